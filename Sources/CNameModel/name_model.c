#include "name_model.h"

// #embed is C23; clang has it in all modes, and writing four megabytes out as Swift literals
// would take minutes to compile.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The model's rows are read sixteen bytes at a time.
_Alignas(16) static const unsigned char bytes[] = {
#embed "../../Resources/Models/names.model"
};

const void *name_model_bytes(void) { return bytes; }

size_t name_model_size(void) { return sizeof bytes; }

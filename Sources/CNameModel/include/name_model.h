#ifndef NAME_MODEL_H
#define NAME_MODEL_H

#include <stddef.h>

/// The bytes of Resources/Models/names.model, put into the program by the compiler.
const void *_Nonnull name_model_bytes(void);
size_t name_model_size(void);

#endif

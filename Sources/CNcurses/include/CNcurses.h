// The C side of the terminal: what Swift cannot say (the globals and macros of ncurses) and what
// must not run Swift (signal handlers). All names begin with cn_, and ncurses itself stays hidden.
//
// One terminal at a time, and all calls from one thread; only the signal handlers may interrupt.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Chooses a locale whose characters are UTF-8: the user's own, or else C.UTF-8 and the like.
// Returns false where there is none.
bool cn_choose_utf8_locale(void);

typedef enum { CN_STARTED, CN_UNKNOWN_TERMINAL, CN_INCAPABLE_TERMINAL } cn_start_result;

// Reads the description of the terminal named by TERM and begins to paint on it.
// The caller has saved the terminal's modes (cn_tty_save) before.
cn_start_result cn_start(int input, int output);

// The number of colours, as the description has it; 0 without colours. Call it once, after cn_start.
int cn_start_colors(void);

// Colours are numbers in the terminal's palette, -1 stands for its own.
void cn_set_pair(int pair, int foreground, int background);

// Bits of cn_cell.attributes.
enum { CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16 };

// One glyph: a base, up to three scalars on it (0 ends them), and the one or two cells it takes.
typedef struct {
  uint32_t base;
  uint32_t marks[3];
  uint8_t width;
  uint8_t attributes;
  int16_t pair;
} cn_cell;

// Puts glyphs into a row from its first column on, as far as the row goes.
void cn_put_row(int row, const cn_cell *cells, int count);

void cn_erase(void);

// Sends what changed, in one write where it is short, and leaves the cursor at a place.
void cn_present(int row, int column, bool cursor_is_visible);

// Forgets what the terminal shows, so that the next cn_present sends everything.
void cn_forget_screen(void);

// How many cells the terminal has now.
void cn_screen_size(int *width, int *height);

// Takes over the size that the terminal has now; returns whether it is another.
bool cn_adopt_size(void);

// Tells ncurses that the modes as they are now are the program's, to be set again after cn_leave_screen.
void cn_adopt_modes(void);

// Leaves the alternate screen and shows the cursor. The next cn_present goes back.
void cn_leave_screen(void);

// After cn_leave_screen: frees what cn_start made.
void cn_end(void);

// What gives the screen back without ncurses: normal colours, main screen, visible cursor.
// Returns the length; at most `capacity` bytes are written.
size_t cn_restore_sequence(char *buffer, size_t capacity);

// Remembers the modes as they are; false where `descriptor` is no terminal.
bool cn_tty_save(int descriptor);

// Keys come one by one, unechoed, ^C ^Z ^S ^Q and the like as bytes. Only ^\ still sends a signal.
void cn_tty_make_raw(void);

// Gives the modes back as cn_tty_save found them.
void cn_tty_restore(void);

// Writes all bytes, past interruptions; errors are ignored, as the terminal may be gone.
void cn_write(int descriptor, const char *bytes, size_t count);

// Catches WINCH, CONT, TSTP, HUP, TERM and INT. Each comes out of the returned descriptor, which is
// readable when there are some, as one byte: w c z h t i. HUP, TERM or INT a second time, while the
// first was never read, ends the program at once, with the terminal given back.
// Returns -1 where no pipe could be made.
int cn_catch_signals(void);

// The signals since the last call, without those that came twice; 0 where there are none.
size_t cn_take_signals(char *kinds, size_t capacity);

// From now on a crash (SEGV BUS FPE ABRT ILL TRAP SYS, QUIT) or exit() first writes `restore` to
// `output` and gives the modes back; then the signal takes its usual course.
void cn_guard(int output, const char *restore, size_t count);

// Whether the terminal is ours, so that a crash has something to give back.
void cn_set_guarded(bool is_guarded);

// Stops the program and its job as ^Z does; returns when it goes on.
void cn_stop(void);

#endif

#ifndef CNCURSES_TTY_H
#define CNCURSES_TTY_H

// Gives the modes back without waiting for output to drain; safe in a signal handler.
void cn_tty_restore_now(void);

#endif

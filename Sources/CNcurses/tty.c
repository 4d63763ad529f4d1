#include <errno.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"
#include "tty.h"

static int tty = -1;
static struct termios saved;

bool cn_tty_save(int descriptor) {
  if (tcgetattr(descriptor, &saved) != 0) return false;
  tty = descriptor;
  return true;
}

void cn_tty_make_raw(void) {
  struct termios modes = saved;
  modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | ISTRIP | IXON);
  modes.c_oflag &= ~(tcflag_t)ONLCR;
  modes.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN);
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  modes.c_cc[VSUSP] = _POSIX_VDISABLE;
#ifdef VDSUSP
  modes.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(tty, TCSADRAIN, &modes);
}

void cn_tty_restore(void) {
  if (tty >= 0) tcsetattr(tty, TCSADRAIN, &saved);
}

void cn_tty_restore_now(void) {
  if (tty >= 0) tcsetattr(tty, TCSANOW, &saved);
}

void cn_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

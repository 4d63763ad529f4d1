#if !defined(__APPLE__)
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"
#include "tty.h"

static char restore_bytes[256];
static size_t restore_count;
static int restore_output = -1;
static volatile sig_atomic_t is_guarded_now;

static void give_back(void) {
  if (!is_guarded_now) return;
  is_guarded_now = 0;
  cn_write(restore_output, restore_bytes, restore_count);
  cn_tty_restore_now();
}

// Called with the signal's action already back to its default (SA_RESETHAND) and the signal not
// blocked (SA_NODEFER), so that raising it takes its usual course: a core, a status for the shell.
static void end_by(int number) {
  int saved = errno;
  sigset_t background;  // setting modes from a job in the background would stop it here
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, NULL);
  give_back();
  errno = saved;
  signal(number, SIG_DFL);
  raise(number);
}

void cn_set_guarded(bool is_guarded) { is_guarded_now = is_guarded; }

void cn_guard(int output, const char *restore, size_t count) {
  static const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGTRAP, SIGSYS, SIGQUIT};
  static char stack[64 * 1024];  // a stack that overflowed cannot hold the handler's frame
  static bool is_installed;
  restore_output = output;
  restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
  memcpy(restore_bytes, restore, restore_count);
  is_guarded_now = 1;
  if (is_installed) return;
  is_installed = true;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER};
  action.sa_handler = end_by;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
  atexit(give_back);
}

static const struct {
  int number;
  char kind;
  bool ends;
} caught[] = {
    {SIGWINCH, 'w', false}, {SIGCONT, 'c', false}, {SIGTSTP, 'z', false},
    {SIGHUP, 'h', true},    {SIGTERM, 't', true},  {SIGINT, 'i', true},
};
enum { CAUGHT = sizeof caught / sizeof *caught };

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_pending[CAUGHT];

static void catch_signal(int number) {
  int saved = errno;
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].number != number) continue;
    if (is_pending[i] && caught[i].ends) end_by(number);
    if (!is_pending[i]) {
      is_pending[i] = 1;
      (void)!write(signal_pipe[1], &caught[i].kind, 1);
    }
  }
  errno = saved;
}

static void prepare(int descriptor) {
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

static void set_action(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_flags = SA_RESTART | SA_ONSTACK};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int cn_catch_signals(void) {
  if (signal_pipe[0] < 0) {
    if (pipe(signal_pipe) != 0) return -1;
    prepare(signal_pipe[0]);
    prepare(signal_pipe[1]);
  }
  for (int i = 0; i < CAUGHT; i++) set_action(caught[i].number, catch_signal);
  return signal_pipe[0];
}

size_t cn_take_signals(char *kinds, size_t capacity) {
  char drained[64];
  while (read(signal_pipe[0], drained, sizeof drained) > 0) {
  }
  size_t count = 0;
  for (int i = 0; i < CAUGHT && count < capacity; i++) {
    if (!is_pending[i]) continue;
    is_pending[i] = 0;
    kinds[count++] = caught[i].kind;
  }
  return count;
}

void cn_stop(void) {
  set_action(SIGCONT, SIG_DFL);
  set_action(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);  // the rest of the job, as the terminal would have done
  set_action(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);  // this thread, so that nothing runs before the program has stopped
  set_action(SIGTSTP, catch_signal);
  set_action(SIGCONT, catch_signal);
}

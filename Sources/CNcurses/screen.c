#if defined(__APPLE__)
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#else
#define _GNU_SOURCE 1  // memfd_create
#define NCURSES_WIDECHAR 1
#include <curses.h>
#endif
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
static cchar_t *row_buffer;
static int row_capacity;

bool cn_choose_utf8_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return false;
}

static bool has(const char *capability) {
  const char *text = tigetstr(capability);
  return text != NULL && text != (const char *)-1 && *text != '\0';
}

// Until its first endwin ncurses takes the program for one that only uses terminfo, and writes to
// the terminal after every move of the cursor: some forty times for a screen, each of which the
// terminal may show. So what it writes is collected in a file in memory, and sent at once.
static int collection = -1;

static void make_collection(void) {
#ifdef __linux__
  collection = memfd_create("screen", MFD_CLOEXEC);
#endif
}

static void send_collection(void) {
  off_t size = lseek(collection, 0, SEEK_CUR);
  char *bytes = size > 0 ? malloc((size_t)size) : NULL;
  if (bytes == NULL) return;
  ssize_t count = pread(collection, bytes, (size_t)size, 0);
  if (count > 0) cn_write(fileno(output_file), bytes, (size_t)count);
  free(bytes);
  lseek(collection, 0, SEEK_SET);
}

static void refresh_at_once(void) {
  int descriptor = fileno(output_file);
  int terminal = collection < 0 ? -1 : fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (terminal < 0 || dup2(collection, descriptor) < 0) {
    wrefresh(stdscr);
  } else {
    wrefresh(stdscr);
    dup2(terminal, descriptor);
    send_collection();
  }
  if (terminal >= 0) close(terminal);
}

cn_start_result cn_start(int input, int output) {
  int error = 0;
  if (setupterm(NULL, output, &error) != OK) return CN_UNKNOWN_TERMINAL;
  if (!has("cup") || !has("clear")) return CN_INCAPABLE_TERMINAL;
  input_file = fdopen(dup(input), "r");
  output_file = fdopen(dup(output), "w");
  screen = newterm(NULL, output_file, input_file);
  if (screen == NULL) return CN_UNKNOWN_TERMINAL;
  set_escdelay(25);
  typeahead(-1);
  nonl();
  cn_adopt_size();
  make_collection();
  return CN_STARTED;
}

int cn_start_colors(void) {
  if (!has_colors() || start_color() != OK) return 0;
  use_default_colors();
  return COLORS;
}

void cn_set_pair(int pair, int foreground, int background) {
  init_pair((short)pair, (short)foreground, (short)background);
}

static attr_t attributes_of(const cn_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & CN_BOLD) attributes |= A_BOLD;
  if (cell->attributes & CN_DIM) attributes |= A_DIM;
#ifdef A_ITALIC
  if (cell->attributes & CN_ITALIC) attributes |= A_ITALIC;
#endif
  if (cell->attributes & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (cell->attributes & CN_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

static void put(cchar_t *place, const wchar_t *text, const cn_cell *cell) {
  setcchar(place, text, attributes_of(cell), cell->pair, NULL);
}

// A flag is a pair of these, each of one cell or two as the terminal thinks. Sent as plain letters
// (FR) it takes its two cells everywhere.
static uint32_t without_flag(uint32_t scalar) {
  bool is_flag_letter = scalar >= 0x1F1E6 && scalar <= 0x1F1FF;
  return is_flag_letter ? 'A' + (scalar - 0x1F1E6) : scalar;
}

// ncurses counts cells by the C library's wcwidth, the program by a table of its own. Where both
// agree on the base it is sent with the marks that stand on it, without variation selectors,
// which would make some terminals count otherwise than ncurses does. Where the program means two
// cells and the library one (a symbol shown as emoji, a flag), the second cell is sent as a cell
// of its own. What the library does not know at all is shown as U+FFFD. Returns the cells made.
static int convert(cchar_t *places, const cn_cell *cell) {
  wchar_t text[5] = {(wchar_t)without_flag(cell->base)};
  int width = text[0] < 0x7F ? 1 : wcwidth(text[0]);
  if (width == cell->width) {
    int length = 1;
    for (int i = 0; i < 3 && cell->marks[i] != 0; i++) {
      if (cell->marks[i] == 0x200D) break;
      bool is_selector = (cell->marks[i] & ~0xFu) == 0xFE00 || cell->marks[i] >= 0xE0100;
      if (!is_selector && wcwidth((wchar_t)cell->marks[i]) == 0)
        text[length++] = (wchar_t)cell->marks[i];
    }
    put(&places[0], text, cell);
    return 1;
  }
  if (width != 1) text[0] = 0xFFFD;
  put(&places[0], text, cell);
  if (cell->width < 2) return 1;
  wchar_t second = (wchar_t)without_flag(cell->marks[0]);
  text[0] = second >= L'A' && second <= L'Z' ? second : L' ';
  put(&places[1], text, cell);
  return 2;
}

// A row that changed is sent whole. ncurses would look for rows that it can scroll into place
// instead, which carries the panes beside the text along, needs a sequence (SU) that not every
// terminal knows, and saves nothing here, where rows that stay are not even handed over.
void cn_put_row(int row, const cn_cell *cells, int count) {
  if (row_capacity < 2 * count) {
    free(row_buffer);
    row_buffer = calloc((size_t)(2 * count), sizeof *row_buffer);
    row_capacity = row_buffer ? 2 * count : 0;
    if (row_buffer == NULL) return;
  }
  int length = 0;
  for (int i = 0; i < count; i++) length += convert(&row_buffer[length], &cells[i]);
  mvwadd_wchnstr(stdscr, row, 0, row_buffer, length);
  wredrawln(stdscr, row, 1);
}

void cn_erase(void) { werase(stdscr); }

void cn_present(int row, int column, bool cursor_is_visible) {
  curs_set(cursor_is_visible ? 1 : 0);
  wmove(stdscr, row, column);
  refresh_at_once();
}

void cn_forget_screen(void) { clearok(curscr, TRUE); }

void cn_screen_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

bool cn_adopt_size(void) {
  struct winsize size;
  if (ioctl(fileno(output_file), TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == LINES && size.ws_col == COLS) return false;
  return resize_term(size.ws_row, size.ws_col) == OK;
}

void cn_adopt_modes(void) { def_prog_mode(); }

void cn_leave_screen(void) { endwin(); }

void cn_end(void) {
  if (screen == NULL) return;
  delscreen(screen);
  screen = NULL;
  fclose(input_file);
  fclose(output_file);
  if (collection >= 0) close(collection);
  collection = -1;
}

// Adds a string of the terminal's description without the pauses ($<5>) that old terminals needed.
static size_t append(char *buffer, size_t length, size_t capacity, const char *capability) {
  const char *text = has(capability) ? tigetstr(capability) : "";
  while (*text != '\0' && length < capacity) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    buffer[length++] = *text++;
  }
  return length;
}

size_t cn_restore_sequence(char *buffer, size_t capacity) {
  static const char *const capabilities[] = {"op", "sgr0", "rmcup", "cnorm"};
  size_t length = 0;
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++)
    length = append(buffer, length, capacity, capabilities[i]);
  return length;
}

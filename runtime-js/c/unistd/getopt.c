// getopt, getopt_long and getopt_long_only as in the GNU library: words that are no options are moved behind the options.
#include <getopt.h>
#include <stddef.h>
#include <string.h>

char *optarg;
int optind = 1, opterr = 1, optopt;

// The rest of a word of several short options.
static char *rest;
// Words that were passed over and are no options: they move when the next option is looked for, so that until then `optind` is
// behind the last one.
static int first_passed = 1, end_passed = 1;

typedef struct {
  int count;
  char **words;
  const char *options;
  const struct option *list;
  int *index;
  // Whether a long option may have one dash only.
  int only;
  int quiet;
} Call;

typedef struct {
  const char *text;
  size_t size;
} Part;

int __wasi_fd_write(int fd, const Part *parts, size_t count, size_t *written);

// One line on stderr: the program, what is wrong, the option in quotes with its dashes, and more.
static void write_line(const Call *call, const char *wrong, const char *dashes, const char *name, size_t length, const char *more) {
  size_t written;
  if (call->quiet || !opterr) return;
  const char *program = call->words[0];
  Part parts[] = {
    {program, strlen(program)}, {": ", 2}, {wrong, strlen(wrong)}, {dashes, strlen(dashes)}, {name, length}, {more, strlen(more)},
  };
  __wasi_fd_write(2, parts, sizeof parts / sizeof *parts, &written);
}

static void tell(const Call *call, const char *wrong, const char *name, size_t length, const char *more) {
  write_line(call, wrong, "", name, length, more);
}

static void tell_option(const Call *call, const char *dashes, const char *name, const char *more) {
  write_line(call, "option '", dashes, name, strlen(name), more);
}

static int missing(const Call *call) {
  return call->quiet ? ':' : '?';
}

static int short_option(const Call *call) {
  char *word = rest++, letter = *word, *known = strchr(call->options, letter);
  int last = !*rest;
  if (last) optind++;
  if (!known || letter == ':' || letter == ';') {
    tell(call, "invalid option -- '", &letter, 1, "'\n");
    optopt = (unsigned char)letter;
    return '?';
  }
  if (known[1] != ':') return (unsigned char)letter;
  if (!last) {
    optarg = rest;
    optind++;
  } else if (known[2] != ':') {
    if (optind >= call->count) {
      tell(call, "option requires an argument -- '", &letter, 1, "'\n");
      optopt = (unsigned char)letter;
      return missing(call);
    }
    optarg = call->words[optind++];
  }
  rest = NULL;
  return (unsigned char)letter;
}

// A long option by its name, which a prefix may be. -1 if the word is one of short options.
static int long_option(const Call *call, char *word) {
  int dashes = 1 + (word[1] == '-');
  char *name = word + dashes;
  size_t length = strcspn(name, "=");
  const struct option *list = call->list, *option = NULL;
  int several = 0;
  for (int i = 0; list[i].name; i++) {
    if (strncmp(list[i].name, name, length)) continue;
    if (!list[i].name[length]) {
      option = &list[i];
      several = 0;
      break;
    }
    // Two that do the same are no two.
    if (!option) option = &list[i];
    else if (call->only || option->has_arg != list[i].has_arg || option->flag != list[i].flag || option->val != list[i].val) several = 1;
  }
  if (!option || several) {
    if (!option && dashes == 1 && strchr(call->options, word[1])) return -1;
    optind++;
    optopt = 0;
    tell(call, several ? "option '" : "unrecognized option '", word, strlen(word), several ? "' is ambiguous\n" : "'\n");
    return '?';
  }
  optind++;
  const char *wrong = NULL;
  int result = '?';
  if (name[length]) {
    if (option->has_arg) optarg = name + length + 1;
    else wrong = "' doesn't allow an argument\n";
  } else if (option->has_arg == required_argument) {
    if (optind < call->count) optarg = call->words[optind++];
    else {
      wrong = "' requires an argument\n";
      result = missing(call);
    }
  }
  if (wrong) {
    // With the dashes as they were written, and the whole name.
    char dashed[3] = "--";
    dashed[dashes] = 0;
    tell_option(call, dashed, option->name, wrong);
    optopt = option->val;
    return result;
  }
  if (call->index) *call->index = option - list;
  if (!option->flag) return option->val;
  *option->flag = option->val;
  return 0;
}

static int is_option(const char *word) {
  return word[0] == '-' && word[1];
}

// Moves the words that were passed over behind those that came since.
static void move_passed(char **words) {
  for (; end_passed < optind; first_passed++, end_passed++) {
    char *word = words[end_passed];
    memmove(words + first_passed + 1, words + first_passed, (end_passed - first_passed) * sizeof *words);
    words[first_passed] = word;
  }
}

static int next_option(Call *call) {
  // '+' ends at the first word that is no option, '-' gives each as the argument of an option 1.
  char mode = *call->options;
  if (mode == '+' || mode == '-') call->options++;
  call->quiet = *call->options == ':';
  optarg = NULL;
  if (!optind) {
    optind = 1;
    rest = NULL;
    first_passed = end_passed = 1;
  }
  if (rest && *rest) return short_option(call);
  if (end_passed > optind) end_passed = optind;
  if (first_passed > optind) first_passed = optind;
  if (mode != '+' && mode != '-') {
    if (first_passed == end_passed) first_passed = end_passed = optind;
    move_passed(call->words);
    while (optind < call->count && !is_option(call->words[optind])) optind++;
    end_passed = optind;
  }
  if (optind < call->count && !strcmp(call->words[optind], "--")) {
    optind++;
    if (first_passed == end_passed) first_passed = end_passed = optind;
    move_passed(call->words);
    end_passed = optind = call->count;
  }
  if (optind >= call->count) {
    if (first_passed != end_passed) optind = first_passed;
    return -1;
  }
  char *word = call->words[optind];
  if (!is_option(word)) {
    if (mode == '+') return -1;
    optarg = call->words[optind++];
    return 1;
  }
  if (call->list && (word[1] == '-' || (call->only && (word[2] || !strchr(call->options, word[1]))))) {
    rest = NULL;
    int result = long_option(call, word);
    if (result != -1) return result;
  }
  rest = word + 1;
  return short_option(call);
}

int getopt(int count, char *const words[], const char *options) {
  return next_option(&(Call){.count = count, .words = (char **)words, .options = options});
}

int getopt_long(int count, char *const words[], const char *options, const struct option *list, int *index) {
  return next_option(&(Call){count, (char **)words, options, list, index, 0, 0});
}

int getopt_long_only(int count, char *const words[], const char *options, const struct option *list, int *index) {
  return next_option(&(Call){count, (char **)words, options, list, index, 1, 0});
}

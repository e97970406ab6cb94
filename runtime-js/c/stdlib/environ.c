// The environment: `environ`, which JavaScript fills when it is first asked for.
#include "../errno/variable.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Makes `environ` a list of what Module.ENV and the runtime's conventions give.
void __emback_environment(void);

// The list that setenv and putenv made, and the texts that setenv made.
static char **list;
static char **texts;
static size_t text_count;

static char **environment(void) {
  if (!environ) __emback_environment();
  return environ;
}

static char **find(const char *name, size_t length) {
  char **at = environment();
  for (; *at; at++)
    if (!strncmp(*at, name, length) && (*at)[length] == '=') break;
  return at;
}

// Runs before the constructors of a program that refers to `environ`.
void __emback_environ_start(void) { environment(); }

char *getenv(const char *name) {
  size_t length = strlen(name);
  char *found = *find(name, length);
  return found ? found + length + 1 : NULL;
}
char *secure_getenv(const char *name) __attribute__((alias("getenv")));

// Frees what setenv made, and remembers what it makes now, if any.
static int own(char *old, char *new) {
  for (size_t i = 0; i < text_count; i++)
    if (texts[i] == old && old) {
      free(old);
      if (new) texts[i] = new;
      else texts[i] = texts[--text_count];
      return 1;
    }
  if (!new) return 1;
  char **more = realloc(texts, (text_count + 1) * sizeof *texts);
  if (!more) return 0;
  texts = more;
  texts[text_count++] = new;
  return 1;
}

// Puts a text of the form name=value into the list. `owned` says that it is freed when it leaves the list.
static int put(char *text, size_t length, int owned) {
  char **at = find(text, length);
  if (!*at) {
    size_t count = at - environ;
    char **longer = realloc(environ == list ? list : NULL, (count + 2) * sizeof *longer);
    if (!longer) return -1;
    if (environ != list) memcpy(longer, environ, count * sizeof *longer);
    environ = list = longer;
    at = list + count;
    at[0] = at[1] = NULL;
  }
  if (!own(*at, owned ? text : NULL)) return -1;
  *at = text;
  return 0;
}

static int bad_name(const char *name) {
  if (name && *name && !strchr(name, '=')) return 0;
  errno = EINVAL;
  return 1;
}

int setenv(const char *name, const char *value, int overwrite) {
  if (bad_name(name)) return -1;
  if (!overwrite && getenv(name)) return 0;
  size_t length = strlen(name), size = strlen(value) + 1;
  char *text = malloc(length + 1 + size);
  if (!text) return -1;
  memcpy(text, name, length);
  text[length] = '=';
  memcpy(text + length + 1, value, size);
  if (!put(text, length, 1)) return 0;
  free(text);
  return -1;
}

int unsetenv(const char *name) {
  if (bad_name(name)) return -1;
  size_t length = strlen(name);
  for (char **at; *(at = find(name, length));) {
    own(*at, NULL);
    do at[0] = at[1];
    while (*at++);
  }
  return 0;
}

int putenv(char *text) {
  size_t length = strcspn(text, "=");
  return text[length] ? put(text, length, 0) : unsetenv(text);
}

int clearenv(void) {
  static char *none[1];
  while (text_count) free(texts[--text_count]);
  environ = none;
  return 0;
}

// Sets of bytes, and cutting a text at them.
#include <string.h>

typedef struct {
  unsigned words[8];
} Set;

static void fill(Set *set, const char *bytes) {
  memset(set, 0, sizeof *set);
  for (unsigned char byte; (byte = *bytes); bytes++) set->words[byte / 32] |= 1u << byte % 32;
}

static int has(const Set *set, unsigned char byte) {
  return set->words[byte / 32] >> byte % 32 & 1;
}

size_t strspn(const char *text, const char *accept) {
  Set set;
  fill(&set, accept);
  const char *at = text;
  while (has(&set, *at)) at++;
  return at - text;
}

size_t strcspn(const char *text, const char *reject) {
  if (!reject[0] || !reject[1]) return strchrnul(text, reject[0]) - text;
  Set set;
  fill(&set, reject);
  set.words[0] |= 1;
  const char *at = text;
  while (!has(&set, *at)) at++;
  return at - text;
}

char *strpbrk(const char *text, const char *accept) {
  text += strcspn(text, accept);
  return *text ? (char *)text : NULL;
}

// Ends the text at the first separator; null where there is none.
static char *cut(char *text, const char *separators) {
  text += strcspn(text, separators);
  if (!*text) return NULL;
  *text = 0;
  return text + 1;
}

char *strsep(char **state, const char *separators) {
  char *text = *state;
  if (text) *state = cut(text, separators);
  return text;
}

char *strtok_r(char *text, const char *separators, char **state) {
  if (!text) text = *state;
  if (!text) return NULL;
  text += strspn(text, separators);
  if (!*text) {
    *state = NULL;
    return NULL;
  }
  *state = cut(text, separators);
  return text;
}
char *__strtok_r(char *text, const char *separators, char **state) __attribute__((alias("strtok_r")));

char *strtok(char *text, const char *separators) {
  static char *state;
  return strtok_r(text, separators, &state);
}

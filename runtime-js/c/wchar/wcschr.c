// Searches in wide strings.
#include <wchar.h>

static wchar_t *find(const wchar_t *text, wchar_t c) {
  for (; *text != c; text++)
    if (!*text) return 0;
  return (wchar_t *)text;
}

wchar_t *wcschr(const wchar_t *text, wchar_t c) { return find(text, c); }

wchar_t *wcsrchr(const wchar_t *text, wchar_t c) {
  const wchar_t *found = 0;
  do
    if (*text == c) found = text;
  while (*text++);
  return (wchar_t *)found;
}

wchar_t *wcsstr(const wchar_t *text, const wchar_t *what) {
  for (;; text++) {
    size_t i = 0;
    while (what[i] && text[i] == what[i]) i++;
    if (!what[i]) return (wchar_t *)text;
    if (!text[i]) return 0;
  }
}

// How many of the first characters are in the set, or are not.
static size_t span(const wchar_t *text, const wchar_t *set, int in) {
  size_t count = 0;
  while (text[count] && (find(set, text[count]) != 0) == in) count++;
  return count;
}

size_t wcsspn(const wchar_t *text, const wchar_t *accept) { return span(text, accept, 1); }
size_t wcscspn(const wchar_t *text, const wchar_t *reject) { return span(text, reject, 0); }

wchar_t *wcspbrk(const wchar_t *text, const wchar_t *accept) {
  text += span(text, accept, 0);
  return *text ? (wchar_t *)text : 0;
}

wchar_t *wcstok(wchar_t *text, const wchar_t *separators, wchar_t **state) {
  if (!text) text = *state;
  if (!text) return 0;
  text += span(text, separators, 1);
  *state = 0;
  if (!*text) return 0;
  wchar_t *end = text + span(text, separators, 0);
  if (*end) {
    *end = 0;
    *state = end + 1;
  }
  return text;
}

wchar_t *wcswcs(const wchar_t *text, const wchar_t *what) __attribute__((alias("wcsstr")));

// The two parts of a path, cut in place. The GNU library's basename, which leaves a slash at the end, is not this one.
#include <libgen.h>
#include <string.h>

// The length without slashes at its end.
static size_t trimmed(const char *path, size_t length) {
  while (length && path[length - 1] == '/') length--;
  return length;
}

static size_t to_slash(const char *path, size_t length) {
  while (length && path[length - 1] != '/') length--;
  return length;
}

char *basename(char *path) {
  if (!path || !*path) return ".";
  size_t length = trimmed(path, strlen(path));
  if (!length) return "/";
  path[length] = 0;
  return path + to_slash(path, length);
}
char *__xpg_basename(char *path) __attribute__((alias("basename")));

char *dirname(char *path) {
  if (!path || !*path) return ".";
  size_t length = trimmed(path, strlen(path));
  if (!length) return "/";
  length = to_slash(path, length);
  if (!length) return ".";
  length = trimmed(path, length);
  if (!length) return "/";
  path[length] = 0;
  return path;
}

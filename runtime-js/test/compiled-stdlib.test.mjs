// Functions of c/ that have no test by themselves: what a program prints is what it prints natively.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native, run } from './compiled.mjs';

function same(source, options) {
  const expected = native(source, options);
  for (const { target, ...result } of run(source, options)) assert.deepEqual(result, expected, target);
}

test('numbers as letters', () => {
  same(`#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  for (unsigned n = 1; n < 4000000000u; n = n * 3 + 1) printf("%s %u\\n", l64a(n), (unsigned)a64l(l64a(n)));
}`);
});

test('trees, tables and lists', () => {
  same(`#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int compare(const void *a, const void *b) { return strcmp(a, b); }
static int numbers(const void *a, const void *b) { return *(int *)a - *(int *)b; }
static void visit(const void *node, VISIT when, int depth) {
  (void)depth;
  if (when == postorder || when == leaf) printf("%s ", *(char **)node);
}
static void gone(void *key) { (void)key; }
int main(void) {
  static char names[300][8];
  void *root = NULL;
  hcreate(400);
  for (int i = 0; i < 300; i++) {
    sprintf(names[i], "n%d", i * 7919 % 1000);
    if (*(char **)tsearch(names[i], &root, compare) != names[i]) puts("there already");
    hsearch((ENTRY){names[i], names[299 - i]}, ENTER);
  }
  for (int i = 0; i < 300; i += 3) tdelete(names[i], &root, compare);
  twalk(root, visit);
  for (int i = 0; i < 300; i++) {
    ENTRY *found = hsearch((ENTRY){names[i], 0}, FIND);
    printf("%d%s ", tfind(names[i], &root, compare) != NULL, found ? (char *)found->data : "-");
  }
  printf("%d\\n", hsearch((ENTRY){"none", 0}, FIND) == NULL);
  tdestroy(root, gone);
  hdestroy();
  int list[9] = {3, 1, 2};
  size_t count = 3;
  for (int key = 0; key < 5; key++) printf("%d ", *(int *)lsearch(&key, list, &count, sizeof key, numbers));
  printf("%zu %d\\n", count, lfind(&(int){9}, list, &count, sizeof(int), numbers) == NULL);
}`);
});

test('patterns and parts of paths', () => {
  same(`#define _GNU_SOURCE
#include <fnmatch.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
int main(void) {
  const char *patterns[] = {"*", "*.c", "[a-c]?*", "[!a]*", "a*b*c", "\\\\\\\\*", "[[:digit:]]*", "*/b", ".*", "?", "[]x]", "A*", "a/*/c"};
  const char *texts[] = {"", "a.c", "abc", "b", "aXbYc", "*", "1x", "a/b", ".hid", "]", "a/b/c", "Abc", "a/.b/c"};
  for (int i = 0; i < 13; i++)
    for (int k = 0; k < 13; k++)
      for (int flags = 0; flags < 32; flags++) putchar(fnmatch(patterns[i], texts[k], flags) ? '.' : 'x');
  const char *paths[] = {"", "/", "a", "a/", "/a", "/a/b", "a/b/", "a//b", ".", ".."};
  for (int i = 0; i < 10; i++) {
    char one[20], two[20];
    strcpy(one, paths[i]);
    strcpy(two, paths[i]);
    printf(" %s %s", basename(one), dirname(two));
  }
}`);
});

test('names in the order of their numbers, and texts of signals', () => {
  same(`#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
int main(void) {
  const char *list[] = {"", "a", "a1", "a01", "a001", "a10", "a9", "a1.5", "000", "00", "01", "010", "09", "0", "1", "9", "10"};
  for (int i = 0; i < 17; i++)
    for (int k = 0; k < 17; k++) {
      int order = strverscmp(list[i], list[k]);
      putchar(order < 0 ? '<' : order ? '>' : '=');
    }
  for (int i = 1; i < 32; i++) printf(" %s,", strsignal(i));
  printf("%d %d %d", ffs(0), ffs(40), ffsll(1LL << 40));
  char text[8] = "";
  swab("abcdef", text, 5);
  puts(text);
}`);
});

test('sorting with an argument, at any size', () => {
  same(`#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int by(const void *a, const void *b, void *at) { return ((unsigned char *)a)[*(int *)at] - ((unsigned char *)b)[*(int *)at]; }
int main(void) {
  static unsigned char list[600000];
  for (int size = 1; size < 6000; size = size * 3 + 1)
    for (int count = 0; count * size <= 600000 && count < 3000; count = count * 2 + 1) {
      for (int i = 0; i < count; i++)
        for (int k = 0; k < size; k++) list[i * size + k] = k ? i >> 8 * (k - 1) % 16 : i * 7919 % 251;
      qsort_r(list, count, size, by, &(int){0});
      unsigned sum = 0;
      for (int i = 0; i < count * size; i++) sum = sum * 31 + list[i];
      printf("%u ", sum);
    }
}`);
});

test('digits of numbers', () => {
  same(`#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
int main(void) {
  double numbers[] = {0, 1, -1, 123.456, 0.00012345, -1234.4, 1e22, 5e-7, 2.5, 0.5, 1234567.891};
  for (int i = 0; i < 11; i++)
    for (int count = 1; count < 15; count++) {
      int point, sign;
      char text[64];
      char *digits = ecvt(numbers[i], count, &point, &sign);
      printf("%s %d %d ", digits, point, sign);
      digits = fcvt(numbers[i], count, &point, &sign);
      printf("%s %d %d %s\\n", digits, point, sign, gcvt(numbers[i], count, text));
    }
}`);
});

// Patterns of random pieces, and texts, with what regcomp and regexec of the native library say of them.
const patterns = (pieces, count) => `#define _GNU_SOURCE
#include <regex.h>
#include <stdio.h>
#include <string.h>
static unsigned seed = 1;
static unsigned pick(unsigned count) {
  seed = seed * 1664525u + 1013904223u;
  return (seed >> 8) % count;
}
int main(void) {
  static const char *pieces[] = {${pieces.map((piece) => JSON.stringify(piece)).join(', ')}};
  char pattern[400], text[12], message[100];
  for (int i = 0; i < ${count}; i++) {
    *pattern = 0;
    for (int k = pick(8) + 1; k; k--) strcat(pattern, pieces[pick(sizeof pieces / sizeof *pieces)]);
    regex_t regex;
    int error = regcomp(&regex, pattern, (pick(2) ? REG_EXTENDED : 0) | (pick(5) ? 0 : REG_ICASE) | (pick(6) ? 0 : REG_NEWLINE));
    if (error) {
      regerror(error, &regex, message, sizeof message);
      printf("%s: %s\\n", pattern, message);
      continue;
    }
    printf("%s: %d", pattern, (int)regex.re_nsub);
    for (int t = 0; t < 5; t++) {
      regmatch_t found[4];
      int length = pick(9);
      for (int k = 0; k < length; k++) text[k] = "aaabbbccx1_ .AB"[pick(15)];
      text[length] = 0;
      if (regexec(&regex, text, 4, found, (pick(6) ? 0 : REG_NOTBOL) | (pick(6) ? 0 : REG_NOTEOL))) printf(" -");
      else
        for (int k = 0; k < 4; k++) printf(" %d,%d", (int)found[k].rm_so, (int)found[k].rm_eo);
    }
    puts("");
    regfree(&regex);
  }
}`;

test('regular expressions', () => {
  const pieces = ['a', 'b', 'c', 'x', 'ab', '(', ')', '(', ')', '\\(', '\\)', '*', '+', '?', '\\+', '\\?', '.', '[ab]', '[^a]', '[a-c]', '[[:alpha:]]', '^',
    '$', '{2}', '{1,2}', '\\{1,2\\}', '{,2}', '{0}', '\\b', '\\<', '\\>', '\\w', '\\W', '\\B', '[]a]', '[a-]', '\\.', ' ', '\\s', '{', '}',
    '[[:digit:]_]', '[[.a.]-c]', 'A'];
  same(patterns([...pieces, 'a|b', 'a\\|b', '|c', '['], 6000));
  same(patterns([...pieces, '(ab*)', '(b)', '\\(a\\)', '\\1', '\\1'], 4000));
});

test('time in zones', () => {
  const source = `#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>
int main(void) {
  char text[200];
  for (long long t = 86400 * 200; t < 2000000000; t = t * 3 / 2 + 12345) {
    time_t at = t, back;
    struct tm local, utc;
    localtime_r(&at, &local);
    gmtime_r(&at, &utc);
    strftime(text, sizeof text, "%c %z %Z %j %U %V %G %_5d %-m %^a %10Y %s", &local);
    printf("%s | ", text);
    strftime(text, sizeof text, "%D %r %e %u", &utc);
    printf("%s %d %s", text, local.tm_isdst, ctime(&at));
    local.tm_mon += 5;
    local.tm_isdst = -1;
    back = mktime(&local);
    printf("%lld %lld %s", (long long)back, (long long)timegm(&utc), asctime(&local));
    memset(&local, 0, sizeof local);
    char *end = strptime("2031-12-24 05:06:07", "%F %T", &local);
    printf("%d %d %d %d\\n", *end, local.tm_wday, local.tm_yday, (int)difftime(back, at));
  }
}`;
  const zone = process.env.TZ;
  try {
    for (process.env.TZ of ['UTC', 'America/New_York', 'Europe/Berlin']) same(source);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

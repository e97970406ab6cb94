// Comparisons without case.
#include <wchar.h>
#include <wctype.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t count) {
  for (; count; count--, a++, b++) {
    wint_t left = towlower(*a), right = towlower(*b);
    if (left != right) return left < right ? -1 : 1;
    if (!left) break;
  }
  return 0;
}

int wcscasecmp(const wchar_t *a, const wchar_t *b) { return wcsncasecmp(a, b, -1); }

// Digits of numbers, by snprintf.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Digits only, with the place of the point and the sign apart, as the two functions below give them.
static char *digits_of(const char *text, int *point, int *sign) {
  static char room[400];
  char *to = room;
  const char *exponent = strpbrk(text, "e");
  *sign = *text == '-';
  text += *sign;
  size_t whole = strspn(text, "0123456789");
  *point = exponent ? atoi(exponent + 1) + 1 : (int)whole;
  for (; *text && *text != 'e' && to < room + sizeof room - 1; text++)
    if (*text != '.') *to++ = *text;
  *to = 0;
  return room;
}

char *ecvt(double number, int count, int *point, int *sign) {
  char text[64];
  if (count > 17) count = 17;
  snprintf(text, sizeof text, "%.*e", count > 0 ? count - 1 : 0, number);
  char *digits = digits_of(text, point, sign);
  if (count <= 0) *digits = 0;
  return digits;
}

char *fcvt(double number, int count, int *point, int *sign) {
  char text[400];
  snprintf(text, sizeof text, "%.*f", count < 0 ? 0 : count > 60 ? 60 : count, number);
  char *digits = digits_of(text, point, sign), *first = digits + strspn(digits, "0");
  // Zeros in front are not digits, except those of zero itself.
  if (*point == 1 && *digits == '0' && number && (*first || count > 0)) {
    *point = -(int)((*first ? (size_t)(first - digits) : strlen(digits)) - 1);
    memmove(digits, first, strlen(first) + 1);
  }
  return digits;
}

char *gcvt(double number, int count, char *to) {
  sprintf(to, "%.*g", count > 17 ? 17 : count, number);
  return to;
}

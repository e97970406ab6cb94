// Kinds and cases of characters. ASCII is decided here; the properties of Unicode are those that the JavaScript engine has.
#include <string.h>
#include <wctype.h>

// Not 0 if the character is a letter, or a digit of another script than Latin.
int __emback_is_letter(wint_t c);
// Not 0 if Unicode assigns the character.
int __emback_is_assigned(wint_t c);
// The character in the other case if that is one character, else itself.
wint_t __emback_to_lower(wint_t c);
wint_t __emback_to_upper(wint_t c);

int iswdigit(wint_t c) {
  return c - '0' < 10;
}

int iswxdigit(wint_t c) {
  return iswdigit(c) || (c | 32) - 'a' < 6;
}

wint_t towlower(wint_t c) {
  if (c < 128) return c - 'A' < 26 ? c + 32 : c;
  return __emback_to_lower(c);
}

wint_t towupper(wint_t c) {
  if (c < 128) return c - 'a' < 26 ? c - 32 : c;
  return __emback_to_upper(c);
}

int iswlower(wint_t c) {
  // The one small letter whose capital is two.
  return towupper(c) != c || c == 0xdf;
}

int iswupper(wint_t c) {
  return towlower(c) != c;
}

int iswalpha(wint_t c) {
  if (c < 128) return (c | 32) - 'a' < 26;
  return __emback_is_letter(c) || iswlower(c) || iswupper(c);
}

int iswalnum(wint_t c) {
  return iswdigit(c) || iswalpha(c);
}

int iswcntrl(wint_t c) {
  return c < 32 || c - 127 < 33 || c == 0x2028 || c == 0x2029;
}

// Without the spaces that do not break.
int iswspace(wint_t c) {
  return c == ' ' || c - '\t' < 5 || c == 0x85 || c == 0x1680 || (c - 0x2000 < 11 && c != 0x2007) || c == 0x2028 || c == 0x2029 ||
         c == 0x205f || c == 0x3000;
}

int iswblank(wint_t c) {
  return c == ' ' || c == '\t';
}

int iswprint(wint_t c) {
  if (c < 128) return c - 32 < 95;
  return c <= 0x10ffff && !iswcntrl(c) && c >> 11 != 27 && (c & 0xfffe) != 0xfffe && c - 0xfff9 >= 3 && __emback_is_assigned(c);
}

int iswgraph(wint_t c) {
  return iswprint(c) && !iswspace(c);
}

int iswpunct(wint_t c) {
  return iswgraph(c) && !iswalnum(c);
}

// The index of a name, counted from 1.
static int index_of(const char *names, const char *name) {
  for (int i = 1; *names; i++, names += strlen(names) + 1)
    if (!strcmp(names, name)) return i;
  return 0;
}

wctype_t wctype(const char *name) {
  return index_of("alnum\0alpha\0blank\0cntrl\0digit\0graph\0lower\0print\0punct\0space\0upper\0xdigit\0", name);
}

int iswctype(wint_t c, wctype_t which) {
  switch (which) {
    case 1: return iswalnum(c);
    case 2: return iswalpha(c);
    case 3: return iswblank(c);
    case 4: return iswcntrl(c);
    case 5: return iswdigit(c);
    case 6: return iswgraph(c);
    case 7: return iswlower(c);
    case 8: return iswprint(c);
    case 9: return iswpunct(c);
    case 10: return iswspace(c);
    case 11: return iswupper(c);
    case 12: return iswxdigit(c);
    default: return 0;
  }
}

wctrans_t wctrans(const char *name) {
  return index_of("tolower\0toupper\0", name);
}

wint_t towctrans(wint_t c, wctrans_t which) {
  return which == 1 ? towlower(c) : which == 2 ? towupper(c) : c;
}

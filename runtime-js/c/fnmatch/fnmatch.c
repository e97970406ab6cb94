// Patterns of file names. A star takes as little as it can, and more when what follows fails; only the last star is ever tried
// again, so that the time is at most the product of the lengths.
#include <ctype.h>
#include <fnmatch.h>
#include <string.h>
#include <wctype.h>

typedef unsigned Character;

// A character of UTF-8. A byte that is none is a character of its own.
static Character next(const char **text) {
  const unsigned char *at = (const unsigned char *)*text;
  Character first = *at, value;
  int more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  *text += 1;
  if (!more || first >= 0xf5) return first;
  value = first & (0x3f >> more);
  for (int i = 1; i <= more; i++) {
    if ((at[i] & 0xc0) != 0x80) return first;
    value = value << 6 | (at[i] & 0x3f);
  }
  *text += more;
  return value;
}

static Character fold(Character c, int flags) {
  return flags & FNM_CASEFOLD && c < 128 ? (Character)tolower(c) : c;
}

static int is_kind(const char *name, size_t length, Character c) {
  char copy[16];
  if (length >= sizeof copy) return 0;
  memcpy(copy, name, length);
  copy[length] = 0;
  return iswctype(c, wctype(copy)) != 0;
}

// Whether the character is in the set behind '['. Gives what follows the set, or null where it is none.
static const char *in_set(const char *at, Character c, int flags, int *is_in) {
  int negated = *at == '!' || *at == '^', found = 0;
  at += negated;
  for (const char *first = at; *at != ']' || at == first;) {
    if (!*at) return NULL;
    const char *end = *at == '[' && at[1] == ':' ? strstr(at + 2, ":]") : NULL;
    if (end) {
      found |= is_kind(at + 2, end - (at + 2), c);
      at = end + 2;
      continue;
    }
    Character bounds[2];
    for (int i = 0; i < 2; i++) {
      if (*at == '[' && (at[1] == '.' || at[1] == '=') && at[2]) {
        const char *character = at + 2;
        Character named = next(&character);
        if (character[0] == at[1] && character[1] == ']') {
          bounds[i] = named;
          at = character + 2;
        } else return NULL;
      } else {
        if (*at == '\\' && !(flags & FNM_NOESCAPE) && at[1]) at++;
        bounds[i] = next(&at);
      }
      if (i || *at != '-' || at[1] == ']' || !at[1]) {
        if (!i) bounds[1] = bounds[0];
        break;
      }
      at++;
    }
    Character folded = fold(c, flags);
    if (folded >= fold(bounds[0], flags) && folded <= fold(bounds[1], flags)) found = 1;
  }
  *is_in = found != negated;
  return at + 1;
}

// Whether one character is matched. Moves the pattern behind what matched it.
static int match_one(const char **pattern, Character c, int flags, int leading) {
  const char *at = *pattern;
  int slash = c == '/' && flags & FNM_PATHNAME;
  if (*at == '?') {
    *pattern = at + 1;
    return !slash && !leading;
  }
  if (*at == '[') {
    int is_in;
    const char *behind = in_set(at + 1, c, flags, &is_in);
    if (behind) {
      *pattern = behind;
      return is_in && !slash && !leading;
    }
  }
  if (*at == '\\' && !(flags & FNM_NOESCAPE)) {
    if (!*++at) return 0;
  }
  Character wanted = next(&at);
  *pattern = at;
  return wanted && fold(wanted, flags) == fold(c, flags);
}

int fnmatch(const char *pattern, const char *text, int flags) {
  const char *start = text, *star = NULL, *star_text = NULL;
  for (;;) {
    int leading = flags & FNM_PERIOD && *text == '.' && (text == start || (flags & FNM_PATHNAME && text[-1] == '/'));
    if (*pattern == '*') {
      if (!leading) {
        star = ++pattern;
        star_text = text;
        continue;
      }
    } else if (!*pattern && (!*text || (flags & FNM_LEADING_DIR && *text == '/'))) return 0;
    else if (*text) {
      const char *after = text;
      Character c = next(&after);
      if (match_one(&pattern, c, flags, leading)) {
        text = after;
        continue;
      }
    }
    if (!star || !*star_text || (flags & FNM_PATHNAME && *star_text == '/')) return FNM_NOMATCH;
    next(&star_text);
    pattern = star;
    text = star_text;
  }
}

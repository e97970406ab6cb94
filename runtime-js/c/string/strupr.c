// Letters of a text in the other case, in place.
#include <ctype.h>
#include <string.h>

char *strlwr(char *text) {
  for (char *at = text; *at; at++) *at = tolower((unsigned char)*at);
  return text;
}

char *strupr(char *text) {
  for (char *at = text; *at; at++) *at = toupper((unsigned char)*at);
  return text;
}

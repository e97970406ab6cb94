// Wide characters in streams.
#include <wchar.h>

#include "../stdio/file.h"
#include "utf8.h"

wint_t fgetwc(FILE *stream) {
  struct __emback_utf8 state = {0, 0};
  int c;
  if (!stream->orientation) stream->orientation = 1;
  do {
    int byte = __emback_getc(stream);
    if (byte < 0 && !state.more) return WEOF;
    c = __emback_decode_utf8(&state, byte);
    if (c == -1) {
      // A byte that does not belong to it stays. Of the end nothing is left to put back.
      stream->flags |= FAULT;
      errno = EILSEQ;
    }
  } while (c == -2);
  return c;
}

wint_t getwchar(void) { return fgetwc(stdin); }

wint_t ungetwc(wint_t c, FILE *stream) {
  char bytes[4];
  int length = __emback_encode_utf8(bytes, c);
  if (!length) return WEOF;
  while (length)
    if (ungetc(bytes[--length] & 255, stream) < 0) return WEOF;
  return c;
}

wchar_t *fgetws(wchar_t *to, int size, FILE *stream) {
  int count = 0;
  wint_t c = 0;
  if (size < 1) return 0;
  while (count < size - 1 && c != '\n') {
    c = fgetwc(stream);
    if (c == WEOF) break;
    to[count++] = c;
  }
  if (c == WEOF && (!count || stream->flags & FAULT)) return 0;
  to[count] = 0;
  return to;
}

static int put(FILE *stream, const wchar_t *text, size_t count) {
  char bytes[4];
  int result = 0;
  if (!stream->orientation) stream->orientation = 1;
  if (__emback_begin(stream)) return -1;
  for (size_t i = 0; i < count; i++) {
    int length = __emback_encode_utf8(bytes, text[i]);
    if (!length) {
      errno = EILSEQ;
      result = -1;
      break;
    }
    __emback_emit(&stream->out, bytes, length, 1);
  }
  return __emback_finish(stream) | result;
}

wint_t fputwc(wchar_t c, FILE *stream) { return put(stream, &c, 1) ? WEOF : (wint_t)c; }

wint_t putwchar(wchar_t c) { return put(stdout, &c, 1) ? WEOF : (wint_t)c; }

int fputws(const wchar_t *text, FILE *stream) {
  size_t count = 0;
  while (text[count]) count++;
  return put(stream, text, count) ? -1 : 1;
}

// A stream takes bytes and wide characters mixed; what was first only shows here.
int fwide(FILE *stream, int mode) {
  if (!stream->orientation && mode) stream->orientation = mode < 0 ? -1 : 1;
  return stream->orientation;
}

#define ALIAS(of) __attribute__((alias(#of)))
wint_t getwc(FILE *stream) ALIAS(fgetwc);
wint_t putwc(wchar_t c, FILE *stream) ALIAS(fputwc);
wint_t fgetwc_unlocked(FILE *stream) ALIAS(fgetwc);
wint_t getwc_unlocked(FILE *stream) ALIAS(fgetwc);
wint_t fputwc_unlocked(wchar_t c, FILE *stream) ALIAS(fputwc);
wint_t putwc_unlocked(wchar_t c, FILE *stream) ALIAS(fputwc);
wchar_t *fgetws_unlocked(wchar_t *to, int size, FILE *stream) ALIAS(fgetws);
int fputws_unlocked(const wchar_t *text, FILE *stream) ALIAS(fputws);

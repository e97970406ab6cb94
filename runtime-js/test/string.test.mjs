// string.h, strings.h, ctype.h and a little of wchar.h.
import assert from 'node:assert/strict';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load } from './compiled.mjs';

const { ENOENT, ERANGE, ENOTSUP } = errors;

const names = `strlen strnlen strcpy stpcpy strncpy stpncpy strlcpy strcat strncat strlcat memcpy mempcpy memset memccpy bzero memmove strcmp memcmp
  strncmp strcasecmp strncasecmp strchr strrchr strchrnul memchr memrchr strstr strcasestr memmem strspn strcspn strpbrk strtok strsep strdup strndup
  strerror isalpha isdigit isalnum isxdigit islower isupper isspace isblank iscntrl isprint isgraph ispunct tolower toupper __ctype_b_loc
  __ctype_tolower_loc __ctype_toupper_loc`.split(/\s+/);
const world = () => load(names);

test('lengths', () => {
  const w = world();
  assert.equal(w._strlen(w.text('')), 0);
  assert.equal(w._strlen(w.text('hello')), 5);
  assert.equal(w._strnlen(w.text('hello'), 3), 3);
  assert.equal(w._strnlen(w.text('hello'), 9), 5);
  assert.equal(w._strnlen(w.text('hello'), -1), 5);
});

test('copies return what C says and end where C says', () => {
  const w = world();
  const from = w.text('hello');
  const to = w.room(64);
  const fill = () => w.HEAPU8.fill(88, to, to + 64);
  const bytes = (count) => String.fromCharCode(...w.HEAPU8.slice(to, to + count));
  fill();
  assert.equal(w._strcpy(to, from), to);
  assert.equal(bytes(7), 'hello\0X');
  fill();
  assert.equal(w._stpcpy(to, from), to + 5);
  fill();
  assert.equal(w._strncpy(to, from, 3), to);
  assert.equal(bytes(4), 'helX');
  fill();
  w._strncpy(to, from, 8);
  assert.equal(bytes(9), 'hello\0\0\0X');
  assert.equal(w._stpncpy(to, from, 3), to + 3);
  assert.equal(w._stpncpy(to, from, 8), to + 5);
  fill();
  assert.equal(w._strlcpy(to, from, 3), 5);
  assert.equal(bytes(4), 'he\0X');
  w._strcpy(to, w.text('ab'));
  assert.equal(w._strcat(to, from), to);
  assert.equal(w.string(to), 'abhello');
  assert.equal(w._strncat(to, from, 2), to);
  assert.equal(w.string(to), 'abhellohe');
  w._strcpy(to, w.text('ab'));
  assert.equal(w._strlcat(to, from, 5), 7);
  assert.equal(w.string(to), 'abhe');
  fill();
  assert.equal(w._memcpy(to, from, 3), to);
  assert.equal(bytes(4), 'helX');
  assert.equal(w._mempcpy(to, from, 3), to + 3);
  assert.equal(w._memset(to, 0x141, 2), to);
  assert.equal(bytes(3), 'AAl');
  assert.equal(w._memccpy(to, from, 108, 10), to + 3);
  assert.equal(w._memccpy(to, from, 120, 5), 0);
  w._bzero(to, 2);
  assert.equal(bytes(3), '\0\0l');
});

test('memmove copies between places that overlap', () => {
  const w = world();
  const at = w.text('0123456789');
  w._memmove(at + 2, at, 5);
  assert.equal(w.string(at), '0101234789');
  w._memmove(at, at + 2, 5);
  assert.equal(w.string(at), '0123434789');
});

test('comparisons are by unsigned bytes', () => {
  const w = world();
  const high = w.text(Buffer.from([200, 1]));
  const low = w.text('a');
  assert.ok(w._strcmp(high, low) > 0);
  assert.ok(w._strcmp(low, high) < 0);
  assert.equal(w._strcmp(low, w.text('a')), 0);
  assert.ok(w._strcmp(w.text('ab'), w.text('abc')) < 0);
  assert.equal(w._strncmp(w.text('abx'), w.text('aby'), 2), 0);
  assert.equal(w._strncmp(w.text('ab'), w.text('ab'), 9), 0);
  assert.ok(w._memcmp(high, low, 1) > 0);
  assert.equal(w._memcmp(high, low, 0), 0);
  assert.equal(w._strcasecmp(w.text('HeLLo'), w.text('hEllO')), 0);
  assert.ok(w._strcasecmp(w.text('a'), w.text('B')) < 0);
  assert.equal(w._strncasecmp(w.text('ABx'), w.text('abY'), 2), 0);
});

test('searches', () => {
  const w = world();
  const text = w.text('abcabc');
  assert.equal(w._strchr(text, 98), text + 1);
  assert.equal(w._strrchr(text, 98), text + 4);
  assert.equal(w._strchr(text, 0), text + 6);
  assert.equal(w._strrchr(text, 0), text + 6);
  assert.equal(w._strchr(text, 120), 0);
  assert.equal(w._strchrnul(text, 120), text + 6);
  assert.equal(w._memchr(text, 99, 2), 0);
  assert.equal(w._memchr(text, 99 + 256, 3), text + 2);
  assert.equal(w._memrchr(text, 97, 6), text + 3);
  assert.equal(w._strstr(text, w.text('ca')), text + 2);
  assert.equal(w._strstr(text, w.text('')), text);
  assert.equal(w._strstr(text, w.text('abcabcd')), 0);
  assert.equal(w._strcasestr(text, w.text('CA')), text + 2);
  assert.equal(w._memmem(text, 6, w.text('bc'), 2), text + 1);
  assert.equal(w._strspn(text, w.text('ba')), 2);
  assert.equal(w._strcspn(text, w.text('c')), 2);
  assert.equal(w._strpbrk(text, w.text('xc')), text + 2);
  assert.equal(w._strpbrk(text, w.text('xy')), 0);
});

test('tokens', () => {
  const w = world();
  const text = w.text(',,a,bb,;c;');
  const list = [];
  for (let at = w._strtok(text, w.text(',;')); at; at = w._strtok(0, w.text(',;'))) list.push(w.string(at));
  assert.deepEqual(list, ['a', 'bb', 'c']);
  assert.equal(w._strtok(0, w.text(',')), 0);
  const place = w.room(8);
  w.HEAP32[place >> 2] = w.text('a,,b');
  const parts = [];
  for (let at; (at = w._strsep(place, w.text(','))); ) parts.push(w.string(at));
  assert.deepEqual(parts, ['a', '', 'b']);
});

test('copies on the heap, and messages', () => {
  const w = world();
  const copy = w._strdup(w.text('abc'));
  assert.equal(w.string(copy), 'abc');
  assert.equal(w.string(w._strndup(w.text('abc'), 2)), 'ab');
  assert.equal(w.string(w._strerror(ENOENT)), 'No such file or directory');
  assert.equal(w.string(w._strerror(ERANGE)), 'Numerical result out of range');
  assert.equal(w.string(w._strerror(ENOTSUP)), 'Operation not supported');
  assert.equal(w.string(w._strerror(-1)), 'Unknown error -1');
  assert.equal(w.string(w._strerror(4711)), 'Unknown error 4711');
});

test('strerror_r says when the buffer is short', () => {
  const w = load(['strerror_r']);
  const to = w.room(40);
  assert.equal(w._strerror_r(ENOENT, to, 40), 0);
  assert.equal(w.string(to), 'No such file or directory');
  assert.equal(w._strerror_r(ENOENT, to, 8), ERANGE);
  assert.equal(w.string(to), 'No such');
});

test('character classes are those of the C locale', () => {
  const w = world();
  const classes = {
    isalpha: /[A-Za-z]/, isdigit: /[0-9]/, isalnum: /[A-Za-z0-9]/, isxdigit: /[0-9A-Fa-f]/, islower: /[a-z]/, isupper: /[A-Z]/,
    isspace: /[ \t\n\v\f\r]/, isblank: /[ \t]/, iscntrl: /[\x00-\x1f\x7f]/, isprint: /[ -~]/, isgraph: /[!-~]/, ispunct: /[!-/:-@[-`{-~]/,
  };
  for (const [name, pattern] of Object.entries(classes))
    for (let c = -1; c < 256; c++)
      assert.equal(!!w['_' + name](c), c >= 0 && c < 128 && pattern.test(String.fromCharCode(c)), `${name}(${c})`);
  for (let c = -1; c < 256; c++) {
    const letter = String.fromCharCode(c);
    const plain = c >= 0 && c < 128;
    assert.equal(w._tolower(c), plain ? letter.toLowerCase().charCodeAt(0) : c);
    assert.equal(w._toupper(c), plain ? letter.toUpperCase().charCodeAt(0) : c);
  }
});

test('the tables behind glibc macros say the same', () => {
  const w = world();
  const bits = w.HEAP32[w.___ctype_b_loc() >> 2];
  const flag = { isupper: 256, islower: 512, isalpha: 1024, isdigit: 2048, isxdigit: 4096, isspace: 8192, isprint: 16384, isgraph: 32768, isblank: 1, iscntrl: 2, ispunct: 4, isalnum: 8 };
  for (const name of Object.keys(flag))
    for (let c = -1; c < 256; c++) assert.equal(!!(w.HEAP16[(bits >> 1) + c] & flag[name]), !!w['_' + name](c), `${name}(${c})`);
  const lower = w.HEAP32[w.___ctype_tolower_loc() >> 2];
  const upper = w.HEAP32[w.___ctype_toupper_loc() >> 2];
  assert.equal(w.HEAP32[(lower >> 2) + 65], 97);
  assert.equal(w.HEAP32[(upper >> 2) + 97], 65);
});

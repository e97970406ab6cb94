// Streams: buffering, order, input, files of memory; the system's stdout and stdin behind them: lines for print hooks, UTF-8, shells.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load as loadC, native, run } from './compiled.mjs';
import { load } from './loader.mjs';

/** Runs a program on both targets and natively, which all must do the same. */
function same(source, options) {
  const expected = native(source, options);
  for (const { target, ...result } of run(source, options)) assert.deepEqual(result, expected, target);
  return expected;
}

test('what is written comes out in order, as bytes', () => {
  const { stdout, stderr } = same(`#include <stdio.h>
int main(void) {
  int a = puts("one") >= 0, b = putchar(0x141) == 0x41, c = fputs("\\310\\377\\n", stdout) >= 0;
  int d = fwrite("abcdef", 2, 3, stdout) == 3, e = fputc(33, stdout) == 33, f = fwrite("", 0, 5, stdout) == 0;
  fprintf(stderr, "err%d%d%d%d%d%d", a, b, c, d, e, f);
  return 0;
}`);
  assert.equal(stdout, 'one\nA\xc8\xff\nabcdef!');
  assert.equal(stderr, 'err111111');
});

test('a stream that cannot be written or read says so', () => {
  same(`#include <stdio.h>
#include <errno.h>
int main(void) {
  errno = 0;
  printf("%d", fputs("x", stdin)); printf(" %d %d", ferror(stdin) != 0, errno == EBADF);
  clearerr(stdin);
  printf(" %d\\n", ferror(stdin));
  errno = 0;
  printf("%d", fopen("/no/such/file", "r") == 0); printf(" %d\\n", errno == ENOENT);
  errno = 0;
  printf("%d", fopen("x", "z") == 0); printf(" %d\\n", errno == EINVAL);
  return 0;
}`);
});

test('print hooks get whole lines, UTF-8 decoded, and the open line at the end', () => {
  const w = loadC(['fputs', 'fflush', 'stdout', 'exit']);
  w._fputs(w.text('h\u00e9l'), w.streams.stdout);
  assert.deepEqual(w.lines, []);
  w._fputs(w.text('lo\nsecond\nopen'), w.streams.stdout);
  w._fflush(w.streams.stdout);
  assert.deepEqual(w.lines, ['h\u00e9llo', 'second']);
  assert.throws(() => w._exit(0));
  assert.deepEqual(w.lines, ['h\u00e9llo', 'second', 'open']);
});

const device = ['$emStdout', '$emStdin'];
const put = (w, bytes, fd = 1) => w.emStdout(fd, Uint8Array.from(Buffer.from(bytes)), 0, Buffer.from(bytes).length);

test('bytes that are no UTF-8 become the replacement character', () => {
  const lines = [];
  const w = load(device, { raw: false, Module: { print: true, lines, errors: [] } });
  put(w, [0x41, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x98, 0x80, 10]);
  assert.equal(lines[0], 'A\ufffd\ufffd(\u20ac\ufffd\ufffd\ufffd\u{1f600}');
});

test('each longest start of a character becomes one replacement character, as TextDecoder has it', () => {
  const w = load(['UTF8ToString'].map((name) => '$' + name));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const wrong = [];
  const check = (bytes) => {
    w.HEAPU8.set([...bytes, 0], 8192);
    const got = w.UTF8ToString(8192);
    if (got !== decoder.decode(Uint8Array.from(bytes))) wrong.push(`${bytes.map((byte) => byte.toString(16))}: ${JSON.stringify(got)}`);
  };
  // Bytes at both sides of every bound, in all sequences of up to four.
  const edges = [0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff];
  const all = (bytes) => {
    check(bytes);
    if (bytes.length < 4) for (const byte of edges) all([...bytes, byte]);
  };
  all([]);
  check([...Buffer.from('h\u00e9 \u20ac \u{1f600} \ud7ff \ue000 \uffff \u{10ffff}')]);
  assert.deepEqual(wrong, []);
});

test('what was printed before a message comes before it', () => {
  const source = `#include <stdio.h>
#include <errno.h>
int main(void) {
  printf("one ");
  fprintf(stderr, "two\\n");
  printf("three");
  errno = 0;
  perror("four");
  errno = ENOENT;
  perror(0);
  perror("file");
  return 0;
}`;
  const expected = native(source);
  for (const { target, ...result } of run(source)) assert.deepEqual(result, expected, target);
  assert.equal(expected.stderr, 'two\nfour: Success\nNo such file or directory\nfile: No such file or directory\n');
  const order = [];
  const w = loadC(['printf', 'fprintf', 'stderr', 'exit'], { Module: { print: (text) => order.push(text), printErr: (text) => order.push(text) } });
  w._printf(w.text('one\n'), 0);
  w._printf(w.text('open '), 0);
  w._fprintf(w.streams.stderr, w.text('two\n'), 0);
  w._printf(w.text('line\n'), 0);
  assert.deepEqual(order, ['one', 'two', 'open line']);
});

test('a shell is never given half a character', () => {
  const parts = [];
  const w = load(device, { raw: false, shell: { putstr: (text) => parts.push(text) } });
  for (const byte of Buffer.from('a\u00e9\u20ac\u{1f600}z')) put(w, [byte]);
  assert.deepEqual(parts.join(''), 'a\u00e9\u20ac\u{1f600}z');
  put(w, [0xe2, 0x82]);
  w.emFlush();
  assert.deepEqual(parts.at(-1), '\ufffd');
});

test('a shell that reads lines gives bytes, and no newline that is not there', () => {
  const getter = (w) => {
    const byte = new Uint8Array(1);
    return () => (w.emStdin(byte, 0, 1) > 0 ? byte[0] : -1);
  };
  const readAll = (bytes, regular, extra = {}) => {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    if (lines.at(-1) === '') lines.pop();
    const readFile = () => {
      if (!regular) throw new Error("can't seek end of /dev/stdin");
      return Uint8Array.from(Buffer.from(bytes));
    };
    const get = getter(load(device, { raw: false, shell: { readline: () => lines.shift() ?? null, os: { file: { readFile } }, ...extra } }));
    const got = [];
    for (let byte; (byte = get()) >= 0; ) got.push(byte);
    return Buffer.from(got).toString('latin1');
  };
  for (const text of ['\xc3\xa9\n', '\xff\xfe\n\n\x80', 'a\0b\nc', '\n', '', 'end'])
    assert.equal(readAll(Buffer.from(text, 'latin1'), true), text);
  assert.equal(readAll(Buffer.from('\xc3\xa9\n', 'latin1'), false), '\xc3\xa9\n');
  // Of a pipe nobody can tell.
  assert.equal(readAll(Buffer.from('end'), false), 'end\n');
  // V8's shell decodes.
  const get = getter(load(device, { raw: false, shell: { readline: ((list) => () => list.shift())(['\u00e9']), Realm: {} } }));
  assert.deepEqual([get(), get(), get(), get()], [0xc3, 0xa9, 10, -1]);
});

test('a large output passes through the buffer whole', () => {
  same(`#include <stdio.h>
static char block[70000];
int main(void) {
  for (int i = 0; i < 5000; i++) puts("0123456789");
  for (int i = 0; i < 70000; i++) block[i] = 'a' + i % 26;
  fwrite(block, 1, sizeof block, stdout);
  for (int i = 0; i < 20000; i++) printf("%d,", i);
  for (int i = 0; i < 20000; i++) putchar('0' + i % 10);
  return 0;
}`);
});

test('input by characters, lines and blocks', () => {
  same(`#include <stdio.h>
#include <stdlib.h>
int main(void) {
  char to[200], *line = 0;
  size_t size = 0;
  printf("%d %d\\n", getchar(), ungetc(120, stdin));
  printf("%s", fgets(to, 100, stdin));
  printf("%s|", fgets(to, 7, stdin));
  printf("%s", fgets(to, 100, stdin));
  printf("%d", (int)getline(&line, &size, stdin)); printf(" %s", line);
  printf("%d", (int)getdelim(&line, &size, '4', stdin)); printf(" %s\\n", line);
  printf("%d", (int)fread(to, 3, 5, stdin)); printf(" %.4s %d %d\\n", to, feof(stdin), getchar());
  printf("%d %d\\n", fgets(to, 10, stdin) == 0, (int)getline(&line, &size, stdin));
  clearerr(stdin);
  printf("%d\\n", feof(stdin));
  printf("%d %d %d\\n", ungetc(65, stdin), ungetc(EOF, stdin), getchar());
  free(line);
  return 0;
}`, { stdin: 'ab\nsecond line\nthird\n12345678' });
});

test('long lines and large blocks', () => {
  same(`#include <stdio.h>
#include <stdlib.h>
int main(void) {
  char *line = 0, *block = malloc(50000);
  size_t size = 0, sum = 0, got;
  printf("%d\\n", (int)getline(&line, &size, stdin));
  getchar();
  while ((got = fread(block, 1, 50000, stdin)) > 0) {
    printf("%d ", (int)got);
    for (size_t i = 0; i < got; i++) sum = sum * 31 + block[i];
  }
  printf("%d %d\\n", (int)(sum & 65535), feof(stdin));
  return 0;
}`, { stdin: 'x'.repeat(30000) + '\n' + Array.from({ length: 20000 }, (_, i) => String(i)).join(' ') });
});

test('streams on memory and on functions', () => {
  same(`#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static ssize_t upper(void *cookie, const char *from, size_t size) {
  int *count = cookie;
  for (size_t i = 0; i < size; i++) putchar(from[i] >= 'a' && from[i] <= 'z' ? from[i] - 32 : from[i]);
  *count += size;
  return size;
}
int main(void) {
  char room[16], *text, out[40];
  size_t size;
  int a, b, count = 0;
  FILE *f = fmemopen("12 34 tail", 10, "r");
  printf("%d", fscanf(f, "%d%d", &a, &b)); printf(" %d %d %ld\\n", a, b, ftell(f));
  fseek(f, 1, SEEK_SET); printf("%c", fgetc(f)); fseek(f, -2, SEEK_END); printf("%c%c %d\\n", fgetc(f), fgetc(f), fgetc(f));
  rewind(f); printf("%s\\n", fgets(out, 40, f));
  fclose(f);
  f = fmemopen(room, sizeof room, "w");
  fprintf(f, "%s-%d", "memory", 5); fflush(f); printf("%s %ld\\n", room, ftell(f));
  fseek(f, 0, SEEK_SET); fputs("M", f); fclose(f); printf("%s\\n", room);
  f = open_memstream(&text, &size);
  for (int i = 0; i < 3000; i++) fprintf(f, "%d,", i);
  fflush(f); printf("%d\\n", (int)size);
  fputs("end", f); fclose(f); printf("%d %s\\n", (int)size, text + size - 8);
  free(text);
  f = fopencookie(&count, "w", (cookie_io_functions_t){.write = upper});
  fprintf(f, "cookie %d\\n", 7); fputs("more\\n", f); fclose(f);
  printf("%d\\n", count);
  return 0;
}`, { flags: [] });
});

test('buffering as the program says', () => {
  same(`#include <stdio.h>
int main(void) {
  setvbuf(stdout, 0, _IOLBF, 100);
  printf("a"); putchar('\\n'); fputs("b\\nc", stdout);
  setvbuf(stdout, 0, _IONBF, 0);
  putchar('d'); printf("e%d", 1);
  setvbuf(stdout, 0, _IOFBF, 1000);
  puts("f");
  printf("%d %d\\n", fileno(stdout), setvbuf(stdout, 0, 7, 0) != 0);
  return fflush(0);
}`);
});

test('write goes out at once, after what was printed before', () => {
  const source = '#include <stdio.h>\n#include <unistd.h>\nint main(void) { printf("a"); dprintf(1, "b%d", 5); printf("c"); write(1, "d", 1); return 0; }';
  for (const { target, stdout } of run(source)) assert.equal(stdout, 'b5acd', target);
});

test('what is printed outside main comes out', () => {
  const source = `#include <stdio.h>
#include <stdlib.h>
static void last(void) { printf("last\\n"); }
__attribute__((constructor)) static void first(void) { printf("first\\n"); }
__attribute__((destructor)) static void end(void) { printf("end"); }
int main(void) { atexit(last); printf("main "); return 0; }`;
  same(source);
});

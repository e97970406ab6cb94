// getopt, strptime, the generators of 48 bits, 64-bit quotients, fenv, complex numbers, text of 16 and 32 bits.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as compiled from './compiled.mjs';
import { load } from './loader.mjs';

/** One line for each case: options with their arguments, what is left, and what optind and optopt were on the way. */
const options = (cases) => `
#include <getopt.h>
#include <stdio.h>
#include <string.h>
static int flag;
static const struct option list[] = {{"verbose", 0, 0, 'v'}, {"output", 1, 0, 'o'}, {"level", 2, 0, 'l'}, {"flag", 0, &flag, 7}, {"verify", 0, 0, 'y'}, {0}};
static void one(const char *text, const char *letters, int kind) {
  char copy[200], *words[20], **to = words;
  strcpy(copy, text);
  for (char *word = strtok(copy, " "); word; word = strtok(0, " ")) *to++ = word;
  *to = 0;
  int count = to - words, found, index = -1;
  optind = 0;
  flag = 0;
  do {
    found = !kind ? getopt(count, words, letters) : kind == 1 ? getopt_long(count, words, letters, list, &index) : getopt_long_only(count, words, letters, list, &index);
    printf("%d %s %d %d ", found, found == -1 || !optarg ? "-" : optarg, optind, index);
    if (found == '?' || found == ':') printf("opt %d ", optopt);
  } while (found != -1);
  while (optind < count) printf(" %s", words[optind++]);
  printf(" flag %d\\n", flag);
}
int main(void) {
${cases.map(([words, letters, kind]) => `  one(${JSON.stringify(words)}, ${JSON.stringify(letters)}, ${kind});\n`).join('')}}
`;

test('options are taken as the GNU library takes them', () => {
  const source = options([
    ['p -a -b x -cfile y', 'abc:', 0], ['p -abc file -- -a', 'abc:', 0], ['p x -a y -b', '+ab', 0], ['p x -a', '-a', 0], ['p -z -a', 'a', 0],
    ['p -c', 'c:', 0], ['p -c', ':c:', 0], ['p -o -oval z', 'o::', 0], ['p - -a', 'a', 0], ['p one -ab two -c', 'abc', 0], ['p one two -a', 'a', 0],
    ['p a -x b -- c -x d', 'x', 0],
    ['p --verbose x --output=f y --output g', 'vo:', 1], ['p --level --level=3', 'vo:', 1], ['p --out f -v', 'vo:', 1], ['p --none', 'vo:', 1],
    ['p --verbose=1', 'vo:', 1], ['p --output', 'vo:', 1], ['p --output', ':vo:', 1], ['p -output f', 'vo:', 2], ['p -vo f -level=2 z', 'vo:', 2],
    ['p --flag -- --verbose', 'vo:', 1], ['p a --flag b', '+vo:', 1], ['p a --flag b', '-vo:', 1],
  ]);
  const expected = compiled.native(source);
  for (const { target, ...result } of compiled.run(source)) assert.deepEqual(result, expected, target);
});

test('a prefix of two long options is ambiguous', () => {
  for (const { target, ...result } of compiled.run(options([['p --ver', 'vo:', 1]])))
    assert.deepEqual(result, { status: 0, stdout: '63 - 2 -1 opt 0 -1 - 2 -1  flag 0\n', stderr: "p: option '--ver' is ambiguous\n" }, target);
});

test('strptime reads what strftime writes', () => {
  const w = compiled.load(['strptime', 'timegm', 'strftime']);
  const tm = w.room(48);
  const read = (text, format) => {
    w.HEAP32.fill(0, tm >> 2, (tm >> 2) + 11);
    const at = w.text(text);
    const end = w._strptime(at, w.text(format), tm);
    return end ? [end - at, ...w.HEAP32.slice(tm >> 2, (tm >> 2) + 7)] : null;
  };
  assert.deepEqual(read('2024-02-29 23:59:60', '%Y-%m-%d %H:%M:%S'), [19, 60, 59, 23, 29, 1, 124, 4]);
  assert.deepEqual(read('Tuesday, 5 MARCH 99 rest', '%A, %d %b %y'), [19, 0, 0, 0, 5, 2, 99, 2]);
  assert.deepEqual(read('12:05:06 AM', '%r'), [11, 6, 5, 0, 0, 0, 0, 0]);
  assert.deepEqual(read('pm 01', '%p %I'), [5, 0, 0, 13, 0, 0, 0, 0]);
  assert.deepEqual(read('07/04/68', '%D'), [8, 0, 0, 0, 4, 6, 168, 3]);
  assert.deepEqual(read('1999', '%C%y'), [4, 0, 0, 0, 0, 0, 99, 4]);
  assert.deepEqual(read('Sun Feb  1 10:00:00 2026', '%c'), [24, 0, 0, 10, 1, 1, 126, 0]);
  assert.deepEqual(read('10:30 +0130', '%R %z').slice(0, 4), [11, 0, 30, 10]);
  assert.equal(w.HEAP32[(tm + 36) >> 2], 5400);
  for (const [text, format] of [['13:00', '%I:%M'], ['2024/02', '%Y-%m'], ['x', '%d'], ['32', '%d'], ['', '%d'], ['1', '%Q']]) assert.equal(read(text, format), null, text);
});

test('generators of 48 bits give what POSIX fixes', () => {
  const w = compiled.load(['drand48', 'lrand48', 'mrand48', 'srand48', 'erand48', 'nrand48', 'jrand48', 'seed48', 'lcong48']);
  let state = (42n << 16n) + 0x330en;
  const step = () => (state = (state * 0x5deece66dn + 11n) & 0xffffffffffffn);
  w._srand48(42);
  for (let n = 0; n < 50; n++) {
    assert.equal(w._drand48(), Number(step()) / 2 ** 48);
    assert.equal(w._lrand48(), Number(step() >> 17n));
    assert.equal(w._mrand48(), Number(BigInt.asIntN(32, step() >> 16n)));
  }
  const words = w.room(16);
  w.HEAP16.set([1, 2, 3], words >> 1);
  state = 0x000300020001n;
  assert.equal(w._erand48(words), Number(step()) / 2 ** 48);
  assert.equal(w._nrand48(words), Number(step() >> 17n));
  assert.equal(w._jrand48(words), Number(BigInt.asIntN(32, step() >> 16n)));
  w._seed48(words);
  assert.equal(w._lrand48(), Number(step() >> 17n));
});

test('lldiv divides by 64 bits', () => {
  const w = compiled.load(['lldiv', 'imaxdiv']);
  const to = w.room(16);
  const some = [0n, 1n, -1n, 7n, -7n, 10n, 1000000007n, -5000000000n, 0x7fffffffffffffffn, -0x8000000000000000n, 0x123456789abcdefn];
  const halves = (x) => [Number(BigInt.asIntN(32, x)), Number(BigInt.asIntN(32, x >> 32n))];
  const view = new DataView(w.HEAP8.buffer);
  for (const a of some)
    for (const b of some) {
      if (!b || (b === -1n && a < -0x7fffffffffffffffn)) continue;
      w._lldiv(to, ...halves(a), ...halves(b));
      assert.deepEqual([view.getBigInt64(to, true), view.getBigInt64(to + 8, true)], [a / b, a % b], `${a} / ${b}`);
    }
});

test('the environment of floats is fixed', () => {
  const w = load(['fegetround', 'fesetround', 'fetestexcept', 'feclearexcept', 'fegetenv', 'fesetenv']);
  assert.equal(w._fegetround(), 0);
  assert.equal(w._fesetround(0), 0);
  assert.notEqual(w._fesetround(1), 0);
  assert.equal(w._fetestexcept(0), 0);
});

test('complex functions against their definitions', () => {
  const names = ['cacos', 'cacosh', 'casin', 'casinh', 'catan', 'catanh', 'ccos', 'ccosh', 'cexp', 'clog', 'conj', 'cproj', 'csin', 'csinh', 'csqrt', 'ctan', 'ctanh', 'cabs', 'carg', 'creal', 'cimag', 'cpow'];
  const w = load([...names, ...names.map((name) => name + 'f')]);
  const [to, from, other] = [w.room(16), w.room(16), w.room(16)];
  const put = (at, z) => w.HEAPF64.set(z, at >> 3);
  const call = (name, z) => {
    put(from, z);
    w['_' + name](to, from);
    return [...w.HEAPF64.slice(to >> 3, (to >> 3) + 2)];
  };
  const near = (a, b, what) => {
    const size = Math.hypot(...b) || 1;
    assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) <= 4e-15 * size, `${what}: ${a} and ${b}`);
  };
  const points = [[0.5, 0.25], [-0.5, 0.75], [2, -3], [-1.5, -0.1], [1e-8, 1e-9], [3, 0.001], [0.999, 0.001]];
  for (const z of points) {
    const [x, y] = z;
    near(call('cexp', z), [Math.exp(x) * Math.cos(y), Math.exp(x) * Math.sin(y)], 'cexp');
    near(call('csinh', z), [Math.sinh(x) * Math.cos(y), Math.cosh(x) * Math.sin(y)], 'csinh');
    near(call('ccosh', z), [Math.cosh(x) * Math.cos(y), Math.sinh(x) * Math.sin(y)], 'ccosh');
    near(call('csin', z), [Math.sin(x) * Math.cosh(y), Math.cos(x) * Math.sinh(y)], 'csin');
    near(call('ccos', z), [Math.cos(x) * Math.cosh(y), -Math.sin(x) * Math.sinh(y)], 'ccos');
    const log = call('clog', z);
    near([1 + log[0], log[1]], [1 + Math.log(Math.hypot(x, y)), Math.atan2(y, x)], 'clog');
    const root = call('csqrt', z);
    near([root[0] * root[0] - root[1] * root[1], 2 * root[0] * root[1]], z, 'csqrt');
    assert.ok(root[0] >= 0);
    // The inverses lead back.
    for (const [inverse, name] of [['casin', 'csin'], ['cacos', 'ccos'], ['catan', 'ctan'], ['casinh', 'csinh'], ['cacosh', 'ccosh'], ['catanh', 'ctanh']]) {
      const back = call(name, call(inverse, z));
      assert.ok(Math.hypot(back[0] - x, back[1] - y) <= 1e-13 * Math.max(1, Math.hypot(x, y)), `${name}(${inverse}(${z})) = ${back}`);
    }
    put(from, z);
    put(other, [0.5, 0]);
    w._cpow(to, from, other);
    near([...w.HEAPF64.slice(to >> 3, (to >> 3) + 2)], root, 'cpow');
    near([w._cabs(from), w._carg(from)], [Math.hypot(x, y), Math.atan2(y, x)], 'cabs and carg');
  }
  assert.deepEqual(call('conj', [1, 2]), [1, -2]);
  assert.deepEqual(call('cproj', [-Infinity, -2]), [Infinity, -0]);
  assert.deepEqual(call('csqrt', [-4, 0]), [0, 2]);
  assert.deepEqual(call('csqrt', [-4, -0]), [0, -2]);
  assert.deepEqual(call('csqrt', [0, Infinity]), [Infinity, Infinity]);
  near(call('csqrt', [1e308, 1e308]), [1.0986841134678098e154, 4.5508986056222734e153], 'csqrt of large ones');
  near(call('cexp', [710, 1.57]), [Math.exp(700) * Math.exp(10) * Math.cos(1.57), Math.exp(700) * Math.exp(10) * Math.sin(1.57)], 'cexp of large ones');
  assert.deepEqual(call('clog', [0, 0])[0], -Infinity);
  assert.deepEqual(call('cexp', [-Infinity, Infinity]), [0, 0]);
  w.HEAPF32.set([3, 4], from >> 2);
  assert.equal(w._cabsf(from), 5);
  w._csqrtf(to, from);
  assert.deepEqual([...w.HEAPF32.slice(to >> 2, (to >> 2) + 2)], [2, 1]);
});

test('text of 8, 16 and 32 bits for JavaScript', () => {
  const w = load(['$UTF8ArrayToString', '$stringToUTF8Array', '$UTF16ToString', '$stringToUTF16', '$lengthBytesUTF16', '$UTF32ToString', '$stringToUTF32', '$lengthBytesUTF32']);
  const text = 'a\u00e9\u20ac\u{1f600}';
  const to = w.room(64);
  assert.equal(w.stringToUTF16(text, to, 64), 10);
  assert.equal(w.UTF16ToString(to), text);
  assert.equal(w.UTF16ToString(to, 4), 'a\u00e9');
  assert.equal(w.lengthBytesUTF16(text), 10);
  assert.equal(w.stringToUTF16(text, to, 6), 4);
  assert.equal(w.stringToUTF16(text, to, 1), 0);
  assert.equal(w.UTF16ToString(to), 'a\u00e9');
  assert.equal(w.stringToUTF32(text, to, 64), 16);
  assert.equal(w.UTF32ToString(to), text);
  assert.equal(w.UTF32ToString(to, 8), 'a\u00e9');
  assert.equal(w.lengthBytesUTF32(text), 16);
  assert.equal(w.stringToUTF32(text, to, 12), 8);
  const list = [];
  assert.equal(w.stringToUTF8Array(text, list, 1, 100), 10);
  assert.equal(w.UTF8ArrayToString(list, 1), text);
  assert.equal(w.UTF8ArrayToString(list, 1, 3), 'a\u00e9');
  assert.equal(w.stringToUTF8Array(text, list, 0, 5), 3);
});

test('random bytes of any count, the header of WASI', () => {
  const source = `
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>
#include <wasi/api.h>
int main(void) {
  unsigned char bytes[1000] = {0};
  printf("%d %d %d\\n", getrandom(bytes, 999, GRND_NONBLOCK) == 999, bytes[999], memchr(bytes, 0, 990) != bytes || bytes[1] || bytes[2]);
  int found = 0;
  for (int i = 900; i < 999; i++) found += bytes[i] != 0;
  printf("%d %d %d\\n", found > 50, getentropy(bytes, 256), getentropy(bytes, 257));
  __wasi_timestamp_t now;
  __wasi_fdstat_t stat;
  const __wasi_ciovec_t text = {(const uint8_t *)"written\\n", 8};
  __wasi_size_t done = 0;
  fflush(stdout);
  printf("%d %d", __wasi_clock_time_get(__WASI_CLOCKID_REALTIME, 1, &now), now / 1000000000 - time(0) + 2 < 4);
  printf(" %d", __wasi_fd_fdstat_get(9, &stat) == __WASI_ERRNO_BADF);
  fflush(stdout);
  printf(" %d %u\\n", __wasi_fd_write(1, &text, 1, &done), done);
  printf("%d %d %d %d %d\\n", sizeof(__wasi_filestat_t), sizeof(__wasi_fdstat_t), sizeof(__wasi_dirent_t), sizeof(__wasi_event_t), sizeof(__wasi_subscription_t));
  return 0;
}`;
  for (const { target, ...result } of compiled.run(source, { flags: ['-w'] }))
    assert.deepEqual(result, { status: 0, stdout: '1 0 1\n1 0 -1\n0 1 1written\n 0 8\n64 24 24 32 48\n', stderr: '' }, target);
});

test('there is one locale, no catalogue of messages and no library that can be loaded', () => {
  const source = `
    #include <ctype.h>
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <langinfo.h>
    #include <locale.h>
    #include <nl_types.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <wctype.h>
    int main(void){
     locale_t c=newlocale(LC_ALL_MASK,"C",0); locale_t w=newlocale(LC_ALL_MASK,"waka",0);
     printf("%d %d %d\\n", c!=0, w!=0, errno==ENOENT);
     printf("%d %d\\n", uselocale(0)==LC_GLOBAL_LOCALE, uselocale(c)==LC_GLOBAL_LOCALE);
     printf("%d\\n", uselocale(0)==c);
     printf("%c %c %d %d\\n", tolower_l('A',c), toupper_l('b',c), !!isdigit_l('7',c), !!iswalpha_l(L'x',c));
     printf("%s|%s|%s|%s|%s|%s|%s\\n", nl_langinfo(DAY_1), nl_langinfo(MON_12), nl_langinfo(RADIXCHAR), nl_langinfo(THOUSEP), nl_langinfo(YESEXPR), nl_langinfo(PM_STR), nl_langinfo(T_FMT_AMPM));
     nl_catd d=catopen("none",0); printf("%s %d\\n", catgets(d,1,1,"text"), d==(nl_catd)-1);
     void *h=dlopen("libx.so",RTLD_NOW); printf("%d %d %d\\n", h==0, dlerror()!=0, dlerror()==0);
     char up[]="mixED"; printf("%s ", strupr(up)); printf("%s\\n", strlwr(up));
     intptr_t p=(intptr_t)&p; printf("%d %s %d\\n", p!=0, strerror_l(ENOENT,c), strcoll_l("a","b",c)<0);
     return 0; }`;
  const stdout = `1 0 1
1 1
1
a B 1 1
Sunday|December|.||^[yY]|PM|%I:%M:%S %p
text 1
1 1 1
MIXED mixed
1 No such file or directory 1
`;
  for (const { target, ...result } of compiled.run(source)) assert.deepEqual(result, { status: 0, stdout, stderr: '' }, target);
});

// Wide characters and multibyte text: strings, numbers, conversion, classes, printing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load, symbols } from './compiled.mjs';
import { library } from './loader.mjs';

const { EILSEQ } = errors;

const all = [...symbols().wchar, ...symbols().wctype, ...Object.keys(library).filter((key) => /^wcs?width$/.test(key))];
const world = (options) => {
  const w = load([...all, '__errno_location', 'stdin', 'stdout', 'fflush', 'mbstowcs', 'wcstombs'], options);
  w.wide = (text) => {
    const at = w.room(4 * text.length + 8);
    const codes = typeof text === 'string' ? Array.from(text, (c) => c.codePointAt(0)) : text;
    w.HEAP32.set([...codes, 0], at >> 2);
    return at;
  };
  w.wideString = (at) => {
    let text = '';
    for (at >>>= 2; w.HEAP32[at]; at++) text += String.fromCodePoint(w.HEAP32[at]);
    return text;
  };
  w.errno = () => w.HEAP32[w.___errno_location() >> 2];
  return w;
};

test('copies, joins and compares', () => {
  const w = world();
  const a = w.wide('abc');
  const to = w.room(200);
  assert.equal(w._wcslen(a), 3);
  assert.equal(w._wcsnlen(a, 2), 2);
  assert.equal(w._wcsncpy(to, a, 6), to);
  assert.deepEqual([...w.HEAP32.slice(to >> 2, (to >> 2) + 6)], [97, 98, 99, 0, 0, 0]);
  assert.equal(w._wcpcpy(to, a), to + 12);
  assert.equal(w._wcpncpy(to, a, 2), to + 8);
  w._wcscpy(to, a);
  w._wcscat(to, w.wide('d\u{1f600}'));
  assert.equal(w.wideString(to), 'abcd\u{1f600}');
  w._wcsncat(to, w.wide('efg'), 2);
  assert.equal(w.wideString(to), 'abcd\u{1f600}ef');
  assert.equal(w.wideString(w._wcsdup(a)), 'abc');
  assert.equal(w._wcsncmp(a, w.wide('abd'), 2), 0);
  assert.ok(w._wcsncmp(a, w.wide('abd'), 3) < 0);
  assert.ok(w._wcscoll(w.wide('b'), a) > 0);
  assert.equal(w._wcscmp(w.wide('a'), w.wide('b')), -1);
  assert.equal(w._wcscmp(a, w.wide('abc')), 0);
  assert.equal(w._wcscasecmp(w.wide('\u00c4Bc'), w.wide('\u00e4bC')), 0);
  assert.ok(w._wcsncasecmp(w.wide('aX'), w.wide('Ay'), 2) < 0);
  assert.equal(w._wcsxfrm(to, a, 10), 3);
  assert.equal(w._wmemcmp(a, a, 3), 0);
  assert.equal(w._wmemchr(a, 99, 3), a + 8);
  assert.equal(w._wmemchr(a, 99, 2), 0);
});

test('searches', () => {
  const w = world();
  const text = w.wide('one, two; one');
  assert.equal(w._wcschr(text, 116), text + 20);
  assert.equal(w._wcschr(text, 122), 0);
  assert.equal(w._wcschr(text, 0), text + 52);
  assert.equal(w._wcsrchr(text, 111), text + 40);
  assert.equal(w._wcsstr(text, w.wide('two')), text + 20);
  assert.equal(w._wcsstr(text, w.wide('three')), 0);
  assert.equal(w._wcsstr(text, w.wide('')), text);
  assert.equal(w._wcsspn(text, w.wide('eno')), 3);
  assert.equal(w._wcscspn(text, w.wide(';,')), 3);
  assert.equal(w._wcspbrk(text, w.wide(';')), text + 32);
  assert.equal(w._wcspbrk(text, w.wide('#')), 0);
  const state = w.room(8);
  const words = [];
  for (let at = w._wcstok(text, w.wide(',; '), state); at; at = w._wcstok(0, w.wide(',; '), state)) words.push(w.wideString(at));
  assert.deepEqual(words, ['one', 'two', 'one']);
});

test('numbers', () => {
  const w = world();
  const end = w.room(8);
  const text = w.wide('\u3000-12x\u00e9');
  assert.equal(w._wcstol(text, end, 10), -12);
  assert.equal(w.HEAP32[end >> 2], text + 16);
  assert.equal(w._wcstoul(w.wide('0xff'), 0, 0), 255);
  assert.equal(w._wcstoll(w.wide('-5000000000'), 0, 10), (-5000000000) | 0);
  assert.equal(w.getTempRet0(), -2);
  assert.equal(w._wcstod(w.wide('1.5e3\u0661'), end), 1500);
  assert.equal(w._wcstof(w.wide('0.1'), 0), Math.fround(0.1));
  const none = w.wide('\u0661');
  assert.equal(w._wcstol(none, end, 10), 0);
  assert.equal(w.HEAP32[end >> 2], none);
});

test('multibyte text is UTF-8', () => {
  const w = world();
  const to = w.room(200);
  const state = w.room(16);
  const text = 'a\u00e9\u20ac\u{1f600}';
  assert.equal(w._mbstowcs(to, w.text(text), 50), 4);
  assert.equal(w.wideString(to), text);
  assert.equal(w._mbstowcs(0, w.text(text), 0), 4);
  assert.equal(w._mbstowcs(to, w.text([0x61, 0xff]), 50), -1);
  assert.equal(w.errno(), EILSEQ);
  assert.equal(w._wcstombs(to, w.wide(text), 50), 10);
  assert.equal(Buffer.from(w.string(to), 'latin1').toString(), text);
  assert.equal(w._wcstombs(0, w.wide(text), 0), 10);
  assert.equal(w._wcstombs(to, w.wide(text), 5), 3);
  assert.equal(w._wcstombs(to, w.wide([0xd800]), 50), -1);
  // A character in parts, through a state.
  w.HEAP32.fill(0, state >> 2, (state + 8) >> 2);
  assert.equal(w._mbrtowc(to, w.text([0xf0]), 1, state), -2);
  assert.equal(w._mbsinit(state), 0);
  assert.equal(w._mbrtowc(to, w.text([0x9f, 0x98]), 2, state), -2);
  assert.equal(w._mbrtowc(to, w.text([0x80, 0x41]), 2, state), 1);
  assert.equal(w.HEAP32[to >> 2], 0x1f600);
  assert.equal(w._mbsinit(state), 1);
  assert.equal(w._mbrtowc(to, w.text([0]), 1, state), 0);
  assert.equal(w._mbrtowc(to, w.text([0xed, 0xa0, 0x80]), 3, state), -1);
  assert.equal(w._mbrlen(w.text('\u20ac'), 3, 0), 3);
  assert.equal(w._wcrtomb(to, 0x20ac, 0), 3);
  assert.equal(w._btowc(65), 65);
  assert.equal(w._btowc(200), -1);
  assert.equal(w._wctob(0xe9), -1);
  // Both ends are told where the text stopped.
  const from = w.room(8);
  const source = w.text('h\u00e9llo');
  w.HEAP32[from >> 2] = source;
  assert.equal(w._mbsrtowcs(to, from, 2, 0), 2);
  assert.equal(w.HEAP32[from >> 2], source + 3);
  assert.equal(w._mbsrtowcs(to, from, 20, 0), 3);
  assert.equal(w.HEAP32[from >> 2], 0);
});

test('classes and cases follow Unicode', () => {
  const w = load(symbols().wctype);
  const check = (name, yes, no) => {
    for (const c of yes) assert.equal(w['_' + name](c.codePointAt(0)), 1, `${name} ${c}`);
    for (const c of no) assert.equal(w['_' + name](c.codePointAt(0)), 0, `not ${name} ${c}`);
  };
  check('iswalpha', 'aZ\u00e9\u0416\u4e2d', '1 _\u20ac');
  check('iswdigit', '09', 'a\u0661');
  check('iswalnum', 'a1\u00e9', '_ ');
  check('iswspace', ' \t\n\u2003\u3000', 'a\u00a0');
  check('iswblank', ' \t', '\n');
  check('iswupper', 'A\u00c4\u0416', 'a1\u00e4');
  check('iswlower', 'a\u00e4\u0436\u00df', 'A1');
  check('iswpunct', '!_\u20ac', 'a 1');
  check('iswcntrl', '\u0001\u0085\u2028', 'a ');
  check('iswprint', 'a \u00e9\u{1f600}', '\u0001\uffff');
  check('iswxdigit', '0fF', 'g');
  assert.equal(w._towupper(0xe9), 0xc9);
  assert.equal(w._towupper(0xdf), 0xdf);
  assert.equal(w._towlower(0x10400), 0x10428);
  assert.equal(w._iswctype(0x31, w._wctype(w.text('digit'))), 1);
  assert.equal(w._wctype(w.text('none')), 0);
  assert.equal(w._towctrans(97, w._wctrans(w.text('toupper'))), 65);
});

test('characters have a width', () => {
  const w = world();
  assert.deepEqual([97, 0x4e2d, 0x301, 0, 7].map((c) => w._wcwidth(c)), [1, 2, 0, 0, -1]);
  assert.equal(w._wcswidth(w.wide('a\u4e2d'), 9), 3);
});

test('wide printf counts characters', () => {
  const w = world();
  const to = w.room(400);
  assert.equal(w._swprintf(to, 60, w.wide('%5s|%-4ls|%lc%c|%d\u20ac%n'), w.args({ s: 'h\u00e9' }, { i: w.wide('\u4e2d') }, { i: 0x1f600 }, { i: 33 }, { i: -7 }, { i: to + 300 })), 17);
  assert.equal(w.wideString(to), '   h\u00e9|\u4e2d   |\u{1f600}!|-7\u20ac');
  assert.equal(w.HEAP32[(to + 300) >> 2], 17);
  assert.equal(w._swprintf(to, 60, w.wide('%.2s %.1ls %5.2f'), w.args({ s: '\u00e9\u00e9\u00e9' }, { i: w.wide('xyz') }, { d: 1.239 })), 10);
  assert.equal(w.wideString(to), '\u00e9\u00e9 x  1.24');
  assert.equal(w._swprintf(to, 4, w.wide('%d'), w.args({ i: 12345 })), -1);
  assert.equal(w.wideString(to), '123');
  assert.equal(w._wprintf(w.wide('\u00e9%d\n'), w.args({ i: 4 })), 3);
  assert.equal(w._fputws(w.wide('\u20ac'), w.streams.stdout), 1);
  assert.equal(w._fputwc(0xe9, w.streams.stdout), 0xe9);
  assert.equal(w._fputwc(0xd800, w.streams.stdout), -1);
  w._putwchar(10);
  assert.deepEqual(w.lines, ['\u00e94', '\u20ac\u00e9']);
});

test('wide input', () => {
  const w = world({ stdin: 'h\u00e9\u20ac\nnext' });
  const to = w.room(100);
  assert.equal(w._fgetwc(w.streams.stdin), 104);
  assert.equal(w._fgetwc(w.streams.stdin), 0xe9);
  assert.equal(w._ungetwc(0xe9, w.streams.stdin), 0xe9);
  assert.equal(w._fgetws(to, 20, w.streams.stdin), to);
  assert.equal(w.wideString(to), '\u00e9\u20ac\n');
  assert.equal(w._getwchar(), 110);
  assert.equal(w._fgetws(to, 3, w.streams.stdin), to);
  assert.equal(w.wideString(to), 'ex');
  assert.equal(w._getwchar(), 116);
  assert.equal(w._getwchar(), -1);
  assert.equal(w._fgetws(to, 3, w.streams.stdin), 0);
});

test('wide scanf reads numbers, and counts characters', () => {
  const w = world();
  const to = w.room(400);
  const at = (n) => ({ i: to + n * 4 });
  const scan = (text, format, ...args) => w._swscanf(w.wide(text), w.wide(format), w.args(...args));
  assert.equal(scan('-12 0x1f\u20037 2.5\u00e9%', '%d%i %hhd%lf\u00e9%%%n', at(0), at(1), at(2), at(4), at(6)), 4);
  assert.deepEqual([w.HEAP32[to >> 2], w.HEAP32[(to >> 2) + 1], w.HEAP8[to + 8], w.HEAPF64[(to + 16) >> 3], w.HEAP32[(to >> 2) + 6]], [-12, 31, 7, 2.5, 16]);
  // Without l, bytes of UTF-8 are stored; the width counts characters all the same.
  assert.equal(scan('h\u00e9\u20ac\u4e2dx', '%3s%lc%ls', at(0), at(10), at(20)), 3);
  assert.equal(Buffer.from(w.string(to), 'latin1').toString(), 'h\u00e9\u20ac');
  assert.equal(w.HEAP32[(to >> 2) + 10], 0x4e2d);
  assert.equal(w.wideString(to + 80), 'x');
  assert.equal(scan('\u{1f600}\u00e9b!', '%l[\u00e0-\u00ef\u{1f600}]%[^!]', at(0), at(20)), 2);
  assert.equal(w.wideString(to), '\u{1f600}\u00e9');
  assert.equal(w.string(to + 80), 'b');
  assert.equal(scan('\u{10030}', '%d', at(0)), 0);
  assert.equal(scan('5', '%\u{10064}', at(0)), 0);
  assert.equal(scan('', '%d', at(0)), -1);
  assert.equal(scan([0x41, 0xd800], '%2s', at(0)), -1);
  assert.equal(w.errno(), EILSEQ);
  assert.equal(scan('a\u20ac', '%mls %*c', at(0)), 1);
  assert.equal(w.wideString(w.HEAP32[to >> 2]), 'a\u20ac');
});

test('wide scanf of a stream leaves what it does not take', () => {
  const w = world({ stdin: '12\u20ac\u00e9z' });
  const to = w.room(100);
  assert.equal(w._wscanf(w.wide('%d'), w.args({ i: to })), 1);
  assert.equal(w.HEAP32[to >> 2], 12);
  assert.equal(w._fwscanf(w.streams.stdin, w.wide('%l[^z]'), w.args({ i: to })), 1);
  assert.equal(w.wideString(to), '\u20ac\u00e9');
  assert.equal(w._getwchar(), 122);
  assert.equal(w._fwscanf(w.streams.stdin, w.wide('%d'), w.args({ i: to })), -1);
  const broken = world({ stdin: Buffer.from([49, 0xff]) });
  // An input failure after a conversion, though one that stores nothing.
  assert.equal(broken._wscanf(broken.wide('%*d%lc'), broken.args({ i: to })), 0);
  assert.equal(broken.errno(), EILSEQ);
});

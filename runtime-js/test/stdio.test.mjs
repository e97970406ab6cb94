// Streams: buffering, lines for print hooks, UTF-8, input.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

const names = ['puts', 'putchar', 'fputs', 'fputc', 'fwrite', 'fflush', 'getchar', 'fgets', 'ungetc', 'feof', 'ferror', 'clearerr', 'fread', 'getline',
  'setvbuf', 'perror', 'write', 'read', 'fopen', '__errno_location', 'malloc'];

test('what is written comes out in order, as bytes', () => {
  const w = load(names);
  assert.ok(w._puts(w.text('one')) >= 0);
  assert.equal(w._putchar(0x141), 0x41);
  assert.ok(w._fputs(w.text([200, 255, 10]), 2) >= 0);
  assert.equal(w._fwrite(w.text('abcdef'), 2, 3, 2), 3);
  assert.equal(w._fputc(33, 2), 33);
  assert.equal(w.written(1), 'one\nA\xc8\xff\nabcdef!');
  w._fputs(w.text('err'), 3);
  assert.equal(w.written(2), 'err');
});

test('a stream that cannot be written says so', () => {
  const w = load(names);
  assert.equal(w._fputs(w.text('x'), 1), -1);
  assert.equal(w._ferror(1), 1);
  assert.equal(w._fputc(65, 9), -1);
  assert.equal(w._fopen(w.text('none'), w.text('r')), 0);
  assert.equal(w.HEAP32[w.___errno_location() >> 2], 2);
});

test('print hooks get whole lines, UTF-8 decoded, and the open line at the end', () => {
  const lines = [];
  const w = load(names, { raw: false, Module: { print: true, lines, errors: [] } });
  w._fputs(w.text('h\u00e9l'), 2);
  assert.deepEqual(lines, []);
  w._fputs(w.text('lo\nsecond\nopen'), 2);
  assert.deepEqual(lines, ['h\u00e9llo', 'second']);
  w._fflush(2);
  assert.deepEqual(lines, ['h\u00e9llo', 'second']);
  w.emFlush();
  assert.deepEqual(lines, ['h\u00e9llo', 'second', 'open']);
});

test('bytes that are no UTF-8 become the replacement character', () => {
  const lines = [];
  const w = load(names, { raw: false, Module: { print: true, lines, errors: [] } });
  w._fputs(w.text([0x41, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x98, 0x80, 10]), 2);
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
  const order = [];
  const w = load([...names, 'fprintf', 'printf'], { raw: false, shell: { putstr: (text) => order.push(text) }, Module: { errors: { push: (text) => order.push(text) } } });
  w._printf(w.text('one '), 0);
  w._fprintf(3, w.text('two\n'), 0);
  w._printf(w.text('three'), 0);
  w._perror(w.text('four'));
  w.emFlush();
  assert.deepEqual(order, ['one ', 'two', 'three', 'four: Success']);
});

test('a shell is never given half a character', () => {
  const parts = [];
  const w = load(names, { raw: false, shell: { putstr: (text) => parts.push(text) } });
  for (const byte of Buffer.from('a\u00e9\u20ac\u{1f600}z')) {
    w._fputc(byte, 2);
    w._fflush(2);
  }
  assert.deepEqual(parts.join(''), 'a\u00e9\u20ac\u{1f600}z');
  w._fputs(w.text([0xe2, 0x82]), 2);
  w.emFlush();
  assert.deepEqual(parts.at(-1), '\ufffd');
});

test('a shell that reads lines gives bytes, and no newline that is not there', () => {
  const readAll = (bytes, regular, extra = {}) => {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    if (lines.at(-1) === '') lines.pop();
    const readFile = () => {
      if (!regular) throw new Error("can't seek end of /dev/stdin");
      return Uint8Array.from(Buffer.from(bytes));
    };
    const w = load(names, { raw: false, shell: { readline: () => lines.shift() ?? null, os: { file: { readFile } }, ...extra } });
    const got = [];
    for (let byte; (byte = w._getchar()) >= 0; ) got.push(byte);
    return Buffer.from(got).toString('latin1');
  };
  for (const text of ['\xc3\xa9\n', '\xff\xfe\n\n\x80', 'a\0b\nc', '\n', '', 'end'])
    assert.equal(readAll(Buffer.from(text, 'latin1'), true), text);
  assert.equal(readAll(Buffer.from('\xc3\xa9\n', 'latin1'), false), '\xc3\xa9\n');
  // Of a pipe nobody can tell.
  assert.equal(readAll(Buffer.from('end'), false), 'end\n');
  // V8's shell decodes.
  const w = load(names, { raw: false, shell: { readline: ((list) => () => list.shift())(['\u00e9']), Realm: {} } });
  assert.deepEqual([w._getchar(), w._getchar(), w._getchar(), w._getchar()], [0xc3, 0xa9, 10, -1]);
});

test('a large output passes through the buffer whole', () => {
  const w = load(names);
  let expected = '';
  const line = w.text('0123456789');
  for (let i = 0; i < 5000; i++) {
    w._puts(line);
    expected += '0123456789\n';
  }
  assert.equal(w.written(1), expected);
});

test('input by characters, lines and blocks', () => {
  const w = load(names, { stdin: 'ab\nsecond line\nthird\n12345678' });
  assert.equal(w._getchar(), 97);
  assert.equal(w._ungetc(120, 1), 120);
  const to = w.room(200);
  assert.equal(w._fgets(to, 100, 1), to);
  assert.equal(w.string(to), 'xb\n');
  assert.equal(w._fgets(to, 7, 1), to);
  assert.equal(w.string(to), 'second');
  w._fgets(to, 100, 1);
  assert.equal(w.string(to), ' line\n');
  const place = w.room(16);
  w.HEAP32[place >> 2] = w.HEAP32[(place + 4) >> 2] = 0;
  assert.equal(w._getline(place, place + 4, 1), 6);
  assert.equal(w.string(w.HEAP32[place >> 2]), 'third\n');
  assert.equal(w._fread(to, 3, 5, 1), 2);
  assert.equal(w._feof(1), 1);
  assert.equal(w._getchar(), -1);
  assert.equal(w._fgets(to, 10, 1), 0);
  w._clearerr(1);
  assert.equal(w._feof(1), 0);
});

test('perror names errno', () => {
  const w = load(names);
  w.HEAP32[w.___errno_location() >> 2] = 2;
  w._perror(w.text('file'));
  assert.equal(w.written(2), 'file: No such file or directory\n');
});

test('write goes out at once', () => {
  const w = load(names);
  assert.equal(w._write(1, w.text('abc'), 3), 3);
  assert.equal(w._write(7, w.text('abc'), 3), -1);
  assert.equal(w.written(1), 'abc');
});

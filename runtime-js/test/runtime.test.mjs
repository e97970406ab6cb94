// What a page calls, and what the module itself asks of the runtime.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

const names = ['$UTF8ToString', '$stringToUTF8', '$lengthBytesUTF8', '$stringToNewUTF8', '$getValue', '$setValue', '$ccall', '$cwrap', '$addFunction', '$removeFunction',
  '$emNullFunc', '$emTrap', '$abortStackOverflow', '$alignFault', '$emMemcpy', '$emMemset', '$emMemmove', '$emPageImport', '$emArguments', '$dynCall', '$intArrayFromString', '$AsciiToString'];

test('text goes in and out of memory as UTF-8', () => {
  const w = load(names);
  const text = 'a\u00e9\u20ac\u{1f600}';
  assert.equal(w.lengthBytesUTF8(text), 10);
  const to = w.room(32);
  assert.equal(w.stringToUTF8(text, to, 32), 10);
  assert.equal(w.UTF8ToString(to), text);
  assert.equal(w.UTF8ToString(to, 3), 'a\u00e9');
  assert.equal(w.stringToUTF8(text, to, 5), 3);
  assert.equal(w.UTF8ToString(to), 'a\u00e9');
  assert.equal(w.UTF8ToString(0), '');
  assert.equal(w.UTF8ToString(w.stringToNewUTF8('x')), 'x');
  assert.equal(w.lengthBytesUTF8('\ud800'), 3);
  const long = 'x'.repeat(20000) + '\u20ac';
  assert.equal(w.UTF8ToString(w.stringToNewUTF8(long)), long);
});

test('values by type', () => {
  const w = load(names);
  const at = w.room(16);
  for (const [type, value] of [['i8', -5], ['i16', -300], ['i32', 123456], ['float', 0.5], ['double', 0.1], ['i8*', 77], ['i64', 99]]) {
    w.setValue(at, value, type);
    assert.equal(w.getValue(at, type), value, type);
  }
});

test('ccall and cwrap convert and give the stack back', () => {
  let w;
  const asm = { _join: (a, b) => (assert.equal(w.string(a), 'h\u00e9'.replace('\u00e9', '\xc3\xa9')), b * 2), _name: () => w.text('bob'), _sum: (at, n) => w.HEAPU8.slice(at, at + n).reduce((a, b) => a + b, 0) };
  w = load(names, { asm });
  assert.equal(w.ccall('join', 'number', ['string', 'number'], ['h\u00e9', 21]), 42);
  assert.equal(w.ccall('name', 'string', [], []), 'bob');
  assert.equal(w.ccall('sum', 'number', ['array', 'number'], [[1, 2, 3], 3]), 6);
  assert.equal(w.cwrap('join', null, ['string', 'number'])('h\u00e9', 1), undefined);
  assert.throws(() => w.ccall('nothing', null, [], []), /EXPORTED_FUNCTIONS/);
});

test('functions take reserved slots and give them back', () => {
  const w = load(names);
  const f = (x) => x + 1;
  const first = w.addFunction(f, 'ii');
  assert.equal(first, 100);
  assert.equal(w.addFunction(f, 'ii'), 100);
  assert.equal(w.addFunction((x) => x, 'ii'), 101);
  assert.throws(() => w.addFunction((x) => x * 2, 'ii'), /RESERVED_FUNCTION_POINTERS/);
  w.removeFunction(first);
  assert.equal(w.addFunction((x) => x * 2, 'ii'), 100);
  assert.throws(() => w.addFunction(f, 'vd'), /no slot for the signature vd/);
});

test('failures are named', () => {
  const w = load(names);
  assert.throws(() => w.emNullFunc('vi', 0), /null function pointer was called with the signature vi/);
  assert.throws(() => w.emNullFunc('vi', 5), /5 was called with the signature vi, but it is add, whose signature is iii/);
  assert.throws(() => w.emNullFunc('vi', 6), /no function with that number/);
  assert.throws(() => w.emTrap(), /trap/);
  assert.throws(() => w.abortStackOverflow(64), /stack overflow: 64 bytes/);
  assert.throws(() => w.alignFault(1027, 4), /4 bytes at address 1027 \(0x403\)/);
  assert.throws(() => w.emPageImport('host', 'f')(), /Module\.imports\["host"\]\["f"\]/);
  assert.throws(() => w.dynCall('vff', 1, []), /vff/);
});

test('memory helpers', () => {
  const w = load(names);
  const at = w.text('0123456789');
  w.emMemcpy(at, at + 5, 2);
  assert.equal(w.string(at), '5623456789');
  w.emMemmove(at + 1, at, 4);
  assert.equal(w.string(at), '5562356789');
  w.emMemset(at, 0x141, 3);
  assert.equal(w.string(at).slice(0, 3), 'AAA');
});

test('argv is laid out on the stack', () => {
  const w = load(names);
  const argv = w.emArguments(['prog', 'h\u00e9']);
  assert.equal(w.UTF8ToString(w.HEAP32[argv >> 2]), 'prog');
  assert.equal(w.UTF8ToString(w.HEAP32[(argv + 4) >> 2]), 'h\u00e9');
  assert.equal(w.HEAP32[(argv + 8) >> 2], 0);
});

test('a call of a slot that nobody filled is named', () => {
  const w = load([...names, '$emSlot']);
  assert.throws(() => w.emSlot('ii', 1), /pointer 101 was called with the signature ii, but addFunction/);
  const f = (x) => x;
  w.addFunction(f, 'ii');
  assert.equal(w.emSlot('ii', 0), f);
});

test('allocate puts bytes on the heap or on the stack', () => {
  const w = load([...names, '$allocate', '$ALLOC_NORMAL', '$ALLOC_STACK']);
  const heap = w.allocate(w.intArrayFromString('abc'), 'i8', w.ALLOC_NORMAL);
  assert.equal(w.UTF8ToString(heap), 'abc');
  const stack = w.allocate([1, 2, 3], w.ALLOC_STACK);
  assert.ok(stack < 60000 && w.HEAP8[stack + 2] === 3);
  assert.equal(w.HEAP8[w.allocate(4, 'i8', 0)], 0);
});

// The end of the program, signals, assertions, time, locale.
import assert from 'node:assert/strict';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load as loadC } from './compiled.mjs';
import { load } from './loader.mjs';

const { EINVAL } = errors;

function status(run) {
  try {
    run();
  } catch (fault) {
    if (fault.name === 'ExitStatus') return fault.status;
    throw fault;
  }
  return undefined;
}

test('exit calls what atexit was given, the last first, then writes out', () => {
  const order = [];
  const w = load(['exit', 'atexit', '__cxa_atexit', '$emStdout'], { functions: [null, () => order.push('one'), (x) => order.push('two ' + x), () => w.emStdout(1, Buffer.from('late'), 0, 4)] });
  w._atexit(1);
  w.___cxa_atexit(2, 7, 0);
  w._atexit(3);
  assert.equal(status(() => w._exit(259)), 3);
  assert.deepEqual(order, ['two 7', 'one']);
  assert.equal(w.written(1), 'late');
});

test('exit inside of an atexit function goes on with the rest', () => {
  const order = [];
  const w = load(['exit', 'atexit'], { functions: [null, () => order.push('first'), () => w._exit(5)] });
  w._atexit(1);
  w._atexit(2);
  assert.equal(status(() => w._exit(1)), 5);
  assert.deepEqual(order, ['first']);
});

test('_exit skips them', () => {
  const w = load(['_exit', 'atexit'], { functions: [null, () => assert.fail()] });
  w._atexit(1);
  assert.equal(status(() => w.__exit(4)), 4);
});

test('abort and failed assertions are named and call onAbort', () => {
  const seen = [];
  const c = loadC(['abort', 'printf']);
  c._printf(c.text('before'), 0);
  assert.throws(() => c._abort(), /Aborted\(abort\(\)\)/);
  assert.deepEqual(c.lines, ['before']);
  const w = load(['abort', '__assert_fail'], { Module: { onAbort: (what) => seen.push(what) } });
  assert.throws(() => w._abort(), /Aborted\(abort\(\)\)/);
  assert.throws(() => w.___assert_fail(w.text('x > 0'), w.text('a.c'), 12, w.text('main')), /Aborted/);
  assert.ok(w.Module.errors.includes('Assertion failed: x > 0, function main, file a.c, line 12.'));
  assert.deepEqual(seen, ['abort()', 'assertion failed']);
});

test('a long jump throws its buffer, with a result that is not 0', () => {
  const w = load(['longjmp']);
  for (const [value, result] of [[5, 5], [0, 1], [-1, -1]]) {
    assert.throws(() => w._longjmp(2048, value), (thrown) => thrown.emThrew === 2 && thrown.buffer === 2048);
    assert.equal(w.HEAP32[2056 >> 2], result);
  }
});

test('signals reach the handler once', () => {
  const seen = [];
  const w = load(['signal', 'raise'], { functions: [null, (n) => seen.push(n), (n) => seen.push(-n)].concat() });
  assert.equal(w._signal(15, 2), 0);
  assert.equal(w._raise(15), 0);
  assert.deepEqual(seen, [-15]);
  assert.throws(() => w._raise(15), /signal 15/);
  w._signal(2, 1);
  assert.equal(w._raise(2), 0);
  assert.equal(w._signal(9, 2), -1);
});

test('clocks', () => {
  const w = load(['time', 'clock', 'gettimeofday', 'clock_gettime']);
  const at = w.room(32);
  const seconds = w._time(at);
  assert.ok(Math.abs(seconds - Date.now() / 1000) < 3);
  assert.deepEqual([w.HEAP32[at >> 2], w.HEAP32[(at + 4) >> 2], w.getTempRet0()], [seconds, 0, 0]);
  assert.equal(w._gettimeofday(at, 0), 0);
  assert.ok(w.HEAP32[(at + 8) >> 2] >= 0 && w.HEAP32[(at + 8) >> 2] < 1000000);
  assert.equal(w._clock_gettime(1, at), 0);
  assert.equal(w._clock_gettime(99, at), -1);
  const first = w._clock();
  assert.ok(w._clock() >= first);
  assert.equal(loadC(['difftime'])._difftime(5, 1, 2, 0), 4294967299);
});

test('times counts hundredths of a second', () => {
  const w = load(['times']);
  const at = 4096;
  w.HEAP32.fill(7, at >> 2, (at >> 2) + 5);
  const ticks = w._times(at);
  assert.ok(ticks >= 0 && ticks < 100000);
  assert.deepEqual([...w.HEAP32.subarray(at >> 2, (at >> 2) + 5)], [ticks, 0, 0, 0, 7]);
  assert.ok(w._times(0) >= ticks);
});

test('getrusage has the time of the program and zeros', () => {
  const w = load(['getrusage', '__errno_location']);
  const at = 4096;
  w.HEAP32.fill(7, at >> 2, (at >> 2) + 23);
  assert.equal(w._getrusage(0, at), 0);
  const [low, high, micros, , ...rest] = w.HEAP32.subarray(at >> 2, (at >> 2) + 23);
  assert.ok(low * 1000000 + micros > 0 && low < 1000 && high === 0 && micros < 1000000);
  assert.deepEqual(rest, [...new Array(18).fill(0), 7]);
  assert.equal(w._getrusage(-1, at), 0);
  assert.equal(w.HEAP32[(at + 8) >> 2], 0);
  assert.equal(w._getrusage(5, at), -1);
  assert.equal(w.HEAP32[w.___errno_location() >> 2], EINVAL);
});

test('calendar', () => {
  const w = loadC(['gmtime', 'timegm', 'mktime', 'localtime', 'strftime', 'asctime', 'gmtime_r']);
  const at = w.room(16);
  const put = (seconds) => {
    w.HEAP32[at >> 2] = seconds | 0;
    w.HEAP32[(at + 4) >> 2] = Math.floor(seconds / 4294967296);
    return at;
  };
  const fields = (tm) => [...w.HEAP32.slice(tm >> 2, (tm >> 2) + 8)];
  assert.deepEqual(fields(w._gmtime(put(0))), [0, 0, 0, 1, 0, 70, 4, 0]);
  assert.deepEqual(fields(w._gmtime(put(951782399))), [59, 59, 23, 28, 1, 100, 1, 58]);
  assert.deepEqual(fields(w._gmtime(put(1709251200))), [0, 0, 0, 1, 2, 124, 5, 60]);
  assert.deepEqual(fields(w._gmtime(put(-86400 * 365))), [0, 0, 0, 1, 0, 69, 3, 0]);
  assert.deepEqual(fields(w._gmtime(put(4294967296 * 2))), [32, 56, 12, 16, 2, 342, 3, 74]);
  const tm = w._gmtime(put(1234567890));
  assert.equal(w._timegm(tm), 1234567890);
  assert.equal(w._mktime(w._localtime(put(1234567890))), 1234567890);
  const to = w.room(200);
  w._gmtime_r(put(1234567890), tm);
  const text = (format) => (w._strftime(to, 200, w.text(format), tm), w.string(to));
  assert.equal(text('%Y-%m-%d %H:%M:%S'), '2009-02-13 23:31:30');
  assert.equal(text('%a %A %b %B %e %j %U %W %V %G %u %w %y %C %I %p %%'), 'Fri Friday Feb February 13 044 06 06 07 2009 5 5 09 20 11 PM %');
  assert.equal(w._strftime(to, 3, w.text('%Y'), tm), 0);
  assert.equal(w.string(w._asctime(tm)), 'Fri Feb 13 23:31:30 2009\n');
});

test('locale', () => {
  const w = load(['setlocale', 'localeconv']);
  assert.equal(w.string(w._setlocale(6, 0)), 'C');
  assert.equal(w._setlocale(6, w.text('de_DE')), 0);
  assert.equal(w.string(w.HEAP32[w._localeconv() >> 2]), '.');
});

// WASI's functions over the streams, and the parts of POSIX that wasi-libc asks for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

const buffers = (w, ...texts) => {
  const list = w.room(8 * texts.length);
  texts.forEach((text, n) => w.HEAP32.set([w.text(text), text.length], (list >> 2) + 2 * n));
  return list;
};

test('fd_write writes all buffers', () => {
  const w = load(['__wasi_fd_write']);
  const done = w.room(4);
  assert.equal(w.___wasi_fd_write(1, buffers(w, 'one ', 'two\n'), 2, done), 0);
  assert.equal(w.HEAP32[done >> 2], 8);
  assert.equal(w.written(1), 'one two\n');
  assert.equal(w.___wasi_fd_write(9, buffers(w, 'x'), 1, done), 8);
});

test('arguments and the environment come as two buffers', () => {
  const w = load(['__wasi_environ_sizes_get', '__wasi_environ_get']);
  const [count, size] = [w.room(4), w.room(4)];
  assert.equal(w.___wasi_environ_sizes_get(count, size), 0);
  const [list, text] = [w.room(4 * w.HEAP32[count >> 2]), w.room(w.HEAP32[size >> 2])];
  assert.equal(w.___wasi_environ_get(list, text), 0);
  const all = Array.from({ length: w.HEAP32[count >> 2] }, (_, n) => w.string(w.HEAP32[(list >> 2) + n]));
  assert.ok(all.includes('USER=web_user'), all.join());
  assert.equal(all.join('\0').length + 1, w.HEAP32[size >> 2]);
});

test('clocks give nanoseconds in 64 bits', () => {
  const w = load(['__wasi_clock_time_get', '__wasi_clock_res_get']);
  const to = w.room(8);
  const time = () => new DataView(w.HEAP32.buffer).getBigInt64(to, true);
  assert.equal(w.___wasi_clock_time_get(0, 0, 0, to), 0);
  assert.ok(Math.abs(Number(time() / 1000000n) - Date.now()) < 2000, String(time()));
  assert.equal(w.___wasi_clock_res_get(1, to), 0);
  assert.equal(time(), 1000n);
  assert.equal(w.___wasi_clock_time_get(7, 0, 0, to), 28);
});

test('random bytes fill what is asked for and no more', () => {
  const w = load(['__wasi_random_get']);
  const to = w.room(70010);
  w.HEAPU8.fill(0, to, to + 70010);
  assert.equal(w.___wasi_random_get(to, 70000), 0);
  assert.ok(w.HEAPU8.subarray(to + 65536, to + 70000).some(byte => byte));
  assert.ok(w.HEAPU8.subarray(to + 70000, to + 70010).every(byte => !byte));
});

test('streams have no positions, no folder is open, no path leads anywhere', () => {
  const w = load(['__wasi_fd_seek', '__wasi_fd_prestat_get', '__wasi_fd_close', '__wasi_fd_fdstat_get', '__wasi_path_open']);
  const to = w.room(24);
  assert.equal(w.___wasi_fd_seek(1, 0, 0, 0, to), 70);
  assert.equal(w.___wasi_fd_prestat_get(3, to), 8);
  assert.equal(w.___wasi_fd_close(5), 8);
  assert.equal(w.___wasi_fd_fdstat_get(1, to), 0);
  assert.equal(w.HEAPU8[to], 2);
  assert.equal(w.___wasi_path_open(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, to), 44);
});

test('getcwd and strerror_r say when the buffer is short', () => {
  const w = load(['getcwd', 'strerror_r', 'errno']);
  const to = w.room(40);
  assert.equal(w._getcwd(to, 40), to);
  assert.equal(w.string(to), '/');
  assert.equal(w._getcwd(to, 1), 0);
  assert.equal(w.HEAP32[w._errno >> 2], 34);
  assert.equal(w._strerror_r(2, to, 40), 0);
  assert.equal(w.string(to), 'No such file or directory');
  assert.equal(w._strerror_r(2, to, 8), 34);
  assert.equal(w.string(to), 'No such');
});

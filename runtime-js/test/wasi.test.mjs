// WASI's functions over the streams, and the parts of POSIX that wasi-libc asks for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { library, load } from './loader.mjs';

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

test('streams have no positions, and no folder is open for a program that opens none', () => {
  const w = load(['__wasi_fd_seek', '__wasi_fd_prestat_get', '__wasi_fd_close', '__wasi_fd_fdstat_get', '__wasi_fd_tell', '__wasi_fd_filestat_get']);
  const to = w.room(64);
  assert.equal(w.___wasi_fd_seek(1, 0, 0, 0, to), 70);
  assert.equal(w.___wasi_fd_tell(1, to), 70);
  assert.equal(w.___wasi_fd_prestat_get(3, to), 8);
  assert.equal(w.___wasi_fd_close(5), 8);
  assert.equal(w.___wasi_fd_fdstat_get(1, to), 0);
  assert.equal(w.___wasi_fd_filestat_get(1, to), 0);
  assert.equal(w.___wasi_fd_filestat_get(7, to), 8);
});

test('a program that opens files finds the root open as descriptor 3', () => {
  const w = load([
    'path_open', 'path_create_directory', 'path_remove_directory', 'path_unlink_file', 'path_rename', 'path_link', 'path_symlink', 'path_readlink',
    'path_filestat_get', 'path_filestat_set_times', 'fd_prestat_get', 'fd_prestat_dir_name', 'fd_fdstat_get', 'fd_fdstat_set_flags', 'fd_filestat_get',
    'fd_filestat_set_size', 'fd_filestat_set_times', 'fd_write', 'fd_read', 'fd_pwrite', 'fd_pread', 'fd_seek', 'fd_tell', 'fd_readdir', 'fd_renumber',
    'fd_allocate', 'fd_advise', 'fd_sync', 'fd_datasync', 'fd_close'
  ].map((name) => '__wasi_' + name));
  const to = w.room(256), vector = w.room(8), big = (low) => [low, 0];
  const call = (name, ...args) => w['___wasi_' + name](...args);
  const path = (text) => [w.text(text), text.length];
  const open = (text, how, rights = 66, flags = 0, fd = 3) => {
    const code = call('path_open', fd, 1, ...path(text), how, rights, 0, 0, 0, flags, to);
    return code ? -code : w.HEAP32[to >> 2];
  };
  const put = (at, size) => (w.HEAP32.set([at, size], vector >> 2), vector);
  const kind = () => w.HEAPU8[to + 16], size = () => w.HEAP32[(to + 32) >> 2];
  assert.equal(call('fd_prestat_get', 3, to), 0);
  assert.deepEqual([...w.HEAP32.slice(to >> 2, (to >> 2) + 2)], [0, 1]);
  assert.equal(call('fd_prestat_dir_name', 3, to, 1), 0);
  assert.equal(w.HEAPU8[to], 47);
  assert.equal(call('fd_prestat_get', 4, to), 8);
  assert.equal(call('fd_fdstat_get', 3, to), 0);
  assert.equal(w.HEAPU8[to], 3);

  assert.equal(call('path_create_directory', 3, ...path('tmp/d')), 0);
  assert.equal(call('path_create_directory', 3, ...path('tmp/d')), 20);
  assert.equal(open('tmp/d/f', 0), -44);
  assert.equal(open('/tmp', 0), -63);
  const fd = open('tmp/d/f', 1 | 4);
  assert.equal(fd, 4);
  assert.equal(open('tmp/d/f', 1 | 4), -20);
  assert.equal(call('fd_write', fd, put(w.text('0123456789'), 10), 1, to), 0);
  assert.equal(w.HEAP32[to >> 2], 10);
  assert.equal(call('fd_tell', fd, to), 0);
  assert.equal(w.HEAP32[to >> 2], 10);
  assert.equal(call('fd_seek', fd, ...big(-3).map((x, n) => (n ? -1 : x)), 2, to), 0);
  assert.equal(w.HEAP32[to >> 2], 7);
  assert.equal(call('fd_read', fd, put(to + 64, 20), 1, to), 0);
  assert.equal(w.HEAP32[to >> 2], 3);
  assert.equal(call('fd_pwrite', fd, put(w.text('ab'), 2), 1, ...big(4), to), 0);
  assert.equal(call('fd_pread', fd, put(to + 64, 4), 1, ...big(3), to), 0);
  assert.equal(Buffer.from(w.HEAPU8.slice(to + 64, to + 68)).toString(), '3ab6');
  assert.equal(call('fd_filestat_set_size', fd, ...big(20)), 0);
  assert.equal(call('fd_filestat_get', fd, to), 0);
  assert.deepEqual([kind(), size()], [4, 20]);
  assert.equal(call('fd_allocate', fd, ...big(10), ...big(20)), 0);
  assert.equal(call('fd_advise', fd, 0, 0, 0, 0, 0), 0);
  assert.equal(call('fd_sync', fd), 0);
  assert.equal(call('fd_datasync', fd), 0);
  assert.equal(call('path_filestat_get', 3, 1, ...path('tmp/d/f'), to), 0);
  assert.equal(size(), 30);
  // 3 s in nanoseconds, and now.
  assert.equal(call('path_filestat_set_times', 3, 1, ...path('tmp/d/f'), -1294967296, 0, 0, 0, 1 | 8), 0);
  assert.equal(call('path_filestat_get', 3, 1, ...path('tmp/d/f'), to), 0);
  assert.deepEqual([w.HEAPU32[(to + 40) >> 2], w.HEAP32[(to + 44) >> 2], w.HEAP32[(to + 52) >> 2] > 0], [3000000000, 0, true]);
  assert.equal(call('fd_filestat_set_times', fd, 0, 0, 5, 0, 4), 0);
  assert.equal(call('fd_filestat_set_times', fd, 0, 0, 5, 0, 12), 28);
  assert.equal(call('fd_fdstat_set_flags', fd, 1), 0);
  assert.equal(call('fd_fdstat_get', fd, to), 0);
  assert.deepEqual([w.HEAPU8[to], w.HEAP16[(to + 2) >> 1]], [4, 1]);

  assert.equal(call('path_link', 3, 0, ...path('tmp/d/f'), 3, ...path('tmp/d/g')), 0);
  assert.equal(call('path_symlink', ...path('f'), 3, ...path('tmp/d/s')), 0);
  assert.equal(call('path_readlink', 3, ...path('tmp/d/s'), to + 64, 10, to), 0);
  assert.equal(w.HEAP32[to >> 2], 1);
  assert.equal(call('path_filestat_get', 3, 0, ...path('tmp/d/s'), to), 0);
  assert.equal(kind(), 7);
  const folder = open('tmp/d', 2, 16386);
  assert.equal(folder, 5);
  assert.equal(call('fd_readdir', folder, to, 256, 0, 0, vector), 0);
  const names = [], view = new DataView(w.HEAPU8.buffer);
  for (let at = to, size; at < to + w.HEAP32[vector >> 2]; at += 24 + size) {
    size = view.getInt32(at + 16, true);
    names.push(Buffer.from(w.HEAPU8.slice(at + 24, at + 24 + size)).toString() + w.HEAPU8[at + 20]);
  }
  assert.equal(names.join(' '), '.3 ..3 f4 g4 s7');
  // An entry that does not fit is cut off.
  assert.equal(call('fd_readdir', folder, to, 30, 0, 0, vector), 0);
  assert.equal(w.HEAP32[vector >> 2], 30);
  assert.equal(open('f', 0, 66, 0, folder), 6);
  assert.equal(call('fd_renumber', 6, fd), 0);
  assert.equal(call('fd_close', 6), 8);
  assert.equal(call('fd_close', fd), 0);
  assert.equal(call('path_rename', 3, ...path('tmp/d/g'), folder, ...path('h')), 0);
  assert.equal(call('path_remove_directory', 3, ...path('tmp/d')), 55);
  for (const name of ['f', 'h', 's']) assert.equal(call('path_unlink_file', folder, ...path(name)), 0);
  assert.equal(call('path_remove_directory', 3, ...path('tmp/d')), 0);
});

test('WASI has each function of preview 1', () => {
  const all = 'args_get args_sizes_get environ_get environ_sizes_get clock_res_get clock_time_get fd_advise fd_allocate fd_close fd_datasync fd_fdstat_get ' +
    'fd_fdstat_set_flags fd_fdstat_set_rights fd_filestat_get fd_filestat_set_size fd_filestat_set_times fd_pread fd_prestat_get fd_prestat_dir_name fd_pwrite ' +
    'fd_read fd_readdir fd_renumber fd_seek fd_sync fd_tell fd_write path_create_directory path_filestat_get path_filestat_set_times path_link path_open ' +
    'path_readlink path_remove_directory path_rename path_symlink path_unlink_file poll_oneoff proc_exit proc_raise sched_yield random_get sock_accept sock_recv ' +
    'sock_send sock_shutdown';
  for (const name of all.split(' ')) assert.ok(library['__wasi_' + name], name);
});

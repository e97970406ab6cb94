// The file system: names, links, permissions, devices, pipes, mounts, and FS for JavaScript.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { load } from './loader.mjs';

const world = (options) => load(['$FS', '__wasi_fd_write', '__wasi_fd_read', '__syscall_dup', '__syscall_dup3', '__syscall_pipe2', '__syscall_poll'], options);
const files = (options) => world(options).FS;
const text = (FS, path) => FS.readFile(path, { encoding: 'utf8' });

/** The error number of what `work` throws. */
function errno(work) {
  try {
    work();
  } catch (e) {
    if (e.name !== 'ErrnoError') throw e;
    return e.errno;
  }
  return 0;
}

test('files are written, read, made longer and shorter', () => {
  const FS = files();
  FS.writeFile('/tmp/a', 'h\u00e9llo');
  assert.equal(text(FS, '/tmp/a'), 'h\u00e9llo');
  assert.deepEqual([...FS.readFile('/tmp/a')], [104, 195, 169, 108, 108, 111]);
  FS.writeFile('/tmp/a', new Uint8Array([1, 2, 3]));
  FS.writeFile('/tmp/a', [4], { flags: 'a' });
  assert.deepEqual([...FS.readFile('/tmp/a')], [1, 2, 3, 4]);
  FS.writeFile('/tmp/a', new Uint16Array([258]).buffer);
  assert.deepEqual([...FS.readFile('/tmp/a')], [2, 1]);
  FS.truncate('/tmp/a', 4);
  assert.deepEqual([...FS.readFile('/tmp/a')], [2, 1, 0, 0]);
  const stream = FS.open('/tmp/a', 'r+');
  assert.equal(FS.llseek(stream, -1, 2), 3);
  assert.equal(FS.write(stream, new Uint8Array([7, 8, 9]), 1, 2), 2);
  FS.ftruncate(stream.fd, 5);
  assert.equal(FS.llseek(stream, 2, 0), 2);
  const bytes = new Uint8Array(6);
  assert.equal(FS.read(stream, bytes, 1, 5), 3);
  assert.deepEqual([...bytes], [0, 0, 8, 9, 0, 0]);
  assert.equal(FS.read(stream, bytes, 0, 2, 0), 2);
  assert.equal(stream.position, 5);
  FS.close(stream);
  assert.equal(errno(() => FS.close(stream)), 8);
  assert.throws(() => FS.writeFile('/tmp/a', 5), /Unsupported data type/);
  assert.throws(() => FS.open('/tmp/a', 'q'), /Unknown file open mode: q/);
  assert.throws(() => FS.readFile('/tmp/a', { encoding: 'latin1' }), /Invalid encoding type/);
  // A larger file keeps its contents while it grows.
  const grow = FS.open('/tmp/g', 'w+');
  for (let n = 0; n < 3000; n++) FS.write(grow, new Uint8Array(7).fill(n), 0, 7);
  assert.equal(FS.fstat(grow.fd).size, 21000);
  const all = FS.readFile('/tmp/g');
  for (let n = 0; n < 21000; n++) assert.equal(all[n], Math.floor(n / 7) & 255);
});

test('what a program starts with', () => {
  const FS = files();
  assert.deepEqual(FS.readdir('/'), ['.', '..', 'tmp', 'home', 'dev', 'proc']);
  for (const name of ['null', 'zero', 'random', 'urandom', 'tty', 'tty1', 'stdin', 'stdout', 'stderr', 'fd', 'shm']) assert.ok(FS.readdir('/dev').includes(name), name);
  assert.equal(FS.cwd(), '/');
  assert.equal(FS.stat('/home/web_user').mode, 0o40777);
  assert.equal(FS.readlink('/dev/fd'), '/proc/self/fd');
  const stream = FS.open('/tmp/x', 'w');
  assert.equal(FS.readlink('/proc/self/fd/' + stream.fd), '/tmp/x');
  assert.deepEqual(FS.readdir('/dev/fd'), ['.', '..', '0', '1', '2', '3']);
  assert.equal(errno(() => FS.readlink('/proc/self/fd/9')), 44);
  FS.close(FS.open('/dev/fd/3', 'r'));
});

test('names are walked as the system walks them', () => {
  const FS = files();
  FS.mkdirTree('/a/b/c');
  FS.writeFile('/a/b/f', 'F');
  FS.symlink('b', '/a/l');
  FS.symlink('/a/b/c', '/a/b/abs');
  FS.symlink('loop', '/loop');
  assert.equal(text(FS, '/a/l/f'), 'F');
  // After a link to a folder, .. is the parent of that folder.
  assert.equal(text(FS, '/a/b/abs/../f'), 'F');
  FS.chdir('/a/l');
  assert.equal(FS.cwd(), '/a/b');
  assert.equal(text(FS, './c/.././f'), 'F');
  for (const [path, number] of [['/a/b/f/', 54], ['/a/b/f/x', 54], ['/none/f', 44], ['', 44], ['/loop', 32], ['/' + 'n'.repeat(256), 37]]) assert.equal(errno(() => FS.stat(path)), number, path);
  assert.equal(FS.lstat('/loop').size, 4);
  assert.deepEqual([FS.analyzePath('/a/b/f').exists, FS.analyzePath('/a/b/no').parentExists, FS.analyzePath('/x/y').error], [true, true, 44]);
  assert.equal(FS.analyzePath('/').isRoot, true);
  assert.equal(FS.lookupPath('f').path, '/a/b/f');
  assert.equal(FS.getPath(FS.lookupPath('/a/l', { follow: true }).node), '/a/b');
  assert.equal(FS.findObject('/a/zzz'), null);
});

test('names are changed', () => {
  const FS = files();
  FS.mkdir('/d');
  FS.writeFile('/d/f', 'one');
  for (const [work, number] of [
    [() => FS.mkdir('/d'), 20], [() => FS.mkdir('/x/y'), 44], [() => FS.rmdir('/d'), 55], [() => FS.rmdir('/d/f'), 54], [() => FS.unlink('/d'), 31],
    [() => FS.unlink('/no'), 44], [() => FS.rmdir('/'), 28], [() => FS.rename('/d', '/d/e'), 28], [() => FS.rename('/no', '/x'), 44],
    [() => FS.open('/d', 'w'), 31], [() => FS.open('/d/f', 128 | 64), 20], [() => FS.symlink('x', '/d/f'), 20], [() => FS.readlink('/d/f'), 28],
    [() => FS.mkdir('/d/f/g'), 54], [() => FS.chdir('/d/f'), 54], [() => FS.readdir('/d/f'), 54], [() => FS.rmdir('/tmp/.'), 28]
  ]) assert.equal(errno(work), number, String(work));
  FS.writeFile('/d/g', 'two');
  FS.rename('/d/f', '/d/g');
  assert.equal(text(FS, '/d/g'), 'one');
  FS.link('/d/g', '/d/h');
  assert.equal(FS.stat('/d/h').nlink, 2);
  FS.unlink('/d/g');
  assert.equal(text(FS, '/d/h'), 'one');
  // An open file stays after its name is gone.
  const stream = FS.open('/d/h', 'r+');
  FS.unlink('/d/h');
  assert.equal(FS.write(stream, [65], 0, 1), 1);
  assert.equal(FS.fstat(stream.fd).nlink, 0);
  FS.close(stream);
  FS.mkdir('/e');
  FS.rename('/d', '/e');
  assert.deepEqual(FS.readdir('/e'), ['.', '..']);
  assert.equal(FS.analyzePath('/d').exists, false);
  FS.mkdir('/__proto__');
  assert.equal(FS.isDir(FS.stat('/__proto__').mode), true);
});

test('modes and times', () => {
  const FS = files();
  FS.writeFile('/f', 'x', { mode: 0o400 });
  assert.equal(FS.stat('/f').mode, 0o100400);
  assert.equal(errno(() => FS.open('/f', 'w')), 2);
  assert.equal(errno(() => FS.truncate('/f', 0)), 2);
  FS.chmod('/f', 0o200);
  assert.equal(errno(() => FS.open('/f', 'r')), 2);
  FS.mkdir('/d', 0o555);
  assert.equal(errno(() => FS.writeFile('/d/x', '')), 2);
  FS.chmod('/d', 0o666);
  assert.equal(errno(() => FS.stat('/d/x')), 2);
  FS.utime('/f', 1000, 5000);
  assert.deepEqual([FS.stat('/f').atime.getTime(), FS.stat('/f').mtime.getTime()], [1000, 5000]);
  FS.ignorePermissions = true;
  assert.equal(text(FS, '/f'), 'x');
  FS.chown('/f', 3, 4);
  assert.deepEqual([FS.stat('/f').uid, FS.stat('/f').gid], [3, 4]);
  // A data file may be one that nobody can write.
  FS.ignorePermissions = false;
  FS.createDataFile('/tmp', 'data', 'a\u00ff', true, false, false);
  assert.deepEqual([...FS.readFile('/tmp/data')], [97, 255]);
  assert.equal(FS.stat('/tmp/data').mode, 0o100555);
  assert.equal(FS.createPath('/tmp', 'p/q', true, true), '/tmp/p/q');
});

test('devices', () => {
  const FS = files();
  const bytes = new Uint8Array(8).fill(9);
  const zero = FS.open('/dev/zero', 'r+'), none = FS.open('/dev/null', 'r+'), random = FS.open('/dev/urandom', 'r');
  assert.equal(FS.read(zero, bytes, 0, 4), 4);
  assert.deepEqual([...bytes], [0, 0, 0, 0, 9, 9, 9, 9]);
  assert.equal(FS.read(none, bytes, 0, 4), 0);
  assert.equal(FS.write(none, bytes, 0, 4), 4);
  assert.equal(FS.read(random, bytes, 0, 8), 8);
  assert.equal(errno(() => FS.llseek(zero, 0, 0)), 70);
  const input = [1, 2, undefined, 3, null], output = [];
  FS.createDevice('/dev', 'mine', () => input.shift(), (byte) => output.push(byte));
  const stream = FS.open('/dev/mine', 'r+');
  assert.equal(FS.read(stream, bytes, 0, 8), 2);
  assert.equal(FS.read(stream, bytes, 0, 8), 1);
  FS.write(stream, new Int8Array([-1, 5]), 0, 2);
  assert.deepEqual(output, [255, 5]);
  const again = FS.createDevice('/dev', 'later', () => undefined);
  assert.equal(errno(() => FS.read(FS.open('/dev/later', 'r'), bytes, 0, 1)), 6);
  assert.equal(FS.isChrdev(again.mode), true);
  FS.registerDevice(FS.makedev(80, 1), { read: () => 0, write: (stream, buffer, offset, length) => length });
  FS.mkdev('/own', FS.makedev(80, 1));
  assert.equal(FS.write(FS.open('/own', 'w'), bytes, 0, 3), 3);
  assert.deepEqual([FS.stat('/own').rdev, FS.major(20481), FS.minor(20481)], [20481, 80, 1]);
  FS.mkdev('/nothing', FS.makedev(81, 1));
  assert.equal(errno(() => FS.open('/nothing', 'r')), 60);
});

test('the three streams', () => {
  const w = world({ stdin: 'in\nmore' }), { FS } = w, bytes = new Uint8Array(20);
  const vector = w.room(8), done = w.room(4);
  w.HEAP32.set([w.text('to one\n'), 7], vector >> 2);
  assert.equal(w.___wasi_fd_write(1, vector, 1, done), 0);
  assert.equal(w.written(1), 'to one\n');
  assert.equal(FS.read(FS.getStream(0), bytes, 0, 20), 3);
  assert.equal(FS.read(FS.open('/dev/stdin', 'r'), bytes, 0, 20), 4);
  assert.equal(FS.read(FS.getStream(0), bytes, 0, 20), 0);
  FS.writeFile('/dev/stderr', 'to two');
  assert.equal(w.written(2), 'to two');
  // Descriptor 1 becomes a file, and is the stream again.
  const kept = w.___syscall_dup(1), file = FS.open('/tmp/out', 'w');
  assert.equal(w.___syscall_dup3(file.fd, 1, 0), 1);
  assert.equal(w.___wasi_fd_write(1, vector, 1, done), 0);
  assert.equal(w.___syscall_dup3(kept, 1, 0), 1);
  assert.equal(text(FS, '/tmp/out'), 'to one\n');
  assert.equal(w.written(1), 'to one\n');
  assert.equal(w.___wasi_fd_write(9, vector, 1, done), 8);
});

test('the three streams may be functions', () => {
  const w = load(['$FS', '__wasi_fd_write']), { FS } = w, output = [], error = [], input = [104, 105, null];
  FS.init(() => input.shift(), (byte) => output.push(byte), (byte) => error.push(byte));
  assert.equal(text(FS, '/dev/stdin'), '');
  const bytes = new Uint8Array(5);
  assert.equal(FS.read(FS.getStream(0), bytes, 0, 5), 2);
  FS.writeFile('/dev/stdout', 'ab');
  FS.writeFile('/dev/stderr', 'c');
  assert.deepEqual([output, error], [[97, 98], [99]]);
});

test('pipes', () => {
  const w = world(), { FS } = w, to = w.room(16), bytes = new Uint8Array(10);
  assert.equal(w.___syscall_pipe2(to, 0), 0);
  const [out, into] = [FS.getStream(w.HEAP32[to >> 2]), FS.getStream(w.HEAP32[(to >> 2) + 1])];
  assert.equal(errno(() => FS.read(out, bytes, 0, 4)), 6);
  FS.write(into, [1, 2, 3], 0, 3);
  FS.write(into, [4, 5], 0, 2);
  assert.equal(FS.read(out, bytes, 0, 4), 4);
  assert.deepEqual([...bytes.slice(0, 5)], [1, 2, 3, 4, 0]);
  w.HEAP32.set([out.fd, 1], to >> 2);
  assert.equal(w.___syscall_poll(to, 1, 0), 1);
  FS.close(into);
  assert.equal(FS.read(out, bytes, 0, 4), 1);
  assert.equal(FS.read(out, bytes, 0, 4), 0);
  assert.equal(w.___syscall_poll(to, 1, 0), 1);
  assert.equal(w.HEAP16[(to + 6) >> 1], 16);
});

test('the files of node', () => {
  const FS = files(), folder = fs.mkdtempSync(join(os.tmpdir(), 'emback-'));
  try {
    fs.writeFileSync(join(folder, 'real'), 'real text');
    FS.mkdir('/work');
    FS.mount(FS.filesystems.NODEFS, { root: folder }, '/work');
    assert.equal(text(FS, '/work/real'), 'real text');
    FS.mkdir('/work/sub');
    FS.writeFile('/work/sub/made', 'made');
    assert.equal(fs.readFileSync(join(folder, 'sub/made'), 'utf8'), 'made');
    FS.symlink('sub/made', '/work/link');
    assert.equal(text(FS, '/work/link'), 'made');
    FS.link('/work/real', '/work/hard');
    FS.rename('/work/hard', '/work/other');
    assert.deepEqual(FS.readdir('/work').sort(), ['.', '..', 'link', 'other', 'real', 'sub']);
    FS.truncate('/work/other', 4);
    assert.equal(fs.readFileSync(join(folder, 'real'), 'utf8'), 'real');
    FS.chmod('/work/other', 0o600);
    assert.equal(FS.stat('/work/real').mode, 0o100600);
    FS.utime('/work/real', 5000, 9000);
    assert.equal(fs.statSync(join(folder, 'real')).mtimeMs, 9000);
    // What others do is seen.
    fs.unlinkSync(join(folder, 'other'));
    assert.equal(errno(() => FS.stat('/work/other')), 44);
    for (const [work, number] of [
      [() => FS.rmdir('/work/sub'), 55], [() => FS.mkdir('/work/sub'), 20], [() => FS.rmdir('/work'), 10], [() => FS.rename('/work/real', '/tmp/x'), 75],
      [() => FS.mount(FS.filesystems.MEMFS, {}, '/work'), 10], [() => FS.open('/work/sub', 'w'), 31], [() => FS.mount(FS.filesystems.MEMFS, {}, '/work/real'), 54]
    ]) assert.equal(errno(work), number, String(work));
    // A file system in memory inside, which is found again although the folders around it are made anew for each walk.
    FS.mount(FS.filesystems.MEMFS, {}, '/work/sub');
    FS.writeFile('/work/sub/inside', 'inside');
    assert.equal(fs.existsSync(join(folder, 'sub/inside')), false);
    FS.chdir('/work/sub');
    assert.equal(text(FS, '../sub/inside') + FS.cwd(), 'inside/work/sub');
    FS.chdir('/');
    FS.unmount('/work/sub');
    assert.equal(text(FS, '/work/sub/made'), 'made');
    FS.unmount('/work');
    assert.deepEqual(FS.readdir('/work'), ['.', '..']);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('a file system of JavaScript', () => {
  const FS = files();
  // Emscripten's interface: nodes by FS.createNode, operations of nodes and of streams.
  const type = {
    mount() {
      const root = FS.createNode(null, '/', 0o40555, 0);
      root.node_ops = {
        getattr: (node) => ({ dev: 1, ino: node.id, mode: node.mode, nlink: 1, uid: 0, gid: 0, rdev: 0, size: 3, atime: new Date(0), mtime: new Date(0), ctime: new Date(0), blksize: 4096, blocks: 1 }),
        lookup: () => { throw new FS.ErrnoError(44); },
        readdir: () => ['.', '..', 'three']
      };
      const file = FS.createNode(root, 'three', 0o100444, 0);
      file.node_ops = root.node_ops;
      file.stream_ops = {
        read(stream, buffer, offset, length, position) {
          for (let n = 0; n < length && position + n < 3; n++) buffer[offset + n] = 51;
          return Math.max(0, Math.min(length, 3 - position));
        },
        llseek: (stream, offset, whence) => offset + (whence === 1 ? stream.position : whence === 2 ? 3 : 0)
      };
      return root;
    }
  };
  FS.mkdir('/m');
  FS.mount(type, {}, '/m');
  assert.equal(text(FS, '/m/three'), '333');
  assert.equal(errno(() => FS.stat('/m/four')), 44);
  assert.deepEqual(FS.readdir('/m'), ['.', '..', 'three']);
  assert.equal(errno(() => FS.mkdir('/m/d')), 63);
  assert.equal(FS.getMounts(FS.root.mount).length, 3);
  let result;
  FS.syncfs((error) => (result = error));
  assert.equal(result, null);
});

test('files of a shell are read when they are not in memory', () => {
  const shell = { readbuffer: (path) => { if (path !== 'data/real') throw new Error('no ' + path); return new Uint8Array([114]).buffer; } };
  const FS = load(['$FS'], { shell }).FS;
  assert.equal(text(FS, 'data/real'), 'r');
  assert.equal(errno(() => FS.readFile('data/none')), 44);
  FS.unlink('data/real');
  assert.equal(errno(() => FS.readFile('data/real')), 44);
});

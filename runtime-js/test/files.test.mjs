// Functions of files against the machine's own: the real files and those in memory, on both targets and in a shell.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const emback = process.env.EMBACK ?? join(root, '../target/debug/emback');
const folder = mkdtempSync(join(tmpdir(), 'emback-files-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const at = (name) => join(folder, name);
const targets = ['asmjs-unknown-emscripten', 'wasm32-unknown-emscripten'];

/** The LLVM IR of a program, by its source. */
function compiled(name, source) {
  writeFileSync(at(name + '.c'), source);
  execFileSync('clang-19', ['--target=wasm32-unknown-emscripten', '-nostdlibinc', '-isystem', join(root, 'include'), '-O1', '-w', '-S', '-emit-llvm',
    at(name + '.c'), '-o', at(name + '.ll')]);
  return at(name + '.ll');
}

/** Builds into a folder of its own; the path of the script. */
function build(ir, target, ...args) {
  const into = mkdtempSync(at('build-'));
  execFileSync(emback, ['build', ir, '-O1', '--target', target, ...args, '-o', join(into, 'program.js')], { cwd: folder });
  return join(into, 'program.js');
}

function output(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input: '', cwd: folder, ...options });
  if (error) throw error;
  return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
}

test('all functions of files do what the native ones do', () => {
  const source = readFileSync(join(root, 'test/programs/files.c'), 'utf8');
  const ir = compiled('files', source);
  execFileSync('clang-19', ['-w', '-D_GNU_SOURCE', at('files.c'), '-o', at('files')]);
  const place = (name) => (mkdirSync(at(name)), at(name));
  const expected = output(at('files'), [place('native')]);
  assert.equal(expected.status, 0);
  assert.ok(expected.stdout.split('\n').length > 250);
  for (const target of targets) {
    for (const [real, where] of [[1, place('real-' + target)], [0, '/tmp']]) {
      const script = build(ir, target, '-s', `NODERAWFS=${real}`);
      assert.deepEqual(output('node', [script, where]), expected, `${target}, NODERAWFS=${real}`);
      if (!real) assert.deepEqual(output('js102', [script, where]), expected, `${target}, js102`);
    }
  }
});

test('files that the program is built with', () => {
  const ir = compiled('read', `
    #include <fcntl.h>
    #include <stdio.h>
    #include <unistd.h>
    int main(int count, char **words) {
      for (int n = 1; n < count; n++) {
        char text[64];
        int fd = open(words[n], O_RDWR), size = fd < 0 ? 0 : read(fd, text, sizeof text);
        printf("%s: %d %.*s\\n", words[n], fd < 0 ? -1 : size, size, text);
        if (fd >= 0) printf("%d\\n", (int)write(fd, text, size));
      }
    }`);
  mkdirSync(at('assets/deep'), { recursive: true });
  writeFileSync(at('assets/one'), 'first');
  writeFileSync(at('assets/deep/two'), Buffer.from([1, 126, 10]));
  writeFileSync(at('a@b'), 'odd');
  const expected = '/assets/one: 5 first\n5\n/data/two: 3 \x01~\n\n3\n/x: 3 odd\n3\n/none: -1 \n';
  const names = ['/assets/one', '/data/two', '/x', '/none'];
  for (const target of targets)
    for (const option of ['--embed-file', '--preload-file']) {
      const script = build(ir, target, option, 'assets', option, 'assets/deep@/data', option, 'a@@b@x');
      assert.equal(output('node', [script, ...names]).stdout, expected, `${target} ${option}`);
      assert.equal(output('js102', [script, ...names], { cwd: dirname(script) }).stdout, expected, `${target} ${option} js102`);
      if (option === '--preload-file') assert.equal(readFileSync(join(dirname(script), 'program.data')).length, 5 + 3 + 3 + 3);
    }
  // One file alone carries what would be beside it.
  const single = build(ir, targets[1], '-s', 'SINGLE_FILE=1', '--preload-file', 'assets/one');
  assert.equal(output('node', [single, '/assets/one']).stdout, '/assets/one: 5 first\n5\n');
  const { status, stderr } = output(emback, ['build', ir, '--embed-file', 'missing', '-o', 'x.js']);
  assert.deepEqual([status, /--embed-file: missing: cannot be read/.test(stderr)], [1, true], stderr);
});

test('plugins see preloaded files, and main waits for them', () => {
  const ir = compiled('plugged', `
    #include <stdio.h>
    int main(int count, char **words) {
      for (int n = 1; n < count; n++) {
        char text[64] = "missing";
        FILE *file = fopen(words[n], "r");
        if (file) fgets(text, sizeof text, file);
        printf("%s: %s\\n", words[n], text);
      }
    }`);
  for (const name of ['one.up', 'two.bad', 'three']) writeFileSync(at(name), name);
  writeFileSync(at('plugins.js'), `
    Module.preloadPlugins = [{
      canHandle: function (path) { return /\\.(up|bad)$/.test(path); },
      handle: function (bytes, path, done, failed) {
        setTimeout(function () {
          if (/bad/.test(path)) failed();
          else done(bytes.map(function (c) { return c > 96 ? c - 32 : c; }));
        }, 0);
      }
    }];
    Module.preRun = function () {
      Module.FS.createPreloadedFile('/', 'made.up', new Uint8Array([97, 98]), true, true);
    };`);
  const files = ['one.up', 'two.bad', 'three'].flatMap((name) => ['--preload-file', name]);
  const names = ['/one.up', '/two.bad', '/three', '/made.up'];
  for (const target of targets) {
    const script = (...options) => build(ir, target, '--pre-js', 'plugins.js', '-s', 'EXPORTED_RUNTIME_METHODS=FS', ...files, ...options);
    const plugged = output('node', [script('--use-preload-plugins'), ...names]);
    assert.equal(plugged.stdout, '/one.up: ONE.UP\n/two.bad: two.bad\n/three: three\n/made.up: AB\n', target);
    assert.equal(plugged.stderr, 'preloading /two.bad failed\n', target);
    const plain = output('node', [script(), ...names]);
    assert.equal(plain.stdout, '/one.up: one.up\n/two.bad: two.bad\n/three: three\n/made.up: AB\n', target);
  }
});

test('FS before main, and dependencies that hold main back', () => {
  const ir = compiled('before', `
    #include <fcntl.h>
    #include <stdio.h>
    #include <unistd.h>
    int main(void) {
      char text[64];
      int fd = open("/made", O_RDONLY), size = read(fd, text, sizeof text);
      printf("%.*s %d\\n", size, text, isatty(1));
      fd = open("/answer", O_WRONLY | O_CREAT, 0666);
      write(fd, "done", 4);
      close(fd);
      return 3;
    }`);
  for (const target of targets) {
    const script = build(ir, target, '-s', 'EXPORTED_RUNTIME_METHODS=[FS,addRunDependency,removeRunDependency]', '-s', 'EXPORT_NAME=Program');
    writeFileSync(at('host.js'), `
      globalThis.Program = {
        preRun: [function (Module) {
          Module.FS.writeFile('/made', 'by the page');
          Module.addRunDependency('later');
          setTimeout(function () { console.log('now'); Module.removeRunDependency('later'); }, 10);
        }],
        postRun: function (Module) { console.log(Module.FS.readFile('/answer', { encoding: 'utf8' })); }
      };
      require(${JSON.stringify(script)});`);
    assert.deepEqual(output('node', ['host.js']), { status: 3, stdout: 'now\nby the page 0\ndone\n', stderr: '' }, target);
  }
});

test('a program without files does not carry them', () => {
  const ir = compiled('plain', '#include <stdio.h>\n#include <unistd.h>\nint main(void) { char c; puts("hello"); write(2, &c, read(0, &c, 1)); return close(1); }');
  for (const target of targets) assert.ok(!readFileSync(build(ir, target), 'utf8').includes('emVfs'), target);
});

test('-s FILESYSTEM=0 opens no files', () => {
  const ir = compiled('none', '#include <errno.h>\n#include <fcntl.h>\n#include <stdio.h>\nint main(void) { int fd = open("x", O_CREAT | O_RDWR, 0666); printf("%d %d\\n", fd, errno == ENOSYS); }');
  const script = build(ir, targets[0], '-s', 'FILESYSTEM=0', '-s', 'ASSERTIONS=1');
  const { stdout, stderr } = output('node', [script]);
  assert.equal(stdout, '-1 1\n');
  assert.match(stderr, /unsupported system call: files, for the program was built with -s FILESYSTEM=0/);
  assert.ok(!readFileSync(script, 'utf8').includes('emVfsOpen'));
});

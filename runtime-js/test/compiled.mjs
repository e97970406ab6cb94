// Functions of the C library as emback links them: those of c/ as asm.js, those of lib/ around them. EMBACK names the program.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const emback = process.env.EMBACK ?? join(root, '../target/debug/emback');
const require = createRequire(import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'emback-library-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (ending) => join(folder, `${++files}${ending}`);

// Data layouts by their alignments of 64-bit numbers in lists of variadic arguments, and a type of long double that is used.
const triples = {
  wasm32: ['wasm32-unknown-emscripten', 'e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-f128:64-n32:64-S128-ni:1:10:20'],
  quad: ['wasm32-unknown-unknown', 'e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20', 'fp128'],
  x87: ['i386-unknown-linux-gnu', 'e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128', 'x86_fp80'],
  i386: ['i386-unknown-linux-gnu', 'e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128'],
};
const modules = new Map();
const streams = ['stdin', 'stdout', 'stderr'];

/** Symbols of c/ by the folders of it, with those of variables; the library's own are left out. */
export function symbols() {
  const found = {};
  const below = (folder) => readdirSync(join(root, 'c', folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [join(folder, name), ...below(join(folder, name))]);
  for (const area of below(''))
    for (const file of readdirSync(join(root, 'c', area)).filter((name) => name.endsWith('.ll'))) {
      const text = readFileSync(join(root, 'c', area, file), 'utf8');
      const names = text.matchAll(/^define (?!internal )[^@]*@(\w+)\(|^@(\w+) = (?!private |internal |external |extern_weak )/gm);
      for (const [, name, other] of names) if (!(name || other).startsWith('__emback_')) (found[area] ||= []).push(name || other);
    }
  return found;
}

function build(names, abi, target, level, settings) {
  const key = [abi, target, level, ...names, ...settings].join(' ');
  if (!modules.has(key)) {
    const [triple, layout, long = 'i32'] = triples[abi];
    const source = fresh('.ll'), script = fresh('.js');
    const pointers = streams.filter((name) => names.includes(name));
    writeFileSync(source, `target triple = "${triple}"\ntarget datalayout = "${layout}"\ndefine void @nothing() {\n  ret void\n}\ndefine void @long(${long} %a) {\n  ret void\n}\n` +
      pointers.map((name) => `@${name} = external global ptr\ndefine ptr @get_${name}() {\n  %p = load ptr, ptr @${name}\n  ret ptr %p\n}\n`).join(''));
    const exports = ['nothing', ...names].map((name) => (streams.includes(name) ? '_get_' : '_') + name).join(',');
    execFileSync(emback, ['build', source, level, '--target', target, '-o', script, '-s', 'MODULARIZE=1',
      '-s', `EXPORTED_FUNCTIONS=[${exports}]`, '-s', 'RESERVED_FUNCTION_POINTERS=40',
      '-s', 'EXPORTED_RUNTIME_METHODS=[addFunction,getTempRet0]', ...settings.flatMap((setting) => ['-s', setting])]);
    modules.set(key, require(script));
  }
  return modules.get(key);
}

/**
 * A program that has these functions of C, as the module object; `stdout` among the names gives `w.streams.stdout`. `options.abi` is a key of `triples`; `options.Module` is given
 * to the module, `options.stdin` is the text of stdin, `options.settings` are further settings of emback, `options.target` and `options.level` are its target and `-O`.
 */
export function load(names, options = {}) {
  const target = options.target ?? 'asmjs-unknown-emscripten';
  const factory = build(['malloc', ...names], options.abi ?? 'wasm32', target, options.level ?? '-O1', options.settings ?? []);
  const bytes = options.stdin === undefined ? undefined : Buffer.from(options.stdin);
  let at = 0;
  const lines = [], errors = [];
  const stdin = bytes && { stdin: () => (at < bytes.length ? bytes[at++] : null) };
  const w = factory({ print: (text) => lines.push(text), printErr: (text) => errors.push(text), ...stdin, ...options.Module });
  w.streams = {};
  for (const name of streams) if (names.includes(name)) w.streams[name] = w['_get_' + name]();
  w.lines = lines;
  w.errors = errors;
  /** Memory of this many bytes. */
  w.room = (size) => w._malloc(size);
  /** Puts a C string (bytes or text) into memory. */
  w.text = (text) => {
    const bytes = Buffer.from(text), at = w._malloc(bytes.length + 1);
    w.HEAPU8.set(bytes, at);
    w.HEAPU8[at + bytes.length] = 0;
    return at;
  };
  /** The C string at an address. */
  w.string = (at) => Buffer.from(w.HEAPU8.slice(at, w.HEAPU8.indexOf(0, at))).toString('latin1');
  /** A 64-bit result, of which a function returns the lower half. */
  w.wide = (low) => BigInt.asIntN(64, (BigInt(w.getTempRet0() >>> 0) << 32n) | BigInt(low >>> 0));
  /** Lays out variadic arguments: {i}, {j: BigInt}, {d}, {s: text}, {q: [four words]}. */
  w.args = (...list) => {
    const at = w.room(16 * list.length + 16), view = new DataView(w.HEAP8.buffer);
    const step = ['i386', 'x87'].includes(options.abi) ? 4 : 8;
    let to = at;
    for (const item of list)
      if ('j' in item || 'd' in item) {
        to = (to + step - 1) & -step;
        if ('j' in item) view.setBigInt64(to, BigInt.asIntN(64, BigInt(item.j)), true);
        else view.setFloat64(to, item.d, true);
        to += 8;
      } else if ('q' in item) {
        to = (to + 15) & -16;
        item.q.forEach((word, n) => view.setInt32(to + n * 4, word, true));
        to += 16;
      } else {
        view.setInt32(to, 's' in item ? w.text(item.s) : item.i, true);
        to += 4;
      }
    return at;
  };
  return w;
}

const targets = ['asmjs-unknown-emscripten', 'wasm32-unknown-emscripten'];

function ran(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input: options.stdin ?? '', maxBuffer: 1 << 28 });
  if (error) throw error;
  return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
}

/**
 * Compiles a C program with the headers of emback and runs it on both targets: one result for each, {target, status, stdout,
 * stderr}. `options`: stdin, args, flags (of clang), settings (of emback), language ('c' or 'c++').
 */
export function run(source, options = {}) {
  const language = options.language ?? 'c';
  const file = fresh(language === 'c' ? '.c' : '.cpp'), ir = fresh('.ll');
  writeFileSync(file, source);
  execFileSync('clang-19', ['--target=wasm32-unknown-emscripten', '-nostdlibinc', '-isystem', join(root, 'include'), '-O1',
    '-fno-builtin', ...(options.flags ?? []), '-S', '-emit-llvm', file, '-o', ir]);
  return targets.map((target) => ({
    target,
    ...ran(emback, ['run', ir, '-O1', '--target', target, ...(options.settings ?? []), '--', ...(options.args ?? [])], options),
  }));
}

/** The same program by the machine's own compiler and C library. */
export function native(source, options = {}) {
  const language = options.language ?? 'c';
  const file = fresh(language === 'c' ? '.c' : '.cpp'), program = fresh('');
  writeFileSync(file, source);
  execFileSync('clang-19', ['-O1', '-fno-builtin', '-w', ...(options.flags ?? []), file, '-o', program, '-lm']);
  return ran(program, options.args ?? [], options);
}

// LIBRARY.md lists what the library has; the headers declare nothing that it has not. BLESS=1 writes the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { symbols } from './compiled.mjs';
import { library } from './loader.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const decorated = /__(deps|sig|postset|asm|docs)$/;

function below(folder) {
  return readdirSync(folder).sort().flatMap((name) => (statSync(join(folder, name)).isDirectory() ? below(join(folder, name)) : [join(folder, name)]));
}

const compiled = symbols();
const inC = new Set(Object.values(compiled).flat());
const known = (name) => name in library || name + '__data' in library || inC.has(name);

/** Names of C and of JavaScript by folder; what begins with `em` is ours alone. */
function areas() {
  const found = {};
  for (const [folder, names] of Object.entries(compiled)) {
    const { c } = (found[folder.split('/')[0]] ||= { c: new Set(), js: new Set() });
    names.forEach((name) => c.add(name));
  }
  for (const path of below(join(root, 'lib'))) {
    const area = path.slice(join(root, 'lib').length + 1).split('/')[0];
    found[area] ||= { c: new Set(), js: new Set() };
    new Function('mergeInto', 'LibraryManager', readFileSync(path, 'utf8'))((_, entries) => {
      for (let key of Object.keys(entries)) {
        if (decorated.test(key)) continue;
        key = key.replace(/__data$/, '');
        if (/^\$?em[A-Z]/.test(key) || /^__emback_/.test(key)) continue;
        if (key[0] === '$') found[area].js.add(key.slice(1));
        else found[area].c.add(key);
      }
    }, {});
  }
  return found;
}

function page() {
  let text = '# What the library has\n\nWritten by `BLESS=1 node --test runtime-js/test/library.test.mjs`, by the folders of `c/` and `lib/`. A program links against any of these\n' +
    'names without more; what it defines itself wins. The headers in `include/` declare those of C and POSIX.\n';
  for (const [area, { c, js }] of Object.entries(areas()).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isImport = (name) => /^__(syscall|wasi)_/.test(name);
    const functions = [...c].filter((name) => !isImport(name)).sort(), imports = [...c].filter(isImport).sort();
    text += `\n## ${area}\n`;
    if (functions.length) text += '\n' + wrap(functions) + '\n';
    if (imports.length) text += '\nNot for programs: what Emscripten\'s musl and modules for WASI import.\n\n' + wrap(imports) + '\n';
    if (js.size) text += '\nFor JavaScript (`-s EXPORTED_RUNTIME_METHODS`, `--js-library`):\n\n' + wrap([...js].sort()) + '\n';
  }
  text += '\n## Headers\n\n' + wrap(headers().sort()) + '\n\nclang\'s own are beside them: `float.h`, `limits.h`, `stdalign.h`, `stdarg.h`, `stdatomic.h`, `stdbool.h`, `stddef.h`, `stdint.h`,\n' +
    '`stdnoreturn.h`, `tgmath.h`.\n';
  return text;
}

function wrap(names) {
  const lines = [''];
  for (const name of names) {
    const word = '`' + name + '`';
    if (lines.at(-1) && lines.at(-1).length + word.length > 118) lines.push('');
    lines[lines.length - 1] += (lines.at(-1) ? ' ' : '') + word;
  }
  return lines.join('\n');
}

function headers() {
  return below(join(root, 'include')).map((path) => path.slice(join(root, 'include').length + 1)).filter((name) => !name.startsWith('emback/'));
}

test('LIBRARY.md is up to date', () => {
  const path = join(root, 'LIBRARY.md');
  if (process.env.BLESS) writeFileSync(path, page());
  assert.equal(readFileSync(path, 'utf8'), page());
});

function clang(folder, name, text, args) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return execFileSync('clang-19', ['--target=wasm32-unknown-unknown', '-isystem', join(root, 'include'), '-Wall', '-Wextra', '-Werror', ...args, path], { encoding: 'utf8' });
}

test('what the headers declare is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emback-headers-'));
  const missing = new Set();
  try {
    const list = headers().filter((name) => name.endsWith('.h'));
    const dump = clang(folder, 'all.c', list.map((name) => `#include <${name}>\n`).join(''), ['-fsyntax-only', '-Xclang', '-ast-dump']);
    let count = 0;
    for (const [, name] of dump.matchAll(/^\S*(?:FunctionDecl|VarDecl) .* (\w+) '[^']*'(?::'[^']*')?(?: extern)?$/gm)) {
      if (/^__builtin/.test(name)) continue;
      count++;
      if (!known(name) && !given.has(name)) missing.add(name);
    }
    assert.deepEqual([...missing], []);
    assert.ok(count > 600, `${count} declarations`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// What the compiler gives for a call of these.
const given = new Set(['emscripten_asm_const_int', 'emscripten_asm_const_ptr', 'emscripten_asm_const_double']);

test('every header compiles by itself, as C and as C++', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emback-headers-'));
  try {
    for (const name of headers()) {
      if (name.endsWith('.h'))
        for (const standard of ['c89', 'c99', 'c17', 'c23'])
          if (!(standard === 'c89' && name === 'complex.h')) clang(folder, 'one.c', `#include <${name}>\n#include <${name}>\nint none;\n`, ['-std=' + standard, '-fsyntax-only', ...(standard === 'c89' ? ['-Wno-long-long'] : [])]);
      if (name !== 'complex.h')
        for (const standard of ['c++98', 'c++11', 'c++17', 'c++20'])
          clang(folder, 'one.cpp', `#include <${name}>\n#include <${name}>\nint none;\n`, ['-std=' + standard, '-fsyntax-only', '-fno-exceptions', '-fno-rtti']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the C++ headers give what their names say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emback-headers-'));
  try {
    const text = clang(folder, 'use.cpp', `
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <typeinfo>
struct alignas(64) Wide { char bytes[64]; };
struct Mine : std::exception { const char *what() const noexcept override { return "mine"; } };
static void full() { std::set_new_handler(nullptr); }
int main() {
  alignas(int) char room[sizeof(int)];
  int *one = new int(1), *two = new (std::nothrow) int[2](), *three = new (room) int(3);
  Wide *wide = new Wide();
  std::set_new_handler(full);
  std::set_terminate(full);
  std::printf("%d %d %d %lld\\n", *one, two[0], *three, std::abs(-5LL) + std::div(7LL, 2LL).quot);
  delete one;
  delete[] two;
  delete wide;
  Mine mine;
  std::puts(mine.what());
  if (std::get_new_handler() == nullptr) std::terminate();
  return 0;
}
`, ['-std=c++17', '-fno-exceptions', '-fno-rtti', '-O0', '-S', '-emit-llvm', '-o', '-']);
    const undefinedOnes = [...text.matchAll(/^declare [^@]*@(\w+)\(|^@(\w+) = external/gm)].map((match) => match[1] || match[2]);
    assert.ok(undefinedOnes.length > 10);
    assert.deepEqual(undefinedOnes.filter((name) => !known(name) && !name.startsWith('llvm.')), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

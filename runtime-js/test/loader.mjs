// Loads library functions as the glue assembler does, around a memory without any asm.js module.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fs from 'node:fs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const decorations = /__(deps|sig|postset|data|asm|docs)$/;

// The file, or the files below the folder.
function below(path) {
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => below(join(path, name))) : [path];
}

function readLibrary(...parts) {
  const library = {};
  for (const path of parts.flatMap((part) => below(join(root, part)))) {
    const merge = (_, entries) => {
      for (const key of Object.keys(entries)) if (key in library) throw new Error(`${key} is given twice: ${path}`);
      Object.assign(library, entries);
    };
    new Function('mergeInto', 'LibraryManager', readFileSync(path, 'utf8'))(merge, {});
  }
  return library;
}

// The lines of a piece of the shell whose conditions hold, as the glue chooses them.
function piece(text, known) {
  const open = [];
  return text.split('\n').filter((line) => {
    const [, word, condition] = /^\s*\/\/#(if|else|endif) ?(.*)/.exec(line) || [];
    if (word === 'if') open.push(!!new Function(...Object.keys(known), 'WASM', 'HEAP64', 'ABORTING', 'return ' + condition)(...Object.values(known)));
    else if (word === 'else') open.push(!open.pop());
    else if (word === 'endif') open.pop();
    return !word && open.every(Boolean);
  }).join('\n');
}

export const library = readLibrary('lib');
// Functions of c/, as far as functions of lib/ call them: shorter ones with the same results. compiled.mjs has those that programs get.
const standIns = {
  __errno_location: function () {
    return _errno;
  },
  malloc: function (size) {
    var at = _sbrk(((size >>> 0) + 23) & -16);
    if (at === -1) return 0;
    at = (at + 15) & -16;
    return at;
  },
  free: function (pointer) {},
  realloc: function (pointer, size) {
    var copy = _malloc(size);
    if (copy && pointer) HEAPU8.copyWithin(copy, pointer, pointer + size);
    return copy;
  },
  strlen: function (text) {
    return HEAPU8.indexOf(0, text >>> 0) - (text >>> 0);
  },
  strcpy: function (to, from) {
    HEAPU8.copyWithin(to, from, from + _strlen(from) + 1);
    return to;
  },
  towlower: function (c) {
    return String.fromCodePoint(c).toLowerCase().codePointAt(0);
  },
  iswspace: function (c) {
    return /\s/.test(String.fromCodePoint(c)) ? 1 : 0;
  },
  iswprint: function (c) {
    return /^[^\p{Cc}\p{Cn}]$/u.test(String.fromCodePoint(c)) ? 1 : 0;
  },
};


const jsName = (key) => (key[0] === '$' ? key.slice(1) : '_' + key);

// Sources of plain objects: functions inside keep their text.
function source(value) {
  if (typeof value === 'function') return value.toString();
  if (Array.isArray(value)) return '[' + value.map(source).join(', ') + ']';
  if (ArrayBuffer.isView(value)) return `new ${value.constructor.name}(${value.length ? JSON.stringify([...value]) : 0})`;
  if (value && typeof value === 'object')
    return '{' + Object.keys(value).map((key) => `${JSON.stringify(key)}: ${source(value[key])}`).join(', ') + '}';
  return JSON.stringify(value);
}

/**
 * A small world with these library functions in it. `options.output` collects what is written to 1 and 2;
 * `options.stdin` is the text of stdin; `options.functions` are function pointers: number -> JavaScript function. `options.shell`
 * has the functions of a shell to run in instead of node; `alignInt64`, `alignDouble`, `longDouble` say how the program was compiled.
 */
export function load(names, options = {}) {
  return loadFrom({ ...standIns, ...library }, names, options);
}

function loadFrom(library, names, options) {
  const has = (key) => key in library || key + '__data' in library;
  const order = [];
  const seen = new Set();
  const data = [];
  const visit = (key) => {
    if (seen.has(key) || !has(key)) return;
    seen.add(key);
    const value = library[key];
    for (const dep of library[key + '__deps'] || []) {
      if (!has(dep) && !dep.startsWith('dynCall_')) throw new Error(`${key} needs ${dep}, which is not there`);
      visit(dep);
    }
    if (key + '__data' in library) {
      data.push(key);
      for (const word of library[key + '__data']) if (typeof word === 'string') visit(word.split('+')[0]);
    }
    const text = typeof value === 'string' ? '' : source(value ?? '') + (library[key + '__postset'] || '');
    for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (name[0] === '_') visit(name.slice(1));
      visit('$' + name);
    }
    if (typeof value === 'string') {
      if (value[0] !== '=' && !has(value) && !has('$' + value)) throw new Error(`${key} is another name of ${value}, which is not there`);
      visit(value);
      visit('$' + value);
    }
    order.push(key);
  };
  names.forEach(visit);
  for (const name of names) if (!has(name)) throw new Error(`no library function ${name}`);

  let text = '';
  let postsets = '';
  let address = 1024;
  const words = [];
  const addresses = {};
  for (const key of data) {
    addresses[key] = address;
    text += `var ${jsName(key)} = ${address};\n`;
    words.push([address, library[key + '__data']]);
    address += library[key + '__data'].length * 4;
  }
  for (const key of order) {
    const value = library[key];
    if (value === undefined) continue;
    if (typeof value === 'function') text += value.toString().replace(/^function\s*[\w$]*/, () => `function ${jsName(key)}`) + '\n';
    else if (typeof value === 'string' && value[0] === '=') text += `var ${jsName(key)} = ${value.slice(1)};\n`;
    else if (typeof value === 'string') text += `var ${jsName(key)} = ${jsName(has(value) ? value : '$' + value)};\n`;
    else text += `var ${jsName(key)} = ${source(value)};\n`;
    if (library[key + '__postset']) postsets += library[key + '__postset'] + '\n';
  }
  const word = (value) => (typeof value === 'string' ? addresses[value.split('+')[0]] + Number(value.split('+')[1] || 0) : value);
  const known = { ASSERTIONS: true, EXIT_RUNTIME: true, GROWTH: false, ALIVE: order.includes('$emAlive') };
  const shell = ['process', 'memory'].map((name) => piece(readFileSync(join(root, 'shell', name + '.js'), 'utf8'), known)).join('\n')
    .replace('emDestructorsGoHere;', '').replace('EMBACK_MEMORY', String(options.memory ?? 1 << 20))
    .replace('EMBACK_HEAP_BASE', String(options.heapBase ?? 65536));
  const settings = (text) => text.replace(/EMBACK_ALIGN_INT64/g, options.alignInt64 ?? 8)
    .replace(/EMBACK_ALIGN_DOUBLE/g, options.alignDouble ?? 8).replace(/EMBACK_LONG_DOUBLE/g, options.longDouble ?? 16)
    .replace(/EMBACK_THIS_RETURN/g, options.thisReturn ?? true).replace(/EMBACK_ASSERTIONS/g, options.assertions ?? false)
    .replace(/EMBACK_ALIGN_LONG_DOUBLE/g, options.alignLongDouble ?? 16).replace(/EMBACK_EXPORT_SIGNATURES/g, '{}');
  const exported = [...names.map(jsName), 'HEAP8', 'HEAPU8', 'HEAP16', 'HEAP32', 'HEAPU32', 'HEAPF32', 'HEAPF64', 'exit', 'emFlush', 'ExitStatus', 'ABORT'];
  const written = { 1: [], 2: [] };
  const dyn = {};
  const functions = options.functions || [];
  for (const sig of ['v', 'vi', 'vii', 'ii', 'iii', 'i', 'iiii']) dyn['dynCall_' + sig] = (pointer, ...args) => functions[pointer](...args);
  const world = new Function(
    'Module', 'emWriteRaw', 'emFs', 'asm', 'functions', ...Object.keys(dyn), ...Object.keys(options.shell || {}),
    `
var ENVIRONMENT_IS_NODE = ${!options.shell}, ENVIRONMENT_IS_WEB = false, ENVIRONMENT_IS_WORKER = false, ENVIRONMENT_IS_SHELL = ${!!options.shell};
var thisProgram = './this.program', arguments_ = [];
function out(text) { Module.lines.push(text); }
function err(text) { Module.errors.push(text); }
function quit_(status, toThrow) { if (toThrow) throw toThrow; }
var stackTop = 60000, tempRet0 = 0;
function stackSave() { return stackTop; }
function stackRestore(top) { stackTop = top; }
function stackAlloc(size) { stackTop = (stackTop - size) & -16; return stackTop; }
function setTempRet0(value) { tempRet0 = value | 0; }
function getTempRet0() { return tempRet0; }
var emReserved = { ii: 100 }, emReservedCount = 2, emPointers = { 5: 'iii add' }, emWide = {};
${settings(shell + '\n' + text)}
${words.map(([at, list]) => `HEAP32.set(${JSON.stringify(list.map(word))}, ${at >> 2});`).join('\n')}
if (typeof emVfsStart === 'function') emVfsStart();
${postsets}
emMainRuns = true;
return { ${[...new Set(exported)].map((name) => `get ${name}() { return ${name}; }`).join(', ')}, Module, getTempRet0 };`,
  )(
    Object.assign({ lines: [], errors: [] }, options.Module,
      options.stdin === undefined ? {} : { stdin: ((bytes, at) => () => (at < bytes.length ? bytes[at++] : null))(Buffer.from(options.stdin), 0) }),
    options.raw === false ? null : (fd, bytes, count) => (written[fd].push(...Array.from(bytes.slice(0, count))), true),
    options.shell ? null : fs, options.asm || {}, functions, ...Object.values(dyn), ...Object.values(options.shell || {}),
  );
  world.written = (fd = 1) => {
    world.emFlush();
    return Buffer.from(written[fd]).toString('latin1');
  };
  let free = 4096;
  /** Puts a C string (bytes or text) into memory. */
  world.text = (text) => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const at = free;
    world.HEAPU8.set(bytes, at);
    world.HEAPU8[at + bytes.length] = 0;
    free += (bytes.length + 16) & -16;
    return at;
  };
  world.room = (size) => {
    const at = free;
    free += (size + 31) & -16;
    return at;
  };
  /** The C string at an address. */
  world.string = (at) => {
    let end = at;
    while (world.HEAPU8[end]) end++;
    return Buffer.from(world.HEAPU8.slice(at, end)).toString('latin1');
  };
  /** Lays out variadic arguments: numbers by type, {i}, {j: BigInt}, {d}, {s: text}, {q: [four words]}. */
  world.args = (...list) => {
    const at = world.room(16 * list.length + 16);
    const view = new DataView(world.HEAP8.buffer);
    let to = at;
    for (const item of list) {
      if ('j' in item) {
        to = (to + (options.alignInt64 ?? 8) - 1) & -(options.alignInt64 ?? 8);
        view.setBigInt64(to, BigInt.asIntN(64, BigInt(item.j)), true);
        to += 8;
      } else if ('d' in item) {
        to = (to + (options.alignDouble ?? 8) - 1) & -(options.alignDouble ?? 8);
        view.setFloat64(to, item.d, true);
        to += 8;
      } else if ('q' in item) {
        to = (to + 15) & -16;
        item.q.forEach((word, n) => view.setInt32(to + n * 4, word, true));
        to += 16;
      } else {
        view.setInt32(to, 's' in item ? world.text(item.s) : item.i, true);
        to += 4;
      }
    }
    return at;
  };
  return world;
}

// The shell pieces as a page and a worker see them: no node, no files, only what a browser gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

// What the assembler does with `//#if` lines, for the conditions these tests need.
function piece(name, known) {
  const open = [];
  const kept = [];
  for (const line of readFileSync(new URL(`../shell/${name}.js`, import.meta.url), 'utf8').split('\n')) {
    const text = line.trim();
    if (text.startsWith('//#if '))
      open.push(Function('has', 'return ' + text.slice(6).replace(/[A-Z_0-9]+/g, (word) => `has.includes("${word}")`))(known));
    else if (text === '//#else') open.push(!open.pop());
    else if (text === '//#endif') open.pop();
    else if (open.every(Boolean)) kept.push(line);
  }
  return kept.join('\n');
}

function script(known, main) {
  const body = ['environment', 'process', 'memory', ...(known.includes('MEM_FILE') ? ['locate', 'data-file'] : []), 'run'].map((name) => piece(name, known)).join('\n');
  return piece('script', known)
    .replace('emAsmGoesHere;', `function asmModule() { return { _main: ${main} }; }`)
    .replace('emBodyGoesHere;', () => body.replace('var calledRun', 'var asm = asmModule();\nvar calledRun'))
    .replace('emConstructorsGoHere;', '').replace('emDestructorsGoHere;', '')
    .replace('emCallMainGoesHere;', 'exit(asm._main(out, err, exit, abort) | 0, true); return EXITSTATUS;')
    .replace('emStartDataGoesHere;', known.includes('MEM_FILE') ? 'emLoadData("a.mem");' : '')
    .replaceAll('EMBACK_NAME', 'Module').replace('EMBACK_MEMORY', '65536').replace('EMBACK_HEAP_BASE', '4096').replace('EMBACK_DATA_BASE', '1024');
}

const all = ['NODE', 'WEB', 'WORKER', 'SHELL', 'HAS_MAIN', 'EXIT_RUNTIME', 'ASSERTIONS'];

function page(extra = {}) {
  const lines = [];
  const context = { console: { log: (text) => lines.push(text), warn: (text) => lines.push('warn ' + text) }, ...extra };
  context.window = context;
  context.self = context;
  return { lines, context: vm.createContext(context) };
}

test('a page prints to the console and keeps Module', () => {
  for (const known of [all, ['WEB', 'HAS_MAIN']]) {
    const { lines, context } = page();
    vm.runInContext(script(known, '(out, err) => { out("hello"); err("oops"); return 3; }'), context);
    assert.deepEqual(lines, ['hello', 'warn oops']);
    assert.equal(context.Module.calledRun, true);
    assert.equal(context.Module.HEAP8.length, 65536);
  }
});

test('hooks are called in order', () => {
  const seen = [];
  const { context } = page({
    Module: {
      arguments: ['a'], print: (text) => seen.push(text), preInit: () => seen.push('preInit'), preRun: [() => seen.push('preRun')], postRun: () => seen.push('postRun'),
      onRuntimeInitialized: () => seen.push('ready'), onExit: (n) => seen.push('exit ' + n), quit: (n) => seen.push('quit ' + n),
    },
  });
  vm.runInContext(script(all, '(out) => { out("main"); return 3; }'), context);
  assert.deepEqual(seen, ['preInit', 'preRun', 'ready', 'main', 'exit 3', 'quit 3', 'postRun']);
});

test('noInitialRun leaves main to the page, noExitRuntime keeps the runtime', () => {
  const seen = [];
  const { context } = page({ Module: { noInitialRun: true, noExitRuntime: true, print: (text) => seen.push(text), onExit: () => seen.push('exit') } });
  vm.runInContext(script(all, '(out) => { out("main"); return 0; }'), context);
  assert.deepEqual(seen, []);
  context.Module.callMain([]);
  assert.deepEqual(seen, ['main']);
});

test('exit ends main without an error, abort with one', () => {
  const { lines, context } = page();
  vm.runInContext(script(all, '(out, err, exit) => { exit(4); out("not reached"); }'), context);
  assert.deepEqual(lines, []);
  const aborted = [];
  const other = page({ Module: { onAbort: (what) => aborted.push(what) } });
  assert.throws(() => vm.runInContext(script(all, '(out, err, exit, abort) => abort("why")'), other.context), /Aborted\(why\)/);
  assert.deepEqual(aborted, ['why']);
  assert.deepEqual(other.lines, ['warn Aborted(why)']);
});

test('a worker is known by importScripts', () => {
  const lines = [];
  const context = vm.createContext({ importScripts() {}, console: { log: (text) => lines.push(text) } });
  context.self = context;
  vm.runInContext(script(['WORKER', 'HAS_MAIN'], '(out) => { out("in a worker"); return 0; }'), context);
  assert.deepEqual(lines, ['in a worker']);
});

test('a page loads the static data before it starts', () => {
  let request;
  class XMLHttpRequest {
    open(method, url) {
      this.url = url;
      request = this;
    }
    send() {}
  }
  const { lines, context } = page({ XMLHttpRequest, document: { currentScript: { src: 'http://host/dir/out.js' } } });
  vm.runInContext(script([...all, 'MEM_FILE'], '(out) => { out("byte " + Module.HEAPU8[1025]); return 0; }'), context);
  assert.deepEqual(lines, []);
  assert.equal(request.url, 'http://host/dir/a.mem');
  request.status = 200;
  request.response = new Uint8Array([1, 2, 3]).buffer;
  request.onload();
  assert.deepEqual(lines, ['byte 2']);
});

test('what lies beside the script is found, whatever else its address says', () => {
  const folder = (known, globals) => {
    const text = ['environment', 'locate'].map((name) => piece(name, known)).join('\n');
    return vm.runInContext(`var Module = {}, emScript = import_;\n${text}\nemFolder`, vm.createContext({ console, import_: '', ...globals }));
  };
  const web = (src) => ({ window: {}, document: { currentScript: src === null ? null : { src } } });
  for (const [src, wanted] of [
    ['http://host/dir/out.js', 'http://host/dir/'],
    ['http://host/dir/out.js?from=/else/where', 'http://host/dir/'],
    ['https://host/out.js#/a/b', 'https://host/'],
    ['file:///home/a%20b/out.js', 'file:///home/a%20b/'],
    ['blob:http://host/5a2d-11', ''],
    ['data:text/javascript,0', ''],
    ['', ''],
    [null, ''],
  ])
    assert.equal(folder(all, web(src)), wanted, src);
  const worker = { importScripts() {}, self: { location: { href: 'http://host/w/worker.js?a/b' } } };
  assert.equal(folder(all, worker), 'http://host/w/');
  assert.equal(folder([...all, 'MODULARIZE'], worker), 'http://host/w/');
  // A module in a worker need not lie beside the worker.
  assert.equal(folder([...all, 'MODULARIZE', 'EXPORT_ES6'], { ...worker, import_: 'http://host/code/out.mjs?1' }), 'http://host/code/');
  const node = { process: { versions: { node: '20' }, argv: [] }, import_: 'file:///a%20b/out.mjs?v=/1' };
  assert.equal(folder([...all, 'MODULARIZE', 'EXPORT_ES6'], node), '/a b/');
  assert.equal(folder(all, { ...node, require: () => ({}), __filename: '/a?b/#c/out.js' }), '/a?b/#c/');
});

test('the folder is known after the script has run, too', () => {
  const document = { currentScript: { src: 'http://host/dir/out.js' } };
  const { context } = page({ document });
  const text = ['environment', 'locate'].map((name) => piece(name, all)).join('\n');
  vm.runInContext(`var Module = {};\n${text}`, context);
  document.currentScript = null;
  assert.equal(vm.runInContext('emLocate("a.wasm")', context), 'http://host/dir/a.wasm');
});

test('a place that was not asked for is named', () => {
  const { lines, context } = page();
  vm.runInContext(script(['NODE', 'HAS_MAIN', 'ASSERTIONS'], '() => 0'), context);
  assert.match(lines[0], /ENVIRONMENT/);
});

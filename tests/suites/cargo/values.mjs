// Calls the functions of the crate values: node values.mjs SCRIPT KIND, where the kind is a target of wasm-bindgen.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [script, kind] = process.argv.slice(2);

async function load() {
  if (kind === 'nodejs') return createRequire(import.meta.url)(script);
  const all = await import(pathToFileURL(script));
  if (kind === 'web') {
    const module = script.replace(/\.js$/, '_bg.wasm');
    if (fs.existsSync(module)) all.initSync({ module: fs.readFileSync(module) });
    else all.initSync();
  }
  return all;
}

const values = await load();
const say = (...list) => console.log(list.map((one) => (typeof one === 'bigint' ? `${one}n` : JSON.stringify(one) ?? String(one))).join(' '));
const fails = (call) => {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return String(error.message ?? error);
  }
};
say(values.add(2147483647, 1), values.negate(1), values.mean(0.1, 0.5));
say(values.wide(0x0123456789abcdefn, -1n), values.wide(0xffffffffffffffffn, 0n), values.call_twice(0x7fffffffffffffffn));
say(values.greet('Wörld \u{1f980}'), values.sorted(new Float64Array([3, -0.5, Infinity, 2])).join());
const bytes = new Uint8Array(5);
say(values.fill(bytes, 250), Array.from(bytes));
say(values.checked('17'), fails(() => values.checked('x')), values.maybe(undefined), values.maybe(5), values.maybe(1));
const counter = new values.Counter(3);
say(counter.next(), counter.colour === values.Colour.Red, counter.next(), counter.colour, counter.step);
counter.step = 10;
say(counter.next(), counter.into_text(), fails(() => counter.next()) !== 'nothing');
say(values.apply(Math.sqrt, 2), fails(() => values.apply(() => { throw new Error('thrown'); }, 1)), fails(() => values.apply(() => 'x', 1)));
const add = values.adder(5);
say(add(1), add(2), values.join(['a', 'é', 'c']));
say(values.keys('{"x":[1],"y":null}'), fails(() => values.keys('{')).length > 0);
// A panic says where it was, and ends in an exception.
const old = console.error;
let said = '';
console.error = (text) => { said += text; };
const ended = fails(() => values.index(7));
console.error = old;
say(said.includes('index out of bounds: the len is 3 but the index is 7'), ended !== 'nothing');
// Memory is used again, and what was freed.
let length = 0;
for (let i = 0; i < 2000; i++) length += values.greet('x'.repeat(i)).length;
say(length);
// Promises, and functions of Rust that wait for them.
const rejected = (promise) => promise.then(() => 'nothing', (error) => String(error.message ?? error));
say(await values.awaited([1, Promise.resolve(2.5), new Promise((resolve) => setTimeout(() => resolve(4), 1))]));
say(await rejected(values.awaited([1, Promise.reject(new Error('refused'))])), await rejected(values.awaited(['x'])));
say(await values.both('gr\u00fcn'));

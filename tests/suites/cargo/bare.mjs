// Calls the functions of the crate bare, of a script or of a module.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const file = process.argv[2];
let functions, memory;
if (file.endsWith('.wasm')) {
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), {});
  functions = instance.exports;
  memory = new Uint8Array(functions.memory.buffer);
} else {
  const module = createRequire(import.meta.url)(file);
  functions = Object.fromEntries(Object.entries(module).map(([name, value]) => [name.replace(/^_/, ''), value]));
  memory = module.HEAPU8;
}
const text = new TextEncoder().encode('emback');
memory.set(text, functions.room() >>> 0);
let hash = 0xcbf29ce484222325n;
for (const byte of text) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
const wanted = Number(BigInt.asIntN(32, hash ^ (hash >> 32n)));
console.log(functions.calls(), functions.calls(), functions.hash(text.length) === wanted, functions.mean(3.5, 1));

// Calls the functions of the crate lone, of a script or of a module.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const file = process.argv[2];
let functions;
if (file.endsWith('.wasm')) {
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), {});
  functions = instance.exports;
} else {
  const module = createRequire(import.meta.url)(file);
  functions = Object.fromEntries(Object.entries(module).map(([name, value]) => [name.replace(/^_/, ''), value]));
}
const sums = [];
for (let number = 0; number < 1000; number++) sums[number % 7] = (sums[number % 7] || 0) + number;
const text = '[' + sums.map((sum, digit) => `("${digit}", ${sum})`).join(', ') + ']';
let hash = 0;
for (const byte of Buffer.from(text)) hash = Math.imul(hash, 31) + byte;
let end = 'returned';
const inverse = functions.inverse(8);
try {
  functions.inverse(0);
} catch {
  end = 'thrown';
}
console.log(functions.counted(1000) >>> 0 === hash >>> 0, functions.answers(), inverse, end);

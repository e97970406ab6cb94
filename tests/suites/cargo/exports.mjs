// Calls the functions of the crate exports: node exports.mjs FILE; a script with or without a factory, an ES module, a module.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const file = process.argv[2];
let memory, added, text = '';
const host = {
  note: (at, length) => { text += Buffer.from(memory().slice(at, at + length)).toString(); },
  scale: (value) => value * 2,
  // A 64-bit integer is a BigInt, or two halves.
  wide: (...parts) => {
    const [low, high] = parts;
    if (typeof low === 'bigint') return low + 1n;
    program.setTempRet0(high);
    return low + 1;
  },
};
let program;
if (file.endsWith('.wasm')) {
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), { host });
  program = Object.fromEntries(Object.entries(instance.exports).map(([name, value]) => ['_' + name, value]));
  memory = () => new Uint8Array(instance.exports.memory.buffer);
} else {
  const factory = file.endsWith('.mjs') ? (await import(pathToFileURL(file))).default : createRequire(import.meta.url)(file);
  program = await factory({ imports: { host } });
  memory = () => program.HEAPU8;
  added = program.addFunction((x) => x * x, 'ii');
}
const bytes = new TextEncoder().encode('grüße\0');
const at = program._alloc(bytes.length) >>> 0;
memory().set(bytes, at);
const upper = program._upper(at) >>> 0;
const end = memory().indexOf(0, upper);
console.log(Buffer.from(memory().slice(upper, end)).toString());
program._dealloc(at, bytes.length);
program._dealloc(upper, end - upper + 1);
const slice = program._alloc(12) >>> 0;
new Int32Array(memory().buffer, slice, 3).set([5, -7, -2147483648]);
const sum = program._sort(slice, 3);
const wide = (low) => (typeof low === 'bigint' ? low : (BigInt(program.getTempRet0()) << 32n) | BigInt(low >>> 0));
console.log(String(wide(sum)), Array.from(new Int32Array(memory().buffer, slice, 3)).join());
const rotated = typeof sum === 'bigint' ? program._rotate(0x123456789n, 60) : program._rotate(0x23456789, 1, 60);
console.log(BigInt.asUintN(64, wide(rotated)).toString(16));
console.log(added === undefined ? 285 : program._each(10, added));
console.log(program._through(), text);

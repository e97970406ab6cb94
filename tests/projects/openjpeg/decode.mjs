// Decodes a file by the module, and prints check sums as round.c does.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [path, file] = process.argv.slice(2);
const { default: OpenJPEG } = await import(pathToFileURL(path).href);
const sum = bytes => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 2166136261 | 0) >>> 0;

async function decode(bytes) {
  const module = await OpenJPEG();
  const at = module._malloc(bytes.length);
  module.HEAPU8.set(bytes, at);
  const status = module._decode(at, bytes.length);
  module._free(at);
  return { status, ...module };
}

const bytes = readFileSync(file);
const { image } = await decode(bytes);
console.log(`${image.width} by ${image.height}`);
image.components.forEach((pixels, i) => {
  const text = sum(new Uint8Array(pixels.buffer)).toString(16).padStart(8, '0');
  console.log(`  component ${i}: pixels ${text}`);
});
const damaged = await decode(bytes.subarray(0, 60));
console.log(`damaged: status ${damaged.status}, ${damaged.warnings.length > 0 ? 'with' : 'without'} a warning`);

// Decodes a picture, whole and damaged, by the module, and gives check sums as round.c does.
const sum = bytes => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 2166136261 | 0) >>> 0;

async function decode(OpenJPEG, bytes) {
  const module = await OpenJPEG();
  const at = module._malloc(bytes.length);
  module.HEAPU8.set(bytes, at);
  const status = module._decode(at, bytes.length);
  module._free(at);
  return { status, ...module };
}

export async function sums(OpenJPEG, bytes) {
  const { image } = await decode(OpenJPEG, bytes);
  const lines = [`${image.width} by ${image.height}`];
  image.components.forEach((pixels, i) => {
    const text = sum(new Uint8Array(pixels.buffer)).toString(16).padStart(8, '0');
    lines.push(`  component ${i}: pixels ${text}`);
  });
  const damaged = await decode(OpenJPEG, bytes.subarray(0, 60));
  lines.push(`damaged: status ${damaged.status}, ${damaged.warnings.length > 0 ? 'with' : 'without'} a warning`);
  return lines.join('\n') + '\n';
}

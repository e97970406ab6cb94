// malloc and its family: alignment, no overlap, reuse, growth, exhaustion.
import assert from 'node:assert/strict';
import test from 'node:test';
import { errors } from './errno.mjs';
import { load } from './compiled.mjs';

const { EINVAL, ENOMEM } = errors;

const names = ['free', 'calloc', 'realloc', 'memalign', 'aligned_alloc', 'posix_memalign', 'sbrk', 'malloc_usable_size', 'reallocarray',
  'malloc_trim', 'mallinfo', '__errno_location'];
const memory = (bytes) => ({ settings: [`INITIAL_MEMORY=${bytes}`, 'STACK_SIZE=65536'] });

function randomiser(seed) {
  return (n) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % n;
  };
}

test('random use keeps what is written, aligned to 16, inside the heap', () => {
  for (const seed of [1, 2, 3]) {
    const world = load(names, memory(1 << 22));
    const random = randomiser(seed);
    let live = [];
    for (let step = 0; step < 20000; step++) {
      const what = random(10);
      if (what < 5 || !live.length) {
        const size = random(8) ? random(300) : random(9000);
        const align = what === 0 ? 32 << random(5) : 16;
        const at = what === 0 ? world._memalign(align, size) : what === 1 ? world._calloc(1, size) : world._malloc(size);
        if (!at) continue;
        assert.equal(at & (align - 1), 0);
        assert.ok(at >= 65536 && at + size <= 1 << 22);
        assert.ok(world._malloc_usable_size(at) >= size);
        if (what === 1) for (let i = 0; i < size; i++) assert.equal(world.HEAPU8[at + i], 0);
        const mark = random(255) + 1;
        world.HEAPU8.fill(mark, at, at + size);
        live.push({ at, size, mark });
      } else {
        const index = random(live.length);
        const block = live[index];
        for (let i = 0; i < block.size; i++) if (world.HEAPU8[block.at + i] !== block.mark) assert.fail(`byte ${i} of ${block.at} changed`);
        if (what < 7) {
          const size = random(2000) + 1;
          const at = world._realloc(block.at, size);
          if (!at) continue;
          for (let i = 0; i < Math.min(size, block.size); i++) if (world.HEAPU8[at + i] !== block.mark) assert.fail('realloc lost a byte');
          world.HEAPU8.fill(block.mark, at, at + size);
          live[index] = { at, size, mark: block.mark };
        } else {
          world._free(block.at);
          live[index] = live[live.length - 1];
          live.pop();
        }
      }
      if (step % 997 === 0) world._sbrk(48); // somebody else takes part of the heap
    }
    live.sort((a, b) => a.at - b.at);
    live.forEach((block, i) => assert.ok(!i || live[i - 1].at + live[i - 1].size <= block.at, 'blocks overlap'));
    live.forEach((block) => world._free(block.at));
  }
});

test('free chunks join: after all is freed one block takes the whole', () => {
  const world = load(names, memory(1 << 20));
  const blocks = [];
  for (let at; (at = world._malloc(1000)); ) blocks.push(at);
  assert.ok(blocks.length > 900);
  assert.equal(world.HEAP32[world.___errno_location() >> 2], ENOMEM);
  blocks.filter((_, i) => i % 2).forEach((at) => world._free(at));
  assert.equal(world._malloc(5000), 0);
  blocks.filter((_, i) => i % 2 === 0).forEach((at) => world._free(at));
  assert.notEqual(world._malloc(900000), 0);
});

test('small chunks that were freed are taken again by size, and join before memory ends', () => {
  const world = load(names, memory(1 << 20));
  const [first, second, other] = [40, 40, 72].map((size) => world._malloc(size));
  [first, second, other].forEach((at) => world._free(at));
  assert.equal(world._malloc(40), second);
  assert.equal(world._malloc(36), first);
  assert.equal(world._malloc(72), other);
  assert.throws(() => [world._free(first), world._free(first)], /free of/);
  const blocks = [];
  for (let at; (at = world._malloc(100)); ) blocks.push(at);
  assert.ok(blocks.length > 8000);
  blocks.forEach((at) => world._free(at));
  assert.notEqual(world._malloc(900000), 0);
});

test('sizes that cannot be are refused with ENOMEM', () => {
  const world = load(names);
  for (const size of [-1, 0x7fffffff, 0x80000000 | 0]) assert.equal(world._malloc(size), 0);
  assert.equal(world._calloc(65536, 65536), 0);
  assert.equal(world._reallocarray(0, 65536, 65537), 0);
  const at = world._malloc(10);
  assert.equal(world._realloc(at, -16), 0);
  world._free(at);
  assert.equal(world.HEAP32[world.___errno_location() >> 2], ENOMEM);
});

test('corner cases of the standard', () => {
  const world = load(names);
  assert.notEqual(world._malloc(0), 0);
  assert.notEqual(world._malloc(0), world._malloc(0));
  world._free(0);
  const at = world._realloc(0, 20);
  assert.notEqual(at, 0);
  assert.equal(world._realloc(at, 0), 0);
  const place = world.room(8);
  assert.equal(world._posix_memalign(place, 3, 10), EINVAL);
  assert.equal(world._posix_memalign(place, 4096, 10), 0);
  assert.equal(world.HEAP32[place >> 2] & 4095, 0);
});

test('freeing twice is named', () => {
  const world = load(names);
  const at = world._malloc(100);
  world._malloc(100);
  world._free(at);
  assert.throws(() => world._free(at), /free of/);
  assert.throws(() => world._free(at + 4), /free of/);
});

test('memory grows when the module can take a larger one', () => {
  const world = load(names, { settings: [...memory(1 << 17).settings, 'ALLOW_MEMORY_GROWTH=1'] });
  const at = world._malloc(1 << 20);
  assert.notEqual(at, 0);
  world.HEAPU8[at + (1 << 20) - 1] = 1;
  assert.equal(world.HEAPU8[at + (1 << 20) - 1], 1);
});

test('a block at the end of the heap grows where it is', () => {
  const world = load(names, memory(1 << 22));
  const at = world._malloc(100000);
  for (let size = 100000; size < 2000000; size += 50000) assert.equal(world._realloc(at, size), at);
  assert.ok(world._malloc_usable_size(at) < 2100000);
});

test('what is free is counted, and given back at the end of the heap', () => {
  const world = load(names, memory(1 << 22));
  const info = world.room(40);
  const free = () => (world._mallinfo(info), world.HEAP32[(info + 32) >> 2]);
  const start = world._sbrk(0), before = free();
  const at = world._malloc(1000000);
  world._mallinfo(info);
  const used = world.HEAP32[(info + 28) >> 2];
  assert.ok(used > 1000000 && used < 1200000, String(used));
  world._free(at);
  assert.ok(free() >= before + 900000);
  assert.equal(world._malloc_trim(0), 1);
  assert.ok(world._sbrk(0) <= start + 200000);
  assert.notEqual(world._malloc(1000000), 0);
});

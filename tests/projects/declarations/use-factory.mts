// The factory of a module, with 64-bit integers as bigint.
import createShapes, { type MainModule } from './factory.mjs';

const waits: PromiseLike<MainModule> = createShapes({});
const shapes = await waits;
const product: bigint = shapes._scale(3n, 2);
console.log(product, shapes._none());
if (product < 0n) {
  // @ts-expect-error: a bigint is wanted
  shapes._scale(3, 2);
  // @ts-expect-error: it returns nothing
  const nothing: number = shapes._move(0, 0, 0);
}

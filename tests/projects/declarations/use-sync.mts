// asm.js needs no waiting.
import createShapes from './sync.mjs';

console.log(createShapes()._add(0, 2), (await createShapes())._add(0, 3));

// A page's view of a script: the variable `Module`, and its type by import.
import type { MainModule } from './shapes.js';

const shapes: MainModule = Module;
const pointer: number = shapes._malloc(8);
shapes.stringToUTF8('A', pointer, 8);
const sum: number = shapes._add(pointer, 1);
const low: number = shapes._scale(3, 0, 2);
const high: number = shapes.getTempRet0();
const add: (...args: any[]) => number = shapes.cwrap('add', 'number', ['string', 'number']);
const bytes: Uint8Array = shapes.HEAPU8;
shapes.FS.writeFile('/file', 'text');
const text: string = shapes.FS.readFile('/file', { encoding: 'utf8' });
console.log(sum, low, high, add('B', 1), bytes[pointer], text, shapes._none());
if (sum < 0) {
  // @ts-expect-error: it takes two
  shapes._add(pointer);
  // @ts-expect-error: it was not exported
  shapes.UTF16ToString(pointer);
}

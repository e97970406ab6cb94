// One buffer, and a view of it for each kind of cell. A view is named by the bits of its cells; U is unsigned, F float.
var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
var buffer = new ArrayBuffer(EMBACK_MEMORY);
var emBreak = EMBACK_HEAP_BASE; // where sbrk goes on
function updateMemoryViews() {
  Module.HEAP8 = HEAP8 = new Int8Array(buffer);
  Module.HEAPU8 = HEAPU8 = new Uint8Array(buffer);
  Module.HEAP16 = HEAP16 = new Int16Array(buffer);
  Module.HEAPU16 = HEAPU16 = new Uint16Array(buffer);
  Module.HEAP32 = HEAP32 = new Int32Array(buffer);
  Module.HEAPU32 = HEAPU32 = new Uint32Array(buffer);
  Module.HEAPF32 = HEAPF32 = new Float32Array(buffer);
  Module.HEAPF64 = HEAPF64 = new Float64Array(buffer);
}
updateMemoryViews();

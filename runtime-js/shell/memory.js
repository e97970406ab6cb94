// One buffer, and a view of it for each element type. A view is named by the bits of its elements; U is unsigned, F float.
var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
//#if HEAP64
var HEAP64, HEAPU64;
//#endif
//#if WASM
var wasmMemory =
  Module.wasmMemory || new WebAssembly.Memory({ initial: EMBACK_PAGES, maximum: EMBACK_MOST_PAGES });
var buffer = wasmMemory.buffer;
//#else
var buffer = new ArrayBuffer(EMBACK_MEMORY);
//#endif
var emBreak = EMBACK_HEAP_BASE; // the program break of sbrk
function updateMemoryViews() {
  Module.HEAP8 = HEAP8 = new Int8Array(buffer);
  Module.HEAPU8 = HEAPU8 = new Uint8Array(buffer);
  Module.HEAP16 = HEAP16 = new Int16Array(buffer);
  Module.HEAPU16 = HEAPU16 = new Uint16Array(buffer);
  Module.HEAP32 = HEAP32 = new Int32Array(buffer);
  Module.HEAPU32 = HEAPU32 = new Uint32Array(buffer);
  Module.HEAPF32 = HEAPF32 = new Float32Array(buffer);
  Module.HEAPF64 = HEAPF64 = new Float64Array(buffer);
  //#if HEAP64
  Module.HEAP64 = HEAP64 = new BigInt64Array(buffer);
  Module.HEAPU64 = HEAPU64 = new BigUint64Array(buffer);
  //#endif
}
updateMemoryViews();
//#if ASSERTIONS
// Reported once: a program that checks the result of malloc may continue.
var emToldFull = false;
function emMemoryFull(end) {
  if (emToldFull) return;
  emToldFull = true;
  emFlush();
  //#if GROWTH
  err("the memory cannot grow to " + end + " bytes (-s MAXIMUM_MEMORY is the bound)");
  //#else
  err(
    "the memory of " + buffer.byteLength + " bytes is full, " + end + " are needed: build with -s INITIAL_MEMORY=" +
      Math.ceil(end / 16777216) * 16 + "MB or with -s ALLOW_MEMORY_GROWTH=1"
  );
  //#endif
}
//#endif
//#if GROWTH
var emMostMemory = EMBACK_MOST_MEMORY;
// Grows the memory to at least this size; returns false if that is impossible.
function emEnlarge(bytes) {
  var have = buffer.byteLength, cut = 1, size;
  if (bytes > emMostMemory) return false;
  // Grows by more than requested, since growing is slow; if that fails, by less, and at last by the requested amount.
  for (;;) {
    size = (Math.min(emMostMemory, Math.max(bytes, EMBACK_GROWTH)) + 65535) & -65536;
    try {
      //#if WASM
      wasmMemory.grow((size - have) >>> 16);
      buffer = wasmMemory.buffer;
      //#else
      buffer = new ArrayBuffer(size);
      //#endif
      break;
    } catch (e) {
      if (cut > 4) return false;
      cut = cut < 4 ? cut * 2 : 1 / 0;
    }
  }
  //#if WASM
  updateMemoryViews();
  //#else
  var old = HEAPU8;
  updateMemoryViews();
  HEAPU8.set(old);
  asm.emReplaceHeap(buffer);
  //#endif
  return true;
}
//#endif

// What is different with Emscripten's C library.
mergeInto(LibraryManager.library, {
  // libc++abi ends the program without a word.
  $emUncaught: function (thrown) {
    var pointer = emThrown.pointer(thrown);
    err(emExceptionText(pointer));
    ___cxa_begin_catch(pointer);
    __ZSt9terminatev();
  },
  // It has an sbrk of its own: the size of the memory is what WebAssembly says it is.
  $emMemorySize: function (memory) {
    return buffer.byteLength >>> 16;
  },
  $emMemoryGrow: function (memory, pages) {
    var old = buffer.byteLength >>> 16, end = (old + (pages >>> 0)) * 65536;
    if (pages && !emGrowMemory(end)) {
      if (typeof emMemoryFull === 'function') emMemoryFull(end);
      return -1;
    }
    return old;
  },
});

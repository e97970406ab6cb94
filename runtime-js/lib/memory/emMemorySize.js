// The memory as WebAssembly counts it, for programs that manage their own: pages of 64 KiB in use so far.
mergeInto(LibraryManager.library, {
  $emMemorySize: function (memory) {
    return (emBreak + 65535) >>> 16;
  },
});

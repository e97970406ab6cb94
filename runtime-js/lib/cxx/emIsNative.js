// Whether an exception is one of C++: its class is CLNGC++ and 0, or 1 for one that stands for another (rethrow_exception).
// What other languages raise has no header before it.
mergeInto(LibraryManager.library, {
  $emIsNative: function (pointer) {
    return HEAP32[(pointer + 4) >> 2] === 1129074247 && (HEAP32[pointer >> 2] & -256) === 1126902528;
  },
});

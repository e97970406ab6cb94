mergeInto(LibraryManager.library, {
  $emReadTime: function (from) {
    return HEAP32[(from + 4) >> 2] * 4294967296 + HEAPU32[from >> 2];
  },
});

// The object that was thrown: that of the primary exception if this one stands for another.
mergeInto(LibraryManager.library, {
  $emObject: function (pointer) {
    return HEAP32[pointer >> 2] & 1 ? HEAP32[(pointer - 4) >> 2] : pointer + 32;
  },
});

// Starts the unwinding of an exception of C++.
mergeInto(LibraryManager.library, {
  $emRaise: function (pointer) {
    HEAP32[(_emEhGlobals + 4) >> 2]++;
    throw new emThrown(pointer);
  },
});

mergeInto(LibraryManager.library, {
  $emSetErrno: function (number) {
    HEAP32[_emErrno >> 2] = number;
  },
});

mergeInto(LibraryManager.library, {
  $emSetErrno: function (number) {
    HEAP32[_errno >> 2] = number;
  },
});

mergeInto(LibraryManager.library, {
  brk: function (end) {
    return _sbrk((end >>> 0) - emBreak) === -1 ? -1 : 0;
  },
  brk__sig: 'ii',
});

mergeInto(LibraryManager.library, {
  iscntrl: function (c) {
    return c >>> 0 < 32 || c === 127 ? 1 : 0;
  },
  iscntrl__sig: 'ii',
});

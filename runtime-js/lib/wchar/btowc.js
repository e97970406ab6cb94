mergeInto(LibraryManager.library, {
  btowc: function (c) {
    return c >>> 0 < 128 ? c : -1;
  },
  btowc__sig: 'ii',
  wctob: 'btowc',
});

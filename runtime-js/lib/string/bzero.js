mergeInto(LibraryManager.library, {
  bzero: function (to, count) {
    HEAPU8.fill(0, to >>> 0, (to >>> 0) + (count >>> 0));
  },
  bzero__sig: 'vii',
  explicit_bzero: 'bzero',
});

mergeInto(LibraryManager.library, {
  bcopy: function (from, to, count) {
    HEAPU8.copyWithin(to >>> 0, from >>> 0, (from >>> 0) + (count >>> 0));
  },
  bcopy__sig: 'viii',
});

// Copies bytes between places that do not overlap.
mergeInto(LibraryManager.library, {
  $emMemcpy: function (to, from, count) {
    from >>>= 0;
    HEAPU8.copyWithin(to >>> 0, from, from + (count >>> 0));
  },
});

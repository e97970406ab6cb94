mergeInto(LibraryManager.library, {
  // Copies bytes between places that do not overlap.
  $emMemcpy: function (to, from, count) {
    to >>>= 0;
    from >>>= 0;
    HEAPU8.copyWithin(to, from, from + (count >>> 0));
  },
  $emMemcpy__sig: 'viii',
});

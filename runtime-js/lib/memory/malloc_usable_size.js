mergeInto(LibraryManager.library, {
  malloc_usable_size: function (pointer) {
    return pointer ? (HEAP32[(pointer - 4) >> 2] & -16) - 4 : 0;
  },
  malloc_usable_size__sig: 'ii',
});

mergeInto(LibraryManager.library, {
  __signbit: function (x) {
    emCell[0] = x;
    return emCell32[1] < 0 ? 1 : 0;
  },
  __signbit__sig: 'id',
  __signbitf: '__signbit',
});

// Functions behind the macros of old headers.
mergeInto(LibraryManager.library, {
  isnan: function (x) {
    return x !== x ? 1 : 0;
  },
  isnan__sig: 'id',
  isnanf: 'isnan',
  __isnan: 'isnan',
  __isnanf: 'isnan',
});

mergeInto(LibraryManager.library, {
  __cxa_pure_virtual: function () {
    abort('a pure virtual function was called');
  },
  __cxa_pure_virtual__sig: 'v',
  __cxa_deleted_virtual: function () {
    abort('a deleted virtual function was called');
  },
  __cxa_deleted_virtual__sig: 'v',
});

mergeInto(LibraryManager.library, {
  __cxa_pure_virtual: function () {
    abort('a pure virtual function was called');
  },
  __cxa_pure_virtual__sig: 'v',
  __cxa_deleted_virtual: '__cxa_pure_virtual',
});

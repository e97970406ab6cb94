mergeInto(LibraryManager.library, {
  __cxa_finalize: function (owner) {},
  __cxa_finalize__sig: 'vi',
});

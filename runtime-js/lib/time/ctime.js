mergeInto(LibraryManager.library, {
  ctime: function (from) {
    return _asctime(_localtime(from));
  },
  ctime__sig: 'ii',
});

mergeInto(LibraryManager.library, {
  localtime: function (from) {
    return _localtime_r(from, _emTm);
  },
  localtime__sig: 'ii',
});

mergeInto(LibraryManager.library, {
  wcslen: function (text) {
    var at = text >>> 2;
    while (HEAP32[at]) at++;
    return at - (text >>> 2);
  },
  wcslen__sig: 'ii',
});

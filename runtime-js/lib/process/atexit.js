mergeInto(LibraryManager.library, {
  atexit: function (func) {
    emAtExit.push(function () { dynCall_v(func); });
    return 0;
  },
  atexit__sig: 'ii',
});

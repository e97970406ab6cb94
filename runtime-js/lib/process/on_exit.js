mergeInto(LibraryManager.library, {
  on_exit: function (func, argument) {
    emAtExit.push(function () { dynCall_vii(func, EXITSTATUS, argument); });
    return 0;
  },
  on_exit__sig: 'iii',
});

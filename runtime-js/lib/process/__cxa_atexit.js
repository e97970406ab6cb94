mergeInto(LibraryManager.library, {
  __cxa_atexit: function (func, argument, owner) {
    emAtExit.push(function () { dynCall_vi(func, argument); });
    return 0;
  },
  __cxa_atexit__sig: 'iiii',
  __cxa_thread_atexit: '__cxa_atexit',
  __cxa_thread_atexit_impl: '__cxa_atexit',
});

mergeInto(LibraryManager.library, {
  __cxa_uncaught_exceptions: function () {
    return HEAP32[(_emEhGlobals + 4) >> 2];
  },
  __cxa_uncaught_exceptions__sig: 'i',
  _ZSt19uncaught_exceptionsv: '__cxa_uncaught_exceptions',
  __cxa_uncaught_exception: function () {
    return HEAP32[(_emEhGlobals + 4) >> 2] ? 1 : 0;
  },
  __cxa_uncaught_exception__sig: 'i',
  _ZSt18uncaught_exceptionv: '__cxa_uncaught_exception',
});

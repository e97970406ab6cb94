// The exceptions that are being handled, the innermost first, and how many are on their way to a handler.
mergeInto(LibraryManager.library, {
  emEhGlobals__data: [0, 0],
  __cxa_get_globals: function () {
    return _emEhGlobals;
  },
  __cxa_get_globals__sig: 'i',
  __cxa_get_globals_fast: '__cxa_get_globals',
});

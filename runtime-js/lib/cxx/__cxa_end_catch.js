mergeInto(LibraryManager.library, {
  __cxa_end_catch: function () {
    var pointer = HEAP32[_emEhGlobals >> 2], count, primary;
    if (!pointer) return;
    if (!emIsNative(pointer)) {
      HEAP32[_emEhGlobals >> 2] = 0;
      return __Unwind_DeleteException(pointer);
    }
    count = HEAP32[(pointer - 28) >> 2];
    // Negative counts are of an exception that a handler has thrown again: it must outlive the handler.
    HEAP32[(pointer - 28) >> 2] = count < 0 ? count + 1 : count - 1;
    if (count !== 1 && count !== -1) return;
    HEAP32[_emEhGlobals >> 2] = HEAP32[(pointer - 32) >> 2];
    if (count < 0) return;
    primary = emObject(pointer);
    if (primary !== pointer + 32) ___cxa_free_exception(pointer + 32);
    ___cxa_decrement_exception_refcount(primary);
  },
  __cxa_end_catch__sig: 'v',
});

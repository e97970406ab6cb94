mergeInto(LibraryManager.library, {
  __cxa_begin_catch: function (pointer) {
    var caught = HEAP32[_emEhGlobals >> 2], count;
    emTerminate.pending = 0;
    if (!emIsNative(pointer)) {
      // It has no header to link it by, so it is handled alone.
      if (caught) __ZSt9terminatev();
      HEAP32[_emEhGlobals >> 2] = pointer;
      return pointer + 32;
    }
    count = HEAP32[(pointer - 28) >> 2];
    HEAP32[(pointer - 28) >> 2] = (count < 0 ? -count : count) + 1;
    if (caught !== pointer) {
      HEAP32[(pointer - 32) >> 2] = caught;
      HEAP32[_emEhGlobals >> 2] = pointer;
    }
    HEAP32[(_emEhGlobals + 4) >> 2]--;
    return HEAP32[(pointer - 8) >> 2];
  },
  __cxa_begin_catch__sig: 'ii',
  __cxa_get_exception_ptr: function (pointer) {
    return HEAP32[(pointer - 8) >> 2];
  },
  __cxa_get_exception_ptr__sig: 'ii',
});

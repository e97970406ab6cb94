mergeInto(LibraryManager.library, {
  __cxa_rethrow: function () {
    var pointer = HEAP32[_emEhGlobals >> 2];
    if (!pointer) __ZSt9terminatev();
    if (emIsNative(pointer)) {
      HEAP32[(pointer - 28) >> 2] = -HEAP32[(pointer - 28) >> 2];
      emRaise(pointer);
    }
    HEAP32[_emEhGlobals >> 2] = 0;
    throw new emThrown(pointer);
  },
  __cxa_rethrow__sig: 'v',
});

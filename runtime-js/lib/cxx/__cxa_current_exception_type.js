mergeInto(LibraryManager.library, {
  __cxa_current_exception_type: function () {
    var pointer = HEAP32[_emEhGlobals >> 2];
    return pointer && emIsNative(pointer) ? HEAP32[(pointer - 48) >> 2] : 0;
  },
  __cxa_current_exception_type__sig: 'i',
});

// What std::exception_ptr is made of: the thrown object, counted.
mergeInto(LibraryManager.library, {
  __cxa_current_primary_exception: function () {
    var pointer = HEAP32[_emEhGlobals >> 2], object;
    if (!pointer || !emIsNative(pointer)) return 0;
    object = emObject(pointer);
    ___cxa_increment_exception_refcount(object);
    return object;
  },
  __cxa_current_primary_exception__sig: 'i',
  __cxa_rethrow_primary_exception: function (object) {
    var pointer;
    if (!object) return;
    // Several may be on their way at once, so each has a header of its own.
    pointer = ___cxa_allocate_exception(0) - 32;
    ___cxa_init_primary_exception(pointer + 32, HEAP32[(object - 80) >> 2], 0);
    ___cxa_increment_exception_refcount(object);
    HEAP32[(pointer - 8) >> 2] = object;
    HEAP32[(pointer - 4) >> 2] = object;
    HEAP32[pointer >> 2] |= 1;
    emRaise(pointer);
  },
  __cxa_rethrow_primary_exception__sig: 'vi',
});

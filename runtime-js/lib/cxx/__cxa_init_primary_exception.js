mergeInto(LibraryManager.library, {
  __cxa_init_primary_exception: function (object, type, destructor) {
    var pointer = object - 32;
    HEAP32[(pointer - 48) >> 2] = type;
    HEAP32[(pointer - 44) >> 2] = destructor;
    HEAP32[(pointer - 8) >> 2] = object;
    HEAP32[(pointer - 4) >> 2] = 0;
    HEAP32[pointer >> 2] = 1126902528;
    HEAP32[(pointer + 4) >> 2] = 1129074247;
    return pointer - 48;
  },
  __cxa_init_primary_exception__sig: 'iiii',
});

mergeInto(LibraryManager.library, {
  __cxa_throw: function (object, type, destructor) {
    ___cxa_init_primary_exception(object, type, destructor);
    HEAP32[(object - 36) >> 2] = 1;
    emRaise(object - 32);
  },
  __cxa_throw__sig: 'viii',
});

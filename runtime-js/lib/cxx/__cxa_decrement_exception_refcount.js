mergeInto(LibraryManager.library, {
  __cxa_decrement_exception_refcount: function (object) {
    var destructor;
    if (!object || --HEAP32[(object - 36) >> 2]) return;
    destructor = HEAP32[(object - 76) >> 2];
    if (destructor)
      try {
        // Destructors return `this` for some machines.
        if (EMBACK_THIS_RETURN) dynCall_ii(destructor, object);
        else dynCall_vi(destructor, object);
      } catch (e) {
        if (emThrown.is(e)) emUncaught(e);
        throw e;
      }
    ___cxa_free_exception(object);
  },
  __cxa_decrement_exception_refcount__sig: 'vi',
  __cxa_increment_exception_refcount: function (object) {
    if (object) HEAP32[(object - 36) >> 2]++;
  },
  __cxa_increment_exception_refcount__sig: 'vi',
});

// What operator new of c/cxx needs where no memory is left.
mergeInto(LibraryManager.library, {
  _ZSt7nothrow__data: [0],
  // <new> defines it anew, where exceptions are on.
  _ZSt17__throw_bad_allocv: function () {
    abort('operator new: no memory is left');
  },
  _ZSt17__throw_bad_allocv__sig: 'v',
  // The forms that give null catch what the program's handler throws.
  __emback_call_new_handler: function (handler) {
    try {
      dynCall_v(handler);
    } catch (e) {
      if (!emTerminate.swallow || !emTerminate.swallow(e)) throw e;
      return 0;
    }
    return 1;
  },
  __emback_call_new_handler__sig: 'ii',
});

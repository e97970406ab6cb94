// Memory for C++ programs that bring no library of their own; size_t is unsigned long (m) or unsigned int (j) in the names.
mergeInto(LibraryManager.library, {
  // Set by set_new_handler: `call` calls the program's function.
  $emNewHandler: { pointer: 0, call: null },
  _Znwm: function (bytes) {
    return emNew(bytes, 16);
  },
  _Znwm__sig: 'ii',
  _Znam: '_Znwm',
  _Znwj: '_Znwm',
  _Znaj: '_Znwm',
  _ZdlPv: 'free',
  _ZdaPv: 'free',
  _ZdlPvm: 'free',
  _ZdaPvm: 'free',
  _ZdlPvj: 'free',
  _ZdaPvj: 'free',
  _ZdlPvRKSt9nothrow_t: 'free',
  _ZdaPvRKSt9nothrow_t: 'free',
});

// Memory for C++ programs that bring no library of their own; size_t is unsigned long (m) or unsigned int (j) in the names.
mergeInto(LibraryManager.library, {
  // Set by set_new_handler: `call` calls the program's function.
  $emNewHandler: { pointer: 0, call: null },
  _Znwm: function (bytes) {
    return emNew(bytes, 16);
  },
  _Znwm__sig: 'ii',
  // A program may define operator new or delete alone: the other forms go through what it defined.
  _Znam: function (bytes) {
    return __Znwm(bytes);
  },
  _Znam__sig: 'ii',
  _Znwj: function (bytes) {
    return emNew(bytes, 16);
  },
  _Znwj__sig: 'ii',
  _Znaj: function (bytes) {
    return __Znwj(bytes);
  },
  _Znaj__sig: 'ii',
  _ZdlPv: 'free',
  _ZdaPv: function (pointer) {
    __ZdlPv(pointer);
  },
  _ZdaPv__sig: 'vi',
  _ZdlPvm: function (pointer, bytes) {
    __ZdlPv(pointer);
  },
  _ZdlPvm__sig: 'vii',
  _ZdaPvm: function (pointer, bytes) {
    __ZdaPv(pointer);
  },
  _ZdaPvm__sig: 'vii',
  _ZdlPvj: function (pointer, bytes) {
    __ZdlPv(pointer);
  },
  _ZdlPvj__sig: 'vii',
  _ZdaPvj: function (pointer, bytes) {
    __ZdaPv(pointer);
  },
  _ZdaPvj__sig: 'vii',
  _ZdlPvRKSt9nothrow_t: function (pointer, tag) {
    __ZdlPv(pointer);
  },
  _ZdlPvRKSt9nothrow_t__sig: 'vii',
  _ZdaPvRKSt9nothrow_t: function (pointer, tag) {
    __ZdaPv(pointer);
  },
  _ZdaPvRKSt9nothrow_t__sig: 'vii',
});

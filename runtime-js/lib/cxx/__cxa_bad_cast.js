// What the language throws by itself. The headers <typeinfo>, <new> and <exception> define these with objects that have a
// vtable; without the header, handlers can catch the object, and nothing can be asked of it.
mergeInto(LibraryManager.library, {
  $emThrowStd: function (type) {
    var object = ___cxa_allocate_exception(4);
    HEAP32[object >> 2] = 0;
    ___cxa_throw(object, type, 0);
  },
  __cxa_bad_cast: function () {
    emThrowStd(__ZTISt8bad_cast);
  },
  __cxa_bad_cast__sig: 'v',
  __cxa_bad_typeid: function () {
    emThrowStd(__ZTISt10bad_typeid);
  },
  __cxa_bad_typeid__sig: 'v',
  __cxa_throw_bad_array_new_length: function () {
    emThrowStd(__ZTISt20bad_array_new_length);
  },
  __cxa_throw_bad_array_new_length__sig: 'v',
  __cxa_throw_bad_array_length: '__cxa_throw_bad_array_new_length',
  _ZSt21__throw_bad_exceptionv: function () {
    emThrowStd(__ZTISt13bad_exception);
  },
  _ZSt21__throw_bad_exceptionv__sig: 'v',
});

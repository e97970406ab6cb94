mergeInto(LibraryManager.library, {
  __cxa_call_terminate: function (pointer) {
    if (pointer) ___cxa_begin_catch(pointer);
    __ZSt9terminatev();
  },
  __cxa_call_terminate__sig: 'vi',
});

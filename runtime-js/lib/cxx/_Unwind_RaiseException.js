// The unwinder as other languages call it (Rust's panics). Nothing is known of handlers before the stack is unwound.
mergeInto(LibraryManager.library, {
  _Unwind_RaiseException: function (pointer) {
    throw new emThrown(pointer);
  },
  _Unwind_RaiseException__sig: 'ii',
  _Unwind_Resume: 'emResume',
  _Unwind_Resume_or_Rethrow: '_Unwind_RaiseException',
  _Unwind_DeleteException: function (pointer) {
    var cleanup = HEAP32[(pointer + 8) >> 2];
    // 1 is _URC_FOREIGN_EXCEPTION_CAUGHT.
    if (cleanup) dynCall_vii(cleanup, 1, pointer);
  },
  _Unwind_DeleteException__sig: 'vi',
});

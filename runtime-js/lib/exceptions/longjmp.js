// Long jumps. setjmp is code of the function that calls it (passes/src/legalise/exceptions/jumps.rs): it fills the first, second
// and fourth word of the buffer, and reads its result from the third.
mergeInto(LibraryManager.library, {
  setjmp: function () {
    abort('setjmp was called through a pointer, and works where a function calls it by its name only' + emWhere());
  },
  setjmp__sig: 'ii',
  _setjmp: 'setjmp',
  sigsetjmp: 'setjmp',
  __sigsetjmp: 'setjmp',
  longjmp: function (buffer, value) {
    HEAP32[(buffer + 8) >> 2] = value || 1;
    throw new emLongJump(buffer);
  },
  longjmp__sig: 'vii',
  _longjmp: 'longjmp',
  siglongjmp: 'longjmp',
  // Goes on with a long jump to another function.
  emJump: function (buffer) {
    throw new emLongJump(buffer);
  },
  emJump__sig: 'vi',
});

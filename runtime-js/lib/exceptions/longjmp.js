// Long jumps. setjmp is code of the function that calls it (passes/src/legalise/exceptions/jumps.rs): it fills the first, second
// and fourth word of the buffer, and reads its result from the third.
mergeInto(LibraryManager.library, {
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

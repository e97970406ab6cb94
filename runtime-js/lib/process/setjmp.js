// Not supported. A call aborts the program with a message.
mergeInto(LibraryManager.library, {
  setjmp: function (state) {
    abort('setjmp is not supported yet: the program must be built without it' + emWhere());
  },
  _setjmp: 'setjmp',
  sigsetjmp: 'setjmp',
  __sigsetjmp: 'setjmp',
  longjmp: function (state, value) {
    abort('longjmp is not supported yet: the program must be built without it' + emWhere());
  },
  _longjmp: 'longjmp',
  siglongjmp: 'longjmp',
});

mergeInto(LibraryManager.library, {
  __stack_chk_fail: function () {
    abort('the stack was overwritten: the guard value of a function has changed');
  },
  __stack_chk_fail__sig: 'v',
});

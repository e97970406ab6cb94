mergeInto(LibraryManager.library, {
  __stack_chk_guard__data: [-1571684045],
});

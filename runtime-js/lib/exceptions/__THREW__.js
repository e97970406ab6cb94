// What ended the last call through invoke_<signature>, where the program reads it: 0 when it returned, 1 an exception, 2 a long jump;
// and the exception or the jmp_buf.
mergeInto(LibraryManager.library, {
  __THREW____data: [0],
  __THREW____deps: ['$emCatch', '$emCatchJump', '$emCatchBoth'],
  __threwValue__data: [0],
});

mergeInto(LibraryManager.library, {
  $emCell32: '=new Int32Array(emCell.buffer)',
  $emCell32__deps: ['$emCell'],
});

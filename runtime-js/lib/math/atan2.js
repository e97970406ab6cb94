mergeInto(LibraryManager.library, {
  atan2: '=Math.atan2',
  atan2__sig: 'ddd',
  atan2f: 'atan2',
  atan2l: 'atan2',
});

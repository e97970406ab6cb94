mergeInto(LibraryManager.library, {
  atan: '=Math.atan',
  atan__sig: 'dd',
  atanf: 'atan',
  atanl: 'atan',
});

mergeInto(LibraryManager.library, {
  // Functions of JavaScript as pointers, and pointers called by other letters than their own.
  install: function () {
    return addFunction(function (x, y) {
      return x * 2 + y;
    }, 'did');
  },
  install__sig: 'i',
  ask: function (pointer) {
    return dynCall_did(pointer, 5, 0.25) + dynCall('iii', pointer, [7, 8]);
  },
  ask__sig: 'di',
});

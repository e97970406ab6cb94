mergeInto(LibraryManager.library, {
  div: function (to, a, b) {
    HEAP32[to >> 2] = (a / b) | 0;
    HEAP32[(to + 4) >> 2] = a % b;
  },
  div__sig: 'viii',
  ldiv: 'div',
});

mergeInto(LibraryManager.library, {
  isinf: function (x) {
    return x === Infinity ? 1 : x === -Infinity ? -1 : 0;
  },
  isinf__sig: 'id',
  isinff: 'isinf',
  __isinf: 'isinf',
  __isinff: 'isinf',
});

mergeInto(LibraryManager.library, {
  tanh: function (x) {
    return Math.tanh(x);
  },
  tanh__sig: 'dd',
  tanhf: 'tanh',
  tanhl: 'tanh',
});

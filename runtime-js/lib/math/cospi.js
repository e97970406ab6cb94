mergeInto(LibraryManager.library, {
  cospi: function (x) {
    var p = emSinPi(0.5 - Math.abs(x % 2));
    return p[0] + p[1];
  },
  cospi__sig: 'dd',
  cospif: 'cospi',
});

mergeInto(LibraryManager.library, {
  sinpi: function (x) {
    if (x === Math.floor(x)) return x * 0;
    var p = emSinPi(x);
    return p[0] + p[1];
  },
  sinpi__sig: 'dd',
  sinpif: 'sinpi',
});

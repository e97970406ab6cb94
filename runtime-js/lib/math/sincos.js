mergeInto(LibraryManager.library, {
  sincos: function (x, sine, cosine) {
    HEAPF64[sine >> 3] = Math.sin(x);
    HEAPF64[cosine >> 3] = Math.cos(x);
  },
  sincos__sig: 'vdii',
});

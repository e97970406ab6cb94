mergeInto(LibraryManager.library, {
  sincosf: function (x, sine, cosine) {
    HEAPF32[sine >> 2] = Math.sin(x);
    HEAPF32[cosine >> 2] = Math.cos(x);
  },
  sincosf__sig: 'vfii',
});

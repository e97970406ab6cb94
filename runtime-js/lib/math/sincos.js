mergeInto(LibraryManager.library, {
  sincos: function (x, sine, cosine) {
    emStoreDouble(sine, Math.sin(x));
    emStoreDouble(cosine, Math.cos(x));
  },
  sincos__sig: 'vdii',
  sincosl: 'sincos',
});

mergeInto(LibraryManager.library, {
  __wasi_random_get: function (to, count) {
    emRandomBytes(HEAPU8, to >>> 0, count >>> 0);
    return 0;
  },
  __wasi_random_get__sig: 'iii',
});

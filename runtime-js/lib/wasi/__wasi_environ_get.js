mergeInto(LibraryManager.library, {
  __wasi_environ_get: function (list, text) {
    if (!HEAP32[_environ >> 2]) emEnvironment();
    emWasiStrings(HEAP32[_environ >> 2], list, text);
    return 0;
  },
  __wasi_environ_get__sig: 'iii',
  __wasi_environ_sizes_get: function (count, size) {
    if (!HEAP32[_environ >> 2]) emEnvironment();
    emWasiSizes(HEAP32[_environ >> 2], count, size);
    return 0;
  },
  __wasi_environ_sizes_get__sig: 'iii',
});

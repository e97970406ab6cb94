mergeInto(LibraryManager.library, {
  localeconv: function () {
    if (!HEAP32[_emLocaleconv >> 2]) {
      for (var i = 0; i < 10; i++) HEAP32[(_emLocaleconv >> 2) + i] = _emLocaleconv + 60;
      HEAP32[_emLocaleconv >> 2] = _emLocaleconv + 56;
      for (i = 40; i < 54; i++) HEAPU8[_emLocaleconv + i] = 127;
      HEAPU8[_emLocaleconv + 56] = 46;
    }
    return _emLocaleconv;
  },
  localeconv__sig: 'i',
});

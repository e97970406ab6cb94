mergeInto(LibraryManager.library, {
  strsep: function (state, separators) {
    var text = HEAP32[state >> 2], end;
    if (!text) return 0;
    end = text + _strcspn(text, separators);
    if (HEAPU8[end]) {
      HEAPU8[end] = 0;
      HEAP32[state >> 2] = end + 1;
    } else HEAP32[state >> 2] = 0;
    return text;
  },
  strsep__sig: 'iii',
});

mergeInto(LibraryManager.library, {
  strtok_r: function (text, separators, state) {
    var end;
    text = text || HEAP32[state >> 2];
    if (!text) return 0;
    text += _strspn(text, separators);
    if (!HEAPU8[text]) {
      HEAP32[state >> 2] = 0;
      return 0;
    }
    end = text + _strcspn(text, separators);
    if (HEAPU8[end]) {
      HEAPU8[end] = 0;
      HEAP32[state >> 2] = end + 1;
    } else HEAP32[state >> 2] = 0;
    return text;
  },
  strtok_r__sig: 'iiii',
  __strtok_r: 'strtok_r',
});

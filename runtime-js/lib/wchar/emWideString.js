// The wide characters of a string for a wide printf; one of bytes is taken as UTF-8.
mergeInto(LibraryManager.library, {
  $emWideString: function (text, limit, long) {
    var units = [], found;
    for (text >>>= 0; limit < 0 || units.length < limit; text += long ? 4 : found.length) {
      if (!long) found = emDecode(HEAPU8, text, 4);
      units.push(long ? HEAP32[text >> 2] : found.code < 0 ? 65533 : found.code);
      if (!long && found.code < 0) found.length = 1;
      if (!units[units.length - 1]) {
        units.pop();
        break;
      }
    }
    return units;
  },
});

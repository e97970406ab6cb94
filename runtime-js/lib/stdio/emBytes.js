// The bytes of a text in UTF-8, with no zero at the end.
mergeInto(LibraryManager.library, {
  $emBytes: function (text) {
    var bytes = [], i, c;
    for (i = 0; i < text.length; i++) {
      c = text.charCodeAt(i);
      if (c >= 55296 && c < 57344) {
        var d = text.charCodeAt(i + 1);
        if (c < 56320 && d >= 56320 && d < 57344) {
          c = 65536 + ((c & 1023) << 10) + (d & 1023);
          i++;
        } else c = 65533;
      }
      if (c < 128) bytes.push(c);
      else if (c < 2048) bytes.push(192 | (c >> 6), 128 | (c & 63));
      else if (c < 65536) bytes.push(224 | (c >> 12), 128 | ((c >> 6) & 63), 128 | (c & 63));
      else bytes.push(240 | (c >> 18), 128 | ((c >> 12) & 63), 128 | ((c >> 6) & 63), 128 | (c & 63));
    }
    return bytes;
  },
});

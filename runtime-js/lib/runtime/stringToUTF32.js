// Writes text and a zero into `room` bytes as wide characters; gives the bytes written without the zero.
mergeInto(LibraryManager.library, {
  $stringToUTF32: function (text, to, room) {
    var at = to >> 2, end, i, code;
    if (room === undefined) room = 2147483647;
    if (room < 4) return 0;
    end = at + (room >> 2) - 1;
    for (i = 0; i < text.length && at < end; i++) {
      code = text.codePointAt(i);
      if (code > 65535) i++;
      HEAP32[at++] = code;
    }
    HEAP32[at] = 0;
    return at * 4 - to;
  },
  $lengthBytesUTF32: function (text) {
    var count = text.length, i;
    for (i = 0; i < text.length; i++) if (text.codePointAt(i) > 65535) count--, i++;
    return count * 4;
  },
});

// Writes text and a zero into `room` bytes, whole characters only; gives the bytes written without the zero.
mergeInto(LibraryManager.library, {
  $stringToUTF8: function (text, to, room) {
    var bytes, count;
    to >>>= 0;
    if (!(room > 0)) return 0;
    bytes = emBytes(text);
    count = Math.min(bytes.length, room - 1);
    while (count < bytes.length && count > 0 && (bytes[count] & 192) === 128) count--;
    for (var i = 0; i < count; i++) HEAPU8[to + i] = bytes[i];
    HEAPU8[to + count] = 0;
    return count;
  },
});

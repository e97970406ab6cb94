// Writes text and a zero into `room` bytes as 16-bit units; gives the bytes written without the zero.
mergeInto(LibraryManager.library, {
  $stringToUTF16: function (text, to, room) {
    var count, i;
    if (room === undefined) room = 2147483647;
    if (room < 2) return 0;
    count = Math.min(text.length, (room >> 1) - 1);
    for (i = 0; i < count; i++) HEAP16[(to >> 1) + i] = text.charCodeAt(i);
    HEAP16[(to >> 1) + count] = 0;
    return count * 2;
  },
  $lengthBytesUTF16: function (text) {
    return text.length * 2;
  },
});

// Writes text and a zero into `room` bytes of a list, whole characters only; gives the bytes written without the zero.
mergeInto(LibraryManager.library, {
  $stringToUTF8Array: function (text, list, at, room) {
    var bytes, count;
    if (!(room > 0)) return 0;
    bytes = emBytes(text);
    count = Math.min(bytes.length, room - 1);
    while (count < bytes.length && count > 0 && (bytes[count] & 192) === 128) count--;
    for (var i = 0; i < count; i++) list[at + i] = bytes[i];
    list[at + count] = 0;
    return count;
  },
});

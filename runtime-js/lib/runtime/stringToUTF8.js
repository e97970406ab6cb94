// Writes text and a zero into `room` bytes, whole characters only; gives the bytes written without the zero.
mergeInto(LibraryManager.library, {
  $stringToUTF8: function (text, to, room) {
    return stringToUTF8Array(text, HEAPU8, to >>> 0, room);
  },
});

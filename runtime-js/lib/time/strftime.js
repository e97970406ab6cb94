mergeInto(LibraryManager.library, {
  strftime: function (to, room, format, tm) {
    var text = emStrftime(UTF8ToString(format), HEAP32.subarray(tm >> 2, (tm >> 2) + 11)), size = lengthBytesUTF8(text);
    if (size >= room >>> 0) return 0;
    stringToUTF8(text, to, room >>> 0);
    return size;
  },
  strftime__sig: 'iiiii',
});

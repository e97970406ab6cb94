mergeInto(LibraryManager.library, {
  $writeAsciiToMemory: function (text, to, withoutZero) {
    for (var i = 0; i < text.length; i++) HEAP8[to++] = text.charCodeAt(i);
    if (!withoutZero) HEAP8[to] = 0;
  },
  $stringToAscii: function (text, to) {
    writeAsciiToMemory(text, to, false);
  },
});

// What a wide scanf takes for white space, and the bytes that it stores where l is missing; null: a character is none.
mergeInto(LibraryManager.library, {
  $emScanWide: {
    space: function (c) {
      return !!_iswspace(c);
    },
    bytes: function (units) {
      var bytes = [];
      for (var i = 0; i < units.length; i++) {
        if (units[i] > 1114111 || units[i] >>> 11 === 27) return null;
        bytes = bytes.concat(emBytes(String.fromCodePoint(units[i])));
      }
      return bytes;
    },
  },
});

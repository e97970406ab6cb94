// The text of bytes in a list, up to a zero or for `limit` bytes.
mergeInto(LibraryManager.library, {
  $UTF8ArrayToString: function (bytes, at, limit) {
    var end = (at >>>= 0), last = limit === undefined ? Infinity : at + limit;
    while (end < last && bytes[end]) end++;
    return emText(bytes, at, end);
  },
});

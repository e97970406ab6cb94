// The text of wide characters up to a zero, or for `limit` bytes.
mergeInto(LibraryManager.library, {
  $UTF32ToString: function (pointer, limit) {
    var at = pointer >>> 2, end = limit === undefined ? Infinity : at + (limit >> 2), text = '';
    for (; at < end && HEAP32[at]; at++) text += String.fromCodePoint(HEAPU32[at] > 1114111 ? 65533 : HEAP32[at]);
    return text;
  },
});

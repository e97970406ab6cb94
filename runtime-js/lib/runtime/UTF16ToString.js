// The text of 16-bit units up to a zero, or for `limit` bytes.
mergeInto(LibraryManager.library, {
  $UTF16ToString: function (pointer, limit) {
    var at = pointer >>> 1, end = limit === undefined ? Infinity : at + (limit >> 1), units = [], text = '';
    for (; at < end && HEAP16[at]; at++) {
      units.push(HEAP16[at] & 65535);
      if (units.length > 4000) {
        text += String.fromCharCode.apply(null, units);
        units = [];
      }
    }
    return text + String.fromCharCode.apply(null, units);
  },
});

// The text of a C string; `limit` bytes of it at most.
mergeInto(LibraryManager.library, {
  $UTF8ToString: function (pointer, limit) {
    var end = (pointer >>>= 0), last = limit === undefined ? Infinity : pointer + limit;
    if (!pointer) return '';
    while (end < last && HEAPU8[end]) end++;
    return emText(HEAPU8, pointer, end);
  },
  $Pointer_stringify: '$UTF8ToString',
});

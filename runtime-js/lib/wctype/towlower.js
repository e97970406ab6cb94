mergeInto(LibraryManager.library, {
  towlower: function (c) {
    if (c >>> 0 < 128) return (c - 65) >>> 0 < 26 ? c + 32 : c;
    return emOneCase(c, 'toLowerCase');
  },
  towlower__sig: 'ii',
  towupper: function (c) {
    if (c >>> 0 < 128) return (c - 97) >>> 0 < 26 ? c - 32 : c;
    return emOneCase(c, 'toUpperCase');
  },
  towupper__sig: 'ii',
  $emOneCase: function (c, method) {
    var text, other;
    if (c >>> 0 > 1114111 || c >>> 11 === 27) return c;
    text = String.fromCodePoint(c);
    other = text[method]();
    // C maps one character to one.
    return other.length === String.fromCodePoint(other.codePointAt(0)).length ? other.codePointAt(0) : c;
  },
});

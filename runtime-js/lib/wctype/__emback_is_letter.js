// The properties and cases of characters for c/wctype.
mergeInto(LibraryManager.library, {
  __emback_is_letter: function (c) {
    return emCharacter('Alphabetic Nd', c) ? 1 : 0;
  },
  __emback_is_letter__sig: 'ii',
  __emback_is_assigned: function (c) {
    return emCharacter('Cn', c) ? 0 : 1;
  },
  __emback_is_assigned__sig: 'ii',
  __emback_to_lower: function (c) {
    return emOneCase(c, 'toLowerCase');
  },
  __emback_to_lower__sig: 'ii',
  __emback_to_upper: function (c) {
    return emOneCase(c, 'toUpperCase');
  },
  __emback_to_upper__sig: 'ii',
  $emOneCase: function (c, method) {
    var text, other;
    if (c >>> 0 > 1114111 || c >>> 11 === 27) return c;
    text = String.fromCodePoint(c);
    other = text[method]();
    // C maps one character to one.
    return other.length === String.fromCodePoint(other.codePointAt(0)).length ? other.codePointAt(0) : c;
  },
});

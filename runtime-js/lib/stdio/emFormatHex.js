// The %a form after its 0x.
mergeInto(LibraryManager.library, {
  $emFormatHex: function (value, precision, alt) {
    var words = value.words, text = '', i, word, lead = 0, exponent = 0, places = value.quad ? 28 : 13;
    for (i = 0; i < words.length; i++) {
      word = words[i].toString(16);
      text += '00000000'.slice(word.length) + word;
    }
    // The last places are the fraction, the digit before them is the 1 (or 0 for a subnormal number).
    lead = value.zero ? 0 : +text.charAt(text.length - places - 1);
    text = text.slice(text.length - places);
    if (!value.zero) exponent = value.exponent + (value.quad ? 112 : 52);
    if (precision < 0) text = text.replace(/0+$/, '');
    else if (precision < places) {
      var next = parseInt(text.charAt(precision), 16), rest = /[^0]/.test(text.slice(precision + 1));
      var before = precision ? parseInt(text.charAt(precision - 1), 16) : lead;
      text = text.slice(0, precision);
      if (next > 8 || (next === 8 && (rest || before & 1))) {
        for (i = precision - 1; i >= 0 && text.charAt(i) === 'f'; i--);
        var zeros = text.slice(i + 1).replace(/f/g, '0');
        if (i < 0) {
          lead++;
          text = zeros;
        } else text = text.slice(0, i) + (parseInt(text.charAt(i), 16) + 1).toString(16) + zeros;
      }
    } else while (text.length < precision) text += '0';
    return lead + (text || alt ? '.' : '') + text + 'p' + (exponent < 0 ? '-' : '+') + Math.abs(exponent);
  },
});

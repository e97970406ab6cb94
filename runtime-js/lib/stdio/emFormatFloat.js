// A number from emReadFloat as a, e, f or g wants it: sign (with 0x), digits, how many zeros follow them, the exponent, and
// whether it is finite.
mergeInto(LibraryManager.library, {
  $emFormatFloat: function (value, spec, conversion) {
    var upper = conversion < 97, kind = String.fromCharCode(conversion | 32), precision = spec.precision;
    var sign = value.negative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
    var digits, decimal, whole, exponent, zeros = 0;
    function result(digits, finite, exponent) {
      function shown(text) {
        return upper ? text.toUpperCase() : text;
      }
      return { sign: shown(sign), digits: shown(digits), zeros: zeros, exponent: shown(exponent || ''), finite: finite };
    }
    // More places than any number has are zeros.
    function clamp(most) {
      if (precision > most) {
        zeros = precision - most;
        precision = most;
      }
    }
    if (value.nan) return result('nan', false);
    if (value.infinite) return result('inf', false);
    if (kind === 'a') {
      sign += '0x';
      clamp(value.quad ? 28 : 13);
      digits = emFormatHex(value, precision, spec.alt).split('p');
      return result(digits[0], true, 'p' + digits[1]);
    }
    if (precision < 0) precision = 6;
    clamp(value.quad ? 16500 : 1100);
    decimal = emDecimal(value);
    whole = decimal.digits.length - decimal.scale; // digits before the point; below 1 for a small fraction
    if (kind === 'g') {
      precision = precision || 1;
      digits = emRound(decimal.digits, precision);
      exponent = value.zero ? 0 : whole - 1 + (digits.length > precision ? 1 : 0);
      if (exponent < precision && exponent >= -4) {
        kind = 'f';
        precision -= 1 + exponent;
      } else {
        kind = 'e';
        precision--;
      }
      if (!spec.alt) {
        // Zeros at the end are dropped, so no more places are asked for than there are digits to show.
        digits = digits.slice(0, precision + 1 + (kind === 'f' ? exponent : 0)).replace(/0+$/, '');
        zeros = 0;
        precision = Math.max(0, digits.length - 1 - (kind === 'f' ? exponent : 0));
      }
    }
    if (kind === 'e') {
      digits = emRound(decimal.digits, precision + 1);
      exponent = value.zero ? 0 : whole - 1;
      if (digits.length > precision + 1) {
        digits = digits.slice(0, precision + 1);
        exponent++;
      }
      whole = digits.slice(1);
      decimal = String(Math.abs(exponent));
      return result(digits.charAt(0) + (whole || spec.alt ? '.' : '') + whole, true,
        'e' + (exponent < 0 ? '-' : '+') + (decimal.length < 2 ? '0' : '') + decimal);
    }
    digits = value.zero ? emRound('0', precision + 1) : emRound(decimal.digits, whole + precision);
    while (digits.length <= precision) digits = '00000000000000000000'.slice(0, Math.min(20, precision + 1 - digits.length)) + digits;
    whole = digits.length - precision;
    return result(digits.slice(0, whole) + (precision || spec.alt ? '.' : '') + digits.slice(whole), true);
  },
});

// The formatter behind every printf. It hands its output to `put` (list, from, to) in pieces of bounded length and returns
// their sum, or -1 with errno set. The wide family passes `wide`: format and output are wide characters then, and
// wide(text, limit, long) returns those of a string.
mergeInto(LibraryManager.library, {
  $emFormat: function (format, args, put, wide) {
    var piece = [], count = 0, failed = false, text = '', at = 0, values = null, found, i;
    // Place of the argument, flags, width or * with a place, precision or * with a place, size, conversion.
    var directive = /%(?:(0*[1-9]\d*)\$)?([-+ #0'I]*)(\*(?:(0*[1-9]\d*)\$)?|\d*)(?:\.(\*(?:(0*[1-9]\d*)\$)?|-?\d*))?([hlLjztq]*)([^]?)/g;
    format >>>= 0;
    args >>>= 0;
    function unit(i) {
      return wide ? HEAPU32[(format >> 2) + i] : HEAPU8[format + i];
    }
    function fail(errno) {
      emSetErrno(errno);
      failed = true;
    }
    // Counts what is about to be printed; false when nothing more can be. A field that leaves no room for a few characters
    // more is refused before it is printed, as in glibc.
    function fits(length) {
      if (length > 2147483615 || count + length > 2147483647) fail(75);
      else count += length;
      return !failed;
    }
    function flush() {
      if (piece.length && !put(piece, 0, piece.length)) failed = true;
      piece = [];
    }
    function push(unit) {
      piece.push(unit);
      if (piece.length > 8191) flush();
    }
    // Prints the format itself up to this place.
    function literal(end) {
      for (; at < end && !failed; at++) if (fits(1)) push(unit(at));
    }
    // i; j: 64 bits, read as [low, high]; d: a double, q: a long double, both read as their place; '' for no argument.
    function typeOf(size, conversion) {
      if (/[aefg]/i.test(conversion)) return size === 'L' && EMBACK_LONG_DOUBLE > 8 ? 'q' : 'd';
      if (/[diuoxX]/.test(conversion)) return /^(ll|[jLq])$/.test(size) ? 'j' : 'i';
      return /[cspnCS]/.test(conversion) ? 'i' : '';
    }
    function next(type) {
      var align = type === 'j' ? EMBACK_ALIGN_INT64 : type === 'd' ? EMBACK_ALIGN_DOUBLE : type === 'q' ? EMBACK_ALIGN_LONG_DOUBLE : 4;
      var place = (args + align - 1) & -align;
      args = place + (type === 'q' ? EMBACK_LONG_DOUBLE : type === 'i' ? 4 : 8);
      if (type === 'i') return HEAP32[place >> 2];
      return type === 'j' ? [HEAP32[place >> 2], HEAP32[(place + 4) >> 2]] : place;
    }
    // With numbered arguments, their types must be known from the first to the last before any can be read.
    function readNumbered() {
      var all = new RegExp(directive.source, 'g'), types = [], found, n;
      while ((found = all.exec(text))) {
        if (found[4]) types[+found[4]] = 'i';
        if (found[6]) types[+found[6]] = 'i';
        n = typeOf(found[7], found[8]);
        if (found[1] && n) types[+found[1]] = n;
      }
      values = [];
      if (types.length > 4097) return fail(22);
      for (n = 1; n < types.length; n++) values[n] = next(types[n] || 'i');
    }
    function take(place, type) {
      if (!place) return next(type);
      if (!values) readNumbered();
      return values[+place];
    }
    function pad(count, unit) {
      while (count-- > 0 && !failed) push(unit);
    }
    function print(text) {
      for (var n = 0; n < text.length; n++) push(text.charCodeAt(n));
    }
    // sign and prefix, then zeros, then the digits, more zeros, and an exponent, in a field.
    function field(spec, sign, zeros, digits, more, exponent) {
      var padding = spec.width - sign.length - zeros - digits.length - more - exponent.length;
      if (!fits(Math.max(spec.width, spec.width - padding))) return;
      if (!spec.left && !spec.zero) pad(padding, 32);
      print(sign);
      if (!spec.left && spec.zero) pad(padding, 48);
      pad(zeros, 48);
      print(digits);
      pad(more, 48);
      print(exponent);
      if (spec.left) pad(padding, 32);
    }
    function integer(spec, size, conversion, value) {
      var low = value, high = 0, digits, sign = '', signed = /[di]/.test(conversion);
      if (value.length) {
        low = value[0];
        high = value[1];
      } else {
        if (size === 'hh') low = signed ? (low << 24) >> 24 : low & 255;
        else if (size === 'h') low = signed ? (low << 16) >> 16 : low & 65535;
        if (signed) high = low >> 31;
      }
      if (signed) {
        sign = high < 0 ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
        if (high < 0) {
          high = (~high + (low ? 0 : 1)) | 0;
          low = -low | 0;
        }
      }
      digits = low || high ? emInteger(low, high, conversion === 'o' ? 8 : /x/i.test(conversion) ? 16 : 10) : '0';
      if (conversion === 'X') digits = digits.toUpperCase();
      if (spec.alt && digits !== '0' && /x/i.test(conversion)) sign = '0' + conversion;
      if (spec.precision >= 0) spec.zero = false;
      if (digits === '0' && spec.precision === 0) digits = '';
      if (spec.alt && conversion === 'o' && spec.precision <= digits.length && digits.charAt(0) !== '0') digits = '0' + digits;
      field(spec, sign, Math.max(0, spec.precision - digits.length), digits, 0, '');
    }
    function units(spec, list, from, to) {
      var padding = spec.width - to + from;
      if (!fits(Math.max(spec.width, to - from))) return;
      if (!spec.left) pad(padding, 32);
      for (; from < to && !failed; from++) push(list[from]);
      if (spec.left) pad(padding, 32);
    }
    function bytes(code) {
      return emBytes(String.fromCodePoint(code >>> 0 > 1114111 ? 65533 : code));
    }
    function has(flag) {
      return found[2].indexOf(flag) >= 0;
    }
    for (i = 0; unit(i); i++) text += String.fromCharCode(Math.min(unit(i), 65535));
    while (!failed && (found = directive.exec(text))) {
      literal(found.index);
      if (found[0] === '%%') {
        at++;
        literal(directive.lastIndex);
        continue;
      }
      var spec = { left: has('-'), plus: has('+'), space: has(' '), alt: has('#'), zero: has('0'), width: +found[3], precision: -1 };
      var size = found[7], conversion = found[8], type = typeOf(size, conversion), precision = found[5], value, list;
      if (/\*/.test(found[3])) {
        spec.width = take(found[4], 'i');
        if (spec.width < 0) {
          spec.left = true;
          spec.width = -spec.width;
        }
      }
      // A negative precision counts as none.
      if (/\*/.test(precision)) spec.precision = Math.max(-1, take(found[6], 'i'));
      else if (precision !== undefined && !/-/.test(precision)) spec.precision = +precision;
      if (Math.max(spec.width, spec.precision) > 2147483647) fail(75);
      if (failed) break;
      if (!type) {
        // Not a conversion of C: it is printed unchanged.
        literal(directive.lastIndex);
        continue;
      }
      at = directive.lastIndex;
      value = take(found[1], type);
      if (failed) break;
      if (/[CS]/.test(conversion)) size = 'l';
      switch (conversion) {
        case 'c': case 'C':
          list = size !== 'l' ? [value & 255] : wide ? [value] : bytes(value);
          units(spec, list, 0, list.length);
          break;
        case 's': case 'S':
          value >>>= 0;
          if (value && !wide && size !== 'l') {
            for (i = value; (spec.precision < 0 || i - value < spec.precision) && HEAPU8[i]; i++);
            units(spec, HEAPU8, value, i);
            break;
          }
          list = [];
          if (!value) list = spec.precision < 0 || spec.precision > 5 ? [40, 110, 117, 108, 108, 41] : list;
          else if (wide) list = wide(value, spec.precision, size === 'l');
          else
            for (; HEAP32[value >> 2]; value += 4) {
              found = bytes(HEAP32[value >> 2]);
              if (spec.precision >= 0 && list.length + found.length > spec.precision) break;
              list.push.apply(list, found);
            }
          units(spec, list, 0, list.length);
          break;
        case 'p':
          value >>>= 0;
          spec.zero = false;
          field(spec, value ? '0x' : '', 0, value ? value.toString(16) : '(nil)', 0, '');
          break;
        case 'n':
          if (size === 'hh') HEAP8[value] = count;
          else if (size === 'h') HEAP16[value >> 1] = count;
          else {
            HEAP32[value >> 2] = count;
            if (/^(ll|[jq])$/.test(size)) HEAP32[(value + 4) >> 2] = 0;
          }
          break;
        default:
          if (/[diuoxX]/.test(conversion)) integer(spec, size, conversion, value);
          else {
            value = emFormatFloat(emReadFloat(value, type === 'q'), spec, conversion.charCodeAt(0));
            if (!value.finite) spec.zero = false;
            field(spec, value.sign, 0, value.digits, value.zeros, value.exponent);
          }
      }
    }
    literal(text.length);
    flush();
    return failed ? -1 : count;
  },
});

// The formatter behind every printf. It hands its output to `put` (list, from, to) in pieces of bounded length and returns
// their sum, or -1 with errno set. The wide family passes `wide`: format and output are wide characters then, and
// wide(text, limit, long) returns those of a string.
mergeInto(LibraryManager.library, {
  $emFormat: function (format, args, put, wide) {
    var piece = [], count = 0, failed = false, step = wide ? 4 : 1, at = format >>> 0, byte, i, values = null;
    args = args >>> 0;
    function peek() {
      return wide ? HEAP32[at >> 2] : HEAPU8[at];
    }
    function overflow() {
      emSetErrno(75);
      failed = true;
    }
    // Counts what is about to be printed; false when nothing more can be. A field that leaves no room for a few characters
    // more is refused before it is printed, as in glibc.
    function fits(length) {
      if (length > 2147483615 || count + length > 2147483647) overflow();
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
    // Reads the next argument: i, j (64 bits, as [low, high]), d (the place of a double), q (of a long double).
    function next(type) {
      var place;
      if (type === 'j') args = (args + EMBACK_ALIGN_INT64 - 1) & -EMBACK_ALIGN_INT64;
      else if (type === 'd') args = (args + EMBACK_ALIGN_DOUBLE - 1) & -EMBACK_ALIGN_DOUBLE;
      else if (type === 'q') args = (args + 15) & -16;
      place = args;
      args += type === 'q' ? 16 : type === 'i' ? 4 : 8;
      if (type === 'i') return HEAP32[place >> 2];
      return type === 'j' ? [HEAP32[place >> 2], HEAP32[(place + 4) >> 2]] : place;
    }
    function number() {
      var value = 0;
      for (; peek() >= 48 && peek() <= 57; at += step) value = Math.min(value * 10 + peek() - 48, 2147483648);
      return value;
    }
    // Reads what follows a %: the place of the argument ($), flags, width, precision, size, conversion.
    function directive() {
      var spec = { start: at, place: 0, left: false, plus: false, space: false, alt: false, zero: false,
        width: 0, widthPlace: -1, precision: -1, precisionPlace: -1, size: '', conversion: 0, type: '' };
      var from = at, value = number();
      if (value && peek() === 36) {
        spec.place = value;
        at += step;
      } else at = from;
      for (;; at += step) {
        byte = peek();
        if (byte === 45) spec.left = true;
        else if (byte === 43) spec.plus = true;
        else if (byte === 32) spec.space = true;
        else if (byte === 35) spec.alt = true;
        else if (byte === 48) spec.zero = true;
        else if (byte !== 39 && byte !== 73) break;
      }
      function starred() {
        var from, value;
        if (peek() !== 42) return -1;
        from = at += step;
        value = number();
        if (value && peek() === 36) {
          at += step;
          return value;
        }
        at = from;
        return 0;
      }
      spec.widthPlace = starred();
      if (spec.widthPlace < 0) spec.width = number();
      if (peek() === 46) {
        at += step;
        spec.precisionPlace = starred();
        if (spec.precisionPlace < 0) {
          // A negative precision written out counts as none.
          if (peek() === 45) {
            at += step;
            number();
          } else spec.precision = number();
        }
      }
      for (;; at += step) {
        byte = peek();
        if (byte === 104 || byte === 108 || byte === 76 || byte === 106 || byte === 122 || byte === 116 || byte === 113)
          spec.size += String.fromCharCode(byte);
        else break;
      }
      if (byte) at += step;
      spec.conversion = byte;
      switch (byte) {
        case 97: case 65: case 101: case 69: case 102: case 70: case 103: case 71:
          spec.type = spec.size === 'L' && EMBACK_LONG_DOUBLE > 8 ? 'q' : 'd';
          break;
        case 100: case 105: case 117: case 111: case 120: case 88:
          spec.type = spec.size === 'll' || spec.size === 'j' || spec.size === 'L' || spec.size === 'q' ? 'j' : 'i';
          break;
        case 99: case 115: case 112: case 110: case 67: case 83:
          spec.type = 'i';
      }
      return spec;
    }
    // With numbered arguments, their types must be known from the first to the last before any can be read.
    function readNumbered() {
      var from = at, types = [], spec, n;
      for (at = format >>> 0; (byte = peek()); ) {
        at += step;
        if (byte !== 37) continue;
        if (peek() === 37) {
          at += step;
          continue;
        }
        spec = directive();
        if (spec.widthPlace > 0) types[spec.widthPlace] = 'i';
        if (spec.precisionPlace > 0) types[spec.precisionPlace] = 'i';
        if (spec.place && spec.type) types[spec.place] = spec.type;
      }
      values = [];
      if (types.length > 4097) {
        emSetErrno(22);
        failed = true;
        return;
      }
      for (n = 1; n < types.length; n++) values[n] = next(types[n] || 'i');
      at = from;
    }
    function take(place, type) {
      if (!place) return next(type);
      if (!values) readNumbered();
      return values[place];
    }
    function pad(count, byte) {
      while (count-- > 0 && !failed) push(byte);
    }
    function text(digits) {
      for (var n = 0; n < digits.length; n++) push(digits.charCodeAt(n));
    }
    // sign and prefix, then zeros, then the digits, more zeros, and an exponent, in a field.
    function field(spec, sign, zeros, digits, more, exponent) {
      var length = sign.length + zeros + digits.length + more + exponent.length;
      if (!fits(Math.max(spec.width, length))) return;
      if (!spec.left && !spec.zero) pad(spec.width - length, 32);
      text(sign);
      if (!spec.left && spec.zero) pad(spec.width - length, 48);
      pad(zeros, 48);
      text(digits);
      pad(more, 48);
      text(exponent);
      if (spec.left) pad(spec.width - length, 32);
    }
    function integer(spec, conversion) {
      var value = take(spec.place, spec.type), low, high, negative = false, digits, sign = '';
      if (spec.type === 'j') {
        low = value[0];
        high = value[1];
      } else {
        low = value;
        if (spec.size === 'hh') low = conversion === 100 ? (low << 24) >> 24 : low & 255;
        else if (spec.size === 'h') low = conversion === 100 ? (low << 16) >> 16 : low & 65535;
        high = conversion === 100 ? low >> 31 : 0;
      }
      if (conversion === 100 && high < 0) {
        negative = true;
        high = (~high + (low ? 0 : 1)) | 0;
        low = -low | 0;
      }
      if (conversion === 100) sign = negative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
      if (!low && !high) digits = '0';
      else if (conversion === 111) digits = emInteger(low, high, 8);
      else if (conversion === 120 || conversion === 88) digits = emInteger(low, high, 16);
      else digits = emInteger(low, high, 10);
      if (conversion === 88) digits = digits.toUpperCase();
      if (spec.alt && digits !== '0' && conversion !== 111) {
        if (conversion === 120) sign = '0x';
        else if (conversion === 88) sign = '0X';
      }
      if (spec.precision >= 0) spec.zero = false;
      if (digits === '0' && spec.precision === 0) digits = '';
      if (spec.alt && conversion === 111 && spec.precision <= digits.length && digits.charAt(0) !== '0') digits = '0' + digits;
      field(spec, sign, Math.max(0, spec.precision - digits.length), digits, 0, '');
    }
    function units(spec, list, from, to) {
      if (!fits(Math.max(spec.width, to - from))) return;
      if (!spec.left) pad(spec.width - to + from, 32);
      for (var n = from; n < to && !failed; n++) push(list[n]);
      if (spec.left) pad(spec.width - to + from, 32);
    }
    while (!failed && (byte = peek())) {
      at += step;
      if (byte !== 37 || peek() === 37) {
        if (fits(1)) push(byte);
        if (byte === 37) at += step;
        continue;
      }
      var spec = directive(), value, list;
      if (spec.widthPlace >= 0) {
        spec.width = take(spec.widthPlace, 'i');
        if (spec.width < 0) {
          spec.left = true;
          spec.width = -spec.width;
        }
      }
      if (spec.precisionPlace >= 0) spec.precision = Math.max(-1, take(spec.precisionPlace, 'i'));
      if (Math.max(spec.width, spec.precision) > 2147483647) {
        overflow();
        break;
      }
      switch (spec.conversion) {
        case 100: case 105:
          integer(spec, 100);
          break;
        case 117: case 111: case 120: case 88:
          integer(spec, spec.conversion);
          break;
        case 97: case 65: case 101: case 69: case 102: case 70: case 103: case 71:
          value = emReadFloat(take(spec.place, spec.type), spec.type === 'q');
          value = emFormatFloat(value, spec, spec.conversion);
          if (!value.finite) spec.zero = false;
          field(spec, value.sign, 0, value.digits, value.zeros, value.exponent);
          break;
        case 112:
          value = take(spec.place, 'i') >>> 0;
          spec.zero = false;
          field(spec, value ? '0x' : '', 0, value ? value.toString(16) : '(nil)', 0, '');
          break;
        case 99: case 67:
          value = take(spec.place, 'i');
          if (spec.conversion !== 67 && spec.size !== 'l') list = [value & 255];
          else list = wide ? [value] : emBytes(String.fromCodePoint(value >>> 0 > 1114111 ? 65533 : value));
          units(spec, list, 0, list.length);
          break;
        case 115: case 83:
          value = take(spec.place, 'i') >>> 0;
          if (!value) {
            list = spec.precision < 0 || spec.precision > 5 ? [40, 110, 117, 108, 108, 41] : [];
            units(spec, list, 0, list.length);
          } else if (wide) {
            list = wide(value, spec.precision, spec.conversion === 83 || spec.size === 'l');
            units(spec, list, 0, list.length);
          } else if (spec.conversion === 83 || spec.size === 'l') {
            for (list = []; (byte = HEAPU32[value >> 2]); value += 4) {
              byte = emBytes(String.fromCodePoint(byte > 1114111 ? 65533 : byte));
              if (spec.precision >= 0 && list.length + byte.length > spec.precision) break;
              for (i = 0; i < byte.length; i++) list.push(byte[i]);
            }
            units(spec, list, 0, list.length);
          } else {
            for (i = value; (spec.precision < 0 || i - value < spec.precision) && HEAPU8[i]; i++);
            units(spec, HEAPU8, value, i);
          }
          break;
        case 110:
          value = take(spec.place, 'i');
          if (spec.size === 'hh') HEAP8[value] = count;
          else if (spec.size === 'h') HEAP16[value >> 1] = count;
          else {
            HEAP32[value >> 2] = count;
            if (spec.size === 'll' || spec.size === 'j' || spec.size === 'q') HEAP32[(value + 4) >> 2] = 0;
          }
          break;
        default:
          // Not a conversion of C: it is printed unchanged.
          for (i = at, at = spec.start - step; at < i && fits(1); at += step) push(peek());
      }
    }
    flush();
    return failed ? -1 : count;
  },
});

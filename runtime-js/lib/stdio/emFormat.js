// The formatter behind every printf: the bytes that a format and its arguments give.
mergeInto(LibraryManager.library, {
  $emFormat: function (format, args) {
    var result = [], at = format >>> 0, byte, i, values = null;
    args = args >>> 0;
    // Reads the next argument: i, j (64 bits, as [low, high]), d (the place of a double), q (of a long double).
    function next(type) {
      var place;
      if (type === 'j' || type === 'd') args = (args + 7) & -8;
      else if (type === 'q') args = (args + 15) & -16;
      place = args;
      args += type === 'q' ? 16 : type === 'i' ? 4 : 8;
      if (type === 'i') return HEAP32[place >> 2];
      return type === 'j' ? [HEAP32[place >> 2], HEAP32[(place + 4) >> 2]] : place;
    }
    function number() {
      var value = 0;
      while (HEAPU8[at] >= 48 && HEAPU8[at] <= 57) value = Math.min(value * 10 + HEAPU8[at++] - 48, 2147483647);
      return value;
    }
    // Reads what follows a %: the place of the argument ($), flags, width, precision, size, conversion.
    function directive() {
      var spec = { start: at, place: 0, left: false, plus: false, space: false, alt: false, zero: false,
        width: 0, widthPlace: -1, precision: -1, precisionPlace: -1, size: '', conversion: 0, type: '' };
      var from = at, value = number();
      if (value && HEAPU8[at] === 36) {
        spec.place = value;
        at++;
      } else at = from;
      for (;; at++) {
        byte = HEAPU8[at];
        if (byte === 45) spec.left = true;
        else if (byte === 43) spec.plus = true;
        else if (byte === 32) spec.space = true;
        else if (byte === 35) spec.alt = true;
        else if (byte === 48) spec.zero = true;
        else if (byte !== 39 && byte !== 73) break;
      }
      function starred() {
        var from, value;
        if (HEAPU8[at] !== 42) return -1;
        from = ++at;
        value = number();
        if (value && HEAPU8[at] === 36) {
          at++;
          return value;
        }
        at = from;
        return 0;
      }
      spec.widthPlace = starred();
      if (spec.widthPlace < 0) spec.width = number();
      if (HEAPU8[at] === 46) {
        at++;
        spec.precisionPlace = starred();
        if (spec.precisionPlace < 0) {
          // A negative precision written out counts as none.
          if (HEAPU8[at] === 45) {
            at++;
            number();
          } else spec.precision = number();
        }
      }
      for (;; at++) {
        byte = HEAPU8[at];
        if (byte === 104 || byte === 108 || byte === 76 || byte === 106 || byte === 122 || byte === 116 || byte === 113)
          spec.size += String.fromCharCode(byte);
        else break;
      }
      if (byte) at++;
      spec.conversion = byte;
      switch (byte) {
        case 97: case 65: case 101: case 69: case 102: case 70: case 103: case 71:
          spec.type = spec.size === 'L' ? 'q' : 'd';
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
      for (at = format >>> 0; HEAPU8[at]; ) {
        if (HEAPU8[at++] !== 37) continue;
        if (HEAPU8[at] === 37) {
          at++;
          continue;
        }
        spec = directive();
        if (spec.widthPlace > 0) types[spec.widthPlace] = 'i';
        if (spec.precisionPlace > 0) types[spec.precisionPlace] = 'i';
        if (spec.place && spec.type) types[spec.place] = spec.type;
      }
      values = [];
      for (n = 1; n < types.length; n++) values[n] = next(types[n] || 'i');
      at = from;
    }
    function take(place, type) {
      if (!place) return next(type);
      if (!values) readNumbered();
      return values[place];
    }
    function pad(count, byte) {
      while (count-- > 0) result.push(byte);
    }
    // sign and prefix, then zeros, then the digits, in a field.
    function field(spec, sign, digits, zeros) {
      var length = sign.length + zeros + digits.length, n;
      if (!spec.left && !spec.zero) pad(spec.width - length, 32);
      for (n = 0; n < sign.length; n++) result.push(sign.charCodeAt(n));
      if (!spec.left && spec.zero) pad(spec.width - length, 48);
      pad(zeros, 48);
      for (n = 0; n < digits.length; n++) result.push(digits.charCodeAt(n));
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
      field(spec, sign, digits, Math.max(0, spec.precision - digits.length));
    }
    function bytes(spec, list) {
      var n;
      if (!spec.left) pad(spec.width - list.length, 32);
      for (n = 0; n < list.length; n++) result.push(list[n]);
      if (spec.left) pad(spec.width - list.length, 32);
    }
    while ((byte = HEAPU8[at])) {
      if (byte !== 37) {
        result.push(byte);
        at++;
        continue;
      }
      at++;
      if (HEAPU8[at] === 37) {
        result.push(37);
        at++;
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
          field(spec, value.sign, value.digits, 0);
          break;
        case 112:
          value = take(spec.place, 'i') >>> 0;
          spec.zero = false;
          field(spec, value ? '0x' : '', value ? value.toString(16) : '(nil)', 0);
          break;
        case 99: case 67:
          value = take(spec.place, 'i');
          if (spec.conversion === 67 || spec.size === 'l') bytes(spec, emBytes(String.fromCodePoint(value >>> 0 > 1114111 ? 65533 : value)));
          else bytes(spec, [value & 255]);
          break;
        case 115: case 83:
          value = take(spec.place, 'i') >>> 0;
          list = [];
          if (!value) list = spec.precision < 0 || spec.precision > 5 ? [40, 110, 117, 108, 108, 41] : [];
          else if (spec.conversion === 83 || spec.size === 'l')
            for (; HEAP32[value >> 2]; value += 4) {
              var wide = emBytes(String.fromCodePoint(HEAPU32[value >> 2] > 1114111 ? 65533 : HEAP32[value >> 2]));
              if (spec.precision >= 0 && list.length + wide.length > spec.precision) break;
              list = list.concat(wide);
            }
          else
            for (i = 0; (spec.precision < 0 || i < spec.precision) && HEAPU8[value + i]; i++) list.push(HEAPU8[value + i]);
          bytes(spec, list);
          break;
        case 110:
          value = take(spec.place, 'i');
          if (spec.size === 'hh') HEAP8[value] = result.length;
          else if (spec.size === 'h') HEAP16[value >> 1] = result.length;
          else {
            HEAP32[value >> 2] = result.length;
            if (spec.size === 'll' || spec.size === 'j' || spec.size === 'q') HEAP32[(value + 4) >> 2] = 0;
          }
          break;
        default:
          // No conversion of C: it goes out as it stands.
          for (i = spec.start - 1; i < at; i++) result.push(HEAPU8[i]);
      }
    }
    return result;
  },
});

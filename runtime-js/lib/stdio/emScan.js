// The reader behind every scanf. `get` gives the next byte or -1, `back` takes one back. The wide family passes `wide`: format
// and input are wide characters then, wide.space(c) says whether one is white space and wide.bytes(list) is UTF-8, or null.
mergeInto(LibraryManager.library, {
  $emScan: function (get, back, format, args, wide) {
    var units = [], at = 0, done = 0, read = 0, byte, any = false;
    for (format >>>= 0; (byte = wide ? HEAPU32[(format >> 2) + at] : HEAPU8[format + at]); at++) units.push(byte);
    at = 0;
    args >>>= 0;
    function next() {
      var byte = get();
      if (byte >= 0) read++;
      return byte;
    }
    function undo(byte) {
      if (byte >= 0) {
        back(byte);
        read--;
      }
    }
    function space(byte) {
      return byte === 32 || (byte >= 9 && byte <= 13) || (wide && byte > 127 && wide.space(byte));
    }
    function skip() {
      var byte;
      while (space((byte = next())));
      undo(byte);
      return byte;
    }
    function number() {
      var value = 0;
      while (units[at] >= 48 && units[at] <= 57) value = value * 10 + units[at++] - 48;
      return value;
    }
    // The longest start of the input, within the width, that can begin what `pattern` describes.
    function longest(width, pattern) {
      var text = '', byte, longer;
      while (text.length < width && (byte = next()) >= 0) {
        longer = text + letter(byte);
        if (!pattern.test(longer)) {
          undo(byte);
          break;
        }
        text = longer;
      }
      return text;
    }
    function store(place, size, low, high) {
      if (size === 'hh') HEAP8[place] = low;
      else if (size === 'h') HEAP16[place >> 1] = low;
      else {
        HEAP32[place >> 2] = low;
        if (size === 'll' || size === 'j' || size === 'L' || size === 'q') HEAP32[(place + 4) >> 2] = high;
      }
    }
    function letter(unit) {
      return String.fromCharCode(Math.min(unit, 255));
    }
    function take(index) {
      if (index) return HEAP32[(args >> 2) + index - 1];
      args += 4;
      return HEAP32[(args - 4) >> 2];
    }
    while (at < units.length) {
      byte = units[at];
      if (space(byte)) {
        at++;
        skip();
        continue;
      }
      if (byte !== 37 || units[at + 1] === 37) {
        if (byte === 37) {
          at++;
          skip();
        }
        at++;
        var found = next();
        if (found !== byte) {
          undo(found);
          return found < 0 && !done && !any ? -1 : done;
        }
        continue;
      }
      var from = ++at, index = number(), quiet = false, own = false, width, size = '', conversion, text, place, i;
      if (index && units[at] === 36) at++;
      else {
        index = 0;
        at = from;
      }
      if (units[at] === 42) {
        quiet = true;
        at++;
      }
      width = number() || Infinity;
      if (units[at] === 109) {
        own = true;
        at++;
      }
      while (/[hlLjztq]/.test(letter(units[at]))) size += letter(units[at++]);
      conversion = units[at++];
      if (conversion === 67 || conversion === 83) {
        conversion |= 32;
        size = 'l';
      }
      if (conversion === 110) {
        if (!quiet) store(take(index), size, read, 0);
        continue;
      }
      if (conversion !== 99 && conversion !== 91) {
        if (skip() < 0) return done || (any ? 0 : -1);
      }
      switch (letter(conversion)) {
        case 'd': case 'u': case 'i': case 'o': case 'x': case 'X': case 'p':
          var base = { d: 10, u: 10, i: 0, o: 8, x: 16, X: 16, p: 16 }[letter(conversion)];
          text = longest(width, base === 10 ? /^[+-]?\d*$/ : base === 8 ? /^[+-]?[0-7]*$/
            : base === 16 ? /^[+-]?(0x?|[\da-f]*|0x[\da-f]*)$/i : /^[+-]?([1-9]\d*|0[0-7]*|0x[\da-f]*)?$/i);
          var parsed = emParseInteger(0, base, function (at) { return at < text.length ? text.charCodeAt(at) : 0; });
          if (!parsed.any) return done;
          var low = parsed.low, high = parsed.high;
          if (parsed.over) low = high = -1;
          if (parsed.negative) {
            high = ~high + (low ? 0 : 1);
            low = -low;
          }
          if (!quiet) store(take(index), size, low, high);
          break;
        case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
          text = longest(width, /^[+-]?(\d*\.?\d*|(\d+\.?\d*|\.\d+)e[+-]?\d*|0x[\da-f]*\.?[\da-f]*(p[+-]?\d*)?|i(n(f(i(n(i(ty?)?)?)?)?)?)?|n(a(n(\(\w*\)?)?)?)?)$/i);
          var stack = stackSave(), copy = stackAlloc(text.length + 1);
          for (i = 0; i < text.length; i++) HEAPU8[copy + i] = text.charCodeAt(i);
          HEAPU8[copy + i] = 0;
          var value = emParseFloat(copy, !size);
          stackRestore(stack);
          if (value.end !== copy + text.length || !text) return done;
          if (!quiet) {
            place = take(index);
            if (size === 'L' && EMBACK_LONG_DOUBLE > 8) emStoreLong(place, value);
            else if (!size && value.words) HEAP32[place >> 2] = value.words[1];
            else if (!size) HEAPF32[place >> 2] = value.value;
            else if (value.words) {
              HEAP32[place >> 2] = value.words[0];
              HEAP32[(place + 4) >> 2] = value.words[1];
            } else emStoreDouble(place, value.value);
          }
          break;
        case 's': case 'c': case '[':
          var ranges = [], set = conversion === 91, not = set && units[at] === 94;
          if (set) {
            if (not) at++;
            // The first may be the bracket itself; a minus between two is a range.
            for (i = at; (byte = units[at]) && (byte !== 93 || at === i); at++) {
              if (byte === 45 && at > i && units[at + 1] && units[at + 1] !== 93) ranges.push([units[at - 1], units[++at]]);
              else ranges.push([byte, byte]);
            }
            at++;
          }
          // With l, characters are stored, else bytes. The width counts characters with l and in the wide family.
          var list = [], limit = conversion === 99 && width === Infinity ? 1 : width, long = size === 'l', cells = [], open = 0, count = 0;
          while (count < limit && (byte = next()) >= 0) {
            if (!open && (set ? ranges.some(function (range) { return byte >= range[0] && byte <= range[1]; }) === not
              : conversion === 115 && space(byte))) {
              undo(byte);
              break;
            }
            list.push(byte);
            open = open ? open - 1 : wide || !long || byte < 194 ? 0 : byte < 224 ? 1 : byte < 240 ? 2 : 3;
            if (!open) count++;
          }
          if (wide || !long) cells = long || !wide ? list : wide.bytes(list);
          else
            for (i = 0; cells && i < list.length; i += found.length) {
              found = emDecode(list, i, list.length - i);
              if (found.code < 0) cells = null;
              else cells.push(found.code);
            }
          if (!cells) {
            emSetErrno(84);
            return done || -1;
          }
          if (!list.length || (conversion === 99 && count < limit)) return byte < 0 && !done && !any ? -1 : done;
          if (!quiet) {
            place = take(index);
            if (own) {
              copy = _malloc((cells.length + 1) * (long ? 4 : 1));
              HEAP32[place >> 2] = copy;
              place = copy;
            }
            if (conversion !== 99) cells.push(0);
            for (i = 0; i < cells.length; i++)
              if (long) HEAP32[(place >> 2) + i] = cells[i];
              else HEAPU8[place + i] = cells[i];
          }
          break;
        default:
          return done;
      }
      any = true;
      if (!quiet) done++;
    }
    return done;
  },
});

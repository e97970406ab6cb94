// The reader behind every scanf. `get` gives the next byte or -1, `back` takes one back.
mergeInto(LibraryManager.library, {
  $emScan: function (get, back, format, args) {
    var at = format >>> 0, done = 0, read = 0, byte, any = false;
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
      return byte === 32 || (byte >= 9 && byte <= 13);
    }
    function skip() {
      var byte;
      while (space((byte = next())));
      undo(byte);
      return byte;
    }
    function number() {
      var value = 0;
      while (HEAPU8[at] >= 48 && HEAPU8[at] <= 57) value = value * 10 + HEAPU8[at++] - 48;
      return value;
    }
    // The longest start of the input, within the width, that can begin what `pattern` describes.
    function longest(width, pattern) {
      var text = '', byte;
      while (text.length < width && (byte = next()) >= 0) {
        if (!pattern.test(text + String.fromCharCode(byte))) {
          undo(byte);
          break;
        }
        text += String.fromCharCode(byte);
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
    function take(index) {
      if (index) return HEAP32[(args >> 2) + index - 1];
      args += 4;
      return HEAP32[(args - 4) >> 2];
    }
    while ((byte = HEAPU8[at])) {
      if (space(byte)) {
        at++;
        skip();
        continue;
      }
      if (byte !== 37 || HEAPU8[at + 1] === 37) {
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
      var from = ++at, index = number(), quiet = false, own = false, width, size = '', conversion, text, place, i, set;
      if (index && HEAPU8[at] === 36) at++;
      else {
        index = 0;
        at = from;
      }
      if (HEAPU8[at] === 42) {
        quiet = true;
        at++;
      }
      width = number() || Infinity;
      if (HEAPU8[at] === 109) {
        own = true;
        at++;
      }
      while (/[hlLjztq]/.test(String.fromCharCode(HEAPU8[at]))) size += String.fromCharCode(HEAPU8[at++]);
      conversion = HEAPU8[at++];
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
      switch (String.fromCharCode(conversion)) {
        case 'd': case 'u': case 'i': case 'o': case 'x': case 'X': case 'p':
          var base = { d: 10, u: 10, i: 0, o: 8, x: 16, X: 16, p: 16 }[String.fromCharCode(conversion)];
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
            if (size === 'L' && EMBACK_LONG_DOUBLE > 8) emStoreQuad(place, value.value, value.words);
            else if (!size && value.words) HEAP32[place >> 2] = value.words[1];
            else if (!size) HEAPF32[place >> 2] = value.value;
            else if (value.words) {
              HEAP32[place >> 2] = value.words[0];
              HEAP32[(place + 4) >> 2] = value.words[1];
            } else emStoreDouble(place, value.value);
          }
          break;
        case 's': case 'c': case '[':
          set = null;
          if (conversion === 91) {
            var not = HEAPU8[at] === 94;
            if (not) at++;
            set = new Uint8Array(256);
            // The first may be the bracket itself; a minus between two is a range.
            for (i = at; (byte = HEAPU8[at]) && (byte !== 93 || at === i); at++) {
              if (byte === 45 && at > i && HEAPU8[at + 1] && HEAPU8[at + 1] !== 93) {
                for (var n = HEAPU8[at - 1]; n <= HEAPU8[at + 1]; n++) set[n] = 1;
                at++;
              } else set[byte] = 1;
            }
            at++;
            if (not) for (i = 0; i < 256; i++) set[i] ^= 1;
          }
          // With l, the width counts characters, and it is these that are stored.
          var bytes = [], limit = conversion === 99 && width === Infinity ? 1 : width, wide = size === 'l', cells = [], open = 0, count = 0;
          while (count < limit && (byte = next()) >= 0) {
            if (!open && (set ? !set[byte] : conversion === 115 && space(byte))) {
              undo(byte);
              break;
            }
            bytes.push(byte);
            open = open ? open - 1 : !wide || byte < 194 ? 0 : byte < 224 ? 1 : byte < 240 ? 2 : 3;
            if (!open) count++;
          }
          for (i = 0; wide && i < bytes.length; i += set.length) {
            set = emDecode(bytes, i, bytes.length - i);
            if (set.code < 0) {
              emSetErrno(84);
              return done || -1;
            }
            cells.push(set.code);
          }
          if (!bytes.length || (conversion === 99 && count < limit)) return byte < 0 && !done && !any ? -1 : done;
          if (!quiet) {
            place = take(index);
            if (own) {
              copy = _malloc(wide ? cells.length * 4 + 4 : bytes.length + 1);
              HEAP32[place >> 2] = copy;
              place = copy;
            }
            if (conversion !== 99) (wide ? cells : bytes).push(0);
            for (i = 0; i < (wide ? cells : bytes).length; i++)
              if (wide) HEAP32[(place >> 2) + i] = cells[i];
              else HEAPU8[place + i] = bytes[i];
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

mergeInto(LibraryManager.library, {
  strptime: function (text, format, tm) {
    var at = text >>> 0, cells = tm >> 2, days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    var months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
    var noon = -1, century = -1, short = -1;
    function space() {
      while (HEAPU8[at] === 32 || (HEAPU8[at] >= 9 && HEAPU8[at] <= 13)) at++;
      return true;
    }
    function number(least, most, digits, field, minus) {
      var value = 0, from, negative = false;
      space();
      if (HEAPU8[at] === 43 || HEAPU8[at] === 45) negative = HEAPU8[at++] === 45;
      for (from = at; at - from < digits && HEAPU8[at] >= 48 && HEAPU8[at] <= 57; at++) value = value * 10 + HEAPU8[at] - 48;
      if (negative) value = -value;
      if (at === from || value < least || value > most) return false;
      if (field >= 0) HEAP32[cells + field] = value - (minus || 0);
      number.value = value;
      return true;
    }
    // The longest of the names, or the first three letters of one.
    function name(list, field) {
      var rest = '', i, n;
      for (i = 0; i < 12 && HEAPU8[at + i]; i++) rest += String.fromCharCode(HEAPU8[at + i]).toLowerCase();
      for (n = 0; n < list.length; n++) {
        i = rest.slice(0, list[n].length) === list[n] ? list[n].length : rest.slice(0, 3) === list[n].slice(0, 3) ? 3 : 0;
        if (!i) continue;
        at += i;
        if (field >= 0) HEAP32[cells + field] = n;
        name.value = n;
        return true;
      }
      return false;
    }
    function directive(letter) {
      var sign, cell, stack;
      switch (letter) {
        case 'a': case 'A': return name(days, 6);
        case 'b': case 'B': case 'h': return name(months, 4);
        case 'c': return all('%a %b %e %H:%M:%S %Y');
        case 'C':
          if (!number(0, 99, 2, -1)) return false;
          century = number.value;
          return true;
        case 'd': case 'e': return number(1, 31, 2, 3);
        case 'D': case 'x': return all('%m/%d/%y');
        case 'F': return all('%Y-%m-%d');
        case 'H': case 'k': return number(0, 23, 2, 2);
        case 'I': case 'l':
          if (!number(1, 12, 2, 2)) return false;
          HEAP32[cells + 2] %= 12;
          if (noon > 0) HEAP32[cells + 2] += 12;
          return true;
        case 'j': return number(1, 366, 3, 7, 1);
        case 'm': return number(1, 12, 2, 4, 1);
        case 'M': return number(0, 59, 2, 1);
        case 'n': case 't': return space();
        case 'p': case 'P':
          if (!name(['am', 'pm'], -1)) return false;
          noon = name.value;
          HEAP32[cells + 2] = (HEAP32[cells + 2] % 12) + 12 * noon;
          return true;
        case 'r': return all('%I:%M:%S %p');
        case 'R': return all('%H:%M');
        case 's':
          if (!number(-Infinity, Infinity, 20, -1)) return false;
          emSplitTime(new Date(number.value * 1000), tm, true);
          return true;
        case 'S': return number(0, 60, 2, 0);
        case 'T': case 'X': return all('%H:%M:%S');
        case 'u':
          if (!number(1, 7, 1, 6)) return false;
          HEAP32[cells + 6] %= 7;
          return true;
        case 'U': case 'V': case 'W': return number(0, 53, 2, -1);
        case 'g': return number(0, 99, 2, -1);
        case 'G': return number(-9999, 9999, 4, -1);
        case 'w': return number(0, 6, 1, 6);
        case 'y':
          if (!number(0, 99, 2, -1)) return false;
          short = number.value;
          return true;
        case 'Y':
          century = short = -1;
          return number(-9999, 9999, 4, 5, 1900);
        case 'z':
          space();
          if (HEAPU8[at] === 90) {
            at++;
            HEAP32[cells + 9] = 0;
            return true;
          }
          sign = HEAPU8[at] === 45 ? -1 : 1;
          if (HEAPU8[at] !== 43 && HEAPU8[at] !== 45) return false;
          at++;
          if (!(HEAPU8[at] >= 48) || !number(0, 99, 2, -1)) return false;
          HEAP32[cells + 9] = sign * number.value * 3600;
          if (HEAPU8[at] === 58) at++;
          if (HEAPU8[at] >= 48 && HEAPU8[at] <= 57) {
            if (!number(0, 59, 2, -1)) return false;
            HEAP32[cells + 9] += sign * number.value * 60;
          }
          return true;
        case 'Z':
          while ((HEAPU8[at] | 32) >= 97 && (HEAPU8[at] | 32) <= 122) at++;
          return true;
        case '%': return HEAPU8[at++] === 37;
        default: return false;
      }
    }
    function all(format) {
      var i, letter;
      for (i = 0; i < format.length; i++) {
        letter = format.charAt(i);
        if (/\s/.test(letter)) space();
        else if (letter !== '%') {
          if (HEAPU8[at++] !== format.charCodeAt(i)) return false;
        } else {
          for (letter = format.charAt(++i); /[EO0-9_^#-]/.test(letter); letter = format.charAt(++i));
          if (!directive(letter)) return false;
        }
      }
      return true;
    }
    if (!all(AsciiToString(format))) return 0;
    if (short >= 0) HEAP32[cells + 5] = century >= 0 ? century * 100 + short - 1900 : short + (short < 69 ? 100 : 0);
    else if (century >= 0) HEAP32[cells + 5] = century * 100 - 1900 + (((HEAP32[cells + 5] % 100) + 100) % 100);
    return at | 0;
  },
  strptime__sig: 'iiii',
});

// The text that bytes stand for in UTF-8.
mergeInto(LibraryManager.library, {
  $emText: function (bytes, at, end) {
    var text = '', units = [], a, b, need, code;
    while (at < end) {
      a = bytes[at++];
      if (a < 128) units.push(a);
      else {
        need = a >= 240 && a < 245 ? 3 : a >= 224 && a < 240 ? 2 : a >= 194 && a < 224 ? 1 : 0;
        code = need === 3 ? a & 7 : need === 2 ? a & 15 : a & 31;
        if (!need || at + need > end) code = 65533;
        else
          for (b = 0; b < need; b++) {
            if ((bytes[at + b] & 192) !== 128) {
              code = 65533;
              break;
            }
            code = (code << 6) | (bytes[at + b] & 63);
          }
        if (need && b === need && code !== 65533) {
          at += need;
          if ((need === 2 && (code < 2048 || (code >> 11) === 27)) || (need === 3 && (code < 65536 || code > 1114111))) {
            at -= need;
            code = 65533;
          }
        }
        if (code > 65535) units.push(55232 + (code >> 10), 56320 | (code & 1023));
        else units.push(code);
      }
      if (units.length > 4000) {
        text += String.fromCharCode.apply(null, units);
        units = [];
      }
    }
    return text + String.fromCharCode.apply(null, units);
  },
});

// The text of bytes in UTF-8. Each longest start of a character that does not go on becomes one U+FFFD, as TextDecoder has it.
mergeInto(LibraryManager.library, {
  $emText: function (bytes, at, end) {
    var text = '', units = [], code, need, least, most;
    while (at < end) {
      code = bytes[at++];
      if (code > 127) {
        need = code < 194 ? 0 : code < 224 ? 1 : code < 240 ? 2 : code < 245 ? 3 : 0;
        // The second byte has narrower bounds after some: no overlong forms, no surrogates, nothing above U+10FFFF.
        least = code === 224 ? 160 : code === 240 ? 144 : 128;
        most = code === 237 ? 159 : code === 244 ? 143 : 191;
        code = need ? code & (63 >> need) : 65533;
        for (; need; need--, least = 128, most = 191) {
          if (at >= end || bytes[at] < least || bytes[at] > most) {
            code = 65533;
            break;
          }
          code = (code << 6) | (bytes[at++] & 63);
        }
      }
      if (code > 65535) units.push(55232 + (code >> 10), 56320 | (code & 1023));
      else units.push(code);
      if (units.length > 4000) {
        text += String.fromCharCode.apply(null, units);
        units = [];
      }
    }
    return text + String.fromCharCode.apply(null, units);
  },
});

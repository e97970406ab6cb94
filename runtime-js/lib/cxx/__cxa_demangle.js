mergeInto(LibraryManager.library, {
  __cxa_demangle: function (name, room, size, status) {
    var text = name ? UTF8ToString(name) : '', code = 0, result = null, bytes;
    if (!name || (room && !size)) code = -3;
    else {
      result = emDemangle(text, text.slice(0, 2) !== '_Z');
      if (result === null) code = -2;
      else {
        bytes = lengthBytesUTF8(result) + 1;
        if (!room || HEAPU32[size >> 2] < bytes) {
          room = _realloc(room, bytes);
          if (!room) code = -1;
          else if (size) HEAP32[size >> 2] = bytes;
        }
        if (!code) stringToUTF8(result, room, bytes);
      }
    }
    if (status) HEAP32[status >> 2] = code;
    return code ? 0 : room;
  },
  __cxa_demangle__sig: 'iiiii',
});

// Puts wide characters into an output stream; false with errno set when one is none.
mergeInto(LibraryManager.library, {
  $emPutWide: function (file, units, from, to) {
    var bytes = [], i, n, some;
    for (i = from; i < to; i++) {
      if (units[i] >>> 0 > 1114111 || units[i] >>> 11 === 27) {
        emSetErrno(84);
        return false;
      }
      if (units[i] < 128) bytes.push(units[i]);
      else for (some = emBytes(String.fromCodePoint(units[i])), n = 0; n < some.length; n++) bytes.push(some[n]);
    }
    return emPut(file, bytes, 0, bytes.length);
  },
});

// Lists of strings, as main and environ have them, in WASI's two buffers: addresses, and the texts behind each other.
mergeInto(LibraryManager.library, {
  $emWasiStrings: function (from, list, text) {
    for (; HEAP32[from >> 2]; from += 4, list += 4) {
      HEAP32[list >> 2] = text;
      _strcpy(text, HEAP32[from >> 2]);
      text += _strlen(text) + 1;
    }
  },
  $emWasiSizes: function (from, count, size) {
    var number = 0, bytes = 0;
    for (; HEAP32[from >> 2]; from += 4, number++) bytes += _strlen(HEAP32[from >> 2]) + 1;
    HEAP32[count >> 2] = number;
    HEAP32[size >> 2] = bytes;
  },
});

mergeInto(LibraryManager.library, {
  $intArrayToString: function (bytes) {
    return bytes.map(function (byte) { return String.fromCharCode(byte & 255); }).join('');
  },
});

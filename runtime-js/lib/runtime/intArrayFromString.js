mergeInto(LibraryManager.library, {
  $intArrayFromString: function (text, withoutZero) {
    var bytes = emBytes(text);
    if (!withoutZero) bytes.push(0);
    return bytes;
  },
});

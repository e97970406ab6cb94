mergeInto(LibraryManager.library, {
  $lengthBytesUTF8: function (text) {
    return emBytes(text).length;
  },
});

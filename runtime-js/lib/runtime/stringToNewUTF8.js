mergeInto(LibraryManager.library, {
  $stringToNewUTF8: function (text) {
    var size = lengthBytesUTF8(text) + 1, pointer = _malloc(size);
    if (pointer) stringToUTF8(text, pointer, size);
    return pointer;
  },
  $allocateUTF8: '$stringToNewUTF8',
});

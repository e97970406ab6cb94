mergeInto(LibraryManager.library, {
  $stringToUTF8OnStack: function (text) {
    var size = lengthBytesUTF8(text) + 1, pointer = stackAlloc(size);
    stringToUTF8(text, pointer, size);
    return pointer;
  },
  $allocateUTF8OnStack: '$stringToUTF8OnStack',
});

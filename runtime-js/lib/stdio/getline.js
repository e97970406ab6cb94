mergeInto(LibraryManager.library, {
  getline: function (linePointer, sizePointer, file) {
    return _getdelim(linePointer, sizePointer, 10, file);
  },
  getline__sig: 'iiii',
});

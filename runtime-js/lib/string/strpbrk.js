mergeInto(LibraryManager.library, {
  strpbrk: function (text, accept) {
    text = (text >>> 0) + _strcspn(text, accept);
    return HEAPU8[text] ? text : 0;
  },
  strpbrk__sig: 'iii',
});

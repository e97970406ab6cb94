mergeInto(LibraryManager.library, {
  strerror: function (number) {
    var text = emErrorText(number), i;
    for (i = 0; i < text.length; i++) HEAPU8[_emStrerror + i] = text.charCodeAt(i);
    HEAPU8[_emStrerror + i] = 0;
    return _emStrerror;
  },
  strerror__sig: 'ii',
});

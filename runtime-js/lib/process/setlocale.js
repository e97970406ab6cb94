// There is one locale.
mergeInto(LibraryManager.library, {
  setlocale: function (category, name) {
    var text = name ? UTF8ToString(name) : '';
    if (text && text !== 'C' && text !== 'POSIX' && text !== 'C.UTF-8') return 0;
    return _emLocale;
  },
  setlocale__sig: 'iii',
});

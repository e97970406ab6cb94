mergeInto(LibraryManager.library, {
  $emWideClasses: function () {
    return ['', 'alnum', 'alpha', 'blank', 'cntrl', 'digit', 'graph', 'lower', 'print', 'punct', 'space', 'upper', 'xdigit'];
  },
  wctype: function (name) {
    return Math.max(0, emWideClasses().indexOf(UTF8ToString(name)));
  },
  wctype__sig: 'ii',
  iswctype: function (c, which) {
    return [function () { return 0; }, _iswalnum, _iswalpha, _iswblank, _iswcntrl, _iswdigit, _iswgraph, _iswlower, _iswprint, _iswpunct,
      _iswspace, _iswupper, _iswxdigit][which](c);
  },
  iswctype__sig: 'iii',
  wctrans: function (name) {
    return Math.max(0, ['', 'tolower', 'toupper'].indexOf(UTF8ToString(name)));
  },
  wctrans__sig: 'ii',
  towctrans: function (c, which) {
    return which === 1 ? _towlower(c) : which === 2 ? _towupper(c) : c;
  },
  towctrans__sig: 'iii',
});

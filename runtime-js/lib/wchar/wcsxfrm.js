mergeInto(LibraryManager.library, {
  wcsxfrm: function (to, from, room) {
    var length = _wcslen(from);
    if (length < room >>> 0) _wcscpy(to, from);
    else if (room) _wcsncpy(to, from, room);
    return length;
  },
  wcsxfrm__sig: 'iiii',
});

// The forms that _FORTIFY_SOURCE gives: a flag before the format, and a size that is ignored.
mergeInto(LibraryManager.library, {
  __vprintf_chk: function (flag, format, args) {
    return _vprintf(format, args);
  },
  __printf_chk: '__vprintf_chk',
  __vfprintf_chk: function (file, flag, format, args) {
    return _vfprintf(file, format, args);
  },
  __fprintf_chk: '__vfprintf_chk',
  __vsprintf_chk: function (to, flag, room, format, args) {
    return _vsprintf(to, format, args);
  },
  __sprintf_chk: '__vsprintf_chk',
  __vsnprintf_chk: function (to, size, flag, room, format, args) {
    return _vsnprintf(to, size, format, args);
  },
  __snprintf_chk: '__vsnprintf_chk',
});

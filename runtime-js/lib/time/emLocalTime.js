mergeInto(LibraryManager.library, {
  $emLocalTime: function (from, to) {
    var seconds = emReadTime(from), offset = -new Date(seconds * 1000).getTimezoneOffset(), year = new Date(seconds * 1000).getFullYear();
    var winter = Math.min(-new Date(year, 0, 1).getTimezoneOffset(), -new Date(year, 6, 1).getTimezoneOffset());
    return emSplitTime(seconds, to, offset, offset > winter ? 1 : 0);
  },
});

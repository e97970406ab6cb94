// Whether two type_infos that a pointer's refers to are of the same type; `flags` are those of both pointers.
mergeInto(LibraryManager.library, {
  $emSameClass: function (one, other, flags) {
    return one === other ||
      (!!(flags & 24) && UTF8ToString(HEAP32[(one + 4) >> 2]) === UTF8ToString(HEAP32[(other + 4) >> 2]));
  },
});

// Whether pointers below the first level differ in qualifiers only, and no const is missing on the way (`flags`: of the level
// above).
mergeInto(LibraryManager.library, {
  $emQualifies: function (to, from, flags) {
    var kind = emTypeKind(to), more, less;
    if (!(flags & 1) || kind !== emTypeKind(from) || (kind !== 4 && kind !== 5)) return false;
    more = HEAP32[(to + 8) >> 2];
    less = HEAP32[(from + 8) >> 2];
    if (less & ~more & 7 || more & ~less & 96) return false;
    if (kind === 5 && !emSameClass(HEAP32[(to + 16) >> 2], HEAP32[(from + 16) >> 2], more | less)) return false;
    to = HEAP32[(to + 12) >> 2];
    from = HEAP32[(from + 12) >> 2];
    return emSameClass(to, from, more | less) || emQualifies(to, from, more);
  },
});

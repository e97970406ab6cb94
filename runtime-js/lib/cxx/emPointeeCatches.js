// Converts a thrown pointer, or pointer to a member, to the one that a handler wants: more qualifiers, fewer noexcept, void,
// a public base. Returns the converted pointer, or null if there is no such conversion.
mergeInto(LibraryManager.library, {
  $emPointeeCatches: function (wanted, thrown, pointer) {
    var to = HEAP32[(wanted + 12) >> 2], from = HEAP32[(thrown + 12) >> 2], kind = emTypeKind(to), found;
    var more = HEAP32[(wanted + 8) >> 2], flags = HEAP32[(thrown + 8) >> 2];
    // 1 const, 2 volatile, 4 restrict, 32 transaction_safe, 64 noexcept.
    if (flags & ~more & 7 || more & ~flags & 96) return null;
    if (emTypeKind(wanted) === 5) {
      if (!emSameClass(HEAP32[(wanted + 16) >> 2], HEAP32[(thrown + 16) >> 2], flags | more)) return null;
      return emSameClass(to, from, flags | more) || emQualifies(to, from, more) ? pointer : null;
    }
    if (emSameClass(to, from, flags | more)) return pointer;
    if (UTF8ToString(HEAP32[(to + 4) >> 2]) === 'v') return emTypeKind(from) === 6 ? null : pointer;
    if (kind === 4 || kind === 5) return emQualifies(to, from, more) ? pointer : null;
    if (!kind || kind > 3 || !emTypeKind(from) || emTypeKind(from) > 3) return null;
    found = emPublicBase(from, pointer, to);
    return found === null || pointer ? found : 0;
  },
});

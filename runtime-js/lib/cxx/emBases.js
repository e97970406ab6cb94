// Calls visit(type, address, isPublic) for a class and all its bases, once for every path to one. A null pointer (`isNull`) has
// no virtual bases to find, so that each of their types counts as one address.
mergeInto(LibraryManager.library, {
  $emBases: function (type, address, isPublic, visit, isNull) {
    var kind = emTypeKind(type), count, at, flags, offset, base;
    visit(type, address, isPublic);
    if (kind === 2) emBases(HEAP32[(type + 8) >> 2], address, isPublic, visit, isNull);
    if (kind !== 3) return;
    count = HEAP32[(type + 12) >> 2];
    for (at = type + 16; count--; at += 8) {
      base = HEAP32[at >> 2];
      flags = HEAP32[(at + 4) >> 2];
      offset = flags >> 8;
      if (flags & 1) offset = isNull ? -base - address : HEAP32[(HEAP32[address >> 2] + offset) >> 2];
      emBases(base, address + offset, isPublic && (flags & 2) !== 0, visit, isNull);
    }
  },
});

// Whether a handler for the type `wanted` catches an object of the type `thrown`. `cell` has the address of the object, or
// null where there is none; it is adjusted: to the base, or for a pointer to what the handler gets.
mergeInto(LibraryManager.library, {
  __cxa_can_catch: function (wanted, thrown, cell) {
    var kind = emTypeKind(wanted), have = emTypeKind(thrown), object = HEAP32[cell >> 2], found;
    if (kind !== 4 && kind !== 5) {
      if (wanted === thrown) return 1;
      if (!kind || kind > 3 || !have || have > 3) return 0;
      found = emPublicBase(thrown, object, wanted);
      if (found === null) return 0;
      if (object) HEAP32[cell >> 2] = found;
      return 1;
    }
    if (UTF8ToString(HEAP32[(thrown + 4) >> 2]) === 'Dn') {
      // nullptr becomes a null pointer of any type. Null of a pointer to a member lies in memory: a data member's is -1.
      found = 0;
      if (kind === 5) found = emTypeKind(HEAP32[(wanted + 12) >> 2]) === 6 ? _emNullMember + 8 : _emNullMember;
      HEAP32[cell >> 2] = found;
      return 1;
    }
    if (kind !== have) return 0;
    if (kind === 4 && object) object = HEAP32[object >> 2];
    if (!emSamePointee(wanted, thrown)) {
      object = emPointeeCatches(wanted, thrown, object);
      if (object === null) return 0;
    }
    HEAP32[cell >> 2] = object;
    return 1;
  },
  __cxa_can_catch__sig: 'iiii',
  emNullMember__data: [-1, 0, 0, 0],
});

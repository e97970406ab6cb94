// Whether two type_infos of pointers are of the same type. That of a pointer to an incomplete class (flags 8 and 16) is in every
// file that has one, so that names are compared.
mergeInto(LibraryManager.library, {
  $emSamePointee: function (one, other) {
    if (one === other) return true;
    if (!((HEAP32[(one + 8) >> 2] | HEAP32[(other + 8) >> 2]) & 24)) return false;
    return UTF8ToString(HEAP32[(one + 4) >> 2]) === UTF8ToString(HEAP32[(other + 4) >> 2]);
  },
});

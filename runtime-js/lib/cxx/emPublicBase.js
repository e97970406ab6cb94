// The address of the only base of this type, if there is a public way to it; null if not. The class itself counts.
mergeInto(LibraryManager.library, {
  $emPublicBase: function (type, address, wanted) {
    var found = null, seen = false, several = false;
    emBases(type, address, true, function (base, at, isPublic) {
      if (base !== wanted) return;
      if (seen !== false && seen !== at) several = true;
      seen = at;
      if (isPublic) found = at;
    }, !address);
    return several ? null : found;
  },
});

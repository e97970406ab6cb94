// dynamic_cast between classes: from the base `source` at `object` to the class `wanted` of the same whole object.
mergeInto(LibraryManager.library, {
  __dynamic_cast: function (object, source, wanted, hint) {
    var vtable = HEAP32[object >> 2], whole = object + HEAP32[(vtable - 8) >> 2], type = HEAP32[(vtable - 4) >> 2];
    var sourceIsPublic = false, found = [], i, above = [], beside = [], target;
    emBases(type, whole, true, function (base, at, isPublic) {
      if (base === source && at === object && isPublic) sourceIsPublic = true;
      if (base !== wanted) return;
      for (i = 0; i < found.length; i++)
        if (found[i].at === at) {
          if (isPublic) found[i].isPublic = true;
          return;
        }
      found.push({ at: at, isPublic: isPublic });
    });
    for (i = 0; i < found.length; i++) {
      target = found[i];
      target.leads = 0;
      emBases(wanted, target.at, true, function (base, at, isPublic) {
        if (base === source && at === object) target.leads |= isPublic ? 3 : 1;
      });
      (target.leads ? above : beside).push(target);
    }
    // Down, if one object is derived from this base; else across, if the way through the whole object is public.
    if (above.length > 1) return 0;
    if (above.length) {
      if (above[0].leads & 2) return above[0].at;
      beside = above.concat(beside);
    }
    return beside.length === 1 && sourceIsPublic && beside[0].isPublic ? beside[0].at : 0;
  },
  __dynamic_cast__sig: 'iiiii',
});

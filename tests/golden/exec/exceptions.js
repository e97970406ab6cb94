// Exceptions whose first word is the address of their type, without any of C++.
mergeInto(LibraryManager.library, {
  emResume: function (exception) {
    throw { emThrew: 1, pointer: exception };
  },
  emMatch: function (exception, list) {
    var type = HEAP32[exception >> 2], count = HEAP32[list >> 2], at = list + 4, found;
    for (var clause = 1; clause <= count; clause++) {
      var words = HEAP32[at >> 2];
      at += 4;
      if (words) {
        found = false;
        for (var i = 1; i < words; i++, at += 4) found = found || HEAP32[at >> 2] === type;
        if (!found) return -clause;
      } else {
        found = HEAP32[at >> 2];
        at += 4;
        if (!found) return 1;
        if (found === type) return found;
      }
    }
    return 0;
  },
});

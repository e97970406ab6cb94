// Whether an exception specification allows a type. `filter` is that of a list as emMatch describes it.
mergeInto(LibraryManager.library, {
  $emAllows: function (filter, type) {
    var count = HEAP32[filter >> 2], save = stackSave(), cell = stackAlloc(16), found = 0;
    while (--count > 0 && !found) {
      HEAP32[cell >> 2] = 0; // types alone are compared
      found = ___cxa_can_catch(HEAP32[(filter + 4 * count) >> 2], type, cell);
    }
    stackRestore(save);
    return found;
  },
});

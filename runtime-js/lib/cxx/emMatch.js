// What an exception is to a landing pad: the address of the type_info of the first clause that catches it, 1 if that
// catches everything, a negative number for a filter that does not allow it, 0 for none.
//
// `list` is the number of clauses, then for each: 0 and the type_info to catch (null: everything), or for a filter the number
// of its types plus 1 and their type_infos.
mergeInto(LibraryManager.library, {
  emMatch: function (pointer, list) {
    var native = emIsNative(pointer), object = native ? emObject(pointer) : 0, type = native ? HEAP32[(object - 80) >> 2] : 0;
    var cell = pointer - 8, clauses = HEAP32[list >> 2], at = list + 4, words, caught;
    for (var i = 0; i < clauses; i++) {
      // Only what catches adjusts the object.
      if (native) HEAP32[cell >> 2] = object;
      words = HEAP32[at >> 2];
      if (words) {
        if (!native || !emAllows(at, type)) {
          if (native) HEAP32[(pointer - 20) >> 2] = at;
          return -1 - i;
        }
        at += 4 * words;
        continue;
      }
      caught = HEAP32[(at + 4) >> 2];
      if (!caught) return 1;
      if (native && ___cxa_can_catch(caught, type, cell)) return caught;
      at += 8;
    }
    return 0;
  },
  emMatch__sig: 'iii',
});

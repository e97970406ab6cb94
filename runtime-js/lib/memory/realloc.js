mergeInto(LibraryManager.library, {
  realloc: function (pointer, bytes) {
    var size = ((bytes >>> 0) + 19) & -16, chunk = pointer - 8, have, next, head, copy;
    if (!pointer) return _malloc(bytes);
    if (!bytes) {
      _free(pointer);
      return 0;
    }
    if (bytes >>> 0 > 2130706432) {
      emSetErrno(12);
      return 0;
    }
    head = HEAP32[(chunk + 4) >> 2];
    have = head & -16;
    if (have < size) {
      next = chunk + have;
      // Room behind it, either free or not yet given out?
      if (next === emHeap.top) {
        if (emHeap.end - next < size - have + 32 && !(emHeapMore(size - have + 32) && emHeap.top === next)) next = 0;
        if (next) {
          emHeap.top = chunk + size;
          HEAP32[(emHeap.top + 4) >> 2] = 1;
          HEAP32[(chunk + 4) >> 2] = size | (head & 3);
          return pointer;
        }
      } else if (!(HEAP32[(next + 4) >> 2] & 2) && have + (HEAP32[(next + 4) >> 2] & -16) >= size) {
        emHeapUnlink(next);
        have += HEAP32[(next + 4) >> 2] & -16;
        HEAP32[(chunk + 4) >> 2] = have | (head & 3);
        HEAP32[(chunk + have + 4) >> 2] |= 1;
      } else next = 0;
      if (!next) {
        copy = _malloc(bytes);
        if (!copy) return 0;
        HEAPU8.copyWithin(copy, pointer, pointer + Math.min(bytes >>> 0, have - 4));
        _free(pointer);
        return copy;
      }
    }
    if (have - size >= 16) {
      HEAP32[(chunk + 4) >> 2] = size | (head & 1) | 2;
      HEAP32[(chunk + size + 4) >> 2] = (have - size) | 3;
      _free(chunk + size + 8);
    }
    return pointer;
  },
  realloc__sig: 'iii',
});

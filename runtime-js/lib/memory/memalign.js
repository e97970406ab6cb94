mergeInto(LibraryManager.library, {
  memalign: function (align, bytes) {
    var pointer, chunk, front, head;
    align >>>= 0;
    if (align <= 16) return _malloc(bytes);
    if (align & (align - 1)) {
      emSetErrno(22);
      return 0;
    }
    bytes = Math.max(bytes >>> 0, 16);
    pointer = _malloc(bytes + align + 16);
    if (!pointer) return 0;
    front = ((pointer + align - 1) & -align) - pointer;
    if (front) {
      // Both parts are whole chunks: everything is a multiple of 16.
      chunk = pointer - 8;
      head = HEAP32[(chunk + 4) >> 2];
      HEAP32[(chunk + front + 4) >> 2] = ((head & -16) - front) | 3;
      HEAP32[(chunk + 4) >> 2] = front | (head & 3);
      _free(pointer);
      pointer += front;
    }
    return _realloc(pointer, bytes);
  },
  memalign__sig: 'iii',
  aligned_alloc: 'memalign',
});

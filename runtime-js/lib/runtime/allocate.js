// Memory with these bytes (or as many zeros) in it, on the heap or on the stack.
mergeInto(LibraryManager.library, {
  $allocate: function (bytes) {
    var count = typeof bytes === 'number' ? bytes : bytes.length, kind = arguments[arguments.length - 1];
    var pointer = kind === ALLOC_STACK ? stackAlloc(count) : _malloc(count);
    if (typeof bytes === 'number') HEAP8.fill(0, pointer, pointer + count);
    else HEAP8.set(bytes, pointer);
    return pointer;
  },
  $ALLOC_NORMAL: 0,
  $ALLOC_STACK: 1,
});

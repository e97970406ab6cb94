mergeInto(LibraryManager.library, {
  $getValue: function (pointer, type) {
    switch (type || 'i8') {
      case 'i1': case 'i8': return HEAP8[pointer];
      case 'i16': return HEAP16[pointer >> 1];
      case 'i32': case 'i64': return HEAP32[pointer >> 2];
      case 'float': return HEAPF32[pointer >> 2];
      case 'double': return emLoadDouble(pointer);
      default:
        if (type.charAt(type.length - 1) === '*') return HEAP32[pointer >> 2];
        abort('getValue: unknown type ' + type);
    }
  },
});

mergeInto(LibraryManager.library, {
  $setValue: function (pointer, value, type) {
    switch (type || 'i8') {
      case 'i1': case 'i8': HEAP8[pointer] = value; break;
      case 'i16': HEAP16[pointer >> 1] = value; break;
      case 'i32': HEAP32[pointer >> 2] = value; break;
      case 'i64':
        HEAP32[pointer >> 2] = value;
        HEAP32[(pointer + 4) >> 2] = Math.floor(value / 4294967296);
        break;
      case 'float': HEAPF32[pointer >> 2] = value; break;
      case 'double': emStoreDouble(pointer, value); break;
      default:
        if (type.charAt(type.length - 1) === '*') HEAP32[pointer >> 2] = value;
        else abort('setValue: unknown type ' + type);
    }
  },
});

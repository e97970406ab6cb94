// The type of an exception and what it says of itself, for a message; of the one that is being handled for 0.
mergeInto(LibraryManager.library, {
  $emExceptionText: function (pointer) {
    var caught = pointer || HEAP32[_emEhGlobals >> 2], object, type, base, text;
    if (!caught) return 'terminating without an active exception';
    if (!emIsNative(caught)) return 'terminating due to uncaught foreign exception';
    object = emObject(caught);
    type = HEAP32[(object - 80) >> 2];
    text = 'terminating due to uncaught exception of type ' + emTypeName(type);
    // what() is the third function of a std::exception; nothing else is called a virtual function of.
    base = emFindBase(type, object, function (type) { return UTF8ToString(HEAP32[(type + 4) >> 2]) === 'St9exception'; });
    if (base) text += ': ' + UTF8ToString(dynCall_ii(HEAP32[(HEAP32[base.address >> 2] + 8) >> 2], base.address));
    return text;
  },
});

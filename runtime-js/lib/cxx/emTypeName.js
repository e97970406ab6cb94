// The name of a type as C++ writes it.
mergeInto(LibraryManager.library, {
  $emTypeName: function (type) {
    var name = UTF8ToString(HEAP32[(type + 4) >> 2]).replace(/^\*/, '');
    return emDemangle(name, true) || name;
  },
});

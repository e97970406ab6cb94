mergeInto(LibraryManager.library, {
  $cwrap: function (name, result, types) {
    return function () {
      return ccall(name, result, types, arguments);
    };
  },
});

mergeInto(LibraryManager.library, {
  $getCFunc: function (name) {
    var func = Module['_' + name] || asm['_' + name];
    if (typeof func !== 'function') abort('there is no exported function ' + name + '; name it in -s EXPORTED_FUNCTIONS');
    return func;
  },
});

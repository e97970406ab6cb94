// Library functions that differ where exceptions are WebAssembly's own (-fwasm-exceptions): what is thrown has the tag of the
// module, which code of the module catches itself.
mergeInto(LibraryManager.library, {
  $emThrown: function (pointer) {
    // A module that catches nothing has no tag.
    emTag = emTag || new WebAssembly.Tag({ parameters: ['i32'] });
    return new WebAssembly.Exception(emTag, [pointer]);
  },
  $emThrown__deps: ['$emThrownEnds', '$emUncaught'],
  $emThrown__postset: `
    emThrown.is = function (e) {
      return !!emTag && e instanceof WebAssembly.Exception && e.is(emTag);
    };
    emThrown.pointer = function (thrown) { return thrown.getArg(emTag, 0); };`,
});

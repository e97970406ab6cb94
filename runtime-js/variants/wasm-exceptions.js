// Library functions that differ where exceptions are WebAssembly's own (-fwasm-exceptions): what is thrown has the tag of the
// module, which code of the module catches itself.
mergeInto(LibraryManager.library, {
  $emThrown: function (pointer) {
    // A module that catches nothing has no tag.
    emTag = emTag || new WebAssembly.Tag({ parameters: ['i32'] });
    return new WebAssembly.Exception(emTag, [pointer]);
  },
  $emThrown__deps: ['$emTerminate', '$emUncaught', '$emExceptionText'],
  $emThrown__postset: `
    emThrown.is = function (e) {
      return !!emTag && e instanceof WebAssembly.Exception && e.is(emTag);
    };
    emThrown.pointer = function (thrown) { return thrown.getArg(emTag, 0); };
    emTerminate.text = function () { return emExceptionText(0); };
    emTerminate.begin = function () {
      if (emTerminate.pending) ___cxa_begin_catch(emTerminate.pending);
    };
    emTerminate.swallow = function (e) {
      if (!emThrown.is(e)) return false;
      ___cxa_begin_catch(emThrown.pointer(e));
      ___cxa_end_catch();
      return true;
    };`,
});

// Gives a JavaScript function a function pointer, out of those kept by -s RESERVED_FUNCTION_POINTERS.
mergeInto(LibraryManager.library, {
  $addFunction: function (func, sig) {
    var first = emReserved[sig], list, i;
    if (first === undefined)
      abort('addFunction: no slot for the signature ' + sig + '; build with -s RESERVED_FUNCTION_POINTERS (known: ' +
        Object.keys(emReserved).join(' ') + ')');
    list = emAdded[sig] = emAdded[sig] || [];
    for (i = 0; i < emReservedCount; i++)
      if (!list[i] || list[i] === func) {
        list[i] = func;
        return first + i;
      }
    abort('addFunction: all ' + emReservedCount + ' slots of ' + sig + ' are taken; raise -s RESERVED_FUNCTION_POINTERS');
  },
});

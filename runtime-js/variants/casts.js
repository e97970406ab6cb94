// Library functions that differ where all function pointers are called by one signature
// (EMULATE_FUNCTION_POINTER_CASTS): see shell/casts.js.
mergeInto(LibraryManager.library, {
  $dynCall: function (sig, pointer, args) {
    return emCastCall(sig, pointer, args || []);
  },
  $addFunction: function (func, sig) {
    var first = emReserved[emCastSignature], list, i;
    if (first === undefined)
      abort('addFunction: there is no slot for any function; build with -s RESERVED_FUNCTION_POINTERS');
    list = emAdded[emCastSignature] = emAdded[emCastSignature] || [];
    for (i = 0; i < emReservedCount; i++)
      if (!list[i] || (list[i].emFunction === func && list[i].emLetters === sig)) {
        list[i] = list[i] || emCastFunction(func, sig);
        return first + i;
      }
    abort('addFunction: all ' + emReservedCount + ' slots are taken; raise -s RESERVED_FUNCTION_POINTERS');
  },
  $addFunction__deps: ['$emAdded'],
});

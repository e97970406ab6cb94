// A function that calls a pointer. embind's signatures do not tell 64-bit integers from 32-bit ones; where these cross as
// BigInt, `emWide` has the signatures of the functions that take or give them, by pointer.
mergeInto(LibraryManager.library, {
  $getDynCaller: function (sig, pointer) {
    return function () {
      return dynCall(emWide[pointer] || sig, pointer, [].slice.call(arguments));
    };
  },
});

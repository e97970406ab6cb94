// Calls a function pointer whose signature is known only at run time.
mergeInto(LibraryManager.library, {
  $dynCall: function (sig, pointer, args) {
    var call = asm['dynCall_' + sig];
    if (!call) abort('no function in the program has the signature ' + sig);
    return call.apply(null, [pointer].concat(args || []));
  },
});

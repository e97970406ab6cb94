// Calls a function pointer whose signature is known only at run time.
mergeInto(LibraryManager.library, {
  $dynCall: function (sig, pointer, args) {
    // In asm.js, 64-bit values are in halves.
    var call = asm['dynCall_' + sig] || asm['dynCall_' + sig.replace(/^j/, 'i').replace(/j/g, 'ii')];
    if (!call) abort('no function in the program has the signature ' + sig);
    return call.apply(null, [pointer].concat(args || []));
  },
});

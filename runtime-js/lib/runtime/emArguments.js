// Lays out argv on the stack.
mergeInto(LibraryManager.library, {
  $emArguments: function (args) {
    var list = stackAlloc((args.length + 1) * 4), i;
    for (i = 0; i < args.length; i++) HEAP32[(list >> 2) + i] = stringToUTF8OnStack(args[i]);
    HEAP32[(list >> 2) + i] = 0;
    return list;
  },
});

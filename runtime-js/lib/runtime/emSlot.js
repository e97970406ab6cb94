// The function in a reserved slot of the table.
mergeInto(LibraryManager.library, {
  $emSlot: function (sig, slot) {
    var func = emAdded[sig] && emAdded[sig][slot];
    if (!func)
      abort('the function pointer ' + (emReserved[sig] + slot) + ' was called with the signature ' + sig +
        ', but addFunction has put no such function there');
    return func;
  },
});

// Ends a program that nothing caught the exception of.
mergeInto(LibraryManager.library, {
  $emUncaught: function (thrown) {
    ___cxa_begin_catch(emThrown.pointer(thrown));
    __ZSt9terminatev();
  },
});

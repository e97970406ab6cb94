// Ends a program that nothing caught the exception of.
mergeInto(LibraryManager.library, {
  $emUncaught: function (thrown) {
    ___cxa_begin_catch(thrown.pointer);
    __ZSt9terminatev();
  },
});

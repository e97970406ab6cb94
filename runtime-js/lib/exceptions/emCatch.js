// What invoke_<signature> (exceptions), setjmp_<signature> (long jumps) and invokeSetjmp_<signature> (both) do with what they
// catch. Errors of JavaScript and exit() go on. Objects that are thrown say themselves what they are: a program with long jumps
// alone needs nothing of exceptions.
mergeInto(LibraryManager.library, {
  $emCatch: function (thrown) {
    if (!thrown || thrown.emThrew !== 1) throw thrown;
    HEAP32[___THREW__ >> 2] = 1;
    HEAP32[___threwValue >> 2] = thrown.pointer;
    emTerminate.pending = thrown.pointer; // until __cxa_begin_catch
  },
  $emCatchJump: function (thrown) {
    if (!thrown || thrown.emThrew !== 2) throw thrown;
    HEAP32[___THREW__ >> 2] = 2;
    HEAP32[___threwValue >> 2] = thrown.buffer;
  },
  $emCatchBoth: function (thrown) {
    if (thrown && thrown.emThrew === 1) emCatch(thrown);
    else emCatchJump(thrown);
  },
});

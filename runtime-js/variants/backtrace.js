// Library functions that differ where names are kept (-g, --profiling). Rust's standard library cannot walk the stack here: what it
// prints for RUST_BACKTRACE=1 is empty, and a panic that unwinds would leave no trace of its callers.
mergeInto(LibraryManager.library, {
  _Unwind_RaiseException: function (pointer) {
    var list = HEAP32[_environ >> 2] >> 2, limit = Error.stackTraceLimit, text;
    for (; list && HEAP32[list]; list++) {
      text = UTF8ToString(HEAP32[list]);
      if (text.slice(0, 15) !== 'RUST_BACKTRACE=' || text.slice(15) === '0') continue;
      Error.stackTraceLimit = 100;
      err(('' + new Error('thrown').stack).replace('Error: ', ''));
      Error.stackTraceLimit = limit;
    }
    throw new emThrown(pointer);
  },
});

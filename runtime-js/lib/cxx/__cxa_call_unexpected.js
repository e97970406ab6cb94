// An exception that a function's specification does not allow. What the handler throws instead must be allowed, or
// std::bad_exception must be.
mergeInto(LibraryManager.library, {
  __cxa_call_unexpected: function (pointer) {
    var filter = emIsNative(pointer) ? HEAP32[(pointer - 20) >> 2] : 0, thrown;
    ___cxa_begin_catch(pointer);
    try {
      __ZSt10unexpectedv();
    } catch (e) {
      if (!emThrown.is(e) || !filter) throw e;
      thrown = e;
    }
    if (emAllows(filter, HEAP32[(emObject(emThrown.pointer(thrown)) - 80) >> 2])) {
      ___cxa_end_catch();
      throw thrown;
    }
    if (emAllows(filter, __ZTISt13bad_exception)) {
      ___cxa_begin_catch(emThrown.pointer(thrown));
      ___cxa_end_catch();
      ___cxa_end_catch();
      __ZSt21__throw_bad_exceptionv();
    }
    emUncaught(thrown);
  },
  __cxa_call_unexpected__sig: 'vi',
});

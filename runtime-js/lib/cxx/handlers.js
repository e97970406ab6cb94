// std::terminate, std::unexpected and their handlers.
mergeInto(LibraryManager.library, {
  // Programs that throw set `text`, which says what terminates them, `swallow`, which ends an exception and returns
  // whether it was one, and `begin`, which handles the exception that a noexcept function has let out (`pending`): for wasm32,
  // clang calls std::terminate there without more.
  $emTerminate: { pointer: 0, call: null, text: null, swallow: null, begin: null, pending: 0 },
  _ZSt9terminatev: function () {
    if (emTerminate.begin) emTerminate.begin();
    try {
      if (emTerminate.call) emTerminate.call();
    } catch (e) {
      if (!emTerminate.swallow || !emTerminate.swallow(e)) throw e;
    }
    abort(emTerminate.text ? emTerminate.text() : 'terminate called');
  },
  _ZSt9terminatev__sig: 'v',
  _ZSt13set_terminatePFvvE: function (handler) {
    var old = emTerminate.pointer;
    emTerminate.pointer = handler;
    emTerminate.call = handler ? function () { dynCall_v(handler); } : null;
    return old;
  },
  _ZSt13set_terminatePFvvE__sig: 'ii',
  _ZSt13get_terminatev: function () {
    return emTerminate.pointer;
  },
  _ZSt13get_terminatev__sig: 'i',
  // Those of C++ before 2017, for functions with an exception specification.
  $emUnexpected: { pointer: 0, call: null },
  _ZSt10unexpectedv: function () {
    if (emUnexpected.call) emUnexpected.call();
    __ZSt9terminatev();
  },
  _ZSt10unexpectedv__sig: 'v',
  _ZSt14set_unexpectedPFvvE: function (handler) {
    var old = emUnexpected.pointer;
    emUnexpected.pointer = handler;
    emUnexpected.call = handler ? function () { dynCall_v(handler); } : null;
    return old;
  },
  _ZSt14set_unexpectedPFvvE__sig: 'ii',
  _ZSt14get_unexpectedv: function () {
    return emUnexpected.pointer;
  },
  _ZSt14get_unexpectedv__sig: 'i',
});

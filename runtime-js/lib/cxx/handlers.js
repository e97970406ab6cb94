// std::set_new_handler, std::terminate and theirs.
mergeInto(LibraryManager.library, {
  _ZSt15set_new_handlerPFvvE: function (handler) {
    var old = emNewHandler.pointer;
    emNewHandler.pointer = handler;
    emNewHandler.call = handler ? function () { dynCall_v(handler); } : null;
    return old;
  },
  _ZSt15set_new_handlerPFvvE__sig: 'ii',
  _ZSt15get_new_handlerv: function () {
    return emNewHandler.pointer;
  },
  _ZSt15get_new_handlerv__sig: 'i',
  $emTerminate: { pointer: 0, call: null },
  _ZSt9terminatev: function () {
    if (emTerminate.call) emTerminate.call();
    abort('terminate called');
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
});

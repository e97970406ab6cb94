// emscripten/stack.h. The stack grows down, from its base to its end.
mergeInto(LibraryManager.library, {
  $emStackEnds: '=[EMBACK_STACK_BASE, EMBACK_STACK_MAX]',
  emscripten_stack_get_current: function () {
    return stackSave();
  },
  emscripten_stack_get_current__sig: 'i',
  emscripten_stack_get_base: function () {
    return emStackEnds[0];
  },
  emscripten_stack_get_base__sig: 'i',
  emscripten_stack_get_end: function () {
    return emStackEnds[1];
  },
  emscripten_stack_get_end__sig: 'i',
  emscripten_stack_get_free: function () {
    return stackSave() - emStackEnds[1];
  },
  emscripten_stack_get_free__sig: 'i',
  // The stack is ready before the program starts.
  emscripten_stack_init: function () {},
  emscripten_stack_init__sig: 'v',
});

// Events of the keyboard: EmscriptenKeyboardEvent.
mergeInto(LibraryManager.library, {
  $emKeys: function (target, type, kind, data, capture, callback) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, type, capture, callback, function (event) {
      emTell(event, kind, 176, function (at) {
        var words = at >> 2;
        HEAPF64[at >> 3] = event.timeStamp;
        HEAP32[words + 2] = event.location;
        HEAP32[words + 3] = event.ctrlKey;
        HEAP32[words + 4] = event.shiftKey;
        HEAP32[words + 5] = event.altKey;
        HEAP32[words + 6] = event.metaKey;
        HEAP32[words + 7] = event.repeat;
        HEAP32[words + 8] = event.charCode;
        HEAP32[words + 9] = event.keyCode;
        HEAP32[words + 10] = event.which;
        stringToUTF8(event.key || '', at + 44, 32);
        stringToUTF8(event.code || '', at + 76, 32);
        stringToUTF8(event.char || '', at + 108, 32);
        stringToUTF8(event.locale || '', at + 140, 32);
      }, callback, data);
    });
  },
  emscripten_set_keypress_callback_on_thread: function (target, data, capture, callback, thread) {
    return emKeys(target, 'keypress', 1, data, capture, callback);
  },
  emscripten_set_keypress_callback_on_thread__sig: 'iiiiii',
  emscripten_set_keydown_callback_on_thread: function (target, data, capture, callback, thread) {
    return emKeys(target, 'keydown', 2, data, capture, callback);
  },
  emscripten_set_keydown_callback_on_thread__sig: 'iiiiii',
  emscripten_set_keyup_callback_on_thread: function (target, data, capture, callback, thread) {
    return emKeys(target, 'keyup', 3, data, capture, callback);
  },
  emscripten_set_keyup_callback_on_thread__sig: 'iiiiii',
});

// Gamepads: EmscriptenGamepadEvent.
mergeInto(LibraryManager.library, {
  $emPads: { list: [] },
  $emPadFill: function (at, pad) {
    var words = at >> 2, doubles = at >> 3, axes = Math.min(pad.axes.length, 64), buttons = Math.min(pad.buttons.length, 64), i;
    HEAPF64[doubles] = pad.timestamp;
    HEAP32[words + 2] = axes;
    HEAP32[words + 3] = buttons;
    for (i = 0; i < axes; i++) HEAPF64[doubles + 2 + i] = pad.axes[i];
    for (i = 0; i < buttons; i++) {
      HEAPF64[doubles + 66 + i] = pad.buttons[i].value;
      HEAP32[words + 260 + i] = pad.buttons[i].pressed;
    }
    HEAP32[words + 324] = pad.connected;
    HEAP32[words + 325] = pad.index;
    stringToUTF8(pad.id, at + 1304, 64);
    stringToUTF8(pad.mapping, at + 1368, 64);
  },
  $emPad: function (type, kind, data, capture, callback) {
    return emListen(emTarget(2, null), type, capture, callback, function (event) {
      emTell(event, kind, 1432, function (at) {
        emPadFill(at, event.gamepad);
      }, callback, data);
    });
  },
  emscripten_set_gamepadconnected_callback_on_thread: function (data, capture, callback, thread) {
    return emPad('gamepadconnected', 26, data, capture, callback);
  },
  emscripten_set_gamepadconnected_callback_on_thread__sig: 'iiiii',
  emscripten_set_gamepaddisconnected_callback_on_thread: function (data, capture, callback, thread) {
    return emPad('gamepaddisconnected', 27, data, capture, callback);
  },
  emscripten_set_gamepaddisconnected_callback_on_thread__sig: 'iiiii',
  emscripten_sample_gamepad_data: function () {
    if (typeof navigator !== 'object' || !navigator.getGamepads) return -1;
    emPads.list = navigator.getGamepads();
    return 0;
  },
  emscripten_sample_gamepad_data__sig: 'i',
  emscripten_get_num_gamepads: function () {
    return emPads.list.length;
  },
  emscripten_get_num_gamepads__sig: 'i',
  emscripten_get_gamepad_status: function (index, state) {
    if (index < 0 || index >= emPads.list.length) return -5;
    if (!emPads.list[index]) return -7;
    emPadFill(state, emPads.list[index]);
    return 0;
  },
  emscripten_get_gamepad_status__sig: 'iii',
});

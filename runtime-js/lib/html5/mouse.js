// Events of the mouse and its wheel: EmscriptenMouseEvent, EmscriptenWheelEvent.
mergeInto(LibraryManager.library, {
  // The last event, and its target.
  $emMouseLast: { event: null, target: null },
  $emMouseFill: function (at, event, target) {
    var words = at >> 2, canvas = Module.canvas, rect;
    HEAPF64[at >> 3] = event.timeStamp;
    HEAP32[words + 2] = event.screenX;
    HEAP32[words + 3] = event.screenY;
    HEAP32[words + 4] = event.clientX;
    HEAP32[words + 5] = event.clientY;
    HEAP32[words + 6] = event.ctrlKey;
    HEAP32[words + 7] = event.shiftKey;
    HEAP32[words + 8] = event.altKey;
    HEAP32[words + 9] = event.metaKey;
    HEAP16[(at + 40) >> 1] = event.button;
    HEAP16[(at + 42) >> 1] = event.buttons;
    HEAP32[words + 11] = event.movementX;
    HEAP32[words + 12] = event.movementY;
    rect = emRect(target);
    HEAP32[words + 13] = event.clientX - rect.left;
    HEAP32[words + 14] = event.clientY - rect.top;
    if (canvas) {
      rect = emRect(canvas);
      HEAP32[words + 15] = event.clientX - rect.left;
      HEAP32[words + 16] = event.clientY - rect.top;
    }
  },
  $emRect: function (target) {
    return target.getBoundingClientRect ? target.getBoundingClientRect() : { left: 0, top: 0, width: innerWidth, height: innerHeight };
  },
  $emMouse: function (target, type, kind, data, capture, callback) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, type, capture, callback, function (event) {
      emMouseLast.event = event;
      emMouseLast.target = target;
      emTell(event, kind, 72, function (at) {
        emMouseFill(at, event, target);
      }, callback, data);
    });
  },
  emscripten_set_click_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'click', 4, data, capture, callback);
  },
  emscripten_set_click_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mousedown_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mousedown', 5, data, capture, callback);
  },
  emscripten_set_mousedown_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mouseup_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mouseup', 6, data, capture, callback);
  },
  emscripten_set_mouseup_callback_on_thread__sig: 'iiiiii',
  emscripten_set_dblclick_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'dblclick', 7, data, capture, callback);
  },
  emscripten_set_dblclick_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mousemove_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mousemove', 8, data, capture, callback);
  },
  emscripten_set_mousemove_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mouseenter_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mouseenter', 33, data, capture, callback);
  },
  emscripten_set_mouseenter_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mouseleave_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mouseleave', 34, data, capture, callback);
  },
  emscripten_set_mouseleave_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mouseover_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mouseover', 35, data, capture, callback);
  },
  emscripten_set_mouseover_callback_on_thread__sig: 'iiiiii',
  emscripten_set_mouseout_callback_on_thread: function (target, data, capture, callback, thread) {
    return emMouse(target, 'mouseout', 36, data, capture, callback);
  },
  emscripten_set_mouseout_callback_on_thread__sig: 'iiiiii',
  emscripten_get_mouse_status: function (status) {
    if (!emMouseLast.event) return -7;
    emMouseFill(status, emMouseLast.event, emMouseLast.target);
    return 0;
  },
  emscripten_get_mouse_status__sig: 'ii',
  emscripten_set_wheel_callback_on_thread: function (target, data, capture, callback, thread) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, 'wheel', capture, callback, function (event) {
      emTell(event, 9, 104, function (at) {
        emMouseFill(at, event, target);
        HEAPF64[(at + 72) >> 3] = event.deltaX;
        HEAPF64[(at + 80) >> 3] = event.deltaY;
        HEAPF64[(at + 88) >> 3] = event.deltaZ;
        HEAP32[(at + 96) >> 2] = event.deltaMode;
      }, callback, data);
    });
  },
  emscripten_set_wheel_callback_on_thread__sig: 'iiiiii',
});

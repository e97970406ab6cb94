// Events of fingers: EmscriptenTouchEvent, with at most 32 of them.
mergeInto(LibraryManager.library, {
  $emTouch: function (target, type, kind, data, capture, callback) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, type, capture, callback, function (event) {
      emTell(event, kind, 1696, function (at) {
        var touches = [], ids = [], rect = emRect(target), canvas = Module.canvas && emRect(Module.canvas), words = at >> 2;
        function add(list, flag) {
          [].forEach.call(list, function (touch) {
            var place = ids.indexOf(touch.identifier);
            if (place < 0) {
              place = ids.push(touch.identifier) - 1;
              touches.push({ touch: touch });
            }
            touches[place][flag] = true;
          });
        }
        add(event.touches, 'touches');
        add(event.changedTouches, 'changed');
        add(event.targetTouches, 'onTarget');
        HEAPF64[at >> 3] = event.timeStamp;
        HEAP32[words + 2] = Math.min(touches.length, 32);
        HEAP32[words + 3] = event.ctrlKey;
        HEAP32[words + 4] = event.shiftKey;
        HEAP32[words + 5] = event.altKey;
        HEAP32[words + 6] = event.metaKey;
        touches.slice(0, 32).forEach(function (one, number) {
          var touch = one.touch;
          [touch.identifier, touch.screenX, touch.screenY, touch.clientX, touch.clientY, touch.pageX, touch.pageY,
            one.changed, one.onTarget, touch.clientX - rect.left, touch.clientY - rect.top,
            canvas ? touch.clientX - canvas.left : 0, canvas ? touch.clientY - canvas.top : 0].forEach(function (value, word) {
            HEAP32[words + 7 + number * 13 + word] = value;
          });
        });
      }, callback, data);
    });
  },
  emscripten_set_touchstart_callback_on_thread: function (target, data, capture, callback, thread) {
    return emTouch(target, 'touchstart', 22, data, capture, callback);
  },
  emscripten_set_touchstart_callback_on_thread__sig: 'iiiiii',
  emscripten_set_touchend_callback_on_thread: function (target, data, capture, callback, thread) {
    return emTouch(target, 'touchend', 23, data, capture, callback);
  },
  emscripten_set_touchend_callback_on_thread__sig: 'iiiiii',
  emscripten_set_touchmove_callback_on_thread: function (target, data, capture, callback, thread) {
    return emTouch(target, 'touchmove', 24, data, capture, callback);
  },
  emscripten_set_touchmove_callback_on_thread__sig: 'iiiiii',
  emscripten_set_touchcancel_callback_on_thread: function (target, data, capture, callback, thread) {
    return emTouch(target, 'touchcancel', 25, data, capture, callback);
  },
  emscripten_set_touchcancel_callback_on_thread__sig: 'iiiiii',
});

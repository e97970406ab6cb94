// Events of the window: its size, scrolling, focus, visibility, and leaving the page.
mergeInto(LibraryManager.library, {
  $emUi: function (target, type, kind, data, capture, callback) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, type, capture, callback, function (event) {
      // What bubbles up from another element is none of the target's.
      if (event.target !== target && target !== window && target !== document) return;
      emTell(event, kind, 36, function (at) {
        var body = document.body;
        [event.detail, body && body.clientWidth, body && body.clientHeight, innerWidth, innerHeight,
          outerWidth, outerHeight, window.pageXOffset, window.pageYOffset].forEach(function (value, word) {
          HEAP32[(at >> 2) + word] = value;
        });
      }, callback, data);
    });
  },
  emscripten_set_resize_callback_on_thread: function (target, data, capture, callback, thread) {
    return emUi(target, 'resize', 10, data, capture, callback);
  },
  emscripten_set_resize_callback_on_thread__sig: 'iiiiii',
  emscripten_set_scroll_callback_on_thread: function (target, data, capture, callback, thread) {
    return emUi(target, 'scroll', 11, data, capture, callback);
  },
  emscripten_set_scroll_callback_on_thread__sig: 'iiiiii',
  // A name of a node and its id, each 128 bytes.
  $emNodeName: function (at, node) {
    stringToUTF8((node && node.nodeName) || '', at, 128);
    stringToUTF8((node && node.id) || '', at + 128, 128);
  },
  $emFocus: function (target, type, kind, data, capture, callback) {
    target = emTarget(target, typeof window === 'object' ? window : null);
    return emListen(target, type, capture, callback, function (event) {
      emTell(event, kind, 256, function (at) {
        emNodeName(at, event.target);
      }, callback, data);
    });
  },
  emscripten_set_blur_callback_on_thread: function (target, data, capture, callback, thread) {
    return emFocus(target, 'blur', 12, data, capture, callback);
  },
  emscripten_set_blur_callback_on_thread__sig: 'iiiiii',
  emscripten_set_focus_callback_on_thread: function (target, data, capture, callback, thread) {
    return emFocus(target, 'focus', 13, data, capture, callback);
  },
  emscripten_set_focus_callback_on_thread__sig: 'iiiiii',
  emscripten_set_focusin_callback_on_thread: function (target, data, capture, callback, thread) {
    return emFocus(target, 'focusin', 14, data, capture, callback);
  },
  emscripten_set_focusin_callback_on_thread__sig: 'iiiiii',
  emscripten_set_focusout_callback_on_thread: function (target, data, capture, callback, thread) {
    return emFocus(target, 'focusout', 15, data, capture, callback);
  },
  emscripten_set_focusout_callback_on_thread__sig: 'iiiiii',
  $emVisibility: function (at) {
    HEAP32[at >> 2] = document.hidden;
    HEAP32[(at + 4) >> 2] = Math.max(['hidden', 'visible', 'prerender', 'unloaded'].indexOf(document.visibilityState), 0);
  },
  emscripten_set_visibilitychange_callback_on_thread: function (data, capture, callback, thread) {
    return emListen(emTarget(1, null), 'visibilitychange', capture, callback, function (event) {
      emTell(event, 21, 8, emVisibility, callback, data);
    });
  },
  emscripten_set_visibilitychange_callback_on_thread__sig: 'iiiii',
  emscripten_get_visibility_status: function (status) {
    if (!emTarget(1, null)) return -1;
    emVisibility(status);
    return 0;
  },
  emscripten_get_visibility_status__sig: 'ii',
  // The callback gives a text to ask with, or null.
  emscripten_set_beforeunload_callback_on_thread: function (data, callback, thread) {
    return emListen(emTarget(2, null), 'beforeunload', false, callback, function (event) {
      emCallBack(function () {
        var text = dynCall_iiii(callback, 28, 0, data);
        if (!text) return;
        event.preventDefault();
        event.returnValue = UTF8ToString(text);
      });
    });
  },
  emscripten_set_beforeunload_callback_on_thread__sig: 'iiii',
  emscripten_set_window_title: function (title) {
    setWindowTitle(UTF8ToString(title));
  },
  emscripten_set_window_title__sig: 'vi',
});

// The full screen and the lock of the pointer, which pages may ask for only while an event of the user's is handled.
mergeInto(LibraryManager.library, {
  $emFullscreen: function (at) {
    var element = document.fullscreenElement, rect = element && emRect(element);
    HEAP32[at >> 2] = !!element;
    HEAP32[(at + 4) >> 2] = document.fullscreenEnabled;
    emNodeName(at + 8, element);
    HEAP32[(at + 264) >> 2] = rect ? rect.width : 0;
    HEAP32[(at + 268) >> 2] = rect ? rect.height : 0;
    HEAP32[(at + 272) >> 2] = screen.width;
    HEAP32[(at + 276) >> 2] = screen.height;
  },
  emscripten_set_fullscreenchange_callback_on_thread: function (target, data, capture, callback, thread) {
    return emListen(emTarget(target, emTarget(1, null)), 'fullscreenchange', capture, callback, function (event) {
      emTell(event, 19, 280, emFullscreen, callback, data);
    });
  },
  emscripten_set_fullscreenchange_callback_on_thread__sig: 'iiiiii',
  emscripten_get_fullscreen_status: function (status) {
    if (!emTarget(1, null)) return -1;
    emFullscreen(status);
    return 0;
  },
  emscripten_get_fullscreen_status__sig: 'ii',
  emscripten_request_fullscreen: function (target, later) {
    var element = emTarget(target, Module.canvas);
    if (!element) return -4;
    if (!element.requestFullscreen || !document.fullscreenEnabled) return -1;
    return emByUser(function () {
      var promise = element.requestFullscreen();
      if (promise) promise.catch(function () {});
    }, later);
  },
  emscripten_request_fullscreen__sig: 'iii',
  emscripten_exit_fullscreen: function () {
    var promise;
    if (!emTarget(1, null) || !document.exitFullscreen) return -1;
    emListeners.waiting = null;
    if (document.fullscreenElement) promise = document.exitFullscreen();
    if (promise) promise.catch(function () {});
    return 0;
  },
  emscripten_exit_fullscreen__sig: 'i',
  $emPointerlock: function (at) {
    HEAP32[at >> 2] = !!document.pointerLockElement;
    emNodeName(at + 4, document.pointerLockElement);
  },
  emscripten_set_pointerlockchange_callback_on_thread: function (target, data, capture, callback, thread) {
    return emListen(emTarget(target, emTarget(1, null)), 'pointerlockchange', capture, callback, function (event) {
      emTell(event, 20, 260, emPointerlock, callback, data);
    });
  },
  emscripten_set_pointerlockchange_callback_on_thread__sig: 'iiiiii',
  emscripten_set_pointerlockerror_callback_on_thread: function (target, data, capture, callback, thread) {
    return emListen(emTarget(target, emTarget(1, null)), 'pointerlockerror', capture, callback, function (event) {
      emTell(event, 38, 4, function () {}, callback, data);
    });
  },
  emscripten_set_pointerlockerror_callback_on_thread__sig: 'iiiiii',
  emscripten_get_pointerlock_status: function (status) {
    if (!emTarget(1, null)) return -1;
    if (status) emPointerlock(status);
    return 0;
  },
  emscripten_get_pointerlock_status__sig: 'ii',
  emscripten_request_pointerlock: function (target, later) {
    var element = emTarget(target, Module.canvas);
    if (!element) return -4;
    if (!element.requestPointerLock) return -1;
    return emByUser(function () {
      var promise = element.requestPointerLock();
      if (promise && promise.catch) promise.catch(function () {});
    }, later);
  },
  emscripten_request_pointerlock__sig: 'iii',
  emscripten_exit_pointerlock: function () {
    if (!emTarget(1, null) || !document.exitPointerLock) return -1;
    emListeners.waiting = null;
    document.exitPointerLock();
    return 0;
  },
  emscripten_exit_pointerlock__sig: 'i',
});

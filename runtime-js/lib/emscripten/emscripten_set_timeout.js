// Timers of html5.h. An interval ends by clear_interval, a loop when its callback returns 0.
mergeInto(LibraryManager.library, {
  emscripten_set_timeout: function (callback, millis, data) {
    return emTimer(emLater(function () {
      dynCall_vi(callback, data);
    }, millis));
  },
  emscripten_set_timeout__sig: 'iidi',
  // A timer of node is an object; C has a number.
  $emTimers: [0],
  $emTimer: function (timer) {
    return emTimers.push(timer) - 1;
  },
  emscripten_clear_timeout: function (id) {
    clearTimeout(emTimers[id]);
  },
  emscripten_clear_timeout__sig: 'vi',
  emscripten_set_interval: function (callback, millis, data) {
    Module.noExitRuntime = true;
    return emTimer(setInterval(function () {
      emCallBack(function () {
        dynCall_vi(callback, data);
      });
    }, millis));
  },
  emscripten_set_interval__sig: 'iidi',
  emscripten_clear_interval: function (id) {
    clearInterval(emTimers[id]);
  },
  emscripten_clear_interval__sig: 'vi',
  emscripten_set_timeout_loop: function (callback, millis, data) {
    (function step(wait) {
      emLater(function () {
        var start = emNow();
        if (dynCall_idi(callback, start, data)) step(Math.max(0, millis - (emNow() - start)));
      }, wait);
    })(0);
  },
  emscripten_set_timeout_loop__sig: 'vidi',
});

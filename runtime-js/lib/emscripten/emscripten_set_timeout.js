// Timers of html5.h. An interval ends by clear_interval, a loop when its callback returns 0.
mergeInto(LibraryManager.library, {
  emscripten_set_timeout: function (callback, millis, data) {
    var id = emTimer(emLater(function () {
      emTimers[id] = null;
      dynCall_vi(callback, data);
    }, millis));
    return id;
  },
  emscripten_set_timeout__sig: 'iidi',
  // A timer of node is an object; C has a number.
  $emTimers: [0],
  $emTimer: function (timer) {
    return emTimers.push(timer) - 1;
  },
  // The program no longer waits for it. It ends when what runs now has returned.
  $emTimerEnds: function (id, clear) {
    if (!emTimers[id]) return;
    clear(emTimers[id]);
    emTimers[id] = null;
    emAlive.count--;
  },
  emscripten_clear_timeout: function (id) {
    emTimerEnds(id, clearTimeout);
  },
  emscripten_clear_timeout__sig: 'vi',
  emscripten_set_interval: function (callback, millis, data) {
    emAlive.count++;
    return emTimer(setInterval(function () {
      emCallBack(function () {
        dynCall_vi(callback, data);
      });
      emMaybeEnd();
    }, millis));
  },
  emscripten_set_interval__sig: 'iidi',
  emscripten_clear_interval: function (id) {
    emTimerEnds(id, clearInterval);
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

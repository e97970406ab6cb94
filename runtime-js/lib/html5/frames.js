// Functions that are called with the next frame of the page, and clocks.
mergeInto(LibraryManager.library, {
  $emFrames: [0],
  $emFrame: function (callback, id) {
    Module.noExitRuntime = true;
    function step(time) {
      emCallBack(function () {
        callback(time);
      });
    }
    emFrames[id] =
      typeof requestAnimationFrame === 'function'
        ? requestAnimationFrame(step)
        : setTimeout(function () {
            step(emNow());
          }, 1000 / 60);
    return id;
  },
  emscripten_request_animation_frame: function (callback, data) {
    return emFrame(function (time) {
      dynCall_idi(callback, time, data);
    }, emFrames.length);
  },
  emscripten_request_animation_frame__sig: 'iii',
  emscripten_cancel_animation_frame: function (id) {
    if (typeof cancelAnimationFrame === 'function') cancelAnimationFrame(emFrames[id]);
    else clearTimeout(emFrames[id]);
  },
  emscripten_cancel_animation_frame__sig: 'vi',
  // Again and again, until the callback returns 0.
  emscripten_request_animation_frame_loop: function (callback, data) {
    var id = emFrames.length;
    function step(time) {
      if (dynCall_idi(callback, time, data)) emFrame(step, id);
    }
    emFrame(step, id);
  },
  emscripten_request_animation_frame_loop__sig: 'vii',
  emscripten_performance_now: function () {
    return emNow();
  },
  emscripten_performance_now__sig: 'd',
});

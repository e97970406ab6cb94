// A function that the event loop calls again and again: by the frames of the page, or so often a second.
mergeInto(LibraryManager.library, {
  $emLoop: { body: null, mode: 1, value: 1, paused: false, run: 0 },
  $emLoopNext: function () {
    var run = emLoop.run;
    function step() {
      // Another loop, or a pause, has replaced this one.
      if (run !== emLoop.run || !emLoop.body) return;
      emCallBack(emLoop.body);
      if (run === emLoop.run && emLoop.body && !ABORT) emLoopNext();
    }
    Module.noExitRuntime = true;
    if (emLoop.mode === 1 && typeof requestAnimationFrame === 'function') {
      var left = emLoop.value;
      (function wait() {
        requestAnimationFrame(function () {
          if (--left > 0) wait();
          else step();
        });
      })();
    } else emLater(step, emLoop.mode === 0 ? emLoop.value : emLoop.mode === 1 ? 1000 / 60 : 0);
  },
  $emLoopStart: function (body, fps, infinite) {
    if (emLoop.body) abort('emscripten_set_main_loop: there can be one main loop at a time: call emscripten_cancel_main_loop first');
    emLoop.body = body;
    emLoop.mode = fps > 0 ? 0 : 1;
    emLoop.value = fps > 0 ? 1000 / fps : 1;
    emLoop.paused = false;
    emLoop.run++;
    emLoopNext();
    if (infinite) throw 'unwind';
  },
  emscripten_set_main_loop: function (callback, fps, infinite) {
    emLoopStart(function () {
      dynCall_v(callback);
    }, fps, infinite);
  },
  emscripten_set_main_loop__sig: 'viii',
  emscripten_set_main_loop_arg: function (callback, argument, fps, infinite) {
    emLoopStart(function () {
      dynCall_vi(callback, argument);
    }, fps, infinite);
  },
  emscripten_set_main_loop_arg__sig: 'viiii',
  emscripten_cancel_main_loop: function () {
    emLoop.body = null;
    emLoop.run++;
  },
  emscripten_cancel_main_loop__sig: 'v',
  emscripten_pause_main_loop: function () {
    emLoop.paused = true;
    emLoop.run++;
  },
  emscripten_pause_main_loop__sig: 'v',
  emscripten_resume_main_loop: function () {
    if (!emLoop.paused) return;
    emLoop.paused = false;
    emLoop.run++;
    if (emLoop.body) emLoopNext();
  },
  emscripten_resume_main_loop__sig: 'v',
  // Modes: 0 setTimeout with milliseconds, 1 every so many frames, 2 at once.
  emscripten_set_main_loop_timing: function (mode, value) {
    emLoop.mode = mode;
    emLoop.value = value;
    return emLoop.body ? 0 : 1;
  },
  emscripten_set_main_loop_timing__sig: 'iii',
  emscripten_get_main_loop_timing: function (mode, value) {
    if (mode) HEAP32[mode >> 2] = emLoop.mode;
    if (value) HEAP32[value >> 2] = emLoop.value;
  },
  emscripten_get_main_loop_timing__sig: 'vii',
});

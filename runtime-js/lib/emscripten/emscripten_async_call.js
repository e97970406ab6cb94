// A negative time means the next frame.
mergeInto(LibraryManager.library, {
  emscripten_async_call: function (callback, argument, millis) {
    var call = function () {
      dynCall_vi(callback, argument);
    };
    if (millis < 0 && typeof requestAnimationFrame === 'function') {
      emAlive.count++;
      requestAnimationFrame(function () {
        emLastCallBack(call);
      });
    } else emLater(call, Math.max(millis, 0));
  },
  emscripten_async_call__sig: 'viii',
});

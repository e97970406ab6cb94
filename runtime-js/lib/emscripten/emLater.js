// Calls back from the event loop. The program has not ended while it may be called.
mergeInto(LibraryManager.library, {
  $emLater: function (callback, millis) {
    Module.noExitRuntime = true;
    if (typeof setTimeout === 'undefined') abort('this shell has no event loop: setTimeout is missing');
    return setTimeout(function () {
      emCallBack(callback);
    }, millis);
  },
});

// Calls back from the event loop. The program has not ended while it may be called.
mergeInto(LibraryManager.library, {
  $emLater: function (callback, millis) {
    if (typeof setTimeout === 'undefined') abort('this shell has no event loop: setTimeout is missing');
    emAlive.count++;
    return setTimeout(function () {
      emLastCallBack(callback);
    }, millis);
  },
});

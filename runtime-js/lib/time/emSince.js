// Milliseconds since the start.
mergeInto(LibraryManager.library, {
  $emSince: function () {
    var now = typeof performance === 'object' && performance.now ? performance.now() : Date.now();
    if (emSince.start === undefined) emSince.start = now;
    return now - emSince.start;
  },
  $emSince__postset: 'emSince();',
});

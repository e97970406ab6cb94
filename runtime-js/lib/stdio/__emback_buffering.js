// How a stream on a descriptor is buffered: 0 fully, 1 by line, 2 not at all. As natively: a terminal is line-buffered, stderr
// unbuffered, the rest fully buffered. Outside main nothing is buffered.
mergeInto(LibraryManager.library, {
  __emback_buffering: function (fd) {
    if (fd >>> 0 > 2) return 0;
    return fd === 2 || !emMainRuns ? 2 : Module.print || emIsTerminal(1) ? 1 : 0;
  },
  __emback_buffering__sig: 'ii',
});

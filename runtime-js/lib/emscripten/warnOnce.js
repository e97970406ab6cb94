mergeInto(LibraryManager.library, {
  $warnOnce: function (text) {
    warnOnce.seen = warnOnce.seen || {};
    if (!warnOnce.seen[text]) {
      warnOnce.seen[text] = true;
      err(text);
    }
  },
});

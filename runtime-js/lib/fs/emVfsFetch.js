// A shell that can read files gives those that are not in memory: each is copied when its path is first used. What is
// relative there is relative to where the shell was started, here to the root.
mergeInto(LibraryManager.library, {
  $emVfsFetch: function (path) {
    var seen = emVfsFetch.seen = emVfsFetch.seen || Object.create(null), bytes, node;
    if (seen[path] || !path) return;
    seen[path] = true;
    try {
      if (emVfsWalk(path, true).node) return;
    } catch (e) {}
    try {
      bytes = typeof readbuffer === 'function' ? new Uint8Array(readbuffer(path)) : os.file.readFile(path, 'binary');
    } catch (e) {
      return;
    }
    try {
      if (path.lastIndexOf('/') > 0) emVfsMkdirTree(path.slice(0, path.lastIndexOf('/')));
      node = emVfsMake(emVfsWalk(path, true), 33188, 0);
      node.contents = bytes;
      node.usedBytes = bytes.length;
    } catch (e) {
      if (!(e instanceof emErrnoError)) throw e;
    }
  },
});

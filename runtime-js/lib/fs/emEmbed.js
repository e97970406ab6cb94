// Files that the program was built with.
mergeInto(LibraryManager.library, {
  // A file with these bytes, which become its own, in folders that are made if they are missing.
  $emPutFile: function (path, bytes) {
    var node, found;
    emVfsMkdirTree(path.slice(0, path.lastIndexOf('/')));
    found = emVfsWalk(path, true);
    if (found.node) emVfsUnlink(path);
    node = emVfsMake(found, 33206, 0);
    node.contents = bytes;
    node.usedBytes = bytes.length;
  },
  // --embed-file: bytes in base64.
  $emEmbed: function (path, text) {
    var bytes = new Uint8Array((text.length * 3) >> 2), bits = 0, have = 0, at = 0, i, c;
    for (i = 0; i < text.length; i++) {
      c = text.charCodeAt(i);
      if (c === 61) break;
      bits = (bits << 6) | (c > 96 ? c - 71 : c > 64 ? c - 65 : c > 47 ? c + 4 : c === 43 ? 62 : 63);
      have += 6;
      if (have > 7) {
        have -= 8;
        bytes[at++] = bits >> have;
      }
    }
    emPutFile(path, bytes.subarray(0, at));
  },
  // --preload-file: one file with the bytes of all; a list of paths, each with where its bytes begin and end. `put` stores
  // them in another way than emPutFile.
  $emPreload: function (name, files, put) {
    var size = files[files.length - 1][2], bytes = Module.getPreloadedPackage ? Module.getPreloadedPackage(name, size) : null;
    addRunDependency(name);
    function take(bytes) {
      bytes = new Uint8Array(bytes);
      if (bytes.length !== size) abort('the file ' + emLocate(name) + ' has ' + bytes.length + ' bytes, not ' + size + ' as it was built with');
      files.forEach(function (file) { (put || emPutFile)(file[0], bytes.subarray(file[1], file[2])); });
      removeRunDependency(name);
    }
    try {
      bytes = bytes || emReadFile(name);
    } catch (e) {
      abort('cannot load ' + emLocate(name));
    }
    if (bytes) take(bytes);
    else
      emFetchFile(name, take, function (why) {
        abort('cannot load ' + emLocate(name) + ' (' + why + ')');
      });
  },
  // --use-preload-plugins: a plugin may keep a decoded form of a file, and change its bytes. A file that cannot be decoded is
  // stored as it is.
  $emPutPlugged: function (path, bytes) {
    function put(bytes) {
      emPutFile(path, bytes);
      removeRunDependency(path);
    }
    addRunDependency(path);
    emPlugged(bytes, path, put, function () {
      err('preloading ' + path + ' failed');
      put(bytes);
    });
  },
  // Gives bytes to the first plugin that takes a path.
  $emPlugged: function (bytes, path, done, failed) {
    var plugins = emPlugins().filter(function (plugin) { return plugin.canHandle(path); });
    if (plugins.length) plugins[0].handle(bytes, path, done, failed);
    else done(bytes);
  },
  // Emscripten's library for pages, which has plugins, puts a function of its own into the place of this.
  $emPlugins: function () {
    return Module.preloadPlugins || [];
  },
});

// Files that come from elsewhere: loaded before main, or when they are first read.
mergeInto(LibraryManager.library, {
  // A file of these bytes, or of what a URL has.
  $emFsPreload: function (parent, name, url, canRead, canWrite, onload, onerror, dontCreateFile, canOwn, preFinish) {
    var path = emFsJoin(parent, name), id = 'cp ' + path + ' ' + ++emFsPreload.count;
    function take(bytes) {
      if (preFinish) preFinish();
      if (!dontCreateFile) emFsDataFile('', path, bytes, canRead, canWrite);
      if (onload) onload();
      removeRunDependency(id);
    }
    function failed(error) {
      if (!onerror) throw error || new Error('cannot decode ' + path);
      onerror(error);
      removeRunDependency(id);
    }
    function plug(bytes) {
      emPlugged(bytes, path, take, failed);
    }
    addRunDependency(id);
    if (typeof url !== 'string') return plug(emFsBytes(url));
    emLoad(url, plug, failed);
  },
  $emFsPreload__postset: 'emFsPreload.count = 0;',
  // Calls `take` with the bytes of a URL, or of a file where files can be read.
  $emLoad: function (url, take, failed) {
    var bytes, request;
    if (ENVIRONMENT_IS_NODE || ENVIRONMENT_IS_SHELL) {
      try {
        bytes = ENVIRONMENT_IS_NODE ? emFs.readFileSync(url)
          : typeof readbuffer === 'function' ? readbuffer(url) : os.file.readFile(url, 'binary');
      } catch (e) {
        return failed(e);
      }
      return take(new Uint8Array(bytes));
    }
    request = new XMLHttpRequest();
    request.open('GET', url, true);
    request.responseType = 'arraybuffer';
    request.onload = function () {
      if (request.status === 200 || (request.status === 0 && request.response)) take(new Uint8Array(request.response));
      else request.onerror();
    };
    request.onerror = function () {
      failed(new Error('cannot load ' + url + ' (status ' + request.status + ')'));
    };
    request.send(null);
  },
  // A file that is loaded when it is first read or its size is asked for.
  $emFsLazyFile: function (parent, name, url, canRead, canWrite) {
    var node = emVfsMknod(emFsJoin(parent, name), emFsMode(canRead, canWrite) | 32768, 0), loaded = null;
    function load() {
      var request, text, i;
      if (loaded) return loaded;
      if (ENVIRONMENT_IS_NODE || ENVIRONMENT_IS_SHELL) emLoad(url, function (bytes) { loaded = bytes; }, function () { emFail(29); });
      else {
        request = new XMLHttpRequest();
        request.open('GET', url, false);
        // A page can only load text when it waits; a worker can load bytes.
        if (ENVIRONMENT_IS_WORKER) request.responseType = 'arraybuffer';
        else request.overrideMimeType('text/plain; charset=x-user-defined');
        request.send(null);
        if (request.status !== 200 && request.status !== 0) emFail(29);
        if (ENVIRONMENT_IS_WORKER) loaded = new Uint8Array(request.response);
        else {
          text = request.responseText;
          loaded = new Uint8Array(text.length);
          for (i = 0; i < text.length; i++) loaded[i] = text.charCodeAt(i) & 255;
        }
      }
      return loaded;
    }
    // The node is that of a file in memory from the first look at its contents on.
    Object.defineProperty(node, 'contents', { configurable: true, get: load, set: function (bytes) {
      Object.defineProperty(node, 'contents', { configurable: true, writable: true, value: bytes });
    } });
    Object.defineProperty(node, 'usedBytes', { configurable: true, get: function () { return load().length; }, set: function (size) {
      Object.defineProperty(node, 'usedBytes', { configurable: true, writable: true, value: size });
    } });
    return node;
  },
});

// Files in memory that FS.syncfs copies to a database of the browser and back. The database is laid out as Emscripten's:
// one for each mount, its files under their paths.
mergeInto(LibraryManager.library, {
  $IDBFS: {
    mount: function (mount) {
      return emMem.mount(mount);
    },
    syncfs: function (mount, populate, callback) {
      var request = indexedDB.open(mount.mountpoint, 21);
      request.onupgradeneeded = function () {
        var db = request.result, store;
        store = db.objectStoreNames.contains('FILE_DATA') ? request.transaction.objectStore('FILE_DATA') : db.createObjectStore('FILE_DATA');
        if (!store.indexNames.contains('timestamp')) store.createIndex('timestamp', 'timestamp', { unique: false });
      };
      request.onerror = function () { callback(request.error); };
      request.onsuccess = function () {
        var db = request.result, transaction = db.transaction('FILE_DATA', 'readwrite'), store = transaction.objectStore('FILE_DATA');
        var local = emIdbLocal(mount.mountpoint, {}), remote = {}, cursor = store.index('timestamp').openKeyCursor();
        function end(error) {
          db.close();
          callback(error || null);
        }
        transaction.oncomplete = function () { end(null); };
        transaction.onerror = transaction.onabort = function () { end(transaction.error); };
        cursor.onsuccess = function () {
          var at = cursor.result;
          if (at) {
            remote[at.primaryKey] = at.key;
            at['continue']();
            return;
          }
          try {
            (populate ? emIdbLoad : emIdbStore)(store, local, remote);
          } catch (e) {
            transaction.abort();
          }
        };
      };
    }
  },
  // The times of all that is below a folder, by path.
  $emIdbLocal: function (folder, found) {
    emVfsReaddir(emVfsFind(folder, true)).forEach(function (name) {
      var path = folder + '/' + name, stat;
      if (name === '.' || name === '..') return;
      stat = emVfsStat(emVfsFind(path, false));
      found[path] = stat.mtime;
      if ((stat.mode & 61440) === 16384) emIdbLocal(path, found);
    });
    return found;
  },
  $emIdbStore: function (store, local, remote) {
    Object.keys(local).forEach(function (path) {
      var node, entry;
      if (remote[path] && remote[path].getTime() === local[path].getTime()) return;
      node = emVfsFind(path, false);
      entry = { timestamp: local[path], mode: node.mode };
      if ((node.mode & 61440) === 32768) entry.contents = node.contents.slice(0, node.usedBytes);
      if ((node.mode & 61440) === 40960) entry.link = node.link;
      store.put(entry, path);
    });
    Object.keys(remote).forEach(function (path) { if (!local[path]) store['delete'](path); });
  },
  $emIdbLoad: function (store, local, remote) {
    // Folders come before what is in them, and go after it.
    Object.keys(remote).sort().forEach(function (path) {
      var get;
      if (local[path] && local[path].getTime() === remote[path].getTime()) return;
      get = store.get(path);
      get.onsuccess = function () {
        var entry = get.result, kind = entry.mode & 61440, node = emVfsWalk(path, false).node;
        if (kind === 16384) {
          if (!node) emVfsMkdirTree(path, entry.mode);
        } else if (kind === 40960) {
          if (node) emVfsUnlink(path);
          emVfsSymlink(entry.link, path);
        } else emFsWriteFile(path, entry.contents, { mode: entry.mode });
        node = emVfsFind(path, false);
        if (kind !== 40960) emVfsChmod(node, entry.mode);
        emVfsSet(node, { timestamp: entry.timestamp.getTime() });
      };
    });
    Object.keys(local).sort().reverse().forEach(function (path) {
      if (remote[path]) return;
      if ((emVfsFind(path, false).mode & 61440) === 16384) emVfsRmdir(path);
      else emVfsUnlink(path);
    });
  },
});

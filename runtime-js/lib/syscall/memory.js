// Files in memory of the program: copies, which are written back. A mapping holds its stream, which may be closed.
mergeInto(LibraryManager.library, {
  $emMapCheck: function (stream, protection, flags) {
    if ((stream.node.mode & 61440) !== 32768) emFail(43);
    if ((stream.flags & 3) === 1 || (protection & 2 && !(flags & 2) && (stream.flags & 3) !== 2)) emFail(2);
  },
  $emMapRead: function (stream, to, length, offset, protection, flags) {
    var done = 0, got;
    to >>>= 0;
    if (!length) emFail(28);
    HEAPU8.fill(0, to, to + length);
    while (done < length && (got = emVfsRead(stream, HEAPU8, to + done, length - done, offset + done)) > 0) done += got;
    stream.count++;
    emVfs.maps[to | 0] = { stream: stream, offset: offset, shared: protection & 2 && !(flags & 2) };
  },
  $emMapWrite: function (address, length) {
    var map = emVfs.maps[address], size;
    if (!map || !map.shared) return;
    // What is behind the end of the file stays behind it.
    size = Math.min(length, emVfsStatOf(map.stream).size - map.offset);
    if (size > 0) emVfsWrite(map.stream, HEAPU8, address >>> 0, size, map.offset);
  },
  _mmap_js: function (address, length, protection, flags, fd, offset, allocated, builtin) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd), to;
      emMapCheck(stream, protection, flags);
      // The memory at an address is what it is (MAP_FIXED).
      if (flags & 16) emFail(28);
      to = _emscripten_builtin_memalign(65536, (length + 65535) & -65536);
      if (!to) emFail(48);
      HEAP32[allocated >> 2] = 1;
      emMapRead(stream, to, length, offset, protection, flags);
      return to;
    });
  },
  _mmap_js__sig: 'iiiiiiiii',
  _munmap_js: function (address, length, protection, flags, fd, offset) {
    return emTry(-1, function () {
      emMapWrite(address, length);
      if (emVfs.maps[address]) emVfsRelease(emVfs.maps[address].stream);
      delete emVfs.maps[address];
      return 0;
    });
  },
  _munmap_js__sig: 'iiiiiii',
  _msync_js: function (address, length, flags, fd) {
    return emTry(-1, function () {
      emMapWrite(address, length);
      return 0;
    });
  },
  _msync_js__sig: 'iiiii',
  __emback_map: function (to, length, protection, flags, fd, low, high) {
    return emTry(-1, function () {
      var stream = emVfsStream(fd);
      emMapCheck(stream, protection, flags);
      emMapRead(stream, to, length, emI64(low, high), protection, flags);
      return 0;
    });
  },
  __emback_map__sig: 'iiiiiiii',
  __emback_unmap: function (address, length) {
    return emTry(-1, function () {
      emMapWrite(address, length);
      if (emVfs.maps[address]) emVfsRelease(emVfs.maps[address].stream);
      delete emVfs.maps[address];
      return 0;
    });
  },
  __emback_unmap__sig: 'iii',
  __emback_sync: function (address, length) {
    return emTry(-1, function () {
      emMapWrite(address, length);
      return 0;
    });
  },
  __emback_sync__sig: 'iii',
});

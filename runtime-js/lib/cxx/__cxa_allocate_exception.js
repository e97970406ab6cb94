mergeInto(LibraryManager.library, {
  __cxa_allocate_exception: function (bytes) {
    var room = _malloc(bytes + 80), at;
    if (!room) __ZSt9terminatev();
    for (at = 0; at < 80; at += 4) HEAP32[(room + at) >> 2] = 0;
    return room + 80;
  },
  __cxa_allocate_exception__sig: 'ii',
  __cxa_free_exception: function (object) {
    _free(object - 80);
  },
  __cxa_free_exception__sig: 'vi',
});

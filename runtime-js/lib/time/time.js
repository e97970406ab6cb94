// time_t has 64 bits in our headers.
mergeInto(LibraryManager.library, {
  time: function (to) {
    return emTime64(Math.floor(Date.now() / 1000), to);
  },
  time__sig: 'ii',
});

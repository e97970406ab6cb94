// Waiting for descriptors: nothing changes while the program runs, so that what is not ready will not be.
mergeInto(LibraryManager.library, {
  // 1 can be read, 4 can be written, 16 the other end is closed.
  $emPollOf: function (stream) {
    return stream.stream_ops.poll ? stream.stream_ops.poll(stream) : 5;
  },
  __syscall_poll: function (list, count, timeout) {
    var i, stream, mask, ready = 0;
    for (i = 0; i < count; i++, list += 8) {
      stream = emVfs.streams[HEAP32[list >> 2]];
      mask = stream ? emPollOf(stream) & (HEAP16[(list + 4) >> 1] | 24) : 32;
      if (HEAP32[list >> 2] < 0) mask = 0;
      HEAP16[(list + 6) >> 1] = mask;
      if (mask) ready++;
    }
    return ready;
  },
  __syscall_poll__sig: 'iiii',
  __syscall__newselect: function (count, reads, writes, excepts, timeout) {
    return emTry(-1, function () {
      var ready = 0, sets = [reads, writes, excepts], bits = [17, 4, 2];
      sets.forEach(function (set, which) {
        for (var fd = 0, mask; set && fd < count; fd++) {
          mask = 1 << (fd & 31);
          if (!(HEAP32[(set >> 2) + (fd >> 5)] & mask)) continue;
          if (emPollOf(emVfsStream(fd)) & bits[which]) ready++;
          else HEAP32[(set >> 2) + (fd >> 5)] &= ~mask;
        }
      });
      return ready;
    });
  },
  __syscall__newselect__sig: 'iiiiii',
  __syscall_pselect6: function (count, reads, writes, excepts, timeout, signals) {
    return ___syscall__newselect(count, reads, writes, excepts, timeout);
  },
  __syscall_pselect6__sig: 'iiiiiii',
});

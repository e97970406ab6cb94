// Hands on what a stream has buffered. Where only whole lines can be printed, an open line waits until `last`.
mergeInto(LibraryManager.library, {
  $emDrain: function (stream, last) {
    var room = stream.room, count = stream.count, start = 0, i;
    if (!count) return;
    // What was printed before a message comes before it, whatever the two go to.
    if (stream.fd === 2) emDrain(emStreams[2], false);
    var print = stream.fd === 1 ? Module.print : Module.printErr;
    if (!print && emWriteRaw) {
      stream.count = 0;
      if (!emWriteRaw(stream.fd, room, count)) stream.failed = true;
      return;
    }
    var put = !print && ENVIRONMENT_IS_SHELL && stream.fd === 1
      ? typeof putstr === 'function' ? putstr : typeof write === 'function' ? write : null
      : null;
    if (put) {
      // A character of which only the start is here waits for the rest.
      for (i = count - 1; !last && i > Math.max(0, count - 4) && (room[i] & 192) === 128; i--);
      if (!last && room[i] > 193 && count - i < (room[i] < 224 ? 2 : room[i] < 240 ? 3 : 4)) count = i;
      put(emText(room, 0, count));
      room.copyWithin(0, count, stream.count);
      stream.count -= count;
      return;
    }
    print = stream.fd === 1 ? out : err;
    for (i = 0; i < count; i++)
      if (room[i] === 10) {
        print(emText(room, start, i));
        start = i + 1;
      }
    if (start < count && (last || count - start === room.length)) {
      print(emText(room, start, count));
      start = count;
    }
    room.copyWithin(0, start, count);
    stream.count = count - start;
  },
});

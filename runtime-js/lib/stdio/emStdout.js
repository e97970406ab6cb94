// Bytes to stdout (1) and stderr (2) of the system.
mergeInto(LibraryManager.library, {
  // Writes `length` bytes of a list; gives how many, or -1. Where only whole lines can be printed, an open line waits.
  $emStdout: function (fd, buffer, offset, length) {
    var held = emHeld[fd], i;
    if (!(fd === 1 ? Module.print : Module.printErr) && emWriteRaw)
      return emWriteRaw(fd, buffer.subarray(offset, offset + length), length) ? length : -1;
    for (i = 0; i < length; i++) held.push(buffer[offset + i]);
    emRelease(fd, false);
    return length;
  },
  $emStdout__postset: 'emAtFlush.push(function () { emFlushStreams(); emRelease(1, true); emRelease(2, true); });',
  $emStdout__deps: ['$emFlushStreams'],
  // Bytes of open lines.
  $emHeld: [null, [], []],
  // Prints what is held: whole lines, or with `last` all of it.
  $emRelease: function (fd, last) {
    var held = emHeld[fd], count = held.length, start = 0, i;
    // ENVIRONMENT_IS_SHELL comes first: where it is false, the rest is left out.
    var put = ENVIRONMENT_IS_SHELL && fd === 1 && !Module.print
      ? typeof putstr === 'function' ? putstr : typeof write === 'function' && write
      : false;
    if (!count) return;
    if (put) {
      // A character of which only the start is here waits for the rest.
      for (i = count - 1; !last && i > Math.max(0, count - 4) && (held[i] & 192) === 128; i--);
      if (!last && held[i] > 193 && count - i < (held[i] < 224 ? 2 : held[i] < 240 ? 3 : 4)) count = i;
      put(emText(held, 0, count));
      held.splice(0, count);
      return;
    }
    put = fd === 1 ? out : err;
    for (i = 0; i < count; i++)
      if (held[i] === 10) {
        put(emText(held, start, i));
        start = i + 1;
      }
    // A line without an end is printed in parts.
    if (start < count && (last || count - start > 16383)) {
      put(emText(held, start, count));
      start = count;
    }
    held.splice(0, start);
  },
});

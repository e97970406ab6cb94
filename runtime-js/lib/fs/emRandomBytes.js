// Random bytes of the system, 65,536 at a time at most, as crypto.getRandomValues allows.
mergeInto(LibraryManager.library, {
  $emRandomBytes: function (to, offset, count) {
    var done = 0, size, bytes, i, source = typeof crypto === 'object' && crypto.getRandomValues ? crypto : null;
    if (!source && ENVIRONMENT_IS_NODE) source = require('crypto').webcrypto;
    for (; done < count; done += size) {
      size = Math.min(count - done, 65536);
      bytes = new Uint8Array(size);
      if (source) source.getRandomValues(bytes);
      else for (i = 0; i < size; i++) bytes[i] = Math.random() * 256;
      to.set(bytes, offset + done);
    }
  },
});

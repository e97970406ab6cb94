// Random bytes for the system, 65,536 at a time at most, as crypto.getRandomValues allows.
mergeInto(LibraryManager.library, {
  __wasi_random_get: function (to, count) {
    var done = 0, size, bytes, i, source = typeof crypto === 'object' && crypto.getRandomValues ? crypto : null;
    to >>>= 0;
    count >>>= 0;
    if (!source && ENVIRONMENT_IS_NODE) source = require('crypto').webcrypto;
    for (; done < count; done += size) {
      size = Math.min(count - done, 65536);
      bytes = new Uint8Array(size);
      if (source) source.getRandomValues(bytes);
      else for (i = 0; i < size; i++) bytes[i] = Math.random() * 256;
      HEAPU8.set(bytes, to + done);
    }
    return 0;
  },
  __wasi_random_get__sig: 'iii',
});

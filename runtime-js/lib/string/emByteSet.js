// The bytes of a C string as a set.
mergeInto(LibraryManager.library, {
  $emByteSet: function (text) {
    var set = new Uint8Array(256);
    for (text >>>= 0; HEAPU8[text]; text++) set[HEAPU8[text]] = 1;
    return set;
  },
});

// The number that these words are in memory: both of a double, or the last as a float.
mergeInto(LibraryManager.library, {
  $emWordsNumber: function (words, single) {
    emCell32[0] = words[single ? 1 : 0];
    if (single) return new Float32Array(emCell32.buffer)[0];
    emCell32[1] = words[1];
    return emCell[0];
  },
});

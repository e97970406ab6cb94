mergeInto(LibraryManager.library, {
  optarg__data: [0],
  optind__data: [1],
  opterr__data: [1],
  optopt__data: [0],
  // Where in a word of several short options we are.
  $emOptionAt: { word: 0, place: 0 },
  getopt: function (count, words, options) {
    return emGetopt(count, words, options, 0, 0, false);
  },
  getopt__sig: 'iiii',
  getopt_long: function (count, words, options, long, index) {
    return emGetopt(count, words, options, long, index, false);
  },
  getopt_long__sig: 'iiiiii',
  getopt_long_only: function (count, words, options, long, index) {
    return emGetopt(count, words, options, long, index, true);
  },
  getopt_long_only__sig: 'iiiiii',
});

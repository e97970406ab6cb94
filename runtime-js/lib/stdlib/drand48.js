// The generators of 48 bits that POSIX describes to the bit. The state is 0 until it is seeded.
mergeInto(LibraryManager.library, {
  $emRand48: { state: [0, 0, 0], factor: [58989, 57068, 5], plus: 11 },
  $emRand48Step: function (words) {
    // words = words * factor + plus, of 48 bits in three words of 16, low one first.
    var f = emRand48.factor, carry = emRand48.plus + words[0] * f[0], low = carry & 65535, middle;
    carry = Math.floor(carry / 65536) + words[0] * f[1] + words[1] * f[0];
    middle = carry % 65536;
    carry = Math.floor(carry / 65536) + words[0] * f[2] + words[1] * f[1] + words[2] * f[0];
    words[0] = low;
    words[1] = middle;
    words[2] = carry % 65536;
    return words;
  },
  drand48: function () {
    var words = emRand48Step(emRand48.state);
    return ((words[2] * 65536 + words[1]) * 65536 + words[0]) / 281474976710656;
  },
  drand48__sig: 'd',
  lrand48: function () {
    var words = emRand48Step(emRand48.state);
    return (words[2] << 15) | (words[1] >> 1);
  },
  lrand48__sig: 'i',
  mrand48: function () {
    var words = emRand48Step(emRand48.state);
    return (words[2] << 16) | words[1];
  },
  mrand48__sig: 'i',
  $emRand48Of: function (place) {
    var at = place >>> 1, words = emRand48Step([HEAP16[at] & 65535, HEAP16[at + 1] & 65535, HEAP16[at + 2] & 65535]);
    HEAP16.set(words, at);
    return words;
  },
  erand48: function (place) {
    var words = emRand48Of(place);
    return ((words[2] * 65536 + words[1]) * 65536 + words[0]) / 281474976710656;
  },
  erand48__sig: 'di',
  nrand48: function (place) {
    var words = emRand48Of(place);
    return (words[2] << 15) | (words[1] >> 1);
  },
  nrand48__sig: 'ii',
  jrand48: function (place) {
    var words = emRand48Of(place);
    return (words[2] << 16) | words[1];
  },
  jrand48__sig: 'ii',
  srand48: function (seed) {
    emRand48.state = [13070, seed & 65535, seed >>> 16];
    emRand48.factor = [58989, 57068, 5];
    emRand48.plus = 11;
  },
  srand48__sig: 'vi',
  emSeed48__data: [0, 0],
  seed48: function (place) {
    HEAP16.set(emRand48.state, _emSeed48 >> 1);
    _srand48(0);
    emRand48.state = [0, 1, 2].map(function (n) { return HEAP16[(place >> 1) + n] & 65535; });
    return _emSeed48;
  },
  seed48__sig: 'ii',
  lcong48: function (place) {
    var words = [0, 1, 2, 3, 4, 5, 6].map(function (n) { return HEAP16[(place >> 1) + n] & 65535; });
    emRand48.state = words.slice(0, 3);
    emRand48.factor = words.slice(3, 6);
    emRand48.plus = words[6];
  },
  lcong48__sig: 'vi',
});

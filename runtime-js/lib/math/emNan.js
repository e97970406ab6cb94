// The words of a quiet NaN, low one first, with the tag that is written from `at` to `end` as an integer of C. A float has its one
// word last.
mergeInto(LibraryManager.library, {
  $emNan: function (at, end, single) {
    var tag = { low: 0, high: 0 };
    if (at < end && HEAPU8[at] >= 48 && HEAPU8[at] <= 57) tag = emParseInteger(at, 0);
    if (tag.end !== end) tag = { low: 0, high: 0 };
    return single ? [0, 2143289344 | (tag.low & 4194303)] : [tag.low | 0, 2146959360 | (tag.high & 524287)];
  },
});

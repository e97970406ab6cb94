// A product and its rounding error.
mergeInto(LibraryManager.library, {
  $emTimes: function (x, y) {
    var t = x * 134217729, xh = t - (t - x), xl = x - xh, p = x * y;
    t = y * 134217729;
    var yh = t - (t - y), yl = y - yh;
    return [p, xh * yh - p + xh * yl + xl * yh + xl * yl];
  },
});

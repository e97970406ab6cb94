// sin(pi x) as [high, low]
mergeInto(LibraryManager.library, {
  $emSinPi: function (x) {
    var sign, a, low;
    x %= 2;
    if (x > 1) x -= 2;
    else if (x < -1) x += 2;
    if (x > 0.5) x = 1 - x;
    else if (x < -0.5) x = -1 - x;
    sign = x < 0 ? -1 : 1;
    x = Math.abs(x);
    // Near 1 by the cosine: it is flat there.
    a = emTimes(Math.PI, x > 0.25 ? 0.5 - x : x);
    low = a[1] + (x > 0.25 ? 0.5 - x : x) * 1.2246467991473532e-16;
    if (x > 0.25) return [sign * Math.cos(a[0]), -sign * low * Math.sin(a[0])];
    return [sign * Math.sin(a[0]), sign * low * Math.cos(a[0])];
  },
});

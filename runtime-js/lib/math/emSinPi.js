// sin(pi x)
mergeInto(LibraryManager.library, {
  $emSinPi: function (x) {
    x %= 2;
    if (x > 1) x -= 2;
    else if (x < -1) x += 2;
    if (x > 0.5) x = 1 - x;
    else if (x < -0.5) x = -1 - x;
    return Math.abs(x) > 0.25 ? (x < 0 ? -1 : 1) * Math.cos(Math.PI * (0.5 - Math.abs(x))) : Math.sin(Math.PI * x);
  },
});

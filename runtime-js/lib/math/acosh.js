mergeInto(LibraryManager.library, {
  acosh: function (x) {
    return Math.acosh(x);
  },
  acosh__sig: 'dd',
  acoshf: 'acosh',
  acoshl: 'acosh',
});

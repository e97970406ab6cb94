// For programs whose long double is double, as the header defines.
mergeInto(LibraryManager.library, {
  strtold: 'strtod',
});

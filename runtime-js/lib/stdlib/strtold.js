// For programs whose long double is double; the header says which those are.
mergeInto(LibraryManager.library, {
  strtold: 'strtod',
});

mergeInto(LibraryManager.library, {
  strcat: function (to, from) {
    _strcpy(to + _strlen(to), from);
    return to;
  },
  strcat__sig: 'iii',
  __strcat_chk: 'strcat',
});

mergeInto(LibraryManager.library, {
  nan: function (tag) {
    return emWordsNumber(emNan(tag >>> 0, (tag >>> 0) + _strlen(tag), false), false);
  },
  nan__sig: 'di',
  nanf: function (tag) {
    return emWordsNumber(emNan(tag >>> 0, (tag >>> 0) + _strlen(tag), true), true);
  },
  nanf__sig: 'fi',
  nanl: 'nan',
});

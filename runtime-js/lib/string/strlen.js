mergeInto(LibraryManager.library, {
  strlen: function (text) {
    var at = (text >>>= 0);
    while (HEAPU8[at]) at++;
    return at - text;
  },
  strlen__sig: 'ii',
});

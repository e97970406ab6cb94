mergeInto(LibraryManager.library, {
  $AsciiToString: function (pointer) {
    var text = '';
    for (pointer >>>= 0; HEAPU8[pointer]; pointer++) text += String.fromCharCode(HEAPU8[pointer]);
    return text;
  },
});

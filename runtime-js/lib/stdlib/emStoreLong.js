// Stores a number from emParseFloat as a long double that is no double: `variants/long-double.js` does. A program without
// such numbers has nothing to store them in.
mergeInto(LibraryManager.library, {
  $emStoreLong: function () {},
});

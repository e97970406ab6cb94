// What the tests of asm.js and of the tree import.
mergeInto(LibraryManager.library, {
  act: function (number) {},
  failed: function (code) {},
  grow: function () { return 0; },
  imported: function (number, value) { return value; },
  next: function (number) { return 0; },
  outside: function (low, high) { return low; },
  step: function (number) { return number + 1; },
  take: function (number, value) {},
  use: function (pointer) {},
});

// What a long jump throws in JavaScript.
mergeInto(LibraryManager.library, {
  $emLongJump: function (buffer) {
    this.buffer = buffer;
  },
  $emLongJump__postset: 'emLongJump.prototype.emThrew = 2;',
});

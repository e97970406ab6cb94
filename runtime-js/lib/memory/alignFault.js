mergeInto(LibraryManager.library, {
  $alignFault: function (address, size) {
    abort('misaligned access: ' + size + ' bytes at address ' + (address >>> 0) + ' (0x' + (address >>> 0).toString(16) +
      '), which is not a multiple of ' + size);
  },
});

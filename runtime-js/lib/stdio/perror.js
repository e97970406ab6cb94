mergeInto(LibraryManager.library, {
  perror: function (prefix) {
    var text = prefix && HEAPU8[prefix] ? UTF8ToString(prefix) + ': ' : '';
    var bytes = emBytes(text + emErrorText(HEAP32[_errno >> 2]) + '\n');
    emPut(3, bytes, 0, bytes.length);
  },
  perror__sig: 'vi',
});

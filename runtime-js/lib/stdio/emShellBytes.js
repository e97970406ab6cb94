// The bytes of the next line of a shell's stdin with its newline; none at the end. SpiderMonkey's and JavaScriptCore's
// readline() give a character for each byte, V8's decodes UTF-8.
mergeInto(LibraryManager.library, {
  $emShellBytes: function () {
    var line = emShellBytes.next, bytes = [], i, all;
    if (emShellBytes.open === undefined) {
      // readline() does not say whether the last line ends in a newline. A regular file can be read again. Of a pipe or a
      // terminal SpiderMonkey gives lines only: all its functions that read files (readFile, read, snarf, of /dev/stdin,
      // /dev/fd/0, /proc/self/fd/0) seek first, which fails before anything is read. A newline at the end is assumed there.
      emShellBytes.open = false;
      try {
        all = os.file.readFile('/dev/stdin', 'binary');
        emShellBytes.open = all.length > 0 && all[all.length - 1] !== 10;
      } catch (e) {}
    }
    if (line === undefined) line = readline();
    if (line === null || line === undefined) return bytes;
    if (typeof Realm === 'object' || /[^\0-\xff]/.test(line)) bytes = emBytes(line);
    else for (i = 0; i < line.length; i++) bytes.push(line.charCodeAt(i));
    if (emShellBytes.open) emShellBytes.next = readline();
    if (emShellBytes.next !== null) bytes.push(10);
    return bytes;
  },
});

mergeInto(LibraryManager.library, {
  $emErrorText: function (number) {
    var known = {
      0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 3: 'No such process',
      4: 'Interrupted system call', 5: 'Input/output error', 7: 'Argument list too long', 9: 'Bad file descriptor',
      10: 'No child processes', 11: 'Resource temporarily unavailable', 12: 'Cannot allocate memory', 13: 'Permission denied',
      14: 'Bad address', 17: 'File exists', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument',
      24: 'Too many open files', 25: 'Inappropriate ioctl for device', 27: 'File too large', 28: 'No space left on device',
      29: 'Illegal seek', 30: 'Read-only file system', 32: 'Broken pipe', 33: 'Numerical argument out of domain',
      34: 'Numerical result out of range', 36: 'File name too long', 38: 'Function not implemented',
      75: 'Value too large for defined data type', 84: 'Invalid or incomplete multibyte or wide character',
      95: 'Operation not supported', 110: 'Connection timed out'
    };
    return known[number] || 'Unknown error ' + number;
  },
});

// The functions on the way to here, for a message.
mergeInto(LibraryManager.library, {
  $emWhere: function () {
    var stack = new Error().stack || '', names = [], match, pattern = /^\s*(?:at )?_+([\w$]+)[ @(]/gm;
    while ((match = pattern.exec(stack))) if (!/^(setjmp|longjmp)$/.test(match[1])) names.push(match[1]);
    return names.length ? ' (called from ' + names.join(', called from ') + ')' : '';
  },
});

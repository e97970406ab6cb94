// The functions on the way to here, for a message.
mergeInto(LibraryManager.library, {
  $emWhere: function () {
    var stack = new Error().stack || '', names = [], match, pattern = /^\s*(?:at )?(?:_+([\w$]+)[ @(]|([\w$.]+)(?: \(|@[^\n]*> )(?:wasm:|WebAssembly))/gm, name;
    while ((match = pattern.exec(stack))) {
      name = match[1] || match[2];
      if (!/^(setjmp|longjmp|(check_pointer|empty_slot)_.*|wasm-function.*)$/.test(name)) names.push(name);
    }
    return names.length ? ' (called from ' + names.join(', called from ') + ')' : '';
  },
});

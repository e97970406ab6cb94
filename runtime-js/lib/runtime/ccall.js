// Calls an exported function with JavaScript values. Types: number, boolean, string, array; null for no result.
mergeInto(LibraryManager.library, {
  $ccall: function (name, result, types, args) {
    var func = getCFunc(name), values = [], stack = 0, i, value;
    for (i = 0; args && i < args.length; i++) {
      value = args[i];
      if (types && types[i] === 'string') {
        if (value === null || value === undefined) value = 0;
        else {
          stack = stack || stackSave();
          value = stringToUTF8OnStack(value);
        }
      } else if (types && types[i] === 'array') {
        stack = stack || stackSave();
        value = stackAlloc(value.length);
        writeArrayToMemory(args[i], value);
      }
      values.push(value);
    }
    value = func.apply(null, values);
    if (result === 'string') value = UTF8ToString(value);
    else if (result === 'boolean') value = Boolean(value);
    if (stack) stackRestore(stack);
    return result === null || result === undefined ? undefined : value;
  },
});

// The arguments of main, in WASI's two buffers.
mergeInto(LibraryManager.library, {
  __wasi_args_get: function (list, text) {
    var stack = stackSave();
    emWasiStrings(emArguments([thisProgram].concat(arguments_)), list, text);
    stackRestore(stack);
    return 0;
  },
  __wasi_args_get__sig: 'iii',
  __wasi_args_sizes_get: function (count, size) {
    var stack = stackSave();
    emWasiSizes(emArguments([thisProgram].concat(arguments_)), count, size);
    stackRestore(stack);
    return 0;
  },
  __wasi_args_sizes_get__sig: 'iii',
});

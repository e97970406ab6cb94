// emscripten/exports.h: a pointer to a function that Module has, by its name with the underscore.
mergeInto(LibraryManager.library, {
  $emExportSignatures: '=EMBACK_EXPORT_SIGNATURES',
  $emExportPointers: {},
  emscripten_get_exported_function: function (name) {
    var key = UTF8ToString(name), sig;
    if (key.charAt(0) !== '_') key = '_' + key;
    sig = emExportSignatures[key];
    if (sig && !emExportPointers[key]) emExportPointers[key] = addFunction(asm[key], sig);
    return emExportPointers[key] | 0;
  },
  emscripten_get_exported_function__sig: 'ii',
});

// The result is valid until the next call, and null for what has no text.
mergeInto(LibraryManager.library, {
  $emScriptResult: 0,
  emscripten_run_script_string: function (script) {
    emFlush();
    var value = eval(UTF8ToString(script));
    if (emScriptResult) _free(emScriptResult);
    emScriptResult = value === undefined || value === null ? 0 : stringToNewUTF8(String(value));
    return emScriptResult;
  },
  emscripten_run_script_string__sig: 'ii',
});

// Where the program is: the engine's stack, with the names of C++ as C++ writes them.
mergeInto(LibraryManager.library, {
  $jsStackTrace: function () {
    return new Error().stack || '(no stack trace available)';
  },
  // JavaScript's name of a symbol has one more underscore.
  $demangle: function (name) {
    return emDemangle(name.replace(/^__Z/, '_Z'), false) || name;
  },
  $demangleAll: function (text) {
    return text.replace(/\b__?Z[\w$]+/g, function (name) {
      var shown = demangle(name);
      return shown === name ? name : shown + ' [' + name + ']';
    });
  },
  $stackTrace: function () {
    var text = jsStackTrace();
    if (Module.extraStackTrace) text += '\n' + Module.extraStackTrace();
    return demangleAll(text);
  },
});

// A function that the page gives as Module.imports[module][name].
mergeInto(LibraryManager.library, {
  $emPageImport: function (module, name) {
    var list = Module.imports && Module.imports[module];
    if (list && typeof list[name] === 'function') return list[name];
    return function () {
      abort('the page gives no function Module.imports["' + module + '"]["' + name + '"]');
    };
  },
});

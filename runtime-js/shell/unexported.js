// Reports uses of runtime methods that EXPORTED_RUNTIME_METHODS does not name, instead of leaving them undefined.
function emUnexported(name) {
  if (Object.prototype.hasOwnProperty.call(Module, name)) return;
  Object.defineProperty(Module, name, {
    configurable: true,
    get: function () {
      abort("'" + name + "' was not exported: add it to -s EXPORTED_RUNTIME_METHODS");
    },
    set: function (value) {
      Object.defineProperty(Module, name, { configurable: true, enumerable: true, writable: true, value: value });
    },
  });
}
EMBACK_UNEXPORTED.forEach(emUnexported);

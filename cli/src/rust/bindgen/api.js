// The part of WebAssembly's interface that wasm-bindgen's scripts use, over the program as asm.js.
var emWebAssembly = (function () {
  function Module() {}
  function Instance(module, imports) {
    this.exports = emInstance(imports, Memory, Table);
  }
  function Memory(views) {
    this.views = views;
  }
  Object.defineProperty(Memory.prototype, "buffer", {
    get: function () {
      return this.views.HEAPU8.buffer;
    }
  });
  Memory.prototype.grow = function () {
    throw new RangeError("WebAssembly.Memory.grow(): the memory of asm.js has a fixed size");
  };
  // Entries are functions without a result whose arguments are addresses: what closures are dropped by.
  function Table(call) {
    this.call = call;
  }
  Table.prototype.get = function (index) {
    var call = this.call;
    return function () {
      var list = Array.prototype.slice.call(arguments), sig = "v";
      for (var i = 0; i < list.length; i++) sig += "i";
      return call(sig, index, list);
    };
  };
  function instantiate(source, imports) {
    return new Promise(function (resolve) {
      if (source instanceof Module) resolve(new Instance(source, imports));
      else {
        var module = new Module();
        resolve({ module: module, instance: new Instance(module, imports) });
      }
    });
  }
  function instantiateStreaming(source, imports) {
    return instantiate(null, imports);
  }
  return {
    Module: Module,
    Instance: Instance,
    Memory: Memory,
    Table: Table,
    instantiate: instantiate,
    instantiateStreaming: instantiateStreaming
  };
})();

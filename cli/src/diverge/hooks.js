// The hooks that an instrumented program calls; the work is done by prelude.js, which node loads before.
mergeInto(LibraryManager.library, {
  __diverge_int: function (low, high) { globalThis.embackDiverge.int(low | 0, high | 0); },
  __diverge_float: function (value) { globalThis.embackDiverge.float(value); },
  __diverge_pointer: function (address) { globalThis.embackDiverge.pointer(address >>> 0); },
  __diverge_enter: function (number, low, high) { globalThis.embackDiverge.enter(number, low >>> 0, high >>> 0); },
  __diverge_leave: function (number) { globalThis.embackDiverge.leave("leave", number); },
  __diverge_call: function (number) { globalThis.embackDiverge.call("call", number); },
  __diverge_back: function (number) { globalThis.embackDiverge.leave("back", number); },
  __diverge_through: function (pointer) { globalThis.embackDiverge.through(pointer >>> 0); },
  __diverge_store: function (site, address, size) {
    globalThis.embackDiverge.store(site, HEAPU8, address >>> 0, size >>> 0);
  },
  __diverge_written: function (site, address, size) {
    globalThis.embackDiverge.written(site, HEAPU8, address >>> 0, size >>> 0);
  },
  __diverge_at: function (site) { globalThis.embackDiverge.detail("at", site); },
  __diverge_value: function (site) { globalThis.embackDiverge.detail("value", site); }
});

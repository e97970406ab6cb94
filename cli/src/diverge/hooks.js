// The hooks that an instrumented program calls; the work is done by prelude.js, which node loads before.
mergeInto(LibraryManager.library, {
  __diverge_int: function (low, high) { globalThis.embackDiverge.int(low | 0, high | 0); },
  __diverge_float: function (value) { globalThis.embackDiverge.float(value); },
  __diverge_pointer: function (address) { globalThis.embackDiverge.pointer(address >>> 0); },
  __diverge_enter: function (number, low, high) { globalThis.embackDiverge.enter(number, low >>> 0, high >>> 0); },
  __diverge_leave: function (number) { globalThis.embackDiverge.leave(number); },
  __diverge_store: function (site) { globalThis.embackDiverge.store(site); },
  __diverge_at: function (site) { globalThis.embackDiverge.detail("at", site); },
  __diverge_value: function (site) { globalThis.embackDiverge.detail("value", site); }
});

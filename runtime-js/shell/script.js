// Shape: a plain script. `Module` may be there before it runs, to give hooks, and holds what is exported after.
var EMBACK_NAME =
  typeof EMBACK_NAME !== "undefined" ? EMBACK_NAME : (typeof globalThis === "object" && globalThis.EMBACK_NAME) || {};
(function (Module) {
  emAsmGoesHere;
  emBodyGoesHere;
  //#if NODE
  if (typeof module === "object" && module && typeof exports === "object") module.exports = Module;
  //#endif
})(EMBACK_NAME);

// Form: a plain script. `Module` may exist before it runs, with hooks, and has the exports afterwards.
var EMBACK_NAME =
  typeof EMBACK_NAME !== "undefined" ? EMBACK_NAME : (typeof globalThis === "object" && globalThis.EMBACK_NAME) || {};
(function (Module) {
  emAsmGoesHere;
  emBodyGoesHere;
  //#if NODE
  if (typeof module === "object" && module && typeof exports === "object") module.exports = Module;
  //#endif
})(EMBACK_NAME);

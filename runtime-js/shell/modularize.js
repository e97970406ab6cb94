// Form: MODULARIZE. A factory; its result is ready when it returns, and may be awaited as well.
var EMBACK_NAME = (function () {
  //#if WEB && FILES
  var emScript = typeof document === "object" && document.currentScript ? document.currentScript.src : "";
  //#endif
  emAsmGoesHere;
  return function (Module) {
    Module = Module || {};
    emBodyGoesHere;
    return Module;
  };
})();
if (typeof exports === "object" && typeof module === "object") module.exports = EMBACK_NAME;
else if (typeof define === "function" && define["amd"])
  define([], function () {
    return EMBACK_NAME;
  });

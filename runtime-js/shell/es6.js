// Form: EXPORT_ES6. The same factory as the default export of a module.
//#if FILES
var emScript = import.meta.url;
//#endif
emAsmGoesHere;
function EMBACK_NAME(Module) {
  Module = Module || {};
  emBodyGoesHere;
  return Module;
}
export default EMBACK_NAME;

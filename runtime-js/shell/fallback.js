// Loads the same program as asm.js where WebAssembly is unavailable or forbidden by the page's policy.
function emWasmWorks() {
  try {
    // The smallest module there is.
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (e) {
    return false;
  }
}
function emFallBack() {
  var place = emLocate("EMBACK_FALLBACK");
  //#if EXPORT_ES6
  //#if NODE
  if (ENVIRONMENT_IS_NODE) place = process.getBuiltinModule("url").pathToFileURL(place).href;
  //#endif
  //#if WEB || WORKER
  // import() resolves a name relative to the script; everything else, and so locateFile, relative to the page.
  if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER)
    place = new URL(place, typeof document === "object" ? document.baseURI : self.location.href).href;
  //#endif
  return import(place).then(function (other) {
    return other.default(Module);
  });
  //#else
  //#if NODE
  if (ENVIRONMENT_IS_NODE) {
    //#if MODULARIZE
    return require(place)(Module);
    //#else
    var other = require(place);
    if (typeof module === "object" && module && typeof exports === "object") module.exports = other;
    return;
    //#endif
  }
  //#endif
  // From here on the loaded script replaces this one under its name.
  //#if SHELL
  if (ENVIRONMENT_IS_SHELL) {
    if (typeof loadRelativeToScript === "function") loadRelativeToScript(place);
    else load(place);
    //#if MODULARIZE
    return EMBACK_NAME(Module);
    //#else
    return;
    //#endif
  }
  //#endif
  //#if WORKER
  if (ENVIRONMENT_IS_WORKER) {
    importScripts(place);
    //#if MODULARIZE
    return EMBACK_NAME(Module);
    //#else
    return;
    //#endif
  }
  //#endif
  //#if WEB
  var script = document.createElement("script");
  script.src = place;
  //#if MODULARIZE
  var loaded = new Promise(function (resolve, reject) {
    script.onload = function () {
      delete Module.then;
      resolve(EMBACK_NAME(Module));
    };
    script.onerror = function () {
      reject(new Error("cannot load " + place));
    };
  });
  Module.then = function (resolved, rejected) {
    return loaded.then(resolved, rejected);
  };
  //#else
  script.onerror = function () {
    err("cannot load " + place);
  };
  //#endif
  document.head.appendChild(script);
  //#if MODULARIZE
  return Module;
  //#endif
  //#endif
  //#endif
}
if (!emWasmWorks()) return emFallBack();

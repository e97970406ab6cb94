// Static data in a file of its own beside the script.
var emDataPending = true;
function emLocate(name) {
  if (Module.locateFile) return Module.locateFile(name, emFolder());
  return emFolder() + name;
}
function emFolder() {
  var script = "";
  //#if MODULARIZE && (EXPORT_ES6 || WEB)
  script = emScript;
  //#else
  //#if WEB
  if (typeof document === "object" && document.currentScript) script = document.currentScript.src;
  //#endif
  //#endif
  //#if WORKER
  if (ENVIRONMENT_IS_WORKER) script = self.location.href;
  //#endif
  //#if NODE && !EXPORT_ES6
  if (ENVIRONMENT_IS_NODE) script = typeof __filename === "string" ? __filename : "";
  //#endif
  //#if NODE && EXPORT_ES6
  if (ENVIRONMENT_IS_NODE && script.slice(0, 7) === "file://") script = decodeURIComponent(script.slice(7));
  //#endif
  return script.slice(0, Math.max(script.lastIndexOf("/"), script.lastIndexOf("\\")) + 1);
}
function emTakeData(bytes) {
  HEAPU8.set(new Uint8Array(bytes), EMBACK_DATA_BASE);
  emDataPending = false;
}
function emLoadData(name) {
  if (Module.memoryInitializer) return emTakeData(Module.memoryInitializer);
  //#if NODE
  if (ENVIRONMENT_IS_NODE) return emTakeData(emFs.readFileSync(emLocate(name)));
  //#endif
  //#if SHELL
  if (ENVIRONMENT_IS_SHELL) {
    if (typeof readbuffer === "function") return emTakeData(readbuffer(emLocate(name)));
    return emTakeData(os.file.readRelativeToScript(emLocate(name), "binary"));
  }
  //#endif
  //#if WEB || WORKER
  var request = new XMLHttpRequest();
  request.open("GET", emLocate(name), true);
  request.responseType = "arraybuffer";
  request.onload = function () {
    if (request.status !== 200 && !(request.status === 0 && request.response)) return request.onerror();
    emTakeData(request.response);
    run();
  };
  request.onerror = function () {
    abort("cannot load the static data " + emLocate(name));
  };
  request.send(null);
  //#endif
}

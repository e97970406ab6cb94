// Files that lie beside the script.
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
// The bytes of a file, where they can be had at once; else null.
function emReadFile(name) {
  //#if NODE
  if (ENVIRONMENT_IS_NODE) return emFs.readFileSync(emLocate(name));
  //#endif
  //#if SHELL
  if (ENVIRONMENT_IS_SHELL) {
    if (typeof readbuffer === "function") return readbuffer(emLocate(name));
    return os.file.readRelativeToScript(emLocate(name), "binary");
  }
  //#endif
  return null;
}
//#if WEB || WORKER
// Gives the bytes to `take` when they are there, or says to `failed` that they are not.
function emFetchFile(name, take, failed) {
  var request = new XMLHttpRequest();
  request.open("GET", emLocate(name), true);
  request.responseType = "arraybuffer";
  request.onload = function () {
    if (request.status !== 200 && !(request.status === 0 && request.response)) return request.onerror();
    take(request.response);
  };
  request.onerror = function () {
    failed("status " + request.status);
  };
  request.send(null);
}
//#endif

// Files that lie beside the script. The script is asked for while it runs: later a page does not know it any more.
var emFolder = emFolderOf(emScriptItself());
function emScriptItself() {
  //#if EXPORT_ES6
  return emScript;
  //#else
  //#if NODE
  if (ENVIRONMENT_IS_NODE) return typeof __filename === "string" ? __filename : "";
  //#endif
  //#if WORKER
  if (ENVIRONMENT_IS_WORKER) return self.location.href;
  //#endif
  //#if WEB && MODULARIZE
  return emScript;
  //#else
  //#if WEB
  if (typeof document === "object" && document.currentScript) return document.currentScript.src;
  //#endif
  return "";
  //#endif
  //#endif
}
function emFolderOf(script) {
  // Nothing lies beside what has no place.
  if (/^(blob|data):/.test(script)) return "";
  // What is asked of a server may have slashes, too.
  if (/^[a-z][-+.a-z0-9]+:/.test(script)) script = script.replace(/[?#].*/, "");
  //#if NODE && EXPORT_ES6
  if (ENVIRONMENT_IS_NODE && script.slice(0, 7) === "file://") script = decodeURIComponent(script.slice(7));
  //#endif
  return script.slice(0, Math.max(script.lastIndexOf("/"), script.lastIndexOf("\\")) + 1);
}
function emLocate(name) {
  return Module.locateFile ? Module.locateFile(name, emFolder) : emFolder + name;
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

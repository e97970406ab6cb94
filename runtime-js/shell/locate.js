// Locates files in the folder of the script. The script's URL is read while it runs: later it is not available in a page.
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
  // A script without a URL has no folder.
  if (/^(blob|data):/.test(script)) return "";
  // The query of a URL may have slashes, too.
  if (/^[a-z][-+.a-z0-9]+:/.test(script)) script = script.replace(/[?#].*/, "");
  //#if NODE && EXPORT_ES6
  if (ENVIRONMENT_IS_NODE && script.slice(0, 7) === "file://") script = decodeURIComponent(script.slice(7));
  //#endif
  return script.slice(0, Math.max(script.lastIndexOf("/"), script.lastIndexOf("\\")) + 1);
}
function emLocate(name) {
  return Module.locateFile ? Module.locateFile(name, emFolder) : emFolder + name;
}
// The bytes of a file, if it can be read synchronously; else null.
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
// Calls `take` with the bytes when they are loaded, or `failed` on an error.
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

// Locates, compiles and instantiates the WebAssembly module: synchronously where its bytes are available synchronously and
// the engine may be blocked; otherwise startup waits for it.
var emCodePending = true;
var emStartFailure = null;
//#if CODE_INLINE
function emCodeInside() {
  var text = emDataGoesHere0_, length = text.length, bits = 0, have = 0, at = 0, bytes;
  //#if NODE
  if (ENVIRONMENT_IS_NODE) return Buffer.from(text, "base64");
  //#endif
  while (length && text.charCodeAt(length - 1) === 61) length--;
  bytes = new Uint8Array((length * 3) >> 2);
  for (var i = 0; i < length; i++) {
    var c = text.charCodeAt(i);
    bits = (bits << 6) | (c > 96 ? c - 71 : c > 64 ? c - 65 : c > 47 ? c + 4 : c === 43 ? 62 : 63);
    have += 6;
    if (have > 7) {
      have -= 8;
      bytes[at++] = bits >> have;
    }
  }
  return bytes;
}
//#endif
function emTakeInstance(instance) {
  emTakeExports(instance.exports);
  emCodePending = false;
}
function emCompileNow(bytes) {
  emTakeInstance(new WebAssembly.Instance(new WebAssembly.Module(bytes), emImports));
}
//#if (WEB || WORKER) && CODE_WAITS
function emArrived(result) {
  emTakeInstance(result.instance || result);
  run();
}
//#endif
function emCodeFailed(why) {
  emStartFailure = new Error("the WebAssembly module cannot be loaded: " + why);
  //#if MODULARIZE
  emTellWaiting();
  //#endif
  abort(emStartFailure.message);
}
//#if (WEB || WORKER) && !CODE_INLINE && !CODE_WAITS
// Synchronously: this way a page can only load text.
function emReadUrl(name) {
  var request = new XMLHttpRequest(), text, bytes;
  request.open("GET", emLocate(name), false);
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send(null);
  text = request.responseText;
  bytes = new Uint8Array(text.length);
  for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) & 255;
  return bytes;
}
//#endif
function emInstantiate() {
  var bytes = null;
  if (Module.instantiateWasm) {
    try {
      var given = Module.instantiateWasm(emImports, function (instance) {
        if (!emCodePending) return;
        emTakeInstance(instance);
        run();
      });
      if (given && emCodePending && typeof given === "object" && typeof given.then !== "function" && Object.keys(given).length)
        emTakeInstance({ exports: given });
    } catch (e) {
      emCodeFailed(e);
    }
    return;
  }
  try {
    //#if CODE_INLINE
    bytes = Module.wasmBinary || emCodeInside();
    //#else
    bytes = Module.wasmBinary || emReadFile("EMBACK_CODE");
    //#endif
  } catch (e) {
    return emCodeFailed(e);
  }
  //#if (WEB || WORKER) && CODE_WAITS
  if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    if (bytes) WebAssembly.instantiate(bytes, emImports).then(emArrived, emCodeFailed);
    //#if !CODE_INLINE
    else if (typeof fetch === "function" && WebAssembly.instantiateStreaming && !/^file:/.test(emLocate("EMBACK_CODE")))
      WebAssembly.instantiateStreaming(fetch(emLocate("EMBACK_CODE"), { credentials: "same-origin" }), emImports).then(
        emArrived,
        function (e) {
          // Usually a server that does not send the MIME type.
          err("WebAssembly is compiled after it was loaded, not while it is: " + e);
          emFetchCode();
        }
      );
    else emFetchCode();
    //#endif
    return;
  }
  //#endif
  try {
    //#if (WEB || WORKER) && !CODE_INLINE && !CODE_WAITS
    if (!bytes) bytes = emReadUrl("EMBACK_CODE");
    //#endif
    emCompileNow(bytes);
  } catch (e) {
    emCodeFailed(e);
  }
}
//#if (WEB || WORKER) && !CODE_INLINE && CODE_WAITS
function emFetchCode() {
  emFetchFile(
    "EMBACK_CODE",
    function (bytes) {
      WebAssembly.instantiate(bytes, emImports).then(emArrived, emCodeFailed);
    },
    emCodeFailed
  );
}
//#endif

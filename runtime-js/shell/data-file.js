// Static data in a separate file in the folder of the script.
var emDataPending = true;
function emTakeData(bytes) {
  HEAPU8.set(new Uint8Array(bytes), EMBACK_DATA_BASE);
  emDataPending = false;
}
function emLoadData(name) {
  var bytes = Module.memoryInitializer || emReadFile(name);
  if (bytes) return emTakeData(bytes);
  //#if WEB || WORKER
  emFetchFile(
    name,
    function (bytes) {
      emTakeData(bytes);
      run();
    },
    function () {
      abort("cannot load the static data " + emLocate(name));
    }
  );
  //#endif
}

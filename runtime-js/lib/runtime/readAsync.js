// Read files beside the page or the program by their own names. `binary` gives bytes, else the result is text.
mergeInto(LibraryManager.library, {
  $read_: function (name, binary) {
    var request;
    if (emFs) return emFs.readFileSync(name, binary ? null : 'utf8');
    if (typeof XMLHttpRequest === 'function') {
      request = new XMLHttpRequest();
      request.open('GET', name, false);
      if (binary) request.responseType = 'arraybuffer';
      request.send(null);
      return binary ? new Uint8Array(request.response) : request.responseText;
    }
    if (!binary) return read(name);
    return typeof readbuffer === 'function' ? new Uint8Array(readbuffer(name)) : read(name, 'binary');
  },
  $readBinary: function (name) {
    var bytes = read_(name, true);
    return bytes.buffer ? bytes : new Uint8Array(bytes);
  },
  $readAsync: function (name, onload, onerror) {
    var request, bytes;
    function fail() {
      if (onerror) onerror();
    }
    if (emFs)
      return emFs.readFile(name, function (error, data) {
        if (error) fail();
        else onload(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
      });
    if (typeof XMLHttpRequest === 'function') {
      request = new XMLHttpRequest();
      request.open('GET', name, true);
      request.responseType = 'arraybuffer';
      request.onload = function () {
        if (request.status === 200 || (request.status === 0 && request.response)) onload(request.response);
        else fail();
      };
      request.onerror = fail;
      return request.send(null);
    }
    try {
      bytes = readBinary(name);
    } catch (e) {
      return fail();
    }
    setTimeout(function () {
      onload(bytes.buffer);
    }, 0);
  },
});

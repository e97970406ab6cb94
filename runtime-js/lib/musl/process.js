// What other functions of musl ask of the host, as Emscripten builds it.
mergeInto(LibraryManager.library, {
  // Writes what its streams have buffered. A program without musl has nothing of this name.
  __stdio_exit: function () {},
  __stdio_exit__sig: 'v',
  $emMuslStreams: function () {
    ___stdio_exit();
  },
  $emMuslStreams__postset: 'emAtFlush.push(emMuslStreams);',
  getentropy: function (to, count) {
    return count >>> 0 > 256 ? (emSetErrno(29), -1) : ___wasi_random_get(to, count);
  },
  getentropy__sig: 'iii',
  __call_sighandler: function (handler, number) {
    dynCall_vi(handler, number);
  },
  __call_sighandler__sig: 'vii',
  _emscripten_out: function (text) {
    out(UTF8ToString(text));
  },
  _emscripten_out__sig: 'vi',
  _emscripten_err: function (text) {
    err(UTF8ToString(text));
  },
  _emscripten_err__sig: 'vi',
  _emscripten_get_progname: function (to, room) {
    stringToUTF8(thisProgram, to, room);
  },
  _emscripten_get_progname__sig: 'vii',
});

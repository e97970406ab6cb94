// What is known of each stream, by its FILE number.
mergeInto(LibraryManager.library, {
  $emStreams: [
    null,
    { fd: 0, input: [], at: 0, back: [], ended: false, failed: false },
    { fd: 1, room: new Uint8Array(16384), count: 0, mode: -1, failed: false, ended: false },
    { fd: 2, room: new Uint8Array(1024), count: 0, mode: -1, failed: false, ended: false }
  ],
  $emStreams__postset: 'emAtFlush.push(function () { emDrain(emStreams[2], true); emDrain(emStreams[3], true); });',
  $emStreams__deps: ['$emDrain'],
});

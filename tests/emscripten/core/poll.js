// What test_poll polls: a file, and a device without functions.
Module['preRun'] = function () {
  var device = FS.makedev(64, 0);
  FS.registerDevice(device, {});
  FS.writeFile('/file', 'abcdef');
  FS.mkdev('/device', device);
};

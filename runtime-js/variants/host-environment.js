// What getenv knows under node is what the process knows (-s NODE_HOST_ENV=1), as far as Module.ENV does not say otherwise.
mergeInto(LibraryManager.library, {
  $emEnvironment: function () {
    var given = Module.ENV || {}, lines = [], all = {}, host, name, list, i;
    host = ENVIRONMENT_IS_NODE ? process.env
      : { USER: 'web_user', LOGNAME: 'web_user', PATH: '/', PWD: '/', HOME: '/home/web_user', LANG: 'C.UTF-8', _: thisProgram };
    for (name in host) all[name] = host[name];
    for (name in given) all[name] = given[name];
    for (name in all) if (all[name] !== undefined) lines.push(name + '=' + all[name]);
    list = _malloc((lines.length + 1) * 4);
    for (i = 0; i < lines.length; i++) HEAP32[(list >> 2) + i] = stringToNewUTF8(lines[i]);
    HEAP32[(list >> 2) + i] = 0;
    HEAP32[_environ >> 2] = list;
  },
});

// What getenv knows: HOME and the like by convention, and all of Module.ENV; a list of "NAME=value" pointers.
mergeInto(LibraryManager.library, {
  $emEnvironment: function () {
    var given = Module.ENV || {}, all = { USER: 'web_user', LOGNAME: 'web_user', PATH: '/', PWD: '/' };
    var name, lines = [], list, i;
    all.HOME = '/home/web_user';
    all.LANG = 'C.UTF-8';
    all._ = thisProgram;
    for (name in given) all[name] = given[name];
    for (name in all) if (all[name] !== undefined) lines.push(name + '=' + all[name]);
    list = _malloc((lines.length + 1) * 4);
    for (i = 0; i < lines.length; i++) HEAP32[(list >> 2) + i] = stringToNewUTF8(lines[i]);
    HEAP32[(list >> 2) + i] = 0;
    HEAP32[_environ >> 2] = list;
  },
});

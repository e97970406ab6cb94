// The files of node, by its functions of paths: the file system's own for NODEFS mounts, and the root where a program sees
// the real files. Node sees to permissions.
mergeInto(LibraryManager.library, {
  // WASI's names of errors, from 1 on, without the E.
  $emErrnoNames: "='2BIG ACCES ADDRINUSE ADDRNOTAVAIL AFNOSUPPORT AGAIN ALREADY BADF BADMSG BUSY CANCELED CHILD CONNABORTED CONNREFUSED CONNRESET DEADLK DESTADDRREQ DOM DQUOT EXIST FAULT FBIG HOSTUNREACH IDRM ILSEQ INPROGRESS INTR INVAL IO ISCONN ISDIR LOOP MFILE MLINK MSGSIZE MULTIHOP NAMETOOLONG NETDOWN NETRESET NETUNREACH NFILE NOBUFS NODEV NOENT NOEXEC NOLCK NOLINK NOMEM NOMSG NOPROTOOPT NOSPC NOSYS NOTCONN NOTDIR NOTEMPTY NOTRECOVERABLE NOTSOCK NOTSUP NOTTY NXIO OVERFLOW OWNERDEAD PERM PIPE PROTO PROTONOSUPPORT PROTOTYPE RANGE ROFS SPIPE SRCH STALE TIMEDOUT TXTBSY XDEV NOTCAPABLE'.split(' ')",
  // Does `work`; an error of node becomes one of ours.
  $emNode: function (work) {
    try {
      return work();
    } catch (e) {
      if (e instanceof emErrnoError || typeof e.code !== 'string') throw e;
      emFail(emErrnoNames.indexOf(e.code.slice(1)) + 1 || (e.code === 'EOF' ? 0 : e.code.slice(0, 4) === 'ERR_' ? 28 : 29));
    }
  },
  $emNodePath: function (node, name) {
    var names = name === undefined ? [] : [name];
    for (; node.parent !== node; node = node.parent) names.push(node.name);
    names.push(node.mount ? node.mount.opts.root : '/');
    return names.reverse().join('/').replace(/^\/\/+/, '/');
  },
  $emNodeFiles: {
    mount: function (mount) {
      if (!emFs) emFail(43);
      return emNodeMake(null, '/', emNode(function () { return emFs.statSync(mount.opts.root).mode; }));
    },
    node_ops: {
      fresh: true,
      getattr: function (node) {
        return emNode(function () { return emFs.lstatSync(emNodePath(node)); });
      },
      setattr: function (node, what) {
        var path = emNodePath(node);
        emNode(function () {
          if (what.mode !== undefined) {
            if ((node.mode & 61440) === 40960) emFail(58);
            emFs.chmodSync(path, what.mode & 4095);
            node.mode = what.mode;
          }
          if (what.timestamp !== undefined || what.atime !== undefined) {
            var times = [what.atime, what.mtime].map(function (time) {
              return (time === undefined ? what.timestamp : time) / 1000;
            });
            if (what.link && emFs.lutimesSync) emFs.lutimesSync(path, times[0], times[1]);
            else emFs.utimesSync(path, times[0], times[1]);
          }
          if (what.owner !== undefined) emFs[what.link ? 'lchownSync' : 'chownSync'](path, what.owner, what.group);
          if (what.size !== undefined) emFs.truncateSync(path, what.size);
        });
      },
      access: function (node, mode) {
        emNode(function () { emFs.accessSync(emNodePath(node), mode); });
      },
      lookup: function (parent, name) {
        return emNodeMake(parent, name, emNode(function () { return emFs.lstatSync(emNodePath(parent, name)).mode; }));
      },
      mknod: function (parent, name, mode, rdev, flags) {
        var path = emNodePath(parent, name), node = emNodeMake(parent, name, mode), fd;
        if (flags === undefined) emVfsChild(parent, name) && emFail(20);
        emNode(function () {
          var bits = mode & 4095;
          if ((mode & 61440) === 16384) emFs.mkdirSync(path, bits);
          else if ((mode & 61440) !== 32768) emFail(63);
          else {
            fd = emFs.openSync(path, 'wx+', bits);
            if (flags === undefined) emFs.closeSync(fd);
            // The file is open already, whatever its mode allows later.
            else node.opened = fd;
          }
        });
        return node;
      },
      rename: function (node, parent, name) {
        var from = emNodePath(node);
        emNode(function () { emFs.renameSync(from, emNodePath(parent, name)); });
      },
      link: function (parent, name, node) {
        emNode(function () { emFs.linkSync(emNodePath(node), emNodePath(parent, name)); });
      },
      symlink: function (parent, name, target) {
        emNode(function () { emFs.symlinkSync(target, emNodePath(parent, name)); });
        return emNodeMake(parent, name, 41471);
      },
      unlink: function (parent, name) {
        emNode(function () { emFs.unlinkSync(emNodePath(parent, name)); });
      },
      rmdir: function (parent, name) {
        emNode(function () { emFs.rmdirSync(emNodePath(parent, name)); });
      },
      readdir: function (node) {
        return ['.', '..'].concat(emNode(function () { return emFs.readdirSync(emNodePath(node)); }));
      },
      readlink: function (node) {
        return emNode(function () { return emFs.readlinkSync(emNodePath(node)); });
      }
    },
    stream_ops: {
      open: function (stream) {
        var node = stream.node, flags = stream.flags & 3;
        stream.nfd = node.opened;
        node.opened = undefined;
        if ((node.mode & 61440) === 16384) return;
        if (stream.nfd === undefined) stream.nfd = emNode(function () {
          if (stream.flags & 1024) flags |= emFs.constants.O_APPEND;
          if (stream.flags & 2048) flags |= emFs.constants.O_NONBLOCK || 0;
          return emFs.openSync(emNodePath(node), flags);
        });
        stream.seekable = (node.mode & 61440) === 32768 || (node.mode & 61440) === 24576;
      },
      close: function (stream) {
        if (stream.nfd !== undefined) emNode(function () { emFs.closeSync(stream.nfd); });
      },
      isTerminal: function (stream) {
        return emIsTerminal(stream.nfd);
      },
      getattr: function (stream) {
        return stream.nfd === undefined ? emVfsStat(stream.node) : emNode(function () { return emFs.fstatSync(stream.nfd); });
      },
      setattr: function (stream, what) {
        emNode(function () {
          if (what.mode !== undefined) emFs.fchmodSync(stream.nfd, what.mode & 4095);
          if (what.size !== undefined) emFs.ftruncateSync(stream.nfd, what.size);
          if (what.atime !== undefined) emFs.futimesSync(stream.nfd, what.atime / 1000, what.mtime / 1000);
          if (what.owner !== undefined) emFs.fchownSync(stream.nfd, what.owner, what.group);
        });
      },
      fsync: function (stream) {
        if (stream.nfd !== undefined) emNode(function () { emFs.fsyncSync(stream.nfd); });
      },
      read: function (stream, buffer, offset, length, position) {
        if (!length) return 0;
        return emNode(function () {
          return emFs.readSync(stream.nfd, buffer, offset, length, stream.seekable ? position : null);
        });
      },
      write: function (stream, buffer, offset, length, position) {
        var done = 0;
        while (done < length)
          done += emNode(function () {
            return emFs.writeSync(stream.nfd, buffer, offset + done, length - done, stream.seekable ? position + done : null);
          });
        return length;
      }
    }
  },
  $emNodeMake: function (parent, name, mode) {
    var node = new emVfsNode(parent, name, mode, 0);
    node.node_ops = emNodeFiles.node_ops;
    node.stream_ops = emNodeFiles.stream_ops;
    return node;
  },
  // The real files as the root of all.
  $emVfsReal: function () {
    var cwd = process.cwd().replace(/\\/g, '/');
    emVfs.cwd = emVfsMount(emNodeFiles, { root: '/' }, null);
    emNodeFiles.node_ops.chdir = function (node) {
      if (node.mount.root === emVfs.root) emNode(function () { process.chdir(emNodePath(node)); });
    };
    // On Windows the drive of the current folder is the root.
    emVfs.cwd = emVfsFind(cwd.replace(/^[A-Za-z]:/, ''), true);
  },
});

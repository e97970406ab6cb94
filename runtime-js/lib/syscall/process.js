// System calls on the process: one of one user, as in Emscripten's libstubs, which defines the same.
mergeInto(LibraryManager.library, {
  __syscall_getpid: function () {
    return 42;
  },
  __syscall_getpid__sig: 'i',
  __syscall_getppid: function () {
    return 1;
  },
  __syscall_getppid__sig: 'i',
  __syscall_getpgrp: function () {
    return 42;
  },
  __syscall_getpgrp__sig: 'i',
  __syscall_getpgid: function (process) {
    return process && process !== 42 ? -71 : 42;
  },
  __syscall_getpgid__sig: 'ii',
  __syscall_getsid: '__syscall_getpgid',
  __syscall_setpgid: function (process, group) {
    return process && process !== 42 ? -71 : group && group !== 42 ? -63 : 0;
  },
  __syscall_setpgid__sig: 'iii',
  __syscall_setsid: function () {
    return 0;
  },
  __syscall_setsid__sig: 'i',
  __syscall_getuid32: function () {
    return 0;
  },
  __syscall_getuid32__sig: 'i',
  __syscall_geteuid32: '__syscall_getuid32',
  __syscall_getgid32: '__syscall_getuid32',
  __syscall_getegid32: '__syscall_getuid32',
  __syscall_setuid32: function (id) {
    return id ? -63 : 0;
  },
  __syscall_setuid32__sig: 'ii',
  __syscall_setgid32: '__syscall_setuid32',
  __syscall_setreuid32: function (real, effective) {
    return real > 0 || effective > 0 ? -63 : 0;
  },
  __syscall_setreuid32__sig: 'iii',
  __syscall_setregid32: '__syscall_setreuid32',
  __syscall_setresuid32: function (real, effective, saved) {
    return real > 0 || effective > 0 || saved > 0 ? -63 : 0;
  },
  __syscall_setresuid32__sig: 'iiii',
  __syscall_setresgid32: '__syscall_setresuid32',
  __syscall_getresuid32: function (real, effective, saved) {
    HEAP32[real >> 2] = HEAP32[effective >> 2] = HEAP32[saved >> 2] = 0;
    return 0;
  },
  __syscall_getresuid32__sig: 'iiii',
  __syscall_getresgid32: '__syscall_getresuid32',
  __syscall_getgroups32: function (room, list) {
    if (room < 1) return -28;
    HEAP32[list >> 2] = 0;
    return 1;
  },
  __syscall_getgroups32__sig: 'iii',
  __syscall_umask: function (mask) {
    return ___emback_umask(mask);
  },
  __syscall_umask__sig: 'ii',
  __syscall_nice: function (more) {
    return -63;
  },
  __syscall_nice__sig: 'ii',
  __syscall_getpriority: function (which, who) {
    return 0;
  },
  __syscall_getpriority__sig: 'iii',
  __syscall_setpriority: function (which, who, priority) {
    return -63;
  },
  __syscall_setpriority__sig: 'iiii',
  __syscall_pause: function () {
    return -27;
  },
  __syscall_pause__sig: 'i',
  // No limits.
  __syscall_ugetrlimit: function (resource, to) {
    HEAP32.set([-1, -1, -1, -1], to >> 2);
    return 0;
  },
  __syscall_ugetrlimit__sig: 'iii',
  __syscall_prlimit64: function (process, resource, from, to) {
    return to ? ___syscall_ugetrlimit(resource, to) : 0;
  },
  __syscall_prlimit64__sig: 'iiiii',
  __syscall_setrlimit: function (resource, from) {
    return 0;
  },
  __syscall_setrlimit__sig: 'iii',
  __syscall_getrusage: function (who, to) {
    var time = Math.floor(emSince() * 1000), i;
    // Times of 32 bits or of 64 begin alike; the rest is zero.
    for (i = 0; i < 32; i++) HEAP32[(to >> 2) + i] = 0;
    HEAP32[to >> 2] = Math.floor(time / 1000000);
    return 0;
  },
  __syscall_getrusage__sig: 'iii',
  __syscall_mprotect: function (address, size, protection) {
    return 0;
  },
  __syscall_mprotect__sig: 'iiii',
  __syscall_madvise: '__syscall_mprotect',
  __syscall_mlock: function (address, size) {
    return 0;
  },
  __syscall_mlock__sig: 'iii',
  __syscall_munlock: '__syscall_mlock',
  __syscall_mlockall: function (flags) {
    return 0;
  },
  __syscall_mlockall__sig: 'ii',
  __syscall_munlockall: function () {
    return 0;
  },
  __syscall_munlockall__sig: 'i',
  __syscall_mremap: function (address, size, newSize, flags, to) {
    return -48;
  },
  __syscall_mremap__sig: 'iiiiii',
  __syscall_uname: function (to) {
    ['Emscripten', 'emscripten', '1.0', '#1', 'wasm32', '(none)'].forEach(function (text, at) {
      stringToUTF8(text, to + 65 * at, 65);
    });
    return 0;
  },
  __syscall_uname__sig: 'ii',
});

// System calls that need what is not there: sockets, other processes, timers.
mergeInto(LibraryManager.library, {
  __syscall_socket: function (a, b, c, d, e, f) {
    return emUnsupported('socket');
  },
  __syscall_socket__sig: 'iiiiiii',
  __syscall_socketpair: function (a, b, c, d, e, f) {
    return emUnsupported('socketpair');
  },
  __syscall_socketpair__sig: 'iiiiiii',
  __syscall_bind: function (a, b, c, d, e, f) {
    return emUnsupported('bind');
  },
  __syscall_bind__sig: 'iiiiiii',
  __syscall_connect: function (a, b, c, d, e, f) {
    return emUnsupported('connect');
  },
  __syscall_connect__sig: 'iiiiiii',
  __syscall_listen: function (a, b, c, d, e, f) {
    return emUnsupported('listen');
  },
  __syscall_listen__sig: 'iiiiiii',
  __syscall_accept4: function (a, b, c, d, e, f) {
    return emUnsupported('accept4');
  },
  __syscall_accept4__sig: 'iiiiiii',
  __syscall_getsockopt: function (a, b, c, d, e, f) {
    return emUnsupported('getsockopt');
  },
  __syscall_getsockopt__sig: 'iiiiiii',
  __syscall_setsockopt: function (a, b, c, d, e, f) {
    return emUnsupported('setsockopt');
  },
  __syscall_setsockopt__sig: 'iiiiiii',
  __syscall_getsockname: function (a, b, c, d, e, f) {
    return emUnsupported('getsockname');
  },
  __syscall_getsockname__sig: 'iiiiiii',
  __syscall_getpeername: function (a, b, c, d, e, f) {
    return emUnsupported('getpeername');
  },
  __syscall_getpeername__sig: 'iiiiiii',
  __syscall_sendto: function (a, b, c, d, e, f) {
    return emUnsupported('sendto');
  },
  __syscall_sendto__sig: 'iiiiiii',
  __syscall_sendmsg: function (a, b, c, d, e, f) {
    return emUnsupported('sendmsg');
  },
  __syscall_sendmsg__sig: 'iiiiiii',
  __syscall_recvfrom: function (a, b, c, d, e, f) {
    return emUnsupported('recvfrom');
  },
  __syscall_recvfrom__sig: 'iiiiiii',
  __syscall_recvmsg: function (a, b, c, d, e, f) {
    return emUnsupported('recvmsg');
  },
  __syscall_recvmsg__sig: 'iiiiiii',
  __syscall_shutdown: function (a, b, c, d, e, f) {
    return emUnsupported('shutdown');
  },
  __syscall_shutdown__sig: 'iiiiiii',
  __syscall_recvmmsg: function (a, b, c, d, e) {
    return emUnsupported('recvmmsg');
  },
  __syscall_recvmmsg__sig: 'iiiiii',
  __syscall_sendmmsg: function (a, b, c, d, e) {
    return emUnsupported('sendmmsg');
  },
  __syscall_sendmmsg__sig: 'iiiiii',
  __syscall_acct: function (a) {
    return emUnsupported('acct');
  },
  __syscall_acct__sig: 'ii',
  __syscall_mincore: function (a, b, c) {
    return emUnsupported('mincore');
  },
  __syscall_mincore__sig: 'iiii',
  __syscall_setitimer: function (a, b, c) {
    return emUnsupported('setitimer');
  },
  __syscall_setitimer__sig: 'iiii',
  __syscall_getitimer: function (a, b) {
    return emUnsupported('getitimer');
  },
  __syscall_getitimer__sig: 'iii',
  __syscall_wait4: function (a, b, c, d) {
    return emUnsupported('wait4');
  },
  __syscall_wait4__sig: 'iiiii',
  __syscall_setdomainname: function (a, b) {
    return emUnsupported('setdomainname');
  },
  __syscall_setdomainname__sig: 'iii',
  __syscall_socketcall: function (a, b) {
    return emUnsupported('socketcall');
  },
  __syscall_socketcall__sig: 'iii',
});

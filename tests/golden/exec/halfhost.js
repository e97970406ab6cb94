mergeInto(LibraryManager.library, {
    host__deps: ['twice'],
    host: function (x) {
        return _twice(x) + 0.25;
    },
    maybe: function (x, n) {
        return x + n;
    },
    show: function (x, list) {
        out('show ' + x + ' ' + HEAP32[list >> 2]);
    },
});

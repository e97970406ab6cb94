// Conditions and macros of Emscripten's library files, and 64-bit integers at the border.
mergeInto(LibraryManager.library, {
#if ASSERTIONS >= 3 || !MEMORY64 && typeof NOTHING != 'undefined'
#error this branch is left out
#elif EXPORT_NAME == 'Module' && INITIAL_MEMORY >= 65536
  fill__sig: 'ii',
  fill: function(p) {
    {{{ makeSetValue('p', 0, '-4294967297', 'i64') }}};
    {{{ makeSetValue('p', 'offset', '2.5', 'double') }}};
    return {{{ -cDefine('EINVAL') }}} + {{{ makeGetValue('p', 0, 'i53') }}} + 4294967297;
  },
#endif
  $offset: {{{ 2 * POINTER_SIZE }}},
  next__sig: 'jj',
  next: function({{{ defineI64Param('n') }}}) {
    {{{ receiveI64ParamAsI32s('n') }}}
    var low = (n_low + 1) | 0;
    {{{ makeStructuralReturn(['low', 'n_high + (low ? 0 : 1)']) }}};
  },
  calls__sig: 'ij',
  calls: function({{{ defineI64Param('n') }}}) {
    {{{ receiveI64ParamAsDouble('n') }}}
    return _half(n % 4294967296, Math.floor(n / 4294967296)) === {{{ 1 << 30 }}} ? {{{ charCode('A') }}} : 0;
  },
});

// Memory for C++ programs that bring no library of their own; size_t is unsigned long or unsigned int in the names.
mergeInto(LibraryManager.library, {
  _Znwm: function (bytes) {
    var pointer = _malloc(bytes || 1);
    if (!pointer) abort('operator new: no memory for ' + (bytes >>> 0) + ' bytes');
    return pointer;
  },
  _Znwm__sig: 'ii',
  _Znam: '_Znwm',
  _Znwj: '_Znwm',
  _Znaj: '_Znwm',
  _ZdlPv: 'free',
  _ZdaPv: 'free',
  _ZdlPvm: 'free',
  _ZdaPvm: 'free',
  _ZdlPvj: 'free',
  _ZdaPvj: 'free',
});

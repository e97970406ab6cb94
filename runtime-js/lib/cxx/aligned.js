// Operators of C++17 for types of a higher alignment than malloc's.
mergeInto(LibraryManager.library, {
  _ZnwmSt11align_val_t: function (bytes, align) {
    return emNew(bytes, align);
  },
  _ZnwmSt11align_val_t__sig: 'iii',
  _ZnamSt11align_val_t: '_ZnwmSt11align_val_t',
  _ZnwjSt11align_val_t: '_ZnwmSt11align_val_t',
  _ZnajSt11align_val_t: '_ZnwmSt11align_val_t',
  _ZnwmSt11align_val_tRKSt9nothrow_t: function (bytes, align, tag) {
    return emNewOrNull(bytes, align);
  },
  _ZnwmSt11align_val_tRKSt9nothrow_t__sig: 'iiii',
  _ZnamSt11align_val_tRKSt9nothrow_t: '_ZnwmSt11align_val_tRKSt9nothrow_t',
  _ZnwjSt11align_val_tRKSt9nothrow_t: '_ZnwmSt11align_val_tRKSt9nothrow_t',
  _ZnajSt11align_val_tRKSt9nothrow_t: '_ZnwmSt11align_val_tRKSt9nothrow_t',
  _ZdlPvSt11align_val_t: 'free',
  _ZdlPvmSt11align_val_t: 'free',
  _ZdlPvjSt11align_val_t: 'free',
  _ZdlPvSt11align_val_tRKSt9nothrow_t: 'free',
  _ZdaPvSt11align_val_t: 'free',
  _ZdaPvmSt11align_val_t: 'free',
  _ZdaPvjSt11align_val_t: 'free',
  _ZdaPvSt11align_val_tRKSt9nothrow_t: 'free',
});

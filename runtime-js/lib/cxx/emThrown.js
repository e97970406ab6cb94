// What is thrown in JavaScript for an exception of the program: no Error, whose stack trace costs more than the unwinding.
// emThrew is what __THREW__ becomes where it is caught.
//
// `pointer` is the address U of its _Unwind_Exception (class of 8 bytes, cleanup function, two words for the unwinder, 32
// bytes in all). Before it lies the __cxa_exception of libc++abi for 32-bit machines, after it the object that was thrown:
//   U-48 type_info      U-44 destructor         U-40 unexpected handler   U-36 terminate handler
//   U-32 next caught    U-28 handler count      U-24 selector             U-20 filter that it failed
//   U-16 (unused)       U-12 (unused)           U-8 adjusted object       U-4 reference count, or the primary exception
// clang relies on the object being at U+32 where it catches a pointer by reference.
mergeInto(LibraryManager.library, {
  $emThrown: function (pointer) {
    this.pointer = pointer;
  },
  $emThrown__deps: ['$emThrownEnds', '$emUncaught', '$emExceptionText'],
  $emThrown__postset: `
    emThrown.prototype.emThrew = 1;
    emThrown.is = function (e) { return e instanceof emThrown; };
    emThrown.pointer = function (thrown) { return thrown.pointer; };
    emThrown.prototype.toString = function () { return emExceptionText(this.pointer); };`,
});

// A call through a pointer that is no function of the wanted signature. emPointers says what each pointer is.
mergeInto(LibraryManager.library, {
  $emNullFunc: function (sig, pointer) {
    var real = emPointers[pointer], text;
    pointer >>>= 0;
    if (!pointer) text = 'a null function pointer was called with the signature ' + sig;
    else {
      text = 'the function pointer ' + pointer + ' was called with the signature ' + sig + ', but ';
      text += real
        ? 'it is ' + real.slice(real.indexOf(' ') + 1) + ', whose signature is ' + real.slice(0, real.indexOf(' '))
        : 'there is no function with that number in any table';
    }
    abort(text + ' (result first; v void, i int or pointer, j 64-bit int, f float, d double; without a j a 64-bit value is two ints)' +
      emWhere());
  },
});

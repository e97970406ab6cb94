// The calls of ccall and cwrap that test_ccall.out is the outcome of.
Module['onRuntimeInitialized'] = function () {
  var typed = function (result) {
    out(typeof result + ',' + result);
  };
  out('*');
  typed(Module['ccall']('get_int', 'number'));
  out('number,' + ccall('get_float', 'number').toFixed(2));
  typed(ccall('get_bool', 'boolean'));
  typed(ccall('get_string', 'string'));
  var text = [97, 114, 114, 45, 97, 121, 0];
  [
    ['print_int', 'number', 12],
    ['print_float', 'number', 14.56],
    ['print_bool', 'boolean', true],
    ['print_string', 'string', 'cheez'],
    ['print_string', 'array', text],
    ['print_string', 'array', new Uint8Array(text)],
  ].forEach(function (call) {
    out(typeof ccall(call[0], null, [call[1]], [call[2]]));
  });
  var types = ['number', 'number', 'number', 'string'];
  typed(ccall('multi', 'number', types, [2, 1.4, 3, 'more']));
  var at = ccall('malloc', 'pointer', ['number'], [4]);
  setValue(at, 650, 'i32');
  typed(getValue(ccall('pointer', 'pointer', ['pointer'], [at]), 'i32'));
  out('*');
  out(Module['cwrap']('get_int', 'number')());
  var multi = Module['cwrap']('multi', 'number', types);
  out(multi(2, 1.4, 3, 'atr'));
  out(multi(8, 5.4, 4, 'bret'));
  out('*');
  // More than the stack holds, if a call did not give its part back.
  var long = new Array(7).join('1234567890');
  for (var i = 0; i < 100000; i++) ccall('multi', 'number', types, [0, 0, 0, long]);
  out('stack is ok.');
  ccall('call_ccall_again', null);
};

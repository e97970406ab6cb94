//! Checking asm.js that is there already.

#[path = "../common/mod.rs"]
mod common;
mod human;
mod inputs;
mod programs;
mod rules;

use common::Outcome;
use expect_test::Expect;

const VALID: &str = "\
function asmModule(stdlib, foreign, heap) {
  \"use asm\";
  var I32 = new stdlib.Int32Array(heap);
  var sqrt = stdlib.Math.sqrt;
  var show = foreign.show;
  var calls = 0;
  function get(i) {
    i = i | 0;
    calls = (calls + 1) | 0;
    return I32[i >> 2] | 0;
  }
  function put(i) {
    i = i | 0;
    I32[i >> 2] = calls;
    show(calls | 0);
    return table[i & 1](i) | 0;
  }
  function length(x, y) {
    x = +x;
    y = +y;
    return +sqrt(x * x + y * y);
  }
  var table = [get, put];
  return { get: get, length: length };
}
";

/// Three things wrong with it.
fn broken() -> String {
    VALID
        .replace("return I32[i >> 2] | 0;", "return I32[i] | 0;")
        .replace("show(calls | 0);", "show(calls);")
        .replace("return +sqrt(x * x + y * y);", "return +sqrt(x * x + calls);")
}

#[track_caller]
fn said(outcome: &Outcome, status: i32, stdout: Expect, stderr: Expect) {
    stdout.assert_eq(&outcome.stdout);
    stderr.assert_eq(&outcome.stderr);
    assert_eq!(outcome.status, status);
}

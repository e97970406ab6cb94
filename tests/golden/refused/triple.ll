; What a module is compiled for is told where it says so.
; FAIL: emback build %s -o %t/x.js
target datalayout = "e-m:e-i64:64-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
define i32 @main() {
  ret i32 0
}

; What holds for the module as a whole has a place, too.
; FAIL: emback build %s -o %t/x.js
module asm ""
module asm ".globl x"
define i32 @main() {
  ret i32 0
}

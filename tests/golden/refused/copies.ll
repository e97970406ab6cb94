; A module whose only functions are copies of what another module defines has nothing to run or export.
; FAIL: emback build %s -o %t/x.js
; FAIL[asked]: emback build %s -o %t/x.js -s EXPORTED_FUNCTIONS=_f
define available_externally i32 @f() {
  ret i32 1
}

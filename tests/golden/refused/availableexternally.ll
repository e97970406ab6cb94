; A definition that is available elsewhere too is there for optimisers; code generation takes it for a declaration.
; FAIL: emback build %s -o %t/x.js
define available_externally i32 @f() {
  ret i32 1
}
define i32 @main() {
  %r = call i32 @f()
  ret i32 %r
}

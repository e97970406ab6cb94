; A pointer that the layout gives another size than an i32 is not cut to one.
; FAIL: emback build %s -o %t/x.js
target datalayout = "e-p:32:32-p3:16:16-i64:64-n32:64-S128"
@a = global [3 x i16] [i16 1, i16 2, i16 3]
define i32 @main() {
  %p = inttoptr i32 17 to ptr addrspace(3)
  store ptr addrspace(3) %p, ptr @a
  ret i32 0
}

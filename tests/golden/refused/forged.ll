; A line feed in a name begins no line of a message.
; FAIL: emback build %s -o %t/x.js
declare void @"f\0Aerror: forged\0D\1B[31m"()
define i32 @main() {
  call void @"f\0Aerror: forged\0D\1B[31m"()
  ret i32 0
}

; Small integers through signatures, memory and function pointers; upper bits must never show.
; EXEC: 200 56 -1 -1
target triple = "wasm32-unknown-unknown"
@format = private constant [13 x i8] c"%d %d %d %d\0A\00"
@table = internal constant [2 x ptr] [ptr @inc8, ptr @dec8]
@odd = internal global i24 -2
declare i32 @printf(ptr, ...)
define i8 @inc8(i8 %x) { 
  %y = add i8 %x, 100
  ret i8 %y
}
define i8 @dec8(i8 %x) {
  %y = sub i8 %x, 100
  ret i8 %y
}
define zeroext i8 @wrap(i8 signext %x, i1 zeroext %plus) noinline {
  %i = zext i1 %plus to i32
  %at = getelementptr ptr, ptr @table, i32 %i
  %f = load ptr, ptr %at
  %r = call i8 %f(i8 %x)
  ret i8 %r
}
define i1 @parity(i3 %x) noinline {
  %y = mul i3 %x, 3
  %z = icmp ugt i3 %y, 3
  ret i1 %z
}
define i32 @main() {
  %a = call zeroext i8 @wrap(i8 signext 100, i1 zeroext false)
  %b = call zeroext i8 @wrap(i8 signext -100, i1 zeroext true)
  %a32 = zext i8 %a to i32
  %b32 = sext i8 %b to i32
  %c = load i24, ptr @odd
  %d = add i24 %c, 1
  store i24 %d, ptr @odd
  %e = load i24, ptr @odd
  %e32 = sext i24 %e to i32
  %p = call i1 @parity(i3 2)
  %p32 = sext i1 %p to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %a32, i32 %b32, i32 %e32, i32 %p32)
  ret i32 0
}

; What is only moved keeps its bits, signalling NaNs as well, even where asm.js runs as plain JavaScript.
; EXEC: 7ff0000000000123 7f800123
; EXEC: fff0000000000001 ff800001
; EXEC: 7ff0000000000123 7f800123
; EXEC: 7ff0000000000123 7f800123
; RUN: emback run %s --target wasm32-unknown-emscripten
; RUN[optimised]: emback run %s --target wasm32-unknown-emscripten -O2

@d1 = global double 0x7FF0000000000123
@d2 = global i64 -4503599627370495
@f1 = global i32 2139095331
@f2 = global i32 -8388607
@d = global double 0.0
@f = global float 0.0
@format = private constant [12 x i8] c"%08x%08x %x\00"
@end = private constant [1 x i8] zeroinitializer

declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)

define internal void @show() noinline {
  %low = load i32, ptr @d
  %high = load i32, ptr getelementptr (i8, ptr @d, i32 4)
  %float = load i32, ptr @f
  call i32 (ptr, ...) @printf(ptr @format, i32 %high, i32 %low, i32 %float)
  call i32 @puts(ptr @end)
  store i64 0, ptr @d
  store i32 0, ptr @f
  ret void
}

define internal void @copy(ptr %d, ptr %f) noinline {
  %x = load double, ptr %d
  store double %x, ptr @d
  %y = load float, ptr %f
  store float %y, ptr @f
  call void @show()
  ret void
}

define internal void @choose(i1 %first) noinline {
entry:
  %x1 = load double, ptr @d1
  %y1 = load float, ptr @f1
  br i1 %first, label %second, label %join
second:
  %x2 = load double, ptr @d2
  br label %join
join:
  %x = phi double [ %x1, %entry ], [ %x2, %second ]
  %y2 = load float, ptr @f2
  %y = select i1 %first, float %y2, float %y1
  %xf = freeze double %x
  store double %xf, ptr @d
  store float %y, ptr @f
  call void @show()
  ret void
}

define internal void @cast() noinline {
  %x = load double, ptr @d1
  %y = load float, ptr @f1
  %xi = bitcast double %x to i64
  %yi = bitcast float %y to i32
  store i64 %xi, ptr @d
  store i32 %yi, ptr @f
  call void @show()
  ret void
}

define i32 @main() {
  call void @copy(ptr @d1, ptr @f1)
  call void @choose(i1 true)
  call void @choose(i1 false)
  call void @cast()
  ret i32 0
}

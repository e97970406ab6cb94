; Structs and arrays as values: results of one, two and many parts, parameters, phis, selects, memory.
; EXEC: 10 20 10 294
; EXEC: 20 10 10 294
; EXEC: 20 10 10 294
target triple = "wasm32-unknown-unknown"
%pair = type { i32, i32 }
%mixed = type { i8, double, ptr, [2 x i16], { i64, i1 } }
@format = private constant [13 x i8] c"%d %d %d %d\0A\00"
@slot = internal global %mixed zeroinitializer
declare i32 @printf(ptr, ...)
define %pair @swap(%pair %p) noinline {
  %a = extractvalue %pair %p, 0
  %b = extractvalue %pair %p, 1
  %x = insertvalue %pair poison, i32 %b, 0
  %y = insertvalue %pair %x, i32 %a, 1
  ret %pair %y
}
define %mixed @make(i8 %c, i64 %l) noinline {
  %a = insertvalue %mixed { i8 1, double 2.5, ptr @slot, [2 x i16] [i16 3, i16 4], { i64, i1 } { i64 5, i1 true } }, i8 %c, 0
  %b = insertvalue %mixed %a, i64 %l, 4, 0
  ret %mixed %b
}
define [2 x i64] @two(i64 %x) noinline {
  %a = insertvalue [2 x i64] undef, i64 %x, 1
  %b = insertvalue [2 x i64] %a, i64 7, 0
  ret [2 x i64] %b
}
define i32 @sum(%mixed %m) noinline {
  store %mixed %m, ptr @slot
  %n = load %mixed, ptr @slot
  %c = extractvalue %mixed %n, 0
  %d = extractvalue %mixed %n, 1
  %s = extractvalue %mixed %n, 3, 1
  %l = extractvalue %mixed %n, 4, 0
  %t = extractvalue %mixed %n, 4, 1
  %c32 = sext i8 %c to i32
  %d32 = fptosi double %d to i32
  %s32 = zext i16 %s to i32
  %h = lshr i64 %l, 32
  %l32 = trunc i64 %h to i32
  %t32 = zext i1 %t to i32
  %1 = add i32 %c32, %d32
  %2 = add i32 %1, %s32
  %3 = add i32 %2, %l32
  %4 = add i32 %3, %t32
  ret i32 %4
}
define i32 @main() {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %p = phi %pair [ { i32 10, i32 20 }, %entry ], [ %r, %loop ]
  %q = call %pair @swap(%pair %p)
  %odd = trunc i32 %i to i1
  %r = select i1 %odd, %pair %q, %pair %p
  %a = extractvalue %pair %r, 0
  %b = extractvalue %pair %r, 1
  %m = call %mixed @make(i8 -3, i64 25769803776)
  %s = call i32 @sum(%mixed %m)
  %w = call [2 x i64] @two(i64 42)
  %w0 = extractvalue [2 x i64] %w, 0
  %w1 = extractvalue [2 x i64] %w, 1
  %ww = mul i64 %w0, %w1
  %w32 = trunc i64 %ww to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %s, i32 %w32)
  %next = add i32 %i, 1
  %done = icmp eq i32 %next, 3
  br i1 %done, label %end, label %loop
end:
  ret i32 0
}

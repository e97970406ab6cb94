; Vectors as parameters, results, variable arguments, in structs and phis, and with lanes that share bytes.
; EXEC: 11 22 33
; EXEC: 5 6 7 8
; EXEC: 3 4 12
; EXEC: 45
; EXEC: 0 1 1 0 1
; EXEC: 9
target triple = "wasm32-unknown-unknown"

%mixed = type { i8, <3 x i32>, <5 x i1> }
@three = private constant [10 x i8] c"%d %d %d\0A\00"
@four = private constant [13 x i8] c"%d %d %d %d\0A\00"
@five = private constant [16 x i8] c"%d %d %d %d %d\0A\00"
@one = private constant [4 x i8] c"%d\0A\00"
@table = internal constant <4 x i32> <i32 5, i32 6, i32 7, i32 8>
@slot = internal global %mixed zeroinitializer
declare i32 @printf(ptr, ...)
declare void @llvm.va_start.p0(ptr)

define <3 x i32> @sum(<3 x i32> %a, <3 x i32> %b) noinline {
  %c = add <3 x i32> %a, %b
  ret <3 x i32> %c
}
define <3 x i32> @twice(<3 x i32> %a, <3 x i32> %b) noinline {
  %c = musttail call <3 x i32> @sum(<3 x i32> %b, <3 x i32> %a)
  ret <3 x i32> %c
}
define void @list(ptr %to, ...) noinline {
  %ap = alloca ptr
  call void @llvm.va_start.p0(ptr %ap)
  %n = va_arg ptr %ap, i32
  %v = va_arg ptr %ap, <4 x i32>
  %w = insertelement <4 x i32> %v, i32 %n, i32 0
  store <4 x i32> %w, ptr %to
  ret void
}
define i32 @loop(i32 %n) noinline {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %v = phi <2 x i32> [ <i32 0, i32 10>, %entry ], [ %w, %loop ]
  %s = insertelement <2 x i32> poison, i32 %i, i64 0
  %t = insertelement <2 x i32> %s, i32 0, i64 1
  %w = add <2 x i32> %v, %t
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %loop, label %done
done:
  %a = extractelement <2 x i32> %w, i64 0
  ret i32 %a
}
define %mixed @pass(%mixed %m) noinline {
  store %mixed %m, ptr @slot
  %n = load %mixed, ptr @slot
  ret %mixed %n
}
define i32 @main() {
  %x = call <3 x i32> @twice(<3 x i32> <i32 1, i32 2, i32 3>, <3 x i32> <i32 10, i32 20, i32 30>)
  %x.0 = extractelement <3 x i32> %x, i32 0
  %x.1 = extractelement <3 x i32> %x, i32 1
  %x.2 = extractelement <3 x i32> %x, i32 2
  call i32 (ptr, ...) @printf(ptr @three, i32 %x.0, i32 %x.1, i32 %x.2)
  %to = alloca <4 x i32>
  %t = load <4 x i32>, ptr @table
  call void (ptr, ...) @list(ptr %to, i32 5, <4 x i32> %t)
  %y = load <4 x i32>, ptr %to
  %y.0 = extractelement <4 x i32> %y, i32 0
  %y.1 = extractelement <4 x i32> %y, i32 1
  %y.2 = extractelement <4 x i32> %y, i32 2
  %y.3 = extractelement <4 x i32> %y, i32 3
  call i32 (ptr, ...) @printf(ptr @four, i32 %y.0, i32 %y.1, i32 %y.2, i32 %y.3)
  %m = insertvalue %mixed { i8 9, <3 x i32> <i32 3, i32 4, i32 5>, <5 x i1> <i1 0, i1 1, i1 1, i1 0, i1 1> }, <3 x i32> <i32 3, i32 4, i32 12>, 1
  %n = call %mixed @pass(%mixed %m)
  %v = extractvalue %mixed %n, 1
  %v.0 = extractelement <3 x i32> %v, i32 0
  %v.1 = extractelement <3 x i32> %v, i32 1
  %v.2 = extractelement <3 x i32> %v, i32 2
  call i32 (ptr, ...) @printf(ptr @three, i32 %v.0, i32 %v.1, i32 %v.2)
  %r = call i32 @loop(i32 10)
  call i32 (ptr, ...) @printf(ptr @one, i32 %r)
  %b = extractvalue %mixed %n, 2
  %w = zext <5 x i1> %b to <5 x i32>
  %w.0 = extractelement <5 x i32> %w, i32 0
  %w.1 = extractelement <5 x i32> %w, i32 1
  %w.2 = extractelement <5 x i32> %w, i32 2
  %w.3 = extractelement <5 x i32> %w, i32 3
  %w.4 = extractelement <5 x i32> %w, i32 4
  call i32 (ptr, ...) @printf(ptr @five, i32 %w.0, i32 %w.1, i32 %w.2, i32 %w.3, i32 %w.4)
  %c = extractvalue %mixed %n, 0
  %c.32 = zext i8 %c to i32
  call i32 (ptr, ...) @printf(ptr @one, i32 %c.32)
  ret i32 0
}

; Vectors through everything that a value goes through: arguments, results, pointers to functions, phis, selects, structs,
; arrays, variable arguments, masks of different widths, variable lanes, and a loop that changes places.
; EXEC: 11 22 33 44
; EXEC: 1 -2 3 -4
; EXEC: 7 8 5 6
; EXEC: 100 3
; EXEC: 1 0 1 1
; EXEC: 9 2 3 4
; EXEC: 9 5 3 3
; EXEC: 5 15
; EXEC: 255 127
target triple = "wasm32-unknown-unknown"
%pair = type { i32, <4 x i32>, [2 x <2 x i64>], <8 x i1> }
@four = private constant [13 x i8] c"%d %d %d %d\0A\00"
@two = private constant [7 x i8] c"%d %d\0A\00"
@function = global ptr @sum
@where = global i32 0
declare i32 @printf(ptr, ...)
declare void @llvm.va_start.p0(ptr)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
declare i1 @llvm.vector.reduce.and.v6i1(<6 x i1>)
declare i32 @llvm.vector.reduce.umax.v8i32(<8 x i32>)

define void @show(<4 x i32> %v) noinline {
  %a = extractelement <4 x i32> %v, i32 0
  %b = extractelement <4 x i32> %v, i32 1
  %c = extractelement <4 x i32> %v, i32 2
  %d = extractelement <4 x i32> %v, i32 3
  %n = call i32 (ptr, ...) @printf(ptr @four, i32 %a, i32 %b, i32 %c, i32 %d)
  ret void
}
define <4 x i32> @sum(<4 x i32> %a, <4 x i32> %b) noinline {
  %c = add <4 x i32> %a, %b
  ret <4 x i32> %c
}
define <8 x i32> @both(<4 x i32> %a, <8 x i32> %b) noinline {
  %wide = shufflevector <4 x i32> %a, <4 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 0, i32 1, i32 2, i32 3>
  %c = add <8 x i32> %wide, %b
  ret <8 x i32> %c
}
define <4 x i32> @signs(<4 x i1> %m, <4 x i32> %v) noinline {
  %negative = sub <4 x i32> zeroinitializer, %v
  %r = select <4 x i1> %m, <4 x i32> %v, <4 x i32> %negative
  ret <4 x i32> %r
}
define <4 x i1> @odd(<4 x i16> %v) noinline {
  %low = and <4 x i16> %v, splat (i16 1)
  %m = icmp ne <4 x i16> %low, zeroinitializer
  ret <4 x i1> %m
}
define %pair @made(<4 x i32> %v, <8 x i16> %w) noinline {
  %m = icmp sgt <8 x i16> %w, splat (i16 4)
  %a = insertvalue %pair poison, i32 100, 0
  %b = insertvalue %pair %a, <4 x i32> %v, 1
  %c = insertvalue %pair %b, <2 x i64> <i64 3, i64 4>, 2, 1
  %d = insertvalue %pair %c, <8 x i1> %m, 3
  ret %pair %d
}
define <4 x i32> @listed(i32 %n, ...) noinline {
  %ap = alloca ptr
  call void @llvm.va_start.p0(ptr %ap)
  %v = va_arg ptr %ap, <4 x i32>
  %w = insertelement <4 x i32> %v, i32 9, i32 %n
  ret <4 x i32> %w
}
define <4 x i32> @loop(i32 %n) noinline {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %head ]
  %a = phi <4 x i32> [ zeroinitializer, %entry ], [ %b, %head ]
  %b = phi <4 x i32> [ <i32 4, i32 3, i32 2, i32 1>, %entry ], [ %c, %head ]
  %m = phi <4 x i1> [ splat (i1 true), %entry ], [ %m2, %head ]
  %one = insertelement <4 x i32> poison, i32 %i, i32 0
  %all = shufflevector <4 x i32> %one, <4 x i32> poison, <4 x i32> zeroinitializer
  %m2 = icmp slt <4 x i32> %all, <i32 9, i32 2, i32 1, i32 0>
  %bonus = select <4 x i1> %m, <4 x i32> %all, <4 x i32> zeroinitializer
  %d = add <4 x i32> %a, %bonus
  %c = add <4 x i32> %d, splat (i32 1)
  %next = add i32 %i, 1
  %done = icmp eq i32 %next, %n
  br i1 %done, label %end, label %head
end:
  ret <4 x i32> %c
}
define i32 @main() {
  %f = load volatile ptr, ptr @function
  %at = load volatile i32, ptr @where
  %x = call <4 x i32> %f(<4 x i32> <i32 1, i32 2, i32 3, i32 4>, <4 x i32> <i32 10, i32 20, i32 30, i32 40>)
  call void @show(<4 x i32> %x)
  %odd = call <4 x i1> @odd(<4 x i16> <i16 1, i16 2, i16 3, i16 4>)
  %s = call <4 x i32> @signs(<4 x i1> %odd, <4 x i32> <i32 1, i32 2, i32 3, i32 4>)
  call void @show(<4 x i32> %s)
  %e = call <8 x i32> @both(<4 x i32> <i32 1, i32 2, i32 3, i32 4>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 4, i32 4, i32 4, i32 4>)
  %half = shufflevector <8 x i32> %e, <8 x i32> poison, <4 x i32> <i32 6, i32 7, i32 4, i32 5>
  call void @show(<4 x i32> %half)
  %p = call %pair @made(<4 x i32> %x, <8 x i16> <i16 1, i16 2, i16 3, i16 4, i16 5, i16 4, i16 6, i16 7>)
  %p.0 = extractvalue %pair %p, 0
  %p.2 = extractvalue %pair %p, 2, 1
  %p.l = extractelement <2 x i64> %p.2, i32 %at
  %p.i = trunc i64 %p.l to i32
  %n1 = call i32 (ptr, ...) @printf(ptr @two, i32 %p.0, i32 %p.i)
  %p.3 = extractvalue %pair %p, 3
  %p.h = shufflevector <8 x i1> %p.3, <8 x i1> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %p.w = zext <4 x i1> %p.h to <4 x i32>
  call void @show(<4 x i32> %p.w)
  %l = call <4 x i32> (i32, ...) @listed(i32 0, <4 x i32> <i32 1, i32 2, i32 3, i32 4>)
  call void @show(<4 x i32> %l)
  %o = call <4 x i32> @loop(i32 5)
  call void @show(<4 x i32> %o)
  %bits = bitcast <4 x i1> %odd to i4
  %bits.w = zext i4 %bits to i32
  %back = bitcast i4 %bits to <4 x i1>
  %any = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %back)
  %six = icmp ult <8 x i32> %e, splat (i32 9)
  %six.6 = shufflevector <8 x i1> %six, <8 x i1> poison, <6 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5>
  %every = call i1 @llvm.vector.reduce.and.v6i1(<6 x i1> %six.6)
  %most = call i32 @llvm.vector.reduce.umax.v8i32(<8 x i32> %e)
  %any.w = zext i1 %any to i32
  %every.w = zext i1 %every to i32
  %t1 = mul i32 %most, %any.w
  %t2 = add i32 %t1, 6
  %t3 = add i32 %t2, %every.w
  %n2 = call i32 (ptr, ...) @printf(ptr @two, i32 %bits.w, i32 %t3)
  %narrow = insertelement <16 x i8> splat (i8 127), i8 -1, i32 %at
  %first = extractelement <16 x i8> %narrow, i32 0
  %last = extractelement <16 x i8> %narrow, i32 15
  %first.w = zext i8 %first to i32
  %last.w = sext i8 %last to i32
  %n3 = call i32 (ptr, ...) @printf(ptr @two, i32 %first.w, i32 %last.w)
  ret i32 0
}

; Instructions and their flags.
; RUN: emback build %s --emit ll -o -

define void @arithmetic(i32 %x, i64 %y, float %f, <2 x i32> %v, { i32, [2 x i8] } %s, i1 %c) {
  %1 = add nuw nsw i32 %x, 1
  %2 = sdiv exact i32 %1, %x
  %3 = or disjoint i32 %x, 1
  %4 = fadd fast float %f, 1.000000e+00
  %5 = fmul nnan nsz float %4, %f
  %6 = fneg float %5
  %7 = trunc nsw i64 %y to i32
  %8 = zext nneg i32 %7 to i64
  %9 = sitofp i64 %8 to float
  %10 = bitcast float %9 to i32
  %11 = icmp ult i32 %10, -1
  %12 = fcmp ninf une float %6, 0x7FF0000000000000
  %13 = select i1 %11, i32 %x, i32 %2
  %14 = freeze i32 %13
  %15 = extractelement <2 x i32> %v, i32 0
  %16 = insertelement <2 x i32> %v, i32 %15, i64 1
  %17 = shufflevector <2 x i32> %16, <2 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 0, i32 1>
  %18 = extractvalue { i32, [2 x i8] } %s, 1, 0
  %19 = insertvalue { i32, [2 x i8] } %s, i8 %18, 1, 1
  switch i32 %14, label %20 [
    i32 -1, label %20
    i32 7, label %21
  ]

20:
  %p = phi i32 [ 0, %0 ], [ 0, %0 ], [ %x, %21 ]
  ret void

21:
  br i1 %c, label %20, label %22

22:
  unreachable
}

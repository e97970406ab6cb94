; Compiled from half.c, as it says there.

define internal float @__emback_half_to_float(i32 %0) nounwind {
  %2 = and i32 %0, 32767
  %3 = icmp ugt i32 %2, 31743
  br i1 %3, label %4, label %10

4:
  %5 = shl nuw nsw i32 %2, 13
  %6 = icmp eq i32 %2, 31744
  %7 = select i1 %6, i32 0, i32 4194304
  %8 = or i32 %5, %7
  %9 = or i32 %8, 2139095040
  br label %19

10:
  %11 = icmp ugt i32 %2, 1023
  br i1 %11, label %12, label %15

12:
  %13 = shl nuw nsw i32 %2, 13
  %14 = add nuw nsw i32 %13, 939524096
  br label %19

15:
  %16 = uitofp nneg i32 %2 to float
  %17 = fmul float %16, 0x3E70000000000000
  %18 = bitcast float %17 to i32
  br label %19

19:
  %20 = phi i32 [ %9, %4 ], [ %14, %12 ], [ %18, %15 ]
  %21 = shl i32 %0, 16
  %22 = and i32 %21, -2147483648
  %23 = or i32 %20, %22
  %24 = bitcast i32 %23 to float
  ret float %24
}

define internal range(i32 0, 262144) i32 @__emback_double_to_half(double %0) nounwind {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 48
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = and i32 %4, 32768
  %6 = call double @llvm.fabs.f64(double %0)
  %7 = bitcast double %6 to i64
  %8 = icmp ugt i64 %7, 9218868437227405312
  br i1 %8, label %9, label %15

9:
  %10 = lshr i64 %7, 42
  %11 = trunc nuw nsw i64 %10 to i32
  %12 = and i32 %11, 511
  %13 = or disjoint i32 %5, %12
  %14 = or disjoint i32 %13, 32256
  br label %60

15:
  %16 = lshr i64 %7, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = add nsw i32 %17, -1008
  %19 = icmp ugt i64 %7, 4679240012837945343
  br i1 %19, label %20, label %22

20:
  %21 = or disjoint i32 %5, 31744
  br label %60

22:
  %23 = shl i64 %7, 11
  %24 = or i64 %23, -9223372036854775808
  %25 = icmp ult i64 %7, 4503599627370496
  br i1 %25, label %60, label %26

26:
  %27 = icmp ult i64 %7, 4544132024016830464
  br i1 %27, label %28, label %40

28:
  %29 = icmp ult i64 %7, 4260405247492489216
  br i1 %29, label %40, label %30

30:
  %31 = sub nsw i64 1009, %16
  %32 = and i64 %31, 4294967295
  %33 = lshr i64 %24, %32
  %34 = add nuw nsw i64 %16, 4294966351
  %35 = and i64 %34, 4294967295
  %36 = shl i64 %24, %35
  %37 = icmp ne i64 %36, 0
  %38 = zext i1 %37 to i64
  %39 = or i64 %33, %38
  br label %40

40:
  %41 = phi i32 [ %18, %26 ], [ 1, %28 ], [ 1, %30 ]
  %42 = phi i64 [ %24, %26 ], [ 1, %28 ], [ %39, %30 ]
  %43 = shl i64 %42, 11
  %44 = lshr i64 %42, 53
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = icmp ugt i64 %43, -9223372036854775808
  br i1 %46, label %52, label %47

47:
  %48 = icmp ne i64 %43, -9223372036854775808
  %49 = and i32 %45, 1
  %50 = icmp eq i32 %49, 0
  %51 = select i1 %48, i1 true, i1 %50
  br i1 %51, label %54, label %52

52:
  %53 = add nuw nsw i32 %45, 1
  br label %54

54:
  %55 = phi i32 [ %53, %52 ], [ %45, %47 ]
  %56 = shl nsw i32 %41, 10
  %57 = add nsw i32 %56, -1024
  %58 = add nuw nsw i32 %57, %55
  %59 = or i32 %58, %5
  br label %60

60:
  %61 = phi i32 [ %14, %9 ], [ %21, %20 ], [ %59, %54 ], [ %5, %22 ]
  ret i32 %61
}

define internal range(i32 0, 262144) i32 @__emback_double_to_bfloat(double %0) nounwind {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 48
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = and i32 %4, 32768
  %6 = call double @llvm.fabs.f64(double %0)
  %7 = bitcast double %6 to i64
  %8 = icmp ugt i64 %7, 9218868437227405312
  br i1 %8, label %9, label %15

9:
  %10 = lshr i64 %7, 45
  %11 = trunc nuw nsw i64 %10 to i32
  %12 = and i32 %11, 63
  %13 = or disjoint i32 %5, %12
  %14 = or disjoint i32 %13, 32704
  br label %60

15:
  %16 = lshr i64 %7, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = add nsw i32 %17, -896
  %19 = icmp ugt i64 %7, 5183643171103440895
  br i1 %19, label %20, label %22

20:
  %21 = or disjoint i32 %5, 32640
  br label %60

22:
  %23 = shl i64 %7, 11
  %24 = or i64 %23, -9223372036854775808
  %25 = icmp ult i64 %7, 4503599627370496
  br i1 %25, label %60, label %26

26:
  %27 = icmp ult i64 %7, 4039728865751334912
  br i1 %27, label %28, label %40

28:
  %29 = icmp ult i64 %7, 3756002089226993664
  br i1 %29, label %40, label %30

30:
  %31 = sub nsw i64 897, %16
  %32 = and i64 %31, 4294967295
  %33 = lshr i64 %24, %32
  %34 = add nuw nsw i64 %16, 4294966463
  %35 = and i64 %34, 4294967295
  %36 = shl i64 %24, %35
  %37 = icmp ne i64 %36, 0
  %38 = zext i1 %37 to i64
  %39 = or i64 %33, %38
  br label %40

40:
  %41 = phi i32 [ %18, %26 ], [ 1, %28 ], [ 1, %30 ]
  %42 = phi i64 [ %24, %26 ], [ 1, %28 ], [ %39, %30 ]
  %43 = shl i64 %42, 8
  %44 = lshr i64 %42, 56
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = icmp ugt i64 %43, -9223372036854775808
  br i1 %46, label %52, label %47

47:
  %48 = icmp ne i64 %43, -9223372036854775808
  %49 = and i32 %45, 1
  %50 = icmp eq i32 %49, 0
  %51 = select i1 %48, i1 true, i1 %50
  br i1 %51, label %54, label %52

52:
  %53 = add nuw nsw i32 %45, 1
  br label %54

54:
  %55 = phi i32 [ %53, %52 ], [ %45, %47 ]
  %56 = shl nsw i32 %41, 7
  %57 = add nsw i32 %56, -128
  %58 = add nuw nsw i32 %57, %55
  %59 = or i32 %58, %5
  br label %60

60:
  %61 = phi i32 [ %14, %9 ], [ %21, %20 ], [ %59, %54 ], [ %5, %22 ]
  ret i32 %61
}

define internal range(i32 0, 65536) i32 @__emback_float_to_bfloat(float %0) nounwind {
  %2 = bitcast float %0 to i32
  %3 = call float @llvm.fabs.f32(float %0)
  %4 = bitcast float %3 to i32
  %5 = icmp ugt i32 %4, 2139095040
  br i1 %5, label %6, label %9

6:
  %7 = lshr i32 %2, 16
  %8 = or i32 %7, 64
  br label %15

9:
  %10 = add i32 %2, 32767
  %11 = lshr i32 %2, 16
  %12 = and i32 %11, 1
  %13 = add i32 %10, %12
  %14 = lshr i32 %13, 16
  br label %15

15:
  %16 = phi i32 [ %8, %6 ], [ %14, %9 ]
  ret i32 %16
}

define internal double @__emback_fma_to_odd(double %0, double %1, double %2) nounwind {
  %4 = fmul double %0, %1
  %5 = fadd double %4, %2
  %6 = fsub double %5, %4
  %7 = fsub double %5, %6
  %8 = fsub double %4, %7
  %9 = fsub double %2, %6
  %10 = fadd double %9, %8
  %11 = bitcast double %5 to i64
  %12 = fsub double %10, %10
  %13 = fcmp oeq double %12, 0.000000e+00
  %14 = fcmp une double %10, 0.000000e+00
  %15 = and i1 %14, %13
  %16 = and i64 %11, 1
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %17, %15
  br i1 %18, label %19, label %26

19:
  %20 = fcmp ogt double %10, 0.000000e+00
  %21 = fcmp ule double %5, 0.000000e+00
  %22 = xor i1 %21, %20
  %23 = select i1 %22, i64 1, i64 -1
  %24 = add i64 %23, %11
  %25 = bitcast i64 %24 to double
  br label %26

26:
  %27 = phi double [ %25, %19 ], [ %5, %3 ]
  ret double %27
}

declare double @llvm.fabs.f64(double)

declare float @llvm.fabs.f32(float)

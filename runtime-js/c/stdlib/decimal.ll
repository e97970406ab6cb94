; Compiled from decimal.c: BLESS=1 cargo test -p emback-runtime-js

define void @__emback_decimal_multiply(ptr nocapture %0, i32 %1, i32 %2) nounwind {
  %4 = load ptr, ptr %0, align 4
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = icmp sgt i32 %6, 0
  br i1 %7, label %8, label %10

8:
  %9 = sitofp i32 %1 to double
  br label %13

10:
  %11 = phi i32 [ %2, %3 ], [ %24, %13 ]
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %37, label %30

13:
  %14 = phi i32 [ %2, %8 ], [ %24, %13 ]
  %15 = phi i32 [ %6, %8 ], [ %16, %13 ]
  %16 = add nsw i32 %15, -1
  %17 = getelementptr inbounds i32, ptr %4, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = sitofp i32 %18 to double
  %20 = fmul double %9, %19
  %21 = sitofp i32 %14 to double
  %22 = fadd double %20, %21
  %23 = fdiv double %22, 1.000000e+09
  %24 = fptosi double %23 to i32
  %25 = sitofp i32 %24 to double
  %26 = fmul double %25, 1.000000e+09
  %27 = fsub double %22, %26
  %28 = fptosi double %27 to i32
  store i32 %28, ptr %17, align 4
  %29 = icmp ugt i32 %15, 1
  br i1 %29, label %13, label %10

30:
  %31 = getelementptr inbounds i8, ptr %4, i32 -4
  store ptr %31, ptr %0, align 4
  store i32 %11, ptr %31, align 4
  %32 = load i32, ptr %5, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %5, align 4
  %34 = getelementptr inbounds i8, ptr %0, i32 8
  %35 = load i32, ptr %34, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %34, align 4
  br label %37

37:
  ret void
}

define void @__emback_decimal_scale(ptr nocapture %0, i32 %1) nounwind {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %10, label %4

4:
  %5 = phi i32 [ %1, %2 ], [ %14, %10 ]
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %60

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = getelementptr inbounds i8, ptr %0, i32 8
  br label %16

10:
  %11 = phi i32 [ %14, %10 ], [ %1, %2 ]
  %12 = call i32 @llvm.umin.i32(i32 %11, i32 22)
  %13 = shl nuw nsw i32 1, %12
  call void @__emback_decimal_multiply(ptr %0, i32 %13, i32 0)
  %14 = sub nsw i32 %11, %12
  %15 = icmp sgt i32 %14, 0
  br i1 %15, label %10, label %4

16:
  %17 = phi i32 [ %5, %7 ], [ %58, %57 ]
  %18 = icmp ugt i32 %17, -9
  %19 = sub nsw i32 0, %17
  %20 = select i1 %18, i32 %19, i32 9
  %21 = load ptr, ptr %0, align 4
  %22 = load i32, ptr %8, align 4
  %23 = icmp sgt i32 %22, 0
  br i1 %23, label %24, label %45

24:
  %25 = lshr i32 1000000000, %20
  %26 = shl nsw i32 -1, %20
  %27 = xor i32 %26, -1
  br label %30

28:
  %29 = icmp eq i32 %38, 0
  br i1 %29, label %47, label %41

30:
  %31 = phi i32 [ 0, %24 ], [ %39, %30 ]
  %32 = phi i32 [ 0, %24 ], [ %38, %30 ]
  %33 = getelementptr inbounds i32, ptr %21, i32 %31
  %34 = load i32, ptr %33, align 4
  %35 = ashr i32 %34, %20
  %36 = add nsw i32 %35, %32
  store i32 %36, ptr %33, align 4
  %37 = and i32 %34, %27
  %38 = mul nuw nsw i32 %37, %25
  %39 = add nuw nsw i32 %31, 1
  %40 = icmp eq i32 %39, %22
  br i1 %40, label %28, label %30

41:
  %42 = load i32, ptr %8, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %8, align 4
  %44 = getelementptr inbounds i32, ptr %21, i32 %42
  store i32 %38, ptr %44, align 4
  br label %47

45:
  %46 = icmp eq i32 %22, 0
  br i1 %46, label %57, label %47

47:
  %48 = load i32, ptr %21, align 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %57

50:
  %51 = load ptr, ptr %0, align 4
  %52 = getelementptr inbounds i8, ptr %51, i32 4
  store ptr %52, ptr %0, align 4
  %53 = load i32, ptr %8, align 4
  %54 = add nsw i32 %53, -1
  store i32 %54, ptr %8, align 4
  %55 = load i32, ptr %9, align 4
  %56 = add nsw i32 %55, -1
  store i32 %56, ptr %9, align 4
  br label %57

57:
  %58 = add nsw i32 %20, %17
  %59 = icmp slt i32 %58, 0
  br i1 %59, label %16, label %60

60:
  ret void
}

declare i32 @llvm.umin.i32(i32, i32) nounwind

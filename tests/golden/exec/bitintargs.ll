; _BitInt(100) as a variable argument, which clang reads at 8. From C.
; EXEC: 5497558153238 -170424302514858
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [6 x i8] c"%lld \00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"%lld\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

define hidden i64 @f(i32 noundef %0, ...) noinline {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %6

4:
  %5 = load ptr, ptr %2, align 4
  br label %8

6:
  %7 = phi i64 [ 0, %1 ], [ %43, %8 ]
  call void @llvm.va_end.p0(ptr %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret i64 %7

8:
  %9 = phi i64 [ %43, %8 ], [ 0, %4 ]
  %10 = phi i32 [ %44, %8 ], [ 0, %4 ]
  %11 = phi ptr [ %25, %8 ], [ %5, %4 ]
  %12 = getelementptr inbounds i8, ptr %11, i32 4
  store ptr %12, ptr %2, align 4
  %13 = load i32, ptr %11, align 4
  %14 = getelementptr inbounds i8, ptr %11, i32 11
  %15 = call align 8 ptr @llvm.ptrmask.p0.i32(ptr nonnull %14, i32 -8)
  %16 = getelementptr inbounds i8, ptr %15, i32 16
  store ptr %16, ptr %2, align 4
  %17 = load i128, ptr %15, align 8
  %18 = trunc i128 %17 to i100
  %19 = getelementptr inbounds i8, ptr %15, i32 20
  store ptr %19, ptr %2, align 4
  %20 = load i32, ptr %16, align 8
  %21 = getelementptr inbounds i8, ptr %15, i32 24
  store ptr %21, ptr %2, align 4
  %22 = load i32, ptr %19, align 4
  %23 = getelementptr inbounds i8, ptr %15, i32 40
  store ptr %23, ptr %2, align 4
  %24 = load i128, ptr %21, align 8
  %25 = getelementptr inbounds i8, ptr %15, i32 48
  store ptr %25, ptr %2, align 4
  %26 = load double, ptr %23, align 8
  %27 = mul nsw i64 %9, 31
  %28 = sext i32 %13 to i64
  %29 = add nsw i64 %27, %28
  %30 = ashr i100 %18, 50
  %31 = trunc nsw i100 %30 to i64
  %32 = trunc i128 %17 to i64
  %33 = mul nsw i32 %20, 3
  %34 = sext i32 %33 to i64
  %35 = trunc i128 %24 to i64
  %36 = fptosi double %26 to i64
  %37 = sext i32 %22 to i64
  %38 = add i64 %29, %32
  %39 = add i64 %38, %31
  %40 = add i64 %39, %34
  %41 = add i64 %40, %37
  %42 = add i64 %41, %35
  %43 = add i64 %42, %36
  %44 = add nuw nsw i32 %10, 1
  %45 = icmp eq i32 %44, %0
  br i1 %45, label %6, label %8
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare void @llvm.va_start.p0(ptr)

declare ptr @llvm.ptrmask.p0.i32(ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

declare void @llvm.va_end.p0(ptr)

define hidden noundef i32 @main() {
  %1 = tail call i64 (i32, ...) @f(i32 noundef 1, i32 noundef 1, i100 noundef 6189700196426901374495621120, i32 noundef 2, i32 noundef 3, i100 noundef 14336, double noundef 1.200000e+01)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %1)
  %3 = tail call i64 (i32, ...) @f(i32 noundef 2, i32 noundef 1, i100 noundef -6189700196426901374495621120, i32 noundef 2, i32 noundef 3, i100 noundef -7168, double noundef -2.500000e+00, i32 noundef 4, i100 noundef 12345, i32 noundef 8, i32 noundef 9, i100 noundef -1, double noundef 1.000000e+00)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %3)
  ret i32 0
}

declare noundef i32 @printf(ptr nocapture noundef readonly, ...)

; The same functions where long double is double (`clang --target=i386-unknown-linux-gnu -mlong-double-64`). From C.
; EXEC: -1 3 -0 3 2 2
; EXEC: 0.75 -2.5 -0.75 2.5 0.25
; EXEC: 1.58113883008 -0.875 3.25
; EXEC: 0.625 2 20 -0.375 -0.75 -0
; EXEC: 12.18249396 0.9162907319 0.5029733719 0.5984721441
; EXEC: 0.25 -3 0.25 1
; EXEC: 2 -1 3 -1 1
; EXEC: 0.5984721441 -0.8011436155 1.575704597 -1
; EXEC: 1 1 1
; EXEC: 15 inf
; LLVM-REFUSES: lies otherwise in memory than LLVM
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux-gnu"

@x = dso_local global double 2.500000e+00, align 8
@y = dso_local global double -7.500000e-01, align 8
@.str = private unnamed_addr constant [25 x i8] c"%Lg %Lg %Lg %Lg %Lg %Lg\0A\00", align 1
@.str.1 = private unnamed_addr constant [21 x i8] c"%Lg %Lg %Lg %Lg %Lg\0A\00", align 1
@.str.2 = private unnamed_addr constant [16 x i8] c"%.12Lg %Lg %Lg\0A\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"%Lg %d \00", align 1
@.str.4 = private unnamed_addr constant [9 x i8] c"%Lg %Lg \00", align 1
@.str.5 = private unnamed_addr constant [9 x i8] c"%Lg %Lg\0A\00", align 1
@.str.6 = private unnamed_addr constant [29 x i8] c"%.10Lg %.10Lg %.10Lg %.10Lg\0A\00", align 1
@.str.7 = private unnamed_addr constant [15 x i8] c"%Lg %d %Lg %d\0A\00", align 1
@.str.8 = private unnamed_addr constant [22 x i8] c"%ld %lld %ld %lld %d\0A\00", align 1
@.str.9 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.10 = private unnamed_addr constant [15 x i8] c"%.10Lg %.10Lg \00", align 1
@.str.11 = private unnamed_addr constant [11 x i8] c"%.10Lg %d\0A\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.13 = private unnamed_addr constant [6 x i8] c"1.5e1\00", align 1

define dso_local noundef i32 @main() local_unnamed_addr {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  %6 = load volatile double, ptr @y, align 8
  %7 = tail call double @llvm.floor.f64(double %6)
  %8 = load volatile double, ptr @x, align 8
  %9 = tail call double @llvm.ceil.f64(double %8)
  %10 = load volatile double, ptr @y, align 8
  %11 = tail call double @llvm.trunc.f64(double %10)
  %12 = load volatile double, ptr @x, align 8
  %13 = tail call double @llvm.round.f64(double %12)
  %14 = load volatile double, ptr @x, align 8
  %15 = tail call double @llvm.rint.f64(double %14)
  %16 = load volatile double, ptr @x, align 8
  %17 = tail call double @llvm.nearbyint.f64(double %16)
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %7, double noundef %9, double noundef %11, double noundef %13, double noundef %15, double noundef %17)
  %19 = load volatile double, ptr @y, align 8
  %20 = tail call double @llvm.fabs.f64(double %19)
  %21 = load volatile double, ptr @x, align 8
  %22 = load volatile double, ptr @y, align 8
  %23 = tail call double @llvm.copysign.f64(double %21, double %22)
  %24 = load volatile double, ptr @x, align 8
  %25 = load volatile double, ptr @y, align 8
  %26 = tail call double @llvm.minnum.f64(double %24, double %25)
  %27 = load volatile double, ptr @x, align 8
  %28 = load volatile double, ptr @y, align 8
  %29 = tail call double @llvm.maxnum.f64(double %27, double %28)
  %30 = load volatile double, ptr @x, align 8
  %31 = load volatile double, ptr @y, align 8
  %32 = tail call double @fmodl(double noundef %30, double noundef %31)
  %33 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %20, double noundef %23, double noundef %26, double noundef %29, double noundef %32)
  %34 = load volatile double, ptr @x, align 8
  %35 = tail call double @sqrtl(double noundef %34)
  %36 = load volatile double, ptr @x, align 8
  %37 = load volatile double, ptr @y, align 8
  %38 = tail call double @llvm.fma.f64(double %36, double %37, double 1.000000e+00)
  %39 = load volatile double, ptr @x, align 8
  %40 = load volatile double, ptr @y, align 8
  %41 = tail call double @fdiml(double noundef %39, double noundef %40)
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %35, double noundef %38, double noundef %41)
  %43 = load volatile double, ptr @x, align 8
  %44 = call double @frexpl(double noundef %43, ptr noundef nonnull %1)
  %45 = load i32, ptr %1, align 4
  %46 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %44, i32 noundef %45)
  %47 = load volatile double, ptr @x, align 8
  %48 = tail call double @ldexpl(double noundef %47, i32 noundef 3)
  %49 = load volatile double, ptr @y, align 8
  %50 = tail call double @scalbnl(double noundef %49, i32 noundef -1)
  %51 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %48, double noundef %50)
  %52 = load volatile double, ptr @y, align 8
  %53 = call double @modfl(double noundef %52, ptr noundef nonnull %4)
  %54 = load double, ptr %4, align 8
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, double noundef %53, double noundef %54)
  %56 = load volatile double, ptr @x, align 8
  %57 = tail call double @expl(double noundef %56)
  %58 = load volatile double, ptr @x, align 8
  %59 = tail call double @logl(double noundef %58)
  %60 = load volatile double, ptr @x, align 8
  %61 = load volatile double, ptr @y, align 8
  %62 = tail call double @powl(double noundef %60, double noundef %61)
  %63 = load volatile double, ptr @x, align 8
  %64 = tail call double @sinl(double noundef %63)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, double noundef %57, double noundef %59, double noundef %62, double noundef %64)
  %66 = load volatile double, ptr @x, align 8
  %67 = load volatile double, ptr @y, align 8
  %68 = call double @remquol(double noundef %66, double noundef %67, ptr noundef nonnull %2)
  %69 = load i32, ptr %2, align 4
  %70 = load volatile double, ptr @x, align 8
  %71 = load volatile double, ptr @y, align 8
  %72 = tail call double @remainderl(double noundef %70, double noundef %71)
  %73 = load volatile double, ptr @x, align 8
  %74 = tail call i32 @ilogbl(double noundef %73)
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, double noundef %68, i32 noundef %69, double noundef %72, i32 noundef %74)
  %76 = load volatile double, ptr @x, align 8
  %77 = tail call i32 @lrintl(double noundef %76)
  %78 = load volatile double, ptr @y, align 8
  %79 = tail call i64 @llrintl(double noundef %78)
  %80 = load volatile double, ptr @x, align 8
  %81 = tail call i32 @lroundl(double noundef %80)
  %82 = load volatile double, ptr @y, align 8
  %83 = tail call i64 @llroundl(double noundef %82)
  %84 = tail call double @nanl(ptr noundef nonnull @.str.9)
  %85 = fcmp uno double %84, 0.000000e+00
  %86 = zext i1 %85 to i32
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %77, i64 noundef %79, i32 noundef %81, i64 noundef %83, i32 noundef %86)
  %88 = load volatile double, ptr @x, align 8
  call void @sincosl(double noundef %88, ptr noundef nonnull %4, ptr noundef nonnull %5)
  %89 = load double, ptr %4, align 8
  %90 = load double, ptr %5, align 8
  %91 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %89, double noundef %90)
  %92 = load volatile double, ptr @y, align 8
  %93 = call double @lgammal_r(double noundef %92, ptr noundef nonnull %3)
  %94 = load i32, ptr %3, align 4
  %95 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, double noundef %93, i32 noundef %94)
  %96 = call double @nextafterl(double noundef 1.000000e+00, double noundef 2.000000e+00)
  %97 = fcmp ogt double %96, 1.000000e+00
  %98 = zext i1 %97 to i32
  %99 = load volatile double, ptr @x, align 8
  %100 = call double @nexttoward(double noundef 1.000000e+00, double noundef %99)
  %101 = fcmp ogt double %100, 1.000000e+00
  %102 = zext i1 %101 to i32
  %103 = load volatile double, ptr @x, align 8
  %104 = fneg double %103
  %105 = call float @nexttowardf(float noundef 1.000000e+00, double noundef %104)
  %106 = fcmp olt float %105, 1.000000e+00
  %107 = zext i1 %106 to i32
  %108 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %98, i32 noundef %102, i32 noundef %107)
  %109 = call double @strtold(ptr nocapture noundef nonnull @.str.13, ptr noundef null)
  %110 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, double noundef %109, double noundef 0x7FF0000000000000)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  ret i32 0
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr

declare double @llvm.floor.f64(double)

declare double @llvm.ceil.f64(double)

declare double @llvm.trunc.f64(double)

declare double @llvm.round.f64(double)

declare double @llvm.rint.f64(double)

declare double @llvm.nearbyint.f64(double)

declare double @llvm.fabs.f64(double)

declare double @llvm.copysign.f64(double, double)

declare double @llvm.minnum.f64(double, double)

declare double @llvm.maxnum.f64(double, double)

declare double @fmodl(double noundef, double noundef) local_unnamed_addr

declare double @sqrtl(double noundef) local_unnamed_addr

declare double @llvm.fma.f64(double, double, double)

declare double @fdiml(double noundef, double noundef) local_unnamed_addr

declare double @frexpl(double noundef, ptr nocapture noundef) local_unnamed_addr

declare double @ldexpl(double noundef, i32 noundef) local_unnamed_addr

declare double @scalbnl(double noundef, i32 noundef) local_unnamed_addr

declare double @modfl(double noundef, ptr nocapture noundef) local_unnamed_addr

declare double @expl(double noundef) local_unnamed_addr

declare double @logl(double noundef) local_unnamed_addr

declare double @powl(double noundef, double noundef) local_unnamed_addr

declare double @sinl(double noundef) local_unnamed_addr

declare double @remquol(double noundef, double noundef, ptr nocapture noundef) local_unnamed_addr

declare double @remainderl(double noundef, double noundef) local_unnamed_addr

declare i32 @ilogbl(double noundef) local_unnamed_addr

declare i32 @lrintl(double noundef) local_unnamed_addr

declare i64 @llrintl(double noundef) local_unnamed_addr

declare i32 @lroundl(double noundef) local_unnamed_addr

declare i64 @llroundl(double noundef) local_unnamed_addr

declare double @nanl(ptr noundef) local_unnamed_addr

declare void @sincosl(double noundef, ptr noundef, ptr noundef) local_unnamed_addr

declare double @lgammal_r(double noundef, ptr noundef) local_unnamed_addr

declare double @nextafterl(double noundef, double noundef) local_unnamed_addr

declare double @nexttoward(double noundef, double noundef) local_unnamed_addr

declare float @nexttowardf(float noundef, double noundef) local_unnamed_addr

declare double @strtold(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

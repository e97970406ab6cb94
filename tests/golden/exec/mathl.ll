; The functions of math.h on long double of wasm32, through the headers. From C.
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
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@x = hidden global fp128 0xL00000000000000004000400000000000, align 16
@y = hidden global fp128 0xL0000000000000000BFFE800000000000, align 16
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

@__main_void = hidden alias i32 (), ptr @main

define hidden noundef i32 @main() {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca fp128, align 16
  %5 = alloca fp128, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5)
  %6 = load volatile fp128, ptr @y, align 16
  %7 = tail call fp128 @llvm.floor.f128(fp128 %6)
  %8 = load volatile fp128, ptr @x, align 16
  %9 = tail call fp128 @llvm.ceil.f128(fp128 %8)
  %10 = load volatile fp128, ptr @y, align 16
  %11 = tail call fp128 @llvm.trunc.f128(fp128 %10)
  %12 = load volatile fp128, ptr @x, align 16
  %13 = tail call fp128 @llvm.round.f128(fp128 %12)
  %14 = load volatile fp128, ptr @x, align 16
  %15 = tail call fp128 @llvm.rint.f128(fp128 %14)
  %16 = load volatile fp128, ptr @x, align 16
  %17 = tail call fp128 @llvm.nearbyint.f128(fp128 %16)
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, fp128 noundef %7, fp128 noundef %9, fp128 noundef %11, fp128 noundef %13, fp128 noundef %15, fp128 noundef %17)
  %19 = load volatile fp128, ptr @y, align 16
  %20 = tail call fp128 @llvm.fabs.f128(fp128 %19)
  %21 = load volatile fp128, ptr @x, align 16
  %22 = load volatile fp128, ptr @y, align 16
  %23 = tail call fp128 @llvm.copysign.f128(fp128 %21, fp128 %22)
  %24 = load volatile fp128, ptr @x, align 16
  %25 = load volatile fp128, ptr @y, align 16
  %26 = tail call fp128 @llvm.minnum.f128(fp128 %24, fp128 %25)
  %27 = load volatile fp128, ptr @x, align 16
  %28 = load volatile fp128, ptr @y, align 16
  %29 = tail call fp128 @llvm.maxnum.f128(fp128 %27, fp128 %28)
  %30 = load volatile fp128, ptr @x, align 16
  %31 = load volatile fp128, ptr @y, align 16
  %32 = frem fp128 %30, %31
  %33 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, fp128 noundef %20, fp128 noundef %23, fp128 noundef %26, fp128 noundef %29, fp128 noundef %32)
  %34 = load volatile fp128, ptr @x, align 16
  %35 = tail call fp128 @llvm.sqrt.f128(fp128 %34)
  %36 = load volatile fp128, ptr @x, align 16
  %37 = load volatile fp128, ptr @y, align 16
  %38 = tail call fp128 @llvm.fma.f128(fp128 %36, fp128 %37, fp128 0xL00000000000000003FFF000000000000)
  %39 = load volatile fp128, ptr @x, align 16
  %40 = load volatile fp128, ptr @y, align 16
  %41 = tail call fp128 @fdiml(fp128 noundef %39, fp128 noundef %40)
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, fp128 noundef %35, fp128 noundef %38, fp128 noundef %41)
  %43 = load volatile fp128, ptr @x, align 16
  %44 = call fp128 @frexpl(fp128 noundef %43, ptr noundef nonnull %1)
  %45 = load i32, ptr %1, align 4
  %46 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, fp128 noundef %44, i32 noundef %45)
  %47 = load volatile fp128, ptr @x, align 16
  %48 = tail call fp128 @ldexpl(fp128 noundef %47, i32 noundef 3)
  %49 = load volatile fp128, ptr @y, align 16
  %50 = tail call fp128 @scalbnl(fp128 noundef %49, i32 noundef -1)
  %51 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, fp128 noundef %48, fp128 noundef %50)
  %52 = load volatile fp128, ptr @y, align 16
  %53 = call fp128 @modfl(fp128 noundef %52, ptr noundef nonnull %4)
  %54 = load fp128, ptr %4, align 16
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, fp128 noundef %53, fp128 noundef %54)
  %56 = load volatile fp128, ptr @x, align 16
  %57 = tail call fp128 @llvm.exp.f128(fp128 %56)
  %58 = load volatile fp128, ptr @x, align 16
  %59 = tail call fp128 @llvm.log.f128(fp128 %58)
  %60 = load volatile fp128, ptr @x, align 16
  %61 = load volatile fp128, ptr @y, align 16
  %62 = tail call fp128 @llvm.pow.f128(fp128 %60, fp128 %61)
  %63 = load volatile fp128, ptr @x, align 16
  %64 = tail call fp128 @llvm.sin.f128(fp128 %63)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, fp128 noundef %57, fp128 noundef %59, fp128 noundef %62, fp128 noundef %64)
  %66 = load volatile fp128, ptr @x, align 16
  %67 = load volatile fp128, ptr @y, align 16
  %68 = call fp128 @remquol(fp128 noundef %66, fp128 noundef %67, ptr noundef nonnull %2)
  %69 = load i32, ptr %2, align 4
  %70 = load volatile fp128, ptr @x, align 16
  %71 = load volatile fp128, ptr @y, align 16
  %72 = tail call fp128 @remainderl(fp128 noundef %70, fp128 noundef %71)
  %73 = load volatile fp128, ptr @x, align 16
  %74 = tail call i32 @ilogbl(fp128 noundef %73)
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, fp128 noundef %68, i32 noundef %69, fp128 noundef %72, i32 noundef %74)
  %76 = load volatile fp128, ptr @x, align 16
  %77 = tail call i32 @llvm.lrint.i32.f128(fp128 %76)
  %78 = load volatile fp128, ptr @y, align 16
  %79 = tail call i64 @llvm.llrint.i64.f128(fp128 %78)
  %80 = load volatile fp128, ptr @x, align 16
  %81 = tail call i32 @llvm.lround.i32.f128(fp128 %80)
  %82 = load volatile fp128, ptr @y, align 16
  %83 = tail call i64 @llvm.llround.i64.f128(fp128 %82)
  %84 = tail call fp128 @nanl(ptr noundef nonnull @.str.9)
  %85 = fcmp uno fp128 %84, 0xL00000000000000000000000000000000
  %86 = zext i1 %85 to i32
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %77, i64 noundef %79, i32 noundef %81, i64 noundef %83, i32 noundef %86)
  %88 = load volatile fp128, ptr @x, align 16
  call void @sincosl(fp128 noundef %88, ptr noundef nonnull %4, ptr noundef nonnull %5)
  %89 = load fp128, ptr %4, align 16
  %90 = load fp128, ptr %5, align 16
  %91 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, fp128 noundef %89, fp128 noundef %90)
  %92 = load volatile fp128, ptr @y, align 16
  %93 = call fp128 @lgammal_r(fp128 noundef %92, ptr noundef nonnull %3)
  %94 = load i32, ptr %3, align 4
  %95 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, fp128 noundef %93, i32 noundef %94)
  %96 = call fp128 @nextafterl(fp128 noundef 0xL00000000000000003FFF000000000000, fp128 noundef 0xL00000000000000004000000000000000)
  %97 = fcmp ogt fp128 %96, 0xL00000000000000003FFF000000000000
  %98 = zext i1 %97 to i32
  %99 = load volatile fp128, ptr @x, align 16
  %100 = call double @nexttoward(double noundef 1.000000e+00, fp128 noundef %99)
  %101 = fcmp ogt double %100, 1.000000e+00
  %102 = zext i1 %101 to i32
  %103 = load volatile fp128, ptr @x, align 16
  %104 = fneg fp128 %103
  %105 = call float @nexttowardf(float noundef 1.000000e+00, fp128 noundef %104)
  %106 = fcmp olt float %105, 1.000000e+00
  %107 = zext i1 %106 to i32
  %108 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %98, i32 noundef %102, i32 noundef %107)
  %109 = call fp128 @strtold(ptr nocapture noundef nonnull @.str.13, ptr noundef null)
  %110 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, fp128 noundef %109, fp128 noundef 0xL00000000000000007FFF000000000000)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  ret i32 0
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr

declare fp128 @llvm.floor.f128(fp128)

declare fp128 @llvm.ceil.f128(fp128)

declare fp128 @llvm.trunc.f128(fp128)

declare fp128 @llvm.round.f128(fp128)

declare fp128 @llvm.rint.f128(fp128)

declare fp128 @llvm.nearbyint.f128(fp128)

declare fp128 @llvm.fabs.f128(fp128)

declare fp128 @llvm.copysign.f128(fp128, fp128)

declare fp128 @llvm.minnum.f128(fp128, fp128)

declare fp128 @llvm.maxnum.f128(fp128, fp128)

declare fp128 @llvm.sqrt.f128(fp128)

declare fp128 @llvm.fma.f128(fp128, fp128, fp128)

declare fp128 @fdiml(fp128 noundef, fp128 noundef) local_unnamed_addr

declare fp128 @frexpl(fp128 noundef, ptr nocapture noundef) local_unnamed_addr

declare fp128 @ldexpl(fp128 noundef, i32 noundef) local_unnamed_addr

declare fp128 @scalbnl(fp128 noundef, i32 noundef) local_unnamed_addr

declare fp128 @modfl(fp128 noundef, ptr nocapture noundef) local_unnamed_addr

declare fp128 @llvm.exp.f128(fp128)

declare fp128 @llvm.log.f128(fp128)

declare fp128 @llvm.pow.f128(fp128, fp128)

declare fp128 @llvm.sin.f128(fp128)

declare fp128 @remquol(fp128 noundef, fp128 noundef, ptr nocapture noundef) local_unnamed_addr

declare fp128 @remainderl(fp128 noundef, fp128 noundef) local_unnamed_addr

declare i32 @ilogbl(fp128 noundef) local_unnamed_addr

declare i32 @llvm.lrint.i32.f128(fp128)

declare i64 @llvm.llrint.i64.f128(fp128)

declare i32 @llvm.lround.i32.f128(fp128)

declare i64 @llvm.llround.i64.f128(fp128)

declare fp128 @nanl(ptr noundef) local_unnamed_addr

declare void @sincosl(fp128 noundef, ptr noundef, ptr noundef) local_unnamed_addr

declare fp128 @lgammal_r(fp128 noundef, ptr noundef) local_unnamed_addr

declare fp128 @nextafterl(fp128 noundef, fp128 noundef) local_unnamed_addr

declare double @nexttoward(double noundef, fp128 noundef) local_unnamed_addr

declare float @nexttowardf(float noundef, fp128 noundef) local_unnamed_addr

declare fp128 @strtold(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

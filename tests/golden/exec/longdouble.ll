; long double of wasm32: IEEE binary128. From C.
; EXEC: 0.333333 0.3333333333333333333333333333333333172839 0x1.8p+1
; EXEC: 3.3333333333333333333 -2.6666666666666666667 1
; EXEC: 9 inf 0
; EXEC: 1001
; EXEC: 33 3000000000000000 3 0x1.5555555555555p-2 0x1.555556p-2
; EXEC: -1234567890123456789 170141183460469231731687303715884105728
; EXEC: 1.73205080756887729352744634151 -4.8148248609680896326e-35 -0.31739613581292278479
; EXEC: 1 -3 0.3271946968 3
; EXEC: -0.75 -2 2.5 5.83333
; EXEC: 3 1.1 0.1875 -inf
; EXEC: -0.0123456789012346xyz 1.000000e+4932 1.000000e-4940
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"
%struct.anon = type { i8, fp128 }
@third = hidden global fp128 0xL55555555555555553FFD555555555555, align 16
@three = hidden global fp128 0xL00000000000000004000800000000000, align 16
@big = hidden global fp128 0xL18C21AB905450CC373E6A3750647FCAB, align 16
@tiny = hidden global fp128 0xLCB3A37F3A8F05C160005DBE4814FD831, align 16
@ll = hidden global i64 -1234567890123456789, align 8
@wide = hidden global i128 -170141183460469231731687303715884105727, align 16
@s = hidden global %struct.anon { i8 1, fp128 0xL00000000000000004000400000000000 }, align 16
@.str = private unnamed_addr constant [16 x i8] c"%Lf %.40Lg %La\0A\00", align 1
@.str.1 = private unnamed_addr constant [22 x i8] c"%.20Lg %.20Lg %.20Lg\0A\00", align 1
@.str.2 = private unnamed_addr constant [16 x i8] c"%.20Lg %Lg %Lg\0A\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"%d%d%d%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [18 x i8] c"%d %lld %u %a %a\0A\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"%.25Lg %.40Lg\0A\00", align 1
@.str.6 = private unnamed_addr constant [22 x i8] c"%.30Lg %.20Lg %.20Lg\0A\00", align 1
@.str.7 = private unnamed_addr constant [21 x i8] c"%d %Lg %.10Lg %.3Lg\0A\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"%Lg\00", align 1
@.str.9 = private unnamed_addr constant [14 x i8] c" %Lg %Lg %Lg\0A\00", align 1
@.str.10 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.11 = private unnamed_addr constant [18 x i8] c"1.1 0x1.8p-3 -inf\00", align 1
@.str.12 = private unnamed_addr constant [12 x i8] c"%Lf %La %Lf\00", align 1
@.str.13 = private unnamed_addr constant [17 x i8] c" %.20Lg %Lg %Lg\0A\00", align 1
@.str.14 = private unnamed_addr constant [32 x i8] c"  -1234567890123456789.5e-20xyz\00", align 1
@.str.15 = private unnamed_addr constant [18 x i8] c"%.15Lg%s %Le %Le\0A\00", align 1
@.str.16 = private unnamed_addr constant [7 x i8] c"1e4932\00", align 1
@.str.17 = private unnamed_addr constant [8 x i8] c"1e-4940\00", align 1
@__main_void = hidden alias i32 (), ptr @main
define hidden noundef fp128 @mix(fp128 noundef %0, i32 noundef %1, fp128 noundef %2) local_unnamed_addr {
  %4 = and i32 %1, 1
  %5 = icmp eq i32 %4, 0
  %6 = fneg fp128 %2
  %7 = select i1 %5, fp128 %6, fp128 %2
  %8 = fadd fp128 %7, %0
  ret fp128 %8
}
define hidden fp128 @sum(i32 noundef %0, ...) local_unnamed_addr {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp eq i32 %0, 0
  br i1 %4, label %16, label %5
5:                                                ; preds = %1, %5
  %6 = phi fp128 [ %14, %5 ], [ 0xL00000000000000000000000000000000, %1 ]
  %7 = phi i32 [ %9, %5 ], [ %0, %1 ]
  %8 = phi ptr [ %12, %5 ], [ %3, %1 ]
  %9 = add nsw i32 %7, -1
  %10 = getelementptr inbounds i8, ptr %8, i32 15
  %11 = call align 16 ptr @llvm.ptrmask.p0.i32(ptr nonnull %10, i32 -16)
  %12 = getelementptr inbounds i8, ptr %11, i32 16
  %13 = load fp128, ptr %11, align 16
  %14 = fadd fp128 %6, %13
  %15 = icmp eq i32 %9, 0
  br i1 %15, label %16, label %5, !llvm.loop !6
16:                                               ; preds = %5, %1
  %17 = phi ptr [ %3, %1 ], [ %12, %5 ]
  %18 = phi fp128 [ 0xL00000000000000000000000000000000, %1 ], [ %14, %5 ]
  store ptr %17, ptr %2, align 4
  call void @llvm.va_end.p0(ptr %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret fp128 %18
}
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)
declare void @llvm.va_start.p0(ptr)
declare ptr @llvm.ptrmask.p0.i32(ptr, i32)
declare void @llvm.va_end.p0(ptr)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)
define hidden noundef i32 @main() {
  %1 = alloca fp128, align 16
  %2 = alloca fp128, align 16
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %4 = load volatile fp128, ptr @third, align 16
  %5 = load volatile fp128, ptr @third, align 16
  %6 = load volatile fp128, ptr @three, align 16
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, fp128 noundef %4, fp128 noundef %5, fp128 noundef %6)
  %8 = load volatile fp128, ptr @third, align 16
  %9 = load volatile fp128, ptr @three, align 16
  %10 = tail call fp128 @mix(fp128 noundef %8, i32 noundef 1, fp128 noundef %9)
  %11 = load volatile fp128, ptr @third, align 16
  %12 = load volatile fp128, ptr @three, align 16
  %13 = tail call fp128 @mix(fp128 noundef %11, i32 noundef 2, fp128 noundef %12)
  %14 = load volatile fp128, ptr @third, align 16
  %15 = load volatile fp128, ptr @three, align 16
  %16 = fmul fp128 %14, %15
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, fp128 noundef %10, fp128 noundef %13, fp128 noundef %16)
  %18 = load volatile fp128, ptr @three, align 16
  %19 = load volatile fp128, ptr @third, align 16
  %20 = fdiv fp128 %18, %19
  %21 = load volatile fp128, ptr @big, align 16
  %22 = load volatile fp128, ptr @big, align 16
  %23 = fmul fp128 %21, %22
  %24 = load volatile fp128, ptr @tiny, align 16
  %25 = load volatile fp128, ptr @tiny, align 16
  %26 = fmul fp128 %24, %25
  %27 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, fp128 noundef %20, fp128 noundef %23, fp128 noundef %26)
  %28 = load volatile fp128, ptr @third, align 16
  %29 = load volatile fp128, ptr @three, align 16
  %30 = fcmp olt fp128 %28, %29
  %31 = zext i1 %30 to i32
  %32 = load volatile fp128, ptr @third, align 16
  %33 = load volatile fp128, ptr @three, align 16
  %34 = fcmp oeq fp128 %32, %33
  %35 = zext i1 %34 to i32
  %36 = load volatile fp128, ptr @third, align 16
  %37 = load volatile fp128, ptr @third, align 16
  %38 = fcmp une fp128 %36, %37
  %39 = zext i1 %38 to i32
  %40 = load volatile fp128, ptr @third, align 16
  %41 = load volatile fp128, ptr @big, align 16
  %42 = fcmp ule fp128 %40, %41
  %43 = zext i1 %42 to i32
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %31, i32 noundef %35, i32 noundef %39, i32 noundef %43)
  %45 = load volatile fp128, ptr @third, align 16
  %46 = fmul fp128 %45, 0xL00000000000000004005900000000000
  %47 = fptosi fp128 %46 to i32
  %48 = load volatile fp128, ptr @three, align 16
  %49 = fmul fp128 %48, 0xL00000000000000004030C6BF52634000
  %50 = fptosi fp128 %49 to i64
  %51 = load volatile fp128, ptr @three, align 16
  %52 = fptoui fp128 %51 to i32
  %53 = load volatile fp128, ptr @third, align 16
  %54 = fptrunc fp128 %53 to double
  %55 = load volatile fp128, ptr @third, align 16
  %56 = fptrunc fp128 %55 to float
  %57 = fpext float %56 to double
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %47, i64 noundef %50, i32 noundef %52, double noundef %54, double noundef %57)
  %59 = load volatile i64, ptr @ll, align 8
  %60 = sitofp i64 %59 to fp128
  %61 = load volatile i128, ptr @wide, align 16
  %62 = uitofp i128 %61 to fp128
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, fp128 noundef %60, fp128 noundef %62)
  %64 = load volatile fp128, ptr @three, align 16
  %65 = tail call fp128 @llvm.sqrt.f128(fp128 %64)
  %66 = load volatile fp128, ptr @third, align 16
  %67 = load volatile fp128, ptr @three, align 16
  %68 = tail call fp128 @llvm.fma.f128(fp128 %66, fp128 %67, fp128 0xL0000000000000000BFFF000000000000)
  %69 = load volatile fp128, ptr @big, align 16
  %70 = tail call fp128 @remainderl(fp128 noundef %69, fp128 noundef 0xL66666666666666663FFE666666666666)
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, fp128 noundef %65, fp128 noundef %68, fp128 noundef %70)
  %72 = tail call fp128 @nextafterl(fp128 noundef 0xL00000000000000003FFF000000000000, fp128 noundef 0xL00000000000000004000000000000000)
  %73 = fcmp ogt fp128 %72, 0xL00000000000000003FFF000000000000
  %74 = zext i1 %73 to i32
  %75 = tail call fp128 @llvm.round.f128(fp128 0xL0000000000000000C000400000000000)
  %76 = load volatile fp128, ptr @third, align 16
  %77 = tail call fp128 @llvm.sin.f128(fp128 %76)
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %74, fp128 noundef %75, fp128 noundef %77, fp128 noundef 0xL00000000000000004000800000000000)
  %79 = call fp128 @modfl(fp128 noundef 0xL0000000000000000C000600000000000, ptr noundef nonnull %2)
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, fp128 noundef %79)
  %81 = load fp128, ptr %2, align 16
  %82 = load fp128, ptr getelementptr inbounds (i8, ptr @s, i32 16), align 16
  %83 = load volatile fp128, ptr @third, align 16
  %84 = load volatile fp128, ptr @three, align 16
  %85 = tail call fp128 (i32, ...) @sum(i32 noundef 3, fp128 noundef %83, fp128 noundef %84, fp128 noundef %82)
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, fp128 noundef %81, fp128 noundef %82, fp128 noundef %85)
  %87 = call i32 (ptr, ptr, ...) @sscanf(ptr noundef nonnull @.str.11, ptr noundef nonnull @.str.12, ptr noundef nonnull %1, ptr noundef nonnull %2, ptr noundef nonnull getelementptr inbounds (i8, ptr @s, i32 16))
  %88 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %87)
  %89 = load fp128, ptr %1, align 16
  %90 = load fp128, ptr %2, align 16
  %91 = load fp128, ptr getelementptr inbounds (i8, ptr @s, i32 16), align 16
  %92 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, fp128 noundef %89, fp128 noundef %90, fp128 noundef %91)
  %93 = call fp128 @strtold(ptr noundef nonnull @.str.14, ptr noundef nonnull %3)
  store fp128 %93, ptr %1, align 16
  %94 = load ptr, ptr %3, align 4
  %95 = call fp128 @strtold(ptr nocapture noundef nonnull @.str.16, ptr noundef null)
  %96 = call fp128 @strtold(ptr nocapture noundef nonnull @.str.17, ptr noundef null)
  %97 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, fp128 noundef %93, ptr noundef %94, fp128 noundef %95, fp128 noundef %96)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1)
  ret i32 0
}
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr
declare fp128 @llvm.sqrt.f128(fp128)
declare fp128 @llvm.fma.f128(fp128, fp128, fp128)
declare fp128 @remainderl(fp128 noundef, fp128 noundef) local_unnamed_addr
declare fp128 @nextafterl(fp128 noundef, fp128 noundef) local_unnamed_addr
declare fp128 @llvm.round.f128(fp128)
declare fp128 @llvm.sin.f128(fp128)
declare fp128 @modfl(fp128 noundef, ptr nocapture noundef) local_unnamed_addr
declare noundef i32 @sscanf(ptr nocapture noundef readonly, ptr nocapture noundef readonly, ...) local_unnamed_addr
declare fp128 @strtold(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr

; long double of i386: 80 bits in 12 bytes, rounded to 64 bits of precision. From C.
; EXEC: 0.333333 0.3333333333333333333423683514373792036167 0x1.8p+1
; EXEC: 3.3333333333333333333 -2.6666666666666666667 1
; EXEC: 9 inf 0
; EXEC: 1001
; EXEC: 33 3000000000000000 3 0x1.5555555555555p-2 0x1.555556p-2
; EXEC: -1234567890123456789 18446744073709551615
; EXEC: 1.73205080756887729357372529559 2.710505431213761085e-20 -0.29572668541933419821
; EXEC: 1 -3 0.3271946968 3
; EXEC: -0.75 -2 2.5 5.83333
; EXEC: 3 1.1 0.1875 -inf
; EXEC: -0.0123456789012346xyz 1.000000e+4932 1.000000e-4940
; LLVM-REFUSES: i64 lies otherwise in memory
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux-gnu"
%struct.anon = type { i8, x86_fp80 }
@third = dso_local global x86_fp80 0xK3FFDAAAAAAAAAAAAAAAB, align 4
@three = dso_local global x86_fp80 0xK4000C000000000000000, align 4
@big = dso_local global x86_fp80 0xK73E6D1BA8323FE558C61, align 4
@tiny = dso_local global x86_fp80 0xK0005EDF240A7EC18E59D, align 4
@ll = dso_local global i64 -1234567890123456789, align 8
@wide = dso_local global i64 -1, align 8
@s = dso_local global %struct.anon { i8 1, x86_fp80 0xK4000A000000000000000 }, align 4
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
define dso_local noundef x86_fp80 @mix(x86_fp80 noundef %0, i32 noundef %1, x86_fp80 noundef %2) local_unnamed_addr {
  %4 = and i32 %1, 1
  %5 = icmp eq i32 %4, 0
  %6 = fneg x86_fp80 %2
  %7 = select i1 %5, x86_fp80 %6, x86_fp80 %2
  %8 = fadd x86_fp80 %7, %0
  ret x86_fp80 %8
}
define dso_local x86_fp80 @sum(i32 noundef %0, ...) local_unnamed_addr {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr %2, align 4
  %4 = icmp eq i32 %0, 0
  br i1 %4, label %18, label %5
5:                                                ; preds = %1
  %6 = mul i32 %0, 12
  br label %7
7:                                                ; preds = %5, %7
  %8 = phi x86_fp80 [ %14, %7 ], [ 0xK00000000000000000000, %5 ]
  %9 = phi i32 [ %11, %7 ], [ %0, %5 ]
  %10 = phi ptr [ %12, %7 ], [ %3, %5 ]
  %11 = add nsw i32 %9, -1
  %12 = getelementptr inbounds i8, ptr %10, i32 12
  %13 = load x86_fp80, ptr %10, align 4
  %14 = fadd x86_fp80 %8, %13
  %15 = icmp eq i32 %11, 0
  br i1 %15, label %16, label %7, !llvm.loop !10
16:                                               ; preds = %7
  %17 = getelementptr i8, ptr %3, i32 %6
  store ptr %17, ptr %2, align 4
  br label %18
18:                                               ; preds = %16, %1
  %19 = phi x86_fp80 [ %14, %16 ], [ 0xK00000000000000000000, %1 ]
  call void @llvm.va_end.p0(ptr %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret x86_fp80 %19
}
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)
define dso_local noundef i32 @main() local_unnamed_addr {
  %1 = alloca x86_fp80, align 4
  %2 = alloca x86_fp80, align 4
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %4 = load volatile x86_fp80, ptr @third, align 4
  %5 = load volatile x86_fp80, ptr @third, align 4
  %6 = load volatile x86_fp80, ptr @three, align 4
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, x86_fp80 noundef %4, x86_fp80 noundef %5, x86_fp80 noundef %6)
  %8 = load volatile x86_fp80, ptr @third, align 4
  %9 = load volatile x86_fp80, ptr @three, align 4
  %10 = tail call x86_fp80 @mix(x86_fp80 noundef %8, i32 noundef 1, x86_fp80 noundef %9)
  %11 = load volatile x86_fp80, ptr @third, align 4
  %12 = load volatile x86_fp80, ptr @three, align 4
  %13 = tail call x86_fp80 @mix(x86_fp80 noundef %11, i32 noundef 2, x86_fp80 noundef %12)
  %14 = load volatile x86_fp80, ptr @third, align 4
  %15 = load volatile x86_fp80, ptr @three, align 4
  %16 = fmul x86_fp80 %14, %15
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, x86_fp80 noundef %10, x86_fp80 noundef %13, x86_fp80 noundef %16)
  %18 = load volatile x86_fp80, ptr @three, align 4
  %19 = load volatile x86_fp80, ptr @third, align 4
  %20 = fdiv x86_fp80 %18, %19
  %21 = load volatile x86_fp80, ptr @big, align 4
  %22 = load volatile x86_fp80, ptr @big, align 4
  %23 = fmul x86_fp80 %21, %22
  %24 = load volatile x86_fp80, ptr @tiny, align 4
  %25 = load volatile x86_fp80, ptr @tiny, align 4
  %26 = fmul x86_fp80 %24, %25
  %27 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, x86_fp80 noundef %20, x86_fp80 noundef %23, x86_fp80 noundef %26)
  %28 = load volatile x86_fp80, ptr @third, align 4
  %29 = load volatile x86_fp80, ptr @three, align 4
  %30 = fcmp olt x86_fp80 %28, %29
  %31 = zext i1 %30 to i32
  %32 = load volatile x86_fp80, ptr @third, align 4
  %33 = load volatile x86_fp80, ptr @three, align 4
  %34 = fcmp oeq x86_fp80 %32, %33
  %35 = zext i1 %34 to i32
  %36 = load volatile x86_fp80, ptr @third, align 4
  %37 = load volatile x86_fp80, ptr @third, align 4
  %38 = fcmp une x86_fp80 %36, %37
  %39 = zext i1 %38 to i32
  %40 = load volatile x86_fp80, ptr @third, align 4
  %41 = load volatile x86_fp80, ptr @big, align 4
  %42 = fcmp ule x86_fp80 %40, %41
  %43 = zext i1 %42 to i32
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %31, i32 noundef %35, i32 noundef %39, i32 noundef %43)
  %45 = load volatile x86_fp80, ptr @third, align 4
  %46 = fmul x86_fp80 %45, 0xK4005C800000000000000
  %47 = fptosi x86_fp80 %46 to i32
  %48 = load volatile x86_fp80, ptr @three, align 4
  %49 = fmul x86_fp80 %48, 0xK4030E35FA931A0000000
  %50 = fptosi x86_fp80 %49 to i64
  %51 = load volatile x86_fp80, ptr @three, align 4
  %52 = fptoui x86_fp80 %51 to i32
  %53 = load volatile x86_fp80, ptr @third, align 4
  %54 = fptrunc x86_fp80 %53 to double
  %55 = load volatile x86_fp80, ptr @third, align 4
  %56 = fptrunc x86_fp80 %55 to float
  %57 = fpext float %56 to double
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %47, i64 noundef %50, i32 noundef %52, double noundef %54, double noundef %57)
  %59 = load volatile i64, ptr @ll, align 8
  %60 = sitofp i64 %59 to x86_fp80
  %61 = load volatile i64, ptr @wide, align 8
  %62 = uitofp i64 %61 to x86_fp80
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, x86_fp80 noundef %60, x86_fp80 noundef %62)
  %64 = load volatile x86_fp80, ptr @three, align 4
  %65 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %64)
  %66 = load volatile x86_fp80, ptr @third, align 4
  %67 = load volatile x86_fp80, ptr @three, align 4
  %68 = tail call x86_fp80 @llvm.fma.f80(x86_fp80 %66, x86_fp80 %67, x86_fp80 0xKBFFF8000000000000000)
  %69 = load volatile x86_fp80, ptr @big, align 4
  %70 = tail call x86_fp80 @remainderl(x86_fp80 noundef %69, x86_fp80 noundef 0xK3FFEB333333333333333)
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, x86_fp80 noundef %65, x86_fp80 noundef %68, x86_fp80 noundef %70)
  %72 = tail call x86_fp80 @nextafterl(x86_fp80 noundef 0xK3FFF8000000000000000, x86_fp80 noundef 0xK40008000000000000000)
  %73 = fcmp ogt x86_fp80 %72, 0xK3FFF8000000000000000
  %74 = zext i1 %73 to i32
  %75 = tail call x86_fp80 @llvm.round.f80(x86_fp80 0xKC000A000000000000000)
  %76 = load volatile x86_fp80, ptr @third, align 4
  %77 = tail call x86_fp80 @sinl(x86_fp80 noundef %76)
  %78 = tail call x86_fp80 @fmodl(x86_fp80 noundef 0xK4002A000000000000000, x86_fp80 noundef 0xK4000E000000000000000)
  %79 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %74, x86_fp80 noundef %75, x86_fp80 noundef %77, x86_fp80 noundef %78)
  %80 = call x86_fp80 @modfl(x86_fp80 noundef 0xKC000B000000000000000, ptr noundef nonnull %2)
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, x86_fp80 noundef %80)
  %82 = load x86_fp80, ptr %2, align 4
  %83 = load x86_fp80, ptr getelementptr inbounds (i8, ptr @s, i32 4), align 4
  %84 = load volatile x86_fp80, ptr @third, align 4
  %85 = load volatile x86_fp80, ptr @three, align 4
  %86 = tail call x86_fp80 (i32, ...) @sum(i32 noundef 3, x86_fp80 noundef %84, x86_fp80 noundef %85, x86_fp80 noundef %83)
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, x86_fp80 noundef %82, x86_fp80 noundef %83, x86_fp80 noundef %86)
  %88 = call i32 (ptr, ptr, ...) @sscanf(ptr noundef nonnull @.str.11, ptr noundef nonnull @.str.12, ptr noundef nonnull %1, ptr noundef nonnull %2, ptr noundef nonnull getelementptr inbounds (i8, ptr @s, i32 4))
  %89 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %88)
  %90 = load x86_fp80, ptr %1, align 4
  %91 = load x86_fp80, ptr %2, align 4
  %92 = load x86_fp80, ptr getelementptr inbounds (i8, ptr @s, i32 4), align 4
  %93 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, x86_fp80 noundef %90, x86_fp80 noundef %91, x86_fp80 noundef %92)
  %94 = call x86_fp80 @strtold(ptr noundef nonnull @.str.14, ptr noundef nonnull %3)
  store x86_fp80 %94, ptr %1, align 4
  %95 = load ptr, ptr %3, align 4
  %96 = call x86_fp80 @strtold(ptr nocapture noundef nonnull @.str.16, ptr noundef null)
  %97 = call x86_fp80 @strtold(ptr nocapture noundef nonnull @.str.17, ptr noundef null)
  %98 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, x86_fp80 noundef %94, ptr noundef %95, x86_fp80 noundef %96, x86_fp80 noundef %97)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %1)
  ret i32 0
}
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr
declare x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr
declare x86_fp80 @llvm.fma.f80(x86_fp80, x86_fp80, x86_fp80)
declare x86_fp80 @remainderl(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr
declare x86_fp80 @nextafterl(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr
declare x86_fp80 @llvm.round.f80(x86_fp80)
declare x86_fp80 @sinl(x86_fp80 noundef) local_unnamed_addr
declare x86_fp80 @fmodl(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr
declare x86_fp80 @modfl(x86_fp80 noundef, ptr nocapture noundef) local_unnamed_addr
declare noundef i32 @sscanf(ptr nocapture noundef readonly, ptr nocapture noundef readonly, ...) local_unnamed_addr
declare x86_fp80 @strtold(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr

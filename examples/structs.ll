source_filename = "structs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.tight = type <{ i8, i32, i16, double }>
%struct.point = type { i32, i32 }
%struct.box = type { %struct.point, %struct.point }
%struct.mixed = type { i8, i16, i32, i64, double, float }
%struct.large = type { [20 x i32] }

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"%c %d %d %lld %g %g\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [21 x i8] c"%x %x %x %x %x %.6f\0A\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"%08x\0A\00", align 1
@__const.main.f = private unnamed_addr constant { i8, i8, i8, i8, i8, i8, i8, i8 } { i8 -67, i8 -102, i8 120, i8 86, i8 52, i8 18, i8 1, i8 undef }, align 8
@.str.7 = private unnamed_addr constant [15 x i8] c"%u %d %llx %u\0A\00", align 1
@__const.main.t = private unnamed_addr constant [2 x %struct.tight] [%struct.tight <{ i8 1, i32 2, i16 3, double 4.500000e+00 }>, %struct.tight <{ i8 5, i32 6, i16 7, double 8.500000e+00 }>], align 16
@.str.8 = private unnamed_addr constant [25 x i8] c"%d %d %d %g %d %d %d %g\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca %struct.point, align 4
  %2 = alloca %struct.point, align 4
  %3 = alloca %struct.point, align 4
  %4 = alloca %struct.box, align 4
  %5 = alloca %struct.box, align 4
  %6 = alloca %struct.mixed, align 8
  %7 = alloca %struct.mixed, align 8
  %8 = alloca %struct.large, align 4
  %9 = alloca i8, align 8
  %10 = alloca i40, align 8
  %11 = alloca i8, align 2
  %12 = alloca i8, align 1
  %13 = alloca i8, align 16
  %14 = alloca i32, align 4
  %15 = alloca i16, align 2
  %16 = alloca double, align 8
  %17 = alloca i8, align 1
  %18 = alloca i32, align 16
  %19 = alloca i16, align 4
  %20 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #7
  store i32 1, ptr %2, align 4, !tbaa !1
  %21 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 2, ptr %21, align 4, !tbaa !6
  store i32 30, ptr %3, align 4, !tbaa !1
  %22 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 40, ptr %22, align 4, !tbaa !6
  call fastcc void @add(ptr dead_on_unwind nonnull writable sret(%struct.point) align 4 %1, ptr noundef nonnull byval(%struct.point) align 4 %2, ptr noundef nonnull byval(%struct.point) align 4 %3)
  %23 = load i32, ptr %1, align 4, !tbaa !1
  %24 = getelementptr inbounds i8, ptr %1, i32 4
  %25 = load i32, ptr %24, align 4, !tbaa !6
  %26 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %23, i32 noundef %25)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #7
  store i32 0, ptr %5, align 4, !tbaa !1
  %27 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 1, ptr %27, align 4, !tbaa !6
  %28 = getelementptr inbounds i8, ptr %5, i32 8
  store i32 %23, ptr %28, align 4, !tbaa !1
  %29 = getelementptr inbounds i8, ptr %5, i32 12
  store i32 %25, ptr %29, align 4, !tbaa !6
  call fastcc void @grow(ptr dead_on_unwind nonnull writable sret(%struct.box) align 4 %4, ptr noundef nonnull byval(%struct.box) align 4 %5)
  %30 = load i32, ptr %4, align 4, !tbaa !7
  %31 = getelementptr inbounds i8, ptr %4, i32 4
  %32 = load i32, ptr %31, align 4, !tbaa !9
  %33 = getelementptr inbounds i8, ptr %4, i32 8
  %34 = load i32, ptr %33, align 4, !tbaa !10
  %35 = getelementptr inbounds i8, ptr %4, i32 12
  %36 = load i32, ptr %35, align 4, !tbaa !11
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %30, i32 noundef %32, i32 noundef %34, i32 noundef %36)
  %38 = tail call fastcc double @twice(double 1.250000e+00)
  %39 = tail call fastcc double @twice(double %38)
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %39)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #7
  store i8 97, ptr %7, align 8, !tbaa !12
  %41 = getelementptr inbounds i8, ptr %7, i32 2
  store i16 300, ptr %41, align 2, !tbaa !18
  %42 = getelementptr inbounds i8, ptr %7, i32 4
  store i32 -7, ptr %42, align 4, !tbaa !19
  %43 = getelementptr inbounds i8, ptr %7, i32 8
  store i64 5, ptr %43, align 8, !tbaa !20
  %44 = getelementptr inbounds i8, ptr %7, i32 16
  store double 1.000000e+02, ptr %44, align 8, !tbaa !21
  %45 = getelementptr inbounds i8, ptr %7, i32 24
  store float 5.000000e-01, ptr %45, align 8, !tbaa !22
  call fastcc void @change(ptr dead_on_unwind nonnull writable sret(%struct.mixed) align 8 %6, ptr noundef nonnull byval(%struct.mixed) align 8 %7)
  %46 = load i8, ptr %6, align 8, !tbaa !12
  %47 = sext i8 %46 to i32
  %48 = getelementptr inbounds i8, ptr %6, i32 2
  %49 = load i16, ptr %48, align 2, !tbaa !18
  %50 = sext i16 %49 to i32
  %51 = getelementptr inbounds i8, ptr %6, i32 4
  %52 = load i32, ptr %51, align 4, !tbaa !19
  %53 = getelementptr inbounds i8, ptr %6, i32 8
  %54 = load i64, ptr %53, align 8, !tbaa !20
  %55 = getelementptr inbounds i8, ptr %6, i32 16
  %56 = load double, ptr %55, align 8, !tbaa !21
  %57 = getelementptr inbounds i8, ptr %6, i32 24
  %58 = load float, ptr %57, align 8, !tbaa !22
  %59 = fpext float %58 to double
  %60 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %47, i32 noundef %50, i32 noundef %52, i64 noundef %54, double noundef %56, double noundef %59)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %8) #7
  call fastcc void @fill(ptr dead_on_unwind nonnull writable sret(%struct.large) align 4 %8)
  %61 = tail call fastcc i32 @scribble(ptr noundef nonnull byval(%struct.large) align 4 %8, i32 noundef 99)
  %62 = tail call fastcc i32 @scribble(ptr noundef nonnull byval(%struct.large) align 4 %8, i32 noundef 1)
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %61, i32 noundef %62, i32 noundef 1)
  %64 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 219, i32 noundef 64, i32 noundef 4059, i32 noundef 16457, i32 noundef 1078530011, double noundef 0x400921FB60000000)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 1078635227)
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %9)
  call void @llvm.lifetime.start.p0(i64 5, ptr nonnull %10)
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %11)
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %12)
  %66 = load volatile i8, ptr @__const.main.f, align 8
  store volatile i8 %66, ptr %9, align 8
  %67 = load volatile i40, ptr getelementptr inbounds (i8, ptr @__const.main.f, i32 1), align 1
  store volatile i40 %67, ptr %10, align 8
  %68 = load volatile i8, ptr getelementptr inbounds (i8, ptr @__const.main.f, i32 6), align 2
  store volatile i8 %68, ptr %11, align 2
  %69 = load volatile i8, ptr getelementptr inbounds (i8, ptr @__const.main.f, i32 7), align 1
  store volatile i8 %69, ptr %12, align 1
  %70 = load volatile i8, ptr %9, align 8
  %71 = load volatile i8, ptr %9, align 8
  %72 = and i8 %70, 7
  %73 = and i8 %71, -8
  %74 = or disjoint i8 %73, %72
  %75 = xor i8 %74, 4
  store volatile i8 %75, ptr %9, align 8
  %76 = load volatile i8, ptr %9, align 8
  %77 = load volatile i8, ptr %9, align 8
  %78 = and i8 %76, -8
  %79 = add i8 %78, -64
  %80 = and i8 %77, 7
  %81 = or disjoint i8 %80, %79
  store volatile i8 %81, ptr %9, align 8
  %82 = load volatile i40, ptr %10, align 8
  %83 = zext i40 %82 to i64
  %84 = mul nuw nsw i64 %83, 3
  %85 = trunc i64 %84 to i40
  store volatile i40 %85, ptr %10, align 8
  %86 = load volatile i8, ptr %9, align 8
  %87 = and i8 %86, 7
  %88 = zext nneg i8 %87 to i32
  %89 = load volatile i8, ptr %9, align 8
  %90 = ashr i8 %89, 3
  %91 = sext i8 %90 to i32
  %92 = load volatile i40, ptr %10, align 8
  %93 = zext i40 %92 to i64
  %94 = load volatile i8, ptr %11, align 2
  %95 = and i8 %94, 1
  %96 = zext nneg i8 %95 to i32
  %97 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %88, i32 noundef %91, i64 noundef %93, i32 noundef %96)
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %15)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %17)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %19)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %20)
  %98 = load volatile i8, ptr @__const.main.t, align 16
  store volatile i8 %98, ptr %13, align 16
  %99 = load volatile i32, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 1), align 1
  store volatile i32 %99, ptr %14, align 4
  %100 = load volatile i16, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 5), align 1
  store volatile i16 %100, ptr %15, align 2
  %101 = load volatile double, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 7), align 1
  store volatile double %101, ptr %16, align 8
  %102 = load volatile i8, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 15), align 1
  store volatile i8 %102, ptr %17, align 1
  %103 = load volatile i32, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 16), align 16
  store volatile i32 %103, ptr %18, align 16
  %104 = load volatile i16, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 20), align 4
  store volatile i16 %104, ptr %19, align 4
  %105 = load volatile double, ptr getelementptr inbounds (i8, ptr @__const.main.t, i32 22), align 2
  store volatile double %105, ptr %20, align 8
  store volatile i32 -100000, ptr %18, align 16, !tbaa !23
  %106 = load volatile double, ptr %20, align 8, !tbaa !25
  %107 = fmul double %106, 3.000000e+00
  store volatile double %107, ptr %20, align 8, !tbaa !25
  %108 = load volatile i8, ptr %13, align 16, !tbaa !26
  %109 = sext i8 %108 to i32
  %110 = load volatile i32, ptr %14, align 4, !tbaa !23
  %111 = load volatile i16, ptr %15, align 2, !tbaa !27
  %112 = sext i16 %111 to i32
  %113 = load volatile double, ptr %16, align 8, !tbaa !25
  %114 = load volatile i8, ptr %17, align 1, !tbaa !26
  %115 = sext i8 %114 to i32
  %116 = load volatile i32, ptr %18, align 16, !tbaa !23
  %117 = load volatile i16, ptr %19, align 4, !tbaa !27
  %118 = sext i16 %117 to i32
  %119 = load volatile double, ptr %20, align 8, !tbaa !25
  %120 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %109, i32 noundef %110, i32 noundef %112, double noundef %113, i32 noundef %115, i32 noundef %116, i32 noundef %118, double noundef %119)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %13)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %15)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %17)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %19)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %20)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %9)
  call void @llvm.lifetime.end.p0(i64 5, ptr nonnull %10)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %11)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %12)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %8) #7
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #7
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #7
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @add(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.point) align 4 %0, ptr nocapture noundef readonly byval(%struct.point) align 4 %1, ptr nocapture noundef readonly byval(%struct.point) align 4 %2) unnamed_addr #2 {
  %4 = load i32, ptr %1, align 4, !tbaa !1
  %5 = load i32, ptr %2, align 4, !tbaa !1
  %6 = add nsw i32 %5, %4
  store i32 %6, ptr %0, align 4, !tbaa !1
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = getelementptr inbounds i8, ptr %1, i32 4
  %9 = load i32, ptr %8, align 4, !tbaa !6
  %10 = getelementptr inbounds i8, ptr %2, i32 4
  %11 = load i32, ptr %10, align 4, !tbaa !6
  %12 = add nsw i32 %11, %9
  store i32 %12, ptr %7, align 4, !tbaa !6
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @grow(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.box) align 4 %0, ptr nocapture noundef byval(%struct.box) align 4 %1) unnamed_addr #2 {
  %3 = alloca %struct.point, align 8
  %4 = alloca %struct.point, align 4
  %5 = alloca %struct.point, align 8
  %6 = alloca %struct.point, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #7
  store i32 -5, ptr %4, align 4, !tbaa !1
  %7 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 -5, ptr %7, align 4, !tbaa !6
  call fastcc void @add(ptr dead_on_unwind nonnull writable sret(%struct.point) align 4 %3, ptr noundef nonnull byval(%struct.point) align 4 %1, ptr noundef nonnull byval(%struct.point) align 4 %4)
  %8 = load i64, ptr %3, align 8
  store i64 %8, ptr %1, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #7
  %9 = getelementptr inbounds i8, ptr %1, i32 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #7
  store i32 5, ptr %6, align 4, !tbaa !1
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 5, ptr %10, align 4, !tbaa !6
  call fastcc void @add(ptr dead_on_unwind nonnull writable sret(%struct.point) align 4 %5, ptr noundef nonnull byval(%struct.point) align 4 %9, ptr noundef nonnull byval(%struct.point) align 4 %6)
  %11 = load i64, ptr %5, align 8
  store i64 %11, ptr %9, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #7
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(16) %0, ptr noundef nonnull align 4 dereferenceable(16) %1, i32 16, i1 false), !tbaa.struct !28
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc double @twice(double %0) unnamed_addr #3 {
  %2 = fmul double %0, 2.000000e+00
  ret double %2
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @change(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.mixed) align 8 %0, ptr nocapture noundef byval(%struct.mixed) align 8 %1) unnamed_addr #2 {
  %3 = load i8, ptr %1, align 8, !tbaa !12
  %4 = add i8 %3, 1
  store i8 %4, ptr %1, align 8, !tbaa !12
  %5 = getelementptr inbounds i8, ptr %1, i32 2
  %6 = load i16, ptr %5, align 2, !tbaa !18
  %7 = sub i16 0, %6
  store i16 %7, ptr %5, align 2, !tbaa !18
  %8 = getelementptr inbounds i8, ptr %1, i32 4
  %9 = load i32, ptr %8, align 4, !tbaa !19
  %10 = mul nsw i32 %9, 3
  store i32 %10, ptr %8, align 4, !tbaa !19
  %11 = getelementptr inbounds i8, ptr %1, i32 8
  %12 = load i64, ptr %11, align 8, !tbaa !20
  %13 = shl i64 %12, 33
  store i64 %13, ptr %11, align 8, !tbaa !20
  %14 = getelementptr inbounds i8, ptr %1, i32 16
  %15 = load double, ptr %14, align 8, !tbaa !21
  %16 = fmul double %15, 1.250000e-01
  store double %16, ptr %14, align 8, !tbaa !21
  %17 = getelementptr inbounds i8, ptr %1, i32 24
  %18 = load float, ptr %17, align 8, !tbaa !22
  %19 = fadd float %18, 2.500000e-01
  store float %19, ptr %17, align 8, !tbaa !22
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i32 32, i1 false), !tbaa.struct !30
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc void @fill(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.large) align 4 %0) unnamed_addr #4 {
  store i32 3, ptr %0, align 4, !tbaa !29
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %2, align 4, !tbaa !29
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  store i32 7, ptr %3, align 4, !tbaa !29
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  store i32 12, ptr %4, align 4, !tbaa !29
  %5 = getelementptr inbounds i8, ptr %0, i32 16
  store i32 19, ptr %5, align 4, !tbaa !29
  %6 = getelementptr inbounds i8, ptr %0, i32 20
  store i32 28, ptr %6, align 4, !tbaa !29
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  store i32 39, ptr %7, align 4, !tbaa !29
  %8 = getelementptr inbounds i8, ptr %0, i32 28
  store i32 52, ptr %8, align 4, !tbaa !29
  %9 = getelementptr inbounds i8, ptr %0, i32 32
  store i32 67, ptr %9, align 4, !tbaa !29
  %10 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 84, ptr %10, align 4, !tbaa !29
  %11 = getelementptr inbounds i8, ptr %0, i32 40
  store i32 103, ptr %11, align 4, !tbaa !29
  %12 = getelementptr inbounds i8, ptr %0, i32 44
  store i32 124, ptr %12, align 4, !tbaa !29
  %13 = getelementptr inbounds i8, ptr %0, i32 48
  store i32 147, ptr %13, align 4, !tbaa !29
  %14 = getelementptr inbounds i8, ptr %0, i32 52
  store i32 172, ptr %14, align 4, !tbaa !29
  %15 = getelementptr inbounds i8, ptr %0, i32 56
  store i32 199, ptr %15, align 4, !tbaa !29
  %16 = getelementptr inbounds i8, ptr %0, i32 60
  store i32 228, ptr %16, align 4, !tbaa !29
  %17 = getelementptr inbounds i8, ptr %0, i32 64
  store i32 259, ptr %17, align 4, !tbaa !29
  %18 = getelementptr inbounds i8, ptr %0, i32 68
  store i32 292, ptr %18, align 4, !tbaa !29
  %19 = getelementptr inbounds i8, ptr %0, i32 72
  store i32 327, ptr %19, align 4, !tbaa !29
  %20 = getelementptr inbounds i8, ptr %0, i32 76
  store i32 364, ptr %20, align 4, !tbaa !29
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #5

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i32 @scribble(ptr nocapture noundef readonly byval(%struct.large) align 4 %0, i32 noundef %1) unnamed_addr #6 {
  %3 = load i32, ptr %0, align 4, !tbaa !29
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i32, ptr %4, align 4, !tbaa !29
  %6 = add nsw i32 %5, %3
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i32, ptr %7, align 4, !tbaa !29
  %9 = add nsw i32 %8, %6
  %10 = getelementptr inbounds i8, ptr %0, i32 12
  %11 = load i32, ptr %10, align 4, !tbaa !29
  %12 = add nsw i32 %11, %9
  %13 = getelementptr inbounds i8, ptr %0, i32 16
  %14 = load i32, ptr %13, align 4, !tbaa !29
  %15 = add nsw i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %0, i32 20
  %17 = load i32, ptr %16, align 4, !tbaa !29
  %18 = add nsw i32 %17, %15
  %19 = getelementptr inbounds i8, ptr %0, i32 24
  %20 = load i32, ptr %19, align 4, !tbaa !29
  %21 = add nsw i32 %20, %18
  %22 = getelementptr inbounds i8, ptr %0, i32 28
  %23 = load i32, ptr %22, align 4, !tbaa !29
  %24 = add nsw i32 %23, %21
  %25 = getelementptr inbounds i8, ptr %0, i32 32
  %26 = load i32, ptr %25, align 4, !tbaa !29
  %27 = add nsw i32 %26, %24
  %28 = getelementptr inbounds i8, ptr %0, i32 36
  %29 = load i32, ptr %28, align 4, !tbaa !29
  %30 = add nsw i32 %29, %27
  %31 = getelementptr inbounds i8, ptr %0, i32 40
  %32 = load i32, ptr %31, align 4, !tbaa !29
  %33 = add nsw i32 %32, %30
  %34 = getelementptr inbounds i8, ptr %0, i32 44
  %35 = load i32, ptr %34, align 4, !tbaa !29
  %36 = add nsw i32 %35, %33
  %37 = getelementptr inbounds i8, ptr %0, i32 48
  %38 = load i32, ptr %37, align 4, !tbaa !29
  %39 = add nsw i32 %38, %36
  %40 = getelementptr inbounds i8, ptr %0, i32 52
  %41 = load i32, ptr %40, align 4, !tbaa !29
  %42 = add nsw i32 %41, %39
  %43 = getelementptr inbounds i8, ptr %0, i32 56
  %44 = load i32, ptr %43, align 4, !tbaa !29
  %45 = add nsw i32 %44, %42
  %46 = getelementptr inbounds i8, ptr %0, i32 60
  %47 = load i32, ptr %46, align 4, !tbaa !29
  %48 = add nsw i32 %47, %45
  %49 = getelementptr inbounds i8, ptr %0, i32 64
  %50 = load i32, ptr %49, align 4, !tbaa !29
  %51 = add nsw i32 %50, %48
  %52 = getelementptr inbounds i8, ptr %0, i32 68
  %53 = load i32, ptr %52, align 4, !tbaa !29
  %54 = add nsw i32 %53, %51
  %55 = getelementptr inbounds i8, ptr %0, i32 72
  %56 = load i32, ptr %55, align 4, !tbaa !29
  %57 = add nsw i32 %56, %54
  %58 = getelementptr inbounds i8, ptr %0, i32 76
  %59 = load i32, ptr %58, align 4, !tbaa !29
  %60 = add nsw i32 %59, %57
  %61 = add nsw i32 %60, %1
  ret i32 %61
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !3, i64 0}
!2 = !{!"point", !3, i64 0, !3, i64 4}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!2, !3, i64 4}
!7 = !{!8, !3, i64 0}
!8 = !{!"box", !2, i64 0, !2, i64 8}
!9 = !{!8, !3, i64 4}
!10 = !{!8, !3, i64 8}
!11 = !{!8, !3, i64 12}
!12 = !{!13, !4, i64 0}
!13 = !{!"mixed", !4, i64 0, !14, i64 2, !3, i64 4, !15, i64 8, !16, i64 16, !17, i64 24}
!14 = !{!"short", !4, i64 0}
!15 = !{!"long long", !4, i64 0}
!16 = !{!"double", !4, i64 0}
!17 = !{!"float", !4, i64 0}
!18 = !{!13, !14, i64 2}
!19 = !{!13, !3, i64 4}
!20 = !{!13, !15, i64 8}
!21 = !{!13, !16, i64 16}
!22 = !{!13, !17, i64 24}
!23 = !{!24, !3, i64 1}
!24 = !{!"tight", !4, i64 0, !3, i64 1, !14, i64 5, !16, i64 7}
!25 = !{!24, !16, i64 7}
!26 = !{!24, !4, i64 0}
!27 = !{!24, !14, i64 5}
!28 = !{i64 0, i64 4, !29, i64 4, i64 4, !29, i64 8, i64 4, !29, i64 12, i64 4, !29}
!29 = !{!3, !3, i64 0}
!30 = !{i64 0, i64 1, !31, i64 2, i64 2, !32, i64 4, i64 4, !29, i64 8, i64 8, !33, i64 16, i64 8, !34, i64 24, i64 4, !35}
!31 = !{!4, !4, i64 0}
!32 = !{!14, !14, i64 0}
!33 = !{!15, !15, i64 0}
!34 = !{!16, !16, i64 0}
!35 = !{!17, !17, i64 0}

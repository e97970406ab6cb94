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
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = alloca %struct.point, align 4
  %2 = alloca %struct.point, align 4
  %3 = alloca %struct.point, align 4
  %4 = alloca %struct.box, align 4
  %5 = alloca %struct.box, align 4
  %6 = alloca %struct.mixed, align 8
  %7 = alloca %struct.mixed, align 8
  %8 = alloca %struct.large, align 4
  %9 = alloca %struct.large, align 4
  %10 = alloca i64, align 8
  %11 = alloca i8, align 16
  %12 = alloca i32, align 4
  %13 = alloca i16, align 2
  %14 = alloca double, align 8
  %15 = alloca i8, align 1
  %16 = alloca i32, align 16
  %17 = alloca i16, align 4
  %18 = alloca double, align 8
  %19 = bitcast %struct.point* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %19) #9
  %20 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 0
  store i32 1, i32* %20, align 4, !tbaa !1
  %21 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 1
  store i32 2, i32* %21, align 4, !tbaa !6
  %22 = getelementptr inbounds %struct.point, %struct.point* %3, i32 0, i32 0
  store i32 30, i32* %22, align 4, !tbaa !1
  %23 = getelementptr inbounds %struct.point, %struct.point* %3, i32 0, i32 1
  store i32 40, i32* %23, align 4, !tbaa !6
  call fastcc void @add(%struct.point* nonnull sret(%struct.point) align 4 %1, %struct.point* noundef nonnull byval(%struct.point) align 4 %2, %struct.point* noundef nonnull byval(%struct.point) align 4 %3)
  %24 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 0
  %25 = load i32, i32* %24, align 4, !tbaa !1
  %26 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 1
  %27 = load i32, i32* %26, align 4, !tbaa !6
  %28 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 noundef %25, i32 noundef %27)
  %29 = bitcast %struct.box* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %29) #9
  %30 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 0, i32 0
  store i32 0, i32* %30, align 4, !tbaa !1
  %31 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 0, i32 1
  store i32 1, i32* %31, align 4, !tbaa !6
  %32 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 1, i32 0
  store i32 %25, i32* %32, align 4, !tbaa !1
  %33 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 1, i32 1
  store i32 %27, i32* %33, align 4, !tbaa !6
  call fastcc void @grow(%struct.box* nonnull sret(%struct.box) align 4 %4, %struct.box* noundef nonnull byval(%struct.box) align 4 %5)
  %34 = getelementptr inbounds %struct.box, %struct.box* %4, i32 0, i32 0, i32 0
  %35 = load i32, i32* %34, align 4, !tbaa !7
  %36 = getelementptr inbounds %struct.box, %struct.box* %4, i32 0, i32 0, i32 1
  %37 = load i32, i32* %36, align 4, !tbaa !9
  %38 = getelementptr inbounds %struct.box, %struct.box* %4, i32 0, i32 1, i32 0
  %39 = load i32, i32* %38, align 4, !tbaa !10
  %40 = getelementptr inbounds %struct.box, %struct.box* %4, i32 0, i32 1, i32 1
  %41 = load i32, i32* %40, align 4, !tbaa !11
  %42 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([13 x i8], [13 x i8]* @.str.1, i32 0, i32 0), i32 noundef %35, i32 noundef %37, i32 noundef %39, i32 noundef %41)
  %43 = tail call fastcc double @twice(double 1.250000e+00)
  %44 = tail call fastcc double @twice(double %43)
  %45 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str.2, i32 0, i32 0), double noundef %44)
  %46 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %46) #9
  %47 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 0
  store i8 97, i8* %47, align 8, !tbaa !12
  %48 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 1
  store i16 300, i16* %48, align 2, !tbaa !18
  %49 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 2
  store i32 -7, i32* %49, align 4, !tbaa !19
  %50 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 3
  store i64 5, i64* %50, align 8, !tbaa !20
  %51 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 4
  store double 1.000000e+02, double* %51, align 8, !tbaa !21
  %52 = getelementptr inbounds %struct.mixed, %struct.mixed* %7, i32 0, i32 5
  store float 5.000000e-01, float* %52, align 8, !tbaa !22
  call fastcc void @change(%struct.mixed* nonnull sret(%struct.mixed) align 8 %6, %struct.mixed* noundef nonnull byval(%struct.mixed) align 8 %7)
  %53 = load i8, i8* %46, align 8, !tbaa !12
  %54 = sext i8 %53 to i32
  %55 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 1
  %56 = load i16, i16* %55, align 2, !tbaa !18
  %57 = sext i16 %56 to i32
  %58 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 2
  %59 = load i32, i32* %58, align 4, !tbaa !19
  %60 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 3
  %61 = load i64, i64* %60, align 8, !tbaa !20
  %62 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 4
  %63 = load double, double* %62, align 8, !tbaa !21
  %64 = getelementptr inbounds %struct.mixed, %struct.mixed* %6, i32 0, i32 5
  %65 = load float, float* %64, align 8, !tbaa !22
  %66 = fpext float %65 to double
  %67 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.3, i32 0, i32 0), i32 noundef %54, i32 noundef %57, i32 noundef %59, i64 noundef %61, double noundef %63, double noundef %66)
  %68 = bitcast %struct.large* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %68) #9
  call fastcc void @fill(%struct.large* nonnull sret(%struct.large) align 4 %8)
  %69 = bitcast %struct.large* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %69) #9
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(80) %69, i8* noundef nonnull align 4 dereferenceable(80) %68, i32 80, i1 false), !tbaa.struct !23
  %70 = tail call fastcc i32 @scribble(%struct.large* noundef nonnull byval(%struct.large) align 4 %8, i32 noundef 99)
  %71 = tail call fastcc i32 @scribble(%struct.large* noundef nonnull byval(%struct.large) align 4 %8, i32 noundef 1)
  br label %142

72:                                               ; preds = %142
  %73 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), i32 noundef %70, i32 noundef %71, i32 noundef %159)
  %74 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.5, i32 0, i32 0), i32 noundef 219, i32 noundef 64, i32 noundef 4059, i32 noundef 16457, i32 noundef 1078530011, double noundef 0x400921FB60000000)
  %75 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str.6, i32 0, i32 0), i32 noundef 1078635227)
  %76 = bitcast i64* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %76)
  %77 = load volatile i64, i64* bitcast ({ i8, i8, i8, i8, i8, i8, i8, i8 }* @__const.main.f to i64*), align 8
  store volatile i64 %77, i64* %10, align 8
  %78 = load volatile i64, i64* %10, align 8
  %79 = add i64 %78, 4
  %80 = load volatile i64, i64* %10, align 8
  %81 = and i64 %79, 7
  %82 = and i64 %80, -8
  %83 = or i64 %82, %81
  store volatile i64 %83, i64* %10, align 8
  %84 = load volatile i64, i64* %10, align 8
  %85 = load volatile i64, i64* %10, align 8
  %86 = add i64 %84, 192
  %87 = and i64 %86, 248
  %88 = and i64 %85, -249
  %89 = or i64 %88, %87
  store volatile i64 %89, i64* %10, align 8
  %90 = load volatile i64, i64* %10, align 8
  %91 = lshr i64 %90, 8
  %92 = and i64 %91, 1099511627775
  %93 = load volatile i64, i64* %10, align 8
  %94 = mul nuw nsw i64 %92, 768
  %95 = and i64 %94, 281474976710400
  %96 = and i64 %93, -281474976710401
  %97 = or i64 %95, %96
  store volatile i64 %97, i64* %10, align 8
  %98 = load volatile i64, i64* %10, align 8
  %99 = trunc i64 %98 to i32
  %100 = and i32 %99, 7
  %101 = load volatile i64, i64* %10, align 8
  %102 = shl i64 %101, 56
  %103 = ashr i64 %102, 59
  %104 = trunc i64 %103 to i32
  %105 = load volatile i64, i64* %10, align 8
  %106 = lshr i64 %105, 8
  %107 = and i64 %106, 1099511627775
  %108 = load volatile i64, i64* %10, align 8
  %109 = lshr i64 %108, 48
  %110 = trunc i64 %109 to i32
  %111 = and i32 %110, 1
  %112 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.7, i32 0, i32 0), i32 noundef %100, i32 noundef %104, i64 noundef %107, i32 noundef %111)
  call void @llvm.lifetime.start.p0i8(i64 1, i8* nonnull %11)
  %113 = bitcast i32* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %113)
  %114 = bitcast i16* %13 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2, i8* nonnull %114)
  %115 = bitcast double* %14 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %115)
  call void @llvm.lifetime.start.p0i8(i64 1, i8* nonnull %15)
  %116 = bitcast i32* %16 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %116)
  %117 = bitcast i16* %17 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2, i8* nonnull %117)
  %118 = bitcast double* %18 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %118)
  %119 = load volatile i8, i8* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 0, i32 0), align 16
  store volatile i8 %119, i8* %11, align 16
  %120 = load volatile i32, i32* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 0, i32 1), align 1
  store volatile i32 %120, i32* %12, align 4
  %121 = load volatile i16, i16* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 0, i32 2), align 1
  store volatile i16 %121, i16* %13, align 2
  %122 = load volatile double, double* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 0, i32 3), align 1
  store volatile double %122, double* %14, align 8
  %123 = load volatile i8, i8* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 1, i32 0), align 1
  store volatile i8 %123, i8* %15, align 1
  %124 = load volatile i32, i32* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 1, i32 1), align 16
  store volatile i32 %124, i32* %16, align 16
  %125 = load volatile i16, i16* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 1, i32 2), align 4
  store volatile i16 %125, i16* %17, align 4
  %126 = load volatile double, double* getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 1, i32 3), align 2
  store volatile double %126, double* %18, align 8
  store volatile i32 -100000, i32* %16, align 16, !tbaa !25
  %127 = load volatile double, double* %18, align 8, !tbaa !27
  %128 = fmul double %127, 3.000000e+00
  store volatile double %128, double* %18, align 8, !tbaa !27
  %129 = load volatile i8, i8* %11, align 16, !tbaa !28
  %130 = sext i8 %129 to i32
  %131 = load volatile i32, i32* %12, align 4, !tbaa !25
  %132 = load volatile i16, i16* %13, align 2, !tbaa !29
  %133 = sext i16 %132 to i32
  %134 = load volatile double, double* %14, align 8, !tbaa !27
  %135 = load volatile i8, i8* %15, align 1, !tbaa !28
  %136 = sext i8 %135 to i32
  %137 = load volatile i32, i32* %16, align 16, !tbaa !25
  %138 = load volatile i16, i16* %17, align 4, !tbaa !29
  %139 = sext i16 %138 to i32
  %140 = load volatile double, double* %18, align 8, !tbaa !27
  %141 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([25 x i8], [25 x i8]* @.str.8, i32 0, i32 0), i32 noundef %130, i32 noundef %131, i32 noundef %133, double noundef %134, i32 noundef %136, i32 noundef %137, i32 noundef %139, double noundef %140)
  call void @llvm.lifetime.end.p0i8(i64 1, i8* nonnull %11)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %113)
  call void @llvm.lifetime.end.p0i8(i64 2, i8* nonnull %114)
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %115)
  call void @llvm.lifetime.end.p0i8(i64 1, i8* nonnull %15)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %116)
  call void @llvm.lifetime.end.p0i8(i64 2, i8* nonnull %117)
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %118)
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %76)
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %69) #9
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %68) #9
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %46) #9
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %29) #9
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %19) #9
  ret i32 0

142:                                              ; preds = %142, %0
  %143 = phi i32 [ 1, %0 ], [ %159, %142 ]
  %144 = phi i32 [ 0, %0 ], [ %160, %142 ]
  %145 = getelementptr inbounds %struct.large, %struct.large* %8, i32 0, i32 0, i32 %144
  %146 = load i32, i32* %145, align 4, !tbaa !30
  %147 = getelementptr inbounds %struct.large, %struct.large* %9, i32 0, i32 0, i32 %144
  %148 = load i32, i32* %147, align 4, !tbaa !30
  %149 = icmp eq i32 %146, %148
  %150 = zext i1 %149 to i32
  %151 = and i32 %143, %150
  %152 = or i32 %144, 1
  %153 = getelementptr inbounds %struct.large, %struct.large* %8, i32 0, i32 0, i32 %152
  %154 = load i32, i32* %153, align 4, !tbaa !30
  %155 = getelementptr inbounds %struct.large, %struct.large* %9, i32 0, i32 0, i32 %152
  %156 = load i32, i32* %155, align 4, !tbaa !30
  %157 = icmp eq i32 %154, %156
  %158 = zext i1 %157 to i32
  %159 = and i32 %151, %158
  %160 = add nuw nsw i32 %144, 2
  %161 = icmp eq i32 %160, 20
  br i1 %161, label %72, label %142, !llvm.loop !31
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn
define internal fastcc void @add(%struct.point* noalias nocapture writeonly sret(%struct.point) align 4 %0, %struct.point* nocapture noundef readonly byval(%struct.point) align 4 %1, %struct.point* nocapture noundef readonly byval(%struct.point) align 4 %2) unnamed_addr #2 {
  %4 = getelementptr inbounds %struct.point, %struct.point* %0, i32 0, i32 0
  %5 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 0
  %6 = load i32, i32* %5, align 4, !tbaa !1
  %7 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 0
  %8 = load i32, i32* %7, align 4, !tbaa !1
  %9 = add nsw i32 %8, %6
  store i32 %9, i32* %4, align 4, !tbaa !1
  %10 = getelementptr inbounds %struct.point, %struct.point* %0, i32 0, i32 1
  %11 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 1
  %12 = load i32, i32* %11, align 4, !tbaa !6
  %13 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 1
  %14 = load i32, i32* %13, align 4, !tbaa !6
  %15 = add nsw i32 %14, %12
  store i32 %15, i32* %10, align 4, !tbaa !6
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn
define internal fastcc void @grow(%struct.box* noalias nocapture writeonly sret(%struct.box) align 4 %0, %struct.box* nocapture noundef byval(%struct.box) align 4 %1) unnamed_addr #4 {
  %3 = alloca i64, align 8
  %4 = bitcast i64* %3 to %struct.point*
  %5 = alloca %struct.point, align 4
  %6 = alloca i64, align 8
  %7 = bitcast i64* %6 to %struct.point*
  %8 = alloca %struct.point, align 4
  %9 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 0
  %10 = bitcast i64* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %10) #9
  %11 = getelementptr inbounds %struct.point, %struct.point* %5, i32 0, i32 0
  store i32 -5, i32* %11, align 4, !tbaa !1
  %12 = getelementptr inbounds %struct.point, %struct.point* %5, i32 0, i32 1
  store i32 -5, i32* %12, align 4, !tbaa !6
  call fastcc void @add(%struct.point* nonnull sret(%struct.point) align 4 %4, %struct.point* noundef nonnull byval(%struct.point) align 4 %9, %struct.point* noundef nonnull byval(%struct.point) align 4 %5)
  %13 = bitcast %struct.box* %1 to i64*
  %14 = load i64, i64* %3, align 8
  store i64 %14, i64* %13, align 4
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %10) #9
  %15 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 1
  %16 = bitcast i64* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #9
  %17 = getelementptr inbounds %struct.point, %struct.point* %8, i32 0, i32 0
  store i32 5, i32* %17, align 4, !tbaa !1
  %18 = getelementptr inbounds %struct.point, %struct.point* %8, i32 0, i32 1
  store i32 5, i32* %18, align 4, !tbaa !6
  call fastcc void @add(%struct.point* nonnull sret(%struct.point) align 4 %7, %struct.point* noundef nonnull byval(%struct.point) align 4 %15, %struct.point* noundef nonnull byval(%struct.point) align 4 %8)
  %19 = bitcast %struct.point* %15 to i64*
  %20 = load i64, i64* %6, align 8
  store i64 %20, i64* %19, align 4
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #9
  %21 = bitcast %struct.box* %0 to i8*
  %22 = bitcast %struct.box* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(16) %21, i8* noundef nonnull align 4 dereferenceable(16) %22, i32 16, i1 false), !tbaa.struct !33
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn
define internal fastcc double @twice(double %0) unnamed_addr #5 {
  %2 = fmul double %0, 2.000000e+00
  ret double %2
}

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn
define internal fastcc void @change(%struct.mixed* noalias nocapture writeonly sret(%struct.mixed) align 8 %0, %struct.mixed* nocapture noundef byval(%struct.mixed) align 8 %1) unnamed_addr #4 {
  %3 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 0
  %4 = load i8, i8* %3, align 8, !tbaa !12
  %5 = add i8 %4, 1
  store i8 %5, i8* %3, align 8, !tbaa !12
  %6 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 1
  %7 = load i16, i16* %6, align 2, !tbaa !18
  %8 = sub i16 0, %7
  store i16 %8, i16* %6, align 2, !tbaa !18
  %9 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 2
  %10 = load i32, i32* %9, align 4, !tbaa !19
  %11 = mul nsw i32 %10, 3
  store i32 %11, i32* %9, align 4, !tbaa !19
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 3
  %13 = load i64, i64* %12, align 8, !tbaa !20
  %14 = shl i64 %13, 33
  store i64 %14, i64* %12, align 8, !tbaa !20
  %15 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 4
  %16 = load double, double* %15, align 8, !tbaa !21
  %17 = fmul double %16, 1.250000e-01
  store double %17, double* %15, align 8, !tbaa !21
  %18 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 5
  %19 = load float, float* %18, align 8, !tbaa !22
  %20 = fadd float %19, 2.500000e-01
  store float %20, float* %18, align 8, !tbaa !22
  %21 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i32 0, i32 0
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %21, i8* noundef nonnull align 8 dereferenceable(32) %3, i32 32, i1 false), !tbaa.struct !34
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind writeonly
define internal fastcc void @fill(%struct.large* noalias nocapture writeonly sret(%struct.large) align 4 %0) unnamed_addr #6 {
  %2 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 0
  store i32 3, i32* %2, align 4, !tbaa !30
  %3 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 1
  store i32 4, i32* %3, align 4, !tbaa !30
  %4 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 2
  store i32 7, i32* %4, align 4, !tbaa !30
  %5 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 3
  store i32 12, i32* %5, align 4, !tbaa !30
  %6 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 4
  store i32 19, i32* %6, align 4, !tbaa !30
  %7 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 5
  store i32 28, i32* %7, align 4, !tbaa !30
  %8 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 6
  store i32 39, i32* %8, align 4, !tbaa !30
  %9 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 7
  store i32 52, i32* %9, align 4, !tbaa !30
  %10 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 8
  store i32 67, i32* %10, align 4, !tbaa !30
  %11 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 9
  store i32 84, i32* %11, align 4, !tbaa !30
  %12 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 10
  store i32 103, i32* %12, align 4, !tbaa !30
  %13 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 11
  store i32 124, i32* %13, align 4, !tbaa !30
  %14 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 12
  store i32 147, i32* %14, align 4, !tbaa !30
  %15 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 13
  store i32 172, i32* %15, align 4, !tbaa !30
  %16 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 14
  store i32 199, i32* %16, align 4, !tbaa !30
  %17 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 15
  store i32 228, i32* %17, align 4, !tbaa !30
  %18 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 16
  store i32 259, i32* %18, align 4, !tbaa !30
  %19 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 17
  store i32 292, i32* %19, align 4, !tbaa !30
  %20 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 18
  store i32 327, i32* %20, align 4, !tbaa !30
  %21 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 19
  store i32 364, i32* %21, align 4, !tbaa !30
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #7

; Function Attrs: nofree noinline norecurse nosync nounwind
define internal fastcc i32 @scribble(%struct.large* nocapture noundef byval(%struct.large) align 4 %0, i32 noundef %1) unnamed_addr #8 {
  %3 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 0
  %4 = load i32, i32* %3, align 4, !tbaa !30
  %5 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 1
  %6 = load i32, i32* %5, align 4, !tbaa !30
  %7 = add nsw i32 %6, %4
  %8 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 2
  %9 = load i32, i32* %8, align 4, !tbaa !30
  %10 = add nsw i32 %9, %7
  %11 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 3
  %12 = load i32, i32* %11, align 4, !tbaa !30
  %13 = add nsw i32 %12, %10
  %14 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 4
  %15 = load i32, i32* %14, align 4, !tbaa !30
  %16 = add nsw i32 %15, %13
  %17 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 5
  %18 = load i32, i32* %17, align 4, !tbaa !30
  %19 = add nsw i32 %18, %16
  %20 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 6
  %21 = load i32, i32* %20, align 4, !tbaa !30
  %22 = add nsw i32 %21, %19
  %23 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 7
  %24 = load i32, i32* %23, align 4, !tbaa !30
  %25 = add nsw i32 %24, %22
  %26 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 8
  %27 = load i32, i32* %26, align 4, !tbaa !30
  %28 = add nsw i32 %27, %25
  %29 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 9
  %30 = load i32, i32* %29, align 4, !tbaa !30
  %31 = add nsw i32 %30, %28
  %32 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 10
  %33 = load i32, i32* %32, align 4, !tbaa !30
  %34 = add nsw i32 %33, %31
  %35 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 11
  %36 = load i32, i32* %35, align 4, !tbaa !30
  %37 = add nsw i32 %36, %34
  %38 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 12
  %39 = load i32, i32* %38, align 4, !tbaa !30
  %40 = add nsw i32 %39, %37
  %41 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 13
  %42 = load i32, i32* %41, align 4, !tbaa !30
  %43 = add nsw i32 %42, %40
  %44 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 14
  %45 = load i32, i32* %44, align 4, !tbaa !30
  %46 = add nsw i32 %45, %43
  %47 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 15
  %48 = load i32, i32* %47, align 4, !tbaa !30
  %49 = add nsw i32 %48, %46
  %50 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 16
  %51 = load i32, i32* %50, align 4, !tbaa !30
  %52 = add nsw i32 %51, %49
  %53 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 17
  %54 = load i32, i32* %53, align 4, !tbaa !30
  %55 = add nsw i32 %54, %52
  %56 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 18
  %57 = load i32, i32* %56, align 4, !tbaa !30
  %58 = add nsw i32 %57, %55
  %59 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0, i32 19
  %60 = load i32, i32* %59, align 4, !tbaa !30
  %61 = add nsw i32 %60, %58
  %62 = add nsw i32 %61, %1
  ret i32 %62
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline nosync nounwind willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind readnone willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #6 = { nofree noinline norecurse nosync nounwind writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #8 = { nofree noinline norecurse nosync nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #9 = { nounwind }

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
!23 = !{i64 0, i64 80, !24}
!24 = !{!4, !4, i64 0}
!25 = !{!26, !3, i64 1}
!26 = !{!"tight", !4, i64 0, !3, i64 1, !14, i64 5, !16, i64 7}
!27 = !{!26, !16, i64 7}
!28 = !{!26, !4, i64 0}
!29 = !{!26, !14, i64 5}
!30 = !{!3, !3, i64 0}
!31 = distinct !{!31, !32}
!32 = !{!"llvm.loop.mustprogress"}
!33 = !{i64 0, i64 4, !30, i64 4, i64 4, !30, i64 8, i64 4, !30, i64 12, i64 4, !30}
!34 = !{i64 0, i64 1, !24, i64 2, i64 2, !35, i64 4, i64 4, !30, i64 8, i64 8, !36, i64 16, i64 8, !37, i64 24, i64 4, !38}
!35 = !{!14, !14, i64 0}
!36 = !{!15, !15, i64 0}
!37 = !{!16, !16, i64 0}
!38 = !{!17, !17, i64 0}

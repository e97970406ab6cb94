source_filename = "floats.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@doubles = internal global [14 x double] [double 0.000000e+00, double -0.000000e+00, double 1.000000e+00, double -1.500000e+00, double 1.000000e-01, double 3.999000e+00, double -2.500000e+00, double 1.000000e+10, double -1.000000e+10, double 1.000000e+300, double 4.940660e-324, double 0x3FD5555555555555, double 0x41EFFFFFFFE00000, double 0x41E0000000000000], align 16
@.str = private unnamed_addr constant [21 x i8] c"%.17g %.17g %.17g | \00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"%.9g %.9g %.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [13 x i8] c"%g %g %g %g \00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"%.6f %.9g\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%g %g %g\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%03x%c\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%lld\00", align 1
@.str.10 = private unnamed_addr constant [21 x i8] c"%.1f %.1f %.1f %.1f\0A\00", align 1
@.str.11 = private unnamed_addr constant [14 x i8] c"%016llx %08x\0A\00", align 1
@.str.12 = private unnamed_addr constant [12 x i8] c"%.9g %.17g\0A\00", align 1
@str = private unnamed_addr constant [2 x i8] c".\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca [6 x double], align 16
  br label %4

4:                                                ; preds = %4, %0
  %5 = phi i32 [ 0, %0 ], [ %26, %4 ]
  %6 = getelementptr inbounds [14 x double], ptr @doubles, i32 0, i32 %5
  %7 = load volatile double, ptr %6, align 8, !tbaa !1
  %8 = icmp ult i32 %5, 9
  %9 = select i1 %8, i32 5, i32 -9
  %10 = add nsw i32 %9, %5
  %11 = getelementptr inbounds [14 x double], ptr @doubles, i32 0, i32 %10
  %12 = load volatile double, ptr %11, align 8, !tbaa !1
  %13 = fptrunc double %7 to float
  %14 = fptrunc double %12 to float
  %15 = fadd double %7, %12
  %16 = fsub double %7, %12
  %17 = fmul double %7, %12
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %15, double noundef %16, double noundef %17)
  %19 = fadd float %13, %14
  %20 = fpext float %19 to double
  %21 = fsub float %13, %14
  %22 = fpext float %21 to double
  %23 = fmul float %13, %14
  %24 = fpext float %23 to double
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %20, double noundef %22, double noundef %24)
  %26 = add nuw nsw i32 %5, 1
  %27 = icmp eq i32 %26, 14
  br i1 %27, label %28, label %4, !llvm.loop !5

28:                                               ; preds = %4, %28
  %29 = phi i32 [ %43, %28 ], [ 0, %4 ]
  %30 = getelementptr inbounds [14 x double], ptr @doubles, i32 0, i32 %29
  %31 = load volatile double, ptr %30, align 8, !tbaa !1
  %32 = tail call double @llvm.floor.f64(double %31)
  %33 = tail call double @llvm.ceil.f64(double %31)
  %34 = tail call double @llvm.trunc.f64(double %31)
  %35 = tail call double @llvm.fabs.f64(double %31)
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %32, double noundef %33, double noundef %34, double noundef %35)
  %37 = tail call double @llvm.sqrt.f64(double %35)
  %38 = fptrunc double %31 to float
  %39 = tail call float @llvm.fabs.f32(float %38)
  %40 = tail call float @llvm.sqrt.f32(float %39)
  %41 = fpext float %40 to double
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %37, double noundef %41)
  %43 = add nuw nsw i32 %29, 1
  %44 = icmp eq i32 %43, 14
  br i1 %44, label %45, label %28, !llvm.loop !7

45:                                               ; preds = %28
  %46 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef 1.500000e+00, double noundef -1.500000e+00, double noundef 1.000000e+00)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store volatile double 0.000000e+00, ptr %2, align 8, !tbaa !1
  %47 = load volatile double, ptr %2, align 8, !tbaa !1
  %48 = load volatile double, ptr %2, align 8, !tbaa !1
  %49 = fdiv double %47, %48
  %50 = load volatile double, ptr %2, align 8, !tbaa !1
  %51 = fdiv double 1.000000e+00, %50
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #4
  store double %49, ptr %3, align 16, !tbaa !1
  %52 = getelementptr inbounds i8, ptr %3, i32 8
  store double %51, ptr %52, align 8, !tbaa !1
  %53 = getelementptr inbounds i8, ptr %3, i32 16
  %54 = fneg double %51
  store double %54, ptr %53, align 16, !tbaa !1
  %55 = getelementptr inbounds i8, ptr %3, i32 24
  store double 0.000000e+00, ptr %55, align 8, !tbaa !1
  %56 = getelementptr inbounds i8, ptr %3, i32 32
  store double -0.000000e+00, ptr %56, align 16, !tbaa !1
  %57 = getelementptr inbounds i8, ptr %3, i32 40
  store double 1.000000e+00, ptr %57, align 8, !tbaa !1
  br label %58

58:                                               ; preds = %62, %45
  %59 = phi i32 [ 0, %45 ], [ %63, %62 ]
  %60 = getelementptr inbounds [6 x double], ptr %3, i32 0, i32 %59
  %61 = load double, ptr %60, align 8, !tbaa !1
  br label %65

62:                                               ; preds = %65
  %63 = add nuw nsw i32 %59, 1
  %64 = icmp eq i32 %63, 6
  br i1 %64, label %98, label %58, !llvm.loop !8

65:                                               ; preds = %65, %58
  %66 = phi i32 [ 0, %58 ], [ %96, %65 ]
  %67 = getelementptr inbounds [6 x double], ptr %3, i32 0, i32 %66
  %68 = load double, ptr %67, align 8, !tbaa !1
  %69 = fcmp olt double %61, %68
  %70 = zext i1 %69 to i32
  %71 = fcmp ole double %61, %68
  %72 = select i1 %71, i32 2, i32 0
  %73 = or disjoint i32 %72, %70
  %74 = fcmp ogt double %61, %68
  %75 = select i1 %74, i32 4, i32 0
  %76 = or disjoint i32 %73, %75
  %77 = fcmp ult double %61, %68
  %78 = select i1 %77, i32 0, i32 8
  %79 = or disjoint i32 %76, %78
  %80 = fcmp oeq double %61, %68
  %81 = select i1 %80, i32 16, i32 0
  %82 = or disjoint i32 %79, %81
  %83 = fcmp une double %61, %68
  %84 = select i1 %83, i32 32, i32 0
  %85 = or disjoint i32 %82, %84
  %86 = select i1 %69, i32 0, i32 64
  %87 = or i32 %85, %86
  %88 = select i1 %77, i32 128, i32 0
  %89 = or i32 %87, %88
  %90 = fcmp uno double %61, %68
  %91 = select i1 %90, i32 256, i32 0
  %92 = or i32 %89, %91
  %93 = icmp eq i32 %66, 5
  %94 = select i1 %93, i32 10, i32 32
  %95 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %92, i32 noundef %94)
  %96 = add nuw nsw i32 %66, 1
  %97 = icmp eq i32 %96, 6
  br i1 %97, label %62, label %65, !llvm.loop !9

98:                                               ; preds = %62
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %99

99:                                               ; preds = %122, %98
  %100 = phi i32 [ 0, %98 ], [ %124, %122 ]
  %101 = getelementptr inbounds [14 x double], ptr @doubles, i32 0, i32 %100
  %102 = load volatile double, ptr %101, align 8, !tbaa !1
  %103 = tail call double @llvm.fabs.f64(double %102)
  %104 = fcmp olt double %103, 0x41E0000000000000
  br i1 %104, label %105, label %110

105:                                              ; preds = %99
  %106 = fptosi double %102 to i32
  %107 = fptrunc double %102 to float
  %108 = fptosi float %107 to i32
  %109 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %106, i32 noundef %108)
  br label %110

110:                                              ; preds = %105, %99
  %111 = fcmp oge double %102, 0.000000e+00
  %112 = fcmp olt double %102, 0x41F0000000000000
  %113 = and i1 %111, %112
  br i1 %113, label %114, label %117

114:                                              ; preds = %110
  %115 = fptoui double %102 to i32
  %116 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %115)
  br label %117

117:                                              ; preds = %114, %110
  %118 = fcmp olt double %103, 1.000000e+15
  br i1 %118, label %119, label %122

119:                                              ; preds = %117
  %120 = fptosi double %102 to i64
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef %120)
  br label %122

122:                                              ; preds = %119, %117
  %123 = tail call i32 @puts(ptr nonnull dereferenceable(1) @str)
  %124 = add nuw nsw i32 %100, 1
  %125 = icmp eq i32 %124, 14
  br i1 %125, label %126, label %99, !llvm.loop !10

126:                                              ; preds = %122
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 0, ptr %1, align 4, !tbaa !11
  %127 = load volatile i32, ptr %1, align 4, !tbaa !11
  %128 = sitofp i32 %127 to double
  %129 = load volatile i32, ptr %1, align 4, !tbaa !11
  %130 = uitofp i32 %129 to double
  %131 = load volatile i32, ptr %1, align 4, !tbaa !11
  %132 = sitofp i32 %131 to float
  %133 = fpext float %132 to double
  %134 = load volatile i32, ptr %1, align 4, !tbaa !11
  %135 = uitofp i32 %134 to float
  %136 = fpext float %135 to double
  %137 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %128, double noundef %130, double noundef %133, double noundef %136)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 1, ptr %1, align 4, !tbaa !11
  %138 = load volatile i32, ptr %1, align 4, !tbaa !11
  %139 = sitofp i32 %138 to double
  %140 = load volatile i32, ptr %1, align 4, !tbaa !11
  %141 = uitofp i32 %140 to double
  %142 = load volatile i32, ptr %1, align 4, !tbaa !11
  %143 = sitofp i32 %142 to float
  %144 = fpext float %143 to double
  %145 = load volatile i32, ptr %1, align 4, !tbaa !11
  %146 = uitofp i32 %145 to float
  %147 = fpext float %146 to double
  %148 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %139, double noundef %141, double noundef %144, double noundef %147)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 -1, ptr %1, align 4, !tbaa !11
  %149 = load volatile i32, ptr %1, align 4, !tbaa !11
  %150 = sitofp i32 %149 to double
  %151 = load volatile i32, ptr %1, align 4, !tbaa !11
  %152 = uitofp i32 %151 to double
  %153 = load volatile i32, ptr %1, align 4, !tbaa !11
  %154 = sitofp i32 %153 to float
  %155 = fpext float %154 to double
  %156 = load volatile i32, ptr %1, align 4, !tbaa !11
  %157 = uitofp i32 %156 to float
  %158 = fpext float %157 to double
  %159 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %150, double noundef %152, double noundef %155, double noundef %158)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 16777217, ptr %1, align 4, !tbaa !11
  %160 = load volatile i32, ptr %1, align 4, !tbaa !11
  %161 = sitofp i32 %160 to double
  %162 = load volatile i32, ptr %1, align 4, !tbaa !11
  %163 = uitofp i32 %162 to double
  %164 = load volatile i32, ptr %1, align 4, !tbaa !11
  %165 = sitofp i32 %164 to float
  %166 = fpext float %165 to double
  %167 = load volatile i32, ptr %1, align 4, !tbaa !11
  %168 = uitofp i32 %167 to float
  %169 = fpext float %168 to double
  %170 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %161, double noundef %163, double noundef %166, double noundef %169)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 -16777217, ptr %1, align 4, !tbaa !11
  %171 = load volatile i32, ptr %1, align 4, !tbaa !11
  %172 = sitofp i32 %171 to double
  %173 = load volatile i32, ptr %1, align 4, !tbaa !11
  %174 = uitofp i32 %173 to double
  %175 = load volatile i32, ptr %1, align 4, !tbaa !11
  %176 = sitofp i32 %175 to float
  %177 = fpext float %176 to double
  %178 = load volatile i32, ptr %1, align 4, !tbaa !11
  %179 = uitofp i32 %178 to float
  %180 = fpext float %179 to double
  %181 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %172, double noundef %174, double noundef %177, double noundef %180)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 2147483647, ptr %1, align 4, !tbaa !11
  %182 = load volatile i32, ptr %1, align 4, !tbaa !11
  %183 = sitofp i32 %182 to double
  %184 = load volatile i32, ptr %1, align 4, !tbaa !11
  %185 = uitofp i32 %184 to double
  %186 = load volatile i32, ptr %1, align 4, !tbaa !11
  %187 = sitofp i32 %186 to float
  %188 = fpext float %187 to double
  %189 = load volatile i32, ptr %1, align 4, !tbaa !11
  %190 = uitofp i32 %189 to float
  %191 = fpext float %190 to double
  %192 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %183, double noundef %185, double noundef %188, double noundef %191)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 -2147483648, ptr %1, align 4, !tbaa !11
  %193 = load volatile i32, ptr %1, align 4, !tbaa !11
  %194 = sitofp i32 %193 to double
  %195 = load volatile i32, ptr %1, align 4, !tbaa !11
  %196 = uitofp i32 %195 to double
  %197 = load volatile i32, ptr %1, align 4, !tbaa !11
  %198 = sitofp i32 %197 to float
  %199 = fpext float %198 to double
  %200 = load volatile i32, ptr %1, align 4, !tbaa !11
  %201 = uitofp i32 %200 to float
  %202 = fpext float %201 to double
  %203 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %194, double noundef %196, double noundef %199, double noundef %202)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  %204 = load volatile double, ptr @doubles, align 16, !tbaa !1
  %205 = load volatile double, ptr @doubles, align 16, !tbaa !1
  %206 = fptrunc double %205 to float
  %207 = bitcast double %204 to i64
  %208 = bitcast float %206 to i32
  %209 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %207, i32 noundef %208)
  %210 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 8), align 8, !tbaa !1
  %211 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 8), align 8, !tbaa !1
  %212 = fptrunc double %211 to float
  %213 = bitcast double %210 to i64
  %214 = bitcast float %212 to i32
  %215 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %213, i32 noundef %214)
  %216 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 16), align 16, !tbaa !1
  %217 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 16), align 16, !tbaa !1
  %218 = fptrunc double %217 to float
  %219 = bitcast double %216 to i64
  %220 = bitcast float %218 to i32
  %221 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %219, i32 noundef %220)
  %222 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 24), align 8, !tbaa !1
  %223 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 24), align 8, !tbaa !1
  %224 = fptrunc double %223 to float
  %225 = bitcast double %222 to i64
  %226 = bitcast float %224 to i32
  %227 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %225, i32 noundef %226)
  %228 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 32), align 16, !tbaa !1
  %229 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 32), align 16, !tbaa !1
  %230 = fptrunc double %229 to float
  %231 = bitcast double %228 to i64
  %232 = bitcast float %230 to i32
  %233 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %231, i32 noundef %232)
  %234 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 40), align 8, !tbaa !1
  %235 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 40), align 8, !tbaa !1
  %236 = fptrunc double %235 to float
  %237 = bitcast double %234 to i64
  %238 = bitcast float %236 to i32
  %239 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %237, i32 noundef %238)
  %240 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 48), align 16, !tbaa !1
  %241 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 48), align 16, !tbaa !1
  %242 = fptrunc double %241 to float
  %243 = bitcast double %240 to i64
  %244 = bitcast float %242 to i32
  %245 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %243, i32 noundef %244)
  %246 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 56), align 8, !tbaa !1
  %247 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 56), align 8, !tbaa !1
  %248 = fptrunc double %247 to float
  %249 = bitcast double %246 to i64
  %250 = bitcast float %248 to i32
  %251 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %249, i32 noundef %250)
  %252 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 64), align 16, !tbaa !1
  %253 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 64), align 16, !tbaa !1
  %254 = fptrunc double %253 to float
  %255 = bitcast double %252 to i64
  %256 = bitcast float %254 to i32
  %257 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %255, i32 noundef %256)
  %258 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 72), align 8, !tbaa !1
  %259 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 72), align 8, !tbaa !1
  %260 = fptrunc double %259 to float
  %261 = bitcast double %258 to i64
  %262 = bitcast float %260 to i32
  %263 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %261, i32 noundef %262)
  %264 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 80), align 16, !tbaa !1
  %265 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 80), align 16, !tbaa !1
  %266 = fptrunc double %265 to float
  %267 = bitcast double %264 to i64
  %268 = bitcast float %266 to i32
  %269 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %267, i32 noundef %268)
  %270 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 88), align 8, !tbaa !1
  %271 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 88), align 8, !tbaa !1
  %272 = fptrunc double %271 to float
  %273 = bitcast double %270 to i64
  %274 = bitcast float %272 to i32
  %275 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %273, i32 noundef %274)
  %276 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 96), align 16, !tbaa !1
  %277 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 96), align 16, !tbaa !1
  %278 = fptrunc double %277 to float
  %279 = bitcast double %276 to i64
  %280 = bitcast float %278 to i32
  %281 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %279, i32 noundef %280)
  %282 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 104), align 8, !tbaa !1
  %283 = load volatile double, ptr getelementptr inbounds (i8, ptr @doubles, i32 104), align 8, !tbaa !1
  %284 = fptrunc double %283 to float
  %285 = bitcast double %282 to i64
  %286 = bitcast float %284 to i32
  %287 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %285, i32 noundef %286)
  br label %288

288:                                              ; preds = %300, %126
  %289 = phi i32 [ 1, %126 ], [ %307, %300 ]
  %290 = phi double [ 0.000000e+00, %126 ], [ %306, %300 ]
  %291 = phi float [ 0.000000e+00, %126 ], [ %303, %300 ]
  %292 = uitofp nneg i32 %289 to float
  %293 = fdiv float 1.000000e+00, %292
  %294 = fadd float %291, %293
  %295 = uitofp nneg i32 %289 to double
  %296 = fdiv double 1.000000e+00, %295
  %297 = fadd double %290, %296
  %298 = add nuw nsw i32 %289, 1
  %299 = icmp eq i32 %298, 300000
  br i1 %299, label %308, label %300, !llvm.loop !13

300:                                              ; preds = %288
  %301 = uitofp nneg i32 %298 to float
  %302 = fdiv float 1.000000e+00, %301
  %303 = fadd float %294, %302
  %304 = uitofp nneg i32 %298 to double
  %305 = fdiv double 1.000000e+00, %304
  %306 = fadd double %297, %305
  %307 = add nuw nsw i32 %289, 2
  br label %288

308:                                              ; preds = %288
  %309 = fpext float %294 to double
  %310 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, double noundef %309, double noundef %297)
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"double", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !3, i64 0}
!13 = distinct !{!13, !6}

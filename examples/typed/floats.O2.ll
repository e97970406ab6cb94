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
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca [6 x double], align 16
  br label %4

4:                                                ; preds = %4, %0
  %5 = phi i32 [ 0, %0 ], [ %27, %4 ]
  %6 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %5
  %7 = load volatile double, double* %6, align 8, !tbaa !1
  %8 = trunc i32 %5 to i8
  %9 = add i8 %8, 5
  %10 = urem i8 %9, 14
  %11 = zext i8 %10 to i32
  %12 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %11
  %13 = load volatile double, double* %12, align 8, !tbaa !1
  %14 = fptrunc double %7 to float
  %15 = fptrunc double %13 to float
  %16 = fadd double %7, %13
  %17 = fsub double %7, %13
  %18 = fmul double %7, %13
  %19 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str, i32 0, i32 0), double noundef %16, double noundef %17, double noundef %18) #5
  %20 = fadd float %14, %15
  %21 = fpext float %20 to double
  %22 = fsub float %14, %15
  %23 = fpext float %22 to double
  %24 = fmul float %14, %15
  %25 = fpext float %24 to double
  %26 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str.1, i32 0, i32 0), double noundef %21, double noundef %23, double noundef %25) #5
  %27 = add nuw nsw i32 %5, 1
  %28 = icmp eq i32 %27, 14
  br i1 %28, label %29, label %4, !llvm.loop !5

29:                                               ; preds = %4, %29
  %30 = phi i32 [ %44, %29 ], [ 0, %4 ]
  %31 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %30
  %32 = load volatile double, double* %31, align 8, !tbaa !1
  %33 = tail call double @llvm.floor.f64(double %32) #5
  %34 = tail call double @llvm.ceil.f64(double %32) #5
  %35 = tail call double @llvm.trunc.f64(double %32) #5
  %36 = tail call double @llvm.fabs.f64(double %32) #5
  %37 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([13 x i8], [13 x i8]* @.str.2, i32 0, i32 0), double noundef %33, double noundef %34, double noundef %35, double noundef %36) #5
  %38 = tail call double @llvm.sqrt.f64(double %36) #5
  %39 = fptrunc double %32 to float
  %40 = tail call float @llvm.fabs.f32(float %39) #5
  %41 = tail call float @llvm.sqrt.f32(float %40) #5
  %42 = fpext float %41 to double
  %43 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([11 x i8], [11 x i8]* @.str.3, i32 0, i32 0), double noundef %38, double noundef %42) #5
  %44 = add nuw nsw i32 %30, 1
  %45 = icmp eq i32 %44, 14
  br i1 %45, label %46, label %29, !llvm.loop !7

46:                                               ; preds = %29
  %47 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), double noundef 1.500000e+00, double noundef -1.500000e+00, double noundef 1.000000e+00) #5
  %48 = bitcast double* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %48)
  store volatile double 0.000000e+00, double* %2, align 8, !tbaa !1
  %49 = load volatile double, double* %2, align 8, !tbaa !1
  %50 = load volatile double, double* %2, align 8, !tbaa !1
  %51 = fdiv double %49, %50
  %52 = load volatile double, double* %2, align 8, !tbaa !1
  %53 = fdiv double 1.000000e+00, %52
  %54 = bitcast [6 x double]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %54) #5
  %55 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 0
  store double %51, double* %55, align 16, !tbaa !1
  %56 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 1
  store double %53, double* %56, align 8, !tbaa !1
  %57 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 2
  %58 = fneg double %53
  store double %58, double* %57, align 16, !tbaa !1
  %59 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 3
  store double 0.000000e+00, double* %59, align 8, !tbaa !1
  %60 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 4
  store double -0.000000e+00, double* %60, align 16, !tbaa !1
  %61 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 5
  store double 1.000000e+00, double* %61, align 8, !tbaa !1
  br label %62

62:                                               ; preds = %68, %46
  %63 = phi double [ %51, %46 ], [ %70, %68 ]
  %64 = phi i32 [ 0, %46 ], [ %66, %68 ]
  br label %71

65:                                               ; preds = %71
  %66 = add nuw nsw i32 %64, 1
  %67 = icmp eq i32 %66, 6
  br i1 %67, label %104, label %68, !llvm.loop !8

68:                                               ; preds = %65
  %69 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 %66
  %70 = load double, double* %69, align 8, !tbaa !1
  br label %62

71:                                               ; preds = %71, %62
  %72 = phi i32 [ 0, %62 ], [ %102, %71 ]
  %73 = getelementptr inbounds [6 x double], [6 x double]* %3, i32 0, i32 %72
  %74 = load double, double* %73, align 8, !tbaa !1
  %75 = fcmp olt double %63, %74
  %76 = zext i1 %75 to i32
  %77 = fcmp ole double %63, %74
  %78 = select i1 %77, i32 2, i32 0
  %79 = or i32 %78, %76
  %80 = fcmp ogt double %63, %74
  %81 = select i1 %80, i32 4, i32 0
  %82 = or i32 %79, %81
  %83 = fcmp oge double %63, %74
  %84 = select i1 %83, i32 8, i32 0
  %85 = or i32 %82, %84
  %86 = fcmp oeq double %63, %74
  %87 = select i1 %86, i32 16, i32 0
  %88 = or i32 %85, %87
  %89 = fcmp une double %63, %74
  %90 = select i1 %89, i32 32, i32 0
  %91 = or i32 %88, %90
  %92 = select i1 %75, i32 0, i32 64
  %93 = or i32 %91, %92
  %94 = select i1 %83, i32 0, i32 128
  %95 = or i32 %93, %94
  %96 = fcmp uno double %63, %74
  %97 = select i1 %96, i32 256, i32 0
  %98 = or i32 %95, %97
  %99 = icmp eq i32 %72, 5
  %100 = select i1 %99, i32 10, i32 32
  %101 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.5, i32 0, i32 0), i32 noundef %98, i32 noundef %100) #5
  %102 = add nuw nsw i32 %72, 1
  %103 = icmp eq i32 %102, 6
  br i1 %103, label %65, label %71, !llvm.loop !9

104:                                              ; preds = %65
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %54) #5
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %48)
  br label %105

105:                                              ; preds = %128, %104
  %106 = phi i32 [ 0, %104 ], [ %130, %128 ]
  %107 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %106
  %108 = load volatile double, double* %107, align 8, !tbaa !1
  %109 = tail call double @llvm.fabs.f64(double %108) #5
  %110 = fcmp olt double %109, 0x41E0000000000000
  br i1 %110, label %111, label %116

111:                                              ; preds = %105
  %112 = fptosi double %108 to i32
  %113 = fptrunc double %108 to float
  %114 = fptosi float %113 to i32
  %115 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i32 noundef %112, i32 noundef %114) #5
  br label %116

116:                                              ; preds = %111, %105
  %117 = fcmp oge double %108, 0.000000e+00
  %118 = fcmp olt double %108, 0x41F0000000000000
  %119 = and i1 %117, %118
  br i1 %119, label %120, label %123

120:                                              ; preds = %116
  %121 = fptoui double %108 to i32
  %122 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i32 0, i32 0), i32 noundef %121) #5
  br label %123

123:                                              ; preds = %120, %116
  %124 = fcmp olt double %109, 1.000000e+15
  br i1 %124, label %125, label %128

125:                                              ; preds = %123
  %126 = fptosi double %108 to i64
  %127 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i64 noundef %126) #5
  br label %128

128:                                              ; preds = %125, %123
  %129 = tail call i32 @puts(i8* nonnull dereferenceable(1) getelementptr inbounds ([2 x i8], [2 x i8]* @str, i32 0, i32 0)) #5
  %130 = add nuw nsw i32 %106, 1
  %131 = icmp eq i32 %130, 14
  br i1 %131, label %132, label %105, !llvm.loop !10

132:                                              ; preds = %128
  %133 = bitcast i32* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 0, i32* %1, align 4, !tbaa !11
  %134 = load volatile i32, i32* %1, align 4, !tbaa !11
  %135 = sitofp i32 %134 to double
  %136 = load volatile i32, i32* %1, align 4, !tbaa !11
  %137 = uitofp i32 %136 to double
  %138 = load volatile i32, i32* %1, align 4, !tbaa !11
  %139 = sitofp i32 %138 to float
  %140 = fpext float %139 to double
  %141 = load volatile i32, i32* %1, align 4, !tbaa !11
  %142 = uitofp i32 %141 to float
  %143 = fpext float %142 to double
  %144 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %135, double noundef %137, double noundef %140, double noundef %143) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 1, i32* %1, align 4, !tbaa !11
  %145 = load volatile i32, i32* %1, align 4, !tbaa !11
  %146 = sitofp i32 %145 to double
  %147 = load volatile i32, i32* %1, align 4, !tbaa !11
  %148 = uitofp i32 %147 to double
  %149 = load volatile i32, i32* %1, align 4, !tbaa !11
  %150 = sitofp i32 %149 to float
  %151 = fpext float %150 to double
  %152 = load volatile i32, i32* %1, align 4, !tbaa !11
  %153 = uitofp i32 %152 to float
  %154 = fpext float %153 to double
  %155 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %146, double noundef %148, double noundef %151, double noundef %154) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 -1, i32* %1, align 4, !tbaa !11
  %156 = load volatile i32, i32* %1, align 4, !tbaa !11
  %157 = sitofp i32 %156 to double
  %158 = load volatile i32, i32* %1, align 4, !tbaa !11
  %159 = uitofp i32 %158 to double
  %160 = load volatile i32, i32* %1, align 4, !tbaa !11
  %161 = sitofp i32 %160 to float
  %162 = fpext float %161 to double
  %163 = load volatile i32, i32* %1, align 4, !tbaa !11
  %164 = uitofp i32 %163 to float
  %165 = fpext float %164 to double
  %166 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %157, double noundef %159, double noundef %162, double noundef %165) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 16777217, i32* %1, align 4, !tbaa !11
  %167 = load volatile i32, i32* %1, align 4, !tbaa !11
  %168 = sitofp i32 %167 to double
  %169 = load volatile i32, i32* %1, align 4, !tbaa !11
  %170 = uitofp i32 %169 to double
  %171 = load volatile i32, i32* %1, align 4, !tbaa !11
  %172 = sitofp i32 %171 to float
  %173 = fpext float %172 to double
  %174 = load volatile i32, i32* %1, align 4, !tbaa !11
  %175 = uitofp i32 %174 to float
  %176 = fpext float %175 to double
  %177 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %168, double noundef %170, double noundef %173, double noundef %176) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 -16777217, i32* %1, align 4, !tbaa !11
  %178 = load volatile i32, i32* %1, align 4, !tbaa !11
  %179 = sitofp i32 %178 to double
  %180 = load volatile i32, i32* %1, align 4, !tbaa !11
  %181 = uitofp i32 %180 to double
  %182 = load volatile i32, i32* %1, align 4, !tbaa !11
  %183 = sitofp i32 %182 to float
  %184 = fpext float %183 to double
  %185 = load volatile i32, i32* %1, align 4, !tbaa !11
  %186 = uitofp i32 %185 to float
  %187 = fpext float %186 to double
  %188 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %179, double noundef %181, double noundef %184, double noundef %187) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 2147483647, i32* %1, align 4, !tbaa !11
  %189 = load volatile i32, i32* %1, align 4, !tbaa !11
  %190 = sitofp i32 %189 to double
  %191 = load volatile i32, i32* %1, align 4, !tbaa !11
  %192 = uitofp i32 %191 to double
  %193 = load volatile i32, i32* %1, align 4, !tbaa !11
  %194 = sitofp i32 %193 to float
  %195 = fpext float %194 to double
  %196 = load volatile i32, i32* %1, align 4, !tbaa !11
  %197 = uitofp i32 %196 to float
  %198 = fpext float %197 to double
  %199 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %190, double noundef %192, double noundef %195, double noundef %198) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %133)
  store volatile i32 -2147483648, i32* %1, align 4, !tbaa !11
  %200 = load volatile i32, i32* %1, align 4, !tbaa !11
  %201 = sitofp i32 %200 to double
  %202 = load volatile i32, i32* %1, align 4, !tbaa !11
  %203 = uitofp i32 %202 to double
  %204 = load volatile i32, i32* %1, align 4, !tbaa !11
  %205 = sitofp i32 %204 to float
  %206 = fpext float %205 to double
  %207 = load volatile i32, i32* %1, align 4, !tbaa !11
  %208 = uitofp i32 %207 to float
  %209 = fpext float %208 to double
  %210 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %201, double noundef %203, double noundef %206, double noundef %209) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %133)
  %211 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 0), align 16, !tbaa !1
  %212 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 0), align 16, !tbaa !1
  %213 = fptrunc double %212 to float
  %214 = bitcast double %211 to i64
  %215 = bitcast float %213 to i32
  %216 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %214, i32 noundef %215) #5
  %217 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 1), align 8, !tbaa !1
  %218 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 1), align 8, !tbaa !1
  %219 = fptrunc double %218 to float
  %220 = bitcast double %217 to i64
  %221 = bitcast float %219 to i32
  %222 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %220, i32 noundef %221) #5
  %223 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 2), align 16, !tbaa !1
  %224 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 2), align 16, !tbaa !1
  %225 = fptrunc double %224 to float
  %226 = bitcast double %223 to i64
  %227 = bitcast float %225 to i32
  %228 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %226, i32 noundef %227) #5
  %229 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 3), align 8, !tbaa !1
  %230 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 3), align 8, !tbaa !1
  %231 = fptrunc double %230 to float
  %232 = bitcast double %229 to i64
  %233 = bitcast float %231 to i32
  %234 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %232, i32 noundef %233) #5
  %235 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 4), align 16, !tbaa !1
  %236 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 4), align 16, !tbaa !1
  %237 = fptrunc double %236 to float
  %238 = bitcast double %235 to i64
  %239 = bitcast float %237 to i32
  %240 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %238, i32 noundef %239) #5
  %241 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 5), align 8, !tbaa !1
  %242 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 5), align 8, !tbaa !1
  %243 = fptrunc double %242 to float
  %244 = bitcast double %241 to i64
  %245 = bitcast float %243 to i32
  %246 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %244, i32 noundef %245) #5
  %247 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 6), align 16, !tbaa !1
  %248 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 6), align 16, !tbaa !1
  %249 = fptrunc double %248 to float
  %250 = bitcast double %247 to i64
  %251 = bitcast float %249 to i32
  %252 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %250, i32 noundef %251) #5
  %253 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 7), align 8, !tbaa !1
  %254 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 7), align 8, !tbaa !1
  %255 = fptrunc double %254 to float
  %256 = bitcast double %253 to i64
  %257 = bitcast float %255 to i32
  %258 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %256, i32 noundef %257) #5
  %259 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 8), align 16, !tbaa !1
  %260 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 8), align 16, !tbaa !1
  %261 = fptrunc double %260 to float
  %262 = bitcast double %259 to i64
  %263 = bitcast float %261 to i32
  %264 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %262, i32 noundef %263) #5
  %265 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 9), align 8, !tbaa !1
  %266 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 9), align 8, !tbaa !1
  %267 = fptrunc double %266 to float
  %268 = bitcast double %265 to i64
  %269 = bitcast float %267 to i32
  %270 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %268, i32 noundef %269) #5
  %271 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 10), align 16, !tbaa !1
  %272 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 10), align 16, !tbaa !1
  %273 = fptrunc double %272 to float
  %274 = bitcast double %271 to i64
  %275 = bitcast float %273 to i32
  %276 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %274, i32 noundef %275) #5
  %277 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 11), align 8, !tbaa !1
  %278 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 11), align 8, !tbaa !1
  %279 = fptrunc double %278 to float
  %280 = bitcast double %277 to i64
  %281 = bitcast float %279 to i32
  %282 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %280, i32 noundef %281) #5
  %283 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 12), align 16, !tbaa !1
  %284 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 12), align 16, !tbaa !1
  %285 = fptrunc double %284 to float
  %286 = bitcast double %283 to i64
  %287 = bitcast float %285 to i32
  %288 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %286, i32 noundef %287) #5
  %289 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 13), align 8, !tbaa !1
  %290 = load volatile double, double* getelementptr inbounds ([14 x double], [14 x double]* @doubles, i32 0, i32 13), align 8, !tbaa !1
  %291 = fptrunc double %290 to float
  %292 = bitcast double %289 to i64
  %293 = bitcast float %291 to i32
  %294 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %292, i32 noundef %293) #5
  br label %295

295:                                              ; preds = %307, %132
  %296 = phi i32 [ 1, %132 ], [ %314, %307 ]
  %297 = phi double [ 0.000000e+00, %132 ], [ %313, %307 ]
  %298 = phi float [ 0.000000e+00, %132 ], [ %310, %307 ]
  %299 = sitofp i32 %296 to float
  %300 = fdiv float 1.000000e+00, %299
  %301 = fadd float %298, %300
  %302 = sitofp i32 %296 to double
  %303 = fdiv double 1.000000e+00, %302
  %304 = fadd double %297, %303
  %305 = add nuw nsw i32 %296, 1
  %306 = icmp eq i32 %305, 300000
  br i1 %306, label %315, label %307, !llvm.loop !13

307:                                              ; preds = %295
  %308 = sitofp i32 %305 to float
  %309 = fdiv float 1.000000e+00, %308
  %310 = fadd float %301, %309
  %311 = sitofp i32 %305 to double
  %312 = fdiv double 1.000000e+00, %311
  %313 = fadd double %304, %312
  %314 = add nuw nsw i32 %296, 2
  br label %295

315:                                              ; preds = %295
  %316 = fpext float %301 to double
  %317 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([12 x i8], [12 x i8]* @.str.12, i32 0, i32 0), double noundef %316, double noundef %304) #5
  ret i32 0
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fabs.f32(float) #3

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.sqrt.f32(float) #3

; Function Attrs: nofree nounwind
declare noundef i32 @puts(i8* nocapture noundef readonly) local_unnamed_addr #4

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree nounwind }
attributes #5 = { nounwind }

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

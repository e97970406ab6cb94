; Addresses that advance in loops: stencils, columns, rounds that go down, several steps, structures, in loops that
; end early and go on early.
; EXEC: 1284877.147304 8.650439
; EXEC: 25364 8872715
; EXEC: 1375974994 414462061
; EXEC: 672017087
; EXEC: 23683 22026 30.5
; EXEC: 19
; EXEC: 3884671372
; EXEC: 2649745224935698144
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-f128:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"

%struct.point = type { i16, i16, i32, float }

@A = internal unnamed_addr global [40 x [40 x double]] zeroinitializer, align 16
@B = internal unnamed_addr global [40 x [40 x double]] zeroinitializer, align 16
@.str = private unnamed_addr constant [11 x i8] c"%.6f %.6f\0A\00", align 1
@a = internal unnamed_addr global [200 x i32] zeroinitializer, align 16
@b = internal unnamed_addr global [200 x i32] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%u\0A\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"%d %d %g\0A\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@text = internal unnamed_addr global [400 x i8] zeroinitializer, align 16
@.str.5 = private unnamed_addr constant [6 x i8] c"%lld\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca [50 x %struct.point], align 16
  %2 = alloca [50 x %struct.point], align 16
  %3 = alloca [400 x i8], align 16
  br label %4

4:                                                ; preds = %0, %6
  %5 = phi i32 [ 0, %0 ], [ %7, %6 ]
  br label %9

6:                                                ; preds = %9
  %7 = add nuw nsw i32 %5, 1
  %8 = icmp eq i32 %7, 40
  br i1 %8, label %21, label %4, !llvm.loop !2

9:                                                ; preds = %4, %9
  %10 = phi i32 [ 0, %4 ], [ %19, %9 ]
  %11 = add nuw nsw i32 %10, 2
  %12 = mul nuw nsw i32 %11, %5
  %13 = urem i32 %12, 17
  %14 = uitofp nneg i32 %13 to double
  %15 = getelementptr inbounds [40 x [40 x double]], ptr @A, i32 0, i32 %5, i32 %10
  store double %14, ptr %15, align 8, !tbaa !5
  %16 = sub nsw i32 %5, %10
  %17 = sitofp i32 %16 to double
  %18 = getelementptr inbounds [40 x [40 x double]], ptr @B, i32 0, i32 %5, i32 %10
  store double %17, ptr %18, align 8, !tbaa !5
  %19 = add nuw nsw i32 %10, 1
  %20 = icmp eq i32 %19, 40
  br i1 %20, label %6, label %9, !llvm.loop !9

21:                                               ; preds = %6, %83
  %22 = phi i32 [ %84, %83 ], [ 0, %6 ]
  br label %23

23:                                               ; preds = %21, %30
  %24 = phi i32 [ %31, %30 ], [ 1, %21 ]
  %25 = getelementptr inbounds [40 x double], ptr @A, i32 %24
  %26 = getelementptr inbounds i8, ptr %25, i32 320
  %27 = getelementptr i8, ptr %25, i32 -320
  %28 = getelementptr inbounds [40 x double], ptr @A, i32 %24, i32 1
  %29 = load double, ptr %28, align 8, !tbaa !5
  br label %33

30:                                               ; preds = %33
  %31 = add nuw nsw i32 %24, 1
  %32 = icmp eq i32 %31, 39
  br i1 %32, label %53, label %23, !llvm.loop !10

33:                                               ; preds = %33, %23
  %34 = phi double [ %29, %23 ], [ %42, %33 ]
  %35 = phi i32 [ 1, %23 ], [ %40, %33 ]
  %36 = add nsw i32 %35, -1
  %37 = getelementptr inbounds [40 x double], ptr @A, i32 %24, i32 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fadd double %34, %38
  %40 = add nuw nsw i32 %35, 1
  %41 = getelementptr inbounds [40 x double], ptr @A, i32 %24, i32 %40
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = fadd double %39, %42
  %44 = getelementptr inbounds [40 x double], ptr %26, i32 0, i32 %35
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fadd double %43, %45
  %47 = getelementptr inbounds [40 x double], ptr %27, i32 0, i32 %35
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = fadd double %46, %48
  %50 = fmul double %49, 2.000000e-01
  %51 = getelementptr inbounds [40 x double], ptr @B, i32 %24, i32 %35
  store double %50, ptr %51, align 8, !tbaa !5
  %52 = icmp eq i32 %40, 39
  br i1 %52, label %30, label %33, !llvm.loop !11

53:                                               ; preds = %30, %60
  %54 = phi i32 [ %61, %60 ], [ 1, %30 ]
  %55 = getelementptr inbounds [40 x double], ptr @B, i32 %54
  %56 = getelementptr inbounds i8, ptr %55, i32 320
  %57 = getelementptr i8, ptr %55, i32 -320
  %58 = getelementptr inbounds [40 x double], ptr @B, i32 %54, i32 1
  %59 = load double, ptr %58, align 8, !tbaa !5
  br label %63

60:                                               ; preds = %63
  %61 = add nuw nsw i32 %54, 1
  %62 = icmp eq i32 %61, 36
  br i1 %62, label %83, label %53, !llvm.loop !10

63:                                               ; preds = %63, %53
  %64 = phi double [ %59, %53 ], [ %72, %63 ]
  %65 = phi i32 [ 1, %53 ], [ %70, %63 ]
  %66 = add nsw i32 %65, -1
  %67 = getelementptr inbounds [40 x double], ptr @B, i32 %54, i32 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = fadd double %64, %68
  %70 = add nuw nsw i32 %65, 1
  %71 = getelementptr inbounds [40 x double], ptr @B, i32 %54, i32 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fadd double %69, %72
  %74 = getelementptr inbounds [40 x double], ptr %56, i32 0, i32 %65
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fadd double %73, %75
  %77 = getelementptr inbounds [40 x double], ptr %57, i32 0, i32 %65
  %78 = load double, ptr %77, align 8, !tbaa !5
  %79 = fadd double %76, %78
  %80 = fmul double %79, 2.000000e-01
  %81 = getelementptr inbounds [40 x double], ptr @A, i32 %54, i32 %65
  store double %80, ptr %81, align 8, !tbaa !5
  %82 = icmp eq i32 %70, 36
  br i1 %82, label %60, label %63, !llvm.loop !11

83:                                               ; preds = %60
  %84 = add nuw nsw i32 %22, 1
  %85 = icmp eq i32 %84, 5
  br i1 %85, label %86, label %21, !llvm.loop !12

86:                                               ; preds = %83, %94
  %87 = phi double [ %104, %94 ], [ 0.000000e+00, %83 ]
  %88 = phi i32 [ %89, %94 ], [ 0, %83 ]
  %89 = add nuw nsw i32 %88, 1
  %90 = uitofp nneg i32 %89 to double
  br label %96

91:                                               ; preds = %94
  %92 = load double, ptr getelementptr inbounds (i8, ptr @A, i32 2312), align 8, !tbaa !5
  %93 = tail call i32 (ptr, ...) @__small_printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %104, double noundef %92)
  br label %183

94:                                               ; preds = %96
  %95 = icmp eq i32 %89, 40
  br i1 %95, label %91, label %86, !llvm.loop !13

96:                                               ; preds = %86, %96
  %97 = phi double [ %87, %86 ], [ %104, %96 ]
  %98 = phi i32 [ 0, %86 ], [ %105, %96 ]
  %99 = getelementptr inbounds [40 x [40 x double]], ptr @A, i32 0, i32 %88, i32 %98
  %100 = load double, ptr %99, align 8, !tbaa !5
  %101 = getelementptr inbounds [40 x [40 x double]], ptr @B, i32 0, i32 %98, i32 %88
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = fmul double %100, %102
  %104 = tail call double @llvm.fmuladd.f64(double %103, double %90, double %97)
  %105 = add nuw nsw i32 %98, 1
  %106 = icmp eq i32 %105, 40
  br i1 %106, label %94, label %96, !llvm.loop !14

107:                                              ; preds = %183, %107
  %108 = phi i32 [ %112, %107 ], [ 0, %183 ]
  %109 = phi i32 [ %116, %107 ], [ 0, %183 ]
  %110 = getelementptr inbounds [200 x i32], ptr @a, i32 0, i32 %108
  %111 = load i32, ptr %110, align 4, !tbaa !15
  %112 = add nuw nsw i32 %108, 1
  %113 = getelementptr inbounds [200 x i32], ptr @b, i32 0, i32 %112
  %114 = load i32, ptr %113, align 4, !tbaa !15
  %115 = mul nsw i32 %114, %111
  %116 = add i32 %115, %109
  %117 = sub nuw nsw i32 150, %108
  %118 = getelementptr inbounds [200 x i32], ptr @a, i32 0, i32 %117
  %119 = load i32, ptr %118, align 4, !tbaa !15
  %120 = xor i32 %116, %119
  %121 = getelementptr inbounds [200 x i32], ptr @b, i32 0, i32 %108
  store i32 %120, ptr %121, align 4, !tbaa !15
  %122 = icmp eq i32 %112, 150
  br i1 %122, label %123, label %107, !llvm.loop !17

123:                                              ; preds = %107, %123
  %124 = phi i32 [ %128, %123 ], [ 40, %107 ]
  %125 = phi i32 [ %132, %123 ], [ 0, %107 ]
  %126 = getelementptr inbounds [200 x i32], ptr @a, i32 0, i32 %124
  %127 = load i32, ptr %126, align 4, !tbaa !15
  %128 = add nuw nsw i32 %124, 1
  %129 = getelementptr inbounds [200 x i32], ptr @b, i32 0, i32 %128
  %130 = load i32, ptr %129, align 4, !tbaa !15
  %131 = mul nsw i32 %130, %127
  %132 = add i32 %131, %125
  %133 = sub nuw nsw i32 90, %124
  %134 = getelementptr inbounds [200 x i32], ptr @a, i32 0, i32 %133
  %135 = load i32, ptr %134, align 4, !tbaa !15
  %136 = xor i32 %132, %135
  %137 = getelementptr inbounds [200 x i32], ptr @b, i32 0, i32 %124
  store i32 %136, ptr %137, align 4, !tbaa !15
  %138 = icmp eq i32 %128, 90
  br i1 %138, label %139, label %123, !llvm.loop !17

139:                                              ; preds = %123
  %140 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %116, i32 noundef %132)
  br label %141

141:                                              ; preds = %141, %139
  %142 = phi i32 [ %152, %141 ], [ 0, %139 ]
  %143 = phi i32 [ %151, %141 ], [ 0, %139 ]
  %144 = mul i32 %143, 3
  %145 = mul nuw nsw i32 %142, 28
  %146 = getelementptr i8, ptr getelementptr inbounds (i8, ptr @a, i32 12), i32 %145
  %147 = load i32, ptr %146, align 4, !tbaa !15
  %148 = add i32 %147, %144
  %149 = getelementptr i8, ptr getelementptr inbounds (i8, ptr @a, i32 44), i32 %145
  %150 = load i32, ptr %149, align 4, !tbaa !15
  %151 = sub i32 %148, %150
  %152 = add nuw nsw i32 %142, 1
  %153 = icmp eq i32 %152, 20
  br i1 %153, label %154, label %141, !llvm.loop !18

154:                                              ; preds = %141, %154
  %155 = phi i32 [ %165, %154 ], [ 0, %141 ]
  %156 = phi i32 [ %164, %154 ], [ 0, %141 ]
  %157 = mul i32 %156, 3
  %158 = mul nuw nsw i32 %155, 36
  %159 = getelementptr i8, ptr @b, i32 %158
  %160 = load i32, ptr %159, align 4, !tbaa !15
  %161 = add i32 %160, %157
  %162 = getelementptr i8, ptr getelementptr inbounds (i8, ptr @b, i32 72), i32 %158
  %163 = load i32, ptr %162, align 4, !tbaa !15
  %164 = sub i32 %161, %163
  %165 = add nuw nsw i32 %155, 1
  %166 = icmp eq i32 %165, 12
  br i1 %166, label %167, label %154, !llvm.loop !18

167:                                              ; preds = %154
  %168 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %151, i32 noundef %164)
  br label %169

169:                                              ; preds = %169, %167
  %170 = phi i32 [ 150, %167 ], [ %172, %169 ]
  %171 = phi i32 [ 0, %167 ], [ %179, %169 ]
  %172 = add nsw i32 %170, -1
  %173 = mul i32 %171, 5
  %174 = getelementptr inbounds i32, ptr @a, i32 %172
  %175 = load i32, ptr %174, align 4, !tbaa !15
  %176 = add i32 %175, %173
  %177 = getelementptr i32, ptr getelementptr inbounds (i8, ptr @a, i32 8), i32 %170
  %178 = load i32, ptr %177, align 4, !tbaa !15
  %179 = add i32 %176, %178
  %180 = icmp eq i32 %172, 0
  br i1 %180, label %181, label %169, !llvm.loop !19

181:                                              ; preds = %169
  %182 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %179)
  call void @llvm.lifetime.start.p0(i64 600, ptr nonnull %1) #4
  call void @llvm.lifetime.start.p0(i64 600, ptr nonnull %2) #4
  br label %282

183:                                              ; preds = %91, %183
  %184 = phi i32 [ 0, %91 ], [ %194, %183 ]
  %185 = trunc nuw i32 %184 to i16
  %186 = mul nuw nsw i16 %185, 7
  %187 = urem i16 %186, 31
  %188 = zext nneg i16 %187 to i32
  %189 = getelementptr inbounds [200 x i32], ptr @a, i32 0, i32 %184
  store i32 %188, ptr %189, align 4, !tbaa !15
  %190 = mul nuw nsw i16 %185, 5
  %191 = urem i16 %190, 23
  %192 = zext nneg i16 %191 to i32
  %193 = getelementptr inbounds [200 x i32], ptr @b, i32 0, i32 %184
  store i32 %192, ptr %193, align 4, !tbaa !15
  %194 = add nuw nsw i32 %184, 1
  %195 = icmp eq i32 %194, 200
  br i1 %195, label %107, label %183, !llvm.loop !20

196:                                              ; preds = %282
  %197 = getelementptr i8, ptr %1, i32 -34
  br label %198

198:                                              ; preds = %217, %196
  %199 = phi i32 [ 0, %196 ], [ %232, %217 ]
  %200 = phi i32 [ 0, %196 ], [ %230, %217 ]
  %201 = and i32 %199, 1
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %208, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.point, ptr %2, i32 %199, i32 1
  %205 = load i16, ptr %204, align 2, !tbaa !21
  %206 = add i16 %205, -1
  %207 = getelementptr inbounds %struct.point, ptr %1, i32 %199
  store i16 %206, ptr %207, align 4, !tbaa !25
  br label %217

208:                                              ; preds = %198
  %209 = icmp ugt i32 %199, 3
  br i1 %209, label %210, label %217

210:                                              ; preds = %208
  %211 = getelementptr %struct.point, ptr %197, i32 %199
  %212 = load i16, ptr %211, align 2, !tbaa !21
  %213 = sext i16 %212 to i32
  %214 = getelementptr inbounds %struct.point, ptr %2, i32 %199, i32 2
  %215 = load i32, ptr %214, align 4, !tbaa !26
  %216 = add nsw i32 %215, %213
  store i32 %216, ptr %214, align 4, !tbaa !26
  br label %217

217:                                              ; preds = %210, %208, %203
  %218 = getelementptr inbounds %struct.point, ptr %2, i32 %199
  %219 = getelementptr inbounds i8, ptr %218, i32 8
  %220 = load float, ptr %219, align 4, !tbaa !27
  %221 = getelementptr inbounds %struct.point, ptr %1, i32 %199
  %222 = getelementptr inbounds i8, ptr %221, i32 8
  %223 = load float, ptr %222, align 4, !tbaa !27
  %224 = tail call float @llvm.fmuladd.f32(float %220, float 5.000000e-01, float %223)
  store float %224, ptr %222, align 4, !tbaa !27
  %225 = load i16, ptr %221, align 4, !tbaa !25
  %226 = sext i16 %225 to i32
  %227 = getelementptr inbounds i8, ptr %218, i32 4
  %228 = load i32, ptr %227, align 4, !tbaa !26
  %229 = add nsw i32 %200, %226
  %230 = add i32 %229, %228
  %231 = icmp ugt i32 %230, 100000
  %232 = add nuw nsw i32 %199, 1
  %233 = icmp eq i32 %232, 50
  %234 = select i1 %231, i1 true, i1 %233
  br i1 %234, label %235, label %198, !llvm.loop !28

235:                                              ; preds = %217
  %236 = getelementptr i8, ptr %2, i32 -34
  br label %237

237:                                              ; preds = %256, %235
  %238 = phi i32 [ 0, %235 ], [ %271, %256 ]
  %239 = phi i32 [ 0, %235 ], [ %269, %256 ]
  %240 = and i32 %238, 2
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %247, label %242

242:                                              ; preds = %237
  %243 = getelementptr inbounds %struct.point, ptr %1, i32 %238, i32 1
  %244 = load i16, ptr %243, align 2, !tbaa !21
  %245 = add i16 %244, -1
  %246 = getelementptr inbounds %struct.point, ptr %2, i32 %238
  store i16 %245, ptr %246, align 4, !tbaa !25
  br label %256

247:                                              ; preds = %237
  %248 = icmp ugt i32 %238, 3
  br i1 %248, label %249, label %256

249:                                              ; preds = %247
  %250 = getelementptr %struct.point, ptr %236, i32 %238
  %251 = load i16, ptr %250, align 2, !tbaa !21
  %252 = sext i16 %251 to i32
  %253 = getelementptr inbounds %struct.point, ptr %1, i32 %238, i32 2
  %254 = load i32, ptr %253, align 4, !tbaa !26
  %255 = add nsw i32 %254, %252
  store i32 %255, ptr %253, align 4, !tbaa !26
  br label %256

256:                                              ; preds = %249, %247, %242
  %257 = getelementptr inbounds %struct.point, ptr %1, i32 %238
  %258 = getelementptr inbounds i8, ptr %257, i32 8
  %259 = load float, ptr %258, align 4, !tbaa !27
  %260 = getelementptr inbounds %struct.point, ptr %2, i32 %238
  %261 = getelementptr inbounds i8, ptr %260, i32 8
  %262 = load float, ptr %261, align 4, !tbaa !27
  %263 = tail call float @llvm.fmuladd.f32(float %259, float 5.000000e-01, float %262)
  store float %263, ptr %261, align 4, !tbaa !27
  %264 = load i16, ptr %260, align 4, !tbaa !25
  %265 = sext i16 %264 to i32
  %266 = getelementptr inbounds i8, ptr %257, i32 4
  %267 = load i32, ptr %266, align 4, !tbaa !26
  %268 = add nsw i32 %239, %265
  %269 = add i32 %268, %267
  %270 = icmp ugt i32 %269, 100000
  %271 = add nuw nsw i32 %238, 1
  %272 = icmp eq i32 %271, 50
  %273 = select i1 %270, i1 true, i1 %272
  br i1 %273, label %274, label %237, !llvm.loop !28

274:                                              ; preds = %256
  %275 = getelementptr inbounds i8, ptr %1, i32 596
  %276 = load float, ptr %275, align 4, !tbaa !27
  %277 = getelementptr inbounds i8, ptr %2, i32 212
  %278 = load float, ptr %277, align 4, !tbaa !27
  %279 = fadd float %276, %278
  %280 = fpext float %279 to double
  %281 = tail call i32 (ptr, ...) @__small_printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %230, i32 noundef %269, double noundef %280)
  call void @llvm.lifetime.start.p0(i64 400, ptr nonnull %3) #4
  br label %335

282:                                              ; preds = %181, %282
  %283 = phi i32 [ 0, %181 ], [ %300, %282 ]
  %284 = getelementptr inbounds [50 x %struct.point], ptr %1, i32 0, i32 %283
  %285 = trunc nuw i32 %283 to i16
  %286 = shl nuw nsw i16 %285, 1
  %287 = mul nuw nsw i32 %283, 3
  %288 = uitofp nneg i32 %283 to float
  %289 = fmul float %288, 5.000000e-01
  store i16 %285, ptr %284, align 4, !tbaa !29
  %290 = getelementptr inbounds i8, ptr %284, i32 2
  store i16 %286, ptr %290, align 2, !tbaa !29
  %291 = getelementptr inbounds i8, ptr %284, i32 4
  store i32 %287, ptr %291, align 4, !tbaa !15
  %292 = getelementptr inbounds i8, ptr %284, i32 8
  store float %289, ptr %292, align 4, !tbaa !30
  %293 = getelementptr inbounds [50 x %struct.point], ptr %2, i32 0, i32 %283
  %294 = sub nsw i16 0, %285
  %295 = mul nuw nsw i32 %283, %283
  %296 = trunc nuw i32 %295 to i16
  store i16 %294, ptr %293, align 4, !tbaa !29
  %297 = getelementptr inbounds i8, ptr %293, i32 2
  store i16 %296, ptr %297, align 2, !tbaa !29
  %298 = getelementptr inbounds i8, ptr %293, i32 4
  store i32 %283, ptr %298, align 4, !tbaa !15
  %299 = getelementptr inbounds i8, ptr %293, i32 8
  store float 1.000000e+00, ptr %299, align 4, !tbaa !30
  %300 = add nuw nsw i32 %283, 1
  %301 = icmp eq i32 %300, 50
  br i1 %301, label %196, label %282, !llvm.loop !31

302:                                              ; preds = %335, %327
  %303 = phi i32 [ %331, %327 ], [ 120, %335 ]
  %304 = phi i32 [ %330, %327 ], [ 0, %335 ]
  %305 = phi i32 [ %329, %327 ], [ 0, %335 ]
  %306 = phi i32 [ %328, %327 ], [ 0, %335 ]
  %307 = getelementptr inbounds i8, ptr %3, i32 %304
  %308 = load i8, ptr %307, align 1, !tbaa !32
  %309 = getelementptr inbounds i8, ptr %307, i32 1
  %310 = load i8, ptr %309, align 1, !tbaa !32
  %311 = add i8 %310, %308
  %312 = getelementptr inbounds i8, ptr @text, i32 %305
  store i8 %311, ptr %312, align 2, !tbaa !32
  %313 = and i32 %303, 127
  %314 = getelementptr inbounds i8, ptr %3, i32 %313
  %315 = load i8, ptr %314, align 1, !tbaa !32
  %316 = or disjoint i32 %305, 1
  %317 = getelementptr inbounds i8, ptr @text, i32 %316
  %318 = load i8, ptr %317, align 1, !tbaa !32
  %319 = xor i8 %318, %315
  store i8 %319, ptr %317, align 1, !tbaa !32
  %320 = icmp slt i32 %303, 0
  br i1 %320, label %321, label %323

321:                                              ; preds = %302
  %322 = add nsw i32 %306, 1
  br label %327

323:                                              ; preds = %302
  %324 = getelementptr inbounds i8, ptr @text, i32 %303
  %325 = load i8, ptr %324, align 1, !tbaa !32
  %326 = add i8 %325, 1
  store i8 %326, ptr %324, align 1, !tbaa !32
  br label %327

327:                                              ; preds = %323, %321
  %328 = phi i32 [ %322, %321 ], [ %306, %323 ]
  %329 = add nuw nsw i32 %305, 2
  %330 = add nuw nsw i32 %304, 3
  %331 = add nsw i32 %303, -3
  %332 = icmp ult i32 %305, 118
  br i1 %332, label %302, label %333, !llvm.loop !33

333:                                              ; preds = %327
  %334 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %328)
  br label %345

335:                                              ; preds = %274, %335
  %336 = phi i32 [ 0, %274 ], [ %340, %335 ]
  %337 = trunc i32 %336 to i8
  %338 = mul i8 %337, 11
  %339 = getelementptr inbounds [400 x i8], ptr %3, i32 0, i32 %336
  store i8 %338, ptr %339, align 1, !tbaa !32
  %340 = add nuw nsw i32 %336, 1
  %341 = icmp eq i32 %340, 400
  br i1 %341, label %302, label %335, !llvm.loop !34

342:                                              ; preds = %345
  %343 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %352)
  %344 = tail call dereferenceable_or_null(800) ptr @malloc(i32 noundef 800) #5
  br label %374

345:                                              ; preds = %333, %345
  %346 = phi i32 [ 0, %333 ], [ %353, %345 ]
  %347 = phi i32 [ 0, %333 ], [ %352, %345 ]
  %348 = mul i32 %347, 31
  %349 = getelementptr inbounds [400 x i8], ptr @text, i32 0, i32 %346
  %350 = load i8, ptr %349, align 1, !tbaa !32
  %351 = sext i8 %350 to i32
  %352 = add i32 %348, %351
  %353 = add nuw nsw i32 %346, 1
  %354 = icmp eq i32 %353, 400
  br i1 %354, label %342, label %345, !llvm.loop !35

355:                                              ; preds = %374
  %356 = getelementptr i8, ptr %344, i32 400
  br label %357

357:                                              ; preds = %357, %355
  %358 = phi i64 [ -50, %355 ], [ %370, %357 ]
  %359 = phi i64 [ 0, %355 ], [ %369, %357 ]
  %360 = trunc i64 %358 to i32
  %361 = sub i32 49, %360
  %362 = getelementptr inbounds i64, ptr %344, i32 %361
  %363 = load i64, ptr %362, align 8, !tbaa !36
  %364 = add nsw i64 %363, %358
  %365 = getelementptr i64, ptr %356, i32 %360
  %366 = load i64, ptr %365, align 8, !tbaa !36
  %367 = add nsw i64 %364, %366
  store i64 %367, ptr %365, align 8, !tbaa !36
  %368 = mul nsw i64 %359, 7
  %369 = add nsw i64 %367, %368
  %370 = add nsw i64 %358, 1
  %371 = icmp eq i64 %370, 50
  br i1 %371, label %372, label %357, !llvm.loop !38

372:                                              ; preds = %357
  %373 = tail call i32 (ptr, ...) @iprintf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %369)
  call void @llvm.lifetime.end.p0(i64 400, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 600, ptr nonnull %2) #4
  call void @llvm.lifetime.end.p0(i64 600, ptr nonnull %1) #4
  ret i32 0

374:                                              ; preds = %342, %374
  %375 = phi i64 [ 0, %342 ], [ %379, %374 ]
  %376 = mul nuw nsw i64 %375, 1000000007
  %377 = trunc nuw nsw i64 %375 to i32
  %378 = getelementptr inbounds i64, ptr %344, i32 %377
  store i64 %376, ptr %378, align 8, !tbaa !36
  %379 = add nuw nsw i64 %375, 1
  %380 = icmp eq i64 %379, 100
  br i1 %380, label %355, label %374, !llvm.loop !39
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nofree nounwind
declare noundef i32 @__small_printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: nofree nounwind
declare noundef i32 @iprintf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { nounwind }
attributes #5 = { allocsize(0) }



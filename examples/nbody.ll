source_filename = "nbody.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.body = type { double, double, double, double, double, double, double }

@bodies = internal unnamed_addr global [5 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0x4043BD3CC9BE45DE }, %struct.body { double 0x40135DA0343CD92C, double 0xBFF290ABC01FDB7C, double 0xBFBA86F96C25EBF0, double 0x3FE367069B93CCBC, double 0x40067EF2F57D949B, double 0xBF99D2D79A5A0715, double 0x3FA34C95D9AB33D8 }, %struct.body { double 0x4020AFCDC332CA67, double 0x40107FCB31DE01B0, double 0xBFD9D353E1EB467C, double 0xBFF02C21B887774F, double 0x3FFD35E9BF1F8F13, double 0x3F813C485F1123B4, double 0x3F871D490D07C637 }, %struct.body { double 0x4029C9EACEA7D9CF, double 0xC02E38E8D626667E, double 0xBFCC9557BE257DA0, double 0x3FF1531CA9911BEF, double 0x3FEBCC7F3E54BBC5, double 0xBF862F6BFAF23E7C, double 0x3F5C3DD29CF41EB3 }, %struct.body { double 0x402EC267A905572A, double 0xC039EB5833C8A220, double 0x3FC6F1F393ABE540, double 0x3FEF54B61659BC4A, double 0x3FE307C631C4FBA3, double 0xBFA1CB88587665F6, double 0x3F60A8F3531799AC }], align 16
@.str = private unnamed_addr constant [6 x i8] c"%.9f\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 24), align 8, !tbaa !1
  %2 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 48), align 16, !tbaa !6
  %3 = fmul double %1, %2
  %4 = fadd double %3, 0.000000e+00
  %5 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 32), align 16, !tbaa !7
  %6 = fmul double %2, %5
  %7 = fadd double %6, 0.000000e+00
  %8 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 40), align 8, !tbaa !8
  %9 = fmul double %2, %8
  %10 = fadd double %9, 0.000000e+00
  %11 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 80), align 16, !tbaa !1
  %12 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 104), align 8, !tbaa !6
  %13 = fmul double %11, %12
  %14 = fadd double %4, %13
  %15 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 88), align 8, !tbaa !7
  %16 = fmul double %12, %15
  %17 = fadd double %7, %16
  %18 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 96), align 16, !tbaa !8
  %19 = fmul double %12, %18
  %20 = fadd double %10, %19
  %21 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 136), align 8, !tbaa !1
  %22 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 160), align 16, !tbaa !6
  %23 = fmul double %21, %22
  %24 = fadd double %14, %23
  %25 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 144), align 16, !tbaa !7
  %26 = fmul double %22, %25
  %27 = fadd double %17, %26
  %28 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 152), align 8, !tbaa !8
  %29 = fmul double %22, %28
  %30 = fadd double %20, %29
  %31 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 192), align 16, !tbaa !1
  %32 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 216), align 8, !tbaa !6
  %33 = fmul double %31, %32
  %34 = fadd double %24, %33
  %35 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 200), align 8, !tbaa !7
  %36 = fmul double %32, %35
  %37 = fadd double %27, %36
  %38 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 208), align 16, !tbaa !8
  %39 = fmul double %32, %38
  %40 = fadd double %30, %39
  %41 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 248), align 8, !tbaa !1
  %42 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 272), align 16, !tbaa !6
  %43 = fmul double %41, %42
  %44 = fadd double %34, %43
  %45 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 256), align 16, !tbaa !7
  %46 = fmul double %42, %45
  %47 = fadd double %37, %46
  %48 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 264), align 8, !tbaa !8
  %49 = fmul double %42, %48
  %50 = fadd double %40, %49
  %51 = fdiv double %44, 0xC043BD3CC9BE45DE
  store double %51, ptr getelementptr inbounds (i8, ptr @bodies, i32 24), align 8, !tbaa !1
  %52 = fdiv double %47, 0xC043BD3CC9BE45DE
  store double %52, ptr getelementptr inbounds (i8, ptr @bodies, i32 32), align 16, !tbaa !7
  %53 = fdiv double %50, 0xC043BD3CC9BE45DE
  store double %53, ptr getelementptr inbounds (i8, ptr @bodies, i32 40), align 8, !tbaa !8
  br label %57

54:                                               ; preds = %85, %57
  %55 = phi double [ %76, %57 ], [ %107, %85 ]
  %56 = icmp eq i32 %77, 5
  br i1 %56, label %110, label %57, !llvm.loop !9

57:                                               ; preds = %54, %0
  %58 = phi double [ 0.000000e+00, %0 ], [ %55, %54 ]
  %59 = phi i32 [ 0, %0 ], [ %77, %54 ]
  %60 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %59
  %61 = getelementptr inbounds i8, ptr %60, i32 48
  %62 = load double, ptr %61, align 8, !tbaa !6
  %63 = fmul double %62, 5.000000e-01
  %64 = getelementptr inbounds i8, ptr %60, i32 24
  %65 = load double, ptr %64, align 8, !tbaa !1
  %66 = fmul double %65, %65
  %67 = getelementptr inbounds i8, ptr %60, i32 32
  %68 = load double, ptr %67, align 8, !tbaa !7
  %69 = fmul double %68, %68
  %70 = fadd double %66, %69
  %71 = getelementptr inbounds i8, ptr %60, i32 40
  %72 = load double, ptr %71, align 8, !tbaa !8
  %73 = fmul double %72, %72
  %74 = fadd double %70, %73
  %75 = fmul double %63, %74
  %76 = fadd double %58, %75
  %77 = add nuw nsw i32 %59, 1
  %78 = icmp ult i32 %59, 4
  br i1 %78, label %79, label %54

79:                                               ; preds = %57
  %80 = load double, ptr %60, align 8, !tbaa !11
  %81 = getelementptr inbounds i8, ptr %60, i32 8
  %82 = load double, ptr %81, align 8, !tbaa !12
  %83 = getelementptr inbounds i8, ptr %60, i32 16
  %84 = load double, ptr %83, align 8, !tbaa !13
  br label %85

85:                                               ; preds = %85, %79
  %86 = phi double [ %76, %79 ], [ %107, %85 ]
  %87 = phi i32 [ %77, %79 ], [ %108, %85 ]
  %88 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %87
  %89 = load double, ptr %88, align 8, !tbaa !11
  %90 = fsub double %80, %89
  %91 = getelementptr inbounds i8, ptr %88, i32 8
  %92 = load double, ptr %91, align 8, !tbaa !12
  %93 = fsub double %82, %92
  %94 = getelementptr inbounds i8, ptr %88, i32 16
  %95 = load double, ptr %94, align 8, !tbaa !13
  %96 = fsub double %84, %95
  %97 = getelementptr inbounds i8, ptr %88, i32 48
  %98 = load double, ptr %97, align 8, !tbaa !6
  %99 = fmul double %62, %98
  %100 = fmul double %90, %90
  %101 = fmul double %93, %93
  %102 = fadd double %100, %101
  %103 = fmul double %96, %96
  %104 = fadd double %102, %103
  %105 = tail call double @llvm.sqrt.f64(double %104)
  %106 = fdiv double %99, %105
  %107 = fsub double %86, %106
  %108 = add nuw nsw i32 %87, 1
  %109 = icmp eq i32 %108, 5
  br i1 %109, label %54, label %85, !llvm.loop !14

110:                                              ; preds = %54
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %55)
  %112 = load double, ptr @bodies, align 16, !tbaa !11
  %113 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 8), align 8, !tbaa !12
  %114 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 16), align 16, !tbaa !13
  %115 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 56), align 8, !tbaa !11
  %116 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 64), align 16, !tbaa !12
  %117 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 72), align 8, !tbaa !13
  %118 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 112), align 16, !tbaa !11
  %119 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 120), align 8, !tbaa !12
  %120 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 128), align 16, !tbaa !13
  %121 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 168), align 8, !tbaa !11
  %122 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 176), align 16, !tbaa !12
  %123 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 184), align 8, !tbaa !13
  %124 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 224), align 16, !tbaa !11
  %125 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 232), align 8, !tbaa !12
  %126 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 240), align 16, !tbaa !13
  br label %127

127:                                              ; preds = %110, %270
  %128 = phi i32 [ 0, %110 ], [ %316, %270 ]
  %129 = phi double [ %112, %110 ], [ %273, %270 ]
  %130 = phi double [ %113, %110 ], [ %276, %270 ]
  %131 = phi double [ %114, %110 ], [ %279, %270 ]
  %132 = phi double [ %115, %110 ], [ %282, %270 ]
  %133 = phi double [ %116, %110 ], [ %285, %270 ]
  %134 = phi double [ %117, %110 ], [ %288, %270 ]
  %135 = phi double [ %118, %110 ], [ %291, %270 ]
  %136 = phi double [ %119, %110 ], [ %294, %270 ]
  %137 = phi double [ %120, %110 ], [ %297, %270 ]
  %138 = phi double [ %121, %110 ], [ %300, %270 ]
  %139 = phi double [ %122, %110 ], [ %303, %270 ]
  %140 = phi double [ %123, %110 ], [ %306, %270 ]
  %141 = phi double [ %124, %110 ], [ %309, %270 ]
  %142 = phi double [ %125, %110 ], [ %312, %270 ]
  %143 = phi double [ %126, %110 ], [ %315, %270 ]
  br label %204

144:                                              ; preds = %175, %147
  %145 = phi double [ %166, %147 ], [ %197, %175 ]
  %146 = icmp eq i32 %167, 5
  br i1 %146, label %200, label %147, !llvm.loop !9

147:                                              ; preds = %270, %144
  %148 = phi double [ %145, %144 ], [ 0.000000e+00, %270 ]
  %149 = phi i32 [ %167, %144 ], [ 0, %270 ]
  %150 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %149
  %151 = getelementptr inbounds i8, ptr %150, i32 48
  %152 = load double, ptr %151, align 8, !tbaa !6
  %153 = fmul double %152, 5.000000e-01
  %154 = getelementptr inbounds i8, ptr %150, i32 24
  %155 = load double, ptr %154, align 8, !tbaa !1
  %156 = fmul double %155, %155
  %157 = getelementptr inbounds i8, ptr %150, i32 32
  %158 = load double, ptr %157, align 8, !tbaa !7
  %159 = fmul double %158, %158
  %160 = fadd double %156, %159
  %161 = getelementptr inbounds i8, ptr %150, i32 40
  %162 = load double, ptr %161, align 8, !tbaa !8
  %163 = fmul double %162, %162
  %164 = fadd double %160, %163
  %165 = fmul double %153, %164
  %166 = fadd double %148, %165
  %167 = add nuw nsw i32 %149, 1
  %168 = icmp ult i32 %149, 4
  br i1 %168, label %169, label %144

169:                                              ; preds = %147
  %170 = load double, ptr %150, align 8, !tbaa !11
  %171 = getelementptr inbounds i8, ptr %150, i32 8
  %172 = load double, ptr %171, align 8, !tbaa !12
  %173 = getelementptr inbounds i8, ptr %150, i32 16
  %174 = load double, ptr %173, align 8, !tbaa !13
  br label %175

175:                                              ; preds = %175, %169
  %176 = phi double [ %166, %169 ], [ %197, %175 ]
  %177 = phi i32 [ %167, %169 ], [ %198, %175 ]
  %178 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %177
  %179 = load double, ptr %178, align 8, !tbaa !11
  %180 = fsub double %170, %179
  %181 = getelementptr inbounds i8, ptr %178, i32 8
  %182 = load double, ptr %181, align 8, !tbaa !12
  %183 = fsub double %172, %182
  %184 = getelementptr inbounds i8, ptr %178, i32 16
  %185 = load double, ptr %184, align 8, !tbaa !13
  %186 = fsub double %174, %185
  %187 = getelementptr inbounds i8, ptr %178, i32 48
  %188 = load double, ptr %187, align 8, !tbaa !6
  %189 = fmul double %152, %188
  %190 = fmul double %180, %180
  %191 = fmul double %183, %183
  %192 = fadd double %190, %191
  %193 = fmul double %186, %186
  %194 = fadd double %192, %193
  %195 = tail call double @llvm.sqrt.f64(double %194)
  %196 = fdiv double %189, %195
  %197 = fsub double %176, %196
  %198 = add nuw nsw i32 %177, 1
  %199 = icmp eq i32 %198, 5
  br i1 %199, label %144, label %175, !llvm.loop !14

200:                                              ; preds = %144
  %201 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %145)
  ret i32 0

202:                                              ; preds = %220, %204
  %203 = icmp eq i32 %206, 5
  br i1 %203, label %270, label %204, !llvm.loop !15

204:                                              ; preds = %127, %202
  %205 = phi i32 [ %206, %202 ], [ 0, %127 ]
  %206 = add nuw nsw i32 %205, 1
  %207 = icmp ult i32 %205, 4
  br i1 %207, label %208, label %202

208:                                              ; preds = %204
  %209 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %205
  %210 = load double, ptr %209, align 8, !tbaa !11
  %211 = getelementptr inbounds i8, ptr %209, i32 8
  %212 = load double, ptr %211, align 8, !tbaa !12
  %213 = getelementptr inbounds i8, ptr %209, i32 16
  %214 = load double, ptr %213, align 8, !tbaa !13
  %215 = getelementptr inbounds i8, ptr %209, i32 24
  %216 = getelementptr inbounds i8, ptr %209, i32 32
  %217 = getelementptr inbounds i8, ptr %209, i32 40
  %218 = getelementptr inbounds i8, ptr %209, i32 48
  %219 = load double, ptr %218, align 8, !tbaa !6
  br label %220

220:                                              ; preds = %220, %208
  %221 = phi i32 [ %206, %208 ], [ %268, %220 ]
  %222 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i32 0, i32 %221
  %223 = load double, ptr %222, align 8, !tbaa !11
  %224 = fsub double %210, %223
  %225 = getelementptr inbounds i8, ptr %222, i32 8
  %226 = load double, ptr %225, align 8, !tbaa !12
  %227 = fsub double %212, %226
  %228 = getelementptr inbounds i8, ptr %222, i32 16
  %229 = load double, ptr %228, align 8, !tbaa !13
  %230 = fsub double %214, %229
  %231 = fmul double %224, %224
  %232 = fmul double %227, %227
  %233 = fadd double %231, %232
  %234 = fmul double %230, %230
  %235 = fadd double %233, %234
  %236 = tail call double @llvm.sqrt.f64(double %235)
  %237 = fmul double %235, %236
  %238 = fdiv double 1.000000e-02, %237
  %239 = getelementptr inbounds i8, ptr %222, i32 48
  %240 = load double, ptr %239, align 8, !tbaa !6
  %241 = fmul double %224, %240
  %242 = fmul double %241, %238
  %243 = load double, ptr %215, align 8, !tbaa !1
  %244 = fsub double %243, %242
  store double %244, ptr %215, align 8, !tbaa !1
  %245 = fmul double %227, %240
  %246 = fmul double %245, %238
  %247 = load double, ptr %216, align 8, !tbaa !7
  %248 = fsub double %247, %246
  store double %248, ptr %216, align 8, !tbaa !7
  %249 = fmul double %230, %240
  %250 = fmul double %249, %238
  %251 = load double, ptr %217, align 8, !tbaa !8
  %252 = fsub double %251, %250
  store double %252, ptr %217, align 8, !tbaa !8
  %253 = fmul double %219, %224
  %254 = fmul double %253, %238
  %255 = getelementptr inbounds i8, ptr %222, i32 24
  %256 = load double, ptr %255, align 8, !tbaa !1
  %257 = fadd double %254, %256
  store double %257, ptr %255, align 8, !tbaa !1
  %258 = fmul double %219, %227
  %259 = fmul double %258, %238
  %260 = getelementptr inbounds i8, ptr %222, i32 32
  %261 = load double, ptr %260, align 8, !tbaa !7
  %262 = fadd double %259, %261
  store double %262, ptr %260, align 8, !tbaa !7
  %263 = fmul double %219, %230
  %264 = fmul double %263, %238
  %265 = getelementptr inbounds i8, ptr %222, i32 40
  %266 = load double, ptr %265, align 8, !tbaa !8
  %267 = fadd double %264, %266
  store double %267, ptr %265, align 8, !tbaa !8
  %268 = add nuw nsw i32 %221, 1
  %269 = icmp eq i32 %268, 5
  br i1 %269, label %202, label %220, !llvm.loop !16

270:                                              ; preds = %202
  %271 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 24), align 8, !tbaa !1
  %272 = fmul double %271, 1.000000e-02
  %273 = fadd double %129, %272
  store double %273, ptr @bodies, align 16, !tbaa !11
  %274 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 32), align 16, !tbaa !7
  %275 = fmul double %274, 1.000000e-02
  %276 = fadd double %130, %275
  store double %276, ptr getelementptr inbounds (i8, ptr @bodies, i32 8), align 8, !tbaa !12
  %277 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 40), align 8, !tbaa !8
  %278 = fmul double %277, 1.000000e-02
  %279 = fadd double %131, %278
  store double %279, ptr getelementptr inbounds (i8, ptr @bodies, i32 16), align 16, !tbaa !13
  %280 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 80), align 16, !tbaa !1
  %281 = fmul double %280, 1.000000e-02
  %282 = fadd double %132, %281
  store double %282, ptr getelementptr inbounds (i8, ptr @bodies, i32 56), align 8, !tbaa !11
  %283 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 88), align 8, !tbaa !7
  %284 = fmul double %283, 1.000000e-02
  %285 = fadd double %133, %284
  store double %285, ptr getelementptr inbounds (i8, ptr @bodies, i32 64), align 16, !tbaa !12
  %286 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 96), align 16, !tbaa !8
  %287 = fmul double %286, 1.000000e-02
  %288 = fadd double %134, %287
  store double %288, ptr getelementptr inbounds (i8, ptr @bodies, i32 72), align 8, !tbaa !13
  %289 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 136), align 8, !tbaa !1
  %290 = fmul double %289, 1.000000e-02
  %291 = fadd double %135, %290
  store double %291, ptr getelementptr inbounds (i8, ptr @bodies, i32 112), align 16, !tbaa !11
  %292 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 144), align 16, !tbaa !7
  %293 = fmul double %292, 1.000000e-02
  %294 = fadd double %136, %293
  store double %294, ptr getelementptr inbounds (i8, ptr @bodies, i32 120), align 8, !tbaa !12
  %295 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 152), align 8, !tbaa !8
  %296 = fmul double %295, 1.000000e-02
  %297 = fadd double %137, %296
  store double %297, ptr getelementptr inbounds (i8, ptr @bodies, i32 128), align 16, !tbaa !13
  %298 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 192), align 16, !tbaa !1
  %299 = fmul double %298, 1.000000e-02
  %300 = fadd double %138, %299
  store double %300, ptr getelementptr inbounds (i8, ptr @bodies, i32 168), align 8, !tbaa !11
  %301 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 200), align 8, !tbaa !7
  %302 = fmul double %301, 1.000000e-02
  %303 = fadd double %139, %302
  store double %303, ptr getelementptr inbounds (i8, ptr @bodies, i32 176), align 16, !tbaa !12
  %304 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 208), align 16, !tbaa !8
  %305 = fmul double %304, 1.000000e-02
  %306 = fadd double %140, %305
  store double %306, ptr getelementptr inbounds (i8, ptr @bodies, i32 184), align 8, !tbaa !13
  %307 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 248), align 8, !tbaa !1
  %308 = fmul double %307, 1.000000e-02
  %309 = fadd double %141, %308
  store double %309, ptr getelementptr inbounds (i8, ptr @bodies, i32 224), align 16, !tbaa !11
  %310 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 256), align 16, !tbaa !7
  %311 = fmul double %310, 1.000000e-02
  %312 = fadd double %142, %311
  store double %312, ptr getelementptr inbounds (i8, ptr @bodies, i32 232), align 8, !tbaa !12
  %313 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i32 264), align 8, !tbaa !8
  %314 = fmul double %313, 1.000000e-02
  %315 = fadd double %143, %314
  store double %315, ptr getelementptr inbounds (i8, ptr @bodies, i32 240), align 16, !tbaa !13
  %316 = add nuw nsw i32 %128, 1
  %317 = icmp eq i32 %316, 100000
  br i1 %317, label %147, label %127, !llvm.loop !17
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !3, i64 24}
!2 = !{!"body", !3, i64 0, !3, i64 8, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40, !3, i64 48}
!3 = !{!"double", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!2, !3, i64 48}
!7 = !{!2, !3, i64 32}
!8 = !{!2, !3, i64 40}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!2, !3, i64 0}
!12 = !{!2, !3, i64 8}
!13 = !{!2, !3, i64 16}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}

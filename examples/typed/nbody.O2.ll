source_filename = "nbody.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.body = type { double, double, double, double, double, double, double }

@bodies = internal unnamed_addr global [5 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0x4043BD3CC9BE45DE }, %struct.body { double 0x40135DA0343CD92C, double 0xBFF290ABC01FDB7C, double 0xBFBA86F96C25EBF0, double 0x3FE367069B93CCBC, double 0x40067EF2F57D949B, double 0xBF99D2D79A5A0715, double 0x3FA34C95D9AB33D8 }, %struct.body { double 0x4020AFCDC332CA67, double 0x40107FCB31DE01B0, double 0xBFD9D353E1EB467C, double 0xBFF02C21B887774F, double 0x3FFD35E9BF1F8F13, double 0x3F813C485F1123B4, double 0x3F871D490D07C637 }, %struct.body { double 0x4029C9EACEA7D9CF, double 0xC02E38E8D626667E, double 0xBFCC9557BE257DA0, double 0x3FF1531CA9911BEF, double 0x3FEBCC7F3E54BBC5, double 0xBF862F6BFAF23E7C, double 0x3F5C3DD29CF41EB3 }, %struct.body { double 0x402EC267A905572A, double 0xC039EB5833C8A220, double 0x3FC6F1F393ABE540, double 0x3FEF54B61659BC4A, double 0x3FE307C631C4FBA3, double 0xBFA1CB88587665F6, double 0x3F60A8F3531799AC }], align 16
@.str = private unnamed_addr constant [6 x i8] c"%.9f\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 3), align 8, !tbaa !1
  %2 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 6), align 16, !tbaa !6
  %3 = fmul double %1, %2
  %4 = fadd double %3, 0.000000e+00
  %5 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 4), align 16, !tbaa !7
  %6 = fmul double %2, %5
  %7 = fadd double %6, 0.000000e+00
  %8 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 5), align 8, !tbaa !8
  %9 = fmul double %2, %8
  %10 = fadd double %9, 0.000000e+00
  %11 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 3), align 16, !tbaa !1
  %12 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 6), align 8, !tbaa !6
  %13 = fmul double %11, %12
  %14 = fadd double %4, %13
  %15 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 4), align 8, !tbaa !7
  %16 = fmul double %12, %15
  %17 = fadd double %7, %16
  %18 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 5), align 16, !tbaa !8
  %19 = fmul double %12, %18
  %20 = fadd double %10, %19
  %21 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 3), align 8, !tbaa !1
  %22 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 6), align 16, !tbaa !6
  %23 = fmul double %21, %22
  %24 = fadd double %14, %23
  %25 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 4), align 16, !tbaa !7
  %26 = fmul double %22, %25
  %27 = fadd double %17, %26
  %28 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 5), align 8, !tbaa !8
  %29 = fmul double %22, %28
  %30 = fadd double %20, %29
  %31 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 3), align 16, !tbaa !1
  %32 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 6), align 8, !tbaa !6
  %33 = fmul double %31, %32
  %34 = fadd double %24, %33
  %35 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 4), align 8, !tbaa !7
  %36 = fmul double %32, %35
  %37 = fadd double %27, %36
  %38 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 5), align 16, !tbaa !8
  %39 = fmul double %32, %38
  %40 = fadd double %30, %39
  %41 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 3), align 8, !tbaa !1
  %42 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 6), align 16, !tbaa !6
  %43 = fmul double %41, %42
  %44 = fadd double %34, %43
  %45 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 4), align 16, !tbaa !7
  %46 = fmul double %42, %45
  %47 = fadd double %37, %46
  %48 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 5), align 8, !tbaa !8
  %49 = fmul double %42, %48
  %50 = fadd double %40, %49
  %51 = fdiv double %44, 0xC043BD3CC9BE45DE
  store double %51, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 3), align 8, !tbaa !1
  %52 = fdiv double %47, 0xC043BD3CC9BE45DE
  store double %52, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 4), align 16, !tbaa !7
  %53 = fdiv double %50, 0xC043BD3CC9BE45DE
  store double %53, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 5), align 8, !tbaa !8
  br label %66

54:                                               ; preds = %90, %66
  %55 = phi double [ %80, %66 ], [ %112, %90 ]
  %56 = icmp eq i32 %81, 5
  br i1 %56, label %115, label %57, !llvm.loop !9

57:                                               ; preds = %54
  %58 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %81, i32 6
  %59 = load double, double* %58, align 8, !tbaa !6
  %60 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %81, i32 3
  %61 = load double, double* %60, align 8, !tbaa !1
  %62 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %81, i32 4
  %63 = load double, double* %62, align 8, !tbaa !7
  %64 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %81, i32 5
  %65 = load double, double* %64, align 8, !tbaa !8
  br label %66

66:                                               ; preds = %57, %0
  %67 = phi double [ %53, %0 ], [ %65, %57 ]
  %68 = phi double [ %52, %0 ], [ %63, %57 ]
  %69 = phi double [ %51, %0 ], [ %61, %57 ]
  %70 = phi double [ %2, %0 ], [ %59, %57 ]
  %71 = phi double [ 0.000000e+00, %0 ], [ %55, %57 ]
  %72 = phi i32 [ 0, %0 ], [ %81, %57 ]
  %73 = fmul double %70, 5.000000e-01
  %74 = fmul double %69, %69
  %75 = fmul double %68, %68
  %76 = fadd double %74, %75
  %77 = fmul double %67, %67
  %78 = fadd double %76, %77
  %79 = fmul double %73, %78
  %80 = fadd double %71, %79
  %81 = add nuw nsw i32 %72, 1
  %82 = icmp ult i32 %72, 4
  br i1 %82, label %83, label %54

83:                                               ; preds = %66
  %84 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %72, i32 0
  %85 = load double, double* %84, align 8, !tbaa !11
  %86 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %72, i32 1
  %87 = load double, double* %86, align 8, !tbaa !12
  %88 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %72, i32 2
  %89 = load double, double* %88, align 8, !tbaa !13
  br label %90

90:                                               ; preds = %90, %83
  %91 = phi double [ %80, %83 ], [ %112, %90 ]
  %92 = phi i32 [ %81, %83 ], [ %113, %90 ]
  %93 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %92, i32 0
  %94 = load double, double* %93, align 8, !tbaa !11
  %95 = fsub double %85, %94
  %96 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %92, i32 1
  %97 = load double, double* %96, align 8, !tbaa !12
  %98 = fsub double %87, %97
  %99 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %92, i32 2
  %100 = load double, double* %99, align 8, !tbaa !13
  %101 = fsub double %89, %100
  %102 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %92, i32 6
  %103 = load double, double* %102, align 8, !tbaa !6
  %104 = fmul double %70, %103
  %105 = fmul double %95, %95
  %106 = fmul double %98, %98
  %107 = fadd double %105, %106
  %108 = fmul double %101, %101
  %109 = fadd double %107, %108
  %110 = tail call double @llvm.sqrt.f64(double %109) #3
  %111 = fdiv double %104, %110
  %112 = fsub double %91, %111
  %113 = add nuw nsw i32 %92, 1
  %114 = icmp eq i32 %113, 5
  br i1 %114, label %54, label %90, !llvm.loop !14

115:                                              ; preds = %54
  %116 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str, i32 0, i32 0), double noundef %55)
  br label %117

117:                                              ; preds = %115, %249
  %118 = phi i32 [ 0, %115 ], [ %310, %249 ]
  br label %183

119:                                              ; preds = %154, %129
  %120 = phi double [ %144, %129 ], [ %176, %154 ]
  %121 = icmp eq i32 %145, 5
  br i1 %121, label %179, label %122, !llvm.loop !9

122:                                              ; preds = %119
  %123 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %145, i32 3
  %124 = load double, double* %123, align 8, !tbaa !1
  %125 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %145, i32 4
  %126 = load double, double* %125, align 8, !tbaa !7
  %127 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %145, i32 5
  %128 = load double, double* %127, align 8, !tbaa !8
  br label %129

129:                                              ; preds = %249, %122
  %130 = phi double [ %128, %122 ], [ %258, %249 ]
  %131 = phi double [ %126, %122 ], [ %254, %249 ]
  %132 = phi double [ %124, %122 ], [ %250, %249 ]
  %133 = phi double [ %120, %122 ], [ 0.000000e+00, %249 ]
  %134 = phi i32 [ %145, %122 ], [ 0, %249 ]
  %135 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %134, i32 6
  %136 = load double, double* %135, align 8, !tbaa !6
  %137 = fmul double %136, 5.000000e-01
  %138 = fmul double %132, %132
  %139 = fmul double %131, %131
  %140 = fadd double %138, %139
  %141 = fmul double %130, %130
  %142 = fadd double %140, %141
  %143 = fmul double %137, %142
  %144 = fadd double %133, %143
  %145 = add nuw nsw i32 %134, 1
  %146 = icmp ult i32 %134, 4
  br i1 %146, label %147, label %119

147:                                              ; preds = %129
  %148 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %134, i32 0
  %149 = load double, double* %148, align 8, !tbaa !11
  %150 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %134, i32 1
  %151 = load double, double* %150, align 8, !tbaa !12
  %152 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %134, i32 2
  %153 = load double, double* %152, align 8, !tbaa !13
  br label %154

154:                                              ; preds = %154, %147
  %155 = phi double [ %144, %147 ], [ %176, %154 ]
  %156 = phi i32 [ %145, %147 ], [ %177, %154 ]
  %157 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %156, i32 0
  %158 = load double, double* %157, align 8, !tbaa !11
  %159 = fsub double %149, %158
  %160 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %156, i32 1
  %161 = load double, double* %160, align 8, !tbaa !12
  %162 = fsub double %151, %161
  %163 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %156, i32 2
  %164 = load double, double* %163, align 8, !tbaa !13
  %165 = fsub double %153, %164
  %166 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %156, i32 6
  %167 = load double, double* %166, align 8, !tbaa !6
  %168 = fmul double %136, %167
  %169 = fmul double %159, %159
  %170 = fmul double %162, %162
  %171 = fadd double %169, %170
  %172 = fmul double %165, %165
  %173 = fadd double %171, %172
  %174 = tail call double @llvm.sqrt.f64(double %173) #3
  %175 = fdiv double %168, %174
  %176 = fsub double %155, %175
  %177 = add nuw nsw i32 %156, 1
  %178 = icmp eq i32 %177, 5
  br i1 %178, label %119, label %154, !llvm.loop !14

179:                                              ; preds = %119
  %180 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str, i32 0, i32 0), double noundef %120)
  ret i32 0

181:                                              ; preds = %199, %183
  %182 = icmp eq i32 %185, 5
  br i1 %182, label %249, label %183, !llvm.loop !15

183:                                              ; preds = %117, %181
  %184 = phi i32 [ %185, %181 ], [ 0, %117 ]
  %185 = add nuw nsw i32 %184, 1
  %186 = icmp ult i32 %184, 4
  br i1 %186, label %187, label %181

187:                                              ; preds = %183
  %188 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 0
  %189 = load double, double* %188, align 8, !tbaa !11
  %190 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 1
  %191 = load double, double* %190, align 8, !tbaa !12
  %192 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 2
  %193 = load double, double* %192, align 8, !tbaa !13
  %194 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 3
  %195 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 4
  %196 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 5
  %197 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %184, i32 6
  %198 = load double, double* %197, align 8, !tbaa !6
  br label %199

199:                                              ; preds = %199, %187
  %200 = phi i32 [ %185, %187 ], [ %247, %199 ]
  %201 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 0
  %202 = load double, double* %201, align 8, !tbaa !11
  %203 = fsub double %189, %202
  %204 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 1
  %205 = load double, double* %204, align 8, !tbaa !12
  %206 = fsub double %191, %205
  %207 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 2
  %208 = load double, double* %207, align 8, !tbaa !13
  %209 = fsub double %193, %208
  %210 = fmul double %203, %203
  %211 = fmul double %206, %206
  %212 = fadd double %210, %211
  %213 = fmul double %209, %209
  %214 = fadd double %212, %213
  %215 = tail call double @llvm.sqrt.f64(double %214) #3
  %216 = fmul double %214, %215
  %217 = fdiv double 1.000000e-02, %216
  %218 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 6
  %219 = load double, double* %218, align 8, !tbaa !6
  %220 = fmul double %203, %219
  %221 = fmul double %220, %217
  %222 = load double, double* %194, align 8, !tbaa !1
  %223 = fsub double %222, %221
  store double %223, double* %194, align 8, !tbaa !1
  %224 = fmul double %206, %219
  %225 = fmul double %224, %217
  %226 = load double, double* %195, align 8, !tbaa !7
  %227 = fsub double %226, %225
  store double %227, double* %195, align 8, !tbaa !7
  %228 = fmul double %209, %219
  %229 = fmul double %228, %217
  %230 = load double, double* %196, align 8, !tbaa !8
  %231 = fsub double %230, %229
  store double %231, double* %196, align 8, !tbaa !8
  %232 = fmul double %198, %203
  %233 = fmul double %232, %217
  %234 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 3
  %235 = load double, double* %234, align 8, !tbaa !1
  %236 = fadd double %233, %235
  store double %236, double* %234, align 8, !tbaa !1
  %237 = fmul double %198, %206
  %238 = fmul double %237, %217
  %239 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 4
  %240 = load double, double* %239, align 8, !tbaa !7
  %241 = fadd double %238, %240
  store double %241, double* %239, align 8, !tbaa !7
  %242 = fmul double %198, %209
  %243 = fmul double %242, %217
  %244 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %200, i32 5
  %245 = load double, double* %244, align 8, !tbaa !8
  %246 = fadd double %243, %245
  store double %246, double* %244, align 8, !tbaa !8
  %247 = add nuw nsw i32 %200, 1
  %248 = icmp eq i32 %247, 5
  br i1 %248, label %181, label %199, !llvm.loop !16

249:                                              ; preds = %181
  %250 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 3), align 8, !tbaa !1
  %251 = fmul double %250, 1.000000e-02
  %252 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 0), align 16, !tbaa !11
  %253 = fadd double %252, %251
  store double %253, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 0), align 16, !tbaa !11
  %254 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 4), align 16, !tbaa !7
  %255 = fmul double %254, 1.000000e-02
  %256 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 1), align 8, !tbaa !12
  %257 = fadd double %256, %255
  store double %257, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 1), align 8, !tbaa !12
  %258 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 5), align 8, !tbaa !8
  %259 = fmul double %258, 1.000000e-02
  %260 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 2), align 16, !tbaa !13
  %261 = fadd double %260, %259
  store double %261, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 2), align 16, !tbaa !13
  %262 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 3), align 16, !tbaa !1
  %263 = fmul double %262, 1.000000e-02
  %264 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 0), align 8, !tbaa !11
  %265 = fadd double %264, %263
  store double %265, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 0), align 8, !tbaa !11
  %266 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 4), align 8, !tbaa !7
  %267 = fmul double %266, 1.000000e-02
  %268 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 1), align 16, !tbaa !12
  %269 = fadd double %268, %267
  store double %269, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 1), align 16, !tbaa !12
  %270 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 5), align 16, !tbaa !8
  %271 = fmul double %270, 1.000000e-02
  %272 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 2), align 8, !tbaa !13
  %273 = fadd double %272, %271
  store double %273, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 1, i32 2), align 8, !tbaa !13
  %274 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 3), align 8, !tbaa !1
  %275 = fmul double %274, 1.000000e-02
  %276 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 0), align 16, !tbaa !11
  %277 = fadd double %276, %275
  store double %277, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 0), align 16, !tbaa !11
  %278 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 4), align 16, !tbaa !7
  %279 = fmul double %278, 1.000000e-02
  %280 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 1), align 8, !tbaa !12
  %281 = fadd double %280, %279
  store double %281, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 1), align 8, !tbaa !12
  %282 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 5), align 8, !tbaa !8
  %283 = fmul double %282, 1.000000e-02
  %284 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 2), align 16, !tbaa !13
  %285 = fadd double %284, %283
  store double %285, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 2, i32 2), align 16, !tbaa !13
  %286 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 3), align 16, !tbaa !1
  %287 = fmul double %286, 1.000000e-02
  %288 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 0), align 8, !tbaa !11
  %289 = fadd double %288, %287
  store double %289, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 0), align 8, !tbaa !11
  %290 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 4), align 8, !tbaa !7
  %291 = fmul double %290, 1.000000e-02
  %292 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 1), align 16, !tbaa !12
  %293 = fadd double %292, %291
  store double %293, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 1), align 16, !tbaa !12
  %294 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 5), align 16, !tbaa !8
  %295 = fmul double %294, 1.000000e-02
  %296 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 2), align 8, !tbaa !13
  %297 = fadd double %296, %295
  store double %297, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 3, i32 2), align 8, !tbaa !13
  %298 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 3), align 8, !tbaa !1
  %299 = fmul double %298, 1.000000e-02
  %300 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 0), align 16, !tbaa !11
  %301 = fadd double %300, %299
  store double %301, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 0), align 16, !tbaa !11
  %302 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 4), align 16, !tbaa !7
  %303 = fmul double %302, 1.000000e-02
  %304 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 1), align 8, !tbaa !12
  %305 = fadd double %304, %303
  store double %305, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 1), align 8, !tbaa !12
  %306 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 5), align 8, !tbaa !8
  %307 = fmul double %306, 1.000000e-02
  %308 = load double, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 2), align 16, !tbaa !13
  %309 = fadd double %308, %307
  store double %309, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 4, i32 2), align 16, !tbaa !13
  %310 = add nuw nsw i32 %118, 1
  %311 = icmp eq i32 %310, 100000
  br i1 %311, label %129, label %117, !llvm.loop !17
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nounwind }

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

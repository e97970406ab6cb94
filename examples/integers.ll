source_filename = "integers.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [13 x i8] c"narrow %08x\0A\00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"divisions %08x\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"bits %08x\0A\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"overflow %08x\0A\00", align 1
@.str.4 = private unnamed_addr constant [11 x i8] c"primes %d\0A\00", align 1
@edges = internal global [17 x i32] [i32 0, i32 1, i32 -1, i32 2, i32 7, i32 -7, i32 127, i32 128, i32 -128, i32 255, i32 256, i32 32767, i32 32768, i32 -32768, i32 65535, i32 2147483647, i32 -2147483648], align 16
@.str.5 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %u\0A\00", align 1
@primes.composite = internal unnamed_addr global [200000 x i8] zeroinitializer, align 16

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i32 [ -2128831035, %0 ], [ %47, %1 ]
  %3 = phi i32 [ 0, %0 ], [ %48, %1 ]
  %4 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %3
  %5 = load volatile i32, ptr %4, align 4, !tbaa !1
  %6 = load volatile i32, ptr %4, align 4, !tbaa !1
  %7 = load volatile i32, ptr %4, align 4, !tbaa !1
  %8 = load volatile i32, ptr %4, align 4, !tbaa !1
  %9 = mul i32 %6, 3
  %10 = add i32 %9, 255
  %11 = mul i32 %8, 3
  %12 = add i32 %11, 65535
  %13 = mul i32 %5, 50331648
  %14 = add i32 %13, -16777216
  %15 = ashr exact i32 %14, 24
  %16 = and i32 %10, 255
  %17 = mul i32 %7, 196608
  %18 = add i32 %17, -65536
  %19 = ashr exact i32 %18, 16
  %20 = and i32 %12, 65535
  %21 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %15, i32 noundef %16, i32 noundef %19, i32 noundef %20)
  %22 = ashr i32 %14, 25
  %23 = lshr i32 %16, 1
  %24 = ashr i32 %18, 19
  %25 = lshr i32 %20, 3
  %26 = xor i32 %22, %2
  %27 = xor i32 %26, %23
  %28 = xor i32 %27, %24
  %29 = xor i32 %28, %25
  %30 = mul i32 %29, 16777619
  %31 = trunc nsw i32 %15 to i8
  %32 = sdiv i8 %31, 5
  %33 = sext i8 %32 to i32
  %34 = trunc i32 %10 to i8
  %35 = udiv i8 %34, 5
  %36 = zext nneg i8 %35 to i32
  %37 = add nsw i32 %33, %36
  %38 = trunc nsw i32 %19 to i16
  %39 = srem i16 %38, 11
  %40 = sext i16 %39 to i32
  %41 = add nsw i32 %37, %40
  %42 = trunc i32 %12 to i16
  %43 = urem i16 %42, 11
  %44 = zext nneg i16 %43 to i32
  %45 = add nsw i32 %41, %44
  %46 = xor i32 %45, %30
  %47 = mul i32 %46, 16777619
  %48 = add nuw nsw i32 %3, 1
  %49 = icmp eq i32 %48, 17
  br i1 %49, label %50, label %1, !llvm.loop !5

50:                                               ; preds = %1
  %51 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %47)
  br label %52

52:                                               ; preds = %56, %50
  %53 = phi i32 [ 1, %50 ], [ %67, %56 ]
  %54 = phi i32 [ 0, %50 ], [ %68, %56 ]
  %55 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %54
  br label %70

56:                                               ; preds = %112
  %57 = load volatile i32, ptr %55, align 4, !tbaa !1
  %58 = sdiv i32 %57, 10
  %59 = srem i32 %57, 16
  %60 = sdiv i32 %57, -8
  %61 = icmp ugt i32 %57, -1294967297
  %62 = zext i1 %61 to i32
  %63 = xor i32 %58, %59
  %64 = xor i32 %63, %60
  %65 = xor i32 %64, %62
  %66 = xor i32 %65, %113
  %67 = mul i32 %66, 16777619
  %68 = add nuw nsw i32 %54, 1
  %69 = icmp eq i32 %68, 17
  br i1 %69, label %116, label %52, !llvm.loop !7

70:                                               ; preds = %112, %52
  %71 = phi i32 [ %53, %52 ], [ %113, %112 ]
  %72 = phi i32 [ 0, %52 ], [ %114, %112 ]
  %73 = load volatile i32, ptr %55, align 4, !tbaa !1
  %74 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %72
  %75 = load volatile i32, ptr %74, align 4, !tbaa !1
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %112, label %77

77:                                               ; preds = %70
  %78 = icmp eq i32 %75, -1
  %79 = icmp eq i32 %73, -2147483648
  %80 = select i1 %78, i1 %79, i1 false
  br i1 %80, label %112, label %81

81:                                               ; preds = %77
  %82 = freeze i32 %73
  %83 = freeze i32 %75
  %84 = sdiv i32 %82, %83
  %85 = xor i32 %84, %71
  %86 = mul i32 %85, 16777619
  %87 = mul i32 %84, %83
  %88 = sub i32 %82, %87
  %89 = xor i32 %86, %88
  %90 = mul i32 %89, 16777619
  %91 = freeze i32 %73
  %92 = freeze i32 %75
  %93 = udiv i32 %91, %92
  %94 = xor i32 %90, %93
  %95 = mul i32 %94, 16777619
  %96 = mul i32 %93, %92
  %97 = sub i32 %91, %96
  %98 = xor i32 %95, %97
  %99 = mul i32 %98, 16777619
  %100 = icmp slt i32 %73, %75
  %101 = zext i1 %100 to i32
  %102 = icmp sgt i32 %73, %75
  %103 = select i1 %102, i32 0, i32 2
  %104 = or disjoint i32 %103, %101
  %105 = icmp ult i32 %73, %75
  %106 = select i1 %105, i32 4, i32 0
  %107 = or disjoint i32 %104, %106
  %108 = select i1 %105, i32 0, i32 8
  %109 = or disjoint i32 %107, %108
  %110 = xor i32 %99, %109
  %111 = mul i32 %110, 16777619
  br label %112

112:                                              ; preds = %81, %77, %70
  %113 = phi i32 [ %111, %81 ], [ %71, %77 ], [ %71, %70 ]
  %114 = add nuw nsw i32 %72, 1
  %115 = icmp eq i32 %114, 17
  br i1 %115, label %56, label %70, !llvm.loop !8

116:                                              ; preds = %56
  %117 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %67)
  br label %118

118:                                              ; preds = %132, %116
  %119 = phi i32 [ 1, %116 ], [ %164, %132 ]
  %120 = phi i32 [ 0, %116 ], [ %133, %132 ]
  %121 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %120
  %122 = load volatile i32, ptr %121, align 4, !tbaa !1
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %128, label %124

124:                                              ; preds = %118
  %125 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %122, i1 true)
  %126 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %122, i1 true)
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %125, i32 noundef %126)
  br label %128

128:                                              ; preds = %124, %118
  %129 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %122)
  %130 = tail call i32 @llvm.bswap.i32(i32 %122)
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %129, i32 noundef %130)
  br label %135

132:                                              ; preds = %135
  %133 = add nuw nsw i32 %120, 1
  %134 = icmp eq i32 %133, 17
  br i1 %134, label %167, label %118, !llvm.loop !9

135:                                              ; preds = %135, %128
  %136 = phi i32 [ 0, %128 ], [ %165, %135 ]
  %137 = phi i32 [ %119, %128 ], [ %164, %135 ]
  %138 = shl i32 %122, %136
  %139 = lshr i32 %122, %136
  %140 = ashr i32 %122, %136
  %141 = xor i32 %140, %137
  %142 = xor i32 %141, %139
  %143 = xor i32 %142, %138
  %144 = mul i32 %143, 16777619
  %145 = sub nsw i32 0, %136
  %146 = and i32 %145, 30
  %147 = lshr i32 %122, %146
  %148 = or i32 %147, %138
  %149 = xor i32 %144, %148
  %150 = mul i32 %149, 16777619
  %151 = or disjoint i32 %136, 1
  %152 = shl i32 %122, %151
  %153 = lshr i32 %122, %151
  %154 = ashr i32 %122, %151
  %155 = xor i32 %154, %150
  %156 = xor i32 %155, %153
  %157 = xor i32 %156, %152
  %158 = mul i32 %157, 16777619
  %159 = sub nsw i32 0, %151
  %160 = and i32 %159, 31
  %161 = lshr i32 %122, %160
  %162 = or i32 %161, %152
  %163 = xor i32 %158, %162
  %164 = mul i32 %163, 16777619
  %165 = add nuw nsw i32 %136, 2
  %166 = icmp eq i32 %165, 32
  br i1 %166, label %132, label %135, !llvm.loop !10

167:                                              ; preds = %132
  %168 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %164)
  br label %169

169:                                              ; preds = %173, %167
  %170 = phi i32 [ 0, %167 ], [ %203, %173 ]
  %171 = phi i32 [ 0, %167 ], [ %174, %173 ]
  %172 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %171
  br label %176

173:                                              ; preds = %176
  %174 = add nuw nsw i32 %171, 1
  %175 = icmp eq i32 %174, 17
  br i1 %175, label %206, label %169, !llvm.loop !11

176:                                              ; preds = %176, %169
  %177 = phi i32 [ %170, %169 ], [ %203, %176 ]
  %178 = phi i32 [ 0, %169 ], [ %204, %176 ]
  %179 = load volatile i32, ptr %172, align 4, !tbaa !1
  %180 = getelementptr inbounds [17 x i32], ptr @edges, i32 0, i32 %178
  %181 = load volatile i32, ptr %180, align 4, !tbaa !1
  %182 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %179, i32 %181)
  %183 = extractvalue { i32, i1 } %182, 1
  %184 = extractvalue { i32, i1 } %182, 0
  %185 = zext i1 %183 to i32
  %186 = add i32 %177, %185
  %187 = load volatile i32, ptr %172, align 4, !tbaa !1
  %188 = load volatile i32, ptr %180, align 4, !tbaa !1
  %189 = tail call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %187, i32 %188)
  %190 = extractvalue { i32, i1 } %189, 1
  %191 = extractvalue { i32, i1 } %189, 0
  %192 = select i1 %190, i32 1000, i32 0
  %193 = add i32 %186, %192
  %194 = load volatile i32, ptr %172, align 4, !tbaa !1
  %195 = load volatile i32, ptr %180, align 4, !tbaa !1
  %196 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %194, i32 %195)
  %197 = extractvalue { i32, i1 } %196, 1
  %198 = extractvalue { i32, i1 } %196, 0
  %199 = select i1 %197, i32 1000000, i32 0
  %200 = add i32 %193, %199
  %201 = xor i32 %191, %184
  %202 = xor i32 %201, %198
  %203 = xor i32 %202, %200
  %204 = add nuw nsw i32 %178, 1
  %205 = icmp eq i32 %204, 17
  br i1 %205, label %173, label %176, !llvm.loop !12

206:                                              ; preds = %173
  %207 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %203)
  br label %208

208:                                              ; preds = %224, %206
  %209 = phi i32 [ 2, %206 ], [ %226, %224 ]
  %210 = phi i32 [ 0, %206 ], [ %225, %224 ]
  %211 = getelementptr inbounds [200000 x i8], ptr @primes.composite, i32 0, i32 %209
  %212 = load i8, ptr %211, align 1, !tbaa !13
  %213 = icmp eq i8 %212, 0
  br i1 %213, label %214, label %224

214:                                              ; preds = %208
  %215 = add nsw i32 %210, 1
  %216 = icmp ult i32 %209, 100000
  br i1 %216, label %217, label %224

217:                                              ; preds = %214
  %218 = shl nuw nsw i32 %209, 1
  br label %219

219:                                              ; preds = %219, %217
  %220 = phi i32 [ %222, %219 ], [ %218, %217 ]
  %221 = getelementptr inbounds [200000 x i8], ptr @primes.composite, i32 0, i32 %220
  store i8 1, ptr %221, align 1, !tbaa !13
  %222 = add nuw nsw i32 %220, %209
  %223 = icmp ult i32 %222, 200000
  br i1 %223, label %219, label %224, !llvm.loop !14

224:                                              ; preds = %219, %214, %208
  %225 = phi i32 [ %210, %208 ], [ %215, %214 ], [ %215, %219 ]
  %226 = add nuw nsw i32 %209, 1
  %227 = icmp eq i32 %226, 200000
  br i1 %227, label %228, label %208, !llvm.loop !15

228:                                              ; preds = %224
  %229 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %225)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #1

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = !{!3, !3, i64 0}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}

source_filename = "fannkuch.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [32 x i8] c"%d: checksum %d, most flips %d\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca [12 x i32], align 16
  %2 = alloca [12 x i32], align 16
  %3 = alloca [12 x i32], align 16
  %4 = getelementptr inbounds i8, ptr %1, i32 4
  %5 = getelementptr inbounds i8, ptr %1, i32 4
  %6 = getelementptr inbounds i8, ptr %3, i32 4
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = getelementptr inbounds i8, ptr %3, i32 8
  %9 = getelementptr inbounds i8, ptr %1, i32 12
  %10 = getelementptr inbounds i8, ptr %3, i32 12
  %11 = getelementptr inbounds i8, ptr %1, i32 16
  %12 = getelementptr inbounds i8, ptr %3, i32 16
  %13 = getelementptr inbounds i8, ptr %1, i32 20
  %14 = getelementptr inbounds i8, ptr %3, i32 20
  %15 = getelementptr inbounds i8, ptr %1, i32 24
  %16 = getelementptr inbounds i8, ptr %3, i32 24
  %17 = getelementptr inbounds i8, ptr %1, i32 28
  %18 = getelementptr inbounds i8, ptr %3, i32 28
  %19 = getelementptr inbounds i8, ptr %1, i32 32
  %20 = getelementptr inbounds i8, ptr %3, i32 32
  br label %22

21:                                               ; preds = %189
  ret i32 0

22:                                               ; preds = %0, %189
  %23 = phi i32 [ 0, %0 ], [ %193, %189 ]
  %24 = phi i32 [ 3, %0 ], [ %191, %189 ]
  %25 = add i32 %23, 2
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %1) #4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %2) #4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #4
  %26 = and i32 %24, 7
  %27 = icmp ult i32 %25, 7
  br i1 %27, label %30, label %28

28:                                               ; preds = %22
  %29 = and i32 %24, 2147483640
  br label %49

30:                                               ; preds = %49, %22
  %31 = phi i32 [ 0, %22 ], [ %67, %49 ]
  %32 = icmp eq i32 %26, 0
  br i1 %32, label %40, label %33

33:                                               ; preds = %30, %33
  %34 = phi i32 [ %37, %33 ], [ %31, %30 ]
  %35 = phi i32 [ %38, %33 ], [ 0, %30 ]
  %36 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %34
  store i32 %34, ptr %36, align 4, !tbaa !1
  %37 = add nuw nsw i32 %34, 1
  %38 = add i32 %35, 1
  %39 = icmp eq i32 %38, %26
  br i1 %39, label %40, label %33, !llvm.loop !5

40:                                               ; preds = %33, %30
  %41 = shl nuw nsw i32 %24, 2
  %42 = icmp eq i32 %24, 2
  %43 = icmp eq i32 %24, 3
  %44 = icmp eq i32 %24, 4
  %45 = icmp eq i32 %24, 5
  %46 = icmp eq i32 %24, 6
  %47 = icmp eq i32 %24, 7
  %48 = icmp eq i32 %24, 8
  br label %72

49:                                               ; preds = %49, %28
  %50 = phi i32 [ 0, %28 ], [ %67, %49 ]
  %51 = phi i32 [ 0, %28 ], [ %68, %49 ]
  %52 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %50
  store i32 %50, ptr %52, align 16, !tbaa !1
  %53 = or disjoint i32 %50, 1
  %54 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %53
  store i32 %53, ptr %54, align 4, !tbaa !1
  %55 = or disjoint i32 %50, 2
  %56 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %55
  store i32 %55, ptr %56, align 8, !tbaa !1
  %57 = or disjoint i32 %50, 3
  %58 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %57
  store i32 %57, ptr %58, align 4, !tbaa !1
  %59 = or disjoint i32 %50, 4
  %60 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %59
  store i32 %59, ptr %60, align 16, !tbaa !1
  %61 = or disjoint i32 %50, 5
  %62 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %61
  store i32 %61, ptr %62, align 4, !tbaa !1
  %63 = or disjoint i32 %50, 6
  %64 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %63
  store i32 %63, ptr %64, align 8, !tbaa !1
  %65 = or disjoint i32 %50, 7
  %66 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i32 %65
  store i32 %65, ptr %66, align 4, !tbaa !1
  %67 = add nuw nsw i32 %50, 8
  %68 = add i32 %51, 8
  %69 = icmp eq i32 %68, %29
  br i1 %69, label %30, label %49, !llvm.loop !7

70:                                               ; preds = %184, %178, %172, %166, %160, %154, %147, %116
  %71 = phi i32 [ 1, %116 ], [ 2, %147 ], [ 3, %154 ], [ 4, %160 ], [ 5, %166 ], [ 6, %172 ], [ 7, %178 ], [ 8, %184 ]
  br label %72

72:                                               ; preds = %70, %40
  %73 = phi i32 [ 0, %40 ], [ %124, %70 ]
  %74 = phi i32 [ %24, %40 ], [ %71, %70 ]
  %75 = phi i32 [ 0, %40 ], [ %119, %70 ]
  %76 = phi i32 [ 0, %40 ], [ %118, %70 ]
  %77 = icmp eq i32 %74, 1
  br i1 %77, label %78, label %81

78:                                               ; preds = %81, %85, %89, %93, %97, %101, %105, %109, %72
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(1) %2, ptr noundef nonnull align 16 dereferenceable(1) %1, i32 %41, i1 false), !tbaa !1
  %79 = load i32, ptr %2, align 16, !tbaa !1
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %116, label %112

81:                                               ; preds = %72
  %82 = add nsw i32 %74, -1
  %83 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %82
  store i32 %74, ptr %83, align 4, !tbaa !1
  %84 = icmp eq i32 %82, 1
  br i1 %84, label %78, label %85, !llvm.loop !9

85:                                               ; preds = %81
  %86 = add nsw i32 %74, -2
  %87 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %86
  store i32 %82, ptr %87, align 4, !tbaa !1
  %88 = icmp eq i32 %86, 1
  br i1 %88, label %78, label %89, !llvm.loop !9

89:                                               ; preds = %85
  %90 = add nsw i32 %74, -3
  %91 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %90
  store i32 %86, ptr %91, align 4, !tbaa !1
  %92 = icmp eq i32 %90, 1
  br i1 %92, label %78, label %93, !llvm.loop !9

93:                                               ; preds = %89
  %94 = add nsw i32 %74, -4
  %95 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %94
  store i32 %90, ptr %95, align 4, !tbaa !1
  %96 = icmp eq i32 %94, 1
  br i1 %96, label %78, label %97, !llvm.loop !9

97:                                               ; preds = %93
  %98 = add nsw i32 %74, -5
  %99 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %98
  store i32 %94, ptr %99, align 4, !tbaa !1
  %100 = icmp eq i32 %98, 1
  br i1 %100, label %78, label %101, !llvm.loop !9

101:                                              ; preds = %97
  %102 = add nsw i32 %74, -6
  %103 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %102
  store i32 %98, ptr %103, align 4, !tbaa !1
  %104 = icmp eq i32 %102, 1
  br i1 %104, label %78, label %105, !llvm.loop !9

105:                                              ; preds = %101
  %106 = add nsw i32 %74, -7
  %107 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %106
  store i32 %102, ptr %107, align 4, !tbaa !1
  %108 = icmp eq i32 %106, 1
  br i1 %108, label %78, label %109, !llvm.loop !9

109:                                              ; preds = %105
  %110 = add nsw i32 %74, -8
  %111 = getelementptr inbounds [12 x i32], ptr %3, i32 0, i32 %110
  store i32 %106, ptr %111, align 4, !tbaa !1
  br label %78

112:                                              ; preds = %78, %132
  %113 = phi i32 [ %133, %132 ], [ %79, %78 ]
  %114 = phi i32 [ %134, %132 ], [ 0, %78 ]
  %115 = icmp sgt i32 %113, 0
  br i1 %115, label %136, label %132

116:                                              ; preds = %132, %78
  %117 = phi i32 [ 0, %78 ], [ %134, %132 ]
  %118 = tail call i32 @llvm.smax.i32(i32 %117, i32 %76)
  %119 = add nuw nsw i32 %75, 1
  %120 = and i32 %75, 1
  %121 = icmp eq i32 %120, 0
  %122 = sub nsw i32 0, %117
  %123 = select i1 %121, i32 %117, i32 %122
  %124 = add nsw i32 %123, %73
  %125 = load i32, ptr %1, align 16, !tbaa !1
  %126 = load i32, ptr %4, align 4, !tbaa !1
  store i32 %126, ptr %1, align 16, !tbaa !1
  store i32 %125, ptr %5, align 4, !tbaa !1
  %127 = load i32, ptr %6, align 4, !tbaa !1
  %128 = add nsw i32 %127, -1
  store i32 %128, ptr %6, align 4, !tbaa !1
  %129 = icmp sgt i32 %127, 1
  br i1 %129, label %70, label %146

130:                                              ; preds = %136
  %131 = load i32, ptr %2, align 16, !tbaa !1
  br label %132

132:                                              ; preds = %130, %112
  %133 = phi i32 [ %131, %130 ], [ %113, %112 ]
  %134 = add nuw nsw i32 %114, 1
  %135 = icmp eq i32 %133, 0
  br i1 %135, label %116, label %112, !llvm.loop !10

136:                                              ; preds = %112, %136
  %137 = phi i32 [ %144, %136 ], [ %113, %112 ]
  %138 = phi i32 [ %143, %136 ], [ 0, %112 ]
  %139 = getelementptr inbounds [12 x i32], ptr %2, i32 0, i32 %138
  %140 = load i32, ptr %139, align 4, !tbaa !1
  %141 = getelementptr inbounds [12 x i32], ptr %2, i32 0, i32 %137
  %142 = load i32, ptr %141, align 4, !tbaa !1
  store i32 %142, ptr %139, align 4, !tbaa !1
  store i32 %140, ptr %141, align 4, !tbaa !1
  %143 = add nuw nsw i32 %138, 1
  %144 = add nsw i32 %137, -1
  %145 = icmp slt i32 %143, %144
  br i1 %145, label %136, label %130, !llvm.loop !11

146:                                              ; preds = %116
  br i1 %42, label %189, label %147

147:                                              ; preds = %146
  %148 = load i32, ptr %1, align 16, !tbaa !1
  %149 = load i64, ptr %4, align 4, !tbaa !1
  store i64 %149, ptr %1, align 16, !tbaa !1
  store i32 %148, ptr %7, align 8, !tbaa !1
  %150 = load i32, ptr %8, align 8, !tbaa !1
  %151 = add nsw i32 %150, -1
  store i32 %151, ptr %8, align 8, !tbaa !1
  %152 = icmp sgt i32 %150, 1
  br i1 %152, label %70, label %153

153:                                              ; preds = %147
  br i1 %43, label %189, label %154

154:                                              ; preds = %153
  %155 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(12) %1, ptr noundef nonnull align 4 dereferenceable(12) %4, i32 12, i1 false), !tbaa !1
  store i32 %155, ptr %9, align 4, !tbaa !1
  %156 = load i32, ptr %10, align 4, !tbaa !1
  %157 = add nsw i32 %156, -1
  store i32 %157, ptr %10, align 4, !tbaa !1
  %158 = icmp sgt i32 %156, 1
  br i1 %158, label %70, label %159

159:                                              ; preds = %154
  br i1 %44, label %189, label %160

160:                                              ; preds = %159
  %161 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(16) %1, ptr noundef nonnull align 4 dereferenceable(16) %4, i32 16, i1 false), !tbaa !1
  store i32 %161, ptr %11, align 16, !tbaa !1
  %162 = load i32, ptr %12, align 16, !tbaa !1
  %163 = add nsw i32 %162, -1
  store i32 %163, ptr %12, align 16, !tbaa !1
  %164 = icmp sgt i32 %162, 1
  br i1 %164, label %70, label %165

165:                                              ; preds = %160
  br i1 %45, label %189, label %166

166:                                              ; preds = %165
  %167 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(20) %1, ptr noundef nonnull align 4 dereferenceable(20) %4, i32 20, i1 false), !tbaa !1
  store i32 %167, ptr %13, align 4, !tbaa !1
  %168 = load i32, ptr %14, align 4, !tbaa !1
  %169 = add nsw i32 %168, -1
  store i32 %169, ptr %14, align 4, !tbaa !1
  %170 = icmp sgt i32 %168, 1
  br i1 %170, label %70, label %171

171:                                              ; preds = %166
  br i1 %46, label %189, label %172

172:                                              ; preds = %171
  %173 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(24) %1, ptr noundef nonnull align 4 dereferenceable(24) %4, i32 24, i1 false), !tbaa !1
  store i32 %173, ptr %15, align 8, !tbaa !1
  %174 = load i32, ptr %16, align 8, !tbaa !1
  %175 = add nsw i32 %174, -1
  store i32 %175, ptr %16, align 8, !tbaa !1
  %176 = icmp sgt i32 %174, 1
  br i1 %176, label %70, label %177

177:                                              ; preds = %172
  br i1 %47, label %189, label %178

178:                                              ; preds = %177
  %179 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(28) %1, ptr noundef nonnull align 4 dereferenceable(28) %4, i32 28, i1 false), !tbaa !1
  store i32 %179, ptr %17, align 4, !tbaa !1
  %180 = load i32, ptr %18, align 4, !tbaa !1
  %181 = add nsw i32 %180, -1
  store i32 %181, ptr %18, align 4, !tbaa !1
  %182 = icmp sgt i32 %180, 1
  br i1 %182, label %70, label %183

183:                                              ; preds = %178
  br i1 %48, label %189, label %184

184:                                              ; preds = %183
  %185 = load i32, ptr %1, align 16, !tbaa !1
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %1, ptr noundef nonnull align 4 dereferenceable(32) %4, i32 32, i1 false), !tbaa !1
  store i32 %185, ptr %19, align 16, !tbaa !1
  %186 = load i32, ptr %20, align 16, !tbaa !1
  %187 = add nsw i32 %186, -1
  store i32 %187, ptr %20, align 16, !tbaa !1
  %188 = icmp sgt i32 %186, 1
  br i1 %188, label %70, label %189

189:                                              ; preds = %183, %177, %171, %165, %159, %153, %146, %184
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %2) #4
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %1) #4
  %190 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %24, i32 noundef %124, i32 noundef %118)
  %191 = add nuw nsw i32 %24, 1
  %192 = icmp eq i32 %191, 10
  %193 = add i32 %23, 1
  br i1 %192, label %21, label %22, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr nocapture writeonly, ptr nocapture readonly, i32, i1 immarg) #3

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}

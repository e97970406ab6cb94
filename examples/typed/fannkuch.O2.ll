source_filename = "fannkuch.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [32 x i8] c"%d: checksum %d, most flips %d\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = alloca [12 x i32], align 16
  %2 = alloca [12 x i32], align 16
  %3 = alloca [12 x i32], align 16
  %4 = bitcast [12 x i32]* %1 to i8*
  %5 = bitcast [12 x i32]* %2 to i8*
  %6 = bitcast [12 x i32]* %3 to i8*
  %7 = getelementptr inbounds [12 x i32], [12 x i32]* %2, i32 0, i32 0
  %8 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 0
  %9 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 1
  %10 = bitcast i32* %9 to i8*
  %11 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 0
  %12 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 1
  %13 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 1
  %14 = bitcast i32* %9 to i64*
  %15 = bitcast [12 x i32]* %1 to i64*
  %16 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 2
  %17 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 2
  %18 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 3
  %19 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 3
  %20 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 4
  %21 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 4
  %22 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 5
  %23 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 5
  %24 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 6
  %25 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 6
  %26 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 7
  %27 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 7
  %28 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 8
  %29 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 8
  br label %31

30:                                               ; preds = %208
  ret i32 0

31:                                               ; preds = %0, %208
  %32 = phi i32 [ 0, %0 ], [ %212, %208 ]
  %33 = phi i32 [ 3, %0 ], [ %210, %208 ]
  %34 = add i32 %32, 2
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %4) #4
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %5) #4
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %6) #4
  %35 = and i32 %33, 7
  %36 = icmp ult i32 %34, 7
  br i1 %36, label %39, label %37

37:                                               ; preds = %31
  %38 = and i32 %33, 2147483640
  br label %58

39:                                               ; preds = %58, %31
  %40 = phi i32 [ 0, %31 ], [ %76, %58 ]
  %41 = icmp eq i32 %35, 0
  br i1 %41, label %49, label %42

42:                                               ; preds = %39, %42
  %43 = phi i32 [ %46, %42 ], [ %40, %39 ]
  %44 = phi i32 [ %47, %42 ], [ 0, %39 ]
  %45 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %43
  store i32 %43, i32* %45, align 4, !tbaa !1
  %46 = add nuw nsw i32 %43, 1
  %47 = add i32 %44, 1
  %48 = icmp eq i32 %47, %35
  br i1 %48, label %49, label %42, !llvm.loop !5

49:                                               ; preds = %42, %39
  %50 = shl nuw i32 %33, 2
  %51 = icmp eq i32 %33, 2
  %52 = icmp eq i32 %33, 3
  %53 = icmp eq i32 %33, 4
  %54 = icmp eq i32 %33, 5
  %55 = icmp eq i32 %33, 6
  %56 = icmp eq i32 %33, 7
  %57 = icmp eq i32 %33, 8
  br label %81

58:                                               ; preds = %58, %37
  %59 = phi i32 [ 0, %37 ], [ %76, %58 ]
  %60 = phi i32 [ 0, %37 ], [ %77, %58 ]
  %61 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %59
  store i32 %59, i32* %61, align 16, !tbaa !1
  %62 = or i32 %59, 1
  %63 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %62
  store i32 %62, i32* %63, align 4, !tbaa !1
  %64 = or i32 %59, 2
  %65 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %64
  store i32 %64, i32* %65, align 8, !tbaa !1
  %66 = or i32 %59, 3
  %67 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %66
  store i32 %66, i32* %67, align 4, !tbaa !1
  %68 = or i32 %59, 4
  %69 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %68
  store i32 %68, i32* %69, align 16, !tbaa !1
  %70 = or i32 %59, 5
  %71 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %70
  store i32 %70, i32* %71, align 4, !tbaa !1
  %72 = or i32 %59, 6
  %73 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %72
  store i32 %72, i32* %73, align 8, !tbaa !1
  %74 = or i32 %59, 7
  %75 = getelementptr inbounds [12 x i32], [12 x i32]* %1, i32 0, i32 %74
  store i32 %74, i32* %75, align 4, !tbaa !1
  %76 = add nuw nsw i32 %59, 8
  %77 = add i32 %60, 8
  %78 = icmp eq i32 %77, %38
  br i1 %78, label %39, label %58, !llvm.loop !7

79:                                               ; preds = %203, %197, %191, %185, %179, %173, %166, %134
  %80 = phi i32 [ 1, %134 ], [ 2, %166 ], [ 3, %173 ], [ 4, %179 ], [ 5, %185 ], [ 6, %191 ], [ 7, %197 ], [ 8, %203 ]
  br label %81

81:                                               ; preds = %79, %49
  %82 = phi i32 [ 0, %49 ], [ %143, %79 ]
  %83 = phi i32 [ %33, %49 ], [ %80, %79 ]
  %84 = phi i32 [ 0, %49 ], [ %138, %79 ]
  %85 = phi i32 [ 0, %49 ], [ %137, %79 ]
  %86 = icmp eq i32 %83, 1
  br i1 %86, label %102, label %87

87:                                               ; preds = %81
  %88 = add i32 %83, 7
  %89 = add nsw i32 %83, -2
  %90 = and i32 %88, 7
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %87, %92
  %93 = phi i32 [ %95, %92 ], [ %83, %87 ]
  %94 = phi i32 [ %97, %92 ], [ 0, %87 ]
  %95 = add nsw i32 %93, -1
  %96 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %95
  store i32 %93, i32* %96, align 4, !tbaa !1
  %97 = add i32 %94, 1
  %98 = icmp eq i32 %97, %90
  br i1 %98, label %99, label %92, !llvm.loop !9

99:                                               ; preds = %92, %87
  %100 = phi i32 [ %83, %87 ], [ %95, %92 ]
  %101 = icmp ult i32 %89, 7
  br i1 %101, label %102, label %105

102:                                              ; preds = %99, %105, %81
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 %5, i8* noundef nonnull align 16 %4, i32 %50, i1 false) #4, !tbaa !1
  %103 = load i32, i32* %7, align 16, !tbaa !1
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %134, label %124

105:                                              ; preds = %99, %105
  %106 = phi i32 [ %121, %105 ], [ %100, %99 ]
  %107 = add nsw i32 %106, -1
  %108 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %107
  store i32 %106, i32* %108, align 4, !tbaa !1
  %109 = add nsw i32 %106, -2
  %110 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %109
  store i32 %107, i32* %110, align 4, !tbaa !1
  %111 = add nsw i32 %106, -3
  %112 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %111
  store i32 %109, i32* %112, align 4, !tbaa !1
  %113 = add nsw i32 %106, -4
  %114 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %113
  store i32 %111, i32* %114, align 4, !tbaa !1
  %115 = add nsw i32 %106, -5
  %116 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %115
  store i32 %113, i32* %116, align 4, !tbaa !1
  %117 = add nsw i32 %106, -6
  %118 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %117
  store i32 %115, i32* %118, align 4, !tbaa !1
  %119 = add nsw i32 %106, -7
  %120 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %119
  store i32 %117, i32* %120, align 4, !tbaa !1
  %121 = add nsw i32 %106, -8
  %122 = getelementptr inbounds [12 x i32], [12 x i32]* %3, i32 0, i32 %121
  store i32 %119, i32* %122, align 4, !tbaa !1
  %123 = icmp eq i32 %121, 1
  br i1 %123, label %102, label %105, !llvm.loop !10

124:                                              ; preds = %102, %151
  %125 = phi i32 [ %152, %151 ], [ %103, %102 ]
  %126 = phi i32 [ %153, %151 ], [ 0, %102 ]
  %127 = icmp sgt i32 %125, 0
  br i1 %127, label %128, label %151

128:                                              ; preds = %124
  %129 = getelementptr inbounds [12 x i32], [12 x i32]* %2, i32 0, i32 %125
  %130 = load i32, i32* %129, align 4, !tbaa !1
  store i32 %130, i32* %7, align 16, !tbaa !1
  store i32 %125, i32* %129, align 4, !tbaa !1
  %131 = icmp ugt i32 %125, 2
  br i1 %131, label %132, label %151, !llvm.loop !11

132:                                              ; preds = %128
  %133 = add nsw i32 %125, -1
  br label %155

134:                                              ; preds = %151, %102
  %135 = phi i32 [ 0, %102 ], [ %153, %151 ]
  %136 = icmp sgt i32 %135, %85
  %137 = select i1 %136, i32 %135, i32 %85
  %138 = add nuw nsw i32 %84, 1
  %139 = and i32 %84, 1
  %140 = icmp eq i32 %139, 0
  %141 = sub nsw i32 0, %135
  %142 = select i1 %140, i32 %135, i32 %141
  %143 = add nsw i32 %142, %82
  %144 = load i32, i32* %8, align 16, !tbaa !1
  %145 = load i32, i32* %9, align 4, !tbaa !1
  store i32 %145, i32* %11, align 16, !tbaa !1
  store i32 %144, i32* %12, align 4, !tbaa !1
  %146 = load i32, i32* %13, align 4, !tbaa !1
  %147 = add nsw i32 %146, -1
  store i32 %147, i32* %13, align 4, !tbaa !1
  %148 = icmp sgt i32 %146, 1
  br i1 %148, label %79, label %165

149:                                              ; preds = %155
  %150 = load i32, i32* %7, align 16, !tbaa !1
  br label %151

151:                                              ; preds = %128, %149, %124
  %152 = phi i32 [ %125, %124 ], [ %150, %149 ], [ %130, %128 ]
  %153 = add nuw nsw i32 %126, 1
  %154 = icmp eq i32 %152, 0
  br i1 %154, label %134, label %124, !llvm.loop !12

155:                                              ; preds = %132, %155
  %156 = phi i32 [ %163, %155 ], [ %133, %132 ]
  %157 = phi i32 [ %162, %155 ], [ 1, %132 ]
  %158 = getelementptr inbounds [12 x i32], [12 x i32]* %2, i32 0, i32 %157
  %159 = load i32, i32* %158, align 4, !tbaa !1
  %160 = getelementptr inbounds [12 x i32], [12 x i32]* %2, i32 0, i32 %156
  %161 = load i32, i32* %160, align 4, !tbaa !1
  store i32 %161, i32* %158, align 4, !tbaa !1
  store i32 %159, i32* %160, align 4, !tbaa !1
  %162 = add nuw nsw i32 %157, 1
  %163 = add nsw i32 %156, -1
  %164 = icmp slt i32 %162, %163
  br i1 %164, label %155, label %149, !llvm.loop !11

165:                                              ; preds = %134
  br i1 %51, label %208, label %166

166:                                              ; preds = %165
  %167 = load i32, i32* %8, align 16, !tbaa !1
  %168 = load i64, i64* %14, align 4, !tbaa !1
  store i64 %168, i64* %15, align 16, !tbaa !1
  store i32 %167, i32* %16, align 8, !tbaa !1
  %169 = load i32, i32* %17, align 8, !tbaa !1
  %170 = add nsw i32 %169, -1
  store i32 %170, i32* %17, align 8, !tbaa !1
  %171 = icmp sgt i32 %169, 1
  br i1 %171, label %79, label %172

172:                                              ; preds = %166
  br i1 %52, label %208, label %173

173:                                              ; preds = %172
  %174 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(12) %4, i8* noundef nonnull align 4 dereferenceable(12) %10, i32 12, i1 false) #4, !tbaa !1
  store i32 %174, i32* %18, align 4, !tbaa !1
  %175 = load i32, i32* %19, align 4, !tbaa !1
  %176 = add nsw i32 %175, -1
  store i32 %176, i32* %19, align 4, !tbaa !1
  %177 = icmp sgt i32 %175, 1
  br i1 %177, label %79, label %178

178:                                              ; preds = %173
  br i1 %53, label %208, label %179

179:                                              ; preds = %178
  %180 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(16) %4, i8* noundef nonnull align 4 dereferenceable(16) %10, i32 16, i1 false) #4, !tbaa !1
  store i32 %180, i32* %20, align 16, !tbaa !1
  %181 = load i32, i32* %21, align 16, !tbaa !1
  %182 = add nsw i32 %181, -1
  store i32 %182, i32* %21, align 16, !tbaa !1
  %183 = icmp sgt i32 %181, 1
  br i1 %183, label %79, label %184

184:                                              ; preds = %179
  br i1 %54, label %208, label %185

185:                                              ; preds = %184
  %186 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(20) %4, i8* noundef nonnull align 4 dereferenceable(20) %10, i32 20, i1 false) #4, !tbaa !1
  store i32 %186, i32* %22, align 4, !tbaa !1
  %187 = load i32, i32* %23, align 4, !tbaa !1
  %188 = add nsw i32 %187, -1
  store i32 %188, i32* %23, align 4, !tbaa !1
  %189 = icmp sgt i32 %187, 1
  br i1 %189, label %79, label %190

190:                                              ; preds = %185
  br i1 %55, label %208, label %191

191:                                              ; preds = %190
  %192 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(24) %4, i8* noundef nonnull align 4 dereferenceable(24) %10, i32 24, i1 false) #4, !tbaa !1
  store i32 %192, i32* %24, align 8, !tbaa !1
  %193 = load i32, i32* %25, align 8, !tbaa !1
  %194 = add nsw i32 %193, -1
  store i32 %194, i32* %25, align 8, !tbaa !1
  %195 = icmp sgt i32 %193, 1
  br i1 %195, label %79, label %196

196:                                              ; preds = %191
  br i1 %56, label %208, label %197

197:                                              ; preds = %196
  %198 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(28) %4, i8* noundef nonnull align 4 dereferenceable(28) %10, i32 28, i1 false) #4, !tbaa !1
  store i32 %198, i32* %26, align 4, !tbaa !1
  %199 = load i32, i32* %27, align 4, !tbaa !1
  %200 = add nsw i32 %199, -1
  store i32 %200, i32* %27, align 4, !tbaa !1
  %201 = icmp sgt i32 %199, 1
  br i1 %201, label %79, label %202

202:                                              ; preds = %197
  br i1 %57, label %208, label %203

203:                                              ; preds = %202
  %204 = load i32, i32* %8, align 16, !tbaa !1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(32) %4, i8* noundef nonnull align 4 dereferenceable(32) %10, i32 32, i1 false) #4, !tbaa !1
  store i32 %204, i32* %28, align 16, !tbaa !1
  %205 = load i32, i32* %29, align 16, !tbaa !1
  %206 = add nsw i32 %205, -1
  store i32 %206, i32* %29, align 16, !tbaa !1
  %207 = icmp sgt i32 %205, 1
  br i1 %207, label %79, label %208

208:                                              ; preds = %202, %196, %190, %184, %178, %172, %165, %203
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %6) #4
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %5) #4
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %4) #4
  %209 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([32 x i8], [32 x i8]* @.str, i32 0, i32 0), i32 noundef %33, i32 noundef %143, i32 noundef %137)
  %210 = add nuw nsw i32 %33, 1
  %211 = icmp eq i32 %210, 10
  %212 = add i32 %32, 1
  br i1 %211, label %30, label %31, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #3

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i32(i8* nocapture writeonly, i8* nocapture readonly, i32, i1 immarg) #3

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { argmemonly nofree nounwind willreturn }
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
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}

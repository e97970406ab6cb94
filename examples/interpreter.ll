source_filename = "interpreter.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.instruction = type { i8, i8, i8, i8 }

@.str = private unnamed_addr constant [12 x i8] c"collatz %d\0A\00", align 1
@collatz = internal constant [30 x %struct.instruction] [%struct.instruction { i8 0, i8 1, i8 0, i8 1 }, %struct.instruction { i8 0, i8 2, i8 0, i8 0 }, %struct.instruction { i8 0, i8 3, i8 0, i8 1 }, %struct.instruction { i8 1, i8 4, i8 1, i8 0 }, %struct.instruction { i8 0, i8 5, i8 0, i8 1 }, %struct.instruction { i8 13, i8 6, i8 4, i8 3 }, %struct.instruction { i8 15, i8 8, i8 6, i8 0 }, %struct.instruction { i8 14, i8 11, i8 0, i8 0 }, %struct.instruction { i8 18, i8 20, i8 0, i8 0 }, %struct.instruction { i8 2, i8 5, i8 5, i8 3 }, %struct.instruction { i8 14, i8 5, i8 0, i8 0 }, %struct.instruction { i8 12, i8 6, i8 2, i8 5 }, %struct.instruction { i8 15, i8 15, i8 6, i8 0 }, %struct.instruction { i8 1, i8 2, i8 5, i8 0 }, %struct.instruction { i8 1, i8 0, i8 1, i8 0 }, %struct.instruction { i8 2, i8 1, i8 1, i8 3 }, %struct.instruction { i8 0, i8 6, i8 11, i8 -72 }, %struct.instruction { i8 12, i8 6, i8 6, i8 1 }, %struct.instruction { i8 15, i8 3, i8 6, i8 0 }, %struct.instruction { i8 14, i8 28, i8 0, i8 0 }, %struct.instruction { i8 7, i8 6, i8 4, i8 3 }, %struct.instruction { i8 15, i8 26, i8 6, i8 0 }, %struct.instruction { i8 0, i8 7, i8 0, i8 3 }, %struct.instruction { i8 4, i8 4, i8 4, i8 7 }, %struct.instruction { i8 2, i8 4, i8 4, i8 3 }, %struct.instruction { i8 19, i8 0, i8 0, i8 0 }, %struct.instruction { i8 10, i8 4, i8 4, i8 3 }, %struct.instruction { i8 19, i8 0, i8 0, i8 0 }, %struct.instruction { i8 20, i8 2, i8 0, i8 0 }, %struct.instruction { i8 21, i8 0, i8 0, i8 0 }], align 16
@.str.1 = private unnamed_addr constant [15 x i8] c"inversions %d\0A\00", align 1
@inversions = internal constant [30 x %struct.instruction] [%struct.instruction { i8 0, i8 1, i8 0, i8 0 }, %struct.instruction { i8 0, i8 2, i8 1, i8 44 }, %struct.instruction { i8 0, i8 3, i8 0, i8 1 }, %struct.instruction { i8 0, i8 4, i8 16, i8 -110 }, %struct.instruction { i8 0, i8 5, i8 98, i8 85 }, %struct.instruction { i8 4, i8 4, i8 4, i8 5 }, %struct.instruction { i8 0, i8 5, i8 54, i8 25 }, %struct.instruction { i8 2, i8 4, i8 4, i8 5 }, %struct.instruction { i8 0, i8 5, i8 0, i8 7 }, %struct.instruction { i8 10, i8 5, i8 4, i8 5 }, %struct.instruction { i8 17, i8 5, i8 1, i8 0 }, %struct.instruction { i8 2, i8 1, i8 1, i8 3 }, %struct.instruction { i8 12, i8 5, i8 1, i8 2 }, %struct.instruction { i8 15, i8 15, i8 5, i8 0 }, %struct.instruction { i8 14, i8 4, i8 0, i8 0 }, %struct.instruction { i8 0, i8 1, i8 0, i8 0 }, %struct.instruction { i8 2, i8 4, i8 1, i8 3 }, %struct.instruction { i8 12, i8 5, i8 4, i8 2 }, %struct.instruction { i8 15, i8 25, i8 5, i8 0 }, %struct.instruction { i8 16, i8 5, i8 1, i8 0 }, %struct.instruction { i8 16, i8 6, i8 4, i8 0 }, %struct.instruction { i8 12, i8 5, i8 6, i8 5 }, %struct.instruction { i8 2, i8 0, i8 0, i8 5 }, %struct.instruction { i8 2, i8 4, i8 4, i8 3 }, %struct.instruction { i8 14, i8 17, i8 0, i8 0 }, %struct.instruction { i8 2, i8 1, i8 1, i8 3 }, %struct.instruction { i8 12, i8 5, i8 1, i8 2 }, %struct.instruction { i8 15, i8 29, i8 5, i8 0 }, %struct.instruction { i8 14, i8 16, i8 0, i8 0 }, %struct.instruction { i8 21, i8 0, i8 0, i8 0 }], align 16
@.str.2 = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1
@divide = internal constant [3 x %struct.instruction] [%struct.instruction { i8 0, i8 1, i8 0, i8 7 }, %struct.instruction { i8 5, i8 0, i8 1, i8 2 }, %struct.instruction { i8 21, i8 0, i8 0, i8 0 }], align 1
@forever = internal constant [1 x %struct.instruction] [%struct.instruction { i8 14, i8 0, i8 0, i8 0 }], align 1
@deep = internal constant [1 x %struct.instruction] [%struct.instruction { i8 18, i8 0, i8 0, i8 0 }], align 1
@lost = internal constant [1 x %struct.instruction] [%struct.instruction { i8 19, i8 0, i8 0, i8 0 }], align 1
@unknown = internal constant [1 x %struct.instruction] [%struct.instruction { i8 -56, i8 0, i8 0, i8 0 }], align 1
@memory = internal unnamed_addr global [1024 x i32] zeroinitializer, align 16
@.str.3 = private unnamed_addr constant [6 x i8] c"  %d\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = tail call fastcc i32 @run(ptr noundef nonnull @collatz, i32 noundef 100000000)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %1)
  %3 = tail call fastcc i32 @run(ptr noundef nonnull @inversions, i32 noundef 100000000)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %3)
  %5 = tail call fastcc i32 @run(ptr noundef nonnull @divide, i32 noundef 1000)
  %6 = tail call fastcc i32 @run(ptr noundef nonnull @forever, i32 noundef 1000)
  %7 = tail call fastcc i32 @run(ptr noundef nonnull @deep, i32 noundef 1000)
  %8 = tail call fastcc i32 @run(ptr noundef nonnull @lost, i32 noundef 1000)
  %9 = tail call fastcc i32 @run(ptr noundef nonnull @unknown, i32 noundef 1000)
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: nofree nounwind
define internal fastcc i32 @run(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #0 {
  %3 = alloca [8 x i32], align 16
  %4 = alloca [16 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #3
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %3, i8 0, i32 32, i1 false)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #3
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %208

6:                                                ; preds = %2, %204
  %7 = phi i32 [ %10, %204 ], [ %1, %2 ]
  %8 = phi i32 [ %206, %204 ], [ 0, %2 ]
  %9 = phi i32 [ %205, %204 ], [ 0, %2 ]
  %10 = add nsw i32 %7, -1
  %11 = add nsw i32 %9, 1
  %12 = getelementptr inbounds %struct.instruction, ptr %0, i32 %9
  %13 = load i8, ptr %12, align 1, !tbaa !1
  %14 = getelementptr inbounds i8, ptr %12, i32 1
  %15 = load i8, ptr %14, align 1, !tbaa !1
  %16 = getelementptr inbounds i8, ptr %12, i32 2
  %17 = load i8, ptr %16, align 1, !tbaa !1
  %18 = getelementptr inbounds i8, ptr %12, i32 3
  %19 = load i8, ptr %18, align 1, !tbaa !1
  switch i8 %13, label %208 [
    i8 0, label %20
    i8 1, label %27
    i8 2, label %33
    i8 3, label %43
    i8 4, label %53
    i8 5, label %63
    i8 6, label %75
    i8 7, label %87
    i8 8, label %97
    i8 9, label %107
    i8 10, label %118
    i8 11, label %129
    i8 12, label %136
    i8 13, label %147
    i8 14, label %158
    i8 15, label %160
    i8 16, label %167
    i8 17, label %176
    i8 18, label %185
    i8 19, label %191
    i8 20, label %197
    i8 21, label %202
  ]

20:                                               ; preds = %6
  %21 = zext i8 %17 to i32
  %22 = shl nuw nsw i32 %21, 8
  %23 = zext i8 %19 to i32
  %24 = or disjoint i32 %22, %23
  %25 = zext i8 %15 to i32
  %26 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %25
  store i32 %24, ptr %26, align 4, !tbaa !4
  br label %204

27:                                               ; preds = %6
  %28 = zext i8 %17 to i32
  %29 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %28
  %30 = load i32, ptr %29, align 4, !tbaa !4
  %31 = zext i8 %15 to i32
  %32 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %31
  store i32 %30, ptr %32, align 4, !tbaa !4
  br label %204

33:                                               ; preds = %6
  %34 = zext i8 %17 to i32
  %35 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %34
  %36 = load i32, ptr %35, align 4, !tbaa !4
  %37 = zext i8 %19 to i32
  %38 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %37
  %39 = load i32, ptr %38, align 4, !tbaa !4
  %40 = add i32 %39, %36
  %41 = zext i8 %15 to i32
  %42 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %41
  store i32 %40, ptr %42, align 4, !tbaa !4
  br label %204

43:                                               ; preds = %6
  %44 = zext i8 %17 to i32
  %45 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %44
  %46 = load i32, ptr %45, align 4, !tbaa !4
  %47 = zext i8 %19 to i32
  %48 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %47
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = sub i32 %46, %49
  %51 = zext i8 %15 to i32
  %52 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %51
  store i32 %50, ptr %52, align 4, !tbaa !4
  br label %204

53:                                               ; preds = %6
  %54 = zext i8 %17 to i32
  %55 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %54
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = zext i8 %19 to i32
  %58 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %57
  %59 = load i32, ptr %58, align 4, !tbaa !4
  %60 = mul i32 %59, %56
  %61 = zext i8 %15 to i32
  %62 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %61
  store i32 %60, ptr %62, align 4, !tbaa !4
  br label %204

63:                                               ; preds = %6
  %64 = zext i8 %19 to i32
  %65 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %64
  %66 = load i32, ptr %65, align 4, !tbaa !4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %208, label %68

68:                                               ; preds = %63
  %69 = zext i8 %17 to i32
  %70 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %69
  %71 = load i32, ptr %70, align 4, !tbaa !4
  %72 = sdiv i32 %71, %66
  %73 = zext i8 %15 to i32
  %74 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %73
  store i32 %72, ptr %74, align 4, !tbaa !4
  br label %204

75:                                               ; preds = %6
  %76 = zext i8 %19 to i32
  %77 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %76
  %78 = load i32, ptr %77, align 4, !tbaa !4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %208, label %80

80:                                               ; preds = %75
  %81 = zext i8 %17 to i32
  %82 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %81
  %83 = load i32, ptr %82, align 4, !tbaa !4
  %84 = srem i32 %83, %78
  %85 = zext i8 %15 to i32
  %86 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %85
  store i32 %84, ptr %86, align 4, !tbaa !4
  br label %204

87:                                               ; preds = %6
  %88 = zext i8 %17 to i32
  %89 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %88
  %90 = load i32, ptr %89, align 4, !tbaa !4
  %91 = zext i8 %19 to i32
  %92 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %91
  %93 = load i32, ptr %92, align 4, !tbaa !4
  %94 = and i32 %93, %90
  %95 = zext i8 %15 to i32
  %96 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %95
  store i32 %94, ptr %96, align 4, !tbaa !4
  br label %204

97:                                               ; preds = %6
  %98 = zext i8 %17 to i32
  %99 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %98
  %100 = load i32, ptr %99, align 4, !tbaa !4
  %101 = zext i8 %19 to i32
  %102 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %101
  %103 = load i32, ptr %102, align 4, !tbaa !4
  %104 = xor i32 %103, %100
  %105 = zext i8 %15 to i32
  %106 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %105
  store i32 %104, ptr %106, align 4, !tbaa !4
  br label %204

107:                                              ; preds = %6
  %108 = zext i8 %17 to i32
  %109 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %108
  %110 = load i32, ptr %109, align 4, !tbaa !4
  %111 = zext i8 %19 to i32
  %112 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %111
  %113 = load i32, ptr %112, align 4, !tbaa !4
  %114 = and i32 %113, 31
  %115 = shl i32 %110, %114
  %116 = zext i8 %15 to i32
  %117 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %116
  store i32 %115, ptr %117, align 4, !tbaa !4
  br label %204

118:                                              ; preds = %6
  %119 = zext i8 %17 to i32
  %120 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %119
  %121 = load i32, ptr %120, align 4, !tbaa !4
  %122 = zext i8 %19 to i32
  %123 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %122
  %124 = load i32, ptr %123, align 4, !tbaa !4
  %125 = and i32 %124, 31
  %126 = lshr i32 %121, %125
  %127 = zext i8 %15 to i32
  %128 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %127
  store i32 %126, ptr %128, align 4, !tbaa !4
  br label %204

129:                                              ; preds = %6
  %130 = zext i8 %17 to i32
  %131 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %130
  %132 = load i32, ptr %131, align 4, !tbaa !4
  %133 = xor i32 %132, -1
  %134 = zext i8 %15 to i32
  %135 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %134
  store i32 %133, ptr %135, align 4, !tbaa !4
  br label %204

136:                                              ; preds = %6
  %137 = zext i8 %17 to i32
  %138 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %137
  %139 = load i32, ptr %138, align 4, !tbaa !4
  %140 = zext i8 %19 to i32
  %141 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %140
  %142 = load i32, ptr %141, align 4, !tbaa !4
  %143 = icmp slt i32 %139, %142
  %144 = zext i1 %143 to i32
  %145 = zext i8 %15 to i32
  %146 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %145
  store i32 %144, ptr %146, align 4, !tbaa !4
  br label %204

147:                                              ; preds = %6
  %148 = zext i8 %17 to i32
  %149 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %148
  %150 = load i32, ptr %149, align 4, !tbaa !4
  %151 = zext i8 %19 to i32
  %152 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %151
  %153 = load i32, ptr %152, align 4, !tbaa !4
  %154 = icmp eq i32 %150, %153
  %155 = zext i1 %154 to i32
  %156 = zext i8 %15 to i32
  %157 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %156
  store i32 %155, ptr %157, align 4, !tbaa !4
  br label %204

158:                                              ; preds = %6
  %159 = zext i8 %15 to i32
  br label %204

160:                                              ; preds = %6
  %161 = zext i8 %17 to i32
  %162 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %161
  %163 = load i32, ptr %162, align 4, !tbaa !4
  %164 = icmp eq i32 %163, 0
  %165 = zext i8 %15 to i32
  %166 = select i1 %164, i32 %165, i32 %11
  br label %204

167:                                              ; preds = %6
  %168 = zext i8 %17 to i32
  %169 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %168
  %170 = load i32, ptr %169, align 4, !tbaa !4
  %171 = and i32 %170, 1023
  %172 = getelementptr inbounds [1024 x i32], ptr @memory, i32 0, i32 %171
  %173 = load i32, ptr %172, align 4, !tbaa !4
  %174 = zext i8 %15 to i32
  %175 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %174
  store i32 %173, ptr %175, align 4, !tbaa !4
  br label %204

176:                                              ; preds = %6
  %177 = zext i8 %15 to i32
  %178 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %177
  %179 = load i32, ptr %178, align 4, !tbaa !4
  %180 = zext i8 %17 to i32
  %181 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %180
  %182 = load i32, ptr %181, align 4, !tbaa !4
  %183 = and i32 %182, 1023
  %184 = getelementptr inbounds [1024 x i32], ptr @memory, i32 0, i32 %183
  store i32 %179, ptr %184, align 4, !tbaa !4
  br label %204

185:                                              ; preds = %6
  %186 = icmp eq i32 %8, 16
  br i1 %186, label %208, label %187

187:                                              ; preds = %185
  %188 = add nsw i32 %8, 1
  %189 = getelementptr inbounds [16 x i32], ptr %4, i32 0, i32 %8
  store i32 %11, ptr %189, align 4, !tbaa !4
  %190 = zext i8 %15 to i32
  br label %204

191:                                              ; preds = %6
  %192 = icmp eq i32 %8, 0
  br i1 %192, label %208, label %193

193:                                              ; preds = %191
  %194 = add nsw i32 %8, -1
  %195 = getelementptr inbounds [16 x i32], ptr %4, i32 0, i32 %194
  %196 = load i32, ptr %195, align 4, !tbaa !4
  br label %204

197:                                              ; preds = %6
  %198 = zext i8 %15 to i32
  %199 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %198
  %200 = load i32, ptr %199, align 4, !tbaa !4
  %201 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %200)
  br label %204

202:                                              ; preds = %6
  %203 = load i32, ptr %3, align 16, !tbaa !4
  br label %208

204:                                              ; preds = %160, %20, %27, %33, %43, %53, %68, %80, %87, %97, %107, %118, %129, %136, %147, %158, %167, %176, %187, %193, %197
  %205 = phi i32 [ %11, %197 ], [ %196, %193 ], [ %190, %187 ], [ %11, %176 ], [ %11, %167 ], [ %159, %158 ], [ %11, %147 ], [ %11, %136 ], [ %11, %129 ], [ %11, %118 ], [ %11, %107 ], [ %11, %97 ], [ %11, %87 ], [ %11, %80 ], [ %11, %68 ], [ %11, %53 ], [ %11, %43 ], [ %11, %33 ], [ %11, %27 ], [ %11, %20 ], [ %166, %160 ]
  %206 = phi i32 [ %8, %197 ], [ %194, %193 ], [ %188, %187 ], [ %8, %176 ], [ %8, %167 ], [ %8, %158 ], [ %8, %147 ], [ %8, %136 ], [ %8, %129 ], [ %8, %118 ], [ %8, %107 ], [ %8, %97 ], [ %8, %87 ], [ %8, %80 ], [ %8, %68 ], [ %8, %53 ], [ %8, %43 ], [ %8, %33 ], [ %8, %27 ], [ %8, %20 ], [ %8, %160 ]
  %207 = icmp ugt i32 %7, 1
  br i1 %207, label %6, label %208, !llvm.loop !6

208:                                              ; preds = %204, %63, %75, %185, %191, %6, %2, %202
  %209 = phi i32 [ %203, %202 ], [ -3, %2 ], [ -3, %204 ], [ -2, %63 ], [ -2, %75 ], [ -4, %185 ], [ -5, %191 ], [ -1, %6 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #3
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #3
  ret i32 %209
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !2, i64 0}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}

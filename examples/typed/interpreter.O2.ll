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
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([30 x %struct.instruction], [30 x %struct.instruction]* @collatz, i32 0, i32 0), i32 noundef 100000000)
  %2 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i32 noundef %1)
  %3 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([30 x %struct.instruction], [30 x %struct.instruction]* @inversions, i32 0, i32 0), i32 noundef 100000000)
  %4 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.1, i32 0, i32 0), i32 noundef %3)
  %5 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([3 x %struct.instruction], [3 x %struct.instruction]* @divide, i32 0, i32 0), i32 noundef 1000)
  %6 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @forever, i32 0, i32 0), i32 noundef 1000)
  %7 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @deep, i32 0, i32 0), i32 noundef 1000)
  %8 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @lost, i32 0, i32 0), i32 noundef 1000)
  %9 = tail call fastcc i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @unknown, i32 0, i32 0), i32 noundef 1000)
  %10 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str.2, i32 0, i32 0), i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
define internal fastcc i32 @run(%struct.instruction* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #0 {
  %3 = alloca [8 x i32], align 16
  %4 = alloca [16 x i32], align 16
  %5 = bitcast [8 x i32]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %5) #4
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(32) %5, i8 0, i32 32, i1 false)
  %6 = bitcast [16 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %6) #4
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %211

8:                                                ; preds = %2, %207
  %9 = phi i32 [ %12, %207 ], [ %1, %2 ]
  %10 = phi i32 [ %209, %207 ], [ 0, %2 ]
  %11 = phi i32 [ %208, %207 ], [ 0, %2 ]
  %12 = add nsw i32 %9, -1
  %13 = add nsw i32 %11, 1
  %14 = getelementptr inbounds %struct.instruction, %struct.instruction* %0, i32 %11, i32 0
  %15 = load i8, i8* %14, align 1, !tbaa.struct !1
  %16 = getelementptr inbounds %struct.instruction, %struct.instruction* %0, i32 %11, i32 1
  %17 = load i8, i8* %16, align 1, !tbaa.struct !5
  %18 = getelementptr inbounds %struct.instruction, %struct.instruction* %0, i32 %11, i32 2
  %19 = load i8, i8* %18, align 1, !tbaa.struct !6
  %20 = getelementptr inbounds %struct.instruction, %struct.instruction* %0, i32 %11, i32 3
  %21 = load i8, i8* %20, align 1, !tbaa.struct !7
  switch i8 %15, label %211 [
    i8 0, label %22
    i8 1, label %29
    i8 2, label %35
    i8 3, label %45
    i8 4, label %55
    i8 5, label %65
    i8 6, label %77
    i8 7, label %89
    i8 8, label %99
    i8 9, label %109
    i8 10, label %120
    i8 11, label %131
    i8 12, label %138
    i8 13, label %149
    i8 14, label %160
    i8 15, label %162
    i8 16, label %169
    i8 17, label %178
    i8 18, label %187
    i8 19, label %193
    i8 20, label %199
    i8 21, label %204
  ]

22:                                               ; preds = %8
  %23 = zext i8 %19 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = zext i8 %21 to i32
  %26 = or i32 %24, %25
  %27 = zext i8 %17 to i32
  %28 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %27
  store i32 %26, i32* %28, align 4, !tbaa !8
  br label %207

29:                                               ; preds = %8
  %30 = zext i8 %19 to i32
  %31 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %30
  %32 = load i32, i32* %31, align 4, !tbaa !8
  %33 = zext i8 %17 to i32
  %34 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %33
  store i32 %32, i32* %34, align 4, !tbaa !8
  br label %207

35:                                               ; preds = %8
  %36 = zext i8 %19 to i32
  %37 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %36
  %38 = load i32, i32* %37, align 4, !tbaa !8
  %39 = zext i8 %21 to i32
  %40 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %39
  %41 = load i32, i32* %40, align 4, !tbaa !8
  %42 = add i32 %41, %38
  %43 = zext i8 %17 to i32
  %44 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %43
  store i32 %42, i32* %44, align 4, !tbaa !8
  br label %207

45:                                               ; preds = %8
  %46 = zext i8 %19 to i32
  %47 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %46
  %48 = load i32, i32* %47, align 4, !tbaa !8
  %49 = zext i8 %21 to i32
  %50 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %49
  %51 = load i32, i32* %50, align 4, !tbaa !8
  %52 = sub i32 %48, %51
  %53 = zext i8 %17 to i32
  %54 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %53
  store i32 %52, i32* %54, align 4, !tbaa !8
  br label %207

55:                                               ; preds = %8
  %56 = zext i8 %19 to i32
  %57 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %56
  %58 = load i32, i32* %57, align 4, !tbaa !8
  %59 = zext i8 %21 to i32
  %60 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %59
  %61 = load i32, i32* %60, align 4, !tbaa !8
  %62 = mul i32 %61, %58
  %63 = zext i8 %17 to i32
  %64 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %63
  store i32 %62, i32* %64, align 4, !tbaa !8
  br label %207

65:                                               ; preds = %8
  %66 = zext i8 %21 to i32
  %67 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %66
  %68 = load i32, i32* %67, align 4, !tbaa !8
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %211, label %70

70:                                               ; preds = %65
  %71 = zext i8 %19 to i32
  %72 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %71
  %73 = load i32, i32* %72, align 4, !tbaa !8
  %74 = sdiv i32 %73, %68
  %75 = zext i8 %17 to i32
  %76 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %75
  store i32 %74, i32* %76, align 4, !tbaa !8
  br label %207

77:                                               ; preds = %8
  %78 = zext i8 %21 to i32
  %79 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %78
  %80 = load i32, i32* %79, align 4, !tbaa !8
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %211, label %82

82:                                               ; preds = %77
  %83 = zext i8 %19 to i32
  %84 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %83
  %85 = load i32, i32* %84, align 4, !tbaa !8
  %86 = srem i32 %85, %80
  %87 = zext i8 %17 to i32
  %88 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %87
  store i32 %86, i32* %88, align 4, !tbaa !8
  br label %207

89:                                               ; preds = %8
  %90 = zext i8 %19 to i32
  %91 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %90
  %92 = load i32, i32* %91, align 4, !tbaa !8
  %93 = zext i8 %21 to i32
  %94 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %93
  %95 = load i32, i32* %94, align 4, !tbaa !8
  %96 = and i32 %95, %92
  %97 = zext i8 %17 to i32
  %98 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %97
  store i32 %96, i32* %98, align 4, !tbaa !8
  br label %207

99:                                               ; preds = %8
  %100 = zext i8 %19 to i32
  %101 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %100
  %102 = load i32, i32* %101, align 4, !tbaa !8
  %103 = zext i8 %21 to i32
  %104 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %103
  %105 = load i32, i32* %104, align 4, !tbaa !8
  %106 = xor i32 %105, %102
  %107 = zext i8 %17 to i32
  %108 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %107
  store i32 %106, i32* %108, align 4, !tbaa !8
  br label %207

109:                                              ; preds = %8
  %110 = zext i8 %19 to i32
  %111 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %110
  %112 = load i32, i32* %111, align 4, !tbaa !8
  %113 = zext i8 %21 to i32
  %114 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %113
  %115 = load i32, i32* %114, align 4, !tbaa !8
  %116 = and i32 %115, 31
  %117 = shl i32 %112, %116
  %118 = zext i8 %17 to i32
  %119 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %118
  store i32 %117, i32* %119, align 4, !tbaa !8
  br label %207

120:                                              ; preds = %8
  %121 = zext i8 %19 to i32
  %122 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %121
  %123 = load i32, i32* %122, align 4, !tbaa !8
  %124 = zext i8 %21 to i32
  %125 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %124
  %126 = load i32, i32* %125, align 4, !tbaa !8
  %127 = and i32 %126, 31
  %128 = lshr i32 %123, %127
  %129 = zext i8 %17 to i32
  %130 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %129
  store i32 %128, i32* %130, align 4, !tbaa !8
  br label %207

131:                                              ; preds = %8
  %132 = zext i8 %19 to i32
  %133 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %132
  %134 = load i32, i32* %133, align 4, !tbaa !8
  %135 = xor i32 %134, -1
  %136 = zext i8 %17 to i32
  %137 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %136
  store i32 %135, i32* %137, align 4, !tbaa !8
  br label %207

138:                                              ; preds = %8
  %139 = zext i8 %19 to i32
  %140 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %139
  %141 = load i32, i32* %140, align 4, !tbaa !8
  %142 = zext i8 %21 to i32
  %143 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %142
  %144 = load i32, i32* %143, align 4, !tbaa !8
  %145 = icmp slt i32 %141, %144
  %146 = zext i1 %145 to i32
  %147 = zext i8 %17 to i32
  %148 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %147
  store i32 %146, i32* %148, align 4, !tbaa !8
  br label %207

149:                                              ; preds = %8
  %150 = zext i8 %19 to i32
  %151 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %150
  %152 = load i32, i32* %151, align 4, !tbaa !8
  %153 = zext i8 %21 to i32
  %154 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %153
  %155 = load i32, i32* %154, align 4, !tbaa !8
  %156 = icmp eq i32 %152, %155
  %157 = zext i1 %156 to i32
  %158 = zext i8 %17 to i32
  %159 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %158
  store i32 %157, i32* %159, align 4, !tbaa !8
  br label %207

160:                                              ; preds = %8
  %161 = zext i8 %17 to i32
  br label %207

162:                                              ; preds = %8
  %163 = zext i8 %19 to i32
  %164 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %163
  %165 = load i32, i32* %164, align 4, !tbaa !8
  %166 = icmp eq i32 %165, 0
  %167 = zext i8 %17 to i32
  %168 = select i1 %166, i32 %167, i32 %13
  br label %207

169:                                              ; preds = %8
  %170 = zext i8 %19 to i32
  %171 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %170
  %172 = load i32, i32* %171, align 4, !tbaa !8
  %173 = and i32 %172, 1023
  %174 = getelementptr inbounds [1024 x i32], [1024 x i32]* @memory, i32 0, i32 %173
  %175 = load i32, i32* %174, align 4, !tbaa !8
  %176 = zext i8 %17 to i32
  %177 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %176
  store i32 %175, i32* %177, align 4, !tbaa !8
  br label %207

178:                                              ; preds = %8
  %179 = zext i8 %17 to i32
  %180 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %179
  %181 = load i32, i32* %180, align 4, !tbaa !8
  %182 = zext i8 %19 to i32
  %183 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %182
  %184 = load i32, i32* %183, align 4, !tbaa !8
  %185 = and i32 %184, 1023
  %186 = getelementptr inbounds [1024 x i32], [1024 x i32]* @memory, i32 0, i32 %185
  store i32 %181, i32* %186, align 4, !tbaa !8
  br label %207

187:                                              ; preds = %8
  %188 = icmp eq i32 %10, 16
  br i1 %188, label %211, label %189

189:                                              ; preds = %187
  %190 = add nsw i32 %10, 1
  %191 = getelementptr inbounds [16 x i32], [16 x i32]* %4, i32 0, i32 %10
  store i32 %13, i32* %191, align 4, !tbaa !8
  %192 = zext i8 %17 to i32
  br label %207

193:                                              ; preds = %8
  %194 = icmp eq i32 %10, 0
  br i1 %194, label %211, label %195

195:                                              ; preds = %193
  %196 = add nsw i32 %10, -1
  %197 = getelementptr inbounds [16 x i32], [16 x i32]* %4, i32 0, i32 %196
  %198 = load i32, i32* %197, align 4, !tbaa !8
  br label %207

199:                                              ; preds = %8
  %200 = zext i8 %17 to i32
  %201 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %200
  %202 = load i32, i32* %201, align 4, !tbaa !8
  %203 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str.3, i32 0, i32 0), i32 noundef %202)
  br label %207

204:                                              ; preds = %8
  %205 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 0
  %206 = load i32, i32* %205, align 16, !tbaa !8
  br label %211

207:                                              ; preds = %162, %22, %29, %35, %45, %55, %70, %82, %89, %99, %109, %120, %131, %138, %149, %160, %169, %178, %189, %195, %199
  %208 = phi i32 [ %13, %199 ], [ %198, %195 ], [ %192, %189 ], [ %13, %178 ], [ %13, %169 ], [ %161, %160 ], [ %13, %149 ], [ %13, %138 ], [ %13, %131 ], [ %13, %120 ], [ %13, %109 ], [ %13, %99 ], [ %13, %89 ], [ %13, %82 ], [ %13, %70 ], [ %13, %55 ], [ %13, %45 ], [ %13, %35 ], [ %13, %29 ], [ %13, %22 ], [ %168, %162 ]
  %209 = phi i32 [ %10, %199 ], [ %196, %195 ], [ %190, %189 ], [ %10, %178 ], [ %10, %169 ], [ %10, %160 ], [ %10, %149 ], [ %10, %138 ], [ %10, %131 ], [ %10, %120 ], [ %10, %109 ], [ %10, %99 ], [ %10, %89 ], [ %10, %82 ], [ %10, %70 ], [ %10, %55 ], [ %10, %45 ], [ %10, %35 ], [ %10, %29 ], [ %10, %22 ], [ %10, %162 ]
  %210 = icmp ugt i32 %9, 1
  br i1 %210, label %8, label %211, !llvm.loop !10

211:                                              ; preds = %207, %65, %77, %187, %193, %8, %2, %204
  %212 = phi i32 [ %206, %204 ], [ -3, %2 ], [ -3, %207 ], [ -2, %65 ], [ -2, %77 ], [ -4, %187 ], [ -5, %193 ], [ -1, %8 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %6) #4
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5) #4
  ret i32 %212
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i64 0, i64 1, !2, i64 1, i64 1, !2, i64 2, i64 1, !2, i64 3, i64 1, !2}
!2 = !{!3, !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{i64 0, i64 1, !2, i64 1, i64 1, !2, i64 2, i64 1, !2}
!6 = !{i64 0, i64 1, !2, i64 1, i64 1, !2}
!7 = !{i64 0, i64 1, !2}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !3, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}

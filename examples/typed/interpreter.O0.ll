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
@memory = internal global [1024 x i32] zeroinitializer, align 16
@.str.3 = private unnamed_addr constant [6 x i8] c"  %d\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  %2 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([30 x %struct.instruction], [30 x %struct.instruction]* @collatz, i32 0, i32 0), i32 noundef 100000000)
  %3 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i32 noundef %2)
  %4 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([30 x %struct.instruction], [30 x %struct.instruction]* @inversions, i32 0, i32 0), i32 noundef 100000000)
  %5 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([15 x i8], [15 x i8]* @.str.1, i32 0, i32 0), i32 noundef %4)
  %6 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([3 x %struct.instruction], [3 x %struct.instruction]* @divide, i32 0, i32 0), i32 noundef 1000)
  %7 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @forever, i32 0, i32 0), i32 noundef 1000)
  %8 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @deep, i32 0, i32 0), i32 noundef 1000)
  %9 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @lost, i32 0, i32 0), i32 noundef 1000)
  %10 = call i32 @run(%struct.instruction* noundef getelementptr inbounds ([1 x %struct.instruction], [1 x %struct.instruction]* @unknown, i32 0, i32 0), i32 noundef 1000)
  %11 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.2, i32 0, i32 0), i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10)
  ret i32 0
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal i32 @run(%struct.instruction* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca %struct.instruction*, align 4
  %5 = alloca i32, align 4
  %6 = alloca [8 x i32], align 16
  %7 = alloca [16 x i32], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.instruction, align 1
  store %struct.instruction* %0, %struct.instruction** %4, align 4
  store i32 %1, i32* %5, align 4
  %11 = bitcast [8 x i32]* %6 to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %11, i8 0, i32 32, i1 false)
  store i32 0, i32* %8, align 4
  store i32 0, i32* %9, align 4
  br label %12

12:                                               ; preds = %330, %2
  %13 = load i32, i32* %5, align 4
  %14 = add nsw i32 %13, -1
  store i32 %14, i32* %5, align 4
  %15 = icmp sgt i32 %13, 0
  br i1 %15, label %16, label %331

16:                                               ; preds = %12
  %17 = load %struct.instruction*, %struct.instruction** %4, align 4
  %18 = load i32, i32* %9, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, i32* %9, align 4
  %20 = getelementptr inbounds %struct.instruction, %struct.instruction* %17, i32 %18
  %21 = bitcast %struct.instruction* %10 to i8*
  %22 = bitcast %struct.instruction* %20 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 1 %21, i8* align 1 %22, i32 4, i1 false)
  %23 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 0
  %24 = load i8, i8* %23, align 1
  %25 = zext i8 %24 to i32
  switch i32 %25, label %329 [
    i32 0, label %26
    i32 1, label %39
    i32 2, label %49
    i32 3, label %65
    i32 4, label %81
    i32 5, label %97
    i32 6, label %121
    i32 7, label %145
    i32 8, label %161
    i32 9, label %177
    i32 10, label %194
    i32 11, label %211
    i32 12, label %222
    i32 13, label %239
    i32 14, label %256
    i32 15, label %260
    i32 16, label %272
    i32 17, label %285
    i32 18, label %298
    i32 19, label %310
    i32 20, label %319
    i32 21, label %326
  ]

26:                                               ; preds = %16
  %27 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %28 = load i8, i8* %27, align 1
  %29 = zext i8 %28 to i32
  %30 = shl i32 %29, 8
  %31 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %32 = load i8, i8* %31, align 1
  %33 = zext i8 %32 to i32
  %34 = or i32 %30, %33
  %35 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %36 = load i8, i8* %35, align 1
  %37 = zext i8 %36 to i32
  %38 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %37
  store i32 %34, i32* %38, align 4
  br label %330

39:                                               ; preds = %16
  %40 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %41 = load i8, i8* %40, align 1
  %42 = zext i8 %41 to i32
  %43 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %42
  %44 = load i32, i32* %43, align 4
  %45 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %46 = load i8, i8* %45, align 1
  %47 = zext i8 %46 to i32
  %48 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %47
  store i32 %44, i32* %48, align 4
  br label %330

49:                                               ; preds = %16
  %50 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %51 = load i8, i8* %50, align 1
  %52 = zext i8 %51 to i32
  %53 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %52
  %54 = load i32, i32* %53, align 4
  %55 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %56 = load i8, i8* %55, align 1
  %57 = zext i8 %56 to i32
  %58 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %57
  %59 = load i32, i32* %58, align 4
  %60 = add i32 %54, %59
  %61 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %62 = load i8, i8* %61, align 1
  %63 = zext i8 %62 to i32
  %64 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %63
  store i32 %60, i32* %64, align 4
  br label %330

65:                                               ; preds = %16
  %66 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %67 = load i8, i8* %66, align 1
  %68 = zext i8 %67 to i32
  %69 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %68
  %70 = load i32, i32* %69, align 4
  %71 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %72 = load i8, i8* %71, align 1
  %73 = zext i8 %72 to i32
  %74 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %73
  %75 = load i32, i32* %74, align 4
  %76 = sub i32 %70, %75
  %77 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %78 = load i8, i8* %77, align 1
  %79 = zext i8 %78 to i32
  %80 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %79
  store i32 %76, i32* %80, align 4
  br label %330

81:                                               ; preds = %16
  %82 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %83 = load i8, i8* %82, align 1
  %84 = zext i8 %83 to i32
  %85 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %84
  %86 = load i32, i32* %85, align 4
  %87 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %88 = load i8, i8* %87, align 1
  %89 = zext i8 %88 to i32
  %90 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %89
  %91 = load i32, i32* %90, align 4
  %92 = mul i32 %86, %91
  %93 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %94 = load i8, i8* %93, align 1
  %95 = zext i8 %94 to i32
  %96 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %95
  store i32 %92, i32* %96, align 4
  br label %330

97:                                               ; preds = %16
  %98 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %99 = load i8, i8* %98, align 1
  %100 = zext i8 %99 to i32
  %101 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %100
  %102 = load i32, i32* %101, align 4
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %105

104:                                              ; preds = %97
  store i32 -2, i32* %3, align 4
  br label %332

105:                                              ; preds = %97
  %106 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %107 = load i8, i8* %106, align 1
  %108 = zext i8 %107 to i32
  %109 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %108
  %110 = load i32, i32* %109, align 4
  %111 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %112 = load i8, i8* %111, align 1
  %113 = zext i8 %112 to i32
  %114 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %113
  %115 = load i32, i32* %114, align 4
  %116 = sdiv i32 %110, %115
  %117 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %118 = load i8, i8* %117, align 1
  %119 = zext i8 %118 to i32
  %120 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %119
  store i32 %116, i32* %120, align 4
  br label %330

121:                                              ; preds = %16
  %122 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %123 = load i8, i8* %122, align 1
  %124 = zext i8 %123 to i32
  %125 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %124
  %126 = load i32, i32* %125, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %129

128:                                              ; preds = %121
  store i32 -2, i32* %3, align 4
  br label %332

129:                                              ; preds = %121
  %130 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %131 = load i8, i8* %130, align 1
  %132 = zext i8 %131 to i32
  %133 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %132
  %134 = load i32, i32* %133, align 4
  %135 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %136 = load i8, i8* %135, align 1
  %137 = zext i8 %136 to i32
  %138 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %137
  %139 = load i32, i32* %138, align 4
  %140 = srem i32 %134, %139
  %141 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %142 = load i8, i8* %141, align 1
  %143 = zext i8 %142 to i32
  %144 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %143
  store i32 %140, i32* %144, align 4
  br label %330

145:                                              ; preds = %16
  %146 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %147 = load i8, i8* %146, align 1
  %148 = zext i8 %147 to i32
  %149 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %148
  %150 = load i32, i32* %149, align 4
  %151 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %152 = load i8, i8* %151, align 1
  %153 = zext i8 %152 to i32
  %154 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %153
  %155 = load i32, i32* %154, align 4
  %156 = and i32 %150, %155
  %157 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %158 = load i8, i8* %157, align 1
  %159 = zext i8 %158 to i32
  %160 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %159
  store i32 %156, i32* %160, align 4
  br label %330

161:                                              ; preds = %16
  %162 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %163 = load i8, i8* %162, align 1
  %164 = zext i8 %163 to i32
  %165 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %164
  %166 = load i32, i32* %165, align 4
  %167 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %168 = load i8, i8* %167, align 1
  %169 = zext i8 %168 to i32
  %170 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %169
  %171 = load i32, i32* %170, align 4
  %172 = xor i32 %166, %171
  %173 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %174 = load i8, i8* %173, align 1
  %175 = zext i8 %174 to i32
  %176 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %175
  store i32 %172, i32* %176, align 4
  br label %330

177:                                              ; preds = %16
  %178 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %179 = load i8, i8* %178, align 1
  %180 = zext i8 %179 to i32
  %181 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %180
  %182 = load i32, i32* %181, align 4
  %183 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %184 = load i8, i8* %183, align 1
  %185 = zext i8 %184 to i32
  %186 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %185
  %187 = load i32, i32* %186, align 4
  %188 = and i32 %187, 31
  %189 = shl i32 %182, %188
  %190 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %191 = load i8, i8* %190, align 1
  %192 = zext i8 %191 to i32
  %193 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %192
  store i32 %189, i32* %193, align 4
  br label %330

194:                                              ; preds = %16
  %195 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %196 = load i8, i8* %195, align 1
  %197 = zext i8 %196 to i32
  %198 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %197
  %199 = load i32, i32* %198, align 4
  %200 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %201 = load i8, i8* %200, align 1
  %202 = zext i8 %201 to i32
  %203 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %202
  %204 = load i32, i32* %203, align 4
  %205 = and i32 %204, 31
  %206 = lshr i32 %199, %205
  %207 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %208 = load i8, i8* %207, align 1
  %209 = zext i8 %208 to i32
  %210 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %209
  store i32 %206, i32* %210, align 4
  br label %330

211:                                              ; preds = %16
  %212 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %213 = load i8, i8* %212, align 1
  %214 = zext i8 %213 to i32
  %215 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %214
  %216 = load i32, i32* %215, align 4
  %217 = xor i32 %216, -1
  %218 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %219 = load i8, i8* %218, align 1
  %220 = zext i8 %219 to i32
  %221 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %220
  store i32 %217, i32* %221, align 4
  br label %330

222:                                              ; preds = %16
  %223 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %224 = load i8, i8* %223, align 1
  %225 = zext i8 %224 to i32
  %226 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %225
  %227 = load i32, i32* %226, align 4
  %228 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %229 = load i8, i8* %228, align 1
  %230 = zext i8 %229 to i32
  %231 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %230
  %232 = load i32, i32* %231, align 4
  %233 = icmp slt i32 %227, %232
  %234 = zext i1 %233 to i32
  %235 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %236 = load i8, i8* %235, align 1
  %237 = zext i8 %236 to i32
  %238 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %237
  store i32 %234, i32* %238, align 4
  br label %330

239:                                              ; preds = %16
  %240 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %241 = load i8, i8* %240, align 1
  %242 = zext i8 %241 to i32
  %243 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %242
  %244 = load i32, i32* %243, align 4
  %245 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 3
  %246 = load i8, i8* %245, align 1
  %247 = zext i8 %246 to i32
  %248 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %247
  %249 = load i32, i32* %248, align 4
  %250 = icmp eq i32 %244, %249
  %251 = zext i1 %250 to i32
  %252 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %253 = load i8, i8* %252, align 1
  %254 = zext i8 %253 to i32
  %255 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %254
  store i32 %251, i32* %255, align 4
  br label %330

256:                                              ; preds = %16
  %257 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %258 = load i8, i8* %257, align 1
  %259 = zext i8 %258 to i32
  store i32 %259, i32* %9, align 4
  br label %330

260:                                              ; preds = %16
  %261 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %262 = load i8, i8* %261, align 1
  %263 = zext i8 %262 to i32
  %264 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %263
  %265 = load i32, i32* %264, align 4
  %266 = icmp eq i32 %265, 0
  br i1 %266, label %267, label %271

267:                                              ; preds = %260
  %268 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %269 = load i8, i8* %268, align 1
  %270 = zext i8 %269 to i32
  store i32 %270, i32* %9, align 4
  br label %271

271:                                              ; preds = %267, %260
  br label %330

272:                                              ; preds = %16
  %273 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %274 = load i8, i8* %273, align 1
  %275 = zext i8 %274 to i32
  %276 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %275
  %277 = load i32, i32* %276, align 4
  %278 = and i32 %277, 1023
  %279 = getelementptr inbounds [1024 x i32], [1024 x i32]* @memory, i32 0, i32 %278
  %280 = load i32, i32* %279, align 4
  %281 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %282 = load i8, i8* %281, align 1
  %283 = zext i8 %282 to i32
  %284 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %283
  store i32 %280, i32* %284, align 4
  br label %330

285:                                              ; preds = %16
  %286 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %287 = load i8, i8* %286, align 1
  %288 = zext i8 %287 to i32
  %289 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %288
  %290 = load i32, i32* %289, align 4
  %291 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 2
  %292 = load i8, i8* %291, align 1
  %293 = zext i8 %292 to i32
  %294 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %293
  %295 = load i32, i32* %294, align 4
  %296 = and i32 %295, 1023
  %297 = getelementptr inbounds [1024 x i32], [1024 x i32]* @memory, i32 0, i32 %296
  store i32 %290, i32* %297, align 4
  br label %330

298:                                              ; preds = %16
  %299 = load i32, i32* %8, align 4
  %300 = icmp eq i32 %299, 16
  br i1 %300, label %301, label %302

301:                                              ; preds = %298
  store i32 -4, i32* %3, align 4
  br label %332

302:                                              ; preds = %298
  %303 = load i32, i32* %9, align 4
  %304 = load i32, i32* %8, align 4
  %305 = add nsw i32 %304, 1
  store i32 %305, i32* %8, align 4
  %306 = getelementptr inbounds [16 x i32], [16 x i32]* %7, i32 0, i32 %304
  store i32 %303, i32* %306, align 4
  %307 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %308 = load i8, i8* %307, align 1
  %309 = zext i8 %308 to i32
  store i32 %309, i32* %9, align 4
  br label %330

310:                                              ; preds = %16
  %311 = load i32, i32* %8, align 4
  %312 = icmp eq i32 %311, 0
  br i1 %312, label %313, label %314

313:                                              ; preds = %310
  store i32 -5, i32* %3, align 4
  br label %332

314:                                              ; preds = %310
  %315 = load i32, i32* %8, align 4
  %316 = add nsw i32 %315, -1
  store i32 %316, i32* %8, align 4
  %317 = getelementptr inbounds [16 x i32], [16 x i32]* %7, i32 0, i32 %316
  %318 = load i32, i32* %317, align 4
  store i32 %318, i32* %9, align 4
  br label %330

319:                                              ; preds = %16
  %320 = getelementptr inbounds %struct.instruction, %struct.instruction* %10, i32 0, i32 1
  %321 = load i8, i8* %320, align 1
  %322 = zext i8 %321 to i32
  %323 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 %322
  %324 = load i32, i32* %323, align 4
  %325 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.3, i32 0, i32 0), i32 noundef %324)
  br label %330

326:                                              ; preds = %16
  %327 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i32 0, i32 0
  %328 = load i32, i32* %327, align 16
  store i32 %328, i32* %3, align 4
  br label %332

329:                                              ; preds = %16
  store i32 -1, i32* %3, align 4
  br label %332

330:                                              ; preds = %319, %314, %302, %285, %272, %271, %256, %239, %222, %211, %194, %177, %161, %145, %129, %105, %81, %65, %49, %39, %26
  br label %12, !llvm.loop !1

331:                                              ; preds = %12
  store i32 -3, i32* %3, align 4
  br label %332

332:                                              ; preds = %331, %329, %326, %313, %301, %128, %104
  %333 = load i32, i32* %3, align 4
  ret i32 %333
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #2

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #3

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn writeonly }
attributes #3 = { argmemonly nofree nounwind willreturn }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}

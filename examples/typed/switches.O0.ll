source_filename = "switches.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@__const.main.spread = private unnamed_addr constant [8 x i32] [i32 -2147483648, i32 -100000, i32 -1, i32 0, i32 77, i32 1000000, i32 2147483647, i32 5], align 16
@.str.1 = private unnamed_addr constant [15 x i8] c"| %d %d %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@main.grid = internal constant [12 x i32] [i32 1, i32 0, i32 3, i32 -1, i32 9, i32 0, i32 0, i32 7, i32 95, i32 2, i32 8, i32 5], align 16
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca [8 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca [6 x i64], align 16
  %6 = alloca i32, align 4
  %7 = alloca [5 x i32], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store i32 -1, i32* %2, align 4
  br label %12

12:                                               ; preds = %19, %0
  %13 = load i32, i32* %2, align 4
  %14 = icmp slt i32 %13, 9
  br i1 %14, label %15, label %22

15:                                               ; preds = %12
  %16 = load i32, i32* %2, align 4
  %17 = call i32 @dense(i32 noundef %16)
  %18 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %17)
  br label %19

19:                                               ; preds = %15
  %20 = load i32, i32* %2, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, i32* %2, align 4
  br label %12, !llvm.loop !1

22:                                               ; preds = %12
  %23 = bitcast [8 x i32]* %3 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %23, i8* align 16 bitcast ([8 x i32]* @__const.main.spread to i8*), i32 32, i1 false)
  store i32 0, i32* %4, align 4
  br label %24

24:                                               ; preds = %33, %22
  %25 = load i32, i32* %4, align 4
  %26 = icmp slt i32 %25, 8
  br i1 %26, label %27, label %36

27:                                               ; preds = %24
  %28 = load i32, i32* %4, align 4
  %29 = getelementptr inbounds [8 x i32], [8 x i32]* %3, i32 0, i32 %28
  %30 = load i32, i32* %29, align 4
  %31 = call i32 @sparse(i32 noundef %30)
  %32 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %31)
  br label %33

33:                                               ; preds = %27
  %34 = load i32, i32* %4, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, i32* %4, align 4
  br label %24, !llvm.loop !3

36:                                               ; preds = %24
  %37 = bitcast [6 x i64]* %5 to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %37, i8 0, i32 48, i1 false)
  %38 = bitcast i8* %37 to [6 x i64]*
  %39 = getelementptr inbounds [6 x i64], [6 x i64]* %38, i32 0, i32 1
  store i64 4294967296, i64* %39, align 8
  %40 = getelementptr inbounds [6 x i64], [6 x i64]* %38, i32 0, i32 2
  store i64 -1, i64* %40, align 16
  %41 = getelementptr inbounds [6 x i64], [6 x i64]* %38, i32 0, i32 3
  store i64 4294967295, i64* %41, align 8
  %42 = getelementptr inbounds [6 x i64], [6 x i64]* %38, i32 0, i32 4
  store i64 -9223372036854775808, i64* %42, align 16
  %43 = getelementptr inbounds [6 x i64], [6 x i64]* %38, i32 0, i32 5
  store i64 1, i64* %43, align 8
  store i32 0, i32* %6, align 4
  br label %44

44:                                               ; preds = %53, %36
  %45 = load i32, i32* %6, align 4
  %46 = icmp slt i32 %45, 6
  br i1 %46, label %47, label %56

47:                                               ; preds = %44
  %48 = load i32, i32* %6, align 4
  %49 = getelementptr inbounds [6 x i64], [6 x i64]* %5, i32 0, i32 %48
  %50 = load i64, i64* %49, align 8
  %51 = call i32 @wide(i64 noundef %50)
  %52 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %51)
  br label %53

53:                                               ; preds = %47
  %54 = load i32, i32* %6, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %6, align 4
  br label %44, !llvm.loop !4

56:                                               ; preds = %44
  %57 = bitcast [5 x i32]* %7 to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %57, i8 0, i32 20, i1 false)
  store i32 0, i32* %8, align 4
  br label %58

58:                                               ; preds = %68, %56
  %59 = load i32, i32* %8, align 4
  %60 = icmp slt i32 %59, 256
  br i1 %60, label %61, label %71

61:                                               ; preds = %58
  %62 = load i32, i32* %8, align 4
  %63 = trunc i32 %62 to i8
  %64 = call i32 @narrow(i8 noundef zeroext %63)
  %65 = getelementptr inbounds [5 x i32], [5 x i32]* %7, i32 0, i32 %64
  %66 = load i32, i32* %65, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, i32* %65, align 4
  br label %68

68:                                               ; preds = %61
  %69 = load i32, i32* %8, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %8, align 4
  br label %58, !llvm.loop !5

71:                                               ; preds = %58
  %72 = getelementptr inbounds [5 x i32], [5 x i32]* %7, i32 0, i32 1
  %73 = load i32, i32* %72, align 4
  %74 = getelementptr inbounds [5 x i32], [5 x i32]* %7, i32 0, i32 2
  %75 = load i32, i32* %74, align 8
  %76 = getelementptr inbounds [5 x i32], [5 x i32]* %7, i32 0, i32 3
  %77 = load i32, i32* %76, align 4
  %78 = getelementptr inbounds [5 x i32], [5 x i32]* %7, i32 0, i32 4
  %79 = load i32, i32* %78, align 16
  %80 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([15 x i8], [15 x i8]* @.str.1, i32 0, i32 0), i32 noundef %73, i32 noundef %75, i32 noundef %77, i32 noundef %79)
  store i32 0, i32* %9, align 4
  br label %81

81:                                               ; preds = %90, %71
  %82 = load i32, i32* %9, align 4
  %83 = icmp slt i32 %82, 12
  br i1 %83, label %84, label %93

84:                                               ; preds = %81
  %85 = load i32, i32* %9, align 4
  %86 = mul nsw i32 %85, 7
  %87 = srem i32 %86, 60
  %88 = call i32 @irreducible(i32 noundef %87)
  %89 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %88)
  br label %90

90:                                               ; preds = %84
  %91 = load i32, i32* %9, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, i32* %9, align 4
  br label %81, !llvm.loop !6

93:                                               ; preds = %81
  %94 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.2, i32 0, i32 0))
  store i32 0, i32* %10, align 4
  br label %95

95:                                               ; preds = %102, %93
  %96 = load i32, i32* %10, align 4
  %97 = icmp slt i32 %96, 10
  br i1 %97, label %98, label %105

98:                                               ; preds = %95
  %99 = load i32, i32* %10, align 4
  %100 = call i32 @search(i32* noundef getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), i32 noundef 4, i32 noundef 3, i32 noundef %99)
  %101 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %100)
  br label %102

102:                                              ; preds = %98
  %103 = load i32, i32* %10, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, i32* %10, align 4
  br label %95, !llvm.loop !7

105:                                              ; preds = %95
  %106 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.2, i32 0, i32 0))
  store i32 1, i32* %11, align 4
  br label %107

107:                                              ; preds = %114, %105
  %108 = load i32, i32* %11, align 4
  %109 = icmp slt i32 %108, 12
  br i1 %109, label %110, label %117

110:                                              ; preds = %107
  %111 = load i32, i32* %11, align 4
  %112 = call i32 @duff(i32* noundef getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), i32 noundef %111)
  %113 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %112)
  br label %114

114:                                              ; preds = %110
  %115 = load i32, i32* %11, align 4
  %116 = add nsw i32 %115, 1
  store i32 %116, i32* %11, align 4
  br label %107, !llvm.loop !8

117:                                              ; preds = %107
  %118 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.2, i32 0, i32 0))
  ret i32 0
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal i32 @dense(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  %4 = load i32, i32* %3, align 4
  switch i32 %4, label %17 [
    i32 0, label %5
    i32 1, label %6
    i32 2, label %7
    i32 3, label %7
    i32 4, label %8
    i32 5, label %11
    i32 6, label %14
  ]

5:                                                ; preds = %1
  store i32 7, i32* %2, align 4
  br label %18

6:                                                ; preds = %1
  store i32 5, i32* %2, align 4
  br label %18

7:                                                ; preds = %1, %1
  store i32 11, i32* %2, align 4
  br label %18

8:                                                ; preds = %1
  %9 = load i32, i32* %3, align 4
  %10 = mul nsw i32 %9, 3
  store i32 %10, i32* %3, align 4
  br label %11

11:                                               ; preds = %1, %8
  %12 = load i32, i32* %3, align 4
  %13 = add nsw i32 %12, 100
  store i32 %13, i32* %2, align 4
  br label %18

14:                                               ; preds = %1
  %15 = load i32, i32* %3, align 4
  %16 = sub nsw i32 0, %15
  store i32 %16, i32* %2, align 4
  br label %18

17:                                               ; preds = %1
  store i32 0, i32* %2, align 4
  br label %18

18:                                               ; preds = %17, %14, %11, %7, %6, %5
  %19 = load i32, i32* %2, align 4
  ret i32 %19
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define internal i32 @sparse(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  %4 = load i32, i32* %3, align 4
  switch i32 %4, label %12 [
    i32 -2147483648, label %5
    i32 -100000, label %6
    i32 -1, label %7
    i32 0, label %8
    i32 77, label %9
    i32 1000000, label %10
    i32 2147483647, label %11
  ]

5:                                                ; preds = %1
  store i32 1, i32* %2, align 4
  br label %13

6:                                                ; preds = %1
  store i32 2, i32* %2, align 4
  br label %13

7:                                                ; preds = %1
  store i32 3, i32* %2, align 4
  br label %13

8:                                                ; preds = %1
  store i32 4, i32* %2, align 4
  br label %13

9:                                                ; preds = %1
  store i32 5, i32* %2, align 4
  br label %13

10:                                               ; preds = %1
  store i32 6, i32* %2, align 4
  br label %13

11:                                               ; preds = %1
  store i32 7, i32* %2, align 4
  br label %13

12:                                               ; preds = %1
  store i32 8, i32* %2, align 4
  br label %13

13:                                               ; preds = %12, %11, %10, %9, %8, %7, %6, %5
  %14 = load i32, i32* %2, align 4
  ret i32 %14
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #3

; Function Attrs: noinline nounwind optnone
define internal i32 @wide(i64 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i64 %0, i64* %3, align 8
  %4 = load i64, i64* %3, align 8
  switch i64 %4, label %10 [
    i64 0, label %5
    i64 4294967296, label %6
    i64 -1, label %7
    i64 4294967295, label %8
    i64 -9223372036854775808, label %9
  ]

5:                                                ; preds = %1
  store i32 1, i32* %2, align 4
  br label %11

6:                                                ; preds = %1
  store i32 2, i32* %2, align 4
  br label %11

7:                                                ; preds = %1
  store i32 3, i32* %2, align 4
  br label %11

8:                                                ; preds = %1
  store i32 4, i32* %2, align 4
  br label %11

9:                                                ; preds = %1
  store i32 5, i32* %2, align 4
  br label %11

10:                                               ; preds = %1
  store i32 6, i32* %2, align 4
  br label %11

11:                                               ; preds = %10, %9, %8, %7, %6, %5
  %12 = load i32, i32* %2, align 4
  ret i32 %12
}

; Function Attrs: noinline nounwind optnone
define internal i32 @narrow(i8 noundef zeroext %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  store i8 %0, i8* %3, align 1
  %4 = load i8, i8* %3, align 1
  %5 = zext i8 %4 to i32
  switch i32 %5, label %9 [
    i32 97, label %6
    i32 98, label %6
    i32 99, label %6
    i32 100, label %6
    i32 101, label %6
    i32 102, label %6
    i32 103, label %6
    i32 104, label %6
    i32 105, label %6
    i32 106, label %6
    i32 107, label %6
    i32 108, label %6
    i32 109, label %6
    i32 110, label %6
    i32 111, label %6
    i32 112, label %6
    i32 113, label %6
    i32 114, label %6
    i32 115, label %6
    i32 116, label %6
    i32 117, label %6
    i32 118, label %6
    i32 119, label %6
    i32 120, label %6
    i32 121, label %6
    i32 122, label %6
    i32 48, label %7
    i32 49, label %7
    i32 50, label %7
    i32 51, label %7
    i32 52, label %7
    i32 53, label %7
    i32 54, label %7
    i32 55, label %7
    i32 56, label %7
    i32 57, label %7
    i32 200, label %8
    i32 201, label %8
    i32 202, label %8
    i32 203, label %8
    i32 204, label %8
    i32 205, label %8
    i32 206, label %8
    i32 207, label %8
    i32 208, label %8
    i32 209, label %8
    i32 210, label %8
    i32 211, label %8
    i32 212, label %8
    i32 213, label %8
    i32 214, label %8
    i32 215, label %8
    i32 216, label %8
    i32 217, label %8
    i32 218, label %8
    i32 219, label %8
    i32 220, label %8
    i32 221, label %8
    i32 222, label %8
    i32 223, label %8
    i32 224, label %8
    i32 225, label %8
    i32 226, label %8
    i32 227, label %8
    i32 228, label %8
    i32 229, label %8
    i32 230, label %8
    i32 231, label %8
    i32 232, label %8
    i32 233, label %8
    i32 234, label %8
    i32 235, label %8
    i32 236, label %8
    i32 237, label %8
    i32 238, label %8
    i32 239, label %8
    i32 240, label %8
    i32 241, label %8
    i32 242, label %8
    i32 243, label %8
    i32 244, label %8
    i32 245, label %8
    i32 246, label %8
    i32 247, label %8
    i32 248, label %8
    i32 249, label %8
    i32 250, label %8
    i32 251, label %8
    i32 252, label %8
    i32 253, label %8
    i32 254, label %8
    i32 255, label %8
  ]

6:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1
  store i32 1, i32* %2, align 4
  br label %10

7:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %1, %1, %1
  store i32 2, i32* %2, align 4
  br label %10

8:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1
  store i32 3, i32* %2, align 4
  br label %10

9:                                                ; preds = %1
  store i32 4, i32* %2, align 4
  br label %10

10:                                               ; preds = %9, %8, %7, %6
  %11 = load i32, i32* %2, align 4
  ret i32 %11
}

; Function Attrs: noinline nounwind optnone
define internal i32 @irreducible(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  store i32 0, i32* %3, align 4
  store i32 0, i32* %4, align 4
  %5 = load i32, i32* %2, align 4
  %6 = and i32 %5, 1
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %9

8:                                                ; preds = %1
  br label %18

9:                                                ; preds = %1
  br label %10

10:                                               ; preds = %28, %9
  %11 = load i32, i32* %2, align 4
  %12 = load i32, i32* %3, align 4
  %13 = add nsw i32 %12, %11
  store i32 %13, i32* %3, align 4
  %14 = load i32, i32* %3, align 4
  %15 = icmp sgt i32 %14, 1000
  br i1 %15, label %16, label %17

16:                                               ; preds = %10
  br label %30

17:                                               ; preds = %10
  br label %18

18:                                               ; preds = %17, %8
  %19 = load i32, i32* %3, align 4
  %20 = load i32, i32* %2, align 4
  %21 = xor i32 %19, %20
  %22 = load i32, i32* %4, align 4
  %23 = add nsw i32 %22, %21
  store i32 %23, i32* %4, align 4
  %24 = load i32, i32* %2, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, i32* %2, align 4
  %26 = load i32, i32* %2, align 4
  %27 = icmp sgt i32 %26, 0
  br i1 %27, label %28, label %29

28:                                               ; preds = %18
  br label %10

29:                                               ; preds = %18
  br label %30

30:                                               ; preds = %29, %16
  %31 = load i32, i32* %3, align 4
  %32 = mul nsw i32 %31, 1000
  %33 = load i32, i32* %4, align 4
  %34 = add nsw i32 %32, %33
  ret i32 %34
}

; Function Attrs: noinline nounwind optnone
define internal i32 @search(i32* noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store i32* %0, i32** %6, align 4
  store i32 %1, i32* %7, align 4
  store i32 %2, i32* %8, align 4
  store i32 %3, i32* %9, align 4
  store i32 0, i32* %10, align 4
  store i32 0, i32* %11, align 4
  br label %14

14:                                               ; preds = %57, %4
  %15 = load i32, i32* %11, align 4
  %16 = load i32, i32* %8, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %60

18:                                               ; preds = %14
  store i32 0, i32* %12, align 4
  br label %19

19:                                               ; preds = %53, %18
  %20 = load i32, i32* %12, align 4
  %21 = load i32, i32* %7, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %56

23:                                               ; preds = %19
  %24 = load i32*, i32** %6, align 4
  %25 = load i32, i32* %11, align 4
  %26 = load i32, i32* %7, align 4
  %27 = mul nsw i32 %25, %26
  %28 = load i32, i32* %12, align 4
  %29 = add nsw i32 %27, %28
  %30 = getelementptr inbounds i32, i32* %24, i32 %29
  %31 = load i32, i32* %30, align 4
  store i32 %31, i32* %13, align 4
  %32 = load i32, i32* %10, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, i32* %10, align 4
  %34 = load i32, i32* %13, align 4
  %35 = icmp slt i32 %34, 0
  br i1 %35, label %36, label %37

36:                                               ; preds = %23
  br label %56

37:                                               ; preds = %23
  %38 = load i32, i32* %13, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %41

40:                                               ; preds = %37
  br label %53

41:                                               ; preds = %37
  %42 = load i32, i32* %13, align 4
  %43 = load i32, i32* %9, align 4
  %44 = icmp eq i32 %42, %43
  br i1 %44, label %45, label %46

45:                                               ; preds = %41
  br label %61

46:                                               ; preds = %41
  %47 = load i32, i32* %13, align 4
  %48 = icmp sgt i32 %47, 90
  br i1 %48, label %49, label %52

49:                                               ; preds = %46
  %50 = load i32, i32* %10, align 4
  %51 = sub nsw i32 0, %50
  store i32 %51, i32* %5, align 4
  br label %63

52:                                               ; preds = %46
  br label %53

53:                                               ; preds = %52, %40
  %54 = load i32, i32* %12, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %12, align 4
  br label %19, !llvm.loop !9

56:                                               ; preds = %36, %19
  br label %57

57:                                               ; preds = %56
  %58 = load i32, i32* %11, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, i32* %11, align 4
  br label %14, !llvm.loop !10

60:                                               ; preds = %14
  store i32 0, i32* %5, align 4
  br label %63

61:                                               ; preds = %45
  %62 = load i32, i32* %10, align 4
  store i32 %62, i32* %5, align 4
  br label %63

63:                                               ; preds = %61, %60, %49
  %64 = load i32, i32* %5, align 4
  ret i32 %64
}

; Function Attrs: noinline nounwind optnone
define internal i32 @duff(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32* %0, i32** %3, align 4
  store i32 %1, i32* %4, align 4
  store i32 0, i32* %5, align 4
  %7 = load i32, i32* %4, align 4
  %8 = add nsw i32 %7, 3
  %9 = sdiv i32 %8, 4
  store i32 %9, i32* %6, align 4
  %10 = load i32, i32* %4, align 4
  %11 = srem i32 %10, 4
  switch i32 %11, label %46 [
    i32 0, label %12
    i32 3, label %20
    i32 2, label %27
    i32 1, label %34
  ]

12:                                               ; preds = %2
  br label %13

13:                                               ; preds = %41, %12
  %14 = load i32, i32* %5, align 4
  %15 = mul nsw i32 %14, 3
  %16 = load i32*, i32** %3, align 4
  %17 = getelementptr inbounds i32, i32* %16, i32 1
  store i32* %17, i32** %3, align 4
  %18 = load i32, i32* %16, align 4
  %19 = add nsw i32 %15, %18
  store i32 %19, i32* %5, align 4
  br label %20

20:                                               ; preds = %2, %13
  %21 = load i32, i32* %5, align 4
  %22 = mul nsw i32 %21, 3
  %23 = load i32*, i32** %3, align 4
  %24 = getelementptr inbounds i32, i32* %23, i32 1
  store i32* %24, i32** %3, align 4
  %25 = load i32, i32* %23, align 4
  %26 = add nsw i32 %22, %25
  store i32 %26, i32* %5, align 4
  br label %27

27:                                               ; preds = %2, %20
  %28 = load i32, i32* %5, align 4
  %29 = mul nsw i32 %28, 3
  %30 = load i32*, i32** %3, align 4
  %31 = getelementptr inbounds i32, i32* %30, i32 1
  store i32* %31, i32** %3, align 4
  %32 = load i32, i32* %30, align 4
  %33 = add nsw i32 %29, %32
  store i32 %33, i32* %5, align 4
  br label %34

34:                                               ; preds = %2, %27
  %35 = load i32, i32* %5, align 4
  %36 = mul nsw i32 %35, 3
  %37 = load i32*, i32** %3, align 4
  %38 = getelementptr inbounds i32, i32* %37, i32 1
  store i32* %38, i32** %3, align 4
  %39 = load i32, i32* %37, align 4
  %40 = add nsw i32 %36, %39
  store i32 %40, i32* %5, align 4
  br label %41

41:                                               ; preds = %34
  %42 = load i32, i32* %6, align 4
  %43 = add nsw i32 %42, -1
  store i32 %43, i32* %6, align 4
  %44 = icmp sgt i32 %43, 0
  br i1 %44, label %13, label %45, !llvm.loop !11

45:                                               ; preds = %41
  br label %46

46:                                               ; preds = %45, %2
  %47 = load i32, i32* %5, align 4
  ret i32 %47
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn writeonly }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = distinct !{!3, !2}
!4 = distinct !{!4, !2}
!5 = distinct !{!5, !2}
!6 = distinct !{!6, !2}
!7 = distinct !{!7, !2}
!8 = distinct !{!8, !2}
!9 = distinct !{!9, !2}
!10 = distinct !{!10, !2}
!11 = distinct !{!11, !2}

source_filename = "fannkuch.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [32 x i8] c"%d: checksum %d, most flips %d\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store i32 3, i32* %2, align 4
  br label %5

5:                                                ; preds = %15, %0
  %6 = load i32, i32* %2, align 4
  %7 = icmp sle i32 %6, 9
  br i1 %7, label %8, label %18

8:                                                ; preds = %5
  %9 = load i32, i32* %2, align 4
  %10 = call i32 @fannkuch(i32 noundef %9, i32* noundef %3)
  store i32 %10, i32* %4, align 4
  %11 = load i32, i32* %2, align 4
  %12 = load i32, i32* %3, align 4
  %13 = load i32, i32* %4, align 4
  %14 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([32 x i8], [32 x i8]* @.str, i32 0, i32 0), i32 noundef %11, i32 noundef %12, i32 noundef %13)
  br label %15

15:                                               ; preds = %8
  %16 = load i32, i32* %2, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, i32* %2, align 4
  br label %5, !llvm.loop !1

18:                                               ; preds = %5
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal i32 @fannkuch(i32 noundef %0, i32* noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32*, align 4
  %5 = alloca [12 x i32], align 16
  %6 = alloca [12 x i32], align 16
  %7 = alloca [12 x i32], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32* %1, i32** %4, align 4
  store i32 0, i32* %8, align 4
  store i32 0, i32* %9, align 4
  %20 = load i32, i32* %3, align 4
  store i32 %20, i32* %10, align 4
  store i32 0, i32* %11, align 4
  br label %21

21:                                               ; preds = %29, %2
  %22 = load i32, i32* %11, align 4
  %23 = load i32, i32* %3, align 4
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %32

25:                                               ; preds = %21
  %26 = load i32, i32* %11, align 4
  %27 = load i32, i32* %11, align 4
  %28 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 %27
  store i32 %26, i32* %28, align 4
  br label %29

29:                                               ; preds = %25
  %30 = load i32, i32* %11, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, i32* %11, align 4
  br label %21, !llvm.loop !3

32:                                               ; preds = %21
  %33 = load i32*, i32** %4, align 4
  store i32 0, i32* %33, align 4
  br label %34

34:                                               ; preds = %150, %32
  br label %35

35:                                               ; preds = %43, %34
  %36 = load i32, i32* %10, align 4
  %37 = icmp ne i32 %36, 1
  br i1 %37, label %38, label %46

38:                                               ; preds = %35
  %39 = load i32, i32* %10, align 4
  %40 = load i32, i32* %10, align 4
  %41 = sub nsw i32 %40, 1
  %42 = getelementptr inbounds [12 x i32], [12 x i32]* %7, i32 0, i32 %41
  store i32 %39, i32* %42, align 4
  br label %43

43:                                               ; preds = %38
  %44 = load i32, i32* %10, align 4
  %45 = add nsw i32 %44, -1
  store i32 %45, i32* %10, align 4
  br label %35, !llvm.loop !4

46:                                               ; preds = %35
  store i32 0, i32* %12, align 4
  br label %47

47:                                               ; preds = %57, %46
  %48 = load i32, i32* %12, align 4
  %49 = load i32, i32* %3, align 4
  %50 = icmp slt i32 %48, %49
  br i1 %50, label %51, label %60

51:                                               ; preds = %47
  %52 = load i32, i32* %12, align 4
  %53 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 %52
  %54 = load i32, i32* %53, align 4
  %55 = load i32, i32* %12, align 4
  %56 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 %55
  store i32 %54, i32* %56, align 4
  br label %57

57:                                               ; preds = %51
  %58 = load i32, i32* %12, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, i32* %12, align 4
  br label %47, !llvm.loop !5

60:                                               ; preds = %47
  store i32 0, i32* %13, align 4
  br label %61

61:                                               ; preds = %89, %60
  %62 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 0
  %63 = load i32, i32* %62, align 16
  store i32 %63, i32* %14, align 4
  %64 = icmp ne i32 %63, 0
  br i1 %64, label %65, label %92

65:                                               ; preds = %61
  store i32 0, i32* %15, align 4
  %66 = load i32, i32* %14, align 4
  store i32 %66, i32* %16, align 4
  br label %67

67:                                               ; preds = %83, %65
  %68 = load i32, i32* %15, align 4
  %69 = load i32, i32* %16, align 4
  %70 = icmp slt i32 %68, %69
  br i1 %70, label %71, label %88

71:                                               ; preds = %67
  %72 = load i32, i32* %15, align 4
  %73 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 %72
  %74 = load i32, i32* %73, align 4
  store i32 %74, i32* %17, align 4
  %75 = load i32, i32* %16, align 4
  %76 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 %75
  %77 = load i32, i32* %76, align 4
  %78 = load i32, i32* %15, align 4
  %79 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 %78
  store i32 %77, i32* %79, align 4
  %80 = load i32, i32* %17, align 4
  %81 = load i32, i32* %16, align 4
  %82 = getelementptr inbounds [12 x i32], [12 x i32]* %6, i32 0, i32 %81
  store i32 %80, i32* %82, align 4
  br label %83

83:                                               ; preds = %71
  %84 = load i32, i32* %15, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, i32* %15, align 4
  %86 = load i32, i32* %16, align 4
  %87 = add nsw i32 %86, -1
  store i32 %87, i32* %16, align 4
  br label %67, !llvm.loop !6

88:                                               ; preds = %67
  br label %89

89:                                               ; preds = %88
  %90 = load i32, i32* %13, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, i32* %13, align 4
  br label %61, !llvm.loop !7

92:                                               ; preds = %61
  %93 = load i32, i32* %13, align 4
  %94 = load i32, i32* %8, align 4
  %95 = icmp sgt i32 %93, %94
  br i1 %95, label %96, label %98

96:                                               ; preds = %92
  %97 = load i32, i32* %13, align 4
  store i32 %97, i32* %8, align 4
  br label %98

98:                                               ; preds = %96, %92
  %99 = load i32, i32* %9, align 4
  %100 = add nsw i32 %99, 1
  store i32 %100, i32* %9, align 4
  %101 = srem i32 %99, 2
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %103, label %105

103:                                              ; preds = %98
  %104 = load i32, i32* %13, align 4
  br label %108

105:                                              ; preds = %98
  %106 = load i32, i32* %13, align 4
  %107 = sub nsw i32 0, %106
  br label %108

108:                                              ; preds = %105, %103
  %109 = phi i32 [ %104, %103 ], [ %107, %105 ]
  %110 = load i32*, i32** %4, align 4
  %111 = load i32, i32* %110, align 4
  %112 = add nsw i32 %111, %109
  store i32 %112, i32* %110, align 4
  br label %113

113:                                              ; preds = %147, %108
  %114 = load i32, i32* %10, align 4
  %115 = load i32, i32* %3, align 4
  %116 = icmp eq i32 %114, %115
  br i1 %116, label %117, label %119

117:                                              ; preds = %113
  %118 = load i32, i32* %8, align 4
  ret i32 %118

119:                                              ; preds = %113
  %120 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 0
  %121 = load i32, i32* %120, align 16
  store i32 %121, i32* %18, align 4
  store i32 0, i32* %19, align 4
  br label %122

122:                                              ; preds = %133, %119
  %123 = load i32, i32* %19, align 4
  %124 = load i32, i32* %10, align 4
  %125 = icmp slt i32 %123, %124
  br i1 %125, label %126, label %136

126:                                              ; preds = %122
  %127 = load i32, i32* %19, align 4
  %128 = add nsw i32 %127, 1
  %129 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 %128
  %130 = load i32, i32* %129, align 4
  %131 = load i32, i32* %19, align 4
  %132 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 %131
  store i32 %130, i32* %132, align 4
  br label %133

133:                                              ; preds = %126
  %134 = load i32, i32* %19, align 4
  %135 = add nsw i32 %134, 1
  store i32 %135, i32* %19, align 4
  br label %122, !llvm.loop !8

136:                                              ; preds = %122
  %137 = load i32, i32* %18, align 4
  %138 = load i32, i32* %10, align 4
  %139 = getelementptr inbounds [12 x i32], [12 x i32]* %5, i32 0, i32 %138
  store i32 %137, i32* %139, align 4
  %140 = load i32, i32* %10, align 4
  %141 = getelementptr inbounds [12 x i32], [12 x i32]* %7, i32 0, i32 %140
  %142 = load i32, i32* %141, align 4
  %143 = add nsw i32 %142, -1
  store i32 %143, i32* %141, align 4
  %144 = icmp sgt i32 %143, 0
  br i1 %144, label %145, label %146

145:                                              ; preds = %136
  br label %150

146:                                              ; preds = %136
  br label %147

147:                                              ; preds = %146
  %148 = load i32, i32* %10, align 4
  %149 = add nsw i32 %148, 1
  store i32 %149, i32* %10, align 4
  br label %113

150:                                              ; preds = %145
  br label %34
}

declare i32 @printf(i8* noundef, ...) #1

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }

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

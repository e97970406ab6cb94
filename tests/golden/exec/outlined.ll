; Values of all types go into parts of a function and come out of them, more of them than parts have parameters; parts
; leave in several ways, return, call themselves and print. The limits give parts of many sizes, here of a few hundred bytes.
;
; EXEC: -4 0 -85 0.25
; EXEC: -4 85 0 0
; EXEC: -85
; EXEC: 441377 1.92487e+07 796.875 0.65625
; EXEC: -1266163550 2.7625e+18 -4.6689e+08 0.0102513
; EXEC: -1266163550 628562503 0 124199826580790015
; EXEC: 441377 848 1 99999999326838
; EXEC: 2.762497097e+18
; EXEC: 975714931 7.36931e+11 -4869.38 -4.39844
; EXEC: 1420752168 4.38567e+11 -987460 -1.11124
; EXEC: 1560502 -1.86569e+11 -164486 0.264096
; EXEC: 1560502 4286 0 1688888874255072
; EXEC: 1420752168 79698298 1 9100002017131952
; EXEC: 975714931 -247463 0 600000483242402
; EXEC: 9.879636381e+11
; EXEC: 616164728 2.71847e+12 230845 -4.83203
; EXEC: 223138 6.9806e+09 38562.2 6.3484
; EXEC: 251682250 8.34073e+11 11404.5 0.144528
; EXEC: -477365285 -2.02508e+18 1.58646e+09 -0.00580835
; EXEC: -477365285 1143298085 0 9196199627161835743
; EXEC: 251682250 520470 1 7566666728346222
; EXEC: 223138 1885 0 503703699260896
; EXEC: 616164728 203887285 1 2700004308400510
; EXEC: -2.025073256e+18
; EXEC: -828984310 6.4772e+13 -3.97862e+08 1.9043
; EXEC: -828984310 124314223 0 10800003189157132
; EXEC: 6.477163884e+13
; FLAGS: -s OUTLINING_LIMIT=600

target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-f128:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"
@zero = internal global i32 0, align 4
@.str = private unnamed_addr constant [13 x i8] c"negative %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"odd\00", align 1
@.str.2 = private unnamed_addr constant [13 x i8] c"%d %g %g %g\0A\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"%d %d %d %lld\0A\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"%.10g\0A\00", align 1
@__main_void = hidden alias i32 (), ptr @main
define hidden double @work(i32 %0, double %1, float %2, i32 %3) {
  %5 = mul i32 %0, 3
  %6 = load volatile i32, ptr @zero, align 4
  %7 = add i32 %6, %5
  %8 = xor i32 %0, 85
  %9 = shl i32 %0, 2
  %10 = add i32 %0, -7
  %11 = srem i32 %0, 11
  %12 = sdiv i32 %0, 3
  %13 = or i32 %0, 64
  %14 = and i32 %0, 31
  %15 = xor i32 %0, -1
  %16 = mul i32 %0, %0
  %17 = add i32 %0, 99
  %18 = ashr i32 %0, 1
  %19 = fmul double %1, 2.000000e+00
  %20 = fdiv double %1, 3.000000e+00
  %21 = fadd float %2, 1.000000e+00
  %22 = fmul float %2, %2
  %23 = and i32 %0, 1
  %24 = sext i32 %0 to i64
  %25 = mul i64 %24, 1234567890123
  %26 = and i32 %0, 7
  %27 = icmp ne i32 %23, 0
  br label %28
28: ; preds = %4, %86
  %29 = phi i1 [ false, %4 ], [ %89, %86 ]
  %30 = phi i32 [ 0, %4 ], [ %88, %86 ]
  %31 = phi i64 [ %25, %4 ], [ %87, %86 ]
  %32 = phi float [ %22, %4 ], [ %72, %86 ]
  %33 = phi float [ %21, %4 ], [ %71, %86 ]
  %34 = phi double [ %20, %4 ], [ %69, %86 ]
  %35 = phi double [ %19, %4 ], [ %66, %86 ]
  %36 = phi i32 [ %18, %4 ], [ %63, %86 ]
  %37 = phi i32 [ %17, %4 ], [ %62, %86 ]
  %38 = phi i32 [ %16, %4 ], [ %61, %86 ]
  %39 = phi i32 [ %15, %4 ], [ %60, %86 ]
  %40 = phi i32 [ %14, %4 ], [ %59, %86 ]
  %41 = phi i32 [ %13, %4 ], [ %58, %86 ]
  %42 = phi i32 [ %12, %4 ], [ %57, %86 ]
  %43 = phi i32 [ %11, %4 ], [ %56, %86 ]
  %44 = phi i32 [ %10, %4 ], [ %55, %86 ]
  %45 = phi i32 [ %9, %4 ], [ %53, %86 ]
  %46 = phi i32 [ %8, %4 ], [ %51, %86 ]
  %47 = phi i32 [ %7, %4 ], [ %49, %86 ]
  %48 = mul i32 %46, %47
  %49 = add i32 %48, %45
  %50 = add i32 %43, %44
  %51 = xor i32 %50, %46
  %52 = shl i32 %45, 1
  %53 = xor i32 %42, %52
  %54 = mul i32 %40, %41
  %55 = add i32 %54, %44
  %56 = sub i32 %43, %39
  %57 = xor i32 %38, %42
  %58 = add i32 %37, %41
  %59 = sub i32 %36, %40
  %60 = add i32 %39, %49
  %61 = xor i32 %38, %51
  %62 = sub i32 %37, %53
  %63 = add i32 %36, %55
  %64 = sitofp i32 %49 to double
  %65 = fmul double %34, %64
  %66 = fadd double %35, %65
  %67 = fmul double %34, 5.000000e-01
  %68 = sitofp i32 %51 to double
  %69 = fadd double %67, %68
  %70 = fmul float %33, 2.500000e-01
  %71 = fadd float %70, %32
  %72 = fsub float %32, %71
  %73 = mul i64 %31, 3
  %74 = sext i32 %49 to i64
  %75 = add i64 %73, %74
  %76 = and i32 %49, 255
  %77 = icmp eq i32 %76, 17
  br i1 %77, label %78, label %80
78: ; preds = %28
  %79 = fadd double %66, %69
  br label %91
80: ; preds = %28
  %81 = icmp slt i64 %75, 0
  %82 = and i1 %27, %81
  br i1 %82, label %83, label %86
83: ; preds = %80
  %84 = tail call i32 (ptr, ...) @iprintf(ptr nonnull @.str, i32 %30)
  %85 = sub i64 0, %75
  br label %86
86: ; preds = %80, %83
  %87 = phi i64 [ %85, %83 ], [ %75, %80 ]
  %88 = add nuw nsw i32 %30, 1
  %89 = icmp uge i32 %30, %26
  %90 = icmp eq i32 %30, %26
  br i1 %90, label %91, label %28
91: ; preds = %86, %78
  %92 = phi i1 [ %29, %78 ], [ %89, %86 ]
  %93 = phi double [ %79, %78 ], [ undef, %86 ]
  %94 = phi i64 [ %75, %78 ], [ %87, %86 ]
  br i1 %92, label %95, label %122
95: ; preds = %91
  %96 = and i32 %56, 7
  switch i32 %96, label %143 [
  i32 0, label %97
  i32 1, label %104
  i32 2, label %111
  i32 3, label %118
  i32 4, label %135
 ]
97: ; preds = %95
  %98 = mul i32 %51, 3
  %99 = xor i32 %98, %49
  %100 = fadd double %66, -1.000000e+00
  %101 = icmp sgt i32 %53, %55
  br i1 %101, label %185, label %102
102: ; preds = %97
  %103 = add i32 %99, %51
  br label %145
104: ; preds = %95
  %105 = mul i32 %53, 5
  %106 = xor i32 %105, %51
  %107 = fadd double %69, -1.000000e+00
  %108 = icmp sgt i32 %55, %56
  br i1 %108, label %169, label %109
109: ; preds = %104
  %110 = add i32 %106, %53
  br label %145
111: ; preds = %95
  %112 = fadd float %71, -1.000000e+00
  %113 = icmp sgt i32 %56, %57
  br i1 %113, label %185, label %114
114: ; preds = %111
  %115 = mul i32 %55, 7
  %116 = xor i32 %115, %53
  %117 = add i32 %116, %55
  br label %145
118: ; preds = %95
  %119 = icmp sgt i32 %57, %58
  %120 = icmp ne i32 %3, 0
  %121 = and i1 %120, %119
  br i1 %121, label %124, label %130
122: ; preds = %185, %91, %124
  %123 = phi double [ %129, %124 ], [ %204, %185 ], [ %93, %91 ]
  ret double %123
124: ; preds = %118
  %125 = add i32 %0, 1
  %126 = add i32 %3, -1
  %127 = tail call double @work(i32 %125, double %66, float %71, i32 %126)
  %128 = sitofp i32 %49 to double
  %129 = fadd double %127, %128
  br label %122
130: ; preds = %118
  %131 = fadd float %72, -1.000000e+00
  %132 = mul i32 %56, 9
  %133 = xor i32 %132, %55
  %134 = add i32 %133, %56
  br label %145
135: ; preds = %95
  %136 = mul i32 %57, 11
  %137 = xor i32 %136, %56
  %138 = fpext float %71 to double
  %139 = fadd double %66, %138
  %140 = icmp eq i32 %23, 0
  br i1 %140, label %145, label %141
141: ; preds = %135
  %142 = tail call i32 @puts(ptr nonnull @.str.1)
  br label %169
143: ; preds = %95
  %144 = xor i32 %58, %57
  br label %145
145: ; preds = %135, %143, %130, %114, %109, %102
  %146 = phi i32 [ %49, %143 ], [ %49, %135 ], [ %49, %130 ], [ %49, %114 ], [ %49, %109 ], [ %99, %102 ]
  %147 = phi i32 [ %51, %143 ], [ %51, %135 ], [ %51, %130 ], [ %51, %114 ], [ %106, %109 ], [ %103, %102 ]
  %148 = phi i32 [ %53, %143 ], [ %53, %135 ], [ %53, %130 ], [ %116, %114 ], [ %110, %109 ], [ %53, %102 ]
  %149 = phi i32 [ %55, %143 ], [ %55, %135 ], [ %133, %130 ], [ %117, %114 ], [ %55, %109 ], [ %55, %102 ]
  %150 = phi i32 [ %56, %143 ], [ %137, %135 ], [ %134, %130 ], [ %56, %114 ], [ %56, %109 ], [ %56, %102 ]
  %151 = phi i32 [ %144, %143 ], [ %57, %135 ], [ %57, %130 ], [ %57, %114 ], [ %57, %109 ], [ %57, %102 ]
  %152 = phi double [ %66, %143 ], [ %139, %135 ], [ %66, %130 ], [ %66, %114 ], [ %66, %109 ], [ %100, %102 ]
  %153 = phi double [ %69, %143 ], [ %69, %135 ], [ %69, %130 ], [ %69, %114 ], [ %107, %109 ], [ %69, %102 ]
  %154 = phi float [ %71, %143 ], [ %71, %135 ], [ %71, %130 ], [ %112, %114 ], [ %71, %109 ], [ %71, %102 ]
  %155 = phi float [ %72, %143 ], [ %72, %135 ], [ %131, %130 ], [ %72, %114 ], [ %72, %109 ], [ %72, %102 ]
  %156 = add i32 %59, %58
  %157 = add i32 %156, %60
  %158 = add i32 %157, %61
  %159 = add i32 %158, %62
  %160 = add i32 %159, %63
  %161 = add i32 %160, %146
  %162 = add i32 %161, %147
  %163 = add i32 %162, %148
  %164 = add i32 %163, %149
  %165 = add i32 %164, %150
  %166 = add i32 %165, %151
  %167 = fpext float %154 to double
  %168 = tail call i32 (ptr, ...) @__small_printf(ptr nonnull @.str.2, i32 %166, double %152, double %153, double %167)
  br label %169
169: ; preds = %104, %145, %141
  %170 = phi i32 [ %166, %145 ], [ %49, %141 ], [ %49, %104 ]
  %171 = phi i32 [ %147, %145 ], [ %51, %141 ], [ %106, %104 ]
  %172 = phi i32 [ %150, %145 ], [ %137, %141 ], [ %56, %104 ]
  %173 = phi i32 [ %151, %145 ], [ %57, %141 ], [ %57, %104 ]
  %174 = phi double [ %152, %145 ], [ %139, %141 ], [ %66, %104 ]
  %175 = phi double [ %153, %145 ], [ %69, %141 ], [ %107, %104 ]
  %176 = phi float [ %154, %145 ], [ %71, %141 ], [ %71, %104 ]
  %177 = phi float [ %155, %145 ], [ %72, %141 ], [ %72, %104 ]
  %178 = icmp eq i32 %3, 0
  br i1 %178, label %185, label %179
179: ; preds = %169
  %180 = mul i32 %0, 5
  %181 = add i32 %180, 1
  %182 = add i32 %3, -1
  %183 = tail call double @work(i32 %181, double %175, float %177, i32 %182)
  %184 = fadd double %174, %183
  br label %185
185: ; preds = %169, %179, %111, %97
  %186 = phi i32 [ %170, %179 ], [ %170, %169 ], [ %49, %111 ], [ %99, %97 ]
  %187 = phi i32 [ %171, %179 ], [ %171, %169 ], [ %51, %111 ], [ %51, %97 ]
  %188 = phi i32 [ %172, %179 ], [ %172, %169 ], [ %56, %111 ], [ %56, %97 ]
  %189 = phi i32 [ %173, %179 ], [ %173, %169 ], [ %57, %111 ], [ %57, %97 ]
  %190 = phi double [ %184, %179 ], [ %174, %169 ], [ %66, %111 ], [ %100, %97 ]
  %191 = phi double [ %175, %179 ], [ %175, %169 ], [ %69, %111 ], [ %69, %97 ]
  %192 = phi float [ %176, %179 ], [ %176, %169 ], [ %112, %111 ], [ %71, %97 ]
  %193 = phi float [ %177, %179 ], [ %177, %169 ], [ %72, %111 ], [ %72, %97 ]
  %194 = xor i32 %187, %63
  %195 = tail call i32 (ptr, ...) @iprintf(ptr nonnull @.str.3, i32 %186, i32 %194, i32 %23, i64 %94)
  %196 = fadd double %190, %191
  %197 = fpext float %192 to double
  %198 = fadd double %196, %197
  %199 = fpext float %193 to double
  %200 = fadd double %198, %199
  %201 = icmp eq i32 %23, 0
  %202 = select i1 %201, i32 %189, i32 %188
  %203 = sitofp i32 %202 to double
  %204 = fadd double %200, %203
  br label %122
}
declare i32 @puts(ptr noundef readonly) local_unnamed_addr
define hidden i32 @main() {
  br label %2
1: ; preds = %2
  ret i32 0
2: ; preds = %0, %2
  %3 = phi i32 [ 0, %0 ], [ %11, %2 ]
  %4 = uitofp nneg i32 %3 to double
  %5 = fmul double %4, 5.000000e-01
  %6 = uitofp nneg i32 %3 to float
  %7 = fmul float %6, 2.500000e-01
  %8 = and i32 %3, 3
  %9 = tail call double @work(i32 %3, double %5, float %7, i32 %8)
  %10 = tail call i32 (ptr, ...) @__small_printf(ptr nonnull @.str.4, double %9)
  %11 = add nuw nsw i32 %3, 9
  %12 = icmp ult i32 %3, 31
  br i1 %12, label %2, label %1
}
declare i32 @iprintf(ptr noundef , ...) local_unnamed_addr
declare i32 @__small_printf(ptr noundef , ...) local_unnamed_addr

source_filename = "wide.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [12 x i8] c"power %llu\0A\00", align 1
@.str.1 = private unnamed_addr constant [18 x i8] c"random %llu %llu\0A\00", align 1
@random_state = internal unnamed_addr global i64 88172645463325252, align 8
@edges = internal global [17 x i64] [i64 0, i64 1, i64 -1, i64 3, i64 -7, i64 10, i64 255, i64 65536, i64 2147483647, i64 -2147483648, i64 4294967295, i64 4294967296, i64 -4294967297, i64 1000000007, i64 81985529216486895, i64 9223372036854775807, i64 -9223372036854775808], align 16
@.str.2 = private unnamed_addr constant [14 x i8] c"%lld %016llx\0A\00", align 1
@.str.3 = private unnamed_addr constant [16 x i8] c"shifts %016llx\0A\00", align 1
@.str.4 = private unnamed_addr constant [20 x i8] c"%.1f %.1f %.1f %.1f\00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c" %lld\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c" %llu\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  br label %1

1:                                                ; preds = %4, %0
  %2 = phi i32 [ 0, %0 ], [ %7, %4 ]
  %3 = getelementptr inbounds [17 x i64], ptr @edges, i32 0, i32 %2
  br label %9

4:                                                ; preds = %59
  %5 = load volatile i64, ptr %3, align 8, !tbaa !1
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %5, i64 noundef %60)
  %7 = add nuw nsw i32 %2, 1
  %8 = icmp eq i32 %7, 17
  br i1 %8, label %63, label %1, !llvm.loop !5

9:                                                ; preds = %59, %1
  %10 = phi i32 [ 0, %1 ], [ %61, %59 ]
  %11 = phi i64 [ -3750763034362895579, %1 ], [ %60, %59 ]
  %12 = load volatile i64, ptr %3, align 8, !tbaa !1
  %13 = getelementptr inbounds [17 x i64], ptr @edges, i32 0, i32 %10
  %14 = load volatile i64, ptr %13, align 8, !tbaa !1
  %15 = add i64 %14, %12
  %16 = xor i64 %15, %11
  %17 = mul i64 %16, 1099511628211
  %18 = sub i64 %12, %14
  %19 = xor i64 %17, %18
  %20 = mul i64 %19, 1099511628211
  %21 = mul i64 %14, %12
  %22 = xor i64 %20, %21
  %23 = mul i64 %22, 1099511628211
  %24 = icmp slt i64 %12, %14
  %25 = zext i1 %24 to i64
  %26 = select i1 %24, i64 0, i64 2
  %27 = or disjoint i64 %26, %25
  %28 = icmp ult i64 %12, %14
  %29 = select i1 %28, i64 4, i64 0
  %30 = or disjoint i64 %27, %29
  %31 = select i1 %28, i64 0, i64 8
  %32 = or disjoint i64 %30, %31
  %33 = xor i64 %23, %32
  %34 = mul i64 %33, 1099511628211
  %35 = icmp eq i64 %14, 0
  br i1 %35, label %59, label %36

36:                                               ; preds = %9
  %37 = icmp eq i64 %14, -1
  %38 = icmp eq i64 %12, -9223372036854775808
  %39 = and i1 %38, %37
  br i1 %39, label %59, label %40

40:                                               ; preds = %36
  %41 = freeze i64 %12
  %42 = freeze i64 %14
  %43 = sdiv i64 %41, %42
  %44 = xor i64 %43, %34
  %45 = mul i64 %44, 1099511628211
  %46 = mul i64 %43, %42
  %47 = sub i64 %41, %46
  %48 = xor i64 %45, %47
  %49 = mul i64 %48, 1099511628211
  %50 = freeze i64 %12
  %51 = freeze i64 %14
  %52 = udiv i64 %50, %51
  %53 = xor i64 %49, %52
  %54 = mul i64 %53, 1099511628211
  %55 = mul i64 %52, %51
  %56 = sub i64 %50, %55
  %57 = xor i64 %54, %56
  %58 = mul i64 %57, 1099511628211
  br label %59

59:                                               ; preds = %40, %36, %9
  %60 = phi i64 [ %58, %40 ], [ %34, %36 ], [ %34, %9 ]
  %61 = add nuw nsw i32 %10, 1
  %62 = icmp eq i32 %61, 17
  br i1 %62, label %4, label %9, !llvm.loop !7

63:                                               ; preds = %4, %97
  %64 = phi i64 [ %103, %97 ], [ 1, %4 ]
  %65 = phi i32 [ %104, %97 ], [ 0, %4 ]
  %66 = getelementptr inbounds [17 x i64], ptr @edges, i32 0, i32 %65
  %67 = load volatile i64, ptr %66, align 8, !tbaa !1
  br label %70

68:                                               ; preds = %70
  %69 = icmp eq i64 %67, 0
  br i1 %69, label %97, label %90

70:                                               ; preds = %70, %63
  %71 = phi i64 [ 0, %63 ], [ %88, %70 ]
  %72 = phi i64 [ %64, %63 ], [ %87, %70 ]
  %73 = shl i64 %67, %71
  %74 = xor i64 %73, %72
  %75 = mul i64 %74, 1099511628211
  %76 = lshr i64 %67, %71
  %77 = xor i64 %75, %76
  %78 = mul i64 %77, 1099511628211
  %79 = ashr i64 %67, %71
  %80 = xor i64 %78, %79
  %81 = mul i64 %80, 1099511628211
  %82 = sub nsw i64 0, %71
  %83 = and i64 %82, 63
  %84 = lshr i64 %67, %83
  %85 = or i64 %84, %73
  %86 = xor i64 %81, %85
  %87 = mul i64 %86, 1099511628211
  %88 = add nuw nsw i64 %71, 1
  %89 = icmp eq i64 %88, 64
  br i1 %89, label %68, label %70, !llvm.loop !8

90:                                               ; preds = %68
  %91 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %67, i1 true)
  %92 = shl nuw nsw i64 %91, 6
  %93 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %67, i1 true)
  %94 = or disjoint i64 %92, %93
  %95 = xor i64 %87, %94
  %96 = mul i64 %95, 1099511628211
  br label %97

97:                                               ; preds = %90, %68
  %98 = phi i64 [ %96, %90 ], [ %87, %68 ]
  %99 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %67)
  %100 = tail call i64 @llvm.bswap.i64(i64 %67)
  %101 = xor i64 %99, %100
  %102 = xor i64 %101, %98
  %103 = mul i64 %102, 1099511628211
  %104 = add nuw nsw i32 %65, 1
  %105 = icmp eq i32 %104, 17
  br i1 %105, label %106, label %63, !llvm.loop !9

106:                                              ; preds = %97
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %103)
  br label %108

108:                                              ; preds = %129, %106
  %109 = phi i32 [ 0, %106 ], [ %131, %129 ]
  %110 = getelementptr inbounds [17 x i64], ptr @edges, i32 0, i32 %109
  %111 = load volatile i64, ptr %110, align 8, !tbaa !1
  %112 = sitofp i64 %111 to double
  %113 = uitofp i64 %111 to double
  %114 = sitofp i64 %111 to float
  %115 = uitofp i64 %111 to float
  %116 = fpext float %114 to double
  %117 = fpext float %115 to double
  %118 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %112, double noundef %113, double noundef %116, double noundef %117)
  %119 = tail call double @llvm.fabs.f64(double %112)
  %120 = fcmp olt double %119, 9.200000e+18
  br i1 %120, label %121, label %124

121:                                              ; preds = %108
  %122 = fptosi double %112 to i64
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %122)
  br label %124

124:                                              ; preds = %121, %108
  %125 = fcmp olt double %113, 1.800000e+19
  br i1 %125, label %126, label %129

126:                                              ; preds = %124
  %127 = fptoui double %113 to i64
  %128 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i64 noundef %127)
  br label %129

129:                                              ; preds = %126, %124
  %130 = tail call i32 @putchar(i32 10)
  %131 = add nuw nsw i32 %109, 1
  %132 = icmp eq i32 %131, 17
  br i1 %132, label %133, label %108, !llvm.loop !10

133:                                              ; preds = %129, %143
  %134 = phi i64 [ %145, %143 ], [ 3, %129 ]
  %135 = phi i64 [ %144, %143 ], [ 1, %129 ]
  %136 = phi i64 [ %146, %143 ], [ 1000000006, %129 ]
  %137 = urem i64 %134, 1000000007
  %138 = and i64 %136, 1
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %143, label %140

140:                                              ; preds = %133
  %141 = mul nuw nsw i64 %137, %135
  %142 = urem i64 %141, 1000000007
  br label %143

143:                                              ; preds = %140, %133
  %144 = phi i64 [ %142, %140 ], [ %135, %133 ]
  %145 = mul nuw nsw i64 %137, %137
  %146 = lshr i64 %136, 1
  %147 = icmp ult i64 %136, 2
  br i1 %147, label %148, label %133, !llvm.loop !11

148:                                              ; preds = %143
  %149 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %144)
  br label %150

150:                                              ; preds = %160, %148
  %151 = phi i64 [ %162, %160 ], [ 123456789, %148 ]
  %152 = phi i64 [ %161, %160 ], [ 1, %148 ]
  %153 = phi i64 [ %163, %160 ], [ 987654321, %148 ]
  %154 = urem i64 %151, 4294967291
  %155 = and i64 %153, 1
  %156 = icmp eq i64 %155, 0
  br i1 %156, label %160, label %157

157:                                              ; preds = %150
  %158 = mul nuw i64 %154, %152
  %159 = urem i64 %158, 4294967291
  br label %160

160:                                              ; preds = %157, %150
  %161 = phi i64 [ %159, %157 ], [ %152, %150 ]
  %162 = mul nuw i64 %154, %154
  %163 = lshr i64 %153, 1
  %164 = icmp ult i64 %153, 2
  br i1 %164, label %165, label %150, !llvm.loop !11

165:                                              ; preds = %160
  %166 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %161)
  %167 = load i64, ptr @random_state, align 8, !tbaa !1
  br label %170

168:                                              ; preds = %170
  store i64 %187, ptr @random_state, align 8, !tbaa !1
  %169 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %189, i64 noundef %187)
  ret i32 0

170:                                              ; preds = %170, %165
  %171 = phi i32 [ 0, %165 ], [ %190, %170 ]
  %172 = phi i64 [ 0, %165 ], [ %189, %170 ]
  %173 = phi i64 [ %167, %165 ], [ %187, %170 ]
  %174 = shl i64 %173, 13
  %175 = xor i64 %174, %173
  %176 = lshr i64 %175, 7
  %177 = xor i64 %176, %175
  %178 = shl i64 %177, 17
  %179 = xor i64 %178, %177
  %180 = urem i64 %179, 1000003
  %181 = add i64 %180, %172
  %182 = shl i64 %179, 13
  %183 = xor i64 %182, %179
  %184 = lshr i64 %183, 7
  %185 = xor i64 %184, %183
  %186 = shl i64 %185, 17
  %187 = xor i64 %186, %185
  %188 = urem i64 %187, 1000003
  %189 = add i64 %188, %181
  %190 = add nuw nsw i32 %171, 2
  %191 = icmp eq i32 %190, 200000
  br i1 %191, label %168, label %170, !llvm.loop !12
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #3

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"long long", !3, i64 0}
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

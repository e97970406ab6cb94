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
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  br label %1

1:                                                ; preds = %4, %0
  %2 = phi i32 [ 0, %0 ], [ %7, %4 ]
  %3 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %2
  br label %9

4:                                                ; preds = %59
  %5 = load volatile i64, i64* %3, align 8, !tbaa !1
  %6 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.2, i32 0, i32 0), i64 noundef %5, i64 noundef %60) #4
  %7 = add nuw nsw i32 %2, 1
  %8 = icmp eq i32 %7, 17
  br i1 %8, label %63, label %1, !llvm.loop !5

9:                                                ; preds = %59, %1
  %10 = phi i32 [ 0, %1 ], [ %61, %59 ]
  %11 = phi i64 [ -3750763034362895579, %1 ], [ %60, %59 ]
  %12 = load volatile i64, i64* %3, align 8, !tbaa !1
  %13 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %10
  %14 = load volatile i64, i64* %13, align 8, !tbaa !1
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
  %27 = or i64 %26, %25
  %28 = icmp ult i64 %12, %14
  %29 = select i1 %28, i64 4, i64 0
  %30 = or i64 %27, %29
  %31 = select i1 %28, i64 0, i64 8
  %32 = or i64 %30, %31
  %33 = xor i64 %23, %32
  %34 = mul i64 %33, 1099511628211
  %35 = icmp eq i64 %14, 0
  br i1 %35, label %59, label %36

36:                                               ; preds = %9
  %37 = icmp eq i64 %14, -1
  %38 = icmp eq i64 %12, -9223372036854775808
  %39 = select i1 %37, i1 %38, i1 false
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
  %66 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %65
  %67 = load volatile i64, i64* %66, align 8, !tbaa !1
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
  %91 = tail call i64 @llvm.ctlz.i64(i64 %67, i1 true) #4, !range !9
  %92 = shl nuw nsw i64 %91, 6
  %93 = tail call i64 @llvm.cttz.i64(i64 %67, i1 true) #4, !range !9
  %94 = or i64 %92, %93
  %95 = xor i64 %87, %94
  %96 = mul i64 %95, 1099511628211
  br label %97

97:                                               ; preds = %90, %68
  %98 = phi i64 [ %96, %90 ], [ %87, %68 ]
  %99 = tail call i64 @llvm.ctpop.i64(i64 %67) #4, !range !9
  %100 = tail call i64 @llvm.bswap.i64(i64 %67) #4
  %101 = xor i64 %99, %100
  %102 = xor i64 %101, %98
  %103 = mul i64 %102, 1099511628211
  %104 = add nuw nsw i32 %65, 1
  %105 = icmp eq i32 %104, 17
  br i1 %105, label %106, label %63, !llvm.loop !10

106:                                              ; preds = %97
  %107 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str.3, i32 0, i32 0), i64 noundef %103) #4
  br label %108

108:                                              ; preds = %130, %106
  %109 = phi i32 [ 0, %106 ], [ %132, %130 ]
  %110 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %109
  %111 = load volatile i64, i64* %110, align 8, !tbaa !1
  %112 = sitofp i64 %111 to double
  %113 = uitofp i64 %111 to double
  %114 = sitofp i64 %111 to float
  %115 = uitofp i64 %111 to float
  %116 = fpext float %114 to double
  %117 = fpext float %115 to double
  %118 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([20 x i8], [20 x i8]* @.str.4, i32 0, i32 0), double noundef %112, double noundef %113, double noundef %116, double noundef %117) #4
  %119 = fcmp ogt double %112, -9.200000e+18
  %120 = fcmp olt double %112, 9.200000e+18
  %121 = and i1 %119, %120
  br i1 %121, label %122, label %125

122:                                              ; preds = %108
  %123 = fptosi double %112 to i64
  %124 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str.5, i32 0, i32 0), i64 noundef %123) #4
  br label %125

125:                                              ; preds = %122, %108
  %126 = fcmp olt double %113, 1.800000e+19
  br i1 %126, label %127, label %130

127:                                              ; preds = %125
  %128 = fptoui double %113 to i64
  %129 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str.6, i32 0, i32 0), i64 noundef %128) #4
  br label %130

130:                                              ; preds = %127, %125
  %131 = tail call i32 @putchar(i32 10) #4
  %132 = add nuw nsw i32 %109, 1
  %133 = icmp eq i32 %132, 17
  br i1 %133, label %134, label %108, !llvm.loop !11

134:                                              ; preds = %130, %144
  %135 = phi i64 [ %146, %144 ], [ 3, %130 ]
  %136 = phi i64 [ %145, %144 ], [ 1, %130 ]
  %137 = phi i64 [ %147, %144 ], [ 1000000006, %130 ]
  %138 = urem i64 %135, 1000000007
  %139 = and i64 %137, 1
  %140 = icmp eq i64 %139, 0
  br i1 %140, label %144, label %141

141:                                              ; preds = %134
  %142 = mul i64 %138, %136
  %143 = urem i64 %142, 1000000007
  br label %144

144:                                              ; preds = %141, %134
  %145 = phi i64 [ %143, %141 ], [ %136, %134 ]
  %146 = mul nuw nsw i64 %138, %138
  %147 = lshr i64 %137, 1
  %148 = icmp ult i64 %137, 2
  br i1 %148, label %149, label %134, !llvm.loop !12

149:                                              ; preds = %144
  %150 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i64 noundef %145)
  br label %151

151:                                              ; preds = %161, %149
  %152 = phi i64 [ %163, %161 ], [ 123456789, %149 ]
  %153 = phi i64 [ %162, %161 ], [ 1, %149 ]
  %154 = phi i64 [ %164, %161 ], [ 987654321, %149 ]
  %155 = urem i64 %152, 4294967291
  %156 = and i64 %154, 1
  %157 = icmp eq i64 %156, 0
  br i1 %157, label %161, label %158

158:                                              ; preds = %151
  %159 = mul i64 %155, %153
  %160 = urem i64 %159, 4294967291
  br label %161

161:                                              ; preds = %158, %151
  %162 = phi i64 [ %160, %158 ], [ %153, %151 ]
  %163 = mul nuw i64 %155, %155
  %164 = lshr i64 %154, 1
  %165 = icmp ult i64 %154, 2
  br i1 %165, label %166, label %151, !llvm.loop !12

166:                                              ; preds = %161
  %167 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i64 noundef %162)
  %168 = load i64, i64* @random_state, align 8, !tbaa !1
  br label %171

169:                                              ; preds = %171
  store i64 %188, i64* @random_state, align 8, !tbaa !1
  %170 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([18 x i8], [18 x i8]* @.str.1, i32 0, i32 0), i64 noundef %190, i64 noundef %188)
  ret i32 0

171:                                              ; preds = %171, %166
  %172 = phi i32 [ 0, %166 ], [ %191, %171 ]
  %173 = phi i64 [ 0, %166 ], [ %190, %171 ]
  %174 = phi i64 [ %168, %166 ], [ %188, %171 ]
  %175 = shl i64 %174, 13
  %176 = xor i64 %175, %174
  %177 = lshr i64 %176, 7
  %178 = xor i64 %177, %176
  %179 = shl i64 %178, 17
  %180 = xor i64 %179, %178
  %181 = urem i64 %180, 1000003
  %182 = add i64 %181, %173
  %183 = shl i64 %180, 13
  %184 = xor i64 %183, %180
  %185 = lshr i64 %184, 7
  %186 = xor i64 %185, %184
  %187 = shl i64 %186, 17
  %188 = xor i64 %187, %186
  %189 = urem i64 %188, 1000003
  %190 = add i64 %189, %182
  %191 = add nuw nsw i32 %172, 2
  %192 = icmp eq i32 %191, 200000
  br i1 %192, label %169, label %171, !llvm.loop !13
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #3

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree nounwind }
attributes #4 = { nounwind }

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
!9 = !{i64 0, i64 65}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}

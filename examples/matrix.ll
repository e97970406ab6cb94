source_filename = "matrix.ad871804bfe5599-cgu.0"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@alloc_d77777eef9a2006c5ac23aa912502590 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@alloc_b929c71616281bfd1be2bd4038d3ddf1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@alloc_2e3476456625d7e8af6b32dd2907c477 = private unnamed_addr constant [6 x i8] c"%llu \00", align 1

; <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(128) initializes((0, 128)) %result, ptr dead_on_return noalias noundef nonnull readonly align 8 captures(none) dereferenceable(128) %self, ptr dead_on_return noalias noundef nonnull readonly align 8 captures(none) dereferenceable(128) %other) unnamed_addr #0 {
start:
  %_6.i = load double, ptr %other, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %0 = getelementptr inbounds nuw i8, ptr %other, i32 8
  %_6.1.i = load double, ptr %0, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %1 = getelementptr inbounds nuw i8, ptr %other, i32 16
  %_6.2.i = load double, ptr %1, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %2 = getelementptr inbounds nuw i8, ptr %other, i32 24
  %_6.3.i = load double, ptr %2, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %3 = getelementptr inbounds nuw i8, ptr %other, i32 32
  %_6.17.i = load double, ptr %3, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %4 = getelementptr inbounds nuw i8, ptr %other, i32 40
  %_6.1.1.i = load double, ptr %4, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %5 = getelementptr inbounds nuw i8, ptr %other, i32 48
  %_6.2.1.i = load double, ptr %5, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %6 = getelementptr inbounds nuw i8, ptr %other, i32 56
  %_6.3.1.i = load double, ptr %6, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %7 = getelementptr inbounds nuw i8, ptr %other, i32 64
  %_6.28.i = load double, ptr %7, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %8 = getelementptr inbounds nuw i8, ptr %other, i32 72
  %_6.1.2.i = load double, ptr %8, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %9 = getelementptr inbounds nuw i8, ptr %other, i32 80
  %_6.2.2.i = load double, ptr %9, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %10 = getelementptr inbounds nuw i8, ptr %other, i32 88
  %_6.3.2.i = load double, ptr %10, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %11 = getelementptr inbounds nuw i8, ptr %other, i32 96
  %_6.39.i = load double, ptr %11, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %12 = getelementptr inbounds nuw i8, ptr %other, i32 104
  %_6.1.3.i = load double, ptr %12, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %13 = getelementptr inbounds nuw i8, ptr %other, i32 112
  %_6.2.3.i = load double, ptr %13, align 8, !alias.scope !1, !noalias !4, !noundef !6
  %14 = getelementptr inbounds nuw i8, ptr %other, i32 120
  %_6.3.3.i = load double, ptr %14, align 8, !alias.scope !1, !noalias !4, !noundef !6
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %result, ptr noundef nonnull align 8 dereferenceable(128) %self, i32 128, i1 false)
  %a.i.i = load double, ptr %self, align 8, !alias.scope !7, !noalias !10, !noundef !6
  %_0.i.i.i = fmul double %a.i.i, %_6.i
  %_0.i1.i.i = fadd double %_0.i.i.i, 0.000000e+00
  %_3.i2.i.1 = getelementptr inbounds nuw i8, ptr %self, i32 8
  %a.i.i.1 = load double, ptr %_3.i2.i.1, align 8, !alias.scope !14, !noalias !16, !noundef !6
  %_0.i.i.i.1 = fmul double %a.i.i.1, %_6.17.i
  %_0.i1.i.i.1 = fadd double %_0.i1.i.i, %_0.i.i.i.1
  %_3.i2.i.2 = getelementptr inbounds nuw i8, ptr %self, i32 16
  %a.i.i.2 = load double, ptr %_3.i2.i.2, align 8, !alias.scope !18, !noalias !20, !noundef !6
  %_0.i.i.i.2 = fmul double %a.i.i.2, %_6.28.i
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2
  %_3.i2.i.3 = getelementptr inbounds nuw i8, ptr %self, i32 24
  %a.i.i.3 = load double, ptr %_3.i2.i.3, align 8, !alias.scope !22, !noalias !24, !noundef !6
  %_0.i.i.i.3 = fmul double %a.i.i.3, %_6.39.i
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3
  store double %_0.i1.i.i.3, ptr %result, align 8
  %_0.i.i.i.125 = fmul double %a.i.i, %_6.1.i
  %_0.i1.i.i.126 = fadd double %_0.i.i.i.125, 0.000000e+00
  %_0.i.i.i.1.1 = fmul double %a.i.i.1, %_6.1.1.i
  %_0.i1.i.i.1.1 = fadd double %_0.i1.i.i.126, %_0.i.i.i.1.1
  %_0.i.i.i.2.1 = fmul double %a.i.i.2, %_6.1.2.i
  %_0.i1.i.i.2.1 = fadd double %_0.i1.i.i.1.1, %_0.i.i.i.2.1
  %_0.i.i.i.3.1 = fmul double %a.i.i.3, %_6.1.3.i
  %_0.i1.i.i.3.1 = fadd double %_0.i1.i.i.2.1, %_0.i.i.i.3.1
  %15 = getelementptr inbounds nuw i8, ptr %result, i32 8
  store double %_0.i1.i.i.3.1, ptr %15, align 8
  %_0.i.i.i.229 = fmul double %a.i.i, %_6.2.i
  %_0.i1.i.i.230 = fadd double %_0.i.i.i.229, 0.000000e+00
  %_0.i.i.i.1.2 = fmul double %a.i.i.1, %_6.2.1.i
  %_0.i1.i.i.1.2 = fadd double %_0.i1.i.i.230, %_0.i.i.i.1.2
  %_0.i.i.i.2.2 = fmul double %a.i.i.2, %_6.2.2.i
  %_0.i1.i.i.2.2 = fadd double %_0.i1.i.i.1.2, %_0.i.i.i.2.2
  %_0.i.i.i.3.2 = fmul double %a.i.i.3, %_6.2.3.i
  %_0.i1.i.i.3.2 = fadd double %_0.i1.i.i.2.2, %_0.i.i.i.3.2
  %16 = getelementptr inbounds nuw i8, ptr %result, i32 16
  store double %_0.i1.i.i.3.2, ptr %16, align 8
  %_0.i.i.i.333 = fmul double %a.i.i, %_6.3.i
  %_0.i1.i.i.334 = fadd double %_0.i.i.i.333, 0.000000e+00
  %_0.i.i.i.1.3 = fmul double %a.i.i.1, %_6.3.1.i
  %_0.i1.i.i.1.3 = fadd double %_0.i1.i.i.334, %_0.i.i.i.1.3
  %_0.i.i.i.2.3 = fmul double %a.i.i.2, %_6.3.2.i
  %_0.i1.i.i.2.3 = fadd double %_0.i1.i.i.1.3, %_0.i.i.i.2.3
  %_0.i.i.i.3.3 = fmul double %a.i.i.3, %_6.3.3.i
  %_0.i1.i.i.3.3 = fadd double %_0.i1.i.i.2.3, %_0.i.i.i.3.3
  %17 = getelementptr inbounds nuw i8, ptr %result, i32 24
  store double %_0.i1.i.i.3.3, ptr %17, align 8
  %iter2.sroa.0.0.ptr18.1 = getelementptr inbounds nuw i8, ptr %self, i32 32
  %18 = getelementptr inbounds nuw i8, ptr %result, i32 32
  %a.i.i.135 = load double, ptr %iter2.sroa.0.0.ptr18.1, align 8, !alias.scope !7, !noalias !10, !noundef !6
  %_0.i.i.i.136 = fmul double %a.i.i.135, %_6.i
  %_0.i1.i.i.137 = fadd double %_0.i.i.i.136, 0.000000e+00
  %_3.i2.i.1.1 = getelementptr inbounds nuw i8, ptr %self, i32 40
  %a.i.i.1.1 = load double, ptr %_3.i2.i.1.1, align 8, !alias.scope !14, !noalias !16, !noundef !6
  %_0.i.i.i.1.138 = fmul double %a.i.i.1.1, %_6.17.i
  %_0.i1.i.i.1.139 = fadd double %_0.i1.i.i.137, %_0.i.i.i.1.138
  %_3.i2.i.2.1 = getelementptr inbounds nuw i8, ptr %self, i32 48
  %a.i.i.2.1 = load double, ptr %_3.i2.i.2.1, align 8, !alias.scope !18, !noalias !20, !noundef !6
  %_0.i.i.i.2.140 = fmul double %a.i.i.2.1, %_6.28.i
  %_0.i1.i.i.2.141 = fadd double %_0.i1.i.i.1.139, %_0.i.i.i.2.140
  %_3.i2.i.3.1 = getelementptr inbounds nuw i8, ptr %self, i32 56
  %a.i.i.3.1 = load double, ptr %_3.i2.i.3.1, align 8, !alias.scope !22, !noalias !24, !noundef !6
  %_0.i.i.i.3.142 = fmul double %a.i.i.3.1, %_6.39.i
  %_0.i1.i.i.3.143 = fadd double %_0.i1.i.i.2.141, %_0.i.i.i.3.142
  store double %_0.i1.i.i.3.143, ptr %18, align 8
  %_0.i.i.i.125.1 = fmul double %a.i.i.135, %_6.1.i
  %_0.i1.i.i.126.1 = fadd double %_0.i.i.i.125.1, 0.000000e+00
  %_0.i.i.i.1.1.1 = fmul double %a.i.i.1.1, %_6.1.1.i
  %_0.i1.i.i.1.1.1 = fadd double %_0.i1.i.i.126.1, %_0.i.i.i.1.1.1
  %_0.i.i.i.2.1.1 = fmul double %a.i.i.2.1, %_6.1.2.i
  %_0.i1.i.i.2.1.1 = fadd double %_0.i1.i.i.1.1.1, %_0.i.i.i.2.1.1
  %_0.i.i.i.3.1.1 = fmul double %a.i.i.3.1, %_6.1.3.i
  %_0.i1.i.i.3.1.1 = fadd double %_0.i1.i.i.2.1.1, %_0.i.i.i.3.1.1
  %19 = getelementptr inbounds nuw i8, ptr %result, i32 40
  store double %_0.i1.i.i.3.1.1, ptr %19, align 8
  %_0.i.i.i.229.1 = fmul double %a.i.i.135, %_6.2.i
  %_0.i1.i.i.230.1 = fadd double %_0.i.i.i.229.1, 0.000000e+00
  %_0.i.i.i.1.2.1 = fmul double %a.i.i.1.1, %_6.2.1.i
  %_0.i1.i.i.1.2.1 = fadd double %_0.i1.i.i.230.1, %_0.i.i.i.1.2.1
  %_0.i.i.i.2.2.1 = fmul double %a.i.i.2.1, %_6.2.2.i
  %_0.i1.i.i.2.2.1 = fadd double %_0.i1.i.i.1.2.1, %_0.i.i.i.2.2.1
  %_0.i.i.i.3.2.1 = fmul double %a.i.i.3.1, %_6.2.3.i
  %_0.i1.i.i.3.2.1 = fadd double %_0.i1.i.i.2.2.1, %_0.i.i.i.3.2.1
  %20 = getelementptr inbounds nuw i8, ptr %result, i32 48
  store double %_0.i1.i.i.3.2.1, ptr %20, align 8
  %_0.i.i.i.333.1 = fmul double %a.i.i.135, %_6.3.i
  %_0.i1.i.i.334.1 = fadd double %_0.i.i.i.333.1, 0.000000e+00
  %_0.i.i.i.1.3.1 = fmul double %a.i.i.1.1, %_6.3.1.i
  %_0.i1.i.i.1.3.1 = fadd double %_0.i1.i.i.334.1, %_0.i.i.i.1.3.1
  %_0.i.i.i.2.3.1 = fmul double %a.i.i.2.1, %_6.3.2.i
  %_0.i1.i.i.2.3.1 = fadd double %_0.i1.i.i.1.3.1, %_0.i.i.i.2.3.1
  %_0.i.i.i.3.3.1 = fmul double %a.i.i.3.1, %_6.3.3.i
  %_0.i1.i.i.3.3.1 = fadd double %_0.i1.i.i.2.3.1, %_0.i.i.i.3.3.1
  %21 = getelementptr inbounds nuw i8, ptr %result, i32 56
  store double %_0.i1.i.i.3.3.1, ptr %21, align 8
  %iter2.sroa.0.0.ptr18.2 = getelementptr inbounds nuw i8, ptr %self, i32 64
  %22 = getelementptr inbounds nuw i8, ptr %result, i32 64
  %a.i.i.244 = load double, ptr %iter2.sroa.0.0.ptr18.2, align 8, !alias.scope !7, !noalias !10, !noundef !6
  %_0.i.i.i.245 = fmul double %a.i.i.244, %_6.i
  %_0.i1.i.i.246 = fadd double %_0.i.i.i.245, 0.000000e+00
  %_3.i2.i.1.2 = getelementptr inbounds nuw i8, ptr %self, i32 72
  %a.i.i.1.2 = load double, ptr %_3.i2.i.1.2, align 8, !alias.scope !14, !noalias !16, !noundef !6
  %_0.i.i.i.1.247 = fmul double %a.i.i.1.2, %_6.17.i
  %_0.i1.i.i.1.248 = fadd double %_0.i1.i.i.246, %_0.i.i.i.1.247
  %_3.i2.i.2.2 = getelementptr inbounds nuw i8, ptr %self, i32 80
  %a.i.i.2.2 = load double, ptr %_3.i2.i.2.2, align 8, !alias.scope !18, !noalias !20, !noundef !6
  %_0.i.i.i.2.249 = fmul double %a.i.i.2.2, %_6.28.i
  %_0.i1.i.i.2.250 = fadd double %_0.i1.i.i.1.248, %_0.i.i.i.2.249
  %_3.i2.i.3.2 = getelementptr inbounds nuw i8, ptr %self, i32 88
  %a.i.i.3.2 = load double, ptr %_3.i2.i.3.2, align 8, !alias.scope !22, !noalias !24, !noundef !6
  %_0.i.i.i.3.251 = fmul double %a.i.i.3.2, %_6.39.i
  %_0.i1.i.i.3.252 = fadd double %_0.i1.i.i.2.250, %_0.i.i.i.3.251
  store double %_0.i1.i.i.3.252, ptr %22, align 8
  %_0.i.i.i.125.2 = fmul double %a.i.i.244, %_6.1.i
  %_0.i1.i.i.126.2 = fadd double %_0.i.i.i.125.2, 0.000000e+00
  %_0.i.i.i.1.1.2 = fmul double %a.i.i.1.2, %_6.1.1.i
  %_0.i1.i.i.1.1.2 = fadd double %_0.i1.i.i.126.2, %_0.i.i.i.1.1.2
  %_0.i.i.i.2.1.2 = fmul double %a.i.i.2.2, %_6.1.2.i
  %_0.i1.i.i.2.1.2 = fadd double %_0.i1.i.i.1.1.2, %_0.i.i.i.2.1.2
  %_0.i.i.i.3.1.2 = fmul double %a.i.i.3.2, %_6.1.3.i
  %_0.i1.i.i.3.1.2 = fadd double %_0.i1.i.i.2.1.2, %_0.i.i.i.3.1.2
  %23 = getelementptr inbounds nuw i8, ptr %result, i32 72
  store double %_0.i1.i.i.3.1.2, ptr %23, align 8
  %_0.i.i.i.229.2 = fmul double %a.i.i.244, %_6.2.i
  %_0.i1.i.i.230.2 = fadd double %_0.i.i.i.229.2, 0.000000e+00
  %_0.i.i.i.1.2.2 = fmul double %a.i.i.1.2, %_6.2.1.i
  %_0.i1.i.i.1.2.2 = fadd double %_0.i1.i.i.230.2, %_0.i.i.i.1.2.2
  %_0.i.i.i.2.2.2 = fmul double %a.i.i.2.2, %_6.2.2.i
  %_0.i1.i.i.2.2.2 = fadd double %_0.i1.i.i.1.2.2, %_0.i.i.i.2.2.2
  %_0.i.i.i.3.2.2 = fmul double %a.i.i.3.2, %_6.2.3.i
  %_0.i1.i.i.3.2.2 = fadd double %_0.i1.i.i.2.2.2, %_0.i.i.i.3.2.2
  %24 = getelementptr inbounds nuw i8, ptr %result, i32 80
  store double %_0.i1.i.i.3.2.2, ptr %24, align 8
  %_0.i.i.i.333.2 = fmul double %a.i.i.244, %_6.3.i
  %_0.i1.i.i.334.2 = fadd double %_0.i.i.i.333.2, 0.000000e+00
  %_0.i.i.i.1.3.2 = fmul double %a.i.i.1.2, %_6.3.1.i
  %_0.i1.i.i.1.3.2 = fadd double %_0.i1.i.i.334.2, %_0.i.i.i.1.3.2
  %_0.i.i.i.2.3.2 = fmul double %a.i.i.2.2, %_6.3.2.i
  %_0.i1.i.i.2.3.2 = fadd double %_0.i1.i.i.1.3.2, %_0.i.i.i.2.3.2
  %_0.i.i.i.3.3.2 = fmul double %a.i.i.3.2, %_6.3.3.i
  %_0.i1.i.i.3.3.2 = fadd double %_0.i1.i.i.2.3.2, %_0.i.i.i.3.3.2
  %25 = getelementptr inbounds nuw i8, ptr %result, i32 88
  store double %_0.i1.i.i.3.3.2, ptr %25, align 8
  %iter2.sroa.0.0.ptr18.3 = getelementptr inbounds nuw i8, ptr %self, i32 96
  %26 = getelementptr inbounds nuw i8, ptr %result, i32 96
  %a.i.i.353 = load double, ptr %iter2.sroa.0.0.ptr18.3, align 8, !alias.scope !7, !noalias !10, !noundef !6
  %_0.i.i.i.354 = fmul double %a.i.i.353, %_6.i
  %_0.i1.i.i.355 = fadd double %_0.i.i.i.354, 0.000000e+00
  %_3.i2.i.1.3 = getelementptr inbounds nuw i8, ptr %self, i32 104
  %a.i.i.1.3 = load double, ptr %_3.i2.i.1.3, align 8, !alias.scope !14, !noalias !16, !noundef !6
  %_0.i.i.i.1.356 = fmul double %a.i.i.1.3, %_6.17.i
  %_0.i1.i.i.1.357 = fadd double %_0.i1.i.i.355, %_0.i.i.i.1.356
  %_3.i2.i.2.3 = getelementptr inbounds nuw i8, ptr %self, i32 112
  %a.i.i.2.3 = load double, ptr %_3.i2.i.2.3, align 8, !alias.scope !18, !noalias !20, !noundef !6
  %_0.i.i.i.2.358 = fmul double %a.i.i.2.3, %_6.28.i
  %_0.i1.i.i.2.359 = fadd double %_0.i1.i.i.1.357, %_0.i.i.i.2.358
  %_3.i2.i.3.3 = getelementptr inbounds nuw i8, ptr %self, i32 120
  %a.i.i.3.3 = load double, ptr %_3.i2.i.3.3, align 8, !alias.scope !22, !noalias !24, !noundef !6
  %_0.i.i.i.3.360 = fmul double %a.i.i.3.3, %_6.39.i
  %_0.i1.i.i.3.361 = fadd double %_0.i1.i.i.2.359, %_0.i.i.i.3.360
  store double %_0.i1.i.i.3.361, ptr %26, align 8
  %_0.i.i.i.125.3 = fmul double %a.i.i.353, %_6.1.i
  %_0.i1.i.i.126.3 = fadd double %_0.i.i.i.125.3, 0.000000e+00
  %_0.i.i.i.1.1.3 = fmul double %a.i.i.1.3, %_6.1.1.i
  %_0.i1.i.i.1.1.3 = fadd double %_0.i1.i.i.126.3, %_0.i.i.i.1.1.3
  %_0.i.i.i.2.1.3 = fmul double %a.i.i.2.3, %_6.1.2.i
  %_0.i1.i.i.2.1.3 = fadd double %_0.i1.i.i.1.1.3, %_0.i.i.i.2.1.3
  %_0.i.i.i.3.1.3 = fmul double %a.i.i.3.3, %_6.1.3.i
  %_0.i1.i.i.3.1.3 = fadd double %_0.i1.i.i.2.1.3, %_0.i.i.i.3.1.3
  %27 = getelementptr inbounds nuw i8, ptr %result, i32 104
  store double %_0.i1.i.i.3.1.3, ptr %27, align 8
  %_0.i.i.i.229.3 = fmul double %a.i.i.353, %_6.2.i
  %_0.i1.i.i.230.3 = fadd double %_0.i.i.i.229.3, 0.000000e+00
  %_0.i.i.i.1.2.3 = fmul double %a.i.i.1.3, %_6.2.1.i
  %_0.i1.i.i.1.2.3 = fadd double %_0.i1.i.i.230.3, %_0.i.i.i.1.2.3
  %_0.i.i.i.2.2.3 = fmul double %a.i.i.2.3, %_6.2.2.i
  %_0.i1.i.i.2.2.3 = fadd double %_0.i1.i.i.1.2.3, %_0.i.i.i.2.2.3
  %_0.i.i.i.3.2.3 = fmul double %a.i.i.3.3, %_6.2.3.i
  %_0.i1.i.i.3.2.3 = fadd double %_0.i1.i.i.2.2.3, %_0.i.i.i.3.2.3
  %28 = getelementptr inbounds nuw i8, ptr %result, i32 112
  store double %_0.i1.i.i.3.2.3, ptr %28, align 8
  %_0.i.i.i.333.3 = fmul double %a.i.i.353, %_6.3.i
  %_0.i1.i.i.334.3 = fadd double %_0.i.i.i.333.3, 0.000000e+00
  %_0.i.i.i.1.3.3 = fmul double %a.i.i.1.3, %_6.3.1.i
  %_0.i1.i.i.1.3.3 = fadd double %_0.i1.i.i.334.3, %_0.i.i.i.1.3.3
  %_0.i.i.i.2.3.3 = fmul double %a.i.i.2.3, %_6.3.2.i
  %_0.i1.i.i.2.3.3 = fadd double %_0.i1.i.i.1.3.3, %_0.i.i.i.2.3.3
  %_0.i.i.i.3.3.3 = fmul double %a.i.i.3.3, %_6.3.3.i
  %_0.i1.i.i.3.3.3 = fadd double %_0.i1.i.i.2.3.3, %_0.i.i.i.3.3.3
  %29 = getelementptr inbounds nuw i8, ptr %result, i32 120
  store double %_0.i1.i.i.3.3.3, ptr %29, align 8
  ret void
}

; <matrix::Matrix<i32, 3> as core::ops::arith::Mul>::mul
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 4 captures(none) dereferenceable(36) initializes((0, 36)) %result, ptr dead_on_return noalias noundef nonnull readonly align 4 captures(none) dereferenceable(36) %self, ptr dead_on_return noalias noundef nonnull readonly align 4 captures(none) dereferenceable(36) %other) unnamed_addr #1 {
bb6.2.2:
  %_6.i = load i32, ptr %other, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %0 = getelementptr inbounds nuw i8, ptr %other, i32 4
  %_6.1.i = load i32, ptr %0, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %1 = getelementptr inbounds nuw i8, ptr %other, i32 8
  %_6.2.i = load i32, ptr %1, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %2 = getelementptr inbounds nuw i8, ptr %other, i32 12
  %_6.17.i = load i32, ptr %2, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %3 = getelementptr inbounds nuw i8, ptr %other, i32 16
  %_6.1.1.i = load i32, ptr %3, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %4 = getelementptr inbounds nuw i8, ptr %other, i32 20
  %_6.2.1.i = load i32, ptr %4, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %5 = getelementptr inbounds nuw i8, ptr %other, i32 24
  %_6.28.i = load i32, ptr %5, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %6 = getelementptr inbounds nuw i8, ptr %other, i32 28
  %_6.1.2.i = load i32, ptr %6, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %7 = getelementptr inbounds nuw i8, ptr %other, i32 32
  %_6.2.2.i = load i32, ptr %7, align 4, !alias.scope !26, !noalias !29, !noundef !6
  %a.i.i = load i32, ptr %self, align 4, !alias.scope !31, !noalias !34, !noundef !6
  %_3.0.i.i.i = mul i32 %_6.i, %a.i.i
  %_3.i3.i.1 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %a.i.i.1 = load i32, ptr %_3.i3.i.1, align 4, !alias.scope !38, !noalias !40, !noundef !6
  %_3.0.i.i.i.1 = mul i32 %_6.17.i, %a.i.i.1
  %_3.0.i1.i.i.1 = add i32 %_3.0.i.i.i.1, %_3.0.i.i.i
  %_3.i3.i.2 = getelementptr inbounds nuw i8, ptr %self, i32 8
  %a.i.i.2 = load i32, ptr %_3.i3.i.2, align 4, !alias.scope !42, !noalias !44, !noundef !6
  %_3.0.i.i.i.2 = mul i32 %_6.28.i, %a.i.i.2
  %_3.0.i1.i.i.2 = add i32 %_3.0.i.i.i.2, %_3.0.i1.i.i.1
  store i32 %_3.0.i1.i.i.2, ptr %result, align 4
  %_3.0.i.i.i.125 = mul i32 %_6.1.i, %a.i.i
  %_3.0.i.i.i.1.1 = mul i32 %_6.1.1.i, %a.i.i.1
  %_3.0.i1.i.i.1.1 = add i32 %_3.0.i.i.i.1.1, %_3.0.i.i.i.125
  %_3.0.i.i.i.2.1 = mul i32 %_6.1.2.i, %a.i.i.2
  %_3.0.i1.i.i.2.1 = add i32 %_3.0.i.i.i.2.1, %_3.0.i1.i.i.1.1
  %8 = getelementptr inbounds nuw i8, ptr %result, i32 4
  store i32 %_3.0.i1.i.i.2.1, ptr %8, align 4
  %_3.0.i.i.i.228 = mul i32 %_6.2.i, %a.i.i
  %_3.0.i.i.i.1.2 = mul i32 %_6.2.1.i, %a.i.i.1
  %_3.0.i1.i.i.1.2 = add i32 %_3.0.i.i.i.1.2, %_3.0.i.i.i.228
  %_3.0.i.i.i.2.2 = mul i32 %_6.2.2.i, %a.i.i.2
  %_3.0.i1.i.i.2.2 = add i32 %_3.0.i.i.i.2.2, %_3.0.i1.i.i.1.2
  %9 = getelementptr inbounds nuw i8, ptr %result, i32 8
  store i32 %_3.0.i1.i.i.2.2, ptr %9, align 4
  %iter2.sroa.0.0.ptr18.1 = getelementptr inbounds nuw i8, ptr %self, i32 12
  %10 = getelementptr inbounds nuw i8, ptr %result, i32 12
  %a.i.i.129 = load i32, ptr %iter2.sroa.0.0.ptr18.1, align 4, !alias.scope !46, !noalias !48, !noundef !6
  %_3.0.i.i.i.131 = mul i32 %_6.i, %a.i.i.129
  %_3.i3.i.1.132 = getelementptr inbounds nuw i8, ptr %self, i32 16
  %a.i.i.1.134 = load i32, ptr %_3.i3.i.1.132, align 4, !alias.scope !50, !noalias !52, !noundef !6
  %_3.0.i.i.i.1.136 = mul i32 %_6.17.i, %a.i.i.1.134
  %_3.0.i1.i.i.1.137 = add i32 %_3.0.i.i.i.1.136, %_3.0.i.i.i.131
  %_3.i3.i.2.138 = getelementptr inbounds nuw i8, ptr %self, i32 20
  %a.i.i.2.140 = load i32, ptr %_3.i3.i.2.138, align 4, !alias.scope !54, !noalias !56, !noundef !6
  %_3.0.i.i.i.2.142 = mul i32 %_6.28.i, %a.i.i.2.140
  %_3.0.i1.i.i.2.143 = add i32 %_3.0.i.i.i.2.142, %_3.0.i1.i.i.1.137
  store i32 %_3.0.i1.i.i.2.143, ptr %10, align 4
  %_3.0.i.i.i.125.1 = mul i32 %_6.1.i, %a.i.i.129
  %_3.0.i.i.i.1.1.1 = mul i32 %_6.1.1.i, %a.i.i.1.134
  %_3.0.i1.i.i.1.1.1 = add i32 %_3.0.i.i.i.1.1.1, %_3.0.i.i.i.125.1
  %_3.0.i.i.i.2.1.1 = mul i32 %_6.1.2.i, %a.i.i.2.140
  %_3.0.i1.i.i.2.1.1 = add i32 %_3.0.i.i.i.2.1.1, %_3.0.i1.i.i.1.1.1
  %11 = getelementptr inbounds nuw i8, ptr %result, i32 16
  store i32 %_3.0.i1.i.i.2.1.1, ptr %11, align 4
  %_3.0.i.i.i.228.1 = mul i32 %_6.2.i, %a.i.i.129
  %_3.0.i.i.i.1.2.1 = mul i32 %_6.2.1.i, %a.i.i.1.134
  %_3.0.i1.i.i.1.2.1 = add i32 %_3.0.i.i.i.1.2.1, %_3.0.i.i.i.228.1
  %_3.0.i.i.i.2.2.1 = mul i32 %_6.2.2.i, %a.i.i.2.140
  %_3.0.i1.i.i.2.2.1 = add i32 %_3.0.i.i.i.2.2.1, %_3.0.i1.i.i.1.2.1
  %12 = getelementptr inbounds nuw i8, ptr %result, i32 20
  store i32 %_3.0.i1.i.i.2.2.1, ptr %12, align 4
  %iter2.sroa.0.0.ptr18.2 = getelementptr inbounds nuw i8, ptr %self, i32 24
  %13 = getelementptr inbounds nuw i8, ptr %result, i32 24
  %a.i.i.247 = load i32, ptr %iter2.sroa.0.0.ptr18.2, align 4, !alias.scope !58, !noalias !60, !noundef !6
  %_3.0.i.i.i.249 = mul i32 %_6.i, %a.i.i.247
  %_3.i3.i.1.250 = getelementptr inbounds nuw i8, ptr %self, i32 28
  %a.i.i.1.252 = load i32, ptr %_3.i3.i.1.250, align 4, !alias.scope !62, !noalias !64, !noundef !6
  %_3.0.i.i.i.1.254 = mul i32 %_6.17.i, %a.i.i.1.252
  %_3.0.i1.i.i.1.255 = add i32 %_3.0.i.i.i.1.254, %_3.0.i.i.i.249
  %_3.i3.i.2.256 = getelementptr inbounds nuw i8, ptr %self, i32 32
  %a.i.i.2.258 = load i32, ptr %_3.i3.i.2.256, align 4, !alias.scope !66, !noalias !68, !noundef !6
  %_3.0.i.i.i.2.260 = mul i32 %_6.28.i, %a.i.i.2.258
  %_3.0.i1.i.i.2.261 = add i32 %_3.0.i.i.i.2.260, %_3.0.i1.i.i.1.255
  store i32 %_3.0.i1.i.i.2.261, ptr %13, align 4
  %_3.0.i.i.i.125.2 = mul i32 %_6.1.i, %a.i.i.247
  %_3.0.i.i.i.1.1.2 = mul i32 %_6.1.1.i, %a.i.i.1.252
  %_3.0.i1.i.i.1.1.2 = add i32 %_3.0.i.i.i.1.1.2, %_3.0.i.i.i.125.2
  %_3.0.i.i.i.2.1.2 = mul i32 %_6.1.2.i, %a.i.i.2.258
  %_3.0.i1.i.i.2.1.2 = add i32 %_3.0.i.i.i.2.1.2, %_3.0.i1.i.i.1.1.2
  %14 = getelementptr inbounds nuw i8, ptr %result, i32 28
  store i32 %_3.0.i1.i.i.2.1.2, ptr %14, align 4
  %_3.0.i.i.i.2.2.2 = mul i32 %_6.2.2.i, %a.i.i.2.258
  %_3.0.i.i.i.1.2.2 = mul i32 %_6.2.1.i, %a.i.i.1.252
  %_3.0.i.i.i.228.2 = mul i32 %_6.2.i, %a.i.i.247
  %_3.0.i1.i.i.1.2.2 = add i32 %_3.0.i.i.i.1.2.2, %_3.0.i.i.i.228.2
  %_3.0.i1.i.i.2.2.2 = add i32 %_3.0.i.i.i.2.2.2, %_3.0.i1.i.i.1.2.2
  %15 = getelementptr inbounds nuw i8, ptr %result, i32 32
  store i32 %_3.0.i1.i.i.2.2.2, ptr %15, align 4
  ret void
}

; <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(32) initializes((0, 32)) %result, ptr dead_on_return noalias noundef nonnull readonly align 8 captures(none) dereferenceable(32) %self, ptr dead_on_return noalias noundef nonnull readonly align 8 captures(none) dereferenceable(32) %other) unnamed_addr #1 {
bb6.1.1:
  %_6.i = load i64, ptr %other, align 8, !alias.scope !70, !noalias !73, !noundef !6
  %0 = getelementptr inbounds nuw i8, ptr %other, i32 8
  %_6.1.i = load i64, ptr %0, align 8, !alias.scope !70, !noalias !73, !noundef !6
  %1 = getelementptr inbounds nuw i8, ptr %other, i32 16
  %_6.17.i = load i64, ptr %1, align 8, !alias.scope !70, !noalias !73, !noundef !6
  %2 = getelementptr inbounds nuw i8, ptr %other, i32 24
  %_6.1.1.i = load i64, ptr %2, align 8, !alias.scope !70, !noalias !73, !noundef !6
  %a.i.i = load i64, ptr %self, align 8, !alias.scope !75, !noalias !78, !noundef !6
  %_3.0.i.i.i = mul i64 %_6.i, %a.i.i
  %_3.i3.i.1 = getelementptr inbounds nuw i8, ptr %self, i32 8
  %a.i.i.1 = load i64, ptr %_3.i3.i.1, align 8, !alias.scope !82, !noalias !84, !noundef !6
  %_3.0.i.i.i.1 = mul i64 %_6.17.i, %a.i.i.1
  %_3.0.i1.i.i.1 = add i64 %_3.0.i.i.i.1, %_3.0.i.i.i
  store i64 %_3.0.i1.i.i.1, ptr %result, align 8
  %_3.0.i.i.i.125 = mul i64 %_6.1.i, %a.i.i
  %_3.0.i.i.i.1.1 = mul i64 %_6.1.1.i, %a.i.i.1
  %_3.0.i1.i.i.1.1 = add i64 %_3.0.i.i.i.1.1, %_3.0.i.i.i.125
  %3 = getelementptr inbounds nuw i8, ptr %result, i32 8
  store i64 %_3.0.i1.i.i.1.1, ptr %3, align 8
  %iter2.sroa.0.0.ptr18.1 = getelementptr inbounds nuw i8, ptr %self, i32 16
  %4 = getelementptr inbounds nuw i8, ptr %result, i32 16
  %a.i.i.126 = load i64, ptr %iter2.sroa.0.0.ptr18.1, align 8, !alias.scope !86, !noalias !88, !noundef !6
  %_3.0.i.i.i.128 = mul i64 %_6.i, %a.i.i.126
  %_3.i3.i.1.129 = getelementptr inbounds nuw i8, ptr %self, i32 24
  %a.i.i.1.131 = load i64, ptr %_3.i3.i.1.129, align 8, !alias.scope !90, !noalias !92, !noundef !6
  %_3.0.i.i.i.1.133 = mul i64 %_6.17.i, %a.i.i.1.131
  %_3.0.i1.i.i.1.134 = add i64 %_3.0.i.i.i.1.133, %_3.0.i.i.i.128
  store i64 %_3.0.i1.i.i.1.134, ptr %4, align 8
  %_3.0.i.i.i.1.1.1 = mul i64 %_6.1.1.i, %a.i.i.1.131
  %_3.0.i.i.i.125.1 = mul i64 %_6.1.i, %a.i.i.126
  %_3.0.i1.i.i.1.1.1 = add i64 %_3.0.i.i.i.1.1.1, %_3.0.i.i.i.125.1
  %5 = getelementptr inbounds nuw i8, ptr %result, i32 24
  store i64 %_3.0.i1.i.i.1.1.1, ptr %5, align 8
  ret void
}

; Function Attrs: nofree nounwind
define dso_local noundef i32 @main() unnamed_addr #2 {
bb6.i.6:
  %_9.i24 = alloca [128 x i8], align 8
  %_7.i25 = alloca [128 x i8], align 8
  %_9.i2 = alloca [36 x i8], align 4
  %_7.i3 = alloca [36 x i8], align 4
  %_9.i = alloca [32 x i8], align 8
  %_7.i = alloca [32 x i8], align 8
  %0 = alloca [36 x i8], align 4
  %_27 = alloca [128 x i8], align 8
  %markov = alloca [128 x i8], align 8
  %_17 = alloca [36 x i8], align 4
  %_7 = alloca [32 x i8], align 8
  %fibonacci = alloca [32 x i8], align 8
  store i64 1, ptr %fibonacci, align 8
  %_2.sroa.4.0.fibonacci.sroa_idx = getelementptr inbounds nuw i8, ptr %fibonacci, i32 8
  store i64 1, ptr %_2.sroa.4.0.fibonacci.sroa_idx, align 8
  %_2.sroa.5.0.fibonacci.sroa_idx = getelementptr inbounds nuw i8, ptr %fibonacci, i32 16
  store i64 1, ptr %_2.sroa.5.0.fibonacci.sroa_idx, align 8
  %_2.sroa.5.sroa.4.0._2.sroa.5.0.fibonacci.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %fibonacci, i32 24
  store i64 0, ptr %_2.sroa.5.sroa.4.0._2.sroa.5.0.fibonacci.sroa_idx.sroa_idx, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !94)
  store i64 1, ptr %_7, align 8, !alias.scope !97, !noalias !100
  %_11.sroa.4.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_7, i32 8
  %_11.sroa.6.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_7, i32 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_11.sroa.4.0._0.sroa_idx.i.i, i8 0, i64 16, i1 false), !alias.scope !97, !noalias !100
  store i64 1, ptr %_11.sroa.6.0._0.sroa_idx.i.i, align 8, !alias.scope !97, !noalias !100
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_7.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %_7, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %_7, ptr noundef nonnull align 8 dereferenceable(32) %_7.i, i32 32, i1 false), !noalias !100
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_7.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %_7, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %_7, ptr noundef nonnull align 8 dereferenceable(32) %_7.i, i32 32, i1 false), !noalias !100
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_7.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %_7, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %_7, ptr noundef nonnull align 8 dereferenceable(32) %_7.i, i32 32, i1 false), !noalias !100
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_9.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %fibonacci, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8, !noalias !94
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %fibonacci, ptr noundef nonnull align 8 dereferenceable(32) %_9.i, i32 32, i1 false), !noalias !94
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i), !noalias !102
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i), !noalias !102
; call <matrix::Matrix<u64, 2> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(32) %_7.i, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(32) %_7, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(32) %fibonacci) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %_7, ptr noundef nonnull align 8 dereferenceable(32) %_7.i, i32 32, i1 false), !noalias !100
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i), !noalias !102
  tail call void @llvm.experimental.noalias.scope.decl(metadata !103)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !106)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !115)
  %item.i.i.i.i.i.i.i.i.i.i = load i64, ptr %_7, align 8, !alias.scope !118, !noalias !119, !noundef !6
  %_2.i.i.i.i.i.i.i.i.i.i.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_2e3476456625d7e8af6b32dd2907c477, i64 noundef %item.i.i.i.i.i.i.i.i.i.i) #9, !noalias !124
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !127)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !129)
  %item.i.i.i.i.i.1.i.i.i.i.i = load i64, ptr %_11.sroa.4.0._0.sroa_idx.i.i, align 8, !alias.scope !131, !noalias !119, !noundef !6
  %_2.i.i.i.i.i.i.1.i.i.i.i.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_2e3476456625d7e8af6b32dd2907c477, i64 noundef %item.i.i.i.i.i.1.i.i.i.i.i) #9, !noalias !132
  %_37.i.i.i.1.i = getelementptr inbounds nuw i8, ptr %_7, i32 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !135)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !137)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !139)
  %item.i.i.i.i.i.i.i.i.i.1.i = load i64, ptr %_37.i.i.i.1.i, align 8, !alias.scope !141, !noalias !119, !noundef !6
  %_2.i.i.i.i.i.i.i.i.i.i.1.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_2e3476456625d7e8af6b32dd2907c477, i64 noundef %item.i.i.i.i.i.i.i.i.i.1.i) #9, !noalias !142
  tail call void @llvm.experimental.noalias.scope.decl(metadata !143)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !145)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !147)
  %item.i.i.i.i.i.1.i.i.i.i.1.i = load i64, ptr %_11.sroa.6.0._0.sroa_idx.i.i, align 8, !alias.scope !149, !noalias !119, !noundef !6
  %_2.i.i.i.i.i.i.1.i.i.i.i.1.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_2e3476456625d7e8af6b32dd2907c477, i64 noundef %item.i.i.i.i.i.1.i.i.i.i.1.i) #9, !noalias !150
  %putchar.i = tail call i32 @putchar(i32 10), !noalias !103
  call void @llvm.lifetime.end.p0(ptr nonnull %_7)
  %rotation.sroa.2.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i32 4
  %rotation.sroa.3.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i32 8
  %rotation.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i32 12
  %rotation.sroa.4.sroa.2.0.rotation.sroa.4.0..sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %0, i32 16
  %rotation.sroa.5.sroa.3.0.rotation.sroa.5.0..sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %0, i32 32
  %_11.sroa.4.0._0.sroa_idx.i.i4 = getelementptr inbounds nuw i8, ptr %_17, i32 4
  %_11.sroa.5.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 8
  %_11.sroa.6.0._0.sroa_idx.i.i5 = getelementptr inbounds nuw i8, ptr %_17, i32 12
  %_11.sroa.7.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 16
  %_11.sroa.8.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 20
  %_11.sroa.9.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 24
  %_11.sroa.10.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 28
  %_11.sroa.11.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_17, i32 32
  br label %bb9

bb10:                                             ; preds = %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit
  %_19.sroa.9.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 96
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %_19.sroa.9.0.markov.sroa_idx, i8 0, i32 32, i1 false)
  store double 5.000000e-01, ptr %markov, align 8
  %_19.sroa.4.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 8
  store double 2.500000e-01, ptr %_19.sroa.4.0.markov.sroa_idx, align 8
  %_19.sroa.5.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 16
  store double 2.500000e-01, ptr %_19.sroa.5.0.markov.sroa_idx, align 8
  %_19.sroa.6.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 24
  store double 0.000000e+00, ptr %_19.sroa.6.0.markov.sroa_idx, align 8
  %_19.sroa.7.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 32
  store double 2.500000e-01, ptr %_19.sroa.7.0.markov.sroa_idx, align 8
  %_19.sroa.7.sroa.4.0._19.sroa.7.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 40
  store double 5.000000e-01, ptr %_19.sroa.7.sroa.4.0._19.sroa.7.0.markov.sroa_idx.sroa_idx, align 8
  %_19.sroa.7.sroa.5.0._19.sroa.7.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 48
  store double 0.000000e+00, ptr %_19.sroa.7.sroa.5.0._19.sroa.7.0.markov.sroa_idx.sroa_idx, align 8
  %_19.sroa.7.sroa.6.0._19.sroa.7.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 56
  store double 2.500000e-01, ptr %_19.sroa.7.sroa.6.0._19.sroa.7.0.markov.sroa_idx.sroa_idx, align 8
  %_19.sroa.8.0.markov.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 64
  store double 1.250000e-01, ptr %_19.sroa.8.0.markov.sroa_idx, align 8
  %_19.sroa.8.sroa.4.0._19.sroa.8.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 72
  store double 0.000000e+00, ptr %_19.sroa.8.sroa.4.0._19.sroa.8.0.markov.sroa_idx.sroa_idx, align 8
  %_19.sroa.8.sroa.5.0._19.sroa.8.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 80
  store double 7.500000e-01, ptr %_19.sroa.8.sroa.5.0._19.sroa.8.0.markov.sroa_idx.sroa_idx, align 8
  %_19.sroa.8.sroa.6.0._19.sroa.8.0.markov.sroa_idx.sroa_idx = getelementptr inbounds nuw i8, ptr %markov, i32 88
  store double 1.250000e-01, ptr %_19.sroa.8.sroa.6.0._19.sroa.8.0.markov.sroa_idx.sroa_idx, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_27)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !151)
  store double 1.000000e+00, ptr %_27, align 8, !alias.scope !154, !noalias !157
  %_11.sroa.4.0._0.sroa_idx.i.i26 = getelementptr inbounds nuw i8, ptr %_27, i32 8
  %_11.sroa.8.0._0.sroa_idx.i.i27 = getelementptr inbounds nuw i8, ptr %_27, i32 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_11.sroa.4.0._0.sroa_idx.i.i26, i8 0, i64 32, i1 false), !alias.scope !154, !noalias !157
  store double 1.000000e+00, ptr %_11.sroa.8.0._0.sroa_idx.i.i27, align 8, !alias.scope !154, !noalias !157
  %_11.sroa.9.0._0.sroa_idx.i.i28 = getelementptr inbounds nuw i8, ptr %_27, i32 48
  %_11.sroa.13.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_27, i32 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_11.sroa.9.0._0.sroa_idx.i.i28, i8 0, i64 32, i1 false), !alias.scope !154, !noalias !157
  store double 1.000000e+00, ptr %_11.sroa.13.0._0.sroa_idx.i.i, align 8, !alias.scope !154, !noalias !157
  %_11.sroa.14.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_27, i32 88
  %_11.sroa.18.0._0.sroa_idx.i.i = getelementptr inbounds nuw i8, ptr %_27, i32 120
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %_11.sroa.14.0._0.sroa_idx.i.i, i8 0, i64 32, i1 false), !alias.scope !154, !noalias !157
  store double 1.000000e+00, ptr %_11.sroa.18.0._0.sroa_idx.i.i, align 8, !alias.scope !154, !noalias !157
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i25), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_7.i25, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %_27, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %_27, ptr noundef nonnull align 8 dereferenceable(128) %_7.i25, i32 128, i1 false), !noalias !157
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i25), !noalias !159
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i24), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_9.i24, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %markov, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8, !noalias !151
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %markov, ptr noundef nonnull align 8 dereferenceable(128) %_9.i24, i32 128, i1 false), !noalias !151
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i24), !noalias !159
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i25), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_7.i25, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %_27, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %_27, ptr noundef nonnull align 8 dereferenceable(128) %_7.i25, i32 128, i1 false), !noalias !157
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i25), !noalias !159
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i24), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_9.i24, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %markov, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8, !noalias !151
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %markov, ptr noundef nonnull align 8 dereferenceable(128) %_9.i24, i32 128, i1 false), !noalias !151
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i24), !noalias !159
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i25), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_7.i25, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %_27, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(128) %_27, ptr noundef nonnull align 8 dereferenceable(128) %_7.i25, i32 128, i1 false), !noalias !157
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i25), !noalias !159
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i24), !noalias !159
; call <matrix::Matrix<f64, 4> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 8 captures(none) dereferenceable(128) %_9.i24, ptr noalias noundef nonnull readonly align 8 captures(address) dereferenceable(128) %markov, ptr noalias noundef nonnull align 8 captures(address) dereferenceable(128) %markov) #8, !noalias !151
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i24), !noalias !159
  %_6.i = load double, ptr %_27, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.1.i = load double, ptr %_11.sroa.4.0._0.sroa_idx.i.i26, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %1 = getelementptr inbounds nuw i8, ptr %_27, i32 16
  %_6.2.i = load double, ptr %1, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %2 = getelementptr inbounds nuw i8, ptr %_27, i32 24
  %_6.3.i = load double, ptr %2, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %3 = getelementptr inbounds nuw i8, ptr %_27, i32 32
  %_6.17.i = load double, ptr %3, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.1.1.i = load double, ptr %_11.sroa.8.0._0.sroa_idx.i.i27, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.2.1.i = load double, ptr %_11.sroa.9.0._0.sroa_idx.i.i28, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %4 = getelementptr inbounds nuw i8, ptr %_27, i32 56
  %_6.3.1.i = load double, ptr %4, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %5 = getelementptr inbounds nuw i8, ptr %_27, i32 64
  %_6.28.i = load double, ptr %5, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %6 = getelementptr inbounds nuw i8, ptr %_27, i32 72
  %_6.1.2.i = load double, ptr %6, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.2.2.i = load double, ptr %_11.sroa.13.0._0.sroa_idx.i.i, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.3.2.i = load double, ptr %_11.sroa.14.0._0.sroa_idx.i.i, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %7 = getelementptr inbounds nuw i8, ptr %_27, i32 96
  %_6.39.i = load double, ptr %7, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %8 = getelementptr inbounds nuw i8, ptr %_27, i32 104
  %_6.1.3.i = load double, ptr %8, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %9 = getelementptr inbounds nuw i8, ptr %_27, i32 112
  %_6.2.3.i = load double, ptr %9, align 8, !alias.scope !160, !noalias !163, !noundef !6
  %_6.3.3.i = load double, ptr %_11.sroa.18.0._0.sroa_idx.i.i, align 8, !alias.scope !160, !noalias !163, !noundef !6
  call void @llvm.lifetime.end.p0(ptr nonnull %_27)
  %_2.i.i.i.i.i.i.i.i.i.i.i30 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.i) #9, !noalias !165
  %_2.i.i.i.i.i.i.1.i.i.i.i.i33 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.17.i) #9, !noalias !180
  %_2.i.i.i.i.i.i.2.i.i.i.i.i36 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.28.i) #9, !noalias !184
  %_2.i.i.i.i.i.i.3.i.i.i.i.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.39.i) #9, !noalias !188
  %_2.i.i.i.i.i.i.i.i.i.i.1.i39 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.1.i) #9, !noalias !192
  %_2.i.i.i.i.i.i.1.i.i.i.i.1.i42 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.1.1.i) #9, !noalias !197
  %_2.i.i.i.i.i.i.2.i.i.i.i.1.i45 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.1.2.i) #9, !noalias !201
  %_2.i.i.i.i.i.i.3.i.i.i.i.1.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.1.3.i) #9, !noalias !205
  %_2.i.i.i.i.i.i.i.i.i.i.2.i48 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.2.i) #9, !noalias !209
  %_2.i.i.i.i.i.i.1.i.i.i.i.2.i51 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.2.1.i) #9, !noalias !214
  %_2.i.i.i.i.i.i.2.i.i.i.i.2.i54 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.2.2.i) #9, !noalias !218
  %_2.i.i.i.i.i.i.3.i.i.i.i.2.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.2.3.i) #9, !noalias !222
  %_2.i.i.i.i.i.i.i.i.i.i.3.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.3.i) #9, !noalias !226
  %_2.i.i.i.i.i.i.1.i.i.i.i.3.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.3.1.i) #9, !noalias !231
  %_2.i.i.i.i.i.i.2.i.i.i.i.3.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.3.2.i) #9, !noalias !235
  %_2.i.i.i.i.i.i.3.i.i.i.i.3.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_d77777eef9a2006c5ac23aa912502590, double noundef %_6.3.3.i) #9, !noalias !239
  %putchar.i55 = tail call i32 @putchar(i32 10), !noalias !243
  ret i32 0

bb9:                                              ; preds = %bb6.i.6, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit
  %iter.sroa.0.056 = phi i32 [ 0, %bb6.i.6 ], [ %10, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit ]
  %10 = add nuw nsw i32 %iter.sroa.0.056, 1
  call void @llvm.lifetime.start.p0(ptr nonnull %_17)
  call void @llvm.lifetime.start.p0(ptr nonnull %0)
  store i32 0, ptr %0, align 4
  store i32 -1, ptr %rotation.sroa.2.0..sroa_idx, align 4
  store i32 0, ptr %rotation.sroa.3.0..sroa_idx, align 4
  store i32 1, ptr %rotation.sroa.4.0..sroa_idx, align 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %rotation.sroa.4.sroa.2.0.rotation.sroa.4.0..sroa_idx.sroa_idx, i8 0, i64 16, i1 false)
  store i32 1, ptr %rotation.sroa.5.sroa.3.0.rotation.sroa.5.0..sroa_idx.sroa_idx, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !244)
  store i32 1, ptr %_17, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.4.0._0.sroa_idx.i.i4, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.5.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.6.0._0.sroa_idx.i.i5, align 4, !alias.scope !247, !noalias !250
  store i32 1, ptr %_11.sroa.7.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.8.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.9.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  store i32 0, ptr %_11.sroa.10.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  store i32 1, ptr %_11.sroa.11.0._0.sroa_idx.i.i, align 4, !alias.scope !247, !noalias !250
  %_3.not3.i = icmp eq i32 %iter.sroa.0.056, 0
  br i1 %_3.not3.i, label %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit, label %bb2.i6.preheader

bb2.i6.preheader:                                 ; preds = %bb9
  %_5.i7.peel = and i32 %iter.sroa.0.056, 1
  %.not.i8.peel = icmp eq i32 %_5.i7.peel, 0
  br i1 %.not.i8.peel, label %bb6.i10.peel, label %bb3.i9.peel

bb3.i9.peel:                                      ; preds = %bb2.i6.preheader
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i3), !noalias !252
; call <matrix::Matrix<i32, 3> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 4 captures(none) dereferenceable(36) %_7.i3, ptr noalias noundef nonnull readonly align 4 captures(address) dereferenceable(36) %_17, ptr noalias noundef nonnull align 4 captures(address) dereferenceable(36) %0) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(36) %_17, ptr noundef nonnull align 4 dereferenceable(36) %_7.i3, i32 36, i1 false), !noalias !250
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i3), !noalias !252
  br label %bb6.i10.peel

bb6.i10.peel:                                     ; preds = %bb3.i9.peel, %bb2.i6.preheader
  call void @llvm.lifetime.start.p0(ptr nonnull %_9.i2), !noalias !252
; call <matrix::Matrix<i32, 3> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 4 captures(none) dereferenceable(36) %_9.i2, ptr noalias noundef nonnull readonly align 4 captures(address) dereferenceable(36) %0, ptr noalias noundef nonnull align 4 captures(address) dereferenceable(36) %0) #8, !noalias !244
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(36) %0, ptr noundef nonnull align 4 dereferenceable(36) %_9.i2, i32 36, i1 false), !noalias !244
  call void @llvm.lifetime.end.p0(ptr nonnull %_9.i2), !noalias !252
  %_3.not.i11.peel = icmp eq i32 %iter.sroa.0.056, 1
  br i1 %_3.not.i11.peel, label %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit, label %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit.loopexit

_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit.loopexit: ; preds = %bb6.i10.peel
  call void @llvm.lifetime.start.p0(ptr nonnull %_7.i3), !noalias !252
; call <matrix::Matrix<i32, 3> as core::ops::arith::Mul>::mul
  call fastcc void @_RNvXs2_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mulB5_(ptr noalias noundef align 4 captures(none) dereferenceable(36) %_7.i3, ptr noalias noundef nonnull readonly align 4 captures(address) dereferenceable(36) %_17, ptr noalias noundef nonnull align 4 captures(address) dereferenceable(36) %0) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(36) %_17, ptr noundef nonnull align 4 dereferenceable(36) %_7.i3, i32 36, i1 false), !noalias !250
  call void @llvm.lifetime.end.p0(ptr nonnull %_7.i3), !noalias !252
  br label %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit

_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit: ; preds = %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit.loopexit, %bb6.i10.peel
  %item.i.i.i.i.i.i.i.i.i.i12.pre = load i32, ptr %_17, align 4, !alias.scope !253, !noalias !264
  %item.i.i.i.i.i.1.i.i.i.i.i15.pre = load i32, ptr %_11.sroa.4.0._0.sroa_idx.i.i4, align 4, !alias.scope !269, !noalias !264
  %item.i.i.i.i.i.2.i.i.i.i.i.pre = load i32, ptr %_11.sroa.5.0._0.sroa_idx.i.i, align 4, !alias.scope !273, !noalias !264
  %item.i.i.i.i.i.i.i.i.i.1.i18.pre = load i32, ptr %_11.sroa.6.0._0.sroa_idx.i.i5, align 4, !alias.scope !277, !noalias !264
  %item.i.i.i.i.i.1.i.i.i.i.1.i21.pre = load i32, ptr %_11.sroa.7.0._0.sroa_idx.i.i, align 4, !alias.scope !282, !noalias !264
  %item.i.i.i.i.i.2.i.i.i.i.1.i.pre = load i32, ptr %_11.sroa.8.0._0.sroa_idx.i.i, align 4, !alias.scope !286, !noalias !264
  %item.i.i.i.i.i.i.i.i.i.2.i.pre = load i32, ptr %_11.sroa.9.0._0.sroa_idx.i.i, align 4, !alias.scope !290, !noalias !264
  %item.i.i.i.i.i.1.i.i.i.i.2.i.pre = load i32, ptr %_11.sroa.10.0._0.sroa_idx.i.i, align 4, !alias.scope !295, !noalias !264
  %item.i.i.i.i.i.2.i.i.i.i.2.i.pre = load i32, ptr %_11.sroa.11.0._0.sroa_idx.i.i, align 4, !alias.scope !299, !noalias !264
  br label %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit

_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit: ; preds = %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit, %bb9
  %item.i.i.i.i.i.2.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.i.2.i.i.i.i.2.i.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 1, %bb9 ]
  %item.i.i.i.i.i.1.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.i.1.i.i.i.i.2.i.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.i.i.i.i.i.2.i.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.2.i.i.i.i.1.i = phi i32 [ %item.i.i.i.i.i.2.i.i.i.i.1.i.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.1.i.i.i.i.1.i21 = phi i32 [ %item.i.i.i.i.i.1.i.i.i.i.1.i21.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 1, %bb9 ]
  %item.i.i.i.i.i.i.i.i.i.1.i18 = phi i32 [ %item.i.i.i.i.i.i.i.i.i.1.i18.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.2.i.i.i.i.i = phi i32 [ %item.i.i.i.i.i.2.i.i.i.i.i.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.1.i.i.i.i.i15 = phi i32 [ %item.i.i.i.i.i.1.i.i.i.i.i15.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 0, %bb9 ]
  %item.i.i.i.i.i.i.i.i.i.i12 = phi i32 [ %item.i.i.i.i.i.i.i.i.i.i12.pre, %_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_.exit.loopexit ], [ 1, %bb9 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %0)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !304)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !305)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !306)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !307)
  %_2.i.i.i.i.i.i.i.i.i.i.i13 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.i.i.i.i.i12) #9, !noalias !308
  tail call void @llvm.experimental.noalias.scope.decl(metadata !309)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !310)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311)
  %_2.i.i.i.i.i.i.1.i.i.i.i.i16 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.1.i.i.i.i.i15) #9, !noalias !312
  tail call void @llvm.experimental.noalias.scope.decl(metadata !313)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !314)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !315)
  %_2.i.i.i.i.i.i.2.i.i.i.i.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.2.i.i.i.i.i) #9, !noalias !316
  tail call void @llvm.experimental.noalias.scope.decl(metadata !317)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !318)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !319)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !320)
  %_2.i.i.i.i.i.i.i.i.i.i.1.i19 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.i.i.i.i.1.i18) #9, !noalias !321
  tail call void @llvm.experimental.noalias.scope.decl(metadata !322)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !323)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !324)
  %_2.i.i.i.i.i.i.1.i.i.i.i.1.i22 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.1.i.i.i.i.1.i21) #9, !noalias !325
  tail call void @llvm.experimental.noalias.scope.decl(metadata !326)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !327)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !328)
  %_2.i.i.i.i.i.i.2.i.i.i.i.1.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.2.i.i.i.i.1.i) #9, !noalias !329
  tail call void @llvm.experimental.noalias.scope.decl(metadata !330)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !331)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !332)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !333)
  %_2.i.i.i.i.i.i.i.i.i.i.2.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.i.i.i.i.2.i) #9, !noalias !334
  tail call void @llvm.experimental.noalias.scope.decl(metadata !335)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !336)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !337)
  %_2.i.i.i.i.i.i.1.i.i.i.i.2.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.1.i.i.i.i.2.i) #9, !noalias !338
  tail call void @llvm.experimental.noalias.scope.decl(metadata !339)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !340)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !341)
  %_2.i.i.i.i.i.i.2.i.i.i.i.2.i = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b929c71616281bfd1be2bd4038d3ddf1, i32 noundef %item.i.i.i.i.i.2.i.i.i.i.2.i) #9, !noalias !342
  %putchar.i23 = tail call i32 @putchar(i32 10), !noalias !303
  call void @llvm.lifetime.end.p0(ptr nonnull %_17)
  %exitcond.not = icmp eq i32 %10, 4
  br i1 %exitcond.not, label %bb10, label %bb9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #4

; Function Attrs: nofree nounwind
declare dso_local noundef i32 @printf(ptr noundef readonly captures(none), ...) unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #7

attributes #0 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "target-cpu"="generic" }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "target-cpu"="generic" }
attributes #2 = { nofree nounwind "target-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nounwind }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #8 = { noinline nounwind }
attributes #9 = { nounwind }

!llvm.ident = !{!0}

!0 = !{!"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_: %self"}
!3 = distinct !{!3, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_: %result"}
!6 = !{}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0"}
!9 = distinct !{!9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_"}
!10 = !{!11, !12}
!11 = distinct !{!11, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1"}
!12 = distinct !{!12, !13, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IterdEBX_EINtB6_7ZipImplBX_BX_E4folddNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixdKj4_ENtNtNtBc_3ops5arith3Mul3mul0EB22_: %self"}
!13 = distinct !{!13, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IterdEBX_EINtB6_7ZipImplBX_BX_E4folddNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixdKj4_ENtNtNtBc_3ops5arith3Mul3mul0EB22_"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1"}
!16 = !{!17, !12}
!17 = distinct !{!17, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It2"}
!20 = !{!21, !12}
!21 = distinct !{!21, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It2"}
!22 = !{!23}
!23 = distinct !{!23, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It3"}
!24 = !{!25, !12}
!25 = distinct !{!25, !9, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It3"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E10transposedB5_: %self"}
!28 = distinct !{!28, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E10transposedB5_"}
!29 = !{!30}
!30 = distinct !{!30, !28, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E10transposedB5_: %result"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0"}
!33 = distinct !{!33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_"}
!34 = !{!35, !36}
!35 = distinct !{!35, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1"}
!36 = distinct !{!36, !37, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IterlEBX_EINtB6_7ZipImplBX_BX_E4foldlNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixlKj3_ENtNtNtBc_3ops5arith3Mul3mul0EB22_: %self"}
!37 = distinct !{!37, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IterlEBX_EINtB6_7ZipImplBX_BX_E4foldlNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixlKj3_ENtNtNtBc_3ops5arith3Mul3mul0EB22_"}
!38 = !{!39}
!39 = distinct !{!39, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1"}
!40 = !{!41, !36}
!41 = distinct !{!41, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1"}
!42 = !{!43}
!43 = distinct !{!43, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It2"}
!44 = !{!45, !36}
!45 = distinct !{!45, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It2"}
!46 = !{!47}
!47 = distinct !{!47, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1"}
!48 = !{!49, !36}
!49 = distinct !{!49, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1"}
!50 = !{!51}
!51 = distinct !{!51, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1:It1"}
!52 = !{!53, !36}
!53 = distinct !{!53, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1:It1"}
!54 = !{!55}
!55 = distinct !{!55, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It2:It1"}
!56 = !{!57, !36}
!57 = distinct !{!57, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It2:It1"}
!58 = !{!59}
!59 = distinct !{!59, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It2"}
!60 = !{!61, !36}
!61 = distinct !{!61, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It2"}
!62 = !{!63}
!63 = distinct !{!63, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1:It2"}
!64 = !{!65, !36}
!65 = distinct !{!65, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1:It2"}
!66 = !{!67}
!67 = distinct !{!67, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It2:It2"}
!68 = !{!69, !36}
!69 = distinct !{!69, !33, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It2:It2"}
!70 = !{!71}
!71 = distinct !{!71, !72, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E10transposedB5_: %self"}
!72 = distinct !{!72, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E10transposedB5_"}
!73 = !{!74}
!74 = distinct !{!74, !72, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E10transposedB5_: %result"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0"}
!77 = distinct !{!77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_"}
!78 = !{!79, !80}
!79 = distinct !{!79, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1"}
!80 = distinct !{!80, !81, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IteryEBX_EINtB6_7ZipImplBX_BX_E4foldyNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixyKj2_ENtNtNtBc_3ops5arith3Mul3mul0EB22_: %self"}
!81 = distinct !{!81, !"_RINvXs2_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB6_3ZipINtNtNtBc_5slice4iter4IteryEBX_EINtB6_7ZipImplBX_BX_E4foldyNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB22_6MatrixyKj2_ENtNtNtBc_3ops5arith3Mul3mul0EB22_"}
!82 = !{!83}
!83 = distinct !{!83, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1"}
!84 = !{!85, !80}
!85 = distinct !{!85, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1"}
!86 = !{!87}
!87 = distinct !{!87, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1"}
!88 = !{!89, !80}
!89 = distinct !{!89, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1"}
!90 = !{!91}
!91 = distinct !{!91, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.0:It1:It1"}
!92 = !{!93, !80}
!93 = distinct !{!93, !77, !"_RNCNvXs2_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_ENtNtNtCs2DxGA1hvVcO_4core3ops5arith3Mul3mul0B7_: %_3.1:It1:It1"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E5powerB5_: %result"}
!96 = distinct !{!96, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E5powerB5_"}
!97 = !{!98, !95}
!98 = distinct !{!98, !99, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E8identityB5_: %_0"}
!99 = distinct !{!99, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E8identityB5_"}
!100 = !{!101}
!101 = distinct !{!101, !96, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E5powerB5_: %self"}
!102 = !{!95, !101}
!103 = !{!104}
!104 = distinct !{!104, !105, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E4showB5_: %self"}
!105 = distinct !{!105, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixyKj2_E4showB5_"}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAyj2_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IteryEuNCINvNvB1Z_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixyKB1E_E4show0E0E0E0B3M_: %iter"}
!108 = distinct !{!108, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAyj2_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IteryEuNCINvNvB1Z_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixyKB1E_E4show0E0E0E0B3M_"}
!109 = !{!110}
!110 = distinct !{!110, !111, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixyKj2_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0"}
!111 = distinct !{!111, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixyKj2_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_"}
!112 = !{!113}
!113 = distinct !{!113, !114, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixyKj2_E4show0E0B1p_: %item"}
!114 = distinct !{!114, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixyKj2_E4show0E0B1p_"}
!115 = !{!116}
!116 = distinct !{!116, !117, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_E4show0B7_: %_2"}
!117 = distinct !{!117, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_E4show0B7_"}
!118 = !{!116, !113, !110, !107, !104}
!119 = !{!120, !122}
!120 = distinct !{!120, !121, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAyj2_EIB1d_yEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixyKB1E_E4show0E0E0EB3L_: %self"}
!121 = distinct !{!121, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAyj2_EIB1d_yEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixyKB1E_E4show0E0E0EB3L_"}
!122 = distinct !{!122, !123, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAyj2_EIB1d_yEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixyKB1E_E4show0E0EB33_: %self"}
!123 = distinct !{!123, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAyj2_EIB1d_yEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixyKB1E_E4show0E0EB33_"}
!124 = !{!116, !113, !110, !107, !120, !122, !104}
!125 = !{!126}
!126 = distinct !{!126, !111, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixyKj2_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!127 = !{!128}
!128 = distinct !{!128, !114, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixyKj2_E4show0E0B1p_: %item:It1"}
!129 = !{!130}
!130 = distinct !{!130, !117, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_E4show0B7_: %_2:It1"}
!131 = !{!130, !128, !126, !107, !104}
!132 = !{!130, !128, !126, !107, !120, !122, !104}
!133 = !{!134}
!134 = distinct !{!134, !108, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAyj2_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IteryEuNCINvNvB1Z_8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixyKB1E_E4show0E0E0E0B3M_: %iter:It1"}
!135 = !{!136}
!136 = distinct !{!136, !111, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixyKj2_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!137 = !{!138}
!138 = distinct !{!138, !114, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixyKj2_E4show0E0B1p_: %item:It1"}
!139 = !{!140}
!140 = distinct !{!140, !117, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_E4show0B7_: %_2:It1"}
!141 = !{!140, !138, !136, !134, !104}
!142 = !{!140, !138, !136, !134, !120, !122, !104}
!143 = !{!144}
!144 = distinct !{!144, !111, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixyKj2_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It1"}
!145 = !{!146}
!146 = distinct !{!146, !114, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRyNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixyKj2_E4show0E0B1p_: %item:It1:It1"}
!147 = !{!148}
!148 = distinct !{!148, !117, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixyKj2_E4show0B7_: %_2:It1:It1"}
!149 = !{!148, !146, !144, !134, !104}
!150 = !{!148, !146, !144, !134, !120, !122, !104}
!151 = !{!152}
!152 = distinct !{!152, !153, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E5powerB5_: %result"}
!153 = distinct !{!153, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E5powerB5_"}
!154 = !{!155, !152}
!155 = distinct !{!155, !156, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E8identityB5_: %_0"}
!156 = distinct !{!156, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E8identityB5_"}
!157 = !{!158}
!158 = distinct !{!158, !153, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E5powerB5_: %self"}
!159 = !{!152, !158}
!160 = !{!161}
!161 = distinct !{!161, !162, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_: %self"}
!162 = distinct !{!162, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_"}
!163 = !{!164}
!164 = distinct !{!164, !162, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E10transposedB5_: %result"}
!165 = !{!166, !168, !170, !172, !174, !176, !178}
!166 = distinct !{!166, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2"}
!167 = distinct !{!167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_"}
!168 = distinct !{!168, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item"}
!169 = distinct !{!169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_"}
!170 = distinct !{!170, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0"}
!171 = distinct !{!171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_"}
!172 = distinct !{!172, !173, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAdj4_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterdEuNCINvNvB1Z_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixdKB1E_E4show0E0E0E0B3M_: %iter"}
!173 = distinct !{!173, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAdj4_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterdEuNCINvNvB1Z_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixdKB1E_E4show0E0E0E0B3M_"}
!174 = distinct !{!174, !175, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAdj4_EIB1d_dEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixdKB1E_E4show0E0E0EB3L_: %self"}
!175 = distinct !{!175, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAdj4_EIB1d_dEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixdKB1E_E4show0E0E0EB3L_"}
!176 = distinct !{!176, !177, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAdj4_EIB1d_dEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixdKB1E_E4show0E0EB33_: %self"}
!177 = distinct !{!177, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAdj4_EIB1d_dEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixdKB1E_E4show0E0EB33_"}
!178 = distinct !{!178, !179, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E4showB5_: %self"}
!179 = distinct !{!179, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixdKj4_E4showB5_"}
!180 = !{!181, !182, !183, !172, !174, !176, !178}
!181 = distinct !{!181, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It1"}
!182 = distinct !{!182, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It1"}
!183 = distinct !{!183, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!184 = !{!185, !186, !187, !172, !174, !176, !178}
!185 = distinct !{!185, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It2"}
!186 = distinct !{!186, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It2"}
!187 = distinct !{!187, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2"}
!188 = !{!189, !190, !191, !172, !174, !176, !178}
!189 = distinct !{!189, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It3"}
!190 = distinct !{!190, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It3"}
!191 = distinct !{!191, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It3"}
!192 = !{!193, !194, !195, !196, !174, !176, !178}
!193 = distinct !{!193, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It1"}
!194 = distinct !{!194, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It1"}
!195 = distinct !{!195, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!196 = distinct !{!196, !173, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAdj4_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterdEuNCINvNvB1Z_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixdKB1E_E4show0E0E0E0B3M_: %iter:It1"}
!197 = !{!198, !199, !200, !196, !174, !176, !178}
!198 = distinct !{!198, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It1:It1"}
!199 = distinct !{!199, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It1:It1"}
!200 = distinct !{!200, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It1"}
!201 = !{!202, !203, !204, !196, !174, !176, !178}
!202 = distinct !{!202, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It2:It1"}
!203 = distinct !{!203, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It2:It1"}
!204 = distinct !{!204, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2:It1"}
!205 = !{!206, !207, !208, !196, !174, !176, !178}
!206 = distinct !{!206, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It3:It1"}
!207 = distinct !{!207, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It3:It1"}
!208 = distinct !{!208, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It3:It1"}
!209 = !{!210, !211, !212, !213, !174, !176, !178}
!210 = distinct !{!210, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It2"}
!211 = distinct !{!211, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It2"}
!212 = distinct !{!212, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2"}
!213 = distinct !{!213, !173, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAdj4_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterdEuNCINvNvB1Z_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixdKB1E_E4show0E0E0E0B3M_: %iter:It2"}
!214 = !{!215, !216, !217, !213, !174, !176, !178}
!215 = distinct !{!215, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It1:It2"}
!216 = distinct !{!216, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It1:It2"}
!217 = distinct !{!217, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It2"}
!218 = !{!219, !220, !221, !213, !174, !176, !178}
!219 = distinct !{!219, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It2:It2"}
!220 = distinct !{!220, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It2:It2"}
!221 = distinct !{!221, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2:It2"}
!222 = !{!223, !224, !225, !213, !174, !176, !178}
!223 = distinct !{!223, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It3:It2"}
!224 = distinct !{!224, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It3:It2"}
!225 = distinct !{!225, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It3:It2"}
!226 = !{!227, !228, !229, !230, !174, !176, !178}
!227 = distinct !{!227, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It3"}
!228 = distinct !{!228, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It3"}
!229 = distinct !{!229, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It3"}
!230 = distinct !{!230, !173, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAdj4_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterdEuNCINvNvB1Z_8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixdKB1E_E4show0E0E0E0B3M_: %iter:It3"}
!231 = !{!232, !233, !234, !230, !174, !176, !178}
!232 = distinct !{!232, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It1:It3"}
!233 = distinct !{!233, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It1:It3"}
!234 = distinct !{!234, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It3"}
!235 = !{!236, !237, !238, !230, !174, !176, !178}
!236 = distinct !{!236, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It2:It3"}
!237 = distinct !{!237, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It2:It3"}
!238 = distinct !{!238, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2:It3"}
!239 = !{!240, !241, !242, !230, !174, !176, !178}
!240 = distinct !{!240, !167, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixdKj4_E4show0B7_: %_2:It3:It3"}
!241 = distinct !{!241, !169, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixdKj4_E4show0E0B1p_: %item:It3:It3"}
!242 = distinct !{!242, !171, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRdNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixdKj4_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It3:It3"}
!243 = !{!178}
!244 = !{!245}
!245 = distinct !{!245, !246, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_: %result"}
!246 = distinct !{!246, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_"}
!247 = !{!248, !245}
!248 = distinct !{!248, !249, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E8identityB5_: %_0"}
!249 = distinct !{!249, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E8identityB5_"}
!250 = !{!251}
!251 = distinct !{!251, !246, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E5powerB5_: %self"}
!252 = !{!245, !251}
!253 = !{!254, !256, !258, !260, !262}
!254 = distinct !{!254, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2"}
!255 = distinct !{!255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_"}
!256 = distinct !{!256, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item"}
!257 = distinct !{!257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_"}
!258 = distinct !{!258, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0"}
!259 = distinct !{!259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_"}
!260 = distinct !{!260, !261, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAlj3_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterlEuNCINvNvB1Z_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixlKB1E_E4show0E0E0E0B3M_: %iter"}
!261 = distinct !{!261, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAlj3_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterlEuNCINvNvB1Z_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixlKB1E_E4show0E0E0E0B3M_"}
!262 = distinct !{!262, !263, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E4showB5_: %self"}
!263 = distinct !{!263, !"_RNvMs1_CsVJh3Yx2iLJ_6matrixINtB5_6MatrixlKj3_E4showB5_"}
!264 = !{!265, !267}
!265 = distinct !{!265, !266, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAlj3_EIB1d_lEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixlKB1E_E4show0E0E0EB3L_: %self"}
!266 = distinct !{!266, !"_RINvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAlj3_EIB1d_lEE9iter_folduNCINvNvXsi_B6_IBS_ppENtNtNtBa_6traits8iterator8Iterator4fold7flattenB1I_uNCINvNvB2m_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3L_6MatrixlKB1E_E4show0E0E0EB3L_"}
!267 = distinct !{!267, !268, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAlj3_EIB1d_lEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixlKB1E_E4show0E0EB33_: %self"}
!268 = distinct !{!268, !"_RINvXsi_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtB6_13FlattenCompatINtNtNtBc_5slice4iter4IterAlj3_EIB1d_lEENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB1Q_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB33_6MatrixlKB1E_E4show0E0EB33_"}
!269 = !{!270, !271, !272, !260, !262}
!270 = distinct !{!270, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It1"}
!271 = distinct !{!271, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It1"}
!272 = distinct !{!272, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!273 = !{!274, !275, !276, !260, !262}
!274 = distinct !{!274, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It2"}
!275 = distinct !{!275, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It2"}
!276 = distinct !{!276, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2"}
!277 = !{!278, !279, !280, !281, !262}
!278 = distinct !{!278, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It1"}
!279 = distinct !{!279, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It1"}
!280 = distinct !{!280, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1"}
!281 = distinct !{!281, !261, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAlj3_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterlEuNCINvNvB1Z_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixlKB1E_E4show0E0E0E0B3M_: %iter:It1"}
!282 = !{!283, !284, !285, !281, !262}
!283 = distinct !{!283, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It1:It1"}
!284 = distinct !{!284, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It1:It1"}
!285 = distinct !{!285, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It1"}
!286 = !{!287, !288, !289, !281, !262}
!287 = distinct !{!287, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It2:It1"}
!288 = distinct !{!288, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It2:It1"}
!289 = distinct !{!289, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2:It1"}
!290 = !{!291, !292, !293, !294, !262}
!291 = distinct !{!291, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It2"}
!292 = distinct !{!292, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It2"}
!293 = distinct !{!293, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2"}
!294 = distinct !{!294, !261, !"_RNCINvNvMsg_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters7flattenINtBa_13FlattenCompatppE9iter_fold7flattenRAlj3_uNCINvNvXsi_Ba_BV_NtNtNtBe_6traits8iterator8Iterator4fold7flattenINtNtNtBg_5slice4iter4IterlEuNCINvNvB1Z_8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB3M_6MatrixlKB1E_E4show0E0E0E0B3M_: %iter:It2"}
!295 = !{!296, !297, !298, !294, !262}
!296 = distinct !{!296, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It1:It2"}
!297 = distinct !{!297, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It1:It2"}
!298 = distinct !{!298, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It1:It2"}
!299 = !{!300, !301, !302, !294, !262}
!300 = distinct !{!300, !255, !"_RNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB7_6MatrixlKj3_E4show0B7_: %_2:It2:It2"}
!301 = distinct !{!301, !257, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1p_6MatrixlKj3_E4show0E0B1p_: %item:It2:It2"}
!302 = distinct !{!302, !259, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCINvNvNtNtNtNtBb_4iter6traits8iterator8Iterator8for_each4callRlNCNvMs1_CsVJh3Yx2iLJ_6matrixINtB1Y_6MatrixlKj3_E4show0E0INtB7_5FnMutTuB1O_EE8call_mutB1Y_: argument 0:It2:It2"}
!303 = !{!262}
!304 = !{!260}
!305 = !{!258}
!306 = !{!256}
!307 = !{!254}
!308 = !{!254, !256, !258, !260, !265, !267, !262}
!309 = !{!272}
!310 = !{!271}
!311 = !{!270}
!312 = !{!270, !271, !272, !260, !265, !267, !262}
!313 = !{!276}
!314 = !{!275}
!315 = !{!274}
!316 = !{!274, !275, !276, !260, !265, !267, !262}
!317 = !{!281}
!318 = !{!280}
!319 = !{!279}
!320 = !{!278}
!321 = !{!278, !279, !280, !281, !265, !267, !262}
!322 = !{!285}
!323 = !{!284}
!324 = !{!283}
!325 = !{!283, !284, !285, !281, !265, !267, !262}
!326 = !{!289}
!327 = !{!288}
!328 = !{!287}
!329 = !{!287, !288, !289, !281, !265, !267, !262}
!330 = !{!294}
!331 = !{!293}
!332 = !{!292}
!333 = !{!291}
!334 = !{!291, !292, !293, !294, !265, !267, !262}
!335 = !{!298}
!336 = !{!297}
!337 = !{!296}
!338 = !{!296, !297, !298, !294, !265, !267, !262}
!339 = !{!302}
!340 = !{!301}
!341 = !{!300}
!342 = !{!300, !301, !302, !294, !265, !267, !262}

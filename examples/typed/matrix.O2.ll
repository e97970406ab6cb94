source_filename = "matrix.d0571aed-cgu.0"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%"Matrix<i32, 3_usize>" = type { [3 x [3 x i32]] }
%"Matrix<u64, 2_usize>" = type { [2 x [2 x i64]] }
%"Matrix<f64, 4_usize>" = type { [4 x [4 x double]] }

@alloc89 = private unnamed_addr constant <{ [4 x i8] }> <{ [4 x i8] c"%g \00" }>, align 1
@alloc90 = private unnamed_addr constant <{ [6 x i8] }> <{ [6 x i8] c"%llu \00" }>, align 1
@alloc91 = private unnamed_addr constant <{ [4 x i8] }> <{ [4 x i8] c"%d \00" }>, align 1
@alloc100 = private unnamed_addr constant <{ [2 x i8] }> <{ [2 x i8] c"\0A\00" }>, align 1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn
define internal fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h1be34075250d5285E"(%"Matrix<i32, 3_usize>"* noalias nocapture noundef writeonly dereferenceable(36) %result, %"Matrix<i32, 3_usize>"* noalias nocapture noundef readonly dereferenceable(36) %self, %"Matrix<i32, 3_usize>"* noalias nocapture noundef readonly dereferenceable(36) %other) unnamed_addr #0 {
bb23.2.2:
  %_4.sroa.0.0..sroa_idx = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 0, i32 0
  %_4.sroa.0.0.copyload = load i32, i32* %_4.sroa.0.0..sroa_idx, align 4
  %_4.sroa.4.0..sroa_idx25 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 0, i32 1
  %_4.sroa.4.0.copyload = load i32, i32* %_4.sroa.4.0..sroa_idx25, align 4
  %_4.sroa.5.0..sroa_idx27 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 0, i32 2
  %_4.sroa.5.0.copyload = load i32, i32* %_4.sroa.5.0..sroa_idx27, align 4
  %_4.sroa.6.0..sroa_idx29 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 1, i32 0
  %_4.sroa.6.0.copyload = load i32, i32* %_4.sroa.6.0..sroa_idx29, align 4
  %_4.sroa.7.0..sroa_idx31 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 1, i32 1
  %_4.sroa.7.0.copyload = load i32, i32* %_4.sroa.7.0..sroa_idx31, align 4
  %_4.sroa.8.0..sroa_idx33 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 1, i32 2
  %_4.sroa.8.0.copyload = load i32, i32* %_4.sroa.8.0..sroa_idx33, align 4
  %_4.sroa.9.0..sroa_idx35 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 2, i32 0
  %_4.sroa.9.0.copyload = load i32, i32* %_4.sroa.9.0..sroa_idx35, align 4
  %_4.sroa.10.0..sroa_idx37 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 2, i32 1
  %_4.sroa.10.0.copyload = load i32, i32* %_4.sroa.10.0..sroa_idx37, align 4
  %_4.sroa.11.0..sroa_idx39 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %other, i32 0, i32 0, i32 2, i32 2
  %_4.sroa.11.0.copyload = load i32, i32* %_4.sroa.11.0..sroa_idx39, align 4
  %0 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 0
  %1 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 3
  %a.i.i = load i32, i32* %0, align 4, !alias.scope !3, !noalias !6
  %_5.0.i.i.i = mul i32 %_4.sroa.0.0.copyload, %a.i.i
  %2 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 1
  %a.i.i.1 = load i32, i32* %2, align 4, !alias.scope !10, !noalias !12
  %_5.0.i.i.i.1 = mul i32 %_4.sroa.6.0.copyload, %a.i.i.1
  %_5.0.i1.i.i.1 = add i32 %_5.0.i.i.i.1, %_5.0.i.i.i
  %3 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 2
  %a.i.i.2 = load i32, i32* %3, align 4, !alias.scope !14, !noalias !16
  %_5.0.i.i.i.2 = mul i32 %_4.sroa.9.0.copyload, %a.i.i.2
  %_5.0.i1.i.i.2 = add i32 %_5.0.i.i.i.2, %_5.0.i1.i.i.1
  %4 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 0, i32 0
  store i32 %_5.0.i1.i.i.2, i32* %4, align 4
  %_5.0.i.i.i.196 = mul i32 %_4.sroa.4.0.copyload, %a.i.i
  %_5.0.i.i.i.1.1 = mul i32 %_4.sroa.7.0.copyload, %a.i.i.1
  %_5.0.i1.i.i.1.1 = add i32 %_5.0.i.i.i.1.1, %_5.0.i.i.i.196
  %_5.0.i.i.i.2.1 = mul i32 %_4.sroa.10.0.copyload, %a.i.i.2
  %_5.0.i1.i.i.2.1 = add i32 %_5.0.i.i.i.2.1, %_5.0.i1.i.i.1.1
  %5 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 0, i32 1
  store i32 %_5.0.i1.i.i.2.1, i32* %5, align 4
  %_5.0.i.i.i.299 = mul i32 %_4.sroa.5.0.copyload, %a.i.i
  %_5.0.i.i.i.1.2 = mul i32 %_4.sroa.8.0.copyload, %a.i.i.1
  %_5.0.i1.i.i.1.2 = add i32 %_5.0.i.i.i.1.2, %_5.0.i.i.i.299
  %_5.0.i.i.i.2.2 = mul i32 %_4.sroa.11.0.copyload, %a.i.i.2
  %_5.0.i1.i.i.2.2 = add i32 %_5.0.i.i.i.2.2, %_5.0.i1.i.i.1.2
  %6 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 0, i32 2
  store i32 %_5.0.i1.i.i.2.2, i32* %6, align 4
  %7 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 6
  %a.i.i.1100 = load i32, i32* %1, align 4, !alias.scope !18, !noalias !20
  %_5.0.i.i.i.1102 = mul i32 %_4.sroa.0.0.copyload, %a.i.i.1100
  %8 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 4
  %a.i.i.1.1103 = load i32, i32* %8, align 4, !alias.scope !22, !noalias !24
  %_5.0.i.i.i.1.1105 = mul i32 %_4.sroa.6.0.copyload, %a.i.i.1.1103
  %_5.0.i1.i.i.1.1106 = add i32 %_5.0.i.i.i.1.1105, %_5.0.i.i.i.1102
  %9 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 5
  %a.i.i.2.1107 = load i32, i32* %9, align 4, !alias.scope !26, !noalias !28
  %_5.0.i.i.i.2.1109 = mul i32 %_4.sroa.9.0.copyload, %a.i.i.2.1107
  %_5.0.i1.i.i.2.1110 = add i32 %_5.0.i.i.i.2.1109, %_5.0.i1.i.i.1.1106
  %10 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 1, i32 0
  store i32 %_5.0.i1.i.i.2.1110, i32* %10, align 4
  %_5.0.i.i.i.196.1 = mul i32 %_4.sroa.4.0.copyload, %a.i.i.1100
  %_5.0.i.i.i.1.1.1 = mul i32 %_4.sroa.7.0.copyload, %a.i.i.1.1103
  %_5.0.i1.i.i.1.1.1 = add i32 %_5.0.i.i.i.1.1.1, %_5.0.i.i.i.196.1
  %_5.0.i.i.i.2.1.1 = mul i32 %_4.sroa.10.0.copyload, %a.i.i.2.1107
  %_5.0.i1.i.i.2.1.1 = add i32 %_5.0.i.i.i.2.1.1, %_5.0.i1.i.i.1.1.1
  %11 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 1, i32 1
  store i32 %_5.0.i1.i.i.2.1.1, i32* %11, align 4
  %_5.0.i.i.i.299.1 = mul i32 %_4.sroa.5.0.copyload, %a.i.i.1100
  %_5.0.i.i.i.1.2.1 = mul i32 %_4.sroa.8.0.copyload, %a.i.i.1.1103
  %_5.0.i1.i.i.1.2.1 = add i32 %_5.0.i.i.i.1.2.1, %_5.0.i.i.i.299.1
  %_5.0.i.i.i.2.2.1 = mul i32 %_4.sroa.11.0.copyload, %a.i.i.2.1107
  %_5.0.i1.i.i.2.2.1 = add i32 %_5.0.i.i.i.2.2.1, %_5.0.i1.i.i.1.2.1
  %12 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 1, i32 2
  store i32 %_5.0.i1.i.i.2.2.1, i32* %12, align 4
  %a.i.i.2114 = load i32, i32* %7, align 4, !alias.scope !30, !noalias !32
  %_5.0.i.i.i.2116 = mul i32 %_4.sroa.0.0.copyload, %a.i.i.2114
  %13 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 7
  %a.i.i.1.2117 = load i32, i32* %13, align 4, !alias.scope !34, !noalias !36
  %_5.0.i.i.i.1.2119 = mul i32 %_4.sroa.6.0.copyload, %a.i.i.1.2117
  %_5.0.i1.i.i.1.2120 = add i32 %_5.0.i.i.i.1.2119, %_5.0.i.i.i.2116
  %14 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %self, i32 0, i32 0, i32 0, i32 8
  %a.i.i.2.2121 = load i32, i32* %14, align 4, !alias.scope !38, !noalias !40
  %_5.0.i.i.i.2.2123 = mul i32 %_4.sroa.9.0.copyload, %a.i.i.2.2121
  %_5.0.i1.i.i.2.2124 = add i32 %_5.0.i.i.i.2.2123, %_5.0.i1.i.i.1.2120
  %15 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 2, i32 0
  store i32 %_5.0.i1.i.i.2.2124, i32* %15, align 4
  %_5.0.i.i.i.196.2 = mul i32 %_4.sroa.4.0.copyload, %a.i.i.2114
  %_5.0.i.i.i.1.1.2 = mul i32 %_4.sroa.7.0.copyload, %a.i.i.1.2117
  %_5.0.i1.i.i.1.1.2 = add i32 %_5.0.i.i.i.1.1.2, %_5.0.i.i.i.196.2
  %_5.0.i.i.i.2.1.2 = mul i32 %_4.sroa.10.0.copyload, %a.i.i.2.2121
  %_5.0.i1.i.i.2.1.2 = add i32 %_5.0.i.i.i.2.1.2, %_5.0.i1.i.i.1.1.2
  %16 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 2, i32 1
  store i32 %_5.0.i1.i.i.2.1.2, i32* %16, align 4
  %_5.0.i.i.i.2.2.2 = mul i32 %_4.sroa.11.0.copyload, %a.i.i.2.2121
  %_5.0.i.i.i.1.2.2 = mul i32 %_4.sroa.8.0.copyload, %a.i.i.1.2117
  %_5.0.i.i.i.299.2 = mul i32 %_4.sroa.5.0.copyload, %a.i.i.2114
  %_5.0.i1.i.i.1.2.2 = add i32 %_5.0.i.i.i.1.2.2, %_5.0.i.i.i.299.2
  %_5.0.i1.i.i.2.2.2 = add i32 %_5.0.i.i.i.2.2.2, %_5.0.i1.i.i.1.2.2
  %17 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %result, i32 0, i32 0, i32 2, i32 2
  store i32 %_5.0.i1.i.i.2.2.2, i32* %17, align 4
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn
define internal fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h2e8cf01f1e675b26E"(%"Matrix<u64, 2_usize>"* noalias nocapture noundef writeonly dereferenceable(32) %result, %"Matrix<u64, 2_usize>"* noalias nocapture noundef readonly dereferenceable(32) %self, %"Matrix<u64, 2_usize>"* noalias nocapture noundef readonly dereferenceable(32) %other) unnamed_addr #0 {
bb23.1.1:
  %_4.sroa.0.0..sroa_idx = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %other, i32 0, i32 0, i32 0, i32 0
  %_4.sroa.0.0.copyload = load i64, i64* %_4.sroa.0.0..sroa_idx, align 8
  %_4.sroa.4.0..sroa_idx25 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %other, i32 0, i32 0, i32 0, i32 1
  %_4.sroa.4.0.copyload = load i64, i64* %_4.sroa.4.0..sroa_idx25, align 8
  %_4.sroa.5.0..sroa_idx27 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %other, i32 0, i32 0, i32 1, i32 0
  %_4.sroa.5.0.copyload = load i64, i64* %_4.sroa.5.0..sroa_idx27, align 8
  %_4.sroa.6.0..sroa_idx29 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %other, i32 0, i32 0, i32 1, i32 1
  %_4.sroa.6.0.copyload = load i64, i64* %_4.sroa.6.0..sroa_idx29, align 8
  %0 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %self, i32 0, i32 0, i32 0, i32 0
  %1 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %self, i32 0, i32 0, i32 0, i32 2
  %a.i.i = load i64, i64* %0, align 8, !alias.scope !42, !noalias !45
  %_5.0.i.i.i = mul i64 %_4.sroa.0.0.copyload, %a.i.i
  %2 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %self, i32 0, i32 0, i32 0, i32 1
  %a.i.i.1 = load i64, i64* %2, align 8, !alias.scope !49, !noalias !51
  %_5.0.i.i.i.1 = mul i64 %_4.sroa.5.0.copyload, %a.i.i.1
  %_5.0.i1.i.i.1 = add i64 %_5.0.i.i.i.1, %_5.0.i.i.i
  %3 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %result, i32 0, i32 0, i32 0, i32 0
  store i64 %_5.0.i1.i.i.1, i64* %3, align 8
  %_5.0.i.i.i.186 = mul i64 %_4.sroa.4.0.copyload, %a.i.i
  %_5.0.i.i.i.1.1 = mul i64 %_4.sroa.6.0.copyload, %a.i.i.1
  %_5.0.i1.i.i.1.1 = add i64 %_5.0.i.i.i.1.1, %_5.0.i.i.i.186
  %4 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %result, i32 0, i32 0, i32 0, i32 1
  store i64 %_5.0.i1.i.i.1.1, i64* %4, align 8
  %a.i.i.187 = load i64, i64* %1, align 8, !alias.scope !53, !noalias !55
  %_5.0.i.i.i.189 = mul i64 %_4.sroa.0.0.copyload, %a.i.i.187
  %5 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %self, i32 0, i32 0, i32 0, i32 3
  %a.i.i.1.190 = load i64, i64* %5, align 8, !alias.scope !57, !noalias !59
  %_5.0.i.i.i.1.192 = mul i64 %_4.sroa.5.0.copyload, %a.i.i.1.190
  %_5.0.i1.i.i.1.193 = add i64 %_5.0.i.i.i.1.192, %_5.0.i.i.i.189
  %6 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %result, i32 0, i32 0, i32 1, i32 0
  store i64 %_5.0.i1.i.i.1.193, i64* %6, align 8
  %_5.0.i.i.i.1.1.1 = mul i64 %_4.sroa.6.0.copyload, %a.i.i.1.190
  %_5.0.i.i.i.186.1 = mul i64 %_4.sroa.4.0.copyload, %a.i.i.187
  %_5.0.i1.i.i.1.1.1 = add i64 %_5.0.i.i.i.1.1.1, %_5.0.i.i.i.186.1
  %7 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %result, i32 0, i32 0, i32 1, i32 1
  store i64 %_5.0.i1.i.i.1.1.1, i64* %7, align 8
  ret void
}

; Function Attrs: nofree noinline nosync nounwind
define internal fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef writeonly dereferenceable(128) %result, %"Matrix<f64, 4_usize>"* noalias nocapture noundef readonly dereferenceable(128) %self, %"Matrix<f64, 4_usize>"* noalias nocapture noundef readonly dereferenceable(128) %other) unnamed_addr #1 {
start:
  %_4.sroa.0.0..sroa_idx = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 0, i32 0
  %_4.sroa.0.0.copyload = load double, double* %_4.sroa.0.0..sroa_idx, align 8
  %_4.sroa.4.0..sroa_idx25 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 0, i32 1
  %_4.sroa.4.0.copyload = load double, double* %_4.sroa.4.0..sroa_idx25, align 8
  %_4.sroa.5.0..sroa_idx27 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 0, i32 2
  %_4.sroa.5.0.copyload = load double, double* %_4.sroa.5.0..sroa_idx27, align 8
  %_4.sroa.6.0..sroa_idx29 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 0, i32 3
  %_4.sroa.6.0.copyload = load double, double* %_4.sroa.6.0..sroa_idx29, align 8
  %_4.sroa.7.0..sroa_idx31 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 1, i32 0
  %_4.sroa.7.0.copyload = load double, double* %_4.sroa.7.0..sroa_idx31, align 8
  %_4.sroa.8.0..sroa_idx33 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 1, i32 1
  %_4.sroa.8.0.copyload = load double, double* %_4.sroa.8.0..sroa_idx33, align 8
  %_4.sroa.9.0..sroa_idx35 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 1, i32 2
  %_4.sroa.9.0.copyload = load double, double* %_4.sroa.9.0..sroa_idx35, align 8
  %_4.sroa.10.0..sroa_idx37 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 1, i32 3
  %_4.sroa.10.0.copyload = load double, double* %_4.sroa.10.0..sroa_idx37, align 8
  %_4.sroa.11.0..sroa_idx39 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 2, i32 0
  %_4.sroa.11.0.copyload = load double, double* %_4.sroa.11.0..sroa_idx39, align 8
  %_4.sroa.12.0..sroa_idx41 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 2, i32 1
  %_4.sroa.12.0.copyload = load double, double* %_4.sroa.12.0..sroa_idx41, align 8
  %_4.sroa.13.0..sroa_idx43 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 2, i32 2
  %_4.sroa.13.0.copyload = load double, double* %_4.sroa.13.0..sroa_idx43, align 8
  %_4.sroa.14.0..sroa_idx45 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 2, i32 3
  %_4.sroa.14.0.copyload = load double, double* %_4.sroa.14.0..sroa_idx45, align 8
  %_4.sroa.15.0..sroa_idx47 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 3, i32 0
  %_4.sroa.15.0.copyload = load double, double* %_4.sroa.15.0..sroa_idx47, align 8
  %_4.sroa.16.0..sroa_idx49 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 3, i32 1
  %_4.sroa.16.0.copyload = load double, double* %_4.sroa.16.0..sroa_idx49, align 8
  %_4.sroa.17.0..sroa_idx51 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 3, i32 2
  %_4.sroa.17.0.copyload = load double, double* %_4.sroa.17.0..sroa_idx51, align 8
  %_4.sroa.18.0..sroa_idx53 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %other, i32 0, i32 0, i32 3, i32 3
  %_4.sroa.18.0.copyload = load double, double* %_4.sroa.18.0..sroa_idx53, align 8
  %0 = bitcast %"Matrix<f64, 4_usize>"* %result to i8*
  %1 = bitcast %"Matrix<f64, 4_usize>"* %self to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %0, i8* noundef nonnull align 8 dereferenceable(128) %1, i32 128, i1 false)
  %2 = bitcast %"Matrix<f64, 4_usize>"* %self to i64*
  br label %bb23.3

bb9:                                              ; preds = %bb23.3
  ret void

bb23.3:                                           ; preds = %bb23.3, %start
  %iter.sroa.7.0103 = phi i32 [ 0, %start ], [ %_11.0.i, %bb23.3 ]
  %iter.sroa.0.0102 = phi i64* [ %2, %start ], [ %3, %bb23.3 ]
  %3 = getelementptr inbounds i64, i64* %iter.sroa.0.0102, i32 4
  %_11.0.i = add nuw nsw i32 %iter.sroa.7.0103, 1
  %4 = bitcast i64* %iter.sroa.0.0102 to double*
  %a.i.i = load double, double* %4, align 8, !alias.scope !61, !noalias !64
  %5 = fmul double %a.i.i, %_4.sroa.0.0.copyload
  %6 = fadd double %5, 0.000000e+00
  %7 = getelementptr inbounds i64, i64* %iter.sroa.0.0102, i32 1
  %8 = bitcast i64* %7 to double*
  %a.i.i.1 = load double, double* %8, align 8, !alias.scope !68, !noalias !70
  %9 = fmul double %a.i.i.1, %_4.sroa.7.0.copyload
  %10 = fadd double %6, %9
  %11 = getelementptr inbounds i64, i64* %iter.sroa.0.0102, i32 2
  %12 = bitcast i64* %11 to double*
  %a.i.i.2 = load double, double* %12, align 8, !alias.scope !72, !noalias !74
  %13 = fmul double %a.i.i.2, %_4.sroa.11.0.copyload
  %14 = fadd double %10, %13
  %15 = getelementptr inbounds i64, i64* %iter.sroa.0.0102, i32 3
  %16 = bitcast i64* %15 to double*
  %a.i.i.3 = load double, double* %16, align 8, !alias.scope !76, !noalias !78
  %17 = fmul double %a.i.i.3, %_4.sroa.15.0.copyload
  %18 = fadd double %14, %17
  %19 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %result, i32 0, i32 0, i32 %iter.sroa.7.0103, i32 0
  store double %18, double* %19, align 8
  %20 = fmul double %a.i.i, %_4.sroa.4.0.copyload
  %21 = fadd double %20, 0.000000e+00
  %22 = fmul double %a.i.i.1, %_4.sroa.8.0.copyload
  %23 = fadd double %21, %22
  %24 = fmul double %a.i.i.2, %_4.sroa.12.0.copyload
  %25 = fadd double %23, %24
  %26 = fmul double %a.i.i.3, %_4.sroa.16.0.copyload
  %27 = fadd double %25, %26
  %28 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %result, i32 0, i32 0, i32 %iter.sroa.7.0103, i32 1
  store double %27, double* %28, align 8
  %29 = fmul double %a.i.i, %_4.sroa.5.0.copyload
  %30 = fadd double %29, 0.000000e+00
  %31 = fmul double %a.i.i.1, %_4.sroa.9.0.copyload
  %32 = fadd double %30, %31
  %33 = fmul double %a.i.i.2, %_4.sroa.13.0.copyload
  %34 = fadd double %32, %33
  %35 = fmul double %a.i.i.3, %_4.sroa.17.0.copyload
  %36 = fadd double %34, %35
  %37 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %result, i32 0, i32 0, i32 %iter.sroa.7.0103, i32 2
  store double %36, double* %37, align 8
  %38 = fmul double %a.i.i, %_4.sroa.6.0.copyload
  %39 = fadd double %38, 0.000000e+00
  %40 = fmul double %a.i.i.1, %_4.sroa.10.0.copyload
  %41 = fadd double %39, %40
  %42 = fmul double %a.i.i.2, %_4.sroa.14.0.copyload
  %43 = fadd double %41, %42
  %44 = fmul double %a.i.i.3, %_4.sroa.18.0.copyload
  %45 = fadd double %43, %44
  %46 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %result, i32 0, i32 0, i32 %iter.sroa.7.0103, i32 3
  store double %45, double* %46, align 8
  %exitcond = icmp eq i32 %_11.0.i, 4
  br i1 %exitcond, label %bb9, label %bb23.3
}

; Function Attrs: nofree nounwind
define dso_local i32 @main() unnamed_addr #2 {
start:
  %_13.i231 = alloca %"Matrix<f64, 4_usize>", align 8
  %_12.i232 = alloca %"Matrix<f64, 4_usize>", align 8
  %_11.i = alloca %"Matrix<f64, 4_usize>", align 8
  %_10.i233 = alloca %"Matrix<f64, 4_usize>", align 8
  %_9.i234 = alloca %"Matrix<f64, 4_usize>", align 8
  %_8.i235 = alloca %"Matrix<f64, 4_usize>", align 8
  %base.sroa.0.i236 = alloca [4 x [4 x double]], align 8
  %_13.i208 = alloca %"Matrix<i32, 3_usize>", align 4
  %_12.i209 = alloca %"Matrix<i32, 3_usize>", align 4
  %_10.i210 = alloca %"Matrix<i32, 3_usize>", align 4
  %_9.i211 = alloca %"Matrix<i32, 3_usize>", align 4
  %base.sroa.0.i212 = alloca [3 x [3 x i32]], align 4
  %_13.i = alloca %"Matrix<u64, 2_usize>", align 8
  %_12.i = alloca %"Matrix<u64, 2_usize>", align 8
  %_10.i = alloca %"Matrix<u64, 2_usize>", align 8
  %_9.i = alloca %"Matrix<u64, 2_usize>", align 8
  %base.sroa.0.i = alloca [2 x [2 x i64]], align 8
  %_24 = alloca %"Matrix<i32, 3_usize>", align 4
  %_7 = alloca %"Matrix<u64, 2_usize>", align 8
  %0 = bitcast %"Matrix<u64, 2_usize>"* %_7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %0)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  %base.sroa.0.0.sroa_cast13.i = bitcast [2 x [2 x i64]]* %base.sroa.0.i to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %base.sroa.0.0.sroa_cast13.i) #7, !noalias !83
  %_8.sroa.0.0.base.sroa.0.0.sroa_cast13.i.sroa_idx = getelementptr inbounds [2 x [2 x i64]], [2 x [2 x i64]]* %base.sroa.0.i, i32 0, i32 0, i32 0
  store i64 1, i64* %_8.sroa.0.0.base.sroa.0.0.sroa_cast13.i.sroa_idx, align 8, !noalias !80
  %_8.sroa.4.0.base.sroa.0.0.sroa_cast13.i.sroa_idx261 = getelementptr inbounds [2 x [2 x i64]], [2 x [2 x i64]]* %base.sroa.0.i, i32 0, i32 0, i32 1
  store i64 1, i64* %_8.sroa.4.0.base.sroa.0.0.sroa_cast13.i.sroa_idx261, align 8, !noalias !80
  %_8.sroa.5.0.base.sroa.0.0.sroa_cast13.i.sroa_idx263 = getelementptr inbounds [2 x [2 x i64]], [2 x [2 x i64]]* %base.sroa.0.i, i32 0, i32 1, i32 0
  store i64 1, i64* %_8.sroa.5.0.base.sroa.0.0.sroa_cast13.i.sroa_idx263, align 8, !noalias !80
  %_8.sroa.6.0.base.sroa.0.0.sroa_cast13.i.sroa_idx265 = getelementptr inbounds [2 x [2 x i64]], [2 x [2 x i64]]* %base.sroa.0.i, i32 0, i32 1, i32 1
  store i64 0, i64* %_8.sroa.6.0.base.sroa.0.0.sroa_cast13.i.sroa_idx265, align 8, !noalias !80
  %_20.sroa.0.0..sroa_idx.i.i = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %_7, i32 0, i32 0, i32 0, i32 0
  store i64 1, i64* %_20.sroa.0.0..sroa_idx.i.i, align 8, !alias.scope !85, !noalias !88
  %_20.sroa.4.0..sroa_idx55.i.i = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %_7, i32 0, i32 0, i32 0, i32 1
  %_20.sroa.6.0..sroa_idx59.i.i = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %_7, i32 0, i32 0, i32 1, i32 1
  %1 = bitcast i64* %_20.sroa.4.0..sroa_idx55.i.i to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false) #7, !alias.scope !85, !noalias !88
  store i64 1, i64* %_20.sroa.6.0..sroa_idx59.i.i, align 8, !alias.scope !85, !noalias !88
  %2 = bitcast %"Matrix<u64, 2_usize>"* %_9.i to i8*
  %3 = bitcast %"Matrix<u64, 2_usize>"* %_10.i to i8*
  %4 = bitcast %"Matrix<u64, 2_usize>"* %_12.i to i8*
  %5 = bitcast %"Matrix<u64, 2_usize>"* %_13.i to i8*
  %base.sroa.04.i = bitcast [2 x [2 x i64]]* %base.sroa.0.i to %"Matrix<u64, 2_usize>"*
  br label %bb3.i

bb3.i:                                            ; preds = %bb7.i, %start
  %exponent.02.i = phi i32 [ 90, %start ], [ %6, %bb7.i ]
  %_6.i = and i32 %exponent.02.i, 1
  %.not.i = icmp eq i32 %_6.i, 0
  br i1 %.not.i, label %bb7.i, label %bb4.i

bb4.i:                                            ; preds = %bb3.i
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %2) #7, !noalias !83
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %2, i8* noundef nonnull align 8 dereferenceable(32) %0, i32 32, i1 false) #7, !noalias !88
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %3) #7, !noalias !83
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %3, i8* noundef nonnull align 8 dereferenceable(32) %base.sroa.0.0.sroa_cast13.i, i32 32, i1 false) #7, !noalias !83
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h2e8cf01f1e675b26E"(%"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %_7, %"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %_9.i, %"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %_10.i) #7, !noalias !88
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %3) #7, !noalias !83
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %2) #7, !noalias !83
  br label %bb7.i

bb7.i:                                            ; preds = %bb4.i, %bb3.i
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %4) #7, !noalias !83
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %4, i8* noundef nonnull align 8 dereferenceable(32) %base.sroa.0.0.sroa_cast13.i, i32 32, i1 false) #7, !noalias !83
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %5) #7, !noalias !83
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %5, i8* noundef nonnull align 8 dereferenceable(32) %base.sroa.0.0.sroa_cast13.i, i32 32, i1 false) #7, !noalias !83
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h2e8cf01f1e675b26E"(%"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %base.sroa.04.i, %"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %_12.i, %"Matrix<u64, 2_usize>"* noalias nocapture noundef nonnull dereferenceable(32) %_13.i) #7, !noalias !83
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5) #7, !noalias !83
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %4) #7, !noalias !83
  %6 = lshr i32 %exponent.02.i, 1
  %_4.not.i = icmp ult i32 %exponent.02.i, 2
  br i1 %_4.not.i, label %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E.exit", label %bb3.i

"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E.exit": ; preds = %bb7.i
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %base.sroa.0.0.sroa_cast13.i) #7, !noalias !83
  tail call void @llvm.experimental.noalias.scope.decl(metadata !89)
  %7 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %_7, i32 0, i32 0, i32 0, i32 2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !95) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !101) #7
  %item.i.i.i.i.i.i.i.i.i.i.i = load i64, i64* %_20.sroa.0.0..sroa_idx.i.i, align 8, !alias.scope !104, !noalias !105
  %_2.i.i.i.i.i.i.i.i.i.i.i.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [6 x i8] }>, <{ [6 x i8] }>* @alloc90, i32 0, i32 0, i32 0), i64 %item.i.i.i.i.i.i.i.i.i.i.i) #7, !noalias !112
  tail call void @llvm.experimental.noalias.scope.decl(metadata !113) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !115) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117) #7
  %item.i.i.i.i.1.i.i.i.i.i.i.i = load i64, i64* %_20.sroa.4.0..sroa_idx55.i.i, align 8, !alias.scope !119, !noalias !105
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [6 x i8] }>, <{ [6 x i8] }>* @alloc90, i32 0, i32 0, i32 0), i64 %item.i.i.i.i.1.i.i.i.i.i.i.i) #7, !noalias !120
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121) #7
  %8 = getelementptr inbounds %"Matrix<u64, 2_usize>", %"Matrix<u64, 2_usize>"* %_7, i32 0, i32 0, i32 0, i32 3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !123) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !127) #7
  %item.i.i.i.i.i.i.i.i.i.i.1.i = load i64, i64* %7, align 8, !alias.scope !129, !noalias !105
  %_2.i.i.i.i.i.i.i.i.i.i.i.1.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [6 x i8] }>, <{ [6 x i8] }>* @alloc90, i32 0, i32 0, i32 0), i64 %item.i.i.i.i.i.i.i.i.i.i.1.i) #7, !noalias !130
  tail call void @llvm.experimental.noalias.scope.decl(metadata !131) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !135) #7
  %item.i.i.i.i.1.i.i.i.i.i.i.1.i = load i64, i64* %8, align 8, !alias.scope !137, !noalias !105
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.1.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [6 x i8] }>, <{ [6 x i8] }>* @alloc90, i32 0, i32 0, i32 0), i64 %item.i.i.i.i.1.i.i.i.i.i.i.1.i) #7, !noalias !138
  %_8.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [2 x i8] }>, <{ [2 x i8] }>* @alloc100, i32 0, i32 0, i32 0)) #7, !noalias !89
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %0)
  %9 = bitcast %"Matrix<i32, 3_usize>"* %_24 to i8*
  %base.sroa.0.0.sroa_cast13.i213 = bitcast [3 x [3 x i32]]* %base.sroa.0.i212 to i8*
  %_25.sroa.0.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 0, i32 0
  %_25.sroa.4.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx270 = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 0, i32 1
  %_25.sroa.5.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx272 = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 0, i32 2
  %_25.sroa.6.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx274 = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 1, i32 0
  %_25.sroa.7.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx276 = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 1, i32 1
  %_25.sroa.11.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx284 = getelementptr inbounds [3 x [3 x i32]], [3 x [3 x i32]]* %base.sroa.0.i212, i32 0, i32 2, i32 2
  %_20.sroa.0.0..sroa_idx.i.i215 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 0
  %_20.sroa.4.0..sroa_idx77.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 1
  %_20.sroa.5.0..sroa_idx79.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 2
  %_20.sroa.6.0..sroa_idx81.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 1, i32 0
  %_20.sroa.7.0..sroa_idx83.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 1, i32 1
  %_20.sroa.8.0..sroa_idx85.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 1, i32 2
  %_20.sroa.9.0..sroa_idx87.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 2, i32 0
  %_20.sroa.10.0..sroa_idx89.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 2, i32 1
  %_20.sroa.11.0..sroa_idx91.i.i = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 2, i32 2
  %10 = bitcast %"Matrix<i32, 3_usize>"* %_9.i211 to i8*
  %11 = bitcast %"Matrix<i32, 3_usize>"* %_10.i210 to i8*
  %12 = bitcast %"Matrix<i32, 3_usize>"* %_12.i209 to i8*
  %13 = bitcast %"Matrix<i32, 3_usize>"* %_13.i208 to i8*
  %base.sroa.019.i = bitcast [3 x [3 x i32]]* %base.sroa.0.i212 to %"Matrix<i32, 3_usize>"*
  %14 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 3
  %15 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 6
  %16 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 4
  %17 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 5
  %18 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 7
  %19 = getelementptr inbounds %"Matrix<i32, 3_usize>", %"Matrix<i32, 3_usize>"* %_24, i32 0, i32 0, i32 0, i32 8
  %20 = bitcast i32* %_25.sroa.7.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx276 to i8*
  br label %bb6

bb8:                                              ; preds = %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit"
  %base.sroa.0.0.sroa_cast13.i237 = bitcast [4 x [4 x double]]* %base.sroa.0.i236 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %base.sroa.0.0.sroa_cast13.i237)
  %21 = bitcast %"Matrix<f64, 4_usize>"* %_8.i235 to i8*
  %22 = bitcast %"Matrix<f64, 4_usize>"* %_9.i234 to i8*
  %23 = bitcast %"Matrix<f64, 4_usize>"* %_10.i233 to i8*
  %24 = bitcast %"Matrix<f64, 4_usize>"* %_11.i to i8*
  %25 = bitcast %"Matrix<f64, 4_usize>"* %_12.i232 to i8*
  %26 = bitcast %"Matrix<f64, 4_usize>"* %_13.i231 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  %_36.sroa.0.0..sroa_idx = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 0, i32 0
  store double 1.000000e+00, double* %_36.sroa.0.0..sroa_idx, align 8, !noalias !143
  %_36.sroa.10.0..sroa_idx316 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 0, i32 1
  %_36.sroa.12.0..sroa_idx328 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 0, i32 2
  %_36.sroa.13.0..sroa_idx340 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 0, i32 3
  %_36.sroa.14.0..sroa_idx352 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 1, i32 0
  %_36.sroa.15.0..sroa_idx364 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 1, i32 1
  %27 = bitcast double* %_36.sroa.10.0..sroa_idx316 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %27, i8 0, i64 32, i1 false)
  store double 1.000000e+00, double* %_36.sroa.15.0..sroa_idx364, align 8, !noalias !143
  %_36.sroa.17.0..sroa_idx376 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 1, i32 2
  %_36.sroa.19.0..sroa_idx388 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 1, i32 3
  %_36.sroa.20.0..sroa_idx400 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 2, i32 0
  %_36.sroa.21.0..sroa_idx412 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 2, i32 1
  %_36.sroa.22.0..sroa_idx424 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 2, i32 2
  %28 = bitcast double* %_36.sroa.17.0..sroa_idx376 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %28, i8 0, i64 32, i1 false)
  store double 1.000000e+00, double* %_36.sroa.22.0..sroa_idx424, align 8, !noalias !143
  %_36.sroa.24.0..sroa_idx436 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 2, i32 3
  %_36.sroa.26.0..sroa_idx448 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 3, i32 0
  %_36.sroa.27.0..sroa_idx460 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 3, i32 1
  %_36.sroa.28.0..sroa_idx472 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 3, i32 2
  %_36.sroa.29.0..sroa_idx484 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_9.i234, i32 0, i32 0, i32 3, i32 3
  %29 = bitcast double* %_36.sroa.24.0..sroa_idx436 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %29, i8 0, i64 32, i1 false)
  store double 1.000000e+00, double* %_36.sroa.29.0..sroa_idx484, align 8, !noalias !143
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  %_37.sroa.0.0..sroa_idx = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 0, i32 0
  store double 5.000000e-01, double* %_37.sroa.0.0..sroa_idx, align 8, !noalias !144
  %_37.sroa.6.0..sroa_idx525 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 0, i32 1
  store double 2.500000e-01, double* %_37.sroa.6.0..sroa_idx525, align 8, !noalias !144
  %_37.sroa.7.0..sroa_idx531 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 0, i32 2
  store double 2.500000e-01, double* %_37.sroa.7.0..sroa_idx531, align 8, !noalias !144
  %_37.sroa.8.0..sroa_idx537 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 0, i32 3
  store double 0.000000e+00, double* %_37.sroa.8.0..sroa_idx537, align 8, !noalias !144
  %_37.sroa.9.0..sroa_idx543 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 1, i32 0
  store double 2.500000e-01, double* %_37.sroa.9.0..sroa_idx543, align 8, !noalias !144
  %_37.sroa.10.0..sroa_idx549 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 1, i32 1
  store double 5.000000e-01, double* %_37.sroa.10.0..sroa_idx549, align 8, !noalias !144
  %_37.sroa.11.0..sroa_idx555 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 1, i32 2
  store double 0.000000e+00, double* %_37.sroa.11.0..sroa_idx555, align 8, !noalias !144
  %_37.sroa.12.0..sroa_idx561 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 1, i32 3
  store double 2.500000e-01, double* %_37.sroa.12.0..sroa_idx561, align 8, !noalias !144
  %_37.sroa.13.0..sroa_idx567 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 2, i32 0
  store double 1.250000e-01, double* %_37.sroa.13.0..sroa_idx567, align 8, !noalias !144
  %_37.sroa.14.0..sroa_idx573 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 2, i32 1
  store double 0.000000e+00, double* %_37.sroa.14.0..sroa_idx573, align 8, !noalias !144
  %_37.sroa.15.0..sroa_idx579 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 2, i32 2
  store double 7.500000e-01, double* %_37.sroa.15.0..sroa_idx579, align 8, !noalias !144
  %_37.sroa.16.0..sroa_idx585 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 2, i32 3
  store double 1.250000e-01, double* %_37.sroa.16.0..sroa_idx585, align 8, !noalias !144
  %_37.sroa.17.0..sroa_idx = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_10.i233, i32 0, i32 0, i32 3
  %_37.sroa.17.0..sroa_cast = bitcast [4 x double]* %_37.sroa.17.0..sroa_idx to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %_37.sroa.17.0..sroa_cast, i8 0, i32 32, i1 false)
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_8.i235, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_9.i234, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_10.i233) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  %_36.sroa.0.0..sroa_idx305 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 0, i32 0
  %_36.sroa.0.0.copyload306 = load double, double* %_36.sroa.0.0..sroa_idx305, align 8, !noalias !143
  %_36.sroa.10.0..sroa_idx317 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 0, i32 1
  %_36.sroa.10.0.copyload318 = load double, double* %_36.sroa.10.0..sroa_idx317, align 8, !noalias !143
  %_36.sroa.12.0..sroa_idx329 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 0, i32 2
  %_36.sroa.12.0.copyload330 = load double, double* %_36.sroa.12.0..sroa_idx329, align 8, !noalias !143
  %_36.sroa.13.0..sroa_idx341 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 0, i32 3
  %_36.sroa.13.0.copyload342 = load double, double* %_36.sroa.13.0..sroa_idx341, align 8, !noalias !143
  %_36.sroa.14.0..sroa_idx353 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 1, i32 0
  %_36.sroa.14.0.copyload354 = load double, double* %_36.sroa.14.0..sroa_idx353, align 8, !noalias !143
  %_36.sroa.15.0..sroa_idx365 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 1, i32 1
  %_36.sroa.15.0.copyload366 = load double, double* %_36.sroa.15.0..sroa_idx365, align 8, !noalias !143
  %_36.sroa.17.0..sroa_idx377 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 1, i32 2
  %_36.sroa.17.0.copyload378 = load double, double* %_36.sroa.17.0..sroa_idx377, align 8, !noalias !143
  %_36.sroa.19.0..sroa_idx389 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 1, i32 3
  %_36.sroa.19.0.copyload390 = load double, double* %_36.sroa.19.0..sroa_idx389, align 8, !noalias !143
  %_36.sroa.20.0..sroa_idx401 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 2, i32 0
  %_36.sroa.20.0.copyload402 = load double, double* %_36.sroa.20.0..sroa_idx401, align 8, !noalias !143
  %_36.sroa.21.0..sroa_idx413 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 2, i32 1
  %_36.sroa.21.0.copyload414 = load double, double* %_36.sroa.21.0..sroa_idx413, align 8, !noalias !143
  %_36.sroa.22.0..sroa_idx425 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 2, i32 2
  %_36.sroa.22.0.copyload426 = load double, double* %_36.sroa.22.0..sroa_idx425, align 8, !noalias !143
  %_36.sroa.24.0..sroa_idx437 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 2, i32 3
  %_36.sroa.24.0.copyload438 = load double, double* %_36.sroa.24.0..sroa_idx437, align 8, !noalias !143
  %_36.sroa.26.0..sroa_idx449 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 3, i32 0
  %_36.sroa.26.0.copyload450 = load double, double* %_36.sroa.26.0..sroa_idx449, align 8, !noalias !143
  %_36.sroa.27.0..sroa_idx461 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 3, i32 1
  %_36.sroa.27.0.copyload462 = load double, double* %_36.sroa.27.0..sroa_idx461, align 8, !noalias !143
  %_36.sroa.28.0..sroa_idx473 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 3, i32 2
  %_36.sroa.28.0.copyload474 = load double, double* %_36.sroa.28.0..sroa_idx473, align 8, !noalias !143
  %_36.sroa.29.0..sroa_idx485 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_8.i235, i32 0, i32 0, i32 3, i32 3
  %_36.sroa.29.0.copyload486 = load double, double* %_36.sroa.29.0..sroa_idx485, align 8, !noalias !143
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  %_37.sroa.0.0..sroa_idx520 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 0, i32 0
  store double 5.000000e-01, double* %_37.sroa.0.0..sroa_idx520, align 8, !noalias !144
  %_37.sroa.6.0..sroa_idx526 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 0, i32 1
  store double 2.500000e-01, double* %_37.sroa.6.0..sroa_idx526, align 8, !noalias !144
  %_37.sroa.7.0..sroa_idx532 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 0, i32 2
  store double 2.500000e-01, double* %_37.sroa.7.0..sroa_idx532, align 8, !noalias !144
  %_37.sroa.8.0..sroa_idx538 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 0, i32 3
  store double 0.000000e+00, double* %_37.sroa.8.0..sroa_idx538, align 8, !noalias !144
  %_37.sroa.9.0..sroa_idx544 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 1, i32 0
  store double 2.500000e-01, double* %_37.sroa.9.0..sroa_idx544, align 8, !noalias !144
  %_37.sroa.10.0..sroa_idx550 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 1, i32 1
  store double 5.000000e-01, double* %_37.sroa.10.0..sroa_idx550, align 8, !noalias !144
  %_37.sroa.11.0..sroa_idx556 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 1, i32 2
  store double 0.000000e+00, double* %_37.sroa.11.0..sroa_idx556, align 8, !noalias !144
  %_37.sroa.12.0..sroa_idx562 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 1, i32 3
  store double 2.500000e-01, double* %_37.sroa.12.0..sroa_idx562, align 8, !noalias !144
  %_37.sroa.13.0..sroa_idx568 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 2, i32 0
  store double 1.250000e-01, double* %_37.sroa.13.0..sroa_idx568, align 8, !noalias !144
  %_37.sroa.14.0..sroa_idx574 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 2, i32 1
  store double 0.000000e+00, double* %_37.sroa.14.0..sroa_idx574, align 8, !noalias !144
  %_37.sroa.15.0..sroa_idx580 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 2, i32 2
  store double 7.500000e-01, double* %_37.sroa.15.0..sroa_idx580, align 8, !noalias !144
  %_37.sroa.16.0..sroa_idx586 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 2, i32 3
  store double 1.250000e-01, double* %_37.sroa.16.0..sroa_idx586, align 8, !noalias !144
  %_37.sroa.17.0..sroa_idx592 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_12.i232, i32 0, i32 0, i32 3
  %_37.sroa.17.0..sroa_cast593 = bitcast [4 x double]* %_37.sroa.17.0..sroa_idx592 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %_37.sroa.17.0..sroa_cast593, i8 0, i32 32, i1 false)
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  %_37.sroa.0.0..sroa_idx522 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 0, i32 0
  store double 5.000000e-01, double* %_37.sroa.0.0..sroa_idx522, align 8, !noalias !144
  %_37.sroa.6.0..sroa_idx528 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 0, i32 1
  store double 2.500000e-01, double* %_37.sroa.6.0..sroa_idx528, align 8, !noalias !144
  %_37.sroa.7.0..sroa_idx534 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 0, i32 2
  store double 2.500000e-01, double* %_37.sroa.7.0..sroa_idx534, align 8, !noalias !144
  %_37.sroa.8.0..sroa_idx540 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 0, i32 3
  store double 0.000000e+00, double* %_37.sroa.8.0..sroa_idx540, align 8, !noalias !144
  %_37.sroa.9.0..sroa_idx546 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 1, i32 0
  store double 2.500000e-01, double* %_37.sroa.9.0..sroa_idx546, align 8, !noalias !144
  %_37.sroa.10.0..sroa_idx552 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 1, i32 1
  store double 5.000000e-01, double* %_37.sroa.10.0..sroa_idx552, align 8, !noalias !144
  %_37.sroa.11.0..sroa_idx558 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 1, i32 2
  store double 0.000000e+00, double* %_37.sroa.11.0..sroa_idx558, align 8, !noalias !144
  %_37.sroa.12.0..sroa_idx564 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 1, i32 3
  store double 2.500000e-01, double* %_37.sroa.12.0..sroa_idx564, align 8, !noalias !144
  %_37.sroa.13.0..sroa_idx570 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 2, i32 0
  store double 1.250000e-01, double* %_37.sroa.13.0..sroa_idx570, align 8, !noalias !144
  %_37.sroa.14.0..sroa_idx576 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 2, i32 1
  store double 0.000000e+00, double* %_37.sroa.14.0..sroa_idx576, align 8, !noalias !144
  %_37.sroa.15.0..sroa_idx582 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 2, i32 2
  store double 7.500000e-01, double* %_37.sroa.15.0..sroa_idx582, align 8, !noalias !144
  %_37.sroa.16.0..sroa_idx588 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 2, i32 3
  store double 1.250000e-01, double* %_37.sroa.16.0..sroa_idx588, align 8, !noalias !144
  %_37.sroa.17.0..sroa_idx595 = getelementptr inbounds %"Matrix<f64, 4_usize>", %"Matrix<f64, 4_usize>"* %_13.i231, i32 0, i32 0, i32 3
  %_37.sroa.17.0..sroa_cast596 = bitcast [4 x double]* %_37.sroa.17.0..sroa_idx595 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %_37.sroa.17.0..sroa_cast596, i8 0, i32 32, i1 false)
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_11.i, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_12.i232, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_13.i231) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i8* noundef nonnull align 8 dereferenceable(128) %24, i32 128, i1 false) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  store double %_36.sroa.0.0.copyload306, double* %_36.sroa.0.0..sroa_idx, align 8, !noalias !143
  store double %_36.sroa.10.0.copyload318, double* %_36.sroa.10.0..sroa_idx316, align 8, !noalias !143
  store double %_36.sroa.12.0.copyload330, double* %_36.sroa.12.0..sroa_idx328, align 8, !noalias !143
  store double %_36.sroa.13.0.copyload342, double* %_36.sroa.13.0..sroa_idx340, align 8, !noalias !143
  store double %_36.sroa.14.0.copyload354, double* %_36.sroa.14.0..sroa_idx352, align 8, !noalias !143
  store double %_36.sroa.15.0.copyload366, double* %_36.sroa.15.0..sroa_idx364, align 8, !noalias !143
  store double %_36.sroa.17.0.copyload378, double* %_36.sroa.17.0..sroa_idx376, align 8, !noalias !143
  store double %_36.sroa.19.0.copyload390, double* %_36.sroa.19.0..sroa_idx388, align 8, !noalias !143
  store double %_36.sroa.20.0.copyload402, double* %_36.sroa.20.0..sroa_idx400, align 8, !noalias !143
  store double %_36.sroa.21.0.copyload414, double* %_36.sroa.21.0..sroa_idx412, align 8, !noalias !143
  store double %_36.sroa.22.0.copyload426, double* %_36.sroa.22.0..sroa_idx424, align 8, !noalias !143
  store double %_36.sroa.24.0.copyload438, double* %_36.sroa.24.0..sroa_idx436, align 8, !noalias !143
  store double %_36.sroa.26.0.copyload450, double* %_36.sroa.26.0..sroa_idx448, align 8, !noalias !143
  store double %_36.sroa.27.0.copyload462, double* %_36.sroa.27.0..sroa_idx460, align 8, !noalias !143
  store double %_36.sroa.28.0.copyload474, double* %_36.sroa.28.0..sroa_idx472, align 8, !noalias !143
  store double %_36.sroa.29.0.copyload486, double* %_36.sroa.29.0..sroa_idx484, align 8, !noalias !143
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %23, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_8.i235, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_9.i234, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_10.i233) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  %_36.sroa.0.0.copyload310 = load double, double* %_36.sroa.0.0..sroa_idx305, align 8, !noalias !143
  %_36.sroa.10.0.copyload322 = load double, double* %_36.sroa.10.0..sroa_idx317, align 8, !noalias !143
  %_36.sroa.12.0.copyload334 = load double, double* %_36.sroa.12.0..sroa_idx329, align 8, !noalias !143
  %_36.sroa.13.0.copyload346 = load double, double* %_36.sroa.13.0..sroa_idx341, align 8, !noalias !143
  %_36.sroa.14.0.copyload358 = load double, double* %_36.sroa.14.0..sroa_idx353, align 8, !noalias !143
  %_36.sroa.15.0.copyload370 = load double, double* %_36.sroa.15.0..sroa_idx365, align 8, !noalias !143
  %_36.sroa.17.0.copyload382 = load double, double* %_36.sroa.17.0..sroa_idx377, align 8, !noalias !143
  %_36.sroa.19.0.copyload394 = load double, double* %_36.sroa.19.0..sroa_idx389, align 8, !noalias !143
  %_36.sroa.20.0.copyload406 = load double, double* %_36.sroa.20.0..sroa_idx401, align 8, !noalias !143
  %_36.sroa.21.0.copyload418 = load double, double* %_36.sroa.21.0..sroa_idx413, align 8, !noalias !143
  %_36.sroa.22.0.copyload430 = load double, double* %_36.sroa.22.0..sroa_idx425, align 8, !noalias !143
  %_36.sroa.24.0.copyload442 = load double, double* %_36.sroa.24.0..sroa_idx437, align 8, !noalias !143
  %_36.sroa.26.0.copyload454 = load double, double* %_36.sroa.26.0..sroa_idx449, align 8, !noalias !143
  %_36.sroa.27.0.copyload466 = load double, double* %_36.sroa.27.0..sroa_idx461, align 8, !noalias !143
  %_36.sroa.28.0.copyload478 = load double, double* %_36.sroa.28.0..sroa_idx473, align 8, !noalias !143
  %_36.sroa.29.0.copyload490 = load double, double* %_36.sroa.29.0..sroa_idx485, align 8, !noalias !143
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %25, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %26, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_11.i, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_12.i232, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_13.i231) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i8* noundef nonnull align 8 dereferenceable(128) %24, i32 128, i1 false) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  store double %_36.sroa.0.0.copyload310, double* %_36.sroa.0.0..sroa_idx, align 8, !noalias !143
  store double %_36.sroa.10.0.copyload322, double* %_36.sroa.10.0..sroa_idx316, align 8, !noalias !143
  store double %_36.sroa.12.0.copyload334, double* %_36.sroa.12.0..sroa_idx328, align 8, !noalias !143
  store double %_36.sroa.13.0.copyload346, double* %_36.sroa.13.0..sroa_idx340, align 8, !noalias !143
  store double %_36.sroa.14.0.copyload358, double* %_36.sroa.14.0..sroa_idx352, align 8, !noalias !143
  store double %_36.sroa.15.0.copyload370, double* %_36.sroa.15.0..sroa_idx364, align 8, !noalias !143
  store double %_36.sroa.17.0.copyload382, double* %_36.sroa.17.0..sroa_idx376, align 8, !noalias !143
  store double %_36.sroa.19.0.copyload394, double* %_36.sroa.19.0..sroa_idx388, align 8, !noalias !143
  store double %_36.sroa.20.0.copyload406, double* %_36.sroa.20.0..sroa_idx400, align 8, !noalias !143
  store double %_36.sroa.21.0.copyload418, double* %_36.sroa.21.0..sroa_idx412, align 8, !noalias !143
  store double %_36.sroa.22.0.copyload430, double* %_36.sroa.22.0..sroa_idx424, align 8, !noalias !143
  store double %_36.sroa.24.0.copyload442, double* %_36.sroa.24.0..sroa_idx436, align 8, !noalias !143
  store double %_36.sroa.26.0.copyload454, double* %_36.sroa.26.0..sroa_idx448, align 8, !noalias !143
  store double %_36.sroa.27.0.copyload466, double* %_36.sroa.27.0..sroa_idx460, align 8, !noalias !143
  store double %_36.sroa.28.0.copyload478, double* %_36.sroa.28.0..sroa_idx472, align 8, !noalias !143
  store double %_36.sroa.29.0.copyload490, double* %_36.sroa.29.0..sroa_idx484, align 8, !noalias !143
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %23, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_8.i235, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_9.i234, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_10.i233) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %23) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %22) #7, !noalias !139
  %_36.sroa.0.0.copyload314 = load double, double* %_36.sroa.0.0..sroa_idx305, align 8, !noalias !143
  %_36.sroa.10.0.copyload326 = load double, double* %_36.sroa.10.0..sroa_idx317, align 8, !noalias !143
  %_36.sroa.12.0.copyload338 = load double, double* %_36.sroa.12.0..sroa_idx329, align 8, !noalias !143
  %_36.sroa.13.0.copyload350 = load double, double* %_36.sroa.13.0..sroa_idx341, align 8, !noalias !143
  %_36.sroa.14.0.copyload362 = load double, double* %_36.sroa.14.0..sroa_idx353, align 8, !noalias !143
  %_36.sroa.15.0.copyload374 = load double, double* %_36.sroa.15.0..sroa_idx365, align 8, !noalias !143
  %_36.sroa.17.0.copyload386 = load double, double* %_36.sroa.17.0..sroa_idx377, align 8, !noalias !143
  %_36.sroa.19.0.copyload398 = load double, double* %_36.sroa.19.0..sroa_idx389, align 8, !noalias !143
  %_36.sroa.20.0.copyload410 = load double, double* %_36.sroa.20.0..sroa_idx401, align 8, !noalias !143
  %_36.sroa.21.0.copyload422 = load double, double* %_36.sroa.21.0..sroa_idx413, align 8, !noalias !143
  %_36.sroa.22.0.copyload434 = load double, double* %_36.sroa.22.0..sroa_idx425, align 8, !noalias !143
  %_36.sroa.24.0.copyload446 = load double, double* %_36.sroa.24.0..sroa_idx437, align 8, !noalias !143
  %_36.sroa.26.0.copyload458 = load double, double* %_36.sroa.26.0..sroa_idx449, align 8, !noalias !143
  %_36.sroa.27.0.copyload470 = load double, double* %_36.sroa.27.0..sroa_idx461, align 8, !noalias !143
  %_36.sroa.28.0.copyload482 = load double, double* %_36.sroa.28.0..sroa_idx473, align 8, !noalias !143
  %_36.sroa.29.0.copyload494 = load double, double* %_36.sroa.29.0..sroa_idx485, align 8, !noalias !143
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %21) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %25, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(128) %26, i8* noundef nonnull align 8 dereferenceable(128) %base.sroa.0.0.sroa_cast13.i237, i32 128, i1 false) #7, !noalias !139
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17ha650770f1e098230E"(%"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_11.i, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_12.i232, %"Matrix<f64, 4_usize>"* noalias nocapture noundef nonnull dereferenceable(128) %_13.i231) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %26) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %25) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %24) #7, !noalias !139
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %base.sroa.0.0.sroa_cast13.i237)
  %_2.i.i.i.i.i.i.i.i.i.i.i.i241 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.0.0.copyload314) #7, !noalias !145
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.i243 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.14.0.copyload362) #7, !noalias !162
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.i245 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.20.0.copyload410) #7, !noalias !166
  %_2.i.i.i.i.i.3.i.i.i.i.i.i.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.26.0.copyload458) #7, !noalias !170
  %_2.i.i.i.i.i.i.i.i.i.i.i.1.i247 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.10.0.copyload326) #7, !noalias !174
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.1.i249 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.15.0.copyload374) #7, !noalias !179
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.1.i251 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.21.0.copyload422) #7, !noalias !183
  %_2.i.i.i.i.i.3.i.i.i.i.i.i.1.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.27.0.copyload470) #7, !noalias !187
  %_2.i.i.i.i.i.i.i.i.i.i.i.2.i253 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.12.0.copyload338) #7, !noalias !191
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.2.i255 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.17.0.copyload386) #7, !noalias !196
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.2.i257 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.22.0.copyload434) #7, !noalias !200
  %_2.i.i.i.i.i.3.i.i.i.i.i.i.2.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.28.0.copyload482) #7, !noalias !204
  %_2.i.i.i.i.i.i.i.i.i.i.i.3.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.13.0.copyload350) #7, !noalias !208
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.3.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.19.0.copyload398) #7, !noalias !213
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.3.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.24.0.copyload446) #7, !noalias !217
  %_2.i.i.i.i.i.3.i.i.i.i.i.i.3.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc89, i32 0, i32 0, i32 0), double %_36.sroa.29.0.copyload494) #7, !noalias !221
  %_8.i258 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [2 x i8] }>, <{ [2 x i8] }>* @alloc100, i32 0, i32 0, i32 0)) #7, !noalias !225
  ret i32 0

bb6:                                              ; preds = %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit", %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E.exit"
  %iter.sroa.0.0606 = phi i32 [ 0, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E.exit" ], [ %30, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit" ]
  %30 = add nuw nsw i32 %iter.sroa.0.0606, 1
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !226)
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %base.sroa.0.0.sroa_cast13.i213) #7, !noalias !229
  store i32 0, i32* %_25.sroa.0.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx, align 4, !noalias !226
  store i32 -1, i32* %_25.sroa.4.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx270, align 4, !noalias !226
  store i32 0, i32* %_25.sroa.5.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx272, align 4, !noalias !226
  store i32 1, i32* %_25.sroa.6.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx274, align 4, !noalias !226
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(16) %20, i8 0, i64 16, i1 false)
  store i32 1, i32* %_25.sroa.11.0.base.sroa.0.0.sroa_cast13.i213.sroa_idx284, align 4, !noalias !226
  store i32 1, i32* %_20.sroa.0.0..sroa_idx.i.i215, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.4.0..sroa_idx77.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.5.0..sroa_idx79.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.6.0..sroa_idx81.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 1, i32* %_20.sroa.7.0..sroa_idx83.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.8.0..sroa_idx85.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.9.0..sroa_idx87.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 0, i32* %_20.sroa.10.0..sroa_idx89.i.i, align 4, !alias.scope !231, !noalias !234
  store i32 1, i32* %_20.sroa.11.0..sroa_idx91.i.i, align 4, !alias.scope !231, !noalias !234
  %_4.not16.i = icmp eq i32 %iter.sroa.0.0606, 0
  br i1 %_4.not16.i, label %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit", label %bb3.i218

bb3.i218:                                         ; preds = %bb7.i221, %bb6
  %exponent.017.i = phi i32 [ %31, %bb7.i221 ], [ %iter.sroa.0.0606, %bb6 ]
  %_6.i216 = and i32 %exponent.017.i, 1
  %.not.i217 = icmp eq i32 %_6.i216, 0
  br i1 %.not.i217, label %bb7.i221, label %bb4.i219

bb4.i219:                                         ; preds = %bb3.i218
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %10) #7, !noalias !229
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(36) %10, i8* noundef nonnull align 4 dereferenceable(36) %9, i32 36, i1 false) #7, !noalias !234
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %11) #7, !noalias !229
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(36) %11, i8* noundef nonnull align 4 dereferenceable(36) %base.sroa.0.0.sroa_cast13.i213, i32 36, i1 false) #7, !noalias !229
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h1be34075250d5285E"(%"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %_24, %"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %_9.i211, %"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %_10.i210) #7, !noalias !234
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %11) #7, !noalias !229
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %10) #7, !noalias !229
  br label %bb7.i221

bb7.i221:                                         ; preds = %bb4.i219, %bb3.i218
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %12) #7, !noalias !229
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(36) %12, i8* noundef nonnull align 4 dereferenceable(36) %base.sroa.0.0.sroa_cast13.i213, i32 36, i1 false) #7, !noalias !229
  call void @llvm.lifetime.start.p0i8(i64 36, i8* nonnull %13) #7, !noalias !229
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(36) %13, i8* noundef nonnull align 4 dereferenceable(36) %base.sroa.0.0.sroa_cast13.i213, i32 36, i1 false) #7, !noalias !229
  call fastcc void @"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul17h1be34075250d5285E"(%"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %base.sroa.019.i, %"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %_12.i209, %"Matrix<i32, 3_usize>"* noalias nocapture noundef nonnull dereferenceable(36) %_13.i208) #7, !noalias !229
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %13) #7, !noalias !229
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %12) #7, !noalias !229
  %31 = lshr i32 %exponent.017.i, 1
  %_4.not.i220 = icmp ult i32 %exponent.017.i, 2
  br i1 %_4.not.i220, label %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit", label %bb3.i218

"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit": ; preds = %bb7.i221
  %item.i.i.i.i.i.i.i.i.i.i.i222.pre = load i32, i32* %_20.sroa.0.0..sroa_idx.i.i215, align 4, !alias.scope !235, !noalias !246
  %item.i.i.i.i.1.i.i.i.i.i.i.i224.pre = load i32, i32* %_20.sroa.4.0..sroa_idx77.i.i, align 4, !alias.scope !253, !noalias !246
  %item.i.i.i.i.2.i.i.i.i.i.i.i.pre = load i32, i32* %_20.sroa.5.0..sroa_idx79.i.i, align 4, !alias.scope !257, !noalias !246
  %item.i.i.i.i.i.i.i.i.i.i.1.i226.pre = load i32, i32* %14, align 4, !alias.scope !261, !noalias !246
  %item.i.i.i.i.1.i.i.i.i.i.i.1.i228.pre = load i32, i32* %16, align 4, !alias.scope !266, !noalias !246
  %item.i.i.i.i.2.i.i.i.i.i.i.1.i.pre = load i32, i32* %17, align 4, !alias.scope !270, !noalias !246
  %item.i.i.i.i.i.i.i.i.i.i.2.i.pre = load i32, i32* %15, align 4, !alias.scope !274, !noalias !246
  %item.i.i.i.i.1.i.i.i.i.i.i.2.i.pre = load i32, i32* %18, align 4, !alias.scope !279, !noalias !246
  %item.i.i.i.i.2.i.i.i.i.i.i.2.i.pre = load i32, i32* %19, align 4, !alias.scope !283, !noalias !246
  br label %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit"

"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit": ; preds = %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit", %bb6
  %item.i.i.i.i.2.i.i.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.2.i.i.i.i.i.i.2.i.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 1, %bb6 ]
  %item.i.i.i.i.1.i.i.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.1.i.i.i.i.i.i.2.i.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.i.i.i.i.i.i.2.i = phi i32 [ %item.i.i.i.i.i.i.i.i.i.i.2.i.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.2.i.i.i.i.i.i.1.i = phi i32 [ %item.i.i.i.i.2.i.i.i.i.i.i.1.i.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.1.i.i.i.i.i.i.1.i228 = phi i32 [ %item.i.i.i.i.1.i.i.i.i.i.i.1.i228.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 1, %bb6 ]
  %item.i.i.i.i.i.i.i.i.i.i.1.i226 = phi i32 [ %item.i.i.i.i.i.i.i.i.i.i.1.i226.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.2.i.i.i.i.i.i.i = phi i32 [ %item.i.i.i.i.2.i.i.i.i.i.i.i.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.1.i.i.i.i.i.i.i224 = phi i32 [ %item.i.i.i.i.1.i.i.i.i.i.i.i224.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 0, %bb6 ]
  %item.i.i.i.i.i.i.i.i.i.i.i222 = phi i32 [ %item.i.i.i.i.i.i.i.i.i.i.i222.pre, %"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E.exit.loopexit" ], [ 1, %bb6 ]
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %base.sroa.0.0.sroa_cast13.i213) #7, !noalias !229
  tail call void @llvm.experimental.noalias.scope.decl(metadata !287)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !288) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !289) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !290) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !291) #7
  %_2.i.i.i.i.i.i.i.i.i.i.i.i223 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.i.i.i.i.i.i.i222) #7, !noalias !292
  tail call void @llvm.experimental.noalias.scope.decl(metadata !293) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !294) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !295) #7
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.i225 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.1.i.i.i.i.i.i.i224) #7, !noalias !296
  tail call void @llvm.experimental.noalias.scope.decl(metadata !297) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !298) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !299) #7
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.2.i.i.i.i.i.i.i) #7, !noalias !300
  tail call void @llvm.experimental.noalias.scope.decl(metadata !301) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !302) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !304) #7
  %_2.i.i.i.i.i.i.i.i.i.i.i.1.i227 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.i.i.i.i.i.i.1.i226) #7, !noalias !305
  tail call void @llvm.experimental.noalias.scope.decl(metadata !306) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !307) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !308) #7
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.1.i229 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.1.i.i.i.i.i.i.1.i228) #7, !noalias !309
  tail call void @llvm.experimental.noalias.scope.decl(metadata !310) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !312) #7
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.1.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.2.i.i.i.i.i.i.1.i) #7, !noalias !313
  tail call void @llvm.experimental.noalias.scope.decl(metadata !314) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !315) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !316) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !317) #7
  %_2.i.i.i.i.i.i.i.i.i.i.i.2.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.i.i.i.i.i.i.2.i) #7, !noalias !318
  tail call void @llvm.experimental.noalias.scope.decl(metadata !319) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !320) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !321) #7
  %_2.i.i.i.i.i.1.i.i.i.i.i.i.2.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.1.i.i.i.i.i.i.2.i) #7, !noalias !322
  tail call void @llvm.experimental.noalias.scope.decl(metadata !323) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !324) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !325) #7
  %_2.i.i.i.i.i.2.i.i.i.i.i.i.2.i = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc91, i32 0, i32 0, i32 0), i32 %item.i.i.i.i.2.i.i.i.i.i.i.2.i) #7, !noalias !326
  %_8.i230 = tail call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [2 x i8] }>, <{ [2 x i8] }>* @alloc100, i32 0, i32 0, i32 0)) #7, !noalias !287
  call void @llvm.lifetime.end.p0i8(i64 36, i8* nonnull %9)
  %exitcond.not = icmp eq i32 %30, 4
  br i1 %exitcond.not, label %bb8, label %bb6
}

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #4

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: nofree nounwind
declare dso_local noundef i32 @printf(i8* nocapture noundef readonly, ...) unnamed_addr #2

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.experimental.noalias.scope.decl(metadata) #5

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #6

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #6

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind willreturn "target-cpu"="generic" }
attributes #1 = { nofree noinline nosync nounwind "target-cpu"="generic" }
attributes #2 = { nofree nounwind "target-cpu"="generic" }
attributes #3 = { argmemonly nofree nosync nounwind willreturn }
attributes #4 = { argmemonly nofree nounwind willreturn }
attributes #5 = { inaccessiblememonly nofree nosync nounwind willreturn }
attributes #6 = { argmemonly nofree nounwind willreturn writeonly }
attributes #7 = { nounwind }

!llvm.ident = !{!0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0}
!llvm.module.flags = !{!1, !2}

!0 = !{!"rustc version 1.63.0"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 1, !"LTOPostLink", i32 1}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0"}
!5 = distinct !{!5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE"}
!6 = !{!7, !8}
!7 = distinct !{!7, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1"}
!8 = distinct !{!8, !9, !"_ZN4core4iter6traits8iterator8Iterator4fold17h81c5aefb927499caE: %self"}
!9 = distinct !{!9, !"_ZN4core4iter6traits8iterator8Iterator4fold17h81c5aefb927499caE"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It1"}
!12 = !{!13, !8}
!13 = distinct !{!13, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It1"}
!14 = !{!15}
!15 = distinct !{!15, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It2"}
!16 = !{!17, !8}
!17 = distinct !{!17, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It2"}
!18 = !{!19}
!19 = distinct !{!19, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It1"}
!20 = !{!21, !8}
!21 = distinct !{!21, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It1"}
!22 = !{!23}
!23 = distinct !{!23, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It1:It1"}
!24 = !{!25, !8}
!25 = distinct !{!25, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It1:It1"}
!26 = !{!27}
!27 = distinct !{!27, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It2:It1"}
!28 = !{!29, !8}
!29 = distinct !{!29, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It2:It1"}
!30 = !{!31}
!31 = distinct !{!31, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It2"}
!32 = !{!33, !8}
!33 = distinct !{!33, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It2"}
!34 = !{!35}
!35 = distinct !{!35, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It1:It2"}
!36 = !{!37, !8}
!37 = distinct !{!37, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It1:It2"}
!38 = !{!39}
!39 = distinct !{!39, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.0:It2:It2"}
!40 = !{!41, !8}
!41 = distinct !{!41, !5, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h6b2e7860a8b1a41eE: %_3.1:It2:It2"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.0"}
!44 = distinct !{!44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE"}
!45 = !{!46, !47}
!46 = distinct !{!46, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.1"}
!47 = distinct !{!47, !48, !"_ZN4core4iter6traits8iterator8Iterator4fold17hda50c29f17e1a72dE: %self"}
!48 = distinct !{!48, !"_ZN4core4iter6traits8iterator8Iterator4fold17hda50c29f17e1a72dE"}
!49 = !{!50}
!50 = distinct !{!50, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.0:It1"}
!51 = !{!52, !47}
!52 = distinct !{!52, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.1:It1"}
!53 = !{!54}
!54 = distinct !{!54, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.0:It1"}
!55 = !{!56, !47}
!56 = distinct !{!56, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.1:It1"}
!57 = !{!58}
!58 = distinct !{!58, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.0:It1:It1"}
!59 = !{!60, !47}
!60 = distinct !{!60, !44, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h033bee5391412c0dE: %_3.1:It1:It1"}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.0"}
!63 = distinct !{!63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE"}
!64 = !{!65, !66}
!65 = distinct !{!65, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.1"}
!66 = distinct !{!66, !67, !"_ZN4core4iter6traits8iterator8Iterator4fold17h4a1f6be8dad7dbd0E: %self"}
!67 = distinct !{!67, !"_ZN4core4iter6traits8iterator8Iterator4fold17h4a1f6be8dad7dbd0E"}
!68 = !{!69}
!69 = distinct !{!69, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.0:It1"}
!70 = !{!71, !66}
!71 = distinct !{!71, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.1:It1"}
!72 = !{!73}
!73 = distinct !{!73, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.0:It2"}
!74 = !{!75, !66}
!75 = distinct !{!75, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.1:It2"}
!76 = !{!77}
!77 = distinct !{!77, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.0:It3"}
!78 = !{!79, !66}
!79 = distinct !{!79, !63, !"_ZN69_$LT$matrix..Matrix$LT$T$C$_$GT$$u20$as$u20$core..ops..arith..Mul$GT$3mul28_$u7b$$u7b$closure$u7d$$u7d$17h3e71bad7fe814f7fE: %_3.1:It3"}
!80 = !{!81}
!81 = distinct !{!81, !82, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E: %result"}
!82 = distinct !{!82, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E"}
!83 = !{!81, !84}
!84 = distinct !{!84, !82, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h15d6935b05c91386E: %self"}
!85 = !{!86, !81}
!86 = distinct !{!86, !87, !"_ZN6matrix19Matrix$LT$T$C$_$GT$8identity17ha43a451a62d51141E: argument 0"}
!87 = distinct !{!87, !"_ZN6matrix19Matrix$LT$T$C$_$GT$8identity17ha43a451a62d51141E"}
!88 = !{!84}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17hf36717a747ae917eE: %self"}
!91 = distinct !{!91, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17hf36717a747ae917eE"}
!92 = !{!93}
!93 = distinct !{!93, !94, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17h0db2a5207c609d83E: %x"}
!94 = distinct !{!94, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17h0db2a5207c609d83E"}
!95 = !{!96}
!96 = distinct !{!96, !97, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h61ca9665daf15cadE: argument 0"}
!97 = distinct !{!97, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h61ca9665daf15cadE"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h6dd2c030cd6fb47eE: %item"}
!100 = distinct !{!100, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h6dd2c030cd6fb47eE"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h5cbc2987497391c3E: %_2"}
!103 = distinct !{!103, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h5cbc2987497391c3E"}
!104 = !{!102, !99, !96, !93, !90}
!105 = !{!106, !108, !110}
!106 = distinct !{!106, !107, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0938382d0de82e3fE: %self"}
!107 = distinct !{!107, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0938382d0de82e3fE"}
!108 = distinct !{!108, !109, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4960bb6c4139a4aE: %self"}
!109 = distinct !{!109, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4960bb6c4139a4aE"}
!110 = distinct !{!110, !111, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h6a43d6fe6b5fe48dE: %self"}
!111 = distinct !{!111, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h6a43d6fe6b5fe48dE"}
!112 = !{!102, !99, !96, !93, !106, !108, !110, !90}
!113 = !{!114}
!114 = distinct !{!114, !97, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h61ca9665daf15cadE: argument 0:It1"}
!115 = !{!116}
!116 = distinct !{!116, !100, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h6dd2c030cd6fb47eE: %item:It1"}
!117 = !{!118}
!118 = distinct !{!118, !103, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h5cbc2987497391c3E: %_2:It1"}
!119 = !{!118, !116, !114, !93, !90}
!120 = !{!118, !116, !114, !93, !106, !108, !110, !90}
!121 = !{!122}
!122 = distinct !{!122, !94, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17h0db2a5207c609d83E: %x:It1"}
!123 = !{!124}
!124 = distinct !{!124, !97, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h61ca9665daf15cadE: argument 0:It1"}
!125 = !{!126}
!126 = distinct !{!126, !100, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h6dd2c030cd6fb47eE: %item:It1"}
!127 = !{!128}
!128 = distinct !{!128, !103, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h5cbc2987497391c3E: %_2:It1"}
!129 = !{!128, !126, !124, !122, !90}
!130 = !{!128, !126, !124, !122, !106, !108, !110, !90}
!131 = !{!132}
!132 = distinct !{!132, !97, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h61ca9665daf15cadE: argument 0:It1:It1"}
!133 = !{!134}
!134 = distinct !{!134, !100, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h6dd2c030cd6fb47eE: %item:It1:It1"}
!135 = !{!136}
!136 = distinct !{!136, !103, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h5cbc2987497391c3E: %_2:It1:It1"}
!137 = !{!136, !134, !132, !122, !90}
!138 = !{!136, !134, !132, !122, !106, !108, !110, !90}
!139 = !{!140, !142}
!140 = distinct !{!140, !141, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h47cfcad3289a8e54E: %result"}
!141 = distinct !{!141, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h47cfcad3289a8e54E"}
!142 = distinct !{!142, !141, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17h47cfcad3289a8e54E: %self"}
!143 = !{!142}
!144 = !{!140}
!145 = !{!146, !148, !150, !152, !154, !156, !158, !160}
!146 = distinct !{!146, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2"}
!147 = distinct !{!147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E"}
!148 = distinct !{!148, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item"}
!149 = distinct !{!149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE"}
!150 = distinct !{!150, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0"}
!151 = distinct !{!151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E"}
!152 = distinct !{!152, !153, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hba903ccc4e517e77E: %x"}
!153 = distinct !{!153, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hba903ccc4e517e77E"}
!154 = distinct !{!154, !155, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc1305d3d4d38fbaE: %self"}
!155 = distinct !{!155, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc1305d3d4d38fbaE"}
!156 = distinct !{!156, !157, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da0314cba33c68eE: %self"}
!157 = distinct !{!157, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da0314cba33c68eE"}
!158 = distinct !{!158, !159, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h2ab3a24f0ff745c1E: %self"}
!159 = distinct !{!159, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h2ab3a24f0ff745c1E"}
!160 = distinct !{!160, !161, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17h561537d4d4179ba2E: %self"}
!161 = distinct !{!161, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17h561537d4d4179ba2E"}
!162 = !{!163, !164, !165, !152, !154, !156, !158, !160}
!163 = distinct !{!163, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It1"}
!164 = distinct !{!164, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It1"}
!165 = distinct !{!165, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It1"}
!166 = !{!167, !168, !169, !152, !154, !156, !158, !160}
!167 = distinct !{!167, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It2"}
!168 = distinct !{!168, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It2"}
!169 = distinct !{!169, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It2"}
!170 = !{!171, !172, !173, !152, !154, !156, !158, !160}
!171 = distinct !{!171, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It3"}
!172 = distinct !{!172, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It3"}
!173 = distinct !{!173, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It3"}
!174 = !{!175, !176, !177, !178, !154, !156, !158, !160}
!175 = distinct !{!175, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It1"}
!176 = distinct !{!176, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It1"}
!177 = distinct !{!177, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It1"}
!178 = distinct !{!178, !153, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hba903ccc4e517e77E: %x:It1"}
!179 = !{!180, !181, !182, !178, !154, !156, !158, !160}
!180 = distinct !{!180, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It1:It1"}
!181 = distinct !{!181, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It1:It1"}
!182 = distinct !{!182, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It1:It1"}
!183 = !{!184, !185, !186, !178, !154, !156, !158, !160}
!184 = distinct !{!184, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It2:It1"}
!185 = distinct !{!185, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It2:It1"}
!186 = distinct !{!186, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It2:It1"}
!187 = !{!188, !189, !190, !178, !154, !156, !158, !160}
!188 = distinct !{!188, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It3:It1"}
!189 = distinct !{!189, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It3:It1"}
!190 = distinct !{!190, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It3:It1"}
!191 = !{!192, !193, !194, !195, !154, !156, !158, !160}
!192 = distinct !{!192, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It2"}
!193 = distinct !{!193, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It2"}
!194 = distinct !{!194, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It2"}
!195 = distinct !{!195, !153, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hba903ccc4e517e77E: %x:It2"}
!196 = !{!197, !198, !199, !195, !154, !156, !158, !160}
!197 = distinct !{!197, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It1:It2"}
!198 = distinct !{!198, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It1:It2"}
!199 = distinct !{!199, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It1:It2"}
!200 = !{!201, !202, !203, !195, !154, !156, !158, !160}
!201 = distinct !{!201, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It2:It2"}
!202 = distinct !{!202, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It2:It2"}
!203 = distinct !{!203, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It2:It2"}
!204 = !{!205, !206, !207, !195, !154, !156, !158, !160}
!205 = distinct !{!205, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It3:It2"}
!206 = distinct !{!206, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It3:It2"}
!207 = distinct !{!207, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It3:It2"}
!208 = !{!209, !210, !211, !212, !154, !156, !158, !160}
!209 = distinct !{!209, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It3"}
!210 = distinct !{!210, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It3"}
!211 = distinct !{!211, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It3"}
!212 = distinct !{!212, !153, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hba903ccc4e517e77E: %x:It3"}
!213 = !{!214, !215, !216, !212, !154, !156, !158, !160}
!214 = distinct !{!214, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It1:It3"}
!215 = distinct !{!215, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It1:It3"}
!216 = distinct !{!216, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It1:It3"}
!217 = !{!218, !219, !220, !212, !154, !156, !158, !160}
!218 = distinct !{!218, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It2:It3"}
!219 = distinct !{!219, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It2:It3"}
!220 = distinct !{!220, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It2:It3"}
!221 = !{!222, !223, !224, !212, !154, !156, !158, !160}
!222 = distinct !{!222, !147, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h3ca765c398944df1E: %_2:It3:It3"}
!223 = distinct !{!223, !149, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17ha4d5d7bd75914dafE: %item:It3:It3"}
!224 = distinct !{!224, !151, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17hd02828c1e4f97073E: argument 0:It3:It3"}
!225 = !{!160}
!226 = !{!227}
!227 = distinct !{!227, !228, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E: %result"}
!228 = distinct !{!228, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E"}
!229 = !{!227, !230}
!230 = distinct !{!230, !228, !"_ZN6matrix19Matrix$LT$T$C$_$GT$5power17hc077780f5ae5e857E: %self"}
!231 = !{!232, !227}
!232 = distinct !{!232, !233, !"_ZN6matrix19Matrix$LT$T$C$_$GT$8identity17hfd37bb3b2cb87bc8E: argument 0"}
!233 = distinct !{!233, !"_ZN6matrix19Matrix$LT$T$C$_$GT$8identity17hfd37bb3b2cb87bc8E"}
!234 = !{!230}
!235 = !{!236, !238, !240, !242, !244}
!236 = distinct !{!236, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2"}
!237 = distinct !{!237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE"}
!238 = distinct !{!238, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item"}
!239 = distinct !{!239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E"}
!240 = distinct !{!240, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0"}
!241 = distinct !{!241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE"}
!242 = distinct !{!242, !243, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hebbf7593d010e978E: %x"}
!243 = distinct !{!243, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hebbf7593d010e978E"}
!244 = distinct !{!244, !245, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17h4420b7d3509972e6E: %self"}
!245 = distinct !{!245, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show17h4420b7d3509972e6E"}
!246 = !{!247, !249, !251}
!247 = distinct !{!247, !248, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdea784991a97a762E: %self"}
!248 = distinct !{!248, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdea784991a97a762E"}
!249 = distinct !{!249, !250, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h67a5f81392d1c4d0E: %self"}
!250 = distinct !{!250, !"_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h67a5f81392d1c4d0E"}
!251 = distinct !{!251, !252, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h0187892c077c1380E: %self"}
!252 = distinct !{!252, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h0187892c077c1380E"}
!253 = !{!254, !255, !256, !242, !244}
!254 = distinct !{!254, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It1"}
!255 = distinct !{!255, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It1"}
!256 = distinct !{!256, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It1"}
!257 = !{!258, !259, !260, !242, !244}
!258 = distinct !{!258, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It2"}
!259 = distinct !{!259, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It2"}
!260 = distinct !{!260, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It2"}
!261 = !{!262, !263, !264, !265, !244}
!262 = distinct !{!262, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It1"}
!263 = distinct !{!263, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It1"}
!264 = distinct !{!264, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It1"}
!265 = distinct !{!265, !243, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hebbf7593d010e978E: %x:It1"}
!266 = !{!267, !268, !269, !265, !244}
!267 = distinct !{!267, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It1:It1"}
!268 = distinct !{!268, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It1:It1"}
!269 = distinct !{!269, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It1:It1"}
!270 = !{!271, !272, !273, !265, !244}
!271 = distinct !{!271, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It2:It1"}
!272 = distinct !{!272, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It2:It1"}
!273 = distinct !{!273, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It2:It1"}
!274 = !{!275, !276, !277, !278, !244}
!275 = distinct !{!275, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It2"}
!276 = distinct !{!276, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It2"}
!277 = distinct !{!277, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It2"}
!278 = distinct !{!278, !243, !"_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold7flatten28_$u7b$$u7b$closure$u7d$$u7d$17hebbf7593d010e978E: %x:It2"}
!279 = !{!280, !281, !282, !278, !244}
!280 = distinct !{!280, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It1:It2"}
!281 = distinct !{!281, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It1:It2"}
!282 = distinct !{!282, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It1:It2"}
!283 = !{!284, !285, !286, !278, !244}
!284 = distinct !{!284, !237, !"_ZN6matrix19Matrix$LT$T$C$_$GT$4show28_$u7b$$u7b$closure$u7d$$u7d$17h4c3436faf6705b1fE: %_2:It2:It2"}
!285 = distinct !{!285, !239, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd62f63bc73e10b29E: %item:It2:It2"}
!286 = distinct !{!286, !241, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h77ab6bc2a85ea76aE: argument 0:It2:It2"}
!287 = !{!244}
!288 = !{!242}
!289 = !{!240}
!290 = !{!238}
!291 = !{!236}
!292 = !{!236, !238, !240, !242, !247, !249, !251, !244}
!293 = !{!256}
!294 = !{!255}
!295 = !{!254}
!296 = !{!254, !255, !256, !242, !247, !249, !251, !244}
!297 = !{!260}
!298 = !{!259}
!299 = !{!258}
!300 = !{!258, !259, !260, !242, !247, !249, !251, !244}
!301 = !{!265}
!302 = !{!264}
!303 = !{!263}
!304 = !{!262}
!305 = !{!262, !263, !264, !265, !247, !249, !251, !244}
!306 = !{!269}
!307 = !{!268}
!308 = !{!267}
!309 = !{!267, !268, !269, !265, !247, !249, !251, !244}
!310 = !{!273}
!311 = !{!272}
!312 = !{!271}
!313 = !{!271, !272, !273, !265, !247, !249, !251, !244}
!314 = !{!278}
!315 = !{!277}
!316 = !{!276}
!317 = !{!275}
!318 = !{!275, !276, !277, !278, !247, !249, !251, !244}
!319 = !{!282}
!320 = !{!281}
!321 = !{!280}
!322 = !{!280, !281, !282, !278, !247, !249, !251, !244}
!323 = !{!286}
!324 = !{!285}
!325 = !{!284}
!326 = !{!284, !285, !286, !278, !247, !249, !251, !244}

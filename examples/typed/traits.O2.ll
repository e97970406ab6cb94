source_filename = "traits.fab909e8-cgu.0"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%"core::result::Result<core::option::Option<(Token, usize)>, Failure>" = type { i8, [31 x i8] }
%"core::result::Result<i64, Failure>" = type { i8, [15 x i8] }
%"core::result::Result<i64, Failure>::Ok" = type { [1 x i64], i64 }
%"core::array::iter::IntoIter<&[u8], 9_usize>" = type { [9 x { i8*, i32 }], { i32, i32 } }

@alloc22 = private unnamed_addr constant <{ [8 x i8] }> <{ [8 x i8] c"\00\00\00\00\00\00\F8?" }>, align 8
@vtable.3 = private unnamed_addr constant <{ i8*, [8 x i8], i8*, i8* }> <{ i8* bitcast (void (double*)* @"_ZN4core3ptr35drop_in_place$LT$traits..Circle$GT$17hdf220ffa312b47aeE" to i8*), [8 x i8] c"\08\00\00\00\08\00\00\00", i8* bitcast (double (double*)* @"_ZN48_$LT$traits..Circle$u20$as$u20$traits..Shape$GT$4area17hc5fe8587563a5290E" to i8*), i8* bitcast (i32 (double*)* @_ZN6traits5Shape7corners17h3515515e79033415E to i8*) }>, align 4
@vtable.4 = private unnamed_addr constant <{ i8*, [8 x i8], i8*, i8* }> <{ i8* bitcast (void (double*)* @"_ZN4core3ptr35drop_in_place$LT$traits..Circle$GT$17hdf220ffa312b47aeE" to i8*), [8 x i8] c"\08\00\00\00\04\00\00\00", i8* bitcast (double ({ i32*, i32 }*)* @"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$4area17h45dafe8a80bf3905E" to i8*), i8* bitcast (i32 ({ i32*, i32 }*)* @"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$7corners17h40647b35ce7d8331E" to i8*) }>, align 4
@alloc24 = private unnamed_addr constant <{ [8 x i8] }> <{ [8 x i8] c"\00\00\00\00\00\00\E0?" }>, align 8
@alloc363 = private unnamed_addr constant <{ [9 x i8] }> <{ [9 x i8] c"%.6f %u\0A\00" }>, align 1
@alloc1 = private unnamed_addr constant <{ [9 x i8] }> <{ [9 x i8] c"1 + 2 * 3" }>, align 1
@alloc2 = private unnamed_addr constant <{ [16 x i8] }> <{ [16 x i8] c"(1 + 2) * 3 - -4" }>, align 1
@alloc3 = private unnamed_addr constant <{ [32 x i8] }> <{ [32 x i8] c"1000000007 * 998244353 % 1000003" }>, align 1
@alloc4 = private unnamed_addr constant <{ [23 x i8] }> <{ [23 x i8] c"9223372036854775807 + 1" }>, align 1
@alloc5 = private unnamed_addr constant <{ [11 x i8] }> <{ [11 x i8] c"7 / (3 - 3)" }>, align 1
@alloc6 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"2 * (3 + 4" }>, align 1
@alloc7 = private unnamed_addr constant <{ [5 x i8] }> <{ [5 x i8] c"8 $ 2" }>, align 1
@alloc8 = private unnamed_addr constant <{ [16 x i8] }> <{ [16 x i8] c"100 - 10 - 1 / 2" }>, align 1
@alloc9 = private unnamed_addr constant <{ [24 x i8] }> <{ [24 x i8] c"-9223372036854775807 - 1" }>, align 1
@alloc364 = private unnamed_addr constant <{ [18 x i8] }> <{ [18 x i8] c"division by zero\0A\00" }>, align 1
@alloc365 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"overflow\0A\00" }>, align 1
@alloc366 = private unnamed_addr constant <{ [12 x i8] }> <{ [12 x i8] c"unfinished\0A\00" }>, align 1
@alloc367 = private unnamed_addr constant <{ [15 x i8] }> <{ [15 x i8] c"unexpected %c\0A\00" }>, align 1
@alloc368 = private unnamed_addr constant <{ [6 x i8] }> <{ [6 x i8] c"%lld\0A\00" }>, align 1
@alloc369 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"%d %d %d\0A\00" }>, align 1
@alloc370 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"%d %d %u\0A\00" }>, align 1
@alloc371 = private unnamed_addr constant <{ [7 x i8] }> <{ [7 x i8] c"%d %d\0A\00" }>, align 1
@alloc372 = private unnamed_addr constant <{ [4 x i8] }> <{ [4 x i8] c"%u\0A\00" }>, align 1
@alloc373 = private unnamed_addr constant <{ [4 x i8] }> <{ [4 x i8] c"%d\0A\00" }>, align 1
@switch.table._ZN6traits6Parser4peek17h237110cedd567531E = private unnamed_addr constant [11 x i8] c"\01\01\01\02\03\01\01\01\01\01\01", align 1

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal void @"_ZN4core3ptr35drop_in_place$LT$traits..Circle$GT$17hdf220ffa312b47aeE"(double* nocapture %_1) unnamed_addr #0 {
start:
  ret void
}

; Function Attrs: noreturn nounwind
define internal fastcc void @rust_begin_unwind() unnamed_addr #1 {
start:
  tail call void @abort() #14
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @_ZN6traits5Shape7corners17h3515515e79033415E(double* noalias nocapture noundef readonly align 8 dereferenceable(8) %self) unnamed_addr #2 {
start:
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly willreturn
define internal double @"_ZN48_$LT$traits..Circle$u20$as$u20$traits..Shape$GT$4area17hc5fe8587563a5290E"(double* noalias nocapture noundef readonly align 8 dereferenceable(8) %self) unnamed_addr #3 {
start:
  %_3 = load double, double* %self, align 8
  %_2 = fmul double %_3, 0x400921FB54442D18
  %0 = fmul double %_3, %_2
  ret double %0
}

; Function Attrs: nofree nosync nounwind
define internal double @"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$4area17h45dafe8a80bf3905E"({ i32*, i32 }* noalias nocapture noundef readonly align 4 dereferenceable(8) %self) unnamed_addr #4 {
start:
  %0 = bitcast { i32*, i32 }* %self to [0 x { i32, i32 }]**
  %_16.0 = load [0 x { i32, i32 }]*, [0 x { i32, i32 }]** %0, align 4, !nonnull !3, !align !4, !noundef !3
  %1 = getelementptr inbounds { i32*, i32 }, { i32*, i32 }* %self, i32 0, i32 1
  %_16.1 = load i32, i32* %1, align 4
  %2 = getelementptr [0 x { i32, i32 }], [0 x { i32, i32 }]* %_16.0, i32 0, i32 0, i32 0
  %3 = getelementptr inbounds [0 x { i32, i32 }], [0 x { i32, i32 }]* %_16.0, i32 0, i32 %_16.1, i32 0
  %_12.i.i.i6.i.i.i.i = icmp eq i32 %_16.1, 0
  br i1 %_12.i.i.i6.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E.exit, label %bb3.i.i.i.preheader.i.i.i

bb3.i.i.i.preheader.i.i.i:                        ; preds = %start
  %4 = getelementptr [0 x { i32, i32 }], [0 x { i32, i32 }]* %_16.0, i32 0, i32 0
  %spec.select.i.i.i = getelementptr [0 x { i32, i32 }], [0 x { i32, i32 }]* %_16.0, i32 0, i32 1, i32 0
  %5 = ptrtoint i32* %3 to i32
  br label %bb3.i.i.i.i.i.i

bb3.i.i.i.i.i.i:                                  ; preds = %bb3.i.i.i.i, %bb3.i.i.i.preheader.i.i.i
  %_4.sroa.12.0.i.i.i = phi i32* [ %_4.sroa.12.1.i.i.i, %bb3.i.i.i.i ], [ %2, %bb3.i.i.i.preheader.i.i.i ]
  %_3.not.i.i.i.i.i.i.i = phi i1 [ true, %bb3.i.i.i.i ], [ false, %bb3.i.i.i.preheader.i.i.i ]
  %_4.i.i.i.i.i.i.i = phi i32 [ -1, %bb3.i.i.i.i ], [ 0, %bb3.i.i.i.preheader.i.i.i ]
  %_62.i.i.i9.i.i.i.i = phi { i32, i32 }* [ %8, %bb3.i.i.i.i ], [ %4, %bb3.i.i.i.preheader.i.i.i ]
  %accum.07.i.i.i.i = phi i32 [ %_6.0.i.i.i.i.i.i, %bb3.i.i.i.i ], [ 0, %bb3.i.i.i.preheader.i.i.i ]
  %6 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_62.i.i.i9.i.i.i.i, i32 1, i32 0
  %7 = getelementptr { i32, i32 }, { i32, i32 }* %_62.i.i.i9.i.i.i.i, i32 0, i32 0
  %8 = bitcast i32* %6 to { i32, i32 }*
  br i1 %_3.not.i.i.i.i.i.i.i, label %bb6.i.i.i.i.i.i.i, label %bb2.i.i.i.i.i.i.i

bb6.i.i.i.i.i.i.i:                                ; preds = %bb2.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i
  %_62.i.i.i.i.i.i.in.i.i.i = phi i32* [ %_4.sroa.12.0.i.i.i, %bb3.i.i.i.i.i.i ], [ %spec.select, %bb2.i.i.i.i.i.i.i ]
  %_12.i.i.i.i.i.i.i.i.i = icmp eq i32* %3, %_62.i.i.i.i.i.i.in.i.i.i
  br i1 %_12.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i, label %"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i"

bb2.i.i.i.i.i.i.i:                                ; preds = %bb3.i.i.i.i.i.i
  %9 = bitcast i32* %_4.sroa.12.0.i.i.i to { i32, i32 }*
  %10 = ptrtoint i32* %_4.sroa.12.0.i.i.i to i32
  %11 = sub nuw i32 %5, %10
  %12 = lshr exact i32 %11, 3
  %13 = icmp ugt i32 %12, %_4.i.i.i.i.i.i.i
  %.0.sroa.speculated.i.i.i.i.i.i.i.i.i.i.i.i.i = select i1 %13, i32 %_4.i.i.i.i.i.i.i, i32 %12
  %14 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %9, i32 %.0.sroa.speculated.i.i.i.i.i.i.i.i.i.i.i.i.i, i32 0
  %_12.i.i.i.i.i.i.i.i.i.i = icmp eq i32* %3, %14
  %15 = getelementptr inbounds i32, i32* %14, i32 2
  %spec.select = select i1 %_12.i.i.i.i.i.i.i.i.i.i, i32* %spec.select.i.i.i, i32* %15
  br label %bb6.i.i.i.i.i.i.i

"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i": ; preds = %bb6.i.i.i.i.i.i.i
  %16 = icmp eq i32* %_62.i.i.i.i.i.i.in.i.i.i, null
  br i1 %16, label %_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E.exit, label %bb3.i.i.i.i

bb3.i.i.i.i:                                      ; preds = %"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i", %bb6.i.i.i.i.i.i.i
  %.0.i.i16.i.i.i.i.i.i = phi i32* [ %_62.i.i.i.i.i.i.in.i.i.i, %"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i" ], [ %2, %bb6.i.i.i.i.i.i.i ]
  %_4.sroa.12.1.i.i.i = getelementptr inbounds i32, i32* %.0.i.i16.i.i.i.i.i.i, i32 2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13) #15
  %_6.i.i.i.i.i.i = load i32, i32* %7, align 4, !alias.scope !15, !noalias !16
  %17 = getelementptr inbounds i32, i32* %.0.i.i16.i.i.i.i.i.i, i32 1
  %_7.i.i.i.i.i.i = load i32, i32* %17, align 4, !alias.scope !25, !noalias !26
  %_5.i.i.i.i.i.i = mul i32 %_7.i.i.i.i.i.i, %_6.i.i.i.i.i.i
  %18 = getelementptr inbounds i32, i32* %7, i32 1
  %_9.i.i.i.i.i.i = load i32, i32* %18, align 4, !alias.scope !15, !noalias !16
  %_10.i.i.i.i.i.i = load i32, i32* %.0.i.i16.i.i.i.i.i.i, align 4, !alias.scope !25, !noalias !26
  %_8.i.i.i.i.i.i = mul i32 %_10.i.i.i.i.i.i, %_9.i.i.i.i.i.i
  %19 = add i32 %_5.i.i.i.i.i.i, %accum.07.i.i.i.i
  %_6.0.i.i.i.i.i.i = sub i32 %19, %_8.i.i.i.i.i.i
  %_12.i.i.i.i.i.i.i = icmp eq i32* %3, %6
  br i1 %_12.i.i.i.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E.exit, label %bb3.i.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E.exit: ; preds = %bb3.i.i.i.i, %"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i", %start
  %accum.0.lcssa.i.i.i.i = phi i32 [ 0, %start ], [ %_6.0.i.i.i.i.i.i, %bb3.i.i.i.i ], [ %accum.07.i.i.i.i, %"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h9a59dcefbefb7a61E.exit.i.i.i.i.i.i" ]
  %20 = tail call i32 @llvm.abs.i32(i32 %accum.0.lcssa.i.i.i.i, i1 false) #15
  %21 = sitofp i32 %20 to double
  %22 = fmul double %21, 5.000000e-01
  ret double %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly willreturn
define internal i32 @"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$7corners17h40647b35ce7d8331E"({ i32*, i32 }* noalias nocapture noundef readonly align 4 dereferenceable(8) %self) unnamed_addr #3 {
start:
  %0 = getelementptr inbounds { i32*, i32 }, { i32*, i32 }* %self, i32 0, i32 1
  %_4.1 = load i32, i32* %0, align 4
  ret i32 %_4.1
}

; Function Attrs: nounwind
define internal fastcc void @_ZN6traits6Parser4peek17h237110cedd567531E(%"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* noalias nocapture noundef writeonly dereferenceable(32) %0, { i8*, i32 }* noalias nocapture noundef readonly align 4 dereferenceable(8) %self) unnamed_addr #5 {
bb3.i.i.i:
  %1 = bitcast { i8*, i32 }* %self to [0 x i8]**
  %_61.0 = load [0 x i8]*, [0 x i8]** %1, align 4, !nonnull !3, !align !27, !noundef !3
  %2 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 1
  %_61.1 = load i32, i32* %2, align 4
  %3 = getelementptr inbounds [0 x i8], [0 x i8]* %_61.0, i32 0, i32 %_61.1
  %_12.i.i2.i.i.i = icmp eq i32 %_61.1, 0
  br i1 %_12.i.i2.i.i.i, label %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit", label %bb3.i.preheader.i.i.i

bb3.i.preheader.i.i.i:                            ; preds = %bb3.i.i.i
  %4 = getelementptr [0 x i8], [0 x i8]* %_61.0, i32 0, i32 0
  br label %bb3.i.i.i.i

bb3.i.i.i.i:                                      ; preds = %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i", %bb3.i.preheader.i.i.i
  %accum.0.i3.i.i.i = phi i32 [ %_5.0.i.i.i.i.i.i.i, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i" ], [ 0, %bb3.i.preheader.i.i.i ]
  %5 = phi i8* [ %6, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i" ], [ %4, %bb3.i.preheader.i.i.i ]
  %6 = getelementptr inbounds i8, i8* %5, i32 1
  %byte.i.i.i.i.i.i = load i8, i8* %5, align 1, !alias.scope !28, !noalias !31
  %7 = icmp eq i8 %byte.i.i.i.i.i.i, 32
  br i1 %7, label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i", label %_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E.exit

"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i": ; preds = %bb3.i.i.i.i
  %_5.0.i.i.i.i.i.i.i = add nuw i32 %accum.0.i3.i.i.i, 1
  %_12.i.i.i.i.i = icmp eq i8* %6, %3
  br i1 %_12.i.i.i.i.i, label %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit", label %bb3.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E.exit: ; preds = %bb3.i.i.i.i
  %_3.i.i = icmp ult i32 %_61.1, %accum.0.i3.i.i.i
  br i1 %_3.i.i, label %bb1.i.i, label %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit"

bb1.i.i:                                          ; preds = %_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E.exit
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %accum.0.i3.i.i.i, i32 %_61.1) #14
  unreachable

"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit": ; preds = %_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E.exit, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i", %bb3.i.i.i
  %.0.i.i.i211 = phi i32 [ %accum.0.i3.i.i.i, %_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E.exit ], [ 0, %bb3.i.i.i ], [ %_61.1, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E.exit.i.i.i.i" ]
  %8 = getelementptr inbounds [0 x i8], [0 x i8]* %_61.0, i32 0, i32 %.0.i.i.i211
  %_8.i.i.i.i = sub i32 %_61.1, %.0.i.i.i211
  %_4.not.i = icmp eq i32 %_8.i.i.i.i, 0
  br i1 %_4.not.i, label %bb6, label %bb8

bb6:                                              ; preds = %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit"
  %9 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 7
  store i8 4, i8* %9, align 8
  br label %bb31

bb8:                                              ; preds = %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h114a1ea699436f48E.exit"
  %first = load i8, i8* %8, align 1
  %10 = add i8 %first, -48
  %11 = icmp ult i8 %10, 10
  br i1 %11, label %bb3.i.i.i161, label %bb10

bb10:                                             ; preds = %bb8
  %switch.tableidx = add i8 %first, -37
  %12 = icmp ult i8 %switch.tableidx, 11
  br i1 %12, label %switch.hole_check, label %bb11

bb3.i.i.i161:                                     ; preds = %bb8
  %_12.i.i2.i.i.i160 = icmp eq i32 %_61.1, %.0.i.i.i211
  br i1 %_12.i.i2.i.i.i160, label %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit", label %bb3.i.preheader.i.i.i164

bb3.i.preheader.i.i.i164:                         ; preds = %bb3.i.i.i161
  %.promoted.i8.i.i.i162 = ptrtoint i8* %8 to i32
  %_11.i.i7.i.i.i163 = ptrtoint i8* %3 to i32
  %13 = sub i32 %_11.i.i7.i.i.i163, %.promoted.i8.i.i.i162
  br label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i"

"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i": ; preds = %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge", %bb3.i.preheader.i.i.i164
  %.pn = phi i8* [ %14, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge" ], [ %8, %bb3.i.preheader.i.i.i164 ]
  %accum.0.i3.i.i.i165259 = phi i32 [ %_5.0.i.i.i.i.i.i.i167, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge" ], [ 0, %bb3.i.preheader.i.i.i164 ]
  %14 = getelementptr inbounds i8, i8* %.pn, i32 1
  %_12.i.i.i.i.i168 = icmp eq i8* %14, %3
  br i1 %_12.i.i.i.i.i168, label %_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit, label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge"

"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge": ; preds = %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i"
  %_5.0.i.i.i.i.i.i.i167 = add nuw i32 %accum.0.i3.i.i.i165259, 1
  %.pre = load i8, i8* %14, align 1, !alias.scope !44, !noalias !49
  %15 = add i8 %.pre, -48
  %16 = icmp ult i8 %15, 10
  br i1 %16, label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i", label %_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit

_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit: ; preds = %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge", %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i"
  %.0.i.i.i169 = phi i32 [ %13, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i" ], [ %_5.0.i.i.i.i.i.i.i167, %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E.exit.i.i.i.i.bb3.i.i.i.i166_crit_edge" ]
  %_9.i.i.i = icmp ugt i32 %.0.i.i.i169, %_8.i.i.i.i
  br i1 %_9.i.i.i, label %bb3.i.i.i170, label %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit"

bb3.i.i.i170:                                     ; preds = %_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %.0.i.i.i169, i32 %_8.i.i.i.i) #14
  unreachable

"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit": ; preds = %_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit, %bb3.i.i.i161
  %.0.i.i.i169214 = phi i32 [ %.0.i.i.i169, %_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E.exit ], [ 0, %bb3.i.i.i161 ]
  %17 = getelementptr inbounds i8, i8* %8, i32 %.0.i.i.i169214
  br label %bb1.i

bb1.i:                                            ; preds = %"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i", %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit"
  %18 = phi i8* [ %8, %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit" ], [ %21, %"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i" ]
  %accum.0.i = phi i64 [ 0, %"_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h401d647615f7d674E.exit" ], [ %25, %"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i" ]
  %_12.i.i = icmp eq i8* %18, %17
  br i1 %_12.i.i, label %bb28, label %bb3.i

bb3.i:                                            ; preds = %bb1.i
  %19 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %accum.0.i, i64 10) #15
  %20 = extractvalue { i64, i1 } %19, 1
  br i1 %20, label %bb23, label %"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i"

"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i": ; preds = %bb3.i
  %21 = getelementptr inbounds i8, i8* %18, i32 1
  %22 = extractvalue { i64, i1 } %19, 0
  %digit.i.i = load i8, i8* %18, align 1, !alias.scope !62, !noalias !65
  %_14.i.i = add i8 %digit.i.i, -48
  %23 = zext i8 %_14.i.i to i64
  %24 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %22, i64 %23) #15
  %25 = extractvalue { i64, i1 } %24, 0
  %26 = extractvalue { i64, i1 } %24, 1
  br i1 %26, label %bb23, label %bb1.i

bb23:                                             ; preds = %"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E.exit.i", %bb3.i
  %27 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 2, i8* %27, align 1, !alias.scope !68
  br label %bb31

switch.hole_check:                                ; preds = %bb10
  %switch.maskindex = zext i8 %switch.tableidx to i16
  %switch.shifted = lshr i16 1401, %switch.maskindex
  %28 = and i16 %switch.shifted, 1
  %switch.lobit.not = icmp eq i16 %28, 0
  br i1 %switch.lobit.not, label %bb11, label %switch.lookup

switch.lookup:                                    ; preds = %switch.hole_check
  %29 = sext i8 %switch.tableidx to i32
  %switch.gep = getelementptr inbounds [11 x i8], [11 x i8]* @switch.table._ZN6traits6Parser4peek17h237110cedd567531E, i32 0, i32 %29
  %switch.load = load i8, i8* %switch.gep, align 1
  br label %bb28

bb28:                                             ; preds = %switch.lookup, %bb1.i
  %_20.sroa.8.0 = phi i32 [ 1, %switch.lookup ], [ %.0.i.i.i169214, %bb1.i ]
  %_20.sroa.0.sroa.0.0 = phi i8 [ %switch.load, %switch.lookup ], [ 0, %bb1.i ]
  %_20.sroa.0.sroa.9.0 = phi i64 [ undef, %switch.lookup ], [ %accum.0.i, %bb1.i ]
  %_58 = add i32 %_20.sroa.8.0, %.0.i.i.i211
  %30 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 7
  store i8 %_20.sroa.0.sroa.0.0, i8* %30, align 8
  %31 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 8
  store i8 %first, i8* %31, align 1
  %_55.sroa.0.sroa.6.0._55.sroa.0.0..sroa_idx.sroa_idx148 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 15
  %_55.sroa.0.sroa.6.0._55.sroa.0.0..sroa_idx.sroa_cast = bitcast i8* %_55.sroa.0.sroa.6.0._55.sroa.0.0..sroa_idx.sroa_idx148 to i64*
  store i64 %_20.sroa.0.sroa.9.0, i64* %_55.sroa.0.sroa.6.0._55.sroa.0.0..sroa_idx.sroa_cast, align 8
  %_55.sroa.4.0..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 23
  %_55.sroa.4.0..sroa_cast = bitcast i8* %_55.sroa.4.0..sroa_idx to i32*
  store i32 %_58, i32* %_55.sroa.4.0..sroa_cast, align 8
  br label %bb31

bb11:                                             ; preds = %switch.hole_check, %bb10
  %32 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 0, i8* %32, align 1
  %33 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %first, i8* %33, align 1
  br label %bb31

bb31:                                             ; preds = %bb11, %bb28, %bb23, %bb6
  %.sink = phi i8 [ 0, %bb6 ], [ 0, %bb28 ], [ 1, %bb11 ], [ 1, %bb23 ]
  %34 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %0, i32 0, i32 0
  store i8 %.sink, i8* %34, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @_ZN6traits6Parser4atom17h45c25c01c44d02b0E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef writeonly dereferenceable(16) %0, { i8*, i32 }* noalias nocapture noundef align 4 dereferenceable(8) %self) unnamed_addr #5 {
start:
  %_47 = alloca %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", align 8
  %_38 = alloca %"core::result::Result<i64, Failure>", align 8
  %_25 = alloca %"core::result::Result<i64, Failure>", align 8
  %_4 = alloca %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", align 8
  %1 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %1)
  call fastcc void @_ZN6traits6Parser4peek17h237110cedd567531E(%"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* noalias nocapture noundef nonnull dereferenceable(32) %_4, { i8*, i32 }* noalias noundef nonnull readonly align 4 dereferenceable(8) %self) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  %2 = load i8, i8* %1, align 8, !range !74, !alias.scope !75, !noalias !71, !noundef !3
  %trunc.not.i = icmp eq i8 %2, 0
  br i1 %trunc.not.i, label %bb3, label %bb5

bb3:                                              ; preds = %start
  %_3.sroa.9119.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 7
  %_3.sroa.9119.8.copyload = load i8, i8* %_3.sroa.9119.8..sroa_idx, align 8, !alias.scope !77
  %_3.sroa.11.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 8
  %_3.sroa.11.8.copyload = load i8, i8* %_3.sroa.11.8..sroa_idx, align 1, !alias.scope !77
  %_3.sroa.12122.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 15
  %_3.sroa.12122.8..sroa_cast = bitcast i8* %_3.sroa.12122.8..sroa_idx to i64*
  %_3.sroa.12122.8.copyload = load i64, i64* %_3.sroa.12122.8..sroa_cast, align 8, !alias.scope !77
  %_3.sroa.13.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 23
  %_3.sroa.13.8..sroa_cast = bitcast i8* %_3.sroa.13.8..sroa_idx to i32*
  %_3.sroa.13.8.copyload = load i32, i32* %_3.sroa.13.8..sroa_cast, align 8, !alias.scope !77
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %1)
  switch i8 %_3.sroa.9119.8.copyload, label %bb10 [
    i8 4, label %bb7
    i8 0, label %bb11
    i8 1, label %bb9
    i8 2, label %bb23
    i8 3, label %bb42
  ]

bb5:                                              ; preds = %start
  %3 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 0
  %e.0.i = load i8, i8* %3, align 1, !range !78, !alias.scope !75, !noalias !71, !noundef !3
  %4 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_4, i32 0, i32 1, i32 1
  %e.1.i = load i8, i8* %4, align 2, !alias.scope !75, !noalias !71
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %1)
  %5 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i, i8* %5, align 1, !alias.scope !79
  %6 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i, i8* %6, align 1, !alias.scope !79
  br label %bb47

bb10:                                             ; preds = %bb3
  unreachable

bb7:                                              ; preds = %bb3
  %7 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 1, i8* %7, align 1
  br label %bb47

bb11:                                             ; preds = %bb3
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 1
  %_9.1.i = load i32, i32* %8, align 4, !alias.scope !82
  %_3.i.i.i = icmp ult i32 %_9.1.i, %_3.sroa.13.8.copyload
  br i1 %_3.i.i.i, label %bb1.i.i.i, label %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit

bb1.i.i.i:                                        ; preds = %bb11
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_3.sroa.13.8.copyload, i32 %_9.1.i) #14
  unreachable

_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit:  ; preds = %bb11
  %9 = bitcast { i8*, i32 }* %self to [0 x i8]**
  %_9.0.i = load [0 x i8]*, [0 x i8]** %9, align 4, !alias.scope !82, !nonnull !3, !align !27, !noundef !3
  %10 = getelementptr inbounds [0 x i8], [0 x i8]* %_9.0.i, i32 0, i32 %_3.sroa.13.8.copyload
  %_8.i.i.i.i.i = sub i32 %_9.1.i, %_3.sroa.13.8.copyload
  %11 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 0
  store i8* %10, i8** %11, align 4, !alias.scope !82
  store i32 %_8.i.i.i.i.i, i32* %8, align 4, !alias.scope !82
  %12 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 7
  %13 = bitcast i8* %12 to i64*
  store i64 %_3.sroa.12122.8.copyload, i64* %13, align 8
  br label %bb47

bb9:                                              ; preds = %bb3
  %14 = icmp eq i8 %_3.sroa.11.8.copyload, 45
  br i1 %14, label %bb13, label %bb41

bb23:                                             ; preds = %bb3
  %15 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 1
  %_9.1.i81 = load i32, i32* %15, align 4, !alias.scope !85
  %_3.i.i.i82 = icmp ult i32 %_9.1.i81, %_3.sroa.13.8.copyload
  br i1 %_3.i.i.i82, label %bb1.i.i.i83, label %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit86

bb1.i.i.i83:                                      ; preds = %bb23
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_3.sroa.13.8.copyload, i32 %_9.1.i81) #14
  unreachable

_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit86: ; preds = %bb23
  %16 = bitcast { i8*, i32 }* %self to [0 x i8]**
  %_9.0.i84 = load [0 x i8]*, [0 x i8]** %16, align 4, !alias.scope !85, !nonnull !3, !align !27, !noundef !3
  %17 = getelementptr inbounds [0 x i8], [0 x i8]* %_9.0.i84, i32 0, i32 %_3.sroa.13.8.copyload
  %_8.i.i.i.i.i85 = sub i32 %_9.1.i81, %_3.sroa.13.8.copyload
  %18 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 0
  store i8* %17, i8** %18, align 4, !alias.scope !85
  store i32 %_8.i.i.i.i.i85, i32* %15, align 4, !alias.scope !85
  %19 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_38, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %19)
  call fastcc void @_ZN6traits6Parser3sum17h83dce48c95629173E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef nonnull dereferenceable(16) %_38, { i8*, i32 }* noalias noundef nonnull align 4 dereferenceable(8) %self, i8 0) #15
  %20 = load i8, i8* %19, align 8, !range !74, !alias.scope !88, !noalias !91, !noundef !3
  %trunc.not.i87 = icmp eq i8 %20, 0
  br i1 %trunc.not.i87, label %bb27, label %bb29

bb42:                                             ; preds = %bb3
  %21 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 0, i8* %21, align 1
  %22 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 41, i8* %22, align 1
  br label %bb47

bb27:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit86
  %23 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_38, i32 0, i32 1, i32 7
  %24 = bitcast i8* %23 to i64*
  %v.i = load i64, i64* %24, align 8, !alias.scope !88, !noalias !91
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %19)
  %25 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_47, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %25)
  call fastcc void @_ZN6traits6Parser4peek17h237110cedd567531E(%"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* noalias nocapture noundef nonnull dereferenceable(32) %_47, { i8*, i32 }* noalias noundef nonnull readonly align 4 dereferenceable(8) %self) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93)
  %26 = load i8, i8* %25, align 8, !range !74, !alias.scope !96, !noalias !93, !noundef !3
  %trunc.not.i93 = icmp eq i8 %26, 0
  br i1 %trunc.not.i93, label %bb33, label %bb35

bb29:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit86
  %27 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_38, i32 0, i32 1, i32 0
  %e.0.i89 = load i8, i8* %27, align 1, !range !78, !alias.scope !88, !noalias !91, !noundef !3
  %28 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_38, i32 0, i32 1, i32 1
  %e.1.i90 = load i8, i8* %28, align 2, !alias.scope !88, !noalias !91
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %19)
  %29 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i89, i8* %29, align 1, !alias.scope !98
  %30 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i90, i8* %30, align 1, !alias.scope !98
  br label %bb47

bb33:                                             ; preds = %bb27
  %_46.sroa.9144.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_47, i32 0, i32 1, i32 7
  %_46.sroa.9144.8.copyload = load i8, i8* %_46.sroa.9144.8..sroa_idx, align 8, !alias.scope !101
  %_46.sroa.11147.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_47, i32 0, i32 1, i32 23
  %_46.sroa.11147.8..sroa_cast = bitcast i8* %_46.sroa.11147.8..sroa_idx to i32*
  %_46.sroa.11147.8.copyload = load i32, i32* %_46.sroa.11147.8..sroa_cast, align 8, !alias.scope !101
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %25)
  %31 = icmp eq i8 %_46.sroa.9144.8.copyload, 3
  br i1 %31, label %bb39, label %bb37

bb35:                                             ; preds = %bb27
  %32 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_47, i32 0, i32 1, i32 0
  %e.0.i95 = load i8, i8* %32, align 1, !range !78, !alias.scope !96, !noalias !93, !noundef !3
  %33 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_47, i32 0, i32 1, i32 1
  %e.1.i96 = load i8, i8* %33, align 2, !alias.scope !96, !noalias !93
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %25)
  %34 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i95, i8* %34, align 1, !alias.scope !102
  %35 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i96, i8* %35, align 1, !alias.scope !102
  br label %bb47

bb37:                                             ; preds = %bb33
  %36 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 1, i8* %36, align 1
  br label %bb47

bb39:                                             ; preds = %bb33
  tail call void @llvm.experimental.noalias.scope.decl(metadata !105)
  %_9.1.i192 = load i32, i32* %15, align 4, !alias.scope !105
  %_3.i.i.i193 = icmp ult i32 %_9.1.i192, %_46.sroa.11147.8.copyload
  br i1 %_3.i.i.i193, label %bb1.i.i.i194, label %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit197

bb1.i.i.i194:                                     ; preds = %bb39
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_46.sroa.11147.8.copyload, i32 %_9.1.i192) #14, !noalias !105
  unreachable

_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit197: ; preds = %bb39
  %_9.0.i195 = load [0 x i8]*, [0 x i8]** %16, align 4, !alias.scope !105, !nonnull !3, !align !27, !noundef !3
  %37 = getelementptr inbounds [0 x i8], [0 x i8]* %_9.0.i195, i32 0, i32 %_46.sroa.11147.8.copyload
  %_8.i.i.i.i.i196 = sub i32 %_9.1.i192, %_46.sroa.11147.8.copyload
  store i8* %37, i8** %18, align 4, !alias.scope !105
  store i32 %_8.i.i.i.i.i196, i32* %15, align 4, !alias.scope !105
  %38 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 7
  %39 = bitcast i8* %38 to i64*
  store i64 %v.i, i64* %39, align 8
  br label %bb47

bb13:                                             ; preds = %bb9
  %40 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 1
  %_9.1.i100 = load i32, i32* %40, align 4, !alias.scope !108
  %_3.i.i.i101 = icmp ult i32 %_9.1.i100, %_3.sroa.13.8.copyload
  br i1 %_3.i.i.i101, label %bb1.i.i.i102, label %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit105

bb1.i.i.i102:                                     ; preds = %bb13
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_3.sroa.13.8.copyload, i32 %_9.1.i100) #14
  unreachable

_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit105: ; preds = %bb13
  %41 = bitcast { i8*, i32 }* %self to [0 x i8]**
  %_9.0.i103 = load [0 x i8]*, [0 x i8]** %41, align 4, !alias.scope !108, !nonnull !3, !align !27, !noundef !3
  %42 = getelementptr inbounds [0 x i8], [0 x i8]* %_9.0.i103, i32 0, i32 %_3.sroa.13.8.copyload
  %_8.i.i.i.i.i104 = sub i32 %_9.1.i100, %_3.sroa.13.8.copyload
  %43 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 0
  store i8* %42, i8** %43, align 4, !alias.scope !108
  store i32 %_8.i.i.i.i.i104, i32* %40, align 4, !alias.scope !108
  %44 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_25, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %44)
  call fastcc void @_ZN6traits6Parser4atom17h45c25c01c44d02b0E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef nonnull dereferenceable(16) %_25, { i8*, i32 }* noalias noundef nonnull align 4 dereferenceable(8) %self) #15
  %45 = load i8, i8* %44, align 8, !range !74, !alias.scope !111, !noalias !114, !noundef !3
  %trunc.not.i106 = icmp eq i8 %45, 0
  br i1 %trunc.not.i106, label %bb17, label %bb19

bb41:                                             ; preds = %bb9
  %46 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 0, i8* %46, align 1
  %47 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %_3.sroa.11.8.copyload, i8* %47, align 1
  br label %bb47

bb17:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit105
  %48 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_25, i32 0, i32 1, i32 7
  %49 = bitcast i8* %48 to i64*
  %v.i107 = load i64, i64* %49, align 8, !alias.scope !111, !noalias !114
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %44)
  %_3.i.not.i.not = icmp eq i64 %v.i107, -9223372036854775808
  br i1 %_3.i.not.i.not, label %bb1.i114, label %bb3.i115

bb1.i114:                                         ; preds = %bb17
  %50 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 2, i8* %50, align 1, !alias.scope !116
  br label %bb47

bb3.i115:                                         ; preds = %bb17
  %_5.i.i = sub nsw i64 0, %v.i107
  %51 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 7
  %52 = bitcast i8* %51 to i64*
  store i64 %_5.i.i, i64* %52, align 8, !alias.scope !116
  br label %bb47

bb19:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit105
  %53 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_25, i32 0, i32 1, i32 0
  %e.0.i109 = load i8, i8* %53, align 1, !range !78, !alias.scope !111, !noalias !114, !noundef !3
  %54 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_25, i32 0, i32 1, i32 1
  %e.1.i110 = load i8, i8* %54, align 2, !alias.scope !111, !noalias !114
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %44)
  %55 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i109, i8* %55, align 1, !alias.scope !119
  %56 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i110, i8* %56, align 1, !alias.scope !119
  br label %bb47

bb47:                                             ; preds = %bb19, %bb3.i115, %bb1.i114, %bb41, %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit197, %bb37, %bb35, %bb29, %bb42, %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit, %bb7, %bb5
  %.sink = phi i8 [ 1, %bb35 ], [ 1, %bb37 ], [ 1, %bb42 ], [ 0, %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit197 ], [ 1, %bb41 ], [ 0, %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit ], [ 1, %bb7 ], [ 1, %bb5 ], [ 1, %bb19 ], [ 1, %bb29 ], [ 1, %bb1.i114 ], [ 0, %bb3.i115 ]
  %57 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 0
  store i8 %.sink, i8* %57, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @_ZN6traits6Parser3sum17h83dce48c95629173E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef writeonly dereferenceable(16) %0, { i8*, i32 }* noalias nocapture noundef align 4 dereferenceable(8) %self, i8 %floor) unnamed_addr #5 {
start:
  %_33 = alloca %"core::result::Result<i64, Failure>", align 8
  %_13 = alloca %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", align 8
  %_5 = alloca %"core::result::Result<i64, Failure>", align 8
  %1 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_5, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %1)
  call fastcc void @_ZN6traits6Parser4atom17h45c25c01c44d02b0E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef nonnull dereferenceable(16) %_5, { i8*, i32 }* noalias noundef nonnull align 4 dereferenceable(8) %self) #15
  %2 = load i8, i8* %1, align 8, !range !74, !alias.scope !122, !noalias !125, !noundef !3
  %trunc.not.i = icmp eq i8 %2, 0
  br i1 %trunc.not.i, label %bb3, label %bb5

bb3:                                              ; preds = %start
  %3 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_5, i32 0, i32 1, i32 7
  %4 = bitcast i8* %3 to i64*
  %v.i = load i64, i64* %4, align 8, !alias.scope !122, !noalias !125
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %1)
  %5 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 0
  %_12.sroa.10125.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 1, i32 7
  %_12.sroa.12.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 1, i32 8
  %_12.sroa.13129.8..sroa_idx = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 1, i32 23
  %_12.sroa.13129.8..sroa_cast = bitcast i8* %_12.sroa.13129.8..sroa_idx to i32*
  %6 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 1
  %7 = bitcast { i8*, i32 }* %self to [0 x i8]**
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %self, i32 0, i32 0
  %9 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_33, i32 0, i32 0
  %10 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_33, i32 0, i32 1, i32 7
  %11 = bitcast i8* %10 to i64*
  br label %bb7

bb5:                                              ; preds = %start
  %12 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_5, i32 0, i32 1, i32 0
  %e.0.i = load i8, i8* %12, align 1, !range !78, !alias.scope !122, !noalias !125, !noundef !3
  %13 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_5, i32 0, i32 1, i32 1
  %e.1.i = load i8, i8* %13, align 2, !alias.scope !122, !noalias !125
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %1)
  %14 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i, i8* %14, align 1, !alias.scope !127
  %15 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i, i8* %15, align 1, !alias.scope !127
  br label %bb57

bb7:                                              ; preds = %bb9.i103, %bb9.i, %bb37, %bb35, %bb33, %bb3
  %left.0 = phi i64 [ %v.i, %bb3 ], [ %39, %bb37 ], [ %36, %bb35 ], [ %33, %bb33 ], [ %43, %bb9.i ], [ %44, %bb9.i103 ]
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %5)
  call fastcc void @_ZN6traits6Parser4peek17h237110cedd567531E(%"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* noalias nocapture noundef nonnull dereferenceable(32) %_13, { i8*, i32 }* noalias noundef nonnull readonly align 4 dereferenceable(8) %self) #15
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  %16 = load i8, i8* %5, align 8, !range !74, !alias.scope !133, !noalias !130, !noundef !3
  %trunc.not.i82 = icmp eq i8 %16, 0
  br i1 %trunc.not.i82, label %bb10, label %bb12

bb10:                                             ; preds = %bb7
  %_12.sroa.10125.8.copyload = load i8, i8* %_12.sroa.10125.8..sroa_idx, align 8, !alias.scope !135
  %_12.sroa.12.8.copyload = load i8, i8* %_12.sroa.12.8..sroa_idx, align 1, !alias.scope !135
  %_12.sroa.13129.8.copyload = load i32, i32* %_12.sroa.13129.8..sroa_cast, align 8, !alias.scope !135
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5)
  %17 = icmp eq i8 %_12.sroa.10125.8.copyload, 1
  br i1 %17, label %bb16, label %bb52

bb12:                                             ; preds = %bb7
  %18 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 1, i32 0
  %e.0.i84 = load i8, i8* %18, align 1, !range !78, !alias.scope !133, !noalias !130, !noundef !3
  %19 = getelementptr inbounds %"core::result::Result<core::option::Option<(Token, usize)>, Failure>", %"core::result::Result<core::option::Option<(Token, usize)>, Failure>"* %_13, i32 0, i32 1, i32 1
  %e.1.i85 = load i8, i8* %19, align 2, !alias.scope !133, !noalias !130
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5)
  %20 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i84, i8* %20, align 1, !alias.scope !136
  %21 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i85, i8* %21, align 1, !alias.scope !136
  br label %bb57

bb16:                                             ; preds = %bb10
  %switch.selectcmp.case1 = icmp eq i8 %_12.sroa.12.8.copyload, 43
  %switch.selectcmp.case2 = icmp eq i8 %_12.sroa.12.8.copyload, 45
  %switch.selectcmp = or i1 %switch.selectcmp.case1, %switch.selectcmp.case2
  %strength.0 = select i1 %switch.selectcmp, i8 1, i8 2
  %_25.not = icmp ugt i8 %strength.0, %floor
  br i1 %_25.not, label %bb24, label %bb52

bb52:                                             ; preds = %bb16, %bb10
  %22 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 7
  %23 = bitcast i8* %22 to i64*
  store i64 %left.0, i64* %23, align 8
  br label %bb57

bb24:                                             ; preds = %bb16
  %_9.1.i = load i32, i32* %6, align 4, !alias.scope !139
  %_3.i.i.i = icmp ult i32 %_9.1.i, %_12.sroa.13129.8.copyload
  br i1 %_3.i.i.i, label %bb1.i.i.i, label %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit

bb1.i.i.i:                                        ; preds = %bb24
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_12.sroa.13129.8.copyload, i32 %_9.1.i) #14
  unreachable

_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit:  ; preds = %bb24
  %_9.0.i = load [0 x i8]*, [0 x i8]** %7, align 4, !alias.scope !139, !nonnull !3, !align !27, !noundef !3
  %24 = getelementptr inbounds [0 x i8], [0 x i8]* %_9.0.i, i32 0, i32 %_12.sroa.13129.8.copyload
  %_8.i.i.i.i.i = sub i32 %_9.1.i, %_12.sroa.13129.8.copyload
  store i8* %24, i8** %8, align 4, !alias.scope !139
  store i32 %_8.i.i.i.i.i, i32* %6, align 4, !alias.scope !139
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %9)
  call fastcc void @_ZN6traits6Parser3sum17h83dce48c95629173E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef nonnull dereferenceable(16) %_33, { i8*, i32 }* noalias noundef nonnull align 4 dereferenceable(8) %self, i8 %strength.0) #15
  %25 = load i8, i8* %9, align 8, !range !74, !alias.scope !142, !noalias !145, !noundef !3
  %trunc.not.i88 = icmp eq i8 %25, 0
  br i1 %trunc.not.i88, label %bb28, label %bb30

bb57:                                             ; preds = %bb50, %bb40, %bb30, %bb52, %bb12, %bb5
  %.sink = phi i8 [ 1, %bb12 ], [ 1, %bb30 ], [ 1, %bb50 ], [ 1, %bb40 ], [ 1, %bb5 ], [ 0, %bb52 ]
  %26 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 0
  store i8 %.sink, i8* %26, align 8
  ret void

bb28:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit
  %v.i89 = load i64, i64* %11, align 8, !alias.scope !142, !noalias !145
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %9)
  switch i8 %_12.sroa.12.8.copyload, label %bb39 [
    i8 43, label %bb33
    i8 45, label %bb35
    i8 42, label %bb37
  ]

bb30:                                             ; preds = %_ZN6traits6Parser4skip17hc6327f75eec68d9bE.exit
  %27 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_33, i32 0, i32 1, i32 0
  %e.0.i91 = load i8, i8* %27, align 1, !range !78, !alias.scope !142, !noalias !145, !noundef !3
  %28 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %_33, i32 0, i32 1, i32 1
  %e.1.i92 = load i8, i8* %28, align 2, !alias.scope !142, !noalias !145
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %9)
  %29 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 %e.0.i91, i8* %29, align 1, !alias.scope !147
  %30 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 1
  store i8 %e.1.i92, i8* %30, align 1, !alias.scope !147
  br label %bb57

bb39:                                             ; preds = %bb28
  %31 = icmp eq i64 %v.i89, 0
  br i1 %31, label %bb40, label %bb41

bb33:                                             ; preds = %bb28
  %32 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %left.0, i64 %v.i89) #15
  %33 = extractvalue { i64, i1 } %32, 0
  %34 = extractvalue { i64, i1 } %32, 1
  br i1 %34, label %bb50, label %bb7

bb35:                                             ; preds = %bb28
  %35 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %left.0, i64 %v.i89) #15
  %36 = extractvalue { i64, i1 } %35, 0
  %37 = extractvalue { i64, i1 } %35, 1
  br i1 %37, label %bb50, label %bb7

bb37:                                             ; preds = %bb28
  %38 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %left.0, i64 %v.i89) #15
  %39 = extractvalue { i64, i1 } %38, 0
  %40 = extractvalue { i64, i1 } %38, 1
  br i1 %40, label %bb50, label %bb7

bb40:                                             ; preds = %bb39
  %41 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 3, i8* %41, align 1
  br label %bb57

bb41:                                             ; preds = %bb39
  %42 = icmp eq i8 %_12.sroa.12.8.copyload, 47
  %_7.i = icmp eq i64 %left.0, -9223372036854775808
  %_9.i = icmp eq i64 %v.i89, -1
  %_6.0.off0.i = select i1 %_7.i, i1 %_9.i, i1 false
  br i1 %42, label %bb42, label %bb32

bb42:                                             ; preds = %bb41
  br i1 %_6.0.off0.i, label %bb50, label %bb9.i

bb9.i:                                            ; preds = %bb42
  %43 = sdiv i64 %left.0, %v.i89
  br label %bb7

bb32:                                             ; preds = %bb41
  br i1 %_6.0.off0.i, label %bb50, label %bb9.i103

bb9.i103:                                         ; preds = %bb32
  %44 = srem i64 %left.0, %v.i89
  br label %bb7

bb50:                                             ; preds = %bb32, %bb42, %bb37, %bb35, %bb33
  %45 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %0, i32 0, i32 1, i32 0
  store i8 2, i8* %45, align 1, !alias.scope !150
  br label %bb57
}

; Function Attrs: noinline nounwind
define internal fastcc { double, i32 } @_ZN6traits5total17h019adf632f9bb535E([0 x { {}*, [3 x i32]* }]* noalias nocapture noundef nonnull readonly align 4 %shapes.0) unnamed_addr #6 {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !153) #15
  %0 = getelementptr [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 0, i32 0
  %_14.0.i.i = load {}*, {}** %0, align 4, !alias.scope !153, !nonnull !3, !align !27, !noundef !3
  %1 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 0, i32 1
  %2 = bitcast [3 x i32]** %1 to double ({}*)***
  %_14.11.i.i = load double ({}*)**, double ({}*)*** %2, align 4, !alias.scope !153, !nonnull !3, !align !4
  %3 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i, i32 3
  %4 = load double ({}*)*, double ({}*)** %3, align 4, !invariant.load !3, !noalias !153, !nonnull !3
  %_8.i.i = tail call double %4({}* noundef nonnull align 1 %_14.0.i.i) #15, !noalias !153
  %_6.i.i = fadd double %_8.i.i, 0.000000e+00
  %5 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i, i32 4
  %6 = bitcast double ({}*)** %5 to i32 ({}*)**
  %7 = load i32 ({}*)*, i32 ({}*)** %6, align 4, !invariant.load !3, !noalias !153, !nonnull !3
  %_12.i1.i = tail call i32 %7({}* noundef nonnull align 1 %_14.0.i.i) #15, !noalias !153
  tail call void @llvm.experimental.noalias.scope.decl(metadata !156) #15
  %8 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 1, i32 0
  %_14.0.i.i.1 = load {}*, {}** %8, align 4, !alias.scope !156, !nonnull !3, !align !27, !noundef !3
  %9 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 1, i32 1
  %10 = bitcast [3 x i32]** %9 to double ({}*)***
  %_14.11.i.i.1 = load double ({}*)**, double ({}*)*** %10, align 4, !alias.scope !156, !nonnull !3, !align !4
  %11 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.1, i32 3
  %12 = load double ({}*)*, double ({}*)** %11, align 4, !invariant.load !3, !noalias !156, !nonnull !3
  %_8.i.i.1 = tail call double %12({}* noundef nonnull align 1 %_14.0.i.i.1) #15, !noalias !156
  %_6.i.i.1 = fadd double %_6.i.i, %_8.i.i.1
  %13 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.1, i32 4
  %14 = bitcast double ({}*)** %13 to i32 ({}*)**
  %15 = load i32 ({}*)*, i32 ({}*)** %14, align 4, !invariant.load !3, !noalias !156, !nonnull !3
  %_12.i1.i.1 = tail call i32 %15({}* noundef nonnull align 1 %_14.0.i.i.1) #15, !noalias !156
  %_10.i.i.1 = add i32 %_12.i1.i.1, %_12.i1.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !158) #15
  %16 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 2, i32 0
  %_14.0.i.i.2 = load {}*, {}** %16, align 4, !alias.scope !158, !nonnull !3, !align !27, !noundef !3
  %17 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 2, i32 1
  %18 = bitcast [3 x i32]** %17 to double ({}*)***
  %_14.11.i.i.2 = load double ({}*)**, double ({}*)*** %18, align 4, !alias.scope !158, !nonnull !3, !align !4
  %19 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.2, i32 3
  %20 = load double ({}*)*, double ({}*)** %19, align 4, !invariant.load !3, !noalias !158, !nonnull !3
  %_8.i.i.2 = tail call double %20({}* noundef nonnull align 1 %_14.0.i.i.2) #15, !noalias !158
  %_6.i.i.2 = fadd double %_6.i.i.1, %_8.i.i.2
  %21 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.2, i32 4
  %22 = bitcast double ({}*)** %21 to i32 ({}*)**
  %23 = load i32 ({}*)*, i32 ({}*)** %22, align 4, !invariant.load !3, !noalias !158, !nonnull !3
  %_12.i1.i.2 = tail call i32 %23({}* noundef nonnull align 1 %_14.0.i.i.2) #15, !noalias !158
  %_10.i.i.2 = add i32 %_12.i1.i.2, %_10.i.i.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160) #15
  %24 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 3, i32 0
  %_14.0.i.i.3 = load {}*, {}** %24, align 4, !alias.scope !160, !nonnull !3, !align !27, !noundef !3
  %25 = getelementptr inbounds [0 x { {}*, [3 x i32]* }], [0 x { {}*, [3 x i32]* }]* %shapes.0, i32 0, i32 3, i32 1
  %26 = bitcast [3 x i32]** %25 to double ({}*)***
  %_14.11.i.i.3 = load double ({}*)**, double ({}*)*** %26, align 4, !alias.scope !160, !nonnull !3, !align !4
  %27 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.3, i32 3
  %28 = load double ({}*)*, double ({}*)** %27, align 4, !invariant.load !3, !noalias !160, !nonnull !3
  %_8.i.i.3 = tail call double %28({}* noundef nonnull align 1 %_14.0.i.i.3) #15, !noalias !160
  %_6.i.i.3 = fadd double %_6.i.i.2, %_8.i.i.3
  %29 = getelementptr inbounds double ({}*)*, double ({}*)** %_14.11.i.i.3, i32 4
  %30 = bitcast double ({}*)** %29 to i32 ({}*)**
  %31 = load i32 ({}*)*, i32 ({}*)** %30, align 4, !invariant.load !3, !noalias !160, !nonnull !3
  %_12.i1.i.3 = tail call i32 %31({}* noundef nonnull align 1 %_14.0.i.i.3) #15, !noalias !160
  %_10.i.i.3 = add i32 %_12.i1.i.3, %_10.i.i.2
  %32 = insertvalue { double, i32 } undef, double %_6.i.i.3, 0
  %33 = insertvalue { double, i32 } %32, i32 %_10.i.i.3, 1
  ret { double, i32 } %33
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn writeonly
define internal fastcc void @_ZN6traits8saturate17h9d3e4bf08514a138E({ i32, i8, [3 x i8], i32 }* noalias nocapture noundef writeonly dereferenceable(12) %0) unnamed_addr #7 {
start:
  %1 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %0, i32 0, i32 0
  store i32 2147483647, i32* %1, align 4
  %2 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %0, i32 0, i32 1
  store i8 -1, i8* %2, align 4
  %3 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %0, i32 0, i32 3
  store i32 -1547919333, i32* %3, align 4
  ret void
}

; Function Attrs: nounwind
define dso_local i32 @main() unnamed_addr #5 {
"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit.lr.ph":
  %sorted = alloca [7 x i16], align 2
  %_114 = alloca { i32, i8, [3 x i8], i32 }, align 4
  %_82 = alloca { i8*, i32 }, align 4
  %_80 = alloca %"core::result::Result<i64, Failure>::Ok", align 8
  %tmpcast = bitcast %"core::result::Result<i64, Failure>::Ok"* %_80 to %"core::result::Result<i64, Failure>"*
  %iter = alloca %"core::array::iter::IntoIter<&[u8], 9_usize>", align 4
  %_31 = alloca { i32*, i32 }, align 4
  %_24 = alloca { i32*, i32 }, align 4
  %_17 = alloca [4 x { {}*, [3 x i32]* }], align 4
  %arrow = alloca [4 x { i32, i32 }], align 4
  %square = alloca [4 x { i32, i32 }], align 4
  %0 = bitcast [4 x { i32, i32 }]* %square to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %0)
  %1 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 0, i32 0
  store i32 0, i32* %1, align 4
  %2 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 0, i32 1
  store i32 0, i32* %2, align 4
  %3 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 1, i32 0
  store i32 4, i32* %3, align 4
  %4 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 1, i32 1
  store i32 0, i32* %4, align 4
  %5 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 2, i32 0
  store i32 4, i32* %5, align 4
  %6 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 2, i32 1
  store i32 4, i32* %6, align 4
  %7 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 3, i32 0
  store i32 0, i32* %7, align 4
  %8 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %square, i32 0, i32 3, i32 1
  store i32 4, i32* %8, align 4
  %9 = bitcast [4 x { i32, i32 }]* %arrow to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %9)
  %10 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 0, i32 0
  store i32 0, i32* %10, align 4
  %11 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 0, i32 1
  store i32 0, i32* %11, align 4
  %12 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 1, i32 0
  store i32 10, i32* %12, align 4
  %13 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 1, i32 1
  store i32 5, i32* %13, align 4
  %14 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 2, i32 0
  store i32 0, i32* %14, align 4
  %15 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 2, i32 1
  store i32 10, i32* %15, align 4
  %16 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 3, i32 0
  store i32 3, i32* %16, align 4
  %17 = getelementptr inbounds [4 x { i32, i32 }], [4 x { i32, i32 }]* %arrow, i32 0, i32 3, i32 1
  store i32 5, i32* %17, align 4
  %18 = bitcast [4 x { {}*, [3 x i32]* }]* %_17 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %18)
  %19 = bitcast { i32*, i32 }* %_24 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %19)
  %20 = bitcast { i32*, i32 }* %_24 to [4 x { i32, i32 }]**
  store [4 x { i32, i32 }]* %square, [4 x { i32, i32 }]** %20, align 4
  %21 = getelementptr inbounds { i32*, i32 }, { i32*, i32 }* %_24, i32 0, i32 1
  store i32 4, i32* %21, align 4
  %22 = bitcast { i32*, i32 }* %_31 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %22)
  %23 = bitcast { i32*, i32 }* %_31 to [4 x { i32, i32 }]**
  store [4 x { i32, i32 }]* %arrow, [4 x { i32, i32 }]** %23, align 4
  %24 = getelementptr inbounds { i32*, i32 }, { i32*, i32 }* %_31, i32 0, i32 1
  store i32 4, i32* %24, align 4
  %25 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 0, i32 0
  store {}* bitcast (<{ [8 x i8] }>* @alloc22 to {}*), {}** %25, align 4
  %26 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 0, i32 1
  store [3 x i32]* bitcast (<{ i8*, [8 x i8], i8*, i8* }>* @vtable.3 to [3 x i32]*), [3 x i32]** %26, align 4
  %27 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 1
  %28 = bitcast { {}*, [3 x i32]* }* %27 to { i32*, i32 }**
  store { i32*, i32 }* %_24, { i32*, i32 }** %28, align 4
  %29 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 1, i32 1
  store [3 x i32]* bitcast (<{ i8*, [8 x i8], i8*, i8* }>* @vtable.4 to [3 x i32]*), [3 x i32]** %29, align 4
  %30 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 2
  %31 = bitcast { {}*, [3 x i32]* }* %30 to { i32*, i32 }**
  store { i32*, i32 }* %_31, { i32*, i32 }** %31, align 4
  %32 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 2, i32 1
  store [3 x i32]* bitcast (<{ i8*, [8 x i8], i8*, i8* }>* @vtable.4 to [3 x i32]*), [3 x i32]** %32, align 4
  %33 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 3, i32 0
  store {}* bitcast (<{ [8 x i8] }>* @alloc24 to {}*), {}** %33, align 4
  %34 = getelementptr inbounds [4 x { {}*, [3 x i32]* }], [4 x { {}*, [3 x i32]* }]* %_17, i32 0, i32 3, i32 1
  store [3 x i32]* bitcast (<{ i8*, [8 x i8], i8*, i8* }>* @vtable.3 to [3 x i32]*), [3 x i32]** %34, align 4
  %_14.0 = bitcast [4 x { {}*, [3 x i32]* }]* %_17 to [0 x { {}*, [3 x i32]* }]*
  %35 = call fastcc { double, i32 } @_ZN6traits5total17h019adf632f9bb535E([0 x { {}*, [3 x i32]* }]* noalias noundef nonnull readonly align 4 %_14.0) #15
  %_13.0 = extractvalue { double, i32 } %35, 0
  %_13.1 = extractvalue { double, i32 } %35, 1
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %22)
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %19)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %18)
  %_38 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [9 x i8] }>, <{ [9 x i8] }>* @alloc363, i32 0, i32 0, i32 0), double %_13.0, i32 %_13.1) #15
  %36 = bitcast %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter to i8*
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %36)
  %_72.sroa.0.sroa.0.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter to [0 x i8]**
  store [0 x i8]* bitcast (<{ [9 x i8] }>* @alloc1 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.0.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.4.0._72.sroa.0.0..sroa_cast.sroa_idx111 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 0, i32 1
  store i32 9, i32* %_72.sroa.0.sroa.4.0._72.sroa.0.0..sroa_cast.sroa_idx111, align 4
  %_72.sroa.0.sroa.5.0._72.sroa.0.0..sroa_cast.sroa_idx113 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 1
  %_72.sroa.0.sroa.5.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.5.0._72.sroa.0.0..sroa_cast.sroa_idx113 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [16 x i8] }>* @alloc2 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.5.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.6.0._72.sroa.0.0..sroa_cast.sroa_idx115 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 1, i32 1
  store i32 16, i32* %_72.sroa.0.sroa.6.0._72.sroa.0.0..sroa_cast.sroa_idx115, align 4
  %_72.sroa.0.sroa.7.0._72.sroa.0.0..sroa_cast.sroa_idx117 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 2
  %_72.sroa.0.sroa.7.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.7.0._72.sroa.0.0..sroa_cast.sroa_idx117 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [32 x i8] }>* @alloc3 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.7.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.8.0._72.sroa.0.0..sroa_cast.sroa_idx119 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 2, i32 1
  store i32 32, i32* %_72.sroa.0.sroa.8.0._72.sroa.0.0..sroa_cast.sroa_idx119, align 4
  %_72.sroa.0.sroa.9.0._72.sroa.0.0..sroa_cast.sroa_idx121 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 3
  %_72.sroa.0.sroa.9.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.9.0._72.sroa.0.0..sroa_cast.sroa_idx121 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [23 x i8] }>* @alloc4 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.9.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.10.0._72.sroa.0.0..sroa_cast.sroa_idx123 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 3, i32 1
  store i32 23, i32* %_72.sroa.0.sroa.10.0._72.sroa.0.0..sroa_cast.sroa_idx123, align 4
  %_72.sroa.0.sroa.11.0._72.sroa.0.0..sroa_cast.sroa_idx125 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 4
  %_72.sroa.0.sroa.11.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.11.0._72.sroa.0.0..sroa_cast.sroa_idx125 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [11 x i8] }>* @alloc5 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.11.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.12.0._72.sroa.0.0..sroa_cast.sroa_idx127 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 4, i32 1
  store i32 11, i32* %_72.sroa.0.sroa.12.0._72.sroa.0.0..sroa_cast.sroa_idx127, align 4
  %_72.sroa.0.sroa.13.0._72.sroa.0.0..sroa_cast.sroa_idx129 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 5
  %_72.sroa.0.sroa.13.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.13.0._72.sroa.0.0..sroa_cast.sroa_idx129 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [10 x i8] }>* @alloc6 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.13.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.14.0._72.sroa.0.0..sroa_cast.sroa_idx131 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 5, i32 1
  store i32 10, i32* %_72.sroa.0.sroa.14.0._72.sroa.0.0..sroa_cast.sroa_idx131, align 4
  %_72.sroa.0.sroa.15.0._72.sroa.0.0..sroa_cast.sroa_idx133 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 6
  %_72.sroa.0.sroa.15.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.15.0._72.sroa.0.0..sroa_cast.sroa_idx133 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [5 x i8] }>* @alloc7 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.15.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.16.0._72.sroa.0.0..sroa_cast.sroa_idx135 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 6, i32 1
  store i32 5, i32* %_72.sroa.0.sroa.16.0._72.sroa.0.0..sroa_cast.sroa_idx135, align 4
  %_72.sroa.0.sroa.17.0._72.sroa.0.0..sroa_cast.sroa_idx137 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 7
  %_72.sroa.0.sroa.17.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.17.0._72.sroa.0.0..sroa_cast.sroa_idx137 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [16 x i8] }>* @alloc8 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.17.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.18.0._72.sroa.0.0..sroa_cast.sroa_idx139 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 7, i32 1
  store i32 16, i32* %_72.sroa.0.sroa.18.0._72.sroa.0.0..sroa_cast.sroa_idx139, align 4
  %_72.sroa.0.sroa.19.0._72.sroa.0.0..sroa_cast.sroa_idx141 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 8
  %_72.sroa.0.sroa.19.0._72.sroa.0.0..sroa_cast.sroa_cast = bitcast { i8*, i32 }* %_72.sroa.0.sroa.19.0._72.sroa.0.0..sroa_cast.sroa_idx141 to [0 x i8]**
  store [0 x i8]* bitcast (<{ [24 x i8] }>* @alloc9 to [0 x i8]*), [0 x i8]** %_72.sroa.0.sroa.19.0._72.sroa.0.0..sroa_cast.sroa_cast, align 4
  %_72.sroa.0.sroa.20.0._72.sroa.0.0..sroa_cast.sroa_idx143 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 0, i32 8, i32 1
  store i32 24, i32* %_72.sroa.0.sroa.20.0._72.sroa.0.0..sroa_cast.sroa_idx143, align 4
  %_72.sroa.4.0..sroa_idx69 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 1, i32 0
  %_72.sroa.5.0..sroa_idx71 = getelementptr inbounds %"core::array::iter::IntoIter<&[u8], 9_usize>", %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter, i32 0, i32 1, i32 1
  store i32 9, i32* %_72.sroa.5.0..sroa_idx71, align 4
  %_5.0.i.i.i = bitcast %"core::array::iter::IntoIter<&[u8], 9_usize>"* %iter to [0 x { i8*, i32 }]*
  %37 = bitcast %"core::result::Result<i64, Failure>::Ok"* %_80 to i8*
  %38 = bitcast { i8*, i32 }* %_82 to i8*
  %39 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %_82, i32 0, i32 0
  %40 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %_82, i32 0, i32 1
  %41 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %tmpcast, i32 0, i32 1, i32 0
  %42 = getelementptr inbounds %"core::result::Result<i64, Failure>", %"core::result::Result<i64, Failure>"* %tmpcast, i32 0, i32 1, i32 1
  %43 = getelementptr inbounds %"core::result::Result<i64, Failure>::Ok", %"core::result::Result<i64, Failure>::Ok"* %_80, i32 0, i32 1
  br label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit"

"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit": ; preds = %bb29, %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit.lr.ph"
  %_3.i.i.i.i158 = phi i32 [ 0, %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit.lr.ph" ], [ %_3.i.i.i.i, %bb29 ]
  %44 = add nuw i32 %_3.i.i.i.i158, 1
  store i32 %44, i32* %_72.sroa.4.0..sroa_idx69, align 4, !alias.scope !162
  %45 = getelementptr inbounds [0 x { i8*, i32 }], [0 x { i8*, i32 }]* %_5.0.i.i.i, i32 0, i32 %_3.i.i.i.i158
  %.sroa_cast.i.i.i.i.i.i = bitcast { i8*, i32 }* %45 to i32*
  %46 = load i32, i32* %.sroa_cast.i.i.i.i.i.i, align 4, !alias.scope !171
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %bb9, label %bb7

bb9:                                              ; preds = %bb29, %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit"
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %36)
  %48 = bitcast { i32, i8, [3 x i8], i32 }* %_114 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %48)
  call fastcc void @_ZN6traits8saturate17h9d3e4bf08514a138E({ i32, i8, [3 x i8], i32 }* noalias nocapture noundef nonnull dereferenceable(12) %_114) #15
  %49 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %_114, i32 0, i32 0
  %sum = load i32, i32* %49, align 4
  %50 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %_114, i32 0, i32 1
  %byte2 = load i8, i8* %50, align 4
  %51 = getelementptr inbounds { i32, i8, [3 x i8], i32 }, { i32, i8, [3 x i8], i32 }* %_114, i32 0, i32 3
  %product = load i32, i32* %51, align 4
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %48)
  %52 = zext i8 %byte2 to i32
  %_118 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc369, i32 0, i32 0, i32 0), i32 %sum, i32 %52, i32 %product) #15
  %_126 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc370, i32 0, i32 0, i32 0), i32 0, i32 2147483647, i32 0) #15
  %_133 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [7 x i8] }>, <{ [7 x i8] }>* @alloc371, i32 0, i32 0, i32 0), i32 255, i32 4) #15
  %53 = bitcast [7 x i16]* %sorted to i8*
  call void @llvm.lifetime.start.p0i8(i64 14, i8* nonnull %53)
  %54 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 0
  store i16 5, i16* %54, align 2
  %55 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 1
  store i16 3, i16* %55, align 2
  %56 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 2
  store i16 9, i16* %56, align 2
  %57 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 3
  store i16 1, i16* %57, align 2
  %58 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 4
  store i16 -1, i16* %58, align 2
  %59 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 5
  store i16 0, i16* %59, align 2
  %60 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 6
  store i16 77, i16* %60, align 2
  br label %"_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i"

"_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i": ; preds = %"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge", %bb9
  %_4.i.i.i2.i.i.i.i = phi i16 [ 5, %bb9 ], [ %_4.i.i.i2.i.i.i.i.pre, %"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge" ]
  %_3.i.i.i1.i.i.i.i = phi i16 [ 3, %bb9 ], [ %_3.i.i.i1.i.i.i.i.pre, %"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge" ]
  %iter.sroa.0.012.i.i.i.i = phi i32 [ 1, %bb9 ], [ %61, %"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge" ]
  %61 = add nuw nsw i32 %iter.sroa.0.012.i.i.i.i, 1
  %62 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %iter.sroa.0.012.i.i.i.i
  %_19.i.i.i.i.i = add nsw i32 %iter.sroa.0.012.i.i.i.i, -1
  %63 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %_19.i.i.i.i.i
  call void @llvm.experimental.noalias.scope.decl(metadata !178) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !181) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !183) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !186) #15
  %64 = icmp ult i16 %_3.i.i.i1.i.i.i.i, %_4.i.i.i2.i.i.i.i
  br i1 %64, label %bb7.i.i.i.i.i, label %_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i

bb7.i.i.i.i.i:                                    ; preds = %"_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i"
  store i16 %_4.i.i.i2.i.i.i.i, i16* %62, align 2, !alias.scope !188
  %.not16.i.i.i.i.i = icmp eq i32 %_19.i.i.i.i.i, 0
  br i1 %.not16.i.i.i.i.i, label %bb32.i.i.i.i.i, label %bb21.i.preheader.i.i.i.i

bb21.i.preheader.i.i.i.i:                         ; preds = %bb7.i.i.i.i.i
  %65 = add nsw i32 %iter.sroa.0.012.i.i.i.i, -2
  %66 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %65
  %_4.i.i5.i8.i.i.i.i = load i16, i16* %66, align 2, !alias.scope !199, !noalias !204
  %67 = icmp ult i16 %_3.i.i.i1.i.i.i.i, %_4.i.i5.i8.i.i.i.i
  br i1 %67, label %bb27.i.i.preheader.i.i.i, label %bb32.i.i.i.i.i

bb27.i.i.preheader.i.i.i:                         ; preds = %bb21.i.preheader.i.i.i.i
  store i16 %_4.i.i5.i8.i.i.i.i, i16* %63, align 2, !alias.scope !188
  %.not.i.i1.i.i.i = icmp eq i32 %65, 0
  br i1 %.not.i.i1.i.i.i, label %bb32.i.i.i.i.i, label %bb21.i.i.i.preheader.i.i

bb21.i.i.i.preheader.i.i:                         ; preds = %bb27.i.i.preheader.i.i.i
  %68 = add nsw i32 %iter.sroa.0.012.i.i.i.i, -3
  %69 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %68
  %_4.i.i5.i.i.i1.i.i = load i16, i16* %69, align 2, !alias.scope !199, !noalias !204
  %70 = icmp ult i16 %_3.i.i.i1.i.i.i.i, %_4.i.i5.i.i.i1.i.i
  br i1 %70, label %bb27.i.i.i.i.preheader.i, label %bb32.i.i.i.i.i

bb27.i.i.i.i.preheader.i:                         ; preds = %bb21.i.i.i.preheader.i.i
  store i16 %_4.i.i5.i.i.i1.i.i, i16* %66, align 2, !alias.scope !188
  %.not.i.i.i.i1.i = icmp eq i32 %68, 0
  br i1 %.not.i.i.i.i1.i, label %bb32.i.i.i.i.i, label %bb21.i.i.i.i.i.preheader

bb21.i.i.i.i.i.preheader:                         ; preds = %bb27.i.i.i.i.preheader.i
  %71 = add nsw i32 %iter.sroa.0.012.i.i.i.i, -4
  %72 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %71
  %_4.i.i5.i.i.i.i.i159 = load i16, i16* %72, align 2, !alias.scope !199, !noalias !204
  %73 = icmp ult i16 %_3.i.i.i1.i.i.i.i, %_4.i.i5.i.i.i.i.i159
  br i1 %73, label %bb27.i.i.i.i.i.preheader, label %bb32.i.i.i.i.i

bb27.i.i.i.i.i.preheader:                         ; preds = %bb21.i.i.i.i.i.preheader
  store i16 %_4.i.i5.i.i.i.i.i159, i16* %69, align 2, !alias.scope !188
  %.not.i.i.i.i.i167 = icmp eq i32 %71, 0
  br i1 %.not.i.i.i.i.i167, label %bb32.i.i.i.i.i, label %bb21.i.i.i.i.i

bb32.i.i.i.i.i:                                   ; preds = %bb27.i.i.i.i.i, %bb21.i.i.i.i.i, %bb27.i.i.i.i.i.preheader, %bb21.i.i.i.i.i.preheader, %bb27.i.i.i.i.preheader.i, %bb21.i.i.i.preheader.i.i, %bb27.i.i.preheader.i.i.i, %bb21.i.preheader.i.i.i.i, %bb7.i.i.i.i.i
  %hole.sroa.4.0.lcssa.i.i.i.i.i = phi i16* [ %63, %bb7.i.i.i.i.i ], [ %63, %bb21.i.preheader.i.i.i.i ], [ %54, %bb27.i.i.preheader.i.i.i ], [ %66, %bb21.i.i.i.preheader.i.i ], [ %54, %bb27.i.i.i.i.preheader.i ], [ %69, %bb21.i.i.i.i.i.preheader ], [ %54, %bb27.i.i.i.i.i.preheader ], [ %54, %bb27.i.i.i.i.i ], [ %75, %bb21.i.i.i.i.i ]
  store i16 %_3.i.i.i1.i.i.i.i, i16* %hole.sroa.4.0.lcssa.i.i.i.i.i, align 2, !alias.scope !188, !noalias !207
  br label %_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i

bb21.i.i.i.i.i:                                   ; preds = %bb27.i.i.i.i.i, %bb27.i.i.i.i.i.preheader
  %74 = phi i32 [ %76, %bb27.i.i.i.i.i ], [ %71, %bb27.i.i.i.i.i.preheader ]
  %75 = phi i16* [ %77, %bb27.i.i.i.i.i ], [ %72, %bb27.i.i.i.i.i.preheader ]
  %76 = add nsw i32 %74, -1
  %77 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %76
  %_4.i.i5.i.i.i.i.i = load i16, i16* %77, align 2, !alias.scope !199, !noalias !204
  %78 = icmp ult i16 %_3.i.i.i1.i.i.i.i, %_4.i.i5.i.i.i.i.i
  br i1 %78, label %bb27.i.i.i.i.i, label %bb32.i.i.i.i.i

bb27.i.i.i.i.i:                                   ; preds = %bb21.i.i.i.i.i
  %79 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %74
  store i16 %_4.i.i5.i.i.i.i.i, i16* %79, align 2, !alias.scope !188
  %.not.i.i.i.i.i = icmp eq i32 %76, 0
  br i1 %.not.i.i.i.i.i, label %bb32.i.i.i.i.i, label %bb21.i.i.i.i.i

_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i: ; preds = %bb32.i.i.i.i.i, %"_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i"
  %exitcond.not.i.i.i.i = icmp eq i32 %61, 7
  br i1 %exitcond.not.i.i.i.i, label %bb3.i.i.i.i, label %"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge"

"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i._ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i_crit_edge": ; preds = %_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i
  %.phi.trans.insert = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %61
  %_3.i.i.i1.i.i.i.i.pre = load i16, i16* %.phi.trans.insert, align 2, !alias.scope !210, !noalias !211
  %_4.i.i.i2.i.i.i.i.pre = load i16, i16* %62, align 2, !alias.scope !212, !noalias !213
  br label %"_ZN4core5slice5index77_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$9index_mut17hb5cba004a9304d36E.exit.i.i.i.i"

bb7:                                              ; preds = %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit"
  %80 = inttoptr i32 %46 to [0 x i8]*
  %81 = getelementptr [0 x i8], [0 x i8]* %80, i32 0, i32 0
  %82 = getelementptr inbounds [0 x { i8*, i32 }], [0 x { i8*, i32 }]* %_5.0.i.i.i, i32 0, i32 %_3.i.i.i.i158, i32 1
  %83 = load i32, i32* %82, align 4, !alias.scope !171
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %37)
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %38)
  store i8* %81, i8** %39, align 4
  store i32 %83, i32* %40, align 4
  call fastcc void @_ZN6traits6Parser3sum17h83dce48c95629173E(%"core::result::Result<i64, Failure>"* noalias nocapture noundef nonnull dereferenceable(16) %tmpcast, { i8*, i32 }* noalias noundef nonnull align 4 dereferenceable(8) %_82, i8 0) #15
  %84 = load i8, i8* %37, align 8, !range !74, !noundef !3
  %trunc.not = icmp eq i8 %84, 0
  br i1 %trunc.not, label %bb14, label %bb11

bb13:                                             ; preds = %bb11
  unreachable

bb14:                                             ; preds = %bb7
  %value = load i64, i64* %43, align 8
  %_87 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [6 x i8] }>, <{ [6 x i8] }>* @alloc368, i32 0, i32 0, i32 0), i64 %value) #15
  br label %bb29

bb11:                                             ; preds = %bb7
  %85 = load i8, i8* %41, align 1, !range !78, !noundef !3
  %_84 = zext i8 %85 to i32
  switch i32 %_84, label %bb13 [
    i32 0, label %bb17
    i32 1, label %bb21
    i32 2, label %bb24
    i32 3, label %bb12
  ]

bb17:                                             ; preds = %bb11
  %byte = load i8, i8* %42, align 2
  %86 = zext i8 %byte to i32
  %_93 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [15 x i8] }>, <{ [15 x i8] }>* @alloc367, i32 0, i32 0, i32 0), i32 %86) #15
  br label %bb29

bb21:                                             ; preds = %bb11
  %_99 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [12 x i8] }>, <{ [12 x i8] }>* @alloc366, i32 0, i32 0, i32 0)) #15
  br label %bb29

bb24:                                             ; preds = %bb11
  %_103 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc365, i32 0, i32 0, i32 0)) #15
  br label %bb29

bb12:                                             ; preds = %bb11
  %_107 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [18 x i8] }>, <{ [18 x i8] }>* @alloc364, i32 0, i32 0, i32 0)) #15
  br label %bb29

bb29:                                             ; preds = %bb12, %bb24, %bb21, %bb17, %bb14
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %38)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %37)
  call void @llvm.experimental.noalias.scope.decl(metadata !214) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !217) #15
  %_3.i.i.i.i = load i32, i32* %_72.sroa.4.0..sroa_idx69, align 4, !alias.scope !219, !noalias !217
  %_4.i.i.i.i = load i32, i32* %_72.sroa.5.0..sroa_idx71, align 4, !alias.scope !220, !noalias !214
  %87 = icmp ult i32 %_3.i.i.i.i, %_4.i.i.i.i
  br i1 %87, label %"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE.exit", label %bb9

bb3.i.i.i.i:                                      ; preds = %_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE.exit.i.i.i.i
  %_3.i.i.i.i.i.i.i = load i16, i16* %60, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61 = icmp eq i16 %_3.i.i.i.i.i.i.i, 9
  br i1 %.not.i.i.i.i.i61, label %bb3.i.i.i.i.1, label %bb47

bb3.i.i.i.i.1:                                    ; preds = %bb47, %bb3.i.i.i.i
  %_3.i.i.i.i.i.i.i.1 = load i16, i16* %59, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.1 = icmp eq i16 %_3.i.i.i.i.i.i.i.1, 9
  br i1 %.not.i.i.i.i.i61.1, label %bb3.i.i.i.i.2, label %bb47.1

bb47.1:                                           ; preds = %bb3.i.i.i.i.1
  %88 = zext i16 %_3.i.i.i.i.i.i.i.1 to i32
  %_156.1 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %88) #15
  br label %bb3.i.i.i.i.2

bb3.i.i.i.i.2:                                    ; preds = %bb47.1, %bb3.i.i.i.i.1
  %_3.i.i.i.i.i.i.i.2 = load i16, i16* %58, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.2 = icmp eq i16 %_3.i.i.i.i.i.i.i.2, 9
  br i1 %.not.i.i.i.i.i61.2, label %bb3.i.i.i.i.3, label %bb47.2

bb47.2:                                           ; preds = %bb3.i.i.i.i.2
  %89 = zext i16 %_3.i.i.i.i.i.i.i.2 to i32
  %_156.2 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %89) #15
  br label %bb3.i.i.i.i.3

bb3.i.i.i.i.3:                                    ; preds = %bb47.2, %bb3.i.i.i.i.2
  %_3.i.i.i.i.i.i.i.3 = load i16, i16* %57, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.3 = icmp eq i16 %_3.i.i.i.i.i.i.i.3, 9
  br i1 %.not.i.i.i.i.i61.3, label %bb3.i.i.i.i.4, label %bb47.3

bb47.3:                                           ; preds = %bb3.i.i.i.i.3
  %90 = zext i16 %_3.i.i.i.i.i.i.i.3 to i32
  %_156.3 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %90) #15
  br label %bb3.i.i.i.i.4

bb3.i.i.i.i.4:                                    ; preds = %bb47.3, %bb3.i.i.i.i.3
  %_3.i.i.i.i.i.i.i.4 = load i16, i16* %56, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.4 = icmp eq i16 %_3.i.i.i.i.i.i.i.4, 9
  br i1 %.not.i.i.i.i.i61.4, label %bb3.i.i.i.i.5, label %bb47.4

bb47.4:                                           ; preds = %bb3.i.i.i.i.4
  %91 = zext i16 %_3.i.i.i.i.i.i.i.4 to i32
  %_156.4 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %91) #15
  br label %bb3.i.i.i.i.5

bb3.i.i.i.i.5:                                    ; preds = %bb47.4, %bb3.i.i.i.i.4
  %_3.i.i.i.i.i.i.i.5 = load i16, i16* %55, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.5 = icmp eq i16 %_3.i.i.i.i.i.i.i.5, 9
  br i1 %.not.i.i.i.i.i61.5, label %bb3.i.i.i.i.6, label %bb47.5

bb47.5:                                           ; preds = %bb3.i.i.i.i.5
  %92 = zext i16 %_3.i.i.i.i.i.i.i.5 to i32
  %_156.5 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %92) #15
  br label %bb3.i.i.i.i.6

bb3.i.i.i.i.6:                                    ; preds = %bb47.5, %bb3.i.i.i.i.5
  %_3.i.i.i.i.i.i.i.6 = load i16, i16* %54, align 2, !alias.scope !221, !noalias !224
  %.not.i.i.i.i.i61.6 = icmp eq i16 %_3.i.i.i.i.i.i.i.6, 9
  br i1 %.not.i.i.i.i.i61.6, label %bb2.i.i, label %bb47.6

bb47.6:                                           ; preds = %bb3.i.i.i.i.6
  %93 = zext i16 %_3.i.i.i.i.i.i.i.6 to i32
  %_156.6 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %93) #15
  br label %bb2.i.i

bb2.i.i:                                          ; preds = %bb12.i.i, %bb47.6, %bb3.i.i.i.i.6
  %size.07.i.i = phi i32 [ %96, %bb12.i.i ], [ 7, %bb47.6 ], [ 7, %bb3.i.i.i.i.6 ]
  %left.06.i.i = phi i32 [ %left.1.i.i, %bb12.i.i ], [ 0, %bb47.6 ], [ 0, %bb3.i.i.i.i.6 ]
  %right.05.i.i = phi i32 [ %right.1.i.i, %bb12.i.i ], [ 7, %bb47.6 ], [ 7, %bb3.i.i.i.i.6 ]
  %_12.i.i = lshr i32 %size.07.i.i, 1
  %mid.i.i = add i32 %_12.i.i, %left.06.i.i
  %94 = getelementptr inbounds [7 x i16], [7 x i16]* %sorted, i32 0, i32 %mid.i.i
  %_4.i.i.i.i62 = load i16, i16* %94, align 2, !alias.scope !237, !noalias !246
  %_3.i.i.i.i63 = icmp ult i16 %_4.i.i.i.i62, 77
  br i1 %_3.i.i.i.i63, label %bb6.i.i, label %bb7.i.i

bb7.i.i:                                          ; preds = %bb2.i.i
  %_6.i.i.not.i.i = icmp eq i16 %_4.i.i.i.i62, 77
  br i1 %_6.i.i.not.i.i, label %97, label %bb12.i.i

bb6.i.i:                                          ; preds = %bb2.i.i
  %95 = add i32 %mid.i.i, 1
  br label %bb12.i.i

bb12.i.i:                                         ; preds = %bb6.i.i, %bb7.i.i
  %right.1.i.i = phi i32 [ %right.05.i.i, %bb6.i.i ], [ %mid.i.i, %bb7.i.i ]
  %left.1.i.i = phi i32 [ %95, %bb6.i.i ], [ %left.06.i.i, %bb7.i.i ]
  %96 = sub i32 %right.1.i.i, %left.1.i.i
  %_7.i.i = icmp ugt i32 %right.1.i.i, %left.1.i.i
  br i1 %_7.i.i, label %bb2.i.i, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search17h86684379553b194eE.exit"

97:                                               ; preds = %bb7.i.i
  %_30.i.i = icmp ult i32 %mid.i.i, 7
  call void @llvm.assume(i1 %_30.i.i) #15
  br label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search17h86684379553b194eE.exit"

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search17h86684379553b194eE.exit": ; preds = %97, %bb12.i.i
  %98 = phi i32 [ %mid.i.i, %97 ], [ -1, %bb12.i.i ]
  %_162 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc373, i32 0, i32 0, i32 0), i32 %98) #15
  call void @llvm.lifetime.end.p0i8(i64 14, i8* nonnull %53)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %9)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %0)
  ret i32 0

bb47:                                             ; preds = %bb3.i.i.i.i
  %99 = zext i16 %_3.i.i.i.i.i.i.i to i32
  %_156 = call i32 (i8*, ...) @printf(i8* nonnull dereferenceable(1) getelementptr inbounds (<{ [4 x i8] }>, <{ [4 x i8] }>* @alloc372, i32 0, i32 0, i32 0), i32 %99) #15
  br label %bb3.i.i.i.i.1
}

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #8

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #8

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #10

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #10

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #10

; Function Attrs: noreturn nounwind
declare dso_local void @abort() unnamed_addr #1

; Function Attrs: nofree nounwind
declare dso_local noundef i32 @printf(i8* nocapture noundef readonly, ...) unnamed_addr #11

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.abs.i32(i32, i1 immarg) #10

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #10

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #10

; Function Attrs: cold noinline noreturn nounwind
define internal fastcc void @_ZN4core9panicking9panic_fmt17h9ec1c8305a7da9aeE() unnamed_addr #12 {
  tail call fastcc void @rust_begin_unwind() #14
  unreachable
}

; Function Attrs: inlinehint noreturn nounwind
define internal fastcc void @_ZN4core3ops8function6FnOnce9call_once17h72e2f53dfde8519bE(i32 %0, i32 %1) unnamed_addr #13 {
  tail call fastcc void @_ZN4core5slice5index27slice_end_index_len_fail_rt17h2d5ab24756f69f66E(i32 %0, i32 %1) #14
  unreachable
}

; Function Attrs: cold noinline noreturn nounwind
define internal fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %0, i32 %1) unnamed_addr #12 {
  tail call fastcc void @_ZN4core10intrinsics17const_eval_select17hb4e64cee467dd997E(i32 %0, i32 %1) #14
  unreachable
}

; Function Attrs: inlinehint noreturn nounwind
define internal fastcc void @_ZN4core10intrinsics17const_eval_select17hb4e64cee467dd997E(i32 %0, i32 %1) unnamed_addr #13 {
  tail call fastcc void @_ZN4core3ops8function6FnOnce9call_once17h72e2f53dfde8519bE(i32 %0, i32 %1) #14
  unreachable
}

; Function Attrs: noreturn nounwind
define internal fastcc void @_ZN4core5slice5index27slice_end_index_len_fail_rt17h2d5ab24756f69f66E(i32 %0, i32 %1) unnamed_addr #1 {
  tail call fastcc void @_ZN4core9panicking9panic_fmt17h9ec1c8305a7da9aeE() #14
  unreachable
}

attributes #0 = { inlinehint mustprogress nofree norecurse nosync nounwind readnone willreturn "target-cpu"="generic" }
attributes #1 = { noreturn nounwind "target-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind readnone willreturn "target-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind readonly willreturn "target-cpu"="generic" }
attributes #4 = { nofree nosync nounwind "target-cpu"="generic" }
attributes #5 = { nounwind "target-cpu"="generic" }
attributes #6 = { noinline nounwind "target-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn writeonly "target-cpu"="generic" }
attributes #8 = { argmemonly nofree nosync nounwind willreturn }
attributes #9 = { inaccessiblememonly nofree nosync nounwind willreturn }
attributes #10 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #11 = { nofree nounwind "target-cpu"="generic" }
attributes #12 = { cold noinline noreturn nounwind "target-cpu"="generic" }
attributes #13 = { inlinehint noreturn nounwind "target-cpu"="generic" }
attributes #14 = { noreturn nounwind }
attributes #15 = { nounwind }

!llvm.ident = !{!0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0, !0}
!llvm.module.flags = !{!1, !2}

!0 = !{!"rustc version 1.63.0"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 1, !"LTOPostLink", i32 1}
!3 = !{}
!4 = !{i64 4}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h96e67d00ab601094E: %elt.0"}
!7 = distinct !{!7, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h96e67d00ab601094E"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h96e67d00ab601094E: %elt.1"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$4area28_$u7b$$u7b$closure$u7d$$u7d$17hf110efee4b402023E: %_2.0"}
!12 = distinct !{!12, !"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$4area28_$u7b$$u7b$closure$u7d$$u7d$17hf110efee4b402023E"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"_ZN49_$LT$traits..Polygon$u20$as$u20$traits..Shape$GT$4area28_$u7b$$u7b$closure$u7d$$u7d$17hf110efee4b402023E: %_2.1"}
!15 = !{!11, !6}
!16 = !{!14, !9, !17, !19, !21, !23}
!17 = distinct !{!17, !18, !"_ZN4core4iter6traits8iterator8Iterator4fold17h3871b20d8c5b90ecE: %self"}
!18 = distinct !{!18, !"_ZN4core4iter6traits8iterator8Iterator4fold17h3871b20d8c5b90ecE"}
!19 = distinct !{!19, !20, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d21645e84870d09E: %self"}
!20 = distinct !{!20, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d21645e84870d09E"}
!21 = distinct !{!21, !22, !"_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h294fdaf46c9f6b86E: %iter"}
!22 = distinct !{!22, !"_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h294fdaf46c9f6b86E"}
!23 = distinct !{!23, !24, !"_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E: %self"}
!24 = distinct !{!24, !"_ZN4core4iter6traits8iterator8Iterator3sum17h8e6cef3a7a485119E"}
!25 = !{!14, !9}
!26 = !{!11, !6, !17, !19, !21, !23}
!27 = !{i64 1}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E: argument 1"}
!30 = distinct !{!30, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E"}
!31 = !{!32, !34, !35, !37, !38, !40, !42}
!32 = distinct !{!32, !33, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h199292383a9c8e8fE: %_2"}
!33 = distinct !{!33, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h199292383a9c8e8fE"}
!34 = distinct !{!34, !30, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7479ba33363075d3E: %_1"}
!35 = distinct !{!35, !36, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h7b9b2ef66933e1b6E: %self"}
!36 = distinct !{!36, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h7b9b2ef66933e1b6E"}
!37 = distinct !{!37, !36, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h7b9b2ef66933e1b6E: argument 1"}
!38 = distinct !{!38, !39, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hd3b37ab3a4641f71E: %self"}
!39 = distinct !{!39, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hd3b37ab3a4641f71E"}
!40 = distinct !{!40, !41, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h501d6660fb6f02a5E: %self"}
!41 = distinct !{!41, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h501d6660fb6f02a5E"}
!42 = distinct !{!42, !43, !"_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E: %self"}
!43 = distinct !{!43, !"_ZN4core4iter6traits8iterator8Iterator5count17h73066d6db47f42c6E"}
!44 = !{!45, !47}
!45 = distinct !{!45, !46, !"_ZN4core3num20_$LT$impl$u20$u8$GT$14is_ascii_digit17hb5731a11ca953202E: %self"}
!46 = distinct !{!46, !"_ZN4core3num20_$LT$impl$u20$u8$GT$14is_ascii_digit17hb5731a11ca953202E"}
!47 = distinct !{!47, !48, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E: argument 1"}
!48 = distinct !{!48, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E"}
!49 = !{!50, !52, !53, !55, !56, !58, !60}
!50 = distinct !{!50, !51, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17hba21eb16219327f2E: %byte"}
!51 = distinct !{!51, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17hba21eb16219327f2E"}
!52 = distinct !{!52, !48, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h7b826815ff80bb41E: %_1"}
!53 = distinct !{!53, !54, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h0fa7baebc9f65809E: %self"}
!54 = distinct !{!54, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h0fa7baebc9f65809E"}
!55 = distinct !{!55, !54, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h0fa7baebc9f65809E: argument 1"}
!56 = distinct !{!56, !57, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8d35db8712687454E: %self"}
!57 = distinct !{!57, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8d35db8712687454E"}
!58 = distinct !{!58, !59, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h807504483c1accaaE: %self"}
!59 = distinct !{!59, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h807504483c1accaaE"}
!60 = distinct !{!60, !61, !"_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E: %self"}
!61 = distinct !{!61, !"_ZN4core4iter6traits8iterator8Iterator5count17hc1ca8d1b50113e84E"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E: %_3"}
!64 = distinct !{!64, !"_ZN6traits6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h7ef54476e9820f99E"}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hee1efa7bfdf5692bE: %self"}
!67 = distinct !{!67, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hee1efa7bfdf5692bE"}
!68 = !{!69}
!69 = distinct !{!69, !70, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17hda20aeff43669757E: argument 0"}
!70 = distinct !{!70, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17hda20aeff43669757E"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: argument 0"}
!73 = distinct !{!73, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E"}
!74 = !{i8 0, i8 2}
!75 = !{!76}
!76 = distinct !{!76, !73, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: %self"}
!77 = !{!72, !76}
!78 = !{i8 0, i8 4}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!81 = distinct !{!81, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE: %self"}
!84 = distinct !{!84, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE: %self"}
!87 = distinct !{!87, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE"}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: %self"}
!90 = distinct !{!90, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E"}
!91 = !{!92}
!92 = distinct !{!92, !90, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: argument 0"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: argument 0"}
!95 = distinct !{!95, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E"}
!96 = !{!97}
!97 = distinct !{!97, !95, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: %self"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!100 = distinct !{!100, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!101 = !{!94, !97}
!102 = !{!103}
!103 = distinct !{!103, !104, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!104 = distinct !{!104, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!105 = !{!106}
!106 = distinct !{!106, !107, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE: %self"}
!107 = distinct !{!107, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE"}
!108 = !{!109}
!109 = distinct !{!109, !110, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE: %self"}
!110 = distinct !{!110, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: %self"}
!113 = distinct !{!113, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E"}
!114 = !{!115}
!115 = distinct !{!115, !113, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: argument 0"}
!116 = !{!117}
!117 = distinct !{!117, !118, !"_ZN4core6option15Option$LT$T$GT$5ok_or17h21179516afcf6d6fE: argument 0"}
!118 = distinct !{!118, !"_ZN4core6option15Option$LT$T$GT$5ok_or17h21179516afcf6d6fE"}
!119 = !{!120}
!120 = distinct !{!120, !121, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!121 = distinct !{!121, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!122 = !{!123}
!123 = distinct !{!123, !124, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: %self"}
!124 = distinct !{!124, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E"}
!125 = !{!126}
!126 = distinct !{!126, !124, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: argument 0"}
!127 = !{!128}
!128 = distinct !{!128, !129, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!129 = distinct !{!129, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: argument 0"}
!132 = distinct !{!132, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E"}
!133 = !{!134}
!134 = distinct !{!134, !132, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h73d83e145d6de5a7E: %self"}
!135 = !{!131, !134}
!136 = !{!137}
!137 = distinct !{!137, !138, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!138 = distinct !{!138, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!139 = !{!140}
!140 = distinct !{!140, !141, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE: %self"}
!141 = distinct !{!141, !"_ZN6traits6Parser4skip17hc6327f75eec68d9bE"}
!142 = !{!143}
!143 = distinct !{!143, !144, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: %self"}
!144 = distinct !{!144, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E"}
!145 = !{!146}
!146 = distinct !{!146, !144, !"_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4ec5ea97f75697f4E: argument 0"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!149 = distinct !{!149, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E: argument 0"}
!152 = distinct !{!152, !"_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h66c4861c30376a75E"}
!153 = !{!154}
!154 = distinct !{!154, !155, !"_ZN6traits5total28_$u7b$$u7b$closure$u7d$$u7d$17he6b74dc610c80cdeE: %shape"}
!155 = distinct !{!155, !"_ZN6traits5total28_$u7b$$u7b$closure$u7d$$u7d$17he6b74dc610c80cdeE"}
!156 = !{!157}
!157 = distinct !{!157, !155, !"_ZN6traits5total28_$u7b$$u7b$closure$u7d$$u7d$17he6b74dc610c80cdeE: %shape:It1"}
!158 = !{!159}
!159 = distinct !{!159, !155, !"_ZN6traits5total28_$u7b$$u7b$closure$u7d$$u7d$17he6b74dc610c80cdeE: %shape:It2"}
!160 = !{!161}
!161 = distinct !{!161, !155, !"_ZN6traits5total28_$u7b$$u7b$closure$u7d$$u7d$17he6b74dc610c80cdeE: %shape:It3"}
!162 = !{!163, !165, !167, !169}
!163 = distinct !{!163, !164, !"_ZN4core3mem7replace17h84188380da4c5c14E: %dest"}
!164 = distinct !{!164, !"_ZN4core3mem7replace17h84188380da4c5c14E"}
!165 = distinct !{!165, !166, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h42e10b17739f286cE: %self"}
!166 = distinct !{!166, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h42e10b17739f286cE"}
!167 = distinct !{!167, !168, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hd1f4fe4e7cd2a3c6E: %self"}
!168 = distinct !{!168, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hd1f4fe4e7cd2a3c6E"}
!169 = distinct !{!169, !170, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE: %self"}
!170 = distinct !{!170, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h420a02d1ecdce5aeE"}
!171 = !{!172, !174, !176, !169}
!172 = distinct !{!172, !173, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h2a6e8ab6cbb21f9aE: %self"}
!173 = distinct !{!173, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h2a6e8ab6cbb21f9aE"}
!174 = distinct !{!174, !175, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17ha45f40ceaf034504E: %_1"}
!175 = distinct !{!175, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17ha45f40ceaf034504E"}
!176 = distinct !{!176, !177, !"_ZN4core6option15Option$LT$T$GT$3map17h8ac3eb25f3fba18bE: %f"}
!177 = distinct !{!177, !"_ZN4core6option15Option$LT$T$GT$3map17h8ac3eb25f3fba18bE"}
!178 = !{!179}
!179 = distinct !{!179, !180, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E: %a"}
!180 = distinct !{!180, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E"}
!181 = !{!182}
!182 = distinct !{!182, !180, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E: %b"}
!183 = !{!184}
!184 = distinct !{!184, !185, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E: %self"}
!185 = distinct !{!185, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E"}
!186 = !{!187}
!187 = distinct !{!187, !185, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E: %other"}
!188 = !{!189, !191, !193, !195, !197}
!189 = distinct !{!189, !190, !"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE: %v.0"}
!190 = distinct !{!190, !"_ZN4core5slice4sort10shift_tail17hff6b5a5b516c38caE"}
!191 = distinct !{!191, !192, !"_ZN4core5slice4sort14insertion_sort17he30beb7effa40877E: %v.0"}
!192 = distinct !{!192, !"_ZN4core5slice4sort14insertion_sort17he30beb7effa40877E"}
!193 = distinct !{!193, !194, !"_ZN4core5slice4sort7recurse17h8a53a75e733ced20E: argument 0"}
!194 = distinct !{!194, !"_ZN4core5slice4sort7recurse17h8a53a75e733ced20E"}
!195 = distinct !{!195, !196, !"_ZN4core5slice4sort9quicksort17hd31d7978e4609c4fE: %v.0"}
!196 = distinct !{!196, !"_ZN4core5slice4sort9quicksort17hd31d7978e4609c4fE"}
!197 = distinct !{!197, !198, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable17h33f7a9c1a6b2adacE: %self.0"}
!198 = distinct !{!198, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable17h33f7a9c1a6b2adacE"}
!199 = !{!200, !202, !189, !191, !193, !195, !197}
!200 = distinct !{!200, !201, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E: %other"}
!201 = distinct !{!201, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E"}
!202 = distinct !{!202, !203, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E: %b"}
!203 = distinct !{!203, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E"}
!204 = !{!205, !206}
!205 = distinct !{!205, !201, !"_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$u16$GT$2lt17hf072baea70cb21b0E: %self"}
!206 = distinct !{!206, !203, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13sort_unstable28_$u7b$$u7b$closure$u7d$$u7d$17h446e522e72b11633E: %a"}
!207 = !{!208}
!208 = distinct !{!208, !209, !"_ZN80_$LT$core..slice..sort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heafd3e3ef871adc1E: %self"}
!209 = distinct !{!209, !"_ZN80_$LT$core..slice..sort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heafd3e3ef871adc1E"}
!210 = !{!184, !179, !189, !191, !193, !195, !197}
!211 = !{!187, !182}
!212 = !{!187, !182, !189, !191, !193, !195, !197}
!213 = !{!184, !179}
!214 = !{!215}
!215 = distinct !{!215, !216, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %self:h.rot"}
!216 = distinct !{!216, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E"}
!217 = !{!218}
!218 = distinct !{!218, !216, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %other:h.rot"}
!219 = !{!215, !165, !167, !169}
!220 = !{!218, !165, !167, !169}
!221 = !{!222}
!222 = distinct !{!222, !223, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17hdbe2d95d5a477b8bE: argument 0"}
!223 = distinct !{!223, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17hdbe2d95d5a477b8bE"}
!224 = !{!225, !227, !229, !231, !233, !235}
!225 = distinct !{!225, !226, !"_ZN6traits4main28_$u7b$$u7b$closure$u7d$$u7d$17heef02b1bde9ac360E: %value"}
!226 = distinct !{!226, !"_ZN6traits4main28_$u7b$$u7b$closure$u7d$$u7d$17heef02b1bde9ac360E"}
!227 = distinct !{!227, !228, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h95521d4ac9b9e588E: argument 0"}
!228 = distinct !{!228, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h95521d4ac9b9e588E"}
!229 = distinct !{!229, !230, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17h2d35f68eb6a89292E: %self"}
!230 = distinct !{!230, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17h2d35f68eb6a89292E"}
!231 = distinct !{!231, !232, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17ha69abb46e43bd1adE: %self"}
!232 = distinct !{!232, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17ha69abb46e43bd1adE"}
!233 = distinct !{!233, !234, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17h80f6533cfd621a50E: %self"}
!234 = distinct !{!234, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17h80f6533cfd621a50E"}
!235 = distinct !{!235, !236, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h1e8d9214b9542f81E: %self"}
!236 = distinct !{!236, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h1e8d9214b9542f81E"}
!237 = !{!238, !240, !242, !244}
!238 = distinct !{!238, !239, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u16$GT$3cmp17hfe8d289a60832889E: %self"}
!239 = distinct !{!239, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u16$GT$3cmp17hfe8d289a60832889E"}
!240 = distinct !{!240, !241, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search28_$u7b$$u7b$closure$u7d$$u7d$17hc09fda3b0da9e93bE: %p"}
!241 = distinct !{!241, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search28_$u7b$$u7b$closure$u7d$$u7d$17hc09fda3b0da9e93bE"}
!242 = distinct !{!242, !243, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$16binary_search_by17h40b787588ff7ac3aE: %self.0"}
!243 = distinct !{!243, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$16binary_search_by17h40b787588ff7ac3aE"}
!244 = distinct !{!244, !245, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search17h86684379553b194eE: %self.0"}
!245 = distinct !{!245, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search17h86684379553b194eE"}
!246 = !{!247, !248}
!247 = distinct !{!247, !239, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u16$GT$3cmp17hfe8d289a60832889E: %other"}
!248 = distinct !{!248, !241, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13binary_search28_$u7b$$u7b$closure$u7d$$u7d$17hc09fda3b0da9e93bE: %_1"}

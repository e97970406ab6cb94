source_filename = "traits.698693b478579ca7-cgu.0"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%"core::mem::maybe_uninit::MaybeUninit<&[u8]>" = type { [2 x i32] }

@alloc_b11754141b701479a2368a0a2dab5a0c = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\F8?", align 8
@vtable.0 = private unnamed_addr constant <{ [12 x i8], ptr, ptr }> <{ [12 x i8] c"\00\00\00\00\08\00\00\00\08\00\00\00", ptr @_RNvXCs93I4erKvhGJ_6traitsNtB2_6CircleNtB2_5Shape4area, ptr @_RNvYNtCs93I4erKvhGJ_6traits6CircleNtB4_5Shape7cornersB4_ }>, align 4
@vtable.1 = private unnamed_addr constant <{ [12 x i8], ptr, ptr }> <{ [12 x i8] c"\00\00\00\00\08\00\00\00\04\00\00\00", ptr @_RNvXs_Cs93I4erKvhGJ_6traitsNtB4_7PolygonNtB4_5Shape4area, ptr @_RNvXs_Cs93I4erKvhGJ_6traitsNtB4_7PolygonNtB4_5Shape7corners }>, align 4
@alloc_34ec4973fb707d0402303c41265433d9 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\E0?", align 8
@alloc_e542c153afd31ad628ccbb044934e92c = private unnamed_addr constant [9 x i8] c"%.6f %u\0A\00", align 1
@alloc_a91eb42b8cfa99966a1fda64ebf3c985 = private unnamed_addr constant [9 x i8] c"1 + 2 * 3", align 1
@alloc_6a0d5a92177372de8ff8ebd7e928fa2f = private unnamed_addr constant [16 x i8] c"(1 + 2) * 3 - -4", align 1
@alloc_b46308e66eb457c8c6b19b23979ce174 = private unnamed_addr constant [32 x i8] c"1000000007 * 998244353 % 1000003", align 1
@alloc_466433ccac0d6baebcd95dfaf35c26cd = private unnamed_addr constant [23 x i8] c"9223372036854775807 + 1", align 1
@alloc_ae78bf2b88f052280463a5f3f1788fa3 = private unnamed_addr constant [11 x i8] c"7 / (3 - 3)", align 1
@alloc_cd7cf66e2dc5a7331ca66a77efedeeca = private unnamed_addr constant [10 x i8] c"2 * (3 + 4", align 1
@alloc_7fadf5ae1d5fc2ffacc28d717cb4bd7d = private unnamed_addr constant [5 x i8] c"8 $ 2", align 1
@alloc_b60b1513f07451af67585388b7bd5f14 = private unnamed_addr constant [16 x i8] c"100 - 10 - 1 / 2", align 1
@alloc_7ec9d21fbac2b23b17e2a58a067a7f1c = private unnamed_addr constant [24 x i8] c"-9223372036854775807 - 1", align 1
@alloc_37c6f51b73d8c5e859482dba2a897f83 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@alloc_321628c4db573c91425456ccb77d5e3c = private unnamed_addr constant [10 x i8] c"%d %d %u\0A\00", align 1
@alloc_aceb2eeaf01650fa3ac6043e8e246765 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@alloc_87551382a9de3243abbfdbda2f0b586b = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@alloc_e8f6b18c5241e82da8c889c1d25cca67 = private unnamed_addr constant [4 x i8] c"%u\0A\00", align 1
@alloc_b44519d75c6eceab3778ecc1866ff666 = private unnamed_addr constant [6 x i8] c"%lld\0A\00", align 1
@alloc_4232821453fa0c2852eea885a2e4fae5 = private unnamed_addr constant [15 x i8] c"unexpected %c\0A\00", align 1
@str = private unnamed_addr constant [17 x i8] c"division by zero\00", align 1
@str.1 = private unnamed_addr constant [9 x i8] c"overflow\00", align 1
@str.2 = private unnamed_addr constant [11 x i8] c"unfinished\00", align 1
@switch.table._RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek = private unnamed_addr constant [11 x i8] [i8 1, i8 poison, i8 poison, i8 2, i8 3, i8 1, i8 1, i8 poison, i8 1, i8 poison, i8 1], align 1

; traits::total
; Function Attrs: noinline nounwind
define internal fastcc void @_RNvCs93I4erKvhGJ_6traits5total(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(16) initializes((0, 12)) %_0, ptr noalias noundef nonnull readonly align 4 captures(none) %shapes.0) unnamed_addr #0 {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !1)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %_10.0.i.i = load ptr, ptr %shapes.0, align 4, !alias.scope !4, !noalias !7, !nonnull !9, !noundef !9
  %0 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 4
  %_10.1.i.i = load ptr, ptr %0, align 4, !alias.scope !4, !noalias !7, !nonnull !9, !align !10, !noundef !9
  %1 = getelementptr inbounds nuw i8, ptr %_10.1.i.i, i32 12
  %2 = load ptr, ptr %1, align 4, !invariant.load !9, !noalias !11, !nonnull !9
  %_7.i.i = tail call noundef double %2(ptr noundef nonnull %_10.0.i.i) #15, !noalias !11
  %_6.i.i = fadd double %_7.i.i, 0.000000e+00
  %3 = getelementptr inbounds nuw i8, ptr %_10.1.i.i, i32 16
  %4 = load ptr, ptr %3, align 4, !invariant.load !9, !noalias !11, !nonnull !9
  %_9.i.i = tail call noundef i32 %4(ptr noundef nonnull %_10.0.i.i) #15, !noalias !11
  %_37.i.1 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %_10.0.i.i.1 = load ptr, ptr %_37.i.1, align 4, !alias.scope !12, !noalias !7, !nonnull !9, !noundef !9
  %5 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 12
  %_10.1.i.i.1 = load ptr, ptr %5, align 4, !alias.scope !12, !noalias !7, !nonnull !9, !align !10, !noundef !9
  %6 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.1, i32 12
  %7 = load ptr, ptr %6, align 4, !invariant.load !9, !noalias !14, !nonnull !9
  %_7.i.i.1 = tail call noundef double %7(ptr noundef nonnull %_10.0.i.i.1) #15, !noalias !14
  %_6.i.i.1 = fadd double %_6.i.i, %_7.i.i.1
  %8 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.1, i32 16
  %9 = load ptr, ptr %8, align 4, !invariant.load !9, !noalias !14, !nonnull !9
  %_9.i.i.1 = tail call noundef i32 %9(ptr noundef nonnull %_10.0.i.i.1) #15, !noalias !14
  %_8.i.i.1 = add i32 %_9.i.i.1, %_9.i.i
  %_37.i.2 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %_10.0.i.i.2 = load ptr, ptr %_37.i.2, align 4, !alias.scope !15, !noalias !7, !nonnull !9, !noundef !9
  %10 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 20
  %_10.1.i.i.2 = load ptr, ptr %10, align 4, !alias.scope !15, !noalias !7, !nonnull !9, !align !10, !noundef !9
  %11 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.2, i32 12
  %12 = load ptr, ptr %11, align 4, !invariant.load !9, !noalias !17, !nonnull !9
  %_7.i.i.2 = tail call noundef double %12(ptr noundef nonnull %_10.0.i.i.2) #15, !noalias !17
  %_6.i.i.2 = fadd double %_6.i.i.1, %_7.i.i.2
  %13 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.2, i32 16
  %14 = load ptr, ptr %13, align 4, !invariant.load !9, !noalias !17, !nonnull !9
  %_9.i.i.2 = tail call noundef i32 %14(ptr noundef nonnull %_10.0.i.i.2) #15, !noalias !17
  %_8.i.i.2 = add i32 %_9.i.i.2, %_8.i.i.1
  %_37.i.3 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %_10.0.i.i.3 = load ptr, ptr %_37.i.3, align 4, !alias.scope !18, !noalias !7, !nonnull !9, !noundef !9
  %15 = getelementptr inbounds nuw i8, ptr %shapes.0, i32 28
  %_10.1.i.i.3 = load ptr, ptr %15, align 4, !alias.scope !18, !noalias !7, !nonnull !9, !align !10, !noundef !9
  %16 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.3, i32 12
  %17 = load ptr, ptr %16, align 4, !invariant.load !9, !noalias !20, !nonnull !9
  %_7.i.i.3 = tail call noundef double %17(ptr noundef nonnull %_10.0.i.i.3) #15, !noalias !20
  %_6.i.i.3 = fadd double %_6.i.i.2, %_7.i.i.3
  %18 = getelementptr inbounds nuw i8, ptr %_10.1.i.i.3, i32 16
  %19 = load ptr, ptr %18, align 4, !invariant.load !9, !noalias !20, !nonnull !9
  %_9.i.i.3 = tail call noundef i32 %19(ptr noundef nonnull %_10.0.i.i.3) #15, !noalias !20
  %_8.i.i.3 = add i32 %_9.i.i.3, %_8.i.i.2
  store double %_6.i.i.3, ptr %_0, align 8, !alias.scope !1
  %20 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i32 %_8.i.i.3, ptr %20, align 8, !alias.scope !1
  ret void
}

; traits::saturate
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc void @_RNvCs93I4erKvhGJ_6traits8saturate(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 4 captures(none) dereferenceable(12) initializes((0, 5), (8, 12)) %_0) unnamed_addr #1 {
start:
  store i32 2147483647, ptr %_0, align 4
  %0 = getelementptr inbounds nuw i8, ptr %_0, i32 4
  store i8 -1, ptr %0, align 4
  %1 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i32 -1547919333, ptr %1, align 4
  ret void
}

; __rustc::rust_begin_unwind
; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @_RNvCsfgHYwM92fyn_7___rustc17rust_begin_unwind() unnamed_addr #2 {
start:
  tail call void @abort() #16
  unreachable
}

; <traits::Parser>::sum
; Function Attrs: nofree nounwind
define internal fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser3sum(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(16) %_0, ptr noalias noundef nonnull align 4 captures(none) dereferenceable(8) %self, i8 noundef range(i8 0, 3) %floor) unnamed_addr #3 {
start:
  %_20 = alloca [16 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_4)
; call <traits::Parser>::atom
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4atom(ptr noalias noundef align 8 captures(none) dereferenceable(16) %_4, ptr noalias noundef align 4 dereferenceable(8) %self) #17
  %0 = load i8, ptr %_4, align 8, !range !21, !noundef !9
  %1 = trunc nuw i8 %0 to i1
  br i1 %1, label %bb28, label %bb29

bb28:                                             ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %_4, i32 1
  %_30.0 = load i8, ptr %2, align 1, !range !22, !noundef !9
  %3 = getelementptr inbounds nuw i8, ptr %_4, i32 2
  %_30.1 = load i8, ptr %3, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_4)
  %4 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_30.0, ptr %4, align 1
  %5 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_30.1, ptr %5, align 2
  br label %bb27

bb29:                                             ; preds = %start
  %6 = getelementptr inbounds nuw i8, ptr %_4, i32 8
  %_29 = load i64, ptr %6, align 8, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %_4)
  %_36.sroa.5.0._7.sroa_idx = getelementptr inbounds nuw i8, ptr %_7, i32 1
  %_36.sroa.8.0._7.sroa_idx = getelementptr inbounds nuw i8, ptr %_7, i32 16
  %7 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %8 = getelementptr inbounds nuw i8, ptr %_20, i32 8
  br label %bb3

bb3:                                              ; preds = %bb3.backedge, %bb29
  %left.sroa.0.0 = phi i64 [ %_29, %bb29 ], [ %left.sroa.0.0.be, %bb3.backedge ]
  call void @llvm.lifetime.start.p0(ptr nonnull %_7)
  %self.val = load ptr, ptr %self, align 4, !nonnull !9, !noundef !9
  %self.val65 = load i32, ptr %7, align 4, !noundef !9
; call <traits::Parser>::peek
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek(ptr noalias noundef align 8 captures(none) dereferenceable(24) %_7, ptr %self.val, i32 %self.val65) #17
  %9 = load i8, ptr %_7, align 8, !range !23, !noundef !9
  %10 = icmp eq i8 %9, 5
  %_37.0 = load i8, ptr %_36.sroa.5.0._7.sroa_idx, align 1
  br i1 %10, label %bb30, label %bb31

bb30:                                             ; preds = %bb3
  %_37.0.lcssa = phi i8 [ %_37.0, %bb3 ]
  %11 = getelementptr inbounds nuw i8, ptr %_7, i32 2
  %_37.1 = load i8, ptr %11, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_7)
  %12 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_37.0.lcssa, ptr %12, align 1
  %13 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_37.1, ptr %13, align 2
  br label %bb27

bb31:                                             ; preds = %bb3
  %_36.sroa.8.0.copyload = load i32, ptr %_36.sroa.8.0._7.sroa_idx, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_7)
  %14 = icmp eq i8 %9, 1
  br i1 %14, label %bb6, label %bb22

bb22:                                             ; preds = %bb6, %bb31
  %left.sroa.0.0.lcssa104 = phi i64 [ %left.sroa.0.0, %bb6 ], [ %left.sroa.0.0, %bb31 ]
  %15 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i64 %left.sroa.0.0.lcssa104, ptr %15, align 8
  br label %bb27

bb6:                                              ; preds = %bb31
  %16 = add i8 %_37.0, -43
  %switch.and = and i8 %16, -3
  %switch.selectcmp = icmp eq i8 %switch.and, 0
  %17 = select i1 %switch.selectcmp, i8 1, i8 2
  %_16.not = icmp samesign ugt i8 %17, %floor
  br i1 %_16.not, label %bb11, label %bb22

bb11:                                             ; preds = %bb6
  %_5.i = icmp ugt i32 %_36.sroa.8.0.copyload, %self.val65
  br i1 %_5.i, label %bb1.i, label %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit, !prof !24

bb1.i:                                            ; preds = %bb11
  %_36.sroa.8.0.copyload.lcssa108 = phi i32 [ %_36.sroa.8.0.copyload, %bb11 ]
  %self.val65.lcssa101 = phi i32 [ %self.val65, %bb11 ]
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %_36.sroa.8.0.copyload.lcssa108, i32 noundef %self.val65.lcssa101, i32 noundef %self.val65.lcssa101) #18
  unreachable

_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit: ; preds = %bb11
  %_8.i = sub nuw i32 %self.val65, %_36.sroa.8.0.copyload
  %_12.i = getelementptr inbounds nuw i8, ptr %self.val, i32 %_36.sroa.8.0.copyload
  store ptr %_12.i, ptr %self, align 4, !alias.scope !25
  store i32 %_8.i, ptr %7, align 4, !alias.scope !25
  call void @llvm.lifetime.start.p0(ptr nonnull %_20)
; call <traits::Parser>::sum
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser3sum(ptr noalias noundef align 8 captures(none) dereferenceable(16) %_20, ptr noalias noundef align 4 dereferenceable(8) %self, i8 noundef %17) #17
  %18 = load i8, ptr %_20, align 8, !range !21, !noundef !9
  %19 = trunc nuw i8 %18 to i1
  br i1 %19, label %bb32, label %bb33

bb32:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit
  %20 = getelementptr inbounds nuw i8, ptr %_20, i32 1
  %_44.0 = load i8, ptr %20, align 1, !range !22, !noundef !9
  %21 = getelementptr inbounds nuw i8, ptr %_20, i32 2
  %_44.1 = load i8, ptr %21, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_20)
  %22 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_44.0, ptr %22, align 1
  %23 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_44.1, ptr %23, align 2
  br label %bb27

bb33:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit
  %_43 = load i64, ptr %8, align 8, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %_20)
  switch i8 %_37.0, label %bb16 [
    i8 43, label %bb19
    i8 45, label %bb18
    i8 42, label %bb17
  ]

bb16:                                             ; preds = %bb33
  %24 = icmp eq i64 %_43, 0
  br i1 %24, label %bb23, label %bb21

bb19:                                             ; preds = %bb33
  %25 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %left.sroa.0.0, i64 %_43)
  %_63.1 = extractvalue { i64, i1 } %25, 1
  br i1 %_63.1, label %bb23, label %bb52, !prof !24

bb18:                                             ; preds = %bb33
  %26 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %left.sroa.0.0, i64 %_43)
  %_59.1 = extractvalue { i64, i1 } %26, 1
  br i1 %_59.1, label %bb23, label %bb49, !prof !24

bb17:                                             ; preds = %bb33
  %27 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %left.sroa.0.0, i64 %_43)
  %_55.1 = extractvalue { i64, i1 } %27, 1
  br i1 %_55.1, label %bb23, label %bb46, !prof !24

bb52:                                             ; preds = %bb19
  %_63.0 = extractvalue { i64, i1 } %25, 0
  br label %bb3.backedge

bb49:                                             ; preds = %bb18
  %_59.0 = extractvalue { i64, i1 } %26, 0
  br label %bb3.backedge

bb46:                                             ; preds = %bb17
  %_55.0 = extractvalue { i64, i1 } %27, 0
  br label %bb3.backedge

bb21:                                             ; preds = %bb16
  %28 = icmp eq i8 %_37.0, 47
  %29 = icmp eq i64 %left.sroa.0.0, -9223372036854775808
  %30 = icmp eq i64 %_43, -1
  %or.cond8 = and i1 %29, %30
  br i1 %28, label %bb39, label %bb34

bb23:                                             ; preds = %bb16, %bb19, %bb18, %bb17, %bb39, %bb34
  %.sink = phi i8 [ 2, %bb19 ], [ 2, %bb34 ], [ 2, %bb39 ], [ 2, %bb17 ], [ 2, %bb18 ], [ 3, %bb16 ]
  %31 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %.sink, ptr %31, align 1
  br label %bb27

bb39:                                             ; preds = %bb21
  br i1 %or.cond8, label %bb23, label %bb43, !prof !28

bb43:                                             ; preds = %bb39
  %_51 = sdiv i64 %left.sroa.0.0, %_43
  br label %bb3.backedge

bb34:                                             ; preds = %bb21
  br i1 %or.cond8, label %bb23, label %bb38, !prof !28

bb38:                                             ; preds = %bb34
  %_49 = srem i64 %left.sroa.0.0, %_43
  br label %bb3.backedge

bb3.backedge:                                     ; preds = %bb38, %bb43, %bb46, %bb49, %bb52
  %left.sroa.0.0.be = phi i64 [ %_51, %bb43 ], [ %_49, %bb38 ], [ %_63.0, %bb52 ], [ %_59.0, %bb49 ], [ %_55.0, %bb46 ]
  br label %bb3

bb27:                                             ; preds = %bb30, %bb32, %bb23, %bb28, %bb22
  %.sink64 = phi i8 [ 1, %bb30 ], [ 1, %bb32 ], [ 1, %bb23 ], [ 1, %bb28 ], [ 0, %bb22 ]
  store i8 %.sink64, ptr %_0, align 8
  ret void
}

; <traits::Parser>::atom
; Function Attrs: nofree nounwind
define internal fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4atom(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(16) %_0, ptr noalias noundef nonnull align 4 captures(none) dereferenceable(8) %self) unnamed_addr #3 {
start:
  %_27 = alloca [24 x i8], align 8
  %_22 = alloca [16 x i8], align 8
  %_16 = alloca [16 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_3)
  %self.val42 = load ptr, ptr %self, align 4, !nonnull !9, !noundef !9
  %0 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %self.val43 = load i32, ptr %0, align 4, !noundef !9
; call <traits::Parser>::peek
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek(ptr noalias noundef align 8 captures(none) dereferenceable(24) %_3, ptr %self.val42, i32 %self.val43) #17
  %1 = load i8, ptr %_3, align 8, !range !23, !noundef !9
  %2 = icmp eq i8 %1, 5
  %3 = getelementptr inbounds nuw i8, ptr %_3, i32 1
  %_38.0 = load i8, ptr %3, align 1
  br i1 %2, label %bb26, label %bb27

bb26:                                             ; preds = %start
  %4 = getelementptr inbounds nuw i8, ptr %_3, i32 2
  %_38.1 = load i8, ptr %4, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_3)
  %5 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_38.0, ptr %5, align 1
  %6 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_38.1, ptr %6, align 2
  br label %bb25

bb27:                                             ; preds = %start
  %_37.sroa.8.0._3.sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i32 8
  %_37.sroa.8.0.copyload = load i64, ptr %_37.sroa.8.0._3.sroa_idx, align 8
  %_37.sroa.9.0._3.sroa_idx = getelementptr inbounds nuw i8, ptr %_3, i32 16
  %_37.sroa.9.0.copyload = load i32, ptr %_37.sroa.9.0._3.sroa_idx, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_3)
  switch i8 %1, label %default.unreachable [
    i8 4, label %bb5
    i8 0, label %bb10
    i8 1, label %bb4
    i8 2, label %bb8
    i8 3, label %bb6
  ]

bb5:                                              ; preds = %bb27
  %7 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 1, ptr %7, align 1
  br label %bb25

default.unreachable:                              ; preds = %bb27
  unreachable

bb10:                                             ; preds = %bb27
  %_5.i = icmp ugt i32 %_37.sroa.9.0.copyload, %self.val43
  br i1 %_5.i, label %bb1.i, label %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit, !prof !24

bb1.i:                                            ; preds = %bb10
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %_37.sroa.9.0.copyload, i32 noundef %self.val43, i32 noundef %self.val43) #18
  unreachable

_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit: ; preds = %bb10
  %_8.i = sub nuw i32 %self.val43, %_37.sroa.9.0.copyload
  %_12.i = getelementptr inbounds nuw i8, ptr %self.val42, i32 %_37.sroa.9.0.copyload
  store ptr %_12.i, ptr %self, align 4, !alias.scope !29
  store i32 %_8.i, ptr %0, align 4, !alias.scope !29
  %8 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i64 %_37.sroa.8.0.copyload, ptr %8, align 8
  br label %bb25

bb4:                                              ; preds = %bb27
  %9 = icmp eq i8 %_38.0, 45
  br i1 %9, label %bb9, label %bb7

bb8:                                              ; preds = %bb27
  %_5.i26 = icmp ugt i32 %_37.sroa.9.0.copyload, %self.val43
  br i1 %_5.i26, label %bb1.i30, label %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit31, !prof !24

bb1.i30:                                          ; preds = %bb8
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %_37.sroa.9.0.copyload, i32 noundef %self.val43, i32 noundef %self.val43) #18
  unreachable

_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit31: ; preds = %bb8
  %_8.i28 = sub nuw i32 %self.val43, %_37.sroa.9.0.copyload
  %_12.i29 = getelementptr inbounds nuw i8, ptr %self.val42, i32 %_37.sroa.9.0.copyload
  store ptr %_12.i29, ptr %self, align 4, !alias.scope !32
  store i32 %_8.i28, ptr %0, align 4, !alias.scope !32
  call void @llvm.lifetime.start.p0(ptr nonnull %_22)
; call <traits::Parser>::sum
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser3sum(ptr noalias noundef align 8 captures(none) dereferenceable(16) %_22, ptr noalias noundef align 4 dereferenceable(8) %self, i8 noundef 0) #17
  %10 = load i8, ptr %_22, align 8, !range !21, !noundef !9
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %bb35, label %bb36

bb6:                                              ; preds = %bb27
  %12 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 0, ptr %12, align 1
  %13 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 41, ptr %13, align 2
  br label %bb25

bb9:                                              ; preds = %bb4
  %_5.i33 = icmp ugt i32 %_37.sroa.9.0.copyload, %self.val43
  br i1 %_5.i33, label %bb1.i37, label %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit38, !prof !24

bb1.i37:                                          ; preds = %bb9
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %_37.sroa.9.0.copyload, i32 noundef %self.val43, i32 noundef %self.val43) #18
  unreachable

_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit38: ; preds = %bb9
  %_8.i35 = sub nuw i32 %self.val43, %_37.sroa.9.0.copyload
  %_12.i36 = getelementptr inbounds nuw i8, ptr %self.val42, i32 %_37.sroa.9.0.copyload
  store ptr %_12.i36, ptr %self, align 4, !alias.scope !35
  store i32 %_8.i35, ptr %0, align 4, !alias.scope !35
  call void @llvm.lifetime.start.p0(ptr nonnull %_16)
; call <traits::Parser>::atom
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4atom(ptr noalias noundef align 8 captures(none) dereferenceable(16) %_16, ptr noalias noundef align 4 dereferenceable(8) %self) #17
  %14 = load i8, ptr %_16, align 8, !range !21, !noundef !9
  %15 = trunc nuw i8 %14 to i1
  br i1 %15, label %bb28, label %bb29

bb7:                                              ; preds = %bb4
  %16 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 0, ptr %16, align 1
  %17 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_38.0, ptr %17, align 2
  br label %bb25

bb28:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit38
  %18 = getelementptr inbounds nuw i8, ptr %_16, i32 1
  %_45.0 = load i8, ptr %18, align 1, !range !22, !noundef !9
  %19 = getelementptr inbounds nuw i8, ptr %_16, i32 2
  %_45.1 = load i8, ptr %19, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_16)
  %20 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_45.0, ptr %20, align 1
  %21 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_45.1, ptr %21, align 2
  br label %bb25

bb29:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit38
  %22 = getelementptr inbounds nuw i8, ptr %_16, i32 8
  %_44 = load i64, ptr %22, align 8, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %_16)
  %23 = icmp eq i64 %_44, -9223372036854775808
  br i1 %23, label %bb30, label %bb32, !prof !24

bb30:                                             ; preds = %bb29
  %24 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 2, ptr %24, align 1
  br label %bb25

bb32:                                             ; preds = %bb29
  %_47 = sub nsw i64 0, %_44
  %25 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i64 %_47, ptr %25, align 8
  br label %bb25

bb35:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit31
  %26 = getelementptr inbounds nuw i8, ptr %_22, i32 1
  %_56.0 = load i8, ptr %26, align 1, !range !22, !noundef !9
  %27 = getelementptr inbounds nuw i8, ptr %_22, i32 2
  %_56.1 = load i8, ptr %27, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_22)
  %28 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_56.0, ptr %28, align 1
  %29 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %_56.1, ptr %29, align 2
  br label %bb25

bb36:                                             ; preds = %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit31
  %30 = getelementptr inbounds nuw i8, ptr %_22, i32 8
  %_55 = load i64, ptr %30, align 8, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %_22)
  call void @llvm.lifetime.start.p0(ptr nonnull %_27)
  %self.val = load ptr, ptr %self, align 4, !nonnull !9, !noundef !9
  %self.val41 = load i32, ptr %0, align 4, !noundef !9
; call <traits::Parser>::peek
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek(ptr noalias noundef align 8 captures(none) dereferenceable(24) %_27, ptr %self.val, i32 %self.val41) #17
  %31 = load i8, ptr %_27, align 8, !range !23, !noundef !9
  %32 = icmp eq i8 %31, 5
  br i1 %32, label %bb37, label %bb38

bb37:                                             ; preds = %bb36
  %33 = getelementptr inbounds nuw i8, ptr %_27, i32 1
  %_63.0 = load i8, ptr %33, align 1, !range !22, !noundef !9
  %34 = getelementptr inbounds nuw i8, ptr %_27, i32 2
  %_63.1 = load i8, ptr %34, align 2
  call void @llvm.lifetime.end.p0(ptr nonnull %_27)
  %35 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %_63.0, ptr %35, align 1
  br label %bb22

bb38:                                             ; preds = %bb36
  %_62.sroa.8.0._27.sroa_idx = getelementptr inbounds nuw i8, ptr %_27, i32 16
  %_62.sroa.8.0.copyload = load i32, ptr %_62.sroa.8.0._27.sroa_idx, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_27)
  %36 = icmp eq i8 %31, 3
  br i1 %36, label %bb19, label %bb22

bb19:                                             ; preds = %bb38
; call <traits::Parser>::skip
  tail call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip(ptr noalias noundef align 4 dereferenceable(8) %self, i32 noundef %_62.sroa.8.0.copyload) #17
  %37 = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i64 %_55, ptr %37, align 8
  br label %bb25

bb22:                                             ; preds = %bb38, %bb37
  %.sink40 = phi i32 [ 2, %bb37 ], [ 1, %bb38 ]
  %_63.1.sink = phi i8 [ %_63.1, %bb37 ], [ 1, %bb38 ]
  %38 = getelementptr inbounds nuw i8, ptr %_0, i32 %.sink40
  store i8 %_63.1.sink, ptr %38, align 1
  br label %bb25

bb25:                                             ; preds = %bb30, %bb32, %bb28, %bb26, %bb35, %bb22, %bb5, %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit, %bb7, %bb19, %bb6
  %.sink = phi i8 [ 1, %bb28 ], [ 1, %bb26 ], [ 1, %bb35 ], [ 1, %bb22 ], [ 1, %bb5 ], [ 0, %_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip.exit ], [ 1, %bb6 ], [ 1, %bb7 ], [ 0, %bb19 ], [ 0, %bb32 ], [ 1, %bb30 ]
  store i8 %.sink, ptr %_0, align 8
  ret void
}

; <traits::Parser>::peek
; Function Attrs: nofree nounwind
define internal fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek(ptr dead_on_unwind noalias noundef nonnull writable writeonly align 8 captures(none) dereferenceable(24) %_0, ptr nonnull readonly captures(address) %self.0.val, i32 %self.4.val) unnamed_addr #3 {
bb2.i:
  %_31 = getelementptr inbounds nuw i8, ptr %self.0.val, i32 %self.4.val
  %_6.i16.i.i = icmp samesign eq i32 %self.4.val, 0
  br i1 %_6.i16.i.i, label %bb18, label %bb3.i.i

bb3.i.i:                                          ; preds = %bb2.i, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i
  %init.sroa.0.018.i.i = phi i32 [ %_3.0.i.i.i.i.i.i, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i ], [ 0, %bb2.i ]
  %_13.i1517.i.i = phi ptr [ %_13.i.i.i, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i ], [ %self.0.val, %bb2.i ]
  %byte.i.i.i.i = load i8, ptr %_13.i1517.i.i, align 1, !alias.scope !38, !noalias !41, !noundef !9
  %_0.i.i.i.i = icmp eq i8 %byte.i.i.i.i, 32
  br i1 %_0.i.i.i.i, label %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i, label %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_.exit

_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i: ; preds = %bb3.i.i
  %_13.i.i.i = getelementptr inbounds nuw i8, ptr %_13.i1517.i.i, i32 1
  %_3.0.i.i.i.i.i.i = add nuw i32 %init.sroa.0.018.i.i, 1
  %_6.i.i.i = icmp eq ptr %_13.i.i.i, %_31
  br i1 %_6.i.i.i, label %bb18, label %bb3.i.i

_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_.exit: ; preds = %bb3.i.i
  %init.sroa.0.018.i.i.lcssa = phi i32 [ %init.sroa.0.018.i.i, %bb3.i.i ]
  %_38 = icmp ugt i32 %init.sroa.0.018.i.i.lcssa, %self.4.val
  br i1 %_38, label %bb15, label %bb16, !prof !50

bb16:                                             ; preds = %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_.exit
  %_40 = sub nuw i32 %self.4.val, %init.sroa.0.018.i.i.lcssa
  %_44 = getelementptr inbounds nuw i8, ptr %self.0.val, i32 %init.sroa.0.018.i.i.lcssa
  %_45.not = icmp eq i32 %self.4.val, %init.sroa.0.018.i.i.lcssa
  br i1 %_45.not, label %bb18, label %bb17

bb15:                                             ; preds = %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_.exit
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %init.sroa.0.018.i.i.lcssa, i32 noundef %self.4.val, i32 noundef %self.4.val) #18
  unreachable

bb18:                                             ; preds = %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i, %bb2.i, %bb16
  store i8 4, ptr %_0, align 8
  br label %bb13

bb17:                                             ; preds = %bb16
  %first = load i8, ptr %_44, align 1, !noundef !9
  %0 = add i8 %first, -48
  %or.cond = icmp ult i8 %0, 10
  br i1 %or.cond, label %bb3.i.i19, label %bb4

bb4:                                              ; preds = %bb17
  %switch.tableidx = add i8 %first, -37
  %1 = icmp ult i8 %switch.tableidx, 11
  br i1 %1, label %switch.hole_check, label %bb2

bb3.i.i19:                                        ; preds = %bb17, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i
  %init.sroa.0.018.i.i20 = phi i32 [ %_3.0.i.i.i.i.i.i24, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i ], [ 0, %bb17 ]
  %_13.i1517.i.i21 = phi ptr [ %_13.i.i.i22, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i ], [ %_44, %bb17 ]
  %2 = load i8, ptr %_13.i1517.i.i21, align 1, !alias.scope !51, !noalias !54, !noundef !9
  %3 = add i8 %2, -48
  %_0.sroa.0.0.off0.i.i.i.i = icmp ult i8 %3, 10
  br i1 %_0.sroa.0.0.off0.i.i.i.i, label %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i, label %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_.exit

_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i: ; preds = %bb3.i.i19
  %_13.i.i.i22 = getelementptr inbounds nuw i8, ptr %_13.i1517.i.i21, i32 1
  %_3.0.i.i.i.i.i.i24 = add nuw i32 %init.sroa.0.018.i.i20, 1
  %_6.i.i.i25 = icmp eq ptr %_13.i.i.i22, %_31
  br i1 %_6.i.i.i25, label %bb20, label %bb3.i.i19

_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_.exit: ; preds = %bb3.i.i19
  %init.sroa.0.018.i.i20.lcssa = phi i32 [ %init.sroa.0.018.i.i20, %bb3.i.i19 ]
  %_57.not = icmp ugt i32 %init.sroa.0.018.i.i20.lcssa, %_40
  br i1 %_57.not, label %bb21, label %bb20, !prof !63

bb2:                                              ; preds = %switch.hole_check, %bb4
  %4 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 0, ptr %4, align 1
  %5 = getelementptr inbounds nuw i8, ptr %_0, i32 2
  store i8 %first, ptr %5, align 2
  store i8 5, ptr %_0, align 8
  br label %bb13

switch.hole_check:                                ; preds = %bb4
  %switch.maskindex = zext nneg i8 %switch.tableidx to i16
  %switch.shifted = lshr i16 1401, %switch.maskindex
  %switch.lobit = trunc i16 %switch.shifted to i1
  br i1 %switch.lobit, label %switch.lookup, label %bb2

switch.lookup:                                    ; preds = %switch.hole_check
  %6 = zext nneg i8 %switch.tableidx to i32
  %switch.gep = getelementptr inbounds nuw i8, ptr @switch.table._RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4peek, i32 %6
  %switch.load = load i8, ptr %switch.gep, align 1
  br label %bb10

bb10:                                             ; preds = %bb7.i, %switch.lookup, %bb20
  %token.sroa.67.0 = phi i64 [ undef, %switch.lookup ], [ 0, %bb20 ], [ %_20.0.i.i, %bb7.i ]
  %token.sroa.0.0 = phi i8 [ %switch.load, %switch.lookup ], [ 0, %bb20 ], [ 0, %bb7.i ]
  %length.sroa.0.0 = phi i32 [ 1, %switch.lookup ], [ 0, %bb20 ], [ %_0.sroa.0.1.i2344, %bb7.i ]
  %_24 = add i32 %length.sroa.0.0, %init.sroa.0.018.i.i.lcssa
  store i8 %token.sroa.0.0, ptr %_0, align 8
  %_22.sroa.4.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 %first, ptr %_22.sroa.4.0._0.sroa_idx, align 1
  %_22.sroa.6.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i32 8
  store i64 %token.sroa.67.0, ptr %_22.sroa.6.0._0.sroa_idx, align 8
  %_22.sroa.7.0._0.sroa_idx = getelementptr inbounds nuw i8, ptr %_0, i32 16
  store i32 %_24, ptr %_22.sroa.7.0._0.sroa_idx, align 8
  br label %bb13

bb21:                                             ; preds = %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_.exit
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef 0, i32 noundef %init.sroa.0.018.i.i20.lcssa, i32 noundef %_40) #18
  unreachable

bb20:                                             ; preds = %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i, %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_.exit
  %_0.sroa.0.1.i2344 = phi i32 [ %init.sroa.0.018.i.i20.lcssa, %_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_.exit ], [ %_40, %_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_.exit.i.i ]
  %_66 = getelementptr inbounds nuw i8, ptr %_44, i32 %_0.sroa.0.1.i2344
  %_6.i13.i = icmp samesign eq i32 %_0.sroa.0.1.i2344, 0
  br i1 %_6.i13.i, label %bb10, label %bb3.i

bb3.i:                                            ; preds = %bb20, %bb7.i
  %init.sroa.0.015.i = phi i64 [ %_20.0.i.i, %bb7.i ], [ 0, %bb20 ]
  %_13.i1214.i = phi ptr [ %_13.i.i, %bb7.i ], [ %_44, %bb20 ]
  %_13.i.i = getelementptr inbounds nuw i8, ptr %_13.i1214.i, i32 1
  %7 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %init.sroa.0.015.i, i64 10)
  %_13.1.i.i = extractvalue { i64, i1 } %7, 1
  br i1 %_13.1.i.i, label %bb24, label %bb4.i.i, !prof !24

bb4.i.i:                                          ; preds = %bb3.i
  %_13.0.i.i = extractvalue { i64, i1 } %7, 0
  %digit.i.i = load i8, ptr %_13.i1214.i, align 1, !alias.scope !64, !noalias !67, !noundef !9
  %_10.i.i = add i8 %digit.i.i, -48
  %_9.i.i = zext i8 %_10.i.i to i64
  %8 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %_13.0.i.i, i64 %_9.i.i)
  %_20.1.i.i = extractvalue { i64, i1 } %8, 1
  br i1 %_20.1.i.i, label %bb24, label %bb7.i, !prof !24

bb7.i:                                            ; preds = %bb4.i.i
  %_20.0.i.i = extractvalue { i64, i1 } %8, 0
  %_6.i.i = icmp eq ptr %_13.i.i, %_66
  br i1 %_6.i.i, label %bb10, label %bb3.i

bb24:                                             ; preds = %bb4.i.i, %bb3.i
  %9 = getelementptr inbounds nuw i8, ptr %_0, i32 1
  store i8 2, ptr %9, align 1
  store i8 5, ptr %_0, align 8
  br label %bb13

bb13:                                             ; preds = %bb2, %bb24, %bb18, %bb10
  ret void
}

; <traits::Parser>::skip
; Function Attrs: nofree nounwind
define internal fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip(ptr noalias noundef nonnull align 4 captures(none) dereferenceable(8) %self, i32 noundef %length) unnamed_addr #3 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %_4.1 = load i32, ptr %0, align 4, !noundef !9
  %_5 = icmp ugt i32 %length, %_4.1
  br i1 %_5, label %bb1, label %bb2, !prof !24

bb2:                                              ; preds = %start
  %_4.0 = load ptr, ptr %self, align 4, !nonnull !9, !noundef !9
  %_8 = sub nuw i32 %_4.1, %length
  %_12 = getelementptr inbounds nuw i8, ptr %_4.0, i32 %length
  store ptr %_12, ptr %self, align 4
  store i32 %_8, ptr %0, align 4
  ret void

bb1:                                              ; preds = %start
; call core::slice::index::slice_index_fail
  tail call fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %length, i32 noundef %_4.1, i32 noundef %_4.1) #18
  unreachable
}

; <traits::Circle as traits::Shape>::area
; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal noundef double @_RNvXCs93I4erKvhGJ_6traitsNtB2_6CircleNtB2_5Shape4area(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self) unnamed_addr #4 {
start:
  %_3 = load double, ptr %self, align 8, !noundef !9
  %_2 = fmul double %_3, 0x400921FB54442D18
  %_0 = fmul double %_3, %_2
  ret double %_0
}

; <traits::Polygon as traits::Shape>::area
; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef double @_RNvXs_Cs93I4erKvhGJ_6traitsNtB4_7PolygonNtB4_5Shape4area(ptr noalias noundef readonly align 4 captures(none) dereferenceable(8) %self) unnamed_addr #5 {
start:
  %_28 = alloca [36 x i8], align 4
  %_9.0 = load ptr, ptr %self, align 4, !nonnull !9, !align !10, !noundef !9
  %0 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %_9.1 = load i32, ptr %0, align 4, !noundef !9
  %_14.idx = shl nuw nsw i32 %_9.1, 3
  %_14 = getelementptr inbounds nuw i8, ptr %_9.0, i32 %_14.idx
  call void @llvm.lifetime.start.p0(ptr nonnull %_28)
  %_5.sroa.2.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 4
  store ptr %_14, ptr %_5.sroa.2.0._28.sroa_idx, align 4
  %_5.sroa.3.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 8
  store ptr %_9.0, ptr %_5.sroa.3.0._28.sroa_idx, align 4
  %_5.sroa.4.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 12
  store ptr %_14, ptr %_5.sroa.4.0._28.sroa_idx, align 4
  %_5.sroa.5.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 16
  store ptr %_9.0, ptr %_5.sroa.5.0._28.sroa_idx, align 4
  %_5.sroa.6.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 20
  store ptr %_14, ptr %_5.sroa.6.0._28.sroa_idx, align 4
  %_5.sroa.7.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 24
  store i32 1, ptr %_5.sroa.7.0._28.sroa_idx, align 4
  %_5.sroa.8.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 28
  store i32 0, ptr %_5.sroa.8.0._28.sroa_idx, align 4
  %_5.sroa.9.0._28.sroa_idx = getelementptr inbounds nuw i8, ptr %_28, i32 32
  store i32 0, ptr %_5.sroa.9.0._28.sroa_idx, align 4
  %_6.i.i15 = icmp eq i32 %_9.1, 0
  br i1 %_6.i.i15, label %bb4, label %bb7.i

bb7.i:                                            ; preds = %start, %bb3
  %end_or_len.i.i22 = phi ptr [ %end_or_len.i.i, %bb3 ], [ %_14, %start ]
  %ptr.i.i18 = phi ptr [ %ptr.i.i, %bb3 ], [ %_9.0, %start ]
  %twice.sroa.0.016 = phi i32 [ %_39.0, %bb3 ], [ 0, %start ]
  %_13.i.i = getelementptr inbounds nuw i8, ptr %ptr.i.i18, i32 8
  store ptr %_13.i.i, ptr %_28, align 4, !alias.scope !72
  %_3.i.i = load i32, ptr %_5.sroa.7.0._28.sroa_idx, align 4, !alias.scope !77, !noundef !9
  %_2.not.i.i = icmp eq i32 %_3.i.i, 0
  br i1 %_2.not.i.i, label %bb6.i4.i, label %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i, !prof !80

bb6.i4.i:                                         ; preds = %bb7.i
  %ptr.i.i.i.i = load ptr, ptr %_5.sroa.5.0._28.sroa_idx, align 4, !alias.scope !81, !nonnull !9, !noundef !9
  %end_or_len.i.i.i.i = load ptr, ptr %_5.sroa.6.0._28.sroa_idx, align 4, !alias.scope !81, !nonnull !9, !noundef !9
  %_6.i.i.i.i = icmp eq ptr %ptr.i.i.i.i, %end_or_len.i.i.i.i
  br i1 %_6.i.i.i.i, label %bb3.i.i.i, label %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10

bb3.i.i.i:                                        ; preds = %bb6.i4.i
  %_2.i.i.i.i = load ptr, ptr %_5.sroa.3.0._28.sroa_idx, align 4, !alias.scope !86, !nonnull !9, !noundef !9
  %_3.i.i.i.i = load ptr, ptr %_5.sroa.4.0._28.sroa_idx, align 4, !alias.scope !86, !noundef !9
  store ptr %_3.i.i.i.i, ptr %_5.sroa.6.0._28.sroa_idx, align 4, !alias.scope !89
  %_6.i3.i.i.i = icmp eq ptr %_2.i.i.i.i, %_3.i.i.i.i
  br i1 %_6.i3.i.i.i, label %bb4.loopexit, label %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10

_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10: ; preds = %bb6.i4.i, %bb3.i.i.i
  %_2.i.sink.i.i.i = phi ptr [ %ptr.i.i.i.i, %bb6.i4.i ], [ %_2.i.i.i.i, %bb3.i.i.i ]
  %_13.i5.i.i.i = getelementptr inbounds nuw i8, ptr %_2.i.sink.i.i.i, i32 8
  store ptr %_13.i5.i.i.i, ptr %_5.sroa.5.0._28.sroa_idx, align 4, !alias.scope !89
  br label %bb3

_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i: ; preds = %bb7.i
  store i32 0, ptr %_5.sroa.7.0._28.sroa_idx, align 4, !alias.scope !77
; call <core::iter::adapters::cycle::Cycle<core::slice::iter::Iter<(i32, i32)>> as core::iter::traits::iterator::Iterator>::nth
  %1 = call fastcc noundef align 4 ptr @_RNvYINtNtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycle5CycleINtNtNtBb_5slice4iter4IterTllEEENtNtNtB9_6traits8iterator8Iterator3nthCs93I4erKvhGJ_6traits(ptr noalias noundef nonnull align 4 dereferenceable(20) %_5.sroa.3.0._28.sroa_idx, i32 noundef %_3.i.i) #15, !alias.scope !77
  %.not1.i = icmp eq ptr %1, null
  br i1 %.not1.i, label %bb4.loopexit, label %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge

_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge: ; preds = %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i
  %ptr.i.i.pre = load ptr, ptr %_28, align 4, !alias.scope !72
  %end_or_len.i.i.pre = load ptr, ptr %_5.sroa.2.0._28.sroa_idx, align 4, !alias.scope !72
  br label %bb3

bb3:                                              ; preds = %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10
  %end_or_len.i.i = phi ptr [ %end_or_len.i.i.pre, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge ], [ %end_or_len.i.i22, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10 ]
  %ptr.i.i = phi ptr [ %ptr.i.i.pre, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge ], [ %_13.i.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10 ]
  %_0.sroa.4.0.i = phi ptr [ %1, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.bb3_crit_edge ], [ %_2.i.sink.i.i.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i.thread10 ]
  %_34 = load i32, ptr %ptr.i.i18, align 4, !noundef !9
  %2 = getelementptr inbounds nuw i8, ptr %_0.sroa.4.0.i, i32 4
  %_35 = load i32, ptr %2, align 4, !noundef !9
  %_33 = mul i32 %_35, %_34
  %3 = getelementptr inbounds nuw i8, ptr %ptr.i.i18, i32 4
  %_37 = load i32, ptr %3, align 4, !noundef !9
  %_38 = load i32, ptr %_0.sroa.4.0.i, align 4, !noundef !9
  %_36 = mul i32 %_38, %_37
  %_32 = add i32 %_33, %twice.sroa.0.016
  %_39.0 = sub i32 %_32, %_36
  %_6.i.i = icmp eq ptr %ptr.i.i, %end_or_len.i.i
  br i1 %_6.i.i, label %bb4.loopexit, label %bb7.i

bb4.loopexit:                                     ; preds = %bb3.i.i.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i, %bb3
  %twice.sroa.0.0.lcssa.ph = phi i32 [ %_39.0, %bb3 ], [ %twice.sroa.0.016, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits.exit.i ], [ %twice.sroa.0.016, %bb3.i.i.i ]
  %4 = tail call i32 @llvm.abs.i32(i32 %twice.sroa.0.0.lcssa.ph, i1 false)
  %5 = sitofp i32 %4 to double
  %6 = fmul double %5, 5.000000e-01
  br label %bb4

bb4:                                              ; preds = %bb4.loopexit, %start
  %twice.sroa.0.0.lcssa = phi double [ 0.000000e+00, %start ], [ %6, %bb4.loopexit ]
  call void @llvm.lifetime.end.p0(ptr nonnull %_28)
  ret double %twice.sroa.0.0.lcssa
}

; <traits::Polygon as traits::Shape>::corners
; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal noundef i32 @_RNvXs_Cs93I4erKvhGJ_6traitsNtB4_7PolygonNtB4_5Shape7corners(ptr noalias noundef readonly align 4 captures(none) dereferenceable(8) %self) unnamed_addr #4 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %_3.1 = load i32, ptr %0, align 4, !noundef !9
  ret i32 %_3.1
}

; <core::iter::adapters::cycle::Cycle<core::slice::iter::Iter<(i32, i32)>> as core::iter::traits::iterator::Iterator>::nth
; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc noundef align 4 ptr @_RNvYINtNtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycle5CycleINtNtNtBb_5slice4iter4IterTllEEENtNtNtB9_6traits8iterator8Iterator3nthCs93I4erKvhGJ_6traits(ptr noalias noundef nonnull align 4 captures(none) dereferenceable(16) %self, i32 noundef range(i32 1, 0) %n) unnamed_addr #6 {
start:
  %_5.i = getelementptr inbounds nuw i8, ptr %self, i32 8
  %0 = getelementptr inbounds nuw i8, ptr %self, i32 12
  %_6.i.i = load ptr, ptr %0, align 4, !alias.scope !90, !nonnull !9, !noundef !9
  %_7.i.i = load ptr, ptr %_5.i, align 4, !alias.scope !90, !nonnull !9, !noundef !9
  %1 = ptrtoint ptr %_6.i.i to i32
  %2 = ptrtoint ptr %_7.i.i to i32
  %3 = sub nuw i32 %1, %2
  %4 = lshr exact i32 %3, 3
  %spec.store.select.i.i = tail call i32 @llvm.umin.i32(i32 range(i32 1, 0) %n, i32 %4)
  %_27.i.i = getelementptr inbounds nuw { i32, i32 }, ptr %_7.i.i, i32 %spec.store.select.i.i
  %_10.i.i = sub i32 %n, %spec.store.select.i.i
  %.not.i = icmp eq i32 %_10.i.i, 0
  br i1 %.not.i, label %bb5, label %bb6.preheader.i

bb6.preheader.i:                                  ; preds = %start
  %_2.i.i = load ptr, ptr %self, align 4, !alias.scope !95, !nonnull !9, !noundef !9
  %5 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %_3.i.i = load ptr, ptr %5, align 4, !alias.scope !95, !noundef !9
  store ptr %_3.i.i, ptr %0, align 4, !alias.scope !98
  %6 = ptrtoint ptr %_3.i.i to i32
  %7 = ptrtoint ptr %_2.i.i to i32
  %8 = sub nuw i32 %6, %7
  %9 = lshr exact i32 %8, 3
  %_17.i = icmp eq ptr %_3.i.i, %_2.i.i
  br label %bb6.i

bb6.i:                                            ; preds = %bb6.i, %bb6.preheader.i
  %n1.sroa.0.0.i = phi i32 [ %_10.i15.i, %bb6.i ], [ %_10.i.i, %bb6.preheader.i ]
  %spec.store.select.i13.i = tail call i32 @llvm.umin.i32(i32 range(i32 1, 0) %n1.sroa.0.0.i, i32 %9)
  %_10.i15.i = sub i32 %n1.sroa.0.0.i, %spec.store.select.i13.i
  %.not10.i = icmp eq i32 %_10.i15.i, 0
  %brmerge.i = or i1 %_17.i, %.not10.i
  br i1 %brmerge.i, label %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit, label %bb6.i

_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit: ; preds = %bb6.i
  %_27.i14.le.i = getelementptr inbounds nuw { i32, i32 }, ptr %_2.i.i, i32 %spec.store.select.i13.i
  store ptr %_27.i14.le.i, ptr %_5.i, align 4, !alias.scope !98
  br i1 %.not10.i, label %bb5, label %bb3

bb5:                                              ; preds = %start, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit
  %end_or_len.i.i = phi ptr [ %_6.i.i, %start ], [ %_3.i.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit ]
  %ptr.i.i = phi ptr [ %_27.i.i, %start ], [ %_27.i14.le.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit ]
  %_6.i.i1 = icmp eq ptr %ptr.i.i, %end_or_len.i.i
  br i1 %_6.i.i1, label %bb3.i, label %bb7.sink.split.i

bb3.i:                                            ; preds = %bb5
  %_2.i.i2 = load ptr, ptr %self, align 4, !alias.scope !99, !nonnull !9, !noundef !9
  %10 = getelementptr inbounds nuw i8, ptr %self, i32 4
  %_3.i.i3 = load ptr, ptr %10, align 4, !alias.scope !99, !noundef !9
  store ptr %_2.i.i2, ptr %_5.i, align 4, !alias.scope !104
  store ptr %_3.i.i3, ptr %0, align 4, !alias.scope !104
  %_6.i3.i = icmp eq ptr %_2.i.i2, %_3.i.i3
  br i1 %_6.i3.i, label %bb3, label %bb7.sink.split.i

bb7.sink.split.i:                                 ; preds = %bb3.i, %bb5
  %_2.i.sink.i = phi ptr [ %ptr.i.i, %bb5 ], [ %_2.i.i2, %bb3.i ]
  %_13.i5.i = getelementptr inbounds nuw i8, ptr %_2.i.sink.i, i32 8
  store ptr %_13.i5.i, ptr %_5.i, align 4, !alias.scope !104
  br label %bb3

bb3:                                              ; preds = %bb7.sink.split.i, %bb3.i, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit
  %_0.sroa.0.0 = phi ptr [ null, %_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits.exit ], [ null, %bb3.i ], [ %_2.i.sink.i, %bb7.sink.split.i ]
  ret ptr %_0.sroa.0.0
}

; <traits::Circle as traits::Shape>::corners
; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef i32 @_RNvYNtCs93I4erKvhGJ_6traits6CircleNtB4_5Shape7cornersB4_(ptr noalias readonly align 8 captures(none) %self) unnamed_addr #7 {
start:
  ret i32 0
}

; Function Attrs: nounwind
define dso_local noundef i32 @main() unnamed_addr #8 {
start:
  %0 = alloca [16 x i8], align 8
  %sorted = alloca [14 x i8], align 2
  %_64 = alloca [12 x i8], align 4
  %_40 = alloca [8 x i8], align 4
  %_38 = alloca [16 x i8], align 8
  %iter = alloca [80 x i8], align 4
  %_17 = alloca [8 x i8], align 4
  %_12 = alloca [8 x i8], align 4
  %_8 = alloca [32 x i8], align 4
  %arrow = alloca [32 x i8], align 4
  %square = alloca [32 x i8], align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %square)
  store i32 0, ptr %square, align 4
  %1 = getelementptr inbounds nuw i8, ptr %square, i32 4
  store i32 0, ptr %1, align 4
  %2 = getelementptr inbounds nuw i8, ptr %square, i32 8
  store i32 4, ptr %2, align 4
  %3 = getelementptr inbounds nuw i8, ptr %square, i32 12
  store i32 0, ptr %3, align 4
  %4 = getelementptr inbounds nuw i8, ptr %square, i32 16
  store i32 4, ptr %4, align 4
  %5 = getelementptr inbounds nuw i8, ptr %square, i32 20
  store i32 4, ptr %5, align 4
  %6 = getelementptr inbounds nuw i8, ptr %square, i32 24
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds nuw i8, ptr %square, i32 28
  store i32 4, ptr %7, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %arrow)
  store i32 0, ptr %arrow, align 4
  %8 = getelementptr inbounds nuw i8, ptr %arrow, i32 4
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %arrow, i32 8
  store i32 10, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %arrow, i32 12
  store i32 5, ptr %10, align 4
  %11 = getelementptr inbounds nuw i8, ptr %arrow, i32 16
  store i32 0, ptr %11, align 4
  %12 = getelementptr inbounds nuw i8, ptr %arrow, i32 20
  store i32 10, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %arrow, i32 24
  store i32 3, ptr %13, align 4
  %14 = getelementptr inbounds nuw i8, ptr %arrow, i32 28
  store i32 5, ptr %14, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %_8)
  call void @llvm.lifetime.start.p0(ptr nonnull %_12)
  store ptr %square, ptr %_12, align 4
  %15 = getelementptr inbounds nuw i8, ptr %_12, i32 4
  store i32 4, ptr %15, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %_17)
  store ptr %arrow, ptr %_17, align 4
  %16 = getelementptr inbounds nuw i8, ptr %_17, i32 4
  store i32 4, ptr %16, align 4
  store ptr @alloc_b11754141b701479a2368a0a2dab5a0c, ptr %_8, align 4
  %17 = getelementptr inbounds nuw i8, ptr %_8, i32 4
  store ptr @vtable.0, ptr %17, align 4
  %18 = getelementptr inbounds nuw i8, ptr %_8, i32 8
  store ptr %_12, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %_8, i32 12
  store ptr @vtable.1, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %_8, i32 16
  store ptr %_17, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %_8, i32 20
  store ptr @vtable.1, ptr %21, align 4
  %22 = getelementptr inbounds nuw i8, ptr %_8, i32 24
  store ptr @alloc_34ec4973fb707d0402303c41265433d9, ptr %22, align 4
  %23 = getelementptr inbounds nuw i8, ptr %_8, i32 28
  store ptr @vtable.0, ptr %23, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %0)
; call traits::total
  call fastcc void @_RNvCs93I4erKvhGJ_6traits5total(ptr noalias noundef align 8 captures(address) dereferenceable(16) %0, ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %_8) #19
  %_5.0 = load double, ptr %0, align 8, !noundef !9
  %24 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %_5.1 = load i32, ptr %24, align 8, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %0)
  call void @llvm.lifetime.end.p0(ptr nonnull %_17)
  call void @llvm.lifetime.end.p0(ptr nonnull %_12)
  call void @llvm.lifetime.end.p0(ptr nonnull %_8)
  %_21 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_e542c153afd31ad628ccbb044934e92c, double noundef %_5.0, i32 noundef %_5.1) #17
  call void @llvm.lifetime.start.p0(ptr nonnull %iter)
  store i32 0, ptr %iter, align 4
  %_34.sroa.4.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 4
  store i32 9, ptr %_34.sroa.4.0.iter.sroa_idx, align 4
  %_34.sroa.5.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 8
  store ptr @alloc_a91eb42b8cfa99966a1fda64ebf3c985, ptr %_34.sroa.5.0.iter.sroa_idx, align 4
  %_34.sroa.6.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 12
  store i32 9, ptr %_34.sroa.6.0.iter.sroa_idx, align 4
  %_34.sroa.7.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 16
  store ptr @alloc_6a0d5a92177372de8ff8ebd7e928fa2f, ptr %_34.sroa.7.0.iter.sroa_idx, align 4
  %_34.sroa.8.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 20
  store i32 16, ptr %_34.sroa.8.0.iter.sroa_idx, align 4
  %_34.sroa.9.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 24
  store ptr @alloc_b46308e66eb457c8c6b19b23979ce174, ptr %_34.sroa.9.0.iter.sroa_idx, align 4
  %_34.sroa.10.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 28
  store i32 32, ptr %_34.sroa.10.0.iter.sroa_idx, align 4
  %_34.sroa.11.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 32
  store ptr @alloc_466433ccac0d6baebcd95dfaf35c26cd, ptr %_34.sroa.11.0.iter.sroa_idx, align 4
  %_34.sroa.12.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 36
  store i32 23, ptr %_34.sroa.12.0.iter.sroa_idx, align 4
  %_34.sroa.13.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 40
  store ptr @alloc_ae78bf2b88f052280463a5f3f1788fa3, ptr %_34.sroa.13.0.iter.sroa_idx, align 4
  %_34.sroa.14.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 44
  store i32 11, ptr %_34.sroa.14.0.iter.sroa_idx, align 4
  %_34.sroa.15.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 48
  store ptr @alloc_cd7cf66e2dc5a7331ca66a77efedeeca, ptr %_34.sroa.15.0.iter.sroa_idx, align 4
  %_34.sroa.16.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 52
  store i32 10, ptr %_34.sroa.16.0.iter.sroa_idx, align 4
  %_34.sroa.17.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 56
  store ptr @alloc_7fadf5ae1d5fc2ffacc28d717cb4bd7d, ptr %_34.sroa.17.0.iter.sroa_idx, align 4
  %_34.sroa.18.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 60
  store i32 5, ptr %_34.sroa.18.0.iter.sroa_idx, align 4
  %_34.sroa.19.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 64
  store ptr @alloc_b60b1513f07451af67585388b7bd5f14, ptr %_34.sroa.19.0.iter.sroa_idx, align 4
  %_34.sroa.20.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 68
  store i32 16, ptr %_34.sroa.20.0.iter.sroa_idx, align 4
  %_34.sroa.21.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 72
  store ptr @alloc_7ec9d21fbac2b23b17e2a58a067a7f1c, ptr %_34.sroa.21.0.iter.sroa_idx, align 4
  %_34.sroa.22.0.iter.sroa_idx = getelementptr inbounds nuw i8, ptr %iter, i32 76
  store i32 24, ptr %_34.sroa.22.0.iter.sroa_idx, align 4
  %25 = getelementptr inbounds nuw i8, ptr %_40, i32 4
  %26 = getelementptr inbounds nuw i8, ptr %_38, i32 8
  %27 = getelementptr inbounds nuw i8, ptr %_38, i32 1
  %28 = getelementptr inbounds nuw i8, ptr %_38, i32 2
  br label %bb26

_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits.exit: ; preds = %bb17
  call void @llvm.lifetime.end.p0(ptr nonnull %iter)
  call void @llvm.lifetime.start.p0(ptr nonnull %_64)
; call traits::saturate
  call fastcc void @_RNvCs93I4erKvhGJ_6traits8saturate(ptr noalias noundef align 4 captures(none) dereferenceable(12) %_64) #19
  %sum = load i32, ptr %_64, align 4, !noundef !9
  %29 = getelementptr inbounds nuw i8, ptr %_64, i32 4
  %byte = load i8, ptr %29, align 4, !noundef !9
  %30 = getelementptr inbounds nuw i8, ptr %_64, i32 8
  %product = load i32, ptr %30, align 4, !noundef !9
  call void @llvm.lifetime.end.p0(ptr nonnull %_64)
  %_69 = zext i8 %byte to i32
  %_66 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_37c6f51b73d8c5e859482dba2a897f83, i32 noundef %sum, i32 noundef %_69, i32 noundef %product) #17
  %_70 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_321628c4db573c91425456ccb77d5e3c, i32 noundef 0, i32 noundef 2147483647, i32 noundef 0) #17
  %_73 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_aceb2eeaf01650fa3ac6043e8e246765, i32 noundef 255, i32 noundef 4) #17
  call void @llvm.lifetime.start.p0(ptr nonnull %sorted)
  %31 = getelementptr inbounds nuw i8, ptr %sorted, i32 2
  %32 = getelementptr inbounds nuw i8, ptr %sorted, i32 4
  %33 = getelementptr inbounds nuw i8, ptr %sorted, i32 6
  %34 = getelementptr inbounds nuw i8, ptr %sorted, i32 8
  %35 = getelementptr inbounds nuw i8, ptr %sorted, i32 10
  %36 = getelementptr inbounds nuw i8, ptr %sorted, i32 12
  store i16 9, ptr %34, align 2, !alias.scope !105
  store i16 5, ptr %33, align 2, !alias.scope !105
  store i16 3, ptr %32, align 2, !alias.scope !105
  store i16 1, ptr %31, align 2, !alias.scope !105
  store i16 0, ptr %sorted, align 2, !alias.scope !105, !noalias !108
  store i16 -1, ptr %36, align 2, !alias.scope !105
  store i16 77, ptr %35, align 2, !alias.scope !105, !noalias !108
  %_135 = getelementptr inbounds nuw i8, ptr %sorted, i32 14
  br label %bb1.i

bb26:                                             ; preds = %start, %bb17
  %_112813 = phi i32 [ 0, %start ], [ %_113, %bb17 ]
  %_113 = add nuw nsw i32 %_112813, 1
  %_115 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<&[u8]>", ptr %_34.sroa.5.0.iter.sroa_idx, i32 %_112813
  %_114.0 = load ptr, ptr %_115, align 4, !nonnull !9, !noundef !9
  %37 = getelementptr inbounds nuw i8, ptr %_115, i32 4
  %_114.1 = load i32, ptr %37, align 4, !noundef !9
  call void @llvm.lifetime.start.p0(ptr nonnull %_38)
  call void @llvm.lifetime.start.p0(ptr nonnull %_40)
  store ptr %_114.0, ptr %_40, align 4
  store i32 %_114.1, ptr %25, align 4
; call <traits::Parser>::sum
  call fastcc void @_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser3sum(ptr noalias noundef align 8 captures(none) dereferenceable(16) %_38, ptr noalias noundef align 4 dereferenceable(8) %_40, i8 noundef 0) #17
  %38 = load i8, ptr %_38, align 8, !range !21, !noundef !9
  %39 = trunc nuw i8 %38 to i1
  br i1 %39, label %bb6, label %bb11

bb1.i:                                            ; preds = %bb1.i.backedge, %_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits.exit
  %_20.i4.i = phi ptr [ %_135, %_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits.exit ], [ %_20.i.i, %bb1.i.backedge ]
  %40 = icmp eq ptr %sorted, %_20.i4.i
  br i1 %40, label %bb33, label %bb3.i

bb3.i:                                            ; preds = %bb1.i
  %_20.i.i = getelementptr inbounds i8, ptr %_20.i4.i, i32 -2
  %_3.i.i.i.i7 = load i16, ptr %_20.i.i, align 2, !alias.scope !113, !noalias !116, !noundef !9
  %_0.i.i.not.i.i = icmp eq i16 %_3.i.i.i.i7, 9
  br i1 %_0.i.i.not.i.i, label %bb1.i.backedge, label %bb32

bb1.i.backedge:                                   ; preds = %bb3.i, %bb32
  br label %bb1.i

bb32:                                             ; preds = %bb3.i
  %_91 = zext i16 %_3.i.i.i.i7 to i32
  %_88 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_e8f6b18c5241e82da8c889c1d25cca67, i32 noundef %_91) #17
  br label %bb1.i.backedge

bb33:                                             ; preds = %bb1.i
  %_93 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_87551382a9de3243abbfdbda2f0b586b, i32 noundef 5) #17
  call void @llvm.lifetime.end.p0(ptr nonnull %sorted)
  call void @llvm.lifetime.end.p0(ptr nonnull %arrow)
  call void @llvm.lifetime.end.p0(ptr nonnull %square)
  ret i32 0

bb6:                                              ; preds = %bb26
  %41 = load i8, ptr %27, align 1, !range !22, !noundef !9
  switch i8 %41, label %default.unreachable [
    i8 0, label %bb10
    i8 1, label %bb9
    i8 2, label %bb8
    i8 3, label %bb7
  ]

bb11:                                             ; preds = %bb26
  %value2 = load i64, ptr %26, align 8, !noundef !9
  %_44 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_b44519d75c6eceab3778ecc1866ff666, i64 noundef %value2) #17
  br label %bb17

bb17:                                             ; preds = %bb7, %bb8, %bb9, %bb10, %bb11
  call void @llvm.lifetime.end.p0(ptr nonnull %_40)
  call void @llvm.lifetime.end.p0(ptr nonnull %_38)
  %_108.not = icmp eq i32 %_113, 9
  br i1 %_108.not, label %_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits.exit, label %bb26, !prof !123

default.unreachable:                              ; preds = %bb6
  unreachable

bb10:                                             ; preds = %bb6
  %byte3 = load i8, ptr %28, align 2, !noundef !9
  %_51 = zext i8 %byte3 to i32
  %_48 = call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @alloc_4232821453fa0c2852eea885a2e4fae5, i32 noundef %_51) #17
  br label %bb17

bb9:                                              ; preds = %bb6
  %puts6 = call i32 @puts(ptr nonnull dereferenceable(1) @str.2)
  br label %bb17

bb8:                                              ; preds = %bb6
  %puts5 = call i32 @puts(ptr nonnull dereferenceable(1) @str.1)
  br label %bb17

bb7:                                              ; preds = %bb6
  %puts = call i32 @puts(ptr nonnull dereferenceable(1) @str)
  br label %bb17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #9

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #9

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #10

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #10

; Function Attrs: cold nofree noreturn nounwind
declare dso_local void @abort() unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #10

; Function Attrs: nofree nounwind
declare dso_local noundef i32 @printf(ptr noundef readonly captures(none), ...) unnamed_addr #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr noundef readonly captures(none)) local_unnamed_addr #11

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #12

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #13

; core::panicking::panic_fmt
; Function Attrs: cold nofree noinline noreturn nounwind
define internal fastcc void @_RNvNtCs2DxGA1hvVcO_4core9panicking9panic_fmt() unnamed_addr #14 {
; call __rustc::rust_begin_unwind
  tail call fastcc void @_RNvCsfgHYwM92fyn_7___rustc17rust_begin_unwind() #16
  unreachable
}

; core::slice::index::slice_index_fail
; Function Attrs: cold nofree noinline noreturn nounwind
define internal fastcc void @_RNvNtNtCs2DxGA1hvVcO_4core5slice5index16slice_index_fail(i32 noundef %0, i32 noundef %1, i32 noundef %2) unnamed_addr #14 {
; call core::panicking::panic_fmt
  tail call fastcc void @_RNvNtCs2DxGA1hvVcO_4core9panicking9panic_fmt() #18
  unreachable
}

attributes #0 = { noinline nounwind "target-cpu"="generic" }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) "target-cpu"="generic" }
attributes #2 = { cold nofree noreturn nounwind "target-cpu"="generic" }
attributes #3 = { nofree nounwind "target-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "target-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "target-cpu"="generic" }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(argmem: readwrite) "target-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "target-cpu"="generic" }
attributes #8 = { nounwind "target-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nofree nounwind }
attributes #12 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #13 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { cold nofree noinline noreturn nounwind "target-cpu"="generic" }
attributes #15 = { inlinehint nounwind }
attributes #16 = { noreturn nounwind }
attributes #17 = { nounwind }
attributes #18 = { noinline noreturn nounwind }
attributes #19 = { noinline nounwind }

!llvm.ident = !{!0}

!0 = !{!"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_RINvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB7_4IterRDNtCs93I4erKvhGJ_6traits5ShapeEL_ENtNtNtNtBb_4iter6traits8iterator8Iterator4foldTdmENCNvBU_5total0EBU_: %_0"}
!3 = distinct !{!3, !"_RINvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB7_4IterRDNtCs93I4erKvhGJ_6traits5ShapeEL_ENtNtNtNtBb_4iter6traits8iterator8Iterator4foldTdmENCNvBU_5total0EBU_"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_: %shape"}
!6 = distinct !{!6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_"}
!7 = !{!8, !2}
!8 = distinct !{!8, !6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_: %_0"}
!9 = !{}
!10 = !{i64 4}
!11 = !{!8, !5, !2}
!12 = !{!13}
!13 = distinct !{!13, !6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_: %shape:It1"}
!14 = !{!8, !13, !2}
!15 = !{!16}
!16 = distinct !{!16, !6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_: %shape:It2"}
!17 = !{!8, !16, !2}
!18 = !{!19}
!19 = distinct !{!19, !6, !"_RNCNvCs93I4erKvhGJ_6traits5total0B3_: %shape:It3"}
!20 = !{!8, !19, !2}
!21 = !{i8 0, i8 2}
!22 = !{i8 0, i8 4}
!23 = !{i8 0, i8 6}
!24 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip: %self"}
!27 = distinct !{!27, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip"}
!28 = !{!"branch_weights", i32 1, i32 4001}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip: %self"}
!31 = distinct !{!31, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip: %self"}
!34 = distinct !{!34, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip: %self"}
!37 = distinct !{!37, !"_RNvMs0_Cs93I4erKvhGJ_6traitsNtB5_6Parser4skip"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_: argument 1"}
!40 = distinct !{!40, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_"}
!41 = !{!42, !44, !45, !47, !48}
!42 = distinct !{!42, !43, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peek0B7_: %_2"}
!43 = distinct !{!43, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peek0B7_"}
!44 = distinct !{!44, !40, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peek0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_: %_1"}
!45 = distinct !{!45, !46, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peek0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_: %self"}
!46 = distinct !{!46, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peek0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_"}
!47 = distinct !{!47, !46, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peek0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_: argument 1"}
!48 = distinct !{!48, !49, !"_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_: %self"}
!49 = distinct !{!49, !"_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peek0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3h_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2q_5count8plus_oneB4h_EE0B3C_EB1L_"}
!50 = !{!"branch_weights", !"expected", i32 3380596, i32 2144103052}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_: argument 1"}
!53 = distinct !{!53, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_"}
!54 = !{!55, !57, !58, !60, !61}
!55 = distinct !{!55, !56, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peeks_0B7_: %byte"}
!56 = distinct !{!56, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peeks_0B7_"}
!57 = distinct !{!57, !53, !"_RNCINvNvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtBa_9TakeWhileppENtNtNtBe_6traits8iterator8Iterator8try_fold5checkRhjINtNtNtBg_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB2Z_6Parser4peeks_0NCINvMs0_B2b_B28_10wrap_mut_2jB25_INvNvB1i_5count8plus_oneB25_EE0E0B2Z_: %_1"}
!58 = distinct !{!58, !59, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peeks_0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_: %self"}
!59 = distinct !{!59, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peeks_0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_"}
!60 = distinct !{!60, !59, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldjNCINvNvXs0_NtNtBR_8adapters10take_whileINtB1L_9TakeWhileppEBL_8try_fold5checkRhjINtNtNtBa_3ops9try_trait17NeverShortCircuitjENCNvMs0_Cs93I4erKvhGJ_6traitsNtB3J_6Parser4peeks_0NCINvMs0_B2V_B2S_10wrap_mut_2jB2P_INvNvBL_5count8plus_oneB2P_EE0E0INtNtB2X_12control_flow11ControlFlowB2S_jEEB3J_: argument 1"}
!61 = distinct !{!61, !62, !"_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_: %self"}
!62 = distinct !{!62, !"_RINvXs0_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters10take_whileINtB6_9TakeWhileINtNtNtBc_5slice4iter4IterhENCNvMs0_Cs93I4erKvhGJ_6traitsNtB1L_6Parser4peeks_0ENtNtNtBa_6traits8iterator8Iterator8try_foldjNCINvMs0_NtNtBc_3ops9try_traitINtB3j_17NeverShortCircuitjE10wrap_mut_2jRhINvNvB2s_5count8plus_oneB4j_EE0B3E_EB1L_"}
!63 = !{!"branch_weights", i32 5199616, i32 2142284032}
!64 = !{!65}
!65 = distinct !{!65, !66, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peeks0_0B7_: %_3"}
!66 = distinct !{!66, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peeks0_0B7_"}
!67 = !{!68, !69, !71}
!68 = distinct !{!68, !66, !"_RNCNvMs0_Cs93I4erKvhGJ_6traitsNtB7_6Parser4peeks0_0B7_: %_0"}
!69 = distinct !{!69, !70, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldxNCNvMs0_Cs93I4erKvhGJ_6traitsNtB1I_6Parser4peeks0_0INtNtBa_6option6OptionxEEB1I_: %_0"}
!70 = distinct !{!70, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldxNCNvMs0_Cs93I4erKvhGJ_6traitsNtB1I_6Parser4peeks0_0INtNtBa_6option6OptionxEEB1I_"}
!71 = distinct !{!71, !70, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4IterhENtNtNtNtBa_4iter6traits8iterator8Iterator8try_foldxNCNvMs0_Cs93I4erKvhGJ_6traitsNtB1I_6Parser4peeks0_0INtNtBa_6option6OptionxEEB1I_: %self"}
!72 = !{!73, !75}
!73 = distinct !{!73, !74, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits: %self"}
!74 = distinct !{!74, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits"}
!75 = distinct !{!75, !76, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB5_3ZipINtNtNtBb_5slice4iter4IterTllEEINtNtB7_4skip4SkipINtNtB7_5cycle5CycleBW_EEEINtB5_7ZipImplBW_B1r_E4nextCs93I4erKvhGJ_6traits: %self"}
!76 = distinct !{!76, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters3zipINtB5_3ZipINtNtNtBb_5slice4iter4IterTllEEINtNtB7_4skip4SkipINtNtB7_5cycle5CycleBW_EEEINtB5_7ZipImplBW_B1r_E4nextCs93I4erKvhGJ_6traits"}
!77 = !{!78, !75}
!78 = distinct !{!78, !79, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits: %self"}
!79 = distinct !{!79, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters4skipINtB4_4SkipINtNtB6_5cycle5CycleINtNtNtBa_5slice4iter4IterTllEEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits"}
!80 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!81 = !{!82, !84, !78, !75}
!82 = distinct !{!82, !83, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits: %self"}
!83 = distinct !{!83, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits"}
!84 = distinct !{!84, !85, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits: %self"}
!85 = distinct !{!85, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits"}
!86 = !{!87, !84, !78, !75}
!87 = distinct !{!87, !88, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits: %self"}
!88 = distinct !{!88, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits"}
!89 = !{!84, !78, !75}
!90 = !{!91, !93}
!91 = distinct !{!91, !92, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits: %self"}
!92 = distinct !{!92, !"_RNvXs2J_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB6_4IterTllEENtNtNtNtBa_4iter6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits"}
!93 = distinct !{!93, !94, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits: %self"}
!94 = distinct !{!94, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator10advance_byCs93I4erKvhGJ_6traits"}
!95 = !{!96, !93}
!96 = distinct !{!96, !97, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits: %self"}
!97 = distinct !{!97, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits"}
!98 = !{!93}
!99 = !{!100, !102}
!100 = distinct !{!100, !101, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits: %self"}
!101 = distinct !{!101, !"_RNvXs5_NtNtCs2DxGA1hvVcO_4core5slice4iterINtB5_4IterTllEENtNtB9_5clone5Clone5cloneCs93I4erKvhGJ_6traits"}
!102 = distinct !{!102, !103, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits: %self"}
!103 = distinct !{!103, !"_RNvXs_NtNtNtCs2DxGA1hvVcO_4core4iter8adapters5cycleINtB4_5CycleINtNtNtBa_5slice4iter4IterTllEEENtNtNtB8_6traits8iterator8Iterator4nextCs93I4erKvhGJ_6traits"}
!104 = !{!102}
!105 = !{!106}
!106 = distinct !{!106, !107, !"_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits: %v.0"}
!107 = distinct !{!107, !"_RINvNtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsort25insertion_sort_shift_lefttNvYtNtNtBa_3cmp10PartialOrd2ltECs93I4erKvhGJ_6traits"}
!108 = !{!109, !111}
!109 = distinct !{!109, !110, !"_RNvXs5_NtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsortINtB5_10CopyOnDroptENtNtNtBd_3ops4drop4Drop4dropCs93I4erKvhGJ_6traits: %self"}
!110 = distinct !{!110, !"_RNvXs5_NtNtNtNtCs2DxGA1hvVcO_4core5slice4sort6shared9smallsortINtB5_10CopyOnDroptENtNtNtBd_3ops4drop4Drop4dropCs93I4erKvhGJ_6traits"}
!111 = distinct !{!111, !112, !"_RINvNtCs2DxGA1hvVcO_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDroptEECs93I4erKvhGJ_6traits: %_1"}
!112 = distinct !{!112, !"_RINvNtCs2DxGA1hvVcO_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDroptEECs93I4erKvhGJ_6traits"}
!113 = !{!114}
!114 = distinct !{!114, !115, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits12double_ended19DoubleEndedIterator5rfind5checkRtQNCNvCs93I4erKvhGJ_6traits4main0E0B1B_: argument 0"}
!115 = distinct !{!115, !"_RNCINvNvNtNtNtNtCs2DxGA1hvVcO_4core4iter6traits12double_ended19DoubleEndedIterator5rfind5checkRtQNCNvCs93I4erKvhGJ_6traits4main0E0B1B_"}
!116 = !{!117, !119, !121}
!117 = distinct !{!117, !118, !"_RNCNvCs93I4erKvhGJ_6traits4main0B3_: %value"}
!118 = distinct !{!118, !"_RNCNvCs93I4erKvhGJ_6traits4main0B3_"}
!119 = distinct !{!119, !120, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCNvCs93I4erKvhGJ_6traits4main0INtB7_5FnMutTRRtEE8call_mutBS_: argument 0"}
!120 = distinct !{!120, !"_RNvXs1_NtNtNtCs2DxGA1hvVcO_4core3ops8function5implsQNCNvCs93I4erKvhGJ_6traits4main0INtB7_5FnMutTRRtEE8call_mutBS_"}
!121 = distinct !{!121, !122, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4ItertENtNtNtNtBa_4iter6traits12double_ended19DoubleEndedIterator9try_rfolduNCINvNvBL_5rfind5checkRtQNCNvCs93I4erKvhGJ_6traits4main0E0INtNtNtBa_3ops12control_flow11ControlFlowB2e_EEB2l_: %self"}
!122 = distinct !{!122, !"_RINvYINtNtNtCs2DxGA1hvVcO_4core5slice4iter4ItertENtNtNtNtBa_4iter6traits12double_ended19DoubleEndedIterator9try_rfolduNCINvNvBL_5rfind5checkRtQNCNvCs93I4erKvhGJ_6traits4main0E0INtNtNtBa_3ops12control_flow11ControlFlowB2e_EEB2l_"}
!123 = !{!"branch_weights", i32 1, i32 1999}

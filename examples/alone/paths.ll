source_filename = "paths.daf2ec78-cgu.0"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%0 = type { i32, i32, { i32, i32 }, { i32, i32 }, { {}*, [3 x i32]* }, i8, [3 x i8] }
%1 = type { { [0 x { [0 x i8]*, i32 }]*, i32 }, { i32*, i32 }, { [0 x { i8*, i32* }]*, i32 } }
%2 = type { { {}*, [3 x i32]* }, i32*, %"core::panic::location::Location"*, i8, [3 x i8] }
%3 = type { %4, [2 x %3*], %3*, i32 }
%4 = type { i32, i32, %4*, %4* }
%5 = type { %6, i32, i32, [66 x %4*], [32 x %3*], i32, i32, %4*, %4*, i32, i32, %7, i32, i8*, i32 }
%6 = type { {} }
%7 = type { i8*, i32, %7*, i32 }
%"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>" = type { %"core::iter::adapters::peekable::Peekable<core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>" }
%"core::iter::adapters::peekable::Peekable<core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>" = type { %"core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>", { i64, i64 } }
%"core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>" = type { %"[closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]", %"core::array::iter::IntoIter<u64, 1_usize>" }
%"[closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]" = type {}
%"core::array::iter::IntoIter<u64, 1_usize>" = type { [1 x i64], { i32, i32 } }
%"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>" = type { [11 x %"core::mem::maybe_uninit::MaybeUninit<alloc::collections::btree::set_val::SetValZST>"], [11 x i64], i64*, i16, i16 }
%"core::mem::maybe_uninit::MaybeUninit<alloc::collections::btree::set_val::SetValZST>" = type { [0 x i8] }
%"core::panic::location::Location" = type { { [0 x i8]*, i32 }, i32, i32 }
%"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>" = type { %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", [12 x i8*] }

@alloc100 = private unnamed_addr constant <{ [32 x i8] }> <{ [32 x i8] c"assertion failed: idx < CAPACITY" }>, align 1
@alloc150 = private unnamed_addr constant <{ [65 x i8] }> <{ [65 x i8] c"/usr/src/rustc-1.63.0/library/alloc/src/collections/btree/node.rs" }>, align 1
@alloc97 = private unnamed_addr constant <{ [48 x i8] }> <{ [48 x i8] c"assertion failed: edge.height == self.height - 1" }>, align 1
@alloc99 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [65 x i8] }>, <{ [65 x i8] }>* @alloc150, i32 0, i32 0, i32 0), [12 x i8] c"A\00\00\00\87\02\00\00\09\00\00\00" }>, align 4
@alloc102 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [65 x i8] }>, <{ [65 x i8] }>* @alloc150, i32 0, i32 0, i32 0), [12 x i8] c"A\00\00\00\8B\02\00\00\09\00\00\00" }>, align 4
@alloc107 = private unnamed_addr constant <{ [40 x i8] }> <{ [40 x i8] c"assertion failed: src.len() == dst.len()" }>, align 1
@alloc105 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [65 x i8] }>, <{ [65 x i8] }>* @alloc150, i32 0, i32 0, i32 0), [12 x i8] c"A\00\00\00\D2\06\00\00\05\00\00\00" }>, align 4
@alloc133 = private unnamed_addr constant <{ [39 x i8] }> <{ [39 x i8] c"assertion failed: old_left_len >= count" }>, align 1
@alloc135 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [65 x i8] }>, <{ [65 x i8] }>* @alloc150, i32 0, i32 0, i32 0), [12 x i8] c"A\00\00\00\84\05\00\00\0D\00\00\00" }>, align 4
@alloc149 = private unnamed_addr constant <{ [25 x i8] }> <{ [25 x i8] c"assertion failed: len > 0" }>, align 1
@alloc151 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [65 x i8] }>, <{ [65 x i8] }>* @alloc150, i32 0, i32 0, i32 0), [12 x i8] c"A\00\00\00b\01\00\00\09\00\00\00" }>, align 4
@alloc154 = private unnamed_addr constant <{ [69 x i8] }> <{ [69 x i8] c"/usr/src/rustc-1.63.0/library/alloc/src/collections/btree/navigate.rs" }>, align 1
@alloc153 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [69 x i8] }>, <{ [69 x i8] }>* @alloc154, i32 0, i32 0, i32 0), [12 x i8] c"E\00\00\00L\02\00\000\00\00\00" }>, align 4
@alloc155 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [69 x i8] }>, <{ [69 x i8] }>* @alloc154, i32 0, i32 0, i32 0), [12 x i8] c"E\00\00\00\BA\00\00\00'\00\00\00" }>, align 4
@anon.b76077acc97e51ded39d48aebc6ed9b4.17 = private unnamed_addr constant <{ i8*, [8 x i8], i8* }> <{ i8* bitcast (void (i64**)* @"_ZN4core3ptr28drop_in_place$LT$$RF$u64$GT$17h1d02b19a6a06a02bE.llvm.5115463553621482282" to i8*), [8 x i8] c"\00\00\00\00\01\00\00\00", i8* bitcast (i64 (%"[closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]"*)* @"_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17h1eb33050df948c2cE" to i8*) }>, align 4
@anon.8ceeee65706b6557311fa20552944e34.5.llvm.18034196627311494167 = internal unnamed_addr constant <{ [200 x i8] }> <{ [200 x i8] c"00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899" }>, align 1
@anon.3b7cc138dbd1638b81f975eb1d302d06.19 = private unnamed_addr constant <{ [34 x i8] }> <{ [34 x i8] c" out of range for slice of length " }>, align 1
@anon.3b7cc138dbd1638b81f975eb1d302d06.21 = private unnamed_addr constant <{ [31 x i8] }> <{ [31 x i8] c"library/core/src/slice/index.rs" }>, align 1
@anon.3b7cc138dbd1638b81f975eb1d302d06.26 = private unnamed_addr constant <{ [16 x i8] }> <{ [16 x i8] c"range end index " }>, align 1
@anon.3b7cc138dbd1638b81f975eb1d302d06.27 = private unnamed_addr constant <{ i8*, [4 x i8], i8*, [4 x i8] }> <{ i8* getelementptr inbounds (<{ [16 x i8] }>, <{ [16 x i8] }>* @anon.3b7cc138dbd1638b81f975eb1d302d06.26, i32 0, i32 0, i32 0), [4 x i8] c"\10\00\00\00", i8* getelementptr inbounds (<{ [34 x i8] }>, <{ [34 x i8] }>* @anon.3b7cc138dbd1638b81f975eb1d302d06.19, i32 0, i32 0, i32 0), [4 x i8] c"\22\00\00\00" }>, align 4
@anon.3b7cc138dbd1638b81f975eb1d302d06.28 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [31 x i8] }>, <{ [31 x i8] }>* @anon.3b7cc138dbd1638b81f975eb1d302d06.21, i32 0, i32 0, i32 0), [12 x i8] c"\1F\00\00\00I\00\00\00\05\00\00\00" }>, align 4
@anon.75954fb24f53116c452590391479d8f9.6 = private unnamed_addr constant <{ [43 x i8] }> <{ [43 x i8] c"called `Option::unwrap()` on a `None` value" }>, align 1
@_ZN3std9panicking9HOOK_LOCK17h38f1a59735feba40E.0 = internal unnamed_addr global i32 0, align 4
@anon.75954fb24f53116c452590391479d8f9.34 = private unnamed_addr constant <{ [28 x i8] }> <{ [28 x i8] c"library/std/src/panicking.rs" }>, align 1
@anon.75954fb24f53116c452590391479d8f9.49 = private unnamed_addr constant <{ i8*, [12 x i8] }> <{ i8* getelementptr inbounds (<{ [28 x i8] }>, <{ [28 x i8] }>* @anon.75954fb24f53116c452590391479d8f9.34, i32 0, i32 0, i32 0), [12 x i8] c"\1C\00\00\00G\02\00\00\1E\00\00\00" }>, align 4
@_ZN3std9panicking11panic_count17LOCAL_PANIC_COUNT7__getit3VAL17hafea17beaf0ec5c9E.0 = internal unnamed_addr global i32 0, align 4
@_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE = internal local_unnamed_addr global <{ [452 x i8] }> zeroinitializer, align 4
@anon.0caaca964578e5d403cf251ed773fb48.5.llvm.2127609134216655508 = internal unnamed_addr constant <{}> zeroinitializer, align 4
@_ZN3std9panicking11panic_count18GLOBAL_PANIC_COUNT17ha60e35aaf48acb60E = internal global <{ [4 x i8] }> zeroinitializer, align 4

; Function Attrs: nounwind
define dso_local i32 @visited(i32 %limit) unnamed_addr #0 {
start:
  %iter1.i.i.i = alloca %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>", align 8
  %0 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 96) #13
  %1 = icmp eq i8* %0, null
  br i1 %1, label %bb3.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i"

bb3.i.i.i.i.i.i:                                  ; preds = %start
  tail call void @llvm.trap() #13, !noalias !3
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i": ; preds = %start
  %_3.i.i.i.i.i.i = getelementptr inbounds i8, i8* %0, i32 88
  %2 = bitcast i8* %_3.i.i.i.i.i.i to i64**
  store i64* null, i64** %2, align 4, !noalias !3
  %_6.i.i.i.i.i.i = getelementptr inbounds i8, i8* %0, i32 94
  %3 = bitcast i8* %_6.i.i.i.i.i.i to i16*
  store i16 0, i16* %3, align 2, !noalias !3
  %4 = bitcast i8* %0 to i64*
  %5 = bitcast %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %5) #13, !noalias !10
  %_11.sroa.0.0..sroa_cast.i = bitcast %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i to i64*
  store i64 1, i64* %_11.sroa.0.0..sroa_cast.i, align 8, !noalias !15
  %_11.sroa.4.0..sroa_idx26.i = getelementptr inbounds %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>", %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i, i32 0, i32 0, i32 0, i32 1, i32 1, i32 0
  store i32 0, i32* %_11.sroa.4.0..sroa_idx26.i, align 8, !noalias !15
  %_11.sroa.5.0..sroa_idx28.i = getelementptr inbounds %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>", %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1
  store i32 1, i32* %_11.sroa.5.0..sroa_idx28.i, align 4, !noalias !15
  %_9.sroa.4.0..sroa_idx12.i.i = getelementptr inbounds %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>", %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i, i32 0, i32 0, i32 1, i32 0
  %_9.sroa.5.0..sroa_idx14.i.i = getelementptr inbounds %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>", %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i, i32 0, i32 0, i32 1, i32 1
  %_3.i.i.i.i3.i.i = bitcast %"alloc::collections::btree::dedup_sorted_iter::DedupSortedIter<u64, alloc::collections::btree::set_val::SetValZST, core::iter::adapters::map::Map<core::array::iter::IntoIter<u64, 1_usize>, [closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]>>"* %iter1.i.i.i to %"core::array::iter::IntoIter<u64, 1_usize>"*
  br label %bb5.i.i.i

bb5.i.i.i:                                        ; preds = %bb43.i.i.i, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i"
  %_4.i.i.i.i.i.i.i.i.i.i = phi i32 [ 1, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %_4.i.i.i.i.i.i.i.i.i.pre.i, %bb43.i.i.i ]
  %tmp.sroa.4.0.copyload.i.i.i.i.pre.i.i.i.i = phi i64 [ undef, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %tmp.sroa.4.0.copyload.i.i.i.i.pre.i.i.pre.i.i, %bb43.i.i.i ]
  %tmp.sroa.0.0.copyload.i.i.i.i.pre.i.i.i.i = phi i64 [ 2, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %tmp.sroa.0.0.copyload.i.i.i.i.pre.i.i.pre.i.i, %bb43.i.i.i ]
  %length.0.i.i = phi i32 [ 0, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %108, %bb43.i.i.i ]
  %root.sroa.8.0.i.i = phi i64* [ %4, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %root.sroa.8.1.i.i, %bb43.i.i.i ]
  %root.sroa.0.0.i.i = phi i32 [ 0, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %root.sroa.0.1.i.i, %bb43.i.i.i ]
  %cur_node.sroa.5.0.i.i.i = phi i64* [ %4, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i" ], [ %cur_node.sroa.5.1.i.i.i, %bb43.i.i.i ]
  br label %bb1.i.i.i.i

bb1.i.i.i.i:                                      ; preds = %bb9.i.i.i.i, %bb5.i.i.i
  %tmp.sroa.4.0.copyload.i.i.i.i.i.i.i.i = phi i64 [ %.sroa.3.0.i.i.i.pn.i.i.i.i.i, %bb9.i.i.i.i ], [ %tmp.sroa.4.0.copyload.i.i.i.i.pre.i.i.i.i, %bb5.i.i.i ]
  %tmp.sroa.0.0.copyload.i.i.i.i.i.i.i.i = phi i64 [ 1, %bb9.i.i.i.i ], [ %tmp.sroa.0.0.copyload.i.i.i.i.pre.i.i.i.i, %bb5.i.i.i ]
  store i64 2, i64* %_9.sroa.4.0..sroa_idx12.i.i, align 8, !alias.scope !16, !noalias !10
  %6 = icmp eq i64 %tmp.sroa.0.0.copyload.i.i.i.i.i.i.i.i, 2
  br i1 %6, label %bb2.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE.exit.i.i.i.i"

bb2.i.i.i.i.i:                                    ; preds = %bb1.i.i.i.i
  %_3.i.i.i.i.i.i.i.i.i.i = load i32, i32* %_11.sroa.4.0..sroa_idx26.i, align 8, !alias.scope !25, !noalias !36
  %7 = icmp ult i32 %_3.i.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i
  br i1 %7, label %bb3.i.i.i.i.i.i.i.i, label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i"

bb3.i.i.i.i.i.i.i.i:                              ; preds = %bb2.i.i.i.i.i
  %8 = add nuw i32 %_3.i.i.i.i.i.i.i.i.i.i, 1
  store i32 %8, i32* %_11.sroa.4.0..sroa_idx26.i, align 8, !alias.scope !38, !noalias !10
  %9 = getelementptr inbounds %"core::array::iter::IntoIter<u64, 1_usize>", %"core::array::iter::IntoIter<u64, 1_usize>"* %_3.i.i.i.i3.i.i, i32 0, i32 0, i32 %_3.i.i.i.i.i.i.i.i.i.i
  %10 = load i64, i64* %9, align 8, !alias.scope !41, !noalias !10
  br label %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i"

"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i": ; preds = %bb3.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i
  %.sroa.3.0.i.i.i.i.i.i.i.i = phi i64 [ %10, %bb3.i.i.i.i.i.i.i.i ], [ undef, %bb2.i.i.i.i.i ]
  %spec.select.i.i.i.i.i.i.i = zext i1 %7 to i64
  br label %"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE.exit.i.i.i.i"

"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE.exit.i.i.i.i": ; preds = %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i", %bb1.i.i.i.i
  %.sroa.3.0.i.i.i.pn.i.i.i.i.i = phi i64 [ %.sroa.3.0.i.i.i.i.i.i.i.i, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i" ], [ %tmp.sroa.4.0.copyload.i.i.i.i.i.i.i.i, %bb1.i.i.i.i ]
  %.sroa.0.0.i.i.i.i.i = phi i64 [ %spec.select.i.i.i.i.i.i.i, %"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E.exit.i.i.i.i.i" ], [ %tmp.sroa.0.0.copyload.i.i.i.i.i.i.i.i, %bb1.i.i.i.i ]
  %_5.i.i.i.i = trunc i64 %.sroa.0.0.i.i.i.i.i to i32
  %switch.i.i.i.i = icmp eq i32 %_5.i.i.i.i, 0
  br i1 %switch.i.i.i.i, label %bb9.i.i.i, label %bb1.i.i.i.i.i.i

bb1.i.i.i.i.i.i:                                  ; preds = %"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE.exit.i.i.i.i"
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48) #13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !51) #13
  %_3.i.i.i.i.i.i.i.i.i.i.i.i = load i32, i32* %_11.sroa.4.0..sroa_idx26.i, align 8, !alias.scope !53, !noalias !68
  %11 = icmp ult i32 %_3.i.i.i.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i
  br i1 %11, label %bb9.i.i.i.i, label %bb7.i.i.i.i

bb7.i.i.i.i:                                      ; preds = %bb1.i.i.i.i.i.i
  store i64 0, i64* %_9.sroa.4.0..sroa_idx12.i.i, align 8, !alias.scope !70, !noalias !73
  br label %bb7.i.i.i

bb9.i.i.i.i:                                      ; preds = %bb1.i.i.i.i.i.i
  %12 = add nuw i32 %_3.i.i.i.i.i.i.i.i.i.i.i.i, 1
  store i32 %12, i32* %_11.sroa.4.0..sroa_idx26.i, align 8, !alias.scope !74, !noalias !77
  %13 = getelementptr inbounds %"core::array::iter::IntoIter<u64, 1_usize>", %"core::array::iter::IntoIter<u64, 1_usize>"* %_3.i.i.i.i3.i.i, i32 0, i32 0, i32 %_3.i.i.i.i.i.i.i.i.i.i.i.i
  %14 = load i64, i64* %13, align 8, !alias.scope !78, !noalias !77
  store i64 1, i64* %_9.sroa.4.0..sroa_idx12.i.i, align 8, !alias.scope !70, !noalias !73
  store i64 %14, i64* %_9.sroa.5.0..sroa_idx14.i.i, align 8, !alias.scope !70, !noalias !73
  %.not.i41.i.i.i = icmp eq i64 %.sroa.3.0.i.i.i.pn.i.i.i.i.i, %14
  br i1 %.not.i41.i.i.i, label %bb1.i.i.i.i, label %bb7.i.i.i

bb9.i.i.i:                                        ; preds = %"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE.exit.i.i.i.i"
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5) #13, !noalias !10
  %.not46.i.i.i.i = icmp eq i32 %root.sroa.0.0.i.i, 0
  br i1 %.not46.i.i.i.i, label %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit", label %bb4.i.i.i.i

bb4.i.i.i.i:                                      ; preds = %bb10.i.i.i.i, %bb9.i.i.i
  %_3.i.pn48.i.i.i.i = phi i64* [ %_3.i.i.i.i.i8.i.i.i.i.i, %bb10.i.i.i.i ], [ %root.sroa.8.0.i.i, %bb9.i.i.i ]
  %_2.i.pn47.i.i.i.i = phi i32 [ %_14.i.i.i.i.i.i, %bb10.i.i.i.i ], [ %root.sroa.0.0.i.i, %bb9.i.i.i ]
  %15 = bitcast i64* %_3.i.pn48.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %16 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %15, i32 0, i32 4
  %_2.i.i.i42.i.i.i = load i16, i16* %16, align 2, !noalias !85
  %_5.not.i.i.i.i.i = icmp eq i16 %_2.i.i.i42.i.i.i, 0
  br i1 %_5.not.i.i.i.i.i, label %bb2.i.i43.i.i.i, label %"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E.exit.i.i.i.i"

bb2.i.i43.i.i.i:                                  ; preds = %bb4.i.i.i.i
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [25 x i8] }>* @alloc149 to [0 x i8]*), i32 25, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc151 to %"core::panic::location::Location"*)) #18, !noalias !92
  unreachable

"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E.exit.i.i.i.i": ; preds = %bb4.i.i.i.i
  %17 = zext i16 %_2.i.i.i42.i.i.i to i32
  %_9.i.i.i.i.i = add nsw i32 %17, -1
  %18 = bitcast i64* %_3.i.pn48.i.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %19 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %18, i32 0, i32 1, i32 %_9.i.i.i.i.i
  %20 = bitcast i8** %19 to i32*
  %21 = load i32, i32* %20, align 4, !alias.scope !93, !noalias !96
  %_14.i.i.i.i.i.i = add i32 %_2.i.pn47.i.i.i.i, -1
  %22 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %18, i32 0, i32 1, i32 %17
  %23 = bitcast i8** %22 to i32*
  %24 = load i32, i32* %23, align 4, !alias.scope !102, !noalias !105
  %_3.i.i.i.i.i8.i.i.i.i.i = inttoptr i32 %24 to i64*
  %25 = icmp ne i32 %24, 0
  tail call void @llvm.assume(i1 %25) #13
  %26 = inttoptr i32 %24 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %27 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, i32 0, i32 4
  %_2.i.i4.i.i.i.i = load i16, i16* %27, align 2, !noalias !108
  %28 = zext i16 %_2.i.i4.i.i.i.i to i32
  %_13.i.i.i.i = icmp ult i16 %_2.i.i4.i.i.i.i, 5
  br i1 %_13.i.i.i.i, label %bb6.i.i.i.i.i, label %bb10.i.i.i.i

bb10.i.i.i.i:                                     ; preds = %_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i, %"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E.exit.i.i.i.i"
  %.not.i44.i.i.i = icmp eq i32 %_14.i.i.i.i.i.i, 0
  br i1 %.not.i44.i.i.i, label %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit", label %bb4.i.i.i.i

bb6.i.i.i.i.i:                                    ; preds = %"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E.exit.i.i.i.i"
  %_17.i.i.i.i = sub nuw nsw i32 5, %28
  %29 = icmp ne i32 %21, 0
  tail call void @llvm.assume(i1 %29) #13
  %30 = inttoptr i32 %21 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %31 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %30, i32 0, i32 4
  %_2.i.i6.i.i.i.i = load i16, i16* %31, align 2, !noalias !113
  %32 = zext i16 %_2.i.i6.i.i.i.i to i32
  %33 = inttoptr i32 %24 to [0 x i64]*
  %34 = inttoptr i32 %21 to [0 x i64]*
  %35 = getelementptr %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, i32 0, i32 0, i32 0, i32 0, i32 0
  %36 = inttoptr i32 %21 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %_20.not.i.i.i.i.i = icmp ugt i32 %_17.i.i.i.i, %32
  br i1 %_20.not.i.i.i.i.i, label %bb7.i.i.i.i.i, label %bb8.i.i.i.i.i

bb8.i.i.i.i.i:                                    ; preds = %bb6.i.i.i.i.i
  %new_left_len.i.i.i.i.i = sub nsw i32 %32, %_17.i.i.i.i
  %37 = trunc i32 %new_left_len.i.i.i.i.i to i16
  store i16 %37, i16* %31, align 2, !noalias !118
  store i16 5, i16* %27, align 2, !noalias !118
  %38 = getelementptr inbounds [0 x i64], [0 x i64]* %33, i32 0, i32 %_17.i.i.i.i
  %39 = shl nuw nsw i32 %28, 3
  %40 = bitcast i64* %38 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 8 %40, i8* nonnull align 8 %35, i32 %39, i1 false) #13, !alias.scope !119, !noalias !118
  %_55.i.i.i.i.i = add nsw i32 %new_left_len.i.i.i.i.i, 1
  %_8.i.i.i.i.i.i.i.i = sub nsw i32 %32, %_55.i.i.i.i.i
  %_62.i.i.i.i.i = sub nsw i32 4, %28
  tail call void @llvm.experimental.noalias.scope.decl(metadata !122) #13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !125) #13
  %_4.not.i.i.i.i.i.i = icmp eq i32 %_8.i.i.i.i.i.i.i.i, %_62.i.i.i.i.i
  br i1 %_4.not.i.i.i.i.i.i, label %_ZN5alloc11collections5btree4node13move_to_slice17h13df3b1e03f6b23bE.exit.i.i.i.i.i, label %bb1.i.i.i45.i.i.i

bb1.i.i.i45.i.i.i:                                ; preds = %bb8.i.i.i.i.i
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [40 x i8] }>* @alloc107 to [0 x i8]*), i32 40, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc105 to %"core::panic::location::Location"*)) #18, !noalias !127
  unreachable

_ZN5alloc11collections5btree4node13move_to_slice17h13df3b1e03f6b23bE.exit.i.i.i.i.i: ; preds = %bb8.i.i.i.i.i
  %41 = getelementptr inbounds [0 x i64], [0 x i64]* %34, i32 0, i32 %_55.i.i.i.i.i
  %42 = shl nsw i32 %_8.i.i.i.i.i.i.i.i, 3
  %43 = bitcast i64* %41 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 8 %35, i8* nonnull align 8 %43, i32 %42, i1 false) #13, !alias.scope !128, !noalias !118
  %44 = getelementptr inbounds [0 x i64], [0 x i64]* %34, i32 0, i32 %new_left_len.i.i.i.i.i
  %45 = load i64, i64* %44, align 8, !alias.scope !129, !noalias !118
  %46 = getelementptr inbounds i64, i64* %_3.i.pn48.i.i.i.i, i32 %_9.i.i.i.i.i
  %47 = load i64, i64* %46, align 8, !alias.scope !132, !noalias !135
  store i64 %45, i64* %46, align 8, !alias.scope !132, !noalias !135
  %48 = getelementptr inbounds [0 x i64], [0 x i64]* %33, i32 0, i32 %_8.i.i.i.i.i.i.i.i
  store i64 %47, i64* %48, align 8, !alias.scope !138, !noalias !118
  %cond.i.i.i.i = icmp eq i32 %_14.i.i.i.i.i.i, 0
  br i1 %cond.i.i.i.i, label %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit", label %_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i

bb7.i.i.i.i.i:                                    ; preds = %bb6.i.i.i.i.i
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [39 x i8] }>* @alloc133 to [0 x i8]*), i32 39, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc135 to %"core::panic::location::Location"*)) #18, !noalias !118
  unreachable

_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i: ; preds = %_ZN5alloc11collections5btree4node13move_to_slice17h13df3b1e03f6b23bE.exit.i.i.i.i.i
  %49 = inttoptr i32 %24 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %_8.i65.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, i32 1
  %_2.0.i.i.i.i.i.i.i = bitcast %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %_8.i65.i.i.i.i.i to [0 x i8*]*
  %50 = getelementptr inbounds [0 x i8*], [0 x i8*]* %_2.0.i.i.i.i.i.i.i, i32 0, i32 %_17.i.i.i.i
  %_11.i45.i.i.i.i.i = shl nuw nsw i32 %28, 2
  %51 = add nuw nsw i32 %_11.i45.i.i.i.i.i, 4
  %52 = bitcast i8** %50 to i8*
  %53 = getelementptr %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %_8.i65.i.i.i.i.i, i32 0, i32 0, i32 0, i32 0, i32 0
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 4 %52, i8* noundef nonnull align 4 %53, i32 %51, i1 false) #13, !alias.scope !141, !noalias !118
  %54 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %36, i32 0, i32 1, i32 %_55.i.i.i.i.i
  %55 = shl nuw nsw i32 %_17.i.i.i.i, 2
  %56 = bitcast i8** %54 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 4 %53, i8* nonnull align 4 %56, i32 %55, i1 false) #13, !alias.scope !144, !noalias !118
  %57 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 0
  %58 = bitcast i8** %57 to i32*
  %59 = load i32, i32* %58, align 4, !alias.scope !148, !noalias !151
  %60 = icmp ne i32 %59, 0
  tail call void @llvm.assume(i1 %60) #13
  %61 = inttoptr i32 %59 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %62 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %61, i32 0, i32 2
  %63 = bitcast i64** %62 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %63, align 8, !noalias !158
  %_9.i.i.i.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %61, i32 0, i32 3
  store i16 0, i16* %_9.i.i.i.i.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  %64 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 1
  %65 = bitcast i8** %64 to i32*
  %66 = load i32, i32* %65, align 4, !alias.scope !148, !noalias !151
  %67 = icmp ne i32 %66, 0
  tail call void @llvm.assume(i1 %67) #13
  %68 = inttoptr i32 %66 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %69 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %68, i32 0, i32 2
  %70 = bitcast i64** %69 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %70, align 8, !noalias !158
  %_9.i.i.i.i.1.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %68, i32 0, i32 3
  store i16 1, i16* %_9.i.i.i.i.1.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  %71 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 2
  %72 = bitcast i8** %71 to i32*
  %73 = load i32, i32* %72, align 4, !alias.scope !148, !noalias !151
  %74 = icmp ne i32 %73, 0
  tail call void @llvm.assume(i1 %74) #13
  %75 = inttoptr i32 %73 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %76 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %75, i32 0, i32 2
  %77 = bitcast i64** %76 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %77, align 8, !noalias !158
  %_9.i.i.i.i.2.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %75, i32 0, i32 3
  store i16 2, i16* %_9.i.i.i.i.2.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  %78 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 3
  %79 = bitcast i8** %78 to i32*
  %80 = load i32, i32* %79, align 4, !alias.scope !148, !noalias !151
  %81 = icmp ne i32 %80, 0
  tail call void @llvm.assume(i1 %81) #13
  %82 = inttoptr i32 %80 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %83 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %82, i32 0, i32 2
  %84 = bitcast i64** %83 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %84, align 8, !noalias !158
  %_9.i.i.i.i.3.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %82, i32 0, i32 3
  store i16 3, i16* %_9.i.i.i.i.3.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  %85 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 4
  %86 = bitcast i8** %85 to i32*
  %87 = load i32, i32* %86, align 4, !alias.scope !148, !noalias !151
  %88 = icmp ne i32 %87, 0
  tail call void @llvm.assume(i1 %88) #13
  %89 = inttoptr i32 %87 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %90 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %89, i32 0, i32 2
  %91 = bitcast i64** %90 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %91, align 8, !noalias !158
  %_9.i.i.i.i.4.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %89, i32 0, i32 3
  store i16 4, i16* %_9.i.i.i.i.4.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  %92 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %49, i32 0, i32 1, i32 5
  %93 = bitcast i8** %92 to i32*
  %94 = load i32, i32* %93, align 4, !alias.scope !148, !noalias !151
  %95 = icmp ne i32 %94, 0
  tail call void @llvm.assume(i1 %95) #13
  %96 = inttoptr i32 %94 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %97 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %96, i32 0, i32 2
  %98 = bitcast i64** %97 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"**
  store %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %26, %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"** %98, align 8, !noalias !158
  %_9.i.i.i.i.5.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %96, i32 0, i32 3
  store i16 5, i16* %_9.i.i.i.i.5.i.i.i.i, align 2, !alias.scope !161, !noalias !158
  br label %bb10.i.i.i.i

bb7.i.i.i:                                        ; preds = %bb9.i.i.i.i, %bb7.i.i.i.i
  %99 = bitcast i64* %cur_node.sroa.5.0.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %100 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %99, i32 0, i32 4
  %_2.i46.i.i.i = load i16, i16* %100, align 2, !noalias !164
  %_18.i.i.i = icmp ult i16 %_2.i46.i.i.i, 11
  br i1 %_18.i.i.i, label %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i", label %bb15.preheader.i.i.i

bb15.preheader.i.i.i:                             ; preds = %bb7.i.i.i
  %101 = getelementptr inbounds i64, i64* %cur_node.sroa.5.0.i.i.i, i32 11
  %102 = bitcast i64* %101 to i64**
  %103 = load i64*, i64** %102, align 8, !noalias !167
  %104 = icmp eq i64* %103, null
  br i1 %104, label %bb17.i.i.i, label %bb19.i.i.i

"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i": ; preds = %bb7.i.i.i
  %105 = zext i16 %_2.i46.i.i.i to i32
  %106 = add nuw nsw i16 %_2.i46.i.i.i, 1
  store i16 %106, i16* %100, align 2, !noalias !170
  %107 = getelementptr inbounds i64, i64* %cur_node.sroa.5.0.i.i.i, i32 %105
  store i64 %.sroa.3.0.i.i.i.pn.i.i.i.i.i, i64* %107, align 8, !alias.scope !173, !noalias !170
  br label %bb43.i.i.i

bb43.i.i.i:                                       ; preds = %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i", %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i"
  %root.sroa.8.1.i.i = phi i64* [ %root.sroa.8.0.i.i, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i" ], [ %root.sroa.8.2.i.i, %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i" ]
  %root.sroa.0.1.i.i = phi i32 [ %root.sroa.0.0.i.i, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i" ], [ %root.sroa.0.2.i.i, %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i" ]
  %cur_node.sroa.5.1.i.i.i = phi i64* [ %cur_node.sroa.5.0.i.i.i, %"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE.exit.i.i.i" ], [ %node.sroa.5.0.lcssa.i64.i.i.i, %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i" ]
  %108 = add i32 %length.0.i.i, 1
  %tmp.sroa.0.0.copyload.i.i.i.i.pre.i.i.pre.i.i = load i64, i64* %_9.sroa.4.0..sroa_idx12.i.i, align 8, !alias.scope !16, !noalias !10
  %tmp.sroa.4.0.copyload.i.i.i.i.pre.i.i.pre.i.i = load i64, i64* %_9.sroa.5.0..sroa_idx14.i.i, align 8, !alias.scope !16, !noalias !10
  %_4.i.i.i.i.i.i.i.i.i.pre.i = load i32, i32* %_11.sroa.5.0..sroa_idx28.i, align 4, !alias.scope !176, !noalias !10
  br label %bb5.i.i.i

bb15.i.i.i:                                       ; preds = %bb19.i.i.i
  %109 = getelementptr inbounds i64, i64* %113, i32 11
  %110 = bitcast i64* %109 to i64**
  %111 = load i64*, i64** %110, align 8, !noalias !167
  %112 = icmp eq i64* %111, null
  br i1 %112, label %bb17.i.i.i, label %bb19.i.i.i

bb19.i.i.i:                                       ; preds = %bb15.i.i.i, %bb15.preheader.i.i.i
  %113 = phi i64* [ %111, %bb15.i.i.i ], [ %103, %bb15.preheader.i.i.i ]
  %cur_node.sroa.0.0.pn164.i.i.i = phi i32 [ %_5.i.i.i.i.i.i, %bb15.i.i.i ], [ 0, %bb15.preheader.i.i.i ]
  %_5.i.i.i.i.i.i = add i32 %cur_node.sroa.0.0.pn164.i.i.i, 1
  %114 = bitcast i64* %113 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %115 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %114, i32 0, i32 4
  %_2.i51.i.i.i = load i16, i16* %115, align 2, !noalias !177
  %_34.i.i.i = icmp ult i16 %_2.i51.i.i.i, 11
  br i1 %_34.i.i.i, label %bb27.i.i.i, label %bb15.i.i.i

bb17.i.i.i:                                       ; preds = %bb15.i.i.i, %bb15.preheader.i.i.i
  %116 = icmp ne i64* %root.sroa.8.0.i.i, null
  tail call void @llvm.assume(i1 %116) #13
  %117 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 144) #13
  %118 = icmp eq i8* %117, null
  br i1 %118, label %bb3.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i"

bb3.i.i.i.i.i.i.i.i.i.i.i:                        ; preds = %bb17.i.i.i
  tail call void @llvm.trap() #13, !noalias !180
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i": ; preds = %bb17.i.i.i
  %_3.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %117, i32 88
  %119 = bitcast i8* %_3.i.i.i.i.i.i.i.i.i.i.i to i64**
  store i64* null, i64** %119, align 4, !noalias !180
  %_6.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %117, i32 94
  %120 = bitcast i8* %_6.i.i.i.i.i.i.i.i.i.i.i to i16*
  store i16 0, i16* %120, align 2, !noalias !180
  %_6.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %117, i32 96
  %121 = bitcast i8* %_6.i.i.i.i.i.i.i.i.i to i64**
  store i64* %root.sroa.8.0.i.i, i64** %121, align 4, !alias.scope !187, !noalias !180
  %122 = bitcast i64* %root.sroa.8.0.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %123 = getelementptr inbounds i64, i64* %root.sroa.8.0.i.i, i32 11
  %124 = bitcast i64* %123 to i8**
  store i8* %117, i8** %124, align 8, !noalias !190
  %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %122, i32 0, i32 3
  store i16 0, i16* %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i, align 2, !alias.scope !202, !noalias !205
  %_10.i.i.i.i.i.i.i.i.i = add i32 %root.sroa.0.0.i.i, 1
  %125 = bitcast i8* %117 to i64*
  br label %bb27.i.i.i

bb27.i.i.i:                                       ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i", %bb19.i.i.i
  %root.sroa.8.2.i.i = phi i64* [ %125, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i" ], [ %root.sroa.8.0.i.i, %bb19.i.i.i ]
  %root.sroa.0.2.i.i = phi i32 [ %_10.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i" ], [ %root.sroa.0.0.i.i, %bb19.i.i.i ]
  %open_node.sroa.7.0.i.i.i = phi i64* [ %125, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i" ], [ %113, %bb19.i.i.i ]
  %open_node.sroa.0.0.i.i.i = phi i32 [ %_10.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i" ], [ %_5.i.i.i.i.i.i, %bb19.i.i.i ]
  %tree_height.i.i.i = add i32 %open_node.sroa.0.0.i.i.i, -1
  %126 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 96) #13
  %127 = icmp eq i8* %126, null
  br i1 %127, label %bb3.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i"

bb3.i.i.i.i.i.i.i:                                ; preds = %bb27.i.i.i
  tail call void @llvm.trap() #13, !noalias !10
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i": ; preds = %bb27.i.i.i
  %_3.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %126, i32 88
  %128 = bitcast i8* %_3.i.i.i.i.i.i.i to i64**
  store i64* null, i64** %128, align 4, !noalias !10
  %_6.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %126, i32 94
  %129 = bitcast i8* %_6.i.i.i.i.i.i.i to i16*
  store i16 0, i16* %129, align 2, !noalias !10
  %.not.i.i.i = icmp eq i32 %tree_height.i.i.i, 0
  br i1 %.not.i.i.i, label %bb2.i.i.i.i, label %bb34.i.i.i

bb2.i.i.i.i:                                      ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i", %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i"
  %right_tree.sroa.6.0.in.lcssa.i.i.i = phi i8* [ %126, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i" ], [ %181, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i" ]
  %130 = bitcast i64* %open_node.sroa.7.0.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %_3.i.i58.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %130, i32 0, i32 4
  %_14.i.i.i.i = load i16, i16* %_3.i.i58.i.i.i, align 2, !noalias !206
  %131 = zext i16 %_14.i.i.i.i to i32
  %_16.i.i.i.i = icmp ugt i16 %_14.i.i.i.i, 10
  br i1 %_16.i.i.i.i, label %bb5.i.i.i.i, label %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i"

bb5.i.i.i.i:                                      ; preds = %bb2.i.i.i.i
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [32 x i8] }>* @alloc100 to [0 x i8]*), i32 32, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc102 to %"core::panic::location::Location"*)) #18, !noalias !206
  unreachable

"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i": ; preds = %bb2.i.i.i.i
  %132 = add nuw nsw i16 %_14.i.i.i.i, 1
  store i16 %132, i16* %_3.i.i58.i.i.i, align 2, !noalias !206
  %133 = getelementptr inbounds i64, i64* %open_node.sroa.7.0.i.i.i, i32 %131
  store i64 %.sroa.3.0.i.i.i.pn.i.i.i.i.i, i64* %133, align 8, !alias.scope !209, !noalias !206
  %_35.i.i.i.i = add nuw nsw i32 %131, 1
  %_312.i.i.i.cast.i.i.i.i = bitcast i64* %open_node.sroa.7.0.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %134 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %_312.i.i.i.cast.i.i.i.i, i32 0, i32 1, i32 %_35.i.i.i.i
  store i8* %right_tree.sroa.6.0.in.lcssa.i.i.i, i8** %134, align 4, !alias.scope !212, !noalias !206
  %135 = getelementptr inbounds i8, i8* %right_tree.sroa.6.0.in.lcssa.i.i.i, i32 88
  %136 = bitcast i8* %135 to i64**
  store i64* %open_node.sroa.7.0.i.i.i, i64** %136, align 8, !noalias !215
  %_9.i.i.i60.i.i.i = getelementptr inbounds i8, i8* %right_tree.sroa.6.0.in.lcssa.i.i.i, i32 92
  %137 = bitcast i8* %_9.i.i.i60.i.i.i to i16*
  %_10.i.i.i.i.i.i = trunc i32 %_35.i.i.i.i to i16
  store i16 %_10.i.i.i.i.i.i, i16* %137, align 2, !alias.scope !220, !noalias !215
  %.not13.i61.i.i.i = icmp eq i32 %open_node.sroa.0.0.i.i.i, 0
  br i1 %.not13.i61.i.i.i, label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i", label %bb3.i73.i.i.i.preheader

bb3.i73.i.i.i.preheader:                          ; preds = %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i"
  %xtraiter = and i32 %open_node.sroa.0.0.i.i.i, 3
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb3.i73.i.i.i.prol.loopexit, label %bb3.i73.i.i.i.prol.preheader

bb3.i73.i.i.i.prol.preheader:                     ; preds = %bb3.i73.i.i.i.preheader
  %138 = and i32 %open_node.sroa.0.0.i.i.i, -4
  br label %bb3.i73.i.i.i.prol

bb3.i73.i.i.i.prol:                               ; preds = %bb3.i73.i.i.i.prol, %bb3.i73.i.i.i.prol.preheader
  %node.sroa.5.014.i68.i.i.i.prol = phi i64* [ %_3.i.i.i.i.i.i70.i.i.i.prol, %bb3.i73.i.i.i.prol ], [ %open_node.sroa.7.0.i.i.i, %bb3.i73.i.i.i.prol.preheader ]
  %prol.iter = phi i32 [ %prol.iter.next, %bb3.i73.i.i.i.prol ], [ 0, %bb3.i73.i.i.i.prol.preheader ]
  %139 = icmp ne i64* %node.sroa.5.014.i68.i.i.i.prol, null
  tail call void @llvm.assume(i1 %139) #13
  %140 = bitcast i64* %node.sroa.5.014.i68.i.i.i.prol to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %141 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %140, i32 0, i32 4
  %_2.i.i3.i69.i.i.i.prol = load i16, i16* %141, align 2, !noalias !223
  %142 = zext i16 %_2.i.i3.i69.i.i.i.prol to i32
  %143 = bitcast i64* %node.sroa.5.014.i68.i.i.i.prol to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %144 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %143, i32 0, i32 1, i32 %142
  %145 = bitcast i8** %144 to i32*
  %146 = load i32, i32* %145, align 4, !alias.scope !230, !noalias !233
  %_3.i.i.i.i.i.i70.i.i.i.prol = inttoptr i32 %146 to i64*
  %prol.iter.next = add nuw nsw i32 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i32 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %bb3.i73.i.i.i.prol.loopexit, label %bb3.i73.i.i.i.prol, !llvm.loop !236

bb3.i73.i.i.i.prol.loopexit:                      ; preds = %bb3.i73.i.i.i.prol, %bb3.i73.i.i.i.preheader
  %.lcssa948.unr = phi i32 [ undef, %bb3.i73.i.i.i.preheader ], [ %146, %bb3.i73.i.i.i.prol ]
  %node.sroa.0.015.i67.i.i.i.unr = phi i32 [ %open_node.sroa.0.0.i.i.i, %bb3.i73.i.i.i.preheader ], [ %138, %bb3.i73.i.i.i.prol ]
  %node.sroa.5.014.i68.i.i.i.unr = phi i64* [ %open_node.sroa.7.0.i.i.i, %bb3.i73.i.i.i.preheader ], [ %_3.i.i.i.i.i.i70.i.i.i.prol, %bb3.i73.i.i.i.prol ]
  %147 = icmp ult i32 %tree_height.i.i.i, 3
  br i1 %147, label %"bb3.i73.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i.loopexit_crit_edge", label %bb3.i73.i.i.i

"bb3.i73.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i.loopexit_crit_edge": ; preds = %bb3.i73.i.i.i.prol.loopexit
  %.pre1374 = inttoptr i32 %.lcssa948.unr to i64*
  br label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i"

bb3.i73.i.i.i:                                    ; preds = %bb3.i73.i.i.i, %bb3.i73.i.i.i.prol.loopexit
  %node.sroa.0.015.i67.i.i.i = phi i32 [ %_14.i.i71.i.i.i.3, %bb3.i73.i.i.i ], [ %node.sroa.0.015.i67.i.i.i.unr, %bb3.i73.i.i.i.prol.loopexit ]
  %node.sroa.5.014.i68.i.i.i = phi i64* [ %_3.i.i.i.i.i.i70.i.i.i.3, %bb3.i73.i.i.i ], [ %node.sroa.5.014.i68.i.i.i.unr, %bb3.i73.i.i.i.prol.loopexit ]
  %148 = icmp ne i64* %node.sroa.5.014.i68.i.i.i, null
  tail call void @llvm.assume(i1 %148) #13
  %149 = bitcast i64* %node.sroa.5.014.i68.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %150 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %149, i32 0, i32 4
  %_2.i.i3.i69.i.i.i = load i16, i16* %150, align 2, !noalias !223
  %151 = zext i16 %_2.i.i3.i69.i.i.i to i32
  %152 = bitcast i64* %node.sroa.5.014.i68.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %153 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %152, i32 0, i32 1, i32 %151
  %154 = bitcast i8** %153 to i32*
  %155 = load i32, i32* %154, align 4, !alias.scope !230, !noalias !233
  %156 = icmp ne i32 %155, 0
  tail call void @llvm.assume(i1 %156) #13
  %157 = inttoptr i32 %155 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %158 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %157, i32 0, i32 4
  %_2.i.i3.i69.i.i.i.1 = load i16, i16* %158, align 2, !noalias !223
  %159 = zext i16 %_2.i.i3.i69.i.i.i.1 to i32
  %160 = inttoptr i32 %155 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %161 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %160, i32 0, i32 1, i32 %159
  %162 = bitcast i8** %161 to i32*
  %163 = load i32, i32* %162, align 4, !alias.scope !230, !noalias !233
  %164 = icmp ne i32 %163, 0
  tail call void @llvm.assume(i1 %164) #13
  %165 = inttoptr i32 %163 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %166 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %165, i32 0, i32 4
  %_2.i.i3.i69.i.i.i.2 = load i16, i16* %166, align 2, !noalias !223
  %167 = zext i16 %_2.i.i3.i69.i.i.i.2 to i32
  %168 = inttoptr i32 %163 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %169 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %168, i32 0, i32 1, i32 %167
  %170 = bitcast i8** %169 to i32*
  %171 = load i32, i32* %170, align 4, !alias.scope !230, !noalias !233
  %172 = icmp ne i32 %171, 0
  tail call void @llvm.assume(i1 %172) #13
  %173 = inttoptr i32 %171 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %174 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %173, i32 0, i32 4
  %_2.i.i3.i69.i.i.i.3 = load i16, i16* %174, align 2, !noalias !223
  %175 = zext i16 %_2.i.i3.i69.i.i.i.3 to i32
  %176 = inttoptr i32 %171 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %177 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %176, i32 0, i32 1, i32 %175
  %178 = bitcast i8** %177 to i32*
  %179 = load i32, i32* %178, align 4, !alias.scope !230, !noalias !233
  %_3.i.i.i.i.i.i70.i.i.i.3 = inttoptr i32 %179 to i64*
  %_14.i.i71.i.i.i.3 = add i32 %node.sroa.0.015.i67.i.i.i, -4
  %.not.i72.i.i.i.3 = icmp eq i32 %_14.i.i71.i.i.i.3, 0
  br i1 %.not.i72.i.i.i.3, label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i", label %bb3.i73.i.i.i

"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i": ; preds = %bb3.i73.i.i.i, %"bb3.i73.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i.loopexit_crit_edge", %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i"
  %node.sroa.5.0.lcssa.i64.i.i.i = phi i64* [ %open_node.sroa.7.0.i.i.i, %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i" ], [ %.pre1374, %"bb3.i73.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE.exit74.i.i.i.loopexit_crit_edge" ], [ %_3.i.i.i.i.i.i70.i.i.i.3, %bb3.i73.i.i.i ]
  %180 = icmp ne i64* %node.sroa.5.0.lcssa.i64.i.i.i, null
  tail call void @llvm.assume(i1 %180) #13
  br label %bb43.i.i.i

bb34.i.i.i:                                       ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i", %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i"
  %iter3.sroa.0.0168.i.i.i = phi i32 [ %183, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i" ], [ 0, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i" ]
  %right_tree.sroa.6.0.in167.i.i.i = phi i8* [ %181, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i" ], [ %126, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$3new17h0517c9e3397826b4E.exit.i.i.i" ]
  %181 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 144) #13
  %182 = icmp eq i8* %181, null
  br i1 %182, label %bb3.i.i.i.i.i.i.i.i79.i.i.i, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i"

bb3.i.i.i.i.i.i.i.i79.i.i.i:                      ; preds = %bb34.i.i.i
  tail call void @llvm.trap() #13, !noalias !238
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit86.i.i.i": ; preds = %bb34.i.i.i
  %183 = add nuw i32 %iter3.sroa.0.0168.i.i.i, 1
  %_3.i.i.i.i.i.i.i.i80.i.i.i = getelementptr inbounds i8, i8* %181, i32 88
  %184 = bitcast i8* %_3.i.i.i.i.i.i.i.i80.i.i.i to i64**
  store i64* null, i64** %184, align 4, !noalias !238
  %_6.i.i.i.i.i.i.i.i81.i.i.i = getelementptr inbounds i8, i8* %181, i32 94
  %185 = bitcast i8* %_6.i.i.i.i.i.i.i.i81.i.i.i to i16*
  store i16 0, i16* %185, align 2, !noalias !238
  %_6.i.i.i.i.i.i82.i.i.i = getelementptr inbounds i8, i8* %181, i32 96
  %186 = bitcast i8* %_6.i.i.i.i.i.i82.i.i.i to i8**
  store i8* %right_tree.sroa.6.0.in167.i.i.i, i8** %186, align 4, !alias.scope !245, !noalias !238
  %187 = getelementptr inbounds i8, i8* %right_tree.sroa.6.0.in167.i.i.i, i32 88
  %188 = bitcast i8* %187 to i8**
  store i8* %181, i8** %188, align 8, !noalias !248
  %_9.i.i.i.i.i.i.i.i.i.i.i83.i.i.i = getelementptr inbounds i8, i8* %right_tree.sroa.6.0.in167.i.i.i, i32 92
  %189 = bitcast i8* %_9.i.i.i.i.i.i.i.i.i.i.i83.i.i.i to i16*
  store i16 0, i16* %189, align 2, !alias.scope !260, !noalias !263
  %exitcond.not.i.i.i = icmp eq i32 %183, %tree_height.i.i.i
  br i1 %exitcond.not.i.i.i, label %bb2.i.i.i.i, label %bb34.i.i.i

"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit": ; preds = %_ZN5alloc11collections5btree4node13move_to_slice17h13df3b1e03f6b23bE.exit.i.i.i.i.i, %bb10.i.i.i.i, %bb9.i.i.i
  %root.sroa.0.0.i.i1361 = phi i32 [ 0, %bb9.i.i.i ], [ %root.sroa.0.0.i.i, %_ZN5alloc11collections5btree4node13move_to_slice17h13df3b1e03f6b23bE.exit.i.i.i.i.i ], [ %root.sroa.0.0.i.i, %bb10.i.i.i.i ]
  %.not.i.i.i11289 = icmp eq i32 %limit, 0
  br i1 %.not.i.i.i11289, label %bb8, label %bb3.i.i

bb4.loopexit:                                     ; preds = %bb9.i.i.i.i.i.i
  %.not.i.i.i11 = icmp ugt i32 %spec.select, %limit
  %or.cond = select i1 %not., i1 true, i1 %.not.i.i.i11
  br i1 %or.cond, label %bb8, label %bb3.i.i

bb3.i.i:                                          ; preds = %bb4.loopexit, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit"
  %seen.sroa.0.0293 = phi i32 [ %seen.sroa.0.1, %bb4.loopexit ], [ %root.sroa.0.0.i.i1361, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ]
  %seen.sroa.7.0292 = phi i64* [ %seen.sroa.7.1, %bb4.loopexit ], [ %root.sroa.8.0.i.i, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ]
  %seen.sroa.12.0291 = phi i32 [ %seen.sroa.12.1, %bb4.loopexit ], [ %length.0.i.i, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ]
  %iter.sroa.0.0290 = phi i32 [ %spec.select, %bb4.loopexit ], [ 1, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ]
  %190 = icmp ult i32 %iter.sroa.0.0290, %limit
  %191 = zext i1 %190 to i32
  %spec.select = add nuw i32 %iter.sroa.0.0290, %191
  %not. = xor i1 %190, true
  %192 = zext i32 %iter.sroa.0.0290 to i64
  br label %bb10

bb8:                                              ; preds = %bb4.loopexit, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit"
  %seen.sroa.12.0.lcssa = phi i32 [ %length.0.i.i, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ], [ %seen.sroa.12.1, %bb4.loopexit ]
  %seen.sroa.7.0.lcssa = phi i64* [ %root.sroa.8.0.i.i, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ], [ %seen.sroa.7.1, %bb4.loopexit ]
  %seen.sroa.0.0.lcssa = phi i32 [ %root.sroa.0.0.i.i1361, %"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE.exit" ], [ %seen.sroa.0.1, %bb4.loopexit ]
  %.not.i.i.i.i = icmp eq i64* %seen.sroa.7.0.lcssa, null
  %_2.sroa.0.1.i.i.i.ph = select i1 %.not.i.i.i.i, i32 2, i32 0
  %spec.select1556 = select i1 %.not.i.i.i.i, i32 0, i32 %seen.sroa.12.0.lcssa
  br label %bb1.i.i.i.i.i.i12

bb1.i.i.i.i.i.i12:                                ; preds = %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i", %bb8
  %_2.sroa.18.0.i.i.i = phi i32 [ %_3.i.sink.i.i.i.i.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i" ], [ undef, %bb8 ]
  %_2.sroa.13.1.in.i.i.i = phi i64* [ %_3.sroa.4.0.copyload.sink.i.i.i.i.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i" ], [ %seen.sroa.7.0.lcssa, %bb8 ]
  %_2.sroa.8.1.i.i.i = phi i32 [ 0, %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i" ], [ %seen.sroa.0.0.lcssa, %bb8 ]
  %_2.sroa.0.1.i.i.i = phi i32 [ %_2.sroa.0.2.i.i.i, %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i" ], [ %_2.sroa.0.1.i.i.i.ph, %bb8 ]
  %_2.i.i.i.i.i.i.i = phi i32 [ %239, %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i" ], [ %spec.select1556, %bb8 ]
  %193 = icmp eq i32 %_2.i.i.i.i.i.i.i, 0
  br i1 %193, label %bb1.i.i.i.i.i.i.i, label %bb4.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i:                                ; preds = %bb1.i.i.i.i.i.i12
  switch i32 %_2.sroa.0.1.i.i.i, label %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.i.i.i.i.i.i.i.i" [
    i32 2, label %"_ZN4core3ptr72drop_in_place$LT$alloc..collections..btree..set..BTreeSet$LT$u64$GT$$GT$17h597fb5bc325004d3E.exit"
    i32 0, label %bb9.i.i.i.i.i.i.i.i.i
  ]

bb9.i.i.i.i.i.i.i.i.i:                            ; preds = %bb1.i.i.i.i.i.i.i
  %194 = icmp ne i64* %_2.sroa.13.1.in.i.i.i, null
  tail call void @llvm.assume(i1 %194) #13
  %.not12.i.i.i.i.i.i.i.i.i.i = icmp eq i32 %_2.sroa.8.1.i.i.i, 0
  br i1 %.not12.i.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i", label %bb3.i32.i.i.i.i.i.i.i.i.i.preheader

bb3.i32.i.i.i.i.i.i.i.i.i.preheader:              ; preds = %bb9.i.i.i.i.i.i.i.i.i
  %195 = add i32 %_2.sroa.8.1.i.i.i, -1
  %xtraiter975 = and i32 %_2.sroa.8.1.i.i.i, 7
  %lcmp.mod976.not = icmp eq i32 %xtraiter975, 0
  br i1 %lcmp.mod976.not, label %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb3.i32.i.i.i.i.i.i.i.i.i.prol.preheader

bb3.i32.i.i.i.i.i.i.i.i.i.prol.preheader:         ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i.preheader
  %196 = and i32 %_2.sroa.8.1.i.i.i, -8
  br label %bb3.i32.i.i.i.i.i.i.i.i.i.prol

bb3.i32.i.i.i.i.i.i.i.i.i.prol:                   ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i.prol, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.preheader
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.prol = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i32.i.i.i.i.i.i.i.i.i.prol ], [ %_2.sroa.13.1.in.i.i.i, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.preheader ]
  %prol.iter977 = phi i32 [ %prol.iter977.next, %bb3.i32.i.i.i.i.i.i.i.i.i.prol ], [ 0, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.preheader ]
  %197 = icmp ne i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.prol, null
  tail call void @llvm.assume(i1 %197) #13
  %198 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.prol, i32 12
  %199 = bitcast i64* %198 to i32*
  %200 = load i32, i32* %199, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol = inttoptr i32 %200 to i64*
  %prol.iter977.next = add nuw nsw i32 %prol.iter977, 1
  %prol.iter977.cmp.not = icmp eq i32 %prol.iter977.next, %xtraiter975
  br i1 %prol.iter977.cmp.not, label %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa, label %bb3.i32.i.i.i.i.i.i.i.i.i.prol, !llvm.loop !286

bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa: ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i.prol
  %phi.cast = inttoptr i32 %200 to i64*
  br label %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit

bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit:          ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa, %bb3.i32.i.i.i.i.i.i.i.i.i.preheader
  %.lcssa.unr = phi i64* [ undef, %bb3.i32.i.i.i.i.i.i.i.i.i.preheader ], [ %phi.cast, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.unr = phi i32 [ %_2.sroa.8.1.i.i.i, %bb3.i32.i.i.i.i.i.i.i.i.i.preheader ], [ %196, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.unr = phi i64* [ %_2.sroa.13.1.in.i.i.i, %bb3.i32.i.i.i.i.i.i.i.i.i.preheader ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %201 = icmp ult i32 %195, 7
  br i1 %201, label %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i", label %bb3.i32.i.i.i.i.i.i.i.i.i

bb3.i32.i.i.i.i.i.i.i.i.i:                        ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit
  %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i = phi i32 [ %_14.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i32.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.unr, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i32.i.i.i.i.i.i.i.i.i ], [ %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.unr, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %202 = icmp ne i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %202) #13
  %203 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i, i32 12
  %204 = bitcast i64* %203 to i32*
  %205 = load i32, i32* %204, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = inttoptr i32 %205 to i64*
  %206 = icmp ne i32 %205, 0
  tail call void @llvm.assume(i1 %206) #13
  %207 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i32 12
  %208 = bitcast i64* %207 to i32*
  %209 = load i32, i32* %208, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = inttoptr i32 %209 to i64*
  %210 = icmp ne i32 %209, 0
  tail call void @llvm.assume(i1 %210) #13
  %211 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, i32 12
  %212 = bitcast i64* %211 to i32*
  %213 = load i32, i32* %212, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = inttoptr i32 %213 to i64*
  %214 = icmp ne i32 %213, 0
  tail call void @llvm.assume(i1 %214) #13
  %215 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, i32 12
  %216 = bitcast i64* %215 to i32*
  %217 = load i32, i32* %216, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = inttoptr i32 %217 to i64*
  %218 = icmp ne i32 %217, 0
  tail call void @llvm.assume(i1 %218) #13
  %219 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, i32 12
  %220 = bitcast i64* %219 to i32*
  %221 = load i32, i32* %220, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4 = inttoptr i32 %221 to i64*
  %222 = icmp ne i32 %221, 0
  tail call void @llvm.assume(i1 %222) #13
  %223 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4, i32 12
  %224 = bitcast i64* %223 to i32*
  %225 = load i32, i32* %224, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5 = inttoptr i32 %225 to i64*
  %226 = icmp ne i32 %225, 0
  tail call void @llvm.assume(i1 %226) #13
  %227 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5, i32 12
  %228 = bitcast i64* %227 to i32*
  %229 = load i32, i32* %228, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.6 = inttoptr i32 %229 to i64*
  %230 = icmp ne i32 %229, 0
  tail call void @llvm.assume(i1 %230) #13
  %231 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.6, i32 12
  %232 = bitcast i64* %231 to i32*
  %233 = load i32, i32* %232, align 4, !alias.scope !264, !noalias !267
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7 = inttoptr i32 %233 to i64*
  %_14.i.i.i.i.i.i.i.i.i.i.i.7 = add i32 %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i, -8
  %.not.i.i.i.i.i.i.i.i.i.i.7 = icmp eq i32 %_14.i.i.i.i.i.i.i.i.i.i.i.7, 0
  br i1 %.not.i.i.i.i.i.i.i.i.i.i.7, label %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i", label %bb3.i32.i.i.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i": ; preds = %bb3.i32.i.i.i.i.i.i.i.i.i, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit, %bb9.i.i.i.i.i.i.i.i.i
  %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i = phi i64* [ %_2.sroa.13.1.in.i.i.i, %bb9.i.i.i.i.i.i.i.i.i ], [ %.lcssa.unr, %bb3.i32.i.i.i.i.i.i.i.i.i.prol.loopexit ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i32.i.i.i.i.i.i.i.i.i ]
  %234 = icmp ne i64* %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %234) #13
  br label %bb2.i.i.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.i.i.i.i.i.i.i.i": ; preds = %bb1.i.i.i.i.i.i.i
  %.not.i.i.i.i.i.i.i.i = icmp eq i64* %_2.sroa.13.1.in.i.i.i, null
  br i1 %.not.i.i.i.i.i.i.i.i, label %"_ZN4core3ptr72drop_in_place$LT$alloc..collections..btree..set..BTreeSet$LT$u64$GT$$GT$17h597fb5bc325004d3E.exit", label %bb2.i.i.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i.i.i:                            ; preds = %bb2.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.i.i.i.i.i.i.i.i", %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i"
  %edge.sroa.5.0.i.i.i.i.i.i.i.i.i = phi i64* [ %237, %bb2.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.13.1.in.i.i.i, %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.i.i.i.i.i.i.i.i" ], [ %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.thread.i.i.i.i.i.i.i.i" ]
  %235 = getelementptr inbounds i64, i64* %edge.sroa.5.0.i.i.i.i.i.i.i.i.i, i32 11
  %236 = bitcast i64* %235 to i64**
  %237 = load i64*, i64** %236, align 8, !noalias !287
  %238 = icmp eq i64* %237, null
  %_2.i8.i.i.i.i.i.i.i.i.i.i = bitcast i64* %edge.sroa.5.0.i.i.i.i.i.i.i.i.i to i8*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$4free17hc162d4563cf6e25bE"(i8* %_2.i8.i.i.i.i.i.i.i.i.i.i) #13
  br i1 %238, label %"_ZN4core3ptr72drop_in_place$LT$alloc..collections..btree..set..BTreeSet$LT$u64$GT$$GT$17h597fb5bc325004d3E.exit", label %bb2.i.i.i.i.i.i.i.i.i

bb4.i.i.i.i.i.i.i:                                ; preds = %bb1.i.i.i.i.i.i12
  %239 = add i32 %_2.i.i.i.i.i.i.i, -1
  switch i32 %_2.sroa.0.1.i.i.i, label %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" [
    i32 0, label %bb2.i.i2.i.i.i.i.i.i.i
    i32 2, label %bb1.i.i.i.i.i.i.i.i.i
  ]

bb2.i.i2.i.i.i.i.i.i.i:                           ; preds = %bb4.i.i.i.i.i.i.i
  %.not12.i.i.i1.i.i.i.i.i.i.i = icmp eq i32 %_2.sroa.8.1.i.i.i, 0
  br i1 %.not12.i.i.i1.i.i.i.i.i.i.i, label %bb5.thread.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i.i.i.preheader

bb3.i.i.i.i.i.i.i.i.i.i.preheader:                ; preds = %bb2.i.i2.i.i.i.i.i.i.i
  %240 = add i32 %_2.sroa.8.1.i.i.i, -1
  %xtraiter969 = and i32 %_2.sroa.8.1.i.i.i, 7
  %lcmp.mod970.not = icmp eq i32 %xtraiter969, 0
  br i1 %lcmp.mod970.not, label %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb3.i.i.i.i.i.i.i.i.i.i.prol.preheader

bb3.i.i.i.i.i.i.i.i.i.i.prol.preheader:           ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.preheader
  %241 = and i32 %_2.sroa.8.1.i.i.i, -8
  br label %bb3.i.i.i.i.i.i.i.i.i.i.prol

bb3.i.i.i.i.i.i.i.i.i.i.prol:                     ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.prol.preheader
  %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i.prol = phi i64* [ %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.prol ], [ %_2.sroa.13.1.in.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.prol.preheader ]
  %prol.iter971 = phi i32 [ %prol.iter971.next, %bb3.i.i.i.i.i.i.i.i.i.i.prol ], [ 0, %bb3.i.i.i.i.i.i.i.i.i.i.prol.preheader ]
  %242 = icmp ne i64* %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i.prol, null
  tail call void @llvm.assume(i1 %242) #13
  %243 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i.prol, i32 12
  %244 = bitcast i64* %243 to i32*
  %245 = load i32, i32* %244, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.prol = inttoptr i32 %245 to i64*
  %prol.iter971.next = add nuw nsw i32 %prol.iter971, 1
  %prol.iter971.cmp.not = icmp eq i32 %prol.iter971.next, %xtraiter969
  br i1 %prol.iter971.cmp.not, label %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb3.i.i.i.i.i.i.i.i.i.i.prol, !llvm.loop !307

bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit:            ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.preheader
  %.lcssa793.unr = phi i32 [ undef, %bb3.i.i.i.i.i.i.i.i.i.i.preheader ], [ %245, %bb3.i.i.i.i.i.i.i.i.i.i.prol ]
  %node.sroa.0.014.i.i.i3.i.i.i.i.i.i.i.unr = phi i32 [ %_2.sroa.8.1.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.preheader ], [ %241, %bb3.i.i.i.i.i.i.i.i.i.i.prol ]
  %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i.unr = phi i64* [ %_2.sroa.13.1.in.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.preheader ], [ %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.prol ]
  %246 = icmp ult i32 %240, 7
  br i1 %246, label %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit.bb5.thread.i.i.i.i.i.i.i.i.i.loopexit_crit_edge, label %bb3.i.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit.bb5.thread.i.i.i.i.i.i.i.i.i.loopexit_crit_edge: ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit
  %.pre1373 = inttoptr i32 %.lcssa793.unr to i64*
  br label %bb5.thread.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i.i.i:                          ; preds = %bb3.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit
  %node.sroa.0.014.i.i.i3.i.i.i.i.i.i.i = phi i32 [ %_14.i.i.i.i6.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.014.i.i.i3.i.i.i.i.i.i.i.unr, %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i = phi i64* [ %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i.unr, %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %247 = icmp ne i64* %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %247) #13
  %248 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i4.i.i.i.i.i.i.i, i32 12
  %249 = bitcast i64* %248 to i32*
  %250 = load i32, i32* %249, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i = inttoptr i32 %250 to i64*
  %251 = icmp ne i32 %250, 0
  tail call void @llvm.assume(i1 %251) #13
  %252 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i, i32 12
  %253 = bitcast i64* %252 to i32*
  %254 = load i32, i32* %253, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.1 = inttoptr i32 %254 to i64*
  %255 = icmp ne i32 %254, 0
  tail call void @llvm.assume(i1 %255) #13
  %256 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.1, i32 12
  %257 = bitcast i64* %256 to i32*
  %258 = load i32, i32* %257, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.2 = inttoptr i32 %258 to i64*
  %259 = icmp ne i32 %258, 0
  tail call void @llvm.assume(i1 %259) #13
  %260 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.2, i32 12
  %261 = bitcast i64* %260 to i32*
  %262 = load i32, i32* %261, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.3 = inttoptr i32 %262 to i64*
  %263 = icmp ne i32 %262, 0
  tail call void @llvm.assume(i1 %263) #13
  %264 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.3, i32 12
  %265 = bitcast i64* %264 to i32*
  %266 = load i32, i32* %265, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.4 = inttoptr i32 %266 to i64*
  %267 = icmp ne i32 %266, 0
  tail call void @llvm.assume(i1 %267) #13
  %268 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.4, i32 12
  %269 = bitcast i64* %268 to i32*
  %270 = load i32, i32* %269, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.5 = inttoptr i32 %270 to i64*
  %271 = icmp ne i32 %270, 0
  tail call void @llvm.assume(i1 %271) #13
  %272 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.5, i32 12
  %273 = bitcast i64* %272 to i32*
  %274 = load i32, i32* %273, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.6 = inttoptr i32 %274 to i64*
  %275 = icmp ne i32 %274, 0
  tail call void @llvm.assume(i1 %275) #13
  %276 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.6, i32 12
  %277 = bitcast i64* %276 to i32*
  %278 = load i32, i32* %277, align 4, !alias.scope !294, !noalias !297
  %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.7 = inttoptr i32 %278 to i64*
  %_14.i.i.i.i6.i.i.i.i.i.i.i.7 = add i32 %node.sroa.0.014.i.i.i3.i.i.i.i.i.i.i, -8
  %.not.i.i.i7.i.i.i.i.i.i.i.7 = icmp eq i32 %_14.i.i.i.i6.i.i.i.i.i.i.i.7, 0
  br i1 %.not.i.i.i7.i.i.i.i.i.i.i.7, label %bb5.thread.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i.i.i

bb5.thread.i.i.i.i.i.i.i.i.i:                     ; preds = %bb3.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit.bb5.thread.i.i.i.i.i.i.i.i.i.loopexit_crit_edge, %bb2.i.i2.i.i.i.i.i.i.i
  %node.sroa.5.0.lcssa.i.i.i9.i.i.i.i.i.i.i = phi i64* [ %_2.sroa.13.1.in.i.i.i, %bb2.i.i2.i.i.i.i.i.i.i ], [ %.pre1373, %bb3.i.i.i.i.i.i.i.i.i.i.prol.loopexit.bb5.thread.i.i.i.i.i.i.i.i.i.loopexit_crit_edge ], [ %_3.i.i.i.i.i.i.i.i5.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i ]
  %279 = icmp ne i64* %node.sroa.5.0.lcssa.i.i.i9.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %279) #13
  br label %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i"

bb1.i.i.i.i.i.i.i.i.i:                            ; preds = %bb4.i.i.i.i.i.i.i
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [43 x i8] }>* @anon.75954fb24f53116c452590391479d8f9.6 to [0 x i8]*), i32 43, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc155 to %"core::panic::location::Location"*)) #18, !noalias !308
  unreachable

"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i": ; preds = %bb5.thread.i.i.i.i.i.i.i.i.i, %bb4.i.i.i.i.i.i.i
  %_2.sroa.0.2.i.i.i = phi i32 [ 1, %bb5.thread.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.0.1.i.i.i, %bb4.i.i.i.i.i.i.i ]
  %value.sroa.5.0.copyload.i.i.i.i.i.i.i.i.i.i = phi i32 [ 0, %bb5.thread.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.18.0.i.i.i, %bb4.i.i.i.i.i.i.i ]
  %value.sroa.4.0.copyload.i.i.i.i.i.i.i.i.i.i = phi i64* [ %node.sroa.5.0.lcssa.i.i.i9.i.i.i.i.i.i.i, %bb5.thread.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.13.1.in.i.i.i, %bb4.i.i.i.i.i.i.i ]
  %value.sroa.0.0.copyload.i.i.i.i.i.i.i.i.i.i = phi i32 [ 0, %bb5.thread.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.8.1.i.i.i, %bb4.i.i.i.i.i.i.i ]
  %280 = bitcast i64* %value.sroa.4.0.copyload.i.i.i.i.i.i.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %281 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %280, i32 0, i32 4
  %_2.i.i133.i.i.i.i.i.i.i.i.i.i.i.i = load i16, i16* %281, align 2, !noalias !311
  %282 = zext i16 %_2.i.i133.i.i.i.i.i.i.i.i.i.i.i.i to i32
  %_2.i134.i.i.i.i.i.i.i.i.i.i.i.i = icmp ult i32 %value.sroa.5.0.copyload.i.i.i.i.i.i.i.i.i.i, %282
  br i1 %_2.i134.i.i.i.i.i.i.i.i.i.i.i.i, label %bb6.i.i.i.i.i.i.i.i.i.i.i.i, label %bb4.i.i.i.i.i.i.i.i.i.i.i.i

bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit:             ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i"
  %283 = zext i16 %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i to i32
  br label %bb6.i.i.i.i.i.i.i.i.i.i.i.i

bb6.i.i.i.i.i.i.i.i.i.i.i.i:                      ; preds = %bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i"
  %edge.sroa.6.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i = phi i32 [ %value.sroa.5.0.copyload.i.i.i.i.i.i.i.i.i.i, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ], [ %283, %bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit ]
  %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i = phi i64* [ %value.sroa.4.0.copyload.i.i.i.i.i.i.i.i.i.i, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ], [ %332, %bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit ]
  %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i = phi i32 [ %value.sroa.0.0.copyload.i.i.i.i.i.i.i.i.i.i, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ], [ %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit ]
  %.not.i.not.i.i.i.i.i.i.i.i.i.i.i.i.i = icmp eq i32 %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, 0
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i = add nuw i32 %edge.sroa.6.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, 1
  br i1 %.not.i.not.i.i.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i", label %bb2.i6.i.i.i.i.i.i.i.i.i.i.i.i

bb2.i6.i.i.i.i.i.i.i.i.i.i.i.i:                   ; preds = %bb6.i.i.i.i.i.i.i.i.i.i.i.i
  %284 = bitcast i64* %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %285 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %284, i32 0, i32 1, i32 %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %286 = bitcast i8** %285 to i32*
  %287 = load i32, i32* %286, align 4, !alias.scope !329, !noalias !332
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = inttoptr i32 %287 to i64*
  %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i = add i32 %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, -1
  %.not12.i.i.i.i.i.i.i.i.i.i.i.i.i.i = icmp eq i32 %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 0
  br i1 %.not12.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader:        ; preds = %bb2.i6.i.i.i.i.i.i.i.i.i.i.i.i
  %288 = add i32 %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, -2
  %xtraiter972 = and i32 %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 7
  %lcmp.mod973.not = icmp eq i32 %xtraiter972, 0
  br i1 %lcmp.mod973.not, label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit, label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol:             ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader ]
  %prol.iter974 = phi i32 [ %prol.iter974.next, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol ], [ 0, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader ]
  %289 = icmp ne i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, null
  tail call void @llvm.assume(i1 %289) #13
  %290 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, i32 12
  %291 = bitcast i64* %290 to i32*
  %292 = load i32, i32* %291, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol = inttoptr i32 %292 to i64*
  %prol.iter974.next = add nuw nsw i32 %prol.iter974, 1
  %prol.iter974.cmp.not = icmp eq i32 %prol.iter974.next, %xtraiter972
  br i1 %prol.iter974.cmp.not, label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa, label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, !llvm.loop !346

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa: ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol
  %293 = xor i32 %xtraiter972, -1
  %294 = add i32 %edge.sroa.0.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, %293
  br label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit:    ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader
  %.lcssa797.unr = phi i32 [ undef, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader ], [ %292, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.i.i.i.i.unr = phi i32 [ %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader ], [ %294, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i.unr = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.preheader ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit.unr-lcssa ]
  %295 = icmp ult i32 %288, 7
  br i1 %295, label %"bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i.loopexit_crit_edge", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i

"bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i.loopexit_crit_edge": ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit
  %.pre1372 = inttoptr i32 %.lcssa797.unr to i64*
  br label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i"

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                  ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit
  %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i32 [ %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.i.i.i.i.unr, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i.unr, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit ]
  %296 = icmp ne i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %296) #13
  %297 = getelementptr inbounds i64, i64* %node.sroa.5.013.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i32 12
  %298 = bitcast i64* %297 to i32*
  %299 = load i32, i32* %298, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = inttoptr i32 %299 to i64*
  %300 = icmp ne i32 %299, 0
  tail call void @llvm.assume(i1 %300) #13
  %301 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i32 12
  %302 = bitcast i64* %301 to i32*
  %303 = load i32, i32* %302, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = inttoptr i32 %303 to i64*
  %304 = icmp ne i32 %303, 0
  tail call void @llvm.assume(i1 %304) #13
  %305 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, i32 12
  %306 = bitcast i64* %305 to i32*
  %307 = load i32, i32* %306, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = inttoptr i32 %307 to i64*
  %308 = icmp ne i32 %307, 0
  tail call void @llvm.assume(i1 %308) #13
  %309 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, i32 12
  %310 = bitcast i64* %309 to i32*
  %311 = load i32, i32* %310, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = inttoptr i32 %311 to i64*
  %312 = icmp ne i32 %311, 0
  tail call void @llvm.assume(i1 %312) #13
  %313 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, i32 12
  %314 = bitcast i64* %313 to i32*
  %315 = load i32, i32* %314, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4 = inttoptr i32 %315 to i64*
  %316 = icmp ne i32 %315, 0
  tail call void @llvm.assume(i1 %316) #13
  %317 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4, i32 12
  %318 = bitcast i64* %317 to i32*
  %319 = load i32, i32* %318, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5 = inttoptr i32 %319 to i64*
  %320 = icmp ne i32 %319, 0
  tail call void @llvm.assume(i1 %320) #13
  %321 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5, i32 12
  %322 = bitcast i64* %321 to i32*
  %323 = load i32, i32* %322, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.6 = inttoptr i32 %323 to i64*
  %324 = icmp ne i32 %323, 0
  tail call void @llvm.assume(i1 %324) #13
  %325 = getelementptr inbounds i64, i64* %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.6, i32 12
  %326 = bitcast i64* %325 to i32*
  %327 = load i32, i32* %326, align 4, !alias.scope !338, !noalias !341
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7 = inttoptr i32 %327 to i64*
  %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7 = add i32 %node.sroa.0.014.i.i.i.i.i.i.i.i.i.i.i.i.i.i, -8
  %.not.i7.i.i.i.i.i.i.i.i.i.i.i.i.i.7 = icmp eq i32 %_14.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, 0
  br i1 %.not.i7.i.i.i.i.i.i.i.i.i.i.i.i.i.7, label %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i": ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %"bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i.loopexit_crit_edge", %bb2.i6.i.i.i.i.i.i.i.i.i.i.i.i
  %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i64* [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb2.i6.i.i.i.i.i.i.i.i.i.i.i.i ], [ %.pre1372, %"bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.prol.loopexit._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i.loopexit_crit_edge" ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.7, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %328 = icmp ne i64* %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %328) #13
  br label %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i"

bb4.i.i.i.i.i.i.i.i.i.i.i.i:                      ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i", %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i"
  %329 = phi %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* [ %335, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i" ], [ %280, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ]
  %edge.sroa.0.0138.i.i.i.i.i.i.i.i.i.i.i.i = phi i32 [ %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i" ], [ %value.sroa.0.0.copyload.i.i.i.i.i.i.i.i.i.i, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ]
  %edge.sroa.5.0137.i.i.i.i.i.i.i.i.i.i.i.i = phi i64* [ %332, %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i" ], [ %value.sroa.4.0.copyload.i.i.i.i.i.i.i.i.i.i, %"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E.exit.i.i.i.i.i.i.i.i" ]
  %330 = getelementptr inbounds i64, i64* %edge.sroa.5.0137.i.i.i.i.i.i.i.i.i.i.i.i, i32 11
  %331 = bitcast i64* %330 to i64**
  %332 = load i64*, i64** %331, align 8, !noalias !347
  %333 = icmp eq i64* %332, null
  br i1 %333, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i.thread", label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i"

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i.thread": ; preds = %bb4.i.i.i.i.i.i.i.i.i.i.i.i
  %_2.i8.i.i.i.i.i.i.i.i.i.i.i.i.i1186 = bitcast i64* %edge.sroa.5.0137.i.i.i.i.i.i.i.i.i.i.i.i to i8*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$4free17hc162d4563cf6e25bE"(i8* %_2.i8.i.i.i.i.i.i.i.i.i.i.i.i.i1186) #13
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [43 x i8] }>* @anon.75954fb24f53116c452590391479d8f9.6 to [0 x i8]*), i32 43, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc153 to %"core::panic::location::Location"*)) #18, !noalias !352
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E.exit.i.i.i.i.i.i.i.i.i.i.i.i": ; preds = %bb4.i.i.i.i.i.i.i.i.i.i.i.i
  %_5.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = add i32 %edge.sroa.0.0138.i.i.i.i.i.i.i.i.i.i.i.i, 1
  %334 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %329, i32 0, i32 3
  %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load i16, i16* %334, align 4, !noalias !356
  %_2.i8.i.i.i.i.i.i.i.i.i.i.i.i.i = bitcast i64* %edge.sroa.5.0137.i.i.i.i.i.i.i.i.i.i.i.i to i8*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$4free17hc162d4563cf6e25bE"(i8* %_2.i8.i.i.i.i.i.i.i.i.i.i.i.i.i) #13
  %335 = bitcast i64* %332 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %336 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %335, i32 0, i32 4
  %_2.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load i16, i16* %336, align 2, !noalias !311
  %_2.i.i.i.i.i.i.i.i.i.i.i.i.i = icmp ult i16 %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %_2.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  br i1 %_2.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb6.i.i.i.i.i.i.i.i.i.i.i.i.loopexit, label %bb4.i.i.i.i.i.i.i.i.i.i.i.i

"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i": ; preds = %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i", %bb6.i.i.i.i.i.i.i.i.i.i.i.i
  %_3.sroa.4.0.copyload.sink.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i64* [ %node.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i" ], [ %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i.i ]
  %_3.i.sink.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i32 [ 0, %"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E.exit.i.i.i.i.i.i.i.i.i.i.i.i.i" ], [ %_3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i.i ]
  %.not.i.i.i.i.i.i = icmp eq i64* %edge.sroa.5.0.lcssa.i.i.i.i.i.i.i.i.i.i.i.i, null
  br i1 %.not.i.i.i.i.i.i, label %"_ZN4core3ptr72drop_in_place$LT$alloc..collections..btree..set..BTreeSet$LT$u64$GT$$GT$17h597fb5bc325004d3E.exit", label %bb1.i.i.i.i.i.i12

"_ZN4core3ptr72drop_in_place$LT$alloc..collections..btree..set..BTreeSet$LT$u64$GT$$GT$17h597fb5bc325004d3E.exit": ; preds = %"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE.exit.i.i.i.i.i.i", %bb2.i.i.i.i.i.i.i.i.i, %"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E.exit.i.i.i.i.i.i.i.i", %bb1.i.i.i.i.i.i.i
  ret i32 %seen.sroa.12.0.lcssa

bb10:                                             ; preds = %bb12, %bb3.i.i
  %seen.sroa.12.1 = phi i32 [ %seen.sroa.12.0291, %bb3.i.i ], [ %seen.sroa.12.2.ph, %bb12 ]
  %seen.sroa.7.1 = phi i64* [ %seen.sroa.7.0292, %bb3.i.i ], [ %seen.sroa.7.2.ph, %bb12 ]
  %seen.sroa.0.1 = phi i32 [ %seen.sroa.0.0293, %bb3.i.i ], [ %seen.sroa.0.2.ph, %bb12 ]
  %number.0 = phi i64 [ %192, %bb3.i.i ], [ %_18.0, %bb12 ]
  %337 = icmp eq i64* %seen.sroa.7.1, null
  br i1 %337, label %bb3.i.i.i, label %bb1.i.i.i.i13

bb1.i.i.i.i13:                                    ; preds = %bb7.i.i.i.i15, %bb10
  %self.sroa.3.0.i.i.i.i = phi i64* [ %_3.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i15 ], [ %seen.sroa.7.1, %bb10 ]
  %self.sroa.0.0.i.i.i.i = phi i32 [ %_14.i.i.i.i.i, %bb7.i.i.i.i15 ], [ %seen.sroa.0.1, %bb10 ]
  %338 = bitcast i64* %self.sroa.3.0.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %339 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %338, i32 0, i32 4
  %_10.i.i.i.i.i.i.i = load i16, i16* %339, align 2, !noalias !367
  %340 = zext i16 %_10.i.i.i.i.i.i.i to i32
  %341 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %340
  br label %bb7.i.i.i.i.i.i

bb7.i.i.i.i.i.i:                                  ; preds = %bb9.i.i.i.i.i.i, %bb1.i.i.i.i13
  %iter.sroa.0.0.i.i.i.i.i.i = phi i64* [ %self.sroa.3.0.i.i.i.i, %bb1.i.i.i.i13 ], [ %342, %bb9.i.i.i.i.i.i ]
  %iter.sroa.8.0.i.i.i.i.i.i = phi i32 [ 0, %bb1.i.i.i.i13 ], [ %_11.0.i.i.i.i.i.i.i, %bb9.i.i.i.i.i.i ]
  %_12.i.i.i.i.i.i.i.i = icmp eq i64* %iter.sroa.0.0.i.i.i.i.i.i, %341
  br i1 %_12.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i, label %bb9.i.i.i.i.i.i

bb9.i.i.i.i.i.i:                                  ; preds = %bb7.i.i.i.i.i.i
  %_11.0.i.i.i.i.i.i.i = add nuw nsw i32 %iter.sroa.8.0.i.i.i.i.i.i, 1
  %342 = getelementptr inbounds i64, i64* %iter.sroa.0.0.i.i.i.i.i.i, i32 1
  %_5.i.i.i.i.i.i.i = load i64, i64* %iter.sroa.0.0.i.i.i.i.i.i, align 8, !alias.scope !386, !noalias !389
  %_3.i1.i.i.i.i.i.i = icmp ugt i64 %_5.i.i.i.i.i.i.i, %number.0
  %_6.i.i.i.i.i.i.i14 = icmp ne i64 %_5.i.i.i.i.i.i.i, %number.0
  %..i.i.i.i.i.i.i = zext i1 %_6.i.i.i.i.i.i.i14 to i8
  %.0.i.i.i.i.i.i.i = select i1 %_3.i1.i.i.i.i.i.i, i8 -1, i8 %..i.i.i.i.i.i.i
  switch i8 %.0.i.i.i.i.i.i.i, label %bb15.i.i.i.i.i.i [
    i8 -1, label %bb3.i.i.i.i
    i8 0, label %bb4.loopexit
    i8 1, label %bb7.i.i.i.i.i.i
  ]

bb15.i.i.i.i.i.i:                                 ; preds = %bb9.i.i.i.i.i.i
  unreachable

bb3.i.i.i.i:                                      ; preds = %bb9.i.i.i.i.i.i, %bb7.i.i.i.i.i.i
  %.sroa.4.1.ph.i.i.i.i.i.i = phi i32 [ %iter.sroa.8.0.i.i.i.i.i.i, %bb9.i.i.i.i.i.i ], [ %340, %bb7.i.i.i.i.i.i ]
  %343 = icmp ne i64* %self.sroa.3.0.i.i.i.i, null
  tail call void @llvm.assume(i1 %343) #13
  %.not.i.not.i.i.i.i = icmp eq i32 %self.sroa.0.0.i.i.i.i, 0
  br i1 %.not.i.not.i.i.i.i, label %bb2.i.i, label %bb7.i.i.i.i15

bb7.i.i.i.i15:                                    ; preds = %bb3.i.i.i.i
  %344 = bitcast i64* %self.sroa.3.0.i.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %345 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %344, i32 0, i32 1, i32 %.sroa.4.1.ph.i.i.i.i.i.i
  %346 = bitcast i8** %345 to i32*
  %347 = load i32, i32* %346, align 4, !alias.scope !391, !noalias !394
  %_3.i.i.i.i.i.i.i.i.i = inttoptr i32 %347 to i64*
  %_14.i.i.i.i.i = add i32 %self.sroa.0.0.i.i.i.i, -1
  br label %bb1.i.i.i.i13

bb2.i.i:                                          ; preds = %bb3.i.i.i.i
  %_5.i.i.i.i.i = icmp ult i16 %_10.i.i.i.i.i.i.i, 11
  br i1 %_5.i.i.i.i.i, label %bb2.i.i.i.i.i21, label %bb4.i.i.i.i.i

bb3.i.i.i:                                        ; preds = %bb10
  %348 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 96) #13
  %349 = icmp eq i8* %348, null
  br i1 %349, label %bb3.i.i.i.i.i.i16, label %"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i"

bb3.i.i.i.i.i.i16:                                ; preds = %bb3.i.i.i
  tail call void @llvm.trap() #13, !noalias !397
  unreachable

"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i": ; preds = %bb3.i.i.i
  %_3.i.i.i.i.i.i17 = getelementptr inbounds i8, i8* %348, i32 88
  %350 = bitcast i8* %_3.i.i.i.i.i.i17 to i64**
  store i64* null, i64** %350, align 4, !noalias !397
  %_6.i.i.i.i.i.i18 = getelementptr inbounds i8, i8* %348, i32 94
  %351 = bitcast i8* %_6.i.i.i.i.i.i18 to i16*
  store i16 1, i16* %351, align 2, !noalias !400
  %352 = bitcast i8* %348 to i64*
  store i64 %number.0, i64* %352, align 8, !alias.scope !403, !noalias !400
  br label %bb12

bb4.i.i.i.i.i:                                    ; preds = %bb2.i.i
  %353 = icmp ult i32 %.sroa.4.1.ph.i.i.i.i.i.i, 5
  br i1 %353, label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit, label %354

354:                                              ; preds = %bb4.i.i.i.i.i
  switch i32 %.sroa.4.1.ph.i.i.i.i.i.i, label %355 [
    i32 5, label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit
    i32 6, label %357
  ]

355:                                              ; preds = %354
  %356 = add nsw i32 %.sroa.4.1.ph.i.i.i.i.i.i, -7
  br label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit

357:                                              ; preds = %354
  br label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit

_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit: ; preds = %357, %355, %354, %bb4.i.i.i.i.i
  %358 = phi i32 [ 5, %357 ], [ 6, %355 ], [ %.sroa.4.1.ph.i.i.i.i.i.i, %354 ], [ 4, %bb4.i.i.i.i.i ]
  %trunc.not.i.i.i.i.i = phi i1 [ false, %357 ], [ false, %355 ], [ true, %354 ], [ true, %bb4.i.i.i.i.i ]
  %359 = phi i32 [ 0, %357 ], [ %356, %355 ], [ %.sroa.4.1.ph.i.i.i.i.i.i, %354 ], [ %.sroa.4.1.ph.i.i.i.i.i.i, %bb4.i.i.i.i.i ]
  %360 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 96) #13
  %361 = icmp eq i8* %360, null
  br i1 %361, label %bb3.i.i.i.i.i.i.i.i19, label %"_ZN5alloc11collections5btree4node21LeafNode$LT$K$C$V$GT$3new17h77072f0f5c6b634aE.exit.i.i.i.i.i.i"

bb3.i.i.i.i.i.i.i.i19:                            ; preds = %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit
  tail call void @llvm.trap() #13, !noalias !406
  unreachable

"_ZN5alloc11collections5btree4node21LeafNode$LT$K$C$V$GT$3new17h77072f0f5c6b634aE.exit.i.i.i.i.i.i": ; preds = %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit
  %_3.i.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %360, i32 88
  %362 = bitcast i8* %_3.i.i.i.i.i.i.i.i to i64**
  store i64* null, i64** %362, align 4, !noalias !406
  %_6.i.i.i.i.i.i.i.i = getelementptr inbounds i8, i8* %360, i32 94
  %363 = bitcast i8* %_6.i.i.i.i.i.i.i.i to i16*
  tail call void @llvm.experimental.noalias.scope.decl(metadata !416) #13
  %_2.i.i.i.i.i.i.i.i = load i16, i16* %339, align 2, !noalias !419
  %364 = zext i16 %_2.i.i.i.i.i.i.i.i to i32
  %365 = xor i32 %358, -1
  %new_len.i.i.i.i.i.i.i = add nsw i32 %364, %365
  %366 = trunc i32 %new_len.i.i.i.i.i.i.i to i16
  store i16 %366, i16* %363, align 2, !alias.scope !416, !noalias !423
  %367 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %358
  %368 = load i64, i64* %367, align 8, !alias.scope !424, !noalias !427
  %_25.i.i.i.i.i.i.i = add nuw nsw i32 %358, 1
  %_10.i.i.i.i.i.i.i.i.i.i.i = icmp ugt i32 %new_len.i.i.i.i.i.i.i, 11
  br i1 %_10.i.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i.i.i.i20, label %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i.i.i.i.i"

bb3.i.i.i.i.i.i.i.i.i.i.i20:                      ; preds = %"_ZN5alloc11collections5btree4node21LeafNode$LT$K$C$V$GT$3new17h77072f0f5c6b634aE.exit.i.i.i.i.i.i"
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %new_len.i.i.i.i.i.i.i, i32 11) #18
  unreachable

"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i.i.i.i.i": ; preds = %"_ZN5alloc11collections5btree4node21LeafNode$LT$K$C$V$GT$3new17h77072f0f5c6b634aE.exit.i.i.i.i.i.i"
  %_8.i.i.i.i.i.i.i.i.i.i = sub nsw i32 %364, %_25.i.i.i.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !428) #13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !431) #13
  %_4.not.i.i.i.i.i.i.i.i = icmp eq i32 %_8.i.i.i.i.i.i.i.i.i.i, %new_len.i.i.i.i.i.i.i
  br i1 %_4.not.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E.exit.i.i.i.i.i", label %bb1.i.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i:                              ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i.i.i.i.i"
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [40 x i8] }>* @alloc107 to [0 x i8]*), i32 40, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc105 to %"core::panic::location::Location"*)) #18, !noalias !433
  unreachable

"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E.exit.i.i.i.i.i": ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i.i.i.i.i"
  %369 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %_25.i.i.i.i.i.i.i
  %370 = shl nuw nsw i32 %new_len.i.i.i.i.i.i.i, 3
  %371 = bitcast i64* %369 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 8 %360, i8* nonnull align 8 %371, i32 %370, i1 false) #13, !alias.scope !434, !noalias !423
  %372 = trunc i32 %358 to i16
  store i16 %372, i16* %339, align 2, !noalias !427
  %373 = bitcast i8* %360 to i64*
  %insertion_edge.sroa.4.0.i.i.i.i.i = select i1 %trunc.not.i.i.i.i.i, i64* %self.sroa.3.0.i.i.i.i, i64* %373
  %374 = bitcast i64* %insertion_edge.sroa.4.0.i.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %375 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %374, i32 0, i32 4
  %_2.i.i21.i.i.i.i.i = load i16, i16* %375, align 2, !noalias !435
  %376 = zext i16 %_2.i.i21.i.i.i.i.i to i32
  %_10.i.i24.i.i.i.i.i = add i32 %359, 1
  %_8.i.not.i25.i.i.i.i.i = icmp ugt i32 %_10.i.i24.i.i.i.i.i, %376
  br i1 %_8.i.not.i25.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i", label %bb2.i.i27.i.i.i.i.i

bb2.i.i.i.i.i21:                                  ; preds = %bb2.i.i
  %_8.i.not.i.i.i.i.not.i.i = icmp ult i32 %.sroa.4.1.ph.i.i.i.i.i.i, %340
  br i1 %_8.i.not.i.i.i.i.not.i.i, label %bb2.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.thread.i.i.i.i"

bb2.i.i.i.i.i.i.i:                                ; preds = %bb2.i.i.i.i.i21
  %_10.i.i.i.i.i3.i.i = add nuw i32 %.sroa.4.1.ph.i.i.i.i.i.i, 1
  %377 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %.sroa.4.1.ph.i.i.i.i.i.i
  %378 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %_10.i.i.i.i.i3.i.i
  %_21.i.i16.i.i.i.i.i = sub nsw i32 %340, %.sroa.4.1.ph.i.i.i.i.i.i
  %379 = shl i32 %_21.i.i16.i.i.i.i.i, 3
  %380 = bitcast i64* %378 to i8*
  %381 = bitcast i64* %377 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 8 %380, i8* nonnull align 8 %381, i32 %379, i1 false) #13, !alias.scope !440, !noalias !443
  br label %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.thread.i.i.i.i"

"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.thread.i.i.i.i": ; preds = %bb2.i.i.i.i.i.i.i, %bb2.i.i.i.i.i21
  %new_len.i.i.i.i.i.i = add nuw nsw i16 %_10.i.i.i.i.i.i.i, 1
  %382 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 %.sroa.4.1.ph.i.i.i.i.i.i
  store i64 %number.0, i64* %382, align 8, !alias.scope !446, !noalias !443
  store i16 %new_len.i.i.i.i.i.i, i16* %339, align 2, !noalias !443
  br label %bb14.i.i.i

bb2.i.i27.i.i.i.i.i:                              ; preds = %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E.exit.i.i.i.i.i"
  %383 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i.i.i.i.i, i32 %359
  %384 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i.i.i.i.i, i32 %_10.i.i24.i.i.i.i.i
  %_21.i.i26.i.i.i.i.i = sub i32 %376, %359
  %385 = shl i32 %_21.i.i26.i.i.i.i.i, 3
  %386 = bitcast i64* %384 to i8*
  %387 = bitcast i64* %383 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 8 %386, i8* nonnull align 8 %387, i32 %385, i1 false) #13, !alias.scope !449, !noalias !452
  br label %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i"

"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i": ; preds = %bb2.i.i27.i.i.i.i.i, %"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E.exit.i.i.i.i.i"
  %new_len.i28.i.i.i.i.i = add i16 %_2.i.i21.i.i.i.i.i, 1
  %388 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i.i.i.i.i, i32 %359
  store i64 %number.0, i64* %388, align 8, !alias.scope !453, !noalias !452
  store i16 %new_len.i28.i.i.i.i.i, i16* %375, align 2, !noalias !452
  %389 = getelementptr inbounds i64, i64* %self.sroa.3.0.i.i.i.i, i32 11
  %390 = bitcast i64* %389 to i64**
  %391 = load i64*, i64** %390, align 8, !noalias !456
  %392 = icmp eq i64* %391, null
  br i1 %392, label %"_ZN4core6option15Option$LT$T$GT$6unwrap17h62aa9b3cf5de04f6E.exit.i.i.i", label %bb11.i.i.i.i

bb11.i.i.i.i:                                     ; preds = %bb14.i.i.i.i, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i"
  %393 = phi i64* [ %549, %bb14.i.i.i.i ], [ %391, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ]
  %split.sroa.0.0280.i.i.i.i = phi i64 [ %417, %bb14.i.i.i.i ], [ %368, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ]
  %split.sroa.7.0278.i.i.i.i = phi i64* [ %393, %bb14.i.i.i.i ], [ %self.sroa.3.0.i.i.i.i, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ]
  %split.sroa.8.0277.i.i.i.i = phi i32 [ %_5.i.i.i.i.i4.i.i, %bb14.i.i.i.i ], [ 0, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ]
  %split.sroa.10.0.in276.i.i.i.i = phi i8* [ %407, %bb14.i.i.i.i ], [ %360, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ]
  %394 = bitcast i64* %split.sroa.7.0278.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %_5.i.i.i.i.i4.i.i = add i32 %split.sroa.8.0277.i.i.i.i, 1
  %395 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %394, i32 0, i32 3
  %_9.i.i.i.i.i.i.i = load i16, i16* %395, align 4, !noalias !459
  %396 = bitcast i64* %393 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %397 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %396, i32 0, i32 4
  %_2.i.i82.i.i.i.i = load i16, i16* %397, align 2, !noalias !470
  %_12.i.i.i.i.i = icmp ult i16 %_2.i.i82.i.i.i.i, 11
  %398 = zext i16 %_9.i.i.i.i.i.i.i to i32
  br i1 %_12.i.i.i.i.i, label %bb4.i103.i.i.i.i, label %bb6.i.i.i.i.i23

bb6.i.i.i.i.i23:                                  ; preds = %bb11.i.i.i.i
  %399 = icmp ult i16 %_9.i.i.i.i.i.i.i, 5
  br i1 %399, label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180, label %400

400:                                              ; preds = %bb6.i.i.i.i.i23
  switch i16 %_9.i.i.i.i.i.i.i, label %401 [
    i16 5, label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180
    i16 6, label %403
  ]

401:                                              ; preds = %400
  %402 = add nsw i32 %398, -7
  br label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180

403:                                              ; preds = %400
  br label %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180

_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180: ; preds = %403, %401, %400, %bb6.i.i.i.i.i23
  %404 = phi i32 [ 5, %403 ], [ 6, %401 ], [ %398, %400 ], [ 4, %bb6.i.i.i.i.i23 ]
  %trunc.not.i97.i.i.i.i = phi i1 [ false, %403 ], [ false, %401 ], [ true, %400 ], [ true, %bb6.i.i.i.i.i23 ]
  %405 = phi i32 [ 0, %403 ], [ %402, %401 ], [ %398, %400 ], [ %398, %bb6.i.i.i.i.i23 ]
  %406 = zext i16 %_2.i.i82.i.i.i.i to i32
  %407 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 144) #13
  %408 = icmp eq i8* %407, null
  %409 = bitcast i64* %393 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  br i1 %408, label %bb3.i.i.i.i85.i.i.i.i, label %"_ZN5alloc11collections5btree4node25InternalNode$LT$K$C$V$GT$3new17h293a555125b2dbeeE.exit.i.i.i.i.i.i"

bb3.i.i.i.i85.i.i.i.i:                            ; preds = %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180
  tail call void @llvm.trap() #13, !noalias !476
  unreachable

"_ZN5alloc11collections5btree4node25InternalNode$LT$K$C$V$GT$3new17h293a555125b2dbeeE.exit.i.i.i.i.i.i": ; preds = %_ZN5alloc11collections5btree4node10splitpoint17h9ea33da04f9f3a93E.exit1180
  %410 = bitcast i8* %407 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %_3.i.i.i.i86.i.i.i.i = getelementptr inbounds i8, i8* %407, i32 88
  %411 = bitcast i8* %_3.i.i.i.i86.i.i.i.i to i64**
  store i64* null, i64** %411, align 4, !noalias !476
  %_6.i.i.i.i87.i.i.i.i = getelementptr inbounds i8, i8* %407, i32 94
  %412 = bitcast i8* %_6.i.i.i.i87.i.i.i.i to i16*
  tail call void @llvm.experimental.noalias.scope.decl(metadata !480) #13
  %_2.i.i.i.i88.i.i.i.i = load i16, i16* %397, align 2, !noalias !483
  %413 = zext i16 %_2.i.i.i.i88.i.i.i.i to i32
  %414 = xor i32 %404, -1
  %new_len.i.i.i89.i.i.i.i = add nsw i32 %413, %414
  %415 = trunc i32 %new_len.i.i.i89.i.i.i.i to i16
  store i16 %415, i16* %412, align 2, !alias.scope !480, !noalias !487
  %416 = getelementptr inbounds i64, i64* %393, i32 %404
  %417 = load i64, i64* %416, align 8, !alias.scope !488, !noalias !491
  %_25.i.i.i90.i.i.i.i = add nuw nsw i32 %404, 1
  %_10.i.i.i.i.i.i.i91.i.i.i.i = icmp ugt i32 %new_len.i.i.i89.i.i.i.i, 11
  br i1 %_10.i.i.i.i.i.i.i91.i.i.i.i, label %bb3.i.i.i.i.i.i.i92.i.i.i.i, label %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i95.i.i.i.i"

bb3.i.i.i.i.i.i.i92.i.i.i.i:                      ; preds = %"_ZN5alloc11collections5btree4node25InternalNode$LT$K$C$V$GT$3new17h293a555125b2dbeeE.exit.i.i.i.i.i.i"
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %new_len.i.i.i89.i.i.i.i, i32 11) #18
  unreachable

"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i95.i.i.i.i": ; preds = %"_ZN5alloc11collections5btree4node25InternalNode$LT$K$C$V$GT$3new17h293a555125b2dbeeE.exit.i.i.i.i.i.i"
  %_8.i.i.i.i.i.i93.i.i.i.i = sub nsw i32 %413, %_25.i.i.i90.i.i.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !492) #13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !495) #13
  %_4.not.i.i.i.i94.i.i.i.i = icmp eq i32 %_8.i.i.i.i.i.i93.i.i.i.i, %new_len.i.i.i89.i.i.i.i
  br i1 %_4.not.i.i.i.i94.i.i.i.i, label %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E.exit.i.i.i.i.i.i", label %bb1.i.i.i.i96.i.i.i.i

bb1.i.i.i.i96.i.i.i.i:                            ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i95.i.i.i.i"
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [40 x i8] }>* @alloc107 to [0 x i8]*), i32 40, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc105 to %"core::panic::location::Location"*)) #18, !noalias !497
  unreachable

"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E.exit.i.i.i.i.i.i": ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h7bb06cd8bbeb77b6E.exit.i.i.i95.i.i.i.i"
  %418 = getelementptr inbounds i64, i64* %393, i32 %_25.i.i.i90.i.i.i.i
  %419 = shl nuw nsw i32 %new_len.i.i.i89.i.i.i.i, 3
  %420 = bitcast i64* %418 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 8 %407, i8* nonnull align 8 %420, i32 %419, i1 false) #13, !alias.scope !498, !noalias !487
  %421 = trunc i32 %404 to i16
  store i16 %421, i16* %397, align 2, !noalias !491
  %_12.i.i.i.i.i.i = load i16, i16* %412, align 2, !noalias !476
  %422 = zext i16 %_12.i.i.i.i.i.i to i32
  %423 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %409, i32 0, i32 1, i32 %_25.i.i.i90.i.i.i.i
  %_8.i.i.i.i.i.i.i.i.i = sub nsw i32 %406, %404
  %_27.i.i.i.i.i.i = add nuw nsw i32 %422, 1
  %_10.i.i.i.i.i.i.i.i.i.i = icmp ugt i16 %_12.i.i.i.i.i.i, 11
  br i1 %_10.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i.i.i.i.i24, label %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h6f328729352153deE.exit.i.i.i.i.i.i"

bb3.i.i.i.i.i.i.i.i.i.i24:                        ; preds = %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E.exit.i.i.i.i.i.i"
  tail call fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %_27.i.i.i.i.i.i, i32 12) #18
  unreachable

"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h6f328729352153deE.exit.i.i.i.i.i.i": ; preds = %"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E.exit.i.i.i.i.i.i"
  tail call void @llvm.experimental.noalias.scope.decl(metadata !499) #13
  tail call void @llvm.experimental.noalias.scope.decl(metadata !502) #13
  %_4.not.i.i.i.i.i.i.i = icmp eq i32 %_8.i.i.i.i.i.i.i.i.i, %_27.i.i.i.i.i.i
  br i1 %_4.not.i.i.i.i.i.i.i, label %_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i25

bb1.i.i.i.i.i.i.i25:                              ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h6f328729352153deE.exit.i.i.i.i.i.i"
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [40 x i8] }>* @alloc107 to [0 x i8]*), i32 40, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc105 to %"core::panic::location::Location"*)) #18, !noalias !504
  unreachable

_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i.i: ; preds = %"_ZN4core5array88_$LT$impl$u20$core..ops..index..IndexMut$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9index_mut17h6f328729352153deE.exit.i.i.i.i.i.i"
  %_25.i.i.i.i.i.i = getelementptr inbounds i8, i8* %407, i32 96
  %424 = shl nsw i32 %_8.i.i.i.i.i.i.i.i.i, 2
  %425 = bitcast i8** %423 to i8*
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 4 %_25.i.i.i.i.i.i, i8* nonnull align 4 %425, i32 %424, i1 false) #13, !alias.scope !505, !noalias !476
  tail call void @llvm.experimental.noalias.scope.decl(metadata !506) #13
  br label %bb3.i.i.i.i.i5.i.i.i.i.i.i

bb3.i.i.i.i.i5.i.i.i.i.i.i:                       ; preds = %bb3.i.i.i.i.i5.i.i.i.i.i.i, %_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i.i
  %iter.sroa.0.041.i.i.i.i.i.i.i.i.i = phi i32 [ 0, %_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E.exit.i.i.i.i.i.i ], [ %spec.select37.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i5.i.i.i.i.i.i ]
  %426 = icmp ult i32 %iter.sroa.0.041.i.i.i.i.i.i.i.i.i, %422
  %not..i.i.i.i.i.i.i.i.i = xor i1 %426, true
  %427 = zext i1 %426 to i32
  %spec.select37.i.i.i.i.i.i.i.i.i = add nuw i32 %iter.sroa.0.041.i.i.i.i.i.i.i.i.i, %427
  %428 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %410, i32 0, i32 1, i32 %iter.sroa.0.041.i.i.i.i.i.i.i.i.i
  %429 = bitcast i8** %428 to i32*
  %430 = load i32, i32* %429, align 4, !alias.scope !509, !noalias !512
  %431 = icmp ne i32 %430, 0
  tail call void @llvm.assume(i1 %431) #13
  %432 = inttoptr i32 %430 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %433 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %432, i32 0, i32 2
  %434 = bitcast i64** %433 to i8**
  store i8* %407, i8** %434, align 8, !noalias !522
  %_9.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %432, i32 0, i32 3
  %_10.i.i.i.i.i4.i.i.i.i.i.i = trunc i32 %iter.sroa.0.041.i.i.i.i.i.i.i.i.i to i16
  store i16 %_10.i.i.i.i.i4.i.i.i.i.i.i, i16* %_9.i.i.i.i.i.i.i.i.i.i.i, align 2, !alias.scope !525, !noalias !528
  %.not.i.i.i.i.i.i.i.i.i.i.i.i = icmp ugt i32 %spec.select37.i.i.i.i.i.i.i.i.i, %422
  %or.cond.i.i.i.i.i.i.i.i.i = select i1 %not..i.i.i.i.i.i.i.i.i, i1 true, i1 %.not.i.i.i.i.i.i.i.i.i.i.i.i
  br i1 %or.cond.i.i.i.i.i.i.i.i.i, label %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E.exit.i.i.i.i.i", label %bb3.i.i.i.i.i5.i.i.i.i.i.i

"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E.exit.i.i.i.i.i": ; preds = %bb3.i.i.i.i.i5.i.i.i.i.i.i
  %435 = bitcast i8* %407 to i64*
  %insertion_edge.sroa.4.0.i98.i.i.i.i = select i1 %trunc.not.i97.i.i.i.i, i64* %393, i64* %435
  %436 = bitcast i64* %insertion_edge.sroa.4.0.i98.i.i.i.i to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %437 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %436, i32 0, i32 4
  %_2.i.i13.i.i.i.i.i = load i16, i16* %437, align 2, !noalias !529
  %438 = zext i16 %_2.i.i13.i.i.i.i.i to i32
  %new_len.i14.i.i.i.i.i = add i16 %_2.i.i13.i.i.i.i.i, 1
  %_10.i.i17.i.i.i.i.i = add nsw i32 %405, 1
  %_8.i.not.i18.i.i.i.i.i = icmp ugt i32 %_10.i.i17.i.i.i.i.i, %438
  %439 = bitcast i64* %insertion_edge.sroa.4.0.i98.i.i.i.i to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  br i1 %_8.i.not.i18.i.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i24.i.i.i.i.i, label %bb2.i.i20.i.i.i.i.i

bb4.i103.i.i.i.i:                                 ; preds = %bb11.i.i.i.i
  %440 = zext i16 %_2.i.i82.i.i.i.i to i32
  %new_len.i.i99.i.i.i.i = add nuw nsw i16 %_2.i.i82.i.i.i.i, 1
  %_10.i.i.i101.i.i.i.i = add nuw nsw i32 %398, 1
  %_8.i.not.i.i102.not.i.i.i.i = icmp ugt i16 %_2.i.i82.i.i.i.i, %_9.i.i.i.i.i.i.i
  %441 = bitcast i64* %393 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %442 = getelementptr inbounds i64, i64* %393, i32 %398
  br i1 %_8.i.not.i.i102.not.i.i.i.i, label %bb2.i5.i.i.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i.i.i.i.i.i: ; preds = %bb4.i103.i.i.i.i
  store i64 %split.sroa.0.0280.i.i.i.i, i64* %442, align 8, !alias.scope !534, !noalias !539
  br label %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i.i.i.i.i.i

bb2.i5.i.i.i.i.i.i:                               ; preds = %bb4.i103.i.i.i.i
  %443 = getelementptr inbounds i64, i64* %393, i32 %_10.i.i.i101.i.i.i.i
  %_21.i.i8.i.i.i.i.i = sub nsw i32 %440, %398
  %444 = shl nsw i32 %_21.i.i8.i.i.i.i.i, 3
  %445 = bitcast i64* %443 to i8*
  %446 = bitcast i64* %442 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 8 %445, i8* nonnull align 8 %446, i32 %444, i1 false) #13, !alias.scope !542, !noalias !539
  store i64 %split.sroa.0.0280.i.i.i.i, i64* %442, align 8, !alias.scope !534, !noalias !539
  %_10.i2.i.i.i.i.i.i = add nuw nsw i32 %398, 2
  %447 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %_10.i.i.i101.i.i.i.i
  %448 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %_10.i2.i.i.i.i.i.i
  %449 = shl nsw i32 %_21.i.i8.i.i.i.i.i, 2
  %450 = bitcast i8** %448 to i8*
  %451 = bitcast i8** %447 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 4 %450, i8* nonnull align 4 %451, i32 %449, i1 false) #13, !alias.scope !543, !noalias !539
  br label %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i.i.i.i.i.i: ; preds = %bb2.i5.i.i.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i.i.i.i.i.i
  %_29.i.i298.i.i.i.i = add nuw nsw i32 %440, 2
  %452 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %_10.i.i.i101.i.i.i.i
  store i8* %split.sroa.10.0.in276.i.i.i.i, i8** %452, align 4, !alias.scope !546, !noalias !539
  store i16 %new_len.i.i99.i.i.i.i, i16* %397, align 2, !noalias !539
  %453 = icmp ult i32 %_10.i.i.i101.i.i.i.i, %_29.i.i298.i.i.i.i
  br i1 %453, label %bb4.i.i.i.i.i.i.i27.preheader, label %bb14.i.i.i

bb4.i.i.i.i.i.i.i27.preheader:                    ; preds = %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i.i.i.i.i.i
  %454 = add nuw nsw i32 %440, 1
  %455 = sub nsw i32 %454, %398
  %456 = sub nsw i32 %440, %398
  %xtraiter966 = and i32 %455, 3
  %lcmp.mod967.not = icmp eq i32 %xtraiter966, 0
  br i1 %lcmp.mod967.not, label %bb4.i.i.i.i.i.i.i27.prol.loopexit, label %bb4.i.i.i.i.i.i.i27.prol

bb4.i.i.i.i.i.i.i27.prol:                         ; preds = %bb4.i.i.i.i.i.i.i27.prol, %bb4.i.i.i.i.i.i.i27.preheader
  %iter.sroa.0.013.i.i.i.i.i.i.i.prol = phi i32 [ %457, %bb4.i.i.i.i.i.i.i27.prol ], [ %_10.i.i.i101.i.i.i.i, %bb4.i.i.i.i.i.i.i27.preheader ]
  %prol.iter968 = phi i32 [ %prol.iter968.next, %bb4.i.i.i.i.i.i.i27.prol ], [ 0, %bb4.i.i.i.i.i.i.i27.preheader ]
  %457 = add nuw nsw i32 %iter.sroa.0.013.i.i.i.i.i.i.i.prol, 1
  %458 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %iter.sroa.0.013.i.i.i.i.i.i.i.prol
  %459 = bitcast i8** %458 to i32*
  %460 = load i32, i32* %459, align 4, !alias.scope !549, !noalias !552
  %461 = icmp ne i32 %460, 0
  tail call void @llvm.assume(i1 %461) #13
  %462 = inttoptr i32 %460 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %463 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %462, i32 0, i32 2
  store i64* %393, i64** %463, align 8, !noalias !559
  %_9.i.i.i.i.i.i.i.i.i.prol = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %462, i32 0, i32 3
  %_10.i.i.i.i.i.i.i.i.i26.prol = trunc i32 %iter.sroa.0.013.i.i.i.i.i.i.i.prol to i16
  store i16 %_10.i.i.i.i.i.i.i.i.i26.prol, i16* %_9.i.i.i.i.i.i.i.i.i.prol, align 2, !alias.scope !562, !noalias !559
  %prol.iter968.next = add nuw nsw i32 %prol.iter968, 1
  %prol.iter968.cmp.not = icmp eq i32 %prol.iter968.next, %xtraiter966
  br i1 %prol.iter968.cmp.not, label %bb4.i.i.i.i.i.i.i27.prol.loopexit, label %bb4.i.i.i.i.i.i.i27.prol, !llvm.loop !565

bb4.i.i.i.i.i.i.i27.prol.loopexit:                ; preds = %bb4.i.i.i.i.i.i.i27.prol, %bb4.i.i.i.i.i.i.i27.preheader
  %iter.sroa.0.013.i.i.i.i.i.i.i.unr = phi i32 [ %_10.i.i.i101.i.i.i.i, %bb4.i.i.i.i.i.i.i27.preheader ], [ %457, %bb4.i.i.i.i.i.i.i27.prol ]
  %464 = icmp ult i32 %456, 3
  br i1 %464, label %bb14.i.i.i, label %bb4.i.i.i.i.i.i.i27

bb4.i.i.i.i.i.i.i27:                              ; preds = %bb4.i.i.i.i.i.i.i27, %bb4.i.i.i.i.i.i.i27.prol.loopexit
  %iter.sroa.0.013.i.i.i.i.i.i.i = phi i32 [ %486, %bb4.i.i.i.i.i.i.i27 ], [ %iter.sroa.0.013.i.i.i.i.i.i.i.unr, %bb4.i.i.i.i.i.i.i27.prol.loopexit ]
  %465 = add nuw i32 %iter.sroa.0.013.i.i.i.i.i.i.i, 1
  %466 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %iter.sroa.0.013.i.i.i.i.i.i.i
  %467 = bitcast i8** %466 to i32*
  %468 = load i32, i32* %467, align 4, !alias.scope !549, !noalias !552
  %469 = icmp ne i32 %468, 0
  tail call void @llvm.assume(i1 %469) #13
  %470 = inttoptr i32 %468 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %471 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %470, i32 0, i32 2
  store i64* %393, i64** %471, align 8, !noalias !559
  %_9.i.i.i.i.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %470, i32 0, i32 3
  %_10.i.i.i.i.i.i.i.i.i26 = trunc i32 %iter.sroa.0.013.i.i.i.i.i.i.i to i16
  store i16 %_10.i.i.i.i.i.i.i.i.i26, i16* %_9.i.i.i.i.i.i.i.i.i, align 2, !alias.scope !562, !noalias !559
  %472 = add nuw i32 %iter.sroa.0.013.i.i.i.i.i.i.i, 2
  %473 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %465
  %474 = bitcast i8** %473 to i32*
  %475 = load i32, i32* %474, align 4, !alias.scope !549, !noalias !552
  %476 = icmp ne i32 %475, 0
  tail call void @llvm.assume(i1 %476) #13
  %477 = inttoptr i32 %475 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %478 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %477, i32 0, i32 2
  store i64* %393, i64** %478, align 8, !noalias !559
  %_9.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %477, i32 0, i32 3
  %_10.i.i.i.i.i.i.i.i.i26.1 = trunc i32 %465 to i16
  store i16 %_10.i.i.i.i.i.i.i.i.i26.1, i16* %_9.i.i.i.i.i.i.i.i.i.1, align 2, !alias.scope !562, !noalias !559
  %479 = add nuw i32 %iter.sroa.0.013.i.i.i.i.i.i.i, 3
  %480 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %472
  %481 = bitcast i8** %480 to i32*
  %482 = load i32, i32* %481, align 4, !alias.scope !549, !noalias !552
  %483 = icmp ne i32 %482, 0
  tail call void @llvm.assume(i1 %483) #13
  %484 = inttoptr i32 %482 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %485 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %484, i32 0, i32 2
  store i64* %393, i64** %485, align 8, !noalias !559
  %_9.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %484, i32 0, i32 3
  %_10.i.i.i.i.i.i.i.i.i26.2 = trunc i32 %472 to i16
  store i16 %_10.i.i.i.i.i.i.i.i.i26.2, i16* %_9.i.i.i.i.i.i.i.i.i.2, align 2, !alias.scope !562, !noalias !559
  %486 = add nuw i32 %iter.sroa.0.013.i.i.i.i.i.i.i, 4
  %487 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %441, i32 0, i32 1, i32 %479
  %488 = bitcast i8** %487 to i32*
  %489 = load i32, i32* %488, align 4, !alias.scope !549, !noalias !552
  %490 = icmp ne i32 %489, 0
  tail call void @llvm.assume(i1 %490) #13
  %491 = inttoptr i32 %489 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %492 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %491, i32 0, i32 2
  store i64* %393, i64** %492, align 8, !noalias !559
  %_9.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %491, i32 0, i32 3
  %_10.i.i.i.i.i.i.i.i.i26.3 = trunc i32 %479 to i16
  store i16 %_10.i.i.i.i.i.i.i.i.i26.3, i16* %_9.i.i.i.i.i.i.i.i.i.3, align 2, !alias.scope !562, !noalias !559
  %exitcond.not.i.i.i.i.i.i.i.3 = icmp eq i32 %486, %_29.i.i298.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i.i.3, label %bb14.i.i.i, label %bb4.i.i.i.i.i.i.i27

bb2.i.i20.i.i.i.i.i:                              ; preds = %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E.exit.i.i.i.i.i"
  %493 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i32 %405
  %494 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i32 %_10.i.i17.i.i.i.i.i
  %_21.i.i19.i.i.i.i.i = sub nsw i32 %438, %405
  %495 = shl nsw i32 %_21.i.i19.i.i.i.i.i, 3
  %496 = bitcast i64* %494 to i8*
  %497 = bitcast i64* %493 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 8 %496, i8* nonnull align 8 %497, i32 %495, i1 false) #13, !alias.scope !566, !noalias !569
  br label %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i24.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i24.i.i.i.i.i: ; preds = %bb2.i.i20.i.i.i.i.i, %"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E.exit.i.i.i.i.i"
  %498 = getelementptr inbounds i64, i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i32 %405
  store i64 %split.sroa.0.0280.i.i.i.i, i64* %498, align 8, !alias.scope !570, !noalias !569
  %_29.i21.i.i.i.i.i = add nuw nsw i32 %438, 2
  %_10.i2.i22.i.i.i.i.i = add nsw i32 %405, 2
  %_8.i3.i23.i.i.i.i.i = icmp ult i32 %_10.i2.i22.i.i.i.i.i, %_29.i21.i.i.i.i.i
  br i1 %_8.i3.i23.i.i.i.i.i, label %bb2.i5.i25.i.i.i.i.i, label %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i26.i.i.i.i.i

bb2.i5.i25.i.i.i.i.i:                             ; preds = %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i24.i.i.i.i.i
  %499 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %_10.i.i17.i.i.i.i.i
  %500 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %_10.i2.i22.i.i.i.i.i
  %501 = sub nsw i32 %438, %405
  %502 = shl nsw i32 %501, 2
  %503 = bitcast i8** %500 to i8*
  %504 = bitcast i8** %499 to i8*
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 4 %503, i8* nonnull align 4 %504, i32 %502, i1 false) #13, !alias.scope !573, !noalias !569
  br label %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i26.i.i.i.i.i

_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i26.i.i.i.i.i: ; preds = %bb2.i5.i25.i.i.i.i.i, %_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE.exit.i24.i.i.i.i.i
  %505 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %_10.i.i17.i.i.i.i.i
  store i8* %split.sroa.10.0.in276.i.i.i.i, i8** %505, align 4, !alias.scope !576, !noalias !569
  store i16 %new_len.i14.i.i.i.i.i, i16* %437, align 2, !noalias !569
  %506 = icmp ult i32 %_10.i.i17.i.i.i.i.i, %_29.i21.i.i.i.i.i
  br i1 %506, label %bb4.i.i33.i.i.i.i.i.preheader, label %"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i"

bb4.i.i33.i.i.i.i.i.preheader:                    ; preds = %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i26.i.i.i.i.i
  %507 = add nuw nsw i32 %438, 1
  %508 = sub nsw i32 %507, %405
  %509 = sub nsw i32 %438, %405
  %xtraiter963 = and i32 %508, 3
  %lcmp.mod964.not = icmp eq i32 %xtraiter963, 0
  br i1 %lcmp.mod964.not, label %bb4.i.i33.i.i.i.i.i.prol.loopexit, label %bb4.i.i33.i.i.i.i.i.prol

bb4.i.i33.i.i.i.i.i.prol:                         ; preds = %bb4.i.i33.i.i.i.i.i.prol, %bb4.i.i33.i.i.i.i.i.preheader
  %iter.sroa.0.013.i.i29.i.i.i.i.i.prol = phi i32 [ %510, %bb4.i.i33.i.i.i.i.i.prol ], [ %_10.i.i17.i.i.i.i.i, %bb4.i.i33.i.i.i.i.i.preheader ]
  %prol.iter965 = phi i32 [ %prol.iter965.next, %bb4.i.i33.i.i.i.i.i.prol ], [ 0, %bb4.i.i33.i.i.i.i.i.preheader ]
  %510 = add nuw nsw i32 %iter.sroa.0.013.i.i29.i.i.i.i.i.prol, 1
  %511 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %iter.sroa.0.013.i.i29.i.i.i.i.i.prol
  %512 = bitcast i8** %511 to i32*
  %513 = load i32, i32* %512, align 4, !alias.scope !579, !noalias !582
  %514 = icmp ne i32 %513, 0
  tail call void @llvm.assume(i1 %514) #13
  %515 = inttoptr i32 %513 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %516 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %515, i32 0, i32 2
  store i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i64** %516, align 8, !noalias !589
  %_9.i.i.i.i30.i.i.i.i.i.prol = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %515, i32 0, i32 3
  %_10.i.i.i.i31.i.i.i.i.i.prol = trunc i32 %iter.sroa.0.013.i.i29.i.i.i.i.i.prol to i16
  store i16 %_10.i.i.i.i31.i.i.i.i.i.prol, i16* %_9.i.i.i.i30.i.i.i.i.i.prol, align 2, !alias.scope !592, !noalias !589
  %prol.iter965.next = add nuw nsw i32 %prol.iter965, 1
  %prol.iter965.cmp.not = icmp eq i32 %prol.iter965.next, %xtraiter963
  br i1 %prol.iter965.cmp.not, label %bb4.i.i33.i.i.i.i.i.prol.loopexit, label %bb4.i.i33.i.i.i.i.i.prol, !llvm.loop !595

bb4.i.i33.i.i.i.i.i.prol.loopexit:                ; preds = %bb4.i.i33.i.i.i.i.i.prol, %bb4.i.i33.i.i.i.i.i.preheader
  %iter.sroa.0.013.i.i29.i.i.i.i.i.unr = phi i32 [ %_10.i.i17.i.i.i.i.i, %bb4.i.i33.i.i.i.i.i.preheader ], [ %510, %bb4.i.i33.i.i.i.i.i.prol ]
  %517 = icmp ult i32 %509, 3
  br i1 %517, label %"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i", label %bb4.i.i33.i.i.i.i.i

bb4.i.i33.i.i.i.i.i:                              ; preds = %bb4.i.i33.i.i.i.i.i, %bb4.i.i33.i.i.i.i.i.prol.loopexit
  %iter.sroa.0.013.i.i29.i.i.i.i.i = phi i32 [ %539, %bb4.i.i33.i.i.i.i.i ], [ %iter.sroa.0.013.i.i29.i.i.i.i.i.unr, %bb4.i.i33.i.i.i.i.i.prol.loopexit ]
  %518 = add nuw i32 %iter.sroa.0.013.i.i29.i.i.i.i.i, 1
  %519 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %iter.sroa.0.013.i.i29.i.i.i.i.i
  %520 = bitcast i8** %519 to i32*
  %521 = load i32, i32* %520, align 4, !alias.scope !579, !noalias !582
  %522 = icmp ne i32 %521, 0
  tail call void @llvm.assume(i1 %522) #13
  %523 = inttoptr i32 %521 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %524 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %523, i32 0, i32 2
  store i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i64** %524, align 8, !noalias !589
  %_9.i.i.i.i30.i.i.i.i.i = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %523, i32 0, i32 3
  %_10.i.i.i.i31.i.i.i.i.i = trunc i32 %iter.sroa.0.013.i.i29.i.i.i.i.i to i16
  store i16 %_10.i.i.i.i31.i.i.i.i.i, i16* %_9.i.i.i.i30.i.i.i.i.i, align 2, !alias.scope !592, !noalias !589
  %525 = add nuw i32 %iter.sroa.0.013.i.i29.i.i.i.i.i, 2
  %526 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %518
  %527 = bitcast i8** %526 to i32*
  %528 = load i32, i32* %527, align 4, !alias.scope !579, !noalias !582
  %529 = icmp ne i32 %528, 0
  tail call void @llvm.assume(i1 %529) #13
  %530 = inttoptr i32 %528 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %531 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %530, i32 0, i32 2
  store i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i64** %531, align 8, !noalias !589
  %_9.i.i.i.i30.i.i.i.i.i.1 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %530, i32 0, i32 3
  %_10.i.i.i.i31.i.i.i.i.i.1 = trunc i32 %518 to i16
  store i16 %_10.i.i.i.i31.i.i.i.i.i.1, i16* %_9.i.i.i.i30.i.i.i.i.i.1, align 2, !alias.scope !592, !noalias !589
  %532 = add nuw i32 %iter.sroa.0.013.i.i29.i.i.i.i.i, 3
  %533 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %525
  %534 = bitcast i8** %533 to i32*
  %535 = load i32, i32* %534, align 4, !alias.scope !579, !noalias !582
  %536 = icmp ne i32 %535, 0
  tail call void @llvm.assume(i1 %536) #13
  %537 = inttoptr i32 %535 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %538 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %537, i32 0, i32 2
  store i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i64** %538, align 8, !noalias !589
  %_9.i.i.i.i30.i.i.i.i.i.2 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %537, i32 0, i32 3
  %_10.i.i.i.i31.i.i.i.i.i.2 = trunc i32 %525 to i16
  store i16 %_10.i.i.i.i31.i.i.i.i.i.2, i16* %_9.i.i.i.i30.i.i.i.i.i.2, align 2, !alias.scope !592, !noalias !589
  %539 = add nuw i32 %iter.sroa.0.013.i.i29.i.i.i.i.i, 4
  %540 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %439, i32 0, i32 1, i32 %532
  %541 = bitcast i8** %540 to i32*
  %542 = load i32, i32* %541, align 4, !alias.scope !579, !noalias !582
  %543 = icmp ne i32 %542, 0
  tail call void @llvm.assume(i1 %543) #13
  %544 = inttoptr i32 %542 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %545 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %544, i32 0, i32 2
  store i64* %insertion_edge.sroa.4.0.i98.i.i.i.i, i64** %545, align 8, !noalias !589
  %_9.i.i.i.i30.i.i.i.i.i.3 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %544, i32 0, i32 3
  %_10.i.i.i.i31.i.i.i.i.i.3 = trunc i32 %532 to i16
  store i16 %_10.i.i.i.i31.i.i.i.i.i.3, i16* %_9.i.i.i.i30.i.i.i.i.i.3, align 2, !alias.scope !592, !noalias !589
  %exitcond.not.i.i32.i.i.i.i.i.3 = icmp eq i32 %539, %_29.i21.i.i.i.i.i
  br i1 %exitcond.not.i.i32.i.i.i.i.i.3, label %"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i", label %bb4.i.i33.i.i.i.i.i

"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i": ; preds = %bb4.i.i33.i.i.i.i.i, %bb4.i.i33.i.i.i.i.i.prol.loopexit, %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i26.i.i.i.i.i
  %546 = icmp eq i64* %393, null
  br i1 %546, label %bb14.i.i.i, label %bb14.i.i.i.i

bb14.i.i.i.i:                                     ; preds = %"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i"
  %547 = getelementptr inbounds i64, i64* %393, i32 11
  %548 = bitcast i64* %547 to i64**
  %549 = load i64*, i64** %548, align 8, !noalias !456
  %550 = icmp eq i64* %549, null
  br i1 %550, label %"_ZN4core6option15Option$LT$T$GT$6unwrap17h62aa9b3cf5de04f6E.exit.i.i.i", label %bb11.i.i.i.i

bb14.i.i.i:                                       ; preds = %"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE.exit.i.i.i.i", %bb4.i.i.i.i.i.i.i27, %bb4.i.i.i.i.i.i.i27.prol.loopexit, %_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E.exit.i.i.i.i.i.i, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.thread.i.i.i.i"
  %551 = add i32 %seen.sroa.12.1, 1
  br label %bb12

"_ZN4core6option15Option$LT$T$GT$6unwrap17h62aa9b3cf5de04f6E.exit.i.i.i": ; preds = %bb14.i.i.i.i, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i"
  %split.sroa.10.0.in.lcssa.i.i.i.i = phi i8* [ %360, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ], [ %407, %bb14.i.i.i.i ]
  %split.sroa.8.0.lcssa.i.i.i.i = phi i32 [ 0, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ], [ %_5.i.i.i.i.i4.i.i, %bb14.i.i.i.i ]
  %split.sroa.0.0.lcssa.i.i.i.i = phi i64 [ %368, %"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE.exit.i.i.i.i" ], [ %417, %bb14.i.i.i.i ]
  %552 = tail call fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 144) #13
  %553 = icmp eq i8* %552, null
  br i1 %553, label %bb3.i.i.i.i.i.i.i.i4.i.i.i, label %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i32"

bb3.i.i.i.i.i.i.i.i4.i.i.i:                       ; preds = %"_ZN4core6option15Option$LT$T$GT$6unwrap17h62aa9b3cf5de04f6E.exit.i.i.i"
  tail call void @llvm.trap() #13, !noalias !596
  unreachable

"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i32": ; preds = %"_ZN4core6option15Option$LT$T$GT$6unwrap17h62aa9b3cf5de04f6E.exit.i.i.i"
  %_3.i.i.i.i.i.i.i.i.i.i.i28 = getelementptr inbounds i8, i8* %552, i32 88
  %554 = bitcast i8* %_3.i.i.i.i.i.i.i.i.i.i.i28 to i64**
  store i64* null, i64** %554, align 4, !noalias !596
  %_6.i.i.i.i.i.i.i.i.i.i.i29 = getelementptr inbounds i8, i8* %552, i32 94
  %555 = bitcast i8* %_6.i.i.i.i.i.i.i.i.i.i.i29 to i16*
  store i16 0, i16* %555, align 2, !noalias !596
  %_6.i.i.i.i.i.i.i.i.i30 = getelementptr inbounds i8, i8* %552, i32 96
  %556 = bitcast i8* %_6.i.i.i.i.i.i.i.i.i30 to i64**
  store i64* %seen.sroa.7.1, i64** %556, align 4, !alias.scope !603, !noalias !596
  %557 = bitcast i64* %seen.sroa.7.1 to %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %558 = getelementptr inbounds i64, i64* %seen.sroa.7.1, i32 11
  %559 = bitcast i64* %558 to i8**
  store i8* %552, i8** %559, align 8, !noalias !606
  %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i31 = getelementptr inbounds %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::LeafNode<u64, alloc::collections::btree::set_val::SetValZST>"* %557, i32 0, i32 3
  store i16 0, i16* %_9.i.i.i.i.i.i.i.i.i.i.i.i.i.i31, align 2, !alias.scope !618, !noalias !621
  %_10.i.i.i.i.i.i5.i.i.i = add i32 %seen.sroa.0.1, 1
  %560 = bitcast i8* %552 to i64*
  %_6.not.i.i.i.i = icmp eq i32 %seen.sroa.0.1, %split.sroa.8.0.lcssa.i.i.i.i
  br i1 %_6.not.i.i.i.i, label %bb2.i.i.i.i35, label %bb1.i9.i.i.i

bb2.i.i.i.i35:                                    ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i32"
  %_14.i.i.i.i33 = load i16, i16* %555, align 2, !noalias !622
  %561 = zext i16 %_14.i.i.i.i33 to i32
  %_16.i.i.i.i34 = icmp ugt i16 %_14.i.i.i.i33, 10
  br i1 %_16.i.i.i.i34, label %bb5.i.i.i.i36, label %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40"

bb1.i9.i.i.i:                                     ; preds = %"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E.exit.i.i.i32"
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [48 x i8] }>* @alloc97 to [0 x i8]*), i32 48, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc99 to %"core::panic::location::Location"*)) #18, !noalias !622
  unreachable

bb5.i.i.i.i36:                                    ; preds = %bb2.i.i.i.i35
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [32 x i8] }>* @alloc100 to [0 x i8]*), i32 32, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @alloc102 to %"core::panic::location::Location"*)) #18, !noalias !622
  unreachable

"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40": ; preds = %bb2.i.i.i.i35
  %562 = bitcast i8* %552 to [0 x i64]*
  %563 = add nuw nsw i16 %_14.i.i.i.i33, 1
  store i16 %563, i16* %555, align 2, !noalias !622
  %564 = getelementptr inbounds [0 x i64], [0 x i64]* %562, i32 0, i32 %561
  store i64 %split.sroa.0.0.lcssa.i.i.i.i, i64* %564, align 8, !alias.scope !625, !noalias !622
  %_35.i.i.i.i37 = add nuw nsw i32 %561, 1
  %_312.i.i.i.cast.i.i.i.i38 = bitcast i8* %552 to %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"*
  %565 = getelementptr inbounds %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>", %"alloc::collections::btree::node::InternalNode<u64, alloc::collections::btree::set_val::SetValZST>"* %_312.i.i.i.cast.i.i.i.i38, i32 0, i32 1, i32 %_35.i.i.i.i37
  store i8* %split.sroa.10.0.in.lcssa.i.i.i.i, i8** %565, align 4, !alias.scope !628, !noalias !622
  %566 = getelementptr inbounds i8, i8* %split.sroa.10.0.in.lcssa.i.i.i.i, i32 88
  %567 = bitcast i8* %566 to i8**
  store i8* %552, i8** %567, align 8, !noalias !631
  %_9.i.i.i.i.i.i = getelementptr inbounds i8, i8* %split.sroa.10.0.in.lcssa.i.i.i.i, i32 92
  %568 = bitcast i8* %_9.i.i.i.i.i.i to i16*
  %_10.i.i.i.i.i.i39 = trunc i32 %_35.i.i.i.i37 to i16
  store i16 %_10.i.i.i.i.i.i39, i16* %568, align 2, !alias.scope !636, !noalias !631
  %569 = add i32 %seen.sroa.12.1, 1
  br label %bb12

bb12:                                             ; preds = %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40", %bb14.i.i.i, %"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i"
  %seen.sroa.12.2.ph = phi i32 [ %569, %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40" ], [ %551, %bb14.i.i.i ], [ 1, %"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i" ]
  %seen.sroa.7.2.ph = phi i64* [ %560, %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40" ], [ %seen.sroa.7.1, %bb14.i.i.i ], [ %352, %"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i" ]
  %seen.sroa.0.2.ph = phi i32 [ %_10.i.i.i.i.i.i5.i.i.i, %"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE.exit.i.i.i40" ], [ %seen.sroa.0.1, %bb14.i.i.i ], [ 0, %"_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17hea402f09eed47898E.exit.i.i.i" ]
  %_19 = and i64 %number.0, 1
  %570 = icmp eq i64 %_19, 0
  %571 = lshr i64 %number.0, 1
  %_22 = mul i64 %number.0, 3
  %572 = add i64 %_22, 1
  %_18.0 = select i1 %570, i64 %571, i64 %572
  br label %bb10
}

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i32(i8* nocapture writeonly, i8* nocapture readonly, i32, i1 immarg) #2

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.experimental.noalias.scope.decl(metadata) #3

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #4

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #5

; Function Attrs: noinline nounwind
define internal fastcc noundef zeroext i1 @_ZN4core3fmt9Formatter12pad_integral12write_prefix17h2b39eb887af5d341E(%0* noalias nocapture noundef readonly align 4 dereferenceable(36) %0, i32 noundef %1, i8* noalias noundef readonly align 1 %2) unnamed_addr #6 {
  %4 = icmp eq i32 %1, 1114112
  br i1 %4, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %0, %0* %0, i32 0, i32 4, i32 0
  %7 = load {}*, {}** %6, align 4, !nonnull !639, !align !640, !noundef !639
  %8 = getelementptr inbounds %0, %0* %0, i32 0, i32 4, i32 1
  %9 = bitcast [3 x i32]** %8 to i1 ({}*, i32)***
  %10 = load i1 ({}*, i32)**, i1 ({}*, i32)*** %9, align 4, !nonnull !639, !align !641
  %11 = getelementptr inbounds i1 ({}*, i32)*, i1 ({}*, i32)** %10, i32 4
  %12 = load i1 ({}*, i32)*, i1 ({}*, i32)** %11, align 4, !invariant.load !639, !nonnull !639
  %13 = tail call noundef zeroext i1 %12({}* noundef nonnull align 1 %7, i32 noundef %1) #13
  br i1 %13, label %16, label %14

14:                                               ; preds = %5, %3
  %15 = icmp eq i8* %2, null
  br i1 %15, label %16, label %18

16:                                               ; preds = %18, %14, %5
  %17 = phi i1 [ %27, %18 ], [ false, %14 ], [ true, %5 ]
  ret i1 %17

18:                                               ; preds = %14
  %19 = bitcast i8* %2 to [0 x i8]*
  %20 = getelementptr inbounds %0, %0* %0, i32 0, i32 4, i32 0
  %21 = load {}*, {}** %20, align 4, !nonnull !639, !align !640, !noundef !639
  %22 = getelementptr inbounds %0, %0* %0, i32 0, i32 4, i32 1
  %23 = bitcast [3 x i32]** %22 to i1 ({}*, [0 x i8]*, i32)***
  %24 = load i1 ({}*, [0 x i8]*, i32)**, i1 ({}*, [0 x i8]*, i32)*** %23, align 4, !nonnull !639, !align !641
  %25 = getelementptr inbounds i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %24, i32 3
  %26 = load i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %25, align 4, !invariant.load !639, !nonnull !639
  %27 = tail call noundef zeroext i1 %26({}* noundef nonnull align 1 %21, [0 x i8]* noalias noundef nonnull readonly align 1 %19, i32 0) #13
  br label %16
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #7

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal void @"_ZN4core3ptr28drop_in_place$LT$$RF$u64$GT$17h1d02b19a6a06a02bE.llvm.5115463553621482282"(i64** nocapture %0) unnamed_addr #8 {
  ret void
}

; Function Attrs: cold noinline noreturn nounwind
define internal fastcc void @_ZN4core9panicking9panic_fmt17h9ec1c8305a7da9aeE(%1* noalias nocapture noundef dereferenceable(24) %0, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) %1) unnamed_addr #9 {
  %3 = alloca %2, align 4
  %4 = bitcast %2* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 20, i8* nonnull %4)
  %5 = getelementptr inbounds %2, %2* %3, i32 0, i32 0, i32 0
  store {}* bitcast (<{}>* @anon.0caaca964578e5d403cf251ed773fb48.5.llvm.2127609134216655508 to {}*), {}** %5, align 4, !alias.scope !642, !noalias !645
  %6 = getelementptr inbounds %2, %2* %3, i32 0, i32 0, i32 1
  store [3 x i32]* bitcast (<{ i8*, [8 x i8], i8* }>* @anon.b76077acc97e51ded39d48aebc6ed9b4.17 to [3 x i32]*), [3 x i32]** %6, align 4, !alias.scope !642, !noalias !645
  %7 = getelementptr inbounds %2, %2* %3, i32 0, i32 1
  %8 = bitcast i32** %7 to %1**
  store %1* %0, %1** %8, align 4, !alias.scope !642, !noalias !645
  %9 = getelementptr inbounds %2, %2* %3, i32 0, i32 2
  store %"core::panic::location::Location"* %1, %"core::panic::location::Location"** %9, align 4, !alias.scope !642, !noalias !645
  %10 = getelementptr inbounds %2, %2* %3, i32 0, i32 3
  store i8 1, i8* %10, align 4, !alias.scope !642, !noalias !645
  call fastcc void @rust_begin_unwind(%2* noalias noundef nonnull readonly align 4 dereferenceable(20) %3) #18
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i64 @"_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17h1eb33050df948c2cE"(%"[closure@<alloc::collections::btree::set::BTreeSet<u64> as core::convert::From<[u64; 1]>>::from::{closure#0}]"* noalias nocapture noundef nonnull readonly align 1 %0) unnamed_addr #10 {
  ret i64 8821726909076344000
}

; Function Attrs: cold noinline noreturn nounwind
define internal fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 %0, i32 %1, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) %2) unnamed_addr #9 {
  %4 = alloca [1 x { [0 x i8]*, i32 }], align 4
  %5 = alloca %1, align 4
  %6 = bitcast %1* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %6)
  %7 = bitcast [1 x { [0 x i8]*, i32 }]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %7)
  %8 = getelementptr inbounds [1 x { [0 x i8]*, i32 }], [1 x { [0 x i8]*, i32 }]* %4, i32 0, i32 0, i32 0
  store [0 x i8]* %0, [0 x i8]** %8, align 4
  %9 = getelementptr inbounds [1 x { [0 x i8]*, i32 }], [1 x { [0 x i8]*, i32 }]* %4, i32 0, i32 0, i32 1
  store i32 %1, i32* %9, align 4
  %10 = bitcast %1* %5 to [1 x { [0 x i8]*, i32 }]**
  store [1 x { [0 x i8]*, i32 }]* %4, [1 x { [0 x i8]*, i32 }]** %10, align 4, !alias.scope !648, !noalias !651
  %11 = getelementptr inbounds %1, %1* %5, i32 0, i32 0, i32 1
  store i32 1, i32* %11, align 4, !alias.scope !648, !noalias !651
  %12 = getelementptr inbounds %1, %1* %5, i32 0, i32 1, i32 0
  store i32* null, i32** %12, align 4, !alias.scope !648, !noalias !651
  %13 = getelementptr inbounds %1, %1* %5, i32 0, i32 2, i32 0
  store [0 x { i8*, i32* }]* bitcast (<{}>* @anon.0caaca964578e5d403cf251ed773fb48.5.llvm.2127609134216655508 to [0 x { i8*, i32* }]*), [0 x { i8*, i32* }]** %13, align 4, !alias.scope !648, !noalias !651
  %14 = getelementptr inbounds %1, %1* %5, i32 0, i32 2, i32 1
  store i32 0, i32* %14, align 4, !alias.scope !648, !noalias !651
  call fastcc void @_ZN4core9panicking9panic_fmt17h9ec1c8305a7da9aeE(%1* noalias nocapture noundef nonnull dereferenceable(24) %5, %"core::panic::location::Location"* noalias noundef nonnull readonly align 4 dereferenceable(16) %2) #18
  unreachable
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.cttz.i32(i32, i1 immarg) #7

; Function Attrs: nounwind
define internal noundef zeroext i1 @"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17ha2248e879404ed23E"(i32* noalias nocapture noundef readonly align 4 dereferenceable(4) %0, %0* noalias nocapture noundef align 4 dereferenceable(36) %1) unnamed_addr #0 {
  %3 = alloca [39 x i8], align 1
  %4 = load i32, i32* %0, align 4, !alias.scope !654
  %5 = zext i32 %4 to i64
  tail call void @llvm.experimental.noalias.scope.decl(metadata !657)
  %6 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 39, i8* nonnull %6) #13, !noalias !657
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 1 dereferenceable(39) %6, i8 undef, i32 39, i1 false) #13, !noalias !657
  %7 = icmp ugt i32 %4, 9999
  br i1 %7, label %.preheader, label %.loopexit2

.loopexit2:                                       ; preds = %.preheader, %2
  %8 = phi i32 [ 39, %2 ], [ %24, %.preheader ]
  %9 = phi i64 [ %5, %2 ], [ %15, %.preheader ]
  %10 = trunc i64 %9 to i32
  %11 = icmp ugt i32 %10, 99
  br i1 %11, label %41, label %37

.preheader:                                       ; preds = %.preheader, %2
  %12 = phi i64 [ %15, %.preheader ], [ %5, %2 ]
  %13 = phi i32 [ %24, %.preheader ], [ 39, %2 ]
  %14 = freeze i64 %12
  %15 = udiv i64 %14, 10000
  %.neg1.i = mul nsw i64 %15, -10000
  %16 = add nsw i64 %.neg1.i, %14
  %17 = trunc i64 %16 to i16
  %18 = udiv i16 %17, 100
  %19 = shl nuw nsw i16 %18, 1
  %20 = zext i16 %19 to i32
  %.neg2.i = mul i16 %18, -100
  %21 = add i16 %.neg2.i, %17
  %22 = shl nuw nsw i16 %21, 1
  %23 = zext i16 %22 to i32
  %24 = add i32 %13, -4
  %25 = getelementptr inbounds [0 x i8], [0 x i8]* bitcast (<{ [200 x i8] }>* @anon.8ceeee65706b6557311fa20552944e34.5.llvm.18034196627311494167 to [0 x i8]*), i32 0, i32 %20
  %26 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %24
  %27 = bitcast i8* %25 to i16*
  %28 = bitcast i8* %26 to i16*
  %29 = load i16, i16* %27, align 1, !noalias !657
  store i16 %29, i16* %28, align 1, !noalias !657
  %30 = getelementptr inbounds [0 x i8], [0 x i8]* bitcast (<{ [200 x i8] }>* @anon.8ceeee65706b6557311fa20552944e34.5.llvm.18034196627311494167 to [0 x i8]*), i32 0, i32 %23
  %31 = add nsw i32 %13, -2
  %32 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %31
  %33 = bitcast i8* %30 to i16*
  %34 = bitcast i8* %32 to i16*
  %35 = load i16, i16* %33, align 1, !noalias !657
  store i16 %35, i16* %34, align 1, !noalias !657
  %36 = icmp ugt i64 %14, 99999999
  br i1 %36, label %.preheader, label %.loopexit2

37:                                               ; preds = %41, %.loopexit2
  %38 = phi i32 [ %47, %41 ], [ %10, %.loopexit2 ]
  %39 = phi i32 [ %48, %41 ], [ %8, %.loopexit2 ]
  %40 = icmp ult i32 %38, 10
  br i1 %40, label %62, label %54

41:                                               ; preds = %.loopexit2
  %.fr.i = freeze i64 %9
  %42 = trunc i64 %.fr.i to i16
  %43 = udiv i16 %42, 100
  %.neg.i = mul i16 %43, -100
  %44 = add i16 %.neg.i, %42
  %45 = shl nuw nsw i16 %44, 1
  %46 = zext i16 %45 to i32
  %47 = zext i16 %43 to i32
  %48 = add i32 %8, -2
  %49 = getelementptr inbounds [0 x i8], [0 x i8]* bitcast (<{ [200 x i8] }>* @anon.8ceeee65706b6557311fa20552944e34.5.llvm.18034196627311494167 to [0 x i8]*), i32 0, i32 %46
  %50 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %48
  %51 = bitcast i8* %49 to i16*
  %52 = bitcast i8* %50 to i16*
  %53 = load i16, i16* %51, align 1, !noalias !657
  store i16 %53, i16* %52, align 1, !noalias !657
  br label %37

54:                                               ; preds = %37
  %55 = shl nuw nsw i32 %38, 1
  %56 = add i32 %39, -2
  %57 = getelementptr inbounds [0 x i8], [0 x i8]* bitcast (<{ [200 x i8] }>* @anon.8ceeee65706b6557311fa20552944e34.5.llvm.18034196627311494167 to [0 x i8]*), i32 0, i32 %55
  %58 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %56
  %59 = bitcast i8* %57 to i16*
  %60 = bitcast i8* %58 to i16*
  %61 = load i16, i16* %59, align 1, !noalias !657
  store i16 %61, i16* %60, align 1, !noalias !657
  br label %67

62:                                               ; preds = %37
  %63 = add i32 %39, -1
  %64 = trunc i32 %38 to i8
  %65 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %63
  %66 = add nuw nsw i8 %64, 48
  store i8 %66, i8* %65, align 1, !noalias !657
  br label %67

67:                                               ; preds = %62, %54
  %68 = phi i32 [ %63, %62 ], [ %56, %54 ]
  %69 = getelementptr inbounds [39 x i8], [39 x i8]* %3, i32 0, i32 %68
  %70 = sub i32 39, %68
  %71 = bitcast i8* %69 to [0 x i8]*
  tail call void @llvm.experimental.noalias.scope.decl(metadata !660) #13
  %72 = getelementptr inbounds %0, %0* %1, i32 0, i32 0
  %73 = load i32, i32* %72, align 4, !alias.scope !663, !noalias !666
  %74 = and i32 %73, 1
  %75 = icmp eq i32 %74, 0
  %76 = select i1 %75, i32 1114112, i32 43
  %77 = xor i1 %75, true
  %78 = zext i1 %77 to i32
  %79 = add i32 %70, %78
  %80 = and i32 %73, 4
  %81 = icmp eq i32 %80, 0
  %spec.select = select i1 %81, i8* null, i8* bitcast (<{}>* @anon.0caaca964578e5d403cf251ed773fb48.5.llvm.2127609134216655508 to i8*)
  %82 = getelementptr inbounds %0, %0* %1, i32 0, i32 2, i32 0
  %83 = load i32, i32* %82, align 4, !range !668, !alias.scope !669, !noalias !666, !noundef !639
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %87

85:                                               ; preds = %67
  %86 = tail call fastcc noundef zeroext i1 @_ZN4core3fmt9Formatter12pad_integral12write_prefix17h2b39eb887af5d341E(%0* noalias noundef nonnull align 4 dereferenceable(36) %1, i32 noundef %76, i8* noalias noundef readonly align 1 %spec.select) #13, !noalias !666
  br i1 %86, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %181

87:                                               ; preds = %67
  %88 = getelementptr inbounds %0, %0* %1, i32 0, i32 2, i32 1
  %89 = load i32, i32* %88, align 4, !alias.scope !669, !noalias !666
  %90 = icmp ugt i32 %89, %79
  br i1 %90, label %91, label %94

91:                                               ; preds = %87
  %92 = and i32 %73, 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %105, label %138

94:                                               ; preds = %87
  %95 = tail call fastcc noundef zeroext i1 @_ZN4core3fmt9Formatter12pad_integral12write_prefix17h2b39eb887af5d341E(%0* noalias noundef nonnull align 4 dereferenceable(36) %1, i32 noundef %76, i8* noalias noundef readonly align 1 %spec.select) #13, !noalias !666
  br i1 %95, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %96

96:                                               ; preds = %94
  %97 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 0
  %98 = load {}*, {}** %97, align 4, !alias.scope !669, !noalias !666, !nonnull !639, !align !640, !noundef !639
  %99 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 1
  %100 = bitcast [3 x i32]** %99 to i1 ({}*, [0 x i8]*, i32)***
  %101 = load i1 ({}*, [0 x i8]*, i32)**, i1 ({}*, [0 x i8]*, i32)*** %100, align 4, !alias.scope !669, !noalias !666, !nonnull !639, !align !641
  %102 = getelementptr inbounds i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %101, i32 3
  %103 = load i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %102, align 4, !invariant.load !639, !noalias !670, !nonnull !639
  %104 = call noundef zeroext i1 %103({}* noundef nonnull align 1 %98, [0 x i8]* noalias noundef nonnull readonly align 1 %71, i32 %70) #13, !noalias !669
  br label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit

105:                                              ; preds = %91
  %106 = sub i32 %89, %79
  tail call void @llvm.experimental.noalias.scope.decl(metadata !671) #13
  %107 = getelementptr inbounds %0, %0* %1, i32 0, i32 5
  %108 = load i8, i8* %107, align 4, !range !674, !alias.scope !675, !noalias !666, !noundef !639
  %109 = icmp eq i8 %108, 3
  %110 = trunc i8 %108 to i2
  %111 = select i1 %109, i2 1, i2 %110
  switch i2 %111, label %112 [
    i2 0, label %118
    i2 1, label %113
    i2 -2, label %114
  ]

112:                                              ; preds = %105
  unreachable

113:                                              ; preds = %105
  br label %118

114:                                              ; preds = %105
  %115 = lshr i32 %106, 1
  %116 = add i32 %106, 1
  %117 = lshr i32 %116, 1
  br label %118

118:                                              ; preds = %114, %113, %105
  %119 = phi i32 [ %117, %114 ], [ 0, %113 ], [ %106, %105 ]
  %120 = phi i32 [ %115, %114 ], [ %106, %113 ], [ 0, %105 ]
  %121 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 0
  %122 = load {}*, {}** %121, align 4, !alias.scope !675, !noalias !666
  %123 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 1
  %124 = bitcast [3 x i32]** %123 to i1 ({}*, i32)***
  %125 = load i1 ({}*, i32)**, i1 ({}*, i32)*** %124, align 4, !alias.scope !675, !noalias !666
  %126 = getelementptr inbounds %0, %0* %1, i32 0, i32 1
  %127 = load i32, i32* %126, align 4, !alias.scope !675, !noalias !666
  %128 = getelementptr inbounds i1 ({}*, i32)*, i1 ({}*, i32)** %125, i32 4
  br label %129

129:                                              ; preds = %132, %118
  %130 = phi i32 [ 0, %118 ], [ %133, %132 ]
  %131 = icmp eq i32 %130, %120
  br i1 %131, label %136, label %132

132:                                              ; preds = %129
  %133 = add i32 %130, 1
  %134 = load i1 ({}*, i32)*, i1 ({}*, i32)** %128, align 4, !invariant.load !639, !noalias !676, !nonnull !639
  %135 = tail call noundef zeroext i1 %134({}* noundef nonnull align 1 %122, i32 noundef %127) #13, !noalias !676
  br i1 %135, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %129

136:                                              ; preds = %129
  %137 = icmp eq i32 %127, 1114112
  br i1 %137, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %164

138:                                              ; preds = %91
  %139 = getelementptr inbounds %0, %0* %1, i32 0, i32 1
  %140 = load i32, i32* %139, align 4, !alias.scope !677, !noalias !666
  store i32 48, i32* %139, align 4, !alias.scope !677, !noalias !666
  %141 = getelementptr inbounds %0, %0* %1, i32 0, i32 5
  %142 = load i8, i8* %141, align 4, !alias.scope !680, !noalias !666
  store i8 1, i8* %141, align 4, !alias.scope !680, !noalias !666
  %143 = tail call fastcc noundef zeroext i1 @_ZN4core3fmt9Formatter12pad_integral12write_prefix17h2b39eb887af5d341E(%0* noalias noundef nonnull align 4 dereferenceable(36) %1, i32 noundef %76, i8* noalias noundef readonly align 1 %spec.select) #13, !noalias !666
  br i1 %143, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %144

144:                                              ; preds = %138
  %145 = sub i32 %89, %79
  tail call void @llvm.experimental.noalias.scope.decl(metadata !683) #13
  %146 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 0
  %147 = load {}*, {}** %146, align 4, !alias.scope !686, !noalias !666
  %148 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 1
  %149 = bitcast [3 x i32]** %148 to i1 ({}*, i32)***
  %150 = load i1 ({}*, i32)**, i1 ({}*, i32)*** %149, align 4, !alias.scope !686, !noalias !666
  %151 = getelementptr inbounds i1 ({}*, i32)*, i1 ({}*, i32)** %150, i32 4
  br label %152

152:                                              ; preds = %155, %144
  %153 = phi i32 [ 0, %144 ], [ %156, %155 ]
  %154 = icmp eq i32 %153, %145
  br i1 %154, label %159, label %155

155:                                              ; preds = %152
  %156 = add i32 %153, 1
  %157 = load i1 ({}*, i32)*, i1 ({}*, i32)** %151, align 4, !invariant.load !639, !noalias !687, !nonnull !639
  %158 = tail call noundef zeroext i1 %157({}* noundef nonnull align 1 %147, i32 noundef 48) #13, !noalias !687
  br i1 %158, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %152

159:                                              ; preds = %152
  %160 = getelementptr inbounds i1 ({}*, i32)*, i1 ({}*, i32)** %150, i32 3
  %161 = bitcast i1 ({}*, i32)** %160 to i1 ({}*, [0 x i8]*, i32)**
  %162 = load i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %161, align 4, !invariant.load !639, !noalias !670, !nonnull !639
  %163 = call noundef zeroext i1 %162({}* noundef nonnull align 1 %147, [0 x i8]* noalias noundef nonnull readonly align 1 %71, i32 %70) #13, !noalias !669
  br i1 %163, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %.loopexit

.loopexit:                                        ; preds = %159
  store i32 %140, i32* %139, align 4, !alias.scope !669, !noalias !666
  store i8 %142, i8* %141, align 4, !alias.scope !669, !noalias !666
  br label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit

164:                                              ; preds = %136
  %165 = tail call fastcc noundef zeroext i1 @_ZN4core3fmt9Formatter12pad_integral12write_prefix17h2b39eb887af5d341E(%0* noalias noundef nonnull align 4 dereferenceable(36) %1, i32 noundef %76, i8* noalias noundef readonly align 1 %spec.select) #13, !noalias !666
  br i1 %165, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %166

166:                                              ; preds = %164
  %167 = getelementptr inbounds i1 ({}*, i32)*, i1 ({}*, i32)** %125, i32 3
  %168 = bitcast i1 ({}*, i32)** %167 to i1 ({}*, [0 x i8]*, i32)**
  %169 = load i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %168, align 4, !invariant.load !639, !noalias !670, !nonnull !639
  %170 = call noundef zeroext i1 %169({}* noundef nonnull align 1 %122, [0 x i8]* noalias noundef nonnull readonly align 1 %71, i32 %70) #13, !noalias !669
  br i1 %170, label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit, label %171

171:                                              ; preds = %174, %166
  %172 = phi i32 [ %175, %174 ], [ 0, %166 ]
  %173 = icmp eq i32 %172, %119
  br i1 %173, label %178, label %174

174:                                              ; preds = %171
  %175 = add i32 %172, 1
  %176 = load i1 ({}*, i32)*, i1 ({}*, i32)** %128, align 4, !invariant.load !639, !noalias !688, !nonnull !639
  %177 = call noundef zeroext i1 %176({}* noundef nonnull align 1 %122, i32 noundef %127) #13, !noalias !688
  br i1 %177, label %178, label %171

178:                                              ; preds = %174, %171
  %179 = phi i32 [ %119, %171 ], [ %172, %174 ]
  %180 = icmp ult i32 %179, %119
  br label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit

181:                                              ; preds = %85
  %182 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 0
  %183 = load {}*, {}** %182, align 4, !alias.scope !669, !noalias !666, !nonnull !639, !align !640, !noundef !639
  %184 = getelementptr inbounds %0, %0* %1, i32 0, i32 4, i32 1
  %185 = bitcast [3 x i32]** %184 to i1 ({}*, [0 x i8]*, i32)***
  %186 = load i1 ({}*, [0 x i8]*, i32)**, i1 ({}*, [0 x i8]*, i32)*** %185, align 4, !alias.scope !669, !noalias !666, !nonnull !639, !align !641
  %187 = getelementptr inbounds i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %186, i32 3
  %188 = load i1 ({}*, [0 x i8]*, i32)*, i1 ({}*, [0 x i8]*, i32)** %187, align 4, !invariant.load !639, !noalias !670, !nonnull !639
  %189 = call noundef zeroext i1 %188({}* noundef nonnull align 1 %183, [0 x i8]* noalias noundef nonnull readonly align 1 %71, i32 %70) #13, !noalias !669
  br label %_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit

_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844.exit: ; preds = %181, %178, %166, %164, %.loopexit, %159, %155, %138, %136, %132, %96, %94, %85
  %190 = phi i1 [ %104, %96 ], [ false, %.loopexit ], [ %180, %178 ], [ %189, %181 ], [ true, %94 ], [ true, %138 ], [ true, %159 ], [ true, %136 ], [ true, %164 ], [ true, %166 ], [ true, %85 ], [ true, %132 ], [ true, %155 ]
  call void @llvm.lifetime.end.p0i8(i64 39, i8* nonnull %6) #13, !noalias !657
  ret i1 %190
}

; Function Attrs: cold noinline noreturn nounwind
define internal fastcc void @_ZN4core5slice5index24slice_end_index_len_fail17h52be4a6bf10949ffE(i32 %0, i32 %1) unnamed_addr #9 {
  tail call fastcc void @_ZN4core10intrinsics17const_eval_select17hb4e64cee467dd997E(i32 %0, i32 %1) #18
  unreachable
}

; Function Attrs: inlinehint noreturn nounwind
define internal fastcc void @_ZN4core10intrinsics17const_eval_select17hb4e64cee467dd997E(i32 %0, i32 %1) unnamed_addr #11 {
  tail call fastcc void @_ZN4core3ops8function6FnOnce9call_once17hb616ebc7c4e0a0e1E(i32 %0, i32 %1) #18
  unreachable
}

; Function Attrs: inlinehint noreturn nounwind
define internal fastcc void @_ZN4core3ops8function6FnOnce9call_once17hb616ebc7c4e0a0e1E(i32 %0, i32 %1) unnamed_addr #11 {
  tail call fastcc void @_ZN4core5slice5index27slice_end_index_len_fail_rt17h2d5ab24756f69f66E(i32 %0, i32 %1) #18
  unreachable
}

; Function Attrs: noreturn nounwind
define internal fastcc void @_ZN4core5slice5index27slice_end_index_len_fail_rt17h2d5ab24756f69f66E(i32 %0, i32 %1) unnamed_addr #12 {
  %3 = alloca [2 x { i8*, i32* }], align 4
  %4 = alloca %1, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, i32* %6, align 4
  store i32 %1, i32* %5, align 4
  %7 = bitcast %1* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %7)
  %8 = bitcast [2 x { i8*, i32* }]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %8)
  %9 = bitcast [2 x { i8*, i32* }]* %3 to i32**
  store i32* %6, i32** %9, align 4
  %10 = getelementptr inbounds [2 x { i8*, i32* }], [2 x { i8*, i32* }]* %3, i32 0, i32 0, i32 1
  store i32* bitcast (i1 (i32*, %0*)* @"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17ha2248e879404ed23E" to i32*), i32** %10, align 4
  %11 = getelementptr inbounds [2 x { i8*, i32* }], [2 x { i8*, i32* }]* %3, i32 0, i32 1, i32 0
  %12 = bitcast i8** %11 to i32**
  store i32* %5, i32** %12, align 4
  %13 = getelementptr inbounds [2 x { i8*, i32* }], [2 x { i8*, i32* }]* %3, i32 0, i32 1, i32 1
  store i32* bitcast (i1 (i32*, %0*)* @"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17ha2248e879404ed23E" to i32*), i32** %13, align 4
  %14 = getelementptr inbounds %1, %1* %4, i32 0, i32 0, i32 0
  store [0 x { [0 x i8]*, i32 }]* bitcast (<{ i8*, [4 x i8], i8*, [4 x i8] }>* @anon.3b7cc138dbd1638b81f975eb1d302d06.27 to [0 x { [0 x i8]*, i32 }]*), [0 x { [0 x i8]*, i32 }]** %14, align 4, !alias.scope !691, !noalias !694
  %15 = getelementptr inbounds %1, %1* %4, i32 0, i32 0, i32 1
  store i32 2, i32* %15, align 4, !alias.scope !691, !noalias !694
  %16 = getelementptr inbounds %1, %1* %4, i32 0, i32 1, i32 0
  store i32* null, i32** %16, align 4, !alias.scope !691, !noalias !694
  %17 = getelementptr inbounds %1, %1* %4, i32 0, i32 2, i32 0
  %18 = bitcast [0 x { i8*, i32* }]** %17 to [2 x { i8*, i32* }]**
  store [2 x { i8*, i32* }]* %3, [2 x { i8*, i32* }]** %18, align 4, !alias.scope !691, !noalias !694
  %19 = getelementptr inbounds %1, %1* %4, i32 0, i32 2, i32 1
  store i32 2, i32* %19, align 4, !alias.scope !691, !noalias !694
  call fastcc void @_ZN4core9panicking9panic_fmt17h9ec1c8305a7da9aeE(%1* noalias nocapture noundef nonnull dereferenceable(24) %4, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @anon.3b7cc138dbd1638b81f975eb1d302d06.28 to %"core::panic::location::Location"*)) #18
  unreachable
}

; Function Attrs: nounwind
declare i32 @llvm.wasm.memory.grow.i32(i32, i32) #13

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* %0) unnamed_addr #14 {
  %2 = getelementptr inbounds %3, %3* %0, i32 0, i32 2
  %3 = load %3*, %3** %2, align 4
  %4 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 3
  %5 = bitcast %4** %4 to %3**
  %6 = load %3*, %3** %5, align 4
  %7 = icmp eq %3* %6, %0
  br i1 %7, label %8, label %16

8:                                                ; preds = %1
  %9 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 1
  %10 = load %3*, %3** %9, align 4
  %11 = icmp eq %3* %10, null
  %12 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 0
  %13 = select i1 %11, %3** %12, %3** %9
  %14 = load %3*, %3** %13, align 4
  %15 = icmp eq %3* %14, null
  br i1 %15, label %24, label %.preheader

16:                                               ; preds = %1
  %17 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 2
  %18 = bitcast %4** %17 to %3**
  %19 = load %3*, %3** %18, align 4
  %20 = getelementptr %3, %3* %6, i32 0, i32 0
  %21 = getelementptr inbounds %3, %3* %19, i32 0, i32 0, i32 3
  store %4* %20, %4** %21, align 4
  %22 = getelementptr %3, %3* %19, i32 0, i32 0
  %23 = getelementptr inbounds %3, %3* %6, i32 0, i32 0, i32 2
  store %4* %22, %4** %23, align 4
  br label %24

24:                                               ; preds = %39, %16, %8
  %25 = phi %3* [ %6, %16 ], [ %27, %39 ], [ null, %8 ]
  %26 = icmp eq %3* %3, null
  br i1 %26, label %46, label %40

.preheader:                                       ; preds = %32, %8
  %27 = phi %3* [ %33, %32 ], [ %14, %8 ]
  %28 = phi %3** [ %34, %32 ], [ %13, %8 ]
  %29 = getelementptr inbounds %3, %3* %27, i32 0, i32 1, i32 1
  %30 = load %3*, %3** %29, align 4
  %31 = icmp eq %3* %30, null
  br i1 %31, label %36, label %32

32:                                               ; preds = %36, %.preheader
  %33 = phi %3* [ %38, %36 ], [ %30, %.preheader ]
  %34 = phi %3** [ %37, %36 ], [ %29, %.preheader ]
  %35 = icmp eq %3* %33, null
  br i1 %35, label %39, label %.preheader

36:                                               ; preds = %.preheader
  %37 = getelementptr inbounds %3, %3* %27, i32 0, i32 1, i32 0
  %38 = load %3*, %3** %37, align 4
  br label %32

39:                                               ; preds = %32
  store %3* null, %3** %28, align 4
  br label %24

40:                                               ; preds = %24
  %41 = getelementptr inbounds %3, %3* %0, i32 0, i32 3
  %42 = load i32, i32* %41, align 4
  %43 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 4, i32 %42
  %44 = load %3*, %3** %43, align 4
  %45 = icmp eq %3* %44, %0
  br i1 %45, label %54, label %47

46:                                               ; preds = %74, %67, %56, %47, %24
  ret void

47:                                               ; preds = %40
  %48 = getelementptr inbounds %3, %3* %3, i32 0, i32 1, i32 0
  %49 = load %3*, %3** %48, align 4
  %50 = icmp eq %3* %49, %0
  %51 = getelementptr inbounds %3, %3* %3, i32 0, i32 1, i32 1
  %52 = select i1 %50, %3** %48, %3** %51
  store %3* %25, %3** %52, align 4
  %53 = icmp eq %3* %25, null
  br i1 %53, label %46, label %62

54:                                               ; preds = %40
  store %3* %25, %3** %43, align 4
  %55 = icmp eq %3* %25, null
  br i1 %55, label %56, label %62

56:                                               ; preds = %54
  %57 = and i32 %42, 31
  %58 = shl nuw i32 1, %57
  %59 = xor i32 %58, -1
  %60 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4, !alias.scope !697
  %61 = and i32 %60, %59
  store i32 %61, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4, !alias.scope !697
  br label %46

62:                                               ; preds = %54, %47
  %63 = getelementptr inbounds %3, %3* %25, i32 0, i32 2
  store %3* %3, %3** %63, align 4
  %64 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 0
  %65 = load %3*, %3** %64, align 4
  %66 = icmp eq %3* %65, null
  br i1 %66, label %67, label %71

67:                                               ; preds = %71, %62
  %68 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 1
  %69 = load %3*, %3** %68, align 4
  %70 = icmp eq %3* %69, null
  br i1 %70, label %46, label %74

71:                                               ; preds = %62
  %72 = getelementptr inbounds %3, %3* %25, i32 0, i32 1, i32 0
  store %3* %65, %3** %72, align 4
  %73 = getelementptr inbounds %3, %3* %65, i32 0, i32 2
  store %3* %25, %3** %73, align 4
  br label %67

74:                                               ; preds = %67
  %75 = getelementptr inbounds %3, %3* %25, i32 0, i32 1, i32 1
  store %3* %69, %3** %75, align 4
  %76 = getelementptr inbounds %3, %3* %69, i32 0, i32 2
  store %3* %25, %3** %76, align 4
  br label %46
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_large_chunk17h3123c6171f2990e5E"(%3* %0, i32 %1) unnamed_addr #15 {
  %3 = icmp ugt i32 %1, 16777215
  br i1 %3, label %14, label %4

4:                                                ; preds = %2
  %5 = lshr i32 %1, 8
  %6 = tail call i32 @llvm.ctlz.i32(i32 %5, i1 false) #13, !range !700
  %7 = mul nsw i32 %6, -2
  %8 = add nsw i32 %7, 62
  %9 = sub nsw i32 6, %6
  %10 = and i32 %9, 31
  %11 = lshr i32 %1, %10
  %12 = and i32 %11, 1
  %13 = or i32 %12, %8
  br label %14

14:                                               ; preds = %4, %2
  %15 = phi i32 [ %13, %4 ], [ 31, %2 ]
  %16 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 4, i32 %15
  %17 = getelementptr inbounds %3, %3* %0, i32 0, i32 3
  store i32 %15, i32* %17, align 4
  %18 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 0
  store %3* null, %3** %18, align 4
  %19 = getelementptr inbounds %3, %3* %0, i32 0, i32 1, i32 1
  store %3* null, %3** %19, align 4
  %20 = getelementptr %3, %3* %0, i32 0, i32 0
  %21 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4
  %22 = and i32 %15, 31
  %23 = shl nuw i32 1, %22
  %24 = and i32 %21, %23
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %33, label %26

26:                                               ; preds = %14
  %27 = load %3*, %3** %16, align 4
  %28 = icmp eq i32 %15, 31
  %29 = lshr i32 %15, 1
  %30 = sub nsw i32 25, %29
  %.op = and i32 %30, 31
  %31 = select i1 %28, i32 0, i32 %.op
  %32 = shl i32 %1, %31
  br label %40

33:                                               ; preds = %14
  %34 = or i32 %21, %23
  store i32 %34, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4, !alias.scope !701
  store %3* %0, %3** %16, align 4
  %35 = getelementptr inbounds %3, %3* %0, i32 0, i32 2
  %36 = bitcast %3** %35 to %3***
  store %3** %16, %3*** %36, align 4
  %37 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 3
  store %4* %20, %4** %37, align 4
  %38 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 2
  store %4* %20, %4** %38, align 4
  br label %39

39:                                               ; preds = %61, %47, %33
  ret void

40:                                               ; preds = %55, %26
  %41 = phi i32 [ %32, %26 ], [ %60, %55 ]
  %42 = phi %3* [ %27, %26 ], [ %58, %55 ]
  %43 = getelementptr inbounds %3, %3* %42, i32 0, i32 0, i32 1
  %44 = load i32, i32* %43, align 4
  %45 = and i32 %44, -8
  %46 = icmp eq i32 %45, %1
  br i1 %46, label %47, label %55

47:                                               ; preds = %40
  %48 = getelementptr %3, %3* %42, i32 0, i32 0
  %49 = getelementptr inbounds %3, %3* %42, i32 0, i32 0, i32 2
  %50 = load %4*, %4** %49, align 4
  %51 = getelementptr inbounds %4, %4* %50, i32 0, i32 3
  store %4* %20, %4** %51, align 4
  store %4* %20, %4** %49, align 4
  %52 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 2
  store %4* %50, %4** %52, align 4
  %53 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 3
  store %4* %48, %4** %53, align 4
  %54 = getelementptr inbounds %3, %3* %0, i32 0, i32 2
  store %3* null, %3** %54, align 4
  br label %39

55:                                               ; preds = %40
  %56 = lshr i32 %41, 31
  %57 = getelementptr inbounds %3, %3* %42, i32 0, i32 1, i32 %56
  %58 = load %3*, %3** %57, align 4
  %59 = icmp eq %3* %58, null
  %60 = shl i32 %41, 1
  br i1 %59, label %61, label %40

61:                                               ; preds = %55
  store %3* %0, %3** %57, align 4
  %62 = getelementptr inbounds %3, %3* %0, i32 0, i32 2
  store %3* %42, %3** %62, align 4
  %63 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 3
  store %4* %20, %4** %63, align 4
  %64 = getelementptr inbounds %3, %3* %0, i32 0, i32 0, i32 2
  store %4* %20, %4** %64, align 4
  br label %39
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$4free17hc162d4563cf6e25bE"(i8* %0) unnamed_addr #15 {
  %2 = getelementptr inbounds i8, i8* %0, i32 -8
  %3 = bitcast i8* %2 to %4*
  %4 = getelementptr inbounds i8, i8* %0, i32 -4
  %5 = bitcast i8* %4 to i32*
  %6 = load i32, i32* %5, align 4
  %7 = and i32 %6, -8
  %8 = getelementptr inbounds i8, i8* %2, i32 %7
  %9 = bitcast i8* %8 to %4*
  %10 = and i32 %6, 1
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %18, label %11

11:                                               ; preds = %51, %48, %38, %30, %1
  %12 = phi i32 [ %27, %30 ], [ %7, %1 ], [ %27, %38 ], [ %27, %48 ], [ %27, %51 ]
  %13 = phi %4* [ %26, %30 ], [ %3, %1 ], [ %26, %38 ], [ %26, %48 ], [ %26, %51 ]
  %14 = getelementptr inbounds i8, i8* %8, i32 4
  %15 = bitcast i8* %14 to i32*
  %16 = load i32, i32* %15, align 4
  %17 = and i32 %16, 2
  %.not2 = icmp eq i32 %17, 0
  br i1 %.not2, label %72, label %65

18:                                               ; preds = %1
  %19 = bitcast i8* %2 to i32*
  %20 = load i32, i32* %19, align 4
  %21 = and i32 %6, 3
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %166, label %23

23:                                               ; preds = %18
  %24 = sub i32 0, %20
  %25 = getelementptr inbounds i8, i8* %2, i32 %24
  %26 = bitcast i8* %25 to %4*
  %27 = add i32 %20, %7
  %28 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %29 = icmp eq %4* %28, %26
  br i1 %29, label %30, label %36

30:                                               ; preds = %23
  %31 = getelementptr inbounds i8, i8* %8, i32 4
  %32 = bitcast i8* %31 to i32*
  %33 = load i32, i32* %32, align 4
  %34 = and i32 %33, 3
  %35 = icmp eq i32 %34, 3
  br i1 %35, label %57, label %11

36:                                               ; preds = %23
  tail call void @llvm.experimental.noalias.scope.decl(metadata !704)
  %37 = icmp ult i32 %20, 256
  br i1 %37, label %40, label %38

38:                                               ; preds = %36
  %39 = bitcast i8* %25 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* nonnull %39) #13
  br label %11

40:                                               ; preds = %36
  %41 = getelementptr i8, i8* %25, i32 8
  %42 = bitcast i8* %41 to %4**
  %43 = load %4*, %4** %42, align 4, !noalias !704
  %44 = getelementptr i8, i8* %25, i32 12
  %45 = bitcast i8* %44 to %4**
  %46 = load %4*, %4** %45, align 4, !noalias !704
  tail call void @llvm.experimental.noalias.scope.decl(metadata !707) #13
  %47 = icmp eq %4* %46, %43
  br i1 %47, label %51, label %48

48:                                               ; preds = %40
  %49 = getelementptr inbounds %4, %4* %43, i32 0, i32 3
  store %4* %46, %4** %49, align 4, !noalias !710
  %50 = getelementptr inbounds %4, %4* %46, i32 0, i32 2
  store %4* %43, %4** %50, align 4, !noalias !710
  br label %11

51:                                               ; preds = %40
  %52 = lshr i32 %20, 3
  %53 = shl nuw i32 1, %52
  %54 = xor i32 %53, -1
  %55 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !711
  %56 = and i32 %55, %54
  store i32 %56, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !711
  br label %11

57:                                               ; preds = %30
  store i32 %27, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  %58 = load i32, i32* %32, align 4
  %59 = and i32 %58, -2
  store i32 %59, i32* %32, align 4
  %60 = getelementptr inbounds i8, i8* %25, i32 4
  %61 = bitcast i8* %60 to i32*
  %62 = or i32 %27, 1
  store i32 %62, i32* %61, align 4
  %63 = getelementptr inbounds i8, i8* %25, i32 %27
  %64 = bitcast i8* %63 to i32*
  store i32 %27, i32* %64, align 4
  br label %166

65:                                               ; preds = %11
  %66 = and i32 %16, -2
  store i32 %66, i32* %15, align 4
  %67 = getelementptr inbounds %4, %4* %13, i32 0, i32 1
  %68 = or i32 %12, 1
  store i32 %68, i32* %67, align 4
  %69 = bitcast %4* %13 to i8*
  %70 = getelementptr inbounds i8, i8* %69, i32 %12
  %71 = bitcast i8* %70 to i32*
  store i32 %12, i32* %71, align 4
  br label %167

72:                                               ; preds = %11
  %73 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4
  %74 = icmp eq %4* %73, %9
  br i1 %74, label %78, label %75

75:                                               ; preds = %72
  %76 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %77 = icmp eq %4* %76, %9
  br i1 %77, label %157, label %126

78:                                               ; preds = %72
  %79 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4
  %80 = add i32 %79, %12
  store i32 %80, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4
  store %4* %13, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4
  %81 = getelementptr inbounds %4, %4* %13, i32 0, i32 1
  %82 = or i32 %80, 1
  store i32 %82, i32* %81, align 4
  %83 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %84 = icmp eq %4* %13, %83
  br i1 %84, label %88, label %85

85:                                               ; preds = %88, %78
  %86 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 440) to i32*), align 4
  %87 = icmp ult i32 %86, %80
  br i1 %87, label %89, label %166

88:                                               ; preds = %78
  store %4* null, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  store i32 0, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  br label %85

89:                                               ; preds = %85
  %90 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !714
  %91 = icmp eq %4* %90, null
  %92 = bitcast %4* %90 to i8*
  br i1 %91, label %166, label %93

93:                                               ; preds = %89
  %94 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !714
  %95 = icmp ugt i32 %94, 40
  br i1 %95, label %111, label %96

96:                                               ; preds = %121, %116, %93
  %97 = load %7*, %7** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 432) to %7**), align 4
  %98 = icmp eq %7* %97, null
  br i1 %98, label %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit", label %102

99:                                               ; preds = %102
  %100 = icmp ugt i32 %107, 4095
  %101 = select i1 %100, i32 %107, i32 4095
  br label %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit"

102:                                              ; preds = %102, %96
  %103 = phi i32 [ %107, %102 ], [ 0, %96 ]
  %104 = phi %7* [ %106, %102 ], [ %97, %96 ]
  %105 = getelementptr inbounds %7, %7* %104, i32 0, i32 2
  %106 = load %7*, %7** %105, align 4
  %107 = add i32 %103, 1
  %108 = icmp eq %7* %106, null
  br i1 %108, label %99, label %102

"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit": ; preds = %99, %96
  %109 = phi i32 [ 4095, %96 ], [ %101, %99 ]
  store i32 %109, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 448) to i32*), align 4
  %110 = icmp ugt i32 %94, %86
  br i1 %110, label %125, label %166

111:                                              ; preds = %121, %93
  %112 = phi %7* [ %123, %121 ], [ bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to %7*), %93 ]
  %113 = getelementptr %7, %7* %112, i32 0, i32 0
  %114 = load i8*, i8** %113, align 4
  %115 = icmp ugt i8* %114, %92
  br i1 %115, label %121, label %116

116:                                              ; preds = %111
  %117 = getelementptr inbounds %7, %7* %112, i32 0, i32 1
  %118 = load i32, i32* %117, align 4
  %119 = getelementptr inbounds i8, i8* %114, i32 %118
  %120 = icmp ugt i8* %119, %92
  br i1 %120, label %96, label %121

121:                                              ; preds = %116, %111
  %122 = getelementptr inbounds %7, %7* %112, i32 0, i32 2
  %123 = load %7*, %7** %122, align 4
  %124 = icmp eq %7* %123, null
  br i1 %124, label %96, label %111

125:                                              ; preds = %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit"
  store i32 -1, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 440) to i32*), align 4, !alias.scope !714
  br label %166

126:                                              ; preds = %75
  %127 = and i32 %16, -8
  %128 = add i32 %127, %12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !717)
  %129 = icmp ult i32 %127, 256
  br i1 %129, label %132, label %130

130:                                              ; preds = %126
  %131 = bitcast i8* %8 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* nonnull %131) #13
  br label %149

132:                                              ; preds = %126
  %133 = getelementptr i8, i8* %8, i32 8
  %134 = bitcast i8* %133 to %4**
  %135 = load %4*, %4** %134, align 4, !noalias !717
  %136 = getelementptr i8, i8* %8, i32 12
  %137 = bitcast i8* %136 to %4**
  %138 = load %4*, %4** %137, align 4, !noalias !717
  tail call void @llvm.experimental.noalias.scope.decl(metadata !720) #13
  %139 = icmp eq %4* %138, %135
  br i1 %139, label %143, label %140

140:                                              ; preds = %132
  %141 = getelementptr inbounds %4, %4* %135, i32 0, i32 3
  store %4* %138, %4** %141, align 4, !noalias !723
  %142 = getelementptr inbounds %4, %4* %138, i32 0, i32 2
  store %4* %135, %4** %142, align 4, !noalias !723
  br label %149

143:                                              ; preds = %132
  %144 = lshr i32 %16, 3
  %145 = shl nuw i32 1, %144
  %146 = xor i32 %145, -1
  %147 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !724
  %148 = and i32 %147, %146
  store i32 %148, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !724
  br label %149

149:                                              ; preds = %143, %140, %130
  %150 = getelementptr inbounds %4, %4* %13, i32 0, i32 1
  %151 = or i32 %128, 1
  store i32 %151, i32* %150, align 4
  %152 = bitcast %4* %13 to i8*
  %153 = getelementptr inbounds i8, i8* %152, i32 %128
  %154 = bitcast i8* %153 to i32*
  store i32 %128, i32* %154, align 4
  %155 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %156 = icmp eq %4* %13, %155
  br i1 %156, label %165, label %167

157:                                              ; preds = %75
  %158 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  %159 = add i32 %158, %12
  store i32 %159, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  store %4* %13, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %160 = getelementptr inbounds %4, %4* %13, i32 0, i32 1
  %161 = or i32 %159, 1
  store i32 %161, i32* %160, align 4
  %162 = bitcast %4* %13 to i8*
  %163 = getelementptr inbounds i8, i8* %162, i32 %159
  %164 = bitcast i8* %163 to i32*
  store i32 %159, i32* %164, align 4
  br label %166

165:                                              ; preds = %149
  store i32 %128, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  br label %166

166:                                              ; preds = %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit1", %189, %170, %165, %157, %125, %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit", %89, %85, %57, %18
  ret void

167:                                              ; preds = %149, %65
  %168 = phi i32 [ %128, %149 ], [ %12, %65 ]
  %169 = icmp ult i32 %168, 256
  br i1 %169, label %175, label %170

170:                                              ; preds = %167
  %171 = bitcast %4* %13 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_large_chunk17h3123c6171f2990e5E"(%3* %171, i32 %168) #13
  %172 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 448) to i32*), align 4
  %173 = add i32 %172, -1
  store i32 %173, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 448) to i32*), align 4
  %174 = icmp eq i32 %173, 0
  br i1 %174, label %196, label %166

175:                                              ; preds = %167
  tail call void @llvm.experimental.noalias.scope.decl(metadata !727)
  %176 = lshr i32 %168, 3
  %177 = shl nuw nsw i32 %176, 1
  %178 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %177
  %179 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !730
  %180 = shl nuw i32 1, %176
  %181 = and i32 %179, %180
  %182 = icmp eq i32 %181, 0
  br i1 %182, label %186, label %183

183:                                              ; preds = %175
  %184 = getelementptr inbounds %4*, %4** %178, i32 2
  %185 = load %4*, %4** %184, align 4, !alias.scope !727
  br label %189

186:                                              ; preds = %175
  %187 = bitcast %4** %178 to %4*
  %188 = or i32 %179, %180
  store i32 %188, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !733
  br label %189

189:                                              ; preds = %186, %183
  %190 = phi %4* [ %187, %186 ], [ %185, %183 ]
  %191 = getelementptr inbounds %4*, %4** %178, i32 2
  store %4* %13, %4** %191, align 4, !alias.scope !727
  %192 = getelementptr inbounds %4, %4* %190, i32 0, i32 3
  store %4* %13, %4** %192, align 4
  %193 = getelementptr inbounds %4, %4* %13, i32 0, i32 2
  store %4* %190, %4** %193, align 4, !noalias !727
  %194 = getelementptr inbounds %4, %4* %13, i32 0, i32 3
  %195 = bitcast %4** %194 to %4***
  store %4** %178, %4*** %195, align 4, !noalias !727
  br label %166

196:                                              ; preds = %170
  %197 = load %7*, %7** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 432) to %7**), align 4
  %198 = icmp eq %7* %197, null
  br i1 %198, label %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit1", label %202

199:                                              ; preds = %202
  %200 = icmp ugt i32 %207, 4095
  %201 = select i1 %200, i32 %207, i32 4095
  br label %"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit1"

202:                                              ; preds = %202, %196
  %203 = phi i32 [ %207, %202 ], [ 0, %196 ]
  %204 = phi %7* [ %206, %202 ], [ %197, %196 ]
  %205 = getelementptr inbounds %7, %7* %204, i32 0, i32 2
  %206 = load %7*, %7** %205, align 4
  %207 = add i32 %203, 1
  %208 = icmp eq %7* %206, null
  br i1 %208, label %199, label %202

"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$23release_unused_segments17h956b4145d23ceecfE.exit1": ; preds = %199, %196
  %209 = phi i32 [ 4095, %196 ], [ %201, %199 ]
  store i32 %209, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 448) to i32*), align 4
  br label %166
}

; Function Attrs: nounwind
define internal fastcc i8* @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$6malloc17h0d49dc60e377c70eE"(i32 %0) unnamed_addr #0 {
  %2 = icmp ult i32 %0, 245
  br i1 %2, label %5, label %3

3:                                                ; preds = %1
  %4 = icmp ult i32 %0, -65587
  br i1 %4, label %209, label %697

5:                                                ; preds = %1
  %6 = icmp ult i32 %0, 11
  %.op5.op = add i32 %0, 11
  %.op5.op.op = and i32 %.op5.op, -8
  %7 = select i1 %6, i32 16, i32 %.op5.op.op
  %8 = lshr exact i32 %7, 3
  %9 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4
  %10 = and i32 %8, 31
  %11 = lshr i32 %9, %10
  %12 = and i32 %11, 3
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %17

14:                                               ; preds = %5
  %15 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  %16 = icmp ugt i32 %7, %15
  br i1 %16, label %48, label %205

17:                                               ; preds = %5
  %18 = and i32 %11, 1
  %19 = xor i32 %18, 1
  %20 = add nuw nsw i32 %19, %8
  %21 = shl nuw nsw i32 %20, 1
  %22 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %21
  %23 = bitcast %4** %22 to %4*
  %24 = getelementptr inbounds %4*, %4** %22, i32 2
  %25 = load %4*, %4** %24, align 4
  %26 = getelementptr %4, %4* %25, i32 0, i32 2
  %27 = load %4*, %4** %26, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !736)
  %28 = icmp eq %4* %27, %23
  br i1 %28, label %32, label %29

29:                                               ; preds = %17
  %30 = getelementptr inbounds %4, %4* %27, i32 0, i32 3
  %31 = bitcast %4** %30 to %4***
  store %4** %22, %4*** %31, align 4, !noalias !736
  store %4* %27, %4** %24, align 4, !noalias !736
  br label %37

32:                                               ; preds = %17
  %33 = and i32 %20, 31
  %34 = shl nuw i32 1, %33
  %35 = xor i32 %34, -1
  %36 = and i32 %9, %35
  store i32 %36, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !739
  br label %37

37:                                               ; preds = %32, %29
  %38 = shl i32 %20, 3
  %39 = getelementptr inbounds %4, %4* %25, i32 0, i32 1
  %40 = or i32 %38, 3
  store i32 %40, i32* %39, align 4
  %41 = bitcast %4* %25 to i8*
  %42 = getelementptr inbounds i8, i8* %41, i32 %38
  %43 = getelementptr inbounds i8, i8* %42, i32 4
  %44 = bitcast i8* %43 to i32*
  %45 = load i32, i32* %44, align 4
  %46 = or i32 %45, 1
  store i32 %46, i32* %44, align 4
  %47 = bitcast %4** %26 to i8*
  br label %697

48:                                               ; preds = %14
  %49 = icmp eq i32 %11, 0
  br i1 %49, label %50, label %53

50:                                               ; preds = %48
  %51 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %205, label %117

53:                                               ; preds = %48
  %54 = shl i32 %11, %10
  %55 = shl i32 2, %10
  %56 = sub i32 0, %55
  %57 = or i32 %55, %56
  %58 = and i32 %57, %54
  %59 = sub i32 0, %58
  %60 = and i32 %58, %59
  %61 = tail call i32 @llvm.cttz.i32(i32 %60, i1 false) #13, !range !700
  %62 = shl nuw nsw i32 %61, 1
  %63 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %62
  %64 = bitcast %4** %63 to %4*
  %65 = getelementptr inbounds %4*, %4** %63, i32 2
  %66 = load %4*, %4** %65, align 4
  %67 = getelementptr %4, %4* %66, i32 0, i32 2
  %68 = load %4*, %4** %67, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !742)
  %69 = icmp eq %4* %68, %64
  br i1 %69, label %73, label %70

70:                                               ; preds = %53
  %71 = getelementptr inbounds %4, %4* %68, i32 0, i32 3
  %72 = bitcast %4** %71 to %4***
  store %4** %63, %4*** %72, align 4, !noalias !742
  store %4* %68, %4** %65, align 4, !noalias !742
  br label %78

73:                                               ; preds = %53
  %74 = and i32 %61, 31
  %75 = shl nuw i32 1, %74
  %76 = xor i32 %75, -1
  %77 = and i32 %9, %76
  store i32 %77, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !745
  br label %78

78:                                               ; preds = %73, %70
  %79 = shl nuw nsw i32 %61, 3
  %80 = sub i32 %79, %7
  %81 = getelementptr inbounds %4, %4* %66, i32 0, i32 1
  %82 = or i32 %7, 3
  store i32 %82, i32* %81, align 4
  %83 = bitcast %4* %66 to i8*
  %84 = getelementptr inbounds i8, i8* %83, i32 %7
  %85 = getelementptr inbounds i8, i8* %84, i32 4
  %86 = bitcast i8* %85 to i32*
  %87 = or i32 %80, 1
  store i32 %87, i32* %86, align 4
  %88 = getelementptr inbounds i8, i8* %83, i32 %79
  %89 = bitcast i8* %88 to i32*
  store i32 %80, i32* %89, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !748)
  %90 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !748
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %115, label %92

92:                                               ; preds = %78
  %93 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4, !alias.scope !748
  tail call void @llvm.experimental.noalias.scope.decl(metadata !751) #13
  %94 = lshr i32 %90, 3
  %95 = shl nuw nsw i32 %94, 1
  %96 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %95
  %97 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !754
  %98 = and i32 %94, 31
  %99 = shl nuw i32 1, %98
  %100 = and i32 %97, %99
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %105, label %102

102:                                              ; preds = %92
  %103 = getelementptr inbounds %4*, %4** %96, i32 2
  %104 = load %4*, %4** %103, align 4, !alias.scope !757
  br label %108

105:                                              ; preds = %92
  %106 = bitcast %4** %96 to %4*
  %107 = or i32 %97, %99
  store i32 %107, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !758
  br label %108

108:                                              ; preds = %105, %102
  %109 = phi %4* [ %106, %105 ], [ %104, %102 ]
  %110 = getelementptr inbounds %4*, %4** %96, i32 2
  store %4* %93, %4** %110, align 4, !alias.scope !757
  %111 = getelementptr inbounds %4, %4* %109, i32 0, i32 3
  store %4* %93, %4** %111, align 4
  %112 = getelementptr inbounds %4, %4* %93, i32 0, i32 2
  store %4* %109, %4** %112, align 4, !noalias !757
  %113 = getelementptr inbounds %4, %4* %93, i32 0, i32 3
  %114 = bitcast %4** %113 to %4***
  store %4** %96, %4*** %114, align 4, !noalias !751
  br label %115

115:                                              ; preds = %108, %78
  store i32 %80, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !748
  store i8* %84, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to i8**), align 4, !alias.scope !748
  %116 = bitcast %4** %67 to i8*
  br label %697

117:                                              ; preds = %50
  tail call void @llvm.experimental.noalias.scope.decl(metadata !761)
  %118 = sub i32 0, %51
  %119 = and i32 %51, %118
  %120 = tail call i32 @llvm.cttz.i32(i32 %119, i1 false) #13, !range !700
  %121 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 4, i32 %120
  %122 = load %3*, %3** %121, align 4, !alias.scope !761
  %123 = getelementptr inbounds %3, %3* %122, i32 0, i32 0, i32 1
  %124 = load i32, i32* %123, align 4, !noalias !761
  %125 = and i32 %124, -8
  %126 = sub i32 %125, %7
  %127 = getelementptr inbounds %3, %3* %122, i32 0, i32 1, i32 0
  %128 = load %3*, %3** %127, align 4, !noalias !761
  %129 = icmp eq %3* %128, null
  br i1 %129, label %130, label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit

130:                                              ; preds = %117
  %131 = getelementptr inbounds %3, %3* %122, i32 0, i32 1, i32 1
  %132 = load %3*, %3** %131, align 4, !noalias !761
  br label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit

_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit: ; preds = %130, %117
  %133 = phi %3* [ %132, %130 ], [ %128, %117 ]
  %134 = icmp eq %3* %133, null
  br i1 %134, label %.loopexit6, label %.preheader

.preheader:                                       ; preds = %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit
  %135 = phi %3* [ %151, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1 ], [ %133, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit ]
  %136 = phi %3* [ %144, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1 ], [ %122, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit ]
  %137 = phi i32 [ %143, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1 ], [ %126, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit ]
  %138 = getelementptr inbounds %3, %3* %135, i32 0, i32 0, i32 1
  %139 = load i32, i32* %138, align 4, !noalias !761
  %140 = and i32 %139, -8
  %141 = sub i32 %140, %7
  %142 = icmp ult i32 %141, %137
  %143 = select i1 %142, i32 %141, i32 %137
  %144 = select i1 %142, %3* %135, %3* %136
  %145 = getelementptr inbounds %3, %3* %135, i32 0, i32 1, i32 0
  %146 = load %3*, %3** %145, align 4, !noalias !761
  %147 = icmp eq %3* %146, null
  br i1 %147, label %148, label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1

148:                                              ; preds = %.preheader
  %149 = getelementptr inbounds %3, %3* %135, i32 0, i32 1, i32 1
  %150 = load %3*, %3** %149, align 4, !noalias !761
  br label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1

_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1: ; preds = %148, %.preheader
  %151 = phi %3* [ %150, %148 ], [ %146, %.preheader ]
  %152 = icmp eq %3* %151, null
  br i1 %152, label %.loopexit6, label %.preheader

.loopexit6:                                       ; preds = %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit
  %153 = phi i32 [ %126, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit ], [ %143, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1 ]
  %154 = phi %3* [ %122, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit ], [ %144, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit1 ]
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* %154) #13
  %155 = icmp ult i32 %153, 16
  br i1 %155, label %192, label %156

156:                                              ; preds = %.loopexit6
  %157 = bitcast %3* %154 to i8*
  %158 = getelementptr inbounds i8, i8* %157, i32 %7
  %159 = getelementptr inbounds %3, %3* %154, i32 0, i32 0, i32 1
  %160 = or i32 %7, 3
  store i32 %160, i32* %159, align 4, !noalias !761
  %161 = getelementptr inbounds i8, i8* %158, i32 4
  %162 = bitcast i8* %161 to i32*
  %163 = or i32 %153, 1
  store i32 %163, i32* %162, align 4, !noalias !761
  %164 = getelementptr inbounds i8, i8* %158, i32 %153
  %165 = bitcast i8* %164 to i32*
  store i32 %153, i32* %165, align 4, !noalias !761
  tail call void @llvm.experimental.noalias.scope.decl(metadata !764) #13
  %166 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !767
  %167 = icmp eq i32 %166, 0
  br i1 %167, label %191, label %168

168:                                              ; preds = %156
  %169 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4, !alias.scope !767
  tail call void @llvm.experimental.noalias.scope.decl(metadata !768) #13
  %170 = lshr i32 %166, 3
  %171 = shl nuw nsw i32 %170, 1
  %172 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %171
  %173 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !771
  %174 = and i32 %170, 31
  %175 = shl nuw i32 1, %174
  %176 = and i32 %173, %175
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %181, label %178

178:                                              ; preds = %168
  %179 = getelementptr inbounds %4*, %4** %172, i32 2
  %180 = load %4*, %4** %179, align 4, !alias.scope !774
  br label %184

181:                                              ; preds = %168
  %182 = bitcast %4** %172 to %4*
  %183 = or i32 %173, %175
  store i32 %183, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !775
  br label %184

184:                                              ; preds = %181, %178
  %185 = phi %4* [ %182, %181 ], [ %180, %178 ]
  %186 = getelementptr inbounds %4*, %4** %172, i32 2
  store %4* %169, %4** %186, align 4, !alias.scope !774
  %187 = getelementptr inbounds %4, %4* %185, i32 0, i32 3
  store %4* %169, %4** %187, align 4
  %188 = getelementptr inbounds %4, %4* %169, i32 0, i32 2
  store %4* %185, %4** %188, align 4, !noalias !774
  %189 = getelementptr inbounds %4, %4* %169, i32 0, i32 3
  %190 = bitcast %4** %189 to %4***
  store %4** %172, %4*** %190, align 4, !noalias !768
  br label %191

191:                                              ; preds = %184, %156
  store i32 %153, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !767
  store i8* %158, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to i8**), align 4, !alias.scope !767
  br label %202

192:                                              ; preds = %.loopexit6
  %193 = add i32 %153, %7
  %194 = getelementptr inbounds %3, %3* %154, i32 0, i32 0, i32 1
  %195 = or i32 %193, 3
  store i32 %195, i32* %194, align 4, !noalias !761
  %196 = bitcast %3* %154 to i8*
  %197 = getelementptr inbounds i8, i8* %196, i32 %193
  %198 = getelementptr inbounds i8, i8* %197, i32 4
  %199 = bitcast i8* %198 to i32*
  %200 = load i32, i32* %199, align 4, !noalias !761
  %201 = or i32 %200, 1
  store i32 %201, i32* %199, align 4, !noalias !761
  br label %202

202:                                              ; preds = %192, %191
  %203 = getelementptr inbounds %3, %3* %154, i32 0, i32 0, i32 2
  %204 = bitcast %4** %203 to i8*
  br label %697

205:                                              ; preds = %310, %288, %280, %273, %209, %50, %14
  %206 = phi i32 [ %211, %209 ], [ %7, %50 ], [ %7, %14 ], [ %211, %288 ], [ %211, %310 ], [ %211, %273 ], [ %211, %280 ]
  %207 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  %208 = icmp ult i32 %207, %206
  br i1 %208, label %369, label %372

209:                                              ; preds = %3
  %210 = add i32 %0, 11
  %211 = and i32 %210, -8
  %212 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 4) to i32*), align 4
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %205, label %214

214:                                              ; preds = %209
  tail call void @llvm.experimental.noalias.scope.decl(metadata !778)
  %215 = sub i32 0, %211
  %216 = lshr i32 %210, 8
  %217 = icmp ult i32 %211, 256
  br i1 %217, label %229, label %218

218:                                              ; preds = %214
  %219 = icmp ugt i32 %211, 16777215
  br i1 %219, label %229, label %220

220:                                              ; preds = %218
  %221 = tail call i32 @llvm.ctlz.i32(i32 %216, i1 false) #13, !range !700
  %222 = mul nsw i32 %221, -2
  %223 = add nsw i32 %222, 62
  %224 = sub nsw i32 6, %221
  %225 = and i32 %224, 31
  %226 = lshr i32 %211, %225
  %227 = and i32 %226, 1
  %228 = or i32 %227, %223
  br label %229

229:                                              ; preds = %220, %218, %214
  %230 = phi i32 [ %228, %220 ], [ 0, %214 ], [ 31, %218 ]
  %231 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 4, i32 %230
  %232 = load %3*, %3** %231, align 4, !alias.scope !778
  %233 = icmp eq %3* %232, null
  br i1 %233, label %280, label %236

234:                                              ; preds = %255
  %235 = icmp eq %3* %266, null
  br i1 %235, label %271, label %.loopexit7

236:                                              ; preds = %229
  %237 = icmp eq i32 %230, 31
  %238 = lshr i32 %230, 1
  %239 = sub nsw i32 25, %238
  %.op = and i32 %239, 31
  %240 = select i1 %237, i32 0, i32 %.op
  %241 = shl i32 %211, %240
  br label %242

242:                                              ; preds = %255, %236
  %243 = phi %3* [ null, %236 ], [ %266, %255 ]
  %244 = phi i32 [ %241, %236 ], [ %268, %255 ]
  %245 = phi %3* [ %232, %236 ], [ %262, %255 ]
  %246 = phi i32 [ %215, %236 ], [ %256, %255 ]
  %247 = phi %3* [ null, %236 ], [ %257, %255 ]
  %248 = getelementptr inbounds %3, %3* %245, i32 0, i32 0, i32 1
  %249 = load i32, i32* %248, align 4, !noalias !778
  %250 = and i32 %249, -8
  %251 = icmp uge i32 %250, %211
  %252 = sub i32 %250, %211
  %253 = icmp ult i32 %252, %246
  %254 = select i1 %251, i1 %253, i1 false
  br i1 %254, label %269, label %255

255:                                              ; preds = %269, %242
  %256 = phi i32 [ %252, %269 ], [ %246, %242 ]
  %257 = phi %3* [ %245, %269 ], [ %247, %242 ]
  %258 = getelementptr inbounds %3, %3* %245, i32 0, i32 1, i32 1
  %259 = load %3*, %3** %258, align 4, !noalias !778
  %260 = lshr i32 %244, 31
  %261 = getelementptr inbounds %3, %3* %245, i32 0, i32 1, i32 %260
  %262 = load %3*, %3** %261, align 4, !noalias !778
  %263 = icmp ne %3* %259, null
  %264 = icmp ne %3* %259, %262
  %265 = select i1 %263, i1 %264, i1 false
  %266 = select i1 %265, %3* %259, %3* %243
  %267 = icmp eq %3* %262, null
  %268 = shl i32 %244, 1
  br i1 %267, label %234, label %242

269:                                              ; preds = %242
  %270 = icmp eq i32 %252, 0
  br i1 %270, label %.loopexit7, label %255

271:                                              ; preds = %234
  %272 = icmp eq %3* %257, null
  br i1 %272, label %280, label %310

273:                                              ; preds = %280
  %274 = sub i32 0, %286
  %275 = and i32 %286, %274
  %276 = tail call i32 @llvm.cttz.i32(i32 %275, i1 false) #13, !range !700
  %277 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 4, i32 %276
  %278 = load %3*, %3** %277, align 4, !alias.scope !778
  %279 = icmp eq %3* %278, null
  br i1 %279, label %205, label %.loopexit7

280:                                              ; preds = %271, %229
  %281 = phi i32 [ %256, %271 ], [ %215, %229 ]
  %282 = and i32 %230, 31
  %283 = shl i32 2, %282
  %284 = sub i32 0, %283
  %285 = or i32 %283, %284
  %286 = and i32 %285, %212
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %205, label %273

288:                                              ; preds = %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2
  %289 = icmp eq %3* %301, null
  br i1 %289, label %205, label %310

.loopexit7:                                       ; preds = %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2, %273, %269, %234
  %290 = phi %3* [ %301, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2 ], [ %257, %234 ], [ null, %273 ], [ %245, %269 ]
  %291 = phi i32 [ %300, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2 ], [ %256, %234 ], [ %281, %273 ], [ 0, %269 ]
  %292 = phi %3* [ %308, %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2 ], [ %266, %234 ], [ %278, %273 ], [ %245, %269 ]
  %293 = getelementptr inbounds %3, %3* %292, i32 0, i32 0, i32 1
  %294 = load i32, i32* %293, align 4, !noalias !778
  %295 = and i32 %294, -8
  %296 = icmp uge i32 %295, %211
  %297 = sub i32 %295, %211
  %298 = icmp ult i32 %297, %291
  %299 = select i1 %296, i1 %298, i1 false
  %300 = select i1 %299, i32 %297, i32 %291
  %301 = select i1 %299, %3* %292, %3* %290
  %302 = getelementptr inbounds %3, %3* %292, i32 0, i32 1, i32 0
  %303 = load %3*, %3** %302, align 4, !noalias !778
  %304 = icmp eq %3* %303, null
  br i1 %304, label %305, label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2

305:                                              ; preds = %.loopexit7
  %306 = getelementptr inbounds %3, %3* %292, i32 0, i32 1, i32 1
  %307 = load %3*, %3** %306, align 4, !noalias !778
  br label %_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2

_ZN8dlmalloc8dlmalloc9TreeChunk14leftmost_child17h4a5c4fb6701f9121E.exit2: ; preds = %305, %.loopexit7
  %308 = phi %3* [ %307, %305 ], [ %303, %.loopexit7 ]
  %309 = icmp eq %3* %308, null
  br i1 %309, label %288, label %.loopexit7

310:                                              ; preds = %288, %271
  %311 = phi %3* [ %301, %288 ], [ %257, %271 ]
  %312 = phi i32 [ %300, %288 ], [ %256, %271 ]
  %313 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !778
  %314 = icmp uge i32 %313, %211
  %315 = sub i32 %313, %211
  %316 = icmp uge i32 %312, %315
  %317 = select i1 %314, i1 %316, i1 false
  br i1 %317, label %205, label %318

318:                                              ; preds = %310
  %319 = bitcast %3* %311 to i8*
  %320 = getelementptr inbounds i8, i8* %319, i32 %211
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* nonnull %311) #13
  %321 = icmp ult i32 %312, 16
  br i1 %321, label %357, label %322

322:                                              ; preds = %318
  %323 = getelementptr inbounds %3, %3* %311, i32 0, i32 0, i32 1
  %324 = or i32 %211, 3
  store i32 %324, i32* %323, align 4, !noalias !778
  %325 = getelementptr inbounds i8, i8* %320, i32 4
  %326 = bitcast i8* %325 to i32*
  %327 = or i32 %312, 1
  store i32 %327, i32* %326, align 4, !noalias !778
  %328 = getelementptr inbounds i8, i8* %320, i32 %312
  %329 = bitcast i8* %328 to i32*
  store i32 %312, i32* %329, align 4, !noalias !778
  tail call void @llvm.experimental.noalias.scope.decl(metadata !781) #13
  %330 = icmp ult i32 %312, 256
  br i1 %330, label %333, label %331

331:                                              ; preds = %322
  %332 = bitcast i8* %320 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_large_chunk17h3123c6171f2990e5E"(%3* %332, i32 %312) #13
  br label %366

333:                                              ; preds = %322
  tail call void @llvm.experimental.noalias.scope.decl(metadata !784) #13
  %334 = lshr i32 %312, 3
  %335 = shl nuw nsw i32 %334, 1
  %336 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %335
  %337 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !787
  %338 = shl nuw i32 1, %334
  %339 = and i32 %337, %338
  %340 = icmp eq i32 %339, 0
  br i1 %340, label %344, label %341

341:                                              ; preds = %333
  %342 = getelementptr inbounds %4*, %4** %336, i32 2
  %343 = load %4*, %4** %342, align 4, !alias.scope !790
  br label %347

344:                                              ; preds = %333
  %345 = bitcast %4** %336 to %4*
  %346 = or i32 %337, %338
  store i32 %346, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !791
  br label %347

347:                                              ; preds = %344, %341
  %348 = phi %4* [ %345, %344 ], [ %343, %341 ]
  %349 = getelementptr inbounds %4*, %4** %336, i32 2
  %350 = bitcast %4** %349 to i8**
  store i8* %320, i8** %350, align 4, !alias.scope !790
  %351 = getelementptr inbounds %4, %4* %348, i32 0, i32 3
  %352 = bitcast %4** %351 to i8**
  store i8* %320, i8** %352, align 4
  %353 = getelementptr inbounds i8, i8* %320, i32 8
  %354 = bitcast i8* %353 to %4**
  store %4* %348, %4** %354, align 4, !noalias !790
  %355 = getelementptr inbounds i8, i8* %320, i32 12
  %356 = bitcast i8* %355 to %4***
  store %4** %336, %4*** %356, align 4, !noalias !794
  br label %366

357:                                              ; preds = %318
  %358 = add i32 %312, %211
  %359 = getelementptr inbounds %3, %3* %311, i32 0, i32 0, i32 1
  %360 = or i32 %358, 3
  store i32 %360, i32* %359, align 4, !noalias !778
  %361 = getelementptr inbounds i8, i8* %319, i32 %358
  %362 = getelementptr inbounds i8, i8* %361, i32 4
  %363 = bitcast i8* %362 to i32*
  %364 = load i32, i32* %363, align 4, !noalias !778
  %365 = or i32 %364, 1
  store i32 %365, i32* %363, align 4, !noalias !778
  br label %366

366:                                              ; preds = %357, %347, %331
  %367 = getelementptr inbounds %3, %3* %311, i32 0, i32 0, i32 2
  %368 = bitcast %4** %367 to i8*
  br label %697

369:                                              ; preds = %205
  %370 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4
  %371 = icmp ugt i32 %370, %206
  br i1 %371, label %685, label %398

372:                                              ; preds = %205
  %373 = sub i32 %207, %206
  %374 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %375 = icmp ult i32 %373, 16
  br i1 %375, label %376, label %385

376:                                              ; preds = %372
  store i32 0, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  store %4* null, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4
  %377 = getelementptr inbounds %4, %4* %374, i32 0, i32 1
  %378 = or i32 %207, 3
  store i32 %378, i32* %377, align 4
  %379 = bitcast %4* %374 to i8*
  %380 = getelementptr inbounds i8, i8* %379, i32 %207
  %381 = getelementptr inbounds i8, i8* %380, i32 4
  %382 = bitcast i8* %381 to i32*
  %383 = load i32, i32* %382, align 4
  %384 = or i32 %383, 1
  store i32 %384, i32* %382, align 4
  br label %395

385:                                              ; preds = %372
  %386 = bitcast %4* %374 to i8*
  %387 = getelementptr inbounds i8, i8* %386, i32 %206
  store i8* %387, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to i8**), align 4
  store i32 %373, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4
  %388 = getelementptr inbounds i8, i8* %387, i32 4
  %389 = bitcast i8* %388 to i32*
  %390 = or i32 %373, 1
  store i32 %390, i32* %389, align 4
  %391 = getelementptr inbounds i8, i8* %386, i32 %207
  %392 = bitcast i8* %391 to i32*
  store i32 %373, i32* %392, align 4
  %393 = getelementptr inbounds %4, %4* %374, i32 0, i32 1
  %394 = or i32 %206, 3
  store i32 %394, i32* %393, align 4
  br label %395

395:                                              ; preds = %385, %376
  %396 = getelementptr inbounds %4, %4* %374, i32 0, i32 2
  %397 = bitcast %4** %396 to i8*
  br label %697

398:                                              ; preds = %369
  %399 = add i32 %206, 65583
  %400 = and i32 %399, -65536
  %401 = lshr i32 %399, 16
  %402 = tail call i32 @llvm.wasm.memory.grow.i32(i32 0, i32 %401) #13, !noalias !795
  %403 = icmp eq i32 %402, -1
  %404 = shl i32 %402, 16
  %405 = inttoptr i32 %404 to i8*
  %406 = select i1 %403, i32 0, i32 %400
  %407 = icmp eq i32 %404, 0
  %408 = or i1 %403, %407
  br i1 %408, label %697, label %409

409:                                              ; preds = %398
  %410 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 416) to i32*), align 4, !alias.scope !798
  %411 = add i32 %410, %406
  store i32 %411, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 416) to i32*), align 4, !alias.scope !798
  %412 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 420) to i32*), align 4, !alias.scope !798
  %413 = icmp ugt i32 %412, %411
  %414 = select i1 %413, i32 %412, i32 %411
  store i32 %414, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 420) to i32*), align 4, !alias.scope !798
  %415 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !798
  %416 = icmp eq %4* %415, null
  %417 = bitcast %4* %415 to i8*
  br i1 %416, label %418, label %435

418:                                              ; preds = %409
  %419 = load i8*, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 444) to i8**), align 4, !alias.scope !798
  %420 = icmp eq i8* %419, null
  %421 = icmp ugt i8* %419, %405
  %422 = select i1 %420, i1 true, i1 %421
  br i1 %422, label %431, label %423

423:                                              ; preds = %431, %418
  store i8* %405, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to i8**), align 4, !alias.scope !798
  store i32 %406, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 428) to i32*), align 4, !alias.scope !798
  store i32 0, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 436) to i32*), align 4, !alias.scope !798
  store i32 4095, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 448) to i32*), align 4, !alias.scope !798
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 8) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 20) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 8) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 16) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 16) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 28) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 16) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 24) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 24) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 36) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 24) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 32) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 32) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 44) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 32) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 40) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 40) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 52) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 40) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 48) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 48) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 60) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 48) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 56) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 56) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 68) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 56) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 64) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 64) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 76) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 64) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 72) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 72) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 84) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 72) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 80) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 80) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 92) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 80) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 88) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 88) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 100) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 88) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 96) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 96) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 108) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 96) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 104) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 104) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 116) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 104) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 112) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 112) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 124) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 112) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 120) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 120) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 132) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 120) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 128) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 128) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 140) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 128) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 136) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 136) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 148) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 136) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 144) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 144) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 156) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 144) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 152) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 152) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 164) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 152) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 160) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 160) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 172) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 160) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 168) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 168) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 180) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 168) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 176) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 176) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 188) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 176) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 184) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 184) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 196) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 184) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 192) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 192) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 204) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 192) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 200) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 200) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 212) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 200) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 208) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 208) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 220) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 208) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 216) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 216) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 228) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 216) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 224) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 224) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 236) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 224) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 232) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 232) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 244) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 232) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 240) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 240) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 252) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 240) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 248) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 248) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 260) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 248) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 256) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 256) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 268) to %4***), align 4, !alias.scope !801
  store %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 256) to %4**), %4*** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 264) to %4***), align 4, !alias.scope !801
  tail call void @llvm.experimental.noalias.scope.decl(metadata !804) #13
  %424 = inttoptr i32 %404 to %4*
  %425 = add i32 %406, -40
  store %4* %424, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !807
  store i32 %425, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !807
  %426 = getelementptr inbounds %4, %4* %424, i32 0, i32 1
  %427 = or i32 %425, 1
  store i32 %427, i32* %426, align 4, !noalias !804
  %428 = getelementptr inbounds i8, i8* %405, i32 %425
  %429 = getelementptr inbounds i8, i8* %428, i32 4
  %430 = bitcast i8* %429 to i32*
  store i32 40, i32* %430, align 4, !noalias !804
  store i32 2097152, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 440) to i32*), align 4, !alias.scope !807
  br label %432

431:                                              ; preds = %418
  store i8* %405, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 444) to i8**), align 4, !alias.scope !798
  br label %423

432:                                              ; preds = %563, %547, %532, %457, %423
  %433 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !798
  %434 = icmp ugt i32 %433, %206
  br i1 %434, label %673, label %697

435:                                              ; preds = %443, %409
  %436 = phi %7* [ %445, %443 ], [ bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to %7*), %409 ]
  %437 = getelementptr %7, %7* %436, i32 0, i32 0
  %438 = load i8*, i8** %437, align 4
  %439 = getelementptr inbounds %7, %7* %436, i32 0, i32 1
  %440 = load i32, i32* %439, align 4
  %441 = getelementptr inbounds i8, i8* %438, i32 %440
  %442 = icmp eq i8* %441, %405
  br i1 %442, label %447, label %443

443:                                              ; preds = %435
  %444 = getelementptr inbounds %7, %7* %436, i32 0, i32 2
  %445 = load %7*, %7** %444, align 4
  %446 = icmp eq %7* %445, null
  br i1 %446, label %_ZN8dlmalloc8dlmalloc7Segment5holds17h4fbf42525ece4a22E.exit.thread, label %435

447:                                              ; preds = %435
  %448 = getelementptr inbounds %7, %7* %436, i32 0, i32 3
  %449 = load i32, i32* %448, align 4
  %450 = icmp eq i32 %449, 0
  %451 = icmp ule i8* %438, %417
  %or.cond46 = select i1 %450, i1 %451, i1 false
  %452 = icmp ugt i8* %405, %417
  %or.cond47 = select i1 %or.cond46, i1 %452, i1 false
  br i1 %or.cond47, label %457, label %_ZN8dlmalloc8dlmalloc7Segment5holds17h4fbf42525ece4a22E.exit.thread

_ZN8dlmalloc8dlmalloc7Segment5holds17h4fbf42525ece4a22E.exit.thread: ; preds = %447, %443
  %453 = load i8*, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 444) to i8**), align 4, !alias.scope !798
  %454 = icmp ult i8* %453, %405
  %455 = select i1 %454, i8* %453, i8* %405
  store i8* %455, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 444) to i8**), align 4, !alias.scope !798
  %456 = getelementptr inbounds i8, i8* %405, i32 %406
  br label %476

457:                                              ; preds = %447
  %458 = add i32 %440, %406
  store i32 %458, i32* %439, align 4
  %459 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !798
  %460 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !798
  %461 = add i32 %460, %406
  %462 = getelementptr inbounds %4, %4* %459, i32 0, i32 2
  %463 = ptrtoint %4** %462 to i32
  %464 = add i32 %463, 7
  %465 = and i32 %464, -8
  %466 = sub i32 %465, %463
  %467 = bitcast %4* %459 to i8*
  %468 = getelementptr inbounds i8, i8* %467, i32 %466
  %469 = sub i32 %461, %466
  store i8* %468, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to i8**), align 4
  store i32 %469, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4
  %470 = getelementptr inbounds i8, i8* %468, i32 4
  %471 = bitcast i8* %470 to i32*
  %472 = or i32 %469, 1
  store i32 %472, i32* %471, align 4
  %473 = getelementptr inbounds i8, i8* %467, i32 %461
  %474 = getelementptr inbounds i8, i8* %473, i32 4
  %475 = bitcast i8* %474 to i32*
  store i32 40, i32* %475, align 4
  store i32 2097152, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 440) to i32*), align 4
  br label %432

476:                                              ; preds = %481, %_ZN8dlmalloc8dlmalloc7Segment5holds17h4fbf42525ece4a22E.exit.thread
  %477 = phi %7* [ bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to %7*), %_ZN8dlmalloc8dlmalloc7Segment5holds17h4fbf42525ece4a22E.exit.thread ], [ %483, %481 ]
  %478 = getelementptr %7, %7* %477, i32 0, i32 0
  %479 = load i8*, i8** %478, align 4
  %480 = icmp eq i8* %479, %456
  br i1 %480, label %485, label %481

481:                                              ; preds = %476
  %482 = getelementptr inbounds %7, %7* %477, i32 0, i32 2
  %483 = load %7*, %7** %482, align 4
  %484 = icmp eq %7* %483, null
  br i1 %484, label %.loopexit, label %476

485:                                              ; preds = %476
  %486 = getelementptr inbounds %7, %7* %477, i32 0, i32 3
  %487 = load i32, i32* %486, align 4
  %488 = icmp eq i32 %487, 0
  br i1 %488, label %570, label %.loopexit

.loopexit:                                        ; preds = %498, %485, %481
  %489 = phi %7* [ %500, %498 ], [ bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to %7*), %481 ], [ bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to %7*), %485 ]
  %490 = getelementptr %7, %7* %489, i32 0, i32 0
  %491 = load i8*, i8** %490, align 4
  %492 = icmp ugt i8* %491, %417
  br i1 %492, label %498, label %493

493:                                              ; preds = %.loopexit
  %494 = getelementptr inbounds %7, %7* %489, i32 0, i32 1
  %495 = load i32, i32* %494, align 4
  %496 = getelementptr inbounds i8, i8* %491, i32 %495
  %497 = icmp ugt i8* %496, %417
  br i1 %497, label %split, label %498

498:                                              ; preds = %493, %.loopexit
  %499 = getelementptr inbounds %7, %7* %489, i32 0, i32 2
  %500 = load %7*, %7** %499, align 4, !nonnull !639
  br label %.loopexit

split:                                            ; preds = %493
  %501 = getelementptr inbounds i8, i8* %491, i32 %495
  %502 = getelementptr inbounds i8, i8* %501, i32 -47
  %503 = getelementptr inbounds i8, i8* %502, i32 8
  %504 = ptrtoint i8* %503 to i32
  %505 = add i32 %504, 7
  %506 = and i32 %505, -8
  %507 = sub i32 %506, %504
  %508 = getelementptr inbounds i8, i8* %502, i32 %507
  %509 = getelementptr inbounds %4, %4* %415, i32 1
  %510 = bitcast %4* %509 to i8*
  %511 = icmp ult i8* %508, %510
  %512 = select i1 %511, i8* %417, i8* %508
  %513 = getelementptr inbounds i8, i8* %512, i32 8
  %514 = getelementptr inbounds i8, i8* %512, i32 24
  %515 = bitcast i8* %514 to %4*
  tail call void @llvm.experimental.noalias.scope.decl(metadata !808) #13
  %516 = inttoptr i32 %404 to %4*
  %517 = add i32 %406, -40
  store %4* %516, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !811
  store i32 %517, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !811
  %518 = getelementptr inbounds %4, %4* %516, i32 0, i32 1
  %519 = or i32 %517, 1
  store i32 %519, i32* %518, align 4, !noalias !808
  %520 = getelementptr inbounds i8, i8* %405, i32 %517
  %521 = getelementptr inbounds i8, i8* %520, i32 4
  %522 = bitcast i8* %521 to i32*
  store i32 40, i32* %522, align 4, !noalias !808
  store i32 2097152, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 440) to i32*), align 4, !alias.scope !811
  %523 = getelementptr inbounds i8, i8* %512, i32 4
  %524 = bitcast i8* %523 to i32*
  store i32 27, i32* %524, align 4
  tail call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(16) %513, i8* noundef nonnull align 4 dereferenceable(16) getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424), i32 16, i1 false) #13
  store i8* %405, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 424) to i8**), align 4, !alias.scope !814
  store i32 %406, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 428) to i32*), align 4, !alias.scope !814
  store i32 0, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 436) to i32*), align 4, !alias.scope !814
  store i8* %513, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 432) to i8**), align 4, !alias.scope !814
  br label %525

525:                                              ; preds = %525, %split
  %526 = phi %4* [ %515, %split ], [ %528, %525 ]
  %527 = getelementptr inbounds %4, %4* %526, i32 0, i32 1
  %528 = bitcast i32* %527 to %4*
  store i32 7, i32* %527, align 4
  %529 = getelementptr inbounds i32, i32* %527, i32 1
  %530 = bitcast i32* %529 to i8*
  %531 = icmp ugt i8* %501, %530
  br i1 %531, label %525, label %532

532:                                              ; preds = %525
  %533 = icmp eq i8* %512, %417
  br i1 %533, label %432, label %534

534:                                              ; preds = %532
  %535 = ptrtoint i8* %512 to i32
  %536 = ptrtoint %4* %415 to i32
  %537 = sub i32 %535, %536
  %538 = getelementptr inbounds i8, i8* %417, i32 %537
  %539 = getelementptr inbounds i8, i8* %538, i32 4
  %540 = bitcast i8* %539 to i32*
  %541 = load i32, i32* %540, align 4
  %542 = and i32 %541, -2
  store i32 %542, i32* %540, align 4
  %543 = getelementptr inbounds %4, %4* %415, i32 0, i32 1
  %544 = or i32 %537, 1
  store i32 %544, i32* %543, align 4
  %545 = bitcast i8* %538 to i32*
  store i32 %537, i32* %545, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !815) #13
  %546 = icmp ult i32 %537, 256
  br i1 %546, label %549, label %547

547:                                              ; preds = %534
  %548 = bitcast %4* %415 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_large_chunk17h3123c6171f2990e5E"(%3* nonnull %548, i32 %537) #13
  br label %432

549:                                              ; preds = %534
  tail call void @llvm.experimental.noalias.scope.decl(metadata !818) #13
  %550 = lshr i32 %537, 3
  %551 = shl nuw nsw i32 %550, 1
  %552 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %551
  %553 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !821
  %554 = shl nuw i32 1, %550
  %555 = and i32 %553, %554
  %556 = icmp eq i32 %555, 0
  br i1 %556, label %560, label %557

557:                                              ; preds = %549
  %558 = getelementptr inbounds %4*, %4** %552, i32 2
  %559 = load %4*, %4** %558, align 4, !alias.scope !824
  br label %563

560:                                              ; preds = %549
  %561 = bitcast %4** %552 to %4*
  %562 = or i32 %553, %554
  store i32 %562, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !825
  br label %563

563:                                              ; preds = %560, %557
  %564 = phi %4* [ %561, %560 ], [ %559, %557 ]
  %565 = getelementptr inbounds %4*, %4** %552, i32 2
  store %4* %415, %4** %565, align 4, !alias.scope !824
  %566 = getelementptr inbounds %4, %4* %564, i32 0, i32 3
  store %4* %415, %4** %566, align 4
  %567 = getelementptr inbounds %4, %4* %415, i32 0, i32 2
  store %4* %564, %4** %567, align 4, !noalias !828
  %568 = getelementptr inbounds %4, %4* %415, i32 0, i32 3
  %569 = bitcast %4** %568 to %4***
  store %4** %552, %4*** %569, align 4, !noalias !828
  br label %432

570:                                              ; preds = %485
  store i8* %405, i8** %478, align 4
  %571 = getelementptr inbounds %7, %7* %477, i32 0, i32 1
  %572 = load i32, i32* %571, align 4
  %573 = add i32 %572, %406
  store i32 %573, i32* %571, align 4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !829) #13
  %574 = inttoptr i32 %404 to %4*
  %575 = bitcast i8* %456 to %4*
  %576 = ptrtoint i8* %456 to i32
  %577 = getelementptr inbounds i8, i8* %405, i32 %206
  %578 = add i32 %206, %404
  %579 = sub i32 %576, %578
  %580 = getelementptr inbounds %4, %4* %574, i32 0, i32 1
  %581 = or i32 %206, 3
  store i32 %581, i32* %580, align 4, !noalias !829
  %582 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !832
  %583 = icmp eq %4* %582, %575
  br i1 %583, label %587, label %584

584:                                              ; preds = %570
  %585 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to %4**), align 4, !alias.scope !832
  %586 = icmp eq %4* %585, %575
  br i1 %586, label %598, label %593

587:                                              ; preds = %570
  %588 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !832
  %589 = add i32 %588, %579
  store i32 %589, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !832
  store i8* %577, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to i8**), align 4, !alias.scope !832
  %590 = getelementptr inbounds i8, i8* %577, i32 4
  %591 = bitcast i8* %590 to i32*
  %592 = or i32 %589, 1
  store i32 %592, i32* %591, align 4, !noalias !829
  br label %670

593:                                              ; preds = %584
  %594 = getelementptr inbounds i8, i8* %456, i32 4
  %595 = bitcast i8* %594 to i32*
  %596 = load i32, i32* %595, align 4, !noalias !829
  %597 = and i32 %596, 3
  %.not3 = icmp eq i32 %597, 1
  br i1 %.not3, label %644, label %606

598:                                              ; preds = %584
  %599 = load i32, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !832
  %600 = add i32 %599, %579
  store i32 %600, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 400) to i32*), align 4, !alias.scope !832
  store i8* %577, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 408) to i8**), align 4, !alias.scope !832
  %601 = getelementptr inbounds i8, i8* %577, i32 4
  %602 = bitcast i8* %601 to i32*
  %603 = or i32 %600, 1
  store i32 %603, i32* %602, align 4, !noalias !829
  %604 = getelementptr inbounds i8, i8* %577, i32 %600
  %605 = bitcast i8* %604 to i32*
  store i32 %600, i32* %605, align 4, !noalias !829
  br label %670

606:                                              ; preds = %666, %593
  %607 = phi i32 [ %669, %666 ], [ %579, %593 ]
  %608 = phi %4* [ %668, %666 ], [ %575, %593 ]
  %609 = getelementptr inbounds %4, %4* %608, i32 0, i32 1
  %610 = load i32, i32* %609, align 4, !noalias !829
  %611 = and i32 %610, -2
  store i32 %611, i32* %609, align 4, !noalias !829
  %612 = getelementptr inbounds i8, i8* %577, i32 4
  %613 = bitcast i8* %612 to i32*
  %614 = or i32 %607, 1
  store i32 %614, i32* %613, align 4, !noalias !829
  %615 = getelementptr inbounds i8, i8* %577, i32 %607
  %616 = bitcast i8* %615 to i32*
  store i32 %607, i32* %616, align 4, !noalias !829
  tail call void @llvm.experimental.noalias.scope.decl(metadata !833) #13
  %617 = icmp ult i32 %607, 256
  br i1 %617, label %620, label %618

618:                                              ; preds = %606
  %619 = bitcast i8* %577 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_large_chunk17h3123c6171f2990e5E"(%3* nonnull %619, i32 %607) #13
  br label %670

620:                                              ; preds = %606
  tail call void @llvm.experimental.noalias.scope.decl(metadata !836) #13
  %621 = lshr i32 %607, 3
  %622 = shl nuw nsw i32 %621, 1
  %623 = getelementptr inbounds %5, %5* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to %5*), i32 0, i32 3, i32 %622
  %624 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !839
  %625 = shl nuw i32 1, %621
  %626 = and i32 %624, %625
  %627 = icmp eq i32 %626, 0
  br i1 %627, label %631, label %628

628:                                              ; preds = %620
  %629 = getelementptr inbounds %4*, %4** %623, i32 2
  %630 = load %4*, %4** %629, align 4, !alias.scope !842
  br label %634

631:                                              ; preds = %620
  %632 = bitcast %4** %623 to %4*
  %633 = or i32 %624, %625
  store i32 %633, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !843
  br label %634

634:                                              ; preds = %631, %628
  %635 = phi %4* [ %632, %631 ], [ %630, %628 ]
  %636 = getelementptr inbounds %4*, %4** %623, i32 2
  %637 = bitcast %4** %636 to i8**
  store i8* %577, i8** %637, align 4, !alias.scope !842
  %638 = getelementptr inbounds %4, %4* %635, i32 0, i32 3
  %639 = bitcast %4** %638 to i8**
  store i8* %577, i8** %639, align 4
  %640 = getelementptr inbounds i8, i8* %577, i32 8
  %641 = bitcast i8* %640 to %4**
  store %4* %635, %4** %641, align 8, !noalias !846
  %642 = getelementptr inbounds i8, i8* %577, i32 12
  %643 = bitcast i8* %642 to %4***
  store %4** %623, %4*** %643, align 4, !noalias !847
  br label %670

644:                                              ; preds = %593
  %645 = and i32 %596, -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !848) #13
  %646 = icmp ult i32 %645, 256
  br i1 %646, label %649, label %647

647:                                              ; preds = %644
  %648 = bitcast i8* %456 to %3*
  tail call fastcc void @"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_large_chunk17he9770cbb4bd24389E"(%3* %648) #13
  br label %666

649:                                              ; preds = %644
  %650 = getelementptr i8, i8* %456, i32 8
  %651 = bitcast i8* %650 to %4**
  %652 = load %4*, %4** %651, align 8, !noalias !851
  %653 = getelementptr i8, i8* %456, i32 12
  %654 = bitcast i8* %653 to %4**
  %655 = load %4*, %4** %654, align 4, !noalias !851
  tail call void @llvm.experimental.noalias.scope.decl(metadata !852) #13
  %656 = icmp eq %4* %655, %652
  br i1 %656, label %660, label %657

657:                                              ; preds = %649
  %658 = getelementptr inbounds %4, %4* %652, i32 0, i32 3
  store %4* %655, %4** %658, align 4, !noalias !855
  %659 = getelementptr inbounds %4, %4* %655, i32 0, i32 2
  store %4* %652, %4** %659, align 4, !noalias !855
  br label %666

660:                                              ; preds = %649
  %661 = lshr i32 %596, 3
  %662 = shl nuw i32 1, %661
  %663 = xor i32 %662, -1
  %664 = load i32, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !856
  %665 = and i32 %664, %663
  store i32 %665, i32* bitcast (<{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE to i32*), align 4, !alias.scope !856
  br label %666

666:                                              ; preds = %660, %657, %647
  %667 = getelementptr inbounds i8, i8* %456, i32 %645
  %668 = bitcast i8* %667 to %4*
  %669 = add i32 %645, %579
  br label %606

670:                                              ; preds = %634, %618, %598, %587
  %671 = getelementptr inbounds %4, %4* %574, i32 0, i32 2
  %672 = bitcast %4** %671 to i8*
  br label %697

673:                                              ; preds = %432
  %674 = sub i32 %433, %206
  store i32 %674, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4, !alias.scope !798
  %675 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4, !alias.scope !798
  %676 = bitcast %4* %675 to i8*
  %677 = getelementptr inbounds i8, i8* %676, i32 %206
  store i8* %677, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to i8**), align 4, !alias.scope !798
  %678 = getelementptr inbounds i8, i8* %677, i32 4
  %679 = bitcast i8* %678 to i32*
  %680 = or i32 %674, 1
  store i32 %680, i32* %679, align 4
  %681 = getelementptr inbounds %4, %4* %675, i32 0, i32 1
  %682 = or i32 %206, 3
  store i32 %682, i32* %681, align 4
  %683 = getelementptr inbounds %4, %4* %675, i32 0, i32 2
  %684 = bitcast %4** %683 to i8*
  br label %697

685:                                              ; preds = %369
  %686 = sub i32 %370, %206
  store i32 %686, i32* bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 404) to i32*), align 4
  %687 = load %4*, %4** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to %4**), align 4
  %688 = bitcast %4* %687 to i8*
  %689 = getelementptr inbounds i8, i8* %688, i32 %206
  store i8* %689, i8** bitcast (i8* getelementptr inbounds (<{ [452 x i8] }>, <{ [452 x i8] }>* @_ZN3std3sys4wasm5alloc8DLMALLOC17hb3b52765fb58cbaaE, i32 0, i32 0, i32 412) to i8**), align 4
  %690 = getelementptr inbounds i8, i8* %689, i32 4
  %691 = bitcast i8* %690 to i32*
  %692 = or i32 %686, 1
  store i32 %692, i32* %691, align 4
  %693 = getelementptr inbounds %4, %4* %687, i32 0, i32 1
  %694 = or i32 %206, 3
  store i32 %694, i32* %693, align 4
  %695 = getelementptr inbounds %4, %4* %687, i32 0, i32 2
  %696 = bitcast %4** %695 to i8*
  br label %697

697:                                              ; preds = %685, %673, %670, %432, %398, %395, %366, %202, %115, %37, %3
  %698 = phi i8* [ %397, %395 ], [ %696, %685 ], [ %116, %115 ], [ %47, %37 ], [ %204, %202 ], [ null, %3 ], [ %368, %366 ], [ %684, %673 ], [ %672, %670 ], [ null, %398 ], [ null, %432 ]
  ret i8* %698
}

; Function Attrs: noreturn nounwind
define internal fastcc void @rust_begin_unwind(%2* noalias nocapture noundef readonly align 4 dereferenceable(20) %0) unnamed_addr #12 {
  %2 = getelementptr inbounds %2, %2* %0, i32 0, i32 1
  %3 = load i32*, i32** %2, align 4, !alias.scope !859, !align !641
  %4 = tail call fastcc noundef align 4 dereferenceable(24) %1* @"_ZN4core6option15Option$LT$T$GT$6unwrap17h1a4e9d5061d6ec46E"(i32* noalias noundef readonly align 4 dereferenceable_or_null(24) %3) #13
  tail call fastcc void @_ZN3std10sys_common9backtrace26__rust_end_short_backtrace17h541c65d4ea74e8baE(%1* nonnull %4, %2* nonnull %0) #18
  unreachable
}

; Function Attrs: inlinehint nounwind
define internal fastcc noundef align 4 dereferenceable(24) %1* @"_ZN4core6option15Option$LT$T$GT$6unwrap17h1a4e9d5061d6ec46E"(i32* noalias noundef readonly align 4 dereferenceable_or_null(24) %0) unnamed_addr #16 {
  %2 = icmp eq i32* %0, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  tail call fastcc void @_ZN4core9panicking5panic17h118149a781a98a78E([0 x i8]* noalias noundef nonnull readonly align 1 bitcast (<{ [43 x i8] }>* @anon.75954fb24f53116c452590391479d8f9.6 to [0 x i8]*), i32 43, %"core::panic::location::Location"* noalias noundef readonly align 4 dereferenceable(16) bitcast (<{ i8*, [12 x i8] }>* @anon.75954fb24f53116c452590391479d8f9.49 to %"core::panic::location::Location"*)) #18
  unreachable

4:                                                ; preds = %1
  %5 = bitcast i32* %0 to %1*
  ret %1* %5
}

; Function Attrs: noreturn nounwind
define internal fastcc void @_ZN3std9panicking20rust_panic_with_hook17h1b1329eaa36c7fa5E(i1 noundef zeroext %0) unnamed_addr #12 {
  %2 = load i32, i32* bitcast (<{ [4 x i8] }>* @_ZN3std9panicking11panic_count18GLOBAL_PANIC_COUNT17ha60e35aaf48acb60E to i32*), align 4
  %3 = add i32 %2, 1
  store i32 %3, i32* bitcast (<{ [4 x i8] }>* @_ZN3std9panicking11panic_count18GLOBAL_PANIC_COUNT17ha60e35aaf48acb60E to i32*), align 4
  %4 = load i32, i32* @_ZN3std9panicking11panic_count17LOCAL_PANIC_COUNT7__getit3VAL17hafea17beaf0ec5c9E.0, align 4, !noalias !862
  %5 = add i32 %4, 1
  store i32 %5, i32* @_ZN3std9panicking11panic_count17LOCAL_PANIC_COUNT7__getit3VAL17hafea17beaf0ec5c9E.0, align 4, !alias.scope !867, !noalias !862
  %6 = icmp slt i32 %2, 0
  %7 = icmp ugt i32 %5, 2
  %8 = select i1 %6, i1 true, i1 %7
  br i1 %8, label %13, label %9

9:                                                ; preds = %1
  %10 = load i32, i32* @_ZN3std9panicking9HOOK_LOCK17h38f1a59735feba40E.0, align 4
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %14, label %12

12:                                               ; preds = %9
  tail call void @llvm.trap() #13
  unreachable

13:                                               ; preds = %1
  tail call void @llvm.trap() #13
  unreachable

14:                                               ; preds = %9
  %15 = icmp ult i32 %5, 2
  %16 = and i1 %15, %0
  br i1 %16, label %17, label %18

17:                                               ; preds = %14
  tail call fastcc void @rust_panic() #18
  unreachable

18:                                               ; preds = %14
  tail call void @llvm.trap() #13
  unreachable
}

; Function Attrs: noinline noreturn nounwind
define internal fastcc void @rust_panic() unnamed_addr #17 {
  tail call void @llvm.trap() #13
  unreachable
}

; Function Attrs: noinline noreturn nounwind
define internal fastcc void @_ZN3std10sys_common9backtrace26__rust_end_short_backtrace17h541c65d4ea74e8baE(%1* nocapture readonly %.0.0.val, %2* nocapture readonly %.0.1.val) unnamed_addr #17 {
  tail call fastcc void @"_ZN3std9panicking19begin_panic_handler28_$u7b$$u7b$closure$u7d$$u7d$17h106d97be21bfe094E"(%1* %.0.0.val, %2* %.0.1.val) #18
  unreachable
}

; Function Attrs: inlinehint noreturn nounwind
define internal fastcc void @"_ZN3std9panicking19begin_panic_handler28_$u7b$$u7b$closure$u7d$$u7d$17h106d97be21bfe094E"(%1* nocapture readonly %0, %2* nocapture readonly %1) unnamed_addr #11 {
  %3 = getelementptr %1, %1* %0, i32 0, i32 0, i32 1
  %4 = load i32, i32* %3, align 4
  %5 = getelementptr %1, %1* %0, i32 0, i32 2, i32 1
  %6 = load i32, i32* %5, align 4
  switch i32 %4, label %15 [
    i32 0, label %7
    i32 1, label %9
  ]

7:                                                ; preds = %2
  %8 = icmp eq i32 %6, 0
  br i1 %8, label %11, label %15

9:                                                ; preds = %2
  %10 = icmp eq i32 %6, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9, %7
  %12 = getelementptr inbounds %2, %2* %1, i32 0, i32 3
  %13 = load i8, i8* %12, align 4, !range !870, !alias.scope !871, !noundef !639
  %14 = icmp ne i8 %13, 0
  tail call fastcc void @_ZN3std9panicking20rust_panic_with_hook17h1b1329eaa36c7fa5E(i1 noundef zeroext %14) #18
  unreachable

15:                                               ; preds = %9, %7, %2
  %16 = getelementptr inbounds %2, %2* %1, i32 0, i32 3
  %17 = load i8, i8* %16, align 4, !range !870, !alias.scope !874, !noundef !639
  %18 = icmp ne i8 %17, 0
  tail call fastcc void @_ZN3std9panicking20rust_panic_with_hook17h1b1329eaa36c7fa5E(i1 noundef zeroext %18) #18
  unreachable
}

attributes #0 = { nounwind "target-cpu"="generic" }
attributes #1 = { argmemonly nofree nosync nounwind willreturn }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { inaccessiblememonly nofree nosync nounwind willreturn }
attributes #4 = { cold noreturn nounwind }
attributes #5 = { argmemonly nofree nounwind willreturn writeonly }
attributes #6 = { noinline nounwind "target-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { inlinehint mustprogress nofree norecurse nosync nounwind readnone willreturn "target-cpu"="generic" }
attributes #9 = { cold noinline noreturn nounwind "target-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind readnone willreturn "target-cpu"="generic" }
attributes #11 = { inlinehint noreturn nounwind "target-cpu"="generic" }
attributes #12 = { noreturn nounwind "target-cpu"="generic" }
attributes #13 = { nounwind }
attributes #14 = { nofree norecurse nosync nounwind "target-cpu"="generic" }
attributes #15 = { nofree nosync nounwind "target-cpu"="generic" }
attributes #16 = { inlinehint nounwind "target-cpu"="generic" }
attributes #17 = { noinline noreturn nounwind "target-cpu"="generic" }
attributes #18 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2, !2}

!0 = !{i32 1, !"LTOPostLink", i32 1}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{!"rustc version 1.63.0"}
!3 = !{!4, !6, !7, !9}
!4 = distinct !{!4, !5, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$27bulk_build_from_sorted_iter17hd8af23374a78b2cfE: argument 0"}
!5 = distinct !{!5, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$27bulk_build_from_sorted_iter17hd8af23374a78b2cfE"}
!6 = distinct !{!6, !5, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$27bulk_build_from_sorted_iter17hd8af23374a78b2cfE: %iter"}
!7 = distinct !{!7, !8, !"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE: argument 0"}
!8 = distinct !{!8, !"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE"}
!9 = distinct !{!9, !8, !"_ZN119_$LT$alloc..collections..btree..set..BTreeSet$LT$T$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17h766f4f794fa3ecddE: %arr"}
!10 = !{!11, !13, !14, !4, !6, !7, !9}
!11 = distinct !{!11, !12, !"_ZN5alloc11collections5btree6append178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$9bulk_push17h2a94e9225fe27cf2E: %self"}
!12 = distinct !{!12, !"_ZN5alloc11collections5btree6append178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$9bulk_push17h2a94e9225fe27cf2E"}
!13 = distinct !{!13, !12, !"_ZN5alloc11collections5btree6append178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$9bulk_push17h2a94e9225fe27cf2E: %iter"}
!14 = distinct !{!14, !12, !"_ZN5alloc11collections5btree6append178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$9bulk_push17h2a94e9225fe27cf2E: %length"}
!15 = !{!4, !7, !9}
!16 = !{!17, !19, !21, !23}
!17 = distinct !{!17, !18, !"_ZN4core3mem7replace17ha5284db2b6c574a5E: %dest"}
!18 = distinct !{!18, !"_ZN4core3mem7replace17ha5284db2b6c574a5E"}
!19 = distinct !{!19, !20, !"_ZN4core6option15Option$LT$T$GT$4take17h6d3ca2997f9d4fceE: %self"}
!20 = distinct !{!20, !"_ZN4core6option15Option$LT$T$GT$4take17h6d3ca2997f9d4fceE"}
!21 = distinct !{!21, !22, !"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE: %self"}
!22 = distinct !{!22, !"_ZN108_$LT$core..iter..adapters..peekable..Peekable$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h0d998b59c3d7142fE"}
!23 = distinct !{!23, !24, !"_ZN137_$LT$alloc..collections..btree..dedup_sorted_iter..DedupSortedIter$LT$K$C$V$C$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h12b8dca5fd5add35E: %self"}
!24 = distinct !{!24, !"_ZN137_$LT$alloc..collections..btree..dedup_sorted_iter..DedupSortedIter$LT$K$C$V$C$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h12b8dca5fd5add35E"}
!25 = !{!26, !28, !30, !32, !34, !21, !23}
!26 = distinct !{!26, !27, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %self"}
!27 = distinct !{!27, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E"}
!28 = distinct !{!28, !29, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc6b8abcb2d1ebe7bE: %self"}
!29 = distinct !{!29, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc6b8abcb2d1ebe7bE"}
!30 = distinct !{!30, !31, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hf48b1d86f923196eE: %self"}
!31 = distinct !{!31, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hf48b1d86f923196eE"}
!32 = distinct !{!32, !33, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcd5cb09349342cbaE: %self"}
!33 = distinct !{!33, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcd5cb09349342cbaE"}
!34 = distinct !{!34, !35, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E: %self"}
!35 = distinct !{!35, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E"}
!36 = !{!37, !11, !13, !14, !4, !6, !7, !9}
!37 = distinct !{!37, !27, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %other"}
!38 = !{!39, !28, !30, !32, !34, !21, !23}
!39 = distinct !{!39, !40, !"_ZN4core3mem7replace17h81465d428dea4fdfE: %dest"}
!40 = distinct !{!40, !"_ZN4core3mem7replace17h81465d428dea4fdfE"}
!41 = !{!42, !44, !46, !32, !34, !21, !23}
!42 = distinct !{!42, !43, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE: %self"}
!43 = distinct !{!43, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE"}
!44 = distinct !{!44, !45, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h7a4400fd66a1e1faE: %_1"}
!45 = distinct !{!45, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h7a4400fd66a1e1faE"}
!46 = distinct !{!46, !47, !"_ZN4core6option15Option$LT$T$GT$3map17h6283ece5d39b0632E: %f"}
!47 = distinct !{!47, !"_ZN4core6option15Option$LT$T$GT$3map17h6283ece5d39b0632E"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN4core6option15Option$LT$T$GT$18get_or_insert_with17hd34cd14983f15aaaE: %self"}
!50 = distinct !{!50, !"_ZN4core6option15Option$LT$T$GT$18get_or_insert_with17hd34cd14983f15aaaE"}
!51 = !{!52}
!52 = distinct !{!52, !50, !"_ZN4core6option15Option$LT$T$GT$18get_or_insert_with17hd34cd14983f15aaaE: %f"}
!53 = !{!54, !56, !58, !60, !62, !64, !52, !66, !23}
!54 = distinct !{!54, !55, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %self"}
!55 = distinct !{!55, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E"}
!56 = distinct !{!56, !57, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc6b8abcb2d1ebe7bE: %self"}
!57 = distinct !{!57, !"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hc6b8abcb2d1ebe7bE"}
!58 = distinct !{!58, !59, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hf48b1d86f923196eE: %self"}
!59 = distinct !{!59, !"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hf48b1d86f923196eE"}
!60 = distinct !{!60, !61, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcd5cb09349342cbaE: %self"}
!61 = distinct !{!61, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcd5cb09349342cbaE"}
!62 = distinct !{!62, !63, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E: %self"}
!63 = distinct !{!63, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hcb5e68e829d9a5a4E"}
!64 = distinct !{!64, !65, !"_ZN4core4iter8adapters8peekable17Peekable$LT$I$GT$4peek28_$u7b$$u7b$closure$u7d$$u7d$17h66787fea614d4ae4E: %_1"}
!65 = distinct !{!65, !"_ZN4core4iter8adapters8peekable17Peekable$LT$I$GT$4peek28_$u7b$$u7b$closure$u7d$$u7d$17h66787fea614d4ae4E"}
!66 = distinct !{!66, !67, !"_ZN4core4iter8adapters8peekable17Peekable$LT$I$GT$4peek17h9fdd5d49c9f27072E: %self"}
!67 = distinct !{!67, !"_ZN4core4iter8adapters8peekable17Peekable$LT$I$GT$4peek17h9fdd5d49c9f27072E"}
!68 = !{!69, !49, !11, !13, !14, !4, !6, !7, !9}
!69 = distinct !{!69, !55, !"_ZN4core3cmp5impls57_$LT$impl$u20$core..cmp..PartialOrd$u20$for$u20$usize$GT$2lt17hf2731307b8a4b529E: %other"}
!70 = !{!71, !49, !66, !23}
!71 = distinct !{!71, !72, !"_ZN4core3mem7replace17ha5284db2b6c574a5E: %dest"}
!72 = distinct !{!72, !"_ZN4core3mem7replace17ha5284db2b6c574a5E"}
!73 = !{!52, !11, !13, !14, !4, !6, !7, !9}
!74 = !{!75, !56, !58, !60, !62, !64, !52, !66, !23}
!75 = distinct !{!75, !76, !"_ZN4core3mem7replace17h81465d428dea4fdfE: %dest"}
!76 = distinct !{!76, !"_ZN4core3mem7replace17h81465d428dea4fdfE"}
!77 = !{!49, !11, !13, !14, !4, !6, !7, !9}
!78 = !{!79, !81, !83, !60, !62, !64, !52, !66, !23}
!79 = distinct !{!79, !80, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE: %self"}
!80 = distinct !{!80, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE"}
!81 = distinct !{!81, !82, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h7a4400fd66a1e1faE: %_1"}
!82 = distinct !{!82, !"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h7a4400fd66a1e1faE"}
!83 = distinct !{!83, !84, !"_ZN4core6option15Option$LT$T$GT$3map17h6283ece5d39b0632E: %f"}
!84 = distinct !{!84, !"_ZN4core6option15Option$LT$T$GT$3map17h6283ece5d39b0632E"}
!85 = !{!86, !88, !90, !11, !13, !14, !4, !6, !7, !9}
!86 = distinct !{!86, !87, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!87 = distinct !{!87, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!88 = distinct !{!88, !89, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E: argument 0"}
!89 = distinct !{!89, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$7last_kv17h38266a96084a64e0E"}
!90 = distinct !{!90, !91, !"_ZN5alloc11collections5btree3fix178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$29fix_right_border_of_plentiful17h516e692c7b603f6cE: %self"}
!91 = distinct !{!91, !"_ZN5alloc11collections5btree3fix178_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$29fix_right_border_of_plentiful17h516e692c7b603f6cE"}
!92 = !{!88, !90, !11, !13, !14, !4, !6, !7, !9}
!93 = !{!94}
!94 = distinct !{!94, !95, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!95 = distinct !{!95, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!96 = !{!97, !99, !101, !90, !11, !13, !14, !4, !6, !7, !9}
!97 = distinct !{!97, !98, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!98 = distinct !{!98, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!99 = distinct !{!99, !100, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$22consider_for_balancing17h7dbdd5103d329624E: argument 0"}
!100 = distinct !{!100, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$22consider_for_balancing17h7dbdd5103d329624E"}
!101 = distinct !{!101, !100, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$22consider_for_balancing17h7dbdd5103d329624E: %self"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!104 = distinct !{!104, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!105 = !{!106, !99, !101, !90, !11, !13, !14, !4, !6, !7, !9}
!106 = distinct !{!106, !107, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!107 = distinct !{!107, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!108 = !{!109, !111, !90, !11, !13, !14, !4, !6, !7, !9}
!109 = distinct !{!109, !110, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17hd82eab31e65f53baE: %self"}
!110 = distinct !{!110, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17hd82eab31e65f53baE"}
!111 = distinct !{!111, !112, !"_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15right_child_len17h66ef782410d7bf1eE: %self"}
!112 = distinct !{!112, !"_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15right_child_len17h66ef782410d7bf1eE"}
!113 = !{!114, !116, !90, !11, !13, !14, !4, !6, !7, !9}
!114 = distinct !{!114, !115, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17hd82eab31e65f53baE: %self"}
!115 = distinct !{!115, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17hd82eab31e65f53baE"}
!116 = distinct !{!116, !117, !"_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h4b0f111ff3dbc8f7E: %self"}
!117 = distinct !{!117, !"_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h4b0f111ff3dbc8f7E"}
!118 = !{!116, !90, !11, !13, !14, !4, !6, !7, !9}
!119 = !{!120}
!120 = distinct !{!120, !121, !"_ZN5alloc11collections5btree4node9slice_shr17hb6f0f1e05c44938dE: %slice.0"}
!121 = distinct !{!121, !"_ZN5alloc11collections5btree4node9slice_shr17hb6f0f1e05c44938dE"}
!122 = !{!123}
!123 = distinct !{!123, !124, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %src.0"}
!124 = distinct !{!124, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E"}
!125 = !{!126}
!126 = distinct !{!126, !124, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %dst.0"}
!127 = !{!123, !126, !116, !90, !11, !13, !14, !4, !6, !7, !9}
!128 = !{!123, !126}
!129 = !{!130}
!130 = distinct !{!130, !131, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE: %self"}
!131 = distinct !{!131, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"_ZN4core3mem7replace17h6d8de862ab88e314E: %dest"}
!134 = distinct !{!134, !"_ZN4core3mem7replace17h6d8de862ab88e314E"}
!135 = !{!136, !116, !90, !11, !13, !14, !4, !6, !7, !9}
!136 = distinct !{!136, !137, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$10replace_kv17h57149bd3b7351817E: %self"}
!137 = distinct !{!137, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$10replace_kv17h57149bd3b7351817E"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!140 = distinct !{!140, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"_ZN5alloc11collections5btree4node9slice_shr17h5a0af6e1ec048f4bE: %slice.0"}
!143 = distinct !{!143, !"_ZN5alloc11collections5btree4node9slice_shr17h5a0af6e1ec048f4bE"}
!144 = !{!145, !147}
!145 = distinct !{!145, !146, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E: %src.0"}
!146 = distinct !{!146, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E"}
!147 = distinct !{!147, !146, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E: %dst.0"}
!148 = !{!149}
!149 = distinct !{!149, !150, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!150 = distinct !{!150, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!151 = !{!152, !154, !156, !116, !90, !11, !13, !14, !4, !6, !7, !9}
!152 = distinct !{!152, !153, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!153 = distinct !{!153, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!154 = distinct !{!154, !155, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!155 = distinct !{!155, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!156 = distinct !{!156, !157, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E: %self"}
!157 = distinct !{!157, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E"}
!158 = !{!159, !154, !156, !116, !90, !11, !13, !14, !4, !6, !7, !9}
!159 = distinct !{!159, !160, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!160 = distinct !{!160, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!163 = distinct !{!163, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!164 = !{!165, !11, !13, !14, !4, !6, !7, !9}
!165 = distinct !{!165, !166, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E: %self"}
!166 = distinct !{!166, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E"}
!167 = !{!168, !11, !13, !14, !4, !6, !7, !9}
!168 = distinct !{!168, !169, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hef6ec6de264f9028E: argument 0"}
!169 = distinct !{!169, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hef6ec6de264f9028E"}
!170 = !{!171, !11, !13, !14, !4, !6, !7, !9}
!171 = distinct !{!171, !172, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE: %self"}
!172 = distinct !{!172, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE"}
!173 = !{!174}
!174 = distinct !{!174, !175, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!175 = distinct !{!175, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!176 = !{!23}
!177 = !{!178, !11, !13, !14, !4, !6, !7, !9}
!178 = distinct !{!178, !179, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!179 = distinct !{!179, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!180 = !{!181, !183, !185, !11, !13, !14, !4, !6, !7, !9}
!181 = distinct !{!181, !182, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE: %v"}
!182 = distinct !{!182, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE"}
!183 = distinct !{!183, !184, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE: %v"}
!184 = distinct !{!184, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE"}
!185 = distinct !{!185, !186, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E: %self"}
!186 = distinct !{!186, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E"}
!187 = !{!188}
!188 = distinct !{!188, !189, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!189 = distinct !{!189, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!190 = !{!191, !193, !195, !197, !198, !200, !181, !183, !185, !11, !13, !14, !4, !6, !7, !9}
!191 = distinct !{!191, !192, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!192 = distinct !{!192, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!193 = distinct !{!193, !194, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!194 = distinct !{!194, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!195 = distinct !{!195, !196, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %self"}
!196 = distinct !{!196, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE"}
!197 = distinct !{!197, !196, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %range"}
!198 = distinct !{!198, !199, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE: %self"}
!199 = distinct !{!199, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE"}
!200 = distinct !{!200, !201, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE: %internal"}
!201 = distinct !{!201, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE"}
!202 = !{!203}
!203 = distinct !{!203, !204, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!204 = distinct !{!204, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!205 = !{!191, !193, !195, !197, !198, !181, !183, !185, !11, !13, !14, !4, !6, !7, !9}
!206 = !{!207, !11, !13, !14, !4, !6, !7, !9}
!207 = distinct !{!207, !208, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE: %self"}
!208 = distinct !{!208, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE"}
!209 = !{!210}
!210 = distinct !{!210, !211, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!211 = distinct !{!211, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!212 = !{!213}
!213 = distinct !{!213, !214, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!214 = distinct !{!214, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!215 = !{!216, !218, !207, !11, !13, !14, !4, !6, !7, !9}
!216 = distinct !{!216, !217, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!217 = distinct !{!217, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!218 = distinct !{!218, !219, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!219 = distinct !{!219, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!222 = distinct !{!222, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!223 = !{!224, !226, !228, !11, !13, !14, !4, !6, !7, !9}
!224 = distinct !{!224, !225, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!225 = distinct !{!225, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!226 = distinct !{!226, !227, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$9last_edge17hf95e55b04c655adeE: argument 0"}
!227 = distinct !{!227, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$9last_edge17hf95e55b04c655adeE"}
!228 = distinct !{!228, !229, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE: argument 0"}
!229 = distinct !{!229, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$14last_leaf_edge17h9386279ddfa6978aE"}
!230 = !{!231}
!231 = distinct !{!231, !232, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!232 = distinct !{!232, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!233 = !{!234, !228, !11, !13, !14, !4, !6, !7, !9}
!234 = distinct !{!234, !235, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!235 = distinct !{!235, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!236 = distinct !{!236, !237}
!237 = !{!"llvm.loop.unroll.disable"}
!238 = !{!239, !241, !243, !11, !13, !14, !4, !6, !7, !9}
!239 = distinct !{!239, !240, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE: %v"}
!240 = distinct !{!240, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE"}
!241 = distinct !{!241, !242, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE: %v"}
!242 = distinct !{!242, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE"}
!243 = distinct !{!243, !244, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E: %self"}
!244 = distinct !{!244, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E"}
!245 = !{!246}
!246 = distinct !{!246, !247, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!247 = distinct !{!247, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!248 = !{!249, !251, !253, !255, !256, !258, !239, !241, !243, !11, !13, !14, !4, !6, !7, !9}
!249 = distinct !{!249, !250, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!250 = distinct !{!250, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!251 = distinct !{!251, !252, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!252 = distinct !{!252, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!253 = distinct !{!253, !254, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %self"}
!254 = distinct !{!254, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE"}
!255 = distinct !{!255, !254, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %range"}
!256 = distinct !{!256, !257, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE: %self"}
!257 = distinct !{!257, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE"}
!258 = distinct !{!258, !259, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE: %internal"}
!259 = distinct !{!259, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE"}
!260 = !{!261}
!261 = distinct !{!261, !262, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!262 = distinct !{!262, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!263 = !{!249, !251, !253, !255, !256, !239, !241, !243, !11, !13, !14, !4, !6, !7, !9}
!264 = !{!265}
!265 = distinct !{!265, !266, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!266 = distinct !{!266, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!267 = !{!268, !270, !272, !274, !275, !277, !279, !280, !282, !284}
!268 = distinct !{!268, !269, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E: %self"}
!269 = distinct !{!269, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E"}
!270 = distinct !{!270, !271, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E: argument 0"}
!271 = distinct !{!271, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E"}
!272 = distinct !{!272, !273, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E: argument 0"}
!273 = distinct !{!273, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E"}
!274 = distinct !{!274, !273, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$10take_front17h11afe0f4d00f4c09E: %self"}
!275 = distinct !{!275, !276, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$16deallocating_end17h4cdf39de466352b8E: %self"}
!276 = distinct !{!276, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$16deallocating_end17h4cdf39de466352b8E"}
!277 = distinct !{!277, !278, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE: argument 0"}
!278 = distinct !{!278, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE"}
!279 = distinct !{!279, !278, !"_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17h9a690ca44156c3eaE: %self"}
!280 = distinct !{!280, !281, !"_ZN99_$LT$alloc..collections..btree..map..IntoIter$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47dc1080457049ebE: %self"}
!281 = distinct !{!281, !"_ZN99_$LT$alloc..collections..btree..map..IntoIter$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47dc1080457049ebE"}
!282 = distinct !{!282, !283, !"_ZN4core3mem4drop17hf0acc02064c32a36E: %_x"}
!283 = distinct !{!283, !"_ZN4core3mem4drop17hf0acc02064c32a36E"}
!284 = distinct !{!284, !285, !"_ZN99_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h35cf79ede1c62af0E: %self"}
!285 = distinct !{!285, !"_ZN99_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h35cf79ede1c62af0E"}
!286 = distinct !{!286, !237}
!287 = !{!288, !290, !292, !275, !277, !279, !280, !282, !284}
!288 = distinct !{!288, !289, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hc1184bc0a257fcbdE: argument 0"}
!289 = distinct !{!289, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hc1184bc0a257fcbdE"}
!290 = distinct !{!290, !291, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E: %ret"}
!291 = distinct !{!291, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E"}
!292 = distinct !{!292, !293, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17h1ba16d0aaa54190cE: %self"}
!293 = distinct !{!293, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$16deallocating_end17h1ba16d0aaa54190cE"}
!294 = !{!295}
!295 = distinct !{!295, !296, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!296 = distinct !{!296, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!297 = !{!298, !300, !302, !304, !306, !277, !279, !280, !282, !284}
!298 = distinct !{!298, !299, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E: %self"}
!299 = distinct !{!299, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E"}
!300 = distinct !{!300, !301, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E: argument 0"}
!301 = distinct !{!301, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E"}
!302 = distinct !{!302, !303, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17hd3a50506b4ba7d6dE: %self"}
!303 = distinct !{!303, !"_ZN5alloc11collections5btree8navigate39LazyLeafRange$LT$BorrowType$C$K$C$V$GT$10init_front17hd3a50506b4ba7d6dE"}
!304 = distinct !{!304, !305, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17hc3cef8b34c2c1137E: argument 0"}
!305 = distinct !{!305, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17hc3cef8b34c2c1137E"}
!306 = distinct !{!306, !305, !"_ZN5alloc11collections5btree8navigate75LazyLeafRange$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$GT$27deallocating_next_unchecked17hc3cef8b34c2c1137E: %self"}
!307 = distinct !{!307, !237}
!308 = !{!309, !304, !306, !277, !279, !280, !282, !284}
!309 = distinct !{!309, !310, !"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E: argument 0"}
!310 = distinct !{!310, !"_ZN4core6option15Option$LT$T$GT$6unwrap17he29fb540d9c2de41E"}
!311 = !{!312, !314, !316, !317, !319, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!312 = distinct !{!312, !313, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h478db787babd4c4fE: %self"}
!313 = distinct !{!313, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h478db787babd4c4fE"}
!314 = distinct !{!314, !315, !"_ZN5alloc11collections5btree4node139Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..Edge$GT$8right_kv17haea5ebcc9dd18284E: argument 0"}
!315 = distinct !{!315, !"_ZN5alloc11collections5btree4node139Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..Edge$GT$8right_kv17haea5ebcc9dd18284E"}
!316 = distinct !{!316, !315, !"_ZN5alloc11collections5btree4node139Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..Edge$GT$8right_kv17haea5ebcc9dd18284E: %self"}
!317 = distinct !{!317, !318, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17hc4b9a1ef6129ec17E: argument 0"}
!318 = distinct !{!318, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17hc4b9a1ef6129ec17E"}
!319 = distinct !{!319, !318, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$17deallocating_next17hc4b9a1ef6129ec17E: %self"}
!320 = distinct !{!320, !321, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h4abadadbf891b769E: argument 0"}
!321 = distinct !{!321, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h4abadadbf891b769E"}
!322 = distinct !{!322, !321, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h4abadadbf891b769E: %leaf_edge"}
!323 = distinct !{!323, !324, !"_ZN5alloc11collections5btree3mem7replace17h490cf36b7ff31d15E: %ret"}
!324 = distinct !{!324, !"_ZN5alloc11collections5btree3mem7replace17h490cf36b7ff31d15E"}
!325 = distinct !{!325, !324, !"_ZN5alloc11collections5btree3mem7replace17h490cf36b7ff31d15E: %v"}
!326 = distinct !{!326, !327, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked17h2403d88f5135ff3eE: argument 0"}
!327 = distinct !{!327, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked17h2403d88f5135ff3eE"}
!328 = distinct !{!328, !327, !"_ZN5alloc11collections5btree8navigate263_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$27deallocating_next_unchecked17h2403d88f5135ff3eE: %self"}
!329 = !{!330}
!330 = distinct !{!330, !331, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!331 = distinct !{!331, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!332 = !{!333, !335, !337, !317, !319, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!333 = distinct !{!333, !334, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E: %self"}
!334 = distinct !{!334, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E"}
!335 = distinct !{!335, !336, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h86b955a6882aa45dE: argument 0"}
!336 = distinct !{!336, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h86b955a6882aa45dE"}
!337 = distinct !{!337, !336, !"_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17h86b955a6882aa45dE: %self"}
!338 = !{!339}
!339 = distinct !{!339, !340, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!340 = distinct !{!340, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!341 = !{!342, !344, !335, !337, !317, !319, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!342 = distinct !{!342, !343, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E: %self"}
!343 = distinct !{!343, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17hd531aedc8f32d1b9E"}
!344 = distinct !{!344, !345, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E: argument 0"}
!345 = distinct !{!345, !"_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$15first_leaf_edge17h4fa2d4c14ab436e4E"}
!346 = distinct !{!346, !237}
!347 = !{!348, !350, !317, !319, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!348 = distinct !{!348, !349, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hc1184bc0a257fcbdE: argument 0"}
!349 = distinct !{!349, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hc1184bc0a257fcbdE"}
!350 = distinct !{!350, !351, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E: %ret"}
!351 = distinct !{!351, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Dying$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$21deallocate_and_ascend17h7605967ba2d48d53E"}
!352 = !{!353, !355, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!353 = distinct !{!353, !354, !"_ZN4core6option15Option$LT$T$GT$6unwrap17h7ed6d205a6830b64E: %val"}
!354 = distinct !{!354, !"_ZN4core6option15Option$LT$T$GT$6unwrap17h7ed6d205a6830b64E"}
!355 = distinct !{!355, !354, !"_ZN4core6option15Option$LT$T$GT$6unwrap17h7ed6d205a6830b64E: %self"}
!356 = !{!357, !359, !360, !361, !362, !364, !365, !366, !348, !350, !317, !319, !320, !322, !323, !325, !326, !328, !304, !306, !277, !279, !280, !282, !284}
!357 = distinct !{!357, !358, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17h71c267a8b4204d85E: argument 0"}
!358 = distinct !{!358, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17h71c267a8b4204d85E"}
!359 = distinct !{!359, !358, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17h71c267a8b4204d85E: %_1.0"}
!360 = distinct !{!360, !358, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17h71c267a8b4204d85E: %_1.1"}
!361 = distinct !{!361, !358, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17h71c267a8b4204d85E: %parent"}
!362 = distinct !{!362, !363, !"_ZN4core6option15Option$LT$T$GT$3map17hdc1adc1983f6b9dcE: argument 0"}
!363 = distinct !{!363, !"_ZN4core6option15Option$LT$T$GT$3map17hdc1adc1983f6b9dcE"}
!364 = distinct !{!364, !363, !"_ZN4core6option15Option$LT$T$GT$3map17hdc1adc1983f6b9dcE: argument 1"}
!365 = distinct !{!365, !363, !"_ZN4core6option15Option$LT$T$GT$3map17hdc1adc1983f6b9dcE: %f.0"}
!366 = distinct !{!366, !363, !"_ZN4core6option15Option$LT$T$GT$3map17hdc1adc1983f6b9dcE: %f.1"}
!367 = !{!368, !370, !372, !373, !375, !376, !378, !379, !381, !382, !384}
!368 = distinct !{!368, !369, !"_ZN5alloc11collections5btree4node76NodeRef$LT$alloc..collections..btree..node..marker..Immut$C$K$C$V$C$Type$GT$4keys17hc9bb331e658bbd01E: %self"}
!369 = distinct !{!369, !"_ZN5alloc11collections5btree4node76NodeRef$LT$alloc..collections..btree..node..marker..Immut$C$K$C$V$C$Type$GT$4keys17hc9bb331e658bbd01E"}
!370 = distinct !{!370, !371, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17h9d4e34db2867ed7fE: %self"}
!371 = distinct !{!371, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17h9d4e34db2867ed7fE"}
!372 = distinct !{!372, !371, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$14find_key_index17h9d4e34db2867ed7fE: %key"}
!373 = distinct !{!373, !374, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$11search_node17hb36916d4c24fda7aE: argument 0"}
!374 = distinct !{!374, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$11search_node17hb36916d4c24fda7aE"}
!375 = distinct !{!375, !374, !"_ZN5alloc11collections5btree6search91_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$$GT$11search_node17hb36916d4c24fda7aE: %key"}
!376 = distinct !{!376, !377, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17h3a436aa24cfb443fE: argument 0"}
!377 = distinct !{!377, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17h3a436aa24cfb443fE"}
!378 = distinct !{!378, !377, !"_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17h3a436aa24cfb443fE: %key"}
!379 = distinct !{!379, !380, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h0dcb383c521542afE: argument 0"}
!380 = distinct !{!380, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h0dcb383c521542afE"}
!381 = distinct !{!381, !380, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$5entry17h0dcb383c521542afE: %self"}
!382 = distinct !{!382, !383, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$6insert17hb35b347cd076eebeE: %self"}
!383 = distinct !{!383, !"_ZN5alloc11collections5btree3map25BTreeMap$LT$K$C$V$C$A$GT$6insert17hb35b347cd076eebeE"}
!384 = distinct !{!384, !385, !"_ZN5alloc11collections5btree3set21BTreeSet$LT$T$C$A$GT$6insert17hff1202f1ff97a467E: %self"}
!385 = distinct !{!385, !"_ZN5alloc11collections5btree3set21BTreeSet$LT$T$C$A$GT$6insert17hff1202f1ff97a467E"}
!386 = !{!387}
!387 = distinct !{!387, !388, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u64$GT$3cmp17hc534c8cbb7bd5e3bE: %other"}
!388 = distinct !{!388, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u64$GT$3cmp17hc534c8cbb7bd5e3bE"}
!389 = !{!390, !370, !372, !373, !375, !376, !378, !379, !381, !382, !384}
!390 = distinct !{!390, !388, !"_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$u64$GT$3cmp17hc534c8cbb7bd5e3bE: %self"}
!391 = !{!392}
!392 = distinct !{!392, !393, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!393 = distinct !{!393, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!394 = !{!395, !376, !378, !379, !381, !382, !384}
!395 = distinct !{!395, !396, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!396 = distinct !{!396, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!397 = !{!398, !382, !384}
!398 = distinct !{!398, !399, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$6insert17hf171815a225d18b6E: %self"}
!399 = distinct !{!399, !"_ZN5alloc11collections5btree3map5entry28VacantEntry$LT$K$C$V$C$A$GT$6insert17hf171815a225d18b6E"}
!400 = !{!401, !398, !382, !384}
!401 = distinct !{!401, !402, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE: %self"}
!402 = distinct !{!402, !"_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$4push17ha0b3936bfcfe2e5dE"}
!403 = !{!404}
!404 = distinct !{!404, !405, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!405 = distinct !{!405, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!406 = !{!407, !409, !410, !412, !413, !415, !398, !382, !384}
!407 = distinct !{!407, !408, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E: argument 0"}
!408 = distinct !{!408, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E"}
!409 = distinct !{!409, !408, !"_ZN5alloc11collections5btree4node208Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17h611ad3c9470cbb87E: %self"}
!410 = distinct !{!410, !411, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE: argument 0"}
!411 = distinct !{!411, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE"}
!412 = distinct !{!412, !411, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17hf0340f264baa59adE: %self"}
!413 = distinct !{!413, !414, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h7e62b6088c29fca3E: argument 0"}
!414 = distinct !{!414, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h7e62b6088c29fca3E"}
!415 = distinct !{!415, !414, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h7e62b6088c29fca3E: %self"}
!416 = !{!417}
!417 = distinct !{!417, !418, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h2ea26b76f798312cE: %new_node"}
!418 = distinct !{!418, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h2ea26b76f798312cE"}
!419 = !{!420, !422, !417, !407, !409, !410, !412, !413, !415, !398, !382, !384}
!420 = distinct !{!420, !421, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E: %self"}
!421 = distinct !{!421, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E"}
!422 = distinct !{!422, !418, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h2ea26b76f798312cE: %self"}
!423 = !{!422, !407, !409, !410, !412, !413, !415, !398, !382, !384}
!424 = !{!425}
!425 = distinct !{!425, !426, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE: %self"}
!426 = distinct !{!426, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE"}
!427 = !{!422, !417, !407, !409, !410, !412, !413, !415, !398, !382, !384}
!428 = !{!429}
!429 = distinct !{!429, !430, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %src.0"}
!430 = distinct !{!430, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E"}
!431 = !{!432}
!432 = distinct !{!432, !430, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %dst.0"}
!433 = !{!429, !432, !422, !417, !407, !409, !410, !412, !413, !415, !398, !382, !384}
!434 = !{!429, !432}
!435 = !{!436, !438, !410, !412, !413, !415, !398, !382, !384}
!436 = distinct !{!436, !437, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E: %self"}
!437 = distinct !{!437, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17he1f078fd2c40fc22E"}
!438 = distinct !{!438, !439, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h366a7a5b55369efcE: %self"}
!439 = distinct !{!439, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h366a7a5b55369efcE"}
!440 = !{!441}
!441 = distinct !{!441, !442, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE: %slice.0"}
!442 = distinct !{!442, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE"}
!443 = !{!444, !410, !412, !413, !415, !398, !382, !384}
!444 = distinct !{!444, !445, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h366a7a5b55369efcE: %self"}
!445 = distinct !{!445, !"_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h366a7a5b55369efcE"}
!446 = !{!447, !441}
!447 = distinct !{!447, !448, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!448 = distinct !{!448, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!449 = !{!450}
!450 = distinct !{!450, !451, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE: %slice.0"}
!451 = distinct !{!451, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE"}
!452 = !{!438, !410, !412, !413, !415, !398, !382, !384}
!453 = !{!454, !450}
!454 = distinct !{!454, !455, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!455 = distinct !{!455, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!456 = !{!457, !413, !415, !398, !382, !384}
!457 = distinct !{!457, !458, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hef6ec6de264f9028E: argument 0"}
!458 = distinct !{!458, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend17hef6ec6de264f9028E"}
!459 = !{!460, !462, !463, !464, !465, !467, !468, !469, !457, !413, !415, !398, !382, !384}
!460 = distinct !{!460, !461, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17hde4612b3371c6a16E: argument 0"}
!461 = distinct !{!461, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17hde4612b3371c6a16E"}
!462 = distinct !{!462, !461, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17hde4612b3371c6a16E: %_1.0"}
!463 = distinct !{!463, !461, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17hde4612b3371c6a16E: %_1.1"}
!464 = distinct !{!464, !461, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$6ascend28_$u7b$$u7b$closure$u7d$$u7d$17hde4612b3371c6a16E: %parent"}
!465 = distinct !{!465, !466, !"_ZN4core6option15Option$LT$T$GT$3map17he88b329d323ae4eaE: argument 0"}
!466 = distinct !{!466, !"_ZN4core6option15Option$LT$T$GT$3map17he88b329d323ae4eaE"}
!467 = distinct !{!467, !466, !"_ZN4core6option15Option$LT$T$GT$3map17he88b329d323ae4eaE: argument 1"}
!468 = distinct !{!468, !466, !"_ZN4core6option15Option$LT$T$GT$3map17he88b329d323ae4eaE: %f.0"}
!469 = distinct !{!469, !466, !"_ZN4core6option15Option$LT$T$GT$3map17he88b329d323ae4eaE: %f.1"}
!470 = !{!471, !473, !475, !413, !415, !398, !382, !384}
!471 = distinct !{!471, !472, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!472 = distinct !{!472, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!473 = distinct !{!473, !474, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE: argument 0"}
!474 = distinct !{!474, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE"}
!475 = distinct !{!475, !474, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$6insert17h468f93a5f2a84a8cE: %self"}
!476 = !{!477, !479, !473, !475, !413, !415, !398, !382, !384}
!477 = distinct !{!477, !478, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E: argument 0"}
!478 = distinct !{!478, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E"}
!479 = distinct !{!479, !478, !"_ZN5alloc11collections5btree4node212Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..KV$GT$5split17hda4b6f64af348812E: %self"}
!480 = !{!481}
!481 = distinct !{!481, !482, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E: %new_node"}
!482 = distinct !{!482, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E"}
!483 = !{!484, !486, !481, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!484 = distinct !{!484, !485, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!485 = distinct !{!485, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!486 = distinct !{!486, !482, !"_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$15split_leaf_data17h827de38dd083aa45E: %self"}
!487 = !{!486, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!488 = !{!489}
!489 = distinct !{!489, !490, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE: %self"}
!490 = distinct !{!490, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h7868ced9e473640cE"}
!491 = !{!486, !481, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!492 = !{!493}
!493 = distinct !{!493, !494, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %src.0"}
!494 = distinct !{!494, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E"}
!495 = !{!496}
!496 = distinct !{!496, !494, !"_ZN5alloc11collections5btree4node13move_to_slice17h356ebcfdc1a8b5b4E: %dst.0"}
!497 = !{!493, !496, !486, !481, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!498 = !{!493, !496}
!499 = !{!500}
!500 = distinct !{!500, !501, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E: %src.0"}
!501 = distinct !{!501, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E"}
!502 = !{!503}
!503 = distinct !{!503, !501, !"_ZN5alloc11collections5btree4node13move_to_slice17h78625fa0dd72a1f0E: %dst.0"}
!504 = !{!500, !503, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!505 = !{!500, !503}
!506 = !{!507}
!507 = distinct !{!507, !508, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE: %internal"}
!508 = distinct !{!508, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE"}
!509 = !{!510, !507}
!510 = distinct !{!510, !511, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!511 = distinct !{!511, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!512 = !{!513, !515, !517, !519, !520, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!513 = distinct !{!513, !514, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!514 = distinct !{!514, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!515 = distinct !{!515, !516, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!516 = distinct !{!516, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!517 = distinct !{!517, !518, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %self"}
!518 = distinct !{!518, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE"}
!519 = distinct !{!519, !518, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %range"}
!520 = distinct !{!520, !521, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE: %self"}
!521 = distinct !{!521, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE"}
!522 = !{!523, !515, !517, !519, !520, !507, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!523 = distinct !{!523, !524, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!524 = distinct !{!524, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!525 = !{!526}
!526 = distinct !{!526, !527, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!527 = distinct !{!527, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!528 = !{!523, !515, !517, !519, !520, !477, !479, !473, !475, !413, !415, !398, !382, !384}
!529 = !{!530, !532, !473, !475, !413, !415, !398, !382, !384}
!530 = distinct !{!530, !531, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE: %self"}
!531 = distinct !{!531, !"_ZN5alloc11collections5btree4node40NodeRef$LT$BorrowType$C$K$C$V$C$Type$GT$3len17h8eb928c7312159abE"}
!532 = distinct !{!532, !533, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h63a0ac1aedfe9e36E: %self"}
!533 = distinct !{!533, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h63a0ac1aedfe9e36E"}
!534 = !{!535, !537}
!535 = distinct !{!535, !536, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!536 = distinct !{!536, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!537 = distinct !{!537, !538, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE: %slice.0"}
!538 = distinct !{!538, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE"}
!539 = !{!540, !473, !475, !413, !415, !398, !382, !384}
!540 = distinct !{!540, !541, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h63a0ac1aedfe9e36E: %self"}
!541 = distinct !{!541, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$10insert_fit17h63a0ac1aedfe9e36E"}
!542 = !{!537}
!543 = !{!544}
!544 = distinct !{!544, !545, !"_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E: %slice.0"}
!545 = distinct !{!545, !"_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E"}
!546 = !{!547, !544}
!547 = distinct !{!547, !548, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!548 = distinct !{!548, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!549 = !{!550}
!550 = distinct !{!550, !551, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!551 = distinct !{!551, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!552 = !{!553, !555, !557, !540, !473, !475, !413, !415, !398, !382, !384}
!553 = distinct !{!553, !554, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!554 = distinct !{!554, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!555 = distinct !{!555, !556, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!556 = distinct !{!556, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!557 = distinct !{!557, !558, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E: %self"}
!558 = distinct !{!558, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E"}
!559 = !{!560, !555, !557, !540, !473, !475, !413, !415, !398, !382, !384}
!560 = distinct !{!560, !561, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!561 = distinct !{!561, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!562 = !{!563}
!563 = distinct !{!563, !564, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!564 = distinct !{!564, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!565 = distinct !{!565, !237}
!566 = !{!567}
!567 = distinct !{!567, !568, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE: %slice.0"}
!568 = distinct !{!568, !"_ZN5alloc11collections5btree4node12slice_insert17h220d1415b5b5d2aeE"}
!569 = !{!532, !473, !475, !413, !415, !398, !382, !384}
!570 = !{!571, !567}
!571 = distinct !{!571, !572, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!572 = distinct !{!572, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!573 = !{!574}
!574 = distinct !{!574, !575, !"_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E: %slice.0"}
!575 = distinct !{!575, !"_ZN5alloc11collections5btree4node12slice_insert17h1d1507a5abe0a488E"}
!576 = !{!577, !574}
!577 = distinct !{!577, !578, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!578 = distinct !{!578, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!579 = !{!580}
!580 = distinct !{!580, !581, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E: %self"}
!581 = distinct !{!581, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17hee33eb11866e61b7E"}
!582 = !{!583, !585, !587, !532, !473, !475, !413, !415, !398, !382, !384}
!583 = distinct !{!583, !584, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE: %self"}
!584 = distinct !{!584, !"_ZN5alloc11collections5btree4node180Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$7descend17h7cf1684debfd8ebcE"}
!585 = distinct !{!585, !586, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!586 = distinct !{!586, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!587 = distinct !{!587, !588, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E: %self"}
!588 = distinct !{!588, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h91c2450754b2d923E"}
!589 = !{!590, !585, !587, !532, !473, !475, !413, !415, !398, !382, !384}
!590 = distinct !{!590, !591, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!591 = distinct !{!591, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!592 = !{!593}
!593 = distinct !{!593, !594, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!594 = distinct !{!594, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!595 = distinct !{!595, !237}
!596 = !{!597, !599, !601, !398, !382, !384}
!597 = distinct !{!597, !598, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE: %v"}
!598 = distinct !{!598, !"_ZN5alloc11collections5btree3mem7replace17h401b465ac82a3f5bE"}
!599 = distinct !{!599, !600, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE: %v"}
!600 = distinct !{!600, !"_ZN5alloc11collections5btree3mem8take_mut17h7d7b547712541fafE"}
!601 = distinct !{!601, !602, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E: %self"}
!602 = distinct !{!602, !"_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$19push_internal_level17h50c180195b497474E"}
!603 = !{!604}
!604 = distinct !{!604, !605, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!605 = distinct !{!605, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!606 = !{!607, !609, !611, !613, !614, !616, !597, !599, !601, !398, !382, !384}
!607 = distinct !{!607, !608, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!608 = distinct !{!608, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!609 = distinct !{!609, !610, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!610 = distinct !{!610, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!611 = distinct !{!611, !612, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %self"}
!612 = distinct !{!612, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE"}
!613 = distinct !{!613, !612, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$30correct_childrens_parent_links17h0027fb620610990eE: %range"}
!614 = distinct !{!614, !615, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE: %self"}
!615 = distinct !{!615, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$34correct_all_childrens_parent_links17hfe835824929a0fcbE"}
!616 = distinct !{!616, !617, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE: %internal"}
!617 = distinct !{!617, !"_ZN5alloc11collections5btree4node121NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$17from_new_internal17h5a475ea0bb6ff68bE"}
!618 = !{!619}
!619 = distinct !{!619, !620, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!620 = distinct !{!620, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!621 = !{!607, !609, !611, !613, !614, !597, !599, !601, !398, !382, !384}
!622 = !{!623, !398, !382, !384}
!623 = distinct !{!623, !624, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE: %self"}
!624 = distinct !{!624, !"_ZN5alloc11collections5btree4node119NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$4push17h238e1a365f6fffceE"}
!625 = !{!626}
!626 = distinct !{!626, !627, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E: %self"}
!627 = distinct !{!627, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h14ed02b35073c301E"}
!628 = !{!629}
!629 = distinct !{!629, !630, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE: %self"}
!630 = distinct !{!630, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17h95e91a5eba9b223fE"}
!631 = !{!632, !634, !623, !398, !382, !384}
!632 = distinct !{!632, !633, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE: %self"}
!633 = distinct !{!633, !"_ZN5alloc11collections5btree4node125NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$15set_parent_link17h1b3991a44e395d2bE"}
!634 = distinct !{!634, !635, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E: %self"}
!635 = distinct !{!635, !"_ZN5alloc11collections5btree4node214Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Internal$GT$$C$alloc..collections..btree..node..marker..Edge$GT$19correct_parent_link17hd99d57b33db02137E"}
!636 = !{!637}
!637 = distinct !{!637, !638, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE: %self"}
!638 = distinct !{!638, !"_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$5write17hb65fc1f482244dcfE"}
!639 = !{}
!640 = !{i64 1}
!641 = !{i64 4}
!642 = !{!643}
!643 = distinct !{!643, !644, !"_ZN4core5panic10panic_info9PanicInfo20internal_constructor17h748ba434e1eedf69E: argument 0"}
!644 = distinct !{!644, !"_ZN4core5panic10panic_info9PanicInfo20internal_constructor17h748ba434e1eedf69E"}
!645 = !{!646, !647}
!646 = distinct !{!646, !644, !"_ZN4core5panic10panic_info9PanicInfo20internal_constructor17h748ba434e1eedf69E: argument 1"}
!647 = distinct !{!647, !644, !"_ZN4core5panic10panic_info9PanicInfo20internal_constructor17h748ba434e1eedf69E: argument 2"}
!648 = !{!649}
!649 = distinct !{!649, !650, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 0"}
!650 = distinct !{!650, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E"}
!651 = !{!652, !653}
!652 = distinct !{!652, !650, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 1"}
!653 = distinct !{!653, !650, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 2"}
!654 = !{!655}
!655 = distinct !{!655, !656, !"_ZN50_$LT$u32$u20$as$u20$core..fmt..num..DisplayInt$GT$6to_u6417hd87db1759a0fd79bE: argument 0"}
!656 = distinct !{!656, !"_ZN50_$LT$u32$u20$as$u20$core..fmt..num..DisplayInt$GT$6to_u6417hd87db1759a0fd79bE"}
!657 = !{!658}
!658 = distinct !{!658, !659, !"_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844: argument 0"}
!659 = distinct !{!659, !"_ZN4core3fmt3num3imp7fmt_u6417h000cdb48f9d4baccE.llvm.6387201050041093844"}
!660 = !{!661}
!661 = distinct !{!661, !662, !"_ZN4core3fmt9Formatter12pad_integral17hb9aa5acf646e9755E: argument 0"}
!662 = distinct !{!662, !"_ZN4core3fmt9Formatter12pad_integral17hb9aa5acf646e9755E"}
!663 = !{!664, !661, !658}
!664 = distinct !{!664, !665, !"_ZN4core3fmt9Formatter9sign_plus17h1fdb0b6daf7ab113E: argument 0"}
!665 = distinct !{!665, !"_ZN4core3fmt9Formatter9sign_plus17h1fdb0b6daf7ab113E"}
!666 = !{!667}
!667 = distinct !{!667, !662, !"_ZN4core3fmt9Formatter12pad_integral17hb9aa5acf646e9755E: argument 1"}
!668 = !{i32 0, i32 2}
!669 = !{!661, !658}
!670 = !{!661, !667, !658}
!671 = !{!672}
!672 = distinct !{!672, !673, !"_ZN4core3fmt9Formatter7padding17hf94a64c954b52793E: argument 0"}
!673 = distinct !{!673, !"_ZN4core3fmt9Formatter7padding17hf94a64c954b52793E"}
!674 = !{i8 0, i8 4}
!675 = !{!672, !661, !658}
!676 = !{!672, !661, !667, !658}
!677 = !{!678, !661, !658}
!678 = distinct !{!678, !679, !"_ZN4core3mem7replace17hf0066879183b8c26E: argument 0"}
!679 = distinct !{!679, !"_ZN4core3mem7replace17hf0066879183b8c26E"}
!680 = !{!681, !661, !658}
!681 = distinct !{!681, !682, !"_ZN4core3mem7replace17hb1c6823c323bcf5eE: argument 0"}
!682 = distinct !{!682, !"_ZN4core3mem7replace17hb1c6823c323bcf5eE"}
!683 = !{!684}
!684 = distinct !{!684, !685, !"_ZN4core3fmt9Formatter7padding17hf94a64c954b52793E: argument 0"}
!685 = distinct !{!685, !"_ZN4core3fmt9Formatter7padding17hf94a64c954b52793E"}
!686 = !{!684, !661, !658}
!687 = !{!684, !661, !667, !658}
!688 = !{!689, !661, !658}
!689 = distinct !{!689, !690, !"_ZN4core3fmt11PostPadding5write17h870b01fed5721fcfE: argument 0"}
!690 = distinct !{!690, !"_ZN4core3fmt11PostPadding5write17h870b01fed5721fcfE"}
!691 = !{!692}
!692 = distinct !{!692, !693, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 0"}
!693 = distinct !{!693, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E"}
!694 = !{!695, !696}
!695 = distinct !{!695, !693, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 1"}
!696 = distinct !{!696, !693, !"_ZN4core3fmt9Arguments6new_v117h32dd0f8868470173E: argument 2"}
!697 = !{!698}
!698 = distinct !{!698, !699, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13clear_treemap17hfdb0b1af096ba4c9E: argument 0"}
!699 = distinct !{!699, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13clear_treemap17hfdb0b1af096ba4c9E"}
!700 = !{i32 0, i32 33}
!701 = !{!702}
!702 = distinct !{!702, !703, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12mark_treemap17h06fdb34a299dbfe6E: argument 0"}
!703 = distinct !{!703, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12mark_treemap17h06fdb34a299dbfe6E"}
!704 = !{!705}
!705 = distinct !{!705, !706, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE: argument 0"}
!706 = distinct !{!706, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE"}
!707 = !{!708}
!708 = distinct !{!708, !709, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE: argument 0"}
!709 = distinct !{!709, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE"}
!710 = !{!708, !705}
!711 = !{!712, !708, !705}
!712 = distinct !{!712, !713, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E: argument 0"}
!713 = distinct !{!713, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E"}
!714 = !{!715}
!715 = distinct !{!715, !716, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8sys_trim17hc5f18add41de4c40E: argument 0"}
!716 = distinct !{!716, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8sys_trim17hc5f18add41de4c40E"}
!717 = !{!718}
!718 = distinct !{!718, !719, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE: argument 0"}
!719 = distinct !{!719, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE"}
!720 = !{!721}
!721 = distinct !{!721, !722, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE: argument 0"}
!722 = distinct !{!722, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE"}
!723 = !{!721, !718}
!724 = !{!725, !721, !718}
!725 = distinct !{!725, !726, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E: argument 0"}
!726 = distinct !{!726, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E"}
!727 = !{!728}
!728 = distinct !{!728, !729, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!729 = distinct !{!729, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!730 = !{!731, !728}
!731 = distinct !{!731, !732, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!732 = distinct !{!732, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!733 = !{!734, !728}
!734 = distinct !{!734, !735, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!735 = distinct !{!735, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!736 = !{!737}
!737 = distinct !{!737, !738, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$24unlink_first_small_chunk17h8cc19902fd6a6655E: argument 0"}
!738 = distinct !{!738, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$24unlink_first_small_chunk17h8cc19902fd6a6655E"}
!739 = !{!740, !737}
!740 = distinct !{!740, !741, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E: argument 0"}
!741 = distinct !{!741, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E"}
!742 = !{!743}
!743 = distinct !{!743, !744, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$24unlink_first_small_chunk17h8cc19902fd6a6655E: argument 0"}
!744 = distinct !{!744, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$24unlink_first_small_chunk17h8cc19902fd6a6655E"}
!745 = !{!746, !743}
!746 = distinct !{!746, !747, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E: argument 0"}
!747 = distinct !{!747, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E"}
!748 = !{!749}
!749 = distinct !{!749, !750, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$10replace_dv17h6354416f7cb08296E: argument 0"}
!750 = distinct !{!750, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$10replace_dv17h6354416f7cb08296E"}
!751 = !{!752}
!752 = distinct !{!752, !753, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!753 = distinct !{!753, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!754 = !{!755, !752, !749}
!755 = distinct !{!755, !756, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!756 = distinct !{!756, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!757 = !{!752, !749}
!758 = !{!759, !752, !749}
!759 = distinct !{!759, !760, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!760 = distinct !{!760, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!761 = !{!762}
!762 = distinct !{!762, !763, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13tmalloc_small17hfc9fcff1e4404e04E: argument 0"}
!763 = distinct !{!763, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13tmalloc_small17hfc9fcff1e4404e04E"}
!764 = !{!765}
!765 = distinct !{!765, !766, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$10replace_dv17h6354416f7cb08296E: argument 0"}
!766 = distinct !{!766, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$10replace_dv17h6354416f7cb08296E"}
!767 = !{!765, !762}
!768 = !{!769}
!769 = distinct !{!769, !770, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!770 = distinct !{!770, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!771 = !{!772, !769, !765, !762}
!772 = distinct !{!772, !773, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!773 = distinct !{!773, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!774 = !{!769, !765, !762}
!775 = !{!776, !769, !765, !762}
!776 = distinct !{!776, !777, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!777 = distinct !{!777, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!778 = !{!779}
!779 = distinct !{!779, !780, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13tmalloc_large17hda262bab1bf9175fE: argument 0"}
!780 = distinct !{!780, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13tmalloc_large17hda262bab1bf9175fE"}
!781 = !{!782}
!782 = distinct !{!782, !783, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE: argument 0"}
!783 = distinct !{!783, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE"}
!784 = !{!785}
!785 = distinct !{!785, !786, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!786 = distinct !{!786, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!787 = !{!788, !785, !782, !779}
!788 = distinct !{!788, !789, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!789 = distinct !{!789, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!790 = !{!785, !782, !779}
!791 = !{!792, !785, !782, !779}
!792 = distinct !{!792, !793, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!793 = distinct !{!793, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!794 = !{!785, !782}
!795 = !{!796}
!796 = distinct !{!796, !797, !"_ZN61_$LT$dlmalloc..sys..System$u20$as$u20$dlmalloc..Allocator$GT$5alloc17h6db924a109f8a4caE: argument 0"}
!797 = distinct !{!797, !"_ZN61_$LT$dlmalloc..sys..System$u20$as$u20$dlmalloc..Allocator$GT$5alloc17h6db924a109f8a4caE"}
!798 = !{!799}
!799 = distinct !{!799, !800, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$9sys_alloc17hf1e55175aac8da24E: argument 0"}
!800 = distinct !{!800, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$9sys_alloc17hf1e55175aac8da24E"}
!801 = !{!802, !799}
!802 = distinct !{!802, !803, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$9init_bins17h879f7a20f99c8044E: argument 0"}
!803 = distinct !{!803, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$9init_bins17h879f7a20f99c8044E"}
!804 = !{!805}
!805 = distinct !{!805, !806, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8init_top17h6173daed904a411aE: argument 0"}
!806 = distinct !{!806, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8init_top17h6173daed904a411aE"}
!807 = !{!805, !799}
!808 = !{!809}
!809 = distinct !{!809, !810, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8init_top17h6173daed904a411aE: argument 0"}
!810 = distinct !{!810, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$8init_top17h6173daed904a411aE"}
!811 = !{!809, !812, !799}
!812 = distinct !{!812, !813, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$11add_segment17h748a6bd8a1a5a4fcE: argument 0"}
!813 = distinct !{!813, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$11add_segment17h748a6bd8a1a5a4fcE"}
!814 = !{!812, !799}
!815 = !{!816}
!816 = distinct !{!816, !817, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE: argument 0"}
!817 = distinct !{!817, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE"}
!818 = !{!819}
!819 = distinct !{!819, !820, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!820 = distinct !{!820, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!821 = !{!822, !819, !816, !812, !799}
!822 = distinct !{!822, !823, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!823 = distinct !{!823, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!824 = !{!819, !816, !812, !799}
!825 = !{!826, !819, !816, !812, !799}
!826 = distinct !{!826, !827, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!827 = distinct !{!827, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!828 = !{!819, !816}
!829 = !{!830}
!830 = distinct !{!830, !831, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13prepend_alloc17h6b236a3c550bc084E: argument 0"}
!831 = distinct !{!831, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13prepend_alloc17h6b236a3c550bc084E"}
!832 = !{!830, !799}
!833 = !{!834}
!834 = distinct !{!834, !835, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE: argument 0"}
!835 = distinct !{!835, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12insert_chunk17h2afc6d00cc49d10aE"}
!836 = !{!837}
!837 = distinct !{!837, !838, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE: argument 0"}
!838 = distinct !{!838, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18insert_small_chunk17h2091493bf39c3cfdE"}
!839 = !{!840, !837, !834, !830, !799}
!840 = distinct !{!840, !841, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E: argument 0"}
!841 = distinct !{!841, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18smallmap_is_marked17h0c4eb0255e96c668E"}
!842 = !{!837, !834, !830, !799}
!843 = !{!844, !837, !834, !830, !799}
!844 = distinct !{!844, !845, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E: argument 0"}
!845 = distinct !{!845, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$13mark_smallmap17he6e526e3c793e3d3E"}
!846 = !{!837, !834, !830}
!847 = !{!837, !834}
!848 = !{!849}
!849 = distinct !{!849, !850, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE: argument 0"}
!850 = distinct !{!850, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$12unlink_chunk17h6731900aeef186edE"}
!851 = !{!849, !830}
!852 = !{!853}
!853 = distinct !{!853, !854, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE: argument 0"}
!854 = distinct !{!854, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$18unlink_small_chunk17hd8ac5910af3e7efcE"}
!855 = !{!853, !849, !830}
!856 = !{!857, !853, !849, !830, !799}
!857 = distinct !{!857, !858, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E: argument 0"}
!858 = distinct !{!858, !"_ZN8dlmalloc8dlmalloc17Dlmalloc$LT$A$GT$14clear_smallmap17h3fd053f6946c1250E"}
!859 = !{!860}
!860 = distinct !{!860, !861, !"_ZN4core5panic10panic_info9PanicInfo7message17h4753472510e337b2E: argument 0"}
!861 = distinct !{!861, !"_ZN4core5panic10panic_info9PanicInfo7message17h4753472510e337b2E"}
!862 = !{!863, !865}
!863 = distinct !{!863, !864, !"_ZN3std6thread5local17LocalKey$LT$T$GT$8try_with17h89a69b2cb2215e63E: argument 0"}
!864 = distinct !{!864, !"_ZN3std6thread5local17LocalKey$LT$T$GT$8try_with17h89a69b2cb2215e63E"}
!865 = distinct !{!865, !866, !"_ZN3std6thread5local17LocalKey$LT$T$GT$4with17h532e10bd9b2e293aE: argument 0"}
!866 = distinct !{!866, !"_ZN3std6thread5local17LocalKey$LT$T$GT$4with17h532e10bd9b2e293aE"}
!867 = !{!868}
!868 = distinct !{!868, !869, !"_ZN4core3mem7replace17hb6c05a9108283be8E: argument 0"}
!869 = distinct !{!869, !"_ZN4core3mem7replace17hb6c05a9108283be8E"}
!870 = !{i8 0, i8 2}
!871 = !{!872}
!872 = distinct !{!872, !873, !"_ZN4core5panic10panic_info9PanicInfo10can_unwind17h95e5f5ad87c21e64E: argument 0"}
!873 = distinct !{!873, !"_ZN4core5panic10panic_info9PanicInfo10can_unwind17h95e5f5ad87c21e64E"}
!874 = !{!875}
!875 = distinct !{!875, !876, !"_ZN4core5panic10panic_info9PanicInfo10can_unwind17h95e5f5ad87c21e64E: argument 0"}
!876 = distinct !{!876, !"_ZN4core5panic10panic_info9PanicInfo10can_unwind17h95e5f5ad87c21e64E"}

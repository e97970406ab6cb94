source_filename = "switches.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.1 = private unnamed_addr constant [15 x i8] c"| %d %d %d %d\0A\00", align 1
@main.grid = internal unnamed_addr constant [12 x i32] [i32 1, i32 0, i32 3, i32 -1, i32 9, i32 0, i32 0, i32 7, i32 95, i32 2, i32 8, i32 5], align 16
@switch.table.dense = private unnamed_addr constant [7 x i32] [i32 7, i32 5, i32 11, i32 11, i32 112, i32 105, i32 -6], align 4
@switch.table.narrow = private unnamed_addr constant [179 x i32] [i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1], align 4

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca [5 x i32], align 16
  %2 = tail call fastcc i32 @dense(i32 noundef -1)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %2)
  %4 = tail call fastcc i32 @dense(i32 noundef 0)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %4)
  %6 = tail call fastcc i32 @dense(i32 noundef 1)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %6)
  %8 = tail call fastcc i32 @dense(i32 noundef 2)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %8)
  %10 = tail call fastcc i32 @dense(i32 noundef 3)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %10)
  %12 = tail call fastcc i32 @dense(i32 noundef 4)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %12)
  %14 = tail call fastcc i32 @dense(i32 noundef 5)
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %14)
  %16 = tail call fastcc i32 @dense(i32 noundef 6)
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %16)
  %18 = tail call fastcc i32 @dense(i32 noundef 7)
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %18)
  %20 = tail call fastcc i32 @dense(i32 noundef 8)
  %21 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %20)
  %22 = tail call fastcc i32 @sparse(i32 noundef -2147483648)
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %22)
  %24 = tail call fastcc i32 @sparse(i32 noundef -100000)
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %24)
  %26 = tail call fastcc i32 @sparse(i32 noundef -1)
  %27 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %26)
  %28 = tail call fastcc i32 @sparse(i32 noundef 0)
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %28)
  %30 = tail call fastcc i32 @sparse(i32 noundef 77)
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %30)
  %32 = tail call fastcc i32 @sparse(i32 noundef 1000000)
  %33 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %32)
  %34 = tail call fastcc i32 @sparse(i32 noundef 2147483647)
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %34)
  %36 = tail call fastcc i32 @sparse(i32 noundef 5)
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %36)
  %38 = tail call fastcc i32 @wide(i64 noundef 0)
  %39 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %38)
  %40 = tail call fastcc i32 @wide(i64 noundef 4294967296)
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %40)
  %42 = tail call fastcc i32 @wide(i64 noundef -1)
  %43 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %42)
  %44 = tail call fastcc i32 @wide(i64 noundef 4294967295)
  %45 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %44)
  %46 = tail call fastcc i32 @wide(i64 noundef -9223372036854775808)
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %46)
  %48 = tail call fastcc i32 @wide(i64 noundef 1)
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %48)
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %1) #7
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(20) %1, i8 0, i32 20, i1 false)
  br label %129

50:                                               ; preds = %129
  %51 = getelementptr inbounds i8, ptr %1, i32 4
  %52 = load i32, ptr %51, align 4, !tbaa !1
  %53 = getelementptr inbounds i8, ptr %1, i32 8
  %54 = load i32, ptr %53, align 8, !tbaa !1
  %55 = getelementptr inbounds i8, ptr %1, i32 12
  %56 = load i32, ptr %55, align 4, !tbaa !1
  %57 = getelementptr inbounds i8, ptr %1, i32 16
  %58 = load i32, ptr %57, align 16, !tbaa !1
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %52, i32 noundef %54, i32 noundef %56, i32 noundef %58)
  %60 = tail call fastcc i32 @irreducible(i32 noundef 0)
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %60)
  %62 = tail call fastcc i32 @irreducible(i32 noundef 7)
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %62)
  %64 = tail call fastcc i32 @irreducible(i32 noundef 14)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %64)
  %66 = tail call fastcc i32 @irreducible(i32 noundef 21)
  %67 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %66)
  %68 = tail call fastcc i32 @irreducible(i32 noundef 28)
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %68)
  %70 = tail call fastcc i32 @irreducible(i32 noundef 35)
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %70)
  %72 = tail call fastcc i32 @irreducible(i32 noundef 42)
  %73 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %72)
  %74 = tail call fastcc i32 @irreducible(i32 noundef 49)
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %74)
  %76 = tail call fastcc i32 @irreducible(i32 noundef 56)
  %77 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %76)
  %78 = tail call fastcc i32 @irreducible(i32 noundef 3)
  %79 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %78)
  %80 = tail call fastcc i32 @irreducible(i32 noundef 10)
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %80)
  %82 = tail call fastcc i32 @irreducible(i32 noundef 17)
  %83 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %82)
  %84 = tail call i32 @putchar(i32 10)
  %85 = tail call fastcc i32 @search(i32 noundef 0)
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %85)
  %87 = tail call fastcc i32 @search(i32 noundef 1)
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %87)
  %89 = tail call fastcc i32 @search(i32 noundef 2)
  %90 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %89)
  %91 = tail call fastcc i32 @search(i32 noundef 3)
  %92 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %91)
  %93 = tail call fastcc i32 @search(i32 noundef 4)
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %93)
  %95 = tail call fastcc i32 @search(i32 noundef 5)
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %95)
  %97 = tail call fastcc i32 @search(i32 noundef 6)
  %98 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %97)
  %99 = tail call fastcc i32 @search(i32 noundef 7)
  %100 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %99)
  %101 = tail call fastcc i32 @search(i32 noundef 8)
  %102 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %101)
  %103 = tail call fastcc i32 @search(i32 noundef 9)
  %104 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %103)
  %105 = tail call i32 @putchar(i32 10)
  %106 = tail call fastcc i32 @duff(i32 noundef 1)
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %106)
  %108 = tail call fastcc i32 @duff(i32 noundef 2)
  %109 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %108)
  %110 = tail call fastcc i32 @duff(i32 noundef 3)
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %110)
  %112 = tail call fastcc i32 @duff(i32 noundef 4)
  %113 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %112)
  %114 = tail call fastcc i32 @duff(i32 noundef 5)
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %114)
  %116 = tail call fastcc i32 @duff(i32 noundef 6)
  %117 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %116)
  %118 = tail call fastcc i32 @duff(i32 noundef 7)
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %118)
  %120 = tail call fastcc i32 @duff(i32 noundef 8)
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %120)
  %122 = tail call fastcc i32 @duff(i32 noundef 9)
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %122)
  %124 = tail call fastcc i32 @duff(i32 noundef 10)
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %124)
  %126 = tail call fastcc i32 @duff(i32 noundef 11)
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %126)
  %128 = tail call i32 @putchar(i32 10)
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %1) #7
  ret i32 0

129:                                              ; preds = %0, %129
  %130 = phi i32 [ 0, %0 ], [ %136, %129 ]
  %131 = trunc nuw i32 %130 to i8
  %132 = tail call fastcc i32 @narrow(i8 noundef zeroext %131)
  %133 = getelementptr inbounds [5 x i32], ptr %1, i32 0, i32 %132
  %134 = load i32, ptr %133, align 4, !tbaa !1
  %135 = add nsw i32 %134, 1
  store i32 %135, ptr %133, align 4, !tbaa !1
  %136 = add nuw nsw i32 %130, 1
  %137 = icmp eq i32 %136, 256
  br i1 %137, label %50, label %129, !llvm.loop !5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i32 -6, 113) i32 @dense(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp ult i32 %0, 7
  br i1 %2, label %3, label %6

3:                                                ; preds = %1
  %4 = getelementptr inbounds [7 x i32], ptr @switch.table.dense, i32 0, i32 %0
  %5 = load i32, ptr %4, align 4
  br label %6

6:                                                ; preds = %1, %3
  %7 = phi i32 [ %5, %3 ], [ 0, %1 ]
  ret i32 %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i32 1, 9) i32 @sparse(i32 noundef %0) unnamed_addr #2 {
  switch i32 %0, label %8 [
    i32 -2147483648, label %9
    i32 -100000, label %2
    i32 -1, label %3
    i32 0, label %4
    i32 77, label %5
    i32 1000000, label %6
    i32 2147483647, label %7
  ]

2:                                                ; preds = %1
  br label %9

3:                                                ; preds = %1
  br label %9

4:                                                ; preds = %1
  br label %9

5:                                                ; preds = %1
  br label %9

6:                                                ; preds = %1
  br label %9

7:                                                ; preds = %1
  br label %9

8:                                                ; preds = %1
  br label %9

9:                                                ; preds = %1, %8, %7, %6, %5, %4, %3, %2
  %10 = phi i32 [ 8, %8 ], [ 7, %7 ], [ 6, %6 ], [ 5, %5 ], [ 4, %4 ], [ 3, %3 ], [ 2, %2 ], [ 1, %1 ]
  ret i32 %10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i32 1, 7) i32 @wide(i64 noundef %0) unnamed_addr #2 {
  switch i64 %0, label %6 [
    i64 0, label %7
    i64 4294967296, label %2
    i64 -1, label %3
    i64 4294967295, label %4
    i64 -9223372036854775808, label %5
  ]

2:                                                ; preds = %1
  br label %7

3:                                                ; preds = %1
  br label %7

4:                                                ; preds = %1
  br label %7

5:                                                ; preds = %1
  br label %7

6:                                                ; preds = %1
  br label %7

7:                                                ; preds = %1, %6, %5, %4, %3, %2
  %8 = phi i32 [ 6, %6 ], [ 5, %5 ], [ 4, %4 ], [ 3, %3 ], [ 2, %2 ], [ 1, %1 ]
  ret i32 %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i32 1, 5) i32 @narrow(i8 noundef zeroext %0) unnamed_addr #2 {
  %2 = add i8 %0, 56
  %3 = icmp ult i8 %2, -77
  br i1 %3, label %4, label %8

4:                                                ; preds = %1
  %5 = zext i8 %2 to i32
  %6 = getelementptr inbounds [179 x i32], ptr @switch.table.narrow, i32 0, i32 %5
  %7 = load i32, ptr %6, align 4
  br label %8

8:                                                ; preds = %1, %4
  %9 = phi i32 [ %7, %4 ], [ 4, %1 ]
  ret i32 %9
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define internal fastcc i32 @irreducible(i32 noundef %0) unnamed_addr #4 {
  %2 = and i32 %0, 1
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %10, %1
  %5 = phi i32 [ %16, %10 ], [ %0, %1 ]
  %6 = phi i32 [ %12, %10 ], [ 0, %1 ]
  %7 = phi i32 [ %15, %10 ], [ 0, %1 ]
  %8 = add nsw i32 %6, %5
  %9 = icmp sgt i32 %8, 1000
  br i1 %9, label %18, label %10

10:                                               ; preds = %4, %1
  %11 = phi i32 [ %0, %1 ], [ %5, %4 ]
  %12 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %13 = phi i32 [ 0, %1 ], [ %7, %4 ]
  %14 = xor i32 %12, %11
  %15 = add nsw i32 %13, %14
  %16 = add nsw i32 %11, -1
  %17 = icmp sgt i32 %11, 1
  br i1 %17, label %4, label %18

18:                                               ; preds = %10, %4
  %19 = phi i32 [ %8, %4 ], [ %12, %10 ]
  %20 = phi i32 [ %7, %4 ], [ %15, %10 ]
  %21 = mul nsw i32 %19, 1000
  %22 = add nsw i32 %21, %20
  ret i32 %22
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef i32 @search(i32 noundef %0) unnamed_addr #2 {
  switch i32 %0, label %5 [
    i32 1, label %6
    i32 3, label %6
    i32 9, label %3
    i32 7, label %4
    i32 95, label %2
  ]

2:                                                ; preds = %1
  br label %6

3:                                                ; preds = %1
  br label %6

4:                                                ; preds = %1
  br label %6

5:                                                ; preds = %1
  br label %6

6:                                                ; preds = %1, %1, %5, %4, %3, %2
  %7 = phi i32 [ %0, %1 ], [ 9, %2 ], [ 5, %3 ], [ 8, %4 ], [ -9, %5 ], [ %0, %1 ]
  ret i32 %7
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i32 @duff(i32 noundef %0) unnamed_addr #5 {
  %2 = add nsw i32 %0, 3
  %3 = sdiv i32 %2, 4
  %4 = srem i32 %0, 4
  switch i32 %4, label %39 [
    i32 0, label %5
    i32 3, label %13
    i32 2, label %21
    i32 1, label %29
  ]

5:                                                ; preds = %1, %29
  %6 = phi ptr [ %34, %29 ], [ @main.grid, %1 ]
  %7 = phi i32 [ %36, %29 ], [ %4, %1 ]
  %8 = phi i32 [ %37, %29 ], [ %3, %1 ]
  %9 = mul nsw i32 %7, 3
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  %11 = load i32, ptr %6, align 4, !tbaa !1
  %12 = add nsw i32 %11, %9
  br label %13

13:                                               ; preds = %1, %5
  %14 = phi ptr [ %10, %5 ], [ @main.grid, %1 ]
  %15 = phi i32 [ %12, %5 ], [ 0, %1 ]
  %16 = phi i32 [ %8, %5 ], [ %3, %1 ]
  %17 = mul nsw i32 %15, 3
  %18 = getelementptr inbounds i8, ptr %14, i32 4
  %19 = load i32, ptr %14, align 4, !tbaa !1
  %20 = add nsw i32 %19, %17
  br label %21

21:                                               ; preds = %1, %13
  %22 = phi ptr [ %18, %13 ], [ @main.grid, %1 ]
  %23 = phi i32 [ %20, %13 ], [ 0, %1 ]
  %24 = phi i32 [ %16, %13 ], [ %3, %1 ]
  %25 = mul nsw i32 %23, 3
  %26 = getelementptr inbounds i8, ptr %22, i32 4
  %27 = load i32, ptr %22, align 4, !tbaa !1
  %28 = add nsw i32 %27, %25
  br label %29

29:                                               ; preds = %1, %21
  %30 = phi ptr [ @main.grid, %1 ], [ %26, %21 ]
  %31 = phi i32 [ 0, %1 ], [ %28, %21 ]
  %32 = phi i32 [ %3, %1 ], [ %24, %21 ]
  %33 = mul nsw i32 %31, 3
  %34 = getelementptr inbounds i8, ptr %30, i32 4
  %35 = load i32, ptr %30, align 4, !tbaa !1
  %36 = add nsw i32 %35, %33
  %37 = add nsw i32 %32, -1
  %38 = icmp sgt i32 %32, 1
  br i1 %38, label %5, label %39, !llvm.loop !7

39:                                               ; preds = %29, %1
  %40 = phi i32 [ 0, %1 ], [ %36, %29 ]
  ret i32 %40
}

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #6

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nofree noinline norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #6 = { nofree nounwind }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}

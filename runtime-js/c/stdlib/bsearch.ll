; Compiled from bsearch.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @bsearch(ptr %0, ptr %1, i32 %2, i32 %3, ptr nocapture readonly %4) {
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %23, label %7

7:
  %8 = phi i32 [ %21, %15 ], [ %2, %5 ]
  %9 = phi ptr [ %18, %15 ], [ %1, %5 ]
  %10 = lshr i32 %8, 1
  %11 = mul i32 %10, %3
  %12 = getelementptr inbounds i8, ptr %9, i32 %11
  %13 = call i32 %4(ptr %0, ptr %12)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %23, label %15

15:
  %16 = icmp sgt i32 %13, 0
  %17 = getelementptr inbounds i8, ptr %12, i32 %3
  %18 = select i1 %16, ptr %17, ptr %9
  %19 = sext i1 %16 to i32
  %20 = add i32 %8, %19
  %21 = lshr i32 %20, 1
  %22 = icmp ult i32 %20, 2
  br i1 %22, label %23, label %7

23:
  %24 = phi ptr [ null, %5 ], [ %12, %7 ], [ null, %15 ]
  ret ptr %24
}

; Compiled from ffs.c: BLESS=1 cargo test -p emback-runtime-js

@ffsl = alias i32 (i32), ptr @ffs

define range(i32 0, 34) i32 @ffs(i32 %0) nounwind {
  %2 = icmp eq i32 %0, 0
  %3 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %0, i1 false)
  %4 = add nuw nsw i32 %3, 1
  %5 = select i1 %2, i32 0, i32 %4
  ret i32 %5
}

declare i32 @llvm.cttz.i32(i32, i1 immarg) nounwind

define range(i32 0, 66) i32 @ffsll(i64 %0) nounwind {
  %2 = trunc i64 %0 to i32
  %3 = icmp eq i32 %2, 0
  %4 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %2, i1 false)
  %5 = add nuw nsw i32 %4, 1
  %6 = lshr i64 %0, 32
  %7 = trunc nuw i64 %6 to i32
  %8 = icmp ult i64 %0, 4294967296
  %9 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %7, i1 false)
  %10 = add nuw nsw i32 %9, 33
  %11 = select i1 %8, i32 0, i32 %10
  %12 = select i1 %3, i32 %11, i32 %5
  ret i32 %12
}

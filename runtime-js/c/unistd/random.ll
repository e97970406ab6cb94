; Compiled from random.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @getrandom(ptr %0, i32 %1, i32 %2) {
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %18, label %5

5:
  %6 = phi i32 [ %13, %12 ], [ 0, %3 ]
  %7 = sub i32 %1, %6
  %8 = getelementptr inbounds i8, ptr %0, i32 %6
  %9 = call i32 @llvm.umin.i32(i32 %7, i32 256)
  %10 = call i32 @getentropy(ptr %8, i32 %9)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = add i32 %6, 256
  %14 = icmp ult i32 %13, %1
  br i1 %14, label %5, label %18

15:
  %16 = icmp eq i32 %6, 0
  %17 = select i1 %16, i32 -1, i32 %6
  br label %18

18:
  %19 = phi i32 [ %17, %15 ], [ 0, %3 ], [ %1, %12 ]
  ret i32 %19
}

declare i32 @getentropy(ptr, i32)

declare i32 @llvm.umin.i32(i32, i32) nounwind

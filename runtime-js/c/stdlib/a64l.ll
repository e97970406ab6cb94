; Compiled from a64l.c: BLESS=1 cargo test -p emback-runtime-js

@digits = internal constant [65 x i8] c"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\00", align 16
@l64a.text = internal global [7 x i8] zeroinitializer, align 1

define i32 @a64l(ptr nocapture readonly %0) {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %17, %12 ]
  %4 = phi i32 [ 0, %1 ], [ %18, %12 ]
  %5 = phi i32 [ 0, %1 ], [ %16, %12 ]
  %6 = load i8, ptr %3, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %20, label %8

8:
  %9 = sext i8 %6 to i32
  %10 = call ptr @strchr(ptr nonnull @digits, i32 %9)
  %11 = icmp eq ptr %10, null
  br i1 %11, label %20, label %12

12:
  %13 = ptrtoint ptr %10 to i32
  %14 = sub i32 %13, ptrtoint (ptr @digits to i32)
  %15 = shl i32 %14, %4
  %16 = or i32 %15, %5
  %17 = getelementptr inbounds i8, ptr %3, i32 1
  %18 = add nuw nsw i32 %4, 6
  %19 = icmp ult i32 %4, 30
  br i1 %19, label %2, label %20

20:
  %21 = phi i32 [ %5, %2 ], [ %16, %12 ], [ %5, %8 ]
  ret i32 %21
}

declare ptr @strchr(ptr, i32)

define nonnull ptr @l64a(i32 %0) nounwind {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %3, label %5

3:
  %4 = phi ptr [ @l64a.text, %1 ], [ %11, %5 ]
  store i8 0, ptr %4, align 1
  ret ptr @l64a.text

5:
  %6 = phi i32 [ %12, %5 ], [ %0, %1 ]
  %7 = phi ptr [ %11, %5 ], [ @l64a.text, %1 ]
  %8 = and i32 %6, 63
  %9 = getelementptr inbounds [65 x i8], ptr @digits, i32 0, i32 %8
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr inbounds i8, ptr %7, i32 1
  store i8 %10, ptr %7, align 1
  %12 = lshr i32 %6, 6
  %13 = icmp ult i32 %6, 64
  br i1 %13, label %3, label %5
}

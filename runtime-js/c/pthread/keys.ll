; Compiled from keys.c: BLESS=1 cargo test -p emback-runtime-js

%struct.anon = type { ptr, ptr }

@keys = internal unnamed_addr global [129 x %struct.anon] zeroinitializer, align 16

define range(i32 0, 7) i32 @pthread_key_create(ptr nocapture writeonly %0, ptr %1) nounwind {
  br label %3

3:
  %4 = phi i32 [ 1, %2 ], [ %13, %12 ]
  %5 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %4
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %12

8:
  %9 = icmp eq ptr %1, null
  %10 = select i1 %9, ptr @keep, ptr %1
  store ptr %10, ptr %5, align 8
  %11 = getelementptr inbounds i8, ptr %5, i32 4
  store ptr null, ptr %11, align 4
  store i32 %4, ptr %0, align 4
  br label %15

12:
  %13 = add nuw nsw i32 %4, 1
  %14 = icmp eq i32 %13, 129
  br i1 %14, label %15, label %3

15:
  %16 = phi i32 [ 0, %8 ], [ 6, %12 ]
  ret i32 %16
}

define internal void @keep(ptr nocapture readnone %0) nounwind {
  ret void
}

define range(i32 0, 29) i32 @pthread_key_delete(i32 %0) nounwind {
  %2 = add i32 %0, -1
  %3 = icmp ult i32 %2, 128
  br i1 %3, label %4, label %9

4:
  %5 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %0
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %9, label %8

8:
  store ptr null, ptr %5, align 8
  br label %9

9:
  %10 = phi i32 [ 0, %8 ], [ 28, %4 ], [ 28, %1 ]
  ret i32 %10
}

define ptr @pthread_getspecific(i32 %0) nounwind {
  %2 = add i32 %0, -1
  %3 = icmp ult i32 %2, 128
  br i1 %3, label %4, label %11

4:
  %5 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %0
  %6 = load ptr, ptr %5, align 8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %11, label %8

8:
  %9 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %0, i32 1
  %10 = load ptr, ptr %9, align 4
  br label %11

11:
  %12 = phi ptr [ %10, %8 ], [ null, %4 ], [ null, %1 ]
  ret ptr %12
}

define range(i32 0, 29) i32 @pthread_setspecific(i32 %0, ptr %1) nounwind {
  %3 = add i32 %0, -1
  %4 = icmp ult i32 %3, 128
  br i1 %4, label %5, label %11

5:
  %6 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %0
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9

9:
  %10 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %0, i32 1
  store ptr %1, ptr %10, align 4
  br label %11

11:
  %12 = phi i32 [ 0, %9 ], [ 28, %5 ], [ 28, %2 ]
  ret i32 %12
}

define void @pthread_exit(ptr nocapture readnone %0) noreturn {
  br label %2

2:
  %3 = phi i32 [ 0, %1 ], [ %6, %5 ]
  br label %8

4:
  call void @exit(i32 0) noreturn
  unreachable

5:
  %6 = add nuw nsw i32 %3, 1
  %7 = icmp eq i32 %6, 4
  br i1 %7, label %4, label %2

8:
  %9 = phi i32 [ 1, %2 ], [ %19, %18 ]
  %10 = getelementptr inbounds [129 x %struct.anon], ptr @keys, i32 0, i32 %9
  %11 = load ptr, ptr %10, align 8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %18, label %13

13:
  %14 = getelementptr inbounds i8, ptr %10, i32 4
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %15, null
  br i1 %16, label %18, label %17

17:
  store ptr null, ptr %14, align 4
  call void %11(ptr nonnull %15)
  br label %18

18:
  %19 = add nuw nsw i32 %9, 1
  %20 = icmp eq i32 %19, 129
  br i1 %20, label %5, label %8
}

declare void @exit(i32) noreturn

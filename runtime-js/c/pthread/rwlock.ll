; Compiled from rwlock.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @pthread_rwlock_init(ptr nocapture writeonly %0, ptr nocapture readnone %1) nounwind {
  store i32 0, ptr %0, align 4
  ret i32 0
}

define range(i32 0, 11) i32 @pthread_rwlock_tryrdlock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %6, label %4

4:
  %5 = add nuw nsw i32 %2, 1
  store i32 %5, ptr %0, align 4
  br label %6

6:
  %7 = phi i32 [ 0, %4 ], [ 10, %1 ]
  ret i32 %7
}

define range(i32 0, 11) i32 @pthread_rwlock_trywrlock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %5

4:
  store i32 -1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 10, %1 ]
  ret i32 %6
}

define range(i32 0, 17) i32 @pthread_rwlock_rdlock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %6, label %4

4:
  %5 = add nuw nsw i32 %2, 1
  store i32 %5, ptr %0, align 4
  br label %6

6:
  %7 = phi i32 [ 0, %4 ], [ 16, %1 ]
  ret i32 %7
}

define range(i32 0, 17) i32 @pthread_rwlock_wrlock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %5

4:
  store i32 -1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 16, %1 ]
  ret i32 %6
}

define range(i32 0, 64) i32 @pthread_rwlock_unlock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %8, label %4

4:
  %5 = icmp sgt i32 %2, -1
  %6 = select i1 %5, i32 -1, i32 1
  %7 = add i32 %6, %2
  store i32 %7, ptr %0, align 4
  br label %8

8:
  %9 = phi i32 [ 0, %4 ], [ 63, %1 ]
  ret i32 %9
}

define range(i32 0, 11) i32 @pthread_rwlock_destroy(ptr nocapture readonly %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  %4 = select i1 %3, i32 0, i32 10
  ret i32 %4
}

; Compiled from mutex.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @pthread_mutex_init(ptr nocapture writeonly %0, ptr readonly %1) nounwind {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %6, label %4

4:
  %5 = load i32, ptr %1, align 4
  br label %6

6:
  %7 = phi i32 [ %5, %4 ], [ 0, %2 ]
  store i32 %7, ptr %0, align 4
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 0, ptr %8, align 4
  ret i32 0
}

define range(i32 0, 11) i32 @pthread_mutex_trylock(ptr nocapture %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %8, label %5

5:
  %6 = load i32, ptr %0, align 4
  %7 = icmp eq i32 %6, 1
  br i1 %7, label %8, label %10

8:
  %9 = add nsw i32 %3, 1
  store i32 %9, ptr %2, align 4
  br label %10

10:
  %11 = phi i32 [ 0, %8 ], [ 10, %5 ]
  ret i32 %11
}

define range(i32 0, 17) i32 @pthread_mutex_lock(ptr nocapture %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %8, label %5

5:
  %6 = load i32, ptr %0, align 4
  %7 = icmp eq i32 %6, 1
  br i1 %7, label %8, label %10

8:
  %9 = add nsw i32 %3, 1
  store i32 %9, ptr %2, align 4
  br label %10

10:
  %11 = phi i32 [ 0, %8 ], [ 16, %5 ]
  ret i32 %11
}

define range(i32 0, 74) i32 @pthread_mutex_timedlock(ptr nocapture %0, ptr nocapture readnone %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %9, label %6

6:
  %7 = load i32, ptr %0, align 4
  %8 = icmp eq i32 %7, 1
  br i1 %8, label %9, label %11

9:
  %10 = add nsw i32 %4, 1
  store i32 %10, ptr %3, align 4
  br label %11

11:
  %12 = phi i32 [ 0, %9 ], [ 73, %6 ]
  ret i32 %12
}

define range(i32 0, 64) i32 @pthread_mutex_unlock(ptr nocapture %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %9

5:
  %6 = load i32, ptr %0, align 4
  %7 = icmp eq i32 %6, 0
  %8 = select i1 %7, i32 0, i32 63
  br label %11

9:
  %10 = add nsw i32 %3, -1
  store i32 %10, ptr %2, align 4
  br label %11

11:
  %12 = phi i32 [ 0, %9 ], [ %8, %5 ]
  ret i32 %12
}

define range(i32 0, 11) i32 @pthread_mutex_destroy(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  %5 = select i1 %4, i32 0, i32 10
  ret i32 %5
}

define i32 @pthread_mutexattr_init(ptr nocapture writeonly %0) nounwind {
  store i32 0, ptr %0, align 4
  ret i32 0
}

define i32 @pthread_mutexattr_gettype(ptr nocapture readonly %0, ptr nocapture writeonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  store i32 %3, ptr %1, align 4
  ret i32 0
}

define range(i32 0, 29) i32 @pthread_mutexattr_settype(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = icmp ugt i32 %1, 2
  br i1 %3, label %5, label %4

4:
  store i32 %1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 28, %2 ]
  ret i32 %6
}

define range(i32 0, 29) i32 @pthread_mutexattr_setpshared(ptr nocapture readnone %0, i32 %1) nounwind {
  %3 = icmp ugt i32 %1, 1
  %4 = select i1 %3, i32 28, i32 0
  ret i32 %4
}

define i32 @pthread_mutexattr_destroy(ptr nocapture readnone %0) nounwind {
  ret i32 0
}

define i32 @pthread_spin_init(ptr nocapture writeonly %0, i32 %1) nounwind {
  store i32 0, ptr %0, align 4
  ret i32 0
}

define range(i32 0, 11) i32 @pthread_spin_trylock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %5

4:
  store i32 1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 10, %1 ]
  ret i32 %6
}

define range(i32 0, 17) i32 @pthread_spin_lock(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %5

4:
  store i32 1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 16, %1 ]
  ret i32 %6
}

define i32 @pthread_spin_unlock(ptr nocapture writeonly %0) nounwind {
  store i32 0, ptr %0, align 4
  ret i32 0
}

define range(i32 0, 11) i32 @pthread_spin_destroy(ptr nocapture readonly %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %2, 0
  %4 = select i1 %3, i32 0, i32 10
  ret i32 %4
}

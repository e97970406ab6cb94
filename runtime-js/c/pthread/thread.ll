; Compiled from thread.c: BLESS=1 cargo test -p emback-runtime-js

@pthread_setcancelstate.now = internal unnamed_addr global i32 0, align 4
@pthread_setcanceltype.now = internal unnamed_addr global i32 0, align 4

@thrd_current = alias i32 (), ptr @pthread_self
@thrd_equal = alias i32 (i32, i32), ptr @pthread_equal

define i32 @pthread_self() nounwind {
  ret i32 1
}

define range(i32 0, 2) i32 @pthread_equal(i32 %0, i32 %1) nounwind {
  %3 = icmp eq i32 %0, %1
  %4 = zext i1 %3 to i32
  ret i32 %4
}

define i32 @pthread_once(ptr nocapture %0, ptr nocapture readonly %1) {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %6

5:
  store i32 1, ptr %0, align 4
  call void %1()
  br label %6

6:
  ret i32 0
}

define i32 @sched_yield() nounwind {
  ret i32 0
}

define i32 @pthread_create(ptr nocapture readnone %0, ptr nocapture readnone %1, ptr nocapture readnone %2, ptr nocapture readnone %3) nounwind {
  ret i32 6
}

define range(i32 16, 72) i32 @pthread_join(i32 %0, ptr nocapture readnone %1) nounwind {
  %3 = icmp eq i32 %0, 1
  %4 = select i1 %3, i32 16, i32 71
  ret i32 %4
}

define range(i32 0, 72) i32 @pthread_detach(i32 %0) nounwind {
  %2 = icmp eq i32 %0, 1
  %3 = select i1 %2, i32 0, i32 71
  ret i32 %3
}

define range(i32 0, 72) i32 @pthread_cancel(i32 %0) nounwind {
  %2 = icmp eq i32 %0, 1
  %3 = select i1 %2, i32 0, i32 71
  ret i32 %3
}

define range(i32 0, 29) i32 @pthread_setcancelstate(i32 %0, ptr writeonly %1) nounwind {
  %3 = icmp ugt i32 %0, 1
  br i1 %3, label %9, label %4

4:
  %5 = icmp eq ptr %1, null
  br i1 %5, label %8, label %6

6:
  %7 = load i32, ptr @pthread_setcancelstate.now, align 4
  store i32 %7, ptr %1, align 4
  br label %8

8:
  store i32 %0, ptr @pthread_setcancelstate.now, align 4
  br label %9

9:
  %10 = phi i32 [ 0, %8 ], [ 28, %2 ]
  ret i32 %10
}

define range(i32 0, 29) i32 @pthread_setcanceltype(i32 %0, ptr writeonly %1) nounwind {
  %3 = icmp ugt i32 %0, 1
  br i1 %3, label %9, label %4

4:
  %5 = icmp eq ptr %1, null
  br i1 %5, label %8, label %6

6:
  %7 = load i32, ptr @pthread_setcanceltype.now, align 4
  store i32 %7, ptr %1, align 4
  br label %8

8:
  store i32 %0, ptr @pthread_setcanceltype.now, align 4
  br label %9

9:
  %10 = phi i32 [ 0, %8 ], [ 28, %2 ]
  ret i32 %10
}

define void @pthread_testcancel() nounwind {
  ret void
}

define i32 @pthread_atfork(ptr nocapture readnone %0, ptr nocapture readnone %1, ptr nocapture readnone %2) nounwind {
  ret i32 0
}

define i32 @pthread_attr_init(ptr nocapture writeonly %0) nounwind {
  store i32 0, ptr %0, align 4
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 65536, ptr %2, align 4
  ret i32 0
}

define i32 @pthread_attr_destroy(ptr nocapture readnone %0) nounwind {
  ret i32 0
}

define i32 @pthread_attr_getdetachstate(ptr nocapture readonly %0, ptr nocapture writeonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  store i32 %3, ptr %1, align 4
  ret i32 0
}

define range(i32 0, 29) i32 @pthread_attr_setdetachstate(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = icmp ugt i32 %1, 1
  br i1 %3, label %5, label %4

4:
  store i32 %1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 28, %2 ]
  ret i32 %6
}

define i32 @pthread_attr_getstacksize(ptr nocapture readonly %0, ptr nocapture writeonly %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = load i32, ptr %3, align 4
  store i32 %4, ptr %1, align 4
  ret i32 0
}

define range(i32 0, 29) i32 @pthread_attr_setstacksize(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = icmp ult i32 %1, 2048
  br i1 %3, label %6, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %1, ptr %5, align 4
  br label %6

6:
  %7 = phi i32 [ 0, %4 ], [ 28, %2 ]
  ret i32 %7
}

; Compiled from mman.c: BLESS=1 cargo test -p emback-runtime-js

@maps = internal unnamed_addr global ptr null, align 4

@mmap64 = alias ptr (ptr, i32, i32, i32, i32, i64), ptr @mmap

define ptr @mmap(ptr nocapture readnone %0, i32 %1, i32 %2, i32 %3, i32 %4, i64 %5) {
  %7 = icmp ne i32 %1, 0
  %8 = and i64 %5, 4095
  %9 = icmp eq i64 %8, 0
  %10 = and i1 %7, %9
  %11 = and i32 %3, 3
  %12 = icmp ne i32 %11, 0
  %13 = and i1 %12, %10
  %14 = and i32 %3, 16
  %15 = icmp eq i32 %14, 0
  %16 = and i1 %15, %13
  br i1 %16, label %19, label %17

17:
  %18 = call i32 @__emback_failed(i32 28)
  br label %47

19:
  %20 = call ptr @malloc(i32 12)
  %21 = icmp eq ptr %20, null
  br i1 %21, label %27, label %22

22:
  %23 = add i32 %1, 4095
  %24 = and i32 %23, -4096
  %25 = call ptr @aligned_alloc(i32 4096, i32 %24)
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %29

27:
  call void @free(ptr %20)
  %28 = call i32 @__emback_failed(i32 48)
  br label %47

29:
  %30 = and i32 %3, 32
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %34, label %32

32:
  %33 = call ptr @memset(ptr nonnull %25, i32 0, i32 %1)
  br label %43

34:
  %35 = trunc i64 %5 to i32
  %36 = lshr i64 %5, 32
  %37 = trunc nuw i64 %36 to i32
  %38 = call i32 @__emback_map(ptr nonnull %25, i32 %1, i32 %2, i32 %3, i32 %4, i32 %35, i32 %37)
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %43, label %40

40:
  call void @free(ptr nonnull %25)
  call void @free(ptr nonnull %20)
  %41 = sub nsw i32 0, %38
  %42 = call i32 @__emback_failed(i32 %41)
  br label %47

43:
  store ptr %25, ptr %20, align 4
  %44 = getelementptr inbounds i8, ptr %20, i32 4
  store i32 %1, ptr %44, align 4
  %45 = load ptr, ptr @maps, align 4
  %46 = getelementptr inbounds i8, ptr %20, i32 8
  store ptr %45, ptr %46, align 4
  store ptr %20, ptr @maps, align 4
  br label %47

47:
  %48 = phi ptr [ inttoptr (i32 -1 to ptr), %17 ], [ %25, %43 ], [ inttoptr (i32 -1 to ptr), %40 ], [ inttoptr (i32 -1 to ptr), %27 ]
  ret ptr %48
}

declare i32 @__emback_failed(i32)

declare ptr @malloc(i32)

declare ptr @aligned_alloc(i32, i32)

declare void @free(ptr)

declare ptr @memset(ptr, i32, i32)

declare i32 @__emback_map(ptr, i32, i32, i32, i32, i32, i32)

define i32 @munmap(ptr %0, i32 %1) {
  %3 = icmp ne i32 %1, 0
  %4 = ptrtoint ptr %0 to i32
  %5 = and i32 %4, 4095
  %6 = icmp eq i32 %5, 0
  %7 = and i1 %3, %6
  br i1 %7, label %8, label %13

8:
  %9 = load ptr, ptr @maps, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %37, label %11

11:
  %12 = add i32 %1, 4095
  br label %15

13:
  %14 = call i32 @__emback_failed(i32 28)
  br label %37

15:
  %16 = phi ptr [ %9, %11 ], [ %35, %33 ]
  %17 = phi ptr [ @maps, %11 ], [ %34, %33 ]
  %18 = load ptr, ptr %16, align 4
  %19 = icmp eq ptr %18, %0
  br i1 %19, label %20, label %33

20:
  %21 = getelementptr inbounds i8, ptr %16, i32 4
  %22 = load i32, ptr %21, align 4
  %23 = add i32 %22, 4095
  %24 = xor i32 %23, %12
  %25 = icmp ult i32 %24, 4096
  br i1 %25, label %26, label %33

26:
  %27 = getelementptr inbounds i8, ptr %16, i32 4
  %28 = getelementptr inbounds i8, ptr %16, i32 8
  %29 = load ptr, ptr %28, align 4
  store ptr %29, ptr %17, align 4
  %30 = load i32, ptr %27, align 4
  %31 = call i32 @__emback_unmap(ptr %0, i32 %30)
  %32 = load ptr, ptr %16, align 4
  call void @free(ptr %32)
  call void @free(ptr nonnull %16)
  br label %37

33:
  %34 = getelementptr inbounds i8, ptr %16, i32 8
  %35 = load ptr, ptr %34, align 4
  %36 = icmp eq ptr %35, null
  br i1 %36, label %37, label %15

37:
  %38 = phi i32 [ %14, %13 ], [ 0, %26 ], [ 0, %8 ], [ 0, %33 ]
  ret i32 %38
}

declare i32 @__emback_unmap(ptr, i32)

define i32 @msync(ptr readnone %0, i32 %1, i32 %2) {
  %4 = load ptr, ptr @maps, align 4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %24, label %6

6:
  %7 = phi ptr [ %22, %20 ], [ %4, %3 ]
  %8 = load ptr, ptr %7, align 4
  %9 = icmp ugt ptr %8, %0
  br i1 %9, label %20, label %10

10:
  %11 = getelementptr inbounds i8, ptr %7, i32 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %8, i32 %12
  %14 = icmp ugt ptr %13, %0
  br i1 %14, label %15, label %20

15:
  %16 = call i32 @__emback_sync(ptr %8, i32 %12)
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %18, label %27

18:
  %19 = sub nsw i32 0, %16
  br label %24

20:
  %21 = getelementptr inbounds i8, ptr %7, i32 8
  %22 = load ptr, ptr %21, align 4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %6

24:
  %25 = phi i32 [ %19, %18 ], [ 48, %3 ], [ 48, %20 ]
  %26 = call i32 @__emback_failed(i32 %25)
  br label %27

27:
  %28 = phi i32 [ %16, %15 ], [ %26, %24 ]
  ret i32 %28
}

declare i32 @__emback_sync(ptr, i32)

define i32 @mprotect(ptr nocapture readnone %0, i32 %1, i32 %2) nounwind {
  ret i32 0
}

define i32 @madvise(ptr nocapture readnone %0, i32 %1, i32 %2) nounwind {
  ret i32 0
}

define i32 @posix_madvise(ptr nocapture readnone %0, i32 %1, i32 %2) nounwind {
  ret i32 0
}

define i32 @mlock(ptr nocapture readnone %0, i32 %1) nounwind {
  ret i32 0
}

define i32 @munlock(ptr nocapture readnone %0, i32 %1) nounwind {
  ret i32 0
}

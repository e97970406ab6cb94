; Compiled from state.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4
@stderr = external global ptr, align 4
@.str = private unnamed_addr constant [8 x i8] c"%s: %s\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%s\0A\00", align 1

@fflush_unlocked = alias i32 (ptr), ptr @fflush
@feof_unlocked = alias i32 (ptr), ptr @feof
@ferror_unlocked = alias i32 (ptr), ptr @ferror
@clearerr_unlocked = alias void (ptr), ptr @clearerr
@fileno_unlocked = alias i32 (ptr), ptr @fileno

define i32 @fflush(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %5, label %3

3:
  %4 = call i32 @__emback_flush(ptr nonnull %0)
  br label %7

5:
  %6 = call i32 @__emback_stdio_exit()
  br label %7

7:
  %8 = phi i32 [ %4, %3 ], [ %6, %5 ]
  ret i32 %8
}

declare i32 @__emback_flush(ptr)

declare i32 @__emback_stdio_exit()

define range(i32 -1, 1) i32 @setvbuf(ptr %0, ptr nocapture readnone %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, 2
  br i1 %5, label %10, label %6

6:
  %7 = call i32 @__emback_flush(ptr %0)
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %8, align 4
  store ptr null, ptr %0, align 4
  %9 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 %2, ptr %9, align 4
  br label %10

10:
  %11 = phi i32 [ 0, %6 ], [ -1, %4 ]
  ret i32 %11
}

define void @setbuf(ptr %0, ptr readnone %1) {
  %3 = icmp eq ptr %1, null
  %4 = select i1 %3, i32 2, i32 0
  %5 = call i32 @__emback_flush(ptr %0)
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %6, align 4
  store ptr null, ptr %0, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 %4, ptr %7, align 4
  ret void
}

define void @setbuffer(ptr %0, ptr readnone %1, i32 %2) {
  %4 = icmp eq ptr %1, null
  %5 = select i1 %4, i32 2, i32 0
  %6 = call i32 @__emback_flush(ptr %0)
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %7, align 4
  store ptr null, ptr %0, align 4
  %8 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 %5, ptr %8, align 4
  ret void
}

define void @setlinebuf(ptr %0) {
  %2 = call i32 @__emback_flush(ptr %0)
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %3, align 4
  store ptr null, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 1, ptr %4, align 4
  ret void
}

define range(i32 0, 2) i32 @feof(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, 1
  ret i32 %4
}

define range(i32 0, 2) i32 @ferror(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = lshr i32 %3, 1
  %5 = and i32 %4, 1
  ret i32 %5
}

define void @clearerr(ptr nocapture %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, -4
  store i32 %4, ptr %2, align 4
  ret void
}

define i32 @fileno(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 28
  %3 = load i32, ptr %2, align 4
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %6

5:
  store i32 8, ptr @errno, align 4
  br label %6

6:
  ret i32 %3
}

define void @perror(ptr %0) {
  %2 = load i32, ptr @errno, align 4
  %3 = call ptr @strerror(i32 %2)
  %4 = icmp eq ptr %0, null
  br i1 %4, label %11, label %5

5:
  %6 = load i8, ptr %0, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %11, label %8

8:
  %9 = load ptr, ptr @stderr, align 4
  %10 = call i32 (ptr, ptr, ...) @fprintf(ptr %9, ptr nonnull @.str, ptr nonnull %0, ptr %3)
  br label %14

11:
  %12 = load ptr, ptr @stderr, align 4
  %13 = call i32 (ptr, ptr, ...) @fprintf(ptr %12, ptr nonnull @.str.1, ptr %3)
  br label %14

14:
  ret void
}

declare ptr @strerror(i32)

declare i32 @fprintf(ptr, ptr, ...)

define void @flockfile(ptr nocapture %0) nounwind {
  ret void
}

define void @funlockfile(ptr nocapture %0) nounwind {
  ret void
}

define i32 @ftrylockfile(ptr nocapture readnone %0) nounwind {
  ret i32 0
}

define i32 @__fpending(ptr nocapture readonly %0) nounwind {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %10, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 20
  %6 = load ptr, ptr %5, align 4
  %7 = ptrtoint ptr %2 to i32
  %8 = ptrtoint ptr %6 to i32
  %9 = sub i32 %7, %8
  br label %10

10:
  %11 = phi i32 [ %9, %4 ], [ 0, %1 ]
  ret i32 %11
}

define i32 @__fbufsize(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 24
  %3 = load i32, ptr %2, align 4
  ret i32 %3
}

define range(i32 0, 2) i32 @__freadable(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = lshr i32 %3, 2
  %5 = and i32 %4, 1
  %6 = xor i32 %5, 1
  ret i32 %6
}

define range(i32 0, 2) i32 @__fwritable(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = lshr i32 %3, 3
  %5 = and i32 %4, 1
  %6 = xor i32 %5, 1
  ret i32 %6
}

define range(i32 0, 2) i32 @__freading(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, 8
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %11

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = load ptr, ptr %7, align 4
  %9 = icmp ne ptr %8, null
  %10 = zext i1 %9 to i32
  br label %11

11:
  %12 = phi i32 [ 1, %1 ], [ %10, %6 ]
  ret i32 %12
}

define range(i32 0, 2) i32 @__fwriting(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 32
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %10

6:
  %7 = load ptr, ptr %0, align 4
  %8 = icmp ne ptr %7, null
  %9 = zext i1 %8 to i32
  br label %10

10:
  %11 = phi i32 [ 1, %1 ], [ %9, %6 ]
  ret i32 %11
}

define range(i32 0, 2) i32 @__flbf(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 36
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 1
  %5 = zext i1 %4 to i32
  ret i32 %5
}

define void @__fpurge(ptr nocapture writeonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %2, align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr null, ptr %3, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %4, align 4
  store ptr null, ptr %0, align 4
  ret void
}

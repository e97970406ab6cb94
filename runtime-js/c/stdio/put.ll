; Compiled from put.c: BLESS=1 cargo test -p emback-runtime-js

@stdout = external global ptr, align 4
@.str = private unnamed_addr constant [2 x i8] c"\0A\00", align 1

@putc = alias i32 (i32, ptr), ptr @fputc
@_IO_putc = alias i32 (i32, ptr), ptr @fputc
@putc_unlocked = alias i32 (i32, ptr), ptr @fputc
@fputc_unlocked = alias i32 (i32, ptr), ptr @fputc
@putchar_unlocked = alias i32 (i32), ptr @putchar
@fwrite_unlocked = alias i32 (ptr, i32, i32, ptr), ptr @fwrite
@fputs_unlocked = alias i32 (ptr, ptr), ptr @fputs

define range(i32 -1, 256) i32 @fputc(i32 %0, ptr %1) {
  %3 = load ptr, ptr %1, align 4
  %4 = getelementptr inbounds i8, ptr %1, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = icmp ult ptr %3, %5
  br i1 %6, label %7, label %17

7:
  %8 = and i32 %0, 255
  %9 = icmp eq i32 %8, 10
  br i1 %9, label %10, label %14

10:
  %11 = getelementptr inbounds i8, ptr %1, i32 40
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %17

14:
  %15 = trunc i32 %0 to i8
  %16 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %16, ptr %1, align 4
  store i8 %15, ptr %3, align 1
  br label %35

17:
  %18 = call i32 @__emback_begin(ptr nonnull %1)
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %35

20:
  %21 = load ptr, ptr %1, align 4
  %22 = load ptr, ptr %4, align 4
  %23 = icmp eq ptr %21, %22
  br i1 %23, label %24, label %27

24:
  %25 = call i32 @__emback_flush(ptr nonnull %1)
  %26 = load ptr, ptr %1, align 4
  br label %27

27:
  %28 = phi ptr [ %26, %24 ], [ %21, %20 ]
  %29 = trunc i32 %0 to i8
  %30 = getelementptr inbounds i8, ptr %28, i32 1
  store ptr %30, ptr %1, align 4
  store i8 %29, ptr %28, align 1
  %31 = call i32 @__emback_finish(ptr nonnull %1)
  %32 = icmp eq i32 %31, 0
  %33 = and i32 %0, 255
  %34 = select i1 %32, i32 %33, i32 -1
  br label %35

35:
  %36 = phi i32 [ %8, %14 ], [ %34, %27 ], [ -1, %17 ]
  ret i32 %36
}

define range(i32 -1, 256) i32 @putchar(i32 %0) {
  %2 = load ptr, ptr @stdout, align 4
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %2, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = icmp ult ptr %3, %5
  br i1 %6, label %7, label %17

7:
  %8 = and i32 %0, 255
  %9 = icmp eq i32 %8, 10
  br i1 %9, label %10, label %14

10:
  %11 = getelementptr inbounds i8, ptr %2, i32 40
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %17

14:
  %15 = trunc i32 %0 to i8
  %16 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %16, ptr %2, align 4
  store i8 %15, ptr %3, align 1
  br label %35

17:
  %18 = call i32 @__emback_begin(ptr nonnull %2)
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %35

20:
  %21 = load ptr, ptr %2, align 4
  %22 = load ptr, ptr %4, align 4
  %23 = icmp eq ptr %21, %22
  br i1 %23, label %24, label %27

24:
  %25 = call i32 @__emback_flush(ptr nonnull %2)
  %26 = load ptr, ptr %2, align 4
  br label %27

27:
  %28 = phi ptr [ %26, %24 ], [ %21, %20 ]
  %29 = trunc i32 %0 to i8
  %30 = getelementptr inbounds i8, ptr %28, i32 1
  store ptr %30, ptr %2, align 4
  store i8 %29, ptr %28, align 1
  %31 = call i32 @__emback_finish(ptr nonnull %2)
  %32 = icmp eq i32 %31, 0
  %33 = and i32 %0, 255
  %34 = select i1 %32, i32 %33, i32 -1
  br label %35

35:
  %36 = phi i32 [ %8, %14 ], [ %34, %27 ], [ -1, %17 ]
  ret i32 %36
}

define i32 @fwrite(ptr %0, i32 %1, i32 %2, ptr %3) {
  %5 = mul i32 %2, %1
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %11, label %7

7:
  %8 = call i32 @put(ptr %3, ptr %0, i32 %5, i32 0)
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %9, i32 %2, i32 0
  br label %11

11:
  %12 = phi i32 [ 0, %4 ], [ %10, %7 ]
  ret i32 %12
}

define internal i32 @put(ptr %0, ptr %1, i32 %2, i32 %3) unnamed_addr {
  %5 = call i32 @__emback_begin(ptr %0)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %12

7:
  call void @__emback_emit(ptr %0, ptr %1, i32 %2, i32 1)
  %8 = icmp eq i32 %3, 0
  br i1 %8, label %10, label %9

9:
  call void @__emback_emit(ptr %0, ptr nonnull @.str, i32 1, i32 1)
  br label %10

10:
  %11 = call i32 @__emback_finish(ptr %0)
  br label %12

12:
  %13 = phi i32 [ %11, %10 ], [ -1, %4 ]
  ret i32 %13
}

define range(i32 1, 0) i32 @fputs(ptr %0, ptr %1) {
  br label %3

3:
  %4 = phi ptr [ %0, %2 ], [ %7, %3 ]
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = getelementptr inbounds i8, ptr %4, i32 1
  br i1 %6, label %8, label %3

8:
  %9 = ptrtoint ptr %4 to i32
  %10 = ptrtoint ptr %0 to i32
  %11 = sub i32 %9, %10
  %12 = call i32 @put(ptr %1, ptr %0, i32 %11, i32 0)
  %13 = or i32 %12, 1
  ret i32 %13
}

define range(i32 1, 0) i32 @puts(ptr %0) {
  %2 = load ptr, ptr @stdout, align 4
  br label %3

3:
  %4 = phi ptr [ %0, %1 ], [ %7, %3 ]
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = getelementptr inbounds i8, ptr %4, i32 1
  br i1 %6, label %8, label %3

8:
  %9 = ptrtoint ptr %4 to i32
  %10 = ptrtoint ptr %0 to i32
  %11 = sub i32 %9, %10
  %12 = call i32 @put(ptr %2, ptr %0, i32 %11, i32 1)
  %13 = or i32 %12, 1
  ret i32 %13
}

declare i32 @__emback_begin(ptr)

declare i32 @__emback_flush(ptr)

declare i32 @__emback_finish(ptr)

declare void @__emback_emit(ptr, ptr, i32, i32)

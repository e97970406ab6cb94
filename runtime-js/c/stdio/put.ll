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
  br i1 %6, label %7, label %11

7:
  %8 = trunc i32 %0 to i8
  %9 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %9, ptr %1, align 4
  store i8 %8, ptr %3, align 1
  %10 = and i32 %0, 255
  br label %13

11:
  %12 = call i32 @put_slowly(i32 %0, ptr nonnull %1)
  br label %13

13:
  %14 = phi i32 [ %10, %7 ], [ %12, %11 ]
  ret i32 %14
}

define internal range(i32 -1, 256) i32 @put_slowly(i32 %0, ptr %1) unnamed_addr {
  %3 = call i32 @__emback_begin(ptr %1)
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %21

5:
  %6 = load ptr, ptr %1, align 4
  %7 = getelementptr inbounds i8, ptr %1, i32 4
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %6, %8
  br i1 %9, label %10, label %13

10:
  %11 = call i32 @__emback_flush(ptr nonnull %1)
  %12 = load ptr, ptr %1, align 4
  br label %13

13:
  %14 = phi ptr [ %12, %10 ], [ %6, %5 ]
  %15 = trunc i32 %0 to i8
  %16 = getelementptr inbounds i8, ptr %14, i32 1
  store ptr %16, ptr %1, align 4
  store i8 %15, ptr %14, align 1
  %17 = call i32 @__emback_finish(ptr nonnull %1)
  %18 = icmp eq i32 %17, 0
  %19 = and i32 %0, 255
  %20 = select i1 %18, i32 %19, i32 -1
  br label %21

21:
  %22 = phi i32 [ %20, %13 ], [ -1, %2 ]
  ret i32 %22
}

define range(i32 -1, 256) i32 @putchar(i32 %0) {
  %2 = load ptr, ptr @stdout, align 4
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %2, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = icmp ult ptr %3, %5
  br i1 %6, label %7, label %11

7:
  %8 = trunc i32 %0 to i8
  %9 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %9, ptr %2, align 4
  store i8 %8, ptr %3, align 1
  %10 = and i32 %0, 255
  br label %13

11:
  %12 = call i32 @put_slowly(i32 %0, ptr nonnull %2)
  br label %13

13:
  %14 = phi i32 [ %10, %7 ], [ %12, %11 ]
  ret i32 %14
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

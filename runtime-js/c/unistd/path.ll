; Compiled from path.c: BLESS=1 cargo test -p emback-runtime-js

@truncate64 = alias i32 (ptr, i64), ptr @truncate

define i32 @faccessat(i32 %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i32 @__syscall_faccessat(i32 %0, ptr %1, i32 %2, i32 %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__syscall_faccessat(i32, ptr, i32, i32)

define i32 @access(ptr %0, i32 %1) {
  %3 = call i32 @faccessat(i32 -100, ptr %0, i32 %1, i32 0)
  ret i32 %3
}

define i32 @euidaccess(ptr %0, i32 %1) {
  %3 = call i32 @faccessat(i32 -100, ptr %0, i32 %1, i32 0)
  ret i32 %3
}

define i32 @unlinkat(i32 %0, ptr %1, i32 %2) {
  %4 = call i32 @__syscall_unlinkat(i32 %0, ptr %1, i32 %2)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = sub nsw i32 0, %4
  %8 = call i32 @__emback_failed(i32 %7)
  br label %9

9:
  %10 = phi i32 [ %8, %6 ], [ %4, %3 ]
  ret i32 %10
}

declare i32 @__syscall_unlinkat(i32, ptr, i32)

define i32 @unlink(ptr %0) {
  %2 = call i32 @unlinkat(i32 -100, ptr %0, i32 0)
  ret i32 %2
}

define i32 @rmdir(ptr %0) {
  %2 = call i32 @unlinkat(i32 -100, ptr %0, i32 512)
  ret i32 %2
}

define i32 @renameat(i32 %0, ptr %1, i32 %2, ptr %3) {
  %5 = call i32 @__syscall_renameat(i32 %0, ptr %1, i32 %2, ptr %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__syscall_renameat(i32, ptr, i32, ptr)

define i32 @linkat(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4) {
  %6 = call i32 @__syscall_linkat(i32 %0, ptr %1, i32 %2, ptr %3, i32 %4)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = sub nsw i32 0, %6
  %10 = call i32 @__emback_failed(i32 %9)
  br label %11

11:
  %12 = phi i32 [ %10, %8 ], [ %6, %5 ]
  ret i32 %12
}

declare i32 @__syscall_linkat(i32, ptr, i32, ptr, i32)

define i32 @link(ptr %0, ptr %1) {
  %3 = call i32 @linkat(i32 -100, ptr %0, i32 -100, ptr %1, i32 0)
  ret i32 %3
}

define i32 @symlinkat(ptr %0, i32 %1, ptr %2) {
  %4 = call i32 @__syscall_symlinkat(ptr %0, i32 %1, ptr %2)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = sub nsw i32 0, %4
  %8 = call i32 @__emback_failed(i32 %7)
  br label %9

9:
  %10 = phi i32 [ %8, %6 ], [ %4, %3 ]
  ret i32 %10
}

declare i32 @__syscall_symlinkat(ptr, i32, ptr)

define i32 @symlink(ptr %0, ptr %1) {
  %3 = call i32 @symlinkat(ptr %0, i32 -100, ptr %1)
  ret i32 %3
}

define i32 @readlinkat(i32 %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i32 @__syscall_readlinkat(i32 %0, ptr %1, ptr %2, i32 %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__syscall_readlinkat(i32, ptr, ptr, i32)

define i32 @readlink(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @readlinkat(i32 -100, ptr %0, ptr %1, i32 %2)
  ret i32 %4
}

define i32 @fchownat(i32 %0, ptr %1, i32 %2, i32 %3, i32 %4) {
  %6 = call i32 @__syscall_fchownat(i32 %0, ptr %1, i32 %2, i32 %3, i32 %4)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = sub nsw i32 0, %6
  %10 = call i32 @__emback_failed(i32 %9)
  br label %11

11:
  %12 = phi i32 [ %10, %8 ], [ %6, %5 ]
  ret i32 %12
}

declare i32 @__syscall_fchownat(i32, ptr, i32, i32, i32)

define i32 @chown(ptr %0, i32 %1, i32 %2) {
  %4 = call i32 @fchownat(i32 -100, ptr %0, i32 %1, i32 %2, i32 0)
  ret i32 %4
}

define i32 @lchown(ptr %0, i32 %1, i32 %2) {
  %4 = call i32 @fchownat(i32 -100, ptr %0, i32 %1, i32 %2, i32 256)
  ret i32 %4
}

define i32 @fchown(i32 %0, i32 %1, i32 %2) {
  %4 = call i32 @__syscall_fchown32(i32 %0, i32 %1, i32 %2)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = sub nsw i32 0, %4
  %8 = call i32 @__emback_failed(i32 %7)
  br label %9

9:
  %10 = phi i32 [ %8, %6 ], [ %4, %3 ]
  ret i32 %10
}

declare i32 @__syscall_fchown32(i32, i32, i32)

define i32 @truncate(ptr %0, i64 %1) {
  %3 = trunc i64 %1 to i32
  %4 = lshr i64 %1, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = call i32 @__syscall_truncate64(ptr %0, i32 %3, i32 %5)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = sub nsw i32 0, %6
  %10 = call i32 @__emback_failed(i32 %9)
  br label %11

11:
  %12 = phi i32 [ %10, %8 ], [ %6, %2 ]
  ret i32 %12
}

declare i32 @__syscall_truncate64(ptr, i32, i32)

define i32 @chdir(ptr %0) {
  %2 = call i32 @__syscall_chdir(ptr %0)
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %4, label %7

4:
  %5 = sub nsw i32 0, %2
  %6 = call i32 @__emback_failed(i32 %5)
  br label %7

7:
  %8 = phi i32 [ %6, %4 ], [ %2, %1 ]
  ret i32 %8
}

declare i32 @__syscall_chdir(ptr)

define i32 @fchdir(i32 %0) {
  %2 = call i32 @__syscall_fchdir(i32 %0)
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %4, label %7

4:
  %5 = sub nsw i32 0, %2
  %6 = call i32 @__emback_failed(i32 %5)
  br label %7

7:
  %8 = phi i32 [ %6, %4 ], [ %2, %1 ]
  ret i32 %8
}

declare i32 @__syscall_fchdir(i32)

define ptr @getcwd(ptr %0, i32 %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %12

4:
  %5 = icmp eq i32 %1, 0
  %6 = select i1 %5, i32 4096, i32 %1
  %7 = call ptr @malloc(i32 %6)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %24, label %9

9:
  %10 = call i32 @__syscall_getcwd(ptr nonnull %7, i32 %6)
  %11 = icmp ugt i32 %10, -128
  br i1 %11, label %15, label %20

12:
  %13 = call i32 @__syscall_getcwd(ptr nonnull %0, i32 %1)
  %14 = icmp ugt i32 %13, -128
  br i1 %14, label %15, label %24

15:
  %16 = phi i32 [ %13, %12 ], [ %10, %9 ]
  %17 = phi ptr [ null, %12 ], [ %7, %9 ]
  call void @free(ptr %17)
  %18 = sub nsw i32 0, %16
  %19 = call i32 @__emback_failed(i32 %18)
  br label %24

20:
  %21 = call i32 @strlen(ptr nonnull %7)
  %22 = add i32 %21, 1
  %23 = call ptr @realloc(ptr nonnull %7, i32 %22)
  br label %24

24:
  %25 = phi ptr [ null, %15 ], [ null, %4 ], [ %23, %20 ], [ %0, %12 ]
  ret ptr %25
}

declare ptr @malloc(i32)

declare i32 @__syscall_getcwd(ptr, i32)

declare void @free(ptr)

declare i32 @__emback_failed(i32)

declare ptr @realloc(ptr, i32)

declare i32 @strlen(ptr)

define ptr @get_current_dir_name() {
  %1 = call ptr @getcwd(ptr null, i32 0)
  ret ptr %1
}

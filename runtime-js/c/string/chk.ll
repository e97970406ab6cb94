; Compiled from chk.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @__memcpy_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @memcpy(ptr %0, ptr %1, i32 %2)
  ret ptr %8
}

declare ptr @memcpy(ptr, ptr, i32)

define ptr @__memmove_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @memmove(ptr %0, ptr %1, i32 %2)
  ret ptr %8
}

declare ptr @memmove(ptr, ptr, i32)

define ptr @__mempcpy_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @memcpy(ptr %0, ptr %1, i32 %2)
  %9 = getelementptr inbounds i8, ptr %8, i32 %2
  ret ptr %9
}

define ptr @__memset_chk(ptr %0, i32 %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @memset(ptr %0, i32 %1, i32 %2)
  ret ptr %8
}

declare ptr @memset(ptr, i32, i32)

define ptr @__strcpy_chk(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @strlen(ptr %1)
  %5 = add i32 %4, 1
  %6 = icmp ugt i32 %5, %2
  br i1 %6, label %7, label %8

7:
  call void @abort() noreturn
  unreachable

8:
  %9 = call ptr @memcpy(ptr %0, ptr %1, i32 %5)
  ret ptr %9
}

declare i32 @strlen(ptr)

define ptr @__stpcpy_chk(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @strlen(ptr %1)
  %5 = add i32 %4, 1
  %6 = icmp ugt i32 %5, %2
  br i1 %6, label %7, label %8

7:
  call void @abort() noreturn
  unreachable

8:
  %9 = call ptr @memcpy(ptr %0, ptr %1, i32 %5)
  %10 = getelementptr inbounds i8, ptr %9, i32 %4
  ret ptr %10
}

define ptr @__strcat_chk(ptr returned %0, ptr %1, i32 %2) {
  %4 = call i32 @strlen(ptr %0)
  %5 = call i32 @strlen(ptr %1)
  %6 = add i32 %5, 1
  %7 = add i32 %6, %4
  %8 = icmp ugt i32 %7, %2
  br i1 %8, label %9, label %10

9:
  call void @abort() noreturn
  unreachable

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 %4
  %12 = call ptr @memcpy(ptr %11, ptr %1, i32 %6)
  ret ptr %0
}

define ptr @__strncpy_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @strncpy(ptr %0, ptr %1, i32 %2)
  ret ptr %8
}

declare ptr @strncpy(ptr, ptr, i32)

define ptr @__stpncpy_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = icmp ugt i32 %2, %3
  br i1 %5, label %6, label %7

6:
  call void @abort() noreturn
  unreachable

7:
  %8 = call ptr @stpncpy(ptr %0, ptr %1, i32 %2)
  ret ptr %8
}

declare ptr @stpncpy(ptr, ptr, i32)

define ptr @__strncat_chk(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i32 @strlen(ptr %0)
  %6 = call i32 @strnlen(ptr %1, i32 %2)
  %7 = add i32 %5, 1
  %8 = add i32 %7, %6
  %9 = icmp ugt i32 %8, %3
  br i1 %9, label %10, label %11

10:
  call void @abort() noreturn
  unreachable

11:
  %12 = call ptr @strncat(ptr %0, ptr %1, i32 %2)
  ret ptr %12
}

declare i32 @strnlen(ptr, i32)

declare ptr @strncat(ptr, ptr, i32)

declare void @abort() noreturn

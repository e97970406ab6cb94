; Compiled from strdup.c: BLESS=1 cargo test -p emback-runtime-js

@__strdup = alias ptr (ptr), ptr @strdup
@__strndup = alias ptr (ptr, i32), ptr @strndup

define ptr @strdup(ptr %0) {
  %2 = call i32 @strlen(ptr %0)
  %3 = add i32 %2, 1
  %4 = call ptr @malloc(i32 %3)
  %5 = icmp eq ptr %4, null
  br i1 %5, label %8, label %6

6:
  %7 = call ptr @memcpy(ptr nonnull %4, ptr %0, i32 %3)
  br label %8

8:
  %9 = phi ptr [ %7, %6 ], [ null, %1 ]
  ret ptr %9
}

declare i32 @strlen(ptr)

declare ptr @malloc(i32)

declare ptr @memcpy(ptr, ptr, i32)

define ptr @strndup(ptr %0, i32 %1) {
  %3 = call i32 @strnlen(ptr %0, i32 %1)
  %4 = add i32 %3, 1
  %5 = call ptr @malloc(i32 %4)
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:
  %8 = getelementptr inbounds i8, ptr %5, i32 %3
  store i8 0, ptr %8, align 1
  %9 = call ptr @memcpy(ptr nonnull %5, ptr %0, i32 %3)
  br label %10

10:
  %11 = phi ptr [ %9, %7 ], [ null, %2 ]
  ret ptr %11
}

declare i32 @strnlen(ptr, i32)

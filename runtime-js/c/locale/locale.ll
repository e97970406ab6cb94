; Compiled from locale.c: BLESS=1 cargo test -p emback-runtime-js

@only = internal global i8 0, align 1
@errno = external global i32, align 4
@used = internal unnamed_addr global ptr inttoptr (i32 -1 to ptr), align 4

define ptr @newlocale(i32 %0, ptr %1, ptr nocapture readnone %2) {
  %4 = call ptr @setlocale(i32 6, ptr %1)
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:
  store i32 44, ptr @errno, align 4
  br label %7

7:
  %8 = phi ptr [ null, %6 ], [ @only, %3 ]
  ret ptr %8
}

declare ptr @setlocale(i32, ptr)

define nonnull ptr @duplocale(ptr nocapture readnone %0) nounwind {
  ret ptr @only
}

define ptr @uselocale(ptr %0) nounwind {
  %2 = load ptr, ptr @used, align 4
  %3 = icmp eq ptr %0, null
  br i1 %3, label %5, label %4

4:
  store ptr %0, ptr @used, align 4
  br label %5

5:
  ret ptr %2
}

define void @freelocale(ptr nocapture readnone %0) nounwind {
  ret void
}

define i32 @strcoll_l(ptr %0, ptr %1, ptr nocapture readnone %2) {
  %4 = call i32 @strcoll(ptr %0, ptr %1)
  ret i32 %4
}

declare i32 @strcoll(ptr, ptr)

define i32 @strxfrm_l(ptr %0, ptr %1, i32 %2, ptr nocapture readnone %3) {
  %5 = call i32 @strxfrm(ptr %0, ptr %1, i32 %2)
  ret i32 %5
}

declare i32 @strxfrm(ptr, ptr, i32)

define ptr @strerror_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call ptr @strerror(i32 %0)
  ret ptr %3
}

declare ptr @strerror(i32)

define i32 @strcasecmp_l(ptr %0, ptr %1, ptr nocapture readnone %2) {
  %4 = call i32 @strcasecmp(ptr %0, ptr %1)
  ret i32 %4
}

declare i32 @strcasecmp(ptr, ptr)

define i32 @strncasecmp_l(ptr %0, ptr %1, i32 %2, ptr nocapture readnone %3) {
  %5 = call i32 @strncasecmp(ptr %0, ptr %1, i32 %2)
  ret i32 %5
}

declare i32 @strncasecmp(ptr, ptr, i32)

; Compiled from failed.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

define i32 @__emback_failed(i32 %0) nounwind {
  store i32 %0, ptr @errno, align 4
  ret i32 -1
}

; Compiled from nl_types.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

define nonnull ptr @catopen(ptr nocapture readnone %0, i32 %1) nounwind {
  store i32 44, ptr @errno, align 4
  ret ptr inttoptr (i32 -1 to ptr)
}

define ptr @catgets(ptr nocapture readnone %0, i32 %1, i32 %2, ptr readnone returned %3) nounwind {
  ret ptr %3
}

define i32 @catclose(ptr nocapture readnone %0) nounwind {
  ret i32 0
}

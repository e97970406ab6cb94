; Compiled from errno.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

@__errno = alias ptr (), ptr @__errno_location
@___errno = alias ptr (), ptr @__errno_location

define nonnull ptr @__errno_location() nounwind {
  ret ptr @errno
}

; Compiled from absent.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @fork() {
  %1 = call i32 @__emback_failed(i32 52)
  ret i32 %1
}

define i32 @vfork() {
  %1 = call i32 @__emback_failed(i32 52)
  ret i32 %1
}

define i32 @setsid() {
  %1 = call i32 @__emback_failed(i32 52)
  ret i32 %1
}

define i32 @setpgid(i32 %0, i32 %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @setgroups(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @chroot(ptr nocapture readnone %0) {
  %2 = call i32 @__emback_failed(i32 52)
  ret i32 %2
}

define i32 @execve(ptr nocapture readnone %0, ptr nocapture readnone %1, ptr nocapture readnone %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @execvp(ptr nocapture readnone %0, ptr nocapture readnone %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @execv(ptr nocapture readnone %0, ptr nocapture readnone %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @waitpid(i32 %0, ptr nocapture readnone %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 12)
  ret i32 %4
}

declare i32 @__emback_failed(i32)

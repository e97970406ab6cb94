; Compiled from absent.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [43 x i8] c"Non-recoverable failure in name resolution\00", align 1

define i32 @socket(i32 %0, i32 %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @socketpair(i32 %0, i32 %1, i32 %2, ptr nocapture readnone %3) {
  %5 = call i32 @__emback_failed(i32 52)
  ret i32 %5
}

define i32 @bind(i32 %0, ptr nocapture readnone %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @connect(i32 %0, ptr nocapture readnone %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @listen(i32 %0, i32 %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @accept(i32 %0, ptr nocapture readnone %1, ptr nocapture readnone %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @accept4(i32 %0, ptr nocapture readnone %1, ptr nocapture readnone %2, i32 %3) {
  %5 = call i32 @__emback_failed(i32 52)
  ret i32 %5
}

define i32 @shutdown(i32 %0, i32 %1) {
  %3 = call i32 @__emback_failed(i32 52)
  ret i32 %3
}

define i32 @getpeername(i32 %0, ptr nocapture readnone %1, ptr nocapture readnone %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @getsockname(i32 %0, ptr nocapture readnone %1, ptr nocapture readnone %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @getsockopt(i32 %0, i32 %1, i32 %2, ptr nocapture readnone %3, ptr nocapture readnone %4) {
  %6 = call i32 @__emback_failed(i32 52)
  ret i32 %6
}

define i32 @setsockopt(i32 %0, i32 %1, i32 %2, ptr nocapture readnone %3, i32 %4) {
  %6 = call i32 @__emback_failed(i32 52)
  ret i32 %6
}

define i32 @send(i32 %0, ptr nocapture readnone %1, i32 %2, i32 %3) {
  %5 = call i32 @__emback_failed(i32 52)
  ret i32 %5
}

define i32 @sendto(i32 %0, ptr nocapture readnone %1, i32 %2, i32 %3, ptr nocapture readnone %4, i32 %5) {
  %7 = call i32 @__emback_failed(i32 52)
  ret i32 %7
}

define i32 @recv(i32 %0, ptr nocapture readnone %1, i32 %2, i32 %3) {
  %5 = call i32 @__emback_failed(i32 52)
  ret i32 %5
}

define i32 @recvfrom(i32 %0, ptr nocapture readnone %1, i32 %2, i32 %3, ptr nocapture readnone %4, ptr nocapture readnone %5) {
  %7 = call i32 @__emback_failed(i32 52)
  ret i32 %7
}

define i32 @sendmsg(i32 %0, ptr nocapture readnone %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @recvmsg(i32 %0, ptr nocapture readnone %1, i32 %2) {
  %4 = call i32 @__emback_failed(i32 52)
  ret i32 %4
}

define i32 @getaddrinfo(ptr nocapture readnone %0, ptr nocapture readnone %1, ptr nocapture readnone %2, ptr nocapture readnone %3) nounwind {
  ret i32 -4
}

define void @freeaddrinfo(ptr nocapture readnone %0) nounwind {
  ret void
}

define nonnull ptr @gai_strerror(i32 %0) nounwind {
  ret ptr @.str
}

declare i32 @__emback_failed(i32)

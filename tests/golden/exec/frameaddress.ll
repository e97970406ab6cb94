; A frame's address lies between what its callees and what its callers keep on the stack; that of a caller is not known.
; EXEC: 1 1 1 1 1
target triple = "wasm32-unknown-unknown"
@format = private constant [16 x i8] c"%d %d %d %d %d\0A\00"
declare i32 @printf(ptr, ...)
declare ptr @llvm.frameaddress.p0(i32)
define ptr @bare() noinline {
  %frame = call ptr @llvm.frameaddress.p0(i32 0)
  ret ptr %frame
}
define ptr @inner(ptr %p, ptr %q) noinline {
  %own = alloca i32
  store ptr %p, ptr %own
  %below = icmp ult ptr %own, %q
  %above = icmp ule ptr %q, %p
  %both = and i1 %below, %above
  %r = select i1 %both, ptr %q, ptr null
  ret ptr %r
}
define i1 @middle(ptr %p, i32 %n) noinline {
  %own = alloca i32
  %before = call ptr @llvm.frameaddress.p0(i32 0)
  %dynamic = alloca i8, i32 %n
  store ptr %dynamic, ptr %own
  %after = call ptr @llvm.frameaddress.p0(i32 0)
  %same = icmp eq ptr %before, %after
  %lower = icmp ult ptr %dynamic, %after
  %q = call ptr @inner(ptr %p, ptr %before)
  %found = icmp eq ptr %q, %after
  %1 = and i1 %same, %lower
  %2 = and i1 %1, %found
  ret i1 %2
}
define i32 @main() {
  %own = alloca i32
  %middle = call i1 @middle(ptr %own, i32 40)
  %bare1 = call ptr @bare()
  %bare2 = call ptr @bare()
  %same = icmp eq ptr %bare1, %bare2
  %below = icmp ule ptr %bare1, %own
  %null = icmp ne ptr %bare1, null
  %caller = call ptr @llvm.frameaddress.p0(i32 1)
  %unknown = icmp eq ptr %caller, null
  %a = zext i1 %middle to i32
  %b = zext i1 %same to i32
  %c = zext i1 %below to i32
  %d = zext i1 %null to i32
  %e = zext i1 %unknown to i32
  %w = call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %c, i32 %d, i32 %e)
  ret i32 0
}

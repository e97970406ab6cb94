; Hints are dropped, expectations are their value, and a trap stays: the printers have one.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare void @llvm.assume(i1)
declare i32 @llvm.expect.i32(i32, i32)
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.trap()
define i32 @f(i32 %x, ptr %p) {
  %some = icmp ne i32 %x, 0
  call void @llvm.assume(i1 %some)
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  %v = call i32 @llvm.expect.i32(i32 %x, i32 1)
  %bad = icmp eq i32 %v, 7
  br i1 %bad, label %stop, label %go
stop:
  call void @llvm.trap()
  unreachable
go:
  ret i32 %v
}

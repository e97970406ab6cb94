; Constructors evaluated at compile time: a loop over a table, addresses in structures, memory of a frame, calls by pointer,
; and objects whose destructors are registered. The one that prints stays, and so does the one after it.
; RUN[legal]: emback build %s -s EVAL_CTORS=1 -O1 --emit legal -o -
; SHOW[legal]: @crcs =
; SHOW[legal]: @node =
; SHOW[legal]: @text =
; SHOW[legal]: @late =
; SHOW[legal]: @llvm.global_ctors =
; SHOW[legal]: define internal void @objects.atexit(
; EXEC: printed 3
; EXEC: 77073096 ee0e612c 5 abcabc 7 4
; EXEC: destroyed 2
; EXEC: destroyed 1
; FLAGS: -s EVAL_CTORS=1
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"
%node = type { ptr, i16, ptr }
@crcs = internal global [4 x i32] zeroinitializer, align 16
@node = internal global %node zeroinitializer
@text = internal global [7 x i8] zeroinitializer
@late = internal global i32 3
@one = internal global i32 0
@two = internal global i32 0
@__dso_handle = external hidden global i8
@printed = private constant [12 x i8] c"printed %d\0A\00"
@format = private constant [22 x i8] c"%08x %x %d %s %d %d\0A\00\00"
@destroyed = private constant [14 x i8] c"destroyed %d\0A\00"
@llvm.global_ctors = appending global [6 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 300, ptr @after, ptr null }, { i32, ptr, ptr } { i32 200, ptr @prints, ptr null }, { i32, ptr, ptr } { i32 103, ptr @objects, ptr null }, { i32, ptr, ptr } { i32 102, ptr @strings, ptr null }, { i32, ptr, ptr } { i32 101, ptr @structures, ptr null }, { i32, ptr, ptr } { i32 100, ptr @table, ptr null }]
declare i32 @printf(ptr, ...)
declare i32 @__cxa_atexit(ptr, ptr, ptr)
declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
define internal void @table() {
entry:
  br label %rows
rows:
  %n = phi i32 [ 0, %entry ], [ %n.next, %filled ]
  br label %bits
bits:
  %k = phi i32 [ 0, %rows ], [ %k.next, %bits ]
  %c = phi i32 [ %n, %rows ], [ %c.next, %bits ]
  %half = lshr i32 %c, 1
  %low = trunc i32 %c to i1
  %xor = xor i32 %half, -306674912
  %c.next = select i1 %low, i32 %xor, i32 %half
  %k.next = add nuw nsw i32 %k, 1
  %over = icmp eq i32 %k.next, 8
  br i1 %over, label %filled, label %bits
filled:
  %at = getelementptr inbounds [4 x i32], ptr @crcs, i32 0, i32 %n
  store i32 %c.next, ptr %at
  %n.next = add i32 %n, 1
  %end = icmp ult ptr %at, getelementptr inbounds ([4 x i32], ptr @crcs, i32 0, i32 3)
  br i1 %end, label %rows, label %done
done:
  ret void
}
define internal void @structures() {
  %frame = alloca %node
  %second = getelementptr %node, ptr %frame, i32 0, i32 1
  %third = getelementptr %node, ptr %frame, i32 0, i32 2
  store ptr getelementptr inbounds ([4 x i32], ptr @crcs, i32 0, i32 2), ptr %frame
  store i16 5, ptr %second
  store ptr @seven, ptr %third
  call void @llvm.memcpy.p0.p0.i32(ptr @node, ptr %frame, i32 12, i1 false)
  ret void
}
define internal void @strings() {
  call void @llvm.memset.p0.i32(ptr @text, i8 97, i32 6, i1 false)
  store i16 25442, ptr getelementptr (i8, ptr @text, i32 1), align 1
  call void @llvm.memcpy.p0.p0.i32(ptr getelementptr (i8, ptr @text, i32 3), ptr @text, i32 3, i1 false)
  %f = load ptr, ptr getelementptr (%node, ptr @node, i32 0, i32 2)
  %seven = call i32 %f()
  store i32 %seven, ptr @late
  ret void
}
define internal i32 @seven() {
  ret i32 7
}
define internal void @objects() {
  store i32 1, ptr @one
  %a = call i32 @__cxa_atexit(ptr @destroy, ptr @one, ptr @__dso_handle)
  store i32 2, ptr @two
  %b = call i32 @__cxa_atexit(ptr @destroy, ptr @two, ptr @__dso_handle)
  ret void
}
define internal void @destroy(ptr %object) {
  %n = load i32, ptr %object
  %c = call i32 (ptr, ...) @printf(ptr @destroyed, i32 %n)
  ret void
}
define internal void @prints() {
  %c = call i32 (ptr, ...) @printf(ptr @printed, i32 3)
  ret void
}
define internal void @after() {
  %x = load i32, ptr @late
  %y = sub i32 %x, 3
  store i32 %y, ptr @late
  ret void
}
define i32 @main() {
  %a = load i32, ptr getelementptr ([4 x i32], ptr @crcs, i32 0, i32 1)
  %p = load ptr, ptr @node
  %b = load i32, ptr %p
  %c = load i16, ptr getelementptr (%node, ptr @node, i32 0, i32 1)
  %d = sext i16 %c to i32
  %f = load ptr, ptr getelementptr (%node, ptr @node, i32 0, i32 2)
  %e = call i32 %f()
  %g = load i32, ptr @late
  %h = call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %d, ptr @text, i32 %e, i32 %g)
  ret i32 0
}

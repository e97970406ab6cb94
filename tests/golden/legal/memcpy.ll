; A short copy is loads and stores as wide as its alignment allows, all loads first where the blocks may overlap. A
; longer one is a call.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define void @short
; SHOW: define void @overlapping
; SHOW: define void @long
target triple = "wasm32-unknown-unknown"
declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memmove.p0.p0.i32(ptr, ptr, i32, i1)
define void @short(ptr %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %to, ptr align 2 %from, i32 6, i1 false)
  ret void
}
define void @overlapping(ptr %to, ptr %from) {
  call void @llvm.memmove.p0.p0.i32(ptr align 4 %to, ptr align 4 %from, i32 8, i1 false)
  ret void
}
define void @long(ptr %to, ptr %from, i32 %n) {
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %to, ptr align 4 %from, i32 %n, i1 false)
  ret void
}

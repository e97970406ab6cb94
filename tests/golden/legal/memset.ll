; The byte of a short memset is repeated over a word; a byte that is not known is multiplied.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define void @known
; SHOW: define void @byte
target triple = "wasm32-unknown-unknown"
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
define void @known(ptr %p) {
  call void @llvm.memset.p0.i32(ptr align 4 %p, i8 1, i32 6, i1 false)
  ret void
}
define void @byte(ptr %p, i8 %b) {
  call void @llvm.memset.p0.i32(ptr align 4 %p, i8 %b, i32 8, i1 false)
  ret void
}

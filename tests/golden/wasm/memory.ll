; Copying and filling are instructions, or loops of the module's own where the engine has none: a module alone imports
; nothing that it was not told to.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
; RUN[mvp]: emback build %s --target wasm32-unknown-unknown --emit wat -O2 -mno-bulk-memory
target triple = "wasm32-unknown-unknown"
declare void @llvm.memmove.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
declare i32 @llvm.wasm.memory.size.i32(i32)
declare i32 @llvm.wasm.memory.grow.i32(i32, i32)

define void @both(ptr %to, ptr %from, i32 %n) {
  call void @llvm.memmove.p0.p0.i32(ptr %to, ptr %from, i32 %n, i1 false)
  call void @llvm.memset.p0.i32(ptr %from, i8 7, i32 %n, i1 false)
  ret void
}

define i32 @more(i32 %pages) {
  %old = call i32 @llvm.wasm.memory.grow.i32(i32 0, i32 %pages)
  %now = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %r = sub i32 %now, %old
  ret i32 %r
}

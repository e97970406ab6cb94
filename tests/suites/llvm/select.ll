target triple = "wasm32-unknown-unknown"
declare ptr @llvm.returnaddress(i32)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare i32 @llvm.wasm.bitmask.v16i8(<16 x i8>)
define i32 @main(i32 %n, ptr %v) {
  %x = load <16 x i8>, ptr %v
  %r = call i32 @llvm.wasm.bitmask.v16i8(<16 x i8> %x)
  ret i32 %r
}

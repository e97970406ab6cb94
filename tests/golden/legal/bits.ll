; WebAssembly counts bits in one instruction. JavaScript has Math.clz32 alone: trailing zeros are counted by it, and
; set bits are added up in fields that grow.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define i32 @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define i32 @f
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.ctlz.i32(i32, i1)
declare i32 @llvm.cttz.i32(i32, i1)
declare i32 @llvm.ctpop.i32(i32)
define i32 @f(i32 %x) {
  %a = call i32 @llvm.ctlz.i32(i32 %x, i1 false)
  %b = call i32 @llvm.cttz.i32(i32 %x, i1 true)
  %c = call i32 @llvm.ctpop.i32(i32 %x)
  %ab = add i32 %a, %b
  %r = add i32 %ab, %c
  ret i32 %r
}

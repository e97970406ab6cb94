; What WebAssembly has no instruction for is a few instructions on v128 where these are shorter than one for each lane:
; masked accesses, shifts by different numbers, reversed bits, and addresses that are wanted as a vector.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown -msimd128 --emit wat -o -
; SHOW: (func $load (;
; SHOW: (func $store (;
; SHOW: (func $known (;
; SHOW: (func $left (;
; SHOW: (func $right (;
; SHOW: (func $reversed (;
; SHOW: (func $addresses (;
target triple = "wasm32-unknown-unknown"
@here = global [8 x i32] zeroinitializer
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare void @llvm.masked.store.v16i8.p0(<16 x i8>, ptr, i32, <16 x i1>)
declare <8 x i16> @llvm.bitreverse.v8i16(<8 x i16>)

define <4 x i32> @load(ptr %p, <4 x i32> %x) {
  %m = icmp sgt <4 x i32> %x, zeroinitializer
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, i32 4, <4 x i1> %m, <4 x i32> %x)
  ret <4 x i32> %v
}
define void @store(ptr %p, <16 x i8> %x) {
  %m = icmp sgt <16 x i8> %x, zeroinitializer
  call void @llvm.masked.store.v16i8.p0(<16 x i8> %x, ptr %p, i32 1, <16 x i1> %m)
  ret void
}
define <4 x i32> @known(<4 x i32> %x) {
  %m = icmp sgt <4 x i32> %x, zeroinitializer
  %at = getelementptr i8, ptr @here, i32 8
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %at, i32 4, <4 x i1> %m, <4 x i32> zeroinitializer)
  ret <4 x i32> %v
}
define <4 x i32> @left(<4 x i32> %x, <4 x i32> %n) {
  %r = shl <4 x i32> %x, %n
  ret <4 x i32> %r
}
define <16 x i8> @right(<16 x i8> %x, <16 x i8> %n) {
  %r = ashr <16 x i8> %x, %n
  ret <16 x i8> %r
}
define <8 x i16> @reversed(<8 x i16> %x) {
  %r = call <8 x i16> @llvm.bitreverse.v8i16(<8 x i16> %x)
  ret <8 x i16> %r
}
define void @addresses(ptr %base, <4 x i32> %at, ptr %to) {
  %p = getelementptr { i32, [3 x i16] }, ptr %base, <4 x i32> %at, i32 1, i32 2
  store <4 x ptr> %p, ptr %to
  ret void
}

; Masked accesses that begin `back` bytes before the end of memory, of the first `n` lanes.
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.wasm.memory.size.i32(i32)
declare <16 x i8> @llvm.masked.load.v16i8.p0(ptr, i32, <16 x i1>, <16 x i8>)
declare void @llvm.masked.store.v16i8.p0(<16 x i8>, ptr, i32, <16 x i1>)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr, i32, <8 x i1>, <8 x i32>)
declare i8 @llvm.vector.reduce.add.v16i8(<16 x i8>)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>)

define internal ptr @place(i32 %back) noinline {
  %pages = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %end = shl i32 %pages, 16
  %at = sub i32 %end, %back
  %p = inttoptr i32 %at to ptr
  ret ptr %p
}
define void @store(i32 %back, i32 %n, i32 %value) {
  %p = call ptr @place(i32 %back)
  %n8 = trunc i32 %n to i8
  %n0 = insertelement <16 x i8> poison, i8 %n8, i32 0
  %ns = shufflevector <16 x i8> %n0, <16 x i8> poison, <16 x i32> zeroinitializer
  %m = icmp ult <16 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %ns
  %v8 = trunc i32 %value to i8
  %v0 = insertelement <16 x i8> poison, i8 %v8, i32 0
  %vs = shufflevector <16 x i8> %v0, <16 x i8> poison, <16 x i32> zeroinitializer
  %v = mul <16 x i8> %vs, <i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16>
  call void @llvm.masked.store.v16i8.p0(<16 x i8> %v, ptr %p, i32 1, <16 x i1> %m)
  ret void
}
define i32 @bytes(i32 %back, i32 %n) {
  %p = call ptr @place(i32 %back)
  %n8 = trunc i32 %n to i8
  %n0 = insertelement <16 x i8> poison, i8 %n8, i32 0
  %ns = shufflevector <16 x i8> %n0, <16 x i8> poison, <16 x i32> zeroinitializer
  %m = icmp ult <16 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %ns
  %v = call <16 x i8> @llvm.masked.load.v16i8.p0(ptr %p, i32 1, <16 x i1> %m, <16 x i8> %ns)
  %w = mul <16 x i8> %v, <i8 1, i8 3, i8 5, i8 7, i8 9, i8 11, i8 13, i8 15, i8 17, i8 19, i8 21, i8 23, i8 25, i8 27, i8 29, i8 31>
  %s = call i8 @llvm.vector.reduce.add.v16i8(<16 x i8> %w)
  %r = zext i8 %s to i32
  ret i32 %r
}
define i32 @words(i32 %back, i32 %n) {
  %p = call ptr @place(i32 %back)
  %n0 = insertelement <8 x i32> poison, i32 %n, i32 0
  %ns = shufflevector <8 x i32> %n0, <8 x i32> poison, <8 x i32> zeroinitializer
  %m = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %ns
  %v = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr %p, i32 4, <8 x i1> %m, <8 x i32> zeroinitializer)
  %w = mul <8 x i32> %v, <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %s = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %w)
  ret i32 %s
}

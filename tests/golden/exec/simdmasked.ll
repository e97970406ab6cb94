; Masked accesses, also of no lane anywhere, gather, scatter and vectors of addresses.
; EXEC: 184 121 116
; EXEC: 320 0 44
; EXEC: 6 224 224
; EXEC: 608 1 619
; EXEC: 125 9831019 0
; EXEC: 60 46 94
; EXEC: 28 26 28
; EXEC: -20 -4 804
; EXEC: 652 416 424
@format = private constant [10 x i8] c"%d %d %d\0A\00"
@bytes = global [32 x i8] c"abcdefghijklmnopqrstuvwxyz012345"
@tail = global [32 x i8] zeroinitializer
@words = global [9 x i32] [i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 0]
declare i32 @printf(ptr, ...)
declare <16 x i8> @llvm.masked.load.v16i8.p0(ptr, i32, <16 x i1>, <16 x i8>)
declare <8 x i32> @llvm.masked.load.v8i32.p0(ptr, i32, <8 x i1>, <8 x i32>)
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <4 x float> @llvm.masked.load.v4f32.p0(ptr, i32, <4 x i1>, <4 x float>)
declare void @llvm.masked.store.v16i8.p0(<16 x i8>, ptr, i32, <16 x i1>)
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, i32, <8 x i1>)
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x i32>)
declare void @llvm.masked.scatter.v4i32.v4p0(<4 x i32>, <4 x ptr>, i32, <4 x i1>)
declare i8 @llvm.vector.reduce.add.v16i8(<16 x i8>)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)

define i32 @load(ptr %p, <16 x i8> %x, <16 x i8> %rest) noinline {
  %m = icmp ugt <16 x i8> %x, splat (i8 99)
  %v = call <16 x i8> @llvm.masked.load.v16i8.p0(ptr %p, i32 1, <16 x i1> %m, <16 x i8> %rest)
  %w = mul <16 x i8> %v, <i8 1, i8 3, i8 5, i8 7, i8 9, i8 11, i8 13, i8 15, i8 17, i8 19, i8 21, i8 23, i8 25, i8 27, i8 29, i8 31>
  %s = call i8 @llvm.vector.reduce.add.v16i8(<16 x i8> %w)
  %r = zext i8 %s to i32
  ret i32 %r
}
define i32 @words8(ptr %p, i32 %n) noinline {
  %i = insertelement <8 x i32> poison, i32 %n, i32 0
  %all = shufflevector <8 x i32> %i, <8 x i32> poison, <8 x i32> zeroinitializer
  %m = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %all
  %v = call <8 x i32> @llvm.masked.load.v8i32.p0(ptr %p, i32 4, <8 x i1> %m, <8 x i32> zeroinitializer)
  %w = mul <8 x i32> %v, <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %s = call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %w)
  ret i32 %s
}
define void @store8(ptr %p, i32 %n, <8 x i32> %v) noinline {
  %i = insertelement <8 x i32> poison, i32 %n, i32 0
  %all = shufflevector <8 x i32> %i, <8 x i32> poison, <8 x i32> zeroinitializer
  %m = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %all
  %v2 = add <8 x i32> %v, %v
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v2, ptr %p, i32 4, <8 x i1> %m)
  ret void
}
define i32 @fixed(<4 x i32> %x) noinline {
  %m = icmp sgt <4 x i32> %x, zeroinitializer
  %at = getelementptr i8, ptr @words, i32 4
  %v = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %at, i32 4, <4 x i1> %m, <4 x i32> %x)
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %v, ptr @words, i32 4, <4 x i1> %m)
  %s = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %s
}
%pair = type { i32, [3 x i32] }
define i32 @gathered(ptr %base, <4 x i32> %at, i32 %k) noinline {
  %m = icmp ult <4 x i32> %at, splat (i32 8)
  %two = and <4 x i32> %at, splat (i32 7)
  %p = getelementptr i32, ptr %base, <4 x i32> %two
  %v = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> %p, i32 4, <4 x i1> %m, <4 x i32> splat (i32 100))
  %half = lshr <4 x i32> %two, splat (i32 2)
  %q = getelementptr inbounds %pair, ptr %base, <4 x i32> %half, i32 1, i32 %k
  %short = trunc <4 x i32> %half to <4 x i16>
  %z = add <4 x i16> %short, splat (i16 -1)
  %q2 = getelementptr [3 x i16], <4 x ptr> %q, <4 x i16> %z, i32 0
  %q3 = getelementptr i8, <4 x ptr> %q2, i32 6
  %odd = and <4 x i32> %at, splat (i32 1)
  %m2 = icmp eq <4 x i32> %odd, zeroinitializer
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %v, <4 x ptr> %q3, i32 2, <4 x i1> %m2)
  %s = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %s
}
define void @addresses(ptr %base, <4 x i32> %at, i32 %k, <4 x i64> %wide, ptr %to) noinline {
  %p = getelementptr inbounds %pair, ptr %base, <4 x i32> %at, i32 1, i32 %k
  store <4 x ptr> %p, ptr %to
  %low = trunc <4 x i32> %at to <4 x i16>
  %short = sub <4 x i16> zeroinitializer, %low
  %q = getelementptr [3 x i16], <4 x ptr> %p, <4 x i16> %short, i32 2
  %to2 = getelementptr i8, ptr %to, i32 16
  store <4 x ptr> %q, ptr %to2
  %more = add <4 x i64> %wide, splat (i64 4294967297)
  %r = getelementptr i64, <4 x ptr> %q, <4 x i64> %more
  %c = icmp ugt <4 x ptr> %r, %q
  %s = select <4 x i1> %c, <4 x ptr> %r, <4 x ptr> %p
  %to3 = getelementptr i8, ptr %to, i32 32
  store <4 x ptr> %s, ptr %to3
  ret void
}
define void @p(i32 %x, i32 %y, i32 %z) noinline {
  call i32 (ptr, ...) @printf(ptr @format, i32 %x, i32 %y, i32 %z)
  ret void
}
define i32 @sum() noinline {
  %s = call i32 @words8(ptr @words, i32 8)
  ret i32 %s
}
define i32 @main() {
  %x = load <16 x i8>, ptr @bytes
  %rest = load <16 x i8>, ptr getelementptr (i8, ptr @bytes, i32 16)
  %a = call i32 @load(ptr @bytes, <16 x i8> %x, <16 x i8> %rest)
  %b = call i32 @load(ptr getelementptr (i8, ptr @bytes, i32 7), <16 x i8> %x, <16 x i8> %rest)
  ; No lane is asked for: any address will do.
  %c = call i32 @load(ptr inttoptr (i32 -3 to ptr), <16 x i8> zeroinitializer, <16 x i8> %rest)
  call void @p(i32 %a, i32 %b, i32 %c)
  %d = call i32 @words8(ptr @words, i32 5)
  %e = call i32 @words8(ptr null, i32 0)
  %lastp = getelementptr i8, ptr @tail, i32 20
  call void @store8(ptr %lastp, i32 3, <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>)
  %f = call i32 @words8(ptr %lastp, i32 3)
  call void @p(i32 %d, i32 %e, i32 %f)
  %onep = getelementptr i8, ptr @tail, i32 28
  %g = call i32 @words8(ptr %onep, i32 1)
  call void @store8(ptr %onep, i32 1, <8 x i32> splat (i32 21))
  %h = call i32 @words8(ptr %lastp, i32 3)
  call void @store8(ptr inttoptr (i32 -8 to ptr), i32 0, <8 x i32> splat (i32 21))
  %i = call i32 @words8(ptr %lastp, i32 3)
  call void @p(i32 %g, i32 %h, i32 %i)
  call void @store8(ptr getelementptr (i8, ptr @words, i32 8), i32 5, <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>)
  %j = call i32 @sum()
  %k = call i32 @fixed(<4 x i32> <i32 5, i32 -6, i32 7, i32 -8>)
  %l = call i32 @sum()
  call void @p(i32 %j, i32 %k, i32 %l)
  %m = call i32 @gathered(ptr @words, <4 x i32> <i32 6, i32 1, i32 9, i32 2>, i32 1)
  %n = call i32 @sum()
  call void @p(i32 %m, i32 %n, i32 0)
  %slots = alloca [12 x i32]
  call void @addresses(ptr @words, <4 x i32> <i32 3, i32 1, i32 -2, i32 40>, i32 2, <4 x i64> <i64 5, i64 -7, i64 100, i64 0>, ptr %slots)
  br label %loop
loop:
  %at = phi i32 [ 0, %0 ], [ %next, %loop ]
  %x1 = getelementptr i32, ptr %slots, i32 %at
  %x2 = getelementptr i32, ptr %x1, i32 4
  %x3 = getelementptr i32, ptr %x2, i32 4
  %y1 = load i32, ptr %x1
  %y2 = load i32, ptr %x2
  %y3 = load i32, ptr %x3
  %z1 = sub i32 %y1, ptrtoint (ptr @words to i32)
  %z2 = sub i32 %y2, ptrtoint (ptr @words to i32)
  %z3 = sub i32 %y3, ptrtoint (ptr @words to i32)
  call void @p(i32 %z1, i32 %z2, i32 %z3)
  %next = add i32 %at, 1
  %done = icmp eq i32 %next, 4
  br i1 %done, label %finish, label %loop
finish:
  ret i32 0
}

; Integers that go through memory for what is quadratic: a hash of each result.
; EXEC: 1f4fff6d
; EXEC: 20d60842
; EXEC: 330443af
; EXEC: af66c0f3
; EXEC: d707cff8
; EXEC: e0a93529
; EXEC: 10460f9a
; EXEC: 9d61901c
; EXEC: 864949a3
; EXEC: 9a03d990
; EXEC: 2ba49e5d
; EXEC: 46745e8c
; EXEC: 72fea330
; EXEC: c001931a
; EXEC: 37d963d0
; EXEC: 508d3987
; EXEC: d707cff8
; EXEC: 83fc51d5
; EXEC: 6af11881
; EXEC: 98ab4ed8
; EXEC: 6af11881
; EXEC: 2
; LLVM-REFUSES: Unsupported library call operation
target triple = "wasm32-unknown-unknown"
@hash = private constant [6 x i8] c"%08x\0A\00"
@number = private constant [4 x i8] c"%d\0A\00"
@a = internal global i1000 693000107477333258920013860644659852760273175978455557184813206919797475401008678090664922856643059612729737550746136232385515833900475470498558953207519051458817720185043405748789233482126773804245406267128399797569212540001534973667995090479232602394432122258742192074734299899726978800
@b = internal global i1000 -723608330055660368217836491872818092441721905419770902437073627419717873705631261201908829343327030195770168001167547663250899016137368
@by = internal global i1000 333
declare i32 @printf(ptr, ...)
declare i1000 @llvm.bitreverse.i1000(i1000)
declare i1000 @llvm.ctlz.i1000(i1000, i1)
declare i1000 @llvm.ctpop.i1000(i1000)
declare i1000 @llvm.fshl.i1000(i1000, i1000, i1000)
declare i1000 @llvm.sadd.sat.i1000(i1000, i1000)
declare i1000 @llvm.smul.fix.sat.i1000(i1000, i1000, i32)
declare i1000 @llvm.umax.i1000(i1000, i1000)
declare { i1000, i1 } @llvm.smul.with.overflow.i1000(i1000, i1000)
define void @show(i1000 %x) noinline {
entry:
  %p = alloca i1000
  store i1000 %x, ptr %p
  br label %next
next:
  %i = phi i32 [ 0, %entry ], [ %i.next, %next ]
  %hash = phi i32 [ 0, %entry ], [ %mixed, %next ]
  %at = getelementptr i8, ptr %p, i32 %i
  %byte = load i8, ptr %at
  %wide = zext i8 %byte to i32
  %times = mul i32 %hash, 31
  %mixed = add i32 %times, %wide
  %i.next = add i32 %i, 1
  %done = icmp eq i32 %i.next, 125
  br i1 %done, label %end, label %next
end:
  call i32 (ptr, ...) @printf(ptr @hash, i32 %mixed)
  ret void
}
define i32 @choose(i1000 %x) noinline {
  switch i1000 %x, label %other [
    i1000 1, label %one
    i1000 -723608330055660368217836491872818092441721905419770902437073627419717873705631261201908829343327030195770168001167547663250899016137368, label %two
  ]
one:
  ret i32 1
two:
  ret i32 2
other:
  ret i32 3
}
define i32 @main() {
  %a = load i1000, ptr @a
  %b = load i1000, ptr @b
  %by = load i1000, ptr @by
  %c = lshr i1000 %a, 500
  %r0 = mul i1000 %a, %b
  call void @show(i1000 %r0)
  %r1 = udiv i1000 %b, %a
  call void @show(i1000 %r1)
  %r2 = urem i1000 %b, %a
  call void @show(i1000 %r2)
  %r3 = sdiv i1000 %a, %b
  call void @show(i1000 %r3)
  %r4 = srem i1000 %b, %c
  call void @show(i1000 %r4)
  %r5 = udiv i1000 %a, 1000000007
  call void @show(i1000 %r5)
  %r6 = shl i1000 %a, %by
  call void @show(i1000 %r6)
  %r7 = lshr i1000 %b, %by
  call void @show(i1000 %r7)
  %r8 = ashr i1000 %b, %by
  call void @show(i1000 %r8)
  %r9 = shl i1000 %a, 100
  call void @show(i1000 %r9)
  %r10 = call i1000 @llvm.ctlz.i1000(i1000 %c, i1 false)
  call void @show(i1000 %r10)
  %r11 = call i1000 @llvm.ctpop.i1000(i1000 %b)
  call void @show(i1000 %r11)
  %r12 = call i1000 @llvm.bitreverse.i1000(i1000 %a)
  call void @show(i1000 %r12)
  %r13 = call i1000 @llvm.fshl.i1000(i1000 %a, i1000 %b, i1000 %by)
  call void @show(i1000 %r13)
  %r14 = call i1000 @llvm.sadd.sat.i1000(i1000 %a, i1000 %a)
  call void @show(i1000 %r14)
  %r15 = call i1000 @llvm.smul.fix.sat.i1000(i1000 %a, i1000 %b, i32 700)
  call void @show(i1000 %r15)
  %r16 = call i1000 @llvm.umax.i1000(i1000 %a, i1000 %b)
  call void @show(i1000 %r16)
  %r17 = fptosi double -1.5e200 to i1000
  call void @show(i1000 %r17)
  %pair = call { i1000, i1 } @llvm.smul.with.overflow.i1000(i1000 %a, i1000 %b)
  %over = extractvalue { i1000, i1 } %pair, 1
  %over.wide = zext i1 %over to i1000
  call void @show(i1000 %over.wide)
  %double = sitofp i1000 %b to double
  %double.bits = bitcast double %double to i64
  %double.wide = zext i64 %double.bits to i1000
  call void @show(i1000 %double.wide)
  %float = uitofp i1000 %c to float
  %infinite = fcmp oeq float %float, 0x7FF0000000000000
  %infinite.wide = zext i1 %infinite to i1000
  call void @show(i1000 %infinite.wide)
  %choice = call i32 @choose(i1000 %b)
  call i32 (ptr, ...) @printf(ptr @number, i32 %choice)
  ret i32 0
}

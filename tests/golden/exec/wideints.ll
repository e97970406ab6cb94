; Integers of more than 64 bits: products, division, shifts, conversions, parameters and results, memory and switches.
; EXEC: fca8641f db97530e fedcba98 76543210
; EXEC: 00000000 00000000 0049f93e dde27d71
; EXEC: 00000000 00000003 0e92c159 9871b49f
; EXEC: ffffffff ffffffff ffb606c1 221d828f
; EXEC: ffffffff fffffffc f16d3ea6 678e4b61
; EXEC: f6e5d4c3 b2a19080 00000000 00000000
; EXEC: ffffffff ffffffff ffdb9753 0eca8642
; EXEC: 00000000 00000000 00000000 1fdb9753
; EXEC: 00000012 eec2eb38 69af0000 00000000
; EXEC: 20
target triple = "wasm32-unknown-unknown"
@format = private constant [21 x i8] c"%08x %08x %08x %08x\0A\00"
@number = private constant [4 x i8] c"%d\0A\00"
@a = internal global i128 1512366075204170947332355369683137040
@b = internal global i96 72634054790231359489
@by = internal global i32 67
@huge = internal global double 1.5e30
declare i32 @printf(ptr, ...)
define void @show(i128 %x) noinline {
  %p = alloca i128
  store i128 %x, ptr %p
  %p1 = getelementptr i32, ptr %p, i32 1
  %p2 = getelementptr i32, ptr %p, i32 2
  %p3 = getelementptr i32, ptr %p, i32 3
  %w0 = load i32, ptr %p
  %w1 = load i32, ptr %p1
  %w2 = load i32, ptr %p2
  %w3 = load i32, ptr %p3
  call i32 (ptr, ...) @printf(ptr @format, i32 %w3, i32 %w2, i32 %w1, i32 %w0)
  ret void
}
define i128 @negated(i128 %x) noinline {
  %r = sub i128 0, %x
  ret i128 %r
}
define i32 @main() {
  %a = load i128, ptr @a
  %b.short = load i96, ptr @b
  %b = zext i96 %b.short to i128
  %by.short = load i32, ptr @by
  %by = zext i32 %by.short to i128
  %n = call i128 @negated(i128 %a)
  %r0 = mul i128 %a, %b
  call void @show(i128 %r0)
  %r1 = udiv i128 %a, %b
  call void @show(i128 %r1)
  %r2 = urem i128 %a, %b
  call void @show(i128 %r2)
  %r3 = sdiv i128 %n, %b
  call void @show(i128 %r3)
  %r4 = srem i128 %n, %b
  call void @show(i128 %r4)
  %r5 = shl i128 %a, %by
  call void @show(i128 %r5)
  %r6 = ashr i128 %n, %by
  call void @show(i128 %r6)
  %r7 = lshr i128 %n, 99
  call void @show(i128 %r7)
  %d = load double, ptr @huge
  %i = fptoui double %d to i128
  call void @show(i128 %i)
  %case = and i128 %r5, -18446744073709551616
  switch i128 %case, label %other [ i128 1, label %one  i128 -12098928601633367579314727191196991488, label %two ]
one:
  br label %other
two:
  br label %other
other:
  %chosen = phi i32 [ 0, %0 ], [ 10, %one ], [ 20, %two ]
  call i32 (ptr, ...) @printf(ptr @number, i32 %chosen)
  ret i32 0
}

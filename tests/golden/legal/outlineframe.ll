; A part that uses variables on the stack makes their addresses itself: they are not passed.
; RUN: emback build %s -O2 --emit legal -s OUTLINING_LIMIT=350 -o -
target triple = "asmjs-unknown-emscripten"

declare void @fill(ptr, ptr, ptr, ptr)

define i32 @f(i32 %n) {
entry:
  %a = alloca [16 x i32]
  %b = alloca [16 x i32]
  %c = alloca [16 x i32]
  %d = alloca [16 x i32]
  call void @fill(ptr %a, ptr %b, ptr %c, ptr %d)
  %few = icmp ult i32 %n, 10
  br i1 %few, label %part, label %out

part:
  %b.4 = getelementptr i8, ptr %b, i32 16
  %x = load i32, ptr %a
  %y = load i32, ptr %b.4
  %z = load i32, ptr %c
  %w = load i32, ptr %d
  %p = mul i32 %x, %y
  %q = mul i32 %z, %w
  %r = udiv i32 %p, %n
  %s = udiv i32 %q, %n
  store i32 %r, ptr %a
  store i32 %s, ptr %b.4
  %t = mul i32 %r, %s
  %u = urem i32 %t, %n
  store i32 %u, ptr %c
  %v = mul i32 %u, %t
  store i32 %v, ptr %d
  call void @fill(ptr %a, ptr %b, ptr %c, ptr %d)
  %a.1 = load i32, ptr %a
  %b.1 = load i32, ptr %b.4
  %c.1 = load i32, ptr %c
  %ab = mul i32 %a.1, %b.1
  %abc = mul i32 %ab, %c.1
  br label %out

out:
  %result = phi i32 [ %n, %entry ], [ %abc, %part ]
  call void @fill(ptr %d, ptr %c, ptr %b, ptr %a)
  %e = load i32, ptr %d
  %sum = add i32 %result, %e
  ret i32 %sum
}

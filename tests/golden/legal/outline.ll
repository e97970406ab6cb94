; A function that is larger than the limit is cut: what a block dominates becomes a function, with what it uses from
; outside as parameters. The loop stays, where a call would cost most. WebAssembly has no such limit.
; RUN: emback build %s -O2 --emit legal -s OUTLINING_LIMIT=350 -o -
; RUN[whole]: emback build %s -O2 --emit legal -o -
; SHOW[whole]: @f
; RUN[wasm]: emback build %s -O2 --emit legal -s OUTLINING_LIMIT=350 --target wasm32-unknown-unknown -o -
; SHOW[wasm]: @f
target triple = "asmjs-unknown-emscripten"

define i32 @f(ptr %p, i32 %n, i1 %flag) {
entry:
  %first = load i32, ptr %p
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ %first, %entry ], [ %more, %loop ]
  %at = getelementptr i32, ptr %p, i32 %i
  %value = load i32, ptr %at
  %times = mul i32 %value, %sum
  %more = xor i32 %times, %i
  store i32 %more, ptr %at
  %next = add i32 %i, 1
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %after

after:
  switch i32 %more, label %out [
    i32 1, label %one
    i32 2, label %two
  ]

one:
  %a = load i32, ptr %p
  %b = mul i32 %a, %a
  %c = udiv i32 %b, %n
  store i32 %c, ptr %p
  %d = mul i32 %c, %more
  %small = icmp ult i32 %d, %first
  br i1 %small, label %out, label %two

two:
  %from = phi i32 [ %more, %after ], [ %d, %one ]
  %g = mul i32 %from, %from
  %h = udiv i32 %g, 3
  store i32 %h, ptr %p
  %k = call i32 @f(ptr %p, i32 %h, i1 %flag)
  %l = select i1 %flag, i32 %k, i32 %h
  ret i32 %l

out:
  %result = phi i32 [ %more, %after ], [ %d, %one ]
  ret i32 %result
}

define i32 @main() {
  %p = alloca [4 x i32]
  store i32 3, ptr %p
  %r = call i32 @f(ptr %p, i32 4, i1 false)
  ret i32 0
}

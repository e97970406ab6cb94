; What a loop does not change of an address goes before it: the row, not the column that is loaded. Sums with a constant
; stay, which loads and stores may add, unless something before the loop needs them.
; RUN: emback build %s -O1 --emit legal -o -
target triple = "asmjs-unknown-emscripten"

define i32 @row(ptr %p, ptr %q, i32 %row, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %from = getelementptr i32, ptr %q, i32 %i
  %column = load i32, ptr %from
  %at = getelementptr [500 x i32], ptr %p, i32 %row, i32 %column
  %x = load i32, ptr %at
  %beside = getelementptr i8, ptr %p, i32 4
  %y = load i32, ptr %beside
  %xy = add i32 %x, %y
  %more = add i32 %sum, %xy
  store i32 %more, ptr %beside
  %next = add i32 %i, 1
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret i32 %more
}

; Out of both loops. A division may trap in WebAssembly, and stays where it is.
define i32 @nest(ptr %p, i32 %a, i32 %b, i32 %n) {
entry:
  br label %outer
outer:
  %i = phi i32 [ 0, %entry ], [ %i.next, %outer.end ]
  %sum = phi i32 [ 0, %entry ], [ %more, %outer.end ]
  br label %inner
inner:
  %j = phi i32 [ 0, %outer ], [ %j.next, %inner ]
  %inner.sum = phi i32 [ %sum, %outer ], [ %more, %inner ]
  %product = mul i32 %a, %b
  %twice = shl i32 %product, %i
  %quotient = sdiv i32 %b, %a
  %x = add i32 %twice, %quotient
  %y = xor i32 %x, %inner.sum
  %more = xor i32 %y, %j
  %j.next = add i32 %j, 1
  %j.again = icmp slt i32 %j.next, %n
  br i1 %j.again, label %inner, label %outer.end
outer.end:
  %i.next = add i32 %i, 1
  %i.again = icmp slt i32 %i.next, %n
  br i1 %i.again, label %outer, label %done
done:
  ret i32 %more
}

; A dense switch is one br_table. Its first case lies innermost, and small numbers need no subtraction.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
target triple = "wasm32-unknown-unknown"

define i32 @near_zero(i32 %x) {
  switch i32 %x, label %other [
    i32 1, label %one
    i32 2, label %two
    i32 3, label %two
    i32 4, label %four
    i32 5, label %five
  ]
one:
  ret i32 10
two:
  ret i32 25
four:
  ret i32 7
five:
  ret i32 1000
other:
  ret i32 0
}

define void @from_a_hundred(i32 %x, ptr %p) {
  switch i32 %x, label %done [
    i32 100, label %a
    i32 101, label %b
    i32 102, label %c
    i32 103, label %a
    i32 104, label %b
  ]
a:
  store i32 1, ptr %p
  br label %done
b:
  store i32 2, ptr %p
  br label %done
c:
  store i32 3, ptr %p
  br label %done
done:
  ret void
}

; Functions that are the same become one, and so do their callers then. Pointers to them stay different: their slots of
; the table do. @other differs in its type, @fourth in a constant.
; RUN: emback build %s -O2 --emit tree -o -
target triple = "asmjs-unknown-emscripten"

@pointers = global [3 x ptr] [ptr @first, ptr @second, ptr @fourth]

define i32 @first(i32 %a, i32 %b) noinline {
  %x = mul i32 %a, %b
  %y = add i32 %x, 7
  ret i32 %y
}

define i32 @second(i32 %c, i32 %d) noinline {
  %x = mul i32 %c, %d
  %y = add i32 %x, 7
  ret i32 %y
}

define float @other(float %a, float %b) noinline {
  %x = fmul float %a, %b
  %y = fadd float %x, 7.0
  ret float %y
}

define i32 @fourth(i32 %a, i32 %b) noinline {
  %x = mul i32 %a, %b
  %y = add i32 %x, 8
  ret i32 %y
}

define i32 @calls_first(i32 %a) noinline {
  %x = call i32 @first(i32 %a, i32 3)
  %y = call i32 @first(i32 %x, i32 %a)
  ret i32 %y
}

define i32 @calls_second(i32 %a) noinline {
  %x = call i32 @second(i32 %a, i32 3)
  %y = call i32 @first(i32 %x, i32 %a)
  ret i32 %y
}

define i32 @calls_fourth(i32 %a) noinline {
  %x = call i32 @fourth(i32 %a, i32 3)
  %y = call i32 @fourth(i32 %x, i32 %a)
  ret i32 %y
}

define i1 @differ() {
  %x = load ptr, ptr @pointers
  %at = getelementptr [3 x ptr], ptr @pointers, i32 0, i32 1
  %y = load ptr, ptr %at
  %r = icmp ne ptr %x, %y
  ret i1 %r
}

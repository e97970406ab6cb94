; Addresses that an index begins with as a number, and that are too large for V8 to take that as a constant index. They are
; past the end of memory, so that only engines look at them: the program does not come there.
; EXEC: near

target triple = "wasm32-unknown-unknown"

@near = private constant [5 x i8] c"near\00"

declare i32 @puts(ptr)

define i32 @far(i32 %n) noinline {
  %at = sub i32 2000000000, %n
  %p = inttoptr i32 %at to ptr
  %below = load i32, ptr %p
  %word = load i32, ptr inttoptr (i32 -8 to ptr)
  %byte = load i8, ptr inttoptr (i32 -7 to ptr)
  %wide = zext i8 %byte to i32
  %double = load double, ptr inttoptr (i32 1000000000 to ptr)
  store float 1.0, ptr inttoptr (i32 1000000000 to ptr)
  %whole = fptosi double %double to i32
  %a = add i32 %below, %word
  %b = add i32 %wide, %whole
  %sum = add i32 %a, %b
  ret i32 %sum
}

define i32 @main(i32 %argc, ptr %argv) {
  %many = icmp sgt i32 %argc, 1000
  br i1 %many, label %there, label %here
there:
  %sum = call i32 @far(i32 %argc)
  ret i32 %sum
here:
  %written = call i32 @puts(ptr @near)
  ret i32 0
}

; Zeros that are longer than the head of a segment are left out. Without compact output functions and locals have names.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O1
target triple = "wasm32-unknown-unknown"
@first = global [3 x i8] c"abc"
@gap = global { i8, [60 x i8], i8 } { i8 1, [60 x i8] zeroinitializer, i8 2 }
@none = global [100 x i8] zeroinitializer
@table = global [2 x ptr] [ptr @one, ptr @two]

define internal i32 @one(i32 %x) {
  ret i32 1
}

define internal i32 @two(i32 %x) {
  ret i32 %x
}

define i32 @pick(i32 %which, i32 %value) {
  %at = getelementptr [2 x ptr], ptr @table, i32 0, i32 %which
  %f = load ptr, ptr %at
  %r = call i32 %f(i32 %value)
  ret i32 %r
}

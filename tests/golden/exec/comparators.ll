; Comparisons of other types than qsort and bsearch call them by are called all the same.
; EXEC: -5 1 3 8
; EXEC: 3
target triple = "wasm32-unknown-unknown"

@numbers = internal global [4 x i32] [i32 3, i32 8, i32 -5, i32 1]
@key = internal global i32 3
@line = internal constant [13 x i8] c"%d %d %d %d\0A\00"
@one = internal constant [4 x i8] c"%d\0A\00"

declare void @qsort(ptr, i32, i32, ptr)
declare ptr @bsearch(ptr, ptr, i32, i32, ptr)
declare i32 @printf(ptr, ...)

define internal i64 @compare(ptr %a, ptr %b) {
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %difference = sub i32 %x, %y
  %wide = sext i32 %difference to i64
  ret i64 %wide
}

define i32 @main() {
  call void @qsort(ptr @numbers, i32 4, i32 4, ptr @compare)
  %a = load i32, ptr @numbers
  %b = load i32, ptr getelementptr (i32, ptr @numbers, i32 1)
  %c = load i32, ptr getelementptr (i32, ptr @numbers, i32 2)
  %d = load i32, ptr getelementptr (i32, ptr @numbers, i32 3)
  call i32 (ptr, ...) @printf(ptr @line, i32 %a, i32 %b, i32 %c, i32 %d)
  %found = call ptr @bsearch(ptr @key, ptr @numbers, i32 4, i32 4, ptr @compare)
  %e = load i32, ptr %found
  call i32 (ptr, ...) @printf(ptr @one, i32 %e)
  ret i32 0
}

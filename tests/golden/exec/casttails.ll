; Tail calls through pointers need no stack with EMULATE_FUNCTION_POINTER_CASTS either, also of functions of another type.
; FLAGS: -s EMULATE_FUNCTION_POINTER_CASTS=1
; LLVM-REFUSES: EMULATE_FUNCTION_POINTER_CASTS=1 is not supported with LLVM's code generator
; EXEC: same 1000000
; EXEC: other 2000000
; EXEC: wide 3000000
; EXEC: tailcc 4000000

target triple = "wasm32-unknown-unknown"

@same.name = private constant [5 x i8] c"same\00"
@other.name = private constant [6 x i8] c"other\00"
@wide.name = private constant [5 x i8] c"wide\00"
@tailcc.name = private constant [7 x i8] c"tailcc\00"
@line = private constant [9 x i8] c"%s %lld\0A\00"
@table = global [4 x ptr] [ptr @ping, ptr @pong, ptr @short, ptr @back]
@wides = global [2 x ptr] [ptr @wide, ptr @wide]
@tails = global [2 x ptr] [ptr @tail, ptr @tail]

declare i32 @printf(ptr, ...)

define i32 @ping(i32 %n, i32 %sum) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  ret i32 %sum
go:
  %next = sub i32 %n, 1
  %more = add i32 %sum, 1
  %to = load volatile ptr, ptr getelementptr ([4 x ptr], ptr @table, i32 0, i32 1)
  %r = musttail call i32 %to(i32 %next, i32 %more)
  ret i32 %r
}

define i32 @pong(i32 %n, i32 %sum) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  ret i32 %sum
go:
  %next = sub i32 %n, 1
  %more = add i32 %sum, 1
  %to = load volatile ptr, ptr @table
  %r = musttail call i32 %to(i32 %next, i32 %more)
  ret i32 %r
}

; It is called as `i32 (i32, i32)`, and calls `@back` as `i32 (i32)`.
@total = global i32 0
define i32 @short(i32 %n) {
  %old = load i32, ptr @total
  %new = add i32 %old, 1
  store i32 %new, ptr @total
  %to = load volatile ptr, ptr getelementptr ([4 x ptr], ptr @table, i32 0, i32 3)
  %r = musttail call i32 %to(i32 %n)
  ret i32 %r
}

define i32 @back(i32 %n, i32 %unused) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  %all = load i32, ptr @total
  ret i32 %all
go:
  %next = sub i32 %n, 1
  %to = load volatile ptr, ptr getelementptr ([4 x ptr], ptr @table, i32 0, i32 2)
  %r = musttail call i32 %to(i32 %next, i32 7)
  ret i32 %r
}

define i128 @wide(i32 %n, i128 %sum) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  ret i128 %sum
go:
  %next = sub i32 %n, 1
  %more = add i128 %sum, 3
  %to = load volatile ptr, ptr @wides
  %r = musttail call i128 %to(i32 %next, i128 %more)
  ret i128 %r
}

define tailcc i64 @tail(i64 %n) {
  %done = icmp sge i64 %n, 4000000
  br i1 %done, label %end, label %go
end:
  ret i64 %n
go:
  %more = add i64 %n, 4
  %to = load volatile ptr, ptr @tails
  %r = tail call tailcc i64 %to(i64 %more)
  ret i64 %r
}

define void @print(ptr %name, i64 %number) {
  %r = call i32 (ptr, ...) @printf(ptr @line, ptr %name, i64 %number)
  ret void
}

define i32 @main() {
  %same = call i32 @ping(i32 1000000, i32 0)
  %same.wide = zext i32 %same to i64
  call void @print(ptr @same.name, i64 %same.wide)
  %short = load volatile ptr, ptr getelementptr ([4 x ptr], ptr @table, i32 0, i32 2)
  %other = call i32 %short(i32 1999999, i32 1)
  %other.wide = zext i32 %other to i64
  call void @print(ptr @other.name, i64 %other.wide)
  %wide = call i128 @wide(i32 1000000, i128 0)
  %wide.low = trunc i128 %wide to i64
  call void @print(ptr @wide.name, i64 %wide.low)
  %tail = call tailcc i64 @tail(i64 0)
  call void @print(ptr @tailcc.name, i64 %tail)
  ret i32 0
}

; Tail calls through pointers need no stack with EMULATE_FUNCTION_POINTER_CASTS where arguments are variadic or byval either.
; FLAGS: -s EMULATE_FUNCTION_POINTER_CASTS=1
; LLVM-REFUSES: EMULATE_FUNCTION_POINTER_CASTS=1 is not supported with LLVM's code generator
; EXEC: byval 1000007
; EXEC: swapped 1000012
; EXEC: variadic 3000021
; EXEC: once 21
; EXEC: plain 1000000

target triple = "wasm32-unknown-unknown"

%S = type { i32, [3 x i32], i64 }

@byval.name = private constant [6 x i8] c"byval\00"
@swapped.name = private constant [8 x i8] c"swapped\00"
@variadic.name = private constant [9 x i8] c"variadic\00"
@once.name = private constant [5 x i8] c"once\00"
@plain.name = private constant [6 x i8] c"plain\00"
@line = private constant [9 x i8] c"%s %lld\0A\00"
@structs = global [2 x ptr] [ptr @struct, ptr @structs.other]
@swaps = global ptr @swap
@lists = global [2 x ptr] [ptr @list, ptr @list.other]
@plains = global ptr @plain
@seven = constant %S { i32 7, [3 x i32] zeroinitializer, i64 0 }
@five = constant %S { i32 0, [3 x i32] zeroinitializer, i64 5 }

declare i32 @printf(ptr, ...)
declare void @llvm.va_start(ptr)
declare void @llvm.va_end(ptr)

; The object grows from call to call, and is the caller's own each time.
define i64 @struct(i32 %n, ptr byval(%S) align 8 %s) {
  %done = icmp eq i32 %n, 0
  %at = getelementptr %S, ptr %s, i32 0, i32 2
  %old = load i64, ptr %at
  br i1 %done, label %end, label %go
end:
  %first = load i32, ptr %s
  %wide = zext i32 %first to i64
  %all = add i64 %old, %wide
  ret i64 %all
go:
  %new = add i64 %old, 1
  store i64 %new, ptr %at
  %next = sub i32 %n, 1
  %to = load volatile ptr, ptr getelementptr ([2 x ptr], ptr @structs, i32 0, i32 1)
  %r = musttail call i64 %to(i32 %next, ptr byval(%S) align 8 %s)
  ret i64 %r
}

@copy = global %S zeroinitializer, align 8

; What it passes is in a variable, which the callee must not change.
define i64 @structs.other(i32 %n, ptr byval(%S) align 8 %s) {
  %done = icmp eq i32 %n, 0
  %at = getelementptr %S, ptr %s, i32 0, i32 2
  %old = load i64, ptr %at
  %first = load i32, ptr %s
  br i1 %done, label %end, label %go
end:
  %wide = zext i32 %first to i64
  %all = add i64 %old, %wide
  ret i64 %all
go:
  %new = add i64 %old, 1
  store i64 %new, ptr getelementptr (%S, ptr @copy, i32 0, i32 2)
  store i32 %first, ptr @copy
  store i32 1, ptr %s
  %next = sub i32 %n, 1
  %to = load volatile ptr, ptr @structs
  %r = musttail call i64 %to(i32 %next, ptr byval(%S) align 8 @copy)
  ret i64 %r
}

define i64 @swap(i32 %n, ptr byval(%S) align 8 %a, ptr byval(%S) align 8 %b) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  %a.first = load i32, ptr %a
  %b.at = getelementptr %S, ptr %b, i32 0, i32 2
  %b.last = load i64, ptr %b.at
  %wide = zext i32 %a.first to i64
  %all = add i64 %wide, %b.last
  ret i64 %all
go:
  %a.old = load i32, ptr %a
  %a.new = add i32 %a.old, 1
  store i32 %a.new, ptr %a
  %next = sub i32 %n, 1
  %to = load volatile ptr, ptr @swaps
  %r = musttail call i64 %to(i32 %next, ptr byval(%S) align 8 %b, ptr byval(%S) align 8 %a)
  ret i64 %r
}

define i64 @sum(ptr %list) {
  %a = va_arg ptr %list, i32
  %b = va_arg ptr %list, double
  %c = va_arg ptr %list, i64
  %b.int = fptosi double %b to i64
  %a.wide = sext i32 %a to i64
  %ab = add i64 %a.wide, %b.int
  %all = add i64 %ab, %c
  ret i64 %all
}

define i64 @list(i32 %n, i64 %sum, ...) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  %list = alloca ptr
  call void @llvm.va_start(ptr %list)
  %rest = call i64 @sum(ptr %list)
  call void @llvm.va_end(ptr %list)
  %all = add i64 %sum, %rest
  ret i64 %all
go:
  %next = sub i32 %n, 1
  %more = add i64 %sum, 3
  %to = load volatile ptr, ptr getelementptr ([2 x ptr], ptr @lists, i32 0, i32 1)
  %r = musttail call i64 (i32, i64, ...) %to(i32 %next, i64 %more, ...)
  ret i64 %r
}

define i64 @list.other(i32 %n, i64 %sum, ...) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  %list = alloca ptr
  call void @llvm.va_start(ptr %list)
  %rest = call i64 @sum(ptr %list)
  call void @llvm.va_end(ptr %list)
  %all = add i64 %sum, %rest
  ret i64 %all
go:
  %next = sub i32 %n, 1
  %more = add i64 %sum, 3
  %to = load volatile ptr, ptr @lists
  %r = musttail call i64 (i32, i64, ...) %to(i32 %next, i64 %more, ...)
  ret i64 %r
}

define i32 @plain(i32 %n, i32 %sum) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %go
end:
  ret i32 %sum
go:
  %next = sub i32 %n, 1
  %more = add i32 %sum, 1
  %to = load volatile ptr, ptr @plains
  %r = musttail call i32 %to(i32 %next, i32 %more)
  ret i32 %r
}

define void @print(ptr %name, i64 %number) {
  %r = call i32 (ptr, ...) @printf(ptr @line, ptr %name, i64 %number)
  ret void
}

define i32 @main() {
  %struct = load volatile ptr, ptr @structs
  %byval = call i64 %struct(i32 1000000, ptr byval(%S) align 8 @seven)
  call void @print(ptr @byval.name, i64 %byval)
  %swap = load volatile ptr, ptr @swaps
  %swapped = call i64 %swap(i32 2000000, ptr byval(%S) align 8 @seven, ptr byval(%S) align 8 @five)
  call void @print(ptr @swapped.name, i64 %swapped)
  %list = load volatile ptr, ptr @lists
  %variadic = call i64 (i32, i64, ...) %list(i32 1000000, i64 0, i32 4, double 8.5, i64 9)
  call void @print(ptr @variadic.name, i64 %variadic)
  %once = call i64 (i32, i64, ...) @list(i32 1, i64 0, i32 3, double 6.5, i64 9)
  call void @print(ptr @once.name, i64 %once)
  %plain = call i32 @plain(i32 1000000, i32 0)
  %plain.wide = zext i32 %plain to i64
  call void @print(ptr @plain.name, i64 %plain.wide)
  ret i32 0
}

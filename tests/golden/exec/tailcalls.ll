; `musttail` calls need no stack, whoever they call; nor do `tail` calls of the function itself.
; EXEC: self 500000500000
; EXEC: others 1
; EXEC: pointers 7
; EXEC: void 1000000
; EXEC: parts 1000000 42 2.5
; EXEC: byval 1 1000000
; EXEC: swapped 2 1
; EXEC: variadic 5
; EXEC: nested 1
; EXEC: narrow 88
; LLVM-REFUSES: WebAssembly does not support
; RUN: emback run %s --target wasm32-unknown-emscripten
; RUN[optimised]: emback run %s --target wasm32-unknown-emscripten -O2
; RUN[without]: emback run %s --target wasm32-unknown-emscripten -mno-tail-call -O2

%pair = type { i32, i32 }

@text = private constant [10 x i8] c"%s %.0f%s\00"
@ints = private constant [10 x i8] c"%s %d %d\0A\00"
@int = private constant [7 x i8] c"%s %d\0A\00"
@three = private constant [15 x i8] c"%s %d %d %.1f\0A\00"
@newline = private constant [2 x i8] c"\0A\00"
@self.name = private constant [5 x i8] c"self\00"
@others.name = private constant [7 x i8] c"others\00"
@pointers.name = private constant [9 x i8] c"pointers\00"
@void.name = private constant [5 x i8] c"void\00"
@parts.name = private constant [6 x i8] c"parts\00"
@byval.name = private constant [6 x i8] c"byval\00"
@swapped.name = private constant [8 x i8] c"swapped\00"
@variadic.name = private constant [9 x i8] c"variadic\00"
@nested.name = private constant [7 x i8] c"nested\00"
@narrow.name = private constant [7 x i8] c"narrow\00"
@count = global i32 0
@table = global [2 x ptr] [ptr @ping, ptr @pong]

declare i32 @printf(ptr, ...)
declare i32 @vprintf(ptr, ptr)

; A frame on the stack: a million of them would not fit.
define i64 @sum(i32 %n, i64 %total) {
  %buffer = alloca [64 x i32]
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret i64 %total
more:
  %slot = getelementptr [64 x i32], ptr %buffer, i32 0, i32 7
  store volatile i32 %n, ptr %slot
  %read = load volatile i32, ptr %slot
  %wide = zext i32 %read to i64
  %next = add i64 %total, %wide
  %k = sub i32 %n, 1
  %r = tail call i64 @sum(i32 %k, i64 %next)
  ret i64 %r
}

define zeroext i1 @even(i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %yes, label %more
yes:
  ret i1 true
more:
  %k = sub i32 %n, 1
  %r = musttail call zeroext i1 @odd(i32 %k)
  ret i1 %r
}

define zeroext i1 @odd(i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %no, label %more
no:
  ret i1 false
more:
  %k = sub i32 %n, 1
  %r = musttail call zeroext i1 @even(i32 %k)
  ret i1 %r
}

define i32 @ping(i32 %n, i32 %seven) {
  %buffer = alloca i32
  store volatile i32 %n, ptr %buffer
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret i32 %seven
more:
  %k = sub i32 %n, 1
  %low = and i32 %n, 1
  %slot = getelementptr [2 x ptr], ptr @table, i32 0, i32 %low
  %callee = load ptr, ptr %slot
  %r = musttail call i32 %callee(i32 %k, i32 %seven)
  ret i32 %r
}

define i32 @pong(i32 %n, i32 %seven) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret i32 %seven
more:
  %k = sub i32 %n, 1
  %callee = load ptr, ptr @table
  %r = musttail call i32 %callee(i32 %k, i32 %seven)
  ret i32 %r
}

define void @tick(i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret void
more:
  %old = load i32, ptr @count
  %new = add i32 %old, 1
  store i32 %new, ptr @count
  %k = sub i32 %n, 1
  musttail call void @tock(i32 %k)
  ret void
}

define void @tock(i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret void
more:
  %old = load i32, ptr @count
  %new = add i32 %old, 1
  store i32 %new, ptr @count
  %k = sub i32 %n, 1
  musttail call void @tick(i32 %k)
  ret void
}

define { i64, i32, double } @parts(i64 %n, i32 %x, double %d) {
  %zero = icmp eq i64 %n, 0
  br i1 %zero, label %done, label %more
done:
  %a = insertvalue { i64, i32, double } undef, i64 1000000, 0
  %b = insertvalue { i64, i32, double } %a, i32 %x, 1
  %c = insertvalue { i64, i32, double } %b, double %d, 2
  ret { i64, i32, double } %c
more:
  %k = sub i64 %n, 1
  %r = musttail call { i64, i32, double } @parts2(i64 %k, i32 %x, double %d)
  ret { i64, i32, double } %r
}

define { i64, i32, double } @parts2(i64 %n, i32 %x, double %d) {
  %r = musttail call { i64, i32, double } @parts(i64 %n, i32 %x, double %d)
  ret { i64, i32, double } %r
}

define i32 @byval(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 %n) {
  %local = alloca %pair
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  %high.at = getelementptr %pair, ptr %p, i32 0, i32 1
  %high = load i32, ptr %high.at
  %low.at = getelementptr %pair, ptr %q, i32 0, i32 0
  %low = load i32, ptr %low.at
  call i32 (ptr, ...) @printf(ptr @ints, ptr @byval.name, i32 %low, i32 %high)
  ret i32 %high
more:
  %old.at = getelementptr %pair, ptr %p, i32 0, i32 1
  %old = load i32, ptr %old.at
  %new = add i32 %old, 1
  %new.at = getelementptr %pair, ptr %local, i32 0, i32 1
  store i32 %new, ptr %new.at
  %k = sub i32 %n, 1
  %r = musttail call i32 @byval2(ptr byval(%pair) %local, ptr byval(%pair) %q, i32 %k)
  ret i32 %r
}

define i32 @byval2(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 %n) {
  %r = musttail call i32 @byval(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 %n)
  ret i32 %r
}

; Each turn gives the two the other way round.
define i32 @swapped(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  %a = load i32, ptr %p
  %b = load i32, ptr %q
  call i32 (ptr, ...) @printf(ptr @ints, ptr @swapped.name, i32 %a, i32 %b)
  ret i32 %a
more:
  %k = sub i32 %n, 1
  %r = musttail call i32 @swapped(ptr byval(%pair) %q, ptr byval(%pair) %p, i32 %k)
  ret i32 %r
}

define i32 @forward(ptr %format, ...) {
  %r = musttail call i32 (ptr, ...) @print(ptr %format, ...)
  ret i32 %r
}

define i32 @print(ptr %format, ...) {
  %list = alloca ptr
  call void @llvm.va_start.p0(ptr %list)
  %args = load ptr, ptr %list
  %r = call i32 @vprintf(ptr %format, ptr %args)
  ret i32 %r
}

declare void @llvm.va_start.p0(ptr)

; A call that is not in tail position finishes before the function that made it goes on.
define i32 @outer(i32 %n) {
  %a = call zeroext i1 @even(i32 100)
  %callee = load ptr, ptr @table
  %b = call i32 %callee(i32 5, i32 0)
  %ok = and i1 %a, true
  %i = zext i1 %ok to i32
  %x = add i32 %i, %b
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret i32 %x
more:
  %k = sub i32 %n, 1
  %r = musttail call i32 @outer2(i32 %k)
  ret i32 %r
}

define i32 @outer2(i32 %n) {
  %r = musttail call i32 @outer(i32 %n)
  ret i32 %r
}

define zeroext i8 @narrow(i8 zeroext %x, i32 %n) {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %done, label %more
done:
  ret i8 %x
more:
  %k = sub i32 %n, 1
  %y = add i8 %x, 100
  %r = musttail call zeroext i8 @narrow2(i8 zeroext %y, i32 %k)
  ret i8 %r
}

define zeroext i8 @narrow2(i8 zeroext %x, i32 %n) {
  %r = musttail call zeroext i8 @narrow(i8 zeroext %x, i32 %n)
  ret i8 %r
}

define i32 @main() {
  %sum = call i64 @sum(i32 1000000, i64 0)
  %double = uitofp i64 %sum to double
  call i32 (ptr, ...) @printf(ptr @text, ptr @self.name, double %double, ptr @newline)
  %even = call zeroext i1 @even(i32 1000000)
  %even.i = zext i1 %even to i32
  call i32 (ptr, ...) @printf(ptr @int, ptr @others.name, i32 %even.i)
  %seven = call i32 @ping(i32 1000000, i32 7)
  call i32 (ptr, ...) @printf(ptr @int, ptr @pointers.name, i32 %seven)
  call void @tick(i32 1000000)
  %count = load i32, ptr @count
  call i32 (ptr, ...) @printf(ptr @int, ptr @void.name, i32 %count)
  %all = call { i64, i32, double } @parts(i64 1000000, i32 42, double 2.5)
  %first = extractvalue { i64, i32, double } %all, 0
  %first.i = trunc i64 %first to i32
  %second = extractvalue { i64, i32, double } %all, 1
  %third = extractvalue { i64, i32, double } %all, 2
  call i32 (ptr, ...) @printf(ptr @three, ptr @parts.name, i32 %first.i, i32 %second, double %third)
  %p = alloca %pair
  %q = alloca %pair
  store i64 0, ptr %p
  store i32 1, ptr %q
  call i32 @byval(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 1000000)
  store i32 2, ptr %p
  call i32 @swapped(ptr byval(%pair) %p, ptr byval(%pair) %q, i32 1000000)
  call i32 (ptr, ...) @forward(ptr @int, ptr @variadic.name, i32 5)
  %nested = call i32 @outer(i32 20000)
  call i32 (ptr, ...) @printf(ptr @int, ptr @nested.name, i32 %nested)
  %narrow = call zeroext i8 @narrow(i8 zeroext 100, i32 5)
  %narrow.i = zext i8 %narrow to i32
  call i32 (ptr, ...) @printf(ptr @int, ptr @narrow.name, i32 %narrow.i)
  ret i32 0
}

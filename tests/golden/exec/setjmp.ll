; Long jumps: to a loop whose values are in registers, out of a comparator that qsort calls, through calls with
; 64-bit integers and floats in their signatures, to the right one of several activations, and with a result of 0.
; EXEC: sum 45 after 9 jumps
; EXEC: qsort 99
; EXEC: wide 12 then 101
; EXEC: activation 2
; EXEC: activation 1
; EXEC: activation 0
; EXEC: zero 1
; EXEC: stack 1
; LLVM-REFUSES: long jumps are not supported with LLVM's code generator
target triple = "wasm32-unknown-unknown"

@buffer = internal global [40 x i32] zeroinitializer
@list = internal global [4 x i32] [i32 3, i32 1, i32 13, i32 2]
@sum = private constant [23 x i8] c"sum %d after %d jumps\0A\00"
@sorted = private constant [10 x i8] c"qsort %d\0A\00"
@wide = private constant [19 x i8] c"wide %lld then %d\0A\00"
@activation = private constant [15 x i8] c"activation %d\0A\00"
@zero = private constant [9 x i8] c"zero %d\0A\00"
@stack = private constant [10 x i8] c"stack %d\0A\00"

declare i32 @printf(ptr, ...)
declare i32 @setjmp(ptr) returns_twice
declare i32 @_setjmp(ptr) returns_twice
declare i32 @sigsetjmp(ptr, i32) returns_twice
declare void @longjmp(ptr, i32) noreturn
declare void @qsort(ptr, i32, i32, ptr)
declare ptr @llvm.stacksave.p0()

define internal void @jump(i32 %value) noinline {
  %room = alloca [64 x i8]
  store i8 1, ptr %room
  call void @longjmp(ptr @buffer, i32 %value)
  unreachable
}

define internal void @loop() {
  br label %head

head:
  %i = phi i32 [ 0, %0 ], [ %next, %back ]
  %total = phi i32 [ 0, %0 ], [ %more, %back ]
  %jumps = phi i32 [ 0, %0 ], [ %counted, %back ]
  %more = add i32 %total, %i
  %again = call i32 @setjmp(ptr @buffer) returns_twice
  %first = icmp eq i32 %again, 0
  %odd = icmp ult i32 %i, 9
  %go = and i1 %first, %odd
  br i1 %go, label %throw, label %back

throw:
  call void @jump(i32 1)
  br label %back

back:
  %counted = add i32 %jumps, %again
  %next = add i32 %i, 1
  %done = icmp eq i32 %next, 10
  br i1 %done, label %end, label %head

end:
  %n = call i32 (ptr, ...) @printf(ptr @sum, i32 %more, i32 %counted)
  ret void
}

define internal i32 @compare(ptr %a, ptr %b) {
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %unlucky = icmp eq i32 %x, 13
  br i1 %unlucky, label %leave, label %stay

leave:
  call void @jump(i32 99)
  unreachable

stay:
  %order = sub i32 %x, %y
  ret i32 %order
}

define internal void @sort() {
  %r = call i32 @_setjmp(ptr @buffer) returns_twice
  %c = icmp eq i32 %r, 0
  br i1 %c, label %first, label %second

first:
  call void @qsort(ptr @list, i32 4, i32 4, ptr @compare)
  ret void

second:
  %n = call i32 (ptr, ...) @printf(ptr @sorted, i32 %r)
  ret void
}

define internal i64 @long(i64 %a, float %f, double %d) noinline {
  %big = icmp sgt i64 %a, 100
  br i1 %big, label %leave, label %stay

leave:
  %low = trunc i64 %a to i32
  call void @jump(i32 %low)
  unreachable

stay:
  %i = fptosi float %f to i64
  %j = fptosi double %d to i64
  %s = add i64 %a, %i
  %t = add i64 %s, %j
  ret i64 %t
}

define internal void @signatures(ptr %callee) {
  %kept = alloca i64
  %r = call i32 @sigsetjmp(ptr @buffer, i32 1) returns_twice
  %c = icmp eq i32 %r, 0
  br i1 %c, label %first, label %second

first:
  %x = call i64 %callee(i64 5, float 3.0, double 4.0)
  store volatile i64 %x, ptr %kept
  %y = call i64 @long(i64 101, float 3.0, double 4.0)
  ret void

second:
  %z = load volatile i64, ptr %kept
  %n = call i32 (ptr, ...) @printf(ptr @wide, i64 %z, i32 %r)
  ret void
}

define internal void @nested(i32 %depth, ptr %outer) noinline {
  %own = alloca [40 x i32]
  %r = call i32 @setjmp(ptr %own) returns_twice
  %c = icmp eq i32 %r, 0
  br i1 %c, label %first, label %second

first:
  %last = icmp eq i32 %depth, 2
  br i1 %last, label %leave, label %deeper

deeper:
  %next = add i32 %depth, 1
  call void @nested(i32 %next, ptr %own)
  br label %leave

leave:
  call void @longjmp(ptr %own, i32 1)
  unreachable

second:
  %n = call i32 (ptr, ...) @printf(ptr @activation, i32 %depth)
  %end = icmp eq i32 %depth, 0
  br i1 %end, label %return, label %out

out:
  call void @longjmp(ptr %outer, i32 1)
  unreachable

return:
  ret void
}

define i32 @main() {
  call void @loop()
  call void @sort()
  call void @signatures(ptr @long)
  call void @nested(i32 0, ptr null)
  %before = call ptr @llvm.stacksave.p0()
  %r = call i32 @setjmp(ptr @buffer) returns_twice
  %c = icmp eq i32 %r, 0
  br i1 %c, label %first, label %second

first:
  call void @jump(i32 0)
  unreachable

second:
  %after = call ptr @llvm.stacksave.p0()
  %same = icmp eq ptr %before, %after
  %one = zext i1 %same to i32
  %n = call i32 (ptr, ...) @printf(ptr @zero, i32 %r)
  %m = call i32 (ptr, ...) @printf(ptr @stack, i32 %one)
  ret i32 0
}

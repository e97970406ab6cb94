; Exceptions: which clause takes one, cleanups on the way, filters, what calls return and take through JavaScript, loops whose
; values are in registers, the stack pointer, landing pads in a function with setjmp, and exceptions through qsort.
; FLAGS: --js-library %d/exceptions.js
; EXEC: cleanup
; EXEC: caught a
; EXEC: cleanup
; EXEC: caught b
; EXEC: cleanup
; EXEC: caught all
; EXEC: filter -1
; EXEC: filter 0
; EXEC: wide 4294967303 2.5
; EXEC: loop 3 of 6
; EXEC: stack 1
; EXEC: both 1
; EXEC: both 2
; EXEC: both 3
; EXEC: qsort
; LLVM-REFUSES: exceptions are not supported with LLVM's code generator
target triple = "wasm32-unknown-unknown"

@a = internal constant i32 1
@b = internal constant i32 2
@c = internal constant i32 3
@of.a = internal constant ptr @a
@of.b = internal constant ptr @b
@of.c = internal constant ptr @c
@buffer = internal global [40 x i32] zeroinitializer
@list = internal global [3 x i32] [i32 3, i32 1, i32 2]
@cleanup = private constant [8 x i8] c"cleanup\00"
@caught.a = private constant [9 x i8] c"caught a\00"
@caught.b = private constant [9 x i8] c"caught b\00"
@caught.all = private constant [11 x i8] c"caught all\00"
@filter = private constant [11 x i8] c"filter %d\0A\00"
@wide = private constant [14 x i8] c"wide %lld %g\0A\00"
@loops = private constant [15 x i8] c"loop %d of %d\0A\00"
@stack = private constant [10 x i8] c"stack %d\0A\00"
@both = private constant [9 x i8] c"both %d\0A\00"
@sorted = private constant [6 x i8] c"qsort\00"

declare i32 @puts(ptr)
declare i32 @printf(ptr, ...)
declare i32 @__gxx_personality_v0(...)
declare i32 @llvm.eh.typeid.for(ptr)
declare ptr @llvm.stacksave.p0()
declare void @qsort(ptr, i32, i32, ptr)
declare i32 @setjmp(ptr) returns_twice
declare void @longjmp(ptr, i32) noreturn
declare void @emResume(ptr) noreturn

define internal void @throw(ptr %exception) noinline {
  %room = alloca [64 x i8]
  store volatile i8 1, ptr %room
  call void @emResume(ptr %exception)
  unreachable
}

define internal void @clean(ptr %exception) personality ptr @__gxx_personality_v0 {
  invoke void @throw(ptr %exception)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 } cleanup
  %n = call i32 @puts(ptr @cleanup)
  resume { ptr, i32 } %e
}

define internal void @passes(ptr %exception) personality ptr @__gxx_personality_v0 {
  invoke void @clean(ptr %exception)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 } catch ptr @list
  %n = call i32 @puts(ptr null)
  ret void
}

define internal void @catch(ptr %exception) personality ptr @__gxx_personality_v0 {
  invoke void @passes(ptr %exception)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 }
          catch ptr @a
          catch ptr @b
          catch ptr null
  %selector = extractvalue { ptr, i32 } %e, 1
  %type.a = call i32 @llvm.eh.typeid.for(ptr @a)
  %is.a = icmp eq i32 %selector, %type.a
  br i1 %is.a, label %catch.a, label %next
catch.a:
  %n = call i32 @puts(ptr @caught.a)
  ret void
next:
  %type.b = call i32 @llvm.eh.typeid.for(ptr @b)
  %is.b = icmp eq i32 %selector, %type.b
  br i1 %is.b, label %catch.b, label %catch.all
catch.b:
  %m = call i32 @puts(ptr @caught.b)
  ret void
catch.all:
  %o = call i32 @puts(ptr @caught.all)
  ret void
}

define internal void @allows(ptr %exception) personality ptr @__gxx_personality_v0 {
  invoke void @throw(ptr %exception)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 }
          cleanup
          filter [2 x ptr] [ptr @a, ptr @b]
  %selector = extractvalue { ptr, i32 } %e, 1
  %n = call i32 (ptr, ...) @printf(ptr @filter, i32 %selector)
  ret void
}

define internal i64 @long(i64 %x, float %f) {
  %y = add i64 %x, 7
  ret i64 %y
}

define internal float @half(double %x) {
  %y = fmul double %x, 0.5
  %z = fptrunc double %y to float
  ret float %z
}

define internal void @values(ptr %callee) personality ptr @__gxx_personality_v0 {
  %x = invoke i64 @long(i64 4294967296, float 1.0)
          to label %more unwind label %pad
more:
  %y = invoke float %callee(double 5.0)
          to label %ok unwind label %pad
ok:
  %d = fpext float %y to double
  %n = call i32 (ptr, ...) @printf(ptr @wide, i64 %x, double %d)
  ret void
pad:
  %e = landingpad { ptr, i32 } cleanup
  ret void
}

define internal i32 @odd(i32 %x) {
  %bit = and i32 %x, 1
  %c = icmp eq i32 %bit, 0
  br i1 %c, label %even, label %throws
throws:
  call void @throw(ptr @of.a)
  unreachable
even:
  ret i32 1
}

define internal void @loop() personality ptr @__gxx_personality_v0 {
  br label %head
head:
  %i = phi i32 [ 0, %0 ], [ %next, %back ]
  %caught = phi i32 [ 0, %0 ], [ %sum, %back ]
  %r = invoke i32 @odd(i32 %i)
          to label %back unwind label %pad
pad:
  %e = landingpad { ptr, i32 } catch ptr null
  br label %back
back:
  %more = phi i32 [ 0, %head ], [ 1, %pad ]
  %sum = add i32 %caught, %more
  %next = add i32 %i, 1
  %done = icmp eq i32 %next, 6
  br i1 %done, label %end, label %head
end:
  %n = call i32 (ptr, ...) @printf(ptr @loops, i32 %sum, i32 %next)
  ret void
}

define internal void @depth(i32 %size) personality ptr @__gxx_personality_v0 {
  %room = alloca i8, i32 %size
  store volatile i8 1, ptr %room
  %before = call ptr @llvm.stacksave.p0()
  invoke void @throw(ptr @of.a)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 } catch ptr null
  %after = call ptr @llvm.stacksave.p0()
  %same = icmp eq ptr %before, %after
  %one = zext i1 %same to i32
  %n = call i32 (ptr, ...) @printf(ptr @stack, i32 %one)
  ret void
}

define internal void @leave(i32 %how) {
  %c = icmp eq i32 %how, 0
  br i1 %c, label %jumps, label %throws
jumps:
  call void @longjmp(ptr @buffer, i32 2)
  unreachable
throws:
  call void @throw(ptr @of.b)
  unreachable
}

define internal void @twice() personality ptr @__gxx_personality_v0 {
  %slot = alloca i32
  store volatile i32 1, ptr %slot
  %r = call i32 @setjmp(ptr @buffer) returns_twice
  %count = load volatile i32, ptr %slot
  %n = call i32 (ptr, ...) @printf(ptr @both, i32 %count)
  %more = add i32 %count, 1
  store volatile i32 %more, ptr %slot
  %how = icmp eq i32 %count, 1
  %way = select i1 %how, i32 0, i32 1
  invoke void @leave(i32 %way)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 } catch ptr @b
  %m = call i32 (ptr, ...) @printf(ptr @both, i32 3)
  ret void
}

define internal i32 @compare(ptr %x, ptr %y) {
  call void @throw(ptr @of.c)
  unreachable
}

define internal void @sort() personality ptr @__gxx_personality_v0 {
  invoke void @qsort(ptr @list, i32 3, i32 4, ptr @compare)
          to label %ok unwind label %pad
ok:
  ret void
pad:
  %e = landingpad { ptr, i32 } catch ptr @c
  %n = call i32 @puts(ptr @sorted)
  ret void
}

define i32 @main() {
  call void @catch(ptr @of.a)
  call void @catch(ptr @of.b)
  call void @catch(ptr @of.c)
  call void @allows(ptr @of.c)
  call void @allows(ptr @of.b)
  call void @values(ptr @half)
  call void @loop()
  call void @depth(i32 100)
  call void @twice()
  call void @sort()
  ret i32 0
}

; Calls that JavaScript catches exceptions of, with vectors as arguments and results, which JavaScript has not.
; FLAGS: --js-library %d/exceptions.js
; EXEC: 1.5 8.5
; EXEC: caught
; EXEC: 11 80
; EXEC: 3
; LLVM-REFUSES: exceptions are not supported with LLVM's code generator
target triple = "wasm32-unknown-unknown"
@two = private constant [7 x i8] c"%g %g\0A\00"
@ints = private constant [7 x i8] c"%d %d\0A\00"
@one = private constant [4 x i8] c"%d\0A\00"
@caught = private constant [7 x i8] c"caught\00"
@thrown = internal constant i32 1
@pointer = global ptr @scaled
declare i32 @puts(ptr)
declare i32 @printf(ptr, ...)
declare i32 @__gxx_personality_v0(...)
declare void @emResume(ptr) noreturn

define <4 x float> @scaled(<4 x float> %v, i32 %throws) noinline {
  %yes = icmp ne i32 %throws, 0
  br i1 %yes, label %bad, label %good
bad:
  call void @emResume(ptr @thrown)
  unreachable
good:
  %w = fmul <4 x float> %v, <float 0.5, float 1.0, float 2.0, float 8.5>
  ret <4 x float> %w
}
define <8 x i32> @many(i64 %n, <8 x i32> %v, ptr %p) noinline {
  %x = load i32, ptr %p
  %fails = icmp eq i32 %x, 0
  br i1 %fails, label %bad, label %good
bad:
  call void @emResume(ptr @thrown)
  unreachable
good:
  %k = trunc i64 %n to i32
  %one = insertelement <8 x i32> poison, i32 %k, i64 0
  %all = shufflevector <8 x i32> %one, <8 x i32> poison, <8 x i32> zeroinitializer
  %w = mul <8 x i32> %v, %all
  ret <8 x i32> %w
}
define void @counted(<2 x i64> %v, ptr %to) noinline {
  %a = extractelement <2 x i64> %v, i32 0
  %none = icmp eq i64 %a, 0
  br i1 %none, label %bad, label %good
bad:
  call void @emResume(ptr @thrown)
  unreachable
good:
  %k = trunc i64 %a to i32
  store i32 %k, ptr %to
  ret void
}
define i32 @main() personality ptr @__gxx_personality_v0 {
  %slot = alloca i32
  store i32 1, ptr %slot
  %f = load volatile ptr, ptr @pointer
  %a = invoke <4 x float> %f(<4 x float> <float 3.0, float 2.0, float 1.0, float 1.0>, i32 0) to label %next unwind label %pad
next:
  %a.0 = extractelement <4 x float> %a, i32 0
  %a.3 = extractelement <4 x float> %a, i32 3
  %a.d = fpext float %a.0 to double
  %a.e = fpext float %a.3 to double
  %n1 = call i32 (ptr, ...) @printf(ptr @two, double %a.d, double %a.e)
  %b = invoke <4 x float> @scaled(<4 x float> %a, i32 1) to label %next unwind label %pad
pad:
  %l = landingpad { ptr, i32 } catch ptr null
  %n2 = call i32 @puts(ptr @caught)
  %c = invoke <8 x i32> @many(i64 10, <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>, ptr %slot) to label %rest unwind label %end
rest:
  %c.0 = extractelement <8 x i32> %c, i32 0
  %c.1 = add i32 %c.0, 1
  %c.7 = extractelement <8 x i32> %c, i32 7
  %n3 = call i32 (ptr, ...) @printf(ptr @ints, i32 %c.1, i32 %c.7)
  invoke void @counted(<2 x i64> <i64 3, i64 4>, ptr %slot) to label %last unwind label %end
last:
  %k = load i32, ptr %slot
  %n4 = call i32 (ptr, ...) @printf(ptr @one, i32 %k)
  ret i32 0
end:
  %m = landingpad { ptr, i32 } catch ptr null
  ret i32 1
}

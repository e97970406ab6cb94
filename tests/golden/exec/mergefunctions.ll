; Functions that are the same, called by name, through pointers and by each other; their pointers differ.
; EXEC: 22 22 23 1
; EXEC: 157 157 164
; EXEC: 120 120
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-f128:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"

@pointers = global [3 x ptr] [ptr @first, ptr @second, ptr @third]
@.str = private constant [13 x i8] c"%d %d %d %d\0A\00"
@.str.1 = private constant [10 x i8] c"%d %d %d\0A\00"
@.str.2 = private constant [7 x i8] c"%d %d\0A\00"

define internal i32 @first(i32 %a, i32 %b) noinline {
  %x = mul i32 %a, %b
  %y = add i32 %x, 7
  ret i32 %y
}

define internal i32 @second(i32 %c, i32 %d) noinline {
  %x = mul i32 %c, %d
  %y = add i32 %x, 7
  ret i32 %y
}

define internal i32 @third(i32 %a, i32 %b) noinline {
  %x = mul i32 %a, %b
  %y = add i32 %x, 8
  ret i32 %y
}

define internal i32 @calls_first(i32 %a) noinline {
  %x = call i32 @first(i32 %a, i32 3)
  %y = call i32 @first(i32 %x, i32 %a)
  ret i32 %y
}

define internal i32 @calls_second(i32 %a) noinline {
  %x = call i32 @second(i32 %a, i32 3)
  %y = call i32 @first(i32 %x, i32 %a)
  ret i32 %y
}

define internal i32 @calls_third(i32 %a) noinline {
  %x = call i32 @third(i32 %a, i32 3)
  %y = call i32 @third(i32 %x, i32 %a)
  ret i32 %y
}

define internal i32 @factorial(i32 %n) noinline {
  %last = icmp ult i32 %n, 2
  br i1 %last, label %end, label %more

more:
  %less = sub i32 %n, 1
  %rest = call i32 @factorial(i32 %less)
  %product = mul i32 %n, %rest
  br label %end

end:
  %result = phi i32 [ 1, %0 ], [ %product, %more ]
  ret i32 %result
}

define internal i32 @same_factorial(i32 %n) noinline {
  %last = icmp ult i32 %n, 2
  br i1 %last, label %end, label %more

more:
  %less = sub i32 %n, 1
  %rest = call i32 @factorial(i32 %less)
  %product = mul i32 %n, %rest
  br label %end

end:
  %result = phi i32 [ 1, %0 ], [ %product, %more ]
  ret i32 %result
}

declare i32 @printf(ptr, ...)

define i32 @main() {
  %at.1 = getelementptr [3 x ptr], ptr @pointers, i32 0, i32 1
  %at.2 = getelementptr [3 x ptr], ptr @pointers, i32 0, i32 2
  %f = load volatile ptr, ptr @pointers
  %g = load volatile ptr, ptr %at.1
  %h = load volatile ptr, ptr %at.2
  %a = call i32 %f(i32 3, i32 5)
  %b = call i32 %g(i32 3, i32 5)
  %c = call i32 %h(i32 3, i32 5)
  %apart = icmp ne ptr %f, %g
  %d = zext i1 %apart to i32
  call i32 (ptr, ...) @printf(ptr @.str, i32 %a, i32 %b, i32 %c, i32 %d)
  %i = call i32 @calls_first(i32 6)
  %j = call i32 @calls_second(i32 6)
  %k = call i32 @calls_third(i32 6)
  call i32 (ptr, ...) @printf(ptr @.str.1, i32 %i, i32 %j, i32 %k)
  %l = call i32 @factorial(i32 5)
  %m = call i32 @same_factorial(i32 5)
  call i32 (ptr, ...) @printf(ptr @.str.2, i32 %l, i32 %m)
  ret i32 0
}

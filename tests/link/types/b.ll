%pair = type { i32, i32 }
%renamed = type { i32, i32 }
%nested = type { %renamed, i8 }
%other = type { double }
%other.1 = type { i64 }
%new = type { %other, %other.1, %nested }
@n = external global %nested
@x = global %new zeroinitializer
declare %renamed @get()
define ptr @more() {
  %v = call %renamed @get()
  %s = alloca %new
  %f = getelementptr %new, ptr %s, i32 0, i32 2, i32 0, i32 1
  store i32 3, ptr %f
  ret ptr @n
}

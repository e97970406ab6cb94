; A constant expression that divides is computed only on the edge of its phi: the divisor here is zero.
; EXEC: 20
; EXEC: 22
; EXEC: 7
; EXEC: 80
; LLVM-REFUSES: LLVM 19 has no such constant expression
; RUN: emback build %s -O0 --emit legal -o -
; SHOW: define i32 @f(
target triple = "wasm32-unknown-unknown"
@a = global i32 1
@b = global i32 2
@text = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)

define i32 @f(i32 %x) noinline {
  switch i32 %x, label %other [ i32 1, label %end
                                i32 2, label %end
                                i32 3, label %two ]
other:
  br label %end
two:
  br label %end
end:
  %r = phi i32 [ udiv (i32 7, i32 sub (i32 ptrtoint (ptr @a to i32), i32 ptrtoint (ptr @a to i32))), %0 ], [ udiv (i32 7, i32 sub (i32 ptrtoint (ptr @a to i32), i32 ptrtoint (ptr @a to i32))), %0 ], [ 5, %other ], [ 6, %two ]
  %q = phi i32 [ udiv (i32 7, i32 sub (i32 ptrtoint (ptr @a to i32), i32 ptrtoint (ptr @a to i32))), %0 ], [ udiv (i32 7, i32 sub (i32 ptrtoint (ptr @a to i32), i32 ptrtoint (ptr @a to i32))), %0 ], [ 15, %other ], [ 16, %two ]
  %s = add i32 %r, %q
  ret i32 %s
}
define i32 @g(i1 %c) noinline {
  br i1 %c, label %more, label %end
more:
  br label %end
end:
  %r = phi i32 [ sdiv (i32 9, i32 zext (i1 icmp eq (ptr @a, ptr @b) to i32)), %0 ], [ 3, %more ]
  %q = phi i32 [ sdiv (i32 9, i32 zext (i1 icmp eq (ptr @a, ptr @b) to i32)), %0 ], [ 4, %more ]
  %s = add i32 %r, %q
  ret i32 %s
}
define i32 @vector(i1 %c) noinline {
  br i1 %c, label %more, label %end
more:
  br label %end
end:
  %r = phi <2 x i32> [ udiv (<2 x i32> <i32 7, i32 8>, <2 x i32> <i32 zext (i1 icmp eq (ptr @a, ptr @b) to i32), i32 2>), %0 ], [ <i32 3, i32 4>, %more ]
  %q = phi <2 x i32> [ udiv (<2 x i32> <i32 7, i32 8>, <2 x i32> <i32 zext (i1 icmp eq (ptr @a, ptr @b) to i32), i32 2>), %0 ], [ <i32 5, i32 6>, %more ]
  %s = add <2 x i32> %r, %q
  %s0 = extractelement <2 x i32> %s, i32 0
  %s1 = extractelement <2 x i32> %s, i32 1
  %t = mul i32 %s0, %s1
  ret i32 %t
}
define i32 @main() {
  %x = call i32 @f(i32 0)
  call i32 (ptr, ...) @printf(ptr @text, i32 %x)
  %y = call i32 @f(i32 3)
  call i32 (ptr, ...) @printf(ptr @text, i32 %y)
  %z = call i32 @g(i1 true)
  call i32 (ptr, ...) @printf(ptr @text, i32 %z)
  %v = call i32 @vector(i1 true)
  call i32 (ptr, ...) @printf(ptr @text, i32 %v)
  ret i32 0
}

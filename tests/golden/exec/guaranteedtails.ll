; Tail calls that LLVM guarantees need no stack, a million of them: `musttail`, and `tail` of tailcc and swifttailcc, through pointers
; too, with results in memory, and between functions of other parameters.
; LLVM-REFUSES: WebAssembly doesn't support language-specific or target-specific calling conventions
; EXEC: 0
; EXEC: 77
; EXEC: 6
; EXEC: 2000001
; EXEC: 3
target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"
@.f = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)


define internal tailcc i32 @even(i32 %n) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i32 1
more:
  %m = sub i32 %n, 1
  %r = tail call tailcc i32 @odd(i32 %m)
  ret i32 %r
}
define internal tailcc i32 @odd(i32 %n) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i32 0
more:
  %m = sub i32 %n, 1
  %r = tail call tailcc i32 @even(i32 %m)
  ret i32 %r
}
define internal swifttailcc void @a(i32 %n, ptr %out) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  store i32 77, ptr %out
  ret void
more:
  %m = sub i32 %n, 1
  musttail call swifttailcc void @b(i32 %m, ptr %out)
  ret void
}
define internal swifttailcc void @b(i32 %n, ptr %out) noinline {
  %m = add i32 %n, 0
  musttail call swifttailcc void @a(i32 %m, ptr %out)
  ret void
}
@fp = global [2 x ptr] [ptr @even2, ptr @odd2]
; musttail with other prototypes is allowed for tailcc
define internal tailcc i32 @even2(i32 %n, i64 %k) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i32 5
more:
  %m = sub i32 %n, 1
  %p = load volatile ptr, ptr getelementptr (ptr, ptr @fp, i32 1)
  %r = musttail call tailcc i32 %p(i32 %m, i64 %k, double 1.5)
  ret i32 %r
}
define internal tailcc i32 @odd2(i32 %n, i64 %k, double %d) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i32 6
more:
  %m = sub i32 %n, 1
  %k2 = add i64 %k, 1
  %p = load volatile ptr, ptr @fp
  %r = musttail call tailcc i32 %p(i32 %m, i64 %k2)
  ret i32 %r
}
define internal i32 @self(i32 %n, i32 %acc) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret i32 %acc
more:
  %m = sub i32 %n, 1
  %a2 = add i32 %acc, 2
  %r = musttail call i32 @self(i32 %m, i32 %a2)
  ret i32 %r
}
; returns a struct that does not fit
define internal tailcc { i64, double, i32 } @big(i32 %n) noinline {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
done:
  ret { i64, double, i32 } { i64 1, double 2.0, i32 3 }
more:
  %m = sub i32 %n, 1
  %r = musttail call tailcc { i64, double, i32 } @big2(i32 %m)
  ret { i64, double, i32 } %r
}
define internal tailcc { i64, double, i32 } @big2(i32 %n) noinline {
  %r = musttail call tailcc { i64, double, i32 } @big(i32 %n)
  ret { i64, double, i32 } %r
}
define i32 @main() {
  %e = call tailcc i32 @even(i32 1000001)
  call i32 (ptr, ...) @printf(ptr @.f, i32 %e)
  %out = alloca i32
  call swifttailcc void @a(i32 1000000, ptr %out)
  %o = load i32, ptr %out
  call i32 (ptr, ...) @printf(ptr @.f, i32 %o)
  %e2 = call tailcc i32 @even2(i32 1000001, i64 4)
  call i32 (ptr, ...) @printf(ptr @.f, i32 %e2)
  %s = call i32 @self(i32 1000000, i32 1)
  call i32 (ptr, ...) @printf(ptr @.f, i32 %s)
  %b = call tailcc { i64, double, i32 } @big(i32 1000000)
  %b3 = extractvalue { i64, double, i32 } %b, 2
  call i32 (ptr, ...) @printf(ptr @.f, i32 %b3)
  ret i32 0
}

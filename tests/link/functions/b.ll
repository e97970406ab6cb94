define weak i32 @weak_here() { ret i32 3 }
define linkonce_odr i32 @once_here() {
  %r = call i32 @once_needed_by_once()
  ret i32 %r
}
define linkonce_odr i32 @once_needed_by_once() { ret i32 1 }
define weak i32 @both_weak() { ret i32 50 }
define weak_odr i32 @once_then_weak() { ret i32 2 }
define i32 @weak_then_strong() {
  %r = call i32 @local()
  ret i32 %r
}
define weak i32 @strong_then_weak() { ret i32 60 }
define internal i32 @local() { ret i32 3 }
define i32 @available() { ret i32 -1 }

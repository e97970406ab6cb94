; An invoke is a call through JavaScript, which notes in __THREW__ what ended it. The landing pad has a constant list of its
; clauses. What does not unwind is called as ever.
; RUN: emback build %s --emit legal -O1 -o -
target triple = "wasm32-unknown-unknown"

@type = external constant ptr
@other = external constant ptr

declare i64 @risky(i64, float)
declare void @safe() nounwind
declare i32 @__gxx_personality_v0(...)

define i64 @catches(i64 %x) personality ptr @__gxx_personality_v0 {
  invoke void @safe()
          to label %go unwind label %pad

go:
  %y = invoke i64 @risky(i64 %x, float 1.0)
          to label %ok unwind label %pad

ok:
  ret i64 %y

pad:
  %caught = landingpad { ptr, i32 }
          catch ptr @type
          filter [2 x ptr] [ptr @type, ptr @other]
  %selector = extractvalue { ptr, i32 } %caught, 1
  %wide = sext i32 %selector to i64
  ret i64 %wide
}

define void @cleans() personality ptr @__gxx_personality_v0 {
  %y = invoke i64 @risky(i64 1, float 1.0)
          to label %ok unwind label %pad

ok:
  ret void

pad:
  %caught = landingpad { ptr, i32 }
          cleanup
  call void @safe()
  resume { ptr, i32 } %caught
}

; FAIL: emback build %s --target wasm32-unknown-unknown -o out.wasm
target triple = "wasm32-unknown-unknown"

declare void @risky()
declare i32 @setjmp(ptr) returns_twice
declare i32 @vfork() returns_twice
declare i32 @__gxx_personality_v0(...)

define void @catches() personality ptr @__gxx_personality_v0 {
  invoke void @risky()
          to label %ok unwind label %pad

ok:
  ret void

pad:
  %caught = landingpad { ptr, i32 }
          cleanup
  resume { ptr, i32 } %caught
}

define i32 @jumps(ptr %buffer) {
  %r = call i32 @setjmp(ptr %buffer) returns_twice
  ret i32 %r
}

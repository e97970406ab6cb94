; WebAssembly's own exceptions: calls that go to one landing pad share a try, a cleanup throws again, and a function without
; invokes has nothing of it.
; RUN: emback build %s --target wasm32-unknown-unknown -fwasm-exceptions -O2 --emit wat -o -
; RUN[standard]: emback build %s --target wasm32-unknown-unknown -fwasm-exceptions -s WASM_LEGACY_EXCEPTIONS=0 -O2 --emit wat -o -

target triple = "wasm32-unknown-unknown"

declare void @work(i32) "wasm-import-module"="env"
declare i32 @count() "wasm-import-module"="env"
declare i32 @__gxx_wasm_personality_v0(...)
declare void @llvm.wasm.throw(i32, ptr)

define void @raise(ptr %exception) {
  call void @llvm.wasm.throw(i32 0, ptr %exception)
  unreachable
}

define void @plain() {
  call void @work(i32 0)
  ret void
}

define i32 @shared() personality ptr @__gxx_wasm_personality_v0 {
  invoke void @work(i32 1)
    to label %one unwind label %pad
one:
  %n = invoke i32 @count()
    to label %two unwind label %pad
two:
  %more = add i32 %n, 1
  invoke void @work(i32 %more)
    to label %done unwind label %pad
done:
  ret i32 %more
pad:
  %pair = landingpad { ptr, i32 }
    catch ptr null
  ret i32 -1
}

define void @cleaned() personality ptr @__gxx_wasm_personality_v0 {
  invoke void @work(i32 2)
    to label %done unwind label %pad
done:
  ret void
pad:
  %pair = landingpad { ptr, i32 }
    cleanup
  call void @work(i32 3) nounwind
  resume { ptr, i32 } %pair
}

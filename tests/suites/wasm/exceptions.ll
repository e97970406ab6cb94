; A module alone that throws, catches and cleans up, with landing pads and with funclets, and jumps.

target triple = "wasm32-unknown-unknown"

; As Rust's library has it.
module asm ".globl __cpp_exception"
module asm ".tagtype __cpp_exception i32"
module asm "__cpp_exception:"

@buffer = internal global [40 x i32] zeroinitializer
@cleanups = internal global i32 0

declare void @host(i32) "wasm-import-module"="env"
declare i32 @__gxx_wasm_personality_v0(...)
declare void @llvm.wasm.throw(i32, ptr)
declare ptr @llvm.wasm.get.exception(token)
declare i32 @llvm.wasm.get.ehselector(token)
declare i32 @setjmp(ptr) returns_twice
declare void @longjmp(ptr, i32) noreturn

define internal void @act(i32 %what) noinline {
  %throws = icmp sgt i32 %what, 0
  br i1 %throws, label %throw, label %ask
throw:
  %exception = inttoptr i32 %what to ptr
  call void @llvm.wasm.throw(i32 0, ptr %exception)
  unreachable
ask:
  call void @host(i32 %what)
  ret void
}

define internal void @cleaned(i32 %what) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @act(i32 %what)
    to label %done unwind label %pad
done:
  ret void
pad:
  %token = cleanuppad within none []
  %old = load i32, ptr @cleanups
  %new = add i32 %old, 1
  store i32 %new, ptr @cleanups
  cleanupret from %token unwind to caller
}

define i32 @cleanups_run() {
  %count = load i32, ptr @cleanups
  ret i32 %count
}

; What was thrown, or 0.
define i32 @attempt(i32 %what) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @cleaned(i32 %what)
    to label %done unwind label %dispatch
done:
  ret i32 0
dispatch:
  %switch = catchswitch within none [label %handler] unwind to caller
handler:
  %token = catchpad within %switch [ptr null]
  %exception = call ptr @llvm.wasm.get.exception(token %token)
  %selector = call i32 @llvm.wasm.get.ehselector(token %token)
  %value = ptrtoint ptr %exception to i32
  catchret from %token to label %caught
caught:
  ret i32 %value
}

define i32 @attempt_by_landing_pad(i32 %what) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @cleaned(i32 %what)
    to label %done unwind label %pad
done:
  ret i32 0
pad:
  %pair = landingpad { ptr, i32 }
    catch ptr null
  %exception = extractvalue { ptr, i32 } %pair, 0
  %value = ptrtoint ptr %exception to i32
  ret i32 %value
}

define internal void @jump(i32 %value) noinline {
  call void @longjmp(ptr @buffer, i32 %value)
  unreachable
}

define i32 @jumps(i32 %value) {
  %code = call i32 @setjmp(ptr @buffer) returns_twice
  %first = icmp eq i32 %code, 0
  br i1 %first, label %go, label %back
go:
  call void @jump(i32 %value)
  unreachable
back:
  ret i32 %code
}

; Exceptions as funclets: a catch, a catch of another type that goes on to the outer pad, cleanups inside and outside of the
; function, and one whose own exceptions come and go before it ends.
; FLAGS: --js-library %d/exceptions.js
; EXEC: cleanup
; EXEC: inner 1
; EXEC: cleanup
; EXEC: inner 1
; EXEC: outer 7
; LLVM-REFUSES: exceptions are not supported with LLVM's code generator
target triple = "wasm32-unknown-unknown"

@a = internal constant i32 1
@b = internal constant i32 2
@of.a = internal constant { ptr, i32 } { ptr @a, i32 1 }
@of.b = internal constant { ptr, i32 } { ptr @b, i32 7 }
@inner = private constant [10 x i8] c"inner %d\0A\00"
@outer = private constant [10 x i8] c"outer %d\0A\00"
@cleanup = private constant [8 x i8] c"cleanup\00"

declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
declare i32 @__gxx_wasm_personality_v0(...)
declare void @llvm.wasm.throw(i32 immarg, ptr)
declare void @llvm.wasm.rethrow()
declare ptr @llvm.wasm.get.exception(token)
declare i32 @llvm.wasm.get.ehselector(token)
declare i32 @llvm.eh.typeid.for(ptr)

define internal void @throw(ptr %e) noinline {
  call void @llvm.wasm.throw(i32 0, ptr %e)
  unreachable
}

define internal void @print(ptr %format, ptr %e) {
  %at = getelementptr i8, ptr %e, i32 4
  %value = load i32, ptr %at
  %n = call i32 (ptr, ...) @printf(ptr %format, i32 %value)
  ret void
}

define internal void @passes(ptr %e) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @throw(ptr %e) to label %end unwind label %cleanup
cleanup:
  %pad = cleanuppad within none []
  %n = call i32 @puts(ptr @cleanup) [ "funclet"(token %pad) ]
  invoke void @catches(ptr @of.a) [ "funclet"(token %pad) ] to label %done unwind label %again
done:
  cleanupret from %pad unwind to caller
again:
  %more = cleanuppad within %pad []
  cleanupret from %more unwind to caller
end:
  ret void
}

define internal void @catches(ptr %e) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @throw(ptr %e) to label %end unwind label %dispatch
dispatch:
  %switch = catchswitch within none [label %handler] unwind label %last
handler:
  %pad = catchpad within %switch [ptr @a]
  %caught = call ptr @llvm.wasm.get.exception(token %pad)
  %selector = call i32 @llvm.wasm.get.ehselector(token %pad)
  %type = call i32 @llvm.eh.typeid.for(ptr @a)
  %is = icmp eq i32 %selector, %type
  br i1 %is, label %take, label %pass
take:
  call void @print(ptr @inner, ptr %caught) [ "funclet"(token %pad) ]
  catchret from %pad to label %end
pass:
  invoke void @llvm.wasm.rethrow() [ "funclet"(token %pad) ] to label %never unwind label %last
never:
  unreachable
last:
  %outermost = catchswitch within none [label %all] unwind to caller
all:
  %any = catchpad within %outermost [ptr null]
  %other = call ptr @llvm.wasm.get.exception(token %any)
  call void @print(ptr @outer, ptr %other) [ "funclet"(token %any) ]
  catchret from %any to label %end
end:
  ret void
}

define internal void @both(ptr %e) personality ptr @__gxx_wasm_personality_v0 {
  invoke void @passes(ptr %e) to label %end unwind label %dispatch
dispatch:
  %switch = catchswitch within none [label %handler] unwind to caller
handler:
  %pad = catchpad within %switch [ptr @b]
  %caught = call ptr @llvm.wasm.get.exception(token %pad)
  %selector = call i32 @llvm.wasm.get.ehselector(token %pad)
  %type = call i32 @llvm.eh.typeid.for(ptr @b)
  %is = icmp eq i32 %selector, %type
  br i1 %is, label %take, label %pass
take:
  call void @print(ptr @outer, ptr %caught) [ "funclet"(token %pad) ]
  catchret from %pad to label %end
pass:
  call void @llvm.wasm.rethrow() [ "funclet"(token %pad) ]
  unreachable
end:
  ret void
}

define i32 @main() personality ptr @__gxx_wasm_personality_v0 {
  invoke void @both(ptr @of.a) to label %next unwind label %dispatch
dispatch:
  %switch = catchswitch within none [label %handler] unwind to caller
handler:
  %pad = catchpad within %switch [ptr null]
  catchret from %pad to label %next
next:
  call void @both(ptr @of.b)
  ret i32 0
}

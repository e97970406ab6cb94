; A whole module: what it takes from JavaScript at its head, its functions, those that the runtime calls, a table and
; the exports. From -O2 on names are short and nothing is on a line of its own.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function asmModule
; RUN[compact]: emback build %s -O2 --js-library asmjs/library.js -o -
; SHOW[compact]: "use asm"
target triple = "wasm32-unknown-unknown"
declare void @act(i32)
declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.trap()
define ptr @for_each(ptr %function, i32 %count, ptr %to) {
start:
  br label %loop
loop:
  %i = phi i32 [ 0, %start ], [ %next, %body ]
  %more = icmp slt i32 %i, %count
  br i1 %more, label %body, label %done
body:
  call void %function(i32 %i)
  %next = add i32 %i, 1
  br label %loop
done:
  %bytes = shl i32 %count, 2
  call void @llvm.memcpy.p0.p0.i32(ptr %to, ptr %function, i32 %bytes, i1 false)
  ret ptr @act
}
define void @twice(i32 %x) {
  %y = shl i32 %x, 1
  call void @act(i32 %y)
  %bad = icmp eq i32 %x, 99
  br i1 %bad, label %stop, label %end
stop:
  call void @llvm.trap()
  unreachable
end:
  ret void
}

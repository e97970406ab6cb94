; A loop that begins with its exit is a while, one that ends with it a do; A label is written only where break or
; continue would mean another loop.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _first
; SHOW: function _last
; SHOW: function _nested
; SHOW: function _labelled
; RUN[compact]: emback build %s -O2 --js-library asmjs/library.js -o -
; SHOW[compact]: "use asm"
target triple = "wasm32-unknown-unknown"
declare void @act(i32)
declare i32 @next(i32)
define void @first(i32 %n) {
start:
  br label %loop
loop:
  %i = phi i32 [ %n, %start ], [ %j, %body ]
  %more = icmp sgt i32 %i, 0
  br i1 %more, label %body, label %done
body:
  %j = call i32 @next(i32 %i)
  br label %loop
done:
  ret void
}
define void @last() {
  br label %loop
loop:
  call void @act(i32 1)
  %j = call i32 @next(i32 0)
  %more = icmp ne i32 %j, 0
  br i1 %more, label %loop, label %done
done:
  ret void
}
define void @nested(i32 %n) {
start:
  br label %outer
outer:
  %j = call i32 @next(i32 %n)
  %some = icmp ne i32 %j, 0
  br i1 %some, label %inner, label %done
inner:
  %k = call i32 @next(i32 1)
  switch i32 %k, label %inner [
    i32 1, label %done
    i32 2, label %outer
  ]
done:
  ret void
}
define void @labelled(i32 %n) {
start:
  br label %outer
outer:
  %j = call i32 @next(i32 %n)
  %some = icmp ne i32 %j, 0
  br i1 %some, label %inner, label %done
inner:
  %k = call i32 @next(i32 1)
  switch i32 %k, label %inner [
    i32 1, label %done
    i32 2, label %outer
  ]
done:
  %l = call i32 @next(i32 2)
  ret void
}

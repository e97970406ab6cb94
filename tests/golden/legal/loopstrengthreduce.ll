; Addresses in an innermost loop become pointers that advance, one for each group that differs by constants. WebAssembly
; adds constants in its loads and stores, where they are certain not to wrap.
; RUN: emback build %s -O1 --emit legal -o -
; RUN[wasm]: emback build %s -O1 --emit legal --target wasm32-unknown-unknown -o -
; SHOW[wasm]: @row
target triple = "asmjs-unknown-emscripten"
@a = global [100 x [3 x i32]] zeroinitializer
@b = global [100 x [3 x i32]] zeroinitializer

; Three loads around an index, from rows of which one is computed before the loop.
define void @row(ptr %p, ptr %q, i32 %row, i32 %n) {
entry:
  %above = getelementptr inbounds [500 x double], ptr %p, i32 %row
  %below = getelementptr inbounds i8, ptr %above, i32 4000
  br label %loop
loop:
  %i = phi i32 [ 1, %entry ], [ %right, %loop ]
  %left = sub i32 %i, 1
  %right = add i32 %i, 1
  %p.left = getelementptr inbounds double, ptr %above, i32 %left
  %p.right = getelementptr inbounds double, ptr %above, i32 %right
  %p.below = getelementptr inbounds double, ptr %below, i32 %i
  %to = getelementptr inbounds [500 x double], ptr %q, i32 %row, i32 %i
  %x = load double, ptr %p.left
  %y = load double, ptr %p.right
  %z = load double, ptr %p.below
  %xy = fadd double %x, %y
  %xyz = fadd double %xy, %z
  store double %xyz, ptr %to
  %again = icmp slt i32 %right, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}

; Globals share an index that advances; the way into the loop has a block of its own then.
define i32 @globals(i32 %n) {
entry:
  %any = icmp sgt i32 %n, 0
  br i1 %any, label %loop, label %done
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds [100 x [3 x i32]], ptr @a, i32 0, i32 %i
  %next = add i32 %i, 1
  %q = getelementptr inbounds [100 x [3 x i32]], ptr @b, i32 0, i32 %next
  %x = load i32, ptr %p
  %y = load i32, ptr %q
  %times = mul i32 %x, %y
  %more = add i32 %sum, %times
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  %result = phi i32 [ 0, %entry ], [ %more, %loop ]
  ret i32 %result
}

; A column: each round adds a number that is known when the loop begins.
define i32 @column(ptr %p, i32 %column, i32 %width, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %line = mul i32 %i, %width
  %at = add i32 %line, %column
  %q = getelementptr i32, ptr %p, i32 %at
  %x = load i32, ptr %q
  %more = add i32 %sum, %x
  %next = add i32 %i, 1
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret i32 %more
}

; Bytes at an index cost no more than a pointer would. A counter that equals the index goes.
define void @bytes(ptr %p, ptr %q, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %count = phi i32 [ 0, %entry ], [ %counted, %loop ]
  %from = getelementptr i8, ptr %p, i32 %i
  %to = getelementptr i8, ptr %q, i32 %i
  %x = load i8, ptr %from
  store i8 %x, ptr %to
  %next = add i32 %i, 1
  %counted = add i32 %count, 1
  %again = icmp slt i32 %counted, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}

; An address that depends on what is loaded stays.
define i32 @loaded(ptr %p, ptr %q, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %from = getelementptr i32, ptr %p, i32 %i
  %x = load i32, ptr %from
  %at = getelementptr i32, ptr %q, i32 %x
  %y = load i32, ptr %at
  %more = add i32 %sum, %y
  %next = add i32 %i, 1
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret i32 %more
}

; An index whose lowest bit is clear: `or` adds to it, as LLVM says by a flag since version 18 only.
define i32 @pairs(ptr %p, ptr %q, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %odd = or i32 %i, 1
  %a = getelementptr i32, ptr %p, i32 %i
  %b = getelementptr i32, ptr %p, i32 %odd
  %c = getelementptr i32, ptr %q, i32 %odd
  %x = load i32, ptr %a
  %y = load i32, ptr %b
  %z = load i32, ptr %c
  %xy = xor i32 %x, %y
  %xyz = xor i32 %xy, %z
  %more = add i32 %sum, %xyz
  %next = add i32 %i, 2
  %again = icmp slt i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret i32 %more
}

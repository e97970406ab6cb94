; Functions of GCC's libatomic and of its older __sync builtins, for one thread: compilers call them for accesses that the
; processor they know has no instruction for. Each part is a template: libatomic.rs repeats it for every width, in which
; $B is the number of bytes and $T the integer of that width, and for every operation, which is $OP, with `$new = ...`
; in place of its instructions.

; one
; What is not atomic by its size. Orders are memory_order_*, which mean nothing with one thread.
declare void @llvm.memmove.p0.p0.i32(ptr, ptr, i32, i1)

define internal void @__atomic_load(i32 %size, ptr %p, ptr %result, i32 %order) nounwind {
  call void @llvm.memmove.p0.p0.i32(ptr %result, ptr %p, i32 %size, i1 false)
  ret void
}
define internal void @__atomic_store(i32 %size, ptr %p, ptr %value, i32 %order) nounwind {
  call void @llvm.memmove.p0.p0.i32(ptr %p, ptr %value, i32 %size, i1 false)
  ret void
}
; Byte by byte, for the new value and the result may be one object.
define internal void @__atomic_exchange(i32 %size, ptr %p, ptr %value, ptr %result, i32 %order) nounwind {
entry:
  %none = icmp eq i32 %size, 0
  br i1 %none, label %done, label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %at = getelementptr i8, ptr %p, i32 %i
  %from = getelementptr i8, ptr %value, i32 %i
  %to = getelementptr i8, ptr %result, i32 %i
  %new = load i8, ptr %from
  %old = load i8, ptr %at
  store i8 %new, ptr %at
  store i8 %old, ptr %to
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, %size
  br i1 %more, label %loop, label %done
done:
  ret void
}
define internal zeroext i1 @__atomic_compare_exchange(i32 %size, ptr %p, ptr %expected, ptr %desired, i32 %success, i32 %failure) nounwind {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %same ]
  %more = icmp ult i32 %i, %size
  br i1 %more, label %compare, label %equal
compare:
  %at = getelementptr i8, ptr %p, i32 %i
  %with = getelementptr i8, ptr %expected, i32 %i
  %a = load i8, ptr %at
  %b = load i8, ptr %with
  %agree = icmp eq i8 %a, %b
  br i1 %agree, label %same, label %different
same:
  %next = add i32 %i, 1
  br label %loop
equal:
  call void @llvm.memmove.p0.p0.i32(ptr %p, ptr %desired, i32 %size, i1 false)
  ret i1 true
different:
  call void @llvm.memmove.p0.p0.i32(ptr %expected, ptr %p, i32 %size, i1 false)
  ret i1 false
}
; Nothing ever waits.
define internal zeroext i1 @__atomic_is_lock_free(i32 %size, ptr %p) nounwind {
  ret i1 true
}
define internal zeroext i1 @__atomic_test_and_set(ptr %p, i32 %order) nounwind {
  %old = load i8, ptr %p
  store i8 1, ptr %p
  %set = icmp ne i8 %old, 0
  ret i1 %set
}
define internal void @__atomic_clear(ptr %p, i32 %order) nounwind {
  store i8 0, ptr %p
  ret void
}
define internal void @__atomic_thread_fence(i32 %order) nounwind {
  ret void
}
define internal void @__atomic_signal_fence(i32 %order) nounwind {
  ret void
}
define internal void @__sync_synchronize() nounwind {
  ret void
}

; width
define internal $T @__atomic_load_$B(ptr %p, i32 %order) nounwind {
  %value = load $T, ptr %p, align $B
  ret $T %value
}
define internal void @__atomic_store_$B(ptr %p, $T %value, i32 %order) nounwind {
  store $T %value, ptr %p, align $B
  ret void
}
define internal $T @__atomic_exchange_$B(ptr %p, $T %value, i32 %order) nounwind {
  %old = load $T, ptr %p, align $B
  store $T %value, ptr %p, align $B
  ret $T %old
}
define internal zeroext i1 @__atomic_compare_exchange_$B(ptr %p, ptr %expected, $T %desired, i32 %success, i32 %failure) nounwind {
  %old = load $T, ptr %p, align $B
  %wanted = load $T, ptr %expected, align $B
  %equal = icmp eq $T %old, %wanted
  br i1 %equal, label %replace, label %differ
replace:
  store $T %desired, ptr %p, align $B
  ret i1 true
differ:
  store $T %old, ptr %expected, align $B
  ret i1 false
}
define internal $T @__sync_lock_test_and_set_$B(ptr %p, $T %value) nounwind {
  %old = load $T, ptr %p, align $B
  store $T %value, ptr %p, align $B
  ret $T %old
}
define internal void @__sync_lock_release_$B(ptr %p) nounwind {
  store $T 0, ptr %p, align $B
  ret void
}
define internal $T @__sync_val_compare_and_swap_$B(ptr %p, $T %wanted, $T %desired) nounwind {
  %old = load $T, ptr %p, align $B
  %equal = icmp eq $T %old, %wanted
  %new = select i1 %equal, $T %desired, $T %old
  store $T %new, ptr %p, align $B
  ret $T %old
}
define internal zeroext i1 @__sync_bool_compare_and_swap_$B(ptr %p, $T %wanted, $T %desired) nounwind {
  %old = load $T, ptr %p, align $B
  %equal = icmp eq $T %old, %wanted
  %new = select i1 %equal, $T %desired, $T %old
  store $T %new, ptr %p, align $B
  ret i1 %equal
}

; operation
define internal $T @__atomic_fetch_$OP_$B(ptr %p, $T %value, i32 %order) nounwind {
  %old = load $T, ptr %p, align $B
  $new
  store $T %new, ptr %p, align $B
  ret $T %old
}
define internal $T @__atomic_$OP_fetch_$B(ptr %p, $T %value, i32 %order) nounwind {
  %old = load $T, ptr %p, align $B
  $new
  store $T %new, ptr %p, align $B
  ret $T %new
}
define internal $T @__sync_fetch_and_$OP_$B(ptr %p, $T %value) nounwind {
  %old = load $T, ptr %p, align $B
  $new
  store $T %new, ptr %p, align $B
  ret $T %old
}
define internal $T @__sync_$OP_and_fetch_$B(ptr %p, $T %value) nounwind {
  %old = load $T, ptr %p, align $B
  $new
  store $T %new, ptr %p, align $B
  ret $T %new
}

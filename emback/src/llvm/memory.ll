; What LLVM calls where the engine has no instructions for blocks of memory and no library stands around the module.

define weak ptr @memcpy(ptr %to, ptr %from, i32 %count) {
  %r = call ptr @memmove(ptr %to, ptr %from, i32 %count)
  ret ptr %r
}

define weak ptr @memmove(ptr %to, ptr %from, i32 %count) {
start:
  %none = icmp eq i32 %count, 0
  br i1 %none, label %end, label %which

which:
  %below = icmp ult ptr %to, %from
  br i1 %below, label %up, label %down

up:
  %at = phi i32 [ 0, %which ], [ %at.next, %up ]
  %up.from = getelementptr i8, ptr %from, i32 %at
  %up.to = getelementptr i8, ptr %to, i32 %at
  %up.byte = load i8, ptr %up.from
  store i8 %up.byte, ptr %up.to
  %at.next = add i32 %at, 1
  %up.done = icmp eq i32 %at.next, %count
  br i1 %up.done, label %end, label %up

down:
  %left = phi i32 [ %count, %which ], [ %left.next, %down ]
  %left.next = sub i32 %left, 1
  %down.from = getelementptr i8, ptr %from, i32 %left.next
  %down.to = getelementptr i8, ptr %to, i32 %left.next
  %down.byte = load i8, ptr %down.from
  store i8 %down.byte, ptr %down.to
  %down.done = icmp eq i32 %left.next, 0
  br i1 %down.done, label %end, label %down

end:
  ret ptr %to
}

define weak ptr @memset(ptr %to, i32 %value, i32 %count) {
start:
  %byte = trunc i32 %value to i8
  %none = icmp eq i32 %count, 0
  br i1 %none, label %end, label %next

next:
  %at = phi i32 [ 0, %start ], [ %at.next, %next ]
  %place = getelementptr i8, ptr %to, i32 %at
  store i8 %byte, ptr %place
  %at.next = add i32 %at, 1
  %done = icmp eq i32 %at.next, %count
  br i1 %done, label %end, label %next

end:
  ret ptr %to
}

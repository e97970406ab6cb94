; Takes memory by the megabyte, forty times, and says how far it came.
target triple = "wasm32-unknown-unknown"
declare ptr @malloc(i32)
declare i32 @printf(ptr, ...)
declare i64 @strtoll(ptr, ptr, i32)
@text = constant [14 x i8] c"%d blocks, %d\00"
@wide = constant [8 x i8] c", %lld\0A\00"
@number = constant [15 x i8] c"-1234567890123\00"

define i32 @main() {
start:
  br label %take
take:
  %count = phi i32 [ 0, %start ], [ %more, %use ]
  %sum = phi i32 [ 0, %start ], [ %total, %use ]
  %enough = icmp eq i32 %count, 40
  br i1 %enough, label %done, label %ask
ask:
  %block = call ptr @malloc(i32 1048576)
  %none = icmp eq ptr %block, null
  br i1 %none, label %done, label %use
use:
  %last = getelementptr i8, ptr %block, i32 1048575
  store volatile i8 1, ptr %last
  %read = load volatile i8, ptr %last
  %value = zext i8 %read to i32
  %total = add i32 %sum, %value
  %more = add i32 %count, 1
  br label %take
done:
  %said = call i32 (ptr, ...) @printf(ptr @text, i32 %count, i32 %sum)
  %big = call i64 @strtoll(ptr @number, ptr null, i32 10)
  %then = call i32 (ptr, ...) @printf(ptr @wide, i64 %big)
  ret i32 0
}

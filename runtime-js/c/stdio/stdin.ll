; Compiled from stdin.c: BLESS=1 cargo test -p emback-runtime-js

%struct.emback_file = type { %struct.__emback_sink, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, ptr }
%struct.__emback_sink = type { ptr, ptr, i32 }

@room = internal global [16392 x i8] zeroinitializer, align 16
@__emback_stdin = weak global %struct.emback_file { %struct.__emback_sink zeroinitializer, ptr null, ptr null, ptr getelementptr (i8, ptr @room, i64 8), i32 16384, i32 0, i32 8, i32 -1, i32 0, i32 0, ptr null, ptr null, ptr null }, align 4
@stdin = global ptr @__emback_stdin, align 4

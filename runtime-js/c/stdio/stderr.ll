; Compiled from stderr.c: BLESS=1 cargo test -p emback-runtime-js

%struct.emback_file = type { %struct.__emback_sink, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, ptr }
%struct.__emback_sink = type { ptr, ptr, i32 }

@room = internal global [1024 x i8] zeroinitializer, align 16
@__emback_stderr = weak global %struct.emback_file { %struct.__emback_sink zeroinitializer, ptr null, ptr null, ptr @room, i32 1024, i32 2, i32 4, i32 -1, i32 0, i32 0, ptr null, ptr null, ptr null }, align 4
@stderr = global ptr @__emback_stderr, align 4

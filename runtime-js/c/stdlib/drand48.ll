; Compiled from drand48.c: BLESS=1 cargo test -p emback-runtime-js

@state = internal global [3 x i16] zeroinitializer, align 2
@factor = internal global [3 x i16] [i16 -6547, i16 -8468, i16 5], align 2
@plus = internal unnamed_addr global i16 11, align 2
@seed48.old = internal global [3 x i16] zeroinitializer, align 2

define double @erand48(ptr nocapture %0) nounwind {
  %2 = call i64 @step(ptr %0)
  %3 = lshr i64 %2, 16
  %4 = trunc nuw i64 %3 to i32
  %5 = uitofp i32 %4 to double
  %6 = and i64 %2, 65535
  %7 = uitofp nneg i64 %6 to double
  %8 = fmul double %7, 0x3EF0000000000000
  %9 = fadd double %8, %5
  %10 = fmul double %9, 0x3DF0000000000000
  ret double %10
}

define internal range(i64 0, 281474976710656) i64 @step(ptr nocapture %0) unnamed_addr nounwind {
  %2 = getelementptr i8, ptr %0, i32 2
  %3 = load i32, ptr %2, align 2
  %4 = zext i32 %3 to i64
  %5 = shl nuw nsw i64 %4, 16
  %6 = load i16, ptr %0, align 2
  %7 = zext i16 %6 to i64
  %8 = or disjoint i64 %5, %7
  %9 = load i32, ptr getelementptr inbounds (i8, ptr @factor, i32 2), align 2
  %10 = zext i32 %9 to i64
  %11 = shl nuw nsw i64 %10, 16
  %12 = load i16, ptr @factor, align 2
  %13 = zext i16 %12 to i64
  %14 = or disjoint i64 %11, %13
  %15 = mul i64 %14, %8
  %16 = load i16, ptr @plus, align 2
  %17 = zext i16 %16 to i64
  %18 = add i64 %15, %17
  %19 = trunc i64 %18 to i16
  store i16 %19, ptr %0, align 2
  %20 = lshr i64 %18, 16
  %21 = trunc i64 %20 to i16
  store i16 %21, ptr %2, align 2
  %22 = lshr i64 %18, 32
  %23 = trunc i64 %22 to i16
  %24 = getelementptr inbounds i8, ptr %0, i32 4
  store i16 %23, ptr %24, align 2
  %25 = load i32, ptr %2, align 2
  %26 = zext i32 %25 to i64
  %27 = shl nuw nsw i64 %26, 16
  %28 = and i64 %18, 65535
  %29 = or disjoint i64 %27, %28
  ret i64 %29
}

define range(i32 0, -2147483648) i32 @nrand48(ptr nocapture %0) nounwind {
  %2 = call i64 @step(ptr %0)
  %3 = lshr i64 %2, 17
  %4 = trunc nuw nsw i64 %3 to i32
  ret i32 %4
}

define i32 @jrand48(ptr nocapture %0) nounwind {
  %2 = call i64 @step(ptr %0)
  %3 = lshr i64 %2, 16
  %4 = trunc nuw i64 %3 to i32
  ret i32 %4
}

define double @drand48() nounwind {
  %1 = call i64 @step(ptr nonnull @state)
  %2 = lshr i64 %1, 16
  %3 = trunc nuw i64 %2 to i32
  %4 = uitofp i32 %3 to double
  %5 = and i64 %1, 65535
  %6 = uitofp nneg i64 %5 to double
  %7 = fmul double %6, 0x3EF0000000000000
  %8 = fadd double %7, %4
  %9 = fmul double %8, 0x3DF0000000000000
  ret double %9
}

define range(i32 0, -2147483648) i32 @lrand48() nounwind {
  %1 = call i64 @step(ptr nonnull @state)
  %2 = lshr i64 %1, 17
  %3 = trunc nuw nsw i64 %2 to i32
  ret i32 %3
}

define i32 @mrand48() nounwind {
  %1 = call i64 @step(ptr nonnull @state)
  %2 = lshr i64 %1, 16
  %3 = trunc nuw i64 %2 to i32
  ret i32 %3
}

define void @lcong48(ptr %0) {
  %2 = call ptr @memcpy(ptr nonnull @state, ptr %0, i32 6)
  %3 = getelementptr inbounds i8, ptr %0, i32 6
  %4 = call ptr @memcpy(ptr nonnull @factor, ptr nonnull %3, i32 6)
  %5 = getelementptr inbounds i8, ptr %0, i32 12
  %6 = load i16, ptr %5, align 2
  store i16 %6, ptr @plus, align 2
  ret void
}

declare ptr @memcpy(ptr, ptr, i32)

define nonnull ptr @seed48(ptr nocapture readonly %0) {
  %2 = alloca [7 x i16], align 2
  %3 = call ptr @memcpy(ptr nonnull @seed48.old, ptr nonnull @state, i32 6)
  %4 = load i16, ptr %0, align 2
  store i16 %4, ptr %2, align 2
  %5 = getelementptr inbounds i8, ptr %2, i32 2
  %6 = getelementptr inbounds i8, ptr %0, i32 2
  %7 = load i16, ptr %6, align 2
  store i16 %7, ptr %5, align 2
  %8 = getelementptr inbounds i8, ptr %2, i32 4
  %9 = getelementptr inbounds i8, ptr %0, i32 4
  %10 = load i16, ptr %9, align 2
  store i16 %10, ptr %8, align 2
  %11 = getelementptr inbounds i8, ptr %2, i32 6
  store i16 -6547, ptr %11, align 2
  %12 = getelementptr inbounds i8, ptr %2, i32 8
  store i16 -8468, ptr %12, align 2
  %13 = getelementptr inbounds i8, ptr %2, i32 10
  store i16 5, ptr %13, align 2
  %14 = getelementptr inbounds i8, ptr %2, i32 12
  store i16 11, ptr %14, align 2
  %15 = call ptr @memcpy(ptr nonnull @state, ptr nonnull %2, i32 6)
  %16 = call ptr @memcpy(ptr nonnull @factor, ptr nonnull %11, i32 6)
  %17 = load i16, ptr %14, align 2
  store i16 %17, ptr @plus, align 2
  ret ptr @seed48.old
}

define void @srand48(i32 %0) {
  %2 = alloca [3 x i16], align 2
  store i16 13070, ptr %2, align 2
  %3 = getelementptr inbounds i8, ptr %2, i32 2
  %4 = trunc i32 %0 to i16
  store i16 %4, ptr %3, align 2
  %5 = getelementptr inbounds i8, ptr %2, i32 4
  %6 = lshr i32 %0, 16
  %7 = trunc nuw i32 %6 to i16
  store i16 %7, ptr %5, align 2
  %8 = call ptr @seed48(ptr nonnull %2)
  ret void
}

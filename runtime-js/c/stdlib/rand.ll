; Compiled from rand.c: BLESS=1 cargo test -p emback-runtime-js

%struct.State = type { i32, i32 }

@own = internal global %struct.State zeroinitializer, align 8
@state = internal unnamed_addr global ptr @own, align 4

define range(i32 0, -2147483648) i32 @rand() nounwind {
  %1 = load i64, ptr @own, align 8
  %2 = mul i64 %1, 6364136223846793005
  %3 = add i64 %2, 1
  %4 = trunc i64 %3 to i32
  store i32 %4, ptr @own, align 8
  %5 = lshr i64 %3, 32
  %6 = trunc nuw i64 %5 to i32
  store i32 %6, ptr getelementptr inbounds (i8, ptr @own, i32 4), align 4
  %7 = lshr i32 %6, 1
  ret i32 %7
}

define void @srand(i32 %0) nounwind {
  %2 = add i32 %0, -1
  store i32 %2, ptr @own, align 8
  store i32 0, ptr getelementptr inbounds (i8, ptr @own, i32 4), align 4
  ret void
}

define range(i32 0, -2147483648) i32 @random() nounwind {
  %1 = load ptr, ptr @state, align 4
  %2 = getelementptr inbounds i8, ptr %1, i32 4
  %3 = load i64, ptr %1, align 4
  %4 = mul i64 %3, 6364136223846793005
  %5 = add i64 %4, 1
  %6 = trunc i64 %5 to i32
  store i32 %6, ptr %1, align 4
  %7 = lshr i64 %5, 32
  %8 = trunc nuw i64 %7 to i32
  store i32 %8, ptr %2, align 4
  %9 = lshr i32 %8, 1
  ret i32 %9
}

define void @srandom(i32 %0) nounwind {
  %2 = load ptr, ptr @state, align 4
  %3 = add i32 %0, -1
  store i32 %3, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 0, ptr %4, align 4
  ret void
}

define ptr @initstate(i32 %0, ptr %1, i32 %2) nounwind {
  %4 = icmp ult i32 %2, 8
  br i1 %4, label %9, label %5

5:
  %6 = load ptr, ptr @state, align 4
  store ptr %1, ptr @state, align 4
  %7 = add i32 %0, -1
  store i32 %7, ptr %1, align 4
  %8 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 0, ptr %8, align 4
  br label %9

9:
  %10 = phi ptr [ %6, %5 ], [ null, %3 ]
  ret ptr %10
}

define ptr @setstate(ptr %0) nounwind {
  %2 = load ptr, ptr @state, align 4
  store ptr %0, ptr @state, align 4
  ret ptr %2
}

define range(i32 0, -2147483648) i32 @rand_r(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = mul i32 %2, 1103515245
  %4 = add i32 %3, 12345
  store i32 %4, ptr %0, align 4
  %5 = lshr i32 %4, 11
  %6 = xor i32 %5, %4
  %7 = shl i32 %6, 7
  %8 = and i32 %7, -1658038656
  %9 = xor i32 %8, %6
  %10 = shl i32 %9, 15
  %11 = and i32 %10, -272236544
  %12 = xor i32 %11, %9
  %13 = lshr i32 %12, 19
  %14 = lshr i32 %12, 1
  %15 = xor i32 %13, %14
  ret i32 %15
}

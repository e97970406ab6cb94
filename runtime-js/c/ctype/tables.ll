; Compiled from tables.c: BLESS=1 cargo test -p emback-runtime-js

@__ctype_b_loc.table = internal global [384 x i16] zeroinitializer, align 16
@__ctype_b_loc.middle = internal global ptr null, align 4
@__ctype_tolower_loc.table = internal global [384 x i32] zeroinitializer, align 16
@__ctype_tolower_loc.middle = internal global ptr null, align 4
@__ctype_toupper_loc.table = internal global [384 x i32] zeroinitializer, align 16
@__ctype_toupper_loc.middle = internal global ptr null, align 4

define nonnull ptr @__ctype_b_loc() {
  %1 = load ptr, ptr @__ctype_b_loc.middle, align 4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %48

3:
  store ptr getelementptr inbounds (i8, ptr @__ctype_b_loc.table, i32 256), ptr @__ctype_b_loc.middle, align 4
  br label %4

4:
  %5 = phi i32 [ 0, %3 ], [ %46, %4 ]
  %6 = call i32 @isupper(i32 %5)
  %7 = call i32 @islower(i32 %5)
  %8 = shl i32 %7, 1
  %9 = or i32 %8, %6
  %10 = call i32 @isalpha(i32 %5)
  %11 = shl i32 %10, 2
  %12 = or i32 %9, %11
  %13 = call i32 @isdigit(i32 %5)
  %14 = shl i32 %13, 3
  %15 = or i32 %12, %14
  %16 = call i32 @isxdigit(i32 %5)
  %17 = shl i32 %16, 4
  %18 = or i32 %15, %17
  %19 = call i32 @isspace(i32 %5)
  %20 = shl i32 %19, 5
  %21 = or i32 %18, %20
  %22 = call i32 @isprint(i32 %5)
  %23 = shl i32 %22, 6
  %24 = or i32 %21, %23
  %25 = call i32 @isgraph(i32 %5)
  %26 = shl i32 %25, 7
  %27 = or i32 %24, %26
  %28 = call i32 @isblank(i32 %5)
  %29 = shl i32 %28, 8
  %30 = call i32 @iscntrl(i32 %5)
  %31 = shl i32 %30, 9
  %32 = call i32 @ispunct(i32 %5)
  %33 = shl i32 %32, 10
  %34 = call i32 @isalnum(i32 %5)
  %35 = shl i32 %34, 11
  %36 = or i32 %29, %31
  %37 = or i32 %36, %33
  %38 = or i32 %37, %35
  %39 = or i32 %38, %27
  %40 = shl i32 %27, 8
  %41 = lshr i32 %39, 8
  %42 = or i32 %41, %40
  %43 = trunc i32 %42 to i16
  %44 = or disjoint i32 %5, 128
  %45 = getelementptr inbounds [384 x i16], ptr @__ctype_b_loc.table, i32 0, i32 %44
  store i16 %43, ptr %45, align 2
  %46 = add nuw nsw i32 %5, 1
  %47 = icmp eq i32 %46, 128
  br i1 %47, label %48, label %4

48:
  ret ptr @__ctype_b_loc.middle
}

declare i32 @isupper(i32)

declare i32 @islower(i32)

declare i32 @isalpha(i32)

declare i32 @isdigit(i32)

declare i32 @isxdigit(i32)

declare i32 @isspace(i32)

declare i32 @isprint(i32)

declare i32 @isgraph(i32)

declare i32 @isblank(i32)

declare i32 @iscntrl(i32)

declare i32 @ispunct(i32)

declare i32 @isalnum(i32)

define nonnull ptr @__ctype_tolower_loc() {
  %1 = load ptr, ptr @__ctype_tolower_loc.middle, align 4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %9

3:
  %4 = phi i32 [ %7, %3 ], [ -128, %0 ]
  %5 = call i32 @tolower(i32 %4)
  %6 = getelementptr i32, ptr getelementptr inbounds (i8, ptr @__ctype_tolower_loc.table, i32 512), i32 %4
  store i32 %5, ptr %6, align 4
  %7 = add nsw i32 %4, 1
  %8 = icmp eq i32 %7, 256
  br i1 %8, label %9, label %3

9:
  store ptr getelementptr inbounds (i8, ptr @__ctype_tolower_loc.table, i32 512), ptr @__ctype_tolower_loc.middle, align 4
  ret ptr @__ctype_tolower_loc.middle
}

declare i32 @tolower(i32)

define nonnull ptr @__ctype_toupper_loc() {
  %1 = load ptr, ptr @__ctype_toupper_loc.middle, align 4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %9

3:
  %4 = phi i32 [ %7, %3 ], [ -128, %0 ]
  %5 = call i32 @toupper(i32 %4)
  %6 = getelementptr i32, ptr getelementptr inbounds (i8, ptr @__ctype_toupper_loc.table, i32 512), i32 %4
  store i32 %5, ptr %6, align 4
  %7 = add nsw i32 %4, 1
  %8 = icmp eq i32 %7, 256
  br i1 %8, label %9, label %3

9:
  store ptr getelementptr inbounds (i8, ptr @__ctype_toupper_loc.table, i32 512), ptr @__ctype_toupper_loc.middle, align 4
  ret ptr @__ctype_toupper_loc.middle
}

declare i32 @toupper(i32)

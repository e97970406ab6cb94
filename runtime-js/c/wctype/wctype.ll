; Compiled from wctype.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [74 x i8] c"alnum\00alpha\00blank\00cntrl\00digit\00graph\00lower\00print\00punct\00space\00upper\00xdigit\00\00", align 1
@.str.1 = private unnamed_addr constant [17 x i8] c"tolower\00toupper\00\00", align 1

define range(i32 0, 2) i32 @iswdigit(i32 %0) nounwind {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = zext i1 %3 to i32
  ret i32 %4
}

define range(i32 0, 2) i32 @iswxdigit(i32 %0) nounwind {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = or i32 %0, 32
  %5 = add i32 %4, -97
  %6 = icmp ult i32 %5, 6
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i32
  ret i32 %8
}

define i32 @towlower(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %8

3:
  %4 = add nsw i32 %0, -65
  %5 = icmp ult i32 %4, 26
  %6 = add nuw nsw i32 %0, 32
  %7 = select i1 %5, i32 %6, i32 %0
  br label %10

8:
  %9 = call i32 @__emback_to_lower(i32 %0)
  br label %10

10:
  %11 = phi i32 [ %7, %3 ], [ %9, %8 ]
  ret i32 %11
}

declare i32 @__emback_to_lower(i32)

define i32 @towupper(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %8

3:
  %4 = add nsw i32 %0, -97
  %5 = icmp ult i32 %4, 26
  %6 = add nsw i32 %0, -32
  %7 = select i1 %5, i32 %6, i32 %0
  br label %10

8:
  %9 = call i32 @__emback_to_upper(i32 %0)
  br label %10

10:
  %11 = phi i32 [ %7, %3 ], [ %9, %8 ]
  ret i32 %11
}

declare i32 @__emback_to_upper(i32)

define range(i32 0, 2) i32 @iswlower(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %8

3:
  %4 = add nsw i32 %0, -97
  %5 = icmp ult i32 %4, 26
  %6 = add nsw i32 %0, -32
  %7 = select i1 %5, i32 %6, i32 %0
  br label %10

8:
  %9 = call i32 @__emback_to_upper(i32 %0)
  br label %10

10:
  %11 = phi i32 [ %7, %3 ], [ %9, %8 ]
  %12 = icmp ne i32 %11, %0
  %13 = icmp eq i32 %0, 223
  %14 = or i1 %13, %12
  %15 = zext i1 %14 to i32
  ret i32 %15
}

define range(i32 0, 2) i32 @iswupper(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %8

3:
  %4 = add nsw i32 %0, -65
  %5 = icmp ult i32 %4, 26
  %6 = add nuw nsw i32 %0, 32
  %7 = select i1 %5, i32 %6, i32 %0
  br label %10

8:
  %9 = call i32 @__emback_to_lower(i32 %0)
  br label %10

10:
  %11 = phi i32 [ %7, %3 ], [ %9, %8 ]
  %12 = icmp ne i32 %11, %0
  %13 = zext i1 %12 to i32
  ret i32 %13
}

define range(i32 0, 2) i32 @iswalpha(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %7

3:
  %4 = or i32 %0, 32
  %5 = add nsw i32 %4, -97
  %6 = icmp ult i32 %5, 26
  br label %16

7:
  %8 = call i32 @__emback_is_letter(i32 %0)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = call i32 @iswlower(i32 %0)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %16

13:
  %14 = call i32 @__emback_to_lower(i32 %0)
  %15 = icmp ne i32 %14, %0
  br label %16

16:
  %17 = phi i1 [ %6, %3 ], [ true, %10 ], [ true, %7 ], [ %15, %13 ]
  %18 = zext i1 %17 to i32
  ret i32 %18
}

declare i32 @__emback_is_letter(i32)

define range(i32 0, 2) i32 @iswalnum(i32 %0) {
  %2 = add i32 %0, -58
  %3 = icmp ult i32 %2, -10
  br i1 %3, label %4, label %6

4:
  %5 = call i32 @iswalpha(i32 %0)
  br label %6

6:
  %7 = phi i32 [ 1, %1 ], [ %5, %4 ]
  ret i32 %7
}

define range(i32 0, 2) i32 @iswcntrl(i32 %0) nounwind {
  %2 = icmp ult i32 %0, 32
  br i1 %2, label %11, label %3

3:
  %4 = add i32 %0, -127
  %5 = icmp ult i32 %4, 33
  %6 = icmp eq i32 %0, 8232
  %7 = or i1 %6, %5
  br i1 %7, label %11, label %8

8:
  %9 = icmp eq i32 %0, 8233
  %10 = zext i1 %9 to i32
  br label %11

11:
  %12 = phi i32 [ 1, %3 ], [ 1, %1 ], [ %10, %8 ]
  ret i32 %12
}

define range(i32 0, 2) i32 @iswspace(i32 %0) nounwind {
  switch i32 %0, label %2 [
    i32 32, label %11
    i32 5760, label %11
    i32 133, label %11
    i32 13, label %11
    i32 12, label %11
    i32 11, label %11
    i32 10, label %11
    i32 9, label %11
  ]

2:
  %3 = add i32 %0, -8192
  %4 = icmp ult i32 %3, 11
  %5 = icmp ne i32 %0, 8199
  %6 = and i1 %5, %4
  br i1 %6, label %11, label %7

7:
  switch i32 %0, label %8 [
    i32 8287, label %11
    i32 8233, label %11
    i32 8232, label %11
  ]

8:
  %9 = icmp eq i32 %0, 12288
  %10 = zext i1 %9 to i32
  br label %11

11:
  %12 = phi i32 [ 1, %1 ], [ %10, %8 ], [ 1, %7 ], [ 1, %2 ], [ 1, %7 ], [ 1, %7 ], [ 1, %1 ], [ 1, %1 ], [ 1, %1 ], [ 1, %1 ], [ 1, %1 ], [ 1, %1 ], [ 1, %1 ]
  ret i32 %12
}

define range(i32 0, 2) i32 @iswblank(i32 %0) nounwind {
  %2 = icmp eq i32 %0, 32
  %3 = icmp eq i32 %0, 9
  %4 = or i1 %2, %3
  %5 = zext i1 %4 to i32
  ret i32 %5
}

define range(i32 0, 2) i32 @iswprint(i32 %0) {
  %2 = icmp ult i32 %0, 128
  br i1 %2, label %3, label %6

3:
  %4 = add nsw i32 %0, -32
  %5 = icmp ult i32 %4, 95
  br label %26

6:
  %7 = icmp ult i32 %0, 1114112
  br i1 %7, label %8, label %26

8:
  %9 = add nsw i32 %0, -160
  %10 = icmp ult i32 %9, -33
  %11 = and i32 %0, 2097150
  %12 = icmp ne i32 %11, 8232
  %13 = and i1 %12, %10
  %14 = and i32 %0, 2095104
  %15 = icmp ne i32 %14, 55296
  %16 = and i1 %15, %13
  %17 = and i32 %0, 65534
  %18 = icmp ne i32 %17, 65534
  %19 = and i1 %18, %16
  %20 = add nsw i32 %0, -65532
  %21 = icmp ult i32 %20, -3
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %23, label %26

23:
  %24 = call i32 @__emback_is_assigned(i32 %0)
  %25 = icmp ne i32 %24, 0
  br label %26

26:
  %27 = phi i1 [ %5, %3 ], [ false, %8 ], [ false, %6 ], [ %25, %23 ]
  %28 = zext i1 %27 to i32
  ret i32 %28
}

declare i32 @__emback_is_assigned(i32)

define range(i32 0, 2) i32 @iswgraph(i32 %0) {
  %2 = call i32 @iswprint(i32 %0)
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %7, label %4

4:
  %5 = call i32 @iswspace(i32 %0)
  %6 = xor i32 %5, 1
  br label %7

7:
  %8 = phi i32 [ 0, %1 ], [ %6, %4 ]
  ret i32 %8
}

define range(i32 0, 2) i32 @iswpunct(i32 %0) {
  %2 = call i32 @iswgraph(i32 %0)
  %3 = icmp ne i32 %2, 0
  %4 = add i32 %0, -58
  %5 = icmp ult i32 %4, -10
  %6 = and i1 %5, %3
  br i1 %6, label %7, label %10

7:
  %8 = call i32 @iswalpha(i32 %0)
  %9 = xor i32 %8, 1
  br label %10

10:
  %11 = phi i32 [ 0, %1 ], [ %9, %7 ]
  ret i32 %11
}

define i32 @wctype(ptr %0) {
  %2 = call i32 @index_of(ptr nonnull @.str, ptr %0)
  ret i32 %2
}

define internal i32 @index_of(ptr %0, ptr %1) unnamed_addr {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %17, label %5

5:
  %6 = phi i32 [ %11, %10 ], [ 1, %2 ]
  %7 = phi ptr [ %14, %10 ], [ %0, %2 ]
  %8 = call i32 @strcmp(ptr nonnull %7, ptr %1)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %17, label %10

10:
  %11 = add nuw nsw i32 %6, 1
  %12 = call i32 @strlen(ptr nonnull %7)
  %13 = add i32 %12, 1
  %14 = getelementptr inbounds i8, ptr %7, i32 %13
  %15 = load i8, ptr %14, align 1
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %5

17:
  %18 = phi i32 [ 0, %2 ], [ %6, %5 ], [ 0, %10 ]
  ret i32 %18
}

define range(i32 0, 2) i32 @iswctype(i32 %0, i32 %1) {
  switch i32 %1, label %60 [
    i32 1, label %3
    i32 2, label %8
    i32 3, label %10
    i32 4, label %15
    i32 5, label %25
    i32 6, label %29
    i32 7, label %31
    i32 8, label %33
    i32 9, label %35
    i32 10, label %37
    i32 11, label %39
    i32 12, label %52
  ]

3:
  %4 = add i32 %0, -58
  %5 = icmp ult i32 %4, -10
  br i1 %5, label %6, label %60

6:
  %7 = call i32 @iswalpha(i32 %0)
  br label %60

8:
  %9 = call i32 @iswalpha(i32 %0)
  br label %60

10:
  %11 = icmp eq i32 %0, 32
  %12 = icmp eq i32 %0, 9
  %13 = or i1 %11, %12
  %14 = zext i1 %13 to i32
  br label %60

15:
  %16 = icmp ult i32 %0, 32
  br i1 %16, label %60, label %17

17:
  %18 = add i32 %0, -127
  %19 = icmp ult i32 %18, 33
  %20 = icmp eq i32 %0, 8232
  %21 = or i1 %20, %19
  br i1 %21, label %60, label %22

22:
  %23 = icmp eq i32 %0, 8233
  %24 = zext i1 %23 to i32
  br label %60

25:
  %26 = add i32 %0, -48
  %27 = icmp ult i32 %26, 10
  %28 = zext i1 %27 to i32
  br label %60

29:
  %30 = call i32 @iswgraph(i32 %0)
  br label %60

31:
  %32 = call i32 @iswlower(i32 %0)
  br label %60

33:
  %34 = call i32 @iswprint(i32 %0)
  br label %60

35:
  %36 = call i32 @iswpunct(i32 %0)
  br label %60

37:
  %38 = call i32 @iswspace(i32 %0)
  br label %60

39:
  %40 = icmp ult i32 %0, 128
  br i1 %40, label %41, label %46

41:
  %42 = add nsw i32 %0, -65
  %43 = icmp ult i32 %42, 26
  %44 = add nuw nsw i32 %0, 32
  %45 = select i1 %43, i32 %44, i32 %0
  br label %48

46:
  %47 = call i32 @__emback_to_lower(i32 %0)
  br label %48

48:
  %49 = phi i32 [ %45, %41 ], [ %47, %46 ]
  %50 = icmp ne i32 %49, %0
  %51 = zext i1 %50 to i32
  br label %60

52:
  %53 = add i32 %0, -48
  %54 = icmp ult i32 %53, 10
  %55 = or i32 %0, 32
  %56 = add i32 %55, -97
  %57 = icmp ult i32 %56, 6
  %58 = or i1 %54, %57
  %59 = zext i1 %58 to i32
  br label %60

60:
  %61 = phi i32 [ %59, %52 ], [ %51, %48 ], [ %38, %37 ], [ %36, %35 ], [ %34, %33 ], [ %32, %31 ], [ %30, %29 ], [ %28, %25 ], [ %14, %10 ], [ %9, %8 ], [ 0, %2 ], [ 1, %3 ], [ %7, %6 ], [ 1, %17 ], [ 1, %15 ], [ %24, %22 ]
  ret i32 %61
}

define i32 @wctrans(ptr %0) {
  %2 = call i32 @index_of(ptr nonnull @.str.1, ptr %0)
  ret i32 %2
}

define i32 @towctrans(i32 %0, i32 %1) {
  switch i32 %1, label %21 [
    i32 1, label %3
    i32 2, label %12
  ]

3:
  %4 = icmp ult i32 %0, 128
  br i1 %4, label %5, label %10

5:
  %6 = add nsw i32 %0, -65
  %7 = icmp ult i32 %6, 26
  %8 = add nuw nsw i32 %0, 32
  %9 = select i1 %7, i32 %8, i32 %0
  br label %21

10:
  %11 = call i32 @__emback_to_lower(i32 %0)
  br label %21

12:
  %13 = icmp ult i32 %0, 128
  br i1 %13, label %14, label %19

14:
  %15 = add nsw i32 %0, -97
  %16 = icmp ult i32 %15, 26
  %17 = add nsw i32 %0, -32
  %18 = select i1 %16, i32 %17, i32 %0
  br label %21

19:
  %20 = call i32 @__emback_to_upper(i32 %0)
  br label %21

21:
  %22 = phi i32 [ %0, %2 ], [ %9, %5 ], [ %11, %10 ], [ %18, %14 ], [ %20, %19 ]
  ret i32 %22
}

declare i32 @strcmp(ptr, ptr)

declare i32 @strlen(ptr)

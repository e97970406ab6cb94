; Compiled from strverscmp.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [2 x i8] c"0\00", align 1

define i32 @strverscmp(ptr %0, ptr nocapture readonly %1) {
  br label %3

3:
  %4 = phi i32 [ 0, %2 ], [ %12, %3 ]
  %5 = getelementptr inbounds i8, ptr %0, i32 %4
  %6 = load i8, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %1, i32 %4
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %6, %8
  %10 = icmp eq i8 %6, 0
  %11 = or i1 %10, %9
  %12 = add i32 %4, 1
  br i1 %11, label %13, label %3

13:
  %14 = getelementptr i8, ptr %0, i32 -1
  %15 = icmp eq i32 %4, 0
  br i1 %15, label %26, label %16

16:
  %17 = phi i32 [ %24, %23 ], [ %4, %13 ]
  %18 = getelementptr i8, ptr %14, i32 %17
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = add nsw i32 %20, -58
  %22 = icmp ult i32 %21, -10
  br i1 %22, label %26, label %23

23:
  %24 = add i32 %17, -1
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %16

26:
  %27 = phi i32 [ 0, %13 ], [ 0, %23 ], [ %17, %16 ]
  %28 = getelementptr inbounds i8, ptr %0, i32 %27
  %29 = getelementptr inbounds i8, ptr %1, i32 %27
  %30 = sub i32 %4, %27
  %31 = load i8, ptr %28, align 1
  %32 = zext i8 %31 to i32
  %33 = add nsw i32 %32, -58
  %34 = icmp ult i32 %33, -10
  %35 = icmp eq i8 %31, 48
  %36 = or i1 %35, %34
  br i1 %36, label %64, label %37

37:
  %38 = load i8, ptr %29, align 1
  %39 = zext i8 %38 to i32
  %40 = add nsw i32 %39, -58
  %41 = icmp ult i32 %40, -10
  %42 = icmp eq i8 %38, 48
  %43 = or i1 %42, %41
  br i1 %43, label %64, label %44

44:
  %45 = phi i32 [ %51, %44 ], [ 0, %37 ]
  %46 = getelementptr inbounds i8, ptr %28, i32 %45
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i32
  %49 = add nsw i32 %48, -58
  %50 = icmp ult i32 %49, -10
  %51 = add i32 %45, 1
  br i1 %50, label %52, label %44

52:
  %53 = phi i32 [ %59, %52 ], [ 0, %44 ]
  %54 = getelementptr inbounds i8, ptr %29, i32 %53
  %55 = load i8, ptr %54, align 1
  %56 = zext i8 %55 to i32
  %57 = add nsw i32 %56, -58
  %58 = icmp ult i32 %57, -10
  %59 = add i32 %53, 1
  br i1 %58, label %60, label %52

60:
  %61 = icmp eq i32 %45, %53
  %62 = icmp ult i32 %45, %53
  %63 = select i1 %62, i32 -1, i32 1
  br i1 %61, label %84, label %90

64:
  %65 = icmp eq i32 %4, %27
  br i1 %65, label %84, label %66

66:
  %67 = call i32 @strspn(ptr nonnull %28, ptr nonnull @.str)
  %68 = icmp ult i32 %67, %30
  %69 = load i8, ptr %5, align 1
  br i1 %68, label %70, label %72

70:
  %71 = load i8, ptr %7, align 1
  br label %84

72:
  %73 = zext i8 %69 to i32
  %74 = add nsw i32 %73, -58
  %75 = icmp ult i32 %74, -10
  %76 = load i8, ptr %7, align 1
  %77 = zext i8 %76 to i32
  %78 = add nsw i32 %77, -58
  %79 = icmp ult i32 %78, -10
  br i1 %75, label %80, label %81

80:
  br i1 %79, label %84, label %90

81:
  %82 = sub nsw i32 %73, %77
  %83 = select i1 %79, i32 -1, i32 %82
  br label %90

84:
  %85 = phi i8 [ %8, %64 ], [ %71, %70 ], [ %76, %80 ], [ %8, %60 ]
  %86 = phi i8 [ %6, %64 ], [ %69, %70 ], [ %69, %80 ], [ %6, %60 ]
  %87 = zext i8 %86 to i32
  %88 = zext i8 %85 to i32
  %89 = sub nsw i32 %87, %88
  br label %90

90:
  %91 = phi i32 [ %89, %84 ], [ %63, %60 ], [ 1, %80 ], [ %83, %81 ]
  ret i32 %91
}

declare i32 @strspn(ptr, ptr)

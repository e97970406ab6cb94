; Compiled from strcmp.c: BLESS=1 cargo test -p emback-runtime-js

@bcmp = alias i32 (ptr, ptr, i32), ptr @memcmp
@strcoll = alias i32 (ptr, ptr), ptr @strcmp

define range(i32 -255, 256) i32 @memcmp(ptr %0, ptr %1, i32 %2) nounwind {
  %4 = ptrtoint ptr %0 to i32
  %5 = ptrtoint ptr %1 to i32
  %6 = xor i32 %5, %4
  %7 = and i32 %6, 3
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %51

9:
  %10 = icmp eq i32 %2, 0
  %11 = and i32 %4, 3
  %12 = icmp eq i32 %11, 0
  %13 = or i1 %10, %12
  br i1 %13, label %14, label %19

14:
  %15 = phi i32 [ %2, %9 ], [ %33, %30 ]
  %16 = phi ptr [ %0, %9 ], [ %31, %30 ]
  %17 = phi ptr [ %1, %9 ], [ %32, %30 ]
  %18 = icmp ugt i32 %15, 3
  br i1 %18, label %39, label %51

19:
  %20 = phi ptr [ %32, %30 ], [ %1, %9 ]
  %21 = phi ptr [ %31, %30 ], [ %0, %9 ]
  %22 = phi i32 [ %33, %30 ], [ %2, %9 ]
  %23 = load i8, ptr %21, align 1
  %24 = load i8, ptr %20, align 1
  %25 = icmp eq i8 %23, %24
  br i1 %25, label %30, label %26

26:
  %27 = zext i8 %24 to i32
  %28 = zext i8 %23 to i32
  %29 = sub nsw i32 %28, %27
  br label %76

30:
  %31 = getelementptr inbounds i8, ptr %21, i32 1
  %32 = getelementptr inbounds i8, ptr %20, i32 1
  %33 = add i32 %22, -1
  %34 = icmp eq i32 %33, 0
  %35 = ptrtoint ptr %31 to i32
  %36 = and i32 %35, 3
  %37 = icmp eq i32 %36, 0
  %38 = select i1 %34, i1 true, i1 %37
  br i1 %38, label %14, label %19

39:
  %40 = phi ptr [ %48, %46 ], [ %17, %14 ]
  %41 = phi ptr [ %47, %46 ], [ %16, %14 ]
  %42 = phi i32 [ %49, %46 ], [ %15, %14 ]
  %43 = load i32, ptr %41, align 4
  %44 = load i32, ptr %40, align 4
  %45 = icmp eq i32 %43, %44
  br i1 %45, label %46, label %56

46:
  %47 = getelementptr inbounds i8, ptr %41, i32 4
  %48 = getelementptr inbounds i8, ptr %40, i32 4
  %49 = add i32 %42, -4
  %50 = icmp ugt i32 %49, 3
  br i1 %50, label %39, label %51

51:
  %52 = phi i32 [ %2, %3 ], [ %15, %14 ], [ %49, %46 ]
  %53 = phi ptr [ %0, %3 ], [ %16, %14 ], [ %47, %46 ]
  %54 = phi ptr [ %1, %3 ], [ %17, %14 ], [ %48, %46 ]
  %55 = icmp eq i32 %52, 0
  br i1 %55, label %76, label %56

56:
  %57 = phi ptr [ %54, %51 ], [ %40, %39 ]
  %58 = phi ptr [ %53, %51 ], [ %41, %39 ]
  %59 = phi i32 [ %52, %51 ], [ %42, %39 ]
  br label %60

60:
  %61 = phi ptr [ %73, %71 ], [ %57, %56 ]
  %62 = phi ptr [ %72, %71 ], [ %58, %56 ]
  %63 = phi i32 [ %74, %71 ], [ %59, %56 ]
  %64 = load i8, ptr %62, align 1
  %65 = load i8, ptr %61, align 1
  %66 = icmp eq i8 %64, %65
  br i1 %66, label %71, label %67

67:
  %68 = zext i8 %65 to i32
  %69 = zext i8 %64 to i32
  %70 = sub nsw i32 %69, %68
  br label %76

71:
  %72 = getelementptr inbounds i8, ptr %62, i32 1
  %73 = getelementptr inbounds i8, ptr %61, i32 1
  %74 = add i32 %63, -1
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %60

76:
  %77 = phi i32 [ %70, %67 ], [ %29, %26 ], [ 0, %51 ], [ 0, %71 ]
  ret i32 %77
}

define range(i32 -255, 256) i32 @strcmp(ptr %0, ptr %1) nounwind {
  %3 = load i8, ptr %0, align 1
  %4 = load i8, ptr %1, align 1
  %5 = icmp ne i8 %3, %4
  %6 = icmp eq i8 %3, 0
  %7 = or i1 %6, %5
  br i1 %7, label %78, label %8

8:
  %9 = ptrtoint ptr %0 to i32
  %10 = ptrtoint ptr %1 to i32
  %11 = xor i32 %10, %9
  %12 = and i32 %11, 3
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %60

14:
  %15 = and i32 %9, 3
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %30

17:
  %18 = phi ptr [ %0, %14 ], [ %39, %38 ]
  %19 = phi ptr [ %1, %14 ], [ %40, %38 ]
  %20 = load i32, ptr %18, align 4
  %21 = load i32, ptr %19, align 4
  %22 = icmp eq i32 %20, %21
  %23 = trunc i32 %20 to i8
  %24 = trunc i32 %21 to i8
  br i1 %22, label %25, label %60

25:
  %26 = sub i32 16843008, %20
  %27 = or i32 %26, %20
  %28 = and i32 %27, -2139062144
  %29 = icmp eq i32 %28, -2139062144
  br i1 %29, label %49, label %60

30:
  %31 = phi ptr [ %40, %38 ], [ %1, %14 ]
  %32 = phi ptr [ %39, %38 ], [ %0, %14 ]
  %33 = load i8, ptr %32, align 1
  %34 = load i8, ptr %31, align 1
  %35 = icmp ne i8 %33, %34
  %36 = icmp eq i8 %33, 0
  %37 = or i1 %36, %35
  br i1 %37, label %78, label %38

38:
  %39 = getelementptr inbounds i8, ptr %32, i32 1
  %40 = getelementptr inbounds i8, ptr %31, i32 1
  %41 = ptrtoint ptr %39 to i32
  %42 = and i32 %41, 3
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %17, label %30

44:
  %45 = sub i32 16843008, %54
  %46 = or i32 %45, %54
  %47 = and i32 %46, -2139062144
  %48 = icmp eq i32 %47, -2139062144
  br i1 %48, label %49, label %57

49:
  %50 = phi ptr [ %52, %44 ], [ %18, %25 ]
  %51 = phi ptr [ %53, %44 ], [ %19, %25 ]
  %52 = getelementptr inbounds i8, ptr %50, i32 4
  %53 = getelementptr inbounds i8, ptr %51, i32 4
  %54 = load i32, ptr %52, align 4
  %55 = load i32, ptr %53, align 4
  %56 = icmp eq i32 %54, %55
  br i1 %56, label %44, label %57

57:
  %58 = trunc i32 %54 to i8
  %59 = trunc i32 %55 to i8
  br label %60

60:
  %61 = phi i8 [ %3, %8 ], [ %24, %17 ], [ %24, %25 ], [ %59, %57 ]
  %62 = phi i8 [ %3, %8 ], [ %23, %17 ], [ %23, %25 ], [ %58, %57 ]
  %63 = phi ptr [ %0, %8 ], [ %18, %17 ], [ %18, %25 ], [ %52, %57 ]
  %64 = phi ptr [ %1, %8 ], [ %19, %17 ], [ %19, %25 ], [ %53, %57 ]
  %65 = icmp ne i8 %62, %61
  %66 = icmp eq i8 %62, 0
  %67 = or i1 %66, %65
  br i1 %67, label %78, label %68

68:
  %69 = phi ptr [ %72, %68 ], [ %64, %60 ]
  %70 = phi ptr [ %71, %68 ], [ %63, %60 ]
  %71 = getelementptr inbounds i8, ptr %70, i32 1
  %72 = getelementptr inbounds i8, ptr %69, i32 1
  %73 = load i8, ptr %71, align 1
  %74 = load i8, ptr %72, align 1
  %75 = icmp ne i8 %73, %74
  %76 = icmp eq i8 %73, 0
  %77 = or i1 %76, %75
  br i1 %77, label %78, label %68

78:
  %79 = phi i8 [ %3, %2 ], [ %62, %60 ], [ %73, %68 ], [ %33, %30 ]
  %80 = phi i8 [ %4, %2 ], [ %61, %60 ], [ %74, %68 ], [ %34, %30 ]
  %81 = zext i8 %79 to i32
  %82 = zext i8 %80 to i32
  %83 = sub nsw i32 %81, %82
  ret i32 %83
}

define range(i32 -255, 256) i32 @strncmp(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %23, label %5

5:
  %6 = phi ptr [ %20, %18 ], [ %1, %3 ]
  %7 = phi ptr [ %19, %18 ], [ %0, %3 ]
  %8 = phi i32 [ %21, %18 ], [ %2, %3 ]
  %9 = load i8, ptr %7, align 1
  %10 = load i8, ptr %6, align 1
  %11 = icmp ne i8 %9, %10
  %12 = icmp eq i8 %9, 0
  %13 = or i1 %12, %11
  br i1 %13, label %14, label %18

14:
  %15 = zext i8 %9 to i32
  %16 = zext i8 %10 to i32
  %17 = sub nsw i32 %15, %16
  br label %23

18:
  %19 = getelementptr inbounds i8, ptr %7, i32 1
  %20 = getelementptr inbounds i8, ptr %6, i32 1
  %21 = add i32 %8, -1
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %5

23:
  %24 = phi i32 [ %17, %14 ], [ 0, %3 ], [ 0, %18 ]
  ret i32 %24
}

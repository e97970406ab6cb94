; Compiled from strcpy.c: BLESS=1 cargo test -p emback-runtime-js

@__stpcpy = alias ptr (ptr, ptr), ptr @stpcpy
@strxfrm = alias i32 (ptr, ptr, i32), ptr @strlcpy
@__mempcpy = alias ptr (ptr, ptr, i32), ptr @mempcpy
@explicit_bzero = alias void (ptr, i32), ptr @bzero

define ptr @stpcpy(ptr %0, ptr %1) nounwind {
  %3 = ptrtoint ptr %0 to i32
  %4 = ptrtoint ptr %1 to i32
  %5 = xor i32 %4, %3
  %6 = and i32 %5, 3
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:
  %9 = load i8, ptr %1, align 1
  br label %46

10:
  %11 = and i32 %4, 3
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %22

13:
  %14 = phi ptr [ %0, %10 ], [ %28, %27 ]
  %15 = phi ptr [ %1, %10 ], [ %29, %27 ]
  %16 = load i32, ptr %15, align 4
  %17 = sub i32 16843008, %16
  %18 = or i32 %17, %16
  %19 = and i32 %18, -2139062144
  %20 = icmp eq i32 %19, -2139062144
  %21 = trunc i32 %16 to i8
  br i1 %20, label %33, label %46

22:
  %23 = phi ptr [ %29, %27 ], [ %1, %10 ]
  %24 = phi ptr [ %28, %27 ], [ %0, %10 ]
  %25 = load i8, ptr %23, align 1
  store i8 %25, ptr %24, align 1
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %58, label %27

27:
  %28 = getelementptr inbounds i8, ptr %24, i32 1
  %29 = getelementptr inbounds i8, ptr %23, i32 1
  %30 = ptrtoint ptr %29 to i32
  %31 = and i32 %30, 3
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %13, label %22

33:
  %34 = phi i32 [ %39, %33 ], [ %16, %13 ]
  %35 = phi ptr [ %38, %33 ], [ %15, %13 ]
  %36 = phi ptr [ %37, %33 ], [ %14, %13 ]
  store i32 %34, ptr %36, align 4
  %37 = getelementptr inbounds i8, ptr %36, i32 4
  %38 = getelementptr inbounds i8, ptr %35, i32 4
  %39 = load i32, ptr %38, align 4
  %40 = sub i32 16843008, %39
  %41 = or i32 %40, %39
  %42 = and i32 %41, -2139062144
  %43 = icmp eq i32 %42, -2139062144
  br i1 %43, label %33, label %44

44:
  %45 = trunc i32 %39 to i8
  br label %46

46:
  %47 = phi i8 [ %9, %8 ], [ %21, %13 ], [ %45, %44 ]
  %48 = phi ptr [ %0, %8 ], [ %14, %13 ], [ %37, %44 ]
  %49 = phi ptr [ %1, %8 ], [ %15, %13 ], [ %38, %44 ]
  store i8 %47, ptr %48, align 1
  %50 = icmp eq i8 %47, 0
  br i1 %50, label %58, label %51

51:
  %52 = phi ptr [ %54, %51 ], [ %49, %46 ]
  %53 = phi ptr [ %55, %51 ], [ %48, %46 ]
  %54 = getelementptr inbounds i8, ptr %52, i32 1
  %55 = getelementptr inbounds i8, ptr %53, i32 1
  %56 = load i8, ptr %54, align 1
  store i8 %56, ptr %55, align 1
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %58, label %51

58:
  %59 = phi ptr [ %48, %46 ], [ %55, %51 ], [ %24, %22 ]
  ret ptr %59
}

define ptr @strcpy(ptr returned %0, ptr %1) nounwind {
  %3 = call ptr @stpcpy(ptr %0, ptr %1)
  ret ptr %0
}

define ptr @strcat(ptr returned %0, ptr %1) {
  %3 = call i32 @strlen(ptr %0)
  %4 = getelementptr inbounds i8, ptr %0, i32 %3
  %5 = call ptr @stpcpy(ptr %4, ptr %1)
  ret ptr %0
}

declare i32 @strlen(ptr)

define ptr @stpncpy(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @strnlen(ptr %1, i32 %2)
  %5 = call ptr @memcpy(ptr %0, ptr %1, i32 %4)
  %6 = getelementptr inbounds i8, ptr %0, i32 %4
  %7 = sub i32 %2, %4
  %8 = call ptr @memset(ptr %6, i32 0, i32 %7)
  ret ptr %6
}

declare i32 @strnlen(ptr, i32)

declare ptr @memcpy(ptr, ptr, i32)

declare ptr @memset(ptr, i32, i32)

define ptr @strncpy(ptr returned %0, ptr %1, i32 %2) {
  %4 = call ptr @stpncpy(ptr %0, ptr %1, i32 %2)
  ret ptr %0
}

define ptr @strncat(ptr returned %0, ptr %1, i32 %2) {
  %4 = call i32 @strlen(ptr %0)
  %5 = call i32 @strnlen(ptr %1, i32 %2)
  %6 = getelementptr inbounds i8, ptr %0, i32 %4
  %7 = call ptr @memcpy(ptr %6, ptr %1, i32 %5)
  %8 = getelementptr i8, ptr %6, i32 %5
  store i8 0, ptr %8, align 1
  ret ptr %0
}

define i32 @strlcpy(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @strlen(ptr %1)
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %12, label %6

6:
  %7 = icmp ult i32 %4, %2
  %8 = add i32 %2, -1
  %9 = select i1 %7, i32 %4, i32 %8
  %10 = call ptr @memcpy(ptr %0, ptr %1, i32 %9)
  %11 = getelementptr inbounds i8, ptr %0, i32 %9
  store i8 0, ptr %11, align 1
  br label %12

12:
  ret i32 %4
}

define i32 @strlcat(ptr %0, ptr %1, i32 %2) {
  %4 = call i32 @strnlen(ptr %0, i32 %2)
  %5 = icmp eq i32 %4, %2
  br i1 %5, label %6, label %8

6:
  %7 = call i32 @strlen(ptr %1)
  br label %12

8:
  %9 = getelementptr inbounds i8, ptr %0, i32 %4
  %10 = sub i32 %2, %4
  %11 = call i32 @strlcpy(ptr %9, ptr %1, i32 %10)
  br label %12

12:
  %13 = phi i32 [ %7, %6 ], [ %11, %8 ]
  %14 = add i32 %13, %4
  ret i32 %14
}

define ptr @memccpy(ptr writeonly %0, ptr nocapture readonly %1, i32 %2, i32 %3) nounwind {
  %5 = icmp eq i32 %3, 0
  br i1 %5, label %19, label %6

6:
  %7 = trunc i32 %2 to i8
  br label %8

8:
  %9 = phi ptr [ %1, %6 ], [ %16, %15 ]
  %10 = phi ptr [ %0, %6 ], [ %13, %15 ]
  %11 = phi i32 [ %3, %6 ], [ %17, %15 ]
  %12 = load i8, ptr %9, align 1
  %13 = getelementptr inbounds i8, ptr %10, i32 1
  store i8 %12, ptr %10, align 1
  %14 = icmp eq i8 %12, %7
  br i1 %14, label %19, label %15

15:
  %16 = getelementptr inbounds i8, ptr %9, i32 1
  %17 = add i32 %11, -1
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8

19:
  %20 = phi ptr [ null, %4 ], [ %13, %8 ], [ null, %15 ]
  ret ptr %20
}

define ptr @mempcpy(ptr %0, ptr %1, i32 %2) {
  %4 = call ptr @memcpy(ptr %0, ptr %1, i32 %2)
  %5 = getelementptr inbounds i8, ptr %4, i32 %2
  ret ptr %5
}

define void @bcopy(ptr %0, ptr %1, i32 %2) {
  %4 = call ptr @memmove(ptr %1, ptr %0, i32 %2)
  ret void
}

declare ptr @memmove(ptr, ptr, i32)

define void @bzero(ptr %0, i32 %1) {
  %3 = call ptr @memset(ptr %0, i32 0, i32 %1)
  ret void
}

define void @swab(ptr nocapture readonly %0, ptr nocapture writeonly %1, i32 %2) nounwind {
  %4 = icmp sgt i32 %2, 1
  br i1 %4, label %5, label %17

5:
  %6 = phi i32 [ %13, %5 ], [ %2, %3 ]
  %7 = phi ptr [ %15, %5 ], [ %1, %3 ]
  %8 = phi ptr [ %14, %5 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1
  %10 = getelementptr inbounds i8, ptr %8, i32 1
  %11 = load i8, ptr %10, align 1
  store i8 %11, ptr %7, align 1
  %12 = getelementptr inbounds i8, ptr %7, i32 1
  store i8 %9, ptr %12, align 1
  %13 = add nsw i32 %6, -2
  %14 = getelementptr inbounds i8, ptr %8, i32 2
  %15 = getelementptr inbounds i8, ptr %7, i32 2
  %16 = icmp ugt i32 %6, 3
  br i1 %16, label %5, label %17

17:
  ret void
}

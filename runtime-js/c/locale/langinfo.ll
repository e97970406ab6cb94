; Compiled from langinfo.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [6 x i8] c"UTF-8\00", align 1
@.str.1 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@numeric = internal constant [3 x i8] c".\00\00", align 1
@times = internal constant [316 x i8] c"Sun\00Mon\00Tue\00Wed\00Thu\00Fri\00Sat\00Sunday\00Monday\00Tuesday\00Wednesday\00Thursday\00Friday\00Saturday\00Jan\00Feb\00Mar\00Apr\00May\00Jun\00Jul\00Aug\00Sep\00Oct\00Nov\00Dec\00January\00February\00March\00April\00May\00June\00July\00August\00September\00October\00November\00December\00AM\00PM\00%a %b %e %T %Y\00%m/%d/%y\00%H:%M:%S\00%I:%M:%S %p\00\00\00%m/%d/%y\000123456789\00%a %b %e %T %Y\00%H:%M:%S\00", align 16
@messages = internal constant [12 x i8] c"^[yY]\00^[nN]\00", align 1

define nonnull ptr @nl_langinfo(i32 %0) nounwind {
  %2 = and i32 %0, 65535
  %3 = ashr i32 %0, 16
  switch i32 %3, label %58 [
    i32 0, label %4
    i32 1, label %7
    i32 2, label %24
    i32 5, label %41
  ]

4:
  %5 = icmp eq i32 %0, 14
  %6 = select i1 %5, ptr @.str, ptr @.str.1
  br label %58

7:
  %8 = icmp eq i32 %2, 0
  br i1 %8, label %58, label %9

9:
  %10 = phi i32 [ %17, %9 ], [ 0, %7 ]
  %11 = phi i32 [ %16, %9 ], [ %2, %7 ]
  %12 = getelementptr inbounds i8, ptr @numeric, i32 %10
  %13 = load i8, ptr %12, align 1
  %14 = icmp eq i8 %13, 0
  %15 = sext i1 %14 to i32
  %16 = add nsw i32 %11, %15
  %17 = add nuw nsw i32 %10, 1
  %18 = icmp ne i32 %16, 0
  %19 = icmp ult i32 %10, 2
  %20 = and i1 %19, %18
  br i1 %20, label %9, label %21

21:
  %22 = getelementptr inbounds i8, ptr @numeric, i32 %17
  %23 = select i1 %19, ptr %22, ptr @.str.1
  br label %58

24:
  %25 = icmp eq i32 %2, 0
  br i1 %25, label %58, label %26

26:
  %27 = phi i32 [ %34, %26 ], [ 0, %24 ]
  %28 = phi i32 [ %33, %26 ], [ %2, %24 ]
  %29 = getelementptr inbounds i8, ptr @times, i32 %27
  %30 = load i8, ptr %29, align 1
  %31 = icmp eq i8 %30, 0
  %32 = sext i1 %31 to i32
  %33 = add nsw i32 %28, %32
  %34 = add nuw nsw i32 %27, 1
  %35 = icmp ne i32 %33, 0
  %36 = icmp ult i32 %27, 315
  %37 = and i1 %36, %35
  br i1 %37, label %26, label %38

38:
  %39 = getelementptr inbounds i8, ptr @times, i32 %34
  %40 = select i1 %36, ptr %39, ptr @.str.1
  br label %58

41:
  %42 = icmp eq i32 %2, 0
  br i1 %42, label %58, label %43

43:
  %44 = phi i32 [ %51, %43 ], [ 0, %41 ]
  %45 = phi i32 [ %50, %43 ], [ %2, %41 ]
  %46 = getelementptr inbounds i8, ptr @messages, i32 %44
  %47 = load i8, ptr %46, align 1
  %48 = icmp eq i8 %47, 0
  %49 = sext i1 %48 to i32
  %50 = add nsw i32 %45, %49
  %51 = add nuw nsw i32 %44, 1
  %52 = icmp ne i32 %50, 0
  %53 = icmp ult i32 %44, 11
  %54 = and i1 %53, %52
  br i1 %54, label %43, label %55

55:
  %56 = getelementptr inbounds i8, ptr @messages, i32 %51
  %57 = select i1 %53, ptr %56, ptr @.str.1
  br label %58

58:
  %59 = phi ptr [ %6, %4 ], [ @.str.1, %1 ], [ @numeric, %7 ], [ @times, %24 ], [ @messages, %41 ], [ %23, %21 ], [ %40, %38 ], [ %57, %55 ]
  ret ptr %59
}

define nonnull ptr @nl_langinfo_l(i32 %0, ptr nocapture readnone %1) nounwind {
  %3 = call ptr @nl_langinfo(i32 %0)
  ret ptr %3
}

; Compiled from device.c: BLESS=1 cargo test -p emback-runtime-js

%struct.cookie_io_functions_t = type { ptr, ptr, ptr, ptr }
%struct.memory = type { ptr, i32, i32, i32, i32, i32, ptr, ptr }

@errno = external global i32, align 4
@.str = private unnamed_addr constant [2 x i8] c"w\00", align 1
@__const.open_memory.functions = private unnamed_addr constant %struct.cookie_io_functions_t { ptr @read_memory, ptr @write_memory, ptr @seek_memory, ptr @close_memory }, align 4

define weak i32 @__emback_device_read(ptr %0, ptr %1, i32 %2) {
  %4 = getelementptr inbounds i8, ptr %0, i32 56
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 4
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9

9:
  %10 = load ptr, ptr %5, align 4
  %11 = call i32 %7(ptr %10, ptr %1, i32 %2)
  br label %12

12:
  %13 = phi i32 [ %11, %9 ], [ 0, %3 ]
  ret i32 %13
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define weak i32 @__emback_device_write(ptr %0, ptr %1, i32 %2) {
  %4 = getelementptr inbounds i8, ptr %0, i32 56
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9

9:
  %10 = load ptr, ptr %5, align 4
  %11 = call i32 %7(ptr %10, ptr %1, i32 %2)
  br label %12

12:
  %13 = phi i32 [ %11, %9 ], [ %2, %3 ]
  ret i32 %13
}

define weak i64 @__emback_device_seek(ptr %0, i64 %1, i32 %2) {
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 56
  %6 = load ptr, ptr %5, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  store i64 %1, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %6, i32 12
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %11

10:
  store i32 138, ptr @errno, align 4
  br label %17

11:
  %12 = load ptr, ptr %6, align 4
  %13 = call i32 %8(ptr %12, ptr nonnull %4, i32 %2)
  %14 = icmp eq i32 %13, 0
  %15 = load i64, ptr %4, align 8
  %16 = select i1 %14, i64 %15, i64 -1
  br label %17

17:
  %18 = phi i64 [ -1, %10 ], [ %16, %11 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  ret i64 %18
}

define weak i32 @__emback_device_close(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 56
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 16
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:
  %8 = load ptr, ptr %3, align 4
  %9 = call i32 %5(ptr %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ 0, %1 ]
  call void @free(ptr nonnull %3)
  ret i32 %11
}

declare void @free(ptr)

define ptr @fopencookie(ptr %0, ptr nocapture readonly %1, ptr nocapture readonly byval(%struct.cookie_io_functions_t) align 4 %2) {
  %4 = load i8, ptr %1, align 1
  switch i8 %4, label %5 [
    i8 114, label %6
    i8 119, label %6
    i8 97, label %6
  ]

5:
  store i32 28, ptr @errno, align 4
  br label %44

6:
  %7 = call ptr @malloc(i32 20)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9

9:
  %10 = call ptr @__emback_new_stream()
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:
  call void @free(ptr %7)
  br label %44

13:
  store ptr %0, ptr %7, align 4
  %14 = getelementptr inbounds i8, ptr %7, i32 4
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(16) %14, ptr nonnull align 4 dereferenceable(16) %2, i32 16, i1 false)
  %15 = getelementptr inbounds i8, ptr %10, i32 56
  store ptr %7, ptr %15, align 4
  %16 = load i8, ptr %1, align 1
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %30, label %20

18:
  %19 = icmp eq i32 %26, 0
  br i1 %19, label %30, label %37

20:
  %21 = phi i8 [ %28, %20 ], [ %16, %13 ]
  %22 = phi ptr [ %27, %20 ], [ %1, %13 ]
  %23 = phi i32 [ %26, %20 ], [ 0, %13 ]
  %24 = icmp eq i8 %21, 43
  %25 = zext i1 %24 to i32
  %26 = or i32 %23, %25
  %27 = getelementptr inbounds i8, ptr %22, i32 1
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  br i1 %29, label %18, label %20

30:
  %31 = icmp eq i8 %16, 114
  %32 = select i1 %31, i32 8, i32 4
  %33 = getelementptr inbounds i8, ptr %10, i32 32
  %34 = load i32, ptr %33, align 4
  %35 = or i32 %32, %34
  store i32 %35, ptr %33, align 4
  %36 = load i8, ptr %1, align 1
  br label %37

37:
  %38 = phi i8 [ %36, %30 ], [ %16, %18 ]
  %39 = icmp eq i8 %38, 97
  br i1 %39, label %40, label %44

40:
  %41 = getelementptr inbounds i8, ptr %10, i32 32
  %42 = load i32, ptr %41, align 4
  %43 = or i32 %42, 64
  store i32 %43, ptr %41, align 4
  br label %44

44:
  %45 = phi ptr [ null, %5 ], [ null, %12 ], [ %10, %40 ], [ %10, %37 ]
  ret ptr %45
}

declare ptr @malloc(i32)

declare ptr @__emback_new_stream()

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

define ptr @fmemopen(ptr %0, i32 %1, ptr nocapture readonly %2) {
  %4 = alloca %struct.memory, align 4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 %1, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  %9 = load i8, ptr %2, align 1
  %10 = icmp eq i8 %9, 97
  %11 = zext i1 %10 to i32
  store i32 %11, ptr %8, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 20
  %13 = icmp ne ptr %0, null
  %14 = xor i1 %13, true
  %15 = zext i1 %14 to i32
  store i32 %15, ptr %12, align 4
  %16 = getelementptr inbounds i8, ptr %4, i32 24
  store ptr null, ptr %16, align 4
  %17 = getelementptr inbounds i8, ptr %4, i32 28
  store ptr null, ptr %17, align 4
  %18 = icmp eq i32 %1, 0
  br i1 %18, label %19, label %20

19:
  store i32 28, ptr @errno, align 4
  br label %46

20:
  br i1 %13, label %26, label %21

21:
  %22 = call ptr @calloc(i32 %1, i32 1)
  store ptr %22, ptr %4, align 4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %46, label %24

24:
  %25 = load i8, ptr %2, align 1
  br label %26

26:
  %27 = phi ptr [ %22, %24 ], [ %0, %20 ]
  %28 = phi i8 [ %25, %24 ], [ %9, %20 ]
  switch i8 %28, label %31 [
    i8 114, label %29
    i8 119, label %30
  ]

29:
  store i32 %1, ptr %6, align 4
  br label %41

30:
  store i8 0, ptr %27, align 1
  br label %41

31:
  %32 = phi i32 [ %37, %36 ], [ 0, %26 ]
  %33 = getelementptr inbounds i8, ptr %27, i32 %32
  %34 = load i8, ptr %33, align 1
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %39, label %36

36:
  %37 = add i32 %32, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %39, label %31

39:
  %40 = phi i32 [ %32, %31 ], [ %1, %36 ]
  store i32 %40, ptr %6, align 4
  store i32 %40, ptr %5, align 4
  br label %41

41:
  %42 = call ptr @open_memory(ptr nonnull %4, ptr nonnull %2)
  %43 = icmp ne ptr %42, null
  %44 = or i1 %13, %43
  br i1 %44, label %46, label %45

45:
  call void @free(ptr nonnull %27)
  br label %46

46:
  %47 = phi ptr [ null, %19 ], [ null, %21 ], [ null, %45 ], [ %42, %41 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  ret ptr %47
}

declare ptr @calloc(i32, i32)

define internal ptr @open_memory(ptr nocapture readonly %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = call ptr @malloc(i32 32)
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:
  %6 = call ptr @fopencookie(ptr nonnull %3, ptr %1, ptr nonnull byval(%struct.cookie_io_functions_t) align 4 @__const.open_memory.functions)
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %9

8:
  call void @free(ptr %3)
  br label %10

9:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(32) %3, ptr nonnull align 4 dereferenceable(32) %0, i32 32, i1 false)
  br label %10

10:
  %11 = phi ptr [ %6, %9 ], [ null, %8 ]
  ret ptr %11
}

define ptr @open_memstream(ptr %0, ptr %1) {
  %3 = alloca %struct.memory, align 4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) nounwind
  %4 = call ptr @calloc(i32 64, i32 1)
  store ptr %4, ptr %3, align 4
  %5 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %3, i32 12
  store i32 64, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %3, i32 16
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %3, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %3, i32 24
  store ptr %0, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %3, i32 28
  store ptr %1, ptr %11, align 4
  %12 = icmp eq ptr %4, null
  br i1 %12, label %16, label %13

13:
  %14 = call ptr @open_memory(ptr nonnull %3, ptr nonnull @.str)
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %17

16:
  call void @free(ptr %4)
  br label %18

17:
  store ptr %4, ptr %0, align 4
  store i32 0, ptr %1, align 4
  br label %18

18:
  %19 = phi ptr [ %14, %17 ], [ null, %16 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) nounwind
  ret ptr %19
}

define noalias ptr @popen(ptr nocapture readnone %0, ptr nocapture readnone %1) nounwind {
  store i32 52, ptr @errno, align 4
  ret ptr null
}

define i32 @pclose(ptr nocapture readnone %0) nounwind {
  store i32 12, ptr @errno, align 4
  ret i32 -1
}

define internal i32 @read_memory(ptr nocapture %0, ptr nocapture writeonly %1, i32 %2) nounwind {
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i32, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 8
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @llvm.usub.sat.i32(i32 %7, i32 %5)
  %9 = call i32 @llvm.umin.i32(i32 %8, i32 %2)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %12

11:
  ret i32 %9

12:
  %13 = phi i32 [ %20, %12 ], [ 0, %3 ]
  %14 = load ptr, ptr %0, align 4
  %15 = load i32, ptr %4, align 4
  %16 = add i32 %15, 1
  store i32 %16, ptr %4, align 4
  %17 = getelementptr inbounds i8, ptr %14, i32 %15
  %18 = load i8, ptr %17, align 1
  %19 = getelementptr inbounds i8, ptr %1, i32 %13
  store i8 %18, ptr %19, align 1
  %20 = add nuw i32 %13, 1
  %21 = icmp eq i32 %20, %9
  br i1 %21, label %11, label %12
}

define internal i32 @write_memory(ptr nocapture %0, ptr nocapture readonly %1, i32 %2) {
  %4 = getelementptr inbounds i8, ptr %0, i32 16
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load i32, ptr %8, align 4
  br label %14

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %12, ptr %13, align 4
  br label %14

14:
  %15 = phi i32 [ %9, %7 ], [ %12, %10 ]
  %16 = getelementptr inbounds i8, ptr %0, i32 4
  %17 = add i32 %15, %2
  %18 = getelementptr inbounds i8, ptr %0, i32 24
  %19 = load ptr, ptr %18, align 4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %24

21:
  %22 = getelementptr inbounds i8, ptr %0, i32 12
  %23 = load i32, ptr %22, align 4
  br label %48

24:
  %25 = add i32 %17, 1
  %26 = getelementptr inbounds i8, ptr %0, i32 12
  %27 = load i32, ptr %26, align 4
  %28 = icmp ugt i32 %25, %27
  br i1 %28, label %29, label %57

29:
  %30 = lshr i32 %17, 1
  %31 = add i32 %17, 64
  %32 = add i32 %31, %30
  %33 = load ptr, ptr %0, align 4
  %34 = call ptr @realloc(ptr %33, i32 %32)
  %35 = icmp eq ptr %34, null
  br i1 %35, label %91, label %36

36:
  %37 = load i32, ptr %26, align 4
  %38 = icmp ult i32 %37, %32
  br i1 %38, label %39, label %44

39:
  %40 = phi i32 [ %42, %39 ], [ %37, %36 ]
  %41 = getelementptr inbounds i8, ptr %34, i32 %40
  store i8 0, ptr %41, align 1
  %42 = add nuw i32 %40, 1
  %43 = icmp ult i32 %42, %32
  br i1 %43, label %39, label %44

44:
  %45 = load ptr, ptr %18, align 4
  store ptr %34, ptr %45, align 4
  store ptr %34, ptr %0, align 4
  store i32 %32, ptr %26, align 4
  %46 = load ptr, ptr %18, align 4
  %47 = icmp eq ptr %46, null
  br i1 %47, label %48, label %57

48:
  %49 = phi i32 [ %23, %21 ], [ %32, %44 ]
  %50 = icmp ugt i32 %17, %49
  br i1 %50, label %51, label %57

51:
  %52 = load i32, ptr %16, align 4
  %53 = icmp ult i32 %52, %49
  br i1 %53, label %55, label %54

54:
  store i32 51, ptr @errno, align 4
  br label %91

55:
  %56 = sub i32 %49, %52
  br label %57

57:
  %58 = phi i32 [ %17, %44 ], [ %49, %55 ], [ %17, %48 ], [ %17, %24 ]
  %59 = phi i32 [ %2, %44 ], [ %56, %55 ], [ %2, %48 ], [ %2, %24 ]
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %65

61:
  %62 = getelementptr inbounds i8, ptr %0, i32 8
  %63 = load i32, ptr %62, align 4
  %64 = icmp ugt i32 %58, %63
  br i1 %64, label %75, label %82

65:
  %66 = phi i32 [ %73, %65 ], [ 0, %57 ]
  %67 = getelementptr inbounds i8, ptr %1, i32 %66
  %68 = load i8, ptr %67, align 1
  %69 = load ptr, ptr %0, align 4
  %70 = load i32, ptr %16, align 4
  %71 = add i32 %70, 1
  store i32 %71, ptr %16, align 4
  %72 = getelementptr inbounds i8, ptr %69, i32 %70
  store i8 %68, ptr %72, align 1
  %73 = add nuw i32 %66, 1
  %74 = icmp eq i32 %73, %59
  br i1 %74, label %61, label %65

75:
  store i32 %58, ptr %62, align 4
  %76 = getelementptr inbounds i8, ptr %0, i32 12
  %77 = load i32, ptr %76, align 4
  %78 = icmp ult i32 %58, %77
  br i1 %78, label %79, label %82

79:
  %80 = load ptr, ptr %0, align 4
  %81 = getelementptr inbounds i8, ptr %80, i32 %58
  store i8 0, ptr %81, align 1
  br label %82

82:
  %83 = load ptr, ptr %18, align 4
  %84 = icmp eq ptr %83, null
  br i1 %84, label %91, label %85

85:
  %86 = load i32, ptr %16, align 4
  %87 = load i32, ptr %62, align 4
  %88 = call i32 @llvm.umin.i32(i32 %86, i32 %87)
  %89 = getelementptr inbounds i8, ptr %0, i32 28
  %90 = load ptr, ptr %89, align 4
  store i32 %88, ptr %90, align 4
  br label %91

91:
  %92 = phi i32 [ -1, %54 ], [ %59, %85 ], [ %59, %82 ], [ -1, %29 ]
  ret i32 %92
}

define internal range(i32 -1, 1) i32 @seek_memory(ptr nocapture %0, ptr nocapture %1, i32 %2) nounwind {
  %4 = load i64, ptr %1, align 8
  switch i32 %2, label %11 [
    i32 1, label %6
    i32 2, label %5
  ]

5:
  br label %6

6:
  %7 = phi i32 [ 8, %5 ], [ 4, %3 ]
  %8 = getelementptr inbounds i8, ptr %0, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = zext i32 %9 to i64
  br label %11

11:
  %12 = phi i64 [ 0, %3 ], [ %10, %6 ]
  %13 = add nsw i64 %4, %12
  %14 = icmp slt i64 %13, 0
  br i1 %14, label %26, label %15

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 24
  %17 = load ptr, ptr %16, align 4
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %23

19:
  %20 = getelementptr inbounds i8, ptr %0, i32 12
  %21 = load i32, ptr %20, align 4
  %22 = zext i32 %21 to i64
  br label %23

23:
  %24 = phi i64 [ %22, %19 ], [ 2147483646, %15 ]
  %25 = icmp ugt i64 %13, %24
  br i1 %25, label %26, label %27

26:
  store i32 28, ptr @errno, align 4
  br label %40

27:
  %28 = trunc nuw i64 %13 to i32
  %29 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %28, ptr %29, align 4
  store i64 %13, ptr %1, align 8
  %30 = load ptr, ptr %16, align 4
  %31 = icmp eq ptr %30, null
  br i1 %31, label %40, label %32

32:
  %33 = getelementptr inbounds i8, ptr %0, i32 8
  %34 = load i32, ptr %33, align 4
  %35 = zext i32 %34 to i64
  %36 = icmp ult i64 %13, %35
  %37 = select i1 %36, i32 %28, i32 %34
  %38 = getelementptr inbounds i8, ptr %0, i32 28
  %39 = load ptr, ptr %38, align 4
  store i32 %37, ptr %39, align 4
  br label %40

40:
  %41 = phi i32 [ -1, %26 ], [ 0, %32 ], [ 0, %27 ]
  ret i32 %41
}

define internal i32 @close_memory(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 20
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %7, label %5

5:
  %6 = load ptr, ptr %0, align 4
  call void @free(ptr %6)
  br label %7

7:
  call void @free(ptr nonnull %0)
  ret i32 0
}

declare ptr @realloc(ptr, i32)

declare i32 @llvm.umin.i32(i32, i32) nounwind

declare i32 @llvm.usub.sat.i32(i32, i32) nounwind

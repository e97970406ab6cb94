; Compiled from realpath.c: BLESS=1 cargo test -p emback-runtime-js

%struct.stat = type { i32, i32, i32, i32, i32, i32, i64, i32, i32, %struct.timespec, %struct.timespec, %struct.timespec, i64 }
%struct.timespec = type { i64, i32, i32 }

@.str = private unnamed_addr constant [7 x i8] c"XXXXXX\00", align 1
@.str.1 = private unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab\00", align 1

@mkstemp64 = alias i32 (ptr), ptr @mkstemp

define ptr @realpath(ptr %0, ptr %1) {
  %3 = alloca [4096 x i8], align 16
  %4 = alloca [4096 x i8], align 16
  %5 = alloca [4096 x i8], align 16
  %6 = alloca %struct.stat, align 8
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %3) nounwind
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %4) nounwind
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %5) nounwind
  %7 = icmp eq ptr %0, null
  br i1 %7, label %8, label %10

8:
  %9 = call i32 @__emback_failed(i32 28)
  br label %153

10:
  %11 = load i8, ptr %0, align 1
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %20, label %13

13:
  %14 = call i32 @strlen(ptr nonnull %0)
  %15 = icmp ugt i32 %14, 4095
  %16 = load i8, ptr %0, align 1
  %17 = freeze i8 %16
  br i1 %15, label %18, label %24

18:
  %19 = icmp eq i8 %17, 0
  br i1 %19, label %20, label %21

20:
  br label %21

21:
  %22 = phi i32 [ 44, %20 ], [ 37, %18 ]
  %23 = call i32 @__emback_failed(i32 %22)
  br label %153

24:
  %25 = icmp eq i8 %17, 47
  br i1 %25, label %33, label %26

26:
  %27 = call ptr @getcwd(ptr nonnull %5, i32 4096)
  %28 = icmp eq ptr %27, null
  br i1 %28, label %153, label %29

29:
  %30 = call i32 @strlen(ptr nonnull %5)
  %31 = icmp eq i32 %30, 1
  %32 = select i1 %31, i32 0, i32 %30
  br label %33

33:
  %34 = phi i32 [ %32, %29 ], [ 0, %24 ]
  %35 = call ptr @strcpy(ptr nonnull %3, ptr nonnull %0)
  %36 = getelementptr inbounds i8, ptr %5, i32 1
  %37 = load i8, ptr %3, align 16
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %137, label %39

39:
  %40 = getelementptr inbounds i8, ptr %6, i32 4
  br label %41

41:
  %42 = phi i8 [ %37, %39 ], [ %133, %129 ]
  %43 = phi i32 [ %34, %39 ], [ %130, %129 ]
  %44 = phi i32 [ 0, %39 ], [ %131, %129 ]
  %45 = phi ptr [ %3, %39 ], [ %132, %129 ]
  %46 = icmp eq i8 %42, 47
  br i1 %46, label %50, label %47

47:
  %48 = phi i8 [ %42, %41 ], [ %53, %50 ]
  %49 = phi ptr [ %45, %41 ], [ %52, %50 ]
  br label %55

50:
  %51 = phi ptr [ %52, %50 ], [ %45, %41 ]
  %52 = getelementptr inbounds i8, ptr %51, i32 1
  %53 = load i8, ptr %52, align 1
  %54 = icmp eq i8 %53, 47
  br i1 %54, label %50, label %47

55:
  %56 = phi i8 [ %60, %58 ], [ %48, %47 ]
  %57 = phi ptr [ %59, %58 ], [ %49, %47 ]
  switch i8 %56, label %58 [
    i8 0, label %61
    i8 47, label %61
  ]

58:
  %59 = getelementptr inbounds i8, ptr %57, i32 1
  %60 = load i8, ptr %59, align 1
  br label %55

61:
  %62 = ptrtoint ptr %57 to i32
  %63 = ptrtoint ptr %49 to i32
  %64 = sub i32 %62, %63
  %65 = icmp eq ptr %57, %49
  br i1 %65, label %137, label %66

66:
  switch i32 %64, label %87 [
    i32 1, label %67
    i32 2, label %69
  ]

67:
  %68 = icmp eq i8 %48, 46
  br i1 %68, label %129, label %87

69:
  %70 = icmp eq i8 %48, 46
  br i1 %70, label %71, label %87

71:
  %72 = getelementptr inbounds i8, ptr %49, i32 1
  %73 = load i8, ptr %72, align 1
  %74 = icmp eq i8 %73, 46
  br i1 %74, label %75, label %87

75:
  %76 = icmp eq i32 %43, 0
  br i1 %76, label %85, label %77

77:
  %78 = phi i32 [ %79, %77 ], [ %43, %75 ]
  %79 = add nsw i32 %78, -1
  %80 = getelementptr inbounds [4096 x i8], ptr %5, i32 0, i32 %79
  %81 = load i8, ptr %80, align 1
  %82 = icmp ne i8 %81, 47
  %83 = icmp ne i32 %79, 0
  %84 = and i1 %82, %83
  br i1 %84, label %77, label %85

85:
  %86 = phi i32 [ 0, %75 ], [ %79, %77 ]
  br label %129

87:
  %88 = add i32 %43, 1
  %89 = add i32 %88, %64
  %90 = icmp sgt i32 %89, 4095
  br i1 %90, label %135, label %91

91:
  %92 = getelementptr inbounds [4096 x i8], ptr %5, i32 0, i32 %43
  store i8 47, ptr %92, align 1
  %93 = getelementptr i8, ptr %36, i32 %43
  %94 = call ptr @memcpy(ptr nonnull %93, ptr nonnull %49, i32 %64)
  %95 = getelementptr inbounds [4096 x i8], ptr %5, i32 0, i32 %89
  store i8 0, ptr %95, align 1
  call void @llvm.lifetime.start.p0(i64 96, ptr nonnull %6) nounwind
  %96 = call i32 @lstat(ptr nonnull %5, ptr nonnull %6)
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %98, label %152

98:
  %99 = load i32, ptr %40, align 4
  %100 = and i32 %99, 61440
  %101 = icmp eq i32 %100, 40960
  br i1 %101, label %102, label %120

102:
  %103 = call i32 @readlink(ptr nonnull %5, ptr nonnull %4, i32 4095)
  %104 = icmp slt i32 %103, 0
  br i1 %104, label %152, label %105

105:
  %106 = call i32 @strlen(ptr nonnull %57)
  %107 = add nsw i32 %44, 1
  %108 = icmp sgt i32 %44, 39
  br i1 %108, label %149, label %109

109:
  %110 = add nsw i32 %106, %103
  %111 = icmp sgt i32 %110, 4095
  br i1 %111, label %149, label %112

112:
  %113 = getelementptr inbounds i8, ptr %3, i32 %103
  %114 = add nsw i32 %106, 1
  %115 = call ptr @memmove(ptr nonnull %113, ptr nonnull %57, i32 %114)
  %116 = call ptr @memcpy(ptr nonnull %3, ptr nonnull %4, i32 %103)
  %117 = load i8, ptr %4, align 16
  %118 = icmp eq i8 %117, 47
  %119 = select i1 %118, i32 0, i32 %43
  br label %125

120:
  %121 = load i8, ptr %57, align 1
  %122 = icmp eq i8 %121, 0
  %123 = icmp eq i32 %100, 16384
  %124 = or i1 %123, %122
  br i1 %124, label %125, label %149

125:
  %126 = phi ptr [ %3, %112 ], [ %57, %120 ]
  %127 = phi i32 [ %107, %112 ], [ %44, %120 ]
  %128 = phi i32 [ %119, %112 ], [ %89, %120 ]
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %6) nounwind
  br label %129

129:
  %130 = phi i32 [ %128, %125 ], [ %43, %67 ], [ %86, %85 ]
  %131 = phi i32 [ %127, %125 ], [ %44, %67 ], [ %44, %85 ]
  %132 = phi ptr [ %126, %125 ], [ %57, %67 ], [ %57, %85 ]
  %133 = load i8, ptr %132, align 1
  %134 = icmp eq i8 %133, 0
  br i1 %134, label %137, label %41

135:
  %136 = call i32 @__emback_failed(i32 37)
  br label %153

137:
  %138 = phi i32 [ %34, %33 ], [ %43, %61 ], [ %130, %129 ]
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %140, label %141

140:
  store i8 47, ptr %5, align 16
  br label %141

141:
  %142 = phi i32 [ %138, %137 ], [ 1, %140 ]
  %143 = getelementptr inbounds [4096 x i8], ptr %5, i32 0, i32 %142
  store i8 0, ptr %143, align 1
  %144 = icmp eq ptr %1, null
  br i1 %144, label %147, label %145

145:
  %146 = call ptr @strcpy(ptr nonnull %1, ptr nonnull %5)
  br label %153

147:
  %148 = call ptr @strdup(ptr nonnull %5)
  br label %153

149:
  %150 = phi i32 [ 37, %109 ], [ 32, %105 ], [ 54, %120 ]
  %151 = call i32 @__emback_failed(i32 %150)
  br label %152

152:
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %6) nounwind
  br label %153

153:
  %154 = phi ptr [ null, %21 ], [ null, %135 ], [ null, %8 ], [ null, %26 ], [ %146, %145 ], [ %148, %147 ], [ null, %152 ]
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %3) nounwind
  ret ptr %154
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_failed(i32)

declare i32 @strlen(ptr)

declare ptr @getcwd(ptr, i32)

declare ptr @strcpy(ptr, ptr)

declare ptr @memcpy(ptr, ptr, i32)

declare i32 @lstat(ptr, ptr)

declare i32 @readlink(ptr, ptr, i32)

declare ptr @memmove(ptr, ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @strdup(ptr)

define ptr @canonicalize_file_name(ptr %0) {
  %2 = call ptr @realpath(ptr %0, ptr null)
  ret ptr %2
}

define i32 @mkostemps(ptr %0, i32 %1, i32 %2) {
  %4 = call ptr @place(ptr %0, i32 %1)
  %5 = icmp eq ptr %4, null
  br i1 %5, label %21, label %6

6:
  %7 = and i32 %2, -196
  %8 = or disjoint i32 %7, 194
  br label %12

9:
  %10 = add nuw nsw i32 %13, 1
  %11 = icmp eq i32 %10, 100
  br i1 %11, label %18, label %12

12:
  %13 = phi i32 [ 0, %6 ], [ %10, %9 ]
  call void @fill(ptr nonnull %4)
  %14 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr %0, i32 %8, i32 384)
  %15 = icmp eq i32 %14, -20
  br i1 %15, label %9, label %16

16:
  %17 = icmp slt i32 %14, 0
  br i1 %17, label %18, label %25

18:
  %19 = phi i32 [ %14, %16 ], [ -20, %9 ]
  %20 = call ptr @memcpy(ptr nonnull %4, ptr nonnull @.str, i32 6)
  br label %21

21:
  %22 = phi i32 [ %19, %18 ], [ -28, %3 ]
  %23 = sub nsw i32 0, %22
  %24 = call i32 @__emback_failed(i32 %23)
  br label %25

25:
  %26 = phi i32 [ %24, %21 ], [ %14, %16 ]
  ret i32 %26
}

define internal ptr @place(ptr %0, i32 %1) unnamed_addr {
  %3 = sub i32 0, %1
  %4 = call i32 @strlen(ptr %0)
  %5 = icmp slt i32 %1, 0
  %6 = add nuw nsw i32 %1, 6
  %7 = icmp slt i32 %4, %6
  %8 = select i1 %5, i1 true, i1 %7
  br i1 %8, label %23, label %12

9:
  %10 = add nuw nsw i32 %13, 1
  %11 = icmp eq i32 %10, 7
  br i1 %11, label %19, label %12

12:
  %13 = phi i32 [ %10, %9 ], [ 1, %2 ]
  %14 = add nuw i32 %13, %1
  %15 = sub i32 %4, %14
  %16 = getelementptr inbounds i8, ptr %0, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 88
  br i1 %18, label %9, label %23

19:
  %20 = getelementptr inbounds i8, ptr %0, i32 %4
  %21 = getelementptr inbounds i8, ptr %20, i32 %3
  %22 = getelementptr inbounds i8, ptr %21, i32 -6
  br label %23

23:
  %24 = phi ptr [ %22, %19 ], [ null, %2 ], [ null, %12 ]
  ret ptr %24
}

define internal void @fill(ptr nocapture writeonly %0) unnamed_addr {
  %2 = alloca [6 x i8], align 1
  call void @llvm.lifetime.start.p0(i64 6, ptr nonnull %2) nounwind
  %3 = call i32 @__wasi_random_get(ptr nonnull %2, i32 6)
  br label %5

4:
  call void @llvm.lifetime.end.p0(i64 6, ptr nonnull %2) nounwind
  ret void

5:
  %6 = phi i32 [ 0, %1 ], [ %14, %5 ]
  %7 = getelementptr inbounds [6 x i8], ptr %2, i32 0, i32 %6
  %8 = load i8, ptr %7, align 1
  %9 = and i8 %8, 63
  %10 = zext nneg i8 %9 to i32
  %11 = getelementptr inbounds [65 x i8], ptr @.str.1, i32 0, i32 %10
  %12 = load i8, ptr %11, align 1
  %13 = getelementptr inbounds i8, ptr %0, i32 %6
  store i8 %12, ptr %13, align 1
  %14 = add nuw nsw i32 %6, 1
  %15 = icmp eq i32 %14, 6
  br i1 %15, label %4, label %5
}

declare i32 @__syscall_openat(i32, ptr, i32, ...)

define i32 @mkstemps(ptr %0, i32 %1) {
  %3 = call i32 @mkostemps(ptr %0, i32 %1, i32 0)
  ret i32 %3
}

define i32 @mkostemp(ptr %0, i32 %1) {
  %3 = call i32 @mkostemps(ptr %0, i32 0, i32 %1)
  ret i32 %3
}

define i32 @mkstemp(ptr %0) {
  %2 = call i32 @mkostemps(ptr %0, i32 0, i32 0)
  ret i32 %2
}

define ptr @mkdtemp(ptr %0) {
  %2 = call ptr @place(ptr %0, i32 0)
  %3 = icmp eq ptr %2, null
  br i1 %3, label %16, label %7

4:
  %5 = add nuw nsw i32 %8, 1
  %6 = icmp eq i32 %5, 100
  br i1 %6, label %13, label %7

7:
  %8 = phi i32 [ %5, %4 ], [ 0, %1 ]
  call void @fill(ptr nonnull %2)
  %9 = call i32 @__syscall_mkdirat(i32 -100, ptr %0, i32 448)
  %10 = icmp eq i32 %9, -20
  br i1 %10, label %4, label %11

11:
  %12 = icmp slt i32 %9, 0
  br i1 %12, label %13, label %22

13:
  %14 = phi i32 [ %9, %11 ], [ -20, %4 ]
  %15 = call ptr @memcpy(ptr nonnull %2, ptr nonnull @.str, i32 6)
  br label %16

16:
  %17 = phi i32 [ %14, %13 ], [ -28, %1 ]
  %18 = sub nsw i32 0, %17
  %19 = call i32 @__emback_failed(i32 %18)
  %20 = icmp slt i32 %19, 0
  %21 = select i1 %20, ptr null, ptr %0
  br label %22

22:
  %23 = phi ptr [ %21, %16 ], [ %0, %11 ]
  ret ptr %23
}

declare i32 @__syscall_mkdirat(i32, ptr, i32)

define ptr @mktemp(ptr returned %0) {
  %2 = call ptr @place(ptr %0, i32 0)
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %6

4:
  %5 = call i32 @__emback_failed(i32 28)
  store i8 0, ptr %0, align 1
  br label %9

6:
  call void @fill(ptr nonnull %2)
  %7 = call i32 @__syscall_faccessat(i32 -100, ptr %0, i32 0, i32 0)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %6, label %9

9:
  ret ptr %0
}

declare i32 @__syscall_faccessat(i32, ptr, i32, i32)

declare i32 @__wasi_random_get(ptr, i32)

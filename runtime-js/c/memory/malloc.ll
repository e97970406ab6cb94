; Compiled from malloc.c: BLESS=1 cargo test -p emback-runtime-js

%struct.anon = type { [160 x ptr], [5 x i32], [16 x ptr], ptr, ptr, i32 }
%struct.mallinfo = type { i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }

@heap = internal global %struct.anon zeroinitializer, align 4
@errno = external global i32, align 4

@cfree = alias void (ptr), ptr @free
@aligned_alloc = alias ptr (i32, i32), ptr @memalign

define ptr @malloc(i32 %0) {
  %2 = icmp ugt i32 %0, 2130706432
  br i1 %2, label %3, label %4

3:
  store i32 48, ptr @errno, align 4
  br label %21

4:
  %5 = add nuw nsw i32 %0, 19
  %6 = and i32 %5, 2147483632
  %7 = icmp ugt i32 %6, 255
  br i1 %7, label %13, label %8

8:
  %9 = lshr i32 %5, 4
  %10 = getelementptr inbounds [16 x ptr], ptr getelementptr inbounds (i8, ptr @heap, i32 660), i32 0, i32 %9
  %11 = load ptr, ptr %10, align 4
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %15

13:
  %14 = call ptr @take(i32 %6)
  br label %21

15:
  %16 = getelementptr inbounds i8, ptr %11, i32 8
  %17 = load ptr, ptr %16, align 4
  store ptr %17, ptr %10, align 4
  %18 = getelementptr inbounds i8, ptr %11, i32 4
  %19 = load i32, ptr %18, align 4
  %20 = add i32 %19, -4
  store i32 %20, ptr %18, align 4
  br label %21

21:
  %22 = phi ptr [ null, %3 ], [ %14, %13 ], [ %16, %15 ]
  ret ptr %22
}

define internal ptr @take(i32 %0) unnamed_addr {
  %2 = icmp ult i32 %0, 512
  %3 = lshr i32 %0, 4
  br i1 %2, label %4, label %26

4:
  %5 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %3
  %6 = load ptr, ptr %5, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %26, label %8

8:
  %9 = getelementptr inbounds i8, ptr %6, i32 8
  %10 = load ptr, ptr %9, align 4
  %11 = getelementptr inbounds i8, ptr %6, i32 12
  %12 = load ptr, ptr %11, align 4
  store ptr %10, ptr %12, align 4
  %13 = icmp eq ptr %10, null
  br i1 %13, label %17, label %14

14:
  %15 = load ptr, ptr %11, align 4
  %16 = getelementptr inbounds i8, ptr %10, i32 12
  store ptr %15, ptr %16, align 4
  br label %17

17:
  %18 = getelementptr inbounds i8, ptr %6, i32 4
  %19 = load i32, ptr %18, align 4
  %20 = or i32 %19, 2
  store i32 %20, ptr %18, align 4
  %21 = and i32 %19, -16
  %22 = getelementptr inbounds i8, ptr %6, i32 %21
  %23 = getelementptr inbounds i8, ptr %22, i32 4
  %24 = load i32, ptr %23, align 4
  %25 = or i32 %24, 1
  store i32 %25, ptr %23, align 4
  br label %178

26:
  %27 = icmp ult i32 %0, 1024
  %28 = call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %0, i1 true)
  %29 = shl nuw nsw i32 %28, 2
  %30 = sub nuw nsw i32 29, %28
  %31 = lshr i32 %0, %30
  %32 = and i32 %31, 3
  %33 = or disjoint i32 %32, %29
  %34 = xor i32 %33, 124
  %35 = add nuw nsw i32 %34, 24
  %36 = add nuw nsw i32 %34, 25
  %37 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %35
  br label %38

38:
  %39 = phi i32 [ %169, %174 ], [ 0, %26 ]
  %40 = phi i32 [ %177, %174 ], [ 32, %26 ]
  br label %41

41:
  %42 = phi i32 [ %169, %171 ], [ %39, %38 ]
  %43 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  %44 = icmp eq ptr %43, null
  br i1 %44, label %52, label %45

45:
  %46 = getelementptr inbounds i8, ptr %43, i32 4
  %47 = load i32, ptr %46, align 4
  %48 = and i32 %47, -16
  %49 = icmp uge i32 %48, %0
  %50 = zext i1 %49 to i32
  %51 = select i1 %2, i1 %49, i1 false
  br i1 %51, label %148, label %52

52:
  %53 = phi i32 [ %50, %45 ], [ 0, %41 ]
  br i1 %27, label %71, label %54

54:
  %55 = load ptr, ptr %37, align 4
  %56 = icmp eq ptr %55, null
  br i1 %56, label %71, label %57

57:
  %58 = phi ptr [ %69, %67 ], [ %55, %54 ]
  %59 = phi i32 [ %60, %67 ], [ %40, %54 ]
  %60 = add nsw i32 %59, -1
  %61 = icmp eq i32 %59, 0
  br i1 %61, label %71, label %62

62:
  %63 = getelementptr inbounds i8, ptr %58, i32 4
  %64 = load i32, ptr %63, align 4
  %65 = and i32 %64, -16
  %66 = icmp ult i32 %65, %0
  br i1 %66, label %67, label %109

67:
  %68 = getelementptr inbounds i8, ptr %58, i32 8
  %69 = load ptr, ptr %68, align 4
  %70 = icmp eq ptr %69, null
  br i1 %70, label %71, label %57

71:
  %72 = phi i32 [ %36, %54 ], [ %3, %52 ], [ %36, %57 ], [ %36, %67 ]
  %73 = lshr i32 %72, 5
  %74 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %73
  %75 = load i32, ptr %74, align 4
  %76 = and i32 %72, 31
  %77 = shl nsw i32 -1, %76
  %78 = and i32 %77, %75
  br label %79

79:
  %80 = phi i32 [ %73, %71 ], [ %92, %100 ]
  %81 = phi i32 [ %78, %71 ], [ %108, %100 ]
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %91

83:
  %84 = phi i32 [ %85, %87 ], [ %80, %79 ]
  %85 = add nuw nsw i32 %84, 1
  %86 = icmp eq i32 %85, 5
  br i1 %86, label %148, label %87

87:
  %88 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %85
  %89 = load i32, ptr %88, align 4
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %83, label %91

91:
  %92 = phi i32 [ %80, %79 ], [ %85, %87 ]
  %93 = phi i32 [ %81, %79 ], [ %89, %87 ]
  %94 = shl nuw nsw i32 %92, 5
  %95 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %93, i1 true)
  %96 = or disjoint i32 %95, %94
  %97 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %96
  %98 = load ptr, ptr %97, align 4
  %99 = icmp eq ptr %98, null
  br i1 %99, label %100, label %109

100:
  %101 = sub i32 0, %93
  %102 = and i32 %93, %101
  %103 = xor i32 %102, -1
  %104 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %92
  %105 = load i32, ptr %104, align 4
  %106 = and i32 %105, %103
  store i32 %106, ptr %104, align 4
  %107 = add i32 %93, -1
  %108 = and i32 %107, %93
  br label %79

109:
  %110 = phi ptr [ %98, %91 ], [ %58, %62 ]
  %111 = getelementptr inbounds i8, ptr %110, i32 8
  %112 = load ptr, ptr %111, align 4
  %113 = getelementptr inbounds i8, ptr %110, i32 12
  %114 = load ptr, ptr %113, align 4
  store ptr %112, ptr %114, align 4
  %115 = icmp eq ptr %112, null
  br i1 %115, label %119, label %116

116:
  %117 = load ptr, ptr %113, align 4
  %118 = getelementptr inbounds i8, ptr %112, i32 12
  store ptr %117, ptr %118, align 4
  br label %119

119:
  %120 = getelementptr inbounds i8, ptr %110, i32 4
  %121 = load i32, ptr %120, align 4
  %122 = or i32 %121, 2
  store i32 %122, ptr %120, align 4
  %123 = and i32 %121, -16
  %124 = getelementptr inbounds i8, ptr %110, i32 %123
  %125 = getelementptr inbounds i8, ptr %124, i32 4
  %126 = load i32, ptr %125, align 4
  %127 = or i32 %126, 1
  store i32 %127, ptr %125, align 4
  %128 = load i32, ptr %120, align 4
  %129 = and i32 %128, -16
  %130 = icmp ult i32 %128, 4096
  %131 = and i32 %128, -16
  %132 = select i1 %130, i32 %131, i32 4096
  %133 = select i1 %2, i32 %131, i32 %129
  %134 = select i1 %2, i32 %132, i32 %0
  %135 = icmp eq i32 %133, %134
  br i1 %135, label %142, label %136

136:
  %137 = sub i32 %133, %134
  %138 = sub i32 %128, %137
  store i32 %138, ptr %120, align 4
  %139 = getelementptr inbounds i8, ptr %110, i32 %134
  %140 = or i32 %137, 3
  %141 = getelementptr inbounds i8, ptr %139, i32 4
  store i32 %140, ptr %141, align 4
  call void @release(ptr nonnull %139)
  br label %142

142:
  br i1 %2, label %143, label %178

143:
  %144 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  %145 = icmp eq ptr %144, null
  br i1 %145, label %147, label %146

146:
  call void @release(ptr nonnull %144)
  br label %147

147:
  store ptr %110, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  br label %153

148:
  %149 = phi i32 [ %50, %45 ], [ %53, %83 ]
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %168, label %151

151:
  %152 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  br label %153

153:
  %154 = phi ptr [ %152, %151 ], [ %110, %147 ]
  %155 = getelementptr inbounds i8, ptr %154, i32 4
  %156 = load i32, ptr %155, align 4
  %157 = and i32 %156, -16
  %158 = icmp eq i32 %157, %0
  br i1 %158, label %165, label %159

159:
  %160 = sub i32 %157, %0
  %161 = sub i32 %156, %160
  store i32 %161, ptr %155, align 4
  %162 = getelementptr inbounds i8, ptr %154, i32 %0
  %163 = or i32 %160, 3
  %164 = getelementptr inbounds i8, ptr %162, i32 4
  store i32 %163, ptr %164, align 4
  br label %165

165:
  %166 = phi ptr [ %162, %159 ], [ null, %153 ]
  store ptr %166, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  %167 = getelementptr inbounds i8, ptr %154, i32 8
  br label %178

168:
  %169 = add i32 %42, 1
  %170 = icmp eq i32 %42, 0
  br i1 %170, label %171, label %172

171:
  call void @join()
  br label %41

172:
  %173 = icmp slt i32 %40, 0
  br i1 %173, label %178, label %174

174:
  %175 = call i32 @more(i32 %0)
  %176 = icmp eq i32 %175, 0
  %177 = select i1 %176, i32 -1, i32 %40
  br label %38

178:
  %179 = phi ptr [ %9, %17 ], [ %111, %142 ], [ %167, %165 ], [ null, %172 ]
  ret ptr %179
}

define void @free(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %22, label %3

3:
  %4 = ptrtoint ptr %0 to i32
  %5 = and i32 %4, 15
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %12

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 -4
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 6
  %11 = icmp eq i32 %10, 2
  br i1 %11, label %13, label %12

12:
  call void @__emback_bad_pointer(ptr nonnull %0) noreturn
  unreachable

13:
  %14 = getelementptr inbounds i8, ptr %0, i32 -8
  %15 = icmp ugt i32 %9, 255
  br i1 %15, label %16, label %17

16:
  call void @release(ptr nonnull %14)
  br label %22

17:
  %18 = or disjoint i32 %9, 4
  store i32 %18, ptr %8, align 4
  %19 = lshr i32 %9, 4
  %20 = getelementptr inbounds [16 x ptr], ptr getelementptr inbounds (i8, ptr @heap, i32 660), i32 0, i32 %19
  %21 = load ptr, ptr %20, align 4
  store ptr %21, ptr %0, align 4
  store ptr %14, ptr %20, align 4
  br label %22

22:
  ret void
}

define internal void @release(ptr %0) unnamed_addr nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, -16
  %5 = and i32 %3, 1
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %20

7:
  %8 = load i32, ptr %0, align 4
  %9 = add i32 %8, %4
  store i32 0, ptr %2, align 4
  %10 = sub i32 0, %8
  %11 = getelementptr inbounds i8, ptr %0, i32 %10
  %12 = getelementptr inbounds i8, ptr %11, i32 8
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %11, i32 12
  %15 = load ptr, ptr %14, align 4
  store ptr %13, ptr %15, align 4
  %16 = icmp eq ptr %13, null
  br i1 %16, label %20, label %17

17:
  %18 = load ptr, ptr %14, align 4
  %19 = getelementptr inbounds i8, ptr %13, i32 12
  store ptr %18, ptr %19, align 4
  br label %20

20:
  %21 = phi i32 [ %4, %1 ], [ %9, %7 ], [ %9, %17 ]
  %22 = phi ptr [ %0, %1 ], [ %11, %7 ], [ %11, %17 ]
  %23 = getelementptr inbounds i8, ptr %22, i32 %21
  %24 = getelementptr inbounds i8, ptr %23, i32 4
  %25 = load i32, ptr %24, align 4
  %26 = and i32 %25, 2
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %44

28:
  %29 = getelementptr inbounds i8, ptr %23, i32 8
  %30 = load ptr, ptr %29, align 4
  %31 = getelementptr inbounds i8, ptr %23, i32 12
  %32 = load ptr, ptr %31, align 4
  store ptr %30, ptr %32, align 4
  %33 = icmp eq ptr %30, null
  br i1 %33, label %37, label %34

34:
  %35 = load ptr, ptr %31, align 4
  %36 = getelementptr inbounds i8, ptr %30, i32 12
  store ptr %35, ptr %36, align 4
  br label %37

37:
  %38 = load i32, ptr %24, align 4
  %39 = and i32 %38, -16
  %40 = add i32 %39, %21
  %41 = getelementptr inbounds i8, ptr %22, i32 %40
  %42 = getelementptr inbounds i8, ptr %41, i32 4
  %43 = load i32, ptr %42, align 4
  br label %44

44:
  %45 = phi i32 [ %25, %20 ], [ %43, %37 ]
  %46 = phi ptr [ %23, %20 ], [ %41, %37 ]
  %47 = phi i32 [ %21, %20 ], [ %40, %37 ]
  %48 = getelementptr inbounds i8, ptr %46, i32 4
  %49 = and i32 %45, -2
  store i32 %49, ptr %48, align 4
  store i32 %47, ptr %46, align 4
  %50 = or i32 %47, 1
  %51 = getelementptr inbounds i8, ptr %22, i32 4
  store i32 %50, ptr %51, align 4
  %52 = icmp ult i32 %47, 1024
  br i1 %52, label %53, label %55

53:
  %54 = lshr i32 %47, 4
  br label %64

55:
  %56 = call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %47, i1 true)
  %57 = shl nuw nsw i32 %56, 2
  %58 = sub nuw nsw i32 29, %56
  %59 = lshr i32 %47, %58
  %60 = and i32 %59, 3
  %61 = or disjoint i32 %60, %57
  %62 = xor i32 %61, 124
  %63 = add nuw nsw i32 %62, 24
  br label %64

64:
  %65 = phi i32 [ %54, %53 ], [ %63, %55 ]
  %66 = and i32 %65, 31
  %67 = shl nuw i32 1, %66
  %68 = lshr i32 %65, 5
  %69 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %68
  %70 = load i32, ptr %69, align 4
  %71 = or i32 %67, %70
  store i32 %71, ptr %69, align 4
  %72 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %65
  %73 = load ptr, ptr %72, align 4
  %74 = getelementptr inbounds i8, ptr %22, i32 8
  store ptr %73, ptr %74, align 4
  %75 = icmp eq ptr %73, null
  br i1 %75, label %78, label %76

76:
  %77 = getelementptr inbounds i8, ptr %73, i32 12
  store ptr %74, ptr %77, align 4
  br label %78

78:
  %79 = getelementptr inbounds i8, ptr %22, i32 12
  store ptr %72, ptr %79, align 4
  store ptr %22, ptr %72, align 4
  ret void
}

define ptr @realloc(ptr %0, i32 %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %6

4:
  %5 = call ptr @malloc(i32 %1)
  br label %87

6:
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %8, label %9

8:
  call void @free(ptr nonnull %0)
  br label %87

9:
  %10 = icmp ugt i32 %1, 2130706432
  br i1 %10, label %11, label %12

11:
  store i32 48, ptr @errno, align 4
  br label %87

12:
  %13 = ptrtoint ptr %0 to i32
  %14 = and i32 %13, 15
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %21

16:
  %17 = getelementptr inbounds i8, ptr %0, i32 -4
  %18 = load i32, ptr %17, align 4
  %19 = and i32 %18, 6
  %20 = icmp eq i32 %19, 2
  br i1 %20, label %22, label %21

21:
  call void @__emback_bad_pointer(ptr nonnull %0) noreturn
  unreachable

22:
  %23 = getelementptr inbounds i8, ptr %0, i32 -8
  %24 = add nuw nsw i32 %1, 19
  %25 = and i32 %24, 2147483632
  %26 = and i32 %18, -16
  %27 = icmp ult i32 %26, %25
  br i1 %27, label %28, label %77

28:
  %29 = getelementptr inbounds i8, ptr %23, i32 %26
  %30 = getelementptr inbounds i8, ptr %29, i32 4
  %31 = sub nsw i32 %25, %26
  br label %32

32:
  %33 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  %34 = icmp eq ptr %29, %33
  br i1 %34, label %35, label %36

35:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  call void @release(ptr nonnull %29)
  br label %36

36:
  %37 = load i32, ptr %30, align 4
  %38 = and i32 %37, 2
  %39 = icmp eq i32 %38, 0
  %40 = and i32 %37, -16
  %41 = select i1 %39, i32 %40, i32 0
  %42 = add i32 %41, %26
  %43 = icmp ult i32 %42, %25
  br i1 %43, label %64, label %44

44:
  %45 = getelementptr inbounds i8, ptr %29, i32 8
  %46 = load ptr, ptr %45, align 4
  %47 = getelementptr inbounds i8, ptr %29, i32 12
  %48 = load ptr, ptr %47, align 4
  store ptr %46, ptr %48, align 4
  %49 = icmp eq ptr %46, null
  br i1 %49, label %53, label %50

50:
  %51 = load ptr, ptr %47, align 4
  %52 = getelementptr inbounds i8, ptr %46, i32 12
  store ptr %51, ptr %52, align 4
  br label %53

53:
  %54 = load i32, ptr %30, align 4
  %55 = or i32 %54, 2
  store i32 %55, ptr %30, align 4
  %56 = and i32 %54, -16
  %57 = getelementptr inbounds i8, ptr %29, i32 %56
  %58 = getelementptr inbounds i8, ptr %57, i32 4
  %59 = load i32, ptr %58, align 4
  %60 = or i32 %59, 1
  store i32 %60, ptr %58, align 4
  %61 = load i32, ptr %17, align 4
  %62 = add i32 %61, %41
  store i32 %62, ptr %17, align 4
  %63 = and i32 %62, -16
  br label %77

64:
  %65 = getelementptr inbounds i8, ptr %29, i32 %41
  %66 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %67 = icmp eq ptr %65, %66
  br i1 %67, label %68, label %71

68:
  %69 = call i32 @more(i32 %31)
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %32

71:
  %72 = call ptr @malloc(i32 %1)
  %73 = icmp eq ptr %72, null
  br i1 %73, label %87, label %74

74:
  %75 = add i32 %26, -4
  %76 = call ptr @memcpy(ptr nonnull %72, ptr nonnull %0, i32 %75)
  call void @free(ptr nonnull %0)
  br label %87

77:
  %78 = phi i32 [ %63, %53 ], [ %26, %22 ]
  %79 = phi i32 [ %62, %53 ], [ %18, %22 ]
  %80 = icmp eq i32 %78, %25
  br i1 %80, label %87, label %81

81:
  %82 = sub i32 %78, %25
  %83 = sub i32 %79, %82
  store i32 %83, ptr %17, align 4
  %84 = getelementptr inbounds i8, ptr %23, i32 %25
  %85 = or disjoint i32 %82, 3
  %86 = getelementptr inbounds i8, ptr %84, i32 4
  store i32 %85, ptr %86, align 4
  call void @release(ptr nonnull %84)
  br label %87

87:
  %88 = phi ptr [ null, %11 ], [ null, %8 ], [ %5, %4 ], [ %0, %81 ], [ %72, %74 ], [ null, %71 ], [ %0, %77 ]
  ret ptr %88
}

define internal range(i32 0, 2) i32 @more(i32 %0) unnamed_addr {
  %2 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %3 = call ptr @sbrk(i32 0)
  %4 = icmp ne ptr %2, null
  %5 = getelementptr inbounds i8, ptr %2, i32 8
  %6 = icmp eq ptr %3, %5
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %18

8:
  %9 = getelementptr inbounds i8, ptr %2, i32 4
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, 1
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %20

13:
  %14 = load i32, ptr %2, align 4
  %15 = icmp ult i32 %14, %0
  %16 = select i1 %15, i32 %14, i32 0
  %17 = sub i32 %0, %16
  br label %20

18:
  %19 = add i32 %0, 32
  br label %20

20:
  %21 = phi i32 [ %0, %8 ], [ %19, %18 ], [ %17, %13 ]
  %22 = ptrtoint ptr %3 to i32
  %23 = add i32 %21, %22
  %24 = sub i32 0, %23
  %25 = and i32 %24, 65535
  %26 = add i32 %25, %21
  %27 = call ptr @sbrk(i32 %26)
  %28 = icmp eq ptr %27, inttoptr (i32 -1 to ptr)
  br i1 %28, label %56, label %29

29:
  %30 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 732), align 4
  %31 = add i32 %30, %26
  store i32 %31, ptr getelementptr inbounds (i8, ptr @heap, i32 732), align 4
  %32 = icmp eq ptr %27, %5
  %33 = select i1 %4, i1 %32, i1 false
  %34 = ptrtoint ptr %27 to i32
  br i1 %33, label %41, label %35

35:
  %36 = add i32 %34, 15
  %37 = and i32 %36, -16
  %38 = inttoptr i32 %37 to ptr
  %39 = getelementptr inbounds i8, ptr %38, i32 8
  %40 = getelementptr inbounds i8, ptr %38, i32 12
  store i32 1, ptr %40, align 4
  br label %41

41:
  %42 = phi ptr [ %39, %35 ], [ %2, %29 ]
  %43 = add i32 %26, %34
  %44 = and i32 %43, -16
  %45 = inttoptr i32 %44 to ptr
  %46 = getelementptr inbounds i8, ptr %45, i32 -8
  store ptr %46, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %47 = getelementptr inbounds i8, ptr %45, i32 -4
  store i32 2, ptr %47, align 4
  %48 = ptrtoint ptr %46 to i32
  %49 = ptrtoint ptr %42 to i32
  %50 = sub i32 %48, %49
  %51 = getelementptr inbounds i8, ptr %42, i32 4
  %52 = load i32, ptr %51, align 4
  %53 = and i32 %52, 1
  %54 = or i32 %50, %53
  %55 = or i32 %54, 2
  store i32 %55, ptr %51, align 4
  call void @release(ptr nonnull %42)
  br label %56

56:
  %57 = phi i32 [ 1, %41 ], [ 0, %20 ]
  ret i32 %57
}

declare ptr @memcpy(ptr, ptr, i32)

define ptr @calloc(i32 %0, i32 %1) {
  %3 = or i32 %1, %0
  %4 = icmp ugt i32 %3, 65535
  %5 = icmp ne i32 %1, 0
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %11

7:
  %8 = udiv i32 2130706432, %1
  %9 = icmp ult i32 %8, %0
  br i1 %9, label %10, label %11

10:
  store i32 48, ptr @errno, align 4
  br label %17

11:
  %12 = mul i32 %1, %0
  %13 = call ptr @malloc(i32 %12)
  %14 = icmp eq ptr %13, null
  br i1 %14, label %17, label %15

15:
  %16 = call ptr @memset(ptr nonnull %13, i32 0, i32 %12)
  br label %17

17:
  %18 = phi ptr [ null, %10 ], [ %16, %15 ], [ null, %11 ]
  ret ptr %18
}

declare ptr @memset(ptr, i32, i32)

define ptr @reallocarray(ptr %0, i32 %1, i32 %2) {
  %4 = or i32 %2, %1
  %5 = icmp ugt i32 %4, 65535
  %6 = icmp ne i32 %2, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %12

8:
  %9 = udiv i32 2130706432, %2
  %10 = icmp ult i32 %9, %1
  br i1 %10, label %11, label %12

11:
  store i32 48, ptr @errno, align 4
  br label %15

12:
  %13 = mul i32 %2, %1
  %14 = call ptr @realloc(ptr %0, i32 %13)
  br label %15

15:
  %16 = phi ptr [ null, %11 ], [ %14, %12 ]
  ret ptr %16
}

define ptr @memalign(i32 %0, i32 %1) {
  %3 = icmp ult i32 %0, 17
  br i1 %3, label %4, label %6

4:
  %5 = call ptr @malloc(i32 %1)
  br label %55

6:
  %7 = call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %0)
  %8 = icmp ult i32 %7, 2
  br i1 %8, label %10, label %9

9:
  store i32 28, ptr @errno, align 4
  br label %55

10:
  %11 = icmp ugt i32 %1, 2130706432
  %12 = sub nuw nsw i32 2130706432, %1
  %13 = icmp ult i32 %12, %0
  %14 = select i1 %11, i1 true, i1 %13
  br i1 %14, label %15, label %16

15:
  store i32 48, ptr @errno, align 4
  br label %55

16:
  %17 = add nuw nsw i32 %1, 19
  %18 = and i32 %17, 2147483632
  %19 = add nuw i32 %18, %0
  %20 = call ptr @take(i32 %19)
  %21 = icmp eq ptr %20, null
  br i1 %21, label %55, label %22

22:
  %23 = getelementptr inbounds i8, ptr %20, i32 -8
  %24 = ptrtoint ptr %20 to i32
  %25 = sub i32 0, %24
  %26 = urem i32 %25, %0
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %41, label %28

28:
  %29 = getelementptr inbounds i8, ptr %20, i32 -4
  %30 = load i32, ptr %29, align 4
  %31 = and i32 %30, -16
  %32 = icmp eq i32 %31, %26
  br i1 %32, label %39, label %33

33:
  %34 = sub i32 %31, %26
  %35 = sub i32 %30, %34
  store i32 %35, ptr %29, align 4
  %36 = getelementptr inbounds i8, ptr %23, i32 %26
  %37 = or i32 %34, 3
  %38 = getelementptr inbounds i8, ptr %36, i32 4
  store i32 %37, ptr %38, align 4
  br label %39

39:
  %40 = phi ptr [ %36, %33 ], [ null, %28 ]
  call void @release(ptr nonnull %23)
  br label %41

41:
  %42 = phi ptr [ %40, %39 ], [ %23, %22 ]
  %43 = getelementptr inbounds i8, ptr %42, i32 4
  %44 = load i32, ptr %43, align 4
  %45 = and i32 %44, -16
  %46 = icmp eq i32 %45, %18
  br i1 %46, label %53, label %47

47:
  %48 = sub i32 %45, %18
  %49 = sub i32 %44, %48
  store i32 %49, ptr %43, align 4
  %50 = getelementptr inbounds i8, ptr %42, i32 %18
  %51 = or disjoint i32 %48, 3
  %52 = getelementptr inbounds i8, ptr %50, i32 4
  store i32 %51, ptr %52, align 4
  call void @release(ptr nonnull %50)
  br label %53

53:
  %54 = getelementptr inbounds i8, ptr %42, i32 8
  br label %55

55:
  %56 = phi ptr [ %5, %4 ], [ null, %9 ], [ null, %15 ], [ %54, %53 ], [ null, %16 ]
  ret ptr %56
}

define range(i32 0, 49) i32 @posix_memalign(ptr nocapture writeonly %0, i32 %1, i32 %2) {
  %4 = call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %1)
  %5 = icmp eq i32 %4, 1
  %6 = and i32 %1, 3
  %7 = icmp eq i32 %6, 0
  %8 = and i1 %5, %7
  br i1 %8, label %9, label %14

9:
  %10 = load i32, ptr @errno, align 4
  %11 = call ptr @memalign(i32 %1, i32 %2)
  store i32 %10, ptr @errno, align 4
  %12 = icmp eq ptr %11, null
  br i1 %12, label %14, label %13

13:
  store ptr %11, ptr %0, align 4
  br label %14

14:
  %15 = phi i32 [ 28, %3 ], [ 0, %13 ], [ 48, %9 ]
  ret i32 %15
}

define range(i32 -4, -19) i32 @malloc_usable_size(ptr readonly %0) nounwind {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %8, label %3

3:
  %4 = getelementptr inbounds i8, ptr %0, i32 -4
  %5 = load i32, ptr %4, align 4
  %6 = and i32 %5, -16
  %7 = add i32 %6, -4
  br label %8

8:
  %9 = phi i32 [ %7, %3 ], [ 0, %1 ]
  ret i32 %9
}

define range(i32 0, 2) i32 @malloc_trim(i32 %0) {
  call void @join()
  %2 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %45, label %4

4:
  %5 = getelementptr inbounds i8, ptr %2, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = and i32 %6, 1
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %45

9:
  %10 = call ptr @sbrk(i32 0)
  %11 = getelementptr inbounds i8, ptr %2, i32 8
  %12 = icmp eq ptr %10, %11
  br i1 %12, label %13, label %45

13:
  %14 = load i32, ptr %2, align 4
  %15 = sub i32 0, %14
  %16 = getelementptr inbounds i8, ptr %2, i32 %15
  %17 = getelementptr inbounds i8, ptr %16, i32 4
  %18 = load i32, ptr %17, align 4
  %19 = and i32 %18, -16
  %20 = add i32 %0, 131072
  %21 = icmp ugt i32 %19, %20
  br i1 %21, label %22, label %45

22:
  %23 = sub i32 %19, %0
  %24 = add i32 %23, -16
  %25 = and i32 %24, -65536
  %26 = getelementptr inbounds i8, ptr %16, i32 8
  %27 = load ptr, ptr %26, align 4
  %28 = getelementptr inbounds i8, ptr %16, i32 12
  %29 = load ptr, ptr %28, align 4
  store ptr %27, ptr %29, align 4
  %30 = icmp eq ptr %27, null
  br i1 %30, label %34, label %31

31:
  %32 = load ptr, ptr %28, align 4
  %33 = getelementptr inbounds i8, ptr %27, i32 12
  store ptr %32, ptr %33, align 4
  br label %34

34:
  %35 = sub nsw i32 0, %25
  %36 = call ptr @sbrk(i32 %35)
  %37 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 732), align 4
  %38 = sub i32 %37, %25
  store i32 %38, ptr getelementptr inbounds (i8, ptr @heap, i32 732), align 4
  %39 = getelementptr inbounds i8, ptr %2, i32 %35
  store ptr %39, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %40 = getelementptr inbounds i8, ptr %39, i32 4
  store i32 2, ptr %40, align 4
  %41 = load i32, ptr %17, align 4
  %42 = and i32 %41, -16
  %43 = sub i32 %42, %25
  %44 = or disjoint i32 %43, 3
  store i32 %44, ptr %17, align 4
  call void @release(ptr nonnull %16)
  br label %45

45:
  %46 = phi i32 [ 0, %9 ], [ 0, %4 ], [ 0, %1 ], [ 1, %34 ], [ 0, %13 ]
  ret i32 %46
}

define internal void @join() unnamed_addr nounwind {
  br label %1

1:
  %2 = phi i32 [ 0, %0 ], [ %10, %9 ]
  %3 = getelementptr inbounds [16 x ptr], ptr getelementptr inbounds (i8, ptr @heap, i32 660), i32 0, i32 %2
  %4 = load ptr, ptr %3, align 4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %9, label %12

6:
  %7 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %19, label %18

9:
  %10 = add nuw nsw i32 %2, 1
  %11 = icmp eq i32 %10, 16
  br i1 %11, label %6, label %1

12:
  %13 = phi ptr [ %16, %12 ], [ %4, %1 ]
  %14 = getelementptr inbounds i8, ptr %13, i32 8
  %15 = load ptr, ptr %14, align 4
  store ptr %15, ptr %3, align 4
  call void @release(ptr nonnull %13)
  %16 = load ptr, ptr %3, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %9, label %12

18:
  call void @release(ptr nonnull %7)
  br label %19

19:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 724), align 4
  ret void
}

declare ptr @sbrk(i32)

define void @mallinfo(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.mallinfo) align 4 %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 8
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %2, i8 0, i32 32, i1 false)
  call void @join()
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = getelementptr inbounds i8, ptr %0, i32 32
  br label %11

5:
  store i32 %20, ptr %3, align 4
  store i32 %19, ptr %4, align 4
  %6 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 732), align 4
  store i32 %6, ptr %0, align 4
  %7 = sub i32 %6, %19
  %8 = getelementptr inbounds i8, ptr %0, i32 28
  store i32 %7, ptr %8, align 4
  %9 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 728), align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %43, label %35

11:
  %12 = phi i32 [ 0, %1 ], [ %19, %18 ]
  %13 = phi i32 [ 0, %1 ], [ %20, %18 ]
  %14 = phi i32 [ 0, %1 ], [ %21, %18 ]
  %15 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %14
  %16 = load ptr, ptr %15, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %18, label %23

18:
  %19 = phi i32 [ %12, %11 ], [ %31, %23 ]
  %20 = phi i32 [ %13, %11 ], [ %27, %23 ]
  %21 = add nuw nsw i32 %14, 1
  %22 = icmp eq i32 %21, 160
  br i1 %22, label %5, label %11

23:
  %24 = phi i32 [ %31, %23 ], [ %12, %11 ]
  %25 = phi i32 [ %27, %23 ], [ %13, %11 ]
  %26 = phi ptr [ %33, %23 ], [ %16, %11 ]
  %27 = add nsw i32 %25, 1
  %28 = getelementptr inbounds i8, ptr %26, i32 4
  %29 = load i32, ptr %28, align 4
  %30 = and i32 %29, -16
  %31 = add i32 %24, %30
  %32 = getelementptr inbounds i8, ptr %26, i32 8
  %33 = load ptr, ptr %32, align 4
  %34 = icmp eq ptr %33, null
  br i1 %34, label %18, label %23

35:
  %36 = getelementptr inbounds i8, ptr %9, i32 4
  %37 = load i32, ptr %36, align 4
  %38 = and i32 %37, 1
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %43

40:
  %41 = load i32, ptr %9, align 4
  %42 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 %41, ptr %42, align 4
  br label %43

43:
  ret void
}

declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) nounwind

declare i32 @llvm.cttz.i32(i32, i1 immarg) nounwind

declare i32 @llvm.ctlz.i32(i32, i1 immarg) nounwind

declare void @__emback_bad_pointer(ptr) noreturn

declare i32 @llvm.ctpop.i32(i32) nounwind

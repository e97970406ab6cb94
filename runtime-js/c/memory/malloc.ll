; Compiled from malloc.c: BLESS=1 cargo test -p emback-runtime-js

%struct.anon = type { [160 x ptr], [5 x i32], ptr, ptr, i32 }
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
  br label %8

4:
  %5 = add nuw nsw i32 %0, 19
  %6 = and i32 %5, 2147483632
  %7 = call ptr @take(i32 %6)
  br label %8

8:
  %9 = phi ptr [ null, %3 ], [ %7, %4 ]
  ret ptr %9
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
  br label %183

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
  %39 = phi i32 [ %170, %179 ], [ 0, %26 ]
  %40 = phi i32 [ %182, %179 ], [ 32, %26 ]
  %41 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  br label %42

42:
  %43 = phi ptr [ null, %176 ], [ %41, %38 ]
  %44 = phi i32 [ %170, %176 ], [ %39, %38 ]
  %45 = icmp eq ptr %43, null
  br i1 %45, label %53, label %46

46:
  %47 = getelementptr inbounds i8, ptr %43, i32 4
  %48 = load i32, ptr %47, align 4
  %49 = and i32 %48, -16
  %50 = icmp uge i32 %49, %0
  %51 = zext i1 %50 to i32
  %52 = select i1 %2, i1 %50, i1 false
  br i1 %52, label %149, label %53

53:
  %54 = phi i32 [ %51, %46 ], [ 0, %42 ]
  br i1 %27, label %72, label %55

55:
  %56 = load ptr, ptr %37, align 4
  %57 = icmp eq ptr %56, null
  br i1 %57, label %72, label %58

58:
  %59 = phi ptr [ %70, %68 ], [ %56, %55 ]
  %60 = phi i32 [ %61, %68 ], [ %40, %55 ]
  %61 = add nsw i32 %60, -1
  %62 = icmp eq i32 %60, 0
  br i1 %62, label %72, label %63

63:
  %64 = getelementptr inbounds i8, ptr %59, i32 4
  %65 = load i32, ptr %64, align 4
  %66 = and i32 %65, -16
  %67 = icmp ult i32 %66, %0
  br i1 %67, label %68, label %110

68:
  %69 = getelementptr inbounds i8, ptr %59, i32 8
  %70 = load ptr, ptr %69, align 4
  %71 = icmp eq ptr %70, null
  br i1 %71, label %72, label %58

72:
  %73 = phi i32 [ %36, %55 ], [ %3, %53 ], [ %36, %58 ], [ %36, %68 ]
  %74 = lshr i32 %73, 5
  %75 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %74
  %76 = load i32, ptr %75, align 4
  %77 = and i32 %73, 31
  %78 = shl nsw i32 -1, %77
  %79 = and i32 %78, %76
  br label %80

80:
  %81 = phi i32 [ %74, %72 ], [ %93, %101 ]
  %82 = phi i32 [ %79, %72 ], [ %109, %101 ]
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %84, label %92

84:
  %85 = phi i32 [ %86, %88 ], [ %81, %80 ]
  %86 = add nuw nsw i32 %85, 1
  %87 = icmp eq i32 %86, 5
  br i1 %87, label %149, label %88

88:
  %89 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %86
  %90 = load i32, ptr %89, align 4
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %84, label %92

92:
  %93 = phi i32 [ %81, %80 ], [ %86, %88 ]
  %94 = phi i32 [ %82, %80 ], [ %90, %88 ]
  %95 = shl nuw nsw i32 %93, 5
  %96 = call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %94, i1 true)
  %97 = or disjoint i32 %96, %95
  %98 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %97
  %99 = load ptr, ptr %98, align 4
  %100 = icmp eq ptr %99, null
  br i1 %100, label %101, label %110

101:
  %102 = sub i32 0, %94
  %103 = and i32 %94, %102
  %104 = xor i32 %103, -1
  %105 = getelementptr inbounds [5 x i32], ptr getelementptr inbounds (i8, ptr @heap, i32 640), i32 0, i32 %93
  %106 = load i32, ptr %105, align 4
  %107 = and i32 %106, %104
  store i32 %107, ptr %105, align 4
  %108 = add i32 %94, -1
  %109 = and i32 %108, %94
  br label %80

110:
  %111 = phi ptr [ %99, %92 ], [ %59, %63 ]
  %112 = getelementptr inbounds i8, ptr %111, i32 8
  %113 = load ptr, ptr %112, align 4
  %114 = getelementptr inbounds i8, ptr %111, i32 12
  %115 = load ptr, ptr %114, align 4
  store ptr %113, ptr %115, align 4
  %116 = icmp eq ptr %113, null
  br i1 %116, label %120, label %117

117:
  %118 = load ptr, ptr %114, align 4
  %119 = getelementptr inbounds i8, ptr %113, i32 12
  store ptr %118, ptr %119, align 4
  br label %120

120:
  %121 = getelementptr inbounds i8, ptr %111, i32 4
  %122 = load i32, ptr %121, align 4
  %123 = or i32 %122, 2
  store i32 %123, ptr %121, align 4
  %124 = and i32 %122, -16
  %125 = getelementptr inbounds i8, ptr %111, i32 %124
  %126 = getelementptr inbounds i8, ptr %125, i32 4
  %127 = load i32, ptr %126, align 4
  %128 = or i32 %127, 1
  store i32 %128, ptr %126, align 4
  %129 = load i32, ptr %121, align 4
  %130 = and i32 %129, -16
  %131 = icmp ult i32 %129, 4096
  %132 = and i32 %129, -16
  %133 = select i1 %131, i32 %132, i32 4096
  %134 = select i1 %2, i32 %132, i32 %130
  %135 = select i1 %2, i32 %133, i32 %0
  %136 = icmp eq i32 %134, %135
  br i1 %136, label %143, label %137

137:
  %138 = sub i32 %134, %135
  %139 = sub i32 %129, %138
  store i32 %139, ptr %121, align 4
  %140 = getelementptr inbounds i8, ptr %111, i32 %135
  %141 = or i32 %138, 3
  %142 = getelementptr inbounds i8, ptr %140, i32 4
  store i32 %141, ptr %142, align 4
  call void @release(ptr nonnull %140)
  br label %143

143:
  br i1 %2, label %144, label %183

144:
  %145 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %146 = icmp eq ptr %145, null
  br i1 %146, label %148, label %147

147:
  call void @release(ptr nonnull %145)
  br label %148

148:
  store ptr %111, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  br label %154

149:
  %150 = phi i32 [ %51, %46 ], [ %54, %84 ]
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %169, label %152

152:
  %153 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  br label %154

154:
  %155 = phi ptr [ %153, %152 ], [ %111, %148 ]
  %156 = getelementptr inbounds i8, ptr %155, i32 4
  %157 = load i32, ptr %156, align 4
  %158 = and i32 %157, -16
  %159 = icmp eq i32 %158, %0
  br i1 %159, label %166, label %160

160:
  %161 = sub i32 %158, %0
  %162 = sub i32 %157, %161
  store i32 %162, ptr %156, align 4
  %163 = getelementptr inbounds i8, ptr %155, i32 %0
  %164 = or i32 %161, 3
  %165 = getelementptr inbounds i8, ptr %163, i32 4
  store i32 %164, ptr %165, align 4
  br label %166

166:
  %167 = phi ptr [ %163, %160 ], [ null, %154 ]
  store ptr %167, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %168 = getelementptr inbounds i8, ptr %155, i32 8
  br label %183

169:
  %170 = add i32 %44, 1
  %171 = icmp eq i32 %44, 0
  br i1 %171, label %172, label %177

172:
  %173 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %174 = icmp eq ptr %173, null
  br i1 %174, label %176, label %175

175:
  call void @release(ptr nonnull %173)
  br label %176

176:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  br label %42

177:
  %178 = icmp slt i32 %40, 0
  br i1 %178, label %183, label %179

179:
  %180 = call i32 @more(i32 %0)
  %181 = icmp eq i32 %180, 0
  %182 = select i1 %181, i32 -1, i32 %40
  br label %38

183:
  %184 = phi ptr [ %9, %17 ], [ %112, %143 ], [ %168, %166 ], [ null, %177 ]
  ret ptr %184
}

define void @free(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %15, label %3

3:
  %4 = ptrtoint ptr %0 to i32
  %5 = and i32 %4, 15
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %12

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 -4
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 2
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %13

12:
  call void @__emback_bad_pointer(ptr nonnull %0) noreturn
  unreachable

13:
  %14 = getelementptr inbounds i8, ptr %0, i32 -8
  call void @release(ptr nonnull %14)
  br label %15

15:
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
  %19 = and i32 %18, 2
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %22

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
  %33 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %34 = icmp eq ptr %29, %33
  br i1 %34, label %35, label %36

35:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
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
  %66 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
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
  %2 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
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
  %30 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 668), align 4
  %31 = add i32 %30, %26
  store i32 %31, ptr getelementptr inbounds (i8, ptr @heap, i32 668), align 4
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
  store ptr %46, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
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
  %2 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %5, label %4

4:
  call void @release(ptr nonnull %2)
  br label %5

5:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %49, label %8

8:
  %9 = getelementptr inbounds i8, ptr %6, i32 4
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, 1
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %49

13:
  %14 = call ptr @sbrk(i32 0)
  %15 = getelementptr inbounds i8, ptr %6, i32 8
  %16 = icmp eq ptr %14, %15
  br i1 %16, label %17, label %49

17:
  %18 = load i32, ptr %6, align 4
  %19 = sub i32 0, %18
  %20 = getelementptr inbounds i8, ptr %6, i32 %19
  %21 = getelementptr inbounds i8, ptr %20, i32 4
  %22 = load i32, ptr %21, align 4
  %23 = and i32 %22, -16
  %24 = add i32 %0, 131072
  %25 = icmp ugt i32 %23, %24
  br i1 %25, label %26, label %49

26:
  %27 = sub i32 %23, %0
  %28 = add i32 %27, -16
  %29 = and i32 %28, -65536
  %30 = getelementptr inbounds i8, ptr %20, i32 8
  %31 = load ptr, ptr %30, align 4
  %32 = getelementptr inbounds i8, ptr %20, i32 12
  %33 = load ptr, ptr %32, align 4
  store ptr %31, ptr %33, align 4
  %34 = icmp eq ptr %31, null
  br i1 %34, label %38, label %35

35:
  %36 = load ptr, ptr %32, align 4
  %37 = getelementptr inbounds i8, ptr %31, i32 12
  store ptr %36, ptr %37, align 4
  br label %38

38:
  %39 = sub nsw i32 0, %29
  %40 = call ptr @sbrk(i32 %39)
  %41 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 668), align 4
  %42 = sub i32 %41, %29
  store i32 %42, ptr getelementptr inbounds (i8, ptr @heap, i32 668), align 4
  %43 = getelementptr inbounds i8, ptr %6, i32 %39
  store ptr %43, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
  %44 = getelementptr inbounds i8, ptr %43, i32 4
  store i32 2, ptr %44, align 4
  %45 = load i32, ptr %21, align 4
  %46 = and i32 %45, -16
  %47 = sub i32 %46, %29
  %48 = or disjoint i32 %47, 3
  store i32 %48, ptr %21, align 4
  call void @release(ptr nonnull %20)
  br label %49

49:
  %50 = phi i32 [ 0, %13 ], [ 0, %8 ], [ 0, %5 ], [ 1, %38 ], [ 0, %17 ]
  ret i32 %50
}

declare ptr @sbrk(i32)

define void @mallinfo(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.mallinfo) align 4 %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 8
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %2, i8 0, i32 32, i1 false)
  %3 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %6, label %5

5:
  call void @release(ptr nonnull %3)
  br label %6

6:
  store ptr null, ptr getelementptr inbounds (i8, ptr @heap, i32 660), align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = getelementptr inbounds i8, ptr %0, i32 32
  br label %15

9:
  store i32 %24, ptr %7, align 4
  store i32 %23, ptr %8, align 4
  %10 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i32 668), align 4
  store i32 %10, ptr %0, align 4
  %11 = sub i32 %10, %23
  %12 = getelementptr inbounds i8, ptr %0, i32 28
  store i32 %11, ptr %12, align 4
  %13 = load ptr, ptr getelementptr inbounds (i8, ptr @heap, i32 664), align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %47, label %39

15:
  %16 = phi i32 [ 0, %6 ], [ %23, %22 ]
  %17 = phi i32 [ 0, %6 ], [ %24, %22 ]
  %18 = phi i32 [ 0, %6 ], [ %25, %22 ]
  %19 = getelementptr inbounds [160 x ptr], ptr @heap, i32 0, i32 %18
  %20 = load ptr, ptr %19, align 4
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %27

22:
  %23 = phi i32 [ %16, %15 ], [ %35, %27 ]
  %24 = phi i32 [ %17, %15 ], [ %31, %27 ]
  %25 = add nuw nsw i32 %18, 1
  %26 = icmp eq i32 %25, 160
  br i1 %26, label %9, label %15

27:
  %28 = phi i32 [ %35, %27 ], [ %16, %15 ]
  %29 = phi i32 [ %31, %27 ], [ %17, %15 ]
  %30 = phi ptr [ %37, %27 ], [ %20, %15 ]
  %31 = add nsw i32 %29, 1
  %32 = getelementptr inbounds i8, ptr %30, i32 4
  %33 = load i32, ptr %32, align 4
  %34 = and i32 %33, -16
  %35 = add i32 %28, %34
  %36 = getelementptr inbounds i8, ptr %30, i32 8
  %37 = load ptr, ptr %36, align 4
  %38 = icmp eq ptr %37, null
  br i1 %38, label %22, label %27

39:
  %40 = getelementptr inbounds i8, ptr %13, i32 4
  %41 = load i32, ptr %40, align 4
  %42 = and i32 %41, 1
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %47

44:
  %45 = load i32, ptr %13, align 4
  %46 = getelementptr inbounds i8, ptr %0, i32 36
  store i32 %45, ptr %46, align 4
  br label %47

47:
  ret void
}

declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) nounwind

declare i32 @llvm.cttz.i32(i32, i1 immarg) nounwind

declare i32 @llvm.ctlz.i32(i32, i1 immarg) nounwind

declare void @__emback_bad_pointer(ptr) noreturn

declare i32 @llvm.ctpop.i32(i32) nounwind

; Compiled from regcomp.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Parser = type { ptr, ptr, i32, i32, i32, i32 }
%struct.Node = type { i32, i32, i32, i32, i32, i32, i32 }
%struct.Edge = type { i32, i32, i32 }
%struct.Set = type { i32, ptr, i32, [12 x i32], i32 }
%struct.mbstate_t = type { [2 x i32] }
%struct.Range = type { i32, i32 }

@regerror.texts = internal constant [397 x i8] c"Success\00No match\00Invalid regular expression\00Invalid collation character\00Invalid character class name\00Trailing backslash\00Invalid back reference\00Unmatched [, [^, [:, [., or [=\00Unmatched ( or \\(\00Unmatched \\{\00Invalid content of \\{\\}\00Invalid range end\00Memory exhausted\00Invalid preceding regular expression\00Premature end of regular expression\00Regular expression too big\00Unmatched ) or \\)\00Unknown error\00\00", align 16
@.str = private unnamed_addr constant [6 x i8] c"alnum\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"space\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"upper\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"lower\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.5 = private unnamed_addr constant [3 x i8] c":]\00", align 1

define i32 @regcomp(ptr nocapture %0, ptr %1, i32 %2) {
  %4 = alloca [3 x i32], align 4
  %5 = alloca %struct.Parser, align 4
  %6 = call ptr @calloc(i32 1, i32 100)
  %7 = icmp eq ptr %6, null
  br i1 %7, label %181, label %8

8:
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) nounwind
  store ptr %6, ptr %5, align 4
  %9 = getelementptr inbounds i8, ptr %5, i32 4
  store ptr %1, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %5, i32 8
  %11 = and i32 %2, 1
  store i32 %11, ptr %10, align 4
  %12 = getelementptr inbounds i8, ptr %5, i32 12
  store i32 0, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %5, i32 16
  store i32 0, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %5, i32 20
  store i32 0, ptr %14, align 4
  store i32 %2, ptr %6, align 4
  %15 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %6, ptr %15, align 4
  %16 = call i32 @add(ptr nonnull %5, i32 0, i32 0, i32 0, i32 0)
  %17 = load i32, ptr %12, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %169

19:
  %20 = call i32 @parse_alternatives(ptr nonnull %5)
  %21 = getelementptr inbounds i8, ptr %6, i32 56
  store i32 %20, ptr %21, align 4
  %22 = load i32, ptr %12, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %169

24:
  %25 = load ptr, ptr %9, align 4
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %28, label %167

28:
  call void @build(ptr nonnull %5, i32 %20)
  %29 = load i32, ptr %12, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %169

31:
  %32 = getelementptr inbounds i8, ptr %6, i32 40
  %33 = call ptr @sorted_edges(ptr nonnull %6, i32 0, ptr nonnull %32)
  %34 = getelementptr inbounds i8, ptr %6, i32 36
  store ptr %33, ptr %34, align 4
  %35 = getelementptr inbounds i8, ptr %6, i32 48
  %36 = call ptr @sorted_edges(ptr nonnull %6, i32 1, ptr nonnull %35)
  %37 = getelementptr inbounds i8, ptr %6, i32 44
  store ptr %36, ptr %37, align 4
  %38 = load ptr, ptr %34, align 4
  %39 = icmp eq ptr %38, null
  %40 = icmp eq ptr %36, null
  %41 = select i1 %39, i1 true, i1 %40
  br i1 %41, label %167, label %42

42:
  %43 = load ptr, ptr %32, align 4
  %44 = icmp eq ptr %43, null
  br i1 %44, label %167, label %45

45:
  %46 = load ptr, ptr %35, align 4
  %47 = icmp eq ptr %46, null
  br i1 %47, label %167, label %48

48:
  %49 = getelementptr inbounds i8, ptr %6, i32 52
  %50 = load i32, ptr %49, align 4
  %51 = shl i32 %50, 2
  %52 = add i32 %51, 4
  %53 = call ptr @malloc(i32 %52)
  %54 = load i32, ptr %49, align 4
  %55 = add nsw i32 %54, 1
  %56 = call ptr @calloc(i32 %55, i32 1)
  %57 = icmp eq ptr %53, null
  %58 = icmp eq ptr %56, null
  %59 = select i1 %57, i1 true, i1 %58
  br i1 %59, label %164, label %60

60:
  %61 = getelementptr inbounds i8, ptr %6, i32 4
  %62 = load ptr, ptr %61, align 4
  %63 = load i32, ptr %21, align 4
  %64 = getelementptr inbounds %struct.Node, ptr %62, i32 %63, i32 4
  %65 = load i32, ptr %64, align 4
  store i32 %65, ptr %53, align 4
  %66 = getelementptr inbounds i8, ptr %56, i32 %65
  store i8 1, ptr %66, align 1
  %67 = getelementptr inbounds i8, ptr %6, i32 24
  %68 = getelementptr inbounds i8, ptr %4, i32 4
  %69 = getelementptr inbounds i8, ptr %4, i32 8
  %70 = getelementptr inbounds i8, ptr %6, i32 68
  %71 = load ptr, ptr %32, align 4
  br label %79

72:
  %73 = phi ptr [ %80, %79 ], [ %156, %153 ]
  %74 = phi i32 [ %90, %79 ], [ 0, %153 ]
  %75 = phi i32 [ %82, %79 ], [ %154, %153 ]
  %76 = icmp ne i32 %75, 0
  %77 = icmp eq i32 %74, 0
  %78 = select i1 %76, i1 %77, i1 false
  br i1 %78, label %79, label %161

79:
  %80 = phi ptr [ %71, %60 ], [ %73, %72 ]
  %81 = phi i32 [ 1, %60 ], [ %75, %72 ]
  %82 = add nsw i32 %81, -1
  %83 = getelementptr inbounds i32, ptr %53, i32 %82
  %84 = load i32, ptr %83, align 4
  %85 = load ptr, ptr %61, align 4
  %86 = load i32, ptr %21, align 4
  %87 = getelementptr inbounds %struct.Node, ptr %85, i32 %86, i32 5
  %88 = load i32, ptr %87, align 4
  %89 = icmp eq i32 %84, %88
  %90 = zext i1 %89 to i32
  %91 = getelementptr i32, ptr %80, i32 %84
  %92 = load i32, ptr %91, align 4
  %93 = getelementptr i8, ptr %91, i32 4
  %94 = load i32, ptr %93, align 4
  %95 = icmp sge i32 %92, %94
  %96 = select i1 %95, i1 true, i1 %89
  br i1 %96, label %72, label %97

97:
  %98 = phi i32 [ %154, %153 ], [ %82, %79 ]
  %99 = phi i32 [ %155, %153 ], [ %92, %79 ]
  %100 = load ptr, ptr %67, align 4
  %101 = load ptr, ptr %34, align 4
  %102 = getelementptr inbounds i32, ptr %101, i32 %99
  %103 = load i32, ptr %102, align 4
  %104 = getelementptr inbounds %struct.Edge, ptr %100, i32 %103
  %105 = getelementptr inbounds i8, ptr %104, i32 8
  %106 = load i32, ptr %105, align 4
  %107 = icmp slt i32 %106, 0
  br i1 %107, label %143, label %108

108:
  %109 = load ptr, ptr %61, align 4
  %110 = getelementptr inbounds %struct.Node, ptr %109, i32 %106
  %111 = icmp eq ptr %109, null
  br i1 %111, label %143, label %112

112:
  %113 = load i32, ptr %110, align 4
  switch i32 %113, label %143 [
    i32 1, label %114
    i32 2, label %162
    i32 3, label %162
    i32 10, label %162
  ]

114:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %4) nounwind
  %115 = getelementptr inbounds i8, ptr %110, i32 4
  %116 = load i32, ptr %115, align 4
  store i32 %116, ptr %4, align 4
  %117 = call i32 @towlower(i32 %116)
  store i32 %117, ptr %68, align 4
  %118 = load i32, ptr %115, align 4
  %119 = call i32 @towupper(i32 %118)
  store i32 %119, ptr %69, align 4
  %120 = load i32, ptr %6, align 4
  %121 = and i32 %120, 2
  br label %123

122:
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %4) nounwind
  br label %153

123:
  %124 = phi i32 [ 0, %114 ], [ %141, %140 ]
  %125 = getelementptr inbounds [3 x i32], ptr %4, i32 0, i32 %124
  %126 = load i32, ptr %125, align 4
  %127 = icmp ult i32 %126, 128
  br i1 %127, label %128, label %135

128:
  %129 = and i32 %126, 31
  %130 = shl nuw i32 1, %129
  %131 = lshr i32 %126, 5
  %132 = getelementptr inbounds [8 x i32], ptr %70, i32 0, i32 %131
  %133 = load i32, ptr %132, align 4
  %134 = or i32 %133, %130
  store i32 %134, ptr %132, align 4
  br label %140

135:
  %136 = phi i32 [ %138, %135 ], [ 4, %123 ]
  %137 = getelementptr inbounds [8 x i32], ptr %70, i32 0, i32 %136
  store i32 -1, ptr %137, align 4
  %138 = add nuw nsw i32 %136, 1
  %139 = icmp eq i32 %138, 8
  br i1 %139, label %140, label %135

140:
  %141 = add nuw nsw i32 %124, 1
  %142 = icmp eq i32 %124, %121
  br i1 %142, label %122, label %123

143:
  %144 = getelementptr inbounds i8, ptr %104, i32 4
  %145 = load i32, ptr %144, align 4
  %146 = getelementptr inbounds i8, ptr %56, i32 %145
  %147 = load i8, ptr %146, align 1
  %148 = icmp eq i8 %147, 0
  br i1 %148, label %149, label %153

149:
  store i8 1, ptr %146, align 1
  %150 = load i32, ptr %144, align 4
  %151 = add nsw i32 %98, 1
  %152 = getelementptr inbounds i32, ptr %53, i32 %98
  store i32 %150, ptr %152, align 4
  br label %153

153:
  %154 = phi i32 [ %98, %122 ], [ %98, %143 ], [ %151, %149 ]
  %155 = add nsw i32 %99, 1
  %156 = load ptr, ptr %32, align 4
  %157 = getelementptr i32, ptr %156, i32 %84
  %158 = getelementptr i8, ptr %157, i32 4
  %159 = load i32, ptr %158, align 4
  %160 = icmp slt i32 %155, %159
  br i1 %160, label %97, label %72

161:
  br i1 %77, label %172, label %162

162:
  %163 = call ptr @memset(ptr nonnull %70, i32 255, i32 32)
  br label %172

164:
  %165 = getelementptr inbounds i8, ptr %6, i32 68
  %166 = call ptr @memset(ptr nonnull %165, i32 255, i32 32)
  call void @free(ptr %53)
  call void @free(ptr %56)
  br label %167

167:
  %168 = phi i32 [ 8, %24 ], [ 12, %164 ], [ 12, %45 ], [ 12, %42 ], [ 12, %31 ]
  store i32 %168, ptr %12, align 4
  br label %169

169:
  %170 = getelementptr inbounds i8, ptr %6, i32 60
  %171 = load i32, ptr %170, align 4
  store i32 %171, ptr %0, align 4
  br label %177

172:
  call void @free(ptr nonnull %53)
  call void @free(ptr %56)
  %173 = load i32, ptr %12, align 4
  %174 = getelementptr inbounds i8, ptr %6, i32 60
  %175 = load i32, ptr %174, align 4
  store i32 %175, ptr %0, align 4
  %176 = icmp eq i32 %173, 0
  br i1 %176, label %179, label %177

177:
  call void @regfree(ptr nonnull %0)
  %178 = load i32, ptr %12, align 4
  br label %179

179:
  %180 = phi i32 [ %178, %177 ], [ 0, %172 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) nounwind
  br label %181

181:
  %182 = phi i32 [ %180, %179 ], [ 12, %3 ]
  ret i32 %182
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @calloc(i32, i32)

define internal i32 @add(ptr nocapture %0, i32 %1, i32 %2, i32 %3, i32 %4) unnamed_addr {
  %6 = load ptr, ptr %0, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 8
  %8 = load i32, ptr %7, align 4
  %9 = icmp sgt i32 %8, 199999
  br i1 %9, label %15, label %10

10:
  %11 = getelementptr inbounds i8, ptr %6, i32 4
  %12 = getelementptr inbounds i8, ptr %6, i32 12
  %13 = call i32 @grow(ptr nonnull %11, i32 %8, ptr nonnull %12, i32 28)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %20

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 12
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %49

19:
  store i32 12, ptr %16, align 4
  br label %49

20:
  %21 = icmp eq i32 %1, 11
  %22 = zext i1 %21 to i32
  %23 = icmp ugt i32 %1, 10
  %24 = load ptr, ptr %11, align 4
  br i1 %23, label %25, label %29

25:
  %26 = getelementptr inbounds %struct.Node, ptr %24, i32 %3, i32 6
  %27 = load i32, ptr %26, align 4
  %28 = or i32 %27, %22
  br label %29

29:
  %30 = phi i32 [ %28, %25 ], [ %22, %20 ]
  %31 = and i32 %1, -2
  %32 = icmp eq i32 %31, 12
  br i1 %32, label %33, label %37

33:
  %34 = getelementptr inbounds %struct.Node, ptr %24, i32 %4, i32 6
  %35 = load i32, ptr %34, align 4
  %36 = or i32 %35, %30
  br label %37

37:
  %38 = phi i32 [ %36, %33 ], [ %30, %29 ]
  %39 = load i32, ptr %7, align 4
  %40 = getelementptr inbounds %struct.Node, ptr %24, i32 %39
  store i32 %1, ptr %40, align 4
  %41 = getelementptr inbounds i8, ptr %40, i32 4
  store i32 %2, ptr %41, align 4
  %42 = getelementptr inbounds i8, ptr %40, i32 8
  store i32 %3, ptr %42, align 4
  %43 = getelementptr inbounds i8, ptr %40, i32 12
  store i32 %4, ptr %43, align 4
  %44 = getelementptr inbounds i8, ptr %40, i32 16
  store i32 0, ptr %44, align 4
  %45 = getelementptr inbounds i8, ptr %40, i32 20
  store i32 0, ptr %45, align 4
  %46 = getelementptr inbounds i8, ptr %40, i32 24
  store i32 %38, ptr %46, align 4
  %47 = load i32, ptr %7, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %7, align 4
  br label %49

49:
  %50 = phi i32 [ %47, %37 ], [ 0, %15 ], [ 0, %19 ]
  ret i32 %50
}

define internal i32 @parse_alternatives(ptr %0) unnamed_addr {
  %2 = call i32 @parse_branch(ptr %0)
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %35

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  br label %9

9:
  %10 = phi i32 [ %2, %7 ], [ %32, %31 ]
  %11 = load ptr, ptr %3, align 4
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %35, label %14

14:
  %15 = load i32, ptr %8, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %19, label %17

17:
  %18 = icmp eq i8 %12, 124
  br i1 %18, label %25, label %35

19:
  %20 = icmp eq i8 %12, 92
  br i1 %20, label %21, label %35

21:
  %22 = getelementptr inbounds i8, ptr %11, i32 1
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %23, 124
  br i1 %24, label %25, label %35

25:
  %26 = phi i32 [ 2, %21 ], [ 1, %17 ]
  %27 = getelementptr inbounds i8, ptr %11, i32 %26
  store ptr %27, ptr %3, align 4
  %28 = call i32 @parse_branch(ptr nonnull %0)
  %29 = load i32, ptr %4, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %35

31:
  %32 = call i32 @add(ptr nonnull %0, i32 13, i32 0, i32 %10, i32 %28)
  %33 = load i32, ptr %4, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %9, label %35

35:
  %36 = phi i32 [ %2, %1 ], [ %10, %25 ], [ %32, %31 ], [ %10, %17 ], [ %10, %19 ], [ %10, %21 ], [ %10, %9 ]
  ret i32 %36
}

define internal void @build(ptr %0, i32 %1) unnamed_addr {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds %struct.Node, ptr %5, i32 %1
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 12
  br i1 %8, label %9, label %74

9:
  %10 = phi ptr [ %21, %9 ], [ %6, %2 ]
  %11 = phi i32 [ %20, %9 ], [ %1, %2 ]
  %12 = phi i32 [ %18, %9 ], [ 0, %2 ]
  %13 = getelementptr inbounds i8, ptr %10, i32 8
  %14 = load i32, ptr %13, align 4
  call void @build(ptr nonnull %0, i32 %14)
  %15 = load ptr, ptr %4, align 4
  %16 = getelementptr inbounds %struct.Node, ptr %15, i32 %14, i32 6
  %17 = load i32, ptr %16, align 4
  %18 = add nsw i32 %17, %12
  %19 = getelementptr inbounds %struct.Node, ptr %15, i32 %11, i32 3
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds %struct.Node, ptr %15, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 12
  br i1 %23, label %9, label %24

24:
  call void @build(ptr nonnull %0, i32 %20)
  %25 = icmp eq i32 %20, %1
  br i1 %25, label %154, label %26

26:
  %27 = load ptr, ptr %4, align 4
  %28 = getelementptr inbounds %struct.Node, ptr %27, i32 %20, i32 6
  %29 = load i32, ptr %28, align 4
  %30 = add nsw i32 %29, %18
  br label %32

31:
  br i1 %25, label %154, label %58

32:
  %33 = phi ptr [ %54, %32 ], [ %27, %26 ]
  %34 = phi i32 [ %53, %32 ], [ %30, %26 ]
  %35 = phi i32 [ %56, %32 ], [ %1, %26 ]
  %36 = getelementptr inbounds %struct.Node, ptr %33, i32 %35
  %37 = getelementptr inbounds i8, ptr %36, i32 8
  %38 = load i32, ptr %37, align 4
  %39 = getelementptr inbounds %struct.Node, ptr %33, i32 %38
  %40 = getelementptr inbounds i8, ptr %39, i32 16
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr inbounds i8, ptr %36, i32 16
  store i32 %41, ptr %42, align 4
  %43 = load ptr, ptr %4, align 4
  %44 = getelementptr inbounds %struct.Node, ptr %43, i32 %20, i32 5
  %45 = load i32, ptr %44, align 4
  %46 = getelementptr inbounds %struct.Node, ptr %43, i32 %35, i32 5
  store i32 %45, ptr %46, align 4
  %47 = icmp sgt i32 %34, 0
  %48 = zext i1 %47 to i32
  %49 = load ptr, ptr %4, align 4
  %50 = getelementptr inbounds %struct.Node, ptr %49, i32 %35, i32 6
  store i32 %48, ptr %50, align 4
  %51 = getelementptr inbounds i8, ptr %39, i32 24
  %52 = load i32, ptr %51, align 4
  %53 = sub nsw i32 %34, %52
  %54 = load ptr, ptr %4, align 4
  %55 = getelementptr inbounds %struct.Node, ptr %54, i32 %35, i32 3
  %56 = load i32, ptr %55, align 4
  %57 = icmp eq i32 %56, %20
  br i1 %57, label %31, label %32

58:
  %59 = phi ptr [ %70, %58 ], [ %54, %31 ]
  %60 = phi i32 [ %72, %58 ], [ %1, %31 ]
  %61 = getelementptr inbounds %struct.Node, ptr %59, i32 %60
  %62 = getelementptr inbounds i8, ptr %61, i32 8
  %63 = load i32, ptr %62, align 4
  %64 = getelementptr inbounds %struct.Node, ptr %59, i32 %63, i32 5
  %65 = load i32, ptr %64, align 4
  %66 = getelementptr inbounds i8, ptr %61, i32 12
  %67 = load i32, ptr %66, align 4
  %68 = getelementptr inbounds %struct.Node, ptr %59, i32 %67, i32 4
  %69 = load i32, ptr %68, align 4
  call void @add_edge(ptr nonnull %0, i32 %65, i32 %69, i32 -1)
  %70 = load ptr, ptr %4, align 4
  %71 = getelementptr inbounds %struct.Node, ptr %70, i32 %60, i32 3
  %72 = load i32, ptr %71, align 4
  %73 = icmp eq i32 %72, %20
  br i1 %73, label %154, label %58

74:
  %75 = icmp ugt i32 %7, 10
  br i1 %75, label %76, label %101

76:
  %77 = getelementptr inbounds i8, ptr %6, i32 8
  %78 = load i32, ptr %77, align 4
  call void @build(ptr nonnull %0, i32 %78)
  %79 = load i32, ptr %6, align 4
  %80 = icmp eq i32 %79, 11
  br i1 %80, label %89, label %81

81:
  %82 = load ptr, ptr %4, align 4
  %83 = load i32, ptr %77, align 4
  %84 = getelementptr inbounds %struct.Node, ptr %82, i32 %83, i32 6
  %85 = load i32, ptr %84, align 4
  %86 = icmp ne i32 %85, 0
  %87 = zext i1 %86 to i32
  %88 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 %87, ptr %88, align 4
  br label %101

89:
  %90 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 1, ptr %90, align 4
  %91 = load ptr, ptr %4, align 4
  %92 = getelementptr inbounds i8, ptr %6, i32 8
  %93 = load i32, ptr %92, align 4
  %94 = getelementptr inbounds %struct.Node, ptr %91, i32 %93, i32 4
  %95 = load i32, ptr %94, align 4
  %96 = getelementptr inbounds i8, ptr %6, i32 16
  store i32 %95, ptr %96, align 4
  %97 = load ptr, ptr %4, align 4
  %98 = getelementptr inbounds %struct.Node, ptr %97, i32 %93, i32 5
  %99 = load i32, ptr %98, align 4
  %100 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 %99, ptr %100, align 4
  br label %154

101:
  %102 = getelementptr inbounds i8, ptr %3, i32 52
  %103 = load i32, ptr %102, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, ptr %102, align 4
  %105 = getelementptr inbounds i8, ptr %6, i32 16
  store i32 %103, ptr %105, align 4
  %106 = load i32, ptr %102, align 4
  %107 = add nsw i32 %106, 1
  store i32 %107, ptr %102, align 4
  %108 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 %106, ptr %108, align 4
  %109 = load i32, ptr %6, align 4
  %110 = icmp ugt i32 %109, 10
  br i1 %110, label %114, label %111

111:
  %112 = icmp eq i32 %109, 0
  %113 = select i1 %112, i32 -1, i32 %1
  call void @add_edge(ptr nonnull %0, i32 %103, i32 %106, i32 %113)
  br label %154

114:
  %115 = load ptr, ptr %4, align 4
  %116 = getelementptr inbounds i8, ptr %6, i32 8
  %117 = load i32, ptr %116, align 4
  %118 = getelementptr inbounds %struct.Node, ptr %115, i32 %117
  %119 = getelementptr inbounds i8, ptr %118, i32 16
  %120 = load i32, ptr %119, align 4
  call void @add_edge(ptr nonnull %0, i32 %103, i32 %120, i32 -1)
  %121 = getelementptr inbounds i8, ptr %118, i32 20
  %122 = load i32, ptr %121, align 4
  call void @add_edge(ptr nonnull %0, i32 %122, i32 %106, i32 -1)
  %123 = load i32, ptr %6, align 4
  %124 = icmp eq i32 %123, 13
  br i1 %124, label %125, label %141

125:
  %126 = getelementptr inbounds i8, ptr %6, i32 12
  %127 = load i32, ptr %126, align 4
  call void @build(ptr nonnull %0, i32 %127)
  %128 = load ptr, ptr %4, align 4
  %129 = load i32, ptr %126, align 4
  %130 = getelementptr inbounds %struct.Node, ptr %128, i32 %129
  %131 = getelementptr inbounds i8, ptr %130, i32 24
  %132 = load i32, ptr %131, align 4
  %133 = getelementptr inbounds i8, ptr %6, i32 24
  %134 = load i32, ptr %133, align 4
  %135 = or i32 %134, %132
  store i32 %135, ptr %133, align 4
  %136 = getelementptr inbounds i8, ptr %130, i32 16
  %137 = load i32, ptr %136, align 4
  call void @add_edge(ptr nonnull %0, i32 %103, i32 %137, i32 -1)
  %138 = getelementptr inbounds i8, ptr %130, i32 20
  %139 = load i32, ptr %138, align 4
  call void @add_edge(ptr nonnull %0, i32 %139, i32 %106, i32 -1)
  %140 = load i32, ptr %6, align 4
  br label %141

141:
  %142 = phi i32 [ %140, %125 ], [ %123, %114 ]
  %143 = and i32 %142, -2
  %144 = icmp eq i32 %143, 14
  br i1 %144, label %145, label %147

145:
  call void @add_edge(ptr nonnull %0, i32 %103, i32 %106, i32 -1)
  %146 = load i32, ptr %6, align 4
  br label %147

147:
  %148 = phi i32 [ %142, %141 ], [ %146, %145 ]
  %149 = add i32 %148, -15
  %150 = icmp ult i32 %149, 2
  br i1 %150, label %151, label %154

151:
  %152 = load i32, ptr %121, align 4
  %153 = load i32, ptr %119, align 4
  call void @add_edge(ptr nonnull %0, i32 %152, i32 %153, i32 -1)
  br label %154

154:
  ret void
}

define internal ptr @sorted_edges(ptr nocapture readonly %0, i32 %1, ptr nocapture writeonly %2) unnamed_addr {
  %4 = getelementptr inbounds i8, ptr %0, i32 28
  %5 = load i32, ptr %4, align 4
  %6 = shl i32 %5, 2
  %7 = add i32 %6, 4
  %8 = call ptr @malloc(i32 %7)
  %9 = getelementptr inbounds i8, ptr %0, i32 52
  %10 = load i32, ptr %9, align 4
  %11 = add nsw i32 %10, 2
  %12 = call ptr @calloc(i32 %11, i32 4)
  store ptr %12, ptr %2, align 4
  %13 = icmp ne ptr %8, null
  %14 = icmp ne ptr %12, null
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %16, label %73

16:
  %17 = getelementptr i8, ptr %12, i32 8
  %18 = load i32, ptr %4, align 4
  %19 = icmp sgt i32 %18, 0
  br i1 %19, label %20, label %23

20:
  %21 = icmp eq i32 %1, 0
  %22 = getelementptr inbounds i8, ptr %0, i32 24
  br label %27

23:
  %24 = phi i32 [ %18, %16 ], [ %38, %27 ]
  %25 = load i32, ptr %9, align 4
  %26 = icmp slt i32 %25, 2
  br i1 %26, label %42, label %49

27:
  %28 = phi i32 [ 0, %20 ], [ %37, %27 ]
  %29 = load ptr, ptr %22, align 4
  %30 = getelementptr inbounds %struct.Edge, ptr %29, i32 %28, i32 1
  %31 = getelementptr inbounds %struct.Edge, ptr %29, i32 %28
  %32 = select i1 %21, ptr %31, ptr %30
  %33 = load i32, ptr %32, align 4
  %34 = getelementptr i32, ptr %17, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %34, align 4
  %37 = add nuw nsw i32 %28, 1
  %38 = load i32, ptr %4, align 4
  %39 = icmp slt i32 %37, %38
  br i1 %39, label %27, label %23

40:
  %41 = load i32, ptr %4, align 4
  br label %42

42:
  %43 = phi i32 [ %41, %40 ], [ %24, %23 ]
  %44 = getelementptr i8, ptr %12, i32 4
  %45 = icmp sgt i32 %43, 0
  br i1 %45, label %46, label %73

46:
  %47 = icmp eq i32 %1, 0
  %48 = getelementptr inbounds i8, ptr %0, i32 24
  br label %59

49:
  %50 = phi i32 [ %56, %49 ], [ 2, %23 ]
  %51 = getelementptr i32, ptr %12, i32 %50
  %52 = getelementptr i8, ptr %51, i32 -4
  %53 = load i32, ptr %52, align 4
  %54 = load i32, ptr %51, align 4
  %55 = add nsw i32 %54, %53
  store i32 %55, ptr %51, align 4
  %56 = add nuw nsw i32 %50, 1
  %57 = load i32, ptr %9, align 4
  %58 = icmp slt i32 %50, %57
  br i1 %58, label %49, label %40

59:
  %60 = phi i32 [ 0, %46 ], [ %70, %59 ]
  %61 = load ptr, ptr %48, align 4
  %62 = getelementptr inbounds %struct.Edge, ptr %61, i32 %60, i32 1
  %63 = getelementptr inbounds %struct.Edge, ptr %61, i32 %60
  %64 = select i1 %47, ptr %63, ptr %62
  %65 = load i32, ptr %64, align 4
  %66 = getelementptr i32, ptr %44, i32 %65
  %67 = load i32, ptr %66, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %66, align 4
  %69 = getelementptr inbounds i32, ptr %8, i32 %67
  store i32 %60, ptr %69, align 4
  %70 = add nuw nsw i32 %60, 1
  %71 = load i32, ptr %4, align 4
  %72 = icmp slt i32 %70, %71
  br i1 %72, label %59, label %73

73:
  ret ptr %8
}

define void @regfree(ptr nocapture %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load ptr, ptr %2, align 4
  store ptr null, ptr %2, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %34, label %5

5:
  %6 = getelementptr inbounds i8, ptr %3, i32 20
  %7 = load i32, ptr %6, align 4
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %11

9:
  %10 = getelementptr inbounds i8, ptr %3, i32 16
  br label %26

11:
  %12 = getelementptr inbounds i8, ptr %3, i32 16
  %13 = load ptr, ptr %12, align 4
  call void @free(ptr %13)
  %14 = getelementptr inbounds i8, ptr %3, i32 4
  %15 = load ptr, ptr %14, align 4
  call void @free(ptr %15)
  %16 = getelementptr inbounds i8, ptr %3, i32 24
  %17 = load ptr, ptr %16, align 4
  call void @free(ptr %17)
  %18 = getelementptr inbounds i8, ptr %3, i32 36
  %19 = load ptr, ptr %18, align 4
  call void @free(ptr %19)
  %20 = getelementptr inbounds i8, ptr %3, i32 40
  %21 = load ptr, ptr %20, align 4
  call void @free(ptr %21)
  %22 = getelementptr inbounds i8, ptr %3, i32 44
  %23 = load ptr, ptr %22, align 4
  call void @free(ptr %23)
  %24 = getelementptr inbounds i8, ptr %3, i32 48
  %25 = load ptr, ptr %24, align 4
  call void @free(ptr %25)
  call void @free(ptr nonnull %3)
  br label %34

26:
  %27 = phi i32 [ 0, %9 ], [ %31, %26 ]
  %28 = load ptr, ptr %10, align 4
  %29 = getelementptr inbounds %struct.Set, ptr %28, i32 %27, i32 1
  %30 = load ptr, ptr %29, align 4
  call void @free(ptr %30)
  %31 = add nuw nsw i32 %27, 1
  %32 = load i32, ptr %6, align 4
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %26, label %11

34:
  ret void
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare void @free(ptr)

define i32 @regerror(i32 %0, ptr nocapture readnone %1, ptr %2, i32 %3) {
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %8, label %6

6:
  %7 = call i32 @llvm.umin.i32(i32 %0, i32 17)
  br label %12

8:
  %9 = phi ptr [ @regerror.texts, %4 ], [ %17, %12 ]
  %10 = call i32 @strlcpy(ptr %2, ptr %9, i32 %3)
  %11 = add i32 %10, 1
  ret i32 %11

12:
  %13 = phi i32 [ %18, %12 ], [ %7, %6 ]
  %14 = phi ptr [ %17, %12 ], [ @regerror.texts, %6 ]
  %15 = call i32 @strlen(ptr %14)
  %16 = add i32 %15, 1
  %17 = getelementptr inbounds i8, ptr %14, i32 %16
  %18 = add nsw i32 %13, -1
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %8, label %12
}

declare i32 @strlen(ptr)

declare i32 @strlcpy(ptr, ptr, i32)

define internal range(i32 0, 2) i32 @grow(ptr %0, i32 %1, ptr nocapture %2, i32 %3) unnamed_addr {
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp sgt i32 %7, %1
  br i1 %8, label %22, label %9

9:
  %10 = icmp eq i32 %7, 0
  %11 = shl nsw i32 %7, 1
  %12 = select i1 %10, i32 16, i32 %11
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  %13 = call ptr @memcpy(ptr nonnull %5, ptr %0, i32 4)
  %14 = load ptr, ptr %5, align 4
  %15 = mul i32 %12, %3
  %16 = call ptr @realloc(ptr %14, i32 %15)
  store ptr %16, ptr %6, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %20, label %18

18:
  %19 = call ptr @memcpy(ptr %0, ptr nonnull %6, i32 4)
  store i32 %12, ptr %2, align 4
  br label %20

20:
  %21 = phi i32 [ 1, %18 ], [ 0, %9 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %22

22:
  %23 = phi i32 [ %21, %20 ], [ 1, %4 ]
  ret i32 %23
}

declare ptr @memcpy(ptr, ptr, i32)

declare ptr @realloc(ptr, i32)

define internal i32 @parse_branch(ptr %0) unnamed_addr {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %422

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  %12 = getelementptr inbounds i8, ptr %0, i32 20
  br label %13

13:
  %14 = phi i32 [ -1, %10 ], [ %416, %414 ]
  %15 = phi i1 [ true, %10 ], [ %226, %414 ]
  %16 = phi i32 [ -1, %10 ], [ %415, %414 ]
  %17 = call i32 @at_end(ptr nonnull %0)
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %419

19:
  %20 = load ptr, ptr %5, align 4
  %21 = icmp eq ptr %20, %6
  %22 = zext i1 %21 to i32
  %23 = load i8, ptr %20, align 1
  %24 = load i32, ptr %11, align 4
  %25 = icmp eq i8 %23, 92
  br i1 %25, label %26, label %71

26:
  %27 = getelementptr inbounds i8, ptr %20, i32 1
  store ptr %27, ptr %5, align 4
  %28 = icmp eq i32 %24, 0
  br i1 %28, label %29, label %36

29:
  %30 = load i8, ptr %27, align 1
  switch i8 %30, label %36 [
    i8 40, label %31
    i8 41, label %34
    i8 123, label %35
  ]

31:
  %32 = getelementptr inbounds i8, ptr %20, i32 2
  store ptr %32, ptr %5, align 4
  %33 = call i32 @parse_group(ptr nonnull %0)
  br label %215

34:
  store i32 8, ptr %7, align 4
  br label %424

35:
  store i32 13, ptr %7, align 4
  br label %424

36:
  %37 = getelementptr inbounds i8, ptr %20, i32 2
  store ptr %37, ptr %5, align 4
  %38 = load i8, ptr %27, align 1
  switch i8 %38, label %68 [
    i8 0, label %39
    i8 119, label %40
    i8 87, label %40
    i8 115, label %44
    i8 83, label %44
    i8 98, label %48
    i8 66, label %50
    i8 60, label %52
    i8 62, label %54
    i8 49, label %56
    i8 50, label %56
    i8 51, label %56
    i8 52, label %56
    i8 53, label %56
    i8 54, label %56
    i8 55, label %56
    i8 56, label %56
    i8 57, label %56
  ]

39:
  store i32 5, ptr %7, align 4
  br label %424

40:
  %41 = icmp eq i8 %38, 87
  %42 = zext i1 %41 to i32
  %43 = call i32 @parse_shorthand(ptr nonnull %0, ptr nonnull @.str, i32 1, i32 %42)
  br label %215

44:
  %45 = icmp eq i8 %38, 83
  %46 = zext i1 %45 to i32
  %47 = call i32 @parse_shorthand(ptr nonnull %0, ptr nonnull @.str.1, i32 0, i32 %46)
  br label %215

48:
  %49 = call i32 @add(ptr nonnull %0, i32 8, i32 0, i32 0, i32 0)
  br label %215

50:
  %51 = call i32 @add(ptr nonnull %0, i32 9, i32 0, i32 0, i32 0)
  br label %215

52:
  %53 = call i32 @add(ptr nonnull %0, i32 6, i32 0, i32 0, i32 0)
  br label %215

54:
  %55 = call i32 @add(ptr nonnull %0, i32 7, i32 0, i32 0, i32 0)
  br label %215

56:
  %57 = zext nneg i8 %38 to i32
  %58 = load i32, ptr %12, align 4
  %59 = add nsw i32 %57, -48
  %60 = shl nuw nsw i32 1, %59
  %61 = and i32 %58, %60
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %64

63:
  store i32 6, ptr %7, align 4
  br label %424

64:
  %65 = load ptr, ptr %0, align 4
  %66 = getelementptr inbounds i8, ptr %65, i32 64
  store i32 1, ptr %66, align 4
  %67 = call i32 @add(ptr nonnull %0, i32 10, i32 %59, i32 0, i32 0)
  br label %215

68:
  store ptr %27, ptr %5, align 4
  %69 = call i32 @next_character(ptr nonnull %5)
  %70 = call i32 @add(ptr nonnull %0, i32 1, i32 %69, i32 0, i32 0)
  br label %215

71:
  %72 = icmp eq i8 %23, 40
  %73 = icmp ne i32 %24, 0
  %74 = select i1 %72, i1 %73, i1 false
  br i1 %74, label %75, label %78

75:
  %76 = getelementptr inbounds i8, ptr %20, i32 1
  store ptr %76, ptr %5, align 4
  %77 = call i32 @parse_group(ptr nonnull %0)
  br label %215

78:
  %79 = icmp ne i8 %23, 94
  %80 = or i32 %24, %22
  %81 = icmp eq i32 %80, 0
  %82 = select i1 %79, i1 true, i1 %81
  br i1 %82, label %86, label %83

83:
  %84 = getelementptr inbounds i8, ptr %20, i32 1
  store ptr %84, ptr %5, align 4
  %85 = call i32 @add(ptr nonnull %0, i32 4, i32 0, i32 0, i32 0)
  br label %215

86:
  %87 = icmp eq i8 %23, 36
  br i1 %87, label %88, label %97

88:
  %89 = getelementptr inbounds i8, ptr %20, i32 1
  store ptr %89, ptr %5, align 4
  br i1 %73, label %93, label %90

90:
  %91 = call i32 @at_end(ptr nonnull %0)
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %95, label %93

93:
  %94 = call i32 @add(ptr nonnull %0, i32 5, i32 0, i32 0, i32 0)
  br label %215

95:
  %96 = call i32 @add(ptr nonnull %0, i32 1, i32 36, i32 0, i32 0)
  br label %215

97:
  br i1 %73, label %98, label %107

98:
  %99 = and i8 %23, -2
  %100 = icmp eq i8 %99, 42
  %101 = icmp eq i8 %23, 63
  %102 = or i1 %101, %100
  %103 = icmp eq i8 %23, 123
  %104 = or i1 %103, %102
  %105 = and i1 %15, %104
  br i1 %105, label %106, label %107

106:
  store i32 13, ptr %7, align 4
  br label %424

107:
  switch i8 %23, label %212 [
    i8 91, label %108
    i8 46, label %108
  ]

108:
  %109 = icmp eq i8 %23, 46
  %110 = getelementptr inbounds i8, ptr %20, i32 1
  store ptr %110, ptr %5, align 4
  br i1 %109, label %111, label %113

111:
  %112 = call i32 @add(ptr nonnull %0, i32 2, i32 0, i32 0, i32 0)
  br label %215

113:
  %114 = call ptr @add_set(ptr nonnull %0)
  %115 = icmp eq ptr %114, null
  br i1 %115, label %215, label %116

116:
  %117 = load ptr, ptr %0, align 4
  %118 = getelementptr inbounds i8, ptr %117, i32 20
  %119 = load i32, ptr %118, align 4
  %120 = add nsw i32 %119, -1
  %121 = load ptr, ptr %5, align 4
  %122 = load i8, ptr %121, align 1
  %123 = icmp eq i8 %122, 94
  br i1 %123, label %124, label %139

124:
  store i32 1, ptr %114, align 4
  %125 = load ptr, ptr %5, align 4
  %126 = getelementptr inbounds i8, ptr %125, i32 1
  store ptr %126, ptr %5, align 4
  %127 = load ptr, ptr %0, align 4
  %128 = load i32, ptr %127, align 4
  %129 = and i32 %128, 4
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %136, label %131

131:
  %132 = call i32 @add_range(ptr nonnull %0, ptr nonnull %114, i32 10, i32 10)
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %215, label %134

134:
  %135 = load ptr, ptr %5, align 4
  br label %136

136:
  %137 = phi ptr [ %126, %124 ], [ %135, %134 ]
  %138 = load i8, ptr %137, align 1
  br label %139

139:
  %140 = phi i8 [ %138, %136 ], [ %122, %116 ]
  %141 = phi ptr [ %137, %136 ], [ %121, %116 ]
  %142 = icmp eq i8 %140, 0
  br i1 %142, label %143, label %147

143:
  %144 = load i32, ptr %7, align 4
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %146, label %424

146:
  store i32 2, ptr %7, align 4
  br label %424

147:
  %148 = phi i8 [ %204, %202 ], [ %140, %139 ]
  %149 = phi ptr [ %203, %202 ], [ %141, %139 ]
  switch i8 %148, label %174 [
    i8 0, label %150
    i8 91, label %154
  ]

150:
  %151 = load i32, ptr %7, align 4
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %424

153:
  store i32 7, ptr %7, align 4
  br label %424

154:
  %155 = getelementptr inbounds i8, ptr %149, i32 1
  %156 = load i8, ptr %155, align 1
  %157 = icmp eq i8 %156, 58
  br i1 %157, label %158, label %174

158:
  %159 = getelementptr inbounds i8, ptr %149, i32 2
  %160 = call ptr @strstr(ptr nonnull %159, ptr nonnull @.str.5)
  %161 = icmp eq ptr %160, null
  br i1 %161, label %162, label %166

162:
  %163 = load i32, ptr %7, align 4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %424

165:
  store i32 7, ptr %7, align 4
  br label %424

166:
  %167 = ptrtoint ptr %160 to i32
  %168 = ptrtoint ptr %159 to i32
  %169 = sub i32 %167, %168
  %170 = call i32 @add_kind(ptr nonnull %0, ptr nonnull %114, ptr nonnull %159, i32 %169)
  %171 = icmp eq i32 %170, 0
  br i1 %171, label %215, label %172

172:
  %173 = getelementptr inbounds i8, ptr %160, i32 2
  store ptr %173, ptr %5, align 4
  br label %202

174:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %175 = call i32 @set_element(ptr nonnull %0, ptr nonnull %2)
  %176 = icmp eq i32 %175, 0
  br i1 %176, label %208, label %177

177:
  %178 = load i32, ptr %2, align 4
  store i32 %178, ptr %3, align 4
  %179 = load ptr, ptr %5, align 4
  %180 = load i8, ptr %179, align 1
  %181 = icmp eq i8 %180, 45
  br i1 %181, label %182, label %196

182:
  %183 = getelementptr inbounds i8, ptr %179, i32 1
  %184 = load i8, ptr %183, align 1
  %185 = icmp eq i8 %184, 93
  br i1 %185, label %196, label %186

186:
  store ptr %183, ptr %5, align 4
  %187 = call i32 @set_element(ptr nonnull %0, ptr nonnull %3)
  %188 = icmp eq i32 %187, 0
  br i1 %188, label %208, label %189

189:
  %190 = load i32, ptr %3, align 4
  %191 = icmp ult i32 %190, %178
  br i1 %191, label %192, label %196

192:
  %193 = load i32, ptr %7, align 4
  %194 = icmp eq i32 %193, 0
  br i1 %194, label %195, label %208

195:
  store i32 11, ptr %7, align 4
  br label %208

196:
  %197 = phi i32 [ %190, %189 ], [ %178, %182 ], [ %178, %177 ]
  %198 = call i32 @add_range(ptr nonnull %0, ptr nonnull %114, i32 %178, i32 %197)
  %199 = icmp eq i32 %198, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  br i1 %199, label %215, label %200

200:
  %201 = load ptr, ptr %5, align 4
  br label %202

202:
  %203 = phi ptr [ %201, %200 ], [ %173, %172 ]
  %204 = load i8, ptr %203, align 1
  %205 = icmp ne i8 %204, 93
  %206 = icmp eq ptr %203, %141
  %207 = or i1 %206, %205
  br i1 %207, label %147, label %209

208:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  br label %215

209:
  %210 = getelementptr inbounds i8, ptr %203, i32 1
  store ptr %210, ptr %5, align 4
  %211 = call i32 @add(ptr nonnull %0, i32 3, i32 %120, i32 0, i32 0)
  br label %215

212:
  %213 = call i32 @next_character(ptr nonnull %5)
  %214 = call i32 @add(ptr nonnull %0, i32 1, i32 %213, i32 0, i32 0)
  br label %215

215:
  %216 = phi i32 [ 0, %208 ], [ 0, %131 ], [ %211, %209 ], [ 0, %113 ], [ %43, %40 ], [ %47, %44 ], [ %49, %48 ], [ %51, %50 ], [ %53, %52 ], [ %55, %54 ], [ %67, %64 ], [ %70, %68 ], [ %112, %111 ], [ %214, %212 ], [ %96, %95 ], [ %94, %93 ], [ %85, %83 ], [ %77, %75 ], [ %33, %31 ], [ 0, %166 ], [ 0, %196 ]
  %217 = load i32, ptr %7, align 4
  %218 = icmp eq i32 %217, 0
  br i1 %218, label %219, label %424

219:
  %220 = load ptr, ptr %0, align 4
  %221 = getelementptr inbounds i8, ptr %220, i32 4
  %222 = load ptr, ptr %221, align 4
  %223 = getelementptr inbounds %struct.Node, ptr %222, i32 %216
  %224 = load i32, ptr %223, align 4
  %225 = add i32 %224, -4
  %226 = icmp ult i32 %225, 6
  br i1 %226, label %396, label %227

227:
  %228 = load ptr, ptr %5, align 4
  br label %229

229:
  %230 = phi ptr [ %228, %227 ], [ %392, %388 ]
  %231 = phi i32 [ %216, %227 ], [ %390, %388 ]
  %232 = phi i1 [ true, %227 ], [ false, %388 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  store ptr %230, ptr %4, align 4
  %233 = load i32, ptr %11, align 4
  %234 = icmp eq i32 %233, 0
  %235 = load i8, ptr %230, align 1
  br i1 %234, label %236, label %248

236:
  %237 = icmp eq i8 %235, 92
  %238 = zext i1 %237 to i32
  %239 = getelementptr inbounds i8, ptr %230, i32 %238
  %240 = load i8, ptr %239, align 1
  br i1 %232, label %248, label %241

241:
  %242 = icmp ne i8 %240, 42
  %243 = or i1 %237, %242
  %244 = xor i1 %243, true
  %245 = icmp eq i8 %240, 123
  %246 = and i1 %237, %245
  %247 = select i1 %244, i1 true, i1 %246
  br i1 %247, label %386, label %248

248:
  %249 = phi i8 [ %240, %241 ], [ %240, %236 ], [ %235, %229 ]
  %250 = phi ptr [ %239, %241 ], [ %239, %236 ], [ %230, %229 ]
  %251 = phi i32 [ %238, %241 ], [ %238, %236 ], [ 0, %229 ]
  %252 = phi i1 [ %237, %241 ], [ %237, %236 ], [ false, %229 ]
  %253 = icmp ne i8 %249, 42
  %254 = or i1 %253, %252
  br i1 %254, label %257, label %255

255:
  %256 = call i32 @add(ptr nonnull %0, i32 15, i32 0, i32 %231, i32 0)
  br label %388

257:
  %258 = icmp eq i8 %249, 43
  switch i8 %249, label %395 [
    i8 63, label %259
    i8 43, label %259
    i8 123, label %264
  ]

259:
  %260 = icmp eq i32 %233, %251
  br i1 %260, label %395, label %261

261:
  %262 = select i1 %258, i32 16, i32 14
  %263 = call i32 @add(ptr nonnull %0, i32 %262, i32 0, i32 %231, i32 0)
  br label %388

264:
  %265 = icmp eq i32 %233, %251
  br i1 %265, label %395, label %266

266:
  %267 = select i1 %252, i32 2, i32 1
  %268 = getelementptr inbounds i8, ptr %230, i32 %267
  store ptr %268, ptr %4, align 4
  %269 = call i32 @number(ptr nonnull %0, ptr nonnull %4)
  %270 = icmp eq i32 %269, -1
  br i1 %270, label %271, label %278

271:
  %272 = load ptr, ptr %4, align 4
  %273 = load i8, ptr %272, align 1
  %274 = icmp eq i8 %273, 44
  br i1 %274, label %284, label %275

275:
  %276 = load i32, ptr %7, align 4
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %386, label %394

278:
  %279 = icmp sgt i32 %269, -1
  br i1 %279, label %280, label %308

280:
  %281 = load ptr, ptr %4, align 4
  %282 = load i8, ptr %281, align 1
  %283 = icmp eq i8 %282, 44
  br i1 %283, label %284, label %293

284:
  %285 = phi i32 [ %269, %280 ], [ 0, %271 ]
  %286 = phi ptr [ %281, %280 ], [ %272, %271 ]
  %287 = getelementptr inbounds i8, ptr %286, i32 1
  store ptr %287, ptr %4, align 4
  %288 = call i32 @number(ptr nonnull %0, ptr nonnull %4)
  %289 = icmp slt i32 %288, -1
  br i1 %289, label %308, label %290

290:
  %291 = load ptr, ptr %4, align 4
  %292 = load i8, ptr %291, align 1
  br label %293

293:
  %294 = phi i8 [ %292, %290 ], [ %282, %280 ]
  %295 = phi ptr [ %291, %290 ], [ %281, %280 ]
  %296 = phi i32 [ %288, %290 ], [ %269, %280 ]
  %297 = phi i32 [ %285, %290 ], [ %269, %280 ]
  %298 = load i32, ptr %11, align 4
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %300, label %305

300:
  %301 = icmp eq i8 %294, 92
  br i1 %301, label %302, label %308

302:
  %303 = getelementptr inbounds i8, ptr %295, i32 1
  %304 = load i8, ptr %303, align 1
  br label %305

305:
  %306 = phi i8 [ %304, %302 ], [ %294, %293 ]
  %307 = icmp eq i8 %306, 125
  br i1 %307, label %316, label %308

308:
  %309 = load i32, ptr %7, align 4
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %311, label %394

311:
  %312 = load ptr, ptr %4, align 4
  %313 = load i8, ptr %312, align 1
  %314 = icmp eq i8 %313, 0
  %315 = select i1 %314, i32 9, i32 10
  br label %386

316:
  %317 = icmp sgt i32 %296, -1
  %318 = icmp ult i32 %296, %297
  br i1 %318, label %319, label %322

319:
  %320 = load i32, ptr %7, align 4
  %321 = icmp eq i32 %320, 0
  br i1 %321, label %386, label %394

322:
  %323 = icmp ugt i32 %297, 32767
  %324 = icmp sgt i32 %296, 32767
  %325 = or i1 %324, %323
  br i1 %325, label %326, label %329

326:
  %327 = load i32, ptr %7, align 4
  %328 = icmp eq i32 %327, 0
  br i1 %328, label %386, label %394

329:
  %330 = zext i1 %299 to i32
  %331 = getelementptr inbounds i8, ptr %295, i32 %330
  %332 = icmp eq i32 %296, 0
  br i1 %332, label %333, label %335

333:
  %334 = call i32 @add(ptr nonnull %0, i32 0, i32 0, i32 0, i32 0)
  br label %388

335:
  %336 = sub nsw i32 %296, %297
  br i1 %317, label %337, label %342

337:
  %338 = icmp sgt i32 %336, 0
  br i1 %338, label %339, label %364

339:
  %340 = icmp ne i32 %297, 0
  %341 = zext i1 %340 to i32
  br label %349

342:
  %343 = icmp eq i32 %297, 1
  %344 = select i1 %343, i32 16, i32 15
  %345 = icmp ugt i32 %297, 1
  %346 = zext i1 %345 to i32
  %347 = call i32 @copy(ptr nonnull %0, i32 %231)
  %348 = call i32 @add(ptr nonnull %0, i32 %344, i32 %346, i32 %347, i32 0)
  br label %364

349:
  %350 = phi i32 [ 0, %339 ], [ %362, %359 ]
  %351 = phi i32 [ 0, %339 ], [ %361, %359 ]
  %352 = load i32, ptr %7, align 4
  %353 = icmp eq i32 %352, 0
  br i1 %353, label %354, label %364

354:
  %355 = call i32 @copy(ptr nonnull %0, i32 %231)
  %356 = icmp eq i32 %350, 0
  br i1 %356, label %359, label %357

357:
  %358 = call i32 @add(ptr nonnull %0, i32 12, i32 0, i32 %355, i32 %351)
  br label %359

359:
  %360 = phi i32 [ %358, %357 ], [ %355, %354 ]
  %361 = call i32 @add(ptr nonnull %0, i32 14, i32 %341, i32 %360, i32 0)
  %362 = add nuw nsw i32 %350, 1
  %363 = icmp eq i32 %362, %336
  br i1 %363, label %364, label %349

364:
  %365 = phi i32 [ %348, %342 ], [ 0, %337 ], [ %361, %359 ], [ %351, %349 ]
  %366 = icmp ne i32 %297, 1
  %367 = or i1 %317, %366
  %368 = icmp ne i32 %297, 0
  %369 = and i1 %368, %367
  br i1 %369, label %370, label %388

370:
  %371 = phi i32 [ %384, %382 ], [ 0, %364 ]
  %372 = phi i32 [ %383, %382 ], [ %365, %364 ]
  %373 = load i32, ptr %7, align 4
  %374 = icmp eq i32 %373, 0
  br i1 %374, label %377, label %375

375:
  %376 = getelementptr inbounds i8, ptr %331, i32 1
  store ptr %376, ptr %5, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %424

377:
  %378 = call i32 @copy(ptr nonnull %0, i32 %231)
  %379 = icmp eq i32 %372, 0
  br i1 %379, label %382, label %380

380:
  %381 = call i32 @add(ptr nonnull %0, i32 12, i32 0, i32 %378, i32 %372)
  br label %382

382:
  %383 = phi i32 [ %381, %380 ], [ %378, %377 ]
  %384 = add nuw nsw i32 %371, 1
  %385 = icmp eq i32 %384, %297
  br i1 %385, label %388, label %370

386:
  %387 = phi i32 [ %315, %311 ], [ 10, %275 ], [ 10, %319 ], [ 15, %326 ], [ 13, %241 ]
  store i32 %387, ptr %7, align 4
  br label %394

388:
  %389 = phi ptr [ %331, %364 ], [ %331, %333 ], [ %250, %261 ], [ %230, %255 ], [ %331, %382 ]
  %390 = phi i32 [ %365, %364 ], [ %334, %333 ], [ %263, %261 ], [ %256, %255 ], [ %383, %382 ]
  %391 = load i32, ptr %7, align 4
  %392 = getelementptr inbounds i8, ptr %389, i32 1
  store ptr %392, ptr %5, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %393 = icmp eq i32 %391, 0
  br i1 %393, label %229, label %424

394:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %424

395:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %396

396:
  %397 = phi i32 [ %231, %395 ], [ %216, %219 ]
  %398 = icmp slt i32 %14, 0
  br i1 %398, label %414, label %399

399:
  %400 = icmp slt i32 %16, 0
  br i1 %400, label %401, label %403

401:
  %402 = call i32 @add(ptr nonnull %0, i32 12, i32 0, i32 %14, i32 %397)
  br label %414

403:
  %404 = load ptr, ptr %0, align 4
  %405 = getelementptr inbounds i8, ptr %404, i32 4
  %406 = load ptr, ptr %405, align 4
  %407 = getelementptr inbounds %struct.Node, ptr %406, i32 %16, i32 3
  %408 = load i32, ptr %407, align 4
  %409 = call i32 @add(ptr nonnull %0, i32 12, i32 0, i32 %408, i32 %397)
  %410 = load ptr, ptr %0, align 4
  %411 = getelementptr inbounds i8, ptr %410, i32 4
  %412 = load ptr, ptr %411, align 4
  %413 = getelementptr inbounds %struct.Node, ptr %412, i32 %16, i32 3
  store i32 %409, ptr %413, align 4
  br label %414

414:
  %415 = phi i32 [ %402, %401 ], [ %409, %403 ], [ %16, %396 ]
  %416 = phi i32 [ %402, %401 ], [ %14, %403 ], [ %397, %396 ]
  %417 = load i32, ptr %7, align 4
  %418 = icmp eq i32 %417, 0
  br i1 %418, label %13, label %419

419:
  %420 = phi i32 [ %14, %13 ], [ %416, %414 ]
  %421 = icmp slt i32 %420, 0
  br i1 %421, label %422, label %424

422:
  %423 = call i32 @add(ptr nonnull %0, i32 0, i32 0, i32 0, i32 0)
  br label %424

424:
  %425 = phi i32 [ %423, %422 ], [ %420, %419 ], [ 0, %165 ], [ 0, %162 ], [ 0, %153 ], [ 0, %150 ], [ 0, %146 ], [ 0, %143 ], [ 0, %63 ], [ 0, %39 ], [ 0, %34 ], [ 0, %35 ], [ 0, %106 ], [ 0, %394 ], [ 0, %375 ], [ 0, %388 ], [ 0, %215 ]
  ret i32 %425
}

define internal range(i32 0, 2) i32 @at_end(ptr nocapture readonly %0) unnamed_addr nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load ptr, ptr %2, align 4
  %4 = load i8, ptr %3, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %26, label %6

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %16, label %10

10:
  switch i8 %4, label %15 [
    i8 124, label %26
    i8 41, label %11
  ]

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 16
  %13 = load i32, ptr %12, align 4
  %14 = icmp ne i32 %13, 0
  br label %26

15:
  br label %26

16:
  %17 = icmp eq i8 %4, 92
  br i1 %17, label %18, label %26

18:
  %19 = getelementptr inbounds i8, ptr %3, i32 1
  %20 = load i8, ptr %19, align 1
  switch i8 %20, label %25 [
    i8 124, label %26
    i8 41, label %21
  ]

21:
  %22 = getelementptr inbounds i8, ptr %0, i32 16
  %23 = load i32, ptr %22, align 4
  %24 = icmp ne i32 %23, 0
  br label %26

25:
  br label %26

26:
  %27 = phi i1 [ true, %1 ], [ true, %10 ], [ %14, %11 ], [ false, %15 ], [ false, %16 ], [ true, %18 ], [ %24, %21 ], [ false, %25 ]
  %28 = zext i1 %27 to i32
  ret i32 %28
}

define internal i32 @parse_group(ptr %0) unnamed_addr {
  %2 = load ptr, ptr %0, align 4
  %3 = getelementptr inbounds i8, ptr %2, i32 60
  %4 = load i32, ptr %3, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr %3, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i32, ptr %6, align 4
  %8 = add nsw i32 %7, 1
  store i32 %8, ptr %6, align 4
  %9 = icmp sgt i32 %7, 999
  br i1 %9, label %10, label %15

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %52

14:
  store i32 12, ptr %11, align 4
  br label %52

15:
  %16 = call i32 @parse_alternatives(ptr nonnull %0)
  %17 = load i32, ptr %6, align 4
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %6, align 4
  %19 = getelementptr inbounds i8, ptr %0, i32 12
  %20 = load i32, ptr %19, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %52

22:
  %23 = getelementptr inbounds i8, ptr %0, i32 8
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, 0
  %26 = getelementptr inbounds i8, ptr %0, i32 4
  %27 = load ptr, ptr %26, align 4
  br i1 %25, label %28, label %33

28:
  %29 = load i8, ptr %27, align 1
  %30 = icmp eq i8 %29, 92
  br i1 %30, label %31, label %36

31:
  %32 = getelementptr inbounds i8, ptr %27, i32 1
  store ptr %32, ptr %26, align 4
  br label %33

33:
  %34 = phi ptr [ %32, %31 ], [ %27, %22 ]
  %35 = load i8, ptr %34, align 1
  br label %36

36:
  %37 = phi i8 [ %35, %33 ], [ %29, %28 ]
  %38 = phi ptr [ %34, %33 ], [ %27, %28 ]
  %39 = icmp eq i8 %37, 41
  br i1 %39, label %41, label %40

40:
  store i32 8, ptr %19, align 4
  br label %52

41:
  %42 = getelementptr inbounds i8, ptr %0, i32 4
  %43 = getelementptr inbounds i8, ptr %38, i32 1
  store ptr %43, ptr %42, align 4
  %44 = icmp slt i32 %4, 9
  br i1 %44, label %45, label %50

45:
  %46 = shl nuw nsw i32 1, %5
  %47 = getelementptr inbounds i8, ptr %0, i32 20
  %48 = load i32, ptr %47, align 4
  %49 = or i32 %48, %46
  store i32 %49, ptr %47, align 4
  br label %50

50:
  %51 = call i32 @add(ptr nonnull %0, i32 11, i32 %5, i32 %16, i32 0)
  br label %52

52:
  %53 = phi i32 [ 0, %40 ], [ %51, %50 ], [ 0, %15 ], [ 0, %10 ], [ 0, %14 ]
  ret i32 %53
}

define internal i32 @next_character(ptr nocapture %0) unnamed_addr {
  %2 = alloca i32, align 4
  %3 = alloca %struct.mbstate_t, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  %4 = load ptr, ptr %0, align 4
  store i32 0, ptr %3, align 4
  %5 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 0, ptr %5, align 4
  %6 = call i32 @mbrtowc(ptr nonnull %2, ptr %4, i32 4, ptr nonnull %3)
  %7 = icmp slt i32 %6, 1
  %8 = load ptr, ptr %0, align 4
  br i1 %7, label %11, label %9

9:
  %10 = load i32, ptr %2, align 4
  br label %14

11:
  %12 = load i8, ptr %8, align 1
  %13 = zext i8 %12 to i32
  br label %14

14:
  %15 = phi i32 [ %13, %11 ], [ %10, %9 ]
  %16 = phi i32 [ 1, %11 ], [ %6, %9 ]
  %17 = getelementptr inbounds i8, ptr %8, i32 %16
  store ptr %17, ptr %0, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %15
}

define internal i32 @parse_shorthand(ptr nocapture %0, ptr %1, i32 %2, i32 %3) unnamed_addr {
  %5 = call ptr @add_set(ptr %0)
  %6 = icmp eq ptr %5, null
  br i1 %6, label %21, label %7

7:
  %8 = call i32 @add_kind(ptr %0, ptr nonnull %5, ptr %1, i32 5)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %21, label %10

10:
  %11 = icmp eq i32 %2, 0
  br i1 %11, label %15, label %12

12:
  %13 = call i32 @add_range(ptr %0, ptr nonnull %5, i32 95, i32 95)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %21, label %15

15:
  store i32 %3, ptr %5, align 4
  %16 = load ptr, ptr %0, align 4
  %17 = getelementptr inbounds i8, ptr %16, i32 20
  %18 = load i32, ptr %17, align 4
  %19 = add nsw i32 %18, -1
  %20 = call i32 @add(ptr nonnull %0, i32 3, i32 %19, i32 0, i32 0)
  br label %21

21:
  %22 = phi i32 [ %20, %15 ], [ 0, %12 ], [ 0, %7 ], [ 0, %4 ]
  ret i32 %22
}

define internal ptr @add_set(ptr nocapture %0) unnamed_addr {
  %2 = load ptr, ptr %0, align 4
  %3 = getelementptr inbounds i8, ptr %2, i32 16
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds i8, ptr %2, i32 20
  %6 = load i32, ptr %5, align 4
  %7 = shl i32 %6, 6
  %8 = add i32 %7, 64
  %9 = call ptr @realloc(ptr %4, i32 %8)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %16

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = load i32, ptr %12, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %20

15:
  store i32 12, ptr %12, align 4
  br label %20

16:
  store ptr %9, ptr %3, align 4
  %17 = load i32, ptr %5, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %5, align 4
  %19 = getelementptr inbounds %struct.Set, ptr %9, i32 %17
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(64) %19, i8 0, i32 64, i1 false)
  br label %20

20:
  %21 = phi ptr [ %19, %16 ], [ null, %11 ], [ null, %15 ]
  ret ptr %21
}

define internal range(i32 0, 2) i32 @add_kind(ptr nocapture %0, ptr nocapture %1, ptr %2, i32 %3) unnamed_addr {
  %5 = alloca [16 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) nounwind
  %6 = icmp ugt i32 %3, 15
  br i1 %6, label %7, label %12

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 12
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %54

11:
  store i32 4, ptr %8, align 4
  br label %54

12:
  %13 = call ptr @memcpy(ptr nonnull %5, ptr %2, i32 %3)
  %14 = getelementptr inbounds [16 x i8], ptr %5, i32 0, i32 %3
  store i8 0, ptr %14, align 1
  %15 = call i32 @wctype(ptr nonnull %5)
  %16 = load ptr, ptr %0, align 4
  %17 = load i32, ptr %16, align 4
  %18 = and i32 %17, 2
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %28, label %20

20:
  %21 = call i32 @strcmp(ptr nonnull %5, ptr nonnull @.str.2)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %23

23:
  %24 = call i32 @strcmp(ptr nonnull %5, ptr nonnull @.str.3)
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:
  %27 = call i32 @wctype(ptr nonnull @.str.4)
  br label %28

28:
  %29 = phi i32 [ %15, %23 ], [ %27, %26 ], [ %15, %12 ]
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %37, label %31

31:
  %32 = getelementptr inbounds i8, ptr %1, i32 60
  %33 = load i32, ptr %32, align 4
  %34 = icmp sgt i32 %33, 0
  br i1 %34, label %35, label %50

35:
  %36 = getelementptr inbounds i8, ptr %1, i32 12
  br label %45

37:
  %38 = getelementptr inbounds i8, ptr %0, i32 12
  %39 = load i32, ptr %38, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %54

41:
  store i32 4, ptr %38, align 4
  br label %54

42:
  %43 = add nuw nsw i32 %46, 1
  %44 = icmp eq i32 %43, %33
  br i1 %44, label %50, label %45

45:
  %46 = phi i32 [ 0, %35 ], [ %43, %42 ]
  %47 = getelementptr inbounds [12 x i32], ptr %36, i32 0, i32 %46
  %48 = load i32, ptr %47, align 4
  %49 = icmp eq i32 %48, %29
  br i1 %49, label %54, label %42

50:
  %51 = getelementptr inbounds i8, ptr %1, i32 12
  %52 = add nsw i32 %33, 1
  store i32 %52, ptr %32, align 4
  %53 = getelementptr inbounds [12 x i32], ptr %51, i32 0, i32 %33
  store i32 %29, ptr %53, align 4
  br label %54

54:
  %55 = phi i32 [ 1, %50 ], [ 0, %7 ], [ 0, %11 ], [ 0, %37 ], [ 0, %41 ], [ 1, %45 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  ret i32 %55
}

define internal i32 @add_range(ptr nocapture %0, ptr nocapture %1, i32 %2, i32 %3) unnamed_addr {
  %5 = getelementptr inbounds i8, ptr %1, i32 8
  %6 = load i32, ptr %5, align 4
  %7 = call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %6)
  %8 = icmp ult i32 %7, 2
  %9 = getelementptr inbounds i8, ptr %1, i32 4
  %10 = load ptr, ptr %9, align 4
  br i1 %8, label %11, label %24

11:
  %12 = icmp eq i32 %6, 0
  %13 = shl i32 %6, 4
  %14 = select i1 %12, i32 8, i32 %13
  %15 = call ptr @realloc(ptr %10, i32 %14)
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %22

17:
  %18 = getelementptr inbounds i8, ptr %0, i32 12
  %19 = load i32, ptr %18, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %30

21:
  store i32 12, ptr %18, align 4
  br label %30

22:
  store ptr %15, ptr %9, align 4
  %23 = load i32, ptr %5, align 4
  br label %24

24:
  %25 = phi i32 [ %23, %22 ], [ %6, %4 ]
  %26 = phi ptr [ %15, %22 ], [ %10, %4 ]
  %27 = add nsw i32 %25, 1
  store i32 %27, ptr %5, align 4
  %28 = getelementptr inbounds %struct.Range, ptr %26, i32 %25
  store i32 %2, ptr %28, align 4
  %29 = getelementptr inbounds i8, ptr %28, i32 4
  store i32 %3, ptr %29, align 4
  br label %30

30:
  %31 = phi i32 [ 1, %24 ], [ 0, %21 ], [ 0, %17 ]
  ret i32 %31
}

declare i32 @wctype(ptr)

declare i32 @strcmp(ptr, ptr)

declare ptr @strstr(ptr, ptr)

define internal range(i32 0, 2) i32 @set_element(ptr nocapture %0, ptr nocapture writeonly %1) unnamed_addr {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = load i8, ptr %5, align 1
  switch i8 %6, label %40 [
    i8 0, label %7
    i8 91, label %12
  ]

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 12
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %42

11:
  store i32 7, ptr %8, align 4
  br label %42

12:
  %13 = getelementptr inbounds i8, ptr %5, i32 1
  %14 = load i8, ptr %13, align 1
  switch i8 %14, label %40 [
    i8 46, label %15
    i8 61, label %15
  ]

15:
  %16 = getelementptr inbounds i8, ptr %5, i32 2
  store ptr %16, ptr %3, align 4
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %19, label %24

19:
  %20 = getelementptr inbounds i8, ptr %0, i32 12
  %21 = load i32, ptr %20, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %42

23:
  store i32 7, ptr %20, align 4
  br label %42

24:
  %25 = call i32 @next_character(ptr nonnull %3)
  store i32 %25, ptr %1, align 4
  %26 = load ptr, ptr %3, align 4
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, %14
  br i1 %28, label %29, label %33

29:
  %30 = getelementptr inbounds i8, ptr %26, i32 1
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %31, 93
  br i1 %32, label %38, label %33

33:
  %34 = getelementptr inbounds i8, ptr %0, i32 12
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %42

37:
  store i32 3, ptr %34, align 4
  br label %42

38:
  %39 = getelementptr inbounds i8, ptr %26, i32 2
  store ptr %39, ptr %4, align 4
  br label %42

40:
  %41 = call i32 @next_character(ptr nonnull %4)
  store i32 %41, ptr %1, align 4
  br label %42

42:
  %43 = phi i32 [ 1, %40 ], [ 1, %38 ], [ 0, %7 ], [ 0, %11 ], [ 0, %19 ], [ 0, %23 ], [ 0, %33 ], [ 0, %37 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %43
}

declare i32 @mbrtowc(ptr, ptr, i32, ptr)

define internal i32 @number(ptr nocapture readonly %0, ptr nocapture %1) unnamed_addr {
  %3 = load ptr, ptr %1, align 4
  %4 = load i8, ptr %3, align 1
  %5 = icmp eq i8 %4, 44
  br i1 %5, label %53, label %6

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  br label %8

8:
  %9 = phi i8 [ %4, %6 ], [ %50, %46 ]
  %10 = phi ptr [ %3, %6 ], [ %49, %46 ]
  %11 = phi i32 [ -1, %6 ], [ %48, %46 ]
  %12 = load i32, ptr %7, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %15

14:
  switch i8 %9, label %25 [
    i8 92, label %16
    i8 0, label %53
  ]

15:
  switch i8 %9, label %25 [
    i8 125, label %53
    i8 0, label %52
    i8 92, label %20
  ]

16:
  %17 = getelementptr inbounds i8, ptr %10, i32 1
  %18 = load i8, ptr %17, align 1
  %19 = icmp eq i8 %18, 125
  br i1 %19, label %53, label %25

20:
  %21 = getelementptr inbounds i8, ptr %10, i32 1
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %25, label %24

24:
  store ptr %21, ptr %1, align 4
  br label %25

25:
  %26 = phi ptr [ %21, %24 ], [ %10, %20 ], [ %10, %14 ], [ %10, %16 ], [ %10, %15 ]
  %27 = icmp eq i32 %11, -2
  br i1 %27, label %46, label %28

28:
  %29 = load i8, ptr %26, align 1
  %30 = zext i8 %29 to i32
  %31 = call i32 @isdigit(i32 %30)
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %35

33:
  %34 = load ptr, ptr %1, align 4
  br label %46

35:
  %36 = icmp slt i32 %11, 32768
  %37 = load ptr, ptr %1, align 4
  br i1 %36, label %38, label %46

38:
  %39 = icmp slt i32 %11, 0
  %40 = mul nsw i32 %11, 10
  %41 = add i32 %40, -48
  %42 = load i8, ptr %37, align 1
  %43 = sext i8 %42 to i32
  %44 = select i1 %39, i32 -48, i32 %41
  %45 = add i32 %44, %43
  br label %46

46:
  %47 = phi ptr [ %37, %38 ], [ %37, %35 ], [ %34, %33 ], [ %26, %25 ]
  %48 = phi i32 [ %45, %38 ], [ %11, %35 ], [ -2, %33 ], [ -2, %25 ]
  %49 = getelementptr inbounds i8, ptr %47, i32 1
  store ptr %49, ptr %1, align 4
  %50 = load i8, ptr %49, align 1
  %51 = icmp eq i8 %50, 44
  br i1 %51, label %53, label %8

52:
  br label %53

53:
  %54 = phi i32 [ -1, %2 ], [ %11, %15 ], [ %11, %16 ], [ -2, %14 ], [ %48, %46 ], [ -2, %52 ]
  ret i32 %54
}

declare i32 @isdigit(i32)

define internal i32 @copy(ptr %0, i32 %1) unnamed_addr {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds %struct.Node, ptr %5, i32 %1
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds i8, ptr %6, i32 4
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds i8, ptr %6, i32 8
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds i8, ptr %6, i32 12
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %0, i32 12
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %33

17:
  %18 = icmp ugt i32 %7, 10
  br i1 %18, label %19, label %21

19:
  %20 = call i32 @copy(ptr nonnull %0, i32 %11)
  br label %21

21:
  %22 = phi i32 [ %20, %19 ], [ 0, %17 ]
  %23 = and i32 %7, -2
  %24 = icmp eq i32 %23, 12
  br i1 %24, label %25, label %27

25:
  %26 = call i32 @copy(ptr nonnull %0, i32 %13)
  br label %27

27:
  %28 = phi i32 [ %26, %25 ], [ 0, %21 ]
  %29 = load i32, ptr %14, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %33

31:
  %32 = call i32 @add(ptr nonnull %0, i32 %7, i32 %9, i32 %22, i32 %28)
  br label %33

33:
  %34 = phi i32 [ 0, %2 ], [ %32, %31 ], [ 0, %27 ]
  ret i32 %34
}

define internal void @add_edge(ptr nocapture %0, i32 %1, i32 %2, i32 %3) unnamed_addr {
  %5 = load ptr, ptr %0, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 24
  %7 = getelementptr inbounds i8, ptr %5, i32 28
  %8 = load i32, ptr %7, align 4
  %9 = getelementptr inbounds i8, ptr %5, i32 32
  %10 = call i32 @grow(ptr nonnull %6, i32 %8, ptr nonnull %9, i32 12)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %17

12:
  %13 = getelementptr inbounds i8, ptr %0, i32 12
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %24

16:
  store i32 12, ptr %13, align 4
  br label %24

17:
  %18 = load ptr, ptr %6, align 4
  %19 = load i32, ptr %7, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %7, align 4
  %21 = getelementptr inbounds %struct.Edge, ptr %18, i32 %19
  store i32 %1, ptr %21, align 4
  %22 = getelementptr inbounds i8, ptr %21, i32 4
  store i32 %2, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %21, i32 8
  store i32 %3, ptr %23, align 4
  br label %24

24:
  ret void
}

declare ptr @malloc(i32)

declare i32 @towlower(i32)

declare i32 @towupper(i32)

declare ptr @memset(ptr, i32, i32)

declare i32 @llvm.umin.i32(i32, i32) nounwind

declare i32 @llvm.ctpop.i32(i32) nounwind

declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) nounwind

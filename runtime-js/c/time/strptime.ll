; Compiled from strptime.c: BLESS=1 cargo test -p emback-runtime-js

%struct.tm = type { i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }
%struct.Input = type { ptr, ptr, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32 }

@.str = private unnamed_addr constant [17 x i8] c"EO0123456789_^#-\00", align 1
@days = internal constant [58 x i8] c"sunday\00monday\00tuesday\00wednesday\00thursday\00friday\00saturday\00\00", align 16
@months = internal constant [87 x i8] c"january\00february\00march\00april\00may\00june\00july\00august\00september\00october\00november\00december\00\00", align 16
@.str.1 = private unnamed_addr constant [21 x i8] c"%a %b %e %H:%M:%S %Y\00", align 1
@.str.2 = private unnamed_addr constant [9 x i8] c"%m/%d/%y\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%Y-%m-%d\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"am\00pm\00\00", align 1
@.str.5 = private unnamed_addr constant [12 x i8] c"%I:%M:%S %p\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"%H:%M\00", align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"%H:%M:%S\00", align 1

define ptr @strptime(ptr %0, ptr nocapture readonly %1, ptr %2) {
  %4 = alloca %struct.tm, align 4
  %5 = alloca %struct.tm, align 4
  %6 = alloca %struct.Input, align 4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) nounwind
  store ptr %0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %2, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  store i32 -1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %6, i32 12
  store i32 -1, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %6, i32 16
  store i32 -1, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 -1, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 0, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %6, i32 28
  store i32 0, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %6, i32 32
  store i32 0, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %6, i32 36
  store i32 0, ptr %15, align 4
  %16 = getelementptr inbounds i8, ptr %6, i32 40
  store i32 0, ptr %16, align 4
  %17 = getelementptr inbounds i8, ptr %6, i32 44
  store i32 0, ptr %17, align 4
  %18 = call i32 @read_all(ptr nonnull %6, ptr %1)
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %112, label %20

20:
  %21 = load ptr, ptr %7, align 4
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %4) nounwind
  %22 = load i32, ptr %9, align 4
  %23 = icmp sgt i32 %22, -1
  br i1 %23, label %27, label %24

24:
  %25 = getelementptr inbounds i8, ptr %21, i32 20
  %26 = load i32, ptr %25, align 4
  br label %34

27:
  %28 = mul nuw nsw i32 %22, 100
  %29 = add nsw i32 %28, -1900
  %30 = load i32, ptr %10, align 4
  %31 = call i32 @llvm.smax.i32(i32 %30, i32 0)
  %32 = add nsw i32 %29, %31
  %33 = getelementptr inbounds i8, ptr %21, i32 20
  store i32 %32, ptr %33, align 4
  br label %34

34:
  %35 = phi i32 [ %26, %24 ], [ %32, %27 ]
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %5) nounwind
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(44) %5, i8 0, i64 44, i1 false)
  %36 = getelementptr inbounds i8, ptr %5, i32 12
  store i32 1, ptr %36, align 4
  %37 = getelementptr inbounds i8, ptr %5, i32 20
  store i32 %35, ptr %37, align 4
  %38 = load i32, ptr %11, align 4
  %39 = icmp sgt i32 %38, -1
  %40 = load i32, ptr %16, align 4
  %41 = icmp ne i32 %40, 0
  %42 = select i1 %39, i1 %41, i1 false
  %43 = load i32, ptr %15, align 4
  %44 = icmp eq i32 %43, 0
  %45 = select i1 %42, i1 %44, i1 false
  br i1 %45, label %46, label %68

46:
  %47 = call double @__emback_join_time(ptr nonnull %5)
  %48 = call i32 @__emback_split_time(double %47, ptr nonnull %4)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %68, label %50

50:
  %51 = getelementptr inbounds i8, ptr %4, i32 24
  %52 = load i32, ptr %51, align 4
  %53 = load i32, ptr %12, align 4
  %54 = sub i32 %53, %52
  %55 = add i32 %54, 7
  %56 = srem i32 %55, 7
  %57 = load i32, ptr %11, align 4
  %58 = mul i32 %57, 7
  %59 = add i32 %58, -7
  %60 = add nsw i32 %59, %56
  %61 = getelementptr inbounds i8, ptr %21, i32 24
  %62 = load i32, ptr %61, align 4
  %63 = sub i32 %62, %53
  %64 = add i32 %63, 7
  %65 = srem i32 %64, 7
  %66 = add nsw i32 %60, %65
  %67 = getelementptr inbounds i8, ptr %21, i32 28
  store i32 %66, ptr %67, align 4
  call void @from_year_day(ptr nonnull %6, ptr nonnull %5)
  br label %110

68:
  %69 = load i32, ptr %17, align 4
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %110, label %71

71:
  %72 = load i32, ptr %15, align 4
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %81, label %74

74:
  %75 = load i32, ptr %13, align 4
  %76 = icmp eq i32 %75, 0
  %77 = load i32, ptr %14, align 4
  %78 = icmp eq i32 %77, 0
  %79 = select i1 %76, i1 true, i1 %78
  br i1 %79, label %80, label %81

80:
  call void @from_year_day(ptr nonnull %6, ptr nonnull %5)
  br label %81

81:
  %82 = getelementptr inbounds i8, ptr %21, i32 16
  %83 = load i32, ptr %82, align 4
  %84 = icmp ugt i32 %83, 11
  br i1 %84, label %110, label %85

85:
  %86 = getelementptr inbounds i8, ptr %5, i32 16
  store i32 %83, ptr %86, align 4
  %87 = load i32, ptr %14, align 4
  %88 = icmp eq i32 %87, 0
  %89 = getelementptr inbounds i8, ptr %21, i32 12
  %90 = load i32, ptr %89, align 4
  %91 = srem i32 %90, 32
  %92 = select i1 %88, i32 %91, i32 %90
  store i32 %92, ptr %36, align 4
  %93 = call double @__emback_join_time(ptr nonnull %5)
  %94 = call i32 @__emback_split_time(double %93, ptr nonnull %4)
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %110, label %96

96:
  %97 = load i32, ptr %16, align 4
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %103

99:
  %100 = getelementptr inbounds i8, ptr %4, i32 24
  %101 = load i32, ptr %100, align 4
  %102 = getelementptr inbounds i8, ptr %21, i32 24
  store i32 %101, ptr %102, align 4
  br label %103

103:
  %104 = load i32, ptr %15, align 4
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %106, label %110

106:
  %107 = getelementptr inbounds i8, ptr %4, i32 28
  %108 = load i32, ptr %107, align 4
  %109 = getelementptr inbounds i8, ptr %21, i32 28
  store i32 %108, ptr %109, align 4
  br label %110

110:
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %4) nounwind
  %111 = load ptr, ptr %6, align 4
  br label %112

112:
  %113 = phi ptr [ %111, %110 ], [ null, %3 ]
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) nounwind
  ret ptr %113
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal range(i32 0, 2) i32 @read_all(ptr %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = load i8, ptr %1, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %293, label %9

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 4
  %11 = getelementptr inbounds i8, ptr %0, i32 16
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = getelementptr inbounds i8, ptr %0, i32 44
  %14 = getelementptr inbounds i8, ptr %0, i32 24
  %15 = getelementptr inbounds i8, ptr %0, i32 20
  %16 = getelementptr inbounds i8, ptr %0, i32 40
  %17 = getelementptr inbounds i8, ptr %0, i32 8
  %18 = getelementptr inbounds i8, ptr %0, i32 28
  %19 = getelementptr inbounds i8, ptr %0, i32 36
  %20 = getelementptr inbounds i8, ptr %0, i32 32
  br label %21

21:
  %22 = phi i8 [ %7, %9 ], [ %291, %288 ]
  %23 = phi ptr [ %1, %9 ], [ %290, %288 ]
  %24 = zext i8 %22 to i32
  %25 = call i32 @isspace(i32 %24)
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %28, label %27

27:
  call void @skip_space(ptr %0)
  br label %288

28:
  %29 = load i8, ptr %23, align 1
  %30 = icmp eq i8 %29, 37
  br i1 %30, label %37, label %31

31:
  %32 = load ptr, ptr %0, align 4
  %33 = getelementptr inbounds i8, ptr %32, i32 1
  store ptr %33, ptr %0, align 4
  %34 = load i8, ptr %32, align 1
  %35 = load i8, ptr %23, align 1
  %36 = icmp eq i8 %34, %35
  br i1 %36, label %288, label %293

37:
  %38 = phi ptr [ %39, %42 ], [ %23, %28 ]
  %39 = getelementptr inbounds i8, ptr %38, i32 1
  %40 = load i8, ptr %39, align 1
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %293, label %42

42:
  %43 = sext i8 %40 to i32
  %44 = call ptr @strchr(ptr nonnull @.str, i32 %43)
  %45 = icmp eq ptr %44, null
  br i1 %45, label %46, label %37

46:
  %47 = load i8, ptr %39, align 1
  %48 = icmp eq i8 %47, 0
  br i1 %48, label %293, label %49

49:
  %50 = load ptr, ptr %10, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  switch i8 %47, label %284 [
    i8 97, label %57
    i8 65, label %57
    i8 98, label %60
    i8 66, label %60
    i8 104, label %60
    i8 99, label %63
    i8 67, label %65
    i8 100, label %67
    i8 101, label %67
    i8 68, label %70
    i8 120, label %70
    i8 70, label %72
    i8 72, label %74
    i8 107, label %74
    i8 73, label %77
    i8 108, label %77
    i8 106, label %88
    i8 109, label %95
    i8 77, label %102
    i8 110, label %105
    i8 116, label %105
    i8 112, label %106
    i8 80, label %106
    i8 114, label %116
    i8 82, label %118
    i8 115, label %120
    i8 83, label %182
    i8 84, label %184
    i8 88, label %184
    i8 117, label %186
    i8 119, label %193
    i8 85, label %196
    i8 87, label %196
    i8 86, label %200
    i8 103, label %202
    i8 71, label %204
    i8 121, label %206
    i8 89, label %215
    i8 122, label %222
    i8 90, label %51
    i8 37, label %277
  ]

51:
  %52 = load ptr, ptr %0, align 4
  %53 = load i8, ptr %52, align 1
  %54 = zext i8 %53 to i32
  %55 = call i32 @isalpha(i32 %54)
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %283, label %270

57:
  store i32 1, ptr %16, align 4
  %58 = getelementptr inbounds i8, ptr %50, i32 24
  %59 = call i32 @name(ptr nonnull %0, ptr nonnull @days, ptr nonnull %58)
  br label %285

60:
  store i32 1, ptr %13, align 4
  store i32 1, ptr %18, align 4
  %61 = getelementptr inbounds i8, ptr %50, i32 16
  %62 = call i32 @name(ptr nonnull %0, ptr nonnull @months, ptr nonnull %61)
  br label %285

63:
  %64 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.1)
  br label %285

65:
  store i32 1, ptr %13, align 4
  %66 = call i32 @number(ptr nonnull %0, i32 0, i32 99, i32 2, ptr nonnull %12)
  br label %285

67:
  store i32 1, ptr %13, align 4
  store i32 1, ptr %20, align 4
  %68 = getelementptr inbounds i8, ptr %50, i32 12
  %69 = call i32 @number(ptr nonnull %0, i32 1, i32 31, i32 2, ptr nonnull %68)
  br label %285

70:
  %71 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.2)
  br label %285

72:
  %73 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.3)
  br label %285

74:
  %75 = getelementptr inbounds i8, ptr %50, i32 8
  %76 = call i32 @number(ptr nonnull %0, i32 0, i32 23, i32 2, ptr nonnull %75)
  br label %285

77:
  %78 = call i32 @number(ptr nonnull %0, i32 1, i32 12, i32 2, ptr nonnull %6)
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %284, label %80

80:
  %81 = load i32, ptr %6, align 4
  %82 = srem i32 %81, 12
  %83 = getelementptr inbounds i8, ptr %50, i32 8
  store i32 %82, ptr %83, align 4
  %84 = load i32, ptr %17, align 4
  %85 = icmp sgt i32 %84, 0
  br i1 %85, label %86, label %283

86:
  %87 = add nsw i32 %82, 12
  store i32 %87, ptr %83, align 4
  br label %283

88:
  %89 = call i32 @number(ptr nonnull %0, i32 1, i32 366, i32 3, ptr nonnull %6)
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %284, label %91

91:
  %92 = load i32, ptr %6, align 4
  %93 = add nsw i32 %92, -1
  %94 = getelementptr inbounds i8, ptr %50, i32 28
  store i32 %93, ptr %94, align 4
  store i32 1, ptr %19, align 4
  br label %283

95:
  %96 = call i32 @number(ptr nonnull %0, i32 1, i32 12, i32 2, ptr nonnull %6)
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %284, label %98

98:
  %99 = load i32, ptr %6, align 4
  %100 = add nsw i32 %99, -1
  %101 = getelementptr inbounds i8, ptr %50, i32 16
  store i32 %100, ptr %101, align 4
  store i32 1, ptr %13, align 4
  store i32 1, ptr %18, align 4
  br label %283

102:
  %103 = getelementptr inbounds i8, ptr %50, i32 4
  %104 = call i32 @number(ptr nonnull %0, i32 0, i32 59, i32 2, ptr nonnull %103)
  br label %285

105:
  call void @skip_space(ptr nonnull %0)
  br label %283

106:
  %107 = call i32 @name(ptr nonnull %0, ptr nonnull @.str.4, ptr nonnull %17)
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %284, label %109

109:
  %110 = getelementptr inbounds i8, ptr %50, i32 8
  %111 = load i32, ptr %110, align 4
  %112 = srem i32 %111, 12
  %113 = load i32, ptr %17, align 4
  %114 = mul nsw i32 %113, 12
  %115 = add nsw i32 %114, %112
  store i32 %115, ptr %110, align 4
  br label %283

116:
  %117 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.5)
  br label %285

118:
  %119 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.6)
  br label %285

120:
  call void @skip_space(ptr nonnull %0)
  %121 = load ptr, ptr %0, align 4
  %122 = load i8, ptr %121, align 1
  %123 = icmp eq i8 %122, 45
  %124 = zext i1 %123 to i32
  %125 = getelementptr inbounds i8, ptr %121, i32 %124
  store ptr %125, ptr %0, align 4
  %126 = load i8, ptr %125, align 1
  %127 = zext i8 %126 to i32
  %128 = call i32 @isdigit(i32 %127)
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %284, label %130

130:
  %131 = load ptr, ptr %0, align 4
  %132 = load i8, ptr %131, align 1
  %133 = zext i8 %132 to i32
  %134 = call i32 @isdigit(i32 %133)
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %150, label %136

136:
  %137 = phi double [ %145, %136 ], [ 0.000000e+00, %130 ]
  %138 = fmul double %137, 1.000000e+01
  %139 = load ptr, ptr %0, align 4
  %140 = getelementptr inbounds i8, ptr %139, i32 1
  store ptr %140, ptr %0, align 4
  %141 = load i8, ptr %139, align 1
  %142 = sext i8 %141 to i32
  %143 = add nsw i32 %142, -48
  %144 = sitofp i32 %143 to double
  %145 = fadd double %138, %144
  %146 = load i8, ptr %140, align 1
  %147 = zext i8 %146 to i32
  %148 = call i32 @isdigit(i32 %147)
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %150, label %136

150:
  %151 = phi double [ 0.000000e+00, %130 ], [ %145, %136 ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  %152 = fneg double %151
  %153 = select i1 %123, double %152, double %151
  %154 = fmul double %153, 0x3EF0000000000000
  %155 = call double @llvm.floor.f64(double %154)
  %156 = fmul double %155, 6.553600e+04
  %157 = fcmp ogt double %156, %153
  %158 = fadd double %155, -1.000000e+00
  %159 = select i1 %157, double %158, double %155
  %160 = fmul double %159, 0x3EF0000000000000
  %161 = call double @llvm.floor.f64(double %160)
  %162 = fmul double %161, 6.553600e+04
  %163 = fcmp ogt double %162, %159
  %164 = fadd double %161, -1.000000e+00
  %165 = select i1 %163, double %164, double %161
  %166 = fptosi double %165 to i32
  %167 = sext i32 %166 to i64
  %168 = shl nsw i64 %167, 32
  %169 = fmul double %165, 0x41F0000000000000
  %170 = fsub double %153, %169
  %171 = fptoui double %170 to i32
  %172 = zext i32 %171 to i64
  %173 = or disjoint i64 %168, %172
  store i64 %173, ptr %3, align 8
  %174 = fcmp olt double %151, 9.000000e+15
  br i1 %174, label %175, label %180

175:
  %176 = load ptr, ptr %10, align 4
  %177 = call ptr @localtime_r(ptr nonnull %3, ptr %176)
  %178 = icmp ne ptr %177, null
  %179 = zext i1 %178 to i32
  br label %180

180:
  %181 = phi i32 [ 0, %150 ], [ %179, %175 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %285

182:
  %183 = call i32 @number(ptr nonnull %0, i32 0, i32 61, i32 2, ptr %50)
  br label %285

184:
  %185 = call i32 @read_all(ptr nonnull %0, ptr nonnull @.str.7)
  br label %285

186:
  %187 = call i32 @number(ptr nonnull %0, i32 1, i32 7, i32 1, ptr nonnull %6)
  %188 = icmp eq i32 %187, 0
  br i1 %188, label %284, label %189

189:
  %190 = load i32, ptr %6, align 4
  %191 = srem i32 %190, 7
  %192 = getelementptr inbounds i8, ptr %50, i32 24
  store i32 %191, ptr %192, align 4
  store i32 1, ptr %16, align 4
  br label %283

193:
  store i32 1, ptr %16, align 4
  %194 = getelementptr inbounds i8, ptr %50, i32 24
  %195 = call i32 @number(ptr nonnull %0, i32 0, i32 6, i32 1, ptr nonnull %194)
  br label %285

196:
  %197 = icmp eq i8 %47, 87
  %198 = zext i1 %197 to i32
  store i32 %198, ptr %14, align 4
  %199 = call i32 @number(ptr nonnull %0, i32 0, i32 53, i32 2, ptr nonnull %15)
  br label %285

200:
  %201 = call i32 @number(ptr nonnull %0, i32 0, i32 53, i32 2, ptr nonnull %6)
  br label %285

202:
  %203 = call i32 @number(ptr nonnull %0, i32 0, i32 99, i32 2, ptr nonnull %6)
  br label %285

204:
  %205 = call i32 @number(ptr nonnull %0, i32 -9999, i32 9999, i32 4, ptr nonnull %6)
  br label %285

206:
  %207 = call i32 @number(ptr nonnull %0, i32 0, i32 99, i32 2, ptr nonnull %11)
  %208 = icmp eq i32 %207, 0
  br i1 %208, label %284, label %209

209:
  store i32 1, ptr %13, align 4
  %210 = load i32, ptr %11, align 4
  %211 = icmp slt i32 %210, 69
  %212 = select i1 %211, i32 100, i32 0
  %213 = add nsw i32 %212, %210
  %214 = getelementptr inbounds i8, ptr %50, i32 20
  store i32 %213, ptr %214, align 4
  br label %283

215:
  %216 = call i32 @number(ptr nonnull %0, i32 -9999, i32 9999, i32 4, ptr nonnull %6)
  %217 = icmp eq i32 %216, 0
  br i1 %217, label %284, label %218

218:
  store i32 -1, ptr %11, align 4
  store i32 -1, ptr %12, align 4
  store i32 1, ptr %13, align 4
  %219 = load i32, ptr %6, align 4
  %220 = add nsw i32 %219, -1900
  %221 = getelementptr inbounds i8, ptr %50, i32 20
  store i32 %220, ptr %221, align 4
  br label %283

222:
  call void @skip_space(ptr nonnull %0)
  %223 = load ptr, ptr %0, align 4
  %224 = load i8, ptr %223, align 1
  %225 = icmp eq i8 %224, 90
  br i1 %225, label %226, label %230

226:
  %227 = getelementptr inbounds i8, ptr %223, i32 1
  store ptr %227, ptr %0, align 4
  %228 = load ptr, ptr %10, align 4
  %229 = getelementptr inbounds i8, ptr %228, i32 36
  store i32 0, ptr %229, align 4
  br label %283

230:
  %231 = icmp eq i8 %224, 45
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store i32 0, ptr %5, align 4
  switch i8 %224, label %268 [
    i8 45, label %232
    i8 43, label %232
  ]

232:
  %233 = getelementptr inbounds i8, ptr %223, i32 1
  store ptr %233, ptr %0, align 4
  %234 = load i8, ptr %233, align 1
  %235 = zext i8 %234 to i32
  %236 = call i32 @isdigit(i32 %235)
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %268, label %238

238:
  %239 = call i32 @number(ptr nonnull %0, i32 0, i32 99, i32 2, ptr nonnull %4)
  %240 = icmp eq i32 %239, 0
  br i1 %240, label %268, label %241

241:
  %242 = load ptr, ptr %0, align 4
  %243 = load i8, ptr %242, align 1
  %244 = icmp eq i8 %243, 58
  br i1 %244, label %245, label %248

245:
  %246 = getelementptr inbounds i8, ptr %242, i32 1
  store ptr %246, ptr %0, align 4
  %247 = load i8, ptr %246, align 1
  br label %248

248:
  %249 = phi i8 [ %247, %245 ], [ %243, %241 ]
  %250 = zext i8 %249 to i32
  %251 = call i32 @isdigit(i32 %250)
  %252 = icmp eq i32 %251, 0
  br i1 %252, label %259, label %253

253:
  %254 = call i32 @number(ptr nonnull %0, i32 0, i32 59, i32 2, ptr nonnull %5)
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %268, label %256

256:
  %257 = load i32, ptr %5, align 4
  %258 = mul nsw i32 %257, 60
  br label %259

259:
  %260 = phi i32 [ %258, %256 ], [ 0, %248 ]
  %261 = load i32, ptr %4, align 4
  %262 = mul nsw i32 %261, 3600
  %263 = add nsw i32 %262, %260
  %264 = sub nsw i32 0, %263
  %265 = select i1 %231, i32 %264, i32 %263
  %266 = load ptr, ptr %10, align 4
  %267 = getelementptr inbounds i8, ptr %266, i32 36
  store i32 %265, ptr %267, align 4
  br label %268

268:
  %269 = phi i32 [ 1, %259 ], [ 0, %230 ], [ 0, %238 ], [ 0, %232 ], [ 0, %253 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %285

270:
  %271 = load ptr, ptr %0, align 4
  %272 = getelementptr inbounds i8, ptr %271, i32 1
  store ptr %272, ptr %0, align 4
  %273 = load i8, ptr %272, align 1
  %274 = zext i8 %273 to i32
  %275 = call i32 @isalpha(i32 %274)
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %283, label %270

277:
  %278 = load ptr, ptr %0, align 4
  %279 = getelementptr inbounds i8, ptr %278, i32 1
  store ptr %279, ptr %0, align 4
  %280 = load i8, ptr %278, align 1
  %281 = icmp eq i8 %280, 37
  %282 = zext i1 %281 to i32
  br label %285

283:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  br label %288

284:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  br label %293

285:
  %286 = phi i32 [ %282, %277 ], [ %205, %204 ], [ %203, %202 ], [ %201, %200 ], [ %199, %196 ], [ %195, %193 ], [ %185, %184 ], [ %183, %182 ], [ %119, %118 ], [ %117, %116 ], [ %104, %102 ], [ %76, %74 ], [ %73, %72 ], [ %71, %70 ], [ %69, %67 ], [ %66, %65 ], [ %64, %63 ], [ %62, %60 ], [ %59, %57 ], [ %181, %180 ], [ %269, %268 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %293, label %288

288:
  %289 = phi ptr [ %23, %27 ], [ %23, %31 ], [ %39, %285 ], [ %39, %283 ]
  %290 = getelementptr inbounds i8, ptr %289, i32 1
  %291 = load i8, ptr %290, align 1
  %292 = icmp eq i8 %291, 0
  br i1 %292, label %293, label %21

293:
  %294 = phi i32 [ 0, %284 ], [ 1, %2 ], [ 0, %37 ], [ 0, %31 ], [ 0, %285 ], [ 0, %46 ], [ 1, %288 ]
  ret i32 %294
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @isspace(i32)

define internal void @skip_space(ptr nocapture %0) unnamed_addr {
  %2 = load ptr, ptr %0, align 4
  %3 = load i8, ptr %2, align 1
  %4 = zext i8 %3 to i32
  %5 = call i32 @isspace(i32 %4)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %14, label %7

7:
  %8 = load ptr, ptr %0, align 4
  %9 = getelementptr inbounds i8, ptr %8, i32 1
  store ptr %9, ptr %0, align 4
  %10 = load i8, ptr %9, align 1
  %11 = zext i8 %10 to i32
  %12 = call i32 @isspace(i32 %11)
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %7

14:
  ret void
}

declare ptr @strchr(ptr, i32)

define internal i32 @name(ptr nocapture %0, ptr %1, ptr nocapture writeonly %2) unnamed_addr {
  %4 = load i8, ptr %1, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %28, label %6

6:
  %7 = phi i32 [ %22, %21 ], [ 0, %3 ]
  %8 = phi ptr [ %25, %21 ], [ %1, %3 ]
  %9 = call i32 @strlen(ptr nonnull %8)
  %10 = load ptr, ptr %0, align 4
  %11 = call i32 @strncasecmp(ptr %10, ptr nonnull %8, i32 %9)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %17, label %13

13:
  %14 = load ptr, ptr %0, align 4
  %15 = call i32 @strncasecmp(ptr %14, ptr nonnull %8, i32 3)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %21

17:
  %18 = phi i32 [ %9, %6 ], [ 3, %13 ]
  %19 = load ptr, ptr %0, align 4
  %20 = getelementptr inbounds i8, ptr %19, i32 %18
  store ptr %20, ptr %0, align 4
  store i32 %7, ptr %2, align 4
  br label %28

21:
  %22 = add nuw nsw i32 %7, 1
  %23 = call i32 @strlen(ptr nonnull %8)
  %24 = add i32 %23, 1
  %25 = getelementptr inbounds i8, ptr %8, i32 %24
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %28, label %6

28:
  %29 = phi i32 [ 1, %17 ], [ 0, %3 ], [ 0, %21 ]
  ret i32 %29
}

define internal range(i32 0, 2) i32 @number(ptr nocapture %0, i32 %1, i32 %2, i32 %3, ptr nocapture writeonly %4) unnamed_addr {
  call void @skip_space(ptr %0)
  %6 = load ptr, ptr %0, align 4
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 45
  switch i8 %7, label %12 [
    i8 45, label %9
    i8 43, label %9
  ]

9:
  %10 = getelementptr inbounds i8, ptr %6, i32 1
  store ptr %10, ptr %0, align 4
  %11 = load i8, ptr %10, align 1
  br label %12

12:
  %13 = phi i8 [ %7, %5 ], [ %11, %9 ]
  %14 = zext i8 %13 to i32
  %15 = call i32 @isdigit(i32 %14)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %44, label %17

17:
  %18 = phi i32 [ %27, %32 ], [ %3, %12 ]
  %19 = phi i32 [ %26, %32 ], [ 0, %12 ]
  %20 = mul nsw i32 %19, 10
  %21 = load ptr, ptr %0, align 4
  %22 = getelementptr inbounds i8, ptr %21, i32 1
  store ptr %22, ptr %0, align 4
  %23 = load i8, ptr %21, align 1
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %20, %24
  %26 = add nsw i32 %25, -48
  %27 = add nsw i32 %18, -1
  %28 = icmp eq i32 %27, 0
  %29 = mul nsw i32 %26, 10
  %30 = icmp sgt i32 %29, %2
  %31 = select i1 %28, i1 true, i1 %30
  br i1 %31, label %37, label %32

32:
  %33 = load i8, ptr %22, align 1
  %34 = zext i8 %33 to i32
  %35 = call i32 @isdigit(i32 %34)
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %17

37:
  %38 = sub nsw i32 48, %25
  %39 = select i1 %8, i32 %38, i32 %26
  store i32 %39, ptr %4, align 4
  %40 = icmp sge i32 %39, %1
  %41 = icmp sle i32 %39, %2
  %42 = and i1 %40, %41
  %43 = zext i1 %42 to i32
  br label %44

44:
  %45 = phi i32 [ %43, %37 ], [ 0, %12 ]
  ret i32 %45
}

declare i32 @isalpha(i32)

declare i32 @strlen(ptr)

declare i32 @strncasecmp(ptr, ptr, i32)

declare i32 @isdigit(i32)

declare ptr @localtime_r(ptr, ptr)

declare double @llvm.floor.f64(double) nounwind

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) nounwind

declare i32 @__emback_split_time(double, ptr)

declare double @__emback_join_time(ptr)

define internal void @from_year_day(ptr nocapture %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = alloca %struct.tm, align 4
  %4 = alloca %struct.tm, align 4
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %3) nounwind
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(44) %3, ptr nonnull align 4 dereferenceable(44) %1, i32 44, i1 false)
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %4) nounwind
  %5 = getelementptr inbounds i8, ptr %3, i32 16
  store i32 0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4
  %8 = getelementptr inbounds i8, ptr %7, i32 28
  %9 = load i32, ptr %8, align 4
  %10 = add nsw i32 %9, 1
  %11 = getelementptr inbounds i8, ptr %3, i32 12
  store i32 %10, ptr %11, align 4
  %12 = call double @__emback_join_time(ptr nonnull %3)
  %13 = call i32 @__emback_split_time(double %12, ptr nonnull %4)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %34, label %15

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 28
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %24

19:
  %20 = getelementptr inbounds i8, ptr %4, i32 16
  %21 = load i32, ptr %20, align 4
  %22 = load ptr, ptr %6, align 4
  %23 = getelementptr inbounds i8, ptr %22, i32 16
  store i32 %21, ptr %23, align 4
  br label %24

24:
  %25 = getelementptr inbounds i8, ptr %0, i32 32
  %26 = load i32, ptr %25, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %33

28:
  %29 = getelementptr inbounds i8, ptr %4, i32 12
  %30 = load i32, ptr %29, align 4
  %31 = load ptr, ptr %6, align 4
  %32 = getelementptr inbounds i8, ptr %31, i32 12
  store i32 %30, ptr %32, align 4
  br label %33

33:
  store i32 1, ptr %25, align 4
  store i32 1, ptr %16, align 4
  br label %34

34:
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %3) nounwind
  ret void
}

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

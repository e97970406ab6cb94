; Compiled from getopt.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Call = type { i32, ptr, ptr, ptr, ptr, i32, i32 }
%struct.option = type { ptr, i32, ptr, i32 }
%struct.Part = type { ptr, i32 }

@optind = global i32 1, align 4
@opterr = global i32 1, align 4
@optarg = global ptr null, align 4
@optopt = global i32 0, align 4
@rest = internal unnamed_addr global ptr null, align 4
@end_passed = internal unnamed_addr global i32 1, align 4
@first_passed = internal unnamed_addr global i32 1, align 4
@.str.1 = private unnamed_addr constant [20 x i8] c"invalid option -- '\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"'\0A\00", align 1
@.str.3 = private unnamed_addr constant [33 x i8] c"option requires an argument -- '\00", align 1
@.str.4 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.5 = private unnamed_addr constant [3 x i8] c": \00", align 1
@.str.6 = private unnamed_addr constant [2 x i8] c"=\00", align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"option '\00", align 1
@.str.8 = private unnamed_addr constant [22 x i8] c"unrecognized option '\00", align 1
@.str.9 = private unnamed_addr constant [16 x i8] c"' is ambiguous\0A\00", align 1
@.str.10 = private unnamed_addr constant [29 x i8] c"' doesn't allow an argument\0A\00", align 1
@.str.11 = private unnamed_addr constant [24 x i8] c"' requires an argument\0A\00", align 1
@__const.long_option.dashed = private unnamed_addr constant [3 x i8] c"--\00", align 1

define i32 @getopt(i32 %0, ptr %1, ptr %2) {
  %4 = alloca %struct.Call, align 4
  store i32 %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %1, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr %2, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store ptr null, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  store ptr null, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %10, align 4
  %11 = call i32 @next_option(ptr nonnull %4)
  ret i32 %11
}

define internal i32 @next_option(ptr nocapture %0) unnamed_addr {
  %2 = alloca [3 x i8], align 1
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  %4 = load ptr, ptr %3, align 4
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 43
  switch i8 %5, label %10 [
    i8 45, label %7
    i8 43, label %7
  ]

7:
  %8 = getelementptr inbounds i8, ptr %4, i32 1
  store ptr %8, ptr %3, align 4
  %9 = load i8, ptr %8, align 1
  br label %10

10:
  %11 = phi i8 [ %5, %1 ], [ %9, %7 ]
  %12 = icmp eq i8 %11, 58
  %13 = zext i1 %12 to i32
  %14 = getelementptr inbounds i8, ptr %0, i32 24
  store i32 %13, ptr %14, align 4
  store ptr null, ptr @optarg, align 4
  %15 = load i32, ptr @optind, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %18

17:
  store i32 1, ptr @optind, align 4
  store ptr null, ptr @rest, align 4
  store i32 1, ptr @end_passed, align 4
  store i32 1, ptr @first_passed, align 4
  br label %26

18:
  %19 = load ptr, ptr @rest, align 4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %26, label %21

21:
  %22 = load i8, ptr %19, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %26, label %24

24:
  %25 = call i32 @short_option(ptr nonnull %0)
  br label %268

26:
  %27 = phi i32 [ 1, %17 ], [ %15, %21 ], [ %15, %18 ]
  %28 = load i32, ptr @end_passed, align 4
  %29 = icmp sgt i32 %28, %27
  br i1 %29, label %30, label %31

30:
  store i32 %27, ptr @end_passed, align 4
  br label %31

31:
  %32 = phi i32 [ %27, %30 ], [ %28, %26 ]
  %33 = load i32, ptr @first_passed, align 4
  %34 = icmp sgt i32 %33, %27
  br i1 %34, label %35, label %36

35:
  store i32 %27, ptr @first_passed, align 4
  br label %36

36:
  %37 = phi i32 [ %27, %35 ], [ %33, %31 ]
  switch i8 %5, label %38 [
    i8 45, label %65
    i8 43, label %65
  ]

38:
  %39 = icmp eq i32 %37, %32
  br i1 %39, label %40, label %41

40:
  store i32 %27, ptr @end_passed, align 4
  store i32 %27, ptr @first_passed, align 4
  br label %41

41:
  %42 = getelementptr inbounds i8, ptr %0, i32 4
  %43 = load ptr, ptr %42, align 4
  call void @move_passed(ptr %43)
  %44 = load i32, ptr @optind, align 4
  %45 = load i32, ptr %0, align 4
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %47, label %63

47:
  %48 = load ptr, ptr %42, align 4
  br label %49

49:
  %50 = phi i32 [ %44, %47 ], [ %60, %59 ]
  %51 = getelementptr inbounds ptr, ptr %48, i32 %50
  %52 = load ptr, ptr %51, align 4
  %53 = load i8, ptr %52, align 1
  %54 = icmp eq i8 %53, 45
  br i1 %54, label %55, label %59

55:
  %56 = getelementptr inbounds i8, ptr %52, i32 1
  %57 = load i8, ptr %56, align 1
  %58 = icmp eq i8 %57, 0
  br i1 %58, label %59, label %63

59:
  %60 = add nsw i32 %50, 1
  store i32 %60, ptr @optind, align 4
  %61 = load i32, ptr %0, align 4
  %62 = icmp slt i32 %60, %61
  br i1 %62, label %49, label %63

63:
  %64 = phi i32 [ %44, %41 ], [ %60, %59 ], [ %50, %55 ]
  store i32 %64, ptr @end_passed, align 4
  br label %65

65:
  %66 = phi i32 [ %27, %36 ], [ %27, %36 ], [ %64, %63 ]
  %67 = load i32, ptr %0, align 4
  %68 = icmp slt i32 %66, %67
  br i1 %68, label %69, label %88

69:
  %70 = getelementptr inbounds i8, ptr %0, i32 4
  %71 = load ptr, ptr %70, align 4
  %72 = getelementptr inbounds ptr, ptr %71, i32 %66
  %73 = load ptr, ptr %72, align 4
  %74 = call i32 @strcmp(ptr %73, ptr nonnull @__const.long_option.dashed)
  %75 = icmp eq i32 %74, 0
  %76 = load i32, ptr @optind, align 4
  br i1 %75, label %79, label %77

77:
  %78 = load i32, ptr %0, align 4
  br label %88

79:
  %80 = add nsw i32 %76, 1
  store i32 %80, ptr @optind, align 4
  %81 = load i32, ptr @first_passed, align 4
  %82 = load i32, ptr @end_passed, align 4
  %83 = icmp eq i32 %81, %82
  br i1 %83, label %84, label %85

84:
  store i32 %80, ptr @end_passed, align 4
  store i32 %80, ptr @first_passed, align 4
  br label %85

85:
  %86 = load ptr, ptr %70, align 4
  call void @move_passed(ptr %86)
  %87 = load i32, ptr %0, align 4
  store i32 %87, ptr @optind, align 4
  store i32 %87, ptr @end_passed, align 4
  br label %92

88:
  %89 = phi i32 [ %78, %77 ], [ %67, %65 ]
  %90 = phi i32 [ %76, %77 ], [ %66, %65 ]
  %91 = icmp slt i32 %90, %89
  br i1 %91, label %97, label %92

92:
  %93 = load i32, ptr @first_passed, align 4
  %94 = load i32, ptr @end_passed, align 4
  %95 = icmp eq i32 %93, %94
  br i1 %95, label %268, label %96

96:
  store i32 %93, ptr @optind, align 4
  br label %268

97:
  %98 = getelementptr inbounds i8, ptr %0, i32 4
  %99 = load ptr, ptr %98, align 4
  %100 = getelementptr inbounds ptr, ptr %99, i32 %90
  %101 = load ptr, ptr %100, align 4
  %102 = load i8, ptr %101, align 1
  %103 = icmp eq i8 %102, 45
  br i1 %103, label %104, label %108

104:
  %105 = getelementptr inbounds i8, ptr %101, i32 1
  %106 = load i8, ptr %105, align 1
  %107 = icmp eq i8 %106, 0
  br i1 %107, label %108, label %112

108:
  br i1 %6, label %268, label %109

109:
  %110 = add nsw i32 %90, 1
  store i32 %110, ptr @optind, align 4
  %111 = load ptr, ptr %100, align 4
  store ptr %111, ptr @optarg, align 4
  br label %268

112:
  %113 = getelementptr inbounds i8, ptr %0, i32 12
  %114 = load ptr, ptr %113, align 4
  %115 = icmp eq ptr %114, null
  br i1 %115, label %266, label %116

116:
  %117 = sext i8 %106 to i32
  %118 = icmp eq i8 %106, 45
  br i1 %118, label %133, label %119

119:
  %120 = getelementptr inbounds i8, ptr %0, i32 20
  %121 = load i32, ptr %120, align 4
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %266, label %123

123:
  %124 = getelementptr inbounds i8, ptr %101, i32 2
  %125 = load i8, ptr %124, align 1
  %126 = icmp eq i8 %125, 0
  br i1 %126, label %127, label %133

127:
  %128 = load ptr, ptr %3, align 4
  %129 = call ptr @strchr(ptr %128, i32 %117)
  %130 = icmp eq ptr %129, null
  br i1 %130, label %131, label %266

131:
  %132 = load i8, ptr %105, align 1
  br label %133

133:
  %134 = phi i8 [ %132, %131 ], [ %106, %123 ], [ 45, %116 ]
  store ptr null, ptr @rest, align 4
  %135 = icmp ne i8 %134, 45
  %136 = select i1 %135, i32 1, i32 2
  %137 = getelementptr inbounds i8, ptr %101, i32 %136
  %138 = call i32 @strcspn(ptr nonnull %137, ptr nonnull @.str.6)
  %139 = load ptr, ptr %113, align 4
  %140 = load ptr, ptr %139, align 4
  %141 = icmp eq ptr %140, null
  br i1 %141, label %195, label %142

142:
  %143 = getelementptr inbounds i8, ptr %0, i32 20
  br label %146

144:
  %145 = icmp ne i32 %185, 0
  br label %190

146:
  %147 = phi ptr [ %140, %142 ], [ %188, %183 ]
  %148 = phi i32 [ 0, %142 ], [ %186, %183 ]
  %149 = phi i32 [ 0, %142 ], [ %185, %183 ]
  %150 = phi ptr [ null, %142 ], [ %184, %183 ]
  %151 = getelementptr inbounds %struct.option, ptr %139, i32 %148
  %152 = call i32 @strncmp(ptr nonnull %147, ptr nonnull %137, i32 %138)
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %154, label %183

154:
  %155 = load ptr, ptr %151, align 4
  %156 = getelementptr inbounds i8, ptr %155, i32 %138
  %157 = load i8, ptr %156, align 1
  %158 = icmp eq i8 %157, 0
  br i1 %158, label %190, label %159

159:
  %160 = icmp eq ptr %150, null
  br i1 %160, label %183, label %161

161:
  %162 = load i32, ptr %143, align 4
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %164, label %182

164:
  %165 = getelementptr inbounds i8, ptr %150, i32 4
  %166 = load i32, ptr %165, align 4
  %167 = getelementptr inbounds i8, ptr %151, i32 4
  %168 = load i32, ptr %167, align 4
  %169 = icmp eq i32 %166, %168
  br i1 %169, label %170, label %182

170:
  %171 = getelementptr inbounds i8, ptr %150, i32 8
  %172 = load ptr, ptr %171, align 4
  %173 = getelementptr inbounds i8, ptr %151, i32 8
  %174 = load ptr, ptr %173, align 4
  %175 = icmp eq ptr %172, %174
  br i1 %175, label %176, label %182

176:
  %177 = getelementptr inbounds i8, ptr %150, i32 12
  %178 = load i32, ptr %177, align 4
  %179 = getelementptr inbounds i8, ptr %151, i32 12
  %180 = load i32, ptr %179, align 4
  %181 = icmp eq i32 %178, %180
  br i1 %181, label %183, label %182

182:
  br label %183

183:
  %184 = phi ptr [ %150, %146 ], [ %150, %182 ], [ %150, %176 ], [ %151, %159 ]
  %185 = phi i32 [ %149, %146 ], [ 1, %182 ], [ %149, %176 ], [ %149, %159 ]
  %186 = add nuw nsw i32 %148, 1
  %187 = getelementptr inbounds %struct.option, ptr %139, i32 %186
  %188 = load ptr, ptr %187, align 4
  %189 = icmp eq ptr %188, null
  br i1 %189, label %144, label %146

190:
  %191 = phi ptr [ %184, %144 ], [ %151, %154 ]
  %192 = phi i1 [ %145, %144 ], [ false, %154 ]
  %193 = icmp eq ptr %191, null
  %194 = select i1 %193, i1 true, i1 %192
  br i1 %194, label %195, label %211

195:
  %196 = phi i1 [ %193, %190 ], [ true, %133 ]
  %197 = phi i1 [ %192, %190 ], [ false, %133 ]
  %198 = and i1 %135, %196
  br i1 %198, label %199, label %205

199:
  %200 = load ptr, ptr %3, align 4
  %201 = load i8, ptr %105, align 1
  %202 = sext i8 %201 to i32
  %203 = call ptr @strchr(ptr %200, i32 %202)
  %204 = icmp eq ptr %203, null
  br i1 %204, label %205, label %266

205:
  %206 = load i32, ptr @optind, align 4
  %207 = add nsw i32 %206, 1
  store i32 %207, ptr @optind, align 4
  store i32 0, ptr @optopt, align 4
  %208 = select i1 %197, ptr @.str.7, ptr @.str.8
  %209 = call i32 @strlen(ptr nonnull %101)
  %210 = select i1 %197, ptr @.str.9, ptr @.str.2
  call void @write_line(ptr nonnull readonly %0, ptr nonnull %208, ptr nonnull @.str.4, ptr nonnull %101, i32 %209, ptr nonnull %210)
  br label %268

211:
  %212 = load i32, ptr @optind, align 4
  %213 = add nsw i32 %212, 1
  store i32 %213, ptr @optind, align 4
  %214 = getelementptr inbounds i8, ptr %137, i32 %138
  %215 = load i8, ptr %214, align 1
  %216 = icmp eq i8 %215, 0
  %217 = getelementptr inbounds i8, ptr %191, i32 4
  %218 = load i32, ptr %217, align 4
  br i1 %216, label %223, label %219

219:
  %220 = icmp eq i32 %218, 0
  br i1 %220, label %237, label %221

221:
  %222 = getelementptr inbounds i8, ptr %214, i32 1
  br label %246

223:
  %224 = icmp eq i32 %218, 1
  br i1 %224, label %225, label %248

225:
  %226 = load i32, ptr %0, align 4
  %227 = icmp slt i32 %213, %226
  br i1 %227, label %228, label %233

228:
  %229 = load ptr, ptr %98, align 4
  %230 = add nsw i32 %212, 2
  store i32 %230, ptr @optind, align 4
  %231 = getelementptr inbounds ptr, ptr %229, i32 %213
  %232 = load ptr, ptr %231, align 4
  br label %246

233:
  %234 = load i32, ptr %14, align 4
  %235 = icmp eq i32 %234, 0
  %236 = select i1 %235, i32 63, i32 58
  br label %237

237:
  %238 = phi ptr [ @.str.11, %233 ], [ @.str.10, %219 ]
  %239 = phi i32 [ %236, %233 ], [ 63, %219 ]
  call void @llvm.lifetime.start.p0(i64 3, ptr nonnull %2) nounwind
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 dereferenceable(3) %2, ptr nonnull align 1 dereferenceable(3) @__const.long_option.dashed, i32 3, i1 false)
  %240 = select i1 %135, i32 1, i32 2
  %241 = getelementptr inbounds i8, ptr %2, i32 %240
  store i8 0, ptr %241, align 1
  %242 = load ptr, ptr %191, align 4
  %243 = call i32 @strlen(ptr %242)
  call void @write_line(ptr nonnull readonly %0, ptr nonnull @.str.7, ptr nonnull %2, ptr %242, i32 %243, ptr nonnull %238)
  %244 = getelementptr inbounds i8, ptr %191, i32 12
  %245 = load i32, ptr %244, align 4
  store i32 %245, ptr @optopt, align 4
  call void @llvm.lifetime.end.p0(i64 3, ptr nonnull %2) nounwind
  br label %268

246:
  %247 = phi ptr [ %222, %221 ], [ %232, %228 ]
  store ptr %247, ptr @optarg, align 4
  br label %248

248:
  %249 = getelementptr inbounds i8, ptr %0, i32 16
  %250 = load ptr, ptr %249, align 4
  %251 = icmp eq ptr %250, null
  br i1 %251, label %257, label %252

252:
  %253 = ptrtoint ptr %191 to i32
  %254 = ptrtoint ptr %139 to i32
  %255 = sub i32 %253, %254
  %256 = ashr exact i32 %255, 4
  store i32 %256, ptr %250, align 4
  br label %257

257:
  %258 = getelementptr inbounds i8, ptr %191, i32 8
  %259 = load ptr, ptr %258, align 4
  %260 = icmp eq ptr %259, null
  %261 = getelementptr inbounds i8, ptr %191, i32 12
  %262 = load i32, ptr %261, align 4
  br i1 %260, label %264, label %263

263:
  store i32 %262, ptr %259, align 4
  br label %268

264:
  %265 = icmp eq i32 %262, -1
  br i1 %265, label %266, label %268

266:
  store ptr %105, ptr @rest, align 4
  %267 = call i32 @short_option(ptr nonnull %0)
  br label %268

268:
  %269 = phi i32 [ %25, %24 ], [ -1, %96 ], [ -1, %92 ], [ %267, %266 ], [ %262, %264 ], [ 1, %109 ], [ -1, %108 ], [ 0, %263 ], [ %239, %237 ], [ 63, %205 ]
  ret i32 %269
}

define i32 @getopt_long(i32 %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = alloca %struct.Call, align 4
  store i32 %0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %1, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  store ptr %2, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %6, i32 12
  store ptr %3, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %6, i32 16
  store ptr %4, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 0, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 0, ptr %12, align 4
  %13 = call i32 @next_option(ptr nonnull %6)
  ret i32 %13
}

define i32 @getopt_long_only(i32 %0, ptr %1, ptr %2, ptr %3, ptr %4) {
  %6 = alloca %struct.Call, align 4
  store i32 %0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %1, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  store ptr %2, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %6, i32 12
  store ptr %3, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %6, i32 16
  store ptr %4, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 1, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 0, ptr %12, align 4
  %13 = call i32 @next_option(ptr nonnull %6)
  ret i32 %13
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal range(i32 0, 256) i32 @short_option(ptr nocapture readonly %0) unnamed_addr {
  %2 = alloca i8, align 1
  %3 = load ptr, ptr @rest, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %4, ptr @rest, align 4
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) nounwind
  %5 = load i8, ptr %3, align 1
  store i8 %5, ptr %2, align 1
  %6 = getelementptr inbounds i8, ptr %0, i32 8
  %7 = load ptr, ptr %6, align 4
  %8 = sext i8 %5 to i32
  %9 = call ptr @strchr(ptr %7, i32 %8)
  %10 = load ptr, ptr @rest, align 4
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %13, label %16

13:
  %14 = load i32, ptr @optind, align 4
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr @optind, align 4
  br label %16

16:
  %17 = icmp eq ptr %9, null
  %18 = and i8 %5, -2
  %19 = icmp eq i8 %18, 58
  %20 = or i1 %17, %19
  br i1 %20, label %21, label %24

21:
  call void @write_line(ptr nonnull readonly %0, ptr nonnull @.str.1, ptr nonnull @.str.4, ptr nonnull %2, i32 1, ptr nonnull @.str.2)
  %22 = load i8, ptr %2, align 1
  %23 = zext i8 %22 to i32
  store i32 %23, ptr @optopt, align 4
  br label %57

24:
  %25 = getelementptr inbounds i8, ptr %9, i32 1
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 58
  br i1 %27, label %30, label %28

28:
  %29 = zext i8 %5 to i32
  br label %57

30:
  br i1 %12, label %34, label %31

31:
  store ptr %10, ptr @optarg, align 4
  %32 = load i32, ptr @optind, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr @optind, align 4
  br label %55

34:
  %35 = getelementptr inbounds i8, ptr %9, i32 2
  %36 = load i8, ptr %35, align 1
  %37 = icmp eq i8 %36, 58
  br i1 %37, label %55, label %38

38:
  %39 = load i32, ptr @optind, align 4
  %40 = load i32, ptr %0, align 4
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %49, label %42

42:
  call void @write_line(ptr nonnull readonly %0, ptr nonnull @.str.3, ptr nonnull @.str.4, ptr nonnull %2, i32 1, ptr nonnull @.str.2)
  %43 = load i8, ptr %2, align 1
  %44 = zext i8 %43 to i32
  store i32 %44, ptr @optopt, align 4
  %45 = getelementptr inbounds i8, ptr %0, i32 24
  %46 = load i32, ptr %45, align 4
  %47 = icmp eq i32 %46, 0
  %48 = select i1 %47, i32 63, i32 58
  br label %57

49:
  %50 = getelementptr inbounds i8, ptr %0, i32 4
  %51 = load ptr, ptr %50, align 4
  %52 = add nsw i32 %39, 1
  store i32 %52, ptr @optind, align 4
  %53 = getelementptr inbounds ptr, ptr %51, i32 %39
  %54 = load ptr, ptr %53, align 4
  store ptr %54, ptr @optarg, align 4
  br label %55

55:
  store ptr null, ptr @rest, align 4
  %56 = zext i8 %5 to i32
  br label %57

57:
  %58 = phi i32 [ 63, %21 ], [ %29, %28 ], [ %48, %42 ], [ %56, %55 ]
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) nounwind
  ret i32 %58
}

define internal void @move_passed(ptr %0) unnamed_addr {
  %2 = load i32, ptr @end_passed, align 4
  %3 = load i32, ptr @optind, align 4
  %4 = icmp slt i32 %2, %3
  br i1 %4, label %5, label %24

5:
  %6 = load i32, ptr @first_passed, align 4
  br label %7

7:
  %8 = phi i32 [ %19, %7 ], [ %6, %5 ]
  %9 = phi i32 [ %21, %7 ], [ %2, %5 ]
  %10 = getelementptr inbounds ptr, ptr %0, i32 %9
  %11 = load ptr, ptr %10, align 4
  %12 = getelementptr inbounds ptr, ptr %0, i32 %8
  %13 = getelementptr inbounds i8, ptr %12, i32 4
  %14 = sub nsw i32 %9, %8
  %15 = shl i32 %14, 2
  %16 = call ptr @memmove(ptr nonnull %13, ptr %12, i32 %15)
  %17 = load i32, ptr @first_passed, align 4
  %18 = getelementptr inbounds ptr, ptr %0, i32 %17
  store ptr %11, ptr %18, align 4
  %19 = add nsw i32 %17, 1
  store i32 %19, ptr @first_passed, align 4
  %20 = load i32, ptr @end_passed, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr @end_passed, align 4
  %22 = load i32, ptr @optind, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %7, label %24

24:
  ret void
}

declare i32 @strcmp(ptr, ptr)

declare ptr @strchr(ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal void @write_line(ptr nocapture readonly %0, ptr %1, ptr %2, ptr %3, i32 %4, ptr %5) unnamed_addr {
  %7 = alloca i32, align 4
  %8 = alloca [6 x %struct.Part], align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  %9 = getelementptr inbounds i8, ptr %0, i32 24
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  %12 = load i32, ptr @opterr, align 4
  %13 = icmp ne i32 %12, 0
  %14 = select i1 %11, i1 %13, i1 false
  br i1 %14, label %15, label %35

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 4
  %17 = load ptr, ptr %16, align 4
  %18 = load ptr, ptr %17, align 4
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %8) nounwind
  store ptr %18, ptr %8, align 16
  %19 = getelementptr inbounds i8, ptr %8, i32 4
  %20 = call i32 @strlen(ptr %18)
  store i32 %20, ptr %19, align 4
  %21 = getelementptr inbounds i8, ptr %8, i32 8
  store ptr @.str.5, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %8, i32 12
  store i32 2, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %8, i32 16
  store ptr %1, ptr %23, align 16
  %24 = getelementptr inbounds i8, ptr %8, i32 20
  %25 = call i32 @strlen(ptr %1)
  store i32 %25, ptr %24, align 4
  %26 = getelementptr inbounds i8, ptr %8, i32 24
  store ptr %2, ptr %26, align 8
  %27 = getelementptr inbounds i8, ptr %8, i32 28
  %28 = call i32 @strlen(ptr %2)
  store i32 %28, ptr %27, align 4
  %29 = getelementptr inbounds i8, ptr %8, i32 32
  store ptr %3, ptr %29, align 16
  %30 = getelementptr inbounds i8, ptr %8, i32 36
  store i32 %4, ptr %30, align 4
  %31 = getelementptr inbounds i8, ptr %8, i32 40
  store ptr %5, ptr %31, align 8
  %32 = getelementptr inbounds i8, ptr %8, i32 44
  %33 = call i32 @strlen(ptr %5)
  store i32 %33, ptr %32, align 4
  %34 = call i32 @__wasi_fd_write(i32 2, ptr nonnull %8, i32 6, ptr nonnull %7)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %8) nounwind
  br label %35

35:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  ret void
}

declare i32 @strlen(ptr)

declare i32 @__wasi_fd_write(i32, ptr, i32, ptr)

declare ptr @memmove(ptr, ptr, i32)

declare i32 @strcspn(ptr, ptr)

declare i32 @strncmp(ptr, ptr, i32)

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

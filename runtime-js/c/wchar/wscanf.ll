; Compiled from wscanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.__emback_integer = type { i32, i32, i32, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@stdin = external global ptr, align 4
@errno = external global i32, align 4

@__isoc99_vfwscanf = alias i32 (ptr, ptr, ptr), ptr @vfwscanf
@__isoc99_fwscanf = alias i32 (ptr, ptr, ...), ptr @fwscanf
@__isoc99_vwscanf = alias i32 (ptr, ptr), ptr @vwscanf
@__isoc99_wscanf = alias i32 (ptr, ...), ptr @wscanf
@__isoc99_vswscanf = alias i32 (ptr, ptr, ptr), ptr @vswscanf
@__isoc99_swscanf = alias i32 (ptr, ptr, ...), ptr @swscanf
@__isoc23_vfwscanf = alias i32 (ptr, ptr, ptr), ptr @vfwscanf
@__isoc23_fwscanf = alias i32 (ptr, ptr, ...), ptr @fwscanf
@__isoc23_vwscanf = alias i32 (ptr, ptr), ptr @vwscanf
@__isoc23_wscanf = alias i32 (ptr, ...), ptr @wscanf
@__isoc23_vswscanf = alias i32 (ptr, ptr, ptr), ptr @vswscanf
@__isoc23_swscanf = alias i32 (ptr, ptr, ...), ptr @swscanf

define i32 @__emback_scan_wide(ptr %0, ptr nocapture readonly %1, ptr %2) {
  %4 = alloca %struct.scan, align 4
  %5 = call ptr @narrow(ptr %1)
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:
  %8 = call i32 @__emback_reads(ptr %0)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %11

10:
  call void @free(ptr %5)
  br label %24

11:
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = load ptr, ptr %12, align 4
  store ptr %13, ptr %4, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 4
  %15 = getelementptr inbounds i8, ptr %0, i32 16
  %16 = load ptr, ptr %15, align 4
  store ptr %16, ptr %14, align 4
  %17 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr %0, ptr %17, align 4
  %18 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %18, align 4
  %19 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %19, align 4
  %20 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %21, align 4
  %22 = call i32 @scan(ptr nonnull %4, ptr nonnull %5, ptr %2)
  %23 = load ptr, ptr %4, align 4
  store ptr %23, ptr %12, align 4
  call void @free(ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  br label %24

24:
  %25 = phi i32 [ %22, %11 ], [ -1, %10 ]
  ret i32 %25
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal ptr @narrow(ptr nocapture readonly %0) unnamed_addr {
  br label %2

2:
  %3 = phi i32 [ 0, %1 ], [ %7, %2 ]
  %4 = getelementptr inbounds i32, ptr %0, i32 %3
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  %7 = add i32 %3, 1
  br i1 %6, label %8, label %2

8:
  %9 = shl i32 %3, 2
  %10 = or disjoint i32 %9, 1
  %11 = call ptr @malloc(i32 %10)
  %12 = icmp eq ptr %11, null
  br i1 %12, label %31, label %13

13:
  %14 = load i32, ptr %0, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %29, label %16

16:
  %17 = phi i32 [ %27, %23 ], [ %14, %13 ]
  %18 = phi ptr [ %25, %23 ], [ %11, %13 ]
  %19 = phi ptr [ %26, %23 ], [ %0, %13 ]
  %20 = call i32 @__emback_encode_utf8(ptr nonnull %18, i32 %17)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %23

22:
  store i8 -1, ptr %18, align 1
  br label %23

23:
  %24 = call i32 @llvm.umax.i32(i32 %20, i32 1)
  %25 = getelementptr inbounds i8, ptr %18, i32 %24
  %26 = getelementptr inbounds i8, ptr %19, i32 4
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %16

29:
  %30 = phi ptr [ %11, %13 ], [ %25, %23 ]
  store i8 0, ptr %30, align 1
  br label %31

31:
  ret ptr %11
}

declare i32 @__emback_reads(ptr)

declare void @free(ptr)

define internal i32 @scan(ptr %0, ptr %1, ptr %2) unnamed_addr {
  %4 = alloca [32 x i8], align 16
  %5 = alloca %struct.__emback_integer, align 4
  %6 = alloca [4 x i32], align 16
  %7 = alloca ptr, align 4
  %8 = getelementptr i8, ptr %2, i32 -4
  %9 = load i8, ptr %1, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %446, label %11

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = getelementptr inbounds i8, ptr %0, i32 12
  %14 = getelementptr inbounds i8, ptr %0, i32 20
  %15 = icmp eq ptr @__emback_scan_double, null
  %16 = getelementptr inbounds i8, ptr %5, i32 4
  %17 = getelementptr inbounds i8, ptr %5, i32 8
  br label %18

18:
  %19 = phi i8 [ %9, %11 ], [ %444, %440 ]
  %20 = phi i32 [ 0, %11 ], [ %443, %440 ]
  %21 = phi i32 [ 0, %11 ], [ %442, %440 ]
  %22 = phi ptr [ %2, %11 ], [ %207, %440 ]
  %23 = phi ptr [ %1, %11 ], [ %441, %440 ]
  br label %24

24:
  %25 = phi i8 [ %19, %18 ], [ %37, %35 ]
  %26 = phi ptr [ %23, %18 ], [ %36, %35 ]
  %27 = sext i8 %25 to i32
  %28 = icmp ne i8 %25, 32
  %29 = add nsw i32 %27, -14
  %30 = icmp ult i32 %29, -5
  %31 = select i1 %28, i1 %30, i1 false
  br i1 %31, label %39, label %32

32:
  %33 = getelementptr inbounds i8, ptr %26, i32 1
  %34 = call i32 @skip(ptr %0)
  br label %35

35:
  %36 = phi ptr [ %33, %32 ], [ %76, %95 ], [ %76, %83 ]
  %37 = load i8, ptr %36, align 1
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %446, label %24

39:
  %40 = icmp eq i8 %25, 37
  br i1 %40, label %41, label %48

41:
  %42 = getelementptr inbounds i8, ptr %26, i32 1
  %43 = load i8, ptr %42, align 1
  %44 = icmp eq i8 %43, 37
  br i1 %44, label %45, label %101

45:
  %46 = call i32 @skip(ptr %0)
  %47 = load i8, ptr %42, align 1
  br label %48

48:
  %49 = phi i8 [ %47, %45 ], [ %25, %39 ]
  %50 = phi ptr [ %42, %45 ], [ %26, %39 ]
  %51 = getelementptr i8, ptr %50, i32 1
  %52 = zext i8 %49 to i32
  %53 = icmp ult i8 %49, -64
  br i1 %53, label %75, label %54

54:
  %55 = icmp ult i8 %49, -32
  %56 = icmp ult i8 %49, -16
  %57 = select i1 %56, i32 2, i32 3
  %58 = select i1 %55, i32 1, i32 %57
  %59 = lshr i32 63, %58
  %60 = and i32 %59, %52
  br label %61

61:
  %62 = phi i32 [ %58, %54 ], [ %71, %61 ]
  %63 = phi i32 [ %60, %54 ], [ %70, %61 ]
  %64 = phi ptr [ %51, %54 ], [ %66, %61 ]
  %65 = shl i32 %63, 6
  %66 = getelementptr inbounds i8, ptr %64, i32 1
  %67 = load i8, ptr %64, align 1
  %68 = and i8 %67, 63
  %69 = zext nneg i8 %68 to i32
  %70 = or disjoint i32 %65, %69
  %71 = add nsw i32 %62, -1
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %61

73:
  %74 = getelementptr i8, ptr %51, i32 %58
  br label %75

75:
  %76 = phi ptr [ %51, %48 ], [ %74, %73 ]
  %77 = phi i32 [ %52, %48 ], [ %70, %73 ]
  switch i32 %77, label %78 [
    i32 32, label %83
    i32 13, label %83
    i32 12, label %83
    i32 11, label %83
    i32 10, label %83
    i32 9, label %83
  ]

78:
  %79 = icmp sgt i32 %77, 127
  br i1 %79, label %80, label %85

80:
  %81 = call i32 @iswspace(i32 %77)
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %85, label %83

83:
  %84 = call i32 @skip(ptr %0)
  br label %35

85:
  store i32 1, ptr %12, align 4
  store i32 1, ptr %13, align 4
  %86 = call i32 @get(ptr %0, i32 1)
  %87 = icmp eq i32 %86, %77
  br i1 %87, label %95, label %88

88:
  call void @unget(ptr nonnull %0, i32 %86)
  %89 = icmp ne i32 %86, -1
  %90 = icmp ne i32 %20, 0
  %91 = select i1 %89, i1 true, i1 %90
  %92 = icmp ne i32 %21, 0
  %93 = select i1 %91, i1 true, i1 %92
  %94 = select i1 %93, i32 %20, i32 -1
  br label %446

95:
  %96 = load i32, ptr %12, align 4
  %97 = load i32, ptr %13, align 4
  %98 = sub i32 %96, %97
  %99 = load i32, ptr %14, align 4
  %100 = add nsw i32 %98, %99
  store i32 %100, ptr %14, align 4
  br label %35

101:
  %102 = sext i8 %43 to i32
  %103 = add nsw i32 %102, -48
  %104 = icmp ult i32 %103, 10
  br i1 %104, label %105, label %123

105:
  %106 = phi i32 [ %116, %105 ], [ %103, %101 ]
  %107 = phi i32 [ %112, %105 ], [ 0, %101 ]
  %108 = phi ptr [ %113, %105 ], [ %42, %101 ]
  %109 = icmp ult i32 %107, 100000000
  %110 = mul nuw nsw i32 %107, 10
  %111 = add nuw nsw i32 %110, %106
  %112 = select i1 %109, i32 %111, i32 %107
  %113 = getelementptr inbounds i8, ptr %108, i32 1
  %114 = load i8, ptr %113, align 1
  %115 = sext i8 %114 to i32
  %116 = add nsw i32 %115, -48
  %117 = icmp ult i32 %116, 10
  br i1 %117, label %105, label %118

118:
  %119 = icmp ne i32 %112, 0
  %120 = getelementptr inbounds i8, ptr %108, i32 2
  %121 = icmp eq i8 %114, 36
  %122 = and i1 %119, %121
  br i1 %122, label %124, label %123

123:
  br label %124

124:
  %125 = phi ptr [ %42, %123 ], [ %120, %118 ]
  %126 = phi i32 [ 0, %123 ], [ %112, %118 ]
  %127 = load i8, ptr %125, align 1
  %128 = icmp ne i8 %127, 42
  %129 = xor i1 %128, true
  %130 = zext i1 %129 to i32
  %131 = getelementptr inbounds i8, ptr %125, i32 %130
  %132 = load i8, ptr %131, align 1
  %133 = sext i8 %132 to i32
  %134 = add nsw i32 %133, -48
  %135 = icmp ult i32 %134, 10
  br i1 %135, label %136, label %149

136:
  %137 = phi i32 [ %147, %136 ], [ %134, %124 ]
  %138 = phi i32 [ %143, %136 ], [ 0, %124 ]
  %139 = phi ptr [ %144, %136 ], [ %131, %124 ]
  %140 = icmp ult i32 %138, 100000000
  %141 = mul nuw nsw i32 %138, 10
  %142 = add nuw nsw i32 %141, %137
  %143 = select i1 %140, i32 %142, i32 %138
  %144 = getelementptr inbounds i8, ptr %139, i32 1
  %145 = load i8, ptr %144, align 1
  %146 = sext i8 %145 to i32
  %147 = add nsw i32 %146, -48
  %148 = icmp ult i32 %147, 10
  br i1 %148, label %136, label %149

149:
  %150 = phi i8 [ %132, %124 ], [ %145, %136 ]
  %151 = phi ptr [ %131, %124 ], [ %144, %136 ]
  %152 = phi i32 [ 0, %124 ], [ %143, %136 ]
  %153 = icmp eq i8 %150, 109
  %154 = zext i1 %153 to i32
  %155 = getelementptr inbounds i8, ptr %151, i32 %154
  br label %156

156:
  %157 = phi ptr [ %155, %149 ], [ %169, %167 ]
  %158 = phi i32 [ 0, %149 ], [ %168, %167 ]
  %159 = load i8, ptr %157, align 1
  switch i8 %159, label %170 [
    i8 104, label %160
    i8 108, label %162
    i8 106, label %167
    i8 113, label %167
    i8 76, label %164
    i8 116, label %165
    i8 122, label %166
    i8 0, label %172
  ]

160:
  %161 = add nsw i32 %158, -1
  br label %167

162:
  %163 = add nsw i32 %158, 1
  br label %167

164:
  br label %167

165:
  br label %167

166:
  br label %167

167:
  %168 = phi i32 [ %161, %160 ], [ %163, %162 ], [ 3, %164 ], [ 2, %156 ], [ 2, %156 ], [ %158, %165 ], [ %158, %166 ]
  %169 = getelementptr inbounds i8, ptr %157, i32 1
  br label %156

170:
  %171 = getelementptr inbounds i8, ptr %157, i32 1
  br label %172

172:
  %173 = phi ptr [ %171, %170 ], [ %157, %156 ]
  %174 = sext i8 %159 to i32
  %175 = and i8 %159, -17
  %176 = icmp eq i8 %175, 67
  %177 = or disjoint i32 %174, 32
  %178 = select i1 %176, i32 1, i32 %158
  %179 = select i1 %176, i32 %177, i32 %174
  %180 = icmp ne i32 %179, 99
  %181 = icmp ne i32 %152, 0
  %182 = select i1 %180, i1 true, i1 %181
  %183 = select i1 %182, i32 %152, i32 1
  switch i32 %179, label %184 [
    i32 110, label %192
    i32 99, label %192
    i32 91, label %192
  ]

184:
  %185 = call i32 @skip(ptr %0)
  %186 = icmp eq i32 %185, -1
  br i1 %186, label %187, label %192

187:
  %188 = icmp ne i32 %20, 0
  %189 = icmp ne i32 %21, 0
  %190 = select i1 %188, i1 true, i1 %189
  %191 = select i1 %190, i32 %20, i32 -1
  br label %446

192:
  %193 = icmp ne i32 %179, 0
  %194 = and i1 %128, %193
  br i1 %194, label %195, label %206

195:
  %196 = icmp eq i32 %126, 0
  %197 = getelementptr ptr, ptr %8, i32 %126
  %198 = ptrtoint ptr %22 to i32
  %199 = add i32 %198, 3
  %200 = and i32 %199, -4
  %201 = inttoptr i32 %200 to ptr
  %202 = getelementptr inbounds i8, ptr %201, i32 4
  %203 = select i1 %196, ptr %201, ptr %197
  %204 = select i1 %196, ptr %202, ptr %22
  %205 = load ptr, ptr %203, align 4
  br label %206

206:
  %207 = phi ptr [ %22, %192 ], [ %204, %195 ]
  %208 = phi ptr [ null, %192 ], [ %205, %195 ]
  %209 = icmp eq i32 %183, 0
  %210 = select i1 %209, i32 2147483647, i32 %183
  store i32 %210, ptr %12, align 4
  store i32 %210, ptr %13, align 4
  switch i32 %179, label %446 [
    i32 110, label %211
    i32 100, label %226
    i32 117, label %226
    i32 105, label %226
    i32 111, label %226
    i32 120, label %226
    i32 88, label %226
    i32 112, label %226
    i32 97, label %335
    i32 65, label %335
    i32 101, label %335
    i32 69, label %335
    i32 102, label %335
    i32 70, label %335
    i32 103, label %335
    i32 71, label %335
    i32 115, label %361
    i32 99, label %361
    i32 91, label %361
  ]

211:
  %212 = icmp eq ptr %208, null
  br i1 %212, label %440, label %213

213:
  %214 = load i32, ptr %14, align 4
  %215 = icmp slt i32 %178, -1
  br i1 %215, label %216, label %218

216:
  %217 = trunc i32 %214 to i8
  store i8 %217, ptr %208, align 1
  br label %440

218:
  %219 = icmp slt i32 %178, 0
  br i1 %219, label %220, label %222

220:
  %221 = trunc i32 %214 to i16
  store i16 %221, ptr %208, align 2
  br label %440

222:
  store i32 %214, ptr %208, align 4
  %223 = icmp ugt i32 %178, 1
  br i1 %223, label %224, label %440

224:
  %225 = getelementptr inbounds i8, ptr %208, i32 4
  store i32 0, ptr %225, align 4
  br label %440

226:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) nounwind
  switch i32 %179, label %227 [
    i32 117, label %231
    i32 100, label %231
    i32 105, label %230
  ]

227:
  %228 = icmp eq i32 %179, 111
  %229 = select i1 %228, i32 8, i32 16
  br label %231

230:
  br label %231

231:
  %232 = phi i32 [ 10, %226 ], [ %229, %227 ], [ 10, %226 ], [ 0, %230 ]
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  %233 = call i32 @get(ptr nonnull %0, i32 0)
  switch i32 %233, label %237 [
    i32 45, label %234
    i32 43, label %234
  ]

234:
  %235 = trunc nuw i32 %233 to i8
  store i8 %235, ptr %4, align 16
  %236 = call i32 @get(ptr nonnull %0, i32 0)
  br label %237

237:
  %238 = phi i32 [ 1, %234 ], [ 0, %231 ]
  %239 = phi i32 [ %236, %234 ], [ %233, %231 ]
  %240 = icmp eq i32 %239, 48
  br i1 %240, label %241, label %253

241:
  %242 = and i32 %232, 10
  %243 = icmp eq i32 %242, 0
  br i1 %243, label %244, label %256

244:
  %245 = call i32 @get(ptr nonnull %0, i32 0)
  %246 = and i32 %245, -33
  %247 = icmp eq i32 %246, 88
  br i1 %247, label %248, label %250

248:
  %249 = call i32 @get(ptr nonnull %0, i32 0)
  br label %256

250:
  %251 = icmp eq i32 %232, 0
  %252 = select i1 %251, i32 8, i32 %232
  br label %256

253:
  %254 = icmp eq i32 %232, 0
  %255 = select i1 %254, i32 10, i32 %232
  br label %256

256:
  %257 = phi i32 [ %249, %248 ], [ 48, %241 ], [ %245, %250 ], [ %239, %253 ]
  %258 = phi i32 [ 0, %248 ], [ 0, %241 ], [ 1, %250 ], [ 0, %253 ]
  %259 = phi i32 [ 16, %248 ], [ %232, %241 ], [ %252, %250 ], [ %255, %253 ]
  br label %260

260:
  %261 = phi i32 [ %238, %256 ], [ %287, %286 ]
  %262 = phi i32 [ %258, %256 ], [ 1, %286 ]
  %263 = phi i32 [ 1, %256 ], [ %278, %286 ]
  %264 = phi i32 [ %257, %256 ], [ %288, %286 ]
  %265 = add i32 %264, -48
  %266 = icmp ult i32 %265, 10
  br i1 %266, label %273, label %267

267:
  %268 = or i32 %264, 32
  %269 = add nsw i32 %268, -97
  %270 = icmp ult i32 %269, 6
  %271 = add nsw i32 %268, -87
  %272 = select i1 %270, i32 %271, i32 99
  br label %273

273:
  %274 = phi i32 [ %272, %267 ], [ %265, %260 ]
  %275 = icmp ult i32 %274, %259
  br i1 %275, label %276, label %289

276:
  %277 = icmp eq i32 %264, 48
  %278 = select i1 %277, i32 %263, i32 0
  %279 = icmp eq i32 %278, 0
  %280 = icmp slt i32 %261, 30
  %281 = select i1 %279, i1 %280, i1 false
  br i1 %281, label %282, label %286

282:
  %283 = trunc i32 %264 to i8
  %284 = add nsw i32 %261, 1
  %285 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %261
  store i8 %283, ptr %285, align 1
  br label %286

286:
  %287 = phi i32 [ %284, %282 ], [ %261, %276 ]
  %288 = call i32 @get(ptr %0, i32 0)
  br label %260

289:
  %290 = icmp slt i32 %264, 0
  br i1 %290, label %296, label %291

291:
  %292 = load ptr, ptr %0, align 4
  %293 = getelementptr inbounds i8, ptr %292, i32 -1
  store ptr %293, ptr %0, align 4
  %294 = load i32, ptr %13, align 4
  %295 = add nsw i32 %294, 1
  store i32 %295, ptr %13, align 4
  br label %296

296:
  %297 = icmp eq i32 %263, 0
  br i1 %297, label %301, label %298

298:
  %299 = add nsw i32 %261, 1
  %300 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %261
  store i8 48, ptr %300, align 1
  br label %301

301:
  %302 = phi i32 [ %299, %298 ], [ %261, %296 ]
  %303 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %302
  store i8 0, ptr %303, align 1
  %304 = call ptr @__emback_read_integer(ptr nonnull %4, i32 %259, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  %305 = icmp eq i32 %262, 0
  br i1 %305, label %334, label %306

306:
  %307 = load i32, ptr %5, align 4
  %308 = load i32, ptr %16, align 4
  %309 = load i32, ptr %17, align 4
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %317, label %311

311:
  %312 = xor i32 %308, -1
  %313 = icmp eq i32 %307, 0
  %314 = zext i1 %313 to i32
  %315 = add i32 %314, %312
  %316 = sub i32 0, %307
  br label %317

317:
  %318 = phi i32 [ %316, %311 ], [ %307, %306 ]
  %319 = phi i32 [ %315, %311 ], [ %308, %306 ]
  %320 = icmp eq ptr %208, null
  br i1 %320, label %333, label %321

321:
  %322 = icmp slt i32 %178, -1
  br i1 %322, label %323, label %325

323:
  %324 = trunc i32 %318 to i8
  store i8 %324, ptr %208, align 1
  br label %333

325:
  %326 = icmp slt i32 %178, 0
  br i1 %326, label %327, label %329

327:
  %328 = trunc i32 %318 to i16
  store i16 %328, ptr %208, align 2
  br label %333

329:
  store i32 %318, ptr %208, align 4
  %330 = icmp ugt i32 %178, 1
  br i1 %330, label %331, label %333

331:
  %332 = getelementptr inbounds i8, ptr %208, i32 4
  store i32 %319, ptr %332, align 4
  br label %333

333:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %431

334:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %446

335:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) nounwind
  %336 = icmp sgt i32 %178, 2
  br i1 %336, label %337, label %339

337:
  %338 = call i32 @__emback_size_long_double()
  br label %342

339:
  %340 = icmp sgt i32 %178, 0
  %341 = select i1 %340, i32 8, i32 4
  br label %342

342:
  %343 = phi i32 [ %338, %337 ], [ %341, %339 ]
  br i1 %15, label %359, label %344

344:
  %345 = call i32 @__emback_scan_double(ptr nonnull %0, i32 %343, ptr nonnull %6)
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %359, label %347

347:
  %348 = icmp ne ptr %208, null
  %349 = sdiv i32 %343, 4
  %350 = icmp sgt i32 %343, 3
  %351 = select i1 %348, i1 %350, i1 false
  br i1 %351, label %352, label %360

352:
  %353 = phi i32 [ %357, %352 ], [ 0, %347 ]
  %354 = getelementptr inbounds [4 x i32], ptr %6, i32 0, i32 %353
  %355 = load i32, ptr %354, align 4
  %356 = getelementptr inbounds i32, ptr %208, i32 %353
  store i32 %355, ptr %356, align 4
  %357 = add nuw nsw i32 %353, 1
  %358 = icmp slt i32 %357, %349
  br i1 %358, label %352, label %360

359:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %446

360:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %431

361:
  %362 = icmp sgt i32 %178, 0
  %363 = zext i1 %362 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  store ptr %208, ptr %7, align 4
  %364 = icmp eq i32 %179, 91
  br i1 %364, label %365, label %381

365:
  %366 = load i8, ptr %173, align 1
  %367 = icmp eq i8 %366, 94
  %368 = zext i1 %367 to i32
  %369 = getelementptr inbounds i8, ptr %173, i32 %368
  %370 = load i8, ptr %369, align 1
  %371 = icmp eq i8 %370, 93
  %372 = zext i1 %371 to i32
  %373 = getelementptr inbounds i8, ptr %369, i32 %372
  br label %374

374:
  %375 = phi ptr [ %373, %365 ], [ %379, %378 ]
  %376 = load i8, ptr %375, align 1
  %377 = icmp eq i8 %376, 0
  br i1 %377, label %381, label %378

378:
  %379 = getelementptr inbounds i8, ptr %375, i32 1
  %380 = icmp eq i8 %376, 93
  br i1 %380, label %381, label %374

381:
  %382 = phi ptr [ %173, %361 ], [ %379, %378 ], [ %375, %374 ]
  %383 = call i32 @__emback_scans_use()
  %384 = and i32 %383, 4
  %385 = icmp ne i32 %384, 0
  %386 = and i1 %153, %385
  %387 = icmp ne ptr %208, null
  %388 = select i1 %386, i1 %387, i1 false
  br i1 %388, label %389, label %391

389:
  %390 = call i32 @text(ptr %0, ptr null, i32 %179, ptr nonnull %173, i32 %363, ptr nonnull %7)
  br label %393

391:
  %392 = call i32 @text(ptr %0, ptr %208, i32 %179, ptr nonnull %173, i32 %363, ptr null)
  br label %393

393:
  %394 = phi i32 [ %390, %389 ], [ %392, %391 ]
  %395 = icmp slt i32 %394, 0
  br i1 %395, label %396, label %401

396:
  %397 = icmp ne i32 %20, 0
  %398 = icmp ne i32 %21, 0
  %399 = select i1 %397, i1 true, i1 %398
  %400 = select i1 %399, i32 %20, i32 -1
  br label %428

401:
  %402 = icmp eq i32 %394, 0
  br i1 %402, label %407, label %403

403:
  %404 = icmp eq i32 %179, 99
  %405 = icmp slt i32 %394, %183
  %406 = select i1 %404, i1 %405, i1 false
  br i1 %406, label %407, label %430

407:
  %408 = call i32 @__emback_scans_use()
  %409 = and i32 %408, 4
  %410 = icmp ne i32 %409, 0
  %411 = and i1 %153, %410
  %412 = select i1 %411, i1 %387, i1 false
  br i1 %412, label %413, label %417

413:
  %414 = load ptr, ptr %7, align 4
  %415 = load ptr, ptr %414, align 4
  call void @free(ptr %415)
  %416 = load ptr, ptr %7, align 4
  store ptr null, ptr %416, align 4
  br label %417

417:
  %418 = load i32, ptr %13, align 4
  %419 = icmp eq i32 %418, 0
  br i1 %419, label %427, label %420

420:
  %421 = call i32 @get(ptr nonnull %0, i32 1)
  call void @unget(ptr nonnull %0, i32 %421)
  %422 = icmp ne i32 %421, -1
  %423 = icmp ne i32 %20, 0
  %424 = select i1 %422, i1 true, i1 %423
  %425 = icmp ne i32 %21, 0
  %426 = select i1 %424, i1 true, i1 %425
  br i1 %426, label %427, label %428

427:
  br label %428

428:
  %429 = phi i32 [ -1, %420 ], [ %20, %427 ], [ %400, %396 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %446

430:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %431

431:
  %432 = phi ptr [ %382, %430 ], [ %173, %360 ], [ %173, %333 ]
  %433 = load i32, ptr %12, align 4
  %434 = load i32, ptr %13, align 4
  %435 = sub i32 %433, %434
  %436 = load i32, ptr %14, align 4
  %437 = add nsw i32 %435, %436
  store i32 %437, ptr %14, align 4
  %438 = zext i1 %128 to i32
  %439 = add nsw i32 %20, %438
  br label %440

440:
  %441 = phi ptr [ %432, %431 ], [ %173, %211 ], [ %173, %216 ], [ %173, %220 ], [ %173, %222 ], [ %173, %224 ]
  %442 = phi i32 [ 1, %431 ], [ %21, %211 ], [ %21, %216 ], [ %21, %220 ], [ %21, %222 ], [ %21, %224 ]
  %443 = phi i32 [ %439, %431 ], [ %20, %211 ], [ %20, %216 ], [ %20, %220 ], [ %20, %222 ], [ %20, %224 ]
  %444 = load i8, ptr %441, align 1
  %445 = icmp eq i8 %444, 0
  br i1 %445, label %446, label %18

446:
  %447 = phi i32 [ %94, %88 ], [ %429, %428 ], [ %20, %359 ], [ %20, %334 ], [ %191, %187 ], [ 0, %3 ], [ %20, %35 ], [ %443, %440 ], [ %20, %206 ]
  ret i32 %447
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @vfwscanf(ptr %0, ptr nocapture readonly %1, ptr %2) {
  %4 = call i32 @__emback_scan_wide(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define i32 @fwscanf(ptr %0, ptr nocapture readonly %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @__emback_scan_wide(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define i32 @vwscanf(ptr nocapture readonly %0, ptr %1) {
  %3 = load ptr, ptr @stdin, align 4
  %4 = call i32 @__emback_scan_wide(ptr %3, ptr %0, ptr %1)
  ret i32 %4
}

define i32 @wscanf(ptr nocapture readonly %0, ...) {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr @stdin, align 4
  %4 = load ptr, ptr %2, align 4
  %5 = call i32 @__emback_scan_wide(ptr %3, ptr %0, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %5
}

define i32 @vswscanf(ptr nocapture readonly %0, ptr nocapture readonly %1, ptr %2) {
  %4 = call i32 @read_text(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define internal i32 @read_text(ptr nocapture readonly %0, ptr nocapture readonly %1, ptr %2) unnamed_addr {
  %4 = alloca %struct.scan, align 4
  %5 = call ptr @narrow(ptr %1)
  %6 = call ptr @narrow(ptr %0)
  %7 = icmp ne ptr %5, null
  %8 = icmp ne ptr %6, null
  %9 = select i1 %7, i1 %8, i1 false
  br i1 %9, label %10, label %18

10:
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  store ptr %6, ptr %4, align 4
  %11 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr null, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr null, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %15, align 4
  %16 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %16, align 4
  %17 = call i32 @scan(ptr nonnull %4, ptr nonnull %5, ptr %2)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  br label %18

18:
  %19 = phi i32 [ %17, %10 ], [ -1, %3 ]
  call void @free(ptr %5)
  call void @free(ptr %6)
  ret i32 %19
}

define i32 @swscanf(ptr nocapture readonly %0, ptr nocapture readonly %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @read_text(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

declare ptr @malloc(i32)

declare i32 @__emback_encode_utf8(ptr, i32)

define internal i32 @skip(ptr %0) unnamed_addr {
  %2 = getelementptr inbounds i8, ptr %0, i32 24
  store i32 2147483647, ptr %2, align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  store i32 2147483647, ptr %3, align 4
  br label %4

4:
  %5 = call i32 @get(ptr %0, i32 1)
  switch i32 %5, label %6 [
    i32 32, label %12
    i32 13, label %12
    i32 12, label %12
    i32 11, label %12
    i32 10, label %12
    i32 9, label %12
  ]

6:
  %7 = icmp sgt i32 %5, 127
  br i1 %7, label %8, label %15

8:
  %9 = call i32 @iswspace(i32 %5)
  %10 = icmp ne i32 %9, 0
  %11 = zext i1 %10 to i32
  br label %12

12:
  %13 = phi i32 [ 1, %4 ], [ %11, %8 ], [ 1, %4 ], [ 1, %4 ], [ 1, %4 ], [ 1, %4 ], [ 1, %4 ]
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %4

15:
  call void @unget(ptr %0, i32 %5)
  %16 = load i32, ptr %2, align 4
  %17 = load i32, ptr %3, align 4
  %18 = sub i32 %16, %17
  %19 = getelementptr inbounds i8, ptr %0, i32 20
  %20 = load i32, ptr %19, align 4
  %21 = add nsw i32 %18, %20
  store i32 %21, ptr %19, align 4
  ret i32 %5
}

define internal i32 @get(ptr %0, i32 %1) unnamed_addr {
  %3 = alloca %struct.__emback_utf8, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %81, label %7

7:
  %8 = icmp eq ptr @__emback_refill, null
  br i1 %8, label %24, label %9

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 8
  %11 = load ptr, ptr %10, align 4
  %12 = icmp eq ptr %11, null
  br i1 %12, label %24, label %13

13:
  %14 = load ptr, ptr %0, align 4
  %15 = getelementptr inbounds i8, ptr %0, i32 4
  %16 = load ptr, ptr %15, align 4
  %17 = icmp eq ptr %14, %16
  br i1 %17, label %18, label %28

18:
  %19 = call i32 @__emback_refill(ptr nonnull %0)
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %81, label %21

21:
  %22 = load i32, ptr %4, align 4
  %23 = load ptr, ptr %0, align 4
  br label %28

24:
  %25 = load ptr, ptr %0, align 4
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %81, label %28

28:
  %29 = phi ptr [ %23, %21 ], [ %25, %24 ], [ %14, %13 ]
  %30 = phi i32 [ %22, %21 ], [ %5, %24 ], [ %5, %13 ]
  %31 = add nsw i32 %30, -1
  store i32 %31, ptr %4, align 4
  %32 = getelementptr inbounds i8, ptr %29, i32 1
  store ptr %32, ptr %0, align 4
  %33 = load i8, ptr %29, align 1
  %34 = zext i8 %33 to i32
  %35 = icmp eq i32 %1, 0
  %36 = icmp sgt i8 %33, -1
  %37 = select i1 %35, i1 true, i1 %36
  br i1 %37, label %81, label %38

38:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %39 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %34)
  %40 = icmp eq i32 %39, -2
  br i1 %40, label %41, label %77

41:
  %42 = getelementptr inbounds i8, ptr %0, i32 8
  %43 = getelementptr inbounds i8, ptr %0, i32 4
  br label %44

44:
  %45 = load i32, ptr %4, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %4, align 4
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %73, label %48

48:
  br i1 %8, label %62, label %49

49:
  %50 = load ptr, ptr %42, align 4
  %51 = icmp eq ptr %50, null
  br i1 %51, label %62, label %52

52:
  %53 = load ptr, ptr %0, align 4
  %54 = load ptr, ptr %43, align 4
  %55 = icmp eq ptr %53, %54
  br i1 %55, label %56, label %66

56:
  %57 = call i32 @__emback_refill(ptr nonnull %0)
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %73, label %59

59:
  %60 = load i32, ptr %4, align 4
  %61 = load ptr, ptr %0, align 4
  br label %66

62:
  %63 = load ptr, ptr %0, align 4
  %64 = load i8, ptr %63, align 1
  %65 = icmp eq i8 %64, 0
  br i1 %65, label %73, label %66

66:
  %67 = phi ptr [ %61, %59 ], [ %63, %62 ], [ %53, %52 ]
  %68 = phi i32 [ %60, %59 ], [ %46, %62 ], [ %46, %52 ]
  %69 = add nsw i32 %68, -1
  store i32 %69, ptr %4, align 4
  %70 = getelementptr inbounds i8, ptr %67, i32 1
  store ptr %70, ptr %0, align 4
  %71 = load i8, ptr %67, align 1
  %72 = zext i8 %71 to i32
  br label %73

73:
  %74 = phi i32 [ %72, %66 ], [ -1, %44 ], [ -1, %56 ], [ -1, %62 ]
  %75 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %74)
  %76 = icmp eq i32 %75, -2
  br i1 %76, label %44, label %77

77:
  %78 = phi i32 [ %39, %38 ], [ %75, %73 ]
  %79 = icmp slt i32 %78, 0
  %80 = select i1 %79, i32 -2, i32 %78
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %81

81:
  %82 = phi i32 [ %80, %77 ], [ %34, %28 ], [ -1, %2 ], [ -1, %18 ], [ -1, %24 ]
  ret i32 %82
}

define internal void @unget(ptr nocapture %0, i32 %1) unnamed_addr {
  %3 = alloca [4 x i8], align 1
  %4 = icmp slt i32 %1, 128
  br i1 %4, label %5, label %13

5:
  %6 = icmp slt i32 %1, 0
  br i1 %6, label %31, label %7

7:
  %8 = load ptr, ptr %0, align 4
  %9 = getelementptr inbounds i8, ptr %8, i32 -1
  store ptr %9, ptr %0, align 4
  %10 = getelementptr inbounds i8, ptr %0, i32 12
  %11 = load i32, ptr %10, align 4
  %12 = add nsw i32 %11, 1
  store i32 %12, ptr %10, align 4
  br label %31

13:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %14 = call i32 @__emback_encode_utf8(ptr nonnull %3, i32 %1)
  %15 = load ptr, ptr %0, align 4
  %16 = sub i32 0, %14
  %17 = getelementptr inbounds i8, ptr %15, i32 %16
  store ptr %17, ptr %0, align 4
  %18 = getelementptr inbounds i8, ptr %0, i32 12
  %19 = load i32, ptr %18, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %18, align 4
  %21 = icmp sgt i32 %14, 0
  br i1 %21, label %23, label %22

22:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  br label %31

23:
  %24 = phi i32 [ %29, %23 ], [ 0, %13 ]
  %25 = getelementptr inbounds [4 x i8], ptr %3, i32 0, i32 %24
  %26 = load i8, ptr %25, align 1
  %27 = load ptr, ptr %0, align 4
  %28 = getelementptr inbounds i8, ptr %27, i32 %24
  store i8 %26, ptr %28, align 1
  %29 = add nuw nsw i32 %24, 1
  %30 = icmp eq i32 %29, %14
  br i1 %30, label %22, label %23

31:
  ret void
}

declare i32 @__emback_size_long_double()

declare extern_weak i32 @__emback_scan_double(ptr, i32, ptr)

define internal i32 @text(ptr %0, ptr %1, i32 %2, ptr readonly %3, i32 %4, ptr readonly %5) unnamed_addr {
  %7 = icmp ne ptr %5, null
  %8 = icmp eq i32 %4, 0
  br label %9

9:
  %10 = phi i32 [ 0, %6 ], [ %144, %153 ]
  %11 = phi i32 [ 0, %6 ], [ %154, %153 ]
  %12 = phi i32 [ 0, %6 ], [ %36, %153 ]
  %13 = phi ptr [ %1, %6 ], [ %37, %153 ]
  br label %14

14:
  %15 = phi i32 [ %144, %143 ], [ %10, %9 ]
  %16 = phi i32 [ %36, %143 ], [ %12, %9 ]
  %17 = phi ptr [ null, %143 ], [ %13, %9 ]
  %18 = call i32 @__emback_scans_use()
  %19 = and i32 %18, 4
  %20 = icmp ne i32 %19, 0
  %21 = and i1 %7, %20
  %22 = sub nsw i32 %16, %11
  %23 = icmp slt i32 %22, 8
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %35

25:
  %26 = sdiv i32 %16, 2
  %27 = add i32 %16, 32
  %28 = add i32 %27, %26
  %29 = call ptr @realloc(ptr %17, i32 %28)
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %33

31:
  call void @free(ptr %17)
  %32 = load ptr, ptr %5, align 4
  store ptr null, ptr %32, align 4
  br label %163

33:
  %34 = load ptr, ptr %5, align 4
  store ptr %29, ptr %34, align 4
  br label %35

35:
  %36 = phi i32 [ %28, %33 ], [ %16, %14 ]
  %37 = phi ptr [ %29, %33 ], [ %17, %14 ]
  %38 = call i32 @get(ptr %0, i32 1)
  %39 = icmp eq i32 %38, -1
  br i1 %39, label %155, label %40

40:
  %41 = icmp slt i32 %38, 0
  br i1 %41, label %42, label %43

42:
  store i32 84, ptr @errno, align 4
  br label %163

43:
  switch i32 %2, label %143 [
    i32 91, label %44
    i32 115, label %136
  ]

44:
  %45 = load i8, ptr %3, align 1
  %46 = icmp eq i8 %45, 94
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %3, i32 %47
  %49 = load i8, ptr %48, align 1
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %133, label %51

51:
  %52 = phi i8 [ %131, %127 ], [ %49, %44 ]
  %53 = phi i32 [ %130, %127 ], [ 0, %44 ]
  %54 = phi i32 [ %129, %127 ], [ -1, %44 ]
  %55 = phi ptr [ %128, %127 ], [ %48, %44 ]
  %56 = icmp ne i8 %52, 93
  %57 = icmp eq ptr %55, %48
  %58 = or i1 %56, %57
  br i1 %58, label %59, label %133

59:
  %60 = icmp eq i8 %52, 45
  %61 = icmp ugt ptr %55, %48
  %62 = and i1 %60, %61
  %63 = getelementptr i8, ptr %55, i32 1
  br i1 %62, label %64, label %98

64:
  %65 = load i8, ptr %63, align 1
  switch i8 %65, label %66 [
    i8 0, label %122
    i8 93, label %122
  ]

66:
  %67 = getelementptr i8, ptr %55, i32 2
  %68 = zext i8 %65 to i32
  %69 = icmp ult i8 %65, -64
  br i1 %69, label %91, label %70

70:
  %71 = icmp ult i8 %65, -32
  %72 = icmp ult i8 %65, -16
  %73 = select i1 %72, i32 2, i32 3
  %74 = select i1 %71, i32 1, i32 %73
  %75 = lshr i32 63, %74
  %76 = and i32 %75, %68
  br label %77

77:
  %78 = phi i32 [ %74, %70 ], [ %87, %77 ]
  %79 = phi i32 [ %76, %70 ], [ %86, %77 ]
  %80 = phi ptr [ %67, %70 ], [ %82, %77 ]
  %81 = shl i32 %79, 6
  %82 = getelementptr inbounds i8, ptr %80, i32 1
  %83 = load i8, ptr %80, align 1
  %84 = and i8 %83, 63
  %85 = zext nneg i8 %84 to i32
  %86 = or disjoint i32 %81, %85
  %87 = add nsw i32 %78, -1
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %77

89:
  %90 = getelementptr i8, ptr %67, i32 %74
  br label %91

91:
  %92 = phi ptr [ %67, %66 ], [ %90, %89 ]
  %93 = phi i32 [ %68, %66 ], [ %86, %89 ]
  %94 = icmp sgt i32 %54, %38
  %95 = icmp slt i32 %93, %38
  %96 = select i1 %94, i1 true, i1 %95
  %97 = select i1 %96, i32 %53, i32 1
  br label %127

98:
  %99 = zext i8 %52 to i32
  %100 = icmp ult i8 %52, -64
  br i1 %100, label %122, label %101

101:
  %102 = icmp ult i8 %52, -32
  %103 = icmp ult i8 %52, -16
  %104 = select i1 %103, i32 2, i32 3
  %105 = select i1 %102, i32 1, i32 %104
  %106 = lshr i32 63, %105
  %107 = and i32 %106, %99
  br label %108

108:
  %109 = phi i32 [ %105, %101 ], [ %118, %108 ]
  %110 = phi i32 [ %107, %101 ], [ %117, %108 ]
  %111 = phi ptr [ %63, %101 ], [ %113, %108 ]
  %112 = shl i32 %110, 6
  %113 = getelementptr inbounds i8, ptr %111, i32 1
  %114 = load i8, ptr %111, align 1
  %115 = and i8 %114, 63
  %116 = zext nneg i8 %115 to i32
  %117 = or disjoint i32 %112, %116
  %118 = add nsw i32 %109, -1
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %120, label %108

120:
  %121 = getelementptr i8, ptr %63, i32 %105
  br label %122

122:
  %123 = phi ptr [ %63, %98 ], [ %121, %120 ], [ %63, %64 ], [ %63, %64 ]
  %124 = phi i32 [ %99, %98 ], [ %117, %120 ], [ 45, %64 ], [ 45, %64 ]
  %125 = icmp eq i32 %124, %38
  %126 = select i1 %125, i32 1, i32 %53
  br label %127

127:
  %128 = phi ptr [ %92, %91 ], [ %123, %122 ]
  %129 = phi i32 [ %93, %91 ], [ %124, %122 ]
  %130 = phi i32 [ %97, %91 ], [ %126, %122 ]
  %131 = load i8, ptr %128, align 1
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %133, label %51

133:
  %134 = phi i32 [ 0, %44 ], [ %53, %51 ], [ %130, %127 ]
  %135 = icmp eq i32 %134, %47
  br i1 %135, label %142, label %143

136:
  switch i32 %38, label %137 [
    i32 32, label %142
    i32 13, label %142
    i32 12, label %142
    i32 11, label %142
    i32 10, label %142
    i32 9, label %142
  ]

137:
  %138 = icmp ugt i32 %38, 127
  br i1 %138, label %139, label %143

139:
  %140 = call i32 @iswspace(i32 %38)
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %143, label %142

142:
  call void @unget(ptr %0, i32 %38)
  br label %155

143:
  %144 = add nsw i32 %15, 1
  %145 = icmp eq ptr %37, null
  br i1 %145, label %14, label %146

146:
  %147 = getelementptr inbounds i8, ptr %37, i32 %11
  br i1 %8, label %150, label %148

148:
  store i32 %38, ptr %147, align 4
  %149 = add nsw i32 %11, 4
  br label %153

150:
  %151 = call i32 @__emback_encode_utf8(ptr nonnull %147, i32 %38)
  %152 = add nsw i32 %151, %11
  br label %153

153:
  %154 = phi i32 [ %152, %150 ], [ %149, %148 ]
  br label %9

155:
  %156 = icmp ne ptr %37, null
  %157 = icmp ne i32 %2, 99
  %158 = and i1 %157, %156
  br i1 %158, label %159, label %163

159:
  %160 = getelementptr inbounds i8, ptr %37, i32 %11
  br i1 %8, label %162, label %161

161:
  store i32 0, ptr %160, align 4
  br label %163

162:
  store i8 0, ptr %160, align 1
  br label %163

163:
  %164 = phi i32 [ -1, %42 ], [ %15, %161 ], [ %15, %162 ], [ %15, %155 ], [ -1, %31 ]
  ret i32 %164
}

declare i32 @iswspace(i32)

declare i32 @__emback_decode_utf8(ptr, i32)

declare extern_weak i32 @__emback_refill(ptr)

declare ptr @__emback_read_integer(ptr, i32, ptr)

declare i32 @__emback_scans_use()

declare ptr @realloc(ptr, i32)

declare i32 @llvm.umax.i32(i32, i32) nounwind

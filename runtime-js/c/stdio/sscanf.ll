; Compiled from sscanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.__emback_integer = type { i32, i32, i32, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@errno = external global i32, align 4

@siscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc99_sscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc99_vsscanf = alias i32 (ptr, ptr, ptr), ptr @vsscanf
@__isoc23_sscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc23_vsscanf = alias i32 (ptr, ptr, ptr), ptr @vsscanf

define i32 @vsscanf(ptr %0, ptr %1, ptr %2) {
  %4 = alloca %struct.scan, align 4
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr null, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr null, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %10, align 4
  %11 = call i32 @scan(ptr nonnull %4, ptr %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  ret i32 %11
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @scan(ptr %0, ptr %1, ptr %2) unnamed_addr {
  %4 = alloca [32 x i8], align 16
  %5 = alloca %struct.__emback_integer, align 4
  %6 = alloca [4 x i32], align 16
  %7 = alloca ptr, align 4
  %8 = getelementptr i8, ptr %2, i32 -4
  %9 = load i8, ptr %1, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %433, label %11

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = getelementptr inbounds i8, ptr %0, i32 12
  %14 = getelementptr inbounds i8, ptr %0, i32 20
  %15 = icmp eq ptr @__emback_scan_double, null
  %16 = getelementptr inbounds i8, ptr %5, i32 4
  %17 = getelementptr inbounds i8, ptr %5, i32 8
  br label %18

18:
  %19 = phi i8 [ %9, %11 ], [ %431, %427 ]
  %20 = phi i32 [ 0, %11 ], [ %430, %427 ]
  %21 = phi i32 [ 0, %11 ], [ %429, %427 ]
  %22 = phi ptr [ %2, %11 ], [ %182, %427 ]
  %23 = phi ptr [ %1, %11 ], [ %428, %427 ]
  br label %24

24:
  %25 = phi i8 [ %19, %18 ], [ %37, %34 ]
  %26 = phi ptr [ %23, %18 ], [ %36, %34 ]
  %27 = sext i8 %25 to i32
  %28 = icmp ne i8 %25, 32
  %29 = add nsw i32 %27, -14
  %30 = icmp ult i32 %29, -5
  %31 = select i1 %28, i1 %30, i1 false
  br i1 %31, label %39, label %32

32:
  %33 = call i32 @skip(ptr %0)
  br label %34

34:
  %35 = phi ptr [ %50, %70 ], [ %26, %32 ]
  %36 = getelementptr inbounds i8, ptr %35, i32 1
  %37 = load i8, ptr %36, align 1
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %433, label %24

39:
  %40 = icmp eq i8 %25, 37
  br i1 %40, label %41, label %48

41:
  %42 = getelementptr inbounds i8, ptr %26, i32 1
  %43 = load i8, ptr %42, align 1
  %44 = icmp eq i8 %43, 37
  br i1 %44, label %45, label %76

45:
  %46 = call i32 @skip(ptr %0)
  %47 = load i8, ptr %42, align 1
  br label %48

48:
  %49 = phi i8 [ %47, %45 ], [ %25, %39 ]
  %50 = phi ptr [ %42, %45 ], [ %26, %39 ]
  %51 = zext i8 %49 to i32
  %52 = call i32 @__emback_scans_use()
  store i32 1, ptr %12, align 4
  store i32 1, ptr %13, align 4
  %53 = call i32 @get(ptr %0, i32 0)
  %54 = icmp eq i32 %53, %51
  br i1 %54, label %70, label %55

55:
  %56 = call i32 @__emback_scans_use()
  %57 = icmp slt i32 %53, 0
  br i1 %57, label %63, label %58

58:
  %59 = load ptr, ptr %0, align 4
  %60 = getelementptr inbounds i8, ptr %59, i32 -1
  store ptr %60, ptr %0, align 4
  %61 = load i32, ptr %13, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %13, align 4
  br label %63

63:
  %64 = icmp ne i32 %53, -1
  %65 = icmp ne i32 %20, 0
  %66 = select i1 %64, i1 true, i1 %65
  %67 = icmp ne i32 %21, 0
  %68 = select i1 %66, i1 true, i1 %67
  %69 = select i1 %68, i32 %20, i32 -1
  br label %433

70:
  %71 = load i32, ptr %12, align 4
  %72 = load i32, ptr %13, align 4
  %73 = sub i32 %71, %72
  %74 = load i32, ptr %14, align 4
  %75 = add nsw i32 %73, %74
  store i32 %75, ptr %14, align 4
  br label %34

76:
  %77 = sext i8 %43 to i32
  %78 = add nsw i32 %77, -48
  %79 = icmp ult i32 %78, 10
  br i1 %79, label %80, label %98

80:
  %81 = phi i32 [ %91, %80 ], [ %78, %76 ]
  %82 = phi i32 [ %87, %80 ], [ 0, %76 ]
  %83 = phi ptr [ %88, %80 ], [ %42, %76 ]
  %84 = icmp ult i32 %82, 100000000
  %85 = mul nuw nsw i32 %82, 10
  %86 = add nuw nsw i32 %85, %81
  %87 = select i1 %84, i32 %86, i32 %82
  %88 = getelementptr inbounds i8, ptr %83, i32 1
  %89 = load i8, ptr %88, align 1
  %90 = sext i8 %89 to i32
  %91 = add nsw i32 %90, -48
  %92 = icmp ult i32 %91, 10
  br i1 %92, label %80, label %93

93:
  %94 = icmp ne i32 %87, 0
  %95 = getelementptr inbounds i8, ptr %83, i32 2
  %96 = icmp eq i8 %89, 36
  %97 = and i1 %94, %96
  br i1 %97, label %99, label %98

98:
  br label %99

99:
  %100 = phi ptr [ %42, %98 ], [ %95, %93 ]
  %101 = phi i32 [ 0, %98 ], [ %87, %93 ]
  %102 = load i8, ptr %100, align 1
  %103 = icmp ne i8 %102, 42
  %104 = xor i1 %103, true
  %105 = zext i1 %104 to i32
  %106 = getelementptr inbounds i8, ptr %100, i32 %105
  %107 = load i8, ptr %106, align 1
  %108 = sext i8 %107 to i32
  %109 = add nsw i32 %108, -48
  %110 = icmp ult i32 %109, 10
  br i1 %110, label %111, label %124

111:
  %112 = phi i32 [ %122, %111 ], [ %109, %99 ]
  %113 = phi i32 [ %118, %111 ], [ 0, %99 ]
  %114 = phi ptr [ %119, %111 ], [ %106, %99 ]
  %115 = icmp ult i32 %113, 100000000
  %116 = mul nuw nsw i32 %113, 10
  %117 = add nuw nsw i32 %116, %112
  %118 = select i1 %115, i32 %117, i32 %113
  %119 = getelementptr inbounds i8, ptr %114, i32 1
  %120 = load i8, ptr %119, align 1
  %121 = sext i8 %120 to i32
  %122 = add nsw i32 %121, -48
  %123 = icmp ult i32 %122, 10
  br i1 %123, label %111, label %124

124:
  %125 = phi i8 [ %107, %99 ], [ %120, %111 ]
  %126 = phi ptr [ %106, %99 ], [ %119, %111 ]
  %127 = phi i32 [ 0, %99 ], [ %118, %111 ]
  %128 = icmp eq i8 %125, 109
  %129 = zext i1 %128 to i32
  %130 = getelementptr inbounds i8, ptr %126, i32 %129
  br label %131

131:
  %132 = phi ptr [ %130, %124 ], [ %144, %142 ]
  %133 = phi i32 [ 0, %124 ], [ %143, %142 ]
  %134 = load i8, ptr %132, align 1
  switch i8 %134, label %145 [
    i8 104, label %135
    i8 108, label %137
    i8 106, label %142
    i8 113, label %142
    i8 76, label %139
    i8 116, label %140
    i8 122, label %141
    i8 0, label %147
  ]

135:
  %136 = add nsw i32 %133, -1
  br label %142

137:
  %138 = add nsw i32 %133, 1
  br label %142

139:
  br label %142

140:
  br label %142

141:
  br label %142

142:
  %143 = phi i32 [ %136, %135 ], [ %138, %137 ], [ 3, %139 ], [ 2, %131 ], [ 2, %131 ], [ %133, %140 ], [ %133, %141 ]
  %144 = getelementptr inbounds i8, ptr %132, i32 1
  br label %131

145:
  %146 = getelementptr inbounds i8, ptr %132, i32 1
  br label %147

147:
  %148 = phi ptr [ %146, %145 ], [ %132, %131 ]
  %149 = sext i8 %134 to i32
  %150 = and i8 %134, -17
  %151 = icmp eq i8 %150, 67
  %152 = or disjoint i32 %149, 32
  %153 = select i1 %151, i32 1, i32 %133
  %154 = select i1 %151, i32 %152, i32 %149
  %155 = icmp ne i32 %154, 99
  %156 = icmp ne i32 %127, 0
  %157 = select i1 %155, i1 true, i1 %156
  %158 = select i1 %157, i32 %127, i32 1
  switch i32 %154, label %159 [
    i32 110, label %167
    i32 99, label %167
    i32 91, label %167
  ]

159:
  %160 = call i32 @skip(ptr %0)
  %161 = icmp eq i32 %160, -1
  br i1 %161, label %162, label %167

162:
  %163 = icmp ne i32 %20, 0
  %164 = icmp ne i32 %21, 0
  %165 = select i1 %163, i1 true, i1 %164
  %166 = select i1 %165, i32 %20, i32 -1
  br label %433

167:
  %168 = icmp ne i32 %154, 0
  %169 = and i1 %103, %168
  br i1 %169, label %170, label %181

170:
  %171 = icmp eq i32 %101, 0
  %172 = getelementptr ptr, ptr %8, i32 %101
  %173 = ptrtoint ptr %22 to i32
  %174 = add i32 %173, 3
  %175 = and i32 %174, -4
  %176 = inttoptr i32 %175 to ptr
  %177 = getelementptr inbounds i8, ptr %176, i32 4
  %178 = select i1 %171, ptr %176, ptr %172
  %179 = select i1 %171, ptr %177, ptr %22
  %180 = load ptr, ptr %178, align 4
  br label %181

181:
  %182 = phi ptr [ %22, %167 ], [ %179, %170 ]
  %183 = phi ptr [ null, %167 ], [ %180, %170 ]
  %184 = icmp eq i32 %158, 0
  %185 = select i1 %184, i32 2147483647, i32 %158
  store i32 %185, ptr %12, align 4
  store i32 %185, ptr %13, align 4
  switch i32 %154, label %433 [
    i32 110, label %186
    i32 100, label %201
    i32 117, label %201
    i32 105, label %201
    i32 111, label %201
    i32 120, label %201
    i32 88, label %201
    i32 112, label %201
    i32 97, label %310
    i32 65, label %310
    i32 101, label %310
    i32 69, label %310
    i32 102, label %310
    i32 70, label %310
    i32 103, label %310
    i32 71, label %310
    i32 115, label %336
    i32 99, label %336
    i32 91, label %336
  ]

186:
  %187 = icmp eq ptr %183, null
  br i1 %187, label %427, label %188

188:
  %189 = load i32, ptr %14, align 4
  %190 = icmp slt i32 %153, -1
  br i1 %190, label %191, label %193

191:
  %192 = trunc i32 %189 to i8
  store i8 %192, ptr %183, align 1
  br label %427

193:
  %194 = icmp slt i32 %153, 0
  br i1 %194, label %195, label %197

195:
  %196 = trunc i32 %189 to i16
  store i16 %196, ptr %183, align 2
  br label %427

197:
  store i32 %189, ptr %183, align 4
  %198 = icmp ugt i32 %153, 1
  br i1 %198, label %199, label %427

199:
  %200 = getelementptr inbounds i8, ptr %183, i32 4
  store i32 0, ptr %200, align 4
  br label %427

201:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) nounwind
  switch i32 %154, label %202 [
    i32 117, label %206
    i32 100, label %206
    i32 105, label %205
  ]

202:
  %203 = icmp eq i32 %154, 111
  %204 = select i1 %203, i32 8, i32 16
  br label %206

205:
  br label %206

206:
  %207 = phi i32 [ 10, %201 ], [ %204, %202 ], [ 10, %201 ], [ 0, %205 ]
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  %208 = call i32 @get(ptr nonnull %0, i32 0)
  switch i32 %208, label %212 [
    i32 45, label %209
    i32 43, label %209
  ]

209:
  %210 = trunc nuw i32 %208 to i8
  store i8 %210, ptr %4, align 16
  %211 = call i32 @get(ptr nonnull %0, i32 0)
  br label %212

212:
  %213 = phi i32 [ 1, %209 ], [ 0, %206 ]
  %214 = phi i32 [ %211, %209 ], [ %208, %206 ]
  %215 = icmp eq i32 %214, 48
  br i1 %215, label %216, label %228

216:
  %217 = and i32 %207, 10
  %218 = icmp eq i32 %217, 0
  br i1 %218, label %219, label %231

219:
  %220 = call i32 @get(ptr nonnull %0, i32 0)
  %221 = and i32 %220, -33
  %222 = icmp eq i32 %221, 88
  br i1 %222, label %223, label %225

223:
  %224 = call i32 @get(ptr nonnull %0, i32 0)
  br label %231

225:
  %226 = icmp eq i32 %207, 0
  %227 = select i1 %226, i32 8, i32 %207
  br label %231

228:
  %229 = icmp eq i32 %207, 0
  %230 = select i1 %229, i32 10, i32 %207
  br label %231

231:
  %232 = phi i32 [ %224, %223 ], [ 48, %216 ], [ %220, %225 ], [ %214, %228 ]
  %233 = phi i32 [ 0, %223 ], [ 0, %216 ], [ 1, %225 ], [ 0, %228 ]
  %234 = phi i32 [ 16, %223 ], [ %207, %216 ], [ %227, %225 ], [ %230, %228 ]
  br label %235

235:
  %236 = phi i32 [ %213, %231 ], [ %262, %261 ]
  %237 = phi i32 [ %233, %231 ], [ 1, %261 ]
  %238 = phi i32 [ 1, %231 ], [ %253, %261 ]
  %239 = phi i32 [ %232, %231 ], [ %263, %261 ]
  %240 = add i32 %239, -48
  %241 = icmp ult i32 %240, 10
  br i1 %241, label %248, label %242

242:
  %243 = or i32 %239, 32
  %244 = add nsw i32 %243, -97
  %245 = icmp ult i32 %244, 6
  %246 = add nsw i32 %243, -87
  %247 = select i1 %245, i32 %246, i32 99
  br label %248

248:
  %249 = phi i32 [ %247, %242 ], [ %240, %235 ]
  %250 = icmp ult i32 %249, %234
  br i1 %250, label %251, label %264

251:
  %252 = icmp eq i32 %239, 48
  %253 = select i1 %252, i32 %238, i32 0
  %254 = icmp eq i32 %253, 0
  %255 = icmp slt i32 %236, 30
  %256 = select i1 %254, i1 %255, i1 false
  br i1 %256, label %257, label %261

257:
  %258 = trunc i32 %239 to i8
  %259 = add nsw i32 %236, 1
  %260 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %236
  store i8 %258, ptr %260, align 1
  br label %261

261:
  %262 = phi i32 [ %259, %257 ], [ %236, %251 ]
  %263 = call i32 @get(ptr %0, i32 0)
  br label %235

264:
  %265 = icmp slt i32 %239, 0
  br i1 %265, label %271, label %266

266:
  %267 = load ptr, ptr %0, align 4
  %268 = getelementptr inbounds i8, ptr %267, i32 -1
  store ptr %268, ptr %0, align 4
  %269 = load i32, ptr %13, align 4
  %270 = add nsw i32 %269, 1
  store i32 %270, ptr %13, align 4
  br label %271

271:
  %272 = icmp eq i32 %238, 0
  br i1 %272, label %276, label %273

273:
  %274 = add nsw i32 %236, 1
  %275 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %236
  store i8 48, ptr %275, align 1
  br label %276

276:
  %277 = phi i32 [ %274, %273 ], [ %236, %271 ]
  %278 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %277
  store i8 0, ptr %278, align 1
  %279 = call ptr @__emback_read_integer(ptr nonnull %4, i32 %234, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  %280 = icmp eq i32 %237, 0
  br i1 %280, label %309, label %281

281:
  %282 = load i32, ptr %5, align 4
  %283 = load i32, ptr %16, align 4
  %284 = load i32, ptr %17, align 4
  %285 = icmp eq i32 %284, 0
  br i1 %285, label %292, label %286

286:
  %287 = xor i32 %283, -1
  %288 = icmp eq i32 %282, 0
  %289 = zext i1 %288 to i32
  %290 = add i32 %289, %287
  %291 = sub i32 0, %282
  br label %292

292:
  %293 = phi i32 [ %291, %286 ], [ %282, %281 ]
  %294 = phi i32 [ %290, %286 ], [ %283, %281 ]
  %295 = icmp eq ptr %183, null
  br i1 %295, label %308, label %296

296:
  %297 = icmp slt i32 %153, -1
  br i1 %297, label %298, label %300

298:
  %299 = trunc i32 %293 to i8
  store i8 %299, ptr %183, align 1
  br label %308

300:
  %301 = icmp slt i32 %153, 0
  br i1 %301, label %302, label %304

302:
  %303 = trunc i32 %293 to i16
  store i16 %303, ptr %183, align 2
  br label %308

304:
  store i32 %293, ptr %183, align 4
  %305 = icmp ugt i32 %153, 1
  br i1 %305, label %306, label %308

306:
  %307 = getelementptr inbounds i8, ptr %183, i32 4
  store i32 %294, ptr %307, align 4
  br label %308

308:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %418

309:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %433

310:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) nounwind
  %311 = icmp sgt i32 %153, 2
  br i1 %311, label %312, label %314

312:
  %313 = call i32 @__emback_size_long_double()
  br label %317

314:
  %315 = icmp sgt i32 %153, 0
  %316 = select i1 %315, i32 8, i32 4
  br label %317

317:
  %318 = phi i32 [ %313, %312 ], [ %316, %314 ]
  br i1 %15, label %334, label %319

319:
  %320 = call i32 @__emback_scan_double(ptr nonnull %0, i32 %318, ptr nonnull %6)
  %321 = icmp eq i32 %320, 0
  br i1 %321, label %334, label %322

322:
  %323 = icmp ne ptr %183, null
  %324 = sdiv i32 %318, 4
  %325 = icmp sgt i32 %318, 3
  %326 = select i1 %323, i1 %325, i1 false
  br i1 %326, label %327, label %335

327:
  %328 = phi i32 [ %332, %327 ], [ 0, %322 ]
  %329 = getelementptr inbounds [4 x i32], ptr %6, i32 0, i32 %328
  %330 = load i32, ptr %329, align 4
  %331 = getelementptr inbounds i32, ptr %183, i32 %328
  store i32 %330, ptr %331, align 4
  %332 = add nuw nsw i32 %328, 1
  %333 = icmp slt i32 %332, %324
  br i1 %333, label %327, label %335

334:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %433

335:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %418

336:
  %337 = call i32 @__emback_scans_use()
  %338 = and i32 %337, 2
  %339 = icmp ne i32 %338, 0
  %340 = icmp sgt i32 %153, 0
  %341 = select i1 %339, i1 %340, i1 false
  %342 = zext i1 %341 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  store ptr %183, ptr %7, align 4
  %343 = icmp eq i32 %154, 91
  br i1 %343, label %344, label %360

344:
  %345 = load i8, ptr %148, align 1
  %346 = icmp eq i8 %345, 94
  %347 = zext i1 %346 to i32
  %348 = getelementptr inbounds i8, ptr %148, i32 %347
  %349 = load i8, ptr %348, align 1
  %350 = icmp eq i8 %349, 93
  %351 = zext i1 %350 to i32
  %352 = getelementptr inbounds i8, ptr %348, i32 %351
  br label %353

353:
  %354 = phi ptr [ %352, %344 ], [ %358, %357 ]
  %355 = load i8, ptr %354, align 1
  %356 = icmp eq i8 %355, 0
  br i1 %356, label %360, label %357

357:
  %358 = getelementptr inbounds i8, ptr %354, i32 1
  %359 = icmp eq i8 %355, 93
  br i1 %359, label %360, label %353

360:
  %361 = phi ptr [ %148, %336 ], [ %358, %357 ], [ %354, %353 ]
  %362 = call i32 @__emback_scans_use()
  %363 = and i32 %362, 4
  %364 = icmp ne i32 %363, 0
  %365 = and i1 %128, %364
  %366 = icmp ne ptr %183, null
  %367 = select i1 %365, i1 %366, i1 false
  br i1 %367, label %368, label %370

368:
  %369 = call i32 @text(ptr %0, ptr null, i32 %154, ptr nonnull %148, i32 %342, ptr nonnull %7)
  br label %372

370:
  %371 = call i32 @text(ptr %0, ptr %183, i32 %154, ptr nonnull %148, i32 %342, ptr null)
  br label %372

372:
  %373 = phi i32 [ %369, %368 ], [ %371, %370 ]
  %374 = icmp slt i32 %373, 0
  br i1 %374, label %375, label %380

375:
  %376 = icmp ne i32 %20, 0
  %377 = icmp ne i32 %21, 0
  %378 = select i1 %376, i1 true, i1 %377
  %379 = select i1 %378, i32 %20, i32 -1
  br label %415

380:
  %381 = icmp eq i32 %373, 0
  br i1 %381, label %386, label %382

382:
  %383 = icmp eq i32 %154, 99
  %384 = icmp slt i32 %373, %158
  %385 = select i1 %383, i1 %384, i1 false
  br i1 %385, label %386, label %417

386:
  %387 = call i32 @__emback_scans_use()
  %388 = and i32 %387, 4
  %389 = icmp ne i32 %388, 0
  %390 = and i1 %128, %389
  %391 = select i1 %390, i1 %366, i1 false
  br i1 %391, label %392, label %396

392:
  %393 = load ptr, ptr %7, align 4
  %394 = load ptr, ptr %393, align 4
  call void @free(ptr %394)
  %395 = load ptr, ptr %7, align 4
  store ptr null, ptr %395, align 4
  br label %396

396:
  %397 = load i32, ptr %13, align 4
  %398 = icmp eq i32 %397, 0
  br i1 %398, label %414, label %399

399:
  %400 = call i32 @get(ptr nonnull %0, i32 0)
  %401 = call i32 @__emback_scans_use()
  %402 = icmp slt i32 %400, 0
  br i1 %402, label %408, label %403

403:
  %404 = load ptr, ptr %0, align 4
  %405 = getelementptr inbounds i8, ptr %404, i32 -1
  store ptr %405, ptr %0, align 4
  %406 = load i32, ptr %13, align 4
  %407 = add nsw i32 %406, 1
  store i32 %407, ptr %13, align 4
  br label %414

408:
  %409 = icmp ne i32 %400, -1
  %410 = icmp ne i32 %20, 0
  %411 = select i1 %409, i1 true, i1 %410
  %412 = icmp ne i32 %21, 0
  %413 = select i1 %411, i1 true, i1 %412
  br i1 %413, label %414, label %415

414:
  br label %415

415:
  %416 = phi i32 [ -1, %408 ], [ %20, %414 ], [ %379, %375 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %433

417:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %418

418:
  %419 = phi ptr [ %361, %417 ], [ %148, %335 ], [ %148, %308 ]
  %420 = load i32, ptr %12, align 4
  %421 = load i32, ptr %13, align 4
  %422 = sub i32 %420, %421
  %423 = load i32, ptr %14, align 4
  %424 = add nsw i32 %422, %423
  store i32 %424, ptr %14, align 4
  %425 = zext i1 %103 to i32
  %426 = add nsw i32 %20, %425
  br label %427

427:
  %428 = phi ptr [ %419, %418 ], [ %148, %186 ], [ %148, %191 ], [ %148, %195 ], [ %148, %197 ], [ %148, %199 ]
  %429 = phi i32 [ 1, %418 ], [ %21, %186 ], [ %21, %191 ], [ %21, %195 ], [ %21, %197 ], [ %21, %199 ]
  %430 = phi i32 [ %426, %418 ], [ %20, %186 ], [ %20, %191 ], [ %20, %195 ], [ %20, %197 ], [ %20, %199 ]
  %431 = load i8, ptr %428, align 1
  %432 = icmp eq i8 %431, 0
  br i1 %432, label %433, label %18

433:
  %434 = phi i32 [ %69, %63 ], [ %416, %415 ], [ %20, %334 ], [ %20, %309 ], [ %166, %162 ], [ 0, %3 ], [ %20, %34 ], [ %430, %427 ], [ %20, %181 ]
  ret i32 %434
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @sscanf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.scan, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr null, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr null, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %10, align 4
  %11 = load ptr, ptr %3, align 4
  %12 = call i32 @scan(ptr nonnull %4, ptr %1, ptr %11)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %12
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define internal i32 @skip(ptr %0) unnamed_addr {
  %2 = getelementptr inbounds i8, ptr %0, i32 24
  store i32 2147483647, ptr %2, align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  store i32 2147483647, ptr %3, align 4
  br label %4

4:
  %5 = call i32 @get(ptr %0, i32 0)
  switch i32 %5, label %7 [
    i32 32, label %6
    i32 13, label %6
    i32 12, label %6
    i32 11, label %6
    i32 10, label %6
    i32 9, label %6
  ]

6:
  br label %4

7:
  %8 = call i32 @__emback_scans_use()
  %9 = icmp slt i32 %5, 0
  %10 = load i32, ptr %3, align 4
  br i1 %9, label %15, label %11

11:
  %12 = load ptr, ptr %0, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 -1
  store ptr %13, ptr %0, align 4
  %14 = add nsw i32 %10, 1
  store i32 %14, ptr %3, align 4
  br label %15

15:
  %16 = phi i32 [ %10, %7 ], [ %14, %11 ]
  %17 = load i32, ptr %2, align 4
  %18 = sub i32 %17, %16
  %19 = getelementptr inbounds i8, ptr %0, i32 20
  %20 = load i32, ptr %19, align 4
  %21 = add nsw i32 %18, %20
  store i32 %21, ptr %19, align 4
  ret i32 %5
}

define internal i32 @next(ptr nocapture %0, i32 %1) unnamed_addr {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %4, ptr %0, align 4
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = call i32 @__emback_scans_use()
  %8 = and i32 %7, 2
  %9 = icmp eq i32 %8, 0
  %10 = icmp eq i32 %1, 0
  %11 = or i1 %10, %9
  %12 = icmp ult i8 %5, -64
  %13 = select i1 %11, i1 true, i1 %12
  br i1 %13, label %34, label %14

14:
  %15 = icmp ult i8 %5, -32
  %16 = icmp ult i8 %5, -16
  %17 = select i1 %16, i32 2, i32 3
  %18 = select i1 %15, i32 1, i32 %17
  %19 = lshr i32 63, %18
  %20 = and i32 %19, %6
  %21 = load ptr, ptr %0, align 4
  br label %22

22:
  %23 = phi i32 [ %18, %14 ], [ %32, %22 ]
  %24 = phi i32 [ %20, %14 ], [ %31, %22 ]
  %25 = phi ptr [ %21, %14 ], [ %27, %22 ]
  %26 = shl i32 %24, 6
  %27 = getelementptr inbounds i8, ptr %25, i32 1
  store ptr %27, ptr %0, align 4
  %28 = load i8, ptr %25, align 1
  %29 = and i8 %28, 63
  %30 = zext nneg i8 %29 to i32
  %31 = or disjoint i32 %26, %30
  %32 = add nsw i32 %23, -1
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %22

34:
  %35 = phi i32 [ %6, %2 ], [ %31, %22 ]
  ret i32 %35
}

define internal i32 @get(ptr %0, i32 %1) unnamed_addr {
  %3 = alloca %struct.__emback_utf8, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %35, label %7

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
  br i1 %20, label %35, label %21

21:
  %22 = load i32, ptr %4, align 4
  %23 = load ptr, ptr %0, align 4
  br label %28

24:
  %25 = load ptr, ptr %0, align 4
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %35, label %28

28:
  %29 = phi ptr [ %23, %21 ], [ %25, %24 ], [ %14, %13 ]
  %30 = phi i32 [ %22, %21 ], [ %5, %24 ], [ %5, %13 ]
  %31 = add nsw i32 %30, -1
  store i32 %31, ptr %4, align 4
  %32 = getelementptr inbounds i8, ptr %29, i32 1
  store ptr %32, ptr %0, align 4
  %33 = load i8, ptr %29, align 1
  %34 = zext i8 %33 to i32
  br label %35

35:
  %36 = phi i32 [ %34, %28 ], [ -1, %2 ], [ -1, %18 ], [ -1, %24 ]
  %37 = call i32 @__emback_scans_use()
  %38 = and i32 %37, 2
  %39 = icmp eq i32 %38, 0
  %40 = icmp eq i32 %1, 0
  %41 = or i1 %40, %39
  %42 = icmp slt i32 %36, 128
  %43 = select i1 %41, i1 true, i1 %42
  br i1 %43, label %88, label %44

44:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %45 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %36)
  %46 = icmp eq i32 %45, -2
  br i1 %46, label %47, label %84

47:
  %48 = icmp eq ptr @__emback_refill, null
  %49 = getelementptr inbounds i8, ptr %0, i32 8
  %50 = getelementptr inbounds i8, ptr %0, i32 4
  br label %51

51:
  %52 = load i32, ptr %4, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %4, align 4
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %80, label %55

55:
  br i1 %48, label %69, label %56

56:
  %57 = load ptr, ptr %49, align 4
  %58 = icmp eq ptr %57, null
  br i1 %58, label %69, label %59

59:
  %60 = load ptr, ptr %0, align 4
  %61 = load ptr, ptr %50, align 4
  %62 = icmp eq ptr %60, %61
  br i1 %62, label %63, label %73

63:
  %64 = call i32 @__emback_refill(ptr nonnull %0)
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %80, label %66

66:
  %67 = load i32, ptr %4, align 4
  %68 = load ptr, ptr %0, align 4
  br label %73

69:
  %70 = load ptr, ptr %0, align 4
  %71 = load i8, ptr %70, align 1
  %72 = icmp eq i8 %71, 0
  br i1 %72, label %80, label %73

73:
  %74 = phi ptr [ %68, %66 ], [ %70, %69 ], [ %60, %59 ]
  %75 = phi i32 [ %67, %66 ], [ %53, %69 ], [ %53, %59 ]
  %76 = add nsw i32 %75, -1
  store i32 %76, ptr %4, align 4
  %77 = getelementptr inbounds i8, ptr %74, i32 1
  store ptr %77, ptr %0, align 4
  %78 = load i8, ptr %74, align 1
  %79 = zext i8 %78 to i32
  br label %80

80:
  %81 = phi i32 [ %79, %73 ], [ -1, %51 ], [ -1, %63 ], [ -1, %69 ]
  %82 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %81)
  %83 = icmp eq i32 %82, -2
  br i1 %83, label %51, label %84

84:
  %85 = phi i32 [ %45, %44 ], [ %82, %80 ]
  %86 = icmp slt i32 %85, 0
  %87 = select i1 %86, i32 -2, i32 %85
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %88

88:
  %89 = phi i32 [ %87, %84 ], [ %36, %35 ]
  ret i32 %89
}

define internal void @unget(ptr nocapture %0, i32 %1, i32 %2) unnamed_addr {
  %4 = alloca [4 x i8], align 1
  %5 = call i32 @__emback_scans_use()
  %6 = and i32 %5, 2
  %7 = icmp eq i32 %6, 0
  %8 = icmp eq i32 %2, 0
  %9 = or i1 %8, %7
  %10 = icmp slt i32 %1, 128
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %20

12:
  %13 = icmp slt i32 %1, 0
  br i1 %13, label %38, label %14

14:
  %15 = load ptr, ptr %0, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 -1
  store ptr %16, ptr %0, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 12
  %18 = load i32, ptr %17, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %17, align 4
  br label %38

20:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %21 = call i32 @__emback_encode_utf8(ptr nonnull %4, i32 %1)
  %22 = load ptr, ptr %0, align 4
  %23 = sub i32 0, %21
  %24 = getelementptr inbounds i8, ptr %22, i32 %23
  store ptr %24, ptr %0, align 4
  %25 = getelementptr inbounds i8, ptr %0, i32 12
  %26 = load i32, ptr %25, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 4
  %28 = icmp sgt i32 %21, 0
  br i1 %28, label %30, label %29

29:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %38

30:
  %31 = phi i32 [ %36, %30 ], [ 0, %20 ]
  %32 = getelementptr inbounds [4 x i8], ptr %4, i32 0, i32 %31
  %33 = load i8, ptr %32, align 1
  %34 = load ptr, ptr %0, align 4
  %35 = getelementptr inbounds i8, ptr %34, i32 %31
  store i8 %33, ptr %35, align 1
  %36 = add nuw nsw i32 %31, 1
  %37 = icmp eq i32 %36, %21
  br i1 %37, label %29, label %30

38:
  ret void
}

declare i32 @__emback_size_long_double()

declare extern_weak i32 @__emback_scan_double(ptr, i32, ptr)

define internal i32 @text(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr readonly %5) unnamed_addr {
  %7 = alloca ptr, align 4
  %8 = icmp ne i32 %4, 0
  %9 = zext i1 %8 to i32
  %10 = icmp ne ptr %5, null
  br label %11

11:
  %12 = phi i32 [ 0, %6 ], [ %90, %104 ]
  %13 = phi i32 [ 0, %6 ], [ %105, %104 ]
  %14 = phi i32 [ 0, %6 ], [ %38, %104 ]
  %15 = phi ptr [ %1, %6 ], [ %39, %104 ]
  br label %16

16:
  %17 = phi i32 [ %90, %89 ], [ %12, %11 ]
  %18 = phi i32 [ %38, %89 ], [ %14, %11 ]
  %19 = phi ptr [ null, %89 ], [ %15, %11 ]
  %20 = call i32 @__emback_scans_use()
  %21 = and i32 %20, 4
  %22 = icmp ne i32 %21, 0
  %23 = and i1 %10, %22
  %24 = sub nsw i32 %18, %13
  %25 = icmp slt i32 %24, 8
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %27, label %37

27:
  %28 = sdiv i32 %18, 2
  %29 = add i32 %18, 32
  %30 = add i32 %29, %28
  %31 = call ptr @realloc(ptr %19, i32 %30)
  %32 = icmp eq ptr %31, null
  br i1 %32, label %33, label %35

33:
  call void @free(ptr %19)
  %34 = load ptr, ptr %5, align 4
  store ptr null, ptr %34, align 4
  br label %118

35:
  %36 = load ptr, ptr %5, align 4
  store ptr %31, ptr %36, align 4
  br label %37

37:
  %38 = phi i32 [ %30, %35 ], [ %18, %16 ]
  %39 = phi ptr [ %31, %35 ], [ %19, %16 ]
  %40 = call i32 @get(ptr %0, i32 %9)
  %41 = icmp eq i32 %40, -1
  br i1 %41, label %106, label %42

42:
  %43 = icmp slt i32 %40, 0
  br i1 %43, label %44, label %45

44:
  store i32 84, ptr @errno, align 4
  br label %118

45:
  switch i32 %2, label %89 [
    i32 91, label %46
    i32 115, label %87
  ]

46:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7)
  %47 = load i8, ptr %3, align 1
  %48 = icmp eq i8 %47, 94
  %49 = zext i1 %48 to i32
  %50 = getelementptr inbounds i8, ptr %3, i32 %49
  store ptr %50, ptr %7, align 4
  %51 = load i8, ptr %50, align 1
  %52 = icmp eq i8 %51, 0
  br i1 %52, label %84, label %53

53:
  %54 = phi i8 [ %82, %78 ], [ %51, %46 ]
  %55 = phi ptr [ %81, %78 ], [ %50, %46 ]
  %56 = phi i32 [ %80, %78 ], [ 0, %46 ]
  %57 = phi i32 [ %79, %78 ], [ -1, %46 ]
  %58 = icmp ne i8 %54, 93
  %59 = icmp eq ptr %55, %50
  %60 = or i1 %58, %59
  br i1 %60, label %61, label %84

61:
  %62 = icmp eq i8 %54, 45
  %63 = icmp ugt ptr %55, %50
  %64 = and i1 %62, %63
  br i1 %64, label %65, label %74

65:
  %66 = getelementptr inbounds i8, ptr %55, i32 1
  %67 = load i8, ptr %66, align 1
  switch i8 %67, label %68 [
    i8 0, label %74
    i8 93, label %74
  ]

68:
  store ptr %66, ptr %7, align 4
  %69 = call i32 @next(ptr nonnull %7, i32 %9)
  %70 = icmp sgt i32 %57, %40
  %71 = icmp slt i32 %69, %40
  %72 = select i1 %70, i1 true, i1 %71
  %73 = select i1 %72, i32 %56, i32 1
  br label %78

74:
  %75 = call i32 @next(ptr nonnull %7, i32 %9)
  %76 = icmp eq i32 %75, %40
  %77 = select i1 %76, i32 1, i32 %56
  br label %78

78:
  %79 = phi i32 [ %69, %68 ], [ %75, %74 ]
  %80 = phi i32 [ %73, %68 ], [ %77, %74 ]
  %81 = load ptr, ptr %7, align 4
  %82 = load i8, ptr %81, align 1
  %83 = icmp eq i8 %82, 0
  br i1 %83, label %84, label %53

84:
  %85 = phi i32 [ 0, %46 ], [ %56, %53 ], [ %80, %78 ]
  %86 = icmp eq i32 %85, %49
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  br i1 %86, label %88, label %89

87:
  switch i32 %40, label %89 [
    i32 32, label %88
    i32 13, label %88
    i32 12, label %88
    i32 11, label %88
    i32 10, label %88
    i32 9, label %88
  ]

88:
  call void @unget(ptr %0, i32 %40, i32 %9)
  br label %106

89:
  %90 = add nsw i32 %17, 1
  %91 = icmp eq ptr %39, null
  br i1 %91, label %16, label %92

92:
  %93 = call i32 @__emback_scans_use()
  %94 = and i32 %93, 2
  %95 = icmp ne i32 %94, 0
  %96 = and i1 %8, %95
  br i1 %96, label %97, label %100

97:
  %98 = getelementptr inbounds i8, ptr %39, i32 %13
  store i32 %40, ptr %98, align 4
  %99 = add nsw i32 %13, 4
  br label %104

100:
  %101 = trunc i32 %40 to i8
  %102 = add nsw i32 %13, 1
  %103 = getelementptr inbounds i8, ptr %39, i32 %13
  store i8 %101, ptr %103, align 1
  br label %104

104:
  %105 = phi i32 [ %102, %100 ], [ %99, %97 ]
  br label %11

106:
  %107 = icmp ne ptr %39, null
  %108 = icmp ne i32 %2, 99
  %109 = and i1 %108, %107
  br i1 %109, label %110, label %118

110:
  %111 = call i32 @__emback_scans_use()
  %112 = and i32 %111, 2
  %113 = icmp ne i32 %112, 0
  %114 = and i1 %8, %113
  %115 = getelementptr inbounds i8, ptr %39, i32 %13
  br i1 %114, label %116, label %117

116:
  store i32 0, ptr %115, align 4
  br label %118

117:
  store i8 0, ptr %115, align 1
  br label %118

118:
  %119 = phi i32 [ -1, %44 ], [ %17, %116 ], [ %17, %117 ], [ %17, %106 ], [ -1, %33 ]
  ret i32 %119
}

declare void @free(ptr)

declare i32 @__emback_decode_utf8(ptr, i32)

declare extern_weak i32 @__emback_refill(ptr)

declare i32 @__emback_encode_utf8(ptr, i32)

declare ptr @__emback_read_integer(ptr, i32, ptr)

declare i32 @__emback_scans_use()

declare ptr @realloc(ptr, i32)

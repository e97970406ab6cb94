; Compiled from read_float.c: BLESS=1 cargo test -p emback-runtime-js

%struct.format = type { i32, i32, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.bits = type { [8 x i32], i32, i32 }
%struct.__emback_decimal = type { ptr, i32, i32 }

@.str = private unnamed_addr constant [8 x i8] c"nfinity\00", align 1
@formats = internal constant [4 x %struct.format] [%struct.format { i32 24, i32 127, i32 14, i32 53 }, %struct.format { i32 53, i32 1023, i32 87, i32 259 }, %struct.format { i32 64, i32 16383, i32 1282, i32 3690 }, %struct.format { i32 113, i32 16383, i32 1287, i32 3697 }], align 16
@.str.1 = private unnamed_addr constant [3 x i8] c"an\00", align 1

define i32 @__emback_read_float(ptr %0, i32 %1, ptr nocapture %2) {
  %4 = alloca %struct.__emback_input, align 4
  %5 = alloca %struct.bits, align 4
  %6 = alloca %struct.bits, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %507, label %10

10:
  %11 = icmp eq ptr @__emback_refill, null
  br i1 %11, label %27, label %12

12:
  %13 = getelementptr inbounds i8, ptr %0, i32 8
  %14 = load ptr, ptr %13, align 4
  %15 = icmp eq ptr %14, null
  br i1 %15, label %27, label %16

16:
  %17 = load ptr, ptr %0, align 4
  %18 = getelementptr inbounds i8, ptr %0, i32 4
  %19 = load ptr, ptr %18, align 4
  %20 = icmp eq ptr %17, %19
  br i1 %20, label %21, label %31

21:
  %22 = call i32 @__emback_refill(ptr nonnull %0)
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %507, label %24

24:
  %25 = load i32, ptr %7, align 4
  %26 = load ptr, ptr %0, align 4
  br label %31

27:
  %28 = load ptr, ptr %0, align 4
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %507, label %31

31:
  %32 = phi ptr [ %26, %24 ], [ %28, %27 ], [ %17, %16 ]
  %33 = phi i32 [ %25, %24 ], [ %8, %27 ], [ %8, %16 ]
  %34 = add nsw i32 %33, -1
  store i32 %34, ptr %7, align 4
  %35 = getelementptr inbounds i8, ptr %32, i32 1
  store ptr %35, ptr %0, align 4
  %36 = load i8, ptr %32, align 1
  %37 = icmp eq i8 %36, 45
  switch i8 %36, label %64 [
    i8 45, label %38
    i8 43, label %38
  ]

38:
  %39 = icmp eq i32 %34, 0
  br i1 %39, label %509, label %40

40:
  br i1 %11, label %55, label %41

41:
  %42 = getelementptr inbounds i8, ptr %0, i32 8
  %43 = load ptr, ptr %42, align 4
  %44 = icmp eq ptr %43, null
  br i1 %44, label %55, label %45

45:
  %46 = getelementptr inbounds i8, ptr %0, i32 4
  %47 = load ptr, ptr %46, align 4
  %48 = icmp eq ptr %35, %47
  br i1 %48, label %49, label %58

49:
  %50 = call i32 @__emback_refill(ptr nonnull %0)
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %509, label %52

52:
  %53 = load i32, ptr %7, align 4
  %54 = load ptr, ptr %0, align 4
  br label %58

55:
  %56 = load i8, ptr %35, align 1
  %57 = icmp eq i8 %56, 0
  br i1 %57, label %509, label %58

58:
  %59 = phi ptr [ %54, %52 ], [ %35, %55 ], [ %35, %45 ]
  %60 = phi i32 [ %53, %52 ], [ %34, %55 ], [ %34, %45 ]
  %61 = add nsw i32 %60, -1
  store i32 %61, ptr %7, align 4
  %62 = getelementptr inbounds i8, ptr %59, i32 1
  store ptr %62, ptr %0, align 4
  %63 = load i8, ptr %59, align 1
  br label %64

64:
  %65 = phi ptr [ %35, %31 ], [ %62, %58 ]
  %66 = phi i32 [ %34, %31 ], [ %61, %58 ]
  %67 = phi i8 [ %36, %31 ], [ %63, %58 ]
  %68 = zext i8 %67 to i32
  %69 = or i8 %67, 32
  switch i8 %69, label %320 [
    i8 105, label %70
    i8 110, label %77
  ]

70:
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) nounwind
  %71 = getelementptr inbounds i8, ptr %5, i32 4
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %71, i8 0, i32 36, i1 false)
  store i32 2097152, ptr %5, align 4
  %72 = getelementptr inbounds i8, ptr %5, i32 32
  store i32 1048576, ptr %72, align 4
  %73 = call i32 @follows(ptr nonnull %0, ptr nonnull @.str)
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %531, label %75

75:
  %76 = call i32 @store(ptr nonnull %5, i32 %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br i1 %37, label %513, label %532

77:
  %78 = call i32 @follows(ptr nonnull %0, ptr nonnull @.str.1)
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %512, label %80

80:
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %4, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  %81 = load i32, ptr %7, align 4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %286, label %83

83:
  br i1 %11, label %99, label %84

84:
  %85 = getelementptr inbounds i8, ptr %0, i32 8
  %86 = load ptr, ptr %85, align 4
  %87 = icmp eq ptr %86, null
  br i1 %87, label %99, label %88

88:
  %89 = load ptr, ptr %0, align 4
  %90 = getelementptr inbounds i8, ptr %0, i32 4
  %91 = load ptr, ptr %90, align 4
  %92 = icmp eq ptr %89, %91
  br i1 %92, label %93, label %103

93:
  %94 = call i32 @__emback_refill(ptr nonnull %0)
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %286, label %96

96:
  %97 = load i32, ptr %7, align 4
  %98 = load ptr, ptr %0, align 4
  br label %103

99:
  %100 = load ptr, ptr %0, align 4
  %101 = load i8, ptr %100, align 1
  %102 = icmp eq i8 %101, 0
  br i1 %102, label %286, label %103

103:
  %104 = phi ptr [ %98, %96 ], [ %100, %99 ], [ %89, %88 ]
  %105 = phi i32 [ %97, %96 ], [ %81, %99 ], [ %81, %88 ]
  %106 = add nsw i32 %105, -1
  store i32 %106, ptr %7, align 4
  %107 = getelementptr inbounds i8, ptr %104, i32 1
  store ptr %107, ptr %0, align 4
  %108 = load i8, ptr %104, align 1
  %109 = icmp eq i8 %108, 40
  br i1 %109, label %110, label %285

110:
  %111 = icmp eq i32 %106, 0
  br i1 %111, label %198, label %112

112:
  br i1 %11, label %127, label %113

113:
  %114 = getelementptr inbounds i8, ptr %0, i32 8
  %115 = load ptr, ptr %114, align 4
  %116 = icmp eq ptr %115, null
  br i1 %116, label %127, label %117

117:
  %118 = getelementptr inbounds i8, ptr %0, i32 4
  %119 = load ptr, ptr %118, align 4
  %120 = icmp eq ptr %107, %119
  br i1 %120, label %121, label %130

121:
  %122 = call i32 @__emback_refill(ptr nonnull %0)
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %198, label %124

124:
  %125 = load i32, ptr %7, align 4
  %126 = load ptr, ptr %0, align 4
  br label %130

127:
  %128 = load i8, ptr %107, align 1
  %129 = icmp eq i8 %128, 0
  br i1 %129, label %198, label %130

130:
  %131 = phi ptr [ %126, %124 ], [ %107, %127 ], [ %107, %117 ]
  %132 = phi i32 [ %125, %124 ], [ %106, %127 ], [ %106, %117 ]
  %133 = add nsw i32 %132, -1
  store i32 %133, ptr %7, align 4
  %134 = getelementptr inbounds i8, ptr %131, i32 1
  store ptr %134, ptr %0, align 4
  %135 = load i8, ptr %131, align 1
  %136 = zext i8 %135 to i32
  %137 = icmp eq i8 %135, 48
  br i1 %137, label %138, label %194

138:
  %139 = icmp eq i32 %133, 0
  br i1 %139, label %198, label %140

140:
  br i1 %11, label %155, label %141

141:
  %142 = getelementptr inbounds i8, ptr %0, i32 8
  %143 = load ptr, ptr %142, align 4
  %144 = icmp eq ptr %143, null
  br i1 %144, label %155, label %145

145:
  %146 = getelementptr inbounds i8, ptr %0, i32 4
  %147 = load ptr, ptr %146, align 4
  %148 = icmp eq ptr %134, %147
  br i1 %148, label %149, label %158

149:
  %150 = call i32 @__emback_refill(ptr nonnull %0)
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %198, label %152

152:
  %153 = load i32, ptr %7, align 4
  %154 = load ptr, ptr %0, align 4
  br label %158

155:
  %156 = load i8, ptr %134, align 1
  %157 = icmp eq i8 %156, 0
  br i1 %157, label %198, label %158

158:
  %159 = phi ptr [ %154, %152 ], [ %134, %155 ], [ %134, %145 ]
  %160 = phi i32 [ %153, %152 ], [ %133, %155 ], [ %133, %145 ]
  %161 = add nsw i32 %160, -1
  store i32 %161, ptr %7, align 4
  %162 = getelementptr inbounds i8, ptr %159, i32 1
  store ptr %162, ptr %0, align 4
  %163 = load i8, ptr %159, align 1
  %164 = zext i8 %163 to i32
  %165 = and i32 %164, 223
  %166 = icmp eq i32 %165, 88
  br i1 %166, label %167, label %194

167:
  %168 = icmp eq i32 %161, 0
  br i1 %168, label %198, label %169

169:
  br i1 %11, label %184, label %170

170:
  %171 = getelementptr inbounds i8, ptr %0, i32 8
  %172 = load ptr, ptr %171, align 4
  %173 = icmp eq ptr %172, null
  br i1 %173, label %184, label %174

174:
  %175 = getelementptr inbounds i8, ptr %0, i32 4
  %176 = load ptr, ptr %175, align 4
  %177 = icmp eq ptr %162, %176
  br i1 %177, label %178, label %187

178:
  %179 = call i32 @__emback_refill(ptr nonnull %0)
  %180 = icmp eq i32 %179, 0
  br i1 %180, label %198, label %181

181:
  %182 = load i32, ptr %7, align 4
  %183 = load ptr, ptr %0, align 4
  br label %187

184:
  %185 = load i8, ptr %162, align 1
  %186 = icmp eq i8 %185, 0
  br i1 %186, label %198, label %187

187:
  %188 = phi ptr [ %183, %181 ], [ %162, %184 ], [ %162, %174 ]
  %189 = phi i32 [ %182, %181 ], [ %161, %184 ], [ %161, %174 ]
  %190 = add nsw i32 %189, -1
  store i32 %190, ptr %7, align 4
  %191 = getelementptr inbounds i8, ptr %188, i32 1
  store ptr %191, ptr %0, align 4
  %192 = load i8, ptr %188, align 1
  %193 = zext i8 %192 to i32
  br label %194

194:
  %195 = phi i32 [ %164, %158 ], [ %136, %130 ], [ %193, %187 ]
  %196 = phi i32 [ 8, %158 ], [ 10, %130 ], [ 16, %187 ]
  %197 = icmp eq i32 %195, 41
  br i1 %197, label %276, label %198

198:
  %199 = phi i32 [ %196, %194 ], [ 8, %155 ], [ 8, %149 ], [ 8, %138 ], [ 10, %127 ], [ 10, %121 ], [ 10, %110 ], [ 16, %184 ], [ 16, %178 ], [ 16, %167 ]
  %200 = phi i32 [ %195, %194 ], [ -1, %155 ], [ -1, %149 ], [ -1, %138 ], [ -1, %127 ], [ -1, %121 ], [ -1, %110 ], [ -1, %184 ], [ -1, %178 ], [ -1, %167 ]
  %201 = getelementptr inbounds i8, ptr %0, i32 8
  %202 = getelementptr inbounds i8, ptr %0, i32 4
  br label %203

203:
  %204 = phi i32 [ 0, %198 ], [ %240, %273 ]
  %205 = phi i32 [ 1, %198 ], [ %230, %273 ]
  %206 = phi i32 [ 0, %198 ], [ %243, %273 ]
  %207 = phi i32 [ %200, %198 ], [ %274, %273 ]
  %208 = icmp eq i32 %207, 95
  br i1 %208, label %221, label %209

209:
  %210 = add nsw i32 %207, -48
  %211 = icmp ult i32 %210, 10
  br i1 %211, label %227, label %212

212:
  %213 = or i32 %207, 32
  %214 = add i32 %213, -123
  %215 = icmp ult i32 %214, -26
  br i1 %215, label %216, label %221

216:
  %217 = getelementptr inbounds i8, ptr %0, i32 16
  %218 = load i32, ptr %217, align 4
  %219 = icmp eq i32 %218, 0
  br i1 %219, label %220, label %318

220:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %0, ptr nonnull align 4 dereferenceable(20) %4, i32 20, i1 false)
  br label %276

221:
  %222 = phi i32 [ 127, %203 ], [ %213, %212 ]
  %223 = add nsw i32 %222, -97
  %224 = icmp ult i32 %223, 6
  %225 = add nsw i32 %222, -87
  %226 = select i1 %224, i32 %225, i32 99
  br label %227

227:
  %228 = phi i32 [ %226, %221 ], [ %210, %209 ]
  %229 = icmp slt i32 %228, %199
  %230 = select i1 %229, i32 %205, i32 0
  %231 = and i32 %204, 65535
  %232 = mul nuw nsw i32 %231, %199
  %233 = add i32 %228, %232
  %234 = lshr i32 %204, 16
  %235 = mul nuw nsw i32 %234, %199
  %236 = lshr i32 %233, 16
  %237 = add nuw nsw i32 %236, %235
  %238 = shl i32 %237, 16
  %239 = and i32 %233, 65535
  %240 = or disjoint i32 %238, %239
  %241 = mul i32 %206, %199
  %242 = lshr i32 %237, 16
  %243 = add i32 %242, %241
  %244 = load i32, ptr %7, align 4
  %245 = icmp eq i32 %244, 0
  br i1 %245, label %273, label %246

246:
  br i1 %11, label %247, label %249

247:
  %248 = load ptr, ptr %0, align 4
  br label %262

249:
  %250 = load ptr, ptr %201, align 4
  %251 = icmp eq ptr %250, null
  %252 = load ptr, ptr %0, align 4
  br i1 %251, label %262, label %253

253:
  %254 = load ptr, ptr %202, align 4
  %255 = icmp eq ptr %252, %254
  br i1 %255, label %256, label %266

256:
  %257 = call i32 @__emback_refill(ptr nonnull %0)
  %258 = icmp eq i32 %257, 0
  br i1 %258, label %273, label %259

259:
  %260 = load i32, ptr %7, align 4
  %261 = load ptr, ptr %0, align 4
  br label %266

262:
  %263 = phi ptr [ %248, %247 ], [ %252, %249 ]
  %264 = load i8, ptr %263, align 1
  %265 = icmp eq i8 %264, 0
  br i1 %265, label %273, label %266

266:
  %267 = phi ptr [ %261, %259 ], [ %263, %262 ], [ %252, %253 ]
  %268 = phi i32 [ %260, %259 ], [ %244, %262 ], [ %244, %253 ]
  %269 = add nsw i32 %268, -1
  store i32 %269, ptr %7, align 4
  %270 = getelementptr inbounds i8, ptr %267, i32 1
  store ptr %270, ptr %0, align 4
  %271 = load i8, ptr %267, align 1
  %272 = zext i8 %271 to i32
  br label %273

273:
  %274 = phi i32 [ %272, %266 ], [ -1, %227 ], [ -1, %256 ], [ -1, %262 ]
  %275 = icmp eq i32 %274, 41
  br i1 %275, label %276, label %203

276:
  %277 = phi i32 [ %206, %220 ], [ 0, %194 ], [ %243, %273 ]
  %278 = phi i32 [ %205, %220 ], [ 1, %194 ], [ %230, %273 ]
  %279 = phi i32 [ %204, %220 ], [ 0, %194 ], [ %240, %273 ]
  %280 = phi i1 [ true, %220 ], [ false, %194 ], [ false, %273 ]
  %281 = icmp eq i32 %278, 0
  %282 = or i1 %281, %280
  %283 = select i1 %282, i32 0, i32 %277
  %284 = select i1 %282, i32 0, i32 %279
  br label %286

285:
  store ptr %104, ptr %0, align 4
  store i32 %105, ptr %7, align 4
  br label %286

286:
  %287 = phi i32 [ %283, %276 ], [ 0, %285 ], [ 0, %99 ], [ 0, %93 ], [ 0, %80 ]
  %288 = phi i32 [ %284, %276 ], [ 0, %285 ], [ 0, %99 ], [ 0, %93 ], [ 0, %80 ]
  %289 = and i32 %287, 524287
  %290 = or disjoint i32 %289, 524288
  store i32 %288, ptr %2, align 4
  %291 = or disjoint i32 %289, 2146959360
  %292 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 %291, ptr %292, align 4
  %293 = getelementptr inbounds i8, ptr %2, i32 12
  store i32 0, ptr %293, align 4
  %294 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 0, ptr %294, align 4
  %295 = icmp eq i32 %1, 4
  br i1 %295, label %296, label %299

296:
  %297 = and i32 %288, 4194303
  %298 = or disjoint i32 %297, 2143289344
  store i32 %298, ptr %2, align 4
  br label %299

299:
  %300 = call i32 @__emback_size_long_double()
  %301 = icmp ne i32 %300, 12
  %302 = icmp ne i32 %1, 12
  %303 = or i1 %302, %301
  br i1 %303, label %308, label %304

304:
  %305 = shl i32 %288, 11
  store i32 %305, ptr %2, align 4
  %306 = call i32 @llvm.fshl.i32(i32 %290, i32 %288, i32 11)
  %307 = or disjoint i32 %306, -2147483648
  store i32 %307, ptr %292, align 4
  store i32 32767, ptr %294, align 4
  br label %308

308:
  %309 = call i32 @__emback_size_long_double()
  %310 = icmp ne i32 %309, 16
  %311 = icmp ne i32 %1, 16
  %312 = or i1 %311, %310
  br i1 %312, label %318, label %313

313:
  store i32 0, ptr %2, align 4
  %314 = shl i32 %288, 28
  store i32 %314, ptr %292, align 4
  %315 = call i32 @llvm.fshl.i32(i32 %287, i32 %288, i32 28)
  store i32 %315, ptr %294, align 4
  %316 = lshr i32 %290, 4
  %317 = or disjoint i32 %316, 2147418112
  store i32 %317, ptr %293, align 4
  br label %318

318:
  %319 = phi i32 [ 0, %216 ], [ 1, %313 ], [ 1, %308 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %4)
  br i1 %37, label %513, label %532

320:
  %321 = icmp eq i8 %67, 48
  br i1 %321, label %322, label %509

322:
  %323 = icmp eq i32 %66, 0
  br i1 %323, label %509, label %324

324:
  br i1 %11, label %339, label %325

325:
  %326 = getelementptr inbounds i8, ptr %0, i32 8
  %327 = load ptr, ptr %326, align 4
  %328 = icmp eq ptr %327, null
  br i1 %328, label %339, label %329

329:
  %330 = getelementptr inbounds i8, ptr %0, i32 4
  %331 = load ptr, ptr %330, align 4
  %332 = icmp eq ptr %65, %331
  br i1 %332, label %333, label %342

333:
  %334 = call i32 @__emback_refill(ptr nonnull %0)
  %335 = icmp eq i32 %334, 0
  br i1 %335, label %509, label %336

336:
  %337 = load i32, ptr %7, align 4
  %338 = load ptr, ptr %0, align 4
  br label %342

339:
  %340 = load i8, ptr %65, align 1
  %341 = icmp eq i8 %340, 0
  br i1 %341, label %509, label %342

342:
  %343 = phi ptr [ %338, %336 ], [ %65, %339 ], [ %65, %329 ]
  %344 = phi i32 [ %337, %336 ], [ %66, %339 ], [ %66, %329 ]
  %345 = add nsw i32 %344, -1
  store i32 %345, ptr %7, align 4
  %346 = getelementptr inbounds i8, ptr %343, i32 1
  store ptr %346, ptr %0, align 4
  %347 = load i8, ptr %343, align 1
  %348 = and i8 %347, -33
  %349 = icmp eq i8 %348, 88
  br i1 %349, label %352, label %350

350:
  store ptr %343, ptr %0, align 4
  store i32 %344, ptr %7, align 4
  %351 = call i32 @decimal(ptr nonnull %0, i32 %68, i32 %1, ptr %2)
  br i1 %37, label %513, label %532

352:
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) nounwind
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %6, i8 0, i32 40, i1 false)
  %353 = icmp eq i32 %345, 0
  br i1 %353, label %475, label %354

354:
  %355 = getelementptr inbounds i8, ptr %0, i32 8
  %356 = getelementptr inbounds i8, ptr %0, i32 4
  %357 = getelementptr inbounds i8, ptr %6, i32 36
  %358 = getelementptr inbounds i8, ptr %6, i32 32
  br label %359

359:
  %360 = phi ptr [ %346, %354 ], [ %385, %455 ]
  %361 = phi i32 [ %345, %354 ], [ %384, %455 ]
  %362 = phi i32 [ 0, %354 ], [ %459, %455 ]
  %363 = phi i32 [ 0, %354 ], [ %460, %455 ]
  %364 = phi i32 [ 0, %354 ], [ %457, %455 ]
  %365 = phi i32 [ 0, %354 ], [ %456, %455 ]
  br i1 %11, label %378, label %366

366:
  %367 = load ptr, ptr %355, align 4
  %368 = icmp eq ptr %367, null
  br i1 %368, label %378, label %369

369:
  %370 = load ptr, ptr %356, align 4
  %371 = icmp eq ptr %360, %370
  br i1 %371, label %372, label %381

372:
  %373 = call i32 @__emback_refill(ptr nonnull %0)
  %374 = icmp eq i32 %373, 0
  br i1 %374, label %462, label %375

375:
  %376 = load i32, ptr %7, align 4
  %377 = load ptr, ptr %0, align 4
  br label %381

378:
  %379 = load i8, ptr %360, align 1
  %380 = icmp eq i8 %379, 0
  br i1 %380, label %462, label %381

381:
  %382 = phi ptr [ %377, %375 ], [ %360, %378 ], [ %360, %369 ]
  %383 = phi i32 [ %376, %375 ], [ %361, %378 ], [ %361, %369 ]
  %384 = add nsw i32 %383, -1
  store i32 %384, ptr %7, align 4
  %385 = getelementptr inbounds i8, ptr %382, i32 1
  store ptr %385, ptr %0, align 4
  %386 = load i8, ptr %382, align 1
  %387 = zext i8 %386 to i32
  %388 = icmp ne i8 %386, 46
  %389 = icmp ne i32 %365, 0
  %390 = select i1 %388, i1 true, i1 %389
  br i1 %390, label %393, label %391

391:
  %392 = add nsw i32 %363, -1
  br label %455

393:
  %394 = add nsw i32 %387, -48
  %395 = icmp ult i32 %394, 10
  br i1 %395, label %401, label %396

396:
  %397 = or i32 %387, 32
  %398 = add nsw i32 %397, -87
  %399 = add nsw i32 %397, -103
  %400 = icmp ult i32 %399, -6
  br i1 %400, label %462, label %401

401:
  %402 = phi i32 [ %394, %393 ], [ %398, %396 ]
  br label %403

403:
  %404 = phi i32 [ %453, %451 ], [ 3, %401 ]
  %405 = phi i32 [ %428, %451 ], [ %362, %401 ]
  %406 = phi i32 [ %452, %451 ], [ %364, %401 ]
  %407 = lshr i32 %402, %404
  %408 = and i32 %407, 1
  %409 = or i32 %408, %405
  %410 = icmp eq i32 %409, 0
  br i1 %410, label %427, label %411

411:
  %412 = icmp slt i32 %405, 154
  br i1 %412, label %413, label %424

413:
  %414 = freeze i32 %405
  %415 = sdiv i32 %414, 22
  %416 = mul i32 %415, 22
  %417 = sub i32 %414, %416
  %418 = sub nsw i32 21, %417
  %419 = shl nuw i32 %408, %418
  %420 = getelementptr inbounds [8 x i32], ptr %6, i32 0, i32 %415
  %421 = load i32, ptr %420, align 4
  %422 = or i32 %421, %419
  store i32 %422, ptr %420, align 4
  %423 = add nsw i32 %405, 1
  br label %427

424:
  %425 = load i32, ptr %357, align 4
  %426 = or i32 %425, %408
  store i32 %426, ptr %357, align 4
  br label %427

427:
  %428 = phi i32 [ %423, %413 ], [ %405, %424 ], [ 0, %403 ]
  %429 = icmp eq i32 %405, 0
  %430 = select i1 %429, i1 true, i1 %389
  br i1 %430, label %436, label %431

431:
  %432 = load i32, ptr %358, align 4
  %433 = icmp slt i32 %432, 536870912
  br i1 %433, label %434, label %436

434:
  %435 = add nsw i32 %432, 1
  store i32 %435, ptr %358, align 4
  br label %451

436:
  %437 = icmp ne i32 %405, 0
  %438 = icmp ne i32 %428, 0
  %439 = select i1 %437, i1 true, i1 %438
  %440 = xor i1 %439, true
  %441 = select i1 %440, i1 %389, i1 false
  %442 = icmp sgt i32 %406, -536870912
  %443 = select i1 %441, i1 %442, i1 false
  br i1 %443, label %444, label %446

444:
  %445 = add nsw i32 %406, -1
  br label %451

446:
  %447 = select i1 %429, i1 %438, i1 false
  %448 = select i1 %447, i1 %389, i1 false
  %449 = sext i1 %448 to i32
  %450 = add nsw i32 %406, %449
  br label %451

451:
  %452 = phi i32 [ %445, %444 ], [ %406, %434 ], [ %450, %446 ]
  %453 = add nsw i32 %404, -1
  %454 = icmp eq i32 %404, 0
  br i1 %454, label %455, label %403

455:
  %456 = phi i32 [ 1, %391 ], [ %365, %451 ]
  %457 = phi i32 [ %364, %391 ], [ %452, %451 ]
  %458 = phi i32 [ %392, %391 ], [ %363, %451 ]
  %459 = phi i32 [ %362, %391 ], [ %428, %451 ]
  %460 = add nsw i32 %458, 1
  %461 = icmp eq i32 %384, 0
  br i1 %461, label %462, label %359

462:
  %463 = phi i32 [ %365, %396 ], [ %456, %455 ], [ %365, %372 ], [ %365, %378 ]
  %464 = phi i32 [ %364, %396 ], [ %457, %455 ], [ %364, %372 ], [ %364, %378 ]
  %465 = phi i32 [ %363, %396 ], [ %460, %455 ], [ %363, %372 ], [ %363, %378 ]
  %466 = phi i32 [ %387, %396 ], [ -1, %455 ], [ -1, %372 ], [ -1, %378 ]
  %467 = icmp eq i32 %465, 0
  %468 = xor i32 %463, -1
  %469 = load i32, ptr %358, align 4
  %470 = add nsw i32 %469, %464
  store i32 %470, ptr %358, align 4
  br i1 %467, label %471, label %490

471:
  %472 = getelementptr inbounds i8, ptr %0, i32 16
  %473 = load i32, ptr %472, align 4
  %474 = icmp eq i32 %473, 0
  br i1 %474, label %479, label %505

475:
  %476 = getelementptr inbounds i8, ptr %0, i32 16
  %477 = load i32, ptr %476, align 4
  %478 = icmp eq i32 %477, 0
  br i1 %478, label %486, label %505

479:
  %480 = icmp slt i32 %466, 0
  %481 = load ptr, ptr %0, align 4
  br i1 %480, label %486, label %482

482:
  %483 = getelementptr inbounds i8, ptr %481, i32 -1
  %484 = load i32, ptr %7, align 4
  %485 = add nsw i32 %484, 1
  store i32 %485, ptr %7, align 4
  br label %486

486:
  %487 = phi i32 [ %468, %479 ], [ %468, %482 ], [ -1, %475 ]
  %488 = phi ptr [ %481, %479 ], [ %483, %482 ], [ %346, %475 ]
  %489 = getelementptr inbounds i8, ptr %488, i32 %487
  store ptr %489, ptr %0, align 4
  br label %503

490:
  %491 = and i32 %466, -33
  %492 = icmp eq i32 %491, 80
  br i1 %492, label %500, label %493

493:
  %494 = icmp slt i32 %466, 0
  br i1 %494, label %503, label %495

495:
  %496 = load ptr, ptr %0, align 4
  %497 = getelementptr inbounds i8, ptr %496, i32 -1
  store ptr %497, ptr %0, align 4
  %498 = load i32, ptr %7, align 4
  %499 = add nsw i32 %498, 1
  store i32 %499, ptr %7, align 4
  br label %503

500:
  %501 = call i32 @read_exponent(ptr nonnull %0, ptr nonnull %358)
  %502 = icmp eq i32 %501, 0
  br i1 %502, label %505, label %503

503:
  %504 = call i32 @store(ptr nonnull %6, i32 %1, ptr %2)
  br label %505

505:
  %506 = phi i32 [ %504, %503 ], [ 0, %500 ], [ 0, %471 ], [ 0, %475 ]
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) nounwind
  br i1 %37, label %513, label %532

507:
  %508 = call i32 @decimal(ptr nonnull %0, i32 -1, i32 %1, ptr %2)
  br label %532

509:
  %510 = phi i32 [ %68, %320 ], [ -1, %55 ], [ -1, %49 ], [ -1, %38 ], [ 48, %339 ], [ 48, %333 ], [ 48, %322 ]
  %511 = call i32 @decimal(ptr nonnull %0, i32 %510, i32 %1, ptr %2)
  br i1 %37, label %513, label %532

512:
  br i1 %37, label %513, label %532

513:
  %514 = phi i32 [ 1, %75 ], [ 0, %512 ], [ %506, %505 ], [ %511, %509 ], [ %319, %318 ], [ %351, %350 ]
  %515 = call i32 @__emback_size_long_double()
  %516 = icmp eq i32 %515, 12
  %517 = icmp eq i32 %1, 12
  %518 = and i1 %517, %516
  %519 = select i1 %518, i32 32768, i32 -2147483648
  %520 = call i32 @__emback_size_long_double()
  %521 = icmp eq i32 %520, 12
  %522 = and i1 %517, %521
  br i1 %522, label %526, label %523

523:
  %524 = sdiv i32 %1, 4
  %525 = add nsw i32 %524, -1
  br label %526

526:
  %527 = phi i32 [ %525, %523 ], [ 2, %513 ]
  %528 = getelementptr inbounds i32, ptr %2, i32 %527
  %529 = load i32, ptr %528, align 4
  %530 = or i32 %529, %519
  store i32 %530, ptr %528, align 4
  br label %532

531:
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br label %532

532:
  %533 = phi i32 [ 0, %531 ], [ %514, %526 ], [ 0, %512 ], [ 1, %75 ], [ %506, %505 ], [ %511, %509 ], [ %319, %318 ], [ %508, %507 ], [ %351, %350 ]
  ret i32 %533
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) nounwind

define internal i32 @follows(ptr %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = alloca %struct.__emback_input, align 4
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %3, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  %4 = load i8, ptr %1, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %73, label %6

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = icmp eq ptr @__emback_refill, null
  %9 = getelementptr inbounds i8, ptr %0, i32 8
  %10 = getelementptr inbounds i8, ptr %0, i32 4
  br label %11

11:
  %12 = phi i32 [ 0, %6 ], [ %69, %68 ]
  %13 = getelementptr inbounds i8, ptr %1, i32 %12
  %14 = load i32, ptr %7, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %43, label %16

16:
  br i1 %8, label %17, label %19

17:
  %18 = load ptr, ptr %0, align 4
  br label %32

19:
  %20 = load ptr, ptr %9, align 4
  %21 = icmp eq ptr %20, null
  %22 = load ptr, ptr %0, align 4
  br i1 %21, label %32, label %23

23:
  %24 = load ptr, ptr %10, align 4
  %25 = icmp eq ptr %22, %24
  br i1 %25, label %26, label %36

26:
  %27 = call i32 @__emback_refill(ptr nonnull %0)
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %43, label %29

29:
  %30 = load i32, ptr %7, align 4
  %31 = load ptr, ptr %0, align 4
  br label %36

32:
  %33 = phi ptr [ %18, %17 ], [ %22, %19 ]
  %34 = load i8, ptr %33, align 1
  %35 = icmp eq i8 %34, 0
  br i1 %35, label %43, label %36

36:
  %37 = phi ptr [ %31, %29 ], [ %33, %32 ], [ %22, %23 ]
  %38 = phi i32 [ %30, %29 ], [ %14, %32 ], [ %14, %23 ]
  %39 = add nsw i32 %38, -1
  store i32 %39, ptr %7, align 4
  %40 = getelementptr inbounds i8, ptr %37, i32 1
  store ptr %40, ptr %0, align 4
  %41 = load i8, ptr %37, align 1
  %42 = zext i8 %41 to i32
  br label %43

43:
  %44 = phi i32 [ %42, %36 ], [ -1, %11 ], [ -1, %26 ], [ -1, %32 ]
  %45 = or i32 %44, 32
  %46 = load i8, ptr %13, align 1
  %47 = sext i8 %46 to i32
  %48 = icmp eq i32 %45, %47
  br i1 %48, label %49, label %52

49:
  %50 = icmp eq i32 %12, 1
  br i1 %50, label %51, label %68

51:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %3, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  br label %68

52:
  %53 = icmp slt i32 %44, 0
  br i1 %53, label %59, label %54

54:
  %55 = load ptr, ptr %0, align 4
  %56 = getelementptr inbounds i8, ptr %55, i32 -1
  store ptr %56, ptr %0, align 4
  %57 = load i32, ptr %7, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %7, align 4
  br label %59

59:
  %60 = icmp eq i32 %12, 2
  br i1 %60, label %73, label %61

61:
  %62 = icmp ult i32 %12, 2
  br i1 %62, label %73, label %63

63:
  %64 = getelementptr inbounds i8, ptr %0, i32 16
  %65 = load i32, ptr %64, align 4
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %67, label %73

67:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %0, ptr nonnull align 4 dereferenceable(20) %3, i32 20, i1 false)
  br label %73

68:
  %69 = add nuw nsw i32 %12, 1
  %70 = getelementptr inbounds i8, ptr %1, i32 %69
  %71 = load i8, ptr %70, align 1
  %72 = icmp eq i8 %71, 0
  br i1 %72, label %73, label %11

73:
  %74 = phi i32 [ 0, %61 ], [ 0, %63 ], [ 1, %59 ], [ 1, %67 ], [ 1, %2 ], [ 1, %68 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %3)
  ret i32 %74
}

define internal range(i32 1, 3) i32 @store(ptr nocapture %0, i32 %1, ptr nocapture %2) unnamed_addr {
  %4 = call ptr @format_of(i32 %1)
  %5 = load i32, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 4
  %7 = load i32, ptr %6, align 4
  br label %11

8:
  %9 = load i32, ptr %0, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %169, label %16

11:
  %12 = phi i32 [ 0, %3 ], [ %14, %11 ]
  %13 = getelementptr inbounds i32, ptr %2, i32 %12
  store i32 0, ptr %13, align 4
  %14 = add nuw nsw i32 %12, 1
  %15 = icmp eq i32 %14, 4
  br i1 %15, label %8, label %11

16:
  %17 = getelementptr inbounds i8, ptr %0, i32 32
  %18 = load i32, ptr %17, align 4
  %19 = sub nsw i32 1, %7
  %20 = icmp slt i32 %18, %19
  %21 = add i32 %7, -1
  %22 = add i32 %21, %18
  %23 = select i1 %20, i32 %22, i32 0
  %24 = add nsw i32 %23, %5
  %25 = icmp sgt i32 %24, -1
  br i1 %25, label %26, label %97

26:
  %27 = freeze i32 %24
  %28 = udiv i32 %27, 22
  %29 = mul i32 %28, 22
  %30 = sub i32 %27, %29
  %31 = sub nuw nsw i32 21, %30
  %32 = shl nuw nsw i32 1, %31
  %33 = getelementptr inbounds i8, ptr %0, i32 36
  %34 = load i32, ptr %33, align 4
  %35 = icmp ult i32 %24, 154
  br i1 %35, label %36, label %38

36:
  %37 = call i32 @llvm.umax.i32(i32 %28, i32 6)
  br label %46

38:
  %39 = phi i32 [ %34, %26 ], [ %52, %46 ]
  %40 = getelementptr inbounds i32, ptr %0, i32 %28
  %41 = load i32, ptr %40, align 4
  %42 = and i32 %41, %32
  %43 = shl nsw i32 -2, %31
  %44 = and i32 %41, %43
  store i32 %44, ptr %40, align 4
  %45 = icmp eq i32 %42, 0
  br i1 %45, label %97, label %54

46:
  %47 = phi i32 [ %49, %46 ], [ %28, %36 ]
  %48 = phi i32 [ %52, %46 ], [ %34, %36 ]
  %49 = add nuw nsw i32 %47, 1
  %50 = getelementptr inbounds i32, ptr %0, i32 %49
  %51 = load i32, ptr %50, align 4
  %52 = or i32 %51, %48
  store i32 0, ptr %50, align 4
  %53 = icmp eq i32 %47, %37
  br i1 %53, label %38, label %46

54:
  %55 = add nsw i32 %32, -1
  %56 = and i32 %41, %55
  %57 = or i32 %56, %39
  %58 = shl nuw nsw i32 2, %31
  %59 = icmp eq i32 %30, 0
  %60 = sext i1 %59 to i32
  %61 = add nsw i32 %28, %60
  %62 = select i1 %59, i32 1, i32 %58
  %63 = icmp sgt i32 %61, -1
  %64 = icmp eq i32 %57, 0
  br i1 %63, label %65, label %86

65:
  %66 = getelementptr inbounds i32, ptr %0, i32 %61
  %67 = load i32, ptr %66, align 4
  %68 = and i32 %67, %62
  %69 = icmp eq i32 %68, 0
  %70 = select i1 %64, i1 %69, i1 false
  br i1 %70, label %87, label %71

71:
  %72 = getelementptr inbounds i32, ptr %0, i32 %61
  %73 = add nsw i32 %67, %62
  store i32 %73, ptr %72, align 4
  %74 = icmp eq i32 %61, 0
  br i1 %74, label %87, label %75

75:
  %76 = phi i32 [ %84, %80 ], [ %61, %71 ]
  %77 = getelementptr inbounds i32, ptr %0, i32 %76
  %78 = load i32, ptr %77, align 4
  %79 = icmp ult i32 %78, 4194304
  br i1 %79, label %87, label %80

80:
  store i32 0, ptr %77, align 4
  %81 = getelementptr i8, ptr %77, i32 -4
  %82 = load i32, ptr %81, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %81, align 4
  %84 = add nsw i32 %76, -1
  %85 = icmp sgt i32 %76, 1
  br i1 %85, label %75, label %87

86:
  br i1 %64, label %87, label %90

87:
  %88 = load i32, ptr %0, align 4
  %89 = icmp ult i32 %88, 4194304
  br i1 %89, label %97, label %90

90:
  %91 = phi i32 [ %88, %87 ], [ 4194304, %86 ]
  %92 = ashr i32 %91, 1
  store i32 %92, ptr %0, align 4
  %93 = load i32, ptr %17, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %17, align 4
  %95 = lshr i32 %23, 31
  %96 = add nuw i32 %24, %95
  br label %97

97:
  %98 = phi i32 [ %24, %38 ], [ %24, %87 ], [ %96, %90 ], [ 0, %16 ]
  %99 = load i32, ptr %17, align 4
  %100 = add nsw i32 %99, %7
  %101 = shl nsw i32 %7, 1
  %102 = or disjoint i32 %101, 1
  %103 = icmp sgt i32 %100, %101
  %104 = select i1 %103, i32 %102, i32 %100
  %105 = select i1 %103, i32 0, i32 %98
  %106 = icmp sgt i32 %105, 0
  br i1 %106, label %114, label %107

107:
  %108 = icmp eq i32 %104, %102
  %109 = icmp slt i32 %104, 1
  %110 = call i32 @__emback_size_long_double()
  %111 = icmp ne i32 %110, 12
  %112 = icmp ne i32 %1, 12
  %113 = or i1 %112, %111
  br i1 %113, label %149, label %138

114:
  %115 = phi i32 [ %136, %135 ], [ 0, %97 ]
  %116 = freeze i32 %115
  %117 = udiv i32 %116, 22
  %118 = getelementptr inbounds i32, ptr %0, i32 %117
  %119 = load i32, ptr %118, align 4
  %120 = mul i32 %117, 22
  %121 = sub i32 %116, %120
  %122 = sub nuw nsw i32 21, %121
  %123 = shl nuw nsw i32 1, %122
  %124 = and i32 %119, %123
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %135, label %126

126:
  %127 = xor i32 %115, -1
  %128 = add nsw i32 %105, %127
  %129 = and i32 %128, 31
  %130 = shl nuw i32 1, %129
  %131 = sdiv i32 %128, 32
  %132 = getelementptr inbounds i32, ptr %2, i32 %131
  %133 = load i32, ptr %132, align 4
  %134 = or i32 %133, %130
  store i32 %134, ptr %132, align 4
  br label %135

135:
  %136 = add nuw nsw i32 %115, 1
  %137 = icmp eq i32 %136, %105
  br i1 %137, label %107, label %114

138:
  br i1 %108, label %139, label %141

139:
  %140 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 -2147483648, ptr %140, align 4
  br label %141

141:
  br i1 %109, label %142, label %146

142:
  %143 = getelementptr inbounds i8, ptr %2, i32 4
  %144 = load i32, ptr %143, align 4
  %145 = lshr i32 %144, 31
  br label %146

146:
  %147 = phi i32 [ %145, %142 ], [ %104, %141 ]
  %148 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 %147, ptr %148, align 4
  br label %166

149:
  br i1 %108, label %150, label %156

150:
  %151 = add nsw i32 %5, -1
  %152 = and i32 %151, 31
  %153 = shl i32 %102, %152
  %154 = sdiv i32 %151, 32
  %155 = getelementptr inbounds i32, ptr %2, i32 %154
  store i32 %153, ptr %155, align 4
  br label %166

156:
  br i1 %109, label %166, label %157

157:
  %158 = add nsw i32 %104, -1
  %159 = add nsw i32 %5, -1
  %160 = and i32 %159, 31
  %161 = shl i32 %158, %160
  %162 = sdiv i32 %159, 32
  %163 = getelementptr inbounds i32, ptr %2, i32 %162
  %164 = load i32, ptr %163, align 4
  %165 = add i32 %164, %161
  store i32 %165, ptr %163, align 4
  br label %166

166:
  %167 = or i1 %108, %109
  %168 = select i1 %167, i32 2, i32 1
  br label %169

169:
  %170 = phi i32 [ %168, %166 ], [ 1, %8 ]
  ret i32 %170
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal range(i32 0, 3) i32 @decimal(ptr %0, i32 %1, i32 %2, ptr nocapture %3) unnamed_addr {
  %5 = alloca i32, align 4
  %6 = alloca %struct.bits, align 4
  %7 = alloca %struct.__emback_decimal, align 4
  %8 = call ptr @format_of(i32 %2)
  %9 = getelementptr inbounds i8, ptr %8, i32 12
  %10 = load i32, ptr %9, align 4
  %11 = alloca i32, i32 %10, align 16
  %12 = getelementptr inbounds i8, ptr %8, i32 4
  %13 = load i32, ptr %12, align 4
  %14 = load i32, ptr %8, align 4
  %15 = add nsw i32 %14, %13
  %16 = sdiv i32 %15, 29
  %17 = getelementptr inbounds i32, ptr %11, i32 %16
  %18 = getelementptr inbounds i8, ptr %17, i32 32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store i32 0, ptr %5, align 4
  %19 = getelementptr inbounds i8, ptr %8, i32 8
  %20 = getelementptr inbounds i8, ptr %0, i32 12
  %21 = icmp eq ptr @__emback_refill, null
  %22 = getelementptr inbounds i8, ptr %0, i32 8
  %23 = getelementptr inbounds i8, ptr %0, i32 4
  br label %24

24:
  %25 = phi i32 [ 0, %4 ], [ %66, %75 ]
  %26 = phi i32 [ 0, %4 ], [ %67, %75 ]
  %27 = phi i32 [ 0, %4 ], [ %68, %75 ]
  %28 = phi i32 [ 0, %4 ], [ %69, %75 ]
  %29 = phi i32 [ 0, %4 ], [ %70, %75 ]
  %30 = phi i32 [ 0, %4 ], [ %71, %75 ]
  %31 = phi i32 [ 0, %4 ], [ %72, %75 ]
  %32 = phi i32 [ %1, %4 ], [ %76, %75 ]
  %33 = add nsw i32 %32, -48
  %34 = icmp ne i32 %32, 46
  %35 = icmp ne i32 %26, 0
  %36 = select i1 %34, i1 true, i1 %35
  br i1 %36, label %37, label %65

37:
  %38 = icmp ugt i32 %33, 9
  br i1 %38, label %104, label %39

39:
  %40 = icmp sgt i32 %25, -536870912
  %41 = select i1 %35, i1 %40, i1 false
  %42 = sext i1 %41 to i32
  %43 = add nsw i32 %25, %42
  %44 = icmp ne i32 %33, 0
  %45 = icmp ne i32 %27, 0
  %46 = select i1 %44, i1 true, i1 %45
  %47 = icmp ne i32 %30, 0
  %48 = select i1 %46, i1 true, i1 %47
  br i1 %48, label %49, label %65

49:
  %50 = load i32, ptr %19, align 4
  %51 = icmp eq i32 %27, %50
  br i1 %51, label %52, label %57

52:
  %53 = or i32 %33, %29
  %54 = icmp slt i32 %43, 536870912
  %55 = zext i1 %54 to i32
  %56 = add nsw i32 %43, %55
  br label %65

57:
  %58 = mul nsw i32 %28, 10
  %59 = add nsw i32 %33, %58
  %60 = add nsw i32 %30, 1
  %61 = icmp eq i32 %60, 9
  br i1 %61, label %62, label %65

62:
  %63 = add nsw i32 %27, 1
  %64 = getelementptr inbounds i32, ptr %18, i32 %27
  store i32 %59, ptr %64, align 4
  br label %65

65:
  %66 = phi i32 [ %43, %57 ], [ %43, %62 ], [ %43, %39 ], [ %25, %24 ], [ %56, %52 ]
  %67 = phi i32 [ %26, %57 ], [ %26, %62 ], [ %26, %39 ], [ 1, %24 ], [ %26, %52 ]
  %68 = phi i32 [ %27, %57 ], [ %63, %62 ], [ 0, %39 ], [ %27, %24 ], [ %27, %52 ]
  %69 = phi i32 [ %59, %57 ], [ 0, %62 ], [ %28, %39 ], [ %28, %24 ], [ %28, %52 ]
  %70 = phi i32 [ %29, %57 ], [ %29, %62 ], [ %29, %39 ], [ %29, %24 ], [ %53, %52 ]
  %71 = phi i32 [ %60, %57 ], [ 0, %62 ], [ 0, %39 ], [ %30, %24 ], [ %30, %52 ]
  %72 = phi i32 [ 1, %57 ], [ 1, %62 ], [ 1, %39 ], [ %31, %24 ], [ 1, %52 ]
  %73 = load i32, ptr %20, align 4
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %77

75:
  %76 = phi i32 [ -1, %65 ], [ -1, %87 ], [ -1, %93 ], [ %103, %97 ]
  br label %24

77:
  br i1 %21, label %78, label %80

78:
  %79 = load ptr, ptr %0, align 4
  br label %93

80:
  %81 = load ptr, ptr %22, align 4
  %82 = icmp eq ptr %81, null
  %83 = load ptr, ptr %0, align 4
  br i1 %82, label %93, label %84

84:
  %85 = load ptr, ptr %23, align 4
  %86 = icmp eq ptr %83, %85
  br i1 %86, label %87, label %97

87:
  %88 = call i32 @__emback_refill(ptr nonnull %0)
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %75, label %90

90:
  %91 = load i32, ptr %20, align 4
  %92 = load ptr, ptr %0, align 4
  br label %97

93:
  %94 = phi ptr [ %79, %78 ], [ %83, %80 ]
  %95 = load i8, ptr %94, align 1
  %96 = icmp eq i8 %95, 0
  br i1 %96, label %75, label %97

97:
  %98 = phi ptr [ %92, %90 ], [ %94, %93 ], [ %83, %84 ]
  %99 = phi i32 [ %91, %90 ], [ %73, %93 ], [ %73, %84 ]
  %100 = add nsw i32 %99, -1
  store i32 %100, ptr %20, align 4
  %101 = getelementptr inbounds i8, ptr %98, i32 1
  store ptr %101, ptr %0, align 4
  %102 = load i8, ptr %98, align 1
  %103 = zext i8 %102 to i32
  br label %75

104:
  store i32 %25, ptr %5, align 4
  %105 = icmp eq i32 %31, 0
  br i1 %105, label %299, label %106

106:
  %107 = and i32 %32, -33
  %108 = icmp eq i32 %107, 69
  br i1 %108, label %116, label %109

109:
  %110 = icmp slt i32 %32, 0
  br i1 %110, label %119, label %111

111:
  %112 = load ptr, ptr %0, align 4
  %113 = getelementptr inbounds i8, ptr %112, i32 -1
  store ptr %113, ptr %0, align 4
  %114 = load i32, ptr %20, align 4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %20, align 4
  br label %119

116:
  %117 = call i32 @read_exponent(ptr %0, ptr nonnull %5)
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %299, label %119

119:
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) nounwind
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %6, i8 0, i32 40, i1 false)
  %120 = icmp ne i32 %27, 0
  %121 = icmp ne i32 %30, 0
  %122 = select i1 %120, i1 true, i1 %121
  br i1 %122, label %125, label %123

123:
  %124 = call i32 @store(ptr nonnull %6, i32 %2, ptr %3)
  br label %297

125:
  %126 = icmp sgt i32 %2, 11
  %127 = icmp sgt i32 %27, 1
  %128 = select i1 %126, i1 true, i1 %127
  %129 = icmp ne i32 %29, 0
  %130 = select i1 %128, i1 true, i1 %129
  br i1 %130, label %178, label %131

131:
  %132 = sitofp i32 %28 to double
  %133 = icmp eq i32 %2, 4
  %134 = select i1 %133, i32 10, i32 22
  %135 = load i32, ptr %5, align 4
  %136 = call i32 @llvm.abs.i32(i32 %135, i1 true)
  br i1 %120, label %137, label %150

137:
  %138 = load i32, ptr %18, align 4
  %139 = sitofp i32 %138 to double
  %140 = icmp sgt i32 %30, 0
  br i1 %140, label %141, label %147

141:
  %142 = phi double [ %144, %141 ], [ %139, %137 ]
  %143 = phi i32 [ %145, %141 ], [ 0, %137 ]
  %144 = fmul double %142, 1.000000e+01
  %145 = add nuw nsw i32 %143, 1
  %146 = icmp eq i32 %145, %30
  br i1 %146, label %147, label %141

147:
  %148 = phi double [ %139, %137 ], [ %144, %141 ]
  %149 = fadd double %148, %132
  br label %150

150:
  %151 = phi double [ %149, %147 ], [ %132, %131 ]
  %152 = icmp ule i32 %136, %134
  %153 = select i1 %133, double 0x4170000000000000, double 0x4340000000000000
  %154 = fcmp olt double %151, %153
  %155 = select i1 %152, i1 %154, i1 false
  br i1 %155, label %156, label %178

156:
  %157 = icmp eq i32 %135, 0
  br i1 %157, label %170, label %158

158:
  %159 = call i32 @llvm.abs.i32(i32 %135, i1 false)
  br label %160

160:
  %161 = phi double [ %163, %160 ], [ 1.000000e+00, %158 ]
  %162 = phi i32 [ %164, %160 ], [ 0, %158 ]
  %163 = fmul double %161, 1.000000e+01
  %164 = add nuw nsw i32 %162, 1
  %165 = icmp eq i32 %164, %159
  br i1 %165, label %166, label %160

166:
  %167 = icmp slt i32 %135, 0
  br i1 %167, label %168, label %170

168:
  %169 = fdiv double %151, %163
  br label %173

170:
  %171 = phi double [ %163, %166 ], [ 1.000000e+00, %156 ]
  %172 = fmul double %151, %171
  br label %173

173:
  %174 = phi double [ %169, %168 ], [ %172, %170 ]
  br i1 %133, label %175, label %177

175:
  %176 = fptrunc double %174 to float
  store float %176, ptr %3, align 4
  br label %297

177:
  store double %174, ptr %3, align 4
  br label %297

178:
  %179 = load i32, ptr %5, align 4
  br i1 %121, label %180, label %197

180:
  %181 = icmp slt i32 %30, 9
  br i1 %181, label %182, label %192

182:
  %183 = add i32 %179, -9
  br label %184

184:
  %185 = phi i32 [ %188, %184 ], [ %30, %182 ]
  %186 = phi i32 [ %187, %184 ], [ %28, %182 ]
  %187 = mul nsw i32 %186, 10
  %188 = add i32 %185, 1
  %189 = icmp eq i32 %188, 9
  br i1 %189, label %190, label %184

190:
  %191 = add i32 %183, %30
  br label %192

192:
  %193 = phi i32 [ %179, %180 ], [ %191, %190 ]
  %194 = phi i32 [ %28, %180 ], [ %187, %190 ]
  %195 = add nsw i32 %27, 1
  %196 = getelementptr inbounds i32, ptr %18, i32 %27
  store i32 %194, ptr %196, align 4
  br label %197

197:
  %198 = phi i32 [ %193, %192 ], [ %179, %178 ]
  %199 = phi i32 [ %195, %192 ], [ %27, %178 ]
  br i1 %129, label %200, label %204

200:
  %201 = add nsw i32 %199, 1
  %202 = getelementptr inbounds i32, ptr %18, i32 %199
  store i32 1, ptr %202, align 4
  %203 = add nsw i32 %198, -9
  br label %204

204:
  %205 = phi i32 [ %203, %200 ], [ %198, %197 ]
  %206 = phi i32 [ %201, %200 ], [ %199, %197 ]
  %207 = srem i32 %205, 9
  %208 = icmp slt i32 %207, 0
  %209 = add nsw i32 %207, 9
  %210 = select i1 %208, i32 %209, i32 %207
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %7) nounwind
  store ptr %18, ptr %7, align 4
  %211 = getelementptr inbounds i8, ptr %7, i32 4
  store i32 %206, ptr %211, align 4
  %212 = getelementptr inbounds i8, ptr %7, i32 8
  %213 = sub nsw i32 %205, %210
  %214 = sdiv i32 %213, 9
  %215 = add nsw i32 %214, %206
  store i32 %215, ptr %212, align 4
  %216 = icmp eq i32 %210, 0
  br i1 %216, label %223, label %217

217:
  %218 = phi i32 [ %219, %217 ], [ %210, %204 ]
  call void @__emback_decimal_multiply(ptr nonnull %7, i32 10, i32 0)
  %219 = add nsw i32 %218, -1
  %220 = icmp eq i32 %219, 0
  br i1 %220, label %221, label %217

221:
  %222 = load i32, ptr %212, align 4
  br label %223

223:
  %224 = phi i32 [ %222, %221 ], [ %215, %204 ]
  %225 = load i32, ptr %12, align 4
  %226 = getelementptr inbounds i8, ptr %6, i32 32
  %227 = mul i32 %224, 29
  %228 = add i32 %227, -29
  %229 = add nsw i32 %225, 1
  %230 = icmp sgt i32 %228, %229
  br i1 %230, label %238, label %231

231:
  %232 = load i32, ptr %8, align 4
  %233 = add i32 %225, %232
  %234 = sub i32 -64, %233
  %235 = icmp slt i32 %227, %234
  br i1 %235, label %238, label %236

236:
  %237 = icmp eq i32 %224, 1
  br i1 %237, label %251, label %241

238:
  store i32 2097152, ptr %6, align 4
  %239 = icmp sgt i32 %224, 0
  %240 = select i1 %239, i32 1048576, i32 -1048576
  store i32 %240, ptr %226, align 4
  br label %295

241:
  %242 = phi i32 [ %248, %241 ], [ 0, %236 ]
  %243 = phi i32 [ %249, %241 ], [ %224, %236 ]
  %244 = sub nsw i32 1, %243
  %245 = mul nsw i32 %244, 29
  %246 = icmp eq i32 %243, 0
  %247 = select i1 %246, i32 22, i32 %245
  call void @__emback_decimal_scale(ptr nonnull %7, i32 %247)
  %248 = sub nsw i32 %242, %247
  %249 = load i32, ptr %212, align 4
  %250 = icmp eq i32 %249, 1
  br i1 %250, label %251, label %241

251:
  %252 = phi i32 [ 0, %236 ], [ %248, %241 ]
  %253 = load ptr, ptr %7, align 4
  %254 = load i32, ptr %253, align 4
  %255 = call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %254, i1 false)
  %256 = add nsw i32 %255, -10
  call void @__emback_decimal_scale(ptr nonnull %7, i32 %256)
  %257 = sub i32 %252, %255
  %258 = add i32 %257, 31
  store i32 %258, ptr %226, align 4
  %259 = load i32, ptr %8, align 4
  %260 = icmp slt i32 %259, -21
  br i1 %260, label %265, label %261

261:
  %262 = phi i32 [ %282, %281 ], [ 0, %251 ]
  %263 = load i32, ptr %211, align 4
  %264 = icmp eq i32 %263, 0
  br i1 %264, label %295, label %272

265:
  %266 = load i32, ptr %211, align 4
  %267 = icmp sgt i32 %266, 0
  br i1 %267, label %268, label %295

268:
  %269 = getelementptr inbounds i8, ptr %6, i32 36
  %270 = load i32, ptr %269, align 4
  %271 = load ptr, ptr %7, align 4
  br label %286

272:
  %273 = load i32, ptr %212, align 4
  %274 = icmp eq i32 %273, 1
  br i1 %274, label %275, label %281

275:
  %276 = load ptr, ptr %7, align 4
  %277 = getelementptr inbounds i8, ptr %276, i32 4
  store ptr %277, ptr %7, align 4
  %278 = load i32, ptr %276, align 4
  %279 = getelementptr inbounds [8 x i32], ptr %6, i32 0, i32 %262
  store i32 %278, ptr %279, align 4
  %280 = add nsw i32 %263, -1
  store i32 %280, ptr %211, align 4
  store i32 0, ptr %212, align 4
  br label %281

281:
  call void @__emback_decimal_scale(ptr nonnull %7, i32 22)
  %282 = add nuw nsw i32 %262, 1
  %283 = load i32, ptr %8, align 4
  %284 = sdiv i32 %283, 22
  %285 = icmp slt i32 %262, %284
  br i1 %285, label %261, label %265

286:
  %287 = phi i32 [ %270, %268 ], [ %291, %286 ]
  %288 = phi i32 [ 0, %268 ], [ %292, %286 ]
  %289 = getelementptr inbounds i32, ptr %271, i32 %288
  %290 = load i32, ptr %289, align 4
  %291 = or i32 %290, %287
  %292 = add nuw nsw i32 %288, 1
  %293 = icmp eq i32 %292, %266
  br i1 %293, label %294, label %286

294:
  store i32 %291, ptr %269, align 4
  br label %295

295:
  %296 = call i32 @store(ptr nonnull %6, i32 %2, ptr %3)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %7) nounwind
  br label %297

297:
  %298 = phi i32 [ %296, %295 ], [ %124, %123 ], [ 1, %175 ], [ 1, %177 ]
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) nounwind
  br label %299

299:
  %300 = phi i32 [ %298, %297 ], [ 0, %104 ], [ 0, %116 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %300
}

define weak i32 @__emback_scan_double(ptr %0, i32 %1, ptr %2) {
  %4 = call i32 @__emback_read_float(ptr %0, i32 %1, ptr %2)
  ret i32 %4
}

declare extern_weak i32 @__emback_refill(ptr)

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

define internal nonnull ptr @format_of(i32 %0) unnamed_addr {
  %2 = call i32 @__emback_size_long_double()
  %3 = icmp ne i32 %2, 12
  %4 = icmp ne i32 %0, 12
  %5 = or i1 %4, %3
  br i1 %5, label %6, label %14

6:
  %7 = call i32 @__emback_size_long_double()
  %8 = icmp ne i32 %7, 16
  %9 = icmp ne i32 %0, 16
  %10 = or i1 %9, %8
  %11 = icmp eq i32 %0, 8
  %12 = zext i1 %11 to i32
  %13 = select i1 %10, i32 %12, i32 3
  br label %14

14:
  %15 = phi i32 [ %13, %6 ], [ 2, %1 ]
  %16 = getelementptr inbounds [4 x %struct.format], ptr @formats, i32 0, i32 %15
  ret ptr %16
}

define internal range(i32 0, 2) i32 @read_exponent(ptr %0, ptr nocapture %1) unnamed_addr {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i64, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 12
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds i8, ptr %0, i32 16
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %7, 0
  %11 = trunc i64 %5 to i32
  %12 = inttoptr i32 %11 to ptr
  br i1 %10, label %70, label %13

13:
  %14 = icmp eq ptr @__emback_refill, null
  %15 = icmp ult i64 %5, 4294967296
  %16 = select i1 %14, i1 true, i1 %15
  br i1 %16, label %25, label %17

17:
  %18 = icmp eq ptr %3, %12
  br i1 %18, label %19, label %28

19:
  %20 = call i32 @__emback_refill(ptr nonnull %0)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %68, label %22

22:
  %23 = load i32, ptr %6, align 4
  %24 = load ptr, ptr %0, align 4
  br label %28

25:
  %26 = load i8, ptr %3, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %68, label %28

28:
  %29 = phi ptr [ %24, %22 ], [ %3, %25 ], [ %3, %17 ]
  %30 = phi i32 [ %23, %22 ], [ %7, %25 ], [ %7, %17 ]
  %31 = add nsw i32 %30, -1
  store i32 %31, ptr %6, align 4
  %32 = getelementptr inbounds i8, ptr %29, i32 1
  store ptr %32, ptr %0, align 4
  %33 = load i8, ptr %29, align 1
  %34 = icmp eq i8 %33, 45
  switch i8 %33, label %60 [
    i8 45, label %35
    i8 43, label %35
  ]

35:
  %36 = icmp eq i32 %31, 0
  br i1 %36, label %68, label %37

37:
  br i1 %14, label %51, label %38

38:
  %39 = getelementptr inbounds i8, ptr %0, i32 8
  %40 = load ptr, ptr %39, align 4
  %41 = icmp eq ptr %40, null
  br i1 %41, label %51, label %42

42:
  %43 = load ptr, ptr %4, align 4
  %44 = icmp eq ptr %32, %43
  br i1 %44, label %45, label %54

45:
  %46 = call i32 @__emback_refill(ptr nonnull %0)
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %68, label %48

48:
  %49 = load i32, ptr %6, align 4
  %50 = load ptr, ptr %0, align 4
  br label %54

51:
  %52 = load i8, ptr %32, align 1
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %68, label %54

54:
  %55 = phi ptr [ %50, %48 ], [ %32, %51 ], [ %32, %42 ]
  %56 = phi i32 [ %49, %48 ], [ %31, %51 ], [ %31, %42 ]
  %57 = add nsw i32 %56, -1
  store i32 %57, ptr %6, align 4
  %58 = getelementptr inbounds i8, ptr %55, i32 1
  store ptr %58, ptr %0, align 4
  %59 = load i8, ptr %55, align 1
  br label %60

60:
  %61 = phi i8 [ %33, %28 ], [ %59, %54 ]
  %62 = zext i8 %61 to i32
  %63 = add nsw i32 %62, -58
  %64 = icmp ult i32 %63, -10
  br i1 %64, label %68, label %65

65:
  %66 = add nsw i32 %62, -48
  %67 = getelementptr inbounds i8, ptr %0, i32 8
  br label %76

68:
  %69 = load i32, ptr %8, align 4
  br label %70

70:
  %71 = phi i32 [ %69, %68 ], [ %9, %2 ]
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %124

73:
  %74 = add nsw i32 %7, 1
  %75 = getelementptr inbounds i8, ptr %3, i32 -1
  store ptr %75, ptr %0, align 4
  store i64 %5, ptr %4, align 4
  store i32 %74, ptr %6, align 4
  store i32 %9, ptr %8, align 4
  br label %124

76:
  %77 = phi i32 [ %66, %65 ], [ %112, %105 ]
  %78 = phi i32 [ 0, %65 ], [ %82, %105 ]
  %79 = icmp slt i32 %78, 100000000
  %80 = mul nsw i32 %78, 10
  %81 = add nsw i32 %80, %77
  %82 = select i1 %79, i32 %81, i32 %78
  %83 = load i32, ptr %6, align 4
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %119, label %85

85:
  br i1 %14, label %86, label %88

86:
  %87 = load ptr, ptr %0, align 4
  br label %101

88:
  %89 = load ptr, ptr %67, align 4
  %90 = icmp eq ptr %89, null
  %91 = load ptr, ptr %0, align 4
  br i1 %90, label %101, label %92

92:
  %93 = load ptr, ptr %4, align 4
  %94 = icmp eq ptr %91, %93
  br i1 %94, label %95, label %105

95:
  %96 = call i32 @__emback_refill(ptr nonnull %0)
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %119, label %98

98:
  %99 = load i32, ptr %6, align 4
  %100 = load ptr, ptr %0, align 4
  br label %105

101:
  %102 = phi ptr [ %87, %86 ], [ %91, %88 ]
  %103 = load i8, ptr %102, align 1
  %104 = icmp eq i8 %103, 0
  br i1 %104, label %119, label %105

105:
  %106 = phi ptr [ %100, %98 ], [ %102, %101 ], [ %91, %92 ]
  %107 = phi i32 [ %99, %98 ], [ %83, %101 ], [ %83, %92 ]
  %108 = add nsw i32 %107, -1
  store i32 %108, ptr %6, align 4
  %109 = getelementptr inbounds i8, ptr %106, i32 1
  store ptr %109, ptr %0, align 4
  %110 = load i8, ptr %106, align 1
  %111 = zext i8 %110 to i32
  %112 = add nsw i32 %111, -48
  %113 = icmp ult i32 %112, 10
  br i1 %113, label %76, label %114

114:
  %115 = load ptr, ptr %0, align 4
  %116 = getelementptr inbounds i8, ptr %115, i32 -1
  store ptr %116, ptr %0, align 4
  %117 = load i32, ptr %6, align 4
  %118 = add nsw i32 %117, 1
  store i32 %118, ptr %6, align 4
  br label %119

119:
  %120 = sub nsw i32 0, %82
  %121 = select i1 %34, i32 %120, i32 %82
  %122 = load i32, ptr %1, align 4
  %123 = add nsw i32 %122, %121
  store i32 %123, ptr %1, align 4
  br label %124

124:
  %125 = phi i32 [ 1, %73 ], [ 1, %119 ], [ 0, %70 ]
  ret i32 %125
}

declare void @__emback_decimal_multiply(ptr, i32, i32)

declare void @__emback_decimal_scale(ptr, i32)

declare i32 @llvm.ctlz.i32(i32, i1 immarg) nounwind

declare i32 @__emback_size_long_double()

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind

declare i32 @llvm.umax.i32(i32, i32) nounwind

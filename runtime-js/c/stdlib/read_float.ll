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
  %6 = getelementptr inbounds i8, ptr %0, i32 12
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %351, label %9

9:
  %10 = icmp eq ptr @__emback_refill, null
  br i1 %10, label %26, label %11

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 8
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %26, label %15

15:
  %16 = load ptr, ptr %0, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 4
  %18 = load ptr, ptr %17, align 4
  %19 = icmp eq ptr %16, %18
  br i1 %19, label %20, label %30

20:
  %21 = call i32 @__emback_refill(ptr nonnull %0)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %351, label %23

23:
  %24 = load i32, ptr %6, align 4
  %25 = load ptr, ptr %0, align 4
  br label %30

26:
  %27 = load ptr, ptr %0, align 4
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  br i1 %29, label %351, label %30

30:
  %31 = phi ptr [ %25, %23 ], [ %27, %26 ], [ %16, %15 ]
  %32 = phi i32 [ %24, %23 ], [ %7, %26 ], [ %7, %15 ]
  %33 = add nsw i32 %32, -1
  store i32 %33, ptr %6, align 4
  %34 = getelementptr inbounds i8, ptr %31, i32 1
  store ptr %34, ptr %0, align 4
  %35 = load i8, ptr %31, align 1
  %36 = icmp eq i8 %35, 45
  switch i8 %35, label %63 [
    i8 45, label %37
    i8 43, label %37
  ]

37:
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %353, label %39

39:
  br i1 %10, label %54, label %40

40:
  %41 = getelementptr inbounds i8, ptr %0, i32 8
  %42 = load ptr, ptr %41, align 4
  %43 = icmp eq ptr %42, null
  br i1 %43, label %54, label %44

44:
  %45 = getelementptr inbounds i8, ptr %0, i32 4
  %46 = load ptr, ptr %45, align 4
  %47 = icmp eq ptr %34, %46
  br i1 %47, label %48, label %57

48:
  %49 = call i32 @__emback_refill(ptr nonnull %0)
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %353, label %51

51:
  %52 = load i32, ptr %6, align 4
  %53 = load ptr, ptr %0, align 4
  br label %57

54:
  %55 = load i8, ptr %34, align 1
  %56 = icmp eq i8 %55, 0
  br i1 %56, label %353, label %57

57:
  %58 = phi ptr [ %53, %51 ], [ %34, %54 ], [ %34, %44 ]
  %59 = phi i32 [ %52, %51 ], [ %33, %54 ], [ %33, %44 ]
  %60 = add nsw i32 %59, -1
  store i32 %60, ptr %6, align 4
  %61 = getelementptr inbounds i8, ptr %58, i32 1
  store ptr %61, ptr %0, align 4
  %62 = load i8, ptr %58, align 1
  br label %63

63:
  %64 = phi ptr [ %34, %30 ], [ %61, %57 ]
  %65 = phi i32 [ %33, %30 ], [ %60, %57 ]
  %66 = phi i8 [ %35, %30 ], [ %62, %57 ]
  %67 = zext i8 %66 to i32
  %68 = or i8 %66, 32
  switch i8 %68, label %319 [
    i8 105, label %69
    i8 110, label %76
  ]

69:
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) nounwind
  %70 = getelementptr inbounds i8, ptr %5, i32 4
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %70, i8 0, i32 36, i1 false)
  store i32 2097152, ptr %5, align 4
  %71 = getelementptr inbounds i8, ptr %5, i32 32
  store i32 1048576, ptr %71, align 4
  %72 = call i32 @follows(ptr nonnull %0, ptr nonnull @.str)
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %405, label %74

74:
  %75 = call i32 @store(ptr nonnull %5, i32 %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br i1 %36, label %387, label %406

76:
  %77 = call i32 @follows(ptr nonnull %0, ptr nonnull @.str.1)
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %386, label %79

79:
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %4, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  %80 = load i32, ptr %6, align 4
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %285, label %82

82:
  br i1 %10, label %98, label %83

83:
  %84 = getelementptr inbounds i8, ptr %0, i32 8
  %85 = load ptr, ptr %84, align 4
  %86 = icmp eq ptr %85, null
  br i1 %86, label %98, label %87

87:
  %88 = load ptr, ptr %0, align 4
  %89 = getelementptr inbounds i8, ptr %0, i32 4
  %90 = load ptr, ptr %89, align 4
  %91 = icmp eq ptr %88, %90
  br i1 %91, label %92, label %102

92:
  %93 = call i32 @__emback_refill(ptr nonnull %0)
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %285, label %95

95:
  %96 = load i32, ptr %6, align 4
  %97 = load ptr, ptr %0, align 4
  br label %102

98:
  %99 = load ptr, ptr %0, align 4
  %100 = load i8, ptr %99, align 1
  %101 = icmp eq i8 %100, 0
  br i1 %101, label %285, label %102

102:
  %103 = phi ptr [ %97, %95 ], [ %99, %98 ], [ %88, %87 ]
  %104 = phi i32 [ %96, %95 ], [ %80, %98 ], [ %80, %87 ]
  %105 = add nsw i32 %104, -1
  store i32 %105, ptr %6, align 4
  %106 = getelementptr inbounds i8, ptr %103, i32 1
  store ptr %106, ptr %0, align 4
  %107 = load i8, ptr %103, align 1
  %108 = icmp eq i8 %107, 40
  br i1 %108, label %109, label %284

109:
  %110 = icmp eq i32 %105, 0
  br i1 %110, label %197, label %111

111:
  br i1 %10, label %126, label %112

112:
  %113 = getelementptr inbounds i8, ptr %0, i32 8
  %114 = load ptr, ptr %113, align 4
  %115 = icmp eq ptr %114, null
  br i1 %115, label %126, label %116

116:
  %117 = getelementptr inbounds i8, ptr %0, i32 4
  %118 = load ptr, ptr %117, align 4
  %119 = icmp eq ptr %106, %118
  br i1 %119, label %120, label %129

120:
  %121 = call i32 @__emback_refill(ptr nonnull %0)
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %197, label %123

123:
  %124 = load i32, ptr %6, align 4
  %125 = load ptr, ptr %0, align 4
  br label %129

126:
  %127 = load i8, ptr %106, align 1
  %128 = icmp eq i8 %127, 0
  br i1 %128, label %197, label %129

129:
  %130 = phi ptr [ %125, %123 ], [ %106, %126 ], [ %106, %116 ]
  %131 = phi i32 [ %124, %123 ], [ %105, %126 ], [ %105, %116 ]
  %132 = add nsw i32 %131, -1
  store i32 %132, ptr %6, align 4
  %133 = getelementptr inbounds i8, ptr %130, i32 1
  store ptr %133, ptr %0, align 4
  %134 = load i8, ptr %130, align 1
  %135 = zext i8 %134 to i32
  %136 = icmp eq i8 %134, 48
  br i1 %136, label %137, label %193

137:
  %138 = icmp eq i32 %132, 0
  br i1 %138, label %197, label %139

139:
  br i1 %10, label %154, label %140

140:
  %141 = getelementptr inbounds i8, ptr %0, i32 8
  %142 = load ptr, ptr %141, align 4
  %143 = icmp eq ptr %142, null
  br i1 %143, label %154, label %144

144:
  %145 = getelementptr inbounds i8, ptr %0, i32 4
  %146 = load ptr, ptr %145, align 4
  %147 = icmp eq ptr %133, %146
  br i1 %147, label %148, label %157

148:
  %149 = call i32 @__emback_refill(ptr nonnull %0)
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %197, label %151

151:
  %152 = load i32, ptr %6, align 4
  %153 = load ptr, ptr %0, align 4
  br label %157

154:
  %155 = load i8, ptr %133, align 1
  %156 = icmp eq i8 %155, 0
  br i1 %156, label %197, label %157

157:
  %158 = phi ptr [ %153, %151 ], [ %133, %154 ], [ %133, %144 ]
  %159 = phi i32 [ %152, %151 ], [ %132, %154 ], [ %132, %144 ]
  %160 = add nsw i32 %159, -1
  store i32 %160, ptr %6, align 4
  %161 = getelementptr inbounds i8, ptr %158, i32 1
  store ptr %161, ptr %0, align 4
  %162 = load i8, ptr %158, align 1
  %163 = zext i8 %162 to i32
  %164 = and i32 %163, 223
  %165 = icmp eq i32 %164, 88
  br i1 %165, label %166, label %193

166:
  %167 = icmp eq i32 %160, 0
  br i1 %167, label %197, label %168

168:
  br i1 %10, label %183, label %169

169:
  %170 = getelementptr inbounds i8, ptr %0, i32 8
  %171 = load ptr, ptr %170, align 4
  %172 = icmp eq ptr %171, null
  br i1 %172, label %183, label %173

173:
  %174 = getelementptr inbounds i8, ptr %0, i32 4
  %175 = load ptr, ptr %174, align 4
  %176 = icmp eq ptr %161, %175
  br i1 %176, label %177, label %186

177:
  %178 = call i32 @__emback_refill(ptr nonnull %0)
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %197, label %180

180:
  %181 = load i32, ptr %6, align 4
  %182 = load ptr, ptr %0, align 4
  br label %186

183:
  %184 = load i8, ptr %161, align 1
  %185 = icmp eq i8 %184, 0
  br i1 %185, label %197, label %186

186:
  %187 = phi ptr [ %182, %180 ], [ %161, %183 ], [ %161, %173 ]
  %188 = phi i32 [ %181, %180 ], [ %160, %183 ], [ %160, %173 ]
  %189 = add nsw i32 %188, -1
  store i32 %189, ptr %6, align 4
  %190 = getelementptr inbounds i8, ptr %187, i32 1
  store ptr %190, ptr %0, align 4
  %191 = load i8, ptr %187, align 1
  %192 = zext i8 %191 to i32
  br label %193

193:
  %194 = phi i32 [ %163, %157 ], [ %135, %129 ], [ %192, %186 ]
  %195 = phi i32 [ 8, %157 ], [ 10, %129 ], [ 16, %186 ]
  %196 = icmp eq i32 %194, 41
  br i1 %196, label %275, label %197

197:
  %198 = phi i32 [ %195, %193 ], [ 8, %154 ], [ 8, %148 ], [ 8, %137 ], [ 10, %126 ], [ 10, %120 ], [ 10, %109 ], [ 16, %183 ], [ 16, %177 ], [ 16, %166 ]
  %199 = phi i32 [ %194, %193 ], [ -1, %154 ], [ -1, %148 ], [ -1, %137 ], [ -1, %126 ], [ -1, %120 ], [ -1, %109 ], [ -1, %183 ], [ -1, %177 ], [ -1, %166 ]
  %200 = getelementptr inbounds i8, ptr %0, i32 8
  %201 = getelementptr inbounds i8, ptr %0, i32 4
  br label %202

202:
  %203 = phi i32 [ 0, %197 ], [ %239, %272 ]
  %204 = phi i32 [ 1, %197 ], [ %229, %272 ]
  %205 = phi i32 [ 0, %197 ], [ %242, %272 ]
  %206 = phi i32 [ %199, %197 ], [ %273, %272 ]
  %207 = icmp eq i32 %206, 95
  br i1 %207, label %220, label %208

208:
  %209 = add nsw i32 %206, -48
  %210 = icmp ult i32 %209, 10
  br i1 %210, label %226, label %211

211:
  %212 = or i32 %206, 32
  %213 = add i32 %212, -123
  %214 = icmp ult i32 %213, -26
  br i1 %214, label %215, label %220

215:
  %216 = getelementptr inbounds i8, ptr %0, i32 16
  %217 = load i32, ptr %216, align 4
  %218 = icmp eq i32 %217, 0
  br i1 %218, label %219, label %317

219:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %0, ptr nonnull align 4 dereferenceable(20) %4, i32 20, i1 false)
  br label %275

220:
  %221 = phi i32 [ 127, %202 ], [ %212, %211 ]
  %222 = add nsw i32 %221, -97
  %223 = icmp ult i32 %222, 6
  %224 = add nsw i32 %221, -87
  %225 = select i1 %223, i32 %224, i32 99
  br label %226

226:
  %227 = phi i32 [ %225, %220 ], [ %209, %208 ]
  %228 = icmp slt i32 %227, %198
  %229 = select i1 %228, i32 %204, i32 0
  %230 = and i32 %203, 65535
  %231 = mul nuw nsw i32 %230, %198
  %232 = add i32 %227, %231
  %233 = lshr i32 %203, 16
  %234 = mul nuw nsw i32 %233, %198
  %235 = lshr i32 %232, 16
  %236 = add nuw nsw i32 %235, %234
  %237 = shl i32 %236, 16
  %238 = and i32 %232, 65535
  %239 = or disjoint i32 %237, %238
  %240 = mul i32 %205, %198
  %241 = lshr i32 %236, 16
  %242 = add i32 %241, %240
  %243 = load i32, ptr %6, align 4
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %272, label %245

245:
  br i1 %10, label %246, label %248

246:
  %247 = load ptr, ptr %0, align 4
  br label %261

248:
  %249 = load ptr, ptr %200, align 4
  %250 = icmp eq ptr %249, null
  %251 = load ptr, ptr %0, align 4
  br i1 %250, label %261, label %252

252:
  %253 = load ptr, ptr %201, align 4
  %254 = icmp eq ptr %251, %253
  br i1 %254, label %255, label %265

255:
  %256 = call i32 @__emback_refill(ptr nonnull %0)
  %257 = icmp eq i32 %256, 0
  br i1 %257, label %272, label %258

258:
  %259 = load i32, ptr %6, align 4
  %260 = load ptr, ptr %0, align 4
  br label %265

261:
  %262 = phi ptr [ %247, %246 ], [ %251, %248 ]
  %263 = load i8, ptr %262, align 1
  %264 = icmp eq i8 %263, 0
  br i1 %264, label %272, label %265

265:
  %266 = phi ptr [ %260, %258 ], [ %262, %261 ], [ %251, %252 ]
  %267 = phi i32 [ %259, %258 ], [ %243, %261 ], [ %243, %252 ]
  %268 = add nsw i32 %267, -1
  store i32 %268, ptr %6, align 4
  %269 = getelementptr inbounds i8, ptr %266, i32 1
  store ptr %269, ptr %0, align 4
  %270 = load i8, ptr %266, align 1
  %271 = zext i8 %270 to i32
  br label %272

272:
  %273 = phi i32 [ %271, %265 ], [ -1, %226 ], [ -1, %255 ], [ -1, %261 ]
  %274 = icmp eq i32 %273, 41
  br i1 %274, label %275, label %202

275:
  %276 = phi i32 [ %205, %219 ], [ 0, %193 ], [ %242, %272 ]
  %277 = phi i32 [ %204, %219 ], [ 1, %193 ], [ %229, %272 ]
  %278 = phi i32 [ %203, %219 ], [ 0, %193 ], [ %239, %272 ]
  %279 = phi i1 [ true, %219 ], [ false, %193 ], [ false, %272 ]
  %280 = icmp eq i32 %277, 0
  %281 = or i1 %280, %279
  %282 = select i1 %281, i32 0, i32 %276
  %283 = select i1 %281, i32 0, i32 %278
  br label %285

284:
  store ptr %103, ptr %0, align 4
  store i32 %104, ptr %6, align 4
  br label %285

285:
  %286 = phi i32 [ %282, %275 ], [ 0, %284 ], [ 0, %98 ], [ 0, %92 ], [ 0, %79 ]
  %287 = phi i32 [ %283, %275 ], [ 0, %284 ], [ 0, %98 ], [ 0, %92 ], [ 0, %79 ]
  %288 = and i32 %286, 524287
  %289 = or disjoint i32 %288, 524288
  store i32 %287, ptr %2, align 4
  %290 = or disjoint i32 %288, 2146959360
  %291 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 %290, ptr %291, align 4
  %292 = getelementptr inbounds i8, ptr %2, i32 12
  store i32 0, ptr %292, align 4
  %293 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 0, ptr %293, align 4
  %294 = icmp eq i32 %1, 4
  br i1 %294, label %295, label %298

295:
  %296 = and i32 %287, 4194303
  %297 = or disjoint i32 %296, 2143289344
  store i32 %297, ptr %2, align 4
  br label %298

298:
  %299 = call i32 @__emback_size_long_double()
  %300 = icmp ne i32 %299, 12
  %301 = icmp ne i32 %1, 12
  %302 = or i1 %301, %300
  br i1 %302, label %307, label %303

303:
  %304 = shl i32 %287, 11
  store i32 %304, ptr %2, align 4
  %305 = call i32 @llvm.fshl.i32(i32 %289, i32 %287, i32 11)
  %306 = or disjoint i32 %305, -2147483648
  store i32 %306, ptr %291, align 4
  store i32 32767, ptr %293, align 4
  br label %307

307:
  %308 = call i32 @__emback_size_long_double()
  %309 = icmp ne i32 %308, 16
  %310 = icmp ne i32 %1, 16
  %311 = or i1 %310, %309
  br i1 %311, label %317, label %312

312:
  store i32 0, ptr %2, align 4
  %313 = shl i32 %287, 28
  store i32 %313, ptr %291, align 4
  %314 = call i32 @llvm.fshl.i32(i32 %286, i32 %287, i32 28)
  store i32 %314, ptr %293, align 4
  %315 = lshr i32 %289, 4
  %316 = or disjoint i32 %315, 2147418112
  store i32 %316, ptr %292, align 4
  br label %317

317:
  %318 = phi i32 [ 0, %215 ], [ 1, %312 ], [ 1, %307 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %4)
  br i1 %36, label %387, label %406

319:
  %320 = icmp eq i8 %66, 48
  br i1 %320, label %321, label %353

321:
  %322 = icmp eq i32 %65, 0
  br i1 %322, label %353, label %323

323:
  br i1 %10, label %338, label %324

324:
  %325 = getelementptr inbounds i8, ptr %0, i32 8
  %326 = load ptr, ptr %325, align 4
  %327 = icmp eq ptr %326, null
  br i1 %327, label %338, label %328

328:
  %329 = getelementptr inbounds i8, ptr %0, i32 4
  %330 = load ptr, ptr %329, align 4
  %331 = icmp eq ptr %64, %330
  br i1 %331, label %332, label %341

332:
  %333 = call i32 @__emback_refill(ptr nonnull %0)
  %334 = icmp eq i32 %333, 0
  br i1 %334, label %353, label %335

335:
  %336 = load i32, ptr %6, align 4
  %337 = load ptr, ptr %0, align 4
  br label %341

338:
  %339 = load i8, ptr %64, align 1
  %340 = icmp eq i8 %339, 0
  br i1 %340, label %353, label %341

341:
  %342 = phi ptr [ %337, %335 ], [ %64, %338 ], [ %64, %328 ]
  %343 = phi i32 [ %336, %335 ], [ %65, %338 ], [ %65, %328 ]
  %344 = add nsw i32 %343, -1
  store i32 %344, ptr %6, align 4
  %345 = getelementptr inbounds i8, ptr %342, i32 1
  store ptr %345, ptr %0, align 4
  %346 = load i8, ptr %342, align 1
  %347 = and i8 %346, -33
  %348 = icmp eq i8 %347, 88
  br i1 %348, label %356, label %349

349:
  store ptr %342, ptr %0, align 4
  store i32 %343, ptr %6, align 4
  %350 = call i32 @digits(ptr nonnull %0, i32 %67, i32 10, i32 %1, ptr %2)
  br i1 %36, label %387, label %406

351:
  %352 = call i32 @digits(ptr nonnull %0, i32 -1, i32 10, i32 %1, ptr %2)
  br label %406

353:
  %354 = phi i32 [ %67, %319 ], [ -1, %54 ], [ -1, %48 ], [ -1, %37 ], [ 48, %338 ], [ 48, %332 ], [ 48, %321 ]
  %355 = call i32 @digits(ptr nonnull %0, i32 %354, i32 10, i32 %1, ptr %2)
  br i1 %36, label %387, label %406

356:
  %357 = icmp eq i32 %344, 0
  br i1 %357, label %383, label %358

358:
  br i1 %10, label %373, label %359

359:
  %360 = getelementptr inbounds i8, ptr %0, i32 8
  %361 = load ptr, ptr %360, align 4
  %362 = icmp eq ptr %361, null
  br i1 %362, label %373, label %363

363:
  %364 = getelementptr inbounds i8, ptr %0, i32 4
  %365 = load ptr, ptr %364, align 4
  %366 = icmp eq ptr %345, %365
  br i1 %366, label %367, label %376

367:
  %368 = call i32 @__emback_refill(ptr nonnull %0)
  %369 = icmp eq i32 %368, 0
  br i1 %369, label %383, label %370

370:
  %371 = load i32, ptr %6, align 4
  %372 = load ptr, ptr %0, align 4
  br label %376

373:
  %374 = load i8, ptr %345, align 1
  %375 = icmp eq i8 %374, 0
  br i1 %375, label %383, label %376

376:
  %377 = phi ptr [ %372, %370 ], [ %345, %373 ], [ %345, %363 ]
  %378 = phi i32 [ %371, %370 ], [ %344, %373 ], [ %344, %363 ]
  %379 = add nsw i32 %378, -1
  store i32 %379, ptr %6, align 4
  %380 = getelementptr inbounds i8, ptr %377, i32 1
  store ptr %380, ptr %0, align 4
  %381 = load i8, ptr %377, align 1
  %382 = zext i8 %381 to i32
  br label %383

383:
  %384 = phi i32 [ %382, %376 ], [ -1, %356 ], [ -1, %367 ], [ -1, %373 ]
  %385 = call i32 @digits(ptr nonnull %0, i32 %384, i32 16, i32 %1, ptr %2)
  br i1 %36, label %387, label %406

386:
  br i1 %36, label %387, label %406

387:
  %388 = phi i32 [ 1, %74 ], [ 0, %386 ], [ %355, %353 ], [ %385, %383 ], [ %318, %317 ], [ %350, %349 ]
  %389 = call i32 @__emback_size_long_double()
  %390 = icmp eq i32 %389, 12
  %391 = icmp eq i32 %1, 12
  %392 = and i1 %391, %390
  %393 = select i1 %392, i32 32768, i32 -2147483648
  %394 = call i32 @__emback_size_long_double()
  %395 = icmp eq i32 %394, 12
  %396 = and i1 %391, %395
  br i1 %396, label %400, label %397

397:
  %398 = sdiv i32 %1, 4
  %399 = add nsw i32 %398, -1
  br label %400

400:
  %401 = phi i32 [ %399, %397 ], [ 2, %387 ]
  %402 = getelementptr inbounds i32, ptr %2, i32 %401
  %403 = load i32, ptr %402, align 4
  %404 = or i32 %403, %393
  store i32 %404, ptr %402, align 4
  br label %406

405:
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br label %406

406:
  %407 = phi i32 [ 0, %405 ], [ %388, %400 ], [ 0, %386 ], [ 1, %74 ], [ %355, %353 ], [ %385, %383 ], [ %318, %317 ], [ %352, %351 ], [ %350, %349 ]
  ret i32 %407
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

define internal range(i32 0, 3) i32 @digits(ptr %0, i32 %1, i32 %2, i32 %3, ptr nocapture %4) unnamed_addr {
  %6 = alloca %struct.__emback_decimal, align 4
  %7 = alloca %struct.bits, align 4
  %8 = call ptr @format_of(i32 %3)
  %9 = getelementptr inbounds i8, ptr %8, i32 12
  %10 = load i32, ptr %9, align 4
  %11 = alloca i32, i32 %10, align 16
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) nounwind
  %12 = getelementptr inbounds i8, ptr %8, i32 8
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds i32, ptr %11, i32 %13
  %15 = getelementptr inbounds i8, ptr %8, i32 4
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %8, align 4
  %18 = add nsw i32 %17, %16
  %19 = sdiv i32 %18, 29
  %20 = getelementptr inbounds i32, ptr %14, i32 %19
  %21 = getelementptr inbounds i8, ptr %20, i32 32
  store ptr %21, ptr %6, align 4
  %22 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 0, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %6, i32 8
  store i32 0, ptr %23, align 4
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %7) nounwind
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %7, i8 0, i32 40, i1 false)
  %24 = icmp eq i32 %2, 10
  %25 = select i1 %24, i32 1, i32 4
  %26 = select i1 %24, i32 %13, i32 5
  %27 = getelementptr inbounds i8, ptr %7, i32 36
  %28 = getelementptr inbounds i8, ptr %0, i32 12
  %29 = icmp eq ptr @__emback_refill, null
  %30 = getelementptr inbounds i8, ptr %0, i32 8
  %31 = getelementptr inbounds i8, ptr %0, i32 4
  br label %32

32:
  %33 = phi i32 [ 0, %5 ], [ %72, %78 ]
  %34 = phi i32 [ 0, %5 ], [ %73, %78 ]
  %35 = phi i32 [ 0, %5 ], [ %74, %78 ]
  %36 = phi i32 [ 0, %5 ], [ %75, %78 ]
  %37 = phi i32 [ %1, %5 ], [ %79, %78 ]
  %38 = add nsw i32 %37, -48
  %39 = icmp ult i32 %38, 10
  br i1 %39, label %40, label %42

40:
  %41 = icmp ne i32 %35, 0
  br label %51

42:
  %43 = or i32 %37, 32
  %44 = add nsw i32 %43, -97
  %45 = icmp ult i32 %44, 6
  %46 = add nsw i32 %43, -87
  %47 = select i1 %45, i32 %46, i32 99
  %48 = icmp ne i32 %37, 46
  %49 = icmp ne i32 %35, 0
  %50 = select i1 %48, i1 true, i1 %49
  br i1 %50, label %51, label %71

51:
  %52 = phi i1 [ %41, %40 ], [ %49, %42 ]
  %53 = phi i32 [ %38, %40 ], [ %47, %42 ]
  %54 = icmp slt i32 %53, %2
  br i1 %54, label %55, label %107

55:
  %56 = load i32, ptr %22, align 4
  %57 = icmp slt i32 %56, %26
  br i1 %57, label %58, label %63

58:
  call void @__emback_decimal_multiply(ptr nonnull %6, i32 %2, i32 %53)
  %59 = icmp sgt i32 %34, -536870912
  %60 = select i1 %52, i1 %59, i1 false
  %61 = select i1 %60, i32 %25, i32 0
  %62 = sub nsw i32 %34, %61
  br label %71

63:
  %64 = or i32 %33, %53
  %65 = icmp eq i32 %35, 0
  %66 = icmp slt i32 %34, 536870912
  %67 = select i1 %65, i1 %66, i1 false
  %68 = select i1 %67, i32 %25, i32 0
  %69 = add nsw i32 %68, %34
  %70 = select i1 %67, i32 0, i32 %35
  br label %71

71:
  %72 = phi i32 [ %33, %42 ], [ %64, %63 ], [ %33, %58 ]
  %73 = phi i32 [ %34, %42 ], [ %69, %63 ], [ %62, %58 ]
  %74 = phi i32 [ 1, %42 ], [ %70, %63 ], [ %35, %58 ]
  %75 = phi i32 [ %36, %42 ], [ 1, %63 ], [ 1, %58 ]
  %76 = load i32, ptr %28, align 4
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %80

78:
  %79 = phi i32 [ -1, %71 ], [ -1, %90 ], [ -1, %96 ], [ %106, %100 ]
  br label %32

80:
  br i1 %29, label %81, label %83

81:
  %82 = load ptr, ptr %0, align 4
  br label %96

83:
  %84 = load ptr, ptr %30, align 4
  %85 = icmp eq ptr %84, null
  %86 = load ptr, ptr %0, align 4
  br i1 %85, label %96, label %87

87:
  %88 = load ptr, ptr %31, align 4
  %89 = icmp eq ptr %86, %88
  br i1 %89, label %90, label %100

90:
  %91 = call i32 @__emback_refill(ptr nonnull %0)
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %78, label %93

93:
  %94 = load i32, ptr %28, align 4
  %95 = load ptr, ptr %0, align 4
  br label %100

96:
  %97 = phi ptr [ %82, %81 ], [ %86, %83 ]
  %98 = load i8, ptr %97, align 1
  %99 = icmp eq i8 %98, 0
  br i1 %99, label %78, label %100

100:
  %101 = phi ptr [ %95, %93 ], [ %97, %96 ], [ %86, %87 ]
  %102 = phi i32 [ %94, %93 ], [ %76, %96 ], [ %76, %87 ]
  %103 = add nsw i32 %102, -1
  store i32 %103, ptr %28, align 4
  %104 = getelementptr inbounds i8, ptr %101, i32 1
  store ptr %104, ptr %0, align 4
  %105 = load i8, ptr %101, align 1
  %106 = zext i8 %105 to i32
  br label %78

107:
  store i32 %33, ptr %27, align 4
  %108 = icmp eq i32 %36, 0
  br i1 %108, label %109, label %125

109:
  br i1 %24, label %391, label %110

110:
  %111 = getelementptr inbounds i8, ptr %0, i32 16
  %112 = load i32, ptr %111, align 4
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %391

114:
  %115 = icmp slt i32 %37, 0
  %116 = load ptr, ptr %0, align 4
  br i1 %115, label %121, label %117

117:
  %118 = getelementptr inbounds i8, ptr %116, i32 -1
  %119 = load i32, ptr %28, align 4
  %120 = add nsw i32 %119, 1
  store i32 %120, ptr %28, align 4
  br label %121

121:
  %122 = phi ptr [ %116, %114 ], [ %118, %117 ]
  %123 = xor i32 %35, -1
  %124 = getelementptr inbounds i8, ptr %122, i32 %123
  store ptr %124, ptr %0, align 4
  br label %247

125:
  %126 = or i32 %37, 32
  %127 = select i1 %24, i32 101, i32 112
  %128 = icmp eq i32 %126, %127
  br i1 %128, label %136, label %129

129:
  %130 = icmp slt i32 %37, 0
  br i1 %130, label %247, label %131

131:
  %132 = load ptr, ptr %0, align 4
  %133 = getelementptr inbounds i8, ptr %132, i32 -1
  store ptr %133, ptr %0, align 4
  %134 = load i32, ptr %28, align 4
  %135 = add nsw i32 %134, 1
  store i32 %135, ptr %28, align 4
  br label %247

136:
  %137 = load ptr, ptr %0, align 4
  %138 = load i64, ptr %31, align 4
  %139 = load i32, ptr %28, align 4
  %140 = getelementptr inbounds i8, ptr %0, i32 16
  %141 = load i32, ptr %140, align 4
  %142 = icmp eq i32 %139, 0
  %143 = trunc i64 %138 to i32
  %144 = inttoptr i32 %143 to ptr
  br i1 %142, label %201, label %145

145:
  %146 = icmp ult i64 %138, 4294967296
  %147 = select i1 %29, i1 true, i1 %146
  br i1 %147, label %156, label %148

148:
  %149 = icmp eq ptr %137, %144
  br i1 %149, label %150, label %159

150:
  %151 = call i32 @__emback_refill(ptr nonnull %0)
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %199, label %153

153:
  %154 = load i32, ptr %28, align 4
  %155 = load ptr, ptr %0, align 4
  br label %159

156:
  %157 = load i8, ptr %137, align 1
  %158 = icmp eq i8 %157, 0
  br i1 %158, label %199, label %159

159:
  %160 = phi ptr [ %155, %153 ], [ %137, %156 ], [ %137, %148 ]
  %161 = phi i32 [ %154, %153 ], [ %139, %156 ], [ %139, %148 ]
  %162 = add nsw i32 %161, -1
  store i32 %162, ptr %28, align 4
  %163 = getelementptr inbounds i8, ptr %160, i32 1
  store ptr %163, ptr %0, align 4
  %164 = load i8, ptr %160, align 1
  %165 = icmp eq i8 %164, 45
  switch i8 %164, label %190 [
    i8 45, label %166
    i8 43, label %166
  ]

166:
  %167 = icmp eq i32 %162, 0
  br i1 %167, label %199, label %168

168:
  br i1 %29, label %181, label %169

169:
  %170 = load ptr, ptr %30, align 4
  %171 = icmp eq ptr %170, null
  br i1 %171, label %181, label %172

172:
  %173 = load ptr, ptr %31, align 4
  %174 = icmp eq ptr %163, %173
  br i1 %174, label %175, label %184

175:
  %176 = call i32 @__emback_refill(ptr nonnull %0)
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %199, label %178

178:
  %179 = load i32, ptr %28, align 4
  %180 = load ptr, ptr %0, align 4
  br label %184

181:
  %182 = load i8, ptr %163, align 1
  %183 = icmp eq i8 %182, 0
  br i1 %183, label %199, label %184

184:
  %185 = phi ptr [ %180, %178 ], [ %163, %181 ], [ %163, %172 ]
  %186 = phi i32 [ %179, %178 ], [ %162, %181 ], [ %162, %172 ]
  %187 = add nsw i32 %186, -1
  store i32 %187, ptr %28, align 4
  %188 = getelementptr inbounds i8, ptr %185, i32 1
  store ptr %188, ptr %0, align 4
  %189 = load i8, ptr %185, align 1
  br label %190

190:
  %191 = phi ptr [ %163, %159 ], [ %188, %184 ]
  %192 = phi i32 [ %162, %159 ], [ %187, %184 ]
  %193 = phi i8 [ %164, %159 ], [ %189, %184 ]
  %194 = zext i8 %193 to i32
  %195 = add nsw i32 %194, -58
  %196 = icmp ult i32 %195, -10
  br i1 %196, label %199, label %197

197:
  %198 = add nsw i32 %194, -48
  br label %207

199:
  %200 = load i32, ptr %140, align 4
  br label %201

201:
  %202 = phi i32 [ %200, %199 ], [ %141, %136 ]
  %203 = icmp eq i32 %202, 0
  br i1 %203, label %204, label %391

204:
  %205 = add nsw i32 %139, 1
  %206 = getelementptr inbounds i8, ptr %137, i32 -1
  store ptr %206, ptr %0, align 4
  store i64 %138, ptr %31, align 4
  store i32 %205, ptr %28, align 4
  store i32 %141, ptr %140, align 4
  br label %247

207:
  %208 = phi ptr [ %191, %197 ], [ %237, %233 ]
  %209 = phi i32 [ %192, %197 ], [ %236, %233 ]
  %210 = phi i32 [ %198, %197 ], [ %240, %233 ]
  %211 = phi i32 [ 0, %197 ], [ %215, %233 ]
  %212 = icmp slt i32 %211, 100000000
  %213 = mul nsw i32 %211, 10
  %214 = add nsw i32 %213, %210
  %215 = select i1 %212, i32 %214, i32 %211
  %216 = icmp eq i32 %209, 0
  br i1 %216, label %243, label %217

217:
  br i1 %29, label %230, label %218

218:
  %219 = load ptr, ptr %30, align 4
  %220 = icmp eq ptr %219, null
  br i1 %220, label %230, label %221

221:
  %222 = load ptr, ptr %31, align 4
  %223 = icmp eq ptr %208, %222
  br i1 %223, label %224, label %233

224:
  %225 = call i32 @__emback_refill(ptr nonnull %0)
  %226 = icmp eq i32 %225, 0
  br i1 %226, label %243, label %227

227:
  %228 = load i32, ptr %28, align 4
  %229 = load ptr, ptr %0, align 4
  br label %233

230:
  %231 = load i8, ptr %208, align 1
  %232 = icmp eq i8 %231, 0
  br i1 %232, label %243, label %233

233:
  %234 = phi ptr [ %229, %227 ], [ %208, %230 ], [ %208, %221 ]
  %235 = phi i32 [ %228, %227 ], [ %209, %230 ], [ %209, %221 ]
  %236 = add nsw i32 %235, -1
  store i32 %236, ptr %28, align 4
  %237 = getelementptr inbounds i8, ptr %234, i32 1
  store ptr %237, ptr %0, align 4
  %238 = load i8, ptr %234, align 1
  %239 = zext i8 %238 to i32
  %240 = add nsw i32 %239, -48
  %241 = icmp ult i32 %240, 10
  br i1 %241, label %207, label %242

242:
  store ptr %234, ptr %0, align 4
  store i32 %235, ptr %28, align 4
  br label %243

243:
  %244 = sub nsw i32 0, %215
  %245 = select i1 %165, i32 %244, i32 %215
  %246 = add nsw i32 %245, %34
  br label %247

247:
  %248 = phi i32 [ %34, %121 ], [ %34, %129 ], [ %34, %131 ], [ %246, %243 ], [ %34, %204 ]
  %249 = load i32, ptr %22, align 4
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %251, label %253

251:
  %252 = call i32 @store(ptr nonnull %7, i32 %3, ptr %4)
  br label %391

253:
  %254 = icmp eq i32 %2, 16
  br i1 %254, label %312, label %255

255:
  %256 = icmp slt i32 %3, 12
  %257 = icmp slt i32 %249, 3
  %258 = and i1 %256, %257
  br i1 %258, label %259, label %298

259:
  %260 = load ptr, ptr %6, align 4
  %261 = load i32, ptr %260, align 4
  %262 = sitofp i32 %261 to double
  %263 = icmp eq i32 %3, 4
  %264 = select i1 %263, i32 10, i32 22
  %265 = call i32 @llvm.abs.i32(i32 %248, i1 true)
  %266 = icmp sgt i32 %249, 1
  br i1 %266, label %267, label %272

267:
  %268 = getelementptr inbounds i8, ptr %260, i32 4
  %269 = load i32, ptr %268, align 4
  %270 = sitofp i32 %269 to double
  %271 = call double @llvm.fmuladd.f64(double %262, double 1.000000e+09, double %270)
  br label %272

272:
  %273 = phi double [ %271, %267 ], [ %262, %259 ]
  %274 = icmp ule i32 %265, %264
  %275 = select i1 %263, double 0x4170000000000000, double 0x4340000000000000
  %276 = fcmp olt double %273, %275
  %277 = select i1 %274, i1 %276, i1 false
  br i1 %277, label %278, label %298

278:
  %279 = icmp eq i32 %248, 0
  br i1 %279, label %290, label %280

280:
  %281 = phi double [ %283, %280 ], [ 1.000000e+00, %278 ]
  %282 = phi i32 [ %284, %280 ], [ %265, %278 ]
  %283 = fmul double %281, 1.000000e+01
  %284 = add nsw i32 %282, -1
  %285 = icmp eq i32 %284, 0
  br i1 %285, label %286, label %280

286:
  %287 = icmp slt i32 %248, 0
  br i1 %287, label %288, label %290

288:
  %289 = fdiv double %273, %283
  br label %293

290:
  %291 = phi double [ %283, %286 ], [ 1.000000e+00, %278 ]
  %292 = fmul double %273, %291
  br label %293

293:
  %294 = phi double [ %289, %288 ], [ %292, %290 ]
  br i1 %263, label %295, label %297

295:
  %296 = fptrunc double %294 to float
  store float %296, ptr %4, align 4
  br label %391

297:
  store double %294, ptr %4, align 4
  br label %391

298:
  %299 = srem i32 %248, 9
  %300 = icmp slt i32 %299, 0
  %301 = add nsw i32 %299, 9
  %302 = select i1 %300, i32 %301, i32 %299
  %303 = sub nsw i32 %248, %302
  %304 = sdiv i32 %303, 9
  %305 = load i32, ptr %23, align 4
  %306 = add nsw i32 %305, %304
  store i32 %306, ptr %23, align 4
  %307 = icmp eq i32 %302, 0
  br i1 %307, label %315, label %308

308:
  %309 = phi i32 [ %310, %308 ], [ %302, %298 ]
  call void @__emback_decimal_multiply(ptr nonnull %6, i32 10, i32 0)
  %310 = add nsw i32 %309, -1
  %311 = icmp eq i32 %310, 0
  br i1 %311, label %312, label %308

312:
  %313 = phi i32 [ %248, %253 ], [ 0, %308 ]
  %314 = load i32, ptr %23, align 4
  br label %315

315:
  %316 = phi i32 [ %314, %312 ], [ %306, %298 ]
  %317 = phi i32 [ %313, %312 ], [ 0, %298 ]
  %318 = load i32, ptr %15, align 4
  %319 = mul i32 %316, 29
  %320 = add i32 %319, -29
  %321 = add nsw i32 %318, 1
  %322 = icmp sgt i32 %320, %321
  br i1 %322, label %330, label %323

323:
  %324 = load i32, ptr %8, align 4
  %325 = add i32 %318, %324
  %326 = sub i32 -64, %325
  %327 = icmp slt i32 %319, %326
  br i1 %327, label %330, label %328

328:
  %329 = icmp eq i32 %316, 1
  br i1 %329, label %345, label %335

330:
  store i32 2097152, ptr %7, align 4
  %331 = icmp sgt i32 %316, 0
  %332 = select i1 %331, i32 1048576, i32 -1048576
  %333 = getelementptr inbounds i8, ptr %7, i32 32
  %334 = add nsw i32 %317, %332
  store i32 %334, ptr %333, align 4
  br label %389

335:
  %336 = phi i32 [ %342, %335 ], [ %317, %328 ]
  %337 = phi i32 [ %343, %335 ], [ %316, %328 ]
  %338 = sub nsw i32 1, %337
  %339 = mul nsw i32 %338, 29
  %340 = icmp eq i32 %337, 0
  %341 = select i1 %340, i32 22, i32 %339
  call void @__emback_decimal_scale(ptr nonnull %6, i32 %341)
  %342 = sub nsw i32 %336, %341
  %343 = load i32, ptr %23, align 4
  %344 = icmp eq i32 %343, 1
  br i1 %344, label %345, label %335

345:
  %346 = phi i32 [ %317, %328 ], [ %342, %335 ]
  %347 = load ptr, ptr %6, align 4
  %348 = load i32, ptr %347, align 4
  %349 = call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %348, i1 false)
  %350 = add nsw i32 %349, -10
  call void @__emback_decimal_scale(ptr nonnull %6, i32 %350)
  %351 = getelementptr inbounds i8, ptr %7, i32 32
  %352 = sub i32 %346, %349
  %353 = add i32 %352, 31
  store i32 %353, ptr %351, align 4
  %354 = load i32, ptr %8, align 4
  %355 = icmp slt i32 %354, -21
  br i1 %355, label %360, label %356

356:
  %357 = phi i32 [ %376, %375 ], [ 0, %345 ]
  %358 = load i32, ptr %22, align 4
  %359 = icmp eq i32 %358, 0
  br i1 %359, label %389, label %366

360:
  %361 = load i32, ptr %22, align 4
  %362 = icmp sgt i32 %361, 0
  br i1 %362, label %363, label %389

363:
  %364 = load i32, ptr %27, align 4
  %365 = load ptr, ptr %6, align 4
  br label %380

366:
  %367 = load i32, ptr %23, align 4
  %368 = icmp eq i32 %367, 1
  br i1 %368, label %369, label %375

369:
  %370 = load ptr, ptr %6, align 4
  %371 = getelementptr inbounds i8, ptr %370, i32 4
  store ptr %371, ptr %6, align 4
  %372 = load i32, ptr %370, align 4
  %373 = getelementptr inbounds [8 x i32], ptr %7, i32 0, i32 %357
  store i32 %372, ptr %373, align 4
  %374 = add nsw i32 %358, -1
  store i32 %374, ptr %22, align 4
  store i32 0, ptr %23, align 4
  br label %375

375:
  call void @__emback_decimal_scale(ptr nonnull %6, i32 22)
  %376 = add nuw nsw i32 %357, 1
  %377 = load i32, ptr %8, align 4
  %378 = sdiv i32 %377, 22
  %379 = icmp slt i32 %357, %378
  br i1 %379, label %356, label %360

380:
  %381 = phi i32 [ %364, %363 ], [ %385, %380 ]
  %382 = phi i32 [ 0, %363 ], [ %386, %380 ]
  %383 = getelementptr inbounds i32, ptr %365, i32 %382
  %384 = load i32, ptr %383, align 4
  %385 = or i32 %384, %381
  %386 = add nuw nsw i32 %382, 1
  %387 = icmp eq i32 %386, %361
  br i1 %387, label %388, label %380

388:
  store i32 %385, ptr %27, align 4
  br label %389

389:
  %390 = call i32 @store(ptr nonnull %7, i32 %3, ptr %4)
  br label %391

391:
  %392 = phi i32 [ %390, %389 ], [ %252, %251 ], [ 0, %110 ], [ 0, %109 ], [ 1, %295 ], [ 1, %297 ], [ 0, %201 ]
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) nounwind
  ret i32 %392
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

declare void @__emback_decimal_multiply(ptr, i32, i32)

declare double @llvm.fmuladd.f64(double, double, double) nounwind

declare void @__emback_decimal_scale(ptr, i32)

declare i32 @llvm.ctlz.i32(i32, i1 immarg) nounwind

declare i32 @__emback_size_long_double()

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind

declare i32 @llvm.umax.i32(i32, i32) nounwind

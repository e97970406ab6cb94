; Compiled from format.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@errno = external global i32, align 4
@.str.1 = private unnamed_addr constant [7 x i8] c"(null)\00", align 1
@.str.2 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@.str.3 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c" \00", align 1
@.str.5 = private unnamed_addr constant [3 x i8] c"0x\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"(nil)\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"0X\00", align 1
@.str.8 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1

define i32 @__emback_format_wide(ptr %0, ptr %1, ptr %2) {
  %4 = alloca [4 x i8], align 1
  %5 = alloca ptr, align 4
  %6 = alloca [24 x i8], align 16
  store ptr %1, ptr %5, align 4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) nounwind
  %7 = icmp eq ptr @__emback_format_double, null
  %8 = getelementptr inbounds i8, ptr %6, i32 24
  %9 = ptrtoint ptr %8 to i32
  br label %10

10:
  %11 = phi ptr [ %1, %3 ], [ %694, %693 ]
  %12 = phi ptr [ %2, %3 ], [ %695, %693 ]
  %13 = phi i32 [ 0, %3 ], [ %696, %693 ]
  %14 = phi ptr [ null, %3 ], [ %697, %693 ]
  br label %15

15:
  %16 = phi ptr [ %227, %608 ], [ %11, %10 ]
  %17 = phi ptr [ %197, %608 ], [ %12, %10 ]
  %18 = phi ptr [ %201, %608 ], [ %14, %10 ]
  %19 = load i8, ptr %16, align 1
  switch i8 %19, label %26 [
    i8 0, label %698
    i8 37, label %20
  ]

20:
  %21 = getelementptr inbounds i8, ptr %16, i32 1
  store ptr %21, ptr %5, align 4
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 37
  br i1 %23, label %24, label %36

24:
  %25 = getelementptr inbounds i8, ptr %16, i32 1
  br label %26

26:
  %27 = phi ptr [ %25, %24 ], [ %16, %15 ]
  br label %28

28:
  %29 = phi ptr [ %30, %28 ], [ %27, %26 ]
  %30 = getelementptr inbounds i8, ptr %29, i32 1
  %31 = load i8, ptr %30, align 1
  switch i8 %31, label %28 [
    i8 0, label %32
    i8 37, label %32
  ]

32:
  store ptr %30, ptr %5, align 4
  %33 = ptrtoint ptr %30 to i32
  %34 = ptrtoint ptr %27 to i32
  %35 = sub i32 %33, %34
  br label %647

36:
  %37 = call i32 @__emback_formats_use() nounwind
  %38 = and i32 %37, 1
  %39 = icmp ne i32 %38, 0
  %40 = icmp eq i32 %38, 0
  br i1 %40, label %62, label %41

41:
  %42 = call i32 @number_before(ptr nonnull %5)
  %43 = icmp eq i32 %42, 0
  %44 = icmp ne ptr %18, null
  %45 = select i1 %43, i1 true, i1 %44
  br i1 %45, label %62, label %46

46:
  %47 = call i32 @list_of(ptr %1, ptr null)
  %48 = icmp slt i32 %47, 4097
  br i1 %48, label %51, label %49

49:
  %50 = call i32 @__emback_failed(i32 28)
  br label %698

51:
  %52 = add nsw i32 %47, 1
  %53 = alloca i8, i32 %52, align 16
  %54 = icmp slt i32 %47, 0
  br i1 %54, label %60, label %55

55:
  %56 = phi i32 [ %58, %55 ], [ 0, %51 ]
  %57 = getelementptr inbounds i8, ptr %53, i32 %56
  store i8 1, ptr %57, align 1
  %58 = add nuw i32 %56, 1
  %59 = icmp eq i32 %56, %47
  br i1 %59, label %60, label %55

60:
  %61 = call i32 @list_of(ptr %1, ptr nonnull %53)
  br label %62

62:
  %63 = phi i32 [ %42, %41 ], [ %42, %60 ], [ 0, %36 ]
  %64 = phi ptr [ %18, %41 ], [ %53, %60 ], [ %18, %36 ]
  %65 = and i32 %37, 8
  %66 = icmp eq i32 %65, 0
  %67 = load ptr, ptr %5, align 4
  br i1 %66, label %195, label %68

68:
  %69 = phi ptr [ %87, %82 ], [ %67, %62 ]
  %70 = phi i32 [ %86, %82 ], [ 0, %62 ]
  %71 = load i8, ptr %69, align 1
  %72 = icmp eq i8 %71, 73
  br i1 %72, label %82, label %73

73:
  %74 = sext i8 %71 to i32
  %75 = add nsw i32 %74, -32
  %76 = icmp ult i32 %75, 17
  br i1 %76, label %77, label %81

77:
  %78 = lshr i32 75913, %75
  %79 = and i32 %78, 1
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %82

81:
  br label %88

82:
  %83 = phi i32 [ %75, %77 ], [ 41, %68 ]
  %84 = shl nuw i32 1, %83
  %85 = select i1 %72, i32 0, i32 %84
  %86 = or i32 %85, %70
  %87 = getelementptr inbounds i8, ptr %69, i32 1
  br label %68

88:
  %89 = phi ptr [ %194, %193 ], [ %69, %81 ]
  %90 = phi ptr [ %172, %193 ], [ %17, %81 ]
  %91 = phi i1 [ false, %193 ], [ true, %81 ]
  %92 = phi i32 [ %188, %193 ], [ 0, %81 ]
  %93 = phi i32 [ %189, %193 ], [ %70, %81 ]
  %94 = phi ptr [ %174, %193 ], [ %64, %81 ]
  store ptr %89, ptr %5, align 4
  br i1 %91, label %98, label %95

95:
  %96 = load i8, ptr %89, align 1
  %97 = icmp eq i8 %96, 45
  br label %98

98:
  %99 = phi i1 [ false, %88 ], [ %97, %95 ]
  %100 = zext i1 %99 to i32
  %101 = getelementptr inbounds i8, ptr %89, i32 %100
  store ptr %101, ptr %5, align 4
  %102 = load i8, ptr %101, align 1
  %103 = icmp eq i8 %102, 42
  br i1 %103, label %108, label %104

104:
  %105 = sext i8 %102 to i32
  %106 = add nsw i32 %105, -48
  %107 = icmp ugt i32 %106, 9
  br i1 %107, label %168, label %149

108:
  %109 = getelementptr inbounds i8, ptr %101, i32 1
  store ptr %109, ptr %5, align 4
  br i1 %40, label %137, label %110

110:
  %111 = call i32 @number_before(ptr nonnull %5)
  %112 = icmp eq i32 %111, 0
  %113 = icmp ne ptr %94, null
  %114 = select i1 %112, i1 true, i1 %113
  br i1 %114, label %131, label %115

115:
  %116 = call i32 @list_of(ptr %1, ptr null)
  %117 = icmp slt i32 %116, 4097
  br i1 %117, label %120, label %118

118:
  %119 = call i32 @__emback_failed(i32 28)
  br label %698

120:
  %121 = add nsw i32 %116, 1
  %122 = alloca i8, i32 %121, align 16
  %123 = icmp slt i32 %116, 0
  br i1 %123, label %129, label %124

124:
  %125 = phi i32 [ %127, %124 ], [ 0, %120 ]
  %126 = getelementptr inbounds i8, ptr %122, i32 %125
  store i8 1, ptr %126, align 1
  %127 = add nuw i32 %125, 1
  %128 = icmp eq i32 %125, %116
  br i1 %128, label %129, label %124

129:
  %130 = call i32 @list_of(ptr %1, ptr nonnull %122)
  br label %131

131:
  %132 = phi ptr [ %94, %110 ], [ %122, %129 ]
  %133 = icmp ne i32 %111, 0
  %134 = and i1 %39, %133
  br i1 %134, label %135, label %137

135:
  %136 = call ptr @numbered(ptr %2, ptr %132, i32 %111)
  br label %144

137:
  %138 = phi ptr [ %132, %131 ], [ %94, %108 ]
  %139 = ptrtoint ptr %90 to i32
  %140 = add i32 %139, 3
  %141 = and i32 %140, -4
  %142 = inttoptr i32 %141 to ptr
  %143 = getelementptr inbounds i8, ptr %142, i32 4
  br label %144

144:
  %145 = phi ptr [ %132, %135 ], [ %138, %137 ]
  %146 = phi ptr [ %90, %135 ], [ %143, %137 ]
  %147 = phi ptr [ %136, %135 ], [ %142, %137 ]
  %148 = load i32, ptr %147, align 4
  br label %171

149:
  %150 = phi i32 [ %166, %162 ], [ %106, %104 ]
  %151 = phi i32 [ %158, %162 ], [ 0, %104 ]
  %152 = phi ptr [ %163, %162 ], [ %101, %104 ]
  %153 = icmp sgt i32 %151, 214748364
  br i1 %153, label %154, label %156

154:
  %155 = call i32 @__emback_failed(i32 61)
  br label %698

156:
  %157 = mul i32 %151, 10
  %158 = add i32 %150, %157
  %159 = icmp slt i32 %158, 0
  br i1 %159, label %160, label %162

160:
  %161 = call i32 @__emback_failed(i32 61)
  br label %698

162:
  %163 = getelementptr inbounds i8, ptr %152, i32 1
  %164 = load i8, ptr %163, align 1
  %165 = sext i8 %164 to i32
  %166 = add nsw i32 %165, -48
  %167 = icmp ugt i32 %166, 9
  br i1 %167, label %168, label %149

168:
  %169 = phi ptr [ %101, %104 ], [ %163, %162 ]
  %170 = phi i32 [ 0, %104 ], [ %158, %162 ]
  store ptr %169, ptr %5, align 4
  br label %171

171:
  %172 = phi ptr [ %146, %144 ], [ %90, %168 ]
  %173 = phi i32 [ %148, %144 ], [ %170, %168 ]
  %174 = phi ptr [ %145, %144 ], [ %94, %168 ]
  %175 = icmp slt i32 %173, 0
  br i1 %91, label %176, label %183

176:
  br i1 %175, label %177, label %187

177:
  %178 = or i32 %93, 8192
  %179 = sub i32 0, %173
  %180 = icmp slt i32 %179, 0
  br i1 %180, label %181, label %187

181:
  %182 = call i32 @__emback_failed(i32 61)
  br label %698

183:
  %184 = select i1 %99, i1 true, i1 %175
  %185 = select i1 %184, i32 -1, i32 %173
  %186 = load ptr, ptr %5, align 4
  br label %195

187:
  %188 = phi i32 [ %179, %177 ], [ %173, %176 ]
  %189 = phi i32 [ %178, %177 ], [ %93, %176 ]
  %190 = load ptr, ptr %5, align 4
  %191 = load i8, ptr %190, align 1
  %192 = icmp eq i8 %191, 46
  br i1 %192, label %193, label %195

193:
  %194 = getelementptr inbounds i8, ptr %190, i32 1
  br label %88

195:
  %196 = phi ptr [ %67, %62 ], [ %186, %183 ], [ %190, %187 ]
  %197 = phi ptr [ %17, %62 ], [ %172, %183 ], [ %172, %187 ]
  %198 = phi i32 [ -1, %62 ], [ %185, %183 ], [ -1, %187 ]
  %199 = phi i32 [ 0, %62 ], [ %92, %183 ], [ %188, %187 ]
  %200 = phi i32 [ 0, %62 ], [ %93, %183 ], [ %189, %187 ]
  %201 = phi ptr [ %64, %62 ], [ %174, %183 ], [ %174, %187 ]
  %202 = and i32 %37, 64
  %203 = icmp eq i32 %202, 0
  br i1 %203, label %204, label %206

204:
  %205 = load i8, ptr %196, align 1
  br label %220

206:
  %207 = phi ptr [ %219, %217 ], [ %196, %195 ]
  %208 = phi i32 [ %218, %217 ], [ 0, %195 ]
  %209 = load i8, ptr %207, align 1
  switch i8 %209, label %220 [
    i8 108, label %210
    i8 104, label %212
    i8 106, label %217
    i8 113, label %217
    i8 76, label %214
    i8 116, label %215
    i8 122, label %216
  ]

210:
  %211 = add nsw i32 %208, 1
  br label %217

212:
  %213 = add nsw i32 %208, -1
  br label %217

214:
  br label %217

215:
  br label %217

216:
  br label %217

217:
  %218 = phi i32 [ %211, %210 ], [ %213, %212 ], [ 3, %214 ], [ 2, %206 ], [ 2, %206 ], [ %208, %215 ], [ %208, %216 ]
  %219 = getelementptr inbounds i8, ptr %207, i32 1
  br label %206

220:
  %221 = phi i8 [ %205, %204 ], [ %209, %206 ]
  %222 = phi ptr [ %196, %204 ], [ %207, %206 ]
  %223 = phi i32 [ 0, %204 ], [ %208, %206 ]
  %224 = sext i8 %221 to i32
  %225 = icmp ne i8 %221, 0
  %226 = zext i1 %225 to i32
  %227 = getelementptr inbounds i8, ptr %222, i32 %226
  store ptr %227, ptr %5, align 4
  %228 = and i32 %37, 2
  %229 = icmp ne i32 %228, 0
  %230 = and i8 %221, -17
  %231 = icmp eq i8 %230, 67
  %232 = and i1 %229, %231
  %233 = or disjoint i32 %224, 32
  %234 = select i1 %232, i32 %233, i32 %224
  switch i32 %234, label %643 [
    i32 109, label %235
    i32 115, label %241
    i32 99, label %333
    i32 110, label %358
    i32 100, label %389
    i32 105, label %389
    i32 117, label %394
    i32 111, label %394
    i32 120, label %394
    i32 88, label %394
    i32 112, label %394
    i32 97, label %608
    i32 65, label %608
    i32 101, label %608
    i32 69, label %608
    i32 102, label %608
    i32 70, label %608
    i32 103, label %608
    i32 71, label %608
  ]

235:
  %236 = and i32 %37, 4
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %677, label %238

238:
  %239 = load i32, ptr @errno, align 4
  %240 = call ptr @strerror(i32 %239)
  br label %310

241:
  %242 = select i1 %232, i32 1, i32 %223
  %243 = and i32 %37, 2048
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %677, label %245

245:
  %246 = icmp ne i32 %63, 0
  %247 = and i1 %39, %246
  br i1 %247, label %248, label %250

248:
  %249 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %256

250:
  %251 = ptrtoint ptr %197 to i32
  %252 = add i32 %251, 3
  %253 = and i32 %252, -4
  %254 = inttoptr i32 %253 to ptr
  %255 = getelementptr inbounds i8, ptr %254, i32 4
  br label %256

256:
  %257 = phi ptr [ %197, %248 ], [ %255, %250 ]
  %258 = phi ptr [ %249, %248 ], [ %254, %250 ]
  %259 = load i32, ptr %258, align 4
  %260 = inttoptr i32 %259 to ptr
  %261 = icmp sgt i32 %242, 0
  %262 = icmp ne i32 %259, 0
  %263 = select i1 %261, i1 %262, i1 false
  br i1 %263, label %264, label %306

264:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %265 = load i32, ptr %260, align 4
  %266 = icmp eq i32 %265, 0
  br i1 %266, label %275, label %267

267:
  %268 = phi i32 [ %271, %270 ], [ 0, %264 ]
  %269 = icmp eq i32 %268, %198
  br i1 %269, label %275, label %270

270:
  %271 = add nuw i32 %268, 1
  %272 = getelementptr inbounds i32, ptr %260, i32 %271
  %273 = load i32, ptr %272, align 4
  %274 = icmp eq i32 %273, 0
  br i1 %274, label %275, label %267

275:
  %276 = phi i32 [ 0, %264 ], [ %271, %270 ], [ %198, %267 ]
  %277 = call i32 @llvm.smax.i32(i32 %276, i32 %199)
  %278 = and i32 %200, 8192
  %279 = icmp eq i32 %278, 0
  %280 = sub nsw i32 %277, %276
  %281 = select i1 %279, i32 %280, i32 0
  %282 = call i32 @__emback_field(ptr %0, i32 %13, i32 0, i32 %281, ptr nonnull @.str, i32 0, ptr nonnull @.str, i32 0, i32 0, ptr nonnull @.str)
  %283 = icmp slt i32 %282, 0
  br i1 %283, label %284, label %285

284:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %698

285:
  %286 = sub nuw nsw i32 2147483647, %282
  %287 = icmp ugt i32 %276, %286
  br i1 %287, label %290, label %288

288:
  %289 = icmp eq i32 %276, 0
  br i1 %289, label %292, label %296

290:
  %291 = call i32 @__emback_failed(i32 61)
  br label %303

292:
  %293 = add nuw nsw i32 %282, %276
  %294 = select i1 %279, i32 0, i32 %280
  %295 = call i32 @__emback_field(ptr %0, i32 %293, i32 0, i32 %294, ptr nonnull @.str, i32 0, ptr nonnull @.str, i32 0, i32 0, ptr nonnull @.str)
  br label %303

296:
  %297 = phi i32 [ %301, %296 ], [ 0, %288 ]
  %298 = getelementptr inbounds i32, ptr %260, i32 %297
  %299 = load i32, ptr %298, align 4
  %300 = call i32 @encode(ptr nonnull %4, i32 %299)
  call void @__emback_emit(ptr %0, ptr nonnull %4, i32 %300, i32 1)
  %301 = add nuw nsw i32 %297, 1
  %302 = icmp eq i32 %301, %276
  br i1 %302, label %292, label %296

303:
  %304 = phi i32 [ %291, %290 ], [ %295, %292 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %305 = icmp slt i32 %304, 0
  br i1 %305, label %698, label %693

306:
  br i1 %262, label %310, label %307

307:
  %308 = icmp ugt i32 %198, 5
  %309 = select i1 %308, ptr @.str.1, ptr @.str
  br label %310

310:
  %311 = phi ptr [ %257, %306 ], [ %257, %307 ], [ %197, %238 ]
  %312 = phi ptr [ %260, %306 ], [ %309, %307 ], [ %240, %238 ]
  %313 = load i8, ptr %312, align 1
  %314 = icmp eq i8 %313, 0
  br i1 %314, label %330, label %315

315:
  %316 = phi i8 [ %328, %324 ], [ %313, %310 ]
  %317 = phi i32 [ %326, %324 ], [ 0, %310 ]
  %318 = phi i32 [ %325, %324 ], [ %198, %310 ]
  %319 = and i8 %316, -64
  %320 = icmp eq i8 %319, -128
  br i1 %320, label %324, label %321

321:
  %322 = add nsw i32 %318, -1
  %323 = icmp eq i32 %318, 0
  br i1 %323, label %330, label %324

324:
  %325 = phi i32 [ %322, %321 ], [ %318, %315 ]
  %326 = add nuw nsw i32 %317, 1
  %327 = getelementptr inbounds i8, ptr %312, i32 %326
  %328 = load i8, ptr %327, align 1
  %329 = icmp eq i8 %328, 0
  br i1 %329, label %330, label %315

330:
  %331 = phi i32 [ 0, %310 ], [ %317, %321 ], [ %326, %324 ]
  %332 = and i32 %200, -65537
  br label %647

333:
  %334 = select i1 %232, i32 1, i32 %223
  %335 = and i32 %37, 1024
  %336 = icmp eq i32 %335, 0
  br i1 %336, label %677, label %337

337:
  %338 = icmp ne i32 %63, 0
  %339 = and i1 %39, %338
  br i1 %339, label %340, label %342

340:
  %341 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %348

342:
  %343 = ptrtoint ptr %197 to i32
  %344 = add i32 %343, 3
  %345 = and i32 %344, -4
  %346 = inttoptr i32 %345 to ptr
  %347 = getelementptr inbounds i8, ptr %346, i32 4
  br label %348

348:
  %349 = phi ptr [ %197, %340 ], [ %347, %342 ]
  %350 = phi ptr [ %341, %340 ], [ %346, %342 ]
  %351 = load i32, ptr %350, align 4
  %352 = trunc i32 %351 to i8
  store i8 %352, ptr %6, align 16
  %353 = icmp sgt i32 %334, 0
  %354 = and i32 %351, 255
  %355 = select i1 %353, i32 %351, i32 %354
  %356 = call i32 @encode(ptr nonnull %6, i32 %355)
  %357 = and i32 %200, -65537
  br label %647

358:
  %359 = select i1 %232, i32 1, i32 %223
  %360 = and i32 %37, 4096
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %677, label %362

362:
  %363 = icmp ne i32 %63, 0
  %364 = and i1 %39, %363
  br i1 %364, label %365, label %367

365:
  %366 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %373

367:
  %368 = ptrtoint ptr %197 to i32
  %369 = add i32 %368, 3
  %370 = and i32 %369, -4
  %371 = inttoptr i32 %370 to ptr
  %372 = getelementptr inbounds i8, ptr %371, i32 4
  br label %373

373:
  %374 = phi ptr [ %197, %365 ], [ %372, %367 ]
  %375 = phi ptr [ %366, %365 ], [ %371, %367 ]
  %376 = load i32, ptr %375, align 4
  %377 = inttoptr i32 %376 to ptr
  %378 = icmp slt i32 %359, -1
  br i1 %378, label %379, label %381

379:
  %380 = trunc i32 %13 to i8
  store i8 %380, ptr %377, align 1
  br label %677

381:
  %382 = icmp slt i32 %359, 0
  br i1 %382, label %383, label %385

383:
  %384 = trunc i32 %13 to i16
  store i16 %384, ptr %377, align 2
  br label %677

385:
  store i32 %13, ptr %377, align 4
  %386 = icmp ugt i32 %359, 1
  br i1 %386, label %387, label %677

387:
  %388 = getelementptr inbounds i8, ptr %377, i32 4
  store i32 0, ptr %388, align 4
  br label %677

389:
  %390 = icmp ne i32 %65, 0
  %391 = select i1 %232, i32 1, i32 %223
  %392 = and i32 %37, 128
  %393 = icmp eq i32 %392, 0
  br i1 %393, label %677, label %405

394:
  %395 = icmp ne i32 %65, 0
  %396 = select i1 %232, i32 1, i32 %223
  %397 = and i32 %37, 128
  %398 = and i32 %37, 256
  %399 = icmp eq i32 %398, 0
  br i1 %399, label %400, label %405

400:
  %401 = and i32 %37, 512
  %402 = icmp eq i32 %401, 0
  %403 = icmp eq i32 %234, 117
  %404 = or i1 %402, %403
  br i1 %404, label %677, label %405

405:
  %406 = phi i32 [ %396, %400 ], [ %396, %394 ], [ %391, %389 ]
  %407 = phi i1 [ %395, %400 ], [ %395, %394 ], [ %390, %389 ]
  %408 = phi i1 [ false, %400 ], [ false, %394 ], [ true, %389 ]
  %409 = phi i32 [ %397, %400 ], [ %397, %394 ], [ %392, %389 ]
  %410 = icmp ne i32 %409, 0
  %411 = and i32 %37, 512
  %412 = icmp ne i32 %411, 0
  %413 = or i1 %412, %408
  %414 = xor i1 %413, true
  %415 = icmp ne i32 %234, 117
  %416 = and i1 %415, %414
  br i1 %416, label %677, label %417

417:
  %418 = and i32 %37, 32
  %419 = icmp ne i32 %418, 0
  %420 = icmp sgt i32 %406, 1
  %421 = select i1 %419, i1 %420, i1 false
  %422 = icmp ne i32 %234, 112
  %423 = and i1 %422, %421
  %424 = icmp ne i32 %63, 0
  %425 = and i1 %39, %424
  br i1 %423, label %426, label %444

426:
  br i1 %425, label %427, label %429

427:
  %428 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %438

429:
  %430 = call i32 @__emback_align_i64()
  %431 = ptrtoint ptr %197 to i32
  %432 = add i32 %431, -1
  %433 = add i32 %432, %430
  %434 = sub i32 0, %430
  %435 = and i32 %433, %434
  %436 = inttoptr i32 %435 to ptr
  %437 = getelementptr inbounds i8, ptr %436, i32 8
  br label %438

438:
  %439 = phi ptr [ %197, %427 ], [ %437, %429 ]
  %440 = phi ptr [ %428, %427 ], [ %436, %429 ]
  %441 = load i32, ptr %440, align 4
  %442 = getelementptr inbounds i8, ptr %440, i32 4
  %443 = load i32, ptr %442, align 4
  br label %474

444:
  br i1 %425, label %445, label %447

445:
  %446 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %453

447:
  %448 = ptrtoint ptr %197 to i32
  %449 = add i32 %448, 3
  %450 = and i32 %449, -4
  %451 = inttoptr i32 %450 to ptr
  %452 = getelementptr inbounds i8, ptr %451, i32 4
  br label %453

453:
  %454 = phi ptr [ %197, %445 ], [ %452, %447 ]
  %455 = phi ptr [ %446, %445 ], [ %451, %447 ]
  %456 = load i32, ptr %455, align 4
  %457 = and i32 %37, 16
  %458 = icmp ne i32 %457, 0
  %459 = icmp slt i32 %406, 0
  %460 = select i1 %458, i1 %459, i1 false
  %461 = and i1 %422, %460
  br i1 %461, label %462, label %474

462:
  %463 = icmp eq i32 %406, -1
  br i1 %463, label %469, label %464

464:
  %465 = shl i32 %456, 24
  %466 = ashr exact i32 %465, 24
  %467 = and i32 %456, 255
  %468 = select i1 %408, i32 %466, i32 %467
  br label %474

469:
  %470 = shl i32 %456, 16
  %471 = ashr exact i32 %470, 16
  %472 = and i32 %456, 65535
  %473 = select i1 %408, i32 %471, i32 %472
  br label %474

474:
  %475 = phi i32 [ %443, %438 ], [ %456, %453 ], [ %473, %469 ], [ %468, %464 ]
  %476 = phi ptr [ %439, %438 ], [ %454, %453 ], [ %454, %469 ], [ %454, %464 ]
  %477 = phi i32 [ %441, %438 ], [ %456, %453 ], [ %473, %469 ], [ %468, %464 ]
  %478 = phi i32 [ %443, %438 ], [ 0, %453 ], [ 0, %469 ], [ 0, %464 ]
  %479 = and i1 %408, %410
  br i1 %479, label %480, label %497

480:
  %481 = icmp slt i32 %475, 0
  br i1 %481, label %482, label %489

482:
  %483 = xor i32 %478, -1
  %484 = icmp eq i32 %477, 0
  %485 = zext i1 %484 to i32
  %486 = add i32 %485, %483
  %487 = select i1 %423, i32 %486, i32 %478
  %488 = sub i32 0, %477
  br label %497

489:
  br i1 %66, label %497, label %490

490:
  %491 = and i32 %200, 2048
  %492 = icmp eq i32 %491, 0
  %493 = and i32 %200, 1
  %494 = icmp eq i32 %493, 0
  %495 = select i1 %494, ptr @.str, ptr @.str.4
  %496 = select i1 %492, ptr %495, ptr @.str.3
  br label %497

497:
  %498 = phi i32 [ %488, %482 ], [ %477, %489 ], [ %477, %490 ], [ %477, %474 ]
  %499 = phi i32 [ %487, %482 ], [ %478, %489 ], [ %478, %490 ], [ %478, %474 ]
  %500 = phi ptr [ @.str.2, %482 ], [ @.str, %489 ], [ %496, %490 ], [ @.str, %474 ]
  %501 = icmp eq i32 %411, 0
  %502 = or i1 %501, %408
  %503 = xor i1 %502, true
  %504 = and i1 %415, %503
  br i1 %504, label %505, label %523

505:
  %506 = icmp ne i32 %234, 111
  %507 = select i1 %506, i32 16, i32 8
  %508 = icmp eq i32 %234, 112
  br i1 %508, label %509, label %512

509:
  %510 = and i32 %200, -65545
  %511 = icmp eq i32 %498, 0
  br i1 %511, label %657, label %523

512:
  %513 = and i1 %407, %506
  br i1 %513, label %514, label %523

514:
  %515 = and i32 %200, 8
  %516 = icmp eq i32 %515, 0
  %517 = or i32 %499, %498
  %518 = icmp eq i32 %517, 0
  %519 = select i1 %516, i1 true, i1 %518
  br i1 %519, label %523, label %520

520:
  %521 = icmp eq i32 %234, 120
  %522 = select i1 %521, ptr @.str.5, ptr @.str.7
  br label %523

523:
  %524 = phi i32 [ %507, %509 ], [ 16, %520 ], [ 16, %514 ], [ %507, %512 ], [ 10, %497 ]
  %525 = phi i32 [ -1, %509 ], [ %198, %520 ], [ %198, %514 ], [ %198, %512 ], [ %198, %497 ]
  %526 = phi i32 [ %510, %509 ], [ %200, %520 ], [ %200, %514 ], [ %200, %512 ], [ %200, %497 ]
  %527 = phi ptr [ @.str.5, %509 ], [ %522, %520 ], [ %500, %514 ], [ %500, %512 ], [ %500, %497 ]
  %528 = icmp sgt i32 %525, -1
  %529 = select i1 %407, i1 %528, i1 false
  %530 = and i32 %526, -65537
  %531 = select i1 %529, i32 %530, i32 %526
  %532 = icmp ne i32 %499, 0
  %533 = select i1 %419, i1 %532, i1 false
  br i1 %533, label %534, label %537

534:
  %535 = trunc nsw i32 %234 to i8
  %536 = and i8 %535, 32
  br label %543

537:
  %538 = phi i32 [ %498, %523 ], [ %562, %543 ]
  %539 = phi ptr [ %8, %523 ], [ %568, %543 ]
  %540 = icmp eq i32 %538, 0
  br i1 %540, label %589, label %541

541:
  %542 = and i32 %234, 32
  br label %570

543:
  %544 = phi ptr [ %8, %534 ], [ %568, %543 ]
  %545 = phi i32 [ %499, %534 ], [ %548, %543 ]
  %546 = phi i32 [ %498, %534 ], [ %562, %543 ]
  %547 = freeze i32 %545
  %548 = udiv i32 %547, %524
  %549 = mul i32 %548, %524
  %550 = sub i32 %547, %549
  %551 = call i32 @llvm.fshl.i32(i32 %550, i32 %546, i32 16)
  %552 = freeze i32 %551
  %553 = udiv i32 %552, %524
  %554 = mul i32 %553, %524
  %555 = sub i32 %552, %554
  %556 = shl nuw nsw i32 %555, 16
  %557 = and i32 %546, 65535
  %558 = or disjoint i32 %556, %557
  %559 = freeze i32 %558
  %560 = udiv i32 %559, %524
  %561 = shl i32 %553, 16
  %562 = or i32 %560, %561
  %563 = mul i32 %560, %524
  %564 = sub i32 %559, %563
  %565 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %564
  %566 = load i8, ptr %565, align 1
  %567 = or i8 %566, %536
  %568 = getelementptr inbounds i8, ptr %544, i32 -1
  store i8 %567, ptr %568, align 1
  %569 = icmp ugt i32 %524, %545
  br i1 %569, label %537, label %543

570:
  %571 = phi ptr [ %539, %541 ], [ %587, %584 ]
  %572 = phi i32 [ %538, %541 ], [ %574, %584 ]
  %573 = freeze i32 %572
  %574 = udiv i32 %573, %524
  %575 = mul i32 %574, %524
  %576 = sub i32 %573, %575
  br i1 %501, label %582, label %577

577:
  %578 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %576
  %579 = load i8, ptr %578, align 1
  %580 = zext i8 %579 to i32
  %581 = or i32 %542, %580
  br label %584

582:
  %583 = add nuw nsw i32 %576, 48
  br label %584

584:
  %585 = phi i32 [ %581, %577 ], [ %583, %582 ]
  %586 = trunc i32 %585 to i8
  %587 = getelementptr inbounds i8, ptr %571, i32 -1
  store i8 %586, ptr %587, align 1
  %588 = icmp ugt i32 %524, %572
  br i1 %588, label %589, label %570

589:
  %590 = phi ptr [ %539, %537 ], [ %587, %584 ]
  %591 = ptrtoint ptr %590 to i32
  %592 = sub i32 %9, %591
  %593 = icmp slt i32 %525, 0
  %594 = select i1 %593, i32 1, i32 %525
  %595 = sub nsw i32 %594, %592
  %596 = icmp eq i32 %524, 8
  %597 = and i32 %37, 520
  %598 = icmp eq i32 %597, 520
  %599 = and i1 %598, %596
  br i1 %599, label %600, label %605

600:
  %601 = and i32 %531, 8
  %602 = icmp eq i32 %601, 0
  %603 = call i32 @llvm.smax.i32(i32 %595, i32 1)
  %604 = select i1 %602, i32 %595, i32 %603
  br label %605

605:
  %606 = phi i32 [ %604, %600 ], [ %595, %589 ]
  %607 = call i32 @llvm.smax.i32(i32 %606, i32 0)
  br label %647

608:
  br i1 %7, label %15, label %609

609:
  %610 = select i1 %232, i32 1, i32 %223
  %611 = icmp ne i32 %63, 0
  %612 = and i1 %39, %611
  br i1 %612, label %613, label %615

613:
  %614 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %638

615:
  %616 = icmp eq i32 %610, 3
  br i1 %616, label %626, label %617

617:
  %618 = call i32 @__emback_align_double()
  %619 = ptrtoint ptr %197 to i32
  %620 = add i32 %619, -1
  %621 = add i32 %620, %618
  %622 = sub i32 0, %618
  %623 = and i32 %621, %622
  %624 = inttoptr i32 %623 to ptr
  %625 = getelementptr inbounds i8, ptr %624, i32 8
  br label %638

626:
  %627 = call i32 @__emback_size_long_double()
  %628 = call i32 @__emback_align_long_double()
  %629 = ptrtoint ptr %197 to i32
  %630 = add i32 %629, -1
  %631 = add i32 %630, %628
  %632 = sub i32 0, %628
  %633 = and i32 %631, %632
  %634 = inttoptr i32 %633 to ptr
  %635 = add i32 %627, 3
  %636 = and i32 %635, -4
  %637 = getelementptr inbounds i8, ptr %634, i32 %636
  br label %638

638:
  %639 = phi ptr [ %197, %613 ], [ %637, %626 ], [ %625, %617 ]
  %640 = phi ptr [ %614, %613 ], [ %634, %626 ], [ %624, %617 ]
  %641 = call i32 @__emback_format_double(ptr %0, ptr %640, i32 %234, i32 %610, i32 %200, i32 %199, i32 %198, i32 %13)
  %642 = icmp sgt i32 %641, -1
  br i1 %642, label %693, label %698

643:
  %644 = ptrtoint ptr %227 to i32
  %645 = ptrtoint ptr %16 to i32
  %646 = sub i32 %644, %645
  br label %647

647:
  %648 = phi ptr [ %17, %32 ], [ %476, %605 ], [ %311, %330 ], [ %349, %348 ], [ %197, %643 ]
  %649 = phi i32 [ 0, %32 ], [ %199, %605 ], [ %199, %330 ], [ %199, %348 ], [ 0, %643 ]
  %650 = phi i32 [ 0, %32 ], [ %531, %605 ], [ %332, %330 ], [ %357, %348 ], [ 0, %643 ]
  %651 = phi i32 [ 0, %32 ], [ %607, %605 ], [ 0, %330 ], [ 0, %348 ], [ 0, %643 ]
  %652 = phi i32 [ %35, %32 ], [ %592, %605 ], [ %331, %330 ], [ %356, %348 ], [ %646, %643 ]
  %653 = phi ptr [ @.str, %32 ], [ %527, %605 ], [ @.str, %330 ], [ @.str, %348 ], [ @.str, %643 ]
  %654 = phi ptr [ %27, %32 ], [ %590, %605 ], [ %312, %330 ], [ %6, %348 ], [ %16, %643 ]
  %655 = phi ptr [ %18, %32 ], [ %201, %605 ], [ %201, %330 ], [ %201, %348 ], [ %201, %643 ]
  %656 = icmp sgt i32 %652, 0
  br i1 %656, label %657, label %677

657:
  %658 = phi ptr [ %655, %647 ], [ %201, %509 ]
  %659 = phi ptr [ %654, %647 ], [ @.str.6, %509 ]
  %660 = phi ptr [ %653, %647 ], [ @.str, %509 ]
  %661 = phi i32 [ %652, %647 ], [ 5, %509 ]
  %662 = phi i32 [ %651, %647 ], [ 0, %509 ]
  %663 = phi i32 [ %650, %647 ], [ %510, %509 ]
  %664 = phi i32 [ %649, %647 ], [ %199, %509 ]
  %665 = phi ptr [ %648, %647 ], [ %476, %509 ]
  br label %666

666:
  %667 = phi i32 [ %675, %666 ], [ 0, %657 ]
  %668 = phi i32 [ %674, %666 ], [ 0, %657 ]
  %669 = getelementptr inbounds i8, ptr %659, i32 %667
  %670 = load i8, ptr %669, align 1
  %671 = and i8 %670, -64
  %672 = icmp eq i8 %671, -128
  %673 = zext i1 %672 to i32
  %674 = add nuw nsw i32 %668, %673
  %675 = add nuw nsw i32 %667, 1
  %676 = icmp eq i32 %675, %661
  br i1 %676, label %677, label %666

677:
  %678 = phi ptr [ %655, %647 ], [ %201, %379 ], [ %201, %385 ], [ %201, %387 ], [ %201, %383 ], [ %201, %235 ], [ %201, %241 ], [ %201, %333 ], [ %201, %358 ], [ %201, %400 ], [ %201, %405 ], [ %201, %389 ], [ %658, %666 ]
  %679 = phi ptr [ %654, %647 ], [ %16, %379 ], [ %16, %385 ], [ %16, %387 ], [ %16, %383 ], [ %16, %235 ], [ %16, %241 ], [ %16, %333 ], [ %16, %358 ], [ %16, %400 ], [ %16, %405 ], [ %16, %389 ], [ %659, %666 ]
  %680 = phi ptr [ %653, %647 ], [ @.str, %379 ], [ @.str, %385 ], [ @.str, %387 ], [ @.str, %383 ], [ @.str, %235 ], [ @.str, %241 ], [ @.str, %333 ], [ @.str, %358 ], [ @.str, %400 ], [ @.str, %405 ], [ @.str, %389 ], [ %660, %666 ]
  %681 = phi i32 [ %652, %647 ], [ 0, %379 ], [ 0, %385 ], [ 0, %387 ], [ 0, %383 ], [ 0, %235 ], [ 0, %241 ], [ 0, %333 ], [ 0, %358 ], [ 0, %400 ], [ 0, %405 ], [ 0, %389 ], [ %661, %666 ]
  %682 = phi i32 [ %651, %647 ], [ 0, %379 ], [ 0, %385 ], [ 0, %387 ], [ 0, %383 ], [ 0, %235 ], [ 0, %241 ], [ 0, %333 ], [ 0, %358 ], [ 0, %400 ], [ 0, %405 ], [ 0, %389 ], [ %662, %666 ]
  %683 = phi i32 [ %650, %647 ], [ %200, %379 ], [ %200, %385 ], [ %200, %387 ], [ %200, %383 ], [ %200, %235 ], [ %200, %241 ], [ %200, %333 ], [ %200, %358 ], [ %200, %400 ], [ %200, %405 ], [ %200, %389 ], [ %663, %666 ]
  %684 = phi i32 [ %649, %647 ], [ 0, %379 ], [ 0, %385 ], [ 0, %387 ], [ 0, %383 ], [ %199, %235 ], [ %199, %241 ], [ %199, %333 ], [ %199, %358 ], [ %199, %400 ], [ %199, %405 ], [ %199, %389 ], [ %664, %666 ]
  %685 = phi ptr [ %648, %647 ], [ %374, %379 ], [ %374, %385 ], [ %374, %387 ], [ %374, %383 ], [ %197, %235 ], [ %197, %241 ], [ %197, %333 ], [ %197, %358 ], [ %197, %400 ], [ %197, %405 ], [ %197, %389 ], [ %665, %666 ]
  %686 = phi i32 [ 0, %647 ], [ 0, %379 ], [ 0, %385 ], [ 0, %387 ], [ 0, %383 ], [ 0, %235 ], [ 0, %241 ], [ 0, %333 ], [ 0, %358 ], [ 0, %400 ], [ 0, %405 ], [ 0, %389 ], [ %674, %666 ]
  %687 = add nsw i32 %686, %684
  %688 = call i32 @__emback_field(ptr %0, i32 %13, i32 %683, i32 %687, ptr %680, i32 %682, ptr %679, i32 %681, i32 0, ptr nonnull @.str)
  %689 = icmp slt i32 %688, 0
  br i1 %689, label %698, label %690

690:
  %691 = sub nsw i32 %688, %686
  %692 = load ptr, ptr %5, align 4
  br label %693

693:
  %694 = phi ptr [ %227, %638 ], [ %227, %303 ], [ %692, %690 ]
  %695 = phi ptr [ %639, %638 ], [ %257, %303 ], [ %685, %690 ]
  %696 = phi i32 [ %641, %638 ], [ %304, %303 ], [ %691, %690 ]
  %697 = phi ptr [ %201, %638 ], [ %201, %303 ], [ %678, %690 ]
  br label %10

698:
  %699 = phi i32 [ %50, %49 ], [ %119, %118 ], [ %161, %160 ], [ %155, %154 ], [ %182, %181 ], [ -1, %284 ], [ %13, %15 ], [ -1, %303 ], [ -1, %638 ], [ -1, %677 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) nounwind
  ret i32 %699
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @number_before(ptr nocapture %0) unnamed_addr nounwind {
  %2 = load ptr, ptr %0, align 4
  %3 = load i8, ptr %2, align 1
  %4 = sext i8 %3 to i32
  %5 = add nsw i32 %4, -58
  %6 = icmp ult i32 %5, -10
  br i1 %6, label %27, label %7

7:
  %8 = phi i32 [ %18, %7 ], [ %4, %1 ]
  %9 = phi i32 [ %15, %7 ], [ 0, %1 ]
  %10 = phi ptr [ %16, %7 ], [ %2, %1 ]
  %11 = icmp slt i32 %9, 4097
  %12 = mul nsw i32 %9, 10
  %13 = add i32 %12, -48
  %14 = add i32 %13, %8
  %15 = select i1 %11, i32 %14, i32 %9
  %16 = getelementptr inbounds i8, ptr %10, i32 1
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = add nsw i32 %18, -58
  %20 = icmp ult i32 %19, -10
  br i1 %20, label %21, label %7

21:
  %22 = icmp eq i8 %17, 36
  %23 = icmp ne i32 %15, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %27

25:
  %26 = getelementptr inbounds i8, ptr %10, i32 2
  store ptr %26, ptr %0, align 4
  br label %27

27:
  %28 = phi i32 [ %15, %25 ], [ 0, %21 ], [ 0, %1 ]
  ret i32 %28
}

define internal i32 @list_of(ptr nocapture readonly %0, ptr writeonly %1) unnamed_addr nounwind {
  %3 = icmp ne ptr %1, null
  br label %4

4:
  %5 = phi i32 [ %81, %79 ], [ 0, %2 ]
  %6 = phi ptr [ %84, %79 ], [ %0, %2 ]
  br label %7

7:
  %8 = phi ptr [ %12, %11 ], [ %6, %4 ]
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %85, label %11

11:
  %12 = getelementptr inbounds i8, ptr %8, i32 1
  %13 = icmp eq i8 %9, 37
  br i1 %13, label %14, label %7

14:
  %15 = phi i32 [ %57, %56 ], [ 0, %11 ]
  %16 = phi i32 [ %58, %56 ], [ 0, %11 ]
  %17 = phi i32 [ %59, %56 ], [ 0, %11 ]
  %18 = phi i32 [ %60, %56 ], [ 0, %11 ]
  %19 = phi i32 [ %61, %56 ], [ %5, %11 ]
  %20 = phi ptr [ %62, %56 ], [ %12, %11 ]
  %21 = load i8, ptr %20, align 1
  %22 = sext i8 %21 to i32
  %23 = add nsw i32 %22, -58
  %24 = icmp ult i32 %23, -10
  br i1 %24, label %31, label %25

25:
  %26 = icmp slt i32 %15, 4097
  %27 = mul nsw i32 %15, 10
  %28 = add i32 %27, -48
  %29 = add i32 %28, %22
  %30 = select i1 %26, i32 %29, i32 %15
  br label %56

31:
  %32 = icmp eq i8 %21, 36
  %33 = icmp ne i32 %17, 0
  %34 = select i1 %32, i1 %33, i1 false
  br i1 %34, label %35, label %42

35:
  %36 = icmp slt i32 %15, 4097
  %37 = and i1 %3, %36
  br i1 %37, label %38, label %40

38:
  %39 = getelementptr inbounds i8, ptr %1, i32 %15
  store i8 1, ptr %39, align 1
  br label %40

40:
  %41 = call i32 @llvm.smax.i32(i32 %15, i32 %19)
  br label %50

42:
  br i1 %32, label %50, label %43

43:
  switch i8 %21, label %79 [
    i8 104, label %44
    i8 108, label %46
    i8 113, label %50
    i8 106, label %50
    i8 76, label %48
    i8 122, label %49
    i8 116, label %49
    i8 73, label %49
    i8 46, label %49
    i8 45, label %49
    i8 43, label %49
    i8 42, label %49
    i8 39, label %49
    i8 35, label %49
    i8 32, label %49
    i8 100, label %63
    i8 105, label %63
    i8 117, label %63
    i8 111, label %63
    i8 120, label %63
    i8 88, label %63
    i8 97, label %66
    i8 65, label %66
    i8 101, label %66
    i8 69, label %66
    i8 102, label %66
    i8 70, label %66
    i8 103, label %66
    i8 71, label %66
    i8 99, label %69
    i8 115, label %69
    i8 112, label %69
    i8 110, label %69
    i8 67, label %69
    i8 83, label %69
  ]

44:
  %45 = add nsw i32 %18, -1
  br label %50

46:
  %47 = add nsw i32 %18, 1
  br label %50

48:
  br label %50

49:
  br label %50

50:
  %51 = phi i32 [ %16, %40 ], [ %16, %44 ], [ %16, %46 ], [ %16, %48 ], [ %15, %42 ], [ %16, %43 ], [ %16, %43 ], [ %16, %49 ]
  %52 = phi i32 [ %18, %40 ], [ %45, %44 ], [ %47, %46 ], [ 3, %48 ], [ %18, %42 ], [ 2, %43 ], [ 2, %43 ], [ %18, %49 ]
  %53 = phi i32 [ %41, %40 ], [ %19, %44 ], [ %19, %46 ], [ %19, %48 ], [ %19, %42 ], [ %19, %43 ], [ %19, %43 ], [ %19, %49 ]
  %54 = icmp eq i8 %21, 42
  %55 = zext i1 %54 to i32
  br label %56

56:
  %57 = phi i32 [ 0, %50 ], [ %30, %25 ]
  %58 = phi i32 [ %51, %50 ], [ %16, %25 ]
  %59 = phi i32 [ %55, %50 ], [ %17, %25 ]
  %60 = phi i32 [ %52, %50 ], [ %18, %25 ]
  %61 = phi i32 [ %53, %50 ], [ %19, %25 ]
  %62 = getelementptr inbounds i8, ptr %20, i32 1
  br label %14

63:
  %64 = icmp sgt i32 %18, 1
  %65 = select i1 %64, i8 2, i8 1
  br label %69

66:
  %67 = icmp eq i32 %18, 3
  %68 = select i1 %67, i8 4, i8 3
  br label %69

69:
  %70 = phi i8 [ %65, %63 ], [ %68, %66 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ]
  %71 = icmp slt i32 %16, 4097
  %72 = and i1 %3, %71
  br i1 %72, label %73, label %76

73:
  %74 = getelementptr inbounds i8, ptr %1, i32 %16
  store i8 %70, ptr %74, align 1
  %75 = load i8, ptr %20, align 1
  br label %76

76:
  %77 = phi i8 [ %21, %69 ], [ %75, %73 ]
  %78 = call i32 @llvm.smax.i32(i32 %16, i32 %19)
  br label %79

79:
  %80 = phi i8 [ %77, %76 ], [ %21, %43 ]
  %81 = phi i32 [ %78, %76 ], [ %19, %43 ]
  %82 = icmp ne i8 %80, 0
  %83 = zext i1 %82 to i32
  %84 = getelementptr inbounds i8, ptr %20, i32 %83
  br label %4

85:
  ret i32 %5
}

declare i32 @__emback_failed(i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal ptr @numbered(ptr %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = icmp sgt i32 %2, 1
  br i1 %4, label %38, label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %80, %79 ]
  %7 = getelementptr inbounds i8, ptr %1, i32 %2
  %8 = load i8, ptr %7, align 1
  switch i8 %8, label %31 [
    i8 2, label %9
    i8 3, label %16
    i8 4, label %23
  ]

9:
  %10 = call i32 @__emback_align_i64()
  %11 = ptrtoint ptr %6 to i32
  %12 = add i32 %11, -1
  %13 = add i32 %12, %10
  %14 = sub i32 0, %10
  %15 = and i32 %13, %14
  br label %35

16:
  %17 = call i32 @__emback_align_double()
  %18 = ptrtoint ptr %6 to i32
  %19 = add i32 %18, -1
  %20 = add i32 %19, %17
  %21 = sub i32 0, %17
  %22 = and i32 %20, %21
  br label %35

23:
  %24 = call i32 @__emback_size_long_double()
  %25 = call i32 @__emback_align_long_double()
  %26 = ptrtoint ptr %6 to i32
  %27 = add i32 %26, -1
  %28 = add i32 %27, %25
  %29 = sub i32 0, %25
  %30 = and i32 %28, %29
  br label %35

31:
  %32 = ptrtoint ptr %6 to i32
  %33 = add i32 %32, 3
  %34 = and i32 %33, -4
  br label %35

35:
  %36 = phi i32 [ %34, %31 ], [ %30, %23 ], [ %22, %16 ], [ %15, %9 ]
  %37 = inttoptr i32 %36 to ptr
  ret ptr %37

38:
  %39 = phi i32 [ %81, %79 ], [ 1, %3 ]
  %40 = phi ptr [ %80, %79 ], [ %0, %3 ]
  %41 = getelementptr inbounds i8, ptr %1, i32 %39
  %42 = load i8, ptr %41, align 1
  switch i8 %42, label %73 [
    i8 2, label %43
    i8 3, label %52
    i8 4, label %61
  ]

43:
  %44 = call i32 @__emback_align_i64()
  %45 = ptrtoint ptr %40 to i32
  %46 = add i32 %45, -1
  %47 = add i32 %46, %44
  %48 = sub i32 0, %44
  %49 = and i32 %47, %48
  %50 = inttoptr i32 %49 to ptr
  %51 = getelementptr inbounds i8, ptr %50, i32 8
  br label %79

52:
  %53 = call i32 @__emback_align_double()
  %54 = ptrtoint ptr %40 to i32
  %55 = add i32 %54, -1
  %56 = add i32 %55, %53
  %57 = sub i32 0, %53
  %58 = and i32 %56, %57
  %59 = inttoptr i32 %58 to ptr
  %60 = getelementptr inbounds i8, ptr %59, i32 8
  br label %79

61:
  %62 = call i32 @__emback_size_long_double()
  %63 = call i32 @__emback_align_long_double()
  %64 = ptrtoint ptr %40 to i32
  %65 = add i32 %64, -1
  %66 = add i32 %65, %63
  %67 = sub i32 0, %63
  %68 = and i32 %66, %67
  %69 = inttoptr i32 %68 to ptr
  %70 = add i32 %62, 3
  %71 = and i32 %70, -4
  %72 = getelementptr inbounds i8, ptr %69, i32 %71
  br label %79

73:
  %74 = ptrtoint ptr %40 to i32
  %75 = add i32 %74, 3
  %76 = and i32 %75, -4
  %77 = inttoptr i32 %76 to ptr
  %78 = getelementptr inbounds i8, ptr %77, i32 4
  br label %79

79:
  %80 = phi ptr [ %78, %73 ], [ %72, %61 ], [ %60, %52 ], [ %51, %43 ]
  %81 = add nuw nsw i32 %39, 1
  %82 = icmp eq i32 %81, %2
  br i1 %82, label %5, label %38
}

declare ptr @strerror(i32)

define internal i32 @encode(ptr %0, i32 %1) unnamed_addr {
  %3 = call i32 @__emback_encode_utf8(ptr %0, i32 %1)
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:
  %6 = call i32 @__emback_encode_utf8(ptr %0, i32 65533)
  br label %7

7:
  %8 = phi i32 [ %6, %5 ], [ %3, %2 ]
  ret i32 %8
}

declare extern_weak i32 @__emback_format_double(ptr, ptr, i32, i32, i32, i32, i32, i32)

declare i32 @__emback_field(ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr)

declare i32 @__emback_formats_use() nounwind

declare void @__emback_emit(ptr, ptr, i32, i32)

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @__emback_align_i64()

declare i32 @__emback_align_double()

declare i32 @__emback_size_long_double()

declare i32 @__emback_align_long_double()

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

; Compiled from scanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_integer = type { i32, i32, i32, i32 }
%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@stdin = external global ptr, align 4
@errno = external global i32, align 4

@iscanf = alias i32 (ptr, ...), ptr @scanf
@fiscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc99_scanf = alias i32 (ptr, ...), ptr @scanf
@__isoc99_fscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc99_vscanf = alias i32 (ptr, ptr), ptr @vscanf
@__isoc99_vfscanf = alias i32 (ptr, ptr, ptr), ptr @vfscanf
@__isoc23_scanf = alias i32 (ptr, ...), ptr @scanf
@__isoc23_fscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc23_vscanf = alias i32 (ptr, ptr), ptr @vscanf
@__isoc23_vfscanf = alias i32 (ptr, ptr, ptr), ptr @vfscanf

define weak i32 @__emback_refill(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 8
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 16
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %3, i32 12
  store ptr %5, ptr %6, align 4
  %7 = call i32 @__emback_fill(ptr %3)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %13, label %9

9:
  %10 = load ptr, ptr %6, align 4
  store ptr %10, ptr %0, align 4
  %11 = load ptr, ptr %4, align 4
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %11, ptr %12, align 4
  br label %13

13:
  %14 = phi i32 [ 1, %9 ], [ 0, %1 ]
  ret i32 %14
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_fill(ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @vfscanf(ptr %0, ptr %1, ptr %2) {
  %4 = call i32 @read(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define internal i32 @read(ptr %0, ptr %1, ptr %2) unnamed_addr {
  %4 = alloca [32 x i8], align 16
  %5 = alloca %struct.__emback_integer, align 4
  %6 = alloca [4 x i32], align 16
  %7 = alloca ptr, align 4
  %8 = alloca %struct.scan, align 4
  %9 = call i32 @__emback_reads(ptr %0)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %443, label %11

11:
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %8) nounwind
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = load ptr, ptr %12, align 4
  store ptr %13, ptr %8, align 4
  %14 = getelementptr inbounds i8, ptr %8, i32 4
  %15 = getelementptr inbounds i8, ptr %0, i32 16
  %16 = load ptr, ptr %15, align 4
  store ptr %16, ptr %14, align 4
  %17 = getelementptr inbounds i8, ptr %8, i32 8
  store ptr %0, ptr %17, align 4
  %18 = getelementptr inbounds i8, ptr %8, i32 12
  store i32 0, ptr %18, align 4
  %19 = getelementptr inbounds i8, ptr %8, i32 16
  store i32 1, ptr %19, align 4
  %20 = getelementptr inbounds i8, ptr %8, i32 20
  store i32 0, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %8, i32 24
  store i32 0, ptr %21, align 4
  %22 = getelementptr i8, ptr %2, i32 -4
  %23 = load i8, ptr %1, align 1
  %24 = icmp eq i8 %23, 0
  br i1 %24, label %440, label %25

25:
  %26 = icmp eq ptr @__emback_scan_double, null
  %27 = getelementptr inbounds i8, ptr %5, i32 4
  %28 = getelementptr inbounds i8, ptr %5, i32 8
  br label %29

29:
  %30 = phi i8 [ %23, %25 ], [ %438, %434 ]
  %31 = phi i32 [ 0, %25 ], [ %437, %434 ]
  %32 = phi i32 [ 0, %25 ], [ %436, %434 ]
  %33 = phi ptr [ %2, %25 ], [ %191, %434 ]
  %34 = phi ptr [ %1, %25 ], [ %435, %434 ]
  br label %35

35:
  %36 = phi i8 [ %30, %29 ], [ %48, %45 ]
  %37 = phi ptr [ %34, %29 ], [ %47, %45 ]
  %38 = sext i8 %36 to i32
  %39 = icmp ne i8 %36, 32
  %40 = add nsw i32 %38, -14
  %41 = icmp ult i32 %40, -5
  %42 = select i1 %39, i1 %41, i1 false
  br i1 %42, label %50, label %43

43:
  %44 = call i32 @skip(ptr nonnull %8)
  br label %45

45:
  %46 = phi ptr [ %61, %79 ], [ %37, %43 ]
  %47 = getelementptr inbounds i8, ptr %46, i32 1
  %48 = load i8, ptr %47, align 1
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %440, label %35

50:
  %51 = icmp eq i8 %36, 37
  br i1 %51, label %52, label %59

52:
  %53 = getelementptr inbounds i8, ptr %37, i32 1
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %54, 37
  br i1 %55, label %56, label %85

56:
  %57 = call i32 @skip(ptr nonnull %8)
  %58 = load i8, ptr %53, align 1
  br label %59

59:
  %60 = phi i8 [ %58, %56 ], [ %36, %50 ]
  %61 = phi ptr [ %53, %56 ], [ %37, %50 ]
  %62 = zext i8 %60 to i32
  %63 = call i32 @__emback_scans_use()
  store i32 1, ptr %21, align 4
  store i32 1, ptr %18, align 4
  %64 = call i32 @get(ptr nonnull %8, i32 0)
  %65 = icmp eq i32 %64, %62
  br i1 %65, label %79, label %66

66:
  %67 = call i32 @__emback_scans_use()
  %68 = icmp slt i32 %64, 0
  br i1 %68, label %72, label %69

69:
  %70 = load ptr, ptr %8, align 4
  %71 = getelementptr inbounds i8, ptr %70, i32 -1
  store ptr %71, ptr %8, align 4
  br label %72

72:
  %73 = icmp ne i32 %64, -1
  %74 = icmp ne i32 %31, 0
  %75 = select i1 %73, i1 true, i1 %74
  %76 = icmp ne i32 %32, 0
  %77 = select i1 %75, i1 true, i1 %76
  %78 = select i1 %77, i32 %31, i32 -1
  br label %440

79:
  %80 = load i32, ptr %21, align 4
  %81 = load i32, ptr %18, align 4
  %82 = sub i32 %80, %81
  %83 = load i32, ptr %20, align 4
  %84 = add nsw i32 %82, %83
  store i32 %84, ptr %20, align 4
  br label %45

85:
  %86 = sext i8 %54 to i32
  %87 = add nsw i32 %86, -48
  %88 = icmp ult i32 %87, 10
  br i1 %88, label %89, label %107

89:
  %90 = phi i32 [ %100, %89 ], [ %87, %85 ]
  %91 = phi i32 [ %96, %89 ], [ 0, %85 ]
  %92 = phi ptr [ %97, %89 ], [ %53, %85 ]
  %93 = icmp ult i32 %91, 100000000
  %94 = mul nuw nsw i32 %91, 10
  %95 = add nuw nsw i32 %94, %90
  %96 = select i1 %93, i32 %95, i32 %91
  %97 = getelementptr inbounds i8, ptr %92, i32 1
  %98 = load i8, ptr %97, align 1
  %99 = sext i8 %98 to i32
  %100 = add nsw i32 %99, -48
  %101 = icmp ult i32 %100, 10
  br i1 %101, label %89, label %102

102:
  %103 = icmp ne i32 %96, 0
  %104 = getelementptr inbounds i8, ptr %92, i32 2
  %105 = icmp eq i8 %98, 36
  %106 = and i1 %105, %103
  br i1 %106, label %108, label %107

107:
  br label %108

108:
  %109 = phi ptr [ %53, %107 ], [ %104, %102 ]
  %110 = phi i32 [ 0, %107 ], [ %96, %102 ]
  %111 = load i8, ptr %109, align 1
  %112 = icmp ne i8 %111, 42
  %113 = xor i1 %112, true
  %114 = zext i1 %113 to i32
  %115 = getelementptr inbounds i8, ptr %109, i32 %114
  %116 = load i8, ptr %115, align 1
  %117 = sext i8 %116 to i32
  %118 = add nsw i32 %117, -48
  %119 = icmp ult i32 %118, 10
  br i1 %119, label %120, label %133

120:
  %121 = phi i32 [ %131, %120 ], [ %118, %108 ]
  %122 = phi i32 [ %127, %120 ], [ 0, %108 ]
  %123 = phi ptr [ %128, %120 ], [ %115, %108 ]
  %124 = icmp ult i32 %122, 100000000
  %125 = mul nuw nsw i32 %122, 10
  %126 = add nuw nsw i32 %125, %121
  %127 = select i1 %124, i32 %126, i32 %122
  %128 = getelementptr inbounds i8, ptr %123, i32 1
  %129 = load i8, ptr %128, align 1
  %130 = sext i8 %129 to i32
  %131 = add nsw i32 %130, -48
  %132 = icmp ult i32 %131, 10
  br i1 %132, label %120, label %133

133:
  %134 = phi i8 [ %116, %108 ], [ %129, %120 ]
  %135 = phi ptr [ %115, %108 ], [ %128, %120 ]
  %136 = phi i32 [ 0, %108 ], [ %127, %120 ]
  %137 = icmp eq i8 %134, 109
  %138 = zext i1 %137 to i32
  %139 = getelementptr inbounds i8, ptr %135, i32 %138
  br label %140

140:
  %141 = phi ptr [ %139, %133 ], [ %153, %151 ]
  %142 = phi i32 [ 0, %133 ], [ %152, %151 ]
  %143 = load i8, ptr %141, align 1
  switch i8 %143, label %154 [
    i8 104, label %144
    i8 108, label %146
    i8 106, label %151
    i8 113, label %151
    i8 76, label %148
    i8 116, label %149
    i8 122, label %150
    i8 0, label %156
  ]

144:
  %145 = add nsw i32 %142, -1
  br label %151

146:
  %147 = add nsw i32 %142, 1
  br label %151

148:
  br label %151

149:
  br label %151

150:
  br label %151

151:
  %152 = phi i32 [ %145, %144 ], [ %147, %146 ], [ 3, %148 ], [ 2, %140 ], [ 2, %140 ], [ %142, %149 ], [ %142, %150 ]
  %153 = getelementptr inbounds i8, ptr %141, i32 1
  br label %140

154:
  %155 = getelementptr inbounds i8, ptr %141, i32 1
  br label %156

156:
  %157 = phi ptr [ %155, %154 ], [ %141, %140 ]
  %158 = sext i8 %143 to i32
  %159 = and i8 %143, -17
  %160 = icmp eq i8 %159, 67
  %161 = or disjoint i32 %158, 32
  %162 = select i1 %160, i32 1, i32 %142
  %163 = select i1 %160, i32 %161, i32 %158
  %164 = icmp ne i32 %163, 99
  %165 = icmp ne i32 %136, 0
  %166 = select i1 %164, i1 true, i1 %165
  %167 = select i1 %166, i32 %136, i32 1
  switch i32 %163, label %168 [
    i32 110, label %176
    i32 99, label %176
    i32 91, label %176
  ]

168:
  %169 = call i32 @skip(ptr nonnull %8)
  %170 = icmp eq i32 %169, -1
  br i1 %170, label %171, label %176

171:
  %172 = icmp ne i32 %31, 0
  %173 = icmp ne i32 %32, 0
  %174 = select i1 %172, i1 true, i1 %173
  %175 = select i1 %174, i32 %31, i32 -1
  br label %440

176:
  %177 = icmp ne i32 %163, 0
  %178 = and i1 %112, %177
  br i1 %178, label %179, label %190

179:
  %180 = icmp eq i32 %110, 0
  %181 = getelementptr ptr, ptr %22, i32 %110
  %182 = ptrtoint ptr %33 to i32
  %183 = add i32 %182, 3
  %184 = and i32 %183, -4
  %185 = inttoptr i32 %184 to ptr
  %186 = getelementptr inbounds i8, ptr %185, i32 4
  %187 = select i1 %180, ptr %185, ptr %181
  %188 = select i1 %180, ptr %186, ptr %33
  %189 = load ptr, ptr %187, align 4
  br label %190

190:
  %191 = phi ptr [ %33, %176 ], [ %188, %179 ]
  %192 = phi ptr [ null, %176 ], [ %189, %179 ]
  %193 = icmp eq i32 %167, 0
  %194 = select i1 %193, i32 2147483647, i32 %167
  store i32 %194, ptr %21, align 4
  store i32 %194, ptr %18, align 4
  switch i32 %163, label %440 [
    i32 110, label %195
    i32 100, label %210
    i32 117, label %210
    i32 105, label %210
    i32 111, label %210
    i32 120, label %210
    i32 88, label %210
    i32 112, label %210
    i32 97, label %319
    i32 65, label %319
    i32 101, label %319
    i32 69, label %319
    i32 102, label %319
    i32 70, label %319
    i32 103, label %319
    i32 71, label %319
    i32 115, label %345
    i32 99, label %345
    i32 91, label %345
  ]

195:
  %196 = icmp eq ptr %192, null
  br i1 %196, label %434, label %197

197:
  %198 = load i32, ptr %20, align 4
  %199 = icmp slt i32 %162, -1
  br i1 %199, label %200, label %202

200:
  %201 = trunc i32 %198 to i8
  store i8 %201, ptr %192, align 1
  br label %434

202:
  %203 = icmp slt i32 %162, 0
  br i1 %203, label %204, label %206

204:
  %205 = trunc i32 %198 to i16
  store i16 %205, ptr %192, align 2
  br label %434

206:
  store i32 %198, ptr %192, align 4
  %207 = icmp ugt i32 %162, 1
  br i1 %207, label %208, label %434

208:
  %209 = getelementptr inbounds i8, ptr %192, i32 4
  store i32 0, ptr %209, align 4
  br label %434

210:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) nounwind
  switch i32 %163, label %211 [
    i32 117, label %215
    i32 100, label %215
    i32 105, label %214
  ]

211:
  %212 = icmp eq i32 %163, 111
  %213 = select i1 %212, i32 8, i32 16
  br label %215

214:
  br label %215

215:
  %216 = phi i32 [ 10, %210 ], [ %213, %211 ], [ 10, %210 ], [ 0, %214 ]
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  %217 = call i32 @get(ptr nonnull %8, i32 0)
  switch i32 %217, label %221 [
    i32 45, label %218
    i32 43, label %218
  ]

218:
  %219 = trunc nuw i32 %217 to i8
  store i8 %219, ptr %4, align 16
  %220 = call i32 @get(ptr nonnull %8, i32 0)
  br label %221

221:
  %222 = phi i32 [ 1, %218 ], [ 0, %215 ]
  %223 = phi i32 [ %220, %218 ], [ %217, %215 ]
  %224 = icmp eq i32 %223, 48
  br i1 %224, label %225, label %237

225:
  %226 = and i32 %216, 10
  %227 = icmp eq i32 %226, 0
  br i1 %227, label %228, label %240

228:
  %229 = call i32 @get(ptr nonnull %8, i32 0)
  %230 = and i32 %229, -33
  %231 = icmp eq i32 %230, 88
  br i1 %231, label %232, label %234

232:
  %233 = call i32 @get(ptr nonnull %8, i32 0)
  br label %240

234:
  %235 = icmp eq i32 %216, 0
  %236 = select i1 %235, i32 8, i32 %216
  br label %240

237:
  %238 = icmp eq i32 %216, 0
  %239 = select i1 %238, i32 10, i32 %216
  br label %240

240:
  %241 = phi i32 [ %233, %232 ], [ 48, %225 ], [ %229, %234 ], [ %223, %237 ]
  %242 = phi i32 [ 0, %232 ], [ 0, %225 ], [ 1, %234 ], [ 0, %237 ]
  %243 = phi i32 [ 16, %232 ], [ %216, %225 ], [ %236, %234 ], [ %239, %237 ]
  br label %244

244:
  %245 = phi i32 [ %222, %240 ], [ %271, %270 ]
  %246 = phi i32 [ %242, %240 ], [ 1, %270 ]
  %247 = phi i32 [ 1, %240 ], [ %262, %270 ]
  %248 = phi i32 [ %241, %240 ], [ %272, %270 ]
  %249 = add i32 %248, -48
  %250 = icmp ult i32 %249, 10
  br i1 %250, label %257, label %251

251:
  %252 = or i32 %248, 32
  %253 = add nsw i32 %252, -97
  %254 = icmp ult i32 %253, 6
  %255 = add nsw i32 %252, -87
  %256 = select i1 %254, i32 %255, i32 99
  br label %257

257:
  %258 = phi i32 [ %256, %251 ], [ %249, %244 ]
  %259 = icmp ult i32 %258, %243
  br i1 %259, label %260, label %273

260:
  %261 = icmp eq i32 %248, 48
  %262 = select i1 %261, i32 %247, i32 0
  %263 = icmp eq i32 %262, 0
  %264 = icmp slt i32 %245, 30
  %265 = select i1 %263, i1 %264, i1 false
  br i1 %265, label %266, label %270

266:
  %267 = trunc i32 %248 to i8
  %268 = add nsw i32 %245, 1
  %269 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %245
  store i8 %267, ptr %269, align 1
  br label %270

270:
  %271 = phi i32 [ %268, %266 ], [ %245, %260 ]
  %272 = call i32 @get(ptr nonnull %8, i32 0)
  br label %244

273:
  %274 = icmp slt i32 %248, 0
  br i1 %274, label %280, label %275

275:
  %276 = load ptr, ptr %8, align 4
  %277 = getelementptr inbounds i8, ptr %276, i32 -1
  store ptr %277, ptr %8, align 4
  %278 = load i32, ptr %18, align 4
  %279 = add nsw i32 %278, 1
  store i32 %279, ptr %18, align 4
  br label %280

280:
  %281 = icmp eq i32 %247, 0
  br i1 %281, label %285, label %282

282:
  %283 = add nsw i32 %245, 1
  %284 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %245
  store i8 48, ptr %284, align 1
  br label %285

285:
  %286 = phi i32 [ %283, %282 ], [ %245, %280 ]
  %287 = getelementptr inbounds [32 x i8], ptr %4, i32 0, i32 %286
  store i8 0, ptr %287, align 1
  %288 = call ptr @__emback_read_integer(ptr nonnull %4, i32 %243, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  %289 = icmp eq i32 %246, 0
  br i1 %289, label %318, label %290

290:
  %291 = load i32, ptr %5, align 4
  %292 = load i32, ptr %27, align 4
  %293 = load i32, ptr %28, align 4
  %294 = icmp eq i32 %293, 0
  br i1 %294, label %301, label %295

295:
  %296 = xor i32 %292, -1
  %297 = icmp eq i32 %291, 0
  %298 = zext i1 %297 to i32
  %299 = add i32 %298, %296
  %300 = sub i32 0, %291
  br label %301

301:
  %302 = phi i32 [ %300, %295 ], [ %291, %290 ]
  %303 = phi i32 [ %299, %295 ], [ %292, %290 ]
  %304 = icmp eq ptr %192, null
  br i1 %304, label %317, label %305

305:
  %306 = icmp slt i32 %162, -1
  br i1 %306, label %307, label %309

307:
  %308 = trunc i32 %302 to i8
  store i8 %308, ptr %192, align 1
  br label %317

309:
  %310 = icmp slt i32 %162, 0
  br i1 %310, label %311, label %313

311:
  %312 = trunc i32 %302 to i16
  store i16 %312, ptr %192, align 2
  br label %317

313:
  store i32 %302, ptr %192, align 4
  %314 = icmp ugt i32 %162, 1
  br i1 %314, label %315, label %317

315:
  %316 = getelementptr inbounds i8, ptr %192, i32 4
  store i32 %303, ptr %316, align 4
  br label %317

317:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %425

318:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) nounwind
  br label %440

319:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) nounwind
  %320 = icmp sgt i32 %162, 2
  br i1 %320, label %321, label %323

321:
  %322 = call i32 @__emback_size_long_double()
  br label %326

323:
  %324 = icmp sgt i32 %162, 0
  %325 = select i1 %324, i32 8, i32 4
  br label %326

326:
  %327 = phi i32 [ %322, %321 ], [ %325, %323 ]
  br i1 %26, label %343, label %328

328:
  %329 = call i32 @__emback_scan_double(ptr nonnull %8, i32 %327, ptr nonnull %6)
  %330 = icmp eq i32 %329, 0
  br i1 %330, label %343, label %331

331:
  %332 = icmp ne ptr %192, null
  %333 = sdiv i32 %327, 4
  %334 = icmp sgt i32 %327, 3
  %335 = select i1 %332, i1 %334, i1 false
  br i1 %335, label %336, label %344

336:
  %337 = phi i32 [ %341, %336 ], [ 0, %331 ]
  %338 = getelementptr inbounds [4 x i32], ptr %6, i32 0, i32 %337
  %339 = load i32, ptr %338, align 4
  %340 = getelementptr inbounds i32, ptr %192, i32 %337
  store i32 %339, ptr %340, align 4
  %341 = add nuw nsw i32 %337, 1
  %342 = icmp eq i32 %341, %333
  br i1 %342, label %344, label %336

343:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %440

344:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  br label %425

345:
  %346 = call i32 @__emback_scans_use()
  %347 = and i32 %346, 2
  %348 = icmp ne i32 %347, 0
  %349 = icmp sgt i32 %162, 0
  %350 = select i1 %348, i1 %349, i1 false
  %351 = zext i1 %350 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  store ptr %192, ptr %7, align 4
  %352 = icmp eq i32 %163, 91
  br i1 %352, label %353, label %369

353:
  %354 = load i8, ptr %157, align 1
  %355 = icmp eq i8 %354, 94
  %356 = zext i1 %355 to i32
  %357 = getelementptr inbounds i8, ptr %157, i32 %356
  %358 = load i8, ptr %357, align 1
  %359 = icmp eq i8 %358, 93
  %360 = zext i1 %359 to i32
  %361 = getelementptr inbounds i8, ptr %357, i32 %360
  br label %362

362:
  %363 = phi ptr [ %361, %353 ], [ %367, %366 ]
  %364 = load i8, ptr %363, align 1
  %365 = icmp eq i8 %364, 0
  br i1 %365, label %369, label %366

366:
  %367 = getelementptr inbounds i8, ptr %363, i32 1
  %368 = icmp eq i8 %364, 93
  br i1 %368, label %369, label %362

369:
  %370 = phi ptr [ %157, %345 ], [ %363, %362 ], [ %367, %366 ]
  %371 = call i32 @__emback_scans_use()
  %372 = and i32 %371, 4
  %373 = icmp ne i32 %372, 0
  %374 = and i1 %137, %373
  %375 = icmp ne ptr %192, null
  %376 = select i1 %374, i1 %375, i1 false
  br i1 %376, label %377, label %379

377:
  %378 = call i32 @text(ptr nonnull %8, ptr null, i32 %163, ptr nonnull %157, i32 %351, ptr nonnull %7)
  br label %381

379:
  %380 = call i32 @text(ptr nonnull %8, ptr %192, i32 %163, ptr nonnull %157, i32 %351, ptr null)
  br label %381

381:
  %382 = phi i32 [ %378, %377 ], [ %380, %379 ]
  %383 = icmp slt i32 %382, 0
  br i1 %383, label %384, label %389

384:
  %385 = icmp ne i32 %31, 0
  %386 = icmp ne i32 %32, 0
  %387 = select i1 %385, i1 true, i1 %386
  %388 = select i1 %387, i32 %31, i32 -1
  br label %422

389:
  %390 = icmp eq i32 %382, 0
  br i1 %390, label %395, label %391

391:
  %392 = icmp eq i32 %163, 99
  %393 = icmp slt i32 %382, %167
  %394 = select i1 %392, i1 %393, i1 false
  br i1 %394, label %395, label %424

395:
  %396 = call i32 @__emback_scans_use()
  %397 = and i32 %396, 4
  %398 = icmp ne i32 %397, 0
  %399 = and i1 %137, %398
  %400 = select i1 %399, i1 %375, i1 false
  br i1 %400, label %401, label %405

401:
  %402 = load ptr, ptr %7, align 4
  %403 = load ptr, ptr %402, align 4
  call void @free(ptr %403)
  %404 = load ptr, ptr %7, align 4
  store ptr null, ptr %404, align 4
  br label %405

405:
  %406 = load i32, ptr %18, align 4
  %407 = icmp eq i32 %406, 0
  br i1 %407, label %421, label %408

408:
  %409 = call i32 @get(ptr nonnull %8, i32 0)
  %410 = call i32 @__emback_scans_use()
  %411 = icmp slt i32 %409, 0
  br i1 %411, label %415, label %412

412:
  %413 = load ptr, ptr %8, align 4
  %414 = getelementptr inbounds i8, ptr %413, i32 -1
  store ptr %414, ptr %8, align 4
  br label %421

415:
  %416 = icmp ne i32 %409, -1
  %417 = icmp ne i32 %31, 0
  %418 = select i1 %416, i1 true, i1 %417
  %419 = icmp ne i32 %32, 0
  %420 = select i1 %418, i1 true, i1 %419
  br i1 %420, label %421, label %422

421:
  br label %422

422:
  %423 = phi i32 [ -1, %415 ], [ %31, %421 ], [ %388, %384 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %440

424:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %425

425:
  %426 = phi ptr [ %370, %424 ], [ %157, %344 ], [ %157, %317 ]
  %427 = load i32, ptr %21, align 4
  %428 = load i32, ptr %18, align 4
  %429 = sub i32 %427, %428
  %430 = load i32, ptr %20, align 4
  %431 = add nsw i32 %429, %430
  store i32 %431, ptr %20, align 4
  %432 = zext i1 %112 to i32
  %433 = add nsw i32 %31, %432
  br label %434

434:
  %435 = phi ptr [ %426, %425 ], [ %157, %195 ], [ %157, %200 ], [ %157, %204 ], [ %157, %206 ], [ %157, %208 ]
  %436 = phi i32 [ 1, %425 ], [ %32, %195 ], [ %32, %200 ], [ %32, %204 ], [ %32, %206 ], [ %32, %208 ]
  %437 = phi i32 [ %433, %425 ], [ %31, %195 ], [ %31, %200 ], [ %31, %204 ], [ %31, %206 ], [ %31, %208 ]
  %438 = load i8, ptr %435, align 1
  %439 = icmp eq i8 %438, 0
  br i1 %439, label %440, label %29

440:
  %441 = phi i32 [ %78, %72 ], [ %423, %422 ], [ %31, %343 ], [ %31, %318 ], [ %175, %171 ], [ 0, %11 ], [ %31, %45 ], [ %31, %190 ], [ %437, %434 ]
  %442 = load ptr, ptr %8, align 4
  store ptr %442, ptr %12, align 4
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %8) nounwind
  br label %443

443:
  %444 = phi i32 [ %441, %440 ], [ -1, %3 ]
  ret i32 %444
}

define i32 @fscanf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @read(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define i32 @vscanf(ptr %0, ptr %1) {
  %3 = load ptr, ptr @stdin, align 4
  %4 = call i32 @read(ptr %3, ptr %0, ptr %1)
  ret i32 %4
}

define i32 @scanf(ptr %0, ...) {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr @stdin, align 4
  %4 = load ptr, ptr %2, align 4
  %5 = call i32 @read(ptr %3, ptr %0, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %5
}

declare i32 @__emback_reads(ptr)

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
  br i1 %6, label %32, label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  %11 = load ptr, ptr %0, align 4
  br i1 %10, label %22, label %12

12:
  %13 = getelementptr inbounds i8, ptr %0, i32 4
  %14 = load ptr, ptr %13, align 4
  %15 = icmp eq ptr %11, %14
  br i1 %15, label %16, label %25

16:
  %17 = call i32 @__emback_refill(ptr nonnull %0)
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %32, label %19

19:
  %20 = load i32, ptr %4, align 4
  %21 = load ptr, ptr %0, align 4
  br label %25

22:
  %23 = load i8, ptr %11, align 1
  %24 = icmp eq i8 %23, 0
  br i1 %24, label %32, label %25

25:
  %26 = phi ptr [ %21, %19 ], [ %11, %22 ], [ %11, %12 ]
  %27 = phi i32 [ %20, %19 ], [ %5, %22 ], [ %5, %12 ]
  %28 = add nsw i32 %27, -1
  store i32 %28, ptr %4, align 4
  %29 = getelementptr inbounds i8, ptr %26, i32 1
  store ptr %29, ptr %0, align 4
  %30 = load i8, ptr %26, align 1
  %31 = zext i8 %30 to i32
  br label %32

32:
  %33 = phi i32 [ %31, %25 ], [ -1, %2 ], [ -1, %16 ], [ -1, %22 ]
  %34 = call i32 @__emback_scans_use()
  %35 = and i32 %34, 2
  %36 = icmp eq i32 %35, 0
  %37 = icmp eq i32 %1, 0
  %38 = or i1 %37, %36
  %39 = icmp slt i32 %33, 128
  %40 = select i1 %38, i1 true, i1 %39
  br i1 %40, label %82, label %41

41:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %42 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %33)
  %43 = icmp eq i32 %42, -2
  br i1 %43, label %44, label %78

44:
  %45 = getelementptr inbounds i8, ptr %0, i32 8
  %46 = getelementptr inbounds i8, ptr %0, i32 4
  br label %47

47:
  %48 = load i32, ptr %4, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %4, align 4
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %74, label %51

51:
  %52 = load ptr, ptr %45, align 4
  %53 = icmp eq ptr %52, null
  %54 = load ptr, ptr %0, align 4
  br i1 %53, label %64, label %55

55:
  %56 = load ptr, ptr %46, align 4
  %57 = icmp eq ptr %54, %56
  br i1 %57, label %58, label %67

58:
  %59 = call i32 @__emback_refill(ptr nonnull %0)
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %74, label %61

61:
  %62 = load i32, ptr %4, align 4
  %63 = load ptr, ptr %0, align 4
  br label %67

64:
  %65 = load i8, ptr %54, align 1
  %66 = icmp eq i8 %65, 0
  br i1 %66, label %74, label %67

67:
  %68 = phi ptr [ %63, %61 ], [ %54, %64 ], [ %54, %55 ]
  %69 = phi i32 [ %62, %61 ], [ %49, %64 ], [ %49, %55 ]
  %70 = add nsw i32 %69, -1
  store i32 %70, ptr %4, align 4
  %71 = getelementptr inbounds i8, ptr %68, i32 1
  store ptr %71, ptr %0, align 4
  %72 = load i8, ptr %68, align 1
  %73 = zext i8 %72 to i32
  br label %74

74:
  %75 = phi i32 [ %73, %67 ], [ -1, %47 ], [ -1, %58 ], [ -1, %64 ]
  %76 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %75)
  %77 = icmp eq i32 %76, -2
  br i1 %77, label %47, label %78

78:
  %79 = phi i32 [ %42, %41 ], [ %76, %74 ]
  %80 = icmp slt i32 %79, 0
  %81 = select i1 %80, i32 -2, i32 %79
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %82

82:
  %83 = phi i32 [ %81, %78 ], [ %33, %32 ]
  ret i32 %83
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

declare i32 @__emback_encode_utf8(ptr, i32)

declare ptr @__emback_read_integer(ptr, i32, ptr)

declare i32 @__emback_scans_use()

declare ptr @realloc(ptr, i32)

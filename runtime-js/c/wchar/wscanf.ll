; Compiled from wscanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
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
  %4 = alloca [4 x i32], align 16
  %5 = alloca ptr, align 4
  %6 = getelementptr i8, ptr %2, i32 -4
  %7 = load i8, ptr %1, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %479, label %9

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 24
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = getelementptr inbounds i8, ptr %0, i32 20
  %13 = icmp eq ptr @__emback_scan_double, null
  br label %14

14:
  %15 = phi i8 [ %7, %9 ], [ %477, %473 ]
  %16 = phi i32 [ 0, %9 ], [ %476, %473 ]
  %17 = phi i32 [ 0, %9 ], [ %475, %473 ]
  %18 = phi ptr [ %1, %9 ], [ %474, %473 ]
  %19 = phi ptr [ %2, %9 ], [ %230, %473 ]
  br label %20

20:
  %21 = phi i8 [ %15, %14 ], [ %33, %31 ]
  %22 = phi ptr [ %18, %14 ], [ %32, %31 ]
  %23 = sext i8 %21 to i32
  %24 = icmp ne i8 %21, 32
  %25 = add nsw i32 %23, -14
  %26 = icmp ult i32 %25, -5
  %27 = select i1 %24, i1 %26, i1 false
  br i1 %27, label %35, label %28

28:
  %29 = getelementptr inbounds i8, ptr %22, i32 1
  %30 = call i32 @skip(ptr %0)
  br label %31

31:
  %32 = phi ptr [ %29, %28 ], [ %72, %91 ], [ %72, %79 ]
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %479, label %20

35:
  %36 = icmp eq i8 %21, 37
  br i1 %36, label %37, label %44

37:
  %38 = getelementptr inbounds i8, ptr %22, i32 1
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 37
  br i1 %40, label %41, label %97

41:
  %42 = call i32 @skip(ptr %0)
  %43 = load i8, ptr %38, align 1
  br label %44

44:
  %45 = phi i8 [ %43, %41 ], [ %21, %35 ]
  %46 = phi ptr [ %38, %41 ], [ %22, %35 ]
  %47 = getelementptr i8, ptr %46, i32 1
  %48 = zext i8 %45 to i32
  %49 = icmp ult i8 %45, -64
  br i1 %49, label %71, label %50

50:
  %51 = icmp ult i8 %45, -32
  %52 = icmp ult i8 %45, -16
  %53 = select i1 %52, i32 2, i32 3
  %54 = select i1 %51, i32 1, i32 %53
  %55 = lshr i32 63, %54
  %56 = and i32 %55, %48
  br label %57

57:
  %58 = phi i32 [ %54, %50 ], [ %67, %57 ]
  %59 = phi i32 [ %56, %50 ], [ %66, %57 ]
  %60 = phi ptr [ %47, %50 ], [ %62, %57 ]
  %61 = shl i32 %59, 6
  %62 = getelementptr inbounds i8, ptr %60, i32 1
  %63 = load i8, ptr %60, align 1
  %64 = and i8 %63, 63
  %65 = zext nneg i8 %64 to i32
  %66 = or disjoint i32 %61, %65
  %67 = add nsw i32 %58, -1
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %57

69:
  %70 = getelementptr i8, ptr %47, i32 %54
  br label %71

71:
  %72 = phi ptr [ %47, %44 ], [ %70, %69 ]
  %73 = phi i32 [ %48, %44 ], [ %66, %69 ]
  switch i32 %73, label %74 [
    i32 32, label %79
    i32 13, label %79
    i32 12, label %79
    i32 11, label %79
    i32 10, label %79
    i32 9, label %79
  ]

74:
  %75 = icmp sgt i32 %73, 127
  br i1 %75, label %76, label %81

76:
  %77 = call i32 @iswspace(i32 %73)
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %81, label %79

79:
  %80 = call i32 @skip(ptr %0)
  br label %31

81:
  store i32 1, ptr %10, align 4
  store i32 1, ptr %11, align 4
  %82 = call i32 @get(ptr %0, i32 1)
  %83 = icmp eq i32 %82, %73
  br i1 %83, label %91, label %84

84:
  call void @unget(ptr nonnull %0, i32 %82)
  %85 = icmp ne i32 %82, -1
  %86 = icmp ne i32 %16, 0
  %87 = select i1 %85, i1 true, i1 %86
  %88 = icmp ne i32 %17, 0
  %89 = select i1 %87, i1 true, i1 %88
  %90 = select i1 %89, i32 %16, i32 -1
  br label %479

91:
  %92 = load i32, ptr %10, align 4
  %93 = load i32, ptr %11, align 4
  %94 = sub i32 %92, %93
  %95 = load i32, ptr %12, align 4
  %96 = add nsw i32 %94, %95
  store i32 %96, ptr %12, align 4
  br label %31

97:
  %98 = call i32 @__emback_scans_use() nounwind
  %99 = and i32 %98, 1
  %100 = icmp ne i32 %99, 0
  %101 = icmp eq i32 %99, 0
  br i1 %101, label %125, label %102

102:
  %103 = sext i8 %39 to i32
  %104 = add nsw i32 %103, -48
  %105 = icmp ult i32 %104, 10
  br i1 %105, label %106, label %124

106:
  %107 = phi i32 [ %117, %106 ], [ %104, %102 ]
  %108 = phi i32 [ %113, %106 ], [ 0, %102 ]
  %109 = phi ptr [ %114, %106 ], [ %38, %102 ]
  %110 = icmp ult i32 %108, 100000000
  %111 = mul nuw nsw i32 %108, 10
  %112 = add nuw nsw i32 %111, %107
  %113 = select i1 %110, i32 %112, i32 %108
  %114 = getelementptr inbounds i8, ptr %109, i32 1
  %115 = load i8, ptr %114, align 1
  %116 = sext i8 %115 to i32
  %117 = add nsw i32 %116, -48
  %118 = icmp ult i32 %117, 10
  br i1 %118, label %106, label %119

119:
  %120 = icmp ne i32 %113, 0
  %121 = getelementptr inbounds i8, ptr %109, i32 2
  %122 = icmp eq i8 %115, 36
  %123 = and i1 %120, %122
  br i1 %123, label %125, label %124

124:
  br label %125

125:
  %126 = phi ptr [ %38, %97 ], [ %38, %124 ], [ %121, %119 ]
  %127 = phi i32 [ 0, %97 ], [ 0, %124 ], [ %113, %119 ]
  %128 = and i32 %98, 8
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %152, label %130

130:
  %131 = load i8, ptr %126, align 1
  %132 = icmp eq i8 %131, 42
  %133 = zext i1 %132 to i32
  %134 = getelementptr inbounds i8, ptr %126, i32 %133
  %135 = load i8, ptr %134, align 1
  %136 = sext i8 %135 to i32
  %137 = add nsw i32 %136, -48
  %138 = icmp ult i32 %137, 10
  br i1 %138, label %139, label %152

139:
  %140 = phi i32 [ %150, %139 ], [ %137, %130 ]
  %141 = phi i32 [ %146, %139 ], [ 0, %130 ]
  %142 = phi ptr [ %147, %139 ], [ %134, %130 ]
  %143 = icmp ult i32 %141, 100000000
  %144 = mul nuw nsw i32 %141, 10
  %145 = add nuw nsw i32 %144, %140
  %146 = select i1 %143, i32 %145, i32 %141
  %147 = getelementptr inbounds i8, ptr %142, i32 1
  %148 = load i8, ptr %147, align 1
  %149 = sext i8 %148 to i32
  %150 = add nsw i32 %149, -48
  %151 = icmp ult i32 %150, 10
  br i1 %151, label %139, label %152

152:
  %153 = phi ptr [ %126, %125 ], [ %134, %130 ], [ %147, %139 ]
  %154 = phi i1 [ false, %125 ], [ %132, %130 ], [ %132, %139 ]
  %155 = phi i32 [ 0, %125 ], [ 0, %130 ], [ %146, %139 ]
  %156 = lshr i32 %98, 2
  %157 = and i32 %156, 1
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %164, label %159

159:
  %160 = load i8, ptr %153, align 1
  %161 = icmp eq i8 %160, 109
  %162 = zext i1 %161 to i32
  %163 = getelementptr inbounds i8, ptr %153, i32 %162
  br label %164

164:
  %165 = phi ptr [ %153, %152 ], [ %163, %159 ]
  %166 = phi i1 [ false, %152 ], [ %161, %159 ]
  %167 = and i32 %98, 64
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %183, label %169

169:
  %170 = phi i32 [ %181, %180 ], [ 0, %164 ]
  %171 = phi ptr [ %182, %180 ], [ %165, %164 ]
  %172 = load i8, ptr %171, align 1
  switch i8 %172, label %185 [
    i8 104, label %173
    i8 108, label %175
    i8 106, label %180
    i8 113, label %180
    i8 76, label %177
    i8 116, label %178
    i8 122, label %179
  ]

173:
  %174 = add nsw i32 %170, -1
  br label %180

175:
  %176 = add nsw i32 %170, 1
  br label %180

177:
  br label %180

178:
  br label %180

179:
  br label %180

180:
  %181 = phi i32 [ %174, %173 ], [ %176, %175 ], [ 3, %177 ], [ 2, %169 ], [ 2, %169 ], [ %170, %178 ], [ %170, %179 ]
  %182 = getelementptr inbounds i8, ptr %171, i32 1
  br label %169

183:
  %184 = load i8, ptr %165, align 1
  br label %185

185:
  %186 = phi ptr [ %165, %183 ], [ %171, %169 ]
  %187 = phi i32 [ 0, %183 ], [ %170, %169 ]
  %188 = phi i8 [ %184, %183 ], [ %172, %169 ]
  %189 = sext i8 %188 to i32
  %190 = icmp ne i8 %188, 0
  %191 = zext i1 %190 to i32
  %192 = getelementptr inbounds i8, ptr %186, i32 %191
  %193 = and i32 %98, 2
  %194 = icmp ne i32 %193, 0
  %195 = and i8 %188, -17
  %196 = icmp eq i8 %195, 67
  %197 = and i1 %194, %196
  %198 = or disjoint i32 %189, 32
  %199 = select i1 %197, i32 1, i32 %187
  %200 = select i1 %197, i32 %198, i32 %189
  %201 = icmp ne i32 %200, 99
  %202 = icmp ne i32 %155, 0
  %203 = select i1 %201, i1 true, i1 %202
  %204 = select i1 %203, i32 %155, i32 1
  switch i32 %200, label %205 [
    i32 110, label %213
    i32 99, label %213
    i32 91, label %213
  ]

205:
  %206 = call i32 @skip(ptr %0)
  %207 = icmp eq i32 %206, -1
  br i1 %207, label %208, label %213

208:
  %209 = icmp ne i32 %16, 0
  %210 = icmp ne i32 %17, 0
  %211 = select i1 %209, i1 true, i1 %210
  %212 = select i1 %211, i32 %16, i32 -1
  br label %479

213:
  %214 = xor i1 %154, true
  %215 = icmp eq i32 %200, 0
  %216 = or i1 %154, %215
  br i1 %216, label %229, label %217

217:
  %218 = icmp ne i32 %127, 0
  %219 = and i1 %100, %218
  %220 = getelementptr ptr, ptr %6, i32 %127
  %221 = ptrtoint ptr %19 to i32
  %222 = add i32 %221, 3
  %223 = and i32 %222, -4
  %224 = inttoptr i32 %223 to ptr
  %225 = getelementptr inbounds i8, ptr %224, i32 4
  %226 = select i1 %219, ptr %220, ptr %224
  %227 = select i1 %219, ptr %19, ptr %225
  %228 = load ptr, ptr %226, align 4
  br label %229

229:
  %230 = phi ptr [ %19, %213 ], [ %227, %217 ]
  %231 = phi ptr [ null, %213 ], [ %228, %217 ]
  %232 = icmp eq i32 %204, 0
  %233 = select i1 %232, i32 2147483647, i32 %204
  store i32 %233, ptr %10, align 4
  store i32 %233, ptr %11, align 4
  switch i32 %200, label %479 [
    i32 110, label %234
    i32 100, label %252
    i32 117, label %252
    i32 105, label %252
    i32 111, label %252
    i32 120, label %252
    i32 88, label %252
    i32 112, label %252
    i32 97, label %369
    i32 65, label %369
    i32 101, label %369
    i32 69, label %369
    i32 102, label %369
    i32 70, label %369
    i32 103, label %369
    i32 71, label %369
    i32 115, label %395
    i32 99, label %395
    i32 91, label %395
  ]

234:
  %235 = and i32 %98, 4096
  %236 = icmp ne i32 %235, 0
  %237 = icmp ne ptr %231, null
  %238 = select i1 %236, i1 %237, i1 false
  br i1 %238, label %239, label %473

239:
  %240 = load i32, ptr %12, align 4
  %241 = icmp slt i32 %199, -1
  br i1 %241, label %242, label %244

242:
  %243 = trunc i32 %240 to i8
  store i8 %243, ptr %231, align 1
  br label %473

244:
  %245 = icmp slt i32 %199, 0
  br i1 %245, label %246, label %248

246:
  %247 = trunc i32 %240 to i16
  store i16 %247, ptr %231, align 2
  br label %473

248:
  store i32 %240, ptr %231, align 4
  %249 = icmp ugt i32 %199, 1
  br i1 %249, label %250, label %473

250:
  %251 = getelementptr inbounds i8, ptr %231, i32 4
  store i32 0, ptr %251, align 4
  br label %473

252:
  %253 = and i32 %98, 896
  %254 = icmp eq i32 %253, 0
  br i1 %254, label %464, label %255

255:
  %256 = and i32 %98, 512
  %257 = icmp ne i32 %256, 0
  %258 = icmp ne i32 %200, 100
  %259 = icmp ne i32 %200, 117
  %260 = and i1 %258, %259
  %261 = and i1 %257, %260
  %262 = icmp eq i32 %200, 105
  %263 = icmp eq i32 %200, 111
  %264 = select i1 %263, i32 8, i32 16
  %265 = select i1 %262, i32 0, i32 %264
  %266 = select i1 %261, i32 %265, i32 10
  %267 = call i32 @__emback_get(ptr nonnull %0)
  switch i32 %267, label %270 [
    i32 45, label %268
    i32 43, label %268
  ]

268:
  %269 = call i32 @__emback_get(ptr nonnull %0)
  br label %270

270:
  %271 = phi i32 [ %269, %268 ], [ %267, %255 ]
  %272 = icmp eq i32 %256, 0
  br i1 %272, label %288, label %273

273:
  %274 = icmp eq i32 %271, 48
  br i1 %274, label %275, label %286

275:
  %276 = and i32 %266, 10
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %278, label %288

278:
  %279 = call i32 @__emback_get(ptr nonnull %0)
  %280 = and i32 %279, -33
  %281 = icmp eq i32 %280, 88
  br i1 %281, label %282, label %284

282:
  %283 = call i32 @__emback_get(ptr nonnull %0)
  br label %288

284:
  %285 = select i1 %262, i32 8, i32 %266
  br label %288

286:
  %287 = select i1 %262, i32 10, i32 %266
  br label %288

288:
  %289 = phi i32 [ %271, %270 ], [ %283, %282 ], [ 48, %275 ], [ %279, %284 ], [ %271, %286 ]
  %290 = phi i32 [ 0, %270 ], [ 0, %282 ], [ 0, %275 ], [ 1, %284 ], [ 0, %286 ]
  %291 = phi i32 [ %266, %270 ], [ 16, %282 ], [ %266, %275 ], [ %285, %284 ], [ %287, %286 ]
  br label %292

292:
  %293 = phi i32 [ %289, %288 ], [ %334, %310 ]
  %294 = phi i32 [ %290, %288 ], [ 1, %310 ]
  %295 = phi i32 [ 0, %288 ], [ %333, %310 ]
  %296 = phi i32 [ 0, %288 ], [ %331, %310 ]
  %297 = phi i32 [ 0, %288 ], [ %328, %310 ]
  %298 = add i32 %293, -48
  %299 = icmp ult i32 %298, 10
  %300 = select i1 %272, i1 true, i1 %299
  br i1 %300, label %307, label %301

301:
  %302 = or i32 %293, 32
  %303 = add nsw i32 %302, -97
  %304 = icmp ult i32 %303, 6
  %305 = add nsw i32 %302, -87
  %306 = select i1 %304, i32 %305, i32 99
  br label %307

307:
  %308 = phi i32 [ %306, %301 ], [ %298, %292 ]
  %309 = icmp ult i32 %308, %291
  br i1 %309, label %310, label %335

310:
  %311 = and i32 %297, 65535
  %312 = mul nuw nsw i32 %311, %291
  %313 = add nuw nsw i32 %308, %312
  %314 = lshr i32 %297, 16
  %315 = mul nuw nsw i32 %314, %291
  %316 = lshr i32 %313, 16
  %317 = add nuw nsw i32 %316, %315
  %318 = and i32 %296, 65535
  %319 = mul nuw nsw i32 %318, %291
  %320 = lshr i32 %317, 16
  %321 = add nuw nsw i32 %320, %319
  %322 = lshr i32 %296, 16
  %323 = mul nuw nsw i32 %322, %291
  %324 = lshr i32 %321, 16
  %325 = add nuw nsw i32 %324, %323
  %326 = shl i32 %317, 16
  %327 = and i32 %313, 65535
  %328 = or disjoint i32 %326, %327
  %329 = shl i32 %325, 16
  %330 = and i32 %321, 65535
  %331 = or disjoint i32 %329, %330
  %332 = lshr i32 %325, 16
  %333 = or i32 %332, %295
  %334 = call i32 @__emback_get(ptr %0)
  br label %292

335:
  %336 = icmp slt i32 %293, 0
  br i1 %336, label %342, label %337

337:
  %338 = load ptr, ptr %0, align 4
  %339 = getelementptr inbounds i8, ptr %338, i32 -1
  store ptr %339, ptr %0, align 4
  %340 = load i32, ptr %11, align 4
  %341 = add nsw i32 %340, 1
  store i32 %341, ptr %11, align 4
  br label %342

342:
  %343 = icmp eq i32 %267, 45
  %344 = icmp eq i32 %295, 0
  %345 = select i1 %344, i32 %296, i32 -1
  %346 = select i1 %344, i32 %297, i32 -1
  %347 = sub i32 0, %346
  %348 = select i1 %343, i32 %347, i32 %346
  %349 = xor i32 %345, -1
  %350 = icmp eq i32 %346, 0
  %351 = zext i1 %350 to i32
  %352 = add i32 %351, %349
  %353 = select i1 %343, i32 %352, i32 %345
  %354 = icmp eq i32 %294, 0
  br i1 %354, label %479, label %355

355:
  %356 = icmp eq ptr %231, null
  br i1 %356, label %464, label %357

357:
  %358 = icmp slt i32 %199, -1
  br i1 %358, label %359, label %361

359:
  %360 = trunc i32 %348 to i8
  store i8 %360, ptr %231, align 1
  br label %464

361:
  %362 = icmp slt i32 %199, 0
  br i1 %362, label %363, label %365

363:
  %364 = trunc i32 %348 to i16
  store i16 %364, ptr %231, align 2
  br label %464

365:
  store i32 %348, ptr %231, align 4
  %366 = icmp ugt i32 %199, 1
  br i1 %366, label %367, label %464

367:
  %368 = getelementptr inbounds i8, ptr %231, i32 4
  store i32 %353, ptr %368, align 4
  br label %464

369:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %370 = icmp sgt i32 %199, 2
  br i1 %370, label %371, label %373

371:
  %372 = call i32 @__emback_size_long_double()
  br label %376

373:
  %374 = icmp sgt i32 %199, 0
  %375 = select i1 %374, i32 8, i32 4
  br label %376

376:
  %377 = phi i32 [ %372, %371 ], [ %375, %373 ]
  br i1 %13, label %393, label %378

378:
  %379 = call i32 @__emback_scan_double(ptr nonnull %0, i32 %377, ptr nonnull %4)
  %380 = icmp eq i32 %379, 0
  br i1 %380, label %393, label %381

381:
  %382 = icmp ne ptr %231, null
  %383 = sdiv i32 %377, 4
  %384 = icmp sgt i32 %377, 3
  %385 = select i1 %382, i1 %384, i1 false
  br i1 %385, label %386, label %394

386:
  %387 = phi i32 [ %391, %386 ], [ 0, %381 ]
  %388 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %387
  %389 = load i32, ptr %388, align 4
  %390 = getelementptr inbounds i32, ptr %231, i32 %387
  store i32 %389, ptr %390, align 4
  %391 = add nuw nsw i32 %387, 1
  %392 = icmp slt i32 %391, %383
  br i1 %392, label %386, label %394

393:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %479

394:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %464

395:
  %396 = and i32 %98, 134144
  %397 = icmp eq i32 %396, 0
  br i1 %397, label %464, label %398

398:
  %399 = icmp sgt i32 %199, 0
  %400 = zext i1 %399 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store ptr %231, ptr %5, align 4
  %401 = and i32 %98, 131072
  %402 = icmp ne i32 %401, 0
  %403 = icmp eq i32 %200, 91
  %404 = and i1 %402, %403
  br i1 %404, label %405, label %421

405:
  %406 = load i8, ptr %192, align 1
  %407 = icmp eq i8 %406, 94
  %408 = zext i1 %407 to i32
  %409 = getelementptr inbounds i8, ptr %192, i32 %408
  %410 = load i8, ptr %409, align 1
  %411 = icmp eq i8 %410, 93
  %412 = zext i1 %411 to i32
  %413 = getelementptr inbounds i8, ptr %409, i32 %412
  br label %414

414:
  %415 = phi ptr [ %413, %405 ], [ %419, %418 ]
  %416 = load i8, ptr %415, align 1
  %417 = icmp eq i8 %416, 0
  br i1 %417, label %421, label %418

418:
  %419 = getelementptr inbounds i8, ptr %415, i32 1
  %420 = icmp eq i8 %416, 93
  br i1 %420, label %421, label %414

421:
  %422 = phi ptr [ %192, %398 ], [ %419, %418 ], [ %415, %414 ]
  %423 = icmp ne i32 %157, 0
  %424 = and i1 %423, %166
  %425 = icmp ne ptr %231, null
  %426 = select i1 %424, i1 %425, i1 false
  br i1 %426, label %427, label %429

427:
  %428 = call i32 @text(ptr %0, ptr null, i32 %200, ptr nonnull %192, i32 %400, ptr nonnull %5)
  br label %431

429:
  %430 = call i32 @text(ptr %0, ptr %231, i32 %200, ptr nonnull %192, i32 %400, ptr null)
  br label %431

431:
  %432 = phi i32 [ %428, %427 ], [ %430, %429 ]
  %433 = icmp slt i32 %432, 0
  br i1 %433, label %434, label %439

434:
  %435 = icmp ne i32 %16, 0
  %436 = icmp ne i32 %17, 0
  %437 = select i1 %435, i1 true, i1 %436
  %438 = select i1 %437, i32 %16, i32 -1
  br label %461

439:
  %440 = icmp eq i32 %432, 0
  br i1 %440, label %445, label %441

441:
  %442 = icmp eq i32 %200, 99
  %443 = icmp slt i32 %432, %204
  %444 = select i1 %442, i1 %443, i1 false
  br i1 %444, label %445, label %463

445:
  br i1 %426, label %446, label %450

446:
  %447 = load ptr, ptr %5, align 4
  %448 = load ptr, ptr %447, align 4
  call void @free(ptr %448)
  %449 = load ptr, ptr %5, align 4
  store ptr null, ptr %449, align 4
  br label %450

450:
  %451 = load i32, ptr %11, align 4
  %452 = icmp eq i32 %451, 0
  br i1 %452, label %460, label %453

453:
  %454 = call i32 @get(ptr nonnull %0, i32 1)
  call void @unget(ptr nonnull %0, i32 %454)
  %455 = icmp ne i32 %454, -1
  %456 = icmp ne i32 %16, 0
  %457 = select i1 %455, i1 true, i1 %456
  %458 = icmp ne i32 %17, 0
  %459 = select i1 %457, i1 true, i1 %458
  br i1 %459, label %460, label %461

460:
  br label %461

461:
  %462 = phi i32 [ -1, %453 ], [ %16, %460 ], [ %438, %434 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %479

463:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %464

464:
  %465 = phi ptr [ %192, %395 ], [ %422, %463 ], [ %192, %394 ], [ %192, %252 ], [ %192, %367 ], [ %192, %365 ], [ %192, %363 ], [ %192, %359 ], [ %192, %355 ]
  %466 = load i32, ptr %10, align 4
  %467 = load i32, ptr %11, align 4
  %468 = sub i32 %466, %467
  %469 = load i32, ptr %12, align 4
  %470 = add nsw i32 %468, %469
  store i32 %470, ptr %12, align 4
  %471 = zext i1 %214 to i32
  %472 = add nsw i32 %16, %471
  br label %473

473:
  %474 = phi ptr [ %465, %464 ], [ %192, %234 ], [ %192, %242 ], [ %192, %246 ], [ %192, %248 ], [ %192, %250 ]
  %475 = phi i32 [ 1, %464 ], [ %17, %234 ], [ %17, %242 ], [ %17, %246 ], [ %17, %248 ], [ %17, %250 ]
  %476 = phi i32 [ %472, %464 ], [ %16, %234 ], [ %16, %242 ], [ %16, %246 ], [ %16, %248 ], [ %16, %250 ]
  %477 = load i8, ptr %474, align 1
  %478 = icmp eq i8 %477, 0
  br i1 %478, label %479, label %14

479:
  %480 = phi i32 [ %90, %84 ], [ %462, %461 ], [ %16, %393 ], [ %212, %208 ], [ 0, %3 ], [ %16, %31 ], [ %476, %473 ], [ %16, %342 ], [ %16, %229 ]
  ret i32 %480
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
  %4 = call i32 @__emback_get(ptr %0)
  %5 = icmp eq i32 %1, 0
  %6 = icmp slt i32 %4, 128
  %7 = select i1 %5, i1 true, i1 %6
  br i1 %7, label %23, label %8

8:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %9 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %4)
  %10 = icmp eq i32 %9, -2
  br i1 %10, label %11, label %19

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  br label %13

13:
  %14 = load i32, ptr %12, align 4
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %12, align 4
  %16 = call i32 @__emback_get(ptr %0)
  %17 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %16)
  %18 = icmp eq i32 %17, -2
  br i1 %18, label %13, label %19

19:
  %20 = phi i32 [ %9, %8 ], [ %17, %13 ]
  %21 = icmp slt i32 %20, 0
  %22 = select i1 %21, i32 -2, i32 %20
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %23

23:
  %24 = phi i32 [ %22, %19 ], [ %4, %2 ]
  ret i32 %24
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
  %7 = call i32 @__emback_scans_use() nounwind
  %8 = and i32 %7, 4
  %9 = icmp ne i32 %8, 0
  %10 = icmp ne ptr %5, null
  %11 = and i1 %10, %9
  %12 = and i32 %7, 131072
  %13 = icmp ne i32 %12, 0
  %14 = icmp eq i32 %2, 91
  %15 = and i1 %14, %13
  %16 = icmp eq i32 %2, 115
  %17 = icmp eq i32 %4, 0
  br label %18

18:
  %19 = phi i32 [ 0, %6 ], [ %150, %159 ]
  %20 = phi i32 [ 0, %6 ], [ %160, %159 ]
  %21 = phi i32 [ 0, %6 ], [ %41, %159 ]
  %22 = phi ptr [ %1, %6 ], [ %42, %159 ]
  br label %23

23:
  %24 = phi i32 [ %150, %149 ], [ %19, %18 ]
  %25 = phi i32 [ %41, %149 ], [ %21, %18 ]
  %26 = phi ptr [ null, %149 ], [ %22, %18 ]
  %27 = sub nsw i32 %25, %20
  %28 = icmp slt i32 %27, 8
  %29 = select i1 %11, i1 %28, i1 false
  br i1 %29, label %30, label %40

30:
  %31 = sdiv i32 %25, 2
  %32 = add i32 %25, 32
  %33 = add i32 %32, %31
  %34 = call ptr @realloc(ptr %26, i32 %33)
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %38

36:
  call void @free(ptr %26)
  %37 = load ptr, ptr %5, align 4
  store ptr null, ptr %37, align 4
  br label %169

38:
  %39 = load ptr, ptr %5, align 4
  store ptr %34, ptr %39, align 4
  br label %40

40:
  %41 = phi i32 [ %33, %38 ], [ %25, %23 ]
  %42 = phi ptr [ %34, %38 ], [ %26, %23 ]
  %43 = call i32 @get(ptr %0, i32 1)
  %44 = icmp eq i32 %43, -1
  br i1 %44, label %161, label %45

45:
  %46 = icmp slt i32 %43, 0
  br i1 %46, label %47, label %48

47:
  store i32 25, ptr @errno, align 4
  br label %169

48:
  br i1 %15, label %49, label %141

49:
  %50 = load i8, ptr %3, align 1
  %51 = icmp eq i8 %50, 94
  %52 = zext i1 %51 to i32
  %53 = getelementptr inbounds i8, ptr %3, i32 %52
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %54, 0
  br i1 %55, label %138, label %56

56:
  %57 = phi i8 [ %136, %132 ], [ %54, %49 ]
  %58 = phi i32 [ %135, %132 ], [ 0, %49 ]
  %59 = phi i32 [ %134, %132 ], [ -1, %49 ]
  %60 = phi ptr [ %133, %132 ], [ %53, %49 ]
  %61 = icmp ne i8 %57, 93
  %62 = icmp eq ptr %60, %53
  %63 = or i1 %61, %62
  br i1 %63, label %64, label %138

64:
  %65 = icmp eq i8 %57, 45
  %66 = icmp ugt ptr %60, %53
  %67 = and i1 %65, %66
  %68 = getelementptr i8, ptr %60, i32 1
  br i1 %67, label %69, label %103

69:
  %70 = load i8, ptr %68, align 1
  switch i8 %70, label %71 [
    i8 0, label %127
    i8 93, label %127
  ]

71:
  %72 = getelementptr i8, ptr %60, i32 2
  %73 = zext i8 %70 to i32
  %74 = icmp ult i8 %70, -64
  br i1 %74, label %96, label %75

75:
  %76 = icmp ult i8 %70, -32
  %77 = icmp ult i8 %70, -16
  %78 = select i1 %77, i32 2, i32 3
  %79 = select i1 %76, i32 1, i32 %78
  %80 = lshr i32 63, %79
  %81 = and i32 %80, %73
  br label %82

82:
  %83 = phi i32 [ %79, %75 ], [ %92, %82 ]
  %84 = phi i32 [ %81, %75 ], [ %91, %82 ]
  %85 = phi ptr [ %72, %75 ], [ %87, %82 ]
  %86 = shl i32 %84, 6
  %87 = getelementptr inbounds i8, ptr %85, i32 1
  %88 = load i8, ptr %85, align 1
  %89 = and i8 %88, 63
  %90 = zext nneg i8 %89 to i32
  %91 = or disjoint i32 %86, %90
  %92 = add nsw i32 %83, -1
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %82

94:
  %95 = getelementptr i8, ptr %72, i32 %79
  br label %96

96:
  %97 = phi ptr [ %72, %71 ], [ %95, %94 ]
  %98 = phi i32 [ %73, %71 ], [ %91, %94 ]
  %99 = icmp sgt i32 %59, %43
  %100 = icmp slt i32 %98, %43
  %101 = select i1 %99, i1 true, i1 %100
  %102 = select i1 %101, i32 %58, i32 1
  br label %132

103:
  %104 = zext i8 %57 to i32
  %105 = icmp ult i8 %57, -64
  br i1 %105, label %127, label %106

106:
  %107 = icmp ult i8 %57, -32
  %108 = icmp ult i8 %57, -16
  %109 = select i1 %108, i32 2, i32 3
  %110 = select i1 %107, i32 1, i32 %109
  %111 = lshr i32 63, %110
  %112 = and i32 %111, %104
  br label %113

113:
  %114 = phi i32 [ %110, %106 ], [ %123, %113 ]
  %115 = phi i32 [ %112, %106 ], [ %122, %113 ]
  %116 = phi ptr [ %68, %106 ], [ %118, %113 ]
  %117 = shl i32 %115, 6
  %118 = getelementptr inbounds i8, ptr %116, i32 1
  %119 = load i8, ptr %116, align 1
  %120 = and i8 %119, 63
  %121 = zext nneg i8 %120 to i32
  %122 = or disjoint i32 %117, %121
  %123 = add nsw i32 %114, -1
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %113

125:
  %126 = getelementptr i8, ptr %68, i32 %110
  br label %127

127:
  %128 = phi ptr [ %68, %103 ], [ %126, %125 ], [ %68, %69 ], [ %68, %69 ]
  %129 = phi i32 [ %104, %103 ], [ %122, %125 ], [ 45, %69 ], [ 45, %69 ]
  %130 = icmp eq i32 %129, %43
  %131 = select i1 %130, i32 1, i32 %58
  br label %132

132:
  %133 = phi ptr [ %97, %96 ], [ %128, %127 ]
  %134 = phi i32 [ %98, %96 ], [ %129, %127 ]
  %135 = phi i32 [ %102, %96 ], [ %131, %127 ]
  %136 = load i8, ptr %133, align 1
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %56

138:
  %139 = phi i32 [ 0, %49 ], [ %58, %56 ], [ %135, %132 ]
  %140 = icmp eq i32 %139, %52
  br i1 %140, label %148, label %149

141:
  br i1 %16, label %142, label %149

142:
  switch i32 %43, label %143 [
    i32 32, label %148
    i32 13, label %148
    i32 12, label %148
    i32 11, label %148
    i32 10, label %148
    i32 9, label %148
  ]

143:
  %144 = icmp ugt i32 %43, 127
  br i1 %144, label %145, label %149

145:
  %146 = call i32 @iswspace(i32 %43)
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %149, label %148

148:
  call void @unget(ptr %0, i32 %43)
  br label %161

149:
  %150 = add nsw i32 %24, 1
  %151 = icmp eq ptr %42, null
  br i1 %151, label %23, label %152

152:
  %153 = getelementptr inbounds i8, ptr %42, i32 %20
  br i1 %17, label %156, label %154

154:
  store i32 %43, ptr %153, align 4
  %155 = add nsw i32 %20, 4
  br label %159

156:
  %157 = call i32 @__emback_encode_utf8(ptr nonnull %153, i32 %43)
  %158 = add nsw i32 %157, %20
  br label %159

159:
  %160 = phi i32 [ %158, %156 ], [ %155, %154 ]
  br label %18

161:
  %162 = icmp ne ptr %42, null
  %163 = icmp ne i32 %2, 99
  %164 = and i1 %163, %162
  br i1 %164, label %165, label %169

165:
  %166 = getelementptr inbounds i8, ptr %42, i32 %20
  br i1 %17, label %168, label %167

167:
  store i32 0, ptr %166, align 4
  br label %169

168:
  store i8 0, ptr %166, align 1
  br label %169

169:
  %170 = phi i32 [ -1, %47 ], [ %24, %167 ], [ %24, %168 ], [ %24, %161 ], [ -1, %36 ]
  ret i32 %170
}

declare i32 @iswspace(i32)

declare i32 @__emback_get(ptr)

declare i32 @__emback_decode_utf8(ptr, i32)

declare i32 @__emback_scans_use() nounwind

declare ptr @realloc(ptr, i32)

declare i32 @llvm.umax.i32(i32, i32) nounwind

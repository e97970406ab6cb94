; Compiled from fnmatch.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [3 x i8] c":]\00", align 1

define i32 @fnmatch(ptr %0, ptr %1, i32 %2) {
  %4 = alloca [16 x i8], align 16
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca ptr, align 4
  %10 = alloca ptr, align 4
  %11 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %10) nounwind
  store ptr null, ptr %10, align 4
  %12 = and i32 %2, 4
  %13 = icmp eq i32 %12, 0
  %14 = and i32 %2, 1
  %15 = icmp eq i32 %14, 0
  %16 = and i32 %2, 8
  %17 = icmp ne i32 %16, 0
  %18 = and i32 %2, 2
  %19 = icmp eq i32 %18, 0
  %20 = and i32 %2, 16
  %21 = icmp ne i32 %20, 0
  %22 = icmp ne i32 %14, 0
  br label %23

23:
  %24 = phi ptr [ %0, %3 ], [ %238, %237 ]
  %25 = phi ptr [ null, %3 ], [ %239, %237 ]
  %26 = phi ptr [ %1, %3 ], [ %240, %237 ]
  br i1 %13, label %37, label %27

27:
  %28 = load i8, ptr %26, align 1
  %29 = icmp eq i8 %28, 46
  br i1 %29, label %30, label %37

30:
  %31 = icmp eq ptr %26, %1
  %32 = or i1 %31, %15
  br i1 %32, label %37, label %33

33:
  %34 = getelementptr inbounds i8, ptr %26, i32 -1
  %35 = load i8, ptr %34, align 1
  %36 = icmp eq i8 %35, 47
  br label %37

37:
  %38 = phi i1 [ false, %27 ], [ false, %23 ], [ %31, %30 ], [ %36, %33 ]
  %39 = load i8, ptr %24, align 1
  switch i8 %39, label %49 [
    i8 42, label %40
    i8 0, label %43
  ]

40:
  br i1 %38, label %225, label %41

41:
  %42 = getelementptr inbounds i8, ptr %24, i32 1
  store ptr %26, ptr %10, align 4
  br label %237

43:
  %44 = load i8, ptr %26, align 1
  %45 = icmp eq i8 %44, 0
  %46 = icmp eq i8 %44, 47
  %47 = and i1 %17, %46
  %48 = or i1 %45, %47
  br i1 %48, label %241, label %52

49:
  %50 = load i8, ptr %26, align 1
  %51 = icmp eq i8 %50, 0
  br i1 %51, label %225, label %52

52:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %11) nounwind
  store ptr %26, ptr %11, align 4
  %53 = call i32 @next(ptr nonnull %11)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) nounwind
  store ptr %24, ptr %9, align 4
  %54 = icmp ne i32 %53, 47
  %55 = or i1 %15, %54
  %56 = load i8, ptr %24, align 1
  switch i8 %56, label %191 [
    i8 63, label %220
    i8 91, label %57
  ]

57:
  %58 = getelementptr inbounds i8, ptr %24, i32 1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5)
  %59 = load i8, ptr %58, align 1
  %60 = icmp eq i8 %59, 33
  %61 = icmp eq i8 %59, 94
  %62 = or i1 %60, %61
  %63 = zext i1 %62 to i32
  %64 = getelementptr inbounds i8, ptr %58, i32 %63
  store ptr %64, ptr %5, align 4
  %65 = load i8, ptr %64, align 1
  %66 = icmp ult i32 %53, 128
  %67 = and i1 %21, %66
  br label %68

68:
  %69 = phi i8 [ %65, %57 ], [ %176, %173 ]
  %70 = phi ptr [ %64, %57 ], [ %174, %173 ]
  %71 = phi i32 [ 0, %57 ], [ %175, %173 ]
  switch i8 %69, label %99 [
    i8 0, label %181
    i8 91, label %72
  ]

72:
  %73 = getelementptr inbounds i8, ptr %70, i32 1
  %74 = load i8, ptr %73, align 1
  %75 = icmp eq i8 %74, 58
  br i1 %75, label %76, label %99

76:
  %77 = getelementptr inbounds i8, ptr %70, i32 2
  %78 = call ptr @strstr(ptr nonnull %77, ptr nonnull @.str)
  %79 = icmp eq ptr %78, null
  br i1 %79, label %80, label %83

80:
  %81 = load ptr, ptr %5, align 4
  %82 = load i8, ptr %81, align 1
  br label %99

83:
  %84 = ptrtoint ptr %78 to i32
  %85 = ptrtoint ptr %77 to i32
  %86 = sub i32 %84, %85
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %87 = icmp ugt i32 %86, 15
  br i1 %87, label %95, label %88

88:
  %89 = call ptr @memcpy(ptr nonnull %4, ptr nonnull %77, i32 %86)
  %90 = getelementptr inbounds [16 x i8], ptr %4, i32 0, i32 %86
  store i8 0, ptr %90, align 1
  %91 = call i32 @wctype(ptr nonnull %4)
  %92 = call i32 @iswctype(i32 %53, i32 %91)
  %93 = icmp ne i32 %92, 0
  %94 = zext i1 %93 to i32
  br label %95

95:
  %96 = phi i32 [ %94, %88 ], [ 0, %83 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  %97 = or i32 %96, %71
  %98 = getelementptr inbounds i8, ptr %78, i32 2
  store ptr %98, ptr %5, align 4
  br label %173

99:
  %100 = phi i8 [ %82, %80 ], [ %69, %68 ], [ 91, %72 ]
  %101 = phi ptr [ %81, %80 ], [ %70, %68 ], [ %70, %72 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7)
  br label %102

102:
  %103 = phi i8 [ %100, %99 ], [ %143, %146 ]
  %104 = phi ptr [ %101, %99 ], [ %142, %146 ]
  %105 = phi i1 [ true, %99 ], [ false, %146 ]
  %106 = phi ptr [ %6, %99 ], [ %7, %146 ]
  %107 = icmp eq i8 %103, 91
  br i1 %107, label %108, label %126

108:
  %109 = getelementptr inbounds i8, ptr %104, i32 1
  %110 = load i8, ptr %109, align 1
  switch i8 %110, label %134 [
    i8 46, label %111
    i8 61, label %111
  ]

111:
  %112 = getelementptr inbounds i8, ptr %104, i32 2
  %113 = load i8, ptr %112, align 1
  %114 = icmp eq i8 %113, 0
  br i1 %114, label %134, label %115

115:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) nounwind
  store ptr %112, ptr %8, align 4
  %116 = call i32 @next(ptr nonnull %8)
  %117 = load ptr, ptr %8, align 4
  %118 = load i8, ptr %117, align 1
  %119 = icmp eq i8 %118, %110
  br i1 %119, label %120, label %180

120:
  %121 = getelementptr inbounds i8, ptr %117, i32 1
  %122 = load i8, ptr %121, align 1
  %123 = icmp eq i8 %122, 93
  br i1 %123, label %124, label %180

124:
  store i32 %116, ptr %106, align 4
  %125 = getelementptr inbounds i8, ptr %117, i32 2
  store ptr %125, ptr %5, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) nounwind
  br label %136

126:
  %127 = icmp eq i8 %103, 92
  %128 = and i1 %19, %127
  br i1 %128, label %129, label %134

129:
  %130 = getelementptr inbounds i8, ptr %104, i32 1
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %134, label %133

133:
  store ptr %130, ptr %5, align 4
  br label %134

134:
  %135 = call i32 @next(ptr nonnull %5)
  store i32 %135, ptr %106, align 4
  br label %136

136:
  br i1 %105, label %137, label %147

137:
  %138 = load ptr, ptr %5, align 4
  %139 = load i8, ptr %138, align 1
  %140 = icmp eq i8 %139, 45
  br i1 %140, label %141, label %144

141:
  %142 = getelementptr inbounds i8, ptr %138, i32 1
  %143 = load i8, ptr %142, align 1
  switch i8 %143, label %146 [
    i8 93, label %144
    i8 0, label %144
  ]

144:
  %145 = load i32, ptr %6, align 4
  store i32 %145, ptr %7, align 4
  br label %147

146:
  store ptr %142, ptr %5, align 4
  br label %102

147:
  br i1 %67, label %148, label %150

148:
  %149 = call i32 @tolower(i32 %53)
  br label %150

150:
  %151 = phi i32 [ %149, %148 ], [ %53, %147 ]
  %152 = load i32, ptr %6, align 4
  %153 = icmp ult i32 %152, 128
  %154 = and i1 %21, %153
  br i1 %154, label %155, label %157

155:
  %156 = call i32 @tolower(i32 %152)
  br label %157

157:
  %158 = phi i32 [ %156, %155 ], [ %152, %150 ]
  %159 = icmp ult i32 %151, %158
  br i1 %159, label %170, label %160

160:
  %161 = load i32, ptr %7, align 4
  %162 = icmp ult i32 %161, 128
  %163 = and i1 %21, %162
  br i1 %163, label %164, label %166

164:
  %165 = call i32 @tolower(i32 %161)
  br label %166

166:
  %167 = phi i32 [ %165, %164 ], [ %161, %160 ]
  %168 = icmp ugt i32 %151, %167
  %169 = select i1 %168, i32 %71, i32 1
  br label %170

170:
  %171 = phi i32 [ %71, %157 ], [ %169, %166 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  %172 = load ptr, ptr %5, align 4
  br label %173

173:
  %174 = phi ptr [ %98, %95 ], [ %172, %170 ]
  %175 = phi i32 [ %97, %95 ], [ %171, %170 ]
  %176 = load i8, ptr %174, align 1
  %177 = icmp eq i8 %176, 93
  %178 = icmp ne ptr %174, %64
  %179 = and i1 %178, %177
  br i1 %179, label %184, label %68

180:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  br label %181

181:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5)
  %182 = load ptr, ptr %9, align 4
  %183 = load i8, ptr %182, align 1
  br label %191

184:
  %185 = icmp ne i32 %175, %63
  %186 = getelementptr inbounds i8, ptr %174, i32 1
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5)
  %187 = xor i1 %38, true
  %188 = and i1 %185, %187
  %189 = and i1 %55, %188
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  %190 = load ptr, ptr %11, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) nounwind
  br i1 %189, label %237, label %225

191:
  %192 = phi i8 [ %183, %181 ], [ %56, %52 ]
  %193 = phi ptr [ %182, %181 ], [ %24, %52 ]
  %194 = icmp eq i8 %192, 92
  %195 = and i1 %19, %194
  br i1 %195, label %196, label %200

196:
  %197 = getelementptr inbounds i8, ptr %193, i32 1
  store ptr %197, ptr %9, align 4
  %198 = load i8, ptr %197, align 1
  %199 = icmp eq i8 %198, 0
  br i1 %199, label %219, label %200

200:
  %201 = call i32 @next(ptr nonnull %9)
  %202 = load ptr, ptr %9, align 4
  %203 = icmp eq i32 %201, 0
  br i1 %203, label %219, label %204

204:
  %205 = icmp ult i32 %201, 128
  %206 = and i1 %21, %205
  br i1 %206, label %207, label %209

207:
  %208 = call i32 @tolower(i32 %201)
  br label %209

209:
  %210 = phi i32 [ %208, %207 ], [ %201, %204 ]
  %211 = icmp ult i32 %53, 128
  %212 = and i1 %21, %211
  br i1 %212, label %213, label %215

213:
  %214 = call i32 @tolower(i32 %53)
  br label %215

215:
  %216 = phi i32 [ %214, %213 ], [ %53, %209 ]
  %217 = icmp eq i32 %210, %216
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  %218 = load ptr, ptr %11, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) nounwind
  br i1 %217, label %237, label %225

219:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) nounwind
  br label %225

220:
  %221 = getelementptr inbounds i8, ptr %24, i32 1
  %222 = xor i1 %38, true
  %223 = and i1 %55, %222
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  %224 = load ptr, ptr %11, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) nounwind
  br i1 %223, label %237, label %225

225:
  %226 = icmp eq ptr %25, null
  br i1 %226, label %241, label %227

227:
  %228 = load ptr, ptr %10, align 4
  %229 = load i8, ptr %228, align 1
  %230 = icmp eq i8 %229, 0
  %231 = icmp eq i8 %229, 47
  %232 = and i1 %22, %231
  %233 = or i1 %230, %232
  br i1 %233, label %241, label %234

234:
  %235 = call i32 @next(ptr nonnull %10)
  %236 = load ptr, ptr %10, align 4
  br label %237

237:
  %238 = phi ptr [ %25, %234 ], [ %221, %220 ], [ %42, %41 ], [ %202, %215 ], [ %186, %184 ]
  %239 = phi ptr [ %25, %234 ], [ %25, %220 ], [ %42, %41 ], [ %25, %215 ], [ %25, %184 ]
  %240 = phi ptr [ %236, %234 ], [ %224, %220 ], [ %26, %41 ], [ %218, %215 ], [ %190, %184 ]
  br label %23

241:
  %242 = phi i32 [ 1, %225 ], [ 1, %227 ], [ 0, %43 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %10) nounwind
  ret i32 %242
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @next(ptr nocapture %0) unnamed_addr nounwind {
  %2 = load ptr, ptr %0, align 4
  %3 = load i8, ptr %2, align 1
  %4 = zext i8 %3 to i32
  %5 = add i8 %3, 16
  %6 = icmp ult i8 %5, 5
  br i1 %6, label %12, label %7

7:
  %8 = icmp ugt i8 %3, -33
  br i1 %8, label %12, label %9

9:
  %10 = icmp ugt i8 %3, -63
  %11 = zext i1 %10 to i32
  br label %12

12:
  %13 = phi i32 [ 3, %1 ], [ %11, %9 ], [ 2, %7 ]
  %14 = getelementptr inbounds i8, ptr %2, i32 1
  store ptr %14, ptr %0, align 4
  %15 = icmp eq i32 %13, 0
  %16 = icmp ugt i8 %3, -12
  %17 = or i1 %16, %15
  br i1 %17, label %37, label %18

18:
  %19 = lshr i32 63, %13
  %20 = and i32 %19, %4
  br label %21

21:
  %22 = phi i32 [ 1, %18 ], [ %33, %29 ]
  %23 = phi i32 [ %20, %18 ], [ %32, %29 ]
  %24 = getelementptr inbounds i8, ptr %2, i32 %22
  %25 = load i8, ptr %24, align 1
  %26 = zext i8 %25 to i32
  %27 = and i32 %26, 192
  %28 = icmp eq i32 %27, 128
  br i1 %28, label %29, label %37

29:
  %30 = shl i32 %23, 6
  %31 = and i32 %26, 63
  %32 = or disjoint i32 %31, %30
  %33 = add nuw nsw i32 %22, 1
  %34 = icmp eq i32 %22, %13
  br i1 %34, label %35, label %21

35:
  %36 = getelementptr inbounds i8, ptr %14, i32 %13
  store ptr %36, ptr %0, align 4
  br label %37

37:
  %38 = phi i32 [ %32, %35 ], [ %4, %12 ], [ %4, %21 ]
  ret i32 %38
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @strstr(ptr, ptr)

declare ptr @memcpy(ptr, ptr, i32)

declare i32 @iswctype(i32, i32)

declare i32 @wctype(ptr)

declare i32 @tolower(i32)

source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [9 x i8] c"one, two\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%s|%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d%d%d%d\0A\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"*.c\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"strings.c\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"s?r*s\00", align 1
@.str.8 = private unnamed_addr constant [8 x i8] c"strings\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"*.h\00", align 1
@.str.10 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.11 = private unnamed_addr constant [2 x i8] c"x\00", align 1
@text = internal constant [184 x i8] c"It is a truth well known to all the world that an author waiting for an answer from a publisher is a man in want of a good night of sleep; and that the answer, when it comes, is a no.\00", align 16
@.str.12 = private unnamed_addr constant [11 x i8] c"%08x %08x\0A\00", align 1
@buckets = internal unnamed_addr global [64 x ptr] zeroinitializer, align 16
@.str.14 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca [256 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %1) #9
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(9) %1, ptr noundef nonnull align 1 dereferenceable(9) @.str, i32 9, i1 false) #9
  %2 = call i32 @strlen(ptr nonnull dereferenceable(1) %1)
  %3 = getelementptr inbounds i8, ptr %1, i32 %2
  store i64 28540514700894252, ptr %3, align 1
  %4 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1)
  %5 = call i32 @strlen(ptr noundef nonnull dereferenceable(1) %1) #9
  %6 = getelementptr inbounds i8, ptr %1, i32 %5
  %7 = getelementptr inbounds i8, ptr %6, i32 -1
  %8 = icmp ugt ptr %7, %1
  br i1 %8, label %9, label %17

9:                                                ; preds = %0, %9
  %10 = phi ptr [ %15, %9 ], [ %7, %0 ]
  %11 = phi ptr [ %14, %9 ], [ %1, %0 ]
  %12 = load i8, ptr %11, align 1, !tbaa !1
  %13 = load i8, ptr %10, align 1, !tbaa !1
  store i8 %13, ptr %11, align 1, !tbaa !1
  store i8 %12, ptr %10, align 1, !tbaa !1
  %14 = getelementptr inbounds i8, ptr %11, i32 1
  %15 = getelementptr inbounds i8, ptr %10, i32 -1
  %16 = icmp ult ptr %14, %15
  br i1 %16, label %9, label %17, !llvm.loop !4

17:                                               ; preds = %9, %0
  %18 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1)
  %19 = getelementptr inbounds i8, ptr %1, i32 3
  %20 = call i32 @strlen(ptr noundef nonnull dereferenceable(1) %1) #9
  %21 = add i32 %20, 1
  call void @llvm.memmove.p0.p0.i32(ptr nonnull align 1 %19, ptr nonnull align 16 %1, i32 %21, i1 false)
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(3) %1, i8 62, i32 3, i1 false)
  %22 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1)
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1, i32 noundef 1, i32 noundef 1)
  %24 = call ptr @strchr(ptr noundef nonnull dereferenceable(1) %1, i32 noundef 119) #9
  %25 = call ptr @strchr(ptr noundef nonnull dereferenceable(1) %1, i32 noundef 81) #9
  %26 = icmp eq ptr %25, null
  %27 = zext i1 %26 to i32
  %28 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef %24, i32 noundef %27)
  br label %29

29:                                               ; preds = %141, %17
  %30 = phi i32 [ %144, %141 ], [ 0, %17 ]
  %31 = phi ptr [ %143, %141 ], [ @text, %17 ]
  %32 = phi ptr [ %142, %141 ], [ null, %17 ]
  %33 = add i32 %30, add (i32 ptrtoint (ptr @text to i32), i32 -1)
  %34 = load i8, ptr %31, align 1, !tbaa !1
  %35 = add i8 %34, -97
  %36 = icmp ult i8 %35, 26
  br i1 %36, label %37, label %40

37:                                               ; preds = %29
  %38 = icmp eq ptr %32, null
  %39 = select i1 %38, ptr %31, ptr %32
  br label %141

40:                                               ; preds = %29
  %41 = add i8 %34, -65
  %42 = icmp ult i8 %41, 26
  %43 = icmp eq ptr %32, null
  %44 = select i1 %42, i1 %43, i1 false
  %45 = select i1 %44, ptr %31, ptr %32
  %46 = icmp eq ptr %45, null
  %47 = select i1 %42, i1 true, i1 %46
  br i1 %47, label %138, label %48

48:                                               ; preds = %40
  %49 = ptrtoint ptr %31 to i32
  %50 = ptrtoint ptr %45 to i32
  %51 = sub i32 %49, %50
  %52 = icmp sgt i32 %51, 0
  br i1 %52, label %53, label %79

53:                                               ; preds = %48
  %54 = sub i32 %33, %50
  %55 = and i32 %51, 3
  %56 = icmp ult i32 %54, 3
  br i1 %56, label %59, label %57

57:                                               ; preds = %53
  %58 = and i32 %51, 2147483644
  br label %84

59:                                               ; preds = %84, %53
  %60 = phi i32 [ poison, %53 ], [ %110, %84 ]
  %61 = phi i32 [ 5381, %53 ], [ %110, %84 ]
  %62 = phi i32 [ 0, %53 ], [ %111, %84 ]
  %63 = icmp eq i32 %55, 0
  br i1 %63, label %76, label %64

64:                                               ; preds = %59, %64
  %65 = phi i32 [ %72, %64 ], [ %61, %59 ]
  %66 = phi i32 [ %73, %64 ], [ %62, %59 ]
  %67 = phi i32 [ %74, %64 ], [ 0, %59 ]
  %68 = mul i32 %65, 33
  %69 = getelementptr inbounds i8, ptr %45, i32 %66
  %70 = load i8, ptr %69, align 1, !tbaa !1
  %71 = zext i8 %70 to i32
  %72 = xor i32 %68, %71
  %73 = add nuw nsw i32 %66, 1
  %74 = add i32 %67, 1
  %75 = icmp eq i32 %74, %55
  br i1 %75, label %76, label %64, !llvm.loop !6

76:                                               ; preds = %64, %59
  %77 = phi i32 [ %60, %59 ], [ %72, %64 ]
  %78 = and i32 %77, 63
  br label %79

79:                                               ; preds = %76, %48
  %80 = phi i32 [ 5, %48 ], [ %78, %76 ]
  %81 = getelementptr inbounds [64 x ptr], ptr @buckets, i32 0, i32 %80
  %82 = load ptr, ptr %81, align 4, !tbaa !8
  %83 = icmp eq ptr %82, null
  br i1 %83, label %130, label %114

84:                                               ; preds = %84, %57
  %85 = phi i32 [ 5381, %57 ], [ %110, %84 ]
  %86 = phi i32 [ 0, %57 ], [ %111, %84 ]
  %87 = phi i32 [ 0, %57 ], [ %112, %84 ]
  %88 = mul i32 %85, 33
  %89 = getelementptr inbounds i8, ptr %45, i32 %86
  %90 = load i8, ptr %89, align 1, !tbaa !1
  %91 = zext i8 %90 to i32
  %92 = xor i32 %88, %91
  %93 = or disjoint i32 %86, 1
  %94 = mul i32 %92, 33
  %95 = getelementptr inbounds i8, ptr %45, i32 %93
  %96 = load i8, ptr %95, align 1, !tbaa !1
  %97 = zext i8 %96 to i32
  %98 = xor i32 %94, %97
  %99 = or disjoint i32 %86, 2
  %100 = mul i32 %98, 33
  %101 = getelementptr inbounds i8, ptr %45, i32 %99
  %102 = load i8, ptr %101, align 1, !tbaa !1
  %103 = zext i8 %102 to i32
  %104 = xor i32 %100, %103
  %105 = or disjoint i32 %86, 3
  %106 = mul i32 %104, 33
  %107 = getelementptr inbounds i8, ptr %45, i32 %105
  %108 = load i8, ptr %107, align 1, !tbaa !1
  %109 = zext i8 %108 to i32
  %110 = xor i32 %106, %109
  %111 = add nuw nsw i32 %86, 4
  %112 = add i32 %87, 4
  %113 = icmp eq i32 %112, %58
  br i1 %113, label %59, label %84, !llvm.loop !10

114:                                              ; preds = %79, %127
  %115 = phi ptr [ %128, %127 ], [ %82, %79 ]
  %116 = getelementptr inbounds i8, ptr %115, i32 8
  %117 = load ptr, ptr %116, align 4, !tbaa !11
  %118 = call i32 @strlen(ptr noundef nonnull dereferenceable(1) %117) #9
  %119 = icmp eq i32 %118, %51
  br i1 %119, label %120, label %127

120:                                              ; preds = %114
  %121 = call i32 @memcmp(ptr noundef %117, ptr noundef readonly %45, i32 noundef %51)
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %123, label %127

123:                                              ; preds = %120
  %124 = getelementptr inbounds i8, ptr %115, i32 4
  %125 = load i32, ptr %124, align 4, !tbaa !14
  %126 = add nsw i32 %125, 1
  store i32 %126, ptr %124, align 4, !tbaa !14
  br label %138

127:                                              ; preds = %120, %114
  %128 = load ptr, ptr %115, align 4, !tbaa !8
  %129 = icmp eq ptr %128, null
  br i1 %129, label %130, label %114, !llvm.loop !15

130:                                              ; preds = %127, %79
  %131 = phi ptr [ %81, %79 ], [ %115, %127 ]
  %132 = call dereferenceable_or_null(12) ptr @malloc(i32 noundef 12) #10
  store ptr null, ptr %132, align 4, !tbaa !16
  %133 = getelementptr inbounds i8, ptr %132, i32 4
  store i32 1, ptr %133, align 4, !tbaa !14
  %134 = add i32 %51, 1
  %135 = call ptr @malloc(i32 noundef %134) #10
  %136 = getelementptr inbounds i8, ptr %132, i32 8
  store ptr %135, ptr %136, align 4, !tbaa !11
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %135, ptr readonly align 1 %45, i32 %51, i1 false)
  %137 = getelementptr inbounds i8, ptr %135, i32 %51
  store i8 0, ptr %137, align 1, !tbaa !1
  store ptr %132, ptr %131, align 4, !tbaa !8
  br label %138

138:                                              ; preds = %130, %123, %40
  %139 = phi ptr [ %45, %40 ], [ null, %123 ], [ null, %130 ]
  %140 = icmp eq i8 %34, 0
  br i1 %140, label %145, label %141

141:                                              ; preds = %138, %37
  %142 = phi ptr [ %39, %37 ], [ %139, %138 ]
  %143 = getelementptr inbounds i8, ptr %31, i32 1
  %144 = add i32 %30, 1
  br label %29

145:                                              ; preds = %138, %165
  %146 = phi i32 [ %166, %165 ], [ 0, %138 ]
  %147 = getelementptr inbounds [64 x ptr], ptr @buckets, i32 0, i32 %146
  %148 = load ptr, ptr %147, align 4, !tbaa !8
  %149 = icmp eq ptr %148, null
  br i1 %149, label %165, label %150

150:                                              ; preds = %145, %159
  %151 = phi ptr [ %163, %159 ], [ %148, %145 ]
  %152 = getelementptr inbounds i8, ptr %151, i32 4
  %153 = load i32, ptr %152, align 4, !tbaa !14
  %154 = icmp sgt i32 %153, 1
  br i1 %154, label %155, label %159

155:                                              ; preds = %150
  %156 = getelementptr inbounds i8, ptr %151, i32 8
  %157 = load ptr, ptr %156, align 4, !tbaa !11
  %158 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, ptr noundef %157, i32 noundef %153)
  br label %159

159:                                              ; preds = %155, %150
  %160 = load ptr, ptr %151, align 4, !tbaa !16
  store ptr %160, ptr %147, align 4, !tbaa !8
  %161 = getelementptr inbounds i8, ptr %151, i32 8
  %162 = load ptr, ptr %161, align 4, !tbaa !11
  call void @free(ptr noundef %162)
  call void @free(ptr noundef nonnull %151)
  %163 = load ptr, ptr %147, align 4, !tbaa !8
  %164 = icmp eq ptr %163, null
  br i1 %164, label %165, label %150, !llvm.loop !17

165:                                              ; preds = %159, %145
  %166 = add nuw nsw i32 %146, 1
  %167 = icmp eq i32 %166, 64
  br i1 %167, label %168, label %145, !llvm.loop !18

168:                                              ; preds = %165
  %169 = call fastcc i32 @match(ptr noundef nonnull @.str.5, ptr noundef nonnull @.str.6)
  %170 = call fastcc i32 @match(ptr noundef nonnull @.str.7, ptr noundef nonnull @.str.8)
  %171 = call fastcc i32 @match(ptr noundef nonnull @.str.9, ptr noundef nonnull @.str.6)
  %172 = call fastcc i32 @match(ptr noundef nonnull @.str.10, ptr noundef nonnull @.str.11)
  %173 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %169, i32 noundef %170, i32 noundef %171, i32 noundef %172)
  br label %176

174:                                              ; preds = %228
  %175 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef -873187034, i32 noundef %231)
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %1) #9
  ret i32 0

176:                                              ; preds = %168, %228
  %177 = phi i32 [ 0, %168 ], [ %232, %228 ]
  %178 = phi i32 [ 0, %168 ], [ %231, %228 ]
  %179 = trunc nuw i32 %177 to i8
  %180 = urem i8 %179, 7
  %181 = sub nuw nsw i8 -73, %180
  %182 = zext i8 %181 to i32
  br label %183

183:                                              ; preds = %176, %183
  %184 = phi i32 [ %187, %183 ], [ %182, %176 ]
  %185 = phi i32 [ %225, %183 ], [ -1, %176 ]
  %186 = phi ptr [ %226, %183 ], [ @text, %176 ]
  %187 = add nsw i32 %184, -1
  %188 = load i8, ptr %186, align 1, !tbaa !1
  %189 = zext i8 %188 to i32
  %190 = xor i32 %185, %189
  %191 = lshr i32 %190, 1
  %192 = and i32 %190, 1
  %193 = icmp eq i32 %192, 0
  %194 = select i1 %193, i32 0, i32 -306674912
  %195 = xor i32 %194, %191
  %196 = lshr i32 %195, 1
  %197 = and i32 %190, 2
  %198 = icmp eq i32 %197, 0
  %199 = select i1 %198, i32 0, i32 -306674912
  %200 = xor i32 %196, %199
  %201 = lshr i32 %200, 6
  %202 = and i32 %190, 4
  %203 = icmp eq i32 %202, 0
  %204 = select i1 %203, i32 0, i32 124634137
  %205 = and i32 %190, 8
  %206 = icmp eq i32 %205, 0
  %207 = select i1 %206, i32 0, i32 249268274
  %208 = and i32 %190, 16
  %209 = icmp eq i32 %208, 0
  %210 = select i1 %209, i32 0, i32 498536548
  %211 = and i32 %190, 32
  %212 = icmp eq i32 %211, 0
  %213 = select i1 %212, i32 0, i32 997073096
  %214 = and i32 %195, 32
  %215 = icmp eq i32 %214, 0
  %216 = select i1 %215, i32 0, i32 1994146192
  %217 = and i32 %200, 32
  %218 = icmp eq i32 %217, 0
  %219 = select i1 %218, i32 0, i32 -306674912
  %220 = xor i32 %207, %204
  %221 = xor i32 %220, %210
  %222 = xor i32 %221, %213
  %223 = xor i32 %222, %201
  %224 = xor i32 %223, %216
  %225 = xor i32 %224, %219
  %226 = getelementptr inbounds i8, ptr %186, i32 1
  %227 = icmp eq i32 %187, 0
  br i1 %227, label %228, label %183, !llvm.loop !19

228:                                              ; preds = %183
  %229 = mul i32 %178, 31
  %230 = xor i32 %225, -1
  %231 = add i32 %229, %230
  %232 = add nuw nsw i32 %177, 1
  %233 = icmp eq i32 %232, 200
  br i1 %233, label %174, label %176, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strlen(ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr nocapture writeonly, ptr nocapture readonly, i32, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #5

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare ptr @strchr(ptr noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i32 0, 2) i32 @match(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #6 {
  br label %3

3:                                                ; preds = %26, %2
  %4 = phi ptr [ %0, %2 ], [ %27, %26 ]
  %5 = phi ptr [ %1, %2 ], [ %28, %26 ]
  %6 = load i8, ptr %4, align 1, !tbaa !1
  switch i8 %6, label %19 [
    i8 0, label %29
    i8 42, label %7
  ]

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %4, i32 1
  %9 = tail call fastcc i32 @match(ptr noundef nonnull %8, ptr noundef %5)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %15, label %33

11:                                               ; preds = %15
  %12 = getelementptr inbounds i8, ptr %16, i32 1
  %13 = tail call fastcc i32 @match(ptr noundef nonnull %8, ptr noundef nonnull %12)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %33

15:                                               ; preds = %7, %11
  %16 = phi ptr [ %12, %11 ], [ %5, %7 ]
  %17 = load i8, ptr %16, align 1, !tbaa !1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %33, label %11

19:                                               ; preds = %3
  %20 = load i8, ptr %5, align 1, !tbaa !1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %33, label %22

22:                                               ; preds = %19
  %23 = icmp eq i8 %6, 63
  %24 = icmp eq i8 %6, %20
  %25 = or i1 %23, %24
  br i1 %25, label %26, label %33

26:                                               ; preds = %22
  %27 = getelementptr inbounds i8, ptr %4, i32 1
  %28 = getelementptr inbounds i8, ptr %5, i32 1
  br label %3, !llvm.loop !21

29:                                               ; preds = %3
  %30 = load i8, ptr %5, align 1, !tbaa !1
  %31 = icmp eq i8 %30, 0
  %32 = zext i1 %31 to i32
  br label %33

33:                                               ; preds = %19, %22, %11, %15, %7, %29
  %34 = phi i32 [ %32, %29 ], [ 1, %7 ], [ 1, %11 ], [ 0, %15 ], [ 0, %22 ], [ 0, %19 ]
  ret i32 %34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @memcmp(ptr nocapture noundef, ptr nocapture noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #4

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nofree nosync nounwind memory(read, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #9 = { nounwind }
attributes #10 = { allocsize(0) }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !2, i64 0}
!10 = distinct !{!10, !5}
!11 = !{!12, !9, i64 8}
!12 = !{!"word", !9, i64 0, !13, i64 4, !9, i64 8}
!13 = !{!"int", !2, i64 0}
!14 = !{!12, !13, i64 4}
!15 = distinct !{!15, !5}
!16 = !{!12, !9, i64 0}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}

source_filename = "sha256.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.sha256 = type { [8 x i32], i64, [64 x i8] }

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.2 = private unnamed_addr constant [57 x i8] c"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"aaaaaaaaaa\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@start.initial = internal unnamed_addr constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@constants = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  tail call fastcc void @show(i8* noundef getelementptr inbounds ([1 x i8], [1 x i8]* @.str, i32 0, i32 0), i32 noundef 0, i32 noundef 1)
  tail call fastcc void @show(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.1, i32 0, i32 0), i32 noundef 3, i32 noundef 1)
  tail call fastcc void @show(i8* noundef getelementptr inbounds ([57 x i8], [57 x i8]* @.str.2, i32 0, i32 0), i32 noundef 56, i32 noundef 1)
  tail call fastcc void @show(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.3, i32 0, i32 0), i32 noundef 10, i32 noundef 100000)
  ret i32 0
}

; Function Attrs: nofree nounwind
define internal fastcc void @show(i8* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca i8, align 1
  %5 = alloca %struct.sha256, align 8
  %6 = alloca [32 x i8], align 16
  %7 = bitcast %struct.sha256* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 104, i8* nonnull %7) #7
  %8 = getelementptr inbounds [32 x i8], [32 x i8]* %6, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %8) #7
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %7, i8* noundef nonnull align 16 dereferenceable(32) bitcast ([8 x i32]* @start.initial to i8*), i32 32, i1 false) #7, !tbaa !1
  %9 = getelementptr inbounds %struct.sha256, %struct.sha256* %5, i32 0, i32 1
  store i64 0, i64* %9, align 8, !tbaa !5
  %10 = icmp eq i32 %2, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %3, %11
  %12 = phi i32 [ %13, %11 ], [ %2, %3 ]
  %13 = add i32 %12, -1
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef %0, i32 noundef %1)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %11, !llvm.loop !8

15:                                               ; preds = %11
  %16 = load i64, i64* %9, align 8, !tbaa !5
  %17 = shl i64 %16, 3
  br label %18

18:                                               ; preds = %15, %3
  %19 = phi i64 [ %17, %15 ], [ 0, %3 ]
  call void @llvm.lifetime.start.p0i8(i64 1, i8* nonnull %4) #7
  store i8 -128, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  store i8 0, i8* %4, align 1, !tbaa !10
  %20 = load i64, i64* %9, align 8, !tbaa !5
  %21 = and i64 %20, 63
  %22 = icmp eq i64 %21, 56
  br i1 %22, label %23, label %39

23:                                               ; preds = %39, %18
  %24 = lshr i64 %19, 56
  %25 = trunc i64 %24 to i8
  store i8 %25, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %26 = lshr i64 %19, 48
  %27 = trunc i64 %26 to i8
  store i8 %27, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %28 = lshr i64 %19, 40
  %29 = trunc i64 %28 to i8
  store i8 %29, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %30 = lshr i64 %19, 32
  %31 = trunc i64 %30 to i8
  store i8 %31, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %32 = lshr i64 %19, 24
  %33 = trunc i64 %32 to i8
  store i8 %33, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %34 = lshr i64 %19, 16
  %35 = trunc i64 %34 to i8
  store i8 %35, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %36 = lshr i64 %19, 8
  %37 = trunc i64 %36 to i8
  store i8 %37, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %38 = trunc i64 %19 to i8
  store i8 %38, i8* %4, align 1, !tbaa !10
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  br label %43

39:                                               ; preds = %18, %39
  call fastcc void @update(%struct.sha256* noundef nonnull %5, i8* noundef nonnull %4, i32 noundef 1) #7
  %40 = load i64, i64* %9, align 8, !tbaa !5
  %41 = and i64 %40, 63
  %42 = icmp eq i64 %41, 56
  br i1 %42, label %23, label %39, !llvm.loop !11

43:                                               ; preds = %43, %23
  %44 = phi i32 [ 0, %23 ], [ %64, %43 ]
  %45 = lshr i32 %44, 2
  %46 = getelementptr inbounds %struct.sha256, %struct.sha256* %5, i32 0, i32 0, i32 %45
  %47 = load i32, i32* %46, align 4, !tbaa !1
  %48 = shl nuw nsw i32 %44, 3
  %49 = and i32 %48, 16
  %50 = xor i32 %49, 24
  %51 = lshr i32 %47, %50
  %52 = trunc i32 %51 to i8
  %53 = getelementptr inbounds [32 x i8], [32 x i8]* %6, i32 0, i32 %44
  store i8 %52, i8* %53, align 2, !tbaa !10
  %54 = or i32 %44, 1
  %55 = lshr i32 %44, 2
  %56 = getelementptr inbounds %struct.sha256, %struct.sha256* %5, i32 0, i32 0, i32 %55
  %57 = load i32, i32* %56, align 4, !tbaa !1
  %58 = shl nuw nsw i32 %44, 3
  %59 = and i32 %58, 16
  %60 = xor i32 %59, 16
  %61 = lshr i32 %57, %60
  %62 = trunc i32 %61 to i8
  %63 = getelementptr inbounds [32 x i8], [32 x i8]* %6, i32 0, i32 %54
  store i8 %62, i8* %63, align 1, !tbaa !10
  %64 = add nuw nsw i32 %44, 2
  %65 = icmp eq i32 %64, 32
  br i1 %65, label %66, label %43, !llvm.loop !12

66:                                               ; preds = %43
  call void @llvm.lifetime.end.p0i8(i64 1, i8* nonnull %4) #7
  br label %69

67:                                               ; preds = %69
  %68 = tail call i32 @putchar(i32 10)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %8) #7
  call void @llvm.lifetime.end.p0i8(i64 104, i8* nonnull %7) #7
  ret void

69:                                               ; preds = %66, %69
  %70 = phi i32 [ 0, %66 ], [ %75, %69 ]
  %71 = getelementptr inbounds [32 x i8], [32 x i8]* %6, i32 0, i32 %70
  %72 = load i8, i8* %71, align 1, !tbaa !10
  %73 = zext i8 %72 to i32
  %74 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.4, i32 0, i32 0), i32 noundef %73)
  %75 = add nuw nsw i32 %70, 1
  %76 = icmp eq i32 %75, 32
  br i1 %76, label %67, label %69, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nosync nounwind
define internal fastcc void @update(%struct.sha256* nocapture noundef %0, i8* nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #2 {
  %4 = alloca [64 x i32], align 16
  %5 = alloca [8 x i32], align 16
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %174, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 1
  %9 = bitcast %struct.sha256* %0 to i8*
  %10 = bitcast [8 x i32]* %5 to i8*
  %11 = bitcast [64 x i32]* %4 to i8*
  %12 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 0
  %13 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 0
  %14 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 1
  %15 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 2
  %16 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 3
  %17 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 4
  %18 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 5
  %19 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 6
  %20 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 0, i32 7
  %21 = load i64, i64* %8, align 8, !tbaa !5
  %22 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 4
  %23 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 0
  %24 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 7
  %25 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 5
  %26 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 6
  %27 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 1
  %28 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 2
  %29 = bitcast i32* %27 to i8*
  %30 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 7
  %31 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 5
  %32 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 6
  %33 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 2
  %34 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i32 0, i32 3
  br label %35

35:                                               ; preds = %7, %172
  %36 = phi i64 [ %21, %7 ], [ %42, %172 ]
  %37 = phi i32 [ %2, %7 ], [ %39, %172 ]
  %38 = phi i8* [ %1, %7 ], [ %40, %172 ]
  %39 = add i32 %37, -1
  %40 = getelementptr inbounds i8, i8* %38, i32 1
  %41 = load i8, i8* %38, align 1, !tbaa !10
  %42 = add i64 %36, 1
  store i64 %42, i64* %8, align 8, !tbaa !5
  %43 = trunc i64 %36 to i32
  %44 = and i32 %43, 63
  %45 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 2, i32 %44
  store i8 %41, i8* %45, align 1, !tbaa !10
  %46 = and i64 %42, 63
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %172

48:                                               ; preds = %35
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %11) #7
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %10)
  br label %49

49:                                               ; preds = %49, %48
  %50 = phi i32 [ 0, %48 ], [ %71, %49 ]
  %51 = shl nuw nsw i32 %50, 2
  %52 = getelementptr inbounds %struct.sha256, %struct.sha256* %0, i32 0, i32 2, i32 %51
  %53 = load i8, i8* %52, align 1, !tbaa !10
  %54 = zext i8 %53 to i32
  %55 = shl nuw i32 %54, 24
  %56 = getelementptr inbounds i8, i8* %52, i32 1
  %57 = load i8, i8* %56, align 1, !tbaa !10
  %58 = zext i8 %57 to i32
  %59 = shl nuw nsw i32 %58, 16
  %60 = or i32 %59, %55
  %61 = getelementptr inbounds i8, i8* %52, i32 2
  %62 = load i8, i8* %61, align 1, !tbaa !10
  %63 = zext i8 %62 to i32
  %64 = shl nuw nsw i32 %63, 8
  %65 = or i32 %60, %64
  %66 = getelementptr inbounds i8, i8* %52, i32 3
  %67 = load i8, i8* %66, align 1, !tbaa !10
  %68 = zext i8 %67 to i32
  %69 = or i32 %65, %68
  %70 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %50
  store i32 %69, i32* %70, align 4, !tbaa !1
  %71 = add nuw nsw i32 %50, 1
  %72 = icmp eq i32 %71, 16
  br i1 %72, label %73, label %49, !llvm.loop !14

73:                                               ; preds = %49
  %74 = load i32, i32* %12, align 16, !tbaa !1
  br label %75

75:                                               ; preds = %75, %73
  %76 = phi i32 [ %80, %75 ], [ %74, %73 ]
  %77 = phi i32 [ %101, %75 ], [ 16, %73 ]
  %78 = add nsw i32 %77, -15
  %79 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %78
  %80 = load i32, i32* %79, align 4, !tbaa !1
  %81 = add nsw i32 %77, -2
  %82 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %81
  %83 = load i32, i32* %82, align 4, !tbaa !1
  %84 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 25) #7
  %85 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 14) #7
  %86 = xor i32 %84, %85
  %87 = lshr i32 %80, 3
  %88 = xor i32 %86, %87
  %89 = add nsw i32 %77, -7
  %90 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %89
  %91 = load i32, i32* %90, align 4, !tbaa !1
  %92 = tail call i32 @llvm.fshl.i32(i32 %83, i32 %83, i32 15) #7
  %93 = tail call i32 @llvm.fshl.i32(i32 %83, i32 %83, i32 13) #7
  %94 = xor i32 %92, %93
  %95 = lshr i32 %83, 10
  %96 = xor i32 %94, %95
  %97 = add i32 %91, %76
  %98 = add i32 %97, %88
  %99 = add i32 %98, %96
  %100 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %77
  store i32 %99, i32* %100, align 4, !tbaa !1
  %101 = add nuw nsw i32 %77, 1
  %102 = icmp eq i32 %101, 64
  br i1 %102, label %103, label %75, !llvm.loop !15

103:                                              ; preds = %75
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(32) %10, i8* noundef nonnull align 4 dereferenceable(32) %9, i32 32, i1 false) #7, !tbaa !1
  %104 = load i32, i32* %22, align 16, !tbaa !1
  %105 = load i32, i32* %23, align 16, !tbaa !1
  br label %106

106:                                              ; preds = %146, %103
  %107 = phi i32 [ %74, %103 ], [ %148, %146 ]
  %108 = phi i32 [ %105, %103 ], [ %143, %146 ]
  %109 = phi i32 [ %104, %103 ], [ %141, %146 ]
  %110 = phi i32 [ 0, %103 ], [ %144, %146 ]
  %111 = load i32, i32* %24, align 4, !tbaa !1
  %112 = tail call i32 @llvm.fshl.i32(i32 %109, i32 %109, i32 26) #7
  %113 = tail call i32 @llvm.fshl.i32(i32 %109, i32 %109, i32 21) #7
  %114 = xor i32 %112, %113
  %115 = tail call i32 @llvm.fshl.i32(i32 %109, i32 %109, i32 7) #7
  %116 = xor i32 %114, %115
  %117 = load i32, i32* %25, align 4, !tbaa !1
  %118 = and i32 %117, %109
  %119 = xor i32 %109, -1
  %120 = load i32, i32* %26, align 8, !tbaa !1
  %121 = and i32 %120, %119
  %122 = getelementptr inbounds [64 x i32], [64 x i32]* @constants, i32 0, i32 %110
  %123 = load i32, i32* %122, align 4, !tbaa !1
  %124 = add i32 %111, %107
  %125 = add i32 %124, %116
  %126 = add i32 %125, %118
  %127 = add i32 %126, %121
  %128 = add i32 %127, %123
  %129 = tail call i32 @llvm.fshl.i32(i32 %108, i32 %108, i32 19) #7
  %130 = tail call i32 @llvm.fshl.i32(i32 %108, i32 %108, i32 10) #7
  %131 = load i32, i32* %27, align 4, !tbaa !1
  %132 = load i32, i32* %28, align 8, !tbaa !1
  %133 = xor i32 %132, %131
  %134 = and i32 %132, %131
  call void @llvm.memmove.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(28) %29, i8* noundef nonnull align 16 dereferenceable(28) %10, i32 28, i1 false) #7, !tbaa !1
  %135 = tail call i32 @llvm.fshl.i32(i32 %108, i32 %108, i32 30) #7
  %136 = xor i32 %135, %129
  %137 = xor i32 %136, %130
  %138 = and i32 %133, %108
  %139 = xor i32 %138, %134
  %140 = load i32, i32* %22, align 16, !tbaa !1
  %141 = add i32 %140, %128
  store i32 %141, i32* %22, align 16, !tbaa !1
  %142 = add i32 %128, %137
  %143 = add i32 %142, %139
  store i32 %143, i32* %23, align 16, !tbaa !1
  %144 = add nuw nsw i32 %110, 1
  %145 = icmp eq i32 %144, 64
  br i1 %145, label %149, label %146, !llvm.loop !16

146:                                              ; preds = %106
  %147 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i32 0, i32 %144
  %148 = load i32, i32* %147, align 4, !tbaa !1
  br label %106

149:                                              ; preds = %106
  %150 = load i32, i32* %13, align 4, !tbaa !1
  %151 = add i32 %150, %143
  store i32 %151, i32* %13, align 4, !tbaa !1
  %152 = load i32, i32* %27, align 4, !tbaa !1
  %153 = load i32, i32* %14, align 4, !tbaa !1
  %154 = add i32 %153, %152
  store i32 %154, i32* %14, align 4, !tbaa !1
  %155 = load i32, i32* %33, align 8, !tbaa !1
  %156 = load i32, i32* %15, align 4, !tbaa !1
  %157 = add i32 %156, %155
  store i32 %157, i32* %15, align 4, !tbaa !1
  %158 = load i32, i32* %34, align 4, !tbaa !1
  %159 = load i32, i32* %16, align 4, !tbaa !1
  %160 = add i32 %159, %158
  store i32 %160, i32* %16, align 4, !tbaa !1
  %161 = load i32, i32* %17, align 4, !tbaa !1
  %162 = add i32 %161, %141
  store i32 %162, i32* %17, align 4, !tbaa !1
  %163 = load i32, i32* %31, align 4, !tbaa !1
  %164 = load i32, i32* %18, align 4, !tbaa !1
  %165 = add i32 %164, %163
  store i32 %165, i32* %18, align 4, !tbaa !1
  %166 = load i32, i32* %32, align 8, !tbaa !1
  %167 = load i32, i32* %19, align 4, !tbaa !1
  %168 = add i32 %167, %166
  store i32 %168, i32* %19, align 4, !tbaa !1
  %169 = load i32, i32* %30, align 4, !tbaa !1
  %170 = load i32, i32* %20, align 4, !tbaa !1
  %171 = add i32 %170, %169
  store i32 %171, i32* %20, align 4, !tbaa !1
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %10)
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %11) #7
  br label %172

172:                                              ; preds = %149, %35
  %173 = icmp eq i32 %39, 0
  br i1 %173, label %174, label %35, !llvm.loop !17

174:                                              ; preds = %172, %3
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i32(i8* nocapture writeonly, i8* nocapture readonly, i32, i1 immarg) #5

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { nofree nounwind }
attributes #5 = { argmemonly nofree nounwind willreturn }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{!6, !7, i64 32}
!6 = !{!"sha256", !3, i64 0, !7, i64 32, !3, i64 40}
!7 = !{!"long long", !3, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!3, !3, i64 0}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}

source_filename = "structs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%union.view = type { i32 }
%struct.tight = type <{ i8, i32, i16, double }>
%struct.point = type { i32, i32 }
%struct.box = type { %struct.point, %struct.point }
%struct.one = type { double }
%struct.mixed = type { i8, i16, i32, i64, double, float }
%struct.large = type { [20 x i32] }
%struct.flags = type { i56 }
%struct.anon = type { i16, i16 }

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"%c %d %d %lld %g %g\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@__const.main.v = private unnamed_addr constant %union.view { i32 1078530011 }, align 4
@.str.5 = private unnamed_addr constant [21 x i8] c"%x %x %x %x %x %.6f\0A\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"%08x\0A\00", align 1
@__const.main.f = private unnamed_addr constant { i8, i8, i8, i8, i8, i8, i8, i8 } { i8 -67, i8 -102, i8 120, i8 86, i8 52, i8 18, i8 1, i8 undef }, align 8
@.str.7 = private unnamed_addr constant [15 x i8] c"%u %d %llx %u\0A\00", align 1
@__const.main.t = private unnamed_addr constant [2 x %struct.tight] [%struct.tight <{ i8 1, i32 2, i16 3, double 4.500000e+00 }>, %struct.tight <{ i8 5, i32 6, i16 7, double 8.500000e+00 }>], align 16
@.str.8 = private unnamed_addr constant [25 x i8] c"%d %d %d %g %d %d %d %g\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.point, align 4
  %3 = alloca %struct.point, align 4
  %4 = alloca %struct.point, align 4
  %5 = alloca %struct.box, align 4
  %6 = alloca %struct.box, align 4
  %7 = alloca %struct.one, align 8
  %8 = alloca %struct.one, align 8
  %9 = alloca %struct.one, align 8
  %10 = alloca %struct.mixed, align 8
  %11 = alloca %struct.mixed, align 8
  %12 = alloca %struct.large, align 4
  %13 = alloca %struct.large, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca %union.view, align 4
  %19 = alloca %struct.flags, align 8
  %20 = alloca [2 x %struct.tight], align 16
  store i32 0, i32* %1, align 4
  %21 = getelementptr inbounds %struct.point, %struct.point* %3, i32 0, i32 0
  store i32 1, i32* %21, align 4
  %22 = getelementptr inbounds %struct.point, %struct.point* %3, i32 0, i32 1
  store i32 2, i32* %22, align 4
  %23 = getelementptr inbounds %struct.point, %struct.point* %4, i32 0, i32 0
  store i32 30, i32* %23, align 4
  %24 = getelementptr inbounds %struct.point, %struct.point* %4, i32 0, i32 1
  store i32 40, i32* %24, align 4
  call void @add(%struct.point* sret(%struct.point) align 4 %2, %struct.point* noundef byval(%struct.point) align 4 %3, %struct.point* noundef byval(%struct.point) align 4 %4)
  %25 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 0
  %26 = load i32, i32* %25, align 4
  %27 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 1
  %28 = load i32, i32* %27, align 4
  %29 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 noundef %26, i32 noundef %28)
  %30 = getelementptr inbounds %struct.box, %struct.box* %6, i32 0, i32 0
  %31 = getelementptr inbounds %struct.point, %struct.point* %30, i32 0, i32 0
  store i32 0, i32* %31, align 4
  %32 = getelementptr inbounds %struct.point, %struct.point* %30, i32 0, i32 1
  store i32 1, i32* %32, align 4
  %33 = getelementptr inbounds %struct.box, %struct.box* %6, i32 0, i32 1
  %34 = getelementptr inbounds %struct.point, %struct.point* %33, i32 0, i32 0
  %35 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 0
  %36 = load i32, i32* %35, align 4
  store i32 %36, i32* %34, align 4
  %37 = getelementptr inbounds %struct.point, %struct.point* %33, i32 0, i32 1
  %38 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 1
  %39 = load i32, i32* %38, align 4
  store i32 %39, i32* %37, align 4
  call void @grow(%struct.box* sret(%struct.box) align 4 %5, %struct.box* noundef byval(%struct.box) align 4 %6, i32 noundef 5)
  %40 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 0
  %41 = getelementptr inbounds %struct.point, %struct.point* %40, i32 0, i32 0
  %42 = load i32, i32* %41, align 4
  %43 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 0
  %44 = getelementptr inbounds %struct.point, %struct.point* %43, i32 0, i32 1
  %45 = load i32, i32* %44, align 4
  %46 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 1
  %47 = getelementptr inbounds %struct.point, %struct.point* %46, i32 0, i32 0
  %48 = load i32, i32* %47, align 4
  %49 = getelementptr inbounds %struct.box, %struct.box* %5, i32 0, i32 1
  %50 = getelementptr inbounds %struct.point, %struct.point* %49, i32 0, i32 1
  %51 = load i32, i32* %50, align 4
  %52 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([13 x i8], [13 x i8]* @.str.1, i32 0, i32 0), i32 noundef %42, i32 noundef %45, i32 noundef %48, i32 noundef %51)
  %53 = getelementptr inbounds %struct.one, %struct.one* %8, i32 0, i32 0
  store double 1.250000e+00, double* %53, align 8
  %54 = getelementptr inbounds %struct.one, %struct.one* %8, i32 0, i32 0
  %55 = load double, double* %54, align 8
  %56 = call double @twice(double %55)
  %57 = getelementptr inbounds %struct.one, %struct.one* %7, i32 0, i32 0
  store double %56, double* %57, align 8
  %58 = getelementptr inbounds %struct.one, %struct.one* %7, i32 0, i32 0
  %59 = load double, double* %58, align 8
  %60 = call double @twice(double %59)
  %61 = getelementptr inbounds %struct.one, %struct.one* %9, i32 0, i32 0
  store double %60, double* %61, align 8
  %62 = getelementptr inbounds %struct.one, %struct.one* %9, i32 0, i32 0
  %63 = load double, double* %62, align 8
  %64 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.2, i32 0, i32 0), double noundef %63)
  %65 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 0
  store i8 97, i8* %65, align 8
  %66 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 1
  store i16 300, i16* %66, align 2
  %67 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 2
  store i32 -7, i32* %67, align 4
  %68 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 3
  store i64 5, i64* %68, align 8
  %69 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 4
  store double 1.000000e+02, double* %69, align 8
  %70 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i32 0, i32 5
  store float 5.000000e-01, float* %70, align 8
  call void @change(%struct.mixed* sret(%struct.mixed) align 8 %10, %struct.mixed* noundef byval(%struct.mixed) align 8 %11)
  %71 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 0
  %72 = load i8, i8* %71, align 8
  %73 = sext i8 %72 to i32
  %74 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 1
  %75 = load i16, i16* %74, align 2
  %76 = sext i16 %75 to i32
  %77 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 2
  %78 = load i32, i32* %77, align 4
  %79 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 3
  %80 = load i64, i64* %79, align 8
  %81 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 4
  %82 = load double, double* %81, align 8
  %83 = getelementptr inbounds %struct.mixed, %struct.mixed* %10, i32 0, i32 5
  %84 = load float, float* %83, align 8
  %85 = fpext float %84 to double
  %86 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([21 x i8], [21 x i8]* @.str.3, i32 0, i32 0), i32 noundef %73, i32 noundef %76, i32 noundef %78, i64 noundef %80, double noundef %82, double noundef %85)
  call void @fill(%struct.large* sret(%struct.large) align 4 %12, i32 noundef 3)
  %87 = bitcast %struct.large* %13 to i8*
  %88 = bitcast %struct.large* %12 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %87, i8* align 4 %88, i32 80, i1 false)
  %89 = call i32 @scribble(%struct.large* noundef byval(%struct.large) align 4 %12, i32 noundef 99)
  store i32 %89, i32* %14, align 4
  %90 = call i32 @scribble(%struct.large* noundef byval(%struct.large) align 4 %12, i32 noundef 1)
  store i32 %90, i32* %15, align 4
  store i32 1, i32* %16, align 4
  store i32 0, i32* %17, align 4
  br label %91

91:                                               ; preds = %107, %0
  %92 = load i32, i32* %17, align 4
  %93 = icmp slt i32 %92, 20
  br i1 %93, label %94, label %110

94:                                               ; preds = %91
  %95 = getelementptr inbounds %struct.large, %struct.large* %12, i32 0, i32 0
  %96 = load i32, i32* %17, align 4
  %97 = getelementptr inbounds [20 x i32], [20 x i32]* %95, i32 0, i32 %96
  %98 = load i32, i32* %97, align 4
  %99 = getelementptr inbounds %struct.large, %struct.large* %13, i32 0, i32 0
  %100 = load i32, i32* %17, align 4
  %101 = getelementptr inbounds [20 x i32], [20 x i32]* %99, i32 0, i32 %100
  %102 = load i32, i32* %101, align 4
  %103 = icmp eq i32 %98, %102
  %104 = zext i1 %103 to i32
  %105 = load i32, i32* %16, align 4
  %106 = and i32 %105, %104
  store i32 %106, i32* %16, align 4
  br label %107

107:                                              ; preds = %94
  %108 = load i32, i32* %17, align 4
  %109 = add nsw i32 %108, 1
  store i32 %109, i32* %17, align 4
  br label %91, !llvm.loop !1

110:                                              ; preds = %91
  %111 = load i32, i32* %14, align 4
  %112 = load i32, i32* %15, align 4
  %113 = load i32, i32* %16, align 4
  %114 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), i32 noundef %111, i32 noundef %112, i32 noundef %113)
  %115 = bitcast %union.view* %18 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %115, i8* align 4 bitcast (%union.view* @__const.main.v to i8*), i32 4, i1 false)
  %116 = bitcast %union.view* %18 to [4 x i8]*
  %117 = getelementptr inbounds [4 x i8], [4 x i8]* %116, i32 0, i32 0
  %118 = load i8, i8* %117, align 4
  %119 = zext i8 %118 to i32
  %120 = bitcast %union.view* %18 to [4 x i8]*
  %121 = getelementptr inbounds [4 x i8], [4 x i8]* %120, i32 0, i32 3
  %122 = load i8, i8* %121, align 1
  %123 = zext i8 %122 to i32
  %124 = bitcast %union.view* %18 to %struct.anon*
  %125 = getelementptr inbounds %struct.anon, %struct.anon* %124, i32 0, i32 0
  %126 = load i16, i16* %125, align 4
  %127 = zext i16 %126 to i32
  %128 = bitcast %union.view* %18 to %struct.anon*
  %129 = getelementptr inbounds %struct.anon, %struct.anon* %128, i32 0, i32 1
  %130 = load i16, i16* %129, align 2
  %131 = zext i16 %130 to i32
  %132 = bitcast %union.view* %18 to i32*
  %133 = load i32, i32* %132, align 4
  %134 = bitcast %union.view* %18 to float*
  %135 = load float, float* %134, align 4
  %136 = fpext float %135 to double
  %137 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([21 x i8], [21 x i8]* @.str.5, i32 0, i32 0), i32 noundef %119, i32 noundef %123, i32 noundef %127, i32 noundef %131, i32 noundef %133, double noundef %136)
  %138 = bitcast %union.view* %18 to [4 x i8]*
  %139 = getelementptr inbounds [4 x i8], [4 x i8]* %138, i32 0, i32 1
  store i8 -86, i8* %139, align 1
  %140 = bitcast %union.view* %18 to %struct.anon*
  %141 = getelementptr inbounds %struct.anon, %struct.anon* %140, i32 0, i32 1
  %142 = load i16, i16* %141, align 2
  %143 = add i16 %142, 1
  store i16 %143, i16* %141, align 2
  %144 = bitcast %union.view* %18 to i32*
  %145 = load i32, i32* %144, align 4
  %146 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.6, i32 0, i32 0), i32 noundef %145)
  %147 = bitcast %struct.flags* %19 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 8 %147, i8* align 8 getelementptr inbounds ({ i8, i8, i8, i8, i8, i8, i8, i8 }, { i8, i8, i8, i8, i8, i8, i8, i8 }* @__const.main.f, i32 0, i32 0), i32 8, i1 true)
  %148 = bitcast %struct.flags* %19 to i64*
  %149 = load volatile i64, i64* %148, align 8
  %150 = and i64 %149, 7
  %151 = trunc i64 %150 to i32
  %152 = add nsw i32 %151, 4
  %153 = zext i32 %152 to i64
  %154 = load volatile i64, i64* %148, align 8
  %155 = and i64 %153, 7
  %156 = and i64 %154, -8
  %157 = or i64 %156, %155
  store volatile i64 %157, i64* %148, align 8
  %158 = trunc i64 %155 to i32
  %159 = bitcast %struct.flags* %19 to i64*
  %160 = load volatile i64, i64* %159, align 8
  %161 = shl i64 %160, 56
  %162 = ashr i64 %161, 59
  %163 = trunc i64 %162 to i32
  %164 = sub nsw i32 %163, 8
  %165 = zext i32 %164 to i64
  %166 = load volatile i64, i64* %159, align 8
  %167 = and i64 %165, 31
  %168 = shl i64 %167, 3
  %169 = and i64 %166, -249
  %170 = or i64 %169, %168
  store volatile i64 %170, i64* %159, align 8
  %171 = shl i64 %167, 59
  %172 = ashr i64 %171, 59
  %173 = trunc i64 %172 to i32
  %174 = bitcast %struct.flags* %19 to i64*
  %175 = load volatile i64, i64* %174, align 8
  %176 = lshr i64 %175, 8
  %177 = and i64 %176, 1099511627775
  %178 = mul i64 %177, 3
  %179 = load volatile i64, i64* %174, align 8
  %180 = and i64 %178, 1099511627775
  %181 = shl i64 %180, 8
  %182 = and i64 %179, -281474976710401
  %183 = or i64 %182, %181
  store volatile i64 %183, i64* %174, align 8
  %184 = bitcast %struct.flags* %19 to i64*
  %185 = load volatile i64, i64* %184, align 8
  %186 = and i64 %185, 7
  %187 = trunc i64 %186 to i32
  %188 = bitcast %struct.flags* %19 to i64*
  %189 = load volatile i64, i64* %188, align 8
  %190 = shl i64 %189, 56
  %191 = ashr i64 %190, 59
  %192 = trunc i64 %191 to i32
  %193 = bitcast %struct.flags* %19 to i64*
  %194 = load volatile i64, i64* %193, align 8
  %195 = lshr i64 %194, 8
  %196 = and i64 %195, 1099511627775
  %197 = bitcast %struct.flags* %19 to i64*
  %198 = load volatile i64, i64* %197, align 8
  %199 = lshr i64 %198, 48
  %200 = and i64 %199, 1
  %201 = trunc i64 %200 to i32
  %202 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([15 x i8], [15 x i8]* @.str.7, i32 0, i32 0), i32 noundef %187, i32 noundef %192, i64 noundef %196, i32 noundef %201)
  %203 = bitcast [2 x %struct.tight]* %20 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %203, i8* align 16 getelementptr inbounds ([2 x %struct.tight], [2 x %struct.tight]* @__const.main.t, i32 0, i32 0, i32 0), i32 30, i1 true)
  %204 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %205 = getelementptr inbounds %struct.tight, %struct.tight* %204, i32 0, i32 1
  store volatile i32 -100000, i32* %205, align 1
  %206 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %207 = getelementptr inbounds %struct.tight, %struct.tight* %206, i32 0, i32 3
  %208 = load volatile double, double* %207, align 1
  %209 = fmul double %208, 3.000000e+00
  store volatile double %209, double* %207, align 1
  %210 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 0
  %211 = getelementptr inbounds %struct.tight, %struct.tight* %210, i32 0, i32 0
  %212 = load volatile i8, i8* %211, align 16
  %213 = sext i8 %212 to i32
  %214 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 0
  %215 = getelementptr inbounds %struct.tight, %struct.tight* %214, i32 0, i32 1
  %216 = load volatile i32, i32* %215, align 1
  %217 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 0
  %218 = getelementptr inbounds %struct.tight, %struct.tight* %217, i32 0, i32 2
  %219 = load volatile i16, i16* %218, align 1
  %220 = sext i16 %219 to i32
  %221 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 0
  %222 = getelementptr inbounds %struct.tight, %struct.tight* %221, i32 0, i32 3
  %223 = load volatile double, double* %222, align 1
  %224 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %225 = getelementptr inbounds %struct.tight, %struct.tight* %224, i32 0, i32 0
  %226 = load volatile i8, i8* %225, align 1
  %227 = sext i8 %226 to i32
  %228 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %229 = getelementptr inbounds %struct.tight, %struct.tight* %228, i32 0, i32 1
  %230 = load volatile i32, i32* %229, align 1
  %231 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %232 = getelementptr inbounds %struct.tight, %struct.tight* %231, i32 0, i32 2
  %233 = load volatile i16, i16* %232, align 1
  %234 = sext i16 %233 to i32
  %235 = getelementptr inbounds [2 x %struct.tight], [2 x %struct.tight]* %20, i32 0, i32 1
  %236 = getelementptr inbounds %struct.tight, %struct.tight* %235, i32 0, i32 3
  %237 = load volatile double, double* %236, align 1
  %238 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.8, i32 0, i32 0), i32 noundef %213, i32 noundef %216, i32 noundef %220, double noundef %223, i32 noundef %227, i32 noundef %230, i32 noundef %234, double noundef %237)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal void @add(%struct.point* noalias sret(%struct.point) align 4 %0, %struct.point* noundef byval(%struct.point) align 4 %1, %struct.point* noundef byval(%struct.point) align 4 %2) #0 {
  %4 = getelementptr inbounds %struct.point, %struct.point* %0, i32 0, i32 0
  %5 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 0
  %6 = load i32, i32* %5, align 4
  %7 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 0
  %8 = load i32, i32* %7, align 4
  %9 = add nsw i32 %6, %8
  store i32 %9, i32* %4, align 4
  %10 = getelementptr inbounds %struct.point, %struct.point* %0, i32 0, i32 1
  %11 = getelementptr inbounds %struct.point, %struct.point* %1, i32 0, i32 1
  %12 = load i32, i32* %11, align 4
  %13 = getelementptr inbounds %struct.point, %struct.point* %2, i32 0, i32 1
  %14 = load i32, i32* %13, align 4
  %15 = add nsw i32 %12, %14
  store i32 %15, i32* %10, align 4
  ret void
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal void @grow(%struct.box* noalias sret(%struct.box) align 4 %0, %struct.box* noundef byval(%struct.box) align 4 %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.point, align 4
  %6 = alloca %struct.point, align 4
  %7 = alloca %struct.point, align 4
  %8 = alloca %struct.point, align 4
  store i32 %2, i32* %4, align 4
  %9 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 0
  %10 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 0
  %11 = getelementptr inbounds %struct.point, %struct.point* %6, i32 0, i32 0
  %12 = load i32, i32* %4, align 4
  %13 = sub nsw i32 0, %12
  store i32 %13, i32* %11, align 4
  %14 = getelementptr inbounds %struct.point, %struct.point* %6, i32 0, i32 1
  %15 = load i32, i32* %4, align 4
  %16 = sub nsw i32 0, %15
  store i32 %16, i32* %14, align 4
  call void @add(%struct.point* sret(%struct.point) align 4 %5, %struct.point* noundef byval(%struct.point) align 4 %10, %struct.point* noundef byval(%struct.point) align 4 %6)
  %17 = bitcast %struct.point* %9 to i8*
  %18 = bitcast %struct.point* %5 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %17, i8* align 4 %18, i32 8, i1 false)
  %19 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 1
  %20 = getelementptr inbounds %struct.box, %struct.box* %1, i32 0, i32 1
  %21 = getelementptr inbounds %struct.point, %struct.point* %8, i32 0, i32 0
  %22 = load i32, i32* %4, align 4
  store i32 %22, i32* %21, align 4
  %23 = getelementptr inbounds %struct.point, %struct.point* %8, i32 0, i32 1
  %24 = load i32, i32* %4, align 4
  store i32 %24, i32* %23, align 4
  call void @add(%struct.point* sret(%struct.point) align 4 %7, %struct.point* noundef byval(%struct.point) align 4 %20, %struct.point* noundef byval(%struct.point) align 4 %8)
  %25 = bitcast %struct.point* %19 to i8*
  %26 = bitcast %struct.point* %7 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %25, i8* align 4 %26, i32 8, i1 false)
  %27 = bitcast %struct.box* %0 to i8*
  %28 = bitcast %struct.box* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %27, i8* align 4 %28, i32 16, i1 false)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal double @twice(double %0) #0 {
  %2 = alloca %struct.one, align 8
  %3 = alloca %struct.one, align 8
  %4 = getelementptr inbounds %struct.one, %struct.one* %3, i32 0, i32 0
  store double %0, double* %4, align 8
  %5 = getelementptr inbounds %struct.one, %struct.one* %2, i32 0, i32 0
  %6 = getelementptr inbounds %struct.one, %struct.one* %3, i32 0, i32 0
  %7 = load double, double* %6, align 8
  %8 = fmul double %7, 2.000000e+00
  store double %8, double* %5, align 8
  %9 = getelementptr inbounds %struct.one, %struct.one* %2, i32 0, i32 0
  %10 = load double, double* %9, align 8
  ret double %10
}

; Function Attrs: noinline nounwind optnone
define internal void @change(%struct.mixed* noalias sret(%struct.mixed) align 8 %0, %struct.mixed* noundef byval(%struct.mixed) align 8 %1) #0 {
  %3 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 0
  %4 = load i8, i8* %3, align 8
  %5 = add i8 %4, 1
  store i8 %5, i8* %3, align 8
  %6 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 1
  %7 = load i16, i16* %6, align 2
  %8 = sext i16 %7 to i32
  %9 = sub nsw i32 0, %8
  %10 = trunc i32 %9 to i16
  %11 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 1
  store i16 %10, i16* %11, align 2
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 2
  %13 = load i32, i32* %12, align 4
  %14 = mul nsw i32 %13, 3
  store i32 %14, i32* %12, align 4
  %15 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 3
  %16 = load i64, i64* %15, align 8
  %17 = shl i64 %16, 33
  store i64 %17, i64* %15, align 8
  %18 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 4
  %19 = load double, double* %18, align 8
  %20 = fdiv double %19, 8.000000e+00
  store double %20, double* %18, align 8
  %21 = getelementptr inbounds %struct.mixed, %struct.mixed* %1, i32 0, i32 5
  %22 = load float, float* %21, align 8
  %23 = fadd float %22, 2.500000e-01
  store float %23, float* %21, align 8
  %24 = bitcast %struct.mixed* %0 to i8*
  %25 = bitcast %struct.mixed* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 8 %24, i8* align 8 %25, i32 32, i1 false)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @fill(%struct.large* noalias sret(%struct.large) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %1, i32* %3, align 4
  store i32 0, i32* %4, align 4
  br label %5

5:                                                ; preds = %17, %2
  %6 = load i32, i32* %4, align 4
  %7 = icmp slt i32 %6, 20
  br i1 %7, label %8, label %20

8:                                                ; preds = %5
  %9 = load i32, i32* %3, align 4
  %10 = load i32, i32* %4, align 4
  %11 = load i32, i32* %4, align 4
  %12 = mul nsw i32 %10, %11
  %13 = add nsw i32 %9, %12
  %14 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0
  %15 = load i32, i32* %4, align 4
  %16 = getelementptr inbounds [20 x i32], [20 x i32]* %14, i32 0, i32 %15
  store i32 %13, i32* %16, align 4
  br label %17

17:                                               ; preds = %8
  %18 = load i32, i32* %4, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, i32* %4, align 4
  br label %5, !llvm.loop !3

20:                                               ; preds = %5
  ret void
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define internal i32 @scribble(%struct.large* noundef byval(%struct.large) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %1, i32* %3, align 4
  store i32 0, i32* %4, align 4
  store i32 0, i32* %5, align 4
  br label %6

6:                                                ; preds = %20, %2
  %7 = load i32, i32* %5, align 4
  %8 = icmp slt i32 %7, 20
  br i1 %8, label %9, label %23

9:                                                ; preds = %6
  %10 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0
  %11 = load i32, i32* %5, align 4
  %12 = getelementptr inbounds [20 x i32], [20 x i32]* %10, i32 0, i32 %11
  %13 = load i32, i32* %12, align 4
  %14 = load i32, i32* %4, align 4
  %15 = add nsw i32 %14, %13
  store i32 %15, i32* %4, align 4
  %16 = load i32, i32* %3, align 4
  %17 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0
  %18 = load i32, i32* %5, align 4
  %19 = getelementptr inbounds [20 x i32], [20 x i32]* %17, i32 0, i32 %18
  store i32 %16, i32* %19, align 4
  br label %20

20:                                               ; preds = %9
  %21 = load i32, i32* %5, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, i32* %5, align 4
  br label %6, !llvm.loop !4

23:                                               ; preds = %6
  %24 = load i32, i32* %4, align 4
  %25 = getelementptr inbounds %struct.large, %struct.large* %0, i32 0, i32 0
  %26 = getelementptr inbounds [20 x i32], [20 x i32]* %25, i32 0, i32 7
  %27 = load i32, i32* %26, align 4
  %28 = add nsw i32 %24, %27
  ret i32 %28
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = distinct !{!3, !2}
!4 = distinct !{!4, !2}

; Compiled from long-double.c, as it says there.

define internal fp128 @__addtf3(fp128 %0, fp128 %1) nounwind {
  %3 = fadd fp128 %0, %1
  ret fp128 %3
}

define internal fp128 @__subtf3(fp128 %0, fp128 %1) nounwind {
  %3 = fsub fp128 %0, %1
  ret fp128 %3
}

define internal fp128 @__multf3(fp128 %0, fp128 %1) nounwind {
  %3 = fmul fp128 %0, %1
  ret fp128 %3
}

define internal fp128 @__divtf3(fp128 %0, fp128 %1) nounwind {
  %3 = fdiv fp128 %0, %1
  ret fp128 %3
}

define internal fp128 @__negtf2(fp128 %0) nounwind {
  %2 = fneg fp128 %0
  ret fp128 %2
}

define internal fp128 @__powitf2(fp128 %0, i32 %1) nounwind {
  %3 = call fp128 @llvm.powi.f128.i32(fp128 %0, i32 %1)
  ret fp128 %3
}

declare fp128 @llvm.powi.f128.i32(fp128, i32)

define internal range(i32 -1, 2) i32 @__eqtf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %7, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %7, label %6

6:
  br label %7

7:
  %8 = phi i32 [ -1, %2 ], [ 1, %6 ], [ 0, %4 ]
  ret i32 %8
}

define internal range(i32 -1, 2) i32 @__netf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %7, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %7, label %6

6:
  br label %7

7:
  %8 = phi i32 [ -1, %2 ], [ 1, %6 ], [ 0, %4 ]
  ret i32 %8
}

define internal range(i32 -1, 2) i32 @__lttf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %7, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %7, label %6

6:
  br label %7

7:
  %8 = phi i32 [ -1, %2 ], [ 1, %6 ], [ 0, %4 ]
  ret i32 %8
}

define internal range(i32 -1, 2) i32 @__letf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %7, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %7, label %6

6:
  br label %7

7:
  %8 = phi i32 [ -1, %2 ], [ 1, %6 ], [ 0, %4 ]
  ret i32 %8
}

define internal range(i32 -1, 2) i32 @__cmptf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %7, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %7, label %6

6:
  br label %7

7:
  %8 = phi i32 [ -1, %2 ], [ 1, %6 ], [ 0, %4 ]
  ret i32 %8
}

define internal range(i32 -1, 2) i32 @__gttf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %9, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %9, label %6

6:
  %7 = fcmp ogt fp128 %0, %1
  %8 = select i1 %7, i32 1, i32 -1
  br label %9

9:
  %10 = phi i32 [ -1, %2 ], [ %8, %6 ], [ 0, %4 ]
  ret i32 %10
}

define internal range(i32 -1, 2) i32 @__getf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  br i1 %3, label %9, label %4

4:
  %5 = fcmp oeq fp128 %0, %1
  br i1 %5, label %9, label %6

6:
  %7 = fcmp ogt fp128 %0, %1
  %8 = select i1 %7, i32 1, i32 -1
  br label %9

9:
  %10 = phi i32 [ -1, %2 ], [ %8, %6 ], [ 0, %4 ]
  ret i32 %10
}

define internal range(i32 0, 2) i32 @__unordtf2(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp uno fp128 %0, %1
  %4 = zext i1 %3 to i32
  ret i32 %4
}

define internal fp128 @__extendsftf2(float %0) nounwind {
  %2 = fpext float %0 to fp128
  ret fp128 %2
}

define internal fp128 @__extenddftf2(double %0) nounwind {
  %2 = fpext double %0 to fp128
  ret fp128 %2
}

define internal float @__trunctfsf2(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to float
  ret float %2
}

define internal double @__trunctfdf2(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  ret double %2
}

define internal fp128 @__floatsitf(i32 %0) nounwind {
  %2 = sitofp i32 %0 to fp128
  ret fp128 %2
}

define internal fp128 @__floatditf(i64 %0) nounwind {
  %2 = sitofp i64 %0 to fp128
  ret fp128 %2
}

define internal fp128 @__floattitf(i128 %0) nounwind {
  %2 = sitofp i128 %0 to fp128
  ret fp128 %2
}

define internal fp128 @__floatunsitf(i32 %0) nounwind {
  %2 = uitofp i32 %0 to fp128
  ret fp128 %2
}

define internal fp128 @__floatunditf(i64 %0) nounwind {
  %2 = uitofp i64 %0 to fp128
  ret fp128 %2
}

define internal fp128 @__floatuntitf(i128 %0) nounwind {
  %2 = uitofp i128 %0 to fp128
  ret fp128 %2
}

define internal i32 @__fixtfsi(fp128 %0) nounwind {
  %2 = fptosi fp128 %0 to i32
  ret i32 %2
}

define internal i64 @__fixtfdi(fp128 %0) nounwind {
  %2 = fptosi fp128 %0 to i64
  ret i64 %2
}

define internal i128 @__fixtfti(fp128 %0) nounwind {
  %2 = fptosi fp128 %0 to i128
  ret i128 %2
}

define internal i32 @__fixunstfsi(fp128 %0) nounwind {
  %2 = fptoui fp128 %0 to i32
  ret i32 %2
}

define internal i64 @__fixunstfdi(fp128 %0) nounwind {
  %2 = fptoui fp128 %0 to i64
  ret i64 %2
}

define internal i128 @__fixunstfti(fp128 %0) nounwind {
  %2 = fptoui fp128 %0 to i128
  ret i128 %2
}

define internal float @__extendhfsf2(i16 zeroext %0) nounwind {
  %2 = call float @llvm.convert.from.fp16.f32(i16 %0)
  ret float %2
}

define internal float @__gnu_h2f_ieee(i16 zeroext %0) nounwind {
  %2 = call float @llvm.convert.from.fp16.f32(i16 %0)
  ret float %2
}

define internal double @__extendhfdf2(i16 zeroext %0) nounwind {
  %2 = call float @llvm.convert.from.fp16.f32(i16 %0)
  %3 = fpext float %2 to double
  ret double %3
}

define internal fp128 @__extendhftf2(i16 zeroext %0) nounwind {
  %2 = call float @llvm.convert.from.fp16.f32(i16 %0)
  %3 = fpext float %2 to fp128
  ret fp128 %3
}

define internal zeroext i16 @__truncsfhf2(float %0) nounwind {
  %2 = call i16 @llvm.convert.to.fp16.f32(float %0)
  ret i16 %2
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare i16 @llvm.convert.to.fp16.f32(float)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

define internal zeroext i16 @__gnu_f2h_ieee(float %0) nounwind {
  %2 = call i16 @llvm.convert.to.fp16.f32(float %0)
  ret i16 %2
}

define internal zeroext i16 @__truncdfhf2(double %0) nounwind {
  %2 = call i16 @llvm.convert.to.fp16.f64(double %0)
  ret i16 %2
}

declare i16 @llvm.convert.to.fp16.f64(double)

define internal zeroext i16 @__trunctfhf2(fp128 %0) nounwind {
  %2 = call i16 @llvm.convert.to.fp16.f128(fp128 %0)
  ret i16 %2
}

declare i16 @llvm.convert.to.fp16.f128(fp128)

define internal fp128 @fabsl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.fabs.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.fabs.f128(fp128)

define internal fp128 @floorl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.floor.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.floor.f128(fp128)

define internal fp128 @ceill(fp128 %0) nounwind {
  %2 = call fp128 @llvm.ceil.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.ceil.f128(fp128)

define internal fp128 @truncl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.trunc.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.trunc.f128(fp128)

define internal fp128 @roundl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.round.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.round.f128(fp128)

define internal fp128 @roundevenl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.roundeven.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.roundeven.f128(fp128)

define internal fp128 @rintl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.rint.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.rint.f128(fp128)

define internal fp128 @nearbyintl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.nearbyint.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.nearbyint.f128(fp128)

define internal fp128 @sqrtl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.sqrt.f128(fp128 %0)
  ret fp128 %2
}

declare fp128 @llvm.sqrt.f128(fp128)

define internal fp128 @fmal(fp128 %0, fp128 %1, fp128 %2) nounwind {
  %4 = call fp128 @llvm.fma.f128(fp128 %0, fp128 %1, fp128 %2)
  ret fp128 %4
}

declare fp128 @llvm.fma.f128(fp128, fp128, fp128)

define internal fp128 @copysignl(fp128 %0, fp128 %1) nounwind {
  %3 = call fp128 @llvm.copysign.f128(fp128 %0, fp128 %1)
  ret fp128 %3
}

declare fp128 @llvm.copysign.f128(fp128, fp128)

define internal fp128 @fminl(fp128 %0, fp128 %1) nounwind {
  %3 = call fp128 @llvm.minnum.f128(fp128 %0, fp128 %1)
  ret fp128 %3
}

declare fp128 @llvm.minnum.f128(fp128, fp128)

define internal fp128 @fmaxl(fp128 %0, fp128 %1) nounwind {
  %3 = call fp128 @llvm.maxnum.f128(fp128 %0, fp128 %1)
  ret fp128 %3
}

declare fp128 @llvm.maxnum.f128(fp128, fp128)

define internal fp128 @fmodl(fp128 %0, fp128 %1) nounwind {
  %3 = frem fp128 %0, %1
  ret fp128 %3
}

define internal fp128 @fdiml(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp ugt fp128 %0, %1
  %4 = fsub fp128 %0, %1
  %5 = select i1 %3, fp128 %4, fp128 0xL00000000000000000000000000000000
  ret fp128 %5
}

define internal range(i32 0, 2) i32 @__signbitl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.copysign.f128(fp128 0xL00000000000000003FFF000000000000, fp128 %0)
  %3 = fptosi fp128 %2 to i32
  %4 = lshr i32 %3, 31
  ret i32 %4
}

define internal range(i32 0, 2) i32 @isnanl(fp128 %0) nounwind {
  %2 = fcmp uno fp128 %0, 0xL00000000000000000000000000000000
  %3 = zext i1 %2 to i32
  ret i32 %3
}

define internal range(i32 -1, 2) i32 @isinfl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.fabs.f128(fp128 %0)
  %3 = fcmp oeq fp128 %2, 0xL00000000000000007FFF000000000000
  %4 = fcmp ogt fp128 %0, 0xL00000000000000000000000000000000
  %5 = select i1 %4, i32 1, i32 -1
  %6 = select i1 %3, i32 %5, i32 0
  ret i32 %6
}

define internal range(i32 0, 2) i32 @finitel(fp128 %0) nounwind {
  %2 = call fp128 @llvm.fabs.f128(fp128 %0)
  %3 = fcmp one fp128 %2, 0xL00000000000000007FFF000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

define internal range(i32 0, 5) i32 @__fpclassifyl(fp128 %0) nounwind {
  %2 = fcmp oeq fp128 %0, 0xL00000000000000000000000000000000
  br i1 %2, label %3, label %5

3:
  %4 = phi i32 [ 2, %1 ], [ 0, %5 ], [ 1, %7 ], [ %12, %10 ]
  ret i32 %4

5:
  %6 = fcmp uno fp128 %0, 0xL00000000000000000000000000000000
  br i1 %6, label %3, label %7

7:
  %8 = call fp128 @llvm.fabs.f128(fp128 %0)
  %9 = fcmp oeq fp128 %8, 0xL00000000000000007FFF000000000000
  br i1 %9, label %3, label %10

10:
  %11 = fcmp uge fp128 %8, 0xL00000000000000000001000000000000
  %12 = select i1 %11, i32 4, i32 3
  br label %3
}

define internal i32 @lrintl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.rint.f128(fp128 %0)
  %3 = fptosi fp128 %2 to i32
  ret i32 %3
}

define internal i32 @lroundl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.round.f128(fp128 %0)
  %3 = fptosi fp128 %2 to i32
  ret i32 %3
}

define internal i64 @llrintl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.rint.f128(fp128 %0)
  %3 = fptosi fp128 %2 to i64
  ret i64 %3
}

define internal i64 @llroundl(fp128 %0) nounwind {
  %2 = call fp128 @llvm.round.f128(fp128 %0)
  %3 = fptosi fp128 %2 to i64
  ret i64 %3
}

define internal fp128 @frexpl(fp128 %0, ptr nocapture writeonly %1) nounwind {
  %3 = call { fp128, i32 } @llvm.frexp.f128.i32(fp128 %0)
  %4 = extractvalue { fp128, i32 } %3, 1
  store i32 %4, ptr %1, align 4
  %5 = extractvalue { fp128, i32 } %3, 0
  ret fp128 %5
}

declare { fp128, i32 } @llvm.frexp.f128.i32(fp128)

define internal fp128 @ldexpl(fp128 %0, i32 %1) nounwind {
  %3 = call fp128 @llvm.ldexp.f128.i32(fp128 %0, i32 %1)
  ret fp128 %3
}

declare fp128 @llvm.ldexp.f128.i32(fp128, i32)

define internal fp128 @scalbnl(fp128 %0, i32 %1) nounwind {
  %3 = call fp128 @llvm.ldexp.f128.i32(fp128 %0, i32 %1)
  ret fp128 %3
}

define internal fp128 @scalblnl(fp128 %0, i32 %1) nounwind {
  %3 = call fp128 @llvm.ldexp.f128.i32(fp128 %0, i32 %1)
  ret fp128 %3
}

define internal fp128 @modfl(fp128 %0, ptr nocapture writeonly %1) nounwind {
  %3 = call fp128 @llvm.trunc.f128(fp128 %0)
  store fp128 %3, ptr %1, align 16
  %4 = fcmp oeq fp128 %3, %0
  %5 = fsub fp128 %0, %3
  %6 = select i1 %4, fp128 0xL00000000000000000000000000000000, fp128 %5
  %7 = call fp128 @llvm.copysign.f128(fp128 %6, fp128 %0)
  ret fp128 %7
}

define internal i32 @ilogbl(fp128 %0) nounwind {
  %2 = fcmp ueq fp128 %0, 0xL00000000000000000000000000000000
  br i1 %2, label %10, label %3

3:
  %4 = call fp128 @llvm.fabs.f128(fp128 %0)
  %5 = fcmp oeq fp128 %4, 0xL00000000000000007FFF000000000000
  br i1 %5, label %10, label %6

6:
  %7 = call { fp128, i32 } @llvm.frexp.f128.i32(fp128 %0)
  %8 = extractvalue { fp128, i32 } %7, 1
  %9 = add nsw i32 %8, -1
  br label %10

10:
  %11 = phi i32 [ %9, %6 ], [ -2147483648, %1 ], [ 2147483647, %3 ]
  ret i32 %11
}

define internal fp128 @logbl(fp128 %0) nounwind {
  %2 = fcmp oeq fp128 %0, 0xL00000000000000000000000000000000
  br i1 %2, label %3, label %6

3:
  %4 = fmul fp128 %0, %0
  %5 = fdiv fp128 0xL0000000000000000BFFF000000000000, %4
  br label %16

6:
  %7 = call fp128 @llvm.fabs.f128(fp128 %0)
  %8 = fcmp ueq fp128 %7, 0xL00000000000000007FFF000000000000
  br i1 %8, label %9, label %11

9:
  %10 = fmul fp128 %0, %0
  br label %16

11:
  %12 = call { fp128, i32 } @llvm.frexp.f128.i32(fp128 %0)
  %13 = extractvalue { fp128, i32 } %12, 1
  %14 = add nsw i32 %13, -1
  %15 = sitofp i32 %14 to fp128
  br label %16

16:
  %17 = phi fp128 [ %5, %3 ], [ %15, %11 ], [ %10, %9 ]
  ret fp128 %17
}

define internal fp128 @remquol(fp128 %0, fp128 %1, ptr nocapture writeonly %2) nounwind {
  %4 = call fp128 @llvm.fabs.f128(fp128 %0)
  %5 = call fp128 @llvm.fabs.f128(fp128 %1)
  store i32 0, ptr %2, align 4
  %6 = fcmp uno fp128 %0, %1
  br i1 %6, label %11, label %7

7:
  %8 = fcmp oeq fp128 %4, 0xL00000000000000007FFF000000000000
  %9 = fcmp oeq fp128 %1, 0xL00000000000000000000000000000000
  %10 = or i1 %8, %9
  br i1 %10, label %11, label %14

11:
  %12 = fmul fp128 %0, %1
  %13 = fdiv fp128 %12, %12
  br label %68

14:
  %15 = fcmp oeq fp128 %5, 0xL00000000000000007FFF000000000000
  br i1 %15, label %68, label %16

16:
  %17 = fmul fp128 %5, 0xL00000000000000004002000000000000
  %18 = fcmp oeq fp128 %17, 0xL00000000000000007FFF000000000000
  %19 = frem fp128 %4, %17
  %20 = select i1 %18, fp128 %4, fp128 %19
  %21 = fmul fp128 %5, 0xL00000000000000004001000000000000
  %22 = fcmp ult fp128 %20, %21
  %23 = call fp128 @llvm.fmuladd.f128(fp128 %5, fp128 0xL0000000000000000C001000000000000, fp128 %20)
  %24 = select i1 %22, fp128 %20, fp128 %23
  %25 = select i1 %22, i32 0, i32 4
  %26 = fmul fp128 %5, 0xL00000000000000004000000000000000
  %27 = fcmp ult fp128 %24, %26
  br i1 %27, label %31, label %28

28:
  %29 = call fp128 @llvm.fmuladd.f128(fp128 %5, fp128 0xL0000000000000000C000000000000000, fp128 %24)
  %30 = or disjoint i32 %25, 2
  br label %31

31:
  %32 = phi fp128 [ %29, %28 ], [ %24, %16 ]
  %33 = phi i32 [ %30, %28 ], [ %25, %16 ]
  %34 = fcmp oge fp128 %32, %5
  %35 = fsub fp128 %32, %5
  %36 = select i1 %34, fp128 %35, fp128 %32
  %37 = zext i1 %34 to i32
  %38 = add nuw nsw i32 %33, %37
  %39 = fsub fp128 %5, %36
  %40 = fcmp ogt fp128 %36, %39
  br i1 %40, label %46, label %41

41:
  %42 = fcmp une fp128 %36, %39
  %43 = and i32 %38, 1
  %44 = icmp eq i32 %43, 0
  %45 = select i1 %42, i1 true, i1 %44
  br i1 %45, label %49, label %46

46:
  %47 = fneg fp128 %39
  %48 = add nuw nsw i32 %38, 1
  br label %49

49:
  %50 = phi fp128 [ %47, %46 ], [ %36, %41 ]
  %51 = phi i32 [ %48, %46 ], [ %38, %41 ]
  %52 = and i32 %51, 7
  %53 = call fp128 @llvm.copysign.f128(fp128 0xL00000000000000003FFF000000000000, fp128 %0)
  %54 = fptosi fp128 %53 to i32
  %55 = call fp128 @llvm.copysign.f128(fp128 0xL00000000000000003FFF000000000000, fp128 %1)
  %56 = fptosi fp128 %55 to i32
  %57 = xor i32 %56, %54
  %58 = sub nsw i32 0, %52
  %59 = icmp slt i32 %57, 0
  %60 = select i1 %59, i32 %58, i32 %52
  store i32 %60, ptr %2, align 4
  %61 = fcmp oeq fp128 %50, 0xL00000000000000000000000000000000
  br i1 %61, label %62, label %64

62:
  %63 = call fp128 @llvm.copysign.f128(fp128 0xL00000000000000000000000000000000, fp128 %0)
  br label %68

64:
  %65 = fneg fp128 %50
  %66 = icmp slt i32 %54, 0
  %67 = select i1 %66, fp128 %65, fp128 %50
  br label %68

68:
  %69 = phi fp128 [ %13, %11 ], [ %0, %14 ], [ %63, %62 ], [ %67, %64 ]
  ret fp128 %69
}

declare fp128 @llvm.fmuladd.f128(fp128, fp128, fp128)

define internal fp128 @remainderl(fp128 %0, fp128 %1) nounwind {
  %3 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %4 = call fp128 @remquol(fp128 %0, fp128 %1, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  ret fp128 %4
}

define internal fp128 @dreml(fp128 %0, fp128 %1) nounwind {
  %3 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %4 = call fp128 @remquol(fp128 %0, fp128 %1, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  ret fp128 %4
}

define internal fp128 @nextafterl(fp128 %0, fp128 %1) nounwind {
  %3 = fcmp olt fp128 %0, %1
  %4 = fcmp uno fp128 %0, %1
  br i1 %4, label %5, label %7

5:
  %6 = fadd fp128 %0, %1
  br label %46

7:
  %8 = fcmp oeq fp128 %0, %1
  br i1 %8, label %46, label %9

9:
  %10 = call i32 @digits(fp128 0xL00000000000000003FFF000000000000)
  %11 = sub nsw i32 -16381, %10
  %12 = call fp128 @llvm.ldexp.f128.i32(fp128 0xL00000000000000003FFF000000000000, i32 %11)
  %13 = fcmp oeq fp128 %0, 0xL00000000000000000000000000000000
  br i1 %13, label %14, label %17

14:
  %15 = fneg fp128 %12
  %16 = select i1 %3, fp128 %12, fp128 %15
  br label %46

17:
  %18 = call fp128 @llvm.fabs.f128(fp128 %0)
  %19 = fcmp oeq fp128 %18, 0xL00000000000000007FFF000000000000
  br i1 %19, label %20, label %28

20:
  %21 = sub nsw i32 1, %10
  %22 = call fp128 @llvm.ldexp.f128.i32(fp128 0xL00000000000000003FFF000000000000, i32 %21)
  %23 = fsub fp128 0xL00000000000000004000000000000000, %22
  %24 = call fp128 @llvm.ldexp.f128.i32(fp128 %23, i32 16383)
  %25 = fcmp ogt fp128 %0, 0xL00000000000000000000000000000000
  %26 = fneg fp128 %24
  %27 = select i1 %25, fp128 %24, fp128 %26
  br label %46

28:
  %29 = call { fp128, i32 } @llvm.frexp.f128.i32(fp128 %0)
  %30 = extractvalue { fp128, i32 } %29, 1
  %31 = extractvalue { fp128, i32 } %29, 0
  %32 = call fp128 @llvm.fabs.f128(fp128 %31)
  %33 = fcmp oeq fp128 %32, 0xL00000000000000003FFE000000000000
  %34 = fcmp ogt fp128 %0, 0xL00000000000000000000000000000000
  %35 = xor i1 %34, %3
  %36 = and i1 %35, %33
  %37 = sext i1 %36 to i32
  %38 = add nsw i32 %30, %37
  %39 = sub i32 %38, %10
  %40 = call fp128 @llvm.ldexp.f128.i32(fp128 0xL00000000000000003FFF000000000000, i32 %39)
  %41 = fcmp ogt fp128 %12, %40
  %42 = select i1 %41, fp128 %12, fp128 %40
  %43 = fneg fp128 %42
  %44 = select i1 %3, fp128 %42, fp128 %43
  %45 = fadd fp128 %44, %0
  br label %46

46:
  %47 = phi fp128 [ %6, %5 ], [ %1, %7 ], [ %16, %14 ], [ %27, %20 ], [ %45, %28 ]
  ret fp128 %47
}

define internal i32 @digits(fp128 %0) nounwind {
  %2 = fadd fp128 %0, %0
  %3 = fcmp ogt fp128 %2, %0
  br i1 %3, label %4, label %11

4:
  %5 = phi i32 [ %7, %4 ], [ 0, %1 ]
  %6 = phi fp128 [ %8, %4 ], [ %0, %1 ]
  %7 = add nuw nsw i32 %5, 1
  %8 = fmul fp128 %6, 0xL00000000000000003FFE000000000000
  %9 = fadd fp128 %8, %0
  %10 = fcmp ogt fp128 %9, %0
  br i1 %10, label %4, label %11

11:
  %12 = phi i32 [ 0, %1 ], [ %7, %4 ]
  ret i32 %12
}

define internal fp128 @nexttowardl(fp128 %0, fp128 %1) nounwind {
  %3 = call fp128 @nextafterl(fp128 %0, fp128 %1)
  ret fp128 %3
}

define internal double @nexttoward(double %0, fp128 %1) nounwind {
  %3 = fcmp uno double %0, 0.000000e+00
  %4 = fcmp uno fp128 %1, 0xL00000000000000000000000000000000
  %5 = or i1 %3, %4
  br i1 %5, label %6, label %9

6:
  %7 = fptrunc fp128 %1 to double
  %8 = fadd double %7, %0
  br label %18

9:
  %10 = fpext double %0 to fp128
  %11 = fcmp oeq fp128 %10, %1
  br i1 %11, label %12, label %14

12:
  %13 = fptrunc fp128 %1 to double
  br label %18

14:
  %15 = fcmp olt fp128 %10, %1
  %16 = select i1 %15, double 0x7FF0000000000000, double 0xFFF0000000000000
  %17 = call double @nextafter(double %0, double %16)
  br label %18

18:
  %19 = phi double [ %8, %6 ], [ %13, %12 ], [ %17, %14 ]
  ret double %19
}

declare double @nextafter(double, double)

define internal float @nexttowardf(float %0, fp128 %1) nounwind {
  %3 = fcmp uno float %0, 0.000000e+00
  %4 = fcmp uno fp128 %1, 0xL00000000000000000000000000000000
  %5 = or i1 %3, %4
  br i1 %5, label %6, label %9

6:
  %7 = fptrunc fp128 %1 to float
  %8 = fadd float %7, %0
  br label %18

9:
  %10 = fpext float %0 to fp128
  %11 = fcmp oeq fp128 %10, %1
  br i1 %11, label %12, label %14

12:
  %13 = fptrunc fp128 %1 to float
  br label %18

14:
  %15 = fcmp olt fp128 %10, %1
  %16 = select i1 %15, float 0x7FF0000000000000, float 0xFFF0000000000000
  %17 = call float @nextafterf(float %0, float %16)
  br label %18

18:
  %19 = phi float [ %8, %6 ], [ %13, %12 ], [ %17, %14 ]
  ret float %19
}

declare float @nextafterf(float, float)

define internal fp128 @acosl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @acos(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @acos(double)

define internal fp128 @acoshl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @acosh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @acosh(double)

define internal fp128 @asinl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @asin(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @asin(double)

define internal fp128 @asinhl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @asinh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @asinh(double)

define internal fp128 @atanl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @atan(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @atan(double)

define internal fp128 @atanhl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @atanh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @atanh(double)

define internal fp128 @cbrtl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @cbrt(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @cbrt(double)

define internal fp128 @cosl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @cos(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @cos(double)

define internal fp128 @coshl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @cosh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @cosh(double)

define internal fp128 @erfl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @erf(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @erf(double)

define internal fp128 @erfcl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @erfc(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @erfc(double)

define internal fp128 @expl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @exp(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @exp(double)

define internal fp128 @exp2l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @exp2(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @exp2(double)

define internal fp128 @exp10l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @exp10(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @exp10(double)

define internal fp128 @pow10l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @pow10(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @pow10(double)

define internal fp128 @expm1l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @expm1(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @expm1(double)

define internal fp128 @lgammal(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @lgamma(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @lgamma(double)

define internal fp128 @logl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @log(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @log(double)

define internal fp128 @log10l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @log10(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @log10(double)

define internal fp128 @log1pl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @log1p(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @log1p(double)

define internal fp128 @log2l(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @log2(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @log2(double)

define internal fp128 @sinl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @sin(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @sin(double)

define internal fp128 @sinhl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @sinh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @sinh(double)

define internal fp128 @tanl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @tan(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @tan(double)

define internal fp128 @tanhl(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @tanh(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @tanh(double)

define internal fp128 @tgammal(fp128 %0) nounwind {
  %2 = fptrunc fp128 %0 to double
  %3 = call double @tgamma(double %2)
  %4 = fpext double %3 to fp128
  ret fp128 %4
}

declare double @tgamma(double)

define internal fp128 @atan2l(fp128 %0, fp128 %1) nounwind {
  %3 = fptrunc fp128 %0 to double
  %4 = fptrunc fp128 %1 to double
  %5 = call double @atan2(double %3, double %4)
  %6 = fpext double %5 to fp128
  ret fp128 %6
}

declare double @atan2(double, double)

define internal fp128 @hypotl(fp128 %0, fp128 %1) nounwind {
  %3 = fptrunc fp128 %0 to double
  %4 = fptrunc fp128 %1 to double
  %5 = call double @hypot(double %3, double %4)
  %6 = fpext double %5 to fp128
  ret fp128 %6
}

declare double @hypot(double, double)

define internal fp128 @powl(fp128 %0, fp128 %1) nounwind {
  %3 = fptrunc fp128 %0 to double
  %4 = fptrunc fp128 %1 to double
  %5 = call double @pow(double %3, double %4)
  %6 = fpext double %5 to fp128
  ret fp128 %6
}

declare double @pow(double, double)

define internal void @sincosl(fp128 %0, ptr nocapture writeonly %1, ptr nocapture writeonly %2) nounwind {
  %4 = fptrunc fp128 %0 to double
  %5 = call double @sin(double %4)
  %6 = fpext double %5 to fp128
  store fp128 %6, ptr %1, align 16
  %7 = call double @cos(double %4)
  %8 = fpext double %7 to fp128
  store fp128 %8, ptr %2, align 16
  ret void
}

define internal fp128 @lgammal_r(fp128 %0, ptr %1) nounwind {
  %3 = fptrunc fp128 %0 to double
  %4 = call double @lgamma_r(double %3, ptr %1)
  %5 = fpext double %4 to fp128
  ret fp128 %5
}

declare double @lgamma_r(double, ptr)

define internal fp128 @nanl(ptr %0) nounwind {
  %2 = call double @nan(ptr %0)
  %3 = fpext double %2 to fp128
  ret fp128 %3
}

declare double @nan(ptr)

define internal fp128 @strtold(ptr %0, ptr %1) nounwind {
  %3 = alloca fp128, align 16
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3)
  call void @__emback_strtold(ptr %0, ptr %1, ptr nonnull %3)
  %4 = load fp128, ptr %3, align 16
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3)
  ret fp128 %4
}

declare void @__emback_strtold(ptr, ptr, ptr)

define internal fp128 @wcstold(ptr %0, ptr %1) nounwind {
  %3 = alloca fp128, align 16
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3)
  call void @__emback_wcstold(ptr %0, ptr %1, ptr nonnull %3)
  %4 = load fp128, ptr %3, align 16
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3)
  ret fp128 %4
}

declare void @__emback_wcstold(ptr, ptr, ptr)

declare float @llvm.convert.from.fp16.f32(i16)

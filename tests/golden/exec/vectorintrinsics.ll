; Intrinsics over vectors, bit casts between shapes, lanes that share bytes, and variable indices. Expected values are those of
; lli 19, but for llvm.vp.*, of which it has no code for x86: they follow from the language reference.
; EXEC: reduce.add: -2147483554
; EXEC: reduce.add.8: 101
; EXEC: reduce.mul: 8400
; EXEC: reduce.mul.8: 0
; EXEC: reduce.and: 4
; EXEC: reduce.and.8: 0
; EXEC: reduce.or: -1
; EXEC: reduce.or.8: -1
; EXEC: reduce.xor: -2147483544
; EXEC: reduce.xor.8: 101
; EXEC: reduce.smax: 2147483647
; EXEC: reduce.smax.8: 127
; EXEC: reduce.smin: -12
; EXEC: reduce.smin.8: -128
; EXEC: reduce.umax: -12
; EXEC: reduce.umax.8: -1
; EXEC: reduce.umin: 7
; EXEC: reduce.umin.8: 0
; EXEC: reduce.fmax: 3.25
; EXEC: reduce.fmin: -2.5
; EXEC: reduce.fmaximum: 3.25
; EXEC: reduce.fminimum: -2.5
; EXEC: reduce.fadd: 3
; EXEC: reduce.fmul: 13.7109
; EXEC: sadd.sat: 4 2147483634 2147483647 0
; EXEC: sadd.sat.8: 101 -101 127 -128 7 127 7 0
; EXEC: uadd.sat: -1 -1 -2147483644 -1
; EXEC: uadd.sat.8: 101 -1 -126 -1 7 -128 7 -1
; EXEC: ssub.sat: 10 -2147483648 2147483642 200
; EXEC: ssub.sat.8: -99 99 124 -127 3 0 -7 66
; EXEC: usub.sat: 0 2147483638 2147483642 0
; EXEC: usub.sat.8: 0 99 124 0 3 0 0 0
; EXEC: smin: -3 -12 5 -100
; EXEC: smin.8: 1 -100 3 -128 2 64 0 -33
; EXEC: smax: 7 2147483646 2147483647 100
; EXEC: smax.8: 100 -1 127 -1 5 64 7 33
; EXEC: umin: 7 2147483646 5 100
; EXEC: umin.8: 1 -100 3 -128 2 64 0 33
; EXEC: umax: -3 -12 2147483647 -100
; EXEC: umax.8: 100 -1 127 -1 5 64 7 -33
; EXEC: abs: 7 12 2147483647 100
; EXEC: ctpop: 3 29 31 3
; EXEC: ctlz: 29 0 1 25
; EXEC: cttz: 0 0 0 7 0 6 8 0
; EXEC: bswap: 117440512 -184549377 -129 1677721600
; EXEC: bitreverse: -128 -1 -2 1 -96 2 0 -124
; EXEC: fshl: 63 -5889 -2147483646 100
; EXEC: fabs: 1.5 2.5 3.25 0.75
; EXEC: sqrt: 2 1.5 0 3
; EXEC: floor: 1 -3 3 -1
; EXEC: ceil: 2 -2 4 -0
; EXEC: trunc: 1 -2 3 -0
; EXEC: rint: 2 -2 3 -1
; EXEC: round: 2 -3 3 -1
; EXEC: roundeven: 2 -2 3 -1
; EXEC: nearbyint: 2 -2 3 -1
; EXEC: canonicalize: 1.5 -2.5 3.25 -0.75
; EXEC: minnum: -2 -2.5 3.25 -0.75
; EXEC: maxnum: 1.5 0.5 4 8
; EXEC: minimum: -2 -2.5 3.25 -0.75
; EXEC: maximum: 1.5 0.5 4 8
; EXEC: copysign: -1.5 2.5 3.25 0.75
; EXEC: fma: -1.5 -3.75 16.25 -6.75
; EXEC: fmuladd: -1.5 -3.75 16.25 -6.75
; EXEC: powi: 3.375 -15.625 34.3281 -0.421875
; EXEC: fptosi.sat: 1 -2 3 0
; EXEC: fptoui.sat: 1 0 3 0
; EXEC: sadd: 4 2147483634 -2147483644 0
; EXEC: sadd.o: 0 0 1 0
; EXEC: uadd: 4 2147483634 -2147483644 0
; EXEC: uadd.o: 1 1 0 1
; EXEC: ssub: 10 2147483638 2147483642 200
; EXEC: ssub.o: 0 1 0 0
; EXEC: usub: 10 2147483638 2147483642 200
; EXEC: usub.o: 1 0 0 1
; EXEC: smul: -21 24 2147483643 -10000
; EXEC: smul.o: 0 1 1 0
; EXEC: umul: -21 24 2147483643 -10000
; EXEC: umul.o: 1 1 1 1
; EXEC: reverse: 100 2147483647 -12 7
; EXEC: splice1: -12 2147483647 100 -3
; EXEC: splice-1: 100 -3 2147483646 5
; EXEC: insert: 1 -1 127 -128 91 92 93 94
; EXEC: extract: 5 64 0 33
; EXEC: interleave2: 7 -3 -12 2147483646 2147483647 5 100 -100
; EXEC: deinterleave2: -1 -128 64 33
; EXEC: lanemask: 1 1 1 0
; EXEC: cttz.elts: 0
; EXEC: masked.load: 7 -12 5 100
; EXEC: masked.store: -3 2147483646 2147483647 -100
; EXEC: gather: -100 -3 2147483647 2147483647
; EXEC: scatter: 2147483646 2147483646 -100 -3
; EXEC: expandload: 2147483646 2147483646 5 -100
; EXEC: compressstore: 7 -12 100 -3
; EXEC: vp.add: 4 2147483634 0 0
; EXEC: vp.sub: 10 2147483638 0 0
; EXEC: vp.mul: -21 24 0 0
; EXEC: vp.sdiv: 2 -12 0 0
; EXEC: vp.udiv: 2 -12 0 0
; EXEC: vp.srem: 1 0 0 0
; EXEC: vp.urem: 1 0 0 0
; EXEC: vp.and: 5 2147483636 0 0
; EXEC: vp.or: -1 -2 0 0
; EXEC: vp.xor: -6 -2147483638 0 0
; EXEC: vp.shl: 56 -24 0 0
; EXEC: vp.lshr: 0 2147483642 0 0
; EXEC: vp.ashr: 0 -6 0 0
; EXEC: vp.smin: -3 -12 0 0
; EXEC: vp.smax: 7 2147483646 0 0
; EXEC: vp.umin: 7 2147483646 0 0
; EXEC: vp.umax: -3 -12 0 0
; EXEC: vp.fadd: -0.5 -2 0 0
; EXEC: vp.fsub: 3.5 -3 0 0
; EXEC: vp.fmul: -3 -1.25 0 0
; EXEC: vp.fdiv: -0.75 -5 0 0
; EXEC: vp.minnum: -2 -2.5 0 0
; EXEC: vp.maxnum: 1.5 0.5 0 0
; EXEC: vp.copysign: -1.5 2.5 0 0
; EXEC: vp.fneg: -1.5 2.5 0 0
; EXEC: vp.fabs: 1.5 2.5 0 0
; EXEC: vp.ceil: 2 -2 0 0
; EXEC: vp.floor: 1 -3 0 0
; EXEC: vp.rint: 2 -2 0 0
; EXEC: vp.round: 2 -3 0 0
; EXEC: vp.roundeven: 2 -2 0 0
; EXEC: vp.roundtozero: 1 -2 0 0
; EXEC: vp.fma: -1.5 -3.75 0 0
; EXEC: vp.sext: 7 -12 0 0
; EXEC: vp.trunc: 7 -12 0 0
; EXEC: vp.sitofp: 7 -12 0 0
; EXEC: vp.ctpop: 3 29 0 0
; EXEC: vp.abs: 7 12 0 0
; EXEC: vp.fshl: 63 -5889 0 0
; EXEC: vp.reduce.add: 2
; EXEC: vp.reduce.mul: -588
; EXEC: vp.reduce.and: 4
; EXEC: vp.reduce.or: -9
; EXEC: vp.reduce.xor: -12
; EXEC: vp.reduce.smax: 7
; EXEC: vp.reduce.smin: -12
; EXEC: vp.reduce.umax: -12
; EXEC: vp.reduce.umin: 7
; EXEC: vp.reduce.fadd: -0.5
; EXEC: vp.reduce.fmul: -1.875
; EXEC: vp.reduce.fmax: 1.5
; EXEC: vp.reduce.fmin: -2.5
; EXEC: vp.load: 7 -12 0 0
; EXEC: vp.store: -3 2147483646 2147483647 100
; EXEC: vp.merge: 7 -12 5 -100
; EXEC: bitcast <2 x i32>: -2139095295 553664517
; EXEC: bitcast i64: 2377970995626508033
; EXEC: bitcast <2 x i64>: -51539607545 431644213247
; EXEC: bitcast <8 x i16>: 7 0 -12 -1 -1 32767 100 0
; EXEC: bitcast <4 x i32>: 1069547520 -1071644672 1078984704 -1086324736
; EXEC: bitcast d: -4602678818103099392 -4665729212876849152
; EXEC: bitcast i4: -5
; EXEC: bitcast i128: 431644213247
; EXEC: packed 1: 31
; EXEC: unpacked 1: 1 1 1 1 1
; EXEC: packed 3: 6765
; EXEC: unpacked 3: -3 -3 1 -3 1
; EXEC: packed 4: 121301
; EXEC: unpacked 4: 5 -3 -7 -3 1
; EXEC: packed 7: 430079621
; EXEC: unpacked 7: 5 -3 9 -51 1
; EXEC: packed 24: 2814749716774917
; EXEC: unpacked 24: 5 -3 9 77 1
; EXEC: at: 2147483647
; EXEC: put: 7 -12 99 100
; EXEC: at: 127
; EXEC: put: 1 -1 99 -128 5 64 0 33
; EXEC: shuffle: 5 7 100
; LLVM-REFUSES: Broken function found
target triple = "wasm32-unknown-unknown"
@d = private constant [6 x i8] c" %lld\00"
@g = private constant [4 x i8] c" %g\00"
@s = private constant [4 x i8] c"%s:\00"
@n0 = private constant [11 x i8] c"reduce.add\00"
@n1 = private constant [13 x i8] c"reduce.add.8\00"
@n2 = private constant [11 x i8] c"reduce.mul\00"
@n3 = private constant [13 x i8] c"reduce.mul.8\00"
@n4 = private constant [11 x i8] c"reduce.and\00"
@n5 = private constant [13 x i8] c"reduce.and.8\00"
@n6 = private constant [10 x i8] c"reduce.or\00"
@n7 = private constant [12 x i8] c"reduce.or.8\00"
@n8 = private constant [11 x i8] c"reduce.xor\00"
@n9 = private constant [13 x i8] c"reduce.xor.8\00"
@n10 = private constant [12 x i8] c"reduce.smax\00"
@n11 = private constant [14 x i8] c"reduce.smax.8\00"
@n12 = private constant [12 x i8] c"reduce.smin\00"
@n13 = private constant [14 x i8] c"reduce.smin.8\00"
@n14 = private constant [12 x i8] c"reduce.umax\00"
@n15 = private constant [14 x i8] c"reduce.umax.8\00"
@n16 = private constant [12 x i8] c"reduce.umin\00"
@n17 = private constant [14 x i8] c"reduce.umin.8\00"
@n18 = private constant [12 x i8] c"reduce.fmax\00"
@n19 = private constant [12 x i8] c"reduce.fmin\00"
@n20 = private constant [16 x i8] c"reduce.fmaximum\00"
@n21 = private constant [16 x i8] c"reduce.fminimum\00"
@n22 = private constant [12 x i8] c"reduce.fadd\00"
@n23 = private constant [12 x i8] c"reduce.fmul\00"
@n24 = private constant [9 x i8] c"sadd.sat\00"
@n25 = private constant [11 x i8] c"sadd.sat.8\00"
@n26 = private constant [9 x i8] c"uadd.sat\00"
@n27 = private constant [11 x i8] c"uadd.sat.8\00"
@n28 = private constant [9 x i8] c"ssub.sat\00"
@n29 = private constant [11 x i8] c"ssub.sat.8\00"
@n30 = private constant [9 x i8] c"usub.sat\00"
@n31 = private constant [11 x i8] c"usub.sat.8\00"
@n32 = private constant [5 x i8] c"smin\00"
@n33 = private constant [7 x i8] c"smin.8\00"
@n34 = private constant [5 x i8] c"smax\00"
@n35 = private constant [7 x i8] c"smax.8\00"
@n36 = private constant [5 x i8] c"umin\00"
@n37 = private constant [7 x i8] c"umin.8\00"
@n38 = private constant [5 x i8] c"umax\00"
@n39 = private constant [7 x i8] c"umax.8\00"
@n40 = private constant [4 x i8] c"abs\00"
@n41 = private constant [6 x i8] c"ctpop\00"
@n42 = private constant [5 x i8] c"ctlz\00"
@n43 = private constant [5 x i8] c"cttz\00"
@n44 = private constant [6 x i8] c"bswap\00"
@n45 = private constant [11 x i8] c"bitreverse\00"
@n46 = private constant [5 x i8] c"fshl\00"
@n47 = private constant [5 x i8] c"fabs\00"
@n48 = private constant [5 x i8] c"sqrt\00"
@n49 = private constant [6 x i8] c"floor\00"
@n50 = private constant [5 x i8] c"ceil\00"
@n51 = private constant [6 x i8] c"trunc\00"
@n52 = private constant [5 x i8] c"rint\00"
@n53 = private constant [6 x i8] c"round\00"
@n54 = private constant [10 x i8] c"roundeven\00"
@n55 = private constant [10 x i8] c"nearbyint\00"
@n56 = private constant [13 x i8] c"canonicalize\00"
@n57 = private constant [7 x i8] c"minnum\00"
@n58 = private constant [7 x i8] c"maxnum\00"
@n59 = private constant [8 x i8] c"minimum\00"
@n60 = private constant [8 x i8] c"maximum\00"
@n61 = private constant [9 x i8] c"copysign\00"
@n62 = private constant [4 x i8] c"fma\00"
@n63 = private constant [8 x i8] c"fmuladd\00"
@n64 = private constant [5 x i8] c"powi\00"
@n65 = private constant [11 x i8] c"fptosi.sat\00"
@n66 = private constant [11 x i8] c"fptoui.sat\00"
@n67 = private constant [5 x i8] c"sadd\00"
@n68 = private constant [7 x i8] c"sadd.o\00"
@n69 = private constant [5 x i8] c"uadd\00"
@n70 = private constant [7 x i8] c"uadd.o\00"
@n71 = private constant [5 x i8] c"ssub\00"
@n72 = private constant [7 x i8] c"ssub.o\00"
@n73 = private constant [5 x i8] c"usub\00"
@n74 = private constant [7 x i8] c"usub.o\00"
@n75 = private constant [5 x i8] c"smul\00"
@n76 = private constant [7 x i8] c"smul.o\00"
@n77 = private constant [5 x i8] c"umul\00"
@n78 = private constant [7 x i8] c"umul.o\00"
@n79 = private constant [8 x i8] c"reverse\00"
@n80 = private constant [8 x i8] c"splice1\00"
@n81 = private constant [9 x i8] c"splice-1\00"
@n82 = private constant [7 x i8] c"insert\00"
@n83 = private constant [8 x i8] c"extract\00"
@n84 = private constant [12 x i8] c"interleave2\00"
@n85 = private constant [14 x i8] c"deinterleave2\00"
@n86 = private constant [9 x i8] c"lanemask\00"
@n87 = private constant [10 x i8] c"cttz.elts\00"
@n88 = private constant [12 x i8] c"masked.load\00"
@n89 = private constant [13 x i8] c"masked.store\00"
@n90 = private constant [7 x i8] c"gather\00"
@n91 = private constant [8 x i8] c"scatter\00"
@n92 = private constant [11 x i8] c"expandload\00"
@n93 = private constant [14 x i8] c"compressstore\00"
@n94 = private constant [7 x i8] c"vp.add\00"
@n95 = private constant [7 x i8] c"vp.sub\00"
@n96 = private constant [7 x i8] c"vp.mul\00"
@n97 = private constant [8 x i8] c"vp.sdiv\00"
@n98 = private constant [8 x i8] c"vp.udiv\00"
@n99 = private constant [8 x i8] c"vp.srem\00"
@n100 = private constant [8 x i8] c"vp.urem\00"
@n101 = private constant [7 x i8] c"vp.and\00"
@n102 = private constant [6 x i8] c"vp.or\00"
@n103 = private constant [7 x i8] c"vp.xor\00"
@n104 = private constant [7 x i8] c"vp.shl\00"
@n105 = private constant [8 x i8] c"vp.lshr\00"
@n106 = private constant [8 x i8] c"vp.ashr\00"
@n107 = private constant [8 x i8] c"vp.smin\00"
@n108 = private constant [8 x i8] c"vp.smax\00"
@n109 = private constant [8 x i8] c"vp.umin\00"
@n110 = private constant [8 x i8] c"vp.umax\00"
@n111 = private constant [8 x i8] c"vp.fadd\00"
@n112 = private constant [8 x i8] c"vp.fsub\00"
@n113 = private constant [8 x i8] c"vp.fmul\00"
@n114 = private constant [8 x i8] c"vp.fdiv\00"
@n115 = private constant [10 x i8] c"vp.minnum\00"
@n116 = private constant [10 x i8] c"vp.maxnum\00"
@n117 = private constant [12 x i8] c"vp.copysign\00"
@n118 = private constant [8 x i8] c"vp.fneg\00"
@n119 = private constant [8 x i8] c"vp.fabs\00"
@n120 = private constant [8 x i8] c"vp.ceil\00"
@n121 = private constant [9 x i8] c"vp.floor\00"
@n122 = private constant [8 x i8] c"vp.rint\00"
@n123 = private constant [9 x i8] c"vp.round\00"
@n124 = private constant [13 x i8] c"vp.roundeven\00"
@n125 = private constant [15 x i8] c"vp.roundtozero\00"
@n126 = private constant [7 x i8] c"vp.fma\00"
@n127 = private constant [8 x i8] c"vp.sext\00"
@n128 = private constant [9 x i8] c"vp.trunc\00"
@n129 = private constant [10 x i8] c"vp.sitofp\00"
@n130 = private constant [9 x i8] c"vp.ctpop\00"
@n131 = private constant [7 x i8] c"vp.abs\00"
@n132 = private constant [8 x i8] c"vp.fshl\00"
@n133 = private constant [14 x i8] c"vp.reduce.add\00"
@n134 = private constant [14 x i8] c"vp.reduce.mul\00"
@n135 = private constant [14 x i8] c"vp.reduce.and\00"
@n136 = private constant [13 x i8] c"vp.reduce.or\00"
@n137 = private constant [14 x i8] c"vp.reduce.xor\00"
@n138 = private constant [15 x i8] c"vp.reduce.smax\00"
@n139 = private constant [15 x i8] c"vp.reduce.smin\00"
@n140 = private constant [15 x i8] c"vp.reduce.umax\00"
@n141 = private constant [15 x i8] c"vp.reduce.umin\00"
@n142 = private constant [15 x i8] c"vp.reduce.fadd\00"
@n143 = private constant [15 x i8] c"vp.reduce.fmul\00"
@n144 = private constant [15 x i8] c"vp.reduce.fmax\00"
@n145 = private constant [15 x i8] c"vp.reduce.fmin\00"
@n146 = private constant [8 x i8] c"vp.load\00"
@n147 = private constant [9 x i8] c"vp.store\00"
@n148 = private constant [9 x i8] c"vp.merge\00"
@n149 = private constant [18 x i8] c"bitcast <2 x i32>\00"
@n150 = private constant [12 x i8] c"bitcast i64\00"
@n151 = private constant [18 x i8] c"bitcast <2 x i64>\00"
@n152 = private constant [18 x i8] c"bitcast <8 x i16>\00"
@n153 = private constant [18 x i8] c"bitcast <4 x i32>\00"
@n154 = private constant [10 x i8] c"bitcast d\00"
@n155 = private constant [11 x i8] c"bitcast i4\00"
@n156 = private constant [13 x i8] c"bitcast i128\00"
@n157 = private constant [9 x i8] c"packed 1\00"
@n158 = private constant [11 x i8] c"unpacked 1\00"
@n159 = private constant [9 x i8] c"packed 3\00"
@n160 = private constant [11 x i8] c"unpacked 3\00"
@n161 = private constant [9 x i8] c"packed 4\00"
@n162 = private constant [11 x i8] c"unpacked 4\00"
@n163 = private constant [9 x i8] c"packed 7\00"
@n164 = private constant [11 x i8] c"unpacked 7\00"
@n165 = private constant [10 x i8] c"packed 24\00"
@n166 = private constant [12 x i8] c"unpacked 24\00"
@n167 = private constant [3 x i8] c"at\00"
@n168 = private constant [4 x i8] c"put\00"
@n169 = private constant [8 x i8] c"shuffle\00"
declare i32 @printf(ptr, ...)
declare i32 @putchar(i32)
declare <4 x float> @llvm.canonicalize.v4f32(<4 x float>)
declare <4 x float> @llvm.ceil.v4f32(<4 x float>)
declare <4 x float> @llvm.copysign.v4f32(<4 x float>, <4 x float>)
declare <4 x float> @llvm.fabs.v4f32(<4 x float>)
declare <4 x float> @llvm.floor.v4f32(<4 x float>)
declare <4 x float> @llvm.fma.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <4 x float> @llvm.maxnum.v4f32(<4 x float>, <4 x float>)
declare <4 x float> @llvm.minimum.v4f32(<4 x float>, <4 x float>)
declare <4 x float> @llvm.minnum.v4f32(<4 x float>, <4 x float>)
declare <4 x float> @llvm.nearbyint.v4f32(<4 x float>)
declare <4 x float> @llvm.powi.v4f32.i32(<4 x float>, i32)
declare <4 x float> @llvm.rint.v4f32(<4 x float>)
declare <4 x float> @llvm.round.v4f32(<4 x float>)
declare <4 x float> @llvm.roundeven.v4f32(<4 x float>)
declare <4 x float> @llvm.sqrt.v4f32(<4 x float>)
declare <4 x float> @llvm.trunc.v4f32(<4 x float>)
declare <4 x float> @llvm.vp.ceil.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.copysign.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fabs.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fadd.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fdiv.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.floor.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fma.v4f32(<4 x float>, <4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fmul.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fneg.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.fsub.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.maxnum.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.minnum.v4f32(<4 x float>, <4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.rint.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.round.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.roundeven.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.roundtozero.v4f32(<4 x float>, <4 x i1>, i32)
declare <4 x float> @llvm.vp.sitofp.v4f32.v4i32(<4 x i32>, <4 x i1>, i32)
declare <4 x i1> @llvm.get.active.lane.mask.v4i1.i32(i32, i32)
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1)
declare <4 x i32> @llvm.bswap.v4i32(<4 x i32>)
declare <4 x i32> @llvm.ctlz.v4i32(<4 x i32>, i1)
declare <4 x i32> @llvm.ctpop.v4i32(<4 x i32>)
declare <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float>)
declare <4 x i32> @llvm.fshl.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.masked.expandload.v4i32(ptr, <4 x i1>, <4 x i32>)
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x i32>)
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.ssub.sat.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.uadd.sat.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.umax.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.umin.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.usub.sat.v4i32(<4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32>)
declare <4 x i32> @llvm.vector.splice.v4i32(<4 x i32>, <4 x i32>, i32)
declare <4 x i32> @llvm.vp.abs.v4i32(<4 x i32>, i1, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.add.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.and.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.ashr.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.ctpop.v4i32(<4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.fshl.v4i32(<4 x i32>, <4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.load.v4i32.p0(ptr, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.lshr.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.merge.v4i32(<4 x i1>, <4 x i32>, <4 x i32>, i32)
declare <4 x i32> @llvm.vp.mul.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.or.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.sdiv.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.shl.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.smax.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.smin.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.srem.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.sub.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.udiv.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.umax.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.umin.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.urem.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i32> @llvm.vp.xor.v4i32(<4 x i32>, <4 x i32>, <4 x i1>, i32)
declare <4 x i64> @llvm.vp.sext.v4i64.v4i32(<4 x i32>, <4 x i1>, i32)
declare <4 x i8> @llvm.fptoui.sat.v4i8.v4f32(<4 x float>)
declare <4 x i8> @llvm.vector.extract.v4i8.v8i8(<8 x i8>, i64)
declare <4 x i8> @llvm.vp.trunc.v4i8.v4i32(<4 x i32>, <4 x i1>, i32)
declare <8 x i32> @llvm.vector.interleave2.v8i32(<4 x i32>, <4 x i32>)
declare <8 x i8> @llvm.bitreverse.v8i8(<8 x i8>)
declare <8 x i8> @llvm.cttz.v8i8(<8 x i8>, i1)
declare <8 x i8> @llvm.sadd.sat.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.smax.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.smin.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.ssub.sat.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.uadd.sat.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.umax.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.umin.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.usub.sat.v8i8(<8 x i8>, <8 x i8>)
declare <8 x i8> @llvm.vector.insert.v8i8.v4i8(<8 x i8>, <4 x i8>, i64)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)
declare float @llvm.vector.reduce.fmax.v4f32(<4 x float>)
declare float @llvm.vector.reduce.fmaximum.v4f32(<4 x float>)
declare float @llvm.vector.reduce.fmin.v4f32(<4 x float>)
declare float @llvm.vector.reduce.fminimum.v4f32(<4 x float>)
declare float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>)
declare float @llvm.vp.reduce.fadd.v4f32(float, <4 x float>, <4 x i1>, i32)
declare float @llvm.vp.reduce.fmax.v4f32(float, <4 x float>, <4 x i1>, i32)
declare float @llvm.vp.reduce.fmin.v4f32(float, <4 x float>, <4 x i1>, i32)
declare float @llvm.vp.reduce.fmul.v4f32(float, <4 x float>, <4 x i1>, i32)
declare i32 @llvm.experimental.cttz.elts.i32.v4i1(<4 x i1>, i1)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.and.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.smin.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.umax.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.umin.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>)
declare i32 @llvm.vp.reduce.add.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.and.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.mul.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.or.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.smax.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.smin.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.umax.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.umin.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i32 @llvm.vp.reduce.xor.v4i32(i32, <4 x i32>, <4 x i1>, i32)
declare i8 @llvm.vector.reduce.add.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.and.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.mul.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.or.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.smax.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.smin.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.umax.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.umin.v8i8(<8 x i8>)
declare i8 @llvm.vector.reduce.xor.v8i8(<8 x i8>)
declare void @llvm.masked.compressstore.v4i32(<4 x i32>, ptr, <4 x i1>)
declare void @llvm.masked.scatter.v4i32.v4p0(<4 x i32>, <4 x ptr>, i32, <4 x i1>)
declare void @llvm.masked.store.v4i32.p0(<4 x i32>, ptr, i32, <4 x i1>)
declare void @llvm.vp.store.v4i32.p0(<4 x i32>, ptr, <4 x i1>, i32)
declare { <4 x i32>, <4 x i1> } @llvm.sadd.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i1> } @llvm.smul.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i1> } @llvm.ssub.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i1> } @llvm.uadd.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i1> } @llvm.umul.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i32>, <4 x i1> } @llvm.usub.with.overflow.v4i32(<4 x i32>, <4 x i32>)
declare { <4 x i8>, <4 x i8> } @llvm.vector.deinterleave2.v8i8(<8 x i8>)
define void @show.i32(ptr %name, i32 %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t239 = sext i32 %v to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t239)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.i8(ptr %name, i8 %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t240 = sext i8 %v to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t240)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.float(ptr %name, float %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t241 = fpext float %v to double
  call i32 (ptr, ...) @printf(ptr @g, double %t241)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.4.i32(ptr %name, <4 x i32> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t242 = extractelement <4 x i32> %v, i32 0
  %t243 = sext i32 %t242 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t243)
  %t244 = extractelement <4 x i32> %v, i32 1
  %t245 = sext i32 %t244 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t245)
  %t246 = extractelement <4 x i32> %v, i32 2
  %t247 = sext i32 %t246 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t247)
  %t248 = extractelement <4 x i32> %v, i32 3
  %t249 = sext i32 %t248 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t249)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.8.i8(ptr %name, <8 x i8> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t250 = extractelement <8 x i8> %v, i32 0
  %t251 = sext i8 %t250 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t251)
  %t252 = extractelement <8 x i8> %v, i32 1
  %t253 = sext i8 %t252 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t253)
  %t254 = extractelement <8 x i8> %v, i32 2
  %t255 = sext i8 %t254 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t255)
  %t256 = extractelement <8 x i8> %v, i32 3
  %t257 = sext i8 %t256 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t257)
  %t258 = extractelement <8 x i8> %v, i32 4
  %t259 = sext i8 %t258 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t259)
  %t260 = extractelement <8 x i8> %v, i32 5
  %t261 = sext i8 %t260 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t261)
  %t262 = extractelement <8 x i8> %v, i32 6
  %t263 = sext i8 %t262 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t263)
  %t264 = extractelement <8 x i8> %v, i32 7
  %t265 = sext i8 %t264 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t265)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.4.float(ptr %name, <4 x float> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t266 = extractelement <4 x float> %v, i32 0
  %t267 = fpext float %t266 to double
  call i32 (ptr, ...) @printf(ptr @g, double %t267)
  %t268 = extractelement <4 x float> %v, i32 1
  %t269 = fpext float %t268 to double
  call i32 (ptr, ...) @printf(ptr @g, double %t269)
  %t270 = extractelement <4 x float> %v, i32 2
  %t271 = fpext float %t270 to double
  call i32 (ptr, ...) @printf(ptr @g, double %t271)
  %t272 = extractelement <4 x float> %v, i32 3
  %t273 = fpext float %t272 to double
  call i32 (ptr, ...) @printf(ptr @g, double %t273)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.4.i8(ptr %name, <4 x i8> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t274 = extractelement <4 x i8> %v, i32 0
  %t275 = sext i8 %t274 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t275)
  %t276 = extractelement <4 x i8> %v, i32 1
  %t277 = sext i8 %t276 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t277)
  %t278 = extractelement <4 x i8> %v, i32 2
  %t279 = sext i8 %t278 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t279)
  %t280 = extractelement <4 x i8> %v, i32 3
  %t281 = sext i8 %t280 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t281)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.4.i1(ptr %name, <4 x i1> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t282 = extractelement <4 x i1> %v, i32 0
  %t283 = zext i1 %t282 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t283)
  %t284 = extractelement <4 x i1> %v, i32 1
  %t285 = zext i1 %t284 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t285)
  %t286 = extractelement <4 x i1> %v, i32 2
  %t287 = zext i1 %t286 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t287)
  %t288 = extractelement <4 x i1> %v, i32 3
  %t289 = zext i1 %t288 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t289)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.8.i32(ptr %name, <8 x i32> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t290 = extractelement <8 x i32> %v, i32 0
  %t291 = sext i32 %t290 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t291)
  %t292 = extractelement <8 x i32> %v, i32 1
  %t293 = sext i32 %t292 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t293)
  %t294 = extractelement <8 x i32> %v, i32 2
  %t295 = sext i32 %t294 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t295)
  %t296 = extractelement <8 x i32> %v, i32 3
  %t297 = sext i32 %t296 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t297)
  %t298 = extractelement <8 x i32> %v, i32 4
  %t299 = sext i32 %t298 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t299)
  %t300 = extractelement <8 x i32> %v, i32 5
  %t301 = sext i32 %t300 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t301)
  %t302 = extractelement <8 x i32> %v, i32 6
  %t303 = sext i32 %t302 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t303)
  %t304 = extractelement <8 x i32> %v, i32 7
  %t305 = sext i32 %t304 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t305)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.4.i64(ptr %name, <4 x i64> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t306 = extractelement <4 x i64> %v, i32 0
  call i32 (ptr, ...) @printf(ptr @d, i64 %t306)
  %t307 = extractelement <4 x i64> %v, i32 1
  call i32 (ptr, ...) @printf(ptr @d, i64 %t307)
  %t308 = extractelement <4 x i64> %v, i32 2
  call i32 (ptr, ...) @printf(ptr @d, i64 %t308)
  %t309 = extractelement <4 x i64> %v, i32 3
  call i32 (ptr, ...) @printf(ptr @d, i64 %t309)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.2.i32(ptr %name, <2 x i32> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t310 = extractelement <2 x i32> %v, i32 0
  %t311 = sext i32 %t310 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t311)
  %t312 = extractelement <2 x i32> %v, i32 1
  %t313 = sext i32 %t312 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t313)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.i64(ptr %name, i64 %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  call i32 (ptr, ...) @printf(ptr @d, i64 %v)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.2.i64(ptr %name, <2 x i64> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t314 = extractelement <2 x i64> %v, i32 0
  call i32 (ptr, ...) @printf(ptr @d, i64 %t314)
  %t315 = extractelement <2 x i64> %v, i32 1
  call i32 (ptr, ...) @printf(ptr @d, i64 %t315)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.8.i16(ptr %name, <8 x i16> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t316 = extractelement <8 x i16> %v, i32 0
  %t317 = sext i16 %t316 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t317)
  %t318 = extractelement <8 x i16> %v, i32 1
  %t319 = sext i16 %t318 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t319)
  %t320 = extractelement <8 x i16> %v, i32 2
  %t321 = sext i16 %t320 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t321)
  %t322 = extractelement <8 x i16> %v, i32 3
  %t323 = sext i16 %t322 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t323)
  %t324 = extractelement <8 x i16> %v, i32 4
  %t325 = sext i16 %t324 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t325)
  %t326 = extractelement <8 x i16> %v, i32 5
  %t327 = sext i16 %t326 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t327)
  %t328 = extractelement <8 x i16> %v, i32 6
  %t329 = sext i16 %t328 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t329)
  %t330 = extractelement <8 x i16> %v, i32 7
  %t331 = sext i16 %t330 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t331)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.i4(ptr %name, i4 %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t332 = sext i4 %v to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t332)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.5.i1(ptr %name, <5 x i1> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t333 = extractelement <5 x i1> %v, i32 0
  %t334 = zext i1 %t333 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t334)
  %t335 = extractelement <5 x i1> %v, i32 1
  %t336 = zext i1 %t335 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t336)
  %t337 = extractelement <5 x i1> %v, i32 2
  %t338 = zext i1 %t337 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t338)
  %t339 = extractelement <5 x i1> %v, i32 3
  %t340 = zext i1 %t339 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t340)
  %t341 = extractelement <5 x i1> %v, i32 4
  %t342 = zext i1 %t341 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t342)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.5.i3(ptr %name, <5 x i3> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t343 = extractelement <5 x i3> %v, i32 0
  %t344 = sext i3 %t343 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t344)
  %t345 = extractelement <5 x i3> %v, i32 1
  %t346 = sext i3 %t345 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t346)
  %t347 = extractelement <5 x i3> %v, i32 2
  %t348 = sext i3 %t347 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t348)
  %t349 = extractelement <5 x i3> %v, i32 3
  %t350 = sext i3 %t349 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t350)
  %t351 = extractelement <5 x i3> %v, i32 4
  %t352 = sext i3 %t351 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t352)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.5.i4(ptr %name, <5 x i4> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t353 = extractelement <5 x i4> %v, i32 0
  %t354 = sext i4 %t353 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t354)
  %t355 = extractelement <5 x i4> %v, i32 1
  %t356 = sext i4 %t355 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t356)
  %t357 = extractelement <5 x i4> %v, i32 2
  %t358 = sext i4 %t357 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t358)
  %t359 = extractelement <5 x i4> %v, i32 3
  %t360 = sext i4 %t359 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t360)
  %t361 = extractelement <5 x i4> %v, i32 4
  %t362 = sext i4 %t361 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t362)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.5.i7(ptr %name, <5 x i7> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t363 = extractelement <5 x i7> %v, i32 0
  %t364 = sext i7 %t363 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t364)
  %t365 = extractelement <5 x i7> %v, i32 1
  %t366 = sext i7 %t365 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t366)
  %t367 = extractelement <5 x i7> %v, i32 2
  %t368 = sext i7 %t367 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t368)
  %t369 = extractelement <5 x i7> %v, i32 3
  %t370 = sext i7 %t369 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t370)
  %t371 = extractelement <5 x i7> %v, i32 4
  %t372 = sext i7 %t371 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t372)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.5.i24(ptr %name, <5 x i24> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t373 = extractelement <5 x i24> %v, i32 0
  %t374 = sext i24 %t373 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t374)
  %t375 = extractelement <5 x i24> %v, i32 1
  %t376 = sext i24 %t375 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t376)
  %t377 = extractelement <5 x i24> %v, i32 2
  %t378 = sext i24 %t377 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t378)
  %t379 = extractelement <5 x i24> %v, i32 3
  %t380 = sext i24 %t379 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t380)
  %t381 = extractelement <5 x i24> %v, i32 4
  %t382 = sext i24 %t381 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t382)
  call i32 @putchar(i32 10)
  ret void
}
define void @show.3.i32(ptr %name, <3 x i32> %v) {
  call i32 (ptr, ...) @printf(ptr @s, ptr %name)
  %t383 = extractelement <3 x i32> %v, i32 0
  %t384 = sext i32 %t383 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t384)
  %t385 = extractelement <3 x i32> %v, i32 1
  %t386 = sext i32 %t385 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t386)
  %t387 = extractelement <3 x i32> %v, i32 2
  %t388 = sext i32 %t387 to i64
  call i32 (ptr, ...) @printf(ptr @d, i64 %t388)
  call i32 @putchar(i32 10)
  ret void
}
define void @all(<4 x i32> %a, <4 x i32> %b, <4 x float> %f, <4 x float> %h, <8 x i8> %c, <8 x i8> %c2, <4 x i1> %m, i32 %n, i32 %e) noinline {
  %p = alloca [16 x i32], align 16
  %e.v = insertelement <4 x i32> poison, i32 %e, i32 0
  %e.s = shufflevector <4 x i32> %e.v, <4 x i32> poison, <4 x i32> zeroinitializer
  %below = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %e.s
  %on = and <4 x i1> %below, %m
  %t1 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n0, i32 %t1)
  %t2 = call i8 @llvm.vector.reduce.add.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n1, i8 %t2)
  %t3 = call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n2, i32 %t3)
  %t4 = call i8 @llvm.vector.reduce.mul.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n3, i8 %t4)
  %t5 = call i32 @llvm.vector.reduce.and.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n4, i32 %t5)
  %t6 = call i8 @llvm.vector.reduce.and.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n5, i8 %t6)
  %t7 = call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n6, i32 %t7)
  %t8 = call i8 @llvm.vector.reduce.or.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n7, i8 %t8)
  %t9 = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n8, i32 %t9)
  %t10 = call i8 @llvm.vector.reduce.xor.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n9, i8 %t10)
  %t11 = call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n10, i32 %t11)
  %t12 = call i8 @llvm.vector.reduce.smax.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n11, i8 %t12)
  %t13 = call i32 @llvm.vector.reduce.smin.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n12, i32 %t13)
  %t14 = call i8 @llvm.vector.reduce.smin.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n13, i8 %t14)
  %t15 = call i32 @llvm.vector.reduce.umax.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n14, i32 %t15)
  %t16 = call i8 @llvm.vector.reduce.umax.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n15, i8 %t16)
  %t17 = call i32 @llvm.vector.reduce.umin.v4i32(<4 x i32> %a)
  call void @show.i32(ptr @n16, i32 %t17)
  %t18 = call i8 @llvm.vector.reduce.umin.v8i8(<8 x i8> %c)
  call void @show.i8(ptr @n17, i8 %t18)
  %t19 = call float @llvm.vector.reduce.fmax.v4f32(<4 x float> %f)
  call void @show.float(ptr @n18, float %t19)
  %t20 = call float @llvm.vector.reduce.fmin.v4f32(<4 x float> %f)
  call void @show.float(ptr @n19, float %t20)
  %t21 = call float @llvm.vector.reduce.fmaximum.v4f32(<4 x float> %f)
  call void @show.float(ptr @n20, float %t21)
  %t22 = call float @llvm.vector.reduce.fminimum.v4f32(<4 x float> %f)
  call void @show.float(ptr @n21, float %t22)
  %t23 = call float @llvm.vector.reduce.fadd.v4f32(float 1.5, <4 x float> %f)
  call void @show.float(ptr @n22, float %t23)
  %t24 = call float @llvm.vector.reduce.fmul.v4f32(float 1.5, <4 x float> %f)
  call void @show.float(ptr @n23, float %t24)
  %t25 = call <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n24, <4 x i32> %t25)
  %t26 = call <8 x i8> @llvm.sadd.sat.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n25, <8 x i8> %t26)
  %t27 = call <4 x i32> @llvm.uadd.sat.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n26, <4 x i32> %t27)
  %t28 = call <8 x i8> @llvm.uadd.sat.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n27, <8 x i8> %t28)
  %t29 = call <4 x i32> @llvm.ssub.sat.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n28, <4 x i32> %t29)
  %t30 = call <8 x i8> @llvm.ssub.sat.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n29, <8 x i8> %t30)
  %t31 = call <4 x i32> @llvm.usub.sat.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n30, <4 x i32> %t31)
  %t32 = call <8 x i8> @llvm.usub.sat.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n31, <8 x i8> %t32)
  %t33 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n32, <4 x i32> %t33)
  %t34 = call <8 x i8> @llvm.smin.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n33, <8 x i8> %t34)
  %t35 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n34, <4 x i32> %t35)
  %t36 = call <8 x i8> @llvm.smax.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n35, <8 x i8> %t36)
  %t37 = call <4 x i32> @llvm.umin.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n36, <4 x i32> %t37)
  %t38 = call <8 x i8> @llvm.umin.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n37, <8 x i8> %t38)
  %t39 = call <4 x i32> @llvm.umax.v4i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.4.i32(ptr @n38, <4 x i32> %t39)
  %t40 = call <8 x i8> @llvm.umax.v8i8(<8 x i8> %c, <8 x i8> %c2)
  call void @show.8.i8(ptr @n39, <8 x i8> %t40)
  %t41 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %a, i1 false)
  call void @show.4.i32(ptr @n40, <4 x i32> %t41)
  %t42 = call <4 x i32> @llvm.ctpop.v4i32(<4 x i32> %a)
  call void @show.4.i32(ptr @n41, <4 x i32> %t42)
  %t43 = call <4 x i32> @llvm.ctlz.v4i32(<4 x i32> %a, i1 false)
  call void @show.4.i32(ptr @n42, <4 x i32> %t43)
  %t44 = call <8 x i8> @llvm.cttz.v8i8(<8 x i8> %c, i1 false)
  call void @show.8.i8(ptr @n43, <8 x i8> %t44)
  %t45 = call <4 x i32> @llvm.bswap.v4i32(<4 x i32> %a)
  call void @show.4.i32(ptr @n44, <4 x i32> %t45)
  %t46 = call <8 x i8> @llvm.bitreverse.v8i8(<8 x i8> %c)
  call void @show.8.i8(ptr @n45, <8 x i8> %t46)
  %t47 = call <4 x i32> @llvm.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> <i32 3, i32 9, i32 31, i32 32>)
  call void @show.4.i32(ptr @n46, <4 x i32> %t47)
  %t48 = call <4 x float> @llvm.fabs.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n47, <4 x float> %t48)
  %t49 = call <4 x float> @llvm.sqrt.v4f32(<4 x float> <float 4.0, float 2.25, float 0.0, float 9.0>)
  call void @show.4.float(ptr @n48, <4 x float> %t49)
  %t50 = call <4 x float> @llvm.floor.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n49, <4 x float> %t50)
  %t51 = call <4 x float> @llvm.ceil.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n50, <4 x float> %t51)
  %t52 = call <4 x float> @llvm.trunc.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n51, <4 x float> %t52)
  %t53 = call <4 x float> @llvm.rint.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n52, <4 x float> %t53)
  %t54 = call <4 x float> @llvm.round.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n53, <4 x float> %t54)
  %t55 = call <4 x float> @llvm.roundeven.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n54, <4 x float> %t55)
  %t56 = call <4 x float> @llvm.nearbyint.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n55, <4 x float> %t56)
  %t57 = call <4 x float> @llvm.canonicalize.v4f32(<4 x float> %f)
  call void @show.4.float(ptr @n56, <4 x float> %t57)
  %t58 = call <4 x float> @llvm.minnum.v4f32(<4 x float> %f, <4 x float> %h)
  call void @show.4.float(ptr @n57, <4 x float> %t58)
  %t59 = call <4 x float> @llvm.maxnum.v4f32(<4 x float> %f, <4 x float> %h)
  call void @show.4.float(ptr @n58, <4 x float> %t59)
  %t60 = call <4 x float> @llvm.minimum.v4f32(<4 x float> %f, <4 x float> %h)
  call void @show.4.float(ptr @n59, <4 x float> %t60)
  %t61 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %f, <4 x float> %h)
  call void @show.4.float(ptr @n60, <4 x float> %t61)
  %t62 = call <4 x float> @llvm.copysign.v4f32(<4 x float> %f, <4 x float> %h)
  call void @show.4.float(ptr @n61, <4 x float> %t62)
  %t63 = call <4 x float> @llvm.fma.v4f32(<4 x float> %f, <4 x float> %h, <4 x float> %f)
  call void @show.4.float(ptr @n62, <4 x float> %t63)
  %t64 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %f, <4 x float> %h, <4 x float> %f)
  call void @show.4.float(ptr @n63, <4 x float> %t64)
  %t65 = call <4 x float> @llvm.powi.v4f32.i32(<4 x float> %f, i32 3)
  call void @show.4.float(ptr @n64, <4 x float> %t65)
  %t66 = call <4 x i32> @llvm.fptosi.sat.v4i32.v4f32(<4 x float> %f)
  call void @show.4.i32(ptr @n65, <4 x i32> %t66)
  %t67 = call <4 x i8> @llvm.fptoui.sat.v4i8.v4f32(<4 x float> %f)
  call void @show.4.i8(ptr @n66, <4 x i8> %t67)
  %t68 = call { <4 x i32>, <4 x i1> } @llvm.sadd.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t69 = extractvalue { <4 x i32>, <4 x i1> } %t68, 0
  call void @show.4.i32(ptr @n67, <4 x i32> %t69)
  %t70 = extractvalue { <4 x i32>, <4 x i1> } %t68, 1
  call void @show.4.i1(ptr @n68, <4 x i1> %t70)
  %t71 = call { <4 x i32>, <4 x i1> } @llvm.uadd.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t72 = extractvalue { <4 x i32>, <4 x i1> } %t71, 0
  call void @show.4.i32(ptr @n69, <4 x i32> %t72)
  %t73 = extractvalue { <4 x i32>, <4 x i1> } %t71, 1
  call void @show.4.i1(ptr @n70, <4 x i1> %t73)
  %t74 = call { <4 x i32>, <4 x i1> } @llvm.ssub.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t75 = extractvalue { <4 x i32>, <4 x i1> } %t74, 0
  call void @show.4.i32(ptr @n71, <4 x i32> %t75)
  %t76 = extractvalue { <4 x i32>, <4 x i1> } %t74, 1
  call void @show.4.i1(ptr @n72, <4 x i1> %t76)
  %t77 = call { <4 x i32>, <4 x i1> } @llvm.usub.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t78 = extractvalue { <4 x i32>, <4 x i1> } %t77, 0
  call void @show.4.i32(ptr @n73, <4 x i32> %t78)
  %t79 = extractvalue { <4 x i32>, <4 x i1> } %t77, 1
  call void @show.4.i1(ptr @n74, <4 x i1> %t79)
  %t80 = call { <4 x i32>, <4 x i1> } @llvm.smul.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t81 = extractvalue { <4 x i32>, <4 x i1> } %t80, 0
  call void @show.4.i32(ptr @n75, <4 x i32> %t81)
  %t82 = extractvalue { <4 x i32>, <4 x i1> } %t80, 1
  call void @show.4.i1(ptr @n76, <4 x i1> %t82)
  %t83 = call { <4 x i32>, <4 x i1> } @llvm.umul.with.overflow.v4i32(<4 x i32> %a, <4 x i32> %b)
  %t84 = extractvalue { <4 x i32>, <4 x i1> } %t83, 0
  call void @show.4.i32(ptr @n77, <4 x i32> %t84)
  %t85 = extractvalue { <4 x i32>, <4 x i1> } %t83, 1
  call void @show.4.i1(ptr @n78, <4 x i1> %t85)
  %t86 = call <4 x i32> @llvm.vector.reverse.v4i32(<4 x i32> %a)
  call void @show.4.i32(ptr @n79, <4 x i32> %t86)
  %t87 = call <4 x i32> @llvm.vector.splice.v4i32(<4 x i32> %a, <4 x i32> %b, i32 1)
  call void @show.4.i32(ptr @n80, <4 x i32> %t87)
  %t88 = call <4 x i32> @llvm.vector.splice.v4i32(<4 x i32> %a, <4 x i32> %b, i32 -1)
  call void @show.4.i32(ptr @n81, <4 x i32> %t88)
  %t89 = call <8 x i8> @llvm.vector.insert.v8i8.v4i8(<8 x i8> %c, <4 x i8> <i8 91, i8 92, i8 93, i8 94>, i64 4)
  call void @show.8.i8(ptr @n82, <8 x i8> %t89)
  %t90 = call <4 x i8> @llvm.vector.extract.v4i8.v8i8(<8 x i8> %c, i64 4)
  call void @show.4.i8(ptr @n83, <4 x i8> %t90)
  %t91 = call <8 x i32> @llvm.vector.interleave2.v8i32(<4 x i32> %a, <4 x i32> %b)
  call void @show.8.i32(ptr @n84, <8 x i32> %t91)
  %t92 = call { <4 x i8>, <4 x i8> } @llvm.vector.deinterleave2.v8i8(<8 x i8> %c)
  %t93 = extractvalue { <4 x i8>, <4 x i8> } %t92, 1
  call void @show.4.i8(ptr @n85, <4 x i8> %t93)
  %t94 = call <4 x i1> @llvm.get.active.lane.mask.v4i1.i32(i32 %n, i32 5)
  call void @show.4.i1(ptr @n86, <4 x i1> %t94)
  %t95 = call i32 @llvm.experimental.cttz.elts.i32.v4i1(<4 x i1> %m, i1 false)
  call void @show.i32(ptr @n87, i32 %t95)
  store <4 x i32> %a, ptr %p, align 16
  %t96 = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, i32 4, <4 x i1> %m, <4 x i32> %b)
  call void @show.4.i32(ptr @n88, <4 x i32> %t96)
  call void @llvm.masked.store.v4i32.p0(<4 x i32> %b, ptr %p, i32 4, <4 x i1> %m)
  %t97 = load <4 x i32>, ptr %p
  call void @show.4.i32(ptr @n89, <4 x i32> %t97)
  %t98 = getelementptr i32, ptr %p, <4 x i32> <i32 3, i32 0, i32 2, i32 2>
  %t99 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> %t98, i32 4, <4 x i1> %m, <4 x i32> %a)
  call void @show.4.i32(ptr @n90, <4 x i32> %t99)
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %b, <4 x ptr> %t98, i32 4, <4 x i1> %m)
  %t100 = load <4 x i32>, ptr %p
  call void @show.4.i32(ptr @n91, <4 x i32> %t100)
  %t101 = call <4 x i32> @llvm.masked.expandload.v4i32(ptr %p, <4 x i1> %m, <4 x i32> %b)
  call void @show.4.i32(ptr @n92, <4 x i32> %t101)
  call void @llvm.masked.compressstore.v4i32(<4 x i32> %a, ptr %p, <4 x i1> %m)
  %t102 = load <4 x i32>, ptr %p
  call void @show.4.i32(ptr @n93, <4 x i32> %t102)
  %t103 = call <4 x i32> @llvm.vp.add.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t104 = select <4 x i1> %on, <4 x i32> %t103, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n94, <4 x i32> %t104)
  %t105 = call <4 x i32> @llvm.vp.sub.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t106 = select <4 x i1> %on, <4 x i32> %t105, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n95, <4 x i32> %t106)
  %t107 = call <4 x i32> @llvm.vp.mul.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t108 = select <4 x i1> %on, <4 x i32> %t107, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n96, <4 x i32> %t108)
  %t109 = call <4 x i32> @llvm.vp.sdiv.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t110 = select <4 x i1> %on, <4 x i32> %t109, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n97, <4 x i32> %t110)
  %t111 = call <4 x i32> @llvm.vp.udiv.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t112 = select <4 x i1> %on, <4 x i32> %t111, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n98, <4 x i32> %t112)
  %t113 = call <4 x i32> @llvm.vp.srem.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t114 = select <4 x i1> %on, <4 x i32> %t113, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n99, <4 x i32> %t114)
  %t115 = call <4 x i32> @llvm.vp.urem.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t116 = select <4 x i1> %on, <4 x i32> %t115, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n100, <4 x i32> %t116)
  %t117 = call <4 x i32> @llvm.vp.and.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t118 = select <4 x i1> %on, <4 x i32> %t117, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n101, <4 x i32> %t118)
  %t119 = call <4 x i32> @llvm.vp.or.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t120 = select <4 x i1> %on, <4 x i32> %t119, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n102, <4 x i32> %t120)
  %t121 = call <4 x i32> @llvm.vp.xor.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t122 = select <4 x i1> %on, <4 x i32> %t121, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n103, <4 x i32> %t122)
  %t123 = call <4 x i32> @llvm.vp.shl.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t124 = select <4 x i1> %on, <4 x i32> %t123, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n104, <4 x i32> %t124)
  %t125 = call <4 x i32> @llvm.vp.lshr.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t126 = select <4 x i1> %on, <4 x i32> %t125, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n105, <4 x i32> %t126)
  %t127 = call <4 x i32> @llvm.vp.ashr.v4i32(<4 x i32> %a, <4 x i32> <i32 3, i32 1, i32 0, i32 5>, <4 x i1> %m, i32 %e)
  %t128 = select <4 x i1> %on, <4 x i32> %t127, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n106, <4 x i32> %t128)
  %t129 = call <4 x i32> @llvm.vp.smin.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t130 = select <4 x i1> %on, <4 x i32> %t129, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n107, <4 x i32> %t130)
  %t131 = call <4 x i32> @llvm.vp.smax.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t132 = select <4 x i1> %on, <4 x i32> %t131, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n108, <4 x i32> %t132)
  %t133 = call <4 x i32> @llvm.vp.umin.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t134 = select <4 x i1> %on, <4 x i32> %t133, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n109, <4 x i32> %t134)
  %t135 = call <4 x i32> @llvm.vp.umax.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i1> %m, i32 %e)
  %t136 = select <4 x i1> %on, <4 x i32> %t135, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n110, <4 x i32> %t136)
  %t137 = call <4 x float> @llvm.vp.fadd.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t138 = select <4 x i1> %on, <4 x float> %t137, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n111, <4 x float> %t138)
  %t139 = call <4 x float> @llvm.vp.fsub.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t140 = select <4 x i1> %on, <4 x float> %t139, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n112, <4 x float> %t140)
  %t141 = call <4 x float> @llvm.vp.fmul.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t142 = select <4 x i1> %on, <4 x float> %t141, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n113, <4 x float> %t142)
  %t143 = call <4 x float> @llvm.vp.fdiv.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t144 = select <4 x i1> %on, <4 x float> %t143, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n114, <4 x float> %t144)
  %t145 = call <4 x float> @llvm.vp.minnum.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t146 = select <4 x i1> %on, <4 x float> %t145, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n115, <4 x float> %t146)
  %t147 = call <4 x float> @llvm.vp.maxnum.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t148 = select <4 x i1> %on, <4 x float> %t147, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n116, <4 x float> %t148)
  %t149 = call <4 x float> @llvm.vp.copysign.v4f32(<4 x float> %f, <4 x float> %h, <4 x i1> %m, i32 %e)
  %t150 = select <4 x i1> %on, <4 x float> %t149, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n117, <4 x float> %t150)
  %t151 = call <4 x float> @llvm.vp.fneg.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t152 = select <4 x i1> %on, <4 x float> %t151, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n118, <4 x float> %t152)
  %t153 = call <4 x float> @llvm.vp.fabs.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t154 = select <4 x i1> %on, <4 x float> %t153, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n119, <4 x float> %t154)
  %t155 = call <4 x float> @llvm.vp.ceil.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t156 = select <4 x i1> %on, <4 x float> %t155, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n120, <4 x float> %t156)
  %t157 = call <4 x float> @llvm.vp.floor.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t158 = select <4 x i1> %on, <4 x float> %t157, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n121, <4 x float> %t158)
  %t159 = call <4 x float> @llvm.vp.rint.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t160 = select <4 x i1> %on, <4 x float> %t159, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n122, <4 x float> %t160)
  %t161 = call <4 x float> @llvm.vp.round.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t162 = select <4 x i1> %on, <4 x float> %t161, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n123, <4 x float> %t162)
  %t163 = call <4 x float> @llvm.vp.roundeven.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t164 = select <4 x i1> %on, <4 x float> %t163, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n124, <4 x float> %t164)
  %t165 = call <4 x float> @llvm.vp.roundtozero.v4f32(<4 x float> %f, <4 x i1> %m, i32 %e)
  %t166 = select <4 x i1> %on, <4 x float> %t165, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n125, <4 x float> %t166)
  %t167 = call <4 x float> @llvm.vp.fma.v4f32(<4 x float> %f, <4 x float> %h, <4 x float> %f, <4 x i1> %m, i32 %e)
  %t168 = select <4 x i1> %on, <4 x float> %t167, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n126, <4 x float> %t168)
  %t169 = call <4 x i64> @llvm.vp.sext.v4i64.v4i32(<4 x i32> %a, <4 x i1> %m, i32 %e)
  %t170 = select <4 x i1> %on, <4 x i64> %t169, <4 x i64> zeroinitializer
  call void @show.4.i64(ptr @n127, <4 x i64> %t170)
  %t171 = call <4 x i8> @llvm.vp.trunc.v4i8.v4i32(<4 x i32> %a, <4 x i1> %m, i32 %e)
  %t172 = select <4 x i1> %on, <4 x i8> %t171, <4 x i8> zeroinitializer
  call void @show.4.i8(ptr @n128, <4 x i8> %t172)
  %t173 = call <4 x float> @llvm.vp.sitofp.v4f32.v4i32(<4 x i32> %a, <4 x i1> %m, i32 %e)
  %t174 = select <4 x i1> %on, <4 x float> %t173, <4 x float> zeroinitializer
  call void @show.4.float(ptr @n129, <4 x float> %t174)
  %t175 = call <4 x i32> @llvm.vp.ctpop.v4i32(<4 x i32> %a, <4 x i1> %m, i32 %e)
  %t176 = select <4 x i1> %on, <4 x i32> %t175, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n130, <4 x i32> %t176)
  %t177 = call <4 x i32> @llvm.vp.abs.v4i32(<4 x i32> %a, i1 false, <4 x i1> %m, i32 %e)
  %t178 = select <4 x i1> %on, <4 x i32> %t177, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n131, <4 x i32> %t178)
  %t179 = call <4 x i32> @llvm.vp.fshl.v4i32(<4 x i32> %a, <4 x i32> %b, <4 x i32> <i32 3, i32 9, i32 31, i32 32>, <4 x i1> %m, i32 %e)
  %t180 = select <4 x i1> %on, <4 x i32> %t179, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n132, <4 x i32> %t180)
  %t181 = call i32 @llvm.vp.reduce.add.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n133, i32 %t181)
  %t182 = call i32 @llvm.vp.reduce.mul.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n134, i32 %t182)
  %t183 = call i32 @llvm.vp.reduce.and.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n135, i32 %t183)
  %t184 = call i32 @llvm.vp.reduce.or.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n136, i32 %t184)
  %t185 = call i32 @llvm.vp.reduce.xor.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n137, i32 %t185)
  %t186 = call i32 @llvm.vp.reduce.smax.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n138, i32 %t186)
  %t187 = call i32 @llvm.vp.reduce.smin.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n139, i32 %t187)
  %t188 = call i32 @llvm.vp.reduce.umax.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n140, i32 %t188)
  %t189 = call i32 @llvm.vp.reduce.umin.v4i32(i32 7, <4 x i32> %a, <4 x i1> %m, i32 %e)
  call void @show.i32(ptr @n141, i32 %t189)
  %t190 = call float @llvm.vp.reduce.fadd.v4f32(float 0.5, <4 x float> %f, <4 x i1> %m, i32 %e)
  call void @show.float(ptr @n142, float %t190)
  %t191 = call float @llvm.vp.reduce.fmul.v4f32(float 0.5, <4 x float> %f, <4 x i1> %m, i32 %e)
  call void @show.float(ptr @n143, float %t191)
  %t192 = call float @llvm.vp.reduce.fmax.v4f32(float 0.5, <4 x float> %f, <4 x i1> %m, i32 %e)
  call void @show.float(ptr @n144, float %t192)
  %t193 = call float @llvm.vp.reduce.fmin.v4f32(float 0.5, <4 x float> %f, <4 x i1> %m, i32 %e)
  call void @show.float(ptr @n145, float %t193)
  store <4 x i32> %a, ptr %p, align 16
  %t194 = call <4 x i32> @llvm.vp.load.v4i32.p0(ptr %p, <4 x i1> %m, i32 %e)
  %t195 = select <4 x i1> %on, <4 x i32> %t194, <4 x i32> zeroinitializer
  call void @show.4.i32(ptr @n146, <4 x i32> %t195)
  call void @llvm.vp.store.v4i32.p0(<4 x i32> %b, ptr %p, <4 x i1> %m, i32 %e)
  %t196 = load <4 x i32>, ptr %p
  call void @show.4.i32(ptr @n147, <4 x i32> %t196)
  %t197 = call <4 x i32> @llvm.vp.merge.v4i32(<4 x i1> %m, <4 x i32> %a, <4 x i32> %b, i32 %e)
  call void @show.4.i32(ptr @n148, <4 x i32> %t197)
  %t198 = bitcast <8 x i8> %c to <2 x i32>
  call void @show.2.i32(ptr @n149, <2 x i32> %t198)
  %t199 = bitcast <8 x i8> %c to i64
  call void @show.i64(ptr @n150, i64 %t199)
  %t200 = bitcast <4 x i32> %a to <2 x i64>
  call void @show.2.i64(ptr @n151, <2 x i64> %t200)
  %t201 = bitcast <4 x i32> %a to <8 x i16>
  call void @show.8.i16(ptr @n152, <8 x i16> %t201)
  %t202 = bitcast <4 x float> %f to <4 x i32>
  call void @show.4.i32(ptr @n153, <4 x i32> %t202)
  %t203 = bitcast <4 x float> %f to <2 x double>
  %t204 = bitcast <2 x double> %t203 to <2 x i64>
  call void @show.2.i64(ptr @n154, <2 x i64> %t204)
  %t205 = bitcast <4 x i1> %m to i4
  call void @show.i4(ptr @n155, i4 %t205)
  %t206 = bitcast <4 x i32> %a to i128
  %t207 = lshr i128 %t206, 64
  %t208 = trunc i128 %t207 to i64
  call void @show.i64(ptr @n156, i64 %t208)
  %t209 = trunc <5 x i32> <i32 5, i32 -3, i32 9, i32 77, i32 1> to <5 x i1>
  store i128 0, ptr %p
  store <5 x i1> %t209, ptr %p
  %t211 = load i128, ptr %p
  %t212 = trunc i128 %t211 to i64
  call void @show.i64(ptr @n157, i64 %t212)
  %t213 = load <5 x i1>, ptr %p
  call void @show.5.i1(ptr @n158, <5 x i1> %t213)
  %t214 = trunc <5 x i32> <i32 5, i32 -3, i32 9, i32 77, i32 1> to <5 x i3>
  store i128 0, ptr %p
  store <5 x i3> %t214, ptr %p
  %t216 = load i128, ptr %p
  %t217 = trunc i128 %t216 to i64
  call void @show.i64(ptr @n159, i64 %t217)
  %t218 = load <5 x i3>, ptr %p
  call void @show.5.i3(ptr @n160, <5 x i3> %t218)
  %t219 = trunc <5 x i32> <i32 5, i32 -3, i32 9, i32 77, i32 1> to <5 x i4>
  store i128 0, ptr %p
  store <5 x i4> %t219, ptr %p
  %t221 = load i128, ptr %p
  %t222 = trunc i128 %t221 to i64
  call void @show.i64(ptr @n161, i64 %t222)
  %t223 = load <5 x i4>, ptr %p
  call void @show.5.i4(ptr @n162, <5 x i4> %t223)
  %t224 = trunc <5 x i32> <i32 5, i32 -3, i32 9, i32 77, i32 1> to <5 x i7>
  store i128 0, ptr %p
  store <5 x i7> %t224, ptr %p
  %t226 = load i128, ptr %p
  %t227 = trunc i128 %t226 to i64
  call void @show.i64(ptr @n163, i64 %t227)
  %t228 = load <5 x i7>, ptr %p
  call void @show.5.i7(ptr @n164, <5 x i7> %t228)
  %t229 = trunc <5 x i32> <i32 5, i32 -3, i32 9, i32 77, i32 1> to <5 x i24>
  store i128 0, ptr %p
  store <5 x i24> %t229, ptr %p
  %t231 = load i128, ptr %p
  %t232 = trunc i128 %t231 to i64
  call void @show.i64(ptr @n165, i64 %t232)
  %t233 = load <5 x i24>, ptr %p
  call void @show.5.i24(ptr @n166, <5 x i24> %t233)
  %t234 = extractelement <4 x i32> %a, i32 %n
  call void @show.i32(ptr @n167, i32 %t234)
  %t235 = insertelement <4 x i32> %a, i32 99, i32 %n
  call void @show.4.i32(ptr @n168, <4 x i32> %t235)
  %t236 = extractelement <8 x i8> %c, i32 %n
  call void @show.i8(ptr @n167, i8 %t236)
  %t237 = insertelement <8 x i8> %c, i8 99, i32 %n
  call void @show.8.i8(ptr @n168, <8 x i8> %t237)
  %t238 = shufflevector <4 x i32> %a, <4 x i32> %b, <3 x i32> <i32 6, i32 0, i32 3>
  call void @show.3.i32(ptr @n169, <3 x i32> %t238)
  ret void
}
define i32 @main() {
  call void @all(<4 x i32> <i32 7, i32 -12, i32 2147483647, i32 100>, <4 x i32> <i32 -3, i32 2147483646, i32 5, i32 -100>, <4 x float> <float 1.5, float -2.5, float 3.25, float -0.75>, <4 x float> <float -2.0, float 0.5, float 4.0, float 8.0>, <8 x i8> <i8 1, i8 -1, i8 127, i8 -128, i8 5, i8 64, i8 0, i8 33>, <8 x i8> <i8 100, i8 -100, i8 3, i8 -1, i8 2, i8 64, i8 7, i8 -33>, <4 x i1> <i1 true, i1 true, i1 false, i1 true>, i32 2, i32 3)
  ret i32 0
}

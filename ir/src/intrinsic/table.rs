//! The table: one line for each intrinsic, grouped by what becomes of it. [`super`]
//! describes the columns. To lower a refused intrinsic, move its line to `lowered`; the
//! compiler then names the lowering that is missing.
//!
//! Names, overloads and effects are those of LLVM 19's `Intrinsics.td` and
//! `IntrinsicsWebAssembly.td`; of LLVM 20 to 22 for newer intrinsics; of the last LLVM
//! that had it for removed ones. `ir/tests/intrinsics.rs` compares the table with LLVM 14
//! and 19. Within `constrained` and `refused` the lines are sorted by name.

use super::*;

intrinsics! {
    lowered {
        // Integers.
        SaddWithOverflow "sadd.with.overflow" [Int] PURE;
        UaddWithOverflow "uadd.with.overflow" [Int] PURE;
        SsubWithOverflow "ssub.with.overflow" [Int] PURE;
        UsubWithOverflow "usub.with.overflow" [Int] PURE;
        SmulWithOverflow "smul.with.overflow" [Int] PURE;
        UmulWithOverflow "umul.with.overflow" [Int] PURE;
        SaddSat "sadd.sat" [Int] PURE;
        UaddSat "uadd.sat" [Int] PURE;
        SsubSat "ssub.sat" [Int] PURE;
        UsubSat "usub.sat" [Int] PURE;
        SshlSat "sshl.sat" [Int] PURE;
        UshlSat "ushl.sat" [Int] PURE;
        Smin "smin" [Int] PURE;
        Smax "smax" [Int] PURE;
        Umin "umin" [Int] PURE;
        Umax "umax" [Int] PURE;
        Abs "abs" [Int] PURE;
        Scmp "scmp" [Int, Int] PURE;
        Ucmp "ucmp" [Int, Int] PURE;
        // Fixed point.
        SmulFix "smul.fix" [Int] PURE;
        SmulFixSat "smul.fix.sat" [Int] PURE;
        UmulFix "umul.fix" [Int] PURE;
        UmulFixSat "umul.fix.sat" [Int] PURE;
        SdivFix "sdiv.fix" [Int] NO_MEMORY;
        SdivFixSat "sdiv.fix.sat" [Int] NO_MEMORY;
        UdivFix "udiv.fix" [Int] NO_MEMORY;
        UdivFixSat "udiv.fix.sat" [Int] NO_MEMORY;
        // Bits.
        Ctlz "ctlz" [Int] PURE, CLZ;
        Cttz "cttz" [Int] PURE, WASM_INTS;
        Ctpop "ctpop" [Int] PURE, WASM_INTS;
        Bswap "bswap" [Int] PURE;
        Bitreverse "bitreverse" [Int] PURE;
        Fshl "fshl" [Int] PURE, WASM_INTS;
        Fshr "fshr" [Int] PURE, WASM_INTS;
        Clmul "clmul" [Int] PURE;
        // Memory that threads share.
        MemcpyElementAtomic "memcpy.element.atomic" [Pointer, Pointer, Int] ARGS;
        MemcpyElementUnorderedAtomic "memcpy.element.unordered.atomic" [Pointer, Pointer, Int] ARGS;
        MemmoveElementUnorderedAtomic "memmove.element.unordered.atomic" [Pointer, Pointer, Int] ARGS;
        MemsetElementUnorderedAtomic "memset.element.unordered.atomic" [Pointer, Int] ARGS_WRITE;
        WasmAtomicNotify "wasm.atomic.notify" [] ANY.may_not_return();
        WasmAtomicWaitI32 "wasm.atomic.wait.i32" [] ANY.may_not_return();
        WasmAtomicWaitI64 "wasm.atomic.wait.i64" [] ANY.may_not_return();
        WasmMemoryAtomicNotify "wasm.memory.atomic.notify" [] INACCESSIBLE.may_not_return();
        WasmMemoryAtomicWait32 "wasm.memory.atomic.wait32" [] INACCESSIBLE_OR_ARGS.may_not_return();
        WasmMemoryAtomicWait64 "wasm.memory.atomic.wait64" [] INACCESSIBLE_OR_ARGS.may_not_return();
        // Floats.
        FptosiSat "fptosi.sat" [Int, Float] PURE;
        ConvertFromFp16 "convert.from.fp16" [Float] NO_MEMORY;
        ConvertToFp16 "convert.to.fp16" [Float] NO_MEMORY;
        WasmLoadf16F32 "wasm.loadf16.f32" [] ARGS_READ.may_not_return();
        WasmStoref16F32 "wasm.storef16.f32" [] ARGS_WRITE.may_not_return();
        FptouiSat "fptoui.sat" [Int, Float] PURE;
        Sqrt "sqrt" [Float] PURE, FLOATS;
        Floor "floor" [Float] PURE, FLOATS;
        Ceil "ceil" [Float] PURE, FLOATS;
        Fabs "fabs" [Float] PURE, FLOATS;
        Trunc "trunc" [Float] PURE, WASM_FLOATS;
        Rint "rint" [Float] PURE, WASM_FLOATS;
        Nearbyint "nearbyint" [Float] PURE;
        Roundeven "roundeven" [Float] PURE;
        Round "round" [Float] PURE;
        Lrint "lrint" [Int, Float] PURE;
        Llrint "llrint" [Int, Float] PURE;
        Lround "lround" [Int, Float] PURE;
        Llround "llround" [Int, Float] PURE;
        Copysign "copysign" [Float] PURE, WASM_FLOATS;
        Minnum "minnum" [Float] PURE;
        Maxnum "maxnum" [Float] PURE;
        Minimum "minimum" [Float] PURE;
        Maximum "maximum" [Float] PURE;
        Minimumnum "minimumnum" [Float] PURE;
        Maximumnum "maximumnum" [Float] PURE;
        Fmuladd "fmuladd" [Float] PURE;
        Powi "powi" [Float, Int] PURE;
        Fma "fma" [Float] PURE;
        Pow "pow" [Float] PURE;
        Exp "exp" [Float] PURE;
        Exp2 "exp2" [Float] PURE;
        Exp10 "exp10" [Float] PURE;
        Log "log" [Float] PURE;
        Log2 "log2" [Float] PURE;
        Log10 "log10" [Float] PURE;
        Sin "sin" [Float] PURE;
        Cos "cos" [Float] PURE;
        Tan "tan" [Float] PURE;
        Asin "asin" [Float] PURE;
        Acos "acos" [Float] PURE;
        Atan "atan" [Float] PURE;
        Atan2 "atan2" [Float] PURE;
        Sinh "sinh" [Float] PURE;
        Cosh "cosh" [Float] PURE;
        Tanh "tanh" [Float] PURE;
        Ldexp "ldexp" [Float, Int] PURE;
        Frexp "frexp" [Float, Int] PURE;
        Modf "modf" [Float] PURE;
        Sincos "sincos" [Float] PURE;
        Sincospi "sincospi" [Float] PURE;
        IsFpclass "is.fpclass" [Float] PURE;
        Canonicalize "canonicalize" [Float] PURE;
        ArithmeticFence "arithmetic.fence" [Float] PURE;
        // Memory.
        Memcpy "memcpy" [Pointer, Pointer, Int] ARGS;
        MemcpyInline "memcpy.inline" [Pointer, Pointer, Int] ARGS;
        Memmove "memmove" [Pointer, Pointer, Int] ARGS;
        Memset "memset" [Pointer, Int] ARGS_WRITE;
        MemsetInline "memset.inline" [Pointer, Int] ARGS_WRITE;
        Objectsize "objectsize" [Int, Pointer] PURE;
        Ptrmask "ptrmask" [Any, Int] PURE;
        LoadRelative "load.relative" [Int] ARGS_READ;
        ThreadlocalAddress "threadlocal.address" [Pointer] PURE;
        LaunderInvariantGroup "launder.invariant.group" [Pointer] INACCESSIBLE.speculatable();
        StripInvariantGroup "strip.invariant.group" [Pointer] PURE;
        InvariantStart "invariant.start" [Pointer] ARGS;
        // Exceptions and long jumps.
        EhSjljLongjmp "eh.sjlj.longjmp" [] ANY.never_returns();
        EhSjljSetjmp "eh.sjlj.setjmp" [] ANY.may_not_return();
        EhTypeidFor "eh.typeid.for" [Pointer] NO_MEMORY.may_not_return();
        WasmGetEhselector "wasm.get.ehselector" [] ANY;
        WasmGetException "wasm.get.exception" [] ANY;
        WasmRethrow "wasm.rethrow" [] ANY.never_returns().may_unwind();
        WasmThrow "wasm.throw" [] ANY.never_returns().may_unwind();
        Stacksave "stacksave" [Pointer] ANY, POINTER;
        Stackrestore "stackrestore" [Pointer] ANY, POINTER;
        GetDynamicAreaOffset "get.dynamic.area.offset" [Int] ANY;
        // Variadic functions.
        VaStart "va_start" [Pointer] ANY;
        VaCopy "va_copy" [Pointer] ANY;
        VaEnd "va_end" [Pointer] ANY;
        // Answers.
        Expect "expect" [Int] NO_MEMORY;
        ExpectWithProbability "expect.with.probability" [Int] NO_MEMORY;
        Annotation "annotation" [Int, Pointer] INACCESSIBLE;
        PtrAnnotation "ptr.annotation" [Pointer, Pointer] INACCESSIBLE;
        SsaCopy "ssa.copy" [Any] NO_MEMORY;
        PreserveArrayAccessIndex "preserve.array.access.index" [Pointer, Pointer] NO_MEMORY;
        PreserveUnionAccessIndex "preserve.union.access.index" [Pointer, Pointer] NO_MEMORY;
        PreserveStaticOffset "preserve.static.offset" [] PURE;
        TypeTest "type.test" [] PURE;
        PublicTypeTest "public.type.test" [] PURE;
        AllowRuntimeCheck "allow.runtime.check" [] INACCESSIBLE_WRITE;
        AllowUbsanCheck "allow.ubsan.check" [] INACCESSIBLE_WRITE;
        AllowSanitizeAddress "allow.sanitize.address" [] INACCESSIBLE;
        AllowSanitizeThread "allow.sanitize.thread" [] INACCESSIBLE;
        AllowSanitizeMemory "allow.sanitize.memory" [] INACCESSIBLE;
        AllowSanitizeHwaddress "allow.sanitize.hwaddress" [] INACCESSIBLE;
        ExperimentalWidenableCondition "experimental.widenable.condition" [] INACCESSIBLE.speculatable();
        IsConstant "is.constant" [Any] NO_MEMORY;
        Returnaddress "returnaddress" [] NO_MEMORY;
        Addressofreturnaddress "addressofreturnaddress" [Pointer] NO_MEMORY;
        Sponentry "sponentry" [Pointer] NO_MEMORY;
        Localaddress "localaddress" [] NO_MEMORY;
        Frameaddress "frameaddress" [Pointer] NO_MEMORY;
        Readcyclecounter "readcyclecounter" [] ANY;
        Readsteadycounter "readsteadycounter" [] ANY;
        GetRounding "get.rounding" [] INACCESSIBLE;
        SetRounding "set.rounding" [] INACCESSIBLE;
        GetFpenv "get.fpenv" [Int] INACCESSIBLE;
        SetFpenv "set.fpenv" [Int] INACCESSIBLE;
        ResetFpenv "reset.fpenv" [] INACCESSIBLE;
        GetFpmode "get.fpmode" [Int] INACCESSIBLE;
        SetFpmode "set.fpmode" [Int] INACCESSIBLE;
        ResetFpmode "reset.fpmode" [] INACCESSIBLE;
        Trap "trap" [] INACCESSIBLE_WRITE.never_returns(), PLAIN;
        Ubsantrap "ubsantrap" [] ANY.never_returns();
        Looptrap "looptrap" [] INACCESSIBLE_WRITE.never_returns();
        // WebAssembly.
        WasmMemorySize "wasm.memory.size" [Int] READ;
        WasmMemoryGrow "wasm.memory.grow" [Int] ANY;
        WasmTruncSigned "wasm.trunc.signed" [Int, Float] NO_MEMORY.may_not_return();
        WasmTruncUnsigned "wasm.trunc.unsigned" [Int, Float] NO_MEMORY.may_not_return();
    }
    vectors {
        ExperimentalCttzElts "experimental.cttz.elts" [Int, Vector] NO_MEMORY;
        ExperimentalGetVectorLength "experimental.get.vector.length" [Int] NO_MEMORY;
        ExperimentalStepvector "experimental.stepvector" [Vector] NO_MEMORY;
        ExperimentalVectorCompress "experimental.vector.compress" [Vector] NO_MEMORY;
        ExperimentalVectorExtractLastActive "experimental.vector.extract.last.active" [Vector] PURE;
        ExperimentalVectorHistogramAdd "experimental.vector.histogram.add" [Vector, Int] ARGS;
        ExperimentalVectorHistogramUaddSat "experimental.vector.histogram.uadd.sat" [Vector, Int] ARGS;
        ExperimentalVectorHistogramUmax "experimental.vector.histogram.umax" [Vector, Int] ARGS;
        ExperimentalVectorHistogramUmin "experimental.vector.histogram.umin" [Vector, Int] ARGS;
        ExperimentalVectorMatch "experimental.vector.match" [Vector, Vector] NO_MEMORY;
        ExperimentalVectorPartialReduceAdd "experimental.vector.partial.reduce.add" [Vector, Vector] NO_MEMORY;
        ExperimentalVpReverse "experimental.vp.reverse" [Vector] NO_MEMORY;
        ExperimentalVpSplat "experimental.vp.splat" [Vector] NO_MEMORY;
        ExperimentalVpSplice "experimental.vp.splice" [Vector] NO_MEMORY;
        ExperimentalVpStridedLoad "experimental.vp.strided.load" [Vector, Pointer, Int] ARGS_READ;
        ExperimentalVpStridedStore "experimental.vp.strided.store" [Vector, Pointer, Int] ARGS_WRITE;
        GetActiveLaneMask "get.active.lane.mask" [Vector, Int] NO_MEMORY;
        LoopDependenceRawMask "loop.dependence.raw.mask" [Vector, Int] NO_MEMORY;
        LoopDependenceWarMask "loop.dependence.war.mask" [Vector, Int] NO_MEMORY;
        MaskedCompressstore "masked.compressstore" [Vector] ARGS_WRITE;
        MaskedExpandload "masked.expandload" [Vector] READ;
        MaskedGather "masked.gather" [Vector, Vector] READ;
        MaskedLoad "masked.load" [Vector, Pointer] ARGS_READ;
        MaskedScatter "masked.scatter" [Vector, Vector] WRITE;
        MaskedSdiv "masked.sdiv" [Vector] NO_MEMORY;
        MaskedSrem "masked.srem" [Vector] NO_MEMORY;
        MaskedStore "masked.store" [Vector, Pointer] ARGS_WRITE;
        MaskedUdiv "masked.udiv" [Vector] NO_MEMORY;
        MaskedUrem "masked.urem" [Vector] NO_MEMORY;
        MatrixColumnMajorLoad "matrix.column.major.load" [Vector, Int] ARGS_READ;
        MatrixColumnMajorStore "matrix.column.major.store" [Vector, Int] ARGS_WRITE;
        MatrixMultiply "matrix.multiply" [Vector, Vector, Vector] PURE;
        MatrixTranspose "matrix.transpose" [Vector] PURE;
        Stepvector "stepvector" [Vector] NO_MEMORY;
        VectorDeinterleave2 "vector.deinterleave2" [Vector] NO_MEMORY;
        VectorDeinterleave3 "vector.deinterleave3" [Vector] PURE;
        VectorDeinterleave4 "vector.deinterleave4" [Vector] PURE;
        VectorDeinterleave5 "vector.deinterleave5" [Vector] PURE;
        VectorDeinterleave6 "vector.deinterleave6" [Vector] PURE;
        VectorDeinterleave7 "vector.deinterleave7" [Vector] PURE;
        VectorDeinterleave8 "vector.deinterleave8" [Vector] PURE;
        VectorExtract "vector.extract" [Vector, Vector] PURE;
        VectorInsert "vector.insert" [Vector, Vector] PURE;
        VectorInterleave2 "vector.interleave2" [Vector] NO_MEMORY;
        VectorInterleave3 "vector.interleave3" [Vector] PURE;
        VectorInterleave4 "vector.interleave4" [Vector] PURE;
        VectorInterleave5 "vector.interleave5" [Vector] PURE;
        VectorInterleave6 "vector.interleave6" [Vector] PURE;
        VectorInterleave7 "vector.interleave7" [Vector] PURE;
        VectorInterleave8 "vector.interleave8" [Vector] PURE;
        VectorPartialReduceAdd "vector.partial.reduce.add" [Vector, Vector] PURE;
        VectorPartialReduceFadd "vector.partial.reduce.fadd" [Float, Float] NO_MEMORY;
        VectorReduceAdd "vector.reduce.add" [Vector] PURE;
        VectorReduceAnd "vector.reduce.and" [Vector] PURE;
        VectorReduceFadd "vector.reduce.fadd" [Vector] PURE;
        VectorReduceFmax "vector.reduce.fmax" [Vector] PURE;
        VectorReduceFmaximum "vector.reduce.fmaximum" [Vector] PURE;
        VectorReduceFmin "vector.reduce.fmin" [Vector] PURE;
        VectorReduceFminimum "vector.reduce.fminimum" [Vector] PURE;
        VectorReduceFmul "vector.reduce.fmul" [Vector] PURE;
        VectorReduceMul "vector.reduce.mul" [Vector] PURE;
        VectorReduceOr "vector.reduce.or" [Vector] PURE;
        VectorReduceSmax "vector.reduce.smax" [Vector] PURE;
        VectorReduceSmin "vector.reduce.smin" [Vector] PURE;
        VectorReduceUmax "vector.reduce.umax" [Vector] PURE;
        VectorReduceUmin "vector.reduce.umin" [Vector] PURE;
        VectorReduceXor "vector.reduce.xor" [Vector] PURE;
        VectorReverse "vector.reverse" [Vector] NO_MEMORY;
        VectorSplice "vector.splice" [Vector] NO_MEMORY;
        VectorSpliceLeft "vector.splice.left" [Vector] PURE;
        VectorSpliceRight "vector.splice.right" [Vector] PURE;
        VpAbs "vp.abs" [Vector] NO_MEMORY;
        VpAdd "vp.add" [Vector] NO_MEMORY;
        VpAnd "vp.and" [Vector] NO_MEMORY;
        VpAshr "vp.ashr" [Vector] NO_MEMORY;
        VpBitreverse "vp.bitreverse" [Vector] NO_MEMORY;
        VpBswap "vp.bswap" [Vector] NO_MEMORY;
        VpCeil "vp.ceil" [Vector] NO_MEMORY;
        VpCopysign "vp.copysign" [Vector] NO_MEMORY;
        VpCtlz "vp.ctlz" [Vector] NO_MEMORY;
        VpCtpop "vp.ctpop" [Vector] NO_MEMORY;
        VpCttz "vp.cttz" [Vector] NO_MEMORY;
        VpCttzElts "vp.cttz.elts" [Int, Vector] NO_MEMORY;
        VpFabs "vp.fabs" [Vector] NO_MEMORY;
        VpFadd "vp.fadd" [Vector] NO_MEMORY;
        VpFcmp "vp.fcmp" [Vector] NO_MEMORY;
        VpFdiv "vp.fdiv" [Vector] NO_MEMORY;
        VpFloor "vp.floor" [Vector] NO_MEMORY;
        VpFma "vp.fma" [Vector] NO_MEMORY;
        VpFmul "vp.fmul" [Vector] NO_MEMORY;
        VpFmuladd "vp.fmuladd" [Vector] NO_MEMORY;
        VpFneg "vp.fneg" [Vector] NO_MEMORY;
        VpFpext "vp.fpext" [Vector, Vector] NO_MEMORY;
        VpFptosi "vp.fptosi" [Vector, Vector] NO_MEMORY;
        VpFptoui "vp.fptoui" [Vector, Vector] NO_MEMORY;
        VpFptrunc "vp.fptrunc" [Vector, Vector] NO_MEMORY;
        VpFrem "vp.frem" [Vector] NO_MEMORY;
        VpFshl "vp.fshl" [Vector] NO_MEMORY;
        VpFshr "vp.fshr" [Vector] NO_MEMORY;
        VpFsub "vp.fsub" [Vector] NO_MEMORY;
        VpGather "vp.gather" [Vector, Vector] READ;
        VpIcmp "vp.icmp" [Vector] NO_MEMORY;
        VpInttoptr "vp.inttoptr" [Vector, Vector] NO_MEMORY;
        VpIsFpclass "vp.is.fpclass" [Vector] PURE;
        VpLlrint "vp.llrint" [Vector, Vector] NO_MEMORY;
        VpLoad "vp.load" [Vector, Pointer] ARGS_READ;
        VpLoadFf "vp.load.ff" [Vector, Pointer] ARGS_READ;
        VpLrint "vp.lrint" [Vector, Vector] NO_MEMORY;
        VpLshr "vp.lshr" [Vector] NO_MEMORY;
        VpMaximum "vp.maximum" [Vector] NO_MEMORY;
        VpMaxnum "vp.maxnum" [Vector] NO_MEMORY;
        VpMerge "vp.merge" [Vector] NO_MEMORY;
        VpMinimum "vp.minimum" [Vector] NO_MEMORY;
        VpMinnum "vp.minnum" [Vector] NO_MEMORY;
        VpMul "vp.mul" [Vector] NO_MEMORY;
        VpNearbyint "vp.nearbyint" [Vector] NO_MEMORY;
        VpOr "vp.or" [Vector] NO_MEMORY;
        VpPtrtoint "vp.ptrtoint" [Vector, Vector] NO_MEMORY;
        VpReduceAdd "vp.reduce.add" [Vector] NO_MEMORY;
        VpReduceAnd "vp.reduce.and" [Vector] NO_MEMORY;
        VpReduceFadd "vp.reduce.fadd" [Vector] NO_MEMORY;
        VpReduceFmax "vp.reduce.fmax" [Vector] NO_MEMORY;
        VpReduceFmaximum "vp.reduce.fmaximum" [Vector] NO_MEMORY;
        VpReduceFmin "vp.reduce.fmin" [Vector] NO_MEMORY;
        VpReduceFminimum "vp.reduce.fminimum" [Vector] NO_MEMORY;
        VpReduceFmul "vp.reduce.fmul" [Vector] NO_MEMORY;
        VpReduceMul "vp.reduce.mul" [Vector] NO_MEMORY;
        VpReduceOr "vp.reduce.or" [Vector] NO_MEMORY;
        VpReduceSmax "vp.reduce.smax" [Vector] NO_MEMORY;
        VpReduceSmin "vp.reduce.smin" [Vector] NO_MEMORY;
        VpReduceUmax "vp.reduce.umax" [Vector] NO_MEMORY;
        VpReduceUmin "vp.reduce.umin" [Vector] NO_MEMORY;
        VpReduceXor "vp.reduce.xor" [Vector] NO_MEMORY;
        VpRint "vp.rint" [Vector] NO_MEMORY;
        VpRound "vp.round" [Vector] NO_MEMORY;
        VpRoundeven "vp.roundeven" [Vector] NO_MEMORY;
        VpRoundtozero "vp.roundtozero" [Vector] NO_MEMORY;
        VpSaddSat "vp.sadd.sat" [Vector] NO_MEMORY;
        VpScatter "vp.scatter" [Vector, Vector] ANY;
        VpSdiv "vp.sdiv" [Vector] NO_MEMORY;
        VpSelect "vp.select" [Vector] NO_MEMORY;
        VpSext "vp.sext" [Vector, Vector] NO_MEMORY;
        VpShl "vp.shl" [Vector] NO_MEMORY;
        VpSitofp "vp.sitofp" [Vector, Vector] NO_MEMORY;
        VpSmax "vp.smax" [Vector] NO_MEMORY;
        VpSmin "vp.smin" [Vector] NO_MEMORY;
        VpSqrt "vp.sqrt" [Vector] NO_MEMORY;
        VpSrem "vp.srem" [Vector] NO_MEMORY;
        VpSsubSat "vp.ssub.sat" [Vector] NO_MEMORY;
        VpStore "vp.store" [Vector, Pointer] ARGS_WRITE;
        VpSub "vp.sub" [Vector] NO_MEMORY;
        VpTrunc "vp.trunc" [Vector, Vector] NO_MEMORY;
        VpUaddSat "vp.uadd.sat" [Vector] NO_MEMORY;
        VpUdiv "vp.udiv" [Vector] NO_MEMORY;
        VpUitofp "vp.uitofp" [Vector, Vector] NO_MEMORY;
        VpUmax "vp.umax" [Vector] NO_MEMORY;
        VpUmin "vp.umin" [Vector] NO_MEMORY;
        VpUrem "vp.urem" [Vector] NO_MEMORY;
        VpUsubSat "vp.usub.sat" [Vector] NO_MEMORY;
        VpXor "vp.xor" [Vector] NO_MEMORY;
        VpZext "vp.zext" [Vector, Vector] NO_MEMORY;
        WasmAddSaturateSigned "wasm.add.saturate.signed" [Vector] NO_MEMORY;
        WasmAddSaturateUnsigned "wasm.add.saturate.unsigned" [Vector] NO_MEMORY;
        WasmAlltrue "wasm.alltrue" [Vector] PURE;
        WasmAnytrue "wasm.anytrue" [Vector] PURE;
        WasmAvgrUnsigned "wasm.avgr.unsigned" [Vector] PURE;
        WasmBitmask "wasm.bitmask" [Vector] PURE;
        WasmBitselect "wasm.bitselect" [Vector] PURE;
        WasmCeil "wasm.ceil" [Vector] NO_MEMORY;
        WasmConvertLowSigned "wasm.convert.low.signed" [] NO_MEMORY;
        WasmConvertLowUnsigned "wasm.convert.low.unsigned" [] NO_MEMORY;
        WasmDemoteZero "wasm.demote.zero" [] NO_MEMORY;
        WasmDot "wasm.dot" [] PURE;
        WasmEq "wasm.eq" [Vector] NO_MEMORY;
        WasmExtaddPairwiseSigned "wasm.extadd.pairwise.signed" [Vector] PURE;
        WasmExtaddPairwiseUnsigned "wasm.extadd.pairwise.unsigned" [Vector] PURE;
        WasmExtmulHighSigned "wasm.extmul.high.signed" [Vector] NO_MEMORY;
        WasmExtmulHighUnsigned "wasm.extmul.high.unsigned" [Vector] NO_MEMORY;
        WasmExtmulLowSigned "wasm.extmul.low.signed" [Vector] NO_MEMORY;
        WasmExtmulLowUnsigned "wasm.extmul.low.unsigned" [Vector] NO_MEMORY;
        WasmExtractLaneF16x8 "wasm.extract.lane.f16x8" [] PURE;
        WasmFloor "wasm.floor" [Vector] NO_MEMORY;
        WasmFma "wasm.fma" [Vector] NO_MEMORY;
        WasmFms "wasm.fms" [Vector] NO_MEMORY;
        WasmLaneselect "wasm.laneselect" [Vector] NO_MEMORY;
        WasmLoad16Lane "wasm.load16.lane" [] READ;
        WasmLoad32Lane "wasm.load32.lane" [] READ;
        WasmLoad32Zero "wasm.load32.zero" [] READ;
        WasmLoad64Lane "wasm.load64.lane" [] READ;
        WasmLoad64Zero "wasm.load64.zero" [] READ;
        WasmLoad8Lane "wasm.load8.lane" [] READ;
        WasmNarrowSigned "wasm.narrow.signed" [Vector, Vector] PURE;
        WasmNarrowUnsigned "wasm.narrow.unsigned" [Vector, Vector] PURE;
        WasmNearest "wasm.nearest" [Vector] NO_MEMORY;
        WasmPmax "wasm.pmax" [Vector] PURE;
        WasmPmin "wasm.pmin" [Vector] PURE;
        WasmPopcnt "wasm.popcnt" [Vector] NO_MEMORY;
        WasmPromoteLow "wasm.promote.low" [] NO_MEMORY;
        WasmQ15mulrSatSigned "wasm.q15mulr.sat.signed" [] PURE;
        WasmQ15mulrSaturateSigned "wasm.q15mulr.saturate.signed" [] NO_MEMORY;
        WasmQfma "wasm.qfma" [Vector] NO_MEMORY;
        WasmQfms "wasm.qfms" [Vector] NO_MEMORY;
        WasmRelaxedDotBf16x8AddF32 "wasm.relaxed.dot.bf16x8.add.f32" [] PURE;
        WasmRelaxedDotI8x16I7x16AddSigned "wasm.relaxed.dot.i8x16.i7x16.add.signed" [] PURE;
        WasmRelaxedDotI8x16I7x16Signed "wasm.relaxed.dot.i8x16.i7x16.signed" [] PURE;
        WasmRelaxedLaneselect "wasm.relaxed.laneselect" [Vector] PURE;
        WasmRelaxedMadd "wasm.relaxed.madd" [Vector] PURE;
        WasmRelaxedMax "wasm.relaxed.max" [Vector] PURE;
        WasmRelaxedMin "wasm.relaxed.min" [Vector] PURE;
        WasmRelaxedNmadd "wasm.relaxed.nmadd" [Vector] PURE;
        WasmRelaxedQ15mulrSigned "wasm.relaxed.q15mulr.signed" [] PURE;
        WasmRelaxedSwizzle "wasm.relaxed.swizzle" [] PURE;
        WasmRelaxedTruncSigned "wasm.relaxed.trunc.signed" [] PURE;
        WasmRelaxedTruncSignedZero "wasm.relaxed.trunc.signed.zero" [] PURE;
        WasmRelaxedTruncUnsigned "wasm.relaxed.trunc.unsigned" [] PURE;
        WasmRelaxedTruncUnsignedZero "wasm.relaxed.trunc.unsigned.zero" [] PURE;
        WasmRelaxedTruncZeroSigned "wasm.relaxed.trunc.zero.signed" [Vector] NO_MEMORY;
        WasmRelaxedTruncZeroUnsigned "wasm.relaxed.trunc.zero.unsigned" [Vector] NO_MEMORY;
        WasmReplaceLaneF16x8 "wasm.replace.lane.f16x8" [] PURE;
        WasmShuffle "wasm.shuffle" [] PURE;
        WasmSignselect "wasm.signselect" [Vector] NO_MEMORY;
        WasmSplatF16x8 "wasm.splat.f16x8" [] PURE;
        WasmStore16Lane "wasm.store16.lane" [] ANY;
        WasmStore32Lane "wasm.store32.lane" [] ANY;
        WasmStore64Lane "wasm.store64.lane" [] ANY;
        WasmStore8Lane "wasm.store8.lane" [] ANY;
        WasmSubSatSigned "wasm.sub.sat.signed" [Vector] PURE;
        WasmSubSatUnsigned "wasm.sub.sat.unsigned" [Vector] PURE;
        WasmSubSaturateSigned "wasm.sub.saturate.signed" [Vector] NO_MEMORY;
        WasmSubSaturateUnsigned "wasm.sub.saturate.unsigned" [Vector] NO_MEMORY;
        WasmSwizzle "wasm.swizzle" [] PURE;
        WasmTrunc "wasm.trunc" [Vector] NO_MEMORY;
        WasmTruncSaturateZeroSigned "wasm.trunc.saturate.zero.signed" [] NO_MEMORY;
        WasmTruncSaturateZeroUnsigned "wasm.trunc.saturate.zero.unsigned" [] NO_MEMORY;
        WasmWidenHighSigned "wasm.widen.high.signed" [Vector] NO_MEMORY;
        WasmWidenHighUnsigned "wasm.widen.high.unsigned" [Vector] NO_MEMORY;
        WasmWidenLowSigned "wasm.widen.low.signed" [Vector] NO_MEMORY;
        WasmWidenLowUnsigned "wasm.widen.low.unsigned" [Vector] NO_MEMORY;
        WasmWidenSigned "wasm.widen.signed" [Vector] NO_MEMORY;
        WasmWidenUnsigned "wasm.widen.unsigned" [Vector] NO_MEMORY;
    }
    constrained {
        Acos "experimental.constrained.acos" [Float] INACCESSIBLE;
        Asin "experimental.constrained.asin" [Float] INACCESSIBLE;
        Atan "experimental.constrained.atan" [Float] INACCESSIBLE;
        Atan2 "experimental.constrained.atan2" [Float] INACCESSIBLE;
        Ceil "experimental.constrained.ceil" [Float] INACCESSIBLE;
        Cos "experimental.constrained.cos" [Float] INACCESSIBLE;
        Cosh "experimental.constrained.cosh" [Float] INACCESSIBLE;
        Exp "experimental.constrained.exp" [Float] INACCESSIBLE;
        Exp2 "experimental.constrained.exp2" [Float] INACCESSIBLE;
        Fadd "experimental.constrained.fadd" [Float] INACCESSIBLE;
        Fcmp "experimental.constrained.fcmp" [Float] INACCESSIBLE;
        Fcmps "experimental.constrained.fcmps" [Float] INACCESSIBLE;
        Fdiv "experimental.constrained.fdiv" [Float] INACCESSIBLE;
        Floor "experimental.constrained.floor" [Float] INACCESSIBLE;
        Fma "experimental.constrained.fma" [Float] INACCESSIBLE;
        Fmul "experimental.constrained.fmul" [Float] INACCESSIBLE;
        Fmuladd "experimental.constrained.fmuladd" [Float] INACCESSIBLE;
        Fpext "experimental.constrained.fpext" [Float, Float] INACCESSIBLE;
        Fptosi "experimental.constrained.fptosi" [Int, Float] INACCESSIBLE;
        Fptoui "experimental.constrained.fptoui" [Int, Float] INACCESSIBLE;
        Fptrunc "experimental.constrained.fptrunc" [Float, Float] INACCESSIBLE;
        Frem "experimental.constrained.frem" [Float] INACCESSIBLE;
        Fsub "experimental.constrained.fsub" [Float] INACCESSIBLE;
        Ldexp "experimental.constrained.ldexp" [Float, Int] INACCESSIBLE;
        Llrint "experimental.constrained.llrint" [Int, Float] INACCESSIBLE;
        Llround "experimental.constrained.llround" [Int, Float] INACCESSIBLE;
        Log "experimental.constrained.log" [Float] INACCESSIBLE;
        Log10 "experimental.constrained.log10" [Float] INACCESSIBLE;
        Log2 "experimental.constrained.log2" [Float] INACCESSIBLE;
        Lrint "experimental.constrained.lrint" [Int, Float] INACCESSIBLE;
        Lround "experimental.constrained.lround" [Int, Float] INACCESSIBLE;
        Maximum "experimental.constrained.maximum" [Float] INACCESSIBLE;
        Maxnum "experimental.constrained.maxnum" [Float] INACCESSIBLE;
        Minimum "experimental.constrained.minimum" [Float] INACCESSIBLE;
        Minnum "experimental.constrained.minnum" [Float] INACCESSIBLE;
        Nearbyint "experimental.constrained.nearbyint" [Float] INACCESSIBLE;
        Pow "experimental.constrained.pow" [Float] INACCESSIBLE;
        Powi "experimental.constrained.powi" [Float] INACCESSIBLE;
        Rint "experimental.constrained.rint" [Float] INACCESSIBLE;
        Round "experimental.constrained.round" [Float] INACCESSIBLE;
        Roundeven "experimental.constrained.roundeven" [Float] INACCESSIBLE;
        Sin "experimental.constrained.sin" [Float] INACCESSIBLE;
        Sinh "experimental.constrained.sinh" [Float] INACCESSIBLE;
        Sitofp "experimental.constrained.sitofp" [Float, Int] INACCESSIBLE;
        Sqrt "experimental.constrained.sqrt" [Float] INACCESSIBLE;
        Tan "experimental.constrained.tan" [Float] INACCESSIBLE;
        Tanh "experimental.constrained.tanh" [Float] INACCESSIBLE;
        Trunc "experimental.constrained.trunc" [Float] INACCESSIBLE;
        Uitofp "experimental.constrained.uitofp" [Float, Int] INACCESSIBLE;
    }
    dropped {
        DbgAddr "dbg.addr" [] PURE;
        DbgAssign "dbg.assign" [] PURE;
        DbgDeclare "dbg.declare" [] PURE;
        DbgLabel "dbg.label" [] PURE;
        DbgValue "dbg.value" [] PURE;
        LifetimeStart "lifetime.start" [Pointer] ARGS;
        LifetimeEnd "lifetime.end" [Pointer] ARGS;
        InvariantEnd "invariant.end" [Pointer] ARGS;
        Assume "assume" [] INACCESSIBLE_WRITE;
        ExperimentalNoaliasScopeDecl "experimental.noalias.scope.decl" [] INACCESSIBLE;
        VarAnnotation "var.annotation" [Pointer, Pointer] INACCESSIBLE;
        CodeviewAnnotation "codeview.annotation" [] INACCESSIBLE;
        Sideeffect "sideeffect" [] INACCESSIBLE;
        Donothing "donothing" [] NO_MEMORY;
        Prefetch "prefetch" [Pointer] INACCESSIBLE_OR_ARGS;
        WasmPrefetchNt "wasm.prefetch.nt" [] ANY;
        WasmPrefetchT "wasm.prefetch.t" [] ANY;
        Pcmarker "pcmarker" [] ANY;
        Pseudoprobe "pseudoprobe" [] INACCESSIBLE;
        ClearCache "clear_cache" [] ANY.may_not_return();
        Debugtrap "debugtrap" [] ANY.may_not_return();
        FakeUse "fake.use" [] INACCESSIBLE;
        RelocNone "reloc.none" [] NO_MEMORY;
        InstrprofCallsite "instrprof.callsite" [] ANY.may_not_return();
        InstrprofCover "instrprof.cover" [] ANY.may_not_return();
        InstrprofIncrement "instrprof.increment" [] ANY.may_not_return();
        InstrprofIncrementStep "instrprof.increment.step" [] ANY.may_not_return();
        InstrprofMcdcParameters "instrprof.mcdc.parameters" [] ANY.may_not_return();
        InstrprofMcdcTvbitmapUpdate "instrprof.mcdc.tvbitmap.update" [] ANY.may_not_return();
        InstrprofTimestamp "instrprof.timestamp" [] ANY.may_not_return();
        InstrprofValueProfile "instrprof.value.profile" [] ANY.may_not_return();
    }
    refused {
        Exceptions {
            EhActions "eh.actions" [] ANY.may_not_return().may_unwind();
            EhBegincatch "eh.begincatch" [] ANY.may_not_return().may_unwind();
            EhDwarfCfa "eh.dwarf.cfa" [] ANY.may_not_return();
            EhEndcatch "eh.endcatch" [] ANY.may_not_return().may_unwind();
            EhException "eh.exception" [] ANY.may_not_return().may_unwind();
            EhExceptioncode "eh.exceptioncode" [] NO_MEMORY.may_not_return();
            EhExceptionpointer "eh.exceptionpointer" [Pointer] NO_MEMORY.may_not_return();
            EhParentframe "eh.parentframe" [] ANY.may_not_return().may_unwind();
            EhResume "eh.resume" [] ANY.may_not_return().may_unwind();
            EhReturnI32 "eh.return.i32" [] ANY.may_not_return();
            EhReturnI64 "eh.return.i64" [] ANY.may_not_return();
            EhSelector "eh.selector" [] ANY.may_not_return().may_unwind();
            EhSjljCallsite "eh.sjlj.callsite" [] NO_MEMORY.may_not_return();
            EhSjljFunctioncontext "eh.sjlj.functioncontext" [] ANY.may_not_return();
            EhSjljLsda "eh.sjlj.lsda" [] NO_MEMORY.may_not_return();
            EhSjljSetupDispatch "eh.sjlj.setup.dispatch" [] ANY.may_not_return();
            EhUnwindInit "eh.unwind.init" [] ANY.may_not_return();
            EhUnwindhelp "eh.unwindhelp" [] ANY.may_not_return().may_unwind();
            Longjmp "longjmp" [] ANY.never_returns();
            Setjmp "setjmp" [] ANY.may_not_return();
            Siglongjmp "siglongjmp" [] ANY.never_returns();
            Sigsetjmp "sigsetjmp" [] ANY.may_not_return();
            WasmCatch "wasm.catch" [] ANY;
            WasmExtractException "wasm.extract.exception" [] ANY;
            WasmLandingpadIndex "wasm.landingpad.index" [] NO_MEMORY;
            WasmLsda "wasm.lsda" [] NO_MEMORY;
            WasmRethrowInCatch "wasm.rethrow.in.catch" [] ANY.never_returns().may_unwind();
        }
        WindowsExceptions {
            EhRecoverfp "eh.recoverfp" [] NO_MEMORY;
            Frameallocate "frameallocate" [] ANY;
            Frameescape "frameescape" [] ANY;
            Framerecover "framerecover" [] ANY;
            Localescape "localescape" [] ANY;
            Localrecover "localrecover" [] NO_MEMORY;
            Recoverframeallocation "recoverframeallocation" [] ANY;
            SehScopeBegin "seh.scope.begin" [] NO_MEMORY.may_not_return();
            SehScopeEnd "seh.scope.end" [] NO_MEMORY.may_not_return();
            SehTryBegin "seh.try.begin" [] WRITE;
            SehTryEnd "seh.try.end" [] WRITE;
        }
        HalfFloats {
            ConvertFromArbitraryFp "convert.from.arbitrary.fp" [Float, Int] PURE;
            ConvertToArbitraryFp "convert.to.arbitrary.fp" [Int, Float] PURE;
            FptruncRound "fptrunc.round" [Float, Float] PURE;
        }
        Atomics {
            AtomicCmpSwap "atomic.cmp.swap" [Int, Pointer] ANY;
            AtomicLoadAdd "atomic.load.add" [Int, Pointer] ANY;
            AtomicLoadAnd "atomic.load.and" [Int, Pointer] ANY;
            AtomicLoadMax "atomic.load.max" [Int, Pointer] ANY;
            AtomicLoadMin "atomic.load.min" [Int, Pointer] ANY;
            AtomicLoadNand "atomic.load.nand" [Int, Pointer] ANY;
            AtomicLoadOr "atomic.load.or" [Int, Pointer] ANY;
            AtomicLoadSub "atomic.load.sub" [Int, Pointer] ANY;
            AtomicLoadUmax "atomic.load.umax" [Int, Pointer] ANY;
            AtomicLoadUmin "atomic.load.umin" [Int, Pointer] ANY;
            AtomicLoadXor "atomic.load.xor" [Int, Pointer] ANY;
            AtomicSwap "atomic.swap" [Int, Pointer] ANY;
            MemoryBarrier "memory.barrier" [] ANY;
            WasmTlsAlign "wasm.tls.align" [Int] PURE;
            WasmTlsBase "wasm.tls.base" [] READ;
            WasmTlsSize "wasm.tls.size" [Int] PURE;
        }
        ReferenceTypes {
            WasmFuncrefToPtr "wasm.funcref.to_ptr" [] NO_MEMORY;
            WasmRefIsNullExn "wasm.ref.is_null.exn" [] NO_MEMORY;
            WasmRefIsNullExtern "wasm.ref.is_null.extern" [] NO_MEMORY;
            WasmRefIsNullFunc "wasm.ref.is_null.func" [] NO_MEMORY;
            WasmRefNullExn "wasm.ref.null.exn" [] NO_MEMORY;
            WasmRefNullExtern "wasm.ref.null.extern" [] NO_MEMORY;
            WasmRefNullFunc "wasm.ref.null.func" [] NO_MEMORY;
            WasmRefTestFunc "wasm.ref.test.func" [] NO_MEMORY;
            WasmTableCopy "wasm.table.copy" [] ANY;
            WasmTableFillExnref "wasm.table.fill.exnref" [] ANY;
            WasmTableFillExternref "wasm.table.fill.externref" [] ANY;
            WasmTableFillFuncref "wasm.table.fill.funcref" [] ANY;
            WasmTableGetExnref "wasm.table.get.exnref" [] READ;
            WasmTableGetExternref "wasm.table.get.externref" [] READ;
            WasmTableGetFuncref "wasm.table.get.funcref" [] READ;
            WasmTableGrowExnref "wasm.table.grow.exnref" [] ANY;
            WasmTableGrowExternref "wasm.table.grow.externref" [] ANY;
            WasmTableGrowFuncref "wasm.table.grow.funcref" [] ANY;
            WasmTableSetExnref "wasm.table.set.exnref" [] WRITE;
            WasmTableSetExternref "wasm.table.set.externref" [] WRITE;
            WasmTableSetFuncref "wasm.table.set.funcref" [] WRITE;
            WasmTableSize "wasm.table.size" [] READ;
        }
        DataSegments {
            WasmDataDrop "wasm.data.drop" [] ANY;
            WasmMemoryInit "wasm.memory.init" [] ANY;
        }
        Vectors {
            Vscale "vscale" [Int] NO_MEMORY;
        }
        Coroutines {
            CoroAlign "coro.align" [Int] NO_MEMORY.may_not_return();
            CoroAlloc "coro.alloc" [] ANY.may_not_return();
            CoroAllocaAlloc "coro.alloca.alloc" [Int] ANY.may_not_return();
            CoroAllocaFree "coro.alloca.free" [] ANY.may_not_return();
            CoroAllocaGet "coro.alloca.get" [] ANY.may_not_return();
            CoroAsyncContextAlloc "coro.async.context.alloc" [] ANY.may_not_return();
            CoroAsyncContextDealloc "coro.async.context.dealloc" [] ANY.may_not_return();
            CoroAsyncResume "coro.async.resume" [] ANY.may_not_return();
            CoroAsyncSizeReplace "coro.async.size.replace" [] ANY.may_not_return();
            CoroAwaitSuspendBool "coro.await.suspend.bool" [] ANY.may_not_return().may_unwind();
            CoroAwaitSuspendHandle "coro.await.suspend.handle" [] ANY.may_not_return().may_unwind();
            CoroAwaitSuspendVoid "coro.await.suspend.void" [] ANY.may_not_return().may_unwind();
            CoroBegin "coro.begin" [] ANY.may_not_return();
            CoroBeginCustomAbi "coro.begin.custom.abi" [] ANY.may_not_return();
            CoroDead "coro.dead" [] NO_MEMORY.may_not_return();
            CoroDestroy "coro.destroy" [] ANY.may_not_return().may_unwind();
            CoroDone "coro.done" [] ARGS.may_not_return();
            CoroEnd "coro.end" [] ANY.may_not_return();
            CoroEndAsync "coro.end.async" [] ANY.may_not_return();
            CoroEndResults "coro.end.results" [] ANY.may_not_return();
            CoroFrame "coro.frame" [] NO_MEMORY.may_not_return();
            CoroFree "coro.free" [] ARGS_READ.may_not_return();
            CoroId "coro.id" [] ARGS_READ;
            CoroIdAsync "coro.id.async" [] ANY.may_not_return();
            CoroIdRetcon "coro.id.retcon" [] ANY.may_not_return();
            CoroIdRetconOnce "coro.id.retcon.once" [] ANY.may_not_return();
            CoroIsInRamp "coro.is_in_ramp" [] NO_MEMORY.may_not_return();
            CoroNoop "coro.noop" [] NO_MEMORY.may_not_return();
            CoroPrepareAsync "coro.prepare.async" [] NO_MEMORY.may_not_return();
            CoroPrepareRetcon "coro.prepare.retcon" [] NO_MEMORY.may_not_return();
            CoroPromise "coro.promise" [] NO_MEMORY.may_not_return();
            CoroResume "coro.resume" [] ANY.may_not_return().may_unwind();
            CoroSave "coro.save" [] ANY.may_not_return();
            CoroSize "coro.size" [Int] NO_MEMORY.may_not_return();
            CoroSubfnAddr "coro.subfn.addr" [] ARGS_READ;
            CoroSuspend "coro.suspend" [] ANY.may_not_return();
            CoroSuspendAsync "coro.suspend.async" [Any] ANY.may_not_return();
            CoroSuspendRetcon "coro.suspend.retcon" [Any] ANY.may_not_return();
        }
        GarbageCollection {
            ExperimentalGcGetPointerBase "experimental.gc.get.pointer.base" [Pointer, Pointer] NO_MEMORY;
            ExperimentalGcGetPointerOffset "experimental.gc.get.pointer.offset" [Pointer] NO_MEMORY;
            ExperimentalGcRelocate "experimental.gc.relocate" [Any] NO_MEMORY;
            ExperimentalGcResult "experimental.gc.result" [Any] NO_MEMORY;
            ExperimentalGcResultFloat "experimental.gc.result.float" [Any] NO_MEMORY;
            ExperimentalGcResultInt "experimental.gc.result.int" [Any] NO_MEMORY;
            ExperimentalGcResultPtr "experimental.gc.result.ptr" [Any] NO_MEMORY;
            ExperimentalGcStatepoint "experimental.gc.statepoint" [Pointer] ANY.may_not_return().may_unwind();
            Gcread "gcread" [] ARGS_READ.may_not_return();
            Gcroot "gcroot" [] ANY.may_not_return();
            Gcwrite "gcwrite" [] ARGS.may_not_return();
        }
        Deoptimisation {
            ExperimentalDeoptimize "experimental.deoptimize" [Any] ANY.may_not_return().may_unwind();
            ExperimentalGuard "experimental.guard" [] ANY.may_not_return().may_unwind();
            ExperimentalPatchpoint "experimental.patchpoint" [Any] ANY.may_not_return().may_unwind();
            ExperimentalPatchpointVoid "experimental.patchpoint.void" [] ANY.may_not_return().may_unwind();
            ExperimentalStackmap "experimental.stackmap" [] ANY.may_unwind();
        }
        ObjectiveC {
            ObjcArcAnnotationBottomupBbend "objc.arc.annotation.bottomup.bbend" [] ANY.may_not_return();
            ObjcArcAnnotationBottomupBbstart "objc.arc.annotation.bottomup.bbstart" [] ANY.may_not_return();
            ObjcArcAnnotationTopdownBbend "objc.arc.annotation.topdown.bbend" [] ANY.may_not_return();
            ObjcArcAnnotationTopdownBbstart "objc.arc.annotation.topdown.bbstart" [] ANY.may_not_return();
            ObjcAutorelease "objc.autorelease" [] ANY.may_not_return();
            ObjcAutoreleasePoolPop "objc.autoreleasePoolPop" [] ANY.may_not_return();
            ObjcAutoreleasePoolPush "objc.autoreleasePoolPush" [] ANY.may_not_return();
            ObjcAutoreleaseReturnValue "objc.autoreleaseReturnValue" [] ANY.may_not_return();
            ObjcClaimAutoreleasedReturnValue "objc.claimAutoreleasedReturnValue" [] ANY.may_not_return();
            ObjcClangArcNoopUse "objc.clang.arc.noop.use" [] INACCESSIBLE;
            ObjcClangArcUse "objc.clang.arc.use" [] ANY.may_not_return();
            ObjcCopyWeak "objc.copyWeak" [] ANY.may_not_return();
            ObjcDestroyWeak "objc.destroyWeak" [] ANY.may_not_return();
            ObjcInitWeak "objc.initWeak" [] ANY.may_not_return();
            ObjcLoadWeak "objc.loadWeak" [] ANY.may_not_return();
            ObjcLoadWeakRetained "objc.loadWeakRetained" [] ANY.may_not_return();
            ObjcMoveWeak "objc.moveWeak" [] ANY.may_not_return();
            ObjcRelease "objc.release" [] ANY.may_not_return();
            ObjcRetain "objc.retain" [] ANY.may_not_return();
            ObjcRetainThenAutorelease "objc.retain.autorelease" [] ANY.may_not_return();
            ObjcRetainAutorelease "objc.retainAutorelease" [] ANY.may_not_return();
            ObjcRetainAutoreleaseReturnValue "objc.retainAutoreleaseReturnValue" [] ANY.may_not_return();
            ObjcRetainAutoreleasedReturnValue "objc.retainAutoreleasedReturnValue" [] ANY.may_not_return();
            ObjcRetainBlock "objc.retainBlock" [] ANY.may_not_return();
            ObjcRetainedObject "objc.retainedObject" [] ANY.may_not_return();
            ObjcStoreStrong "objc.storeStrong" [] ANY.may_not_return();
            ObjcStoreWeak "objc.storeWeak" [] ANY.may_not_return();
            ObjcSyncEnter "objc.sync.enter" [] ANY.may_not_return();
            ObjcSyncExit "objc.sync.exit" [] ANY.may_not_return();
            ObjcUnretainedObject "objc.unretainedObject" [] ANY.may_not_return();
            ObjcUnretainedPointer "objc.unretainedPointer" [] ANY.may_not_return();
            ObjcUnsafeClaimAutoreleasedReturnValue "objc.unsafeClaimAutoreleasedReturnValue" [] ANY.may_not_return();
        }
        Swift {
            SwiftAsyncContextAddr "swift.async.context.addr" [] ANY.may_not_return();
        }
        Registers {
            ReadRegister "read_register" [Int] READ;
            ReadVolatileRegister "read_volatile_register" [Int] ANY.may_not_return();
            Stackaddress "stackaddress" [Pointer] ANY;
            ThreadPointer "thread.pointer" [] NO_MEMORY;
            WriteRegister "write_register" [Int] ANY.may_not_return();
            WriteVolatileRegister "write_volatile_register" [Int] ANY.may_not_return();
        }
        Trampolines {
            AdjustTrampoline "adjust.trampoline" [] ARGS_READ;
            InitTrampoline "init.trampoline" [] ARGS;
        }
        Preallocated {
            CallPreallocatedArg "call.preallocated.arg" [] ANY;
            CallPreallocatedSetup "call.preallocated.setup" [] ANY;
            CallPreallocatedTeardown "call.preallocated.teardown" [] ANY;
        }
        ControlFlowIntegrity {
            IcallBranchFunnel "icall.branch.funnel" [] ANY;
            TypeCheckedLoad "type.checked.load" [] NO_MEMORY;
            TypeCheckedLoadRelative "type.checked.load.relative" [] NO_MEMORY;
        }
        PointerAuthentication {
            ProtectedFieldPtr "protected.field.ptr" [Pointer] NO_MEMORY;
            PtrauthAuth "ptrauth.auth" [] NO_MEMORY.may_not_return();
            PtrauthBlend "ptrauth.blend" [] NO_MEMORY;
            PtrauthResign "ptrauth.resign" [] NO_MEMORY.may_not_return();
            PtrauthResignLoadRelative "ptrauth.resign.load.relative" [] READ.may_not_return();
            PtrauthSign "ptrauth.sign" [] NO_MEMORY;
            PtrauthSignGeneric "ptrauth.sign.generic" [] NO_MEMORY;
            PtrauthStrip "ptrauth.strip" [] NO_MEMORY;
        }
        Sanitizers {
            AllocTokenId "alloc.token.id" [Int] NO_MEMORY;
            AsanCheckMemaccess "asan.check.memaccess" [] ANY.may_not_return();
            HwasanCheckMemaccess "hwasan.check.memaccess" [] ANY.may_not_return();
            HwasanCheckMemaccessFixedshadow "hwasan.check.memaccess.fixedshadow" [] ANY.may_not_return();
            HwasanCheckMemaccessShortgranules "hwasan.check.memaccess.shortgranules" [] ANY.may_not_return();
            HwasanCheckMemaccessShortgranulesFixedshadow "hwasan.check.memaccess.shortgranules.fixedshadow" [] ANY.may_not_return();
        }
        Tracing {
            XrayCustomevent "xray.customevent" [] WRITE.may_not_return();
            XrayTypedevent "xray.typedevent" [] WRITE.may_not_return();
        }
        HardwareLoops {
            LoopDecrement "loop.decrement" [Int] ANY;
            LoopDecrementReg "loop.decrement.reg" [Int] ANY;
            SetLoopIterations "set.loop.iterations" [Int] ANY;
            StartLoopIterations "start.loop.iterations" [Int] ANY;
            TestSetLoopIterations "test.set.loop.iterations" [Int] ANY;
            TestStartLoopIterations "test.start.loop.iterations" [Int] ANY;
        }
        StackProtector {
            Stackguard "stackguard" [] ANY;
            Stackprotector "stackprotector" [] ANY;
            Stackprotectorcheck "stackprotectorcheck" [] ANY;
        }
        Shaders {
            CoopmatrixConstruct "coopmatrix.construct" [Any, Any] NO_MEMORY;
            CoopmatrixLength "coopmatrix.length" [] PURE;
            CoopmatrixLoad "coopmatrix.load" [Any, Pointer, Int] ARGS_READ;
            CoopmatrixMuladd "coopmatrix.muladd" [Any, Any, Any] NO_MEMORY;
            CoopmatrixStore "coopmatrix.store" [Any, Pointer, Int] ARGS_WRITE;
            ExperimentalConvergenceAnchor "experimental.convergence.anchor" [] NO_MEMORY;
            ExperimentalConvergenceEntry "experimental.convergence.entry" [] NO_MEMORY;
            ExperimentalConvergenceLoop "experimental.convergence.loop" [] NO_MEMORY;
            StructuredAlloca "structured.alloca" [Pointer] INACCESSIBLE;
            StructuredGep "structured.gep" [Pointer] PURE;
        }
        RelocatableTypes {
            PreserveStructAccessIndex "preserve.struct.access.index" [Pointer, Pointer] NO_MEMORY;
        }
        NoDefinition {
            Convertff "convertff" [Float, Float] ANY;
            Convertfsi "convertfsi" [Float, Int] ANY;
            Convertfui "convertfui" [Float, Int] ANY;
            Convertsif "convertsif" [Int, Float] ANY;
            Convertss "convertss" [Int, Int] ANY;
            Convertsu "convertsu" [Int, Int] ANY;
            Convertuif "convertuif" [Int, Float] ANY;
            Convertus "convertus" [Int, Int] ANY;
            Convertuu "convertuu" [Int, Int] ANY;
        }
        CodeGenerator {
            CallbrLandingpad "callbr.landingpad" [Any] ANY.may_not_return();
        }
        NotYet {
            CondLoop "cond.loop" [] NO_MEMORY.may_not_return();
            ExperimentalMemsetPattern "experimental.memset.pattern" [Pointer, Any, Int] ARGS_WRITE;
        }
    }
}

/// Renamed intrinsics: the old name and the one of LLVM 19, both without `llvm.` and
/// types. Where the operands changed too, the reader changes them.
pub const RENAMED: &[(&str, &str)] = &[
    ("flt.rounds", "get.rounding"),
    ("invariant.group.barrier", "launder.invariant.group"),
    ("bitset.test", "type.test"),
    ("wasm.current.memory", "wasm.memory.size"),
    ("wasm.grow.memory", "wasm.memory.grow"),
    ("wasm.mem.size", "wasm.memory.size"),
    ("wasm.mem.grow", "wasm.memory.grow"),
    ("experimental.vector.reduce.add", "vector.reduce.add"),
    ("experimental.vector.reduce.mul", "vector.reduce.mul"),
    ("experimental.vector.reduce.and", "vector.reduce.and"),
    ("experimental.vector.reduce.or", "vector.reduce.or"),
    ("experimental.vector.reduce.xor", "vector.reduce.xor"),
    ("experimental.vector.reduce.smax", "vector.reduce.smax"),
    ("experimental.vector.reduce.smin", "vector.reduce.smin"),
    ("experimental.vector.reduce.umax", "vector.reduce.umax"),
    ("experimental.vector.reduce.umin", "vector.reduce.umin"),
    ("experimental.vector.reduce.fmax", "vector.reduce.fmax"),
    ("experimental.vector.reduce.fmin", "vector.reduce.fmin"),
    ("experimental.vector.reduce.fadd", "vector.reduce.fadd"),
    ("experimental.vector.reduce.fmul", "vector.reduce.fmul"),
    ("experimental.vector.reduce.v2.fadd", "vector.reduce.fadd"),
    ("experimental.vector.reduce.v2.fmul", "vector.reduce.fmul"),
    ("experimental.vector.insert", "vector.insert"),
    ("experimental.vector.extract", "vector.extract"),
    ("experimental.vector.reverse", "vector.reverse"),
    ("experimental.vector.splice", "vector.splice"),
    ("experimental.vector.interleave2", "vector.interleave2"),
    ("experimental.vector.deinterleave2", "vector.deinterleave2"),
    ("experimental.vector.interleave3", "vector.interleave3"),
    ("experimental.vector.deinterleave3", "vector.deinterleave3"),
    ("experimental.vector.interleave5", "vector.interleave5"),
    ("experimental.vector.deinterleave5", "vector.deinterleave5"),
    ("experimental.vector.interleave7", "vector.interleave7"),
    ("experimental.vector.deinterleave7", "vector.deinterleave7"),
];

/// Intrinsics of one target that LLVM has for all targets under another name since LLVM 12. LLVM 19 still has both; a
/// module has the second.
pub const SYNONYMS: &[(&str, &str)] =
    &[("wasm.trunc.saturate.signed", "fptosi.sat"), ("wasm.trunc.saturate.unsigned", "fptoui.sat")];

/// The first words of target-specific names (`x86` of `llvm.x86.sse2.pause`), removed
/// targets included.
#[rustfmt::skip]
pub const OTHER_TARGETS: &[&str] = &[
    "aarch64", "alpha", "amdgcn", "amdgpu", "AMDGPU", "AMDIL", "arm", "bpf", "cuda", "dx",
    "hexagon", "loongarch", "mips", "nvvm", "ppc", "ptx", "r600", "R600", "riscv", "s390", "SI",
    "spu", "spv", "ve", "x86", "xcore",
];

//! The intrinsics by name. A name ends in the types it is used at (`llvm.umin.i32`); what is looked up is the longest
//! head that is known, and the types are taken from the call.

macro_rules! intrinsics {
    ($($(#[$doc:meta])* $kind:ident: $($name:literal)+;)*) => {
        /// What an intrinsic is, as far as legalising it goes.
        #[derive(Copy, Clone, PartialEq, Eq, Debug)]
        pub(super) enum Intrinsic { $($(#[$doc])* $kind,)* }

        fn known(name: &str) -> Option<Intrinsic> {
            match name {
                $($($name)|+ => Some(Intrinsic::$kind),)*
                _ => None,
            }
        }
    };
}

/// The intrinsic of this name, without its `llvm.`.
pub(super) fn lookup(name: &str) -> Option<Intrinsic> {
    let mut head = name;
    loop {
        if let Some(kind) = known(head) {
            return Some(kind);
        }
        head = &head[..head.rfind('.')?];
    }
}

intrinsics! {
    SAddOverflow: "sadd.with.overflow";
    UAddOverflow: "uadd.with.overflow";
    SSubOverflow: "ssub.with.overflow";
    USubOverflow: "usub.with.overflow";
    SMulOverflow: "smul.with.overflow";
    UMulOverflow: "umul.with.overflow";
    SAddSat: "sadd.sat";
    UAddSat: "uadd.sat";
    SSubSat: "ssub.sat";
    USubSat: "usub.sat";
    SShlSat: "sshl.sat";
    UShlSat: "ushl.sat";
    SMin: "smin";
    SMax: "smax";
    UMin: "umin";
    UMax: "umax";
    Abs: "abs";
    SCmp: "scmp";
    UCmp: "ucmp";

    Ctlz: "ctlz";
    Cttz: "cttz";
    Ctpop: "ctpop";
    Bswap: "bswap";
    BitReverse: "bitreverse";
    FShl: "fshl";
    FShr: "fshr";

    FpToSiSat: "fptosi.sat";
    FpToUiSat: "fptoui.sat";
    /// Both printers have them.
    FloatKept: "sqrt" "floor" "ceil" "fabs";
    FTrunc: "trunc";
    /// All round to nearest, ties to even: the rounding mode never changes here.
    RoundEven: "rint" "nearbyint" "roundeven";
    Round: "round";
    LRint: "lrint" "llrint";
    LRound: "lround" "llround";
    CopySign: "copysign";
    MinNum: "minnum";
    MaxNum: "maxnum";
    Minimum: "minimum";
    Maximum: "maximum";
    MinimumNum: "minimumnum";
    MaximumNum: "maximumnum";
    FMulAdd: "fmuladd";
    PowI: "powi";
    /// Functions of the C library of the same name, with `f` behind it for `float`.
    LibCall: "fma" "pow" "exp" "exp2" "exp10" "log" "log2" "log10" "sin" "cos" "tan" "asin" "acos" "atan" "atan2"
        "sinh" "cosh" "tanh";
    LdExp: "ldexp";
    FrExp: "frexp";
    ModF: "modf";
    SinCos: "sincos";
    IsFpClass: "is.fpclass";

    MemCpy: "memcpy" "memcpy.inline";
    MemMove: "memmove";
    MemSet: "memset" "memset.inline";

    /// Says something that nobody here listens to.
    Dropped: "dbg" "lifetime" "invariant.end" "assume" "experimental.noalias.scope.decl" "var.annotation"
        "sideeffect" "donothing" "prefetch" "pseudoprobe" "clear_cache" "debugtrap" "set.rounding" "reset.fpmode"
        "fake.use" "allow.runtime.check.end" "codeview.annotation" "instrprof.increment" "instrprof.value.profile";
    /// Gives its first operand back.
    Forwarded: "expect" "expect.with.probability" "annotation" "ptr.annotation" "launder.invariant.group"
        "strip.invariant.group" "ssa.copy" "threadlocal.address" "canonicalize" "arithmetic.fence"
        "preserve.array.access.index" "preserve.union.access.index";
    /// `i1 true`.
    True: "type.test" "public.type.test" "allow.runtime.check" "allow.ubsan.check" "experimental.widenable.condition";
    /// Zero of the result type: a question nobody can answer better.
    Zero: "is.constant" "returnaddress" "addressofreturnaddress" "sponentry" "localaddress"
        "readcyclecounter" "readsteadycounter" "get.dynamic.area.offset" "invariant.start";
    /// The own one is known where frames are made, that of a caller is not.
    FrameAddress: "frameaddress";
    ObjectSize: "objectsize";
    PtrMask: "ptrmask";
    /// Round to nearest.
    One: "get.rounding" "flt.rounds";
    LoadRelative: "load.relative";
    Trap: "trap";
    UbsanTrap: "ubsantrap";
    StackSave: "stacksave";
    StackRestore: "stackrestore";
    /// Handled where variadic functions are.
    VarArgs: "va_start" "va_copy" "va_end";
    MemorySize: "wasm.memory.size";
    MemoryGrow: "wasm.memory.grow";
    /// Float arithmetic under a named rounding mode and exception behaviour: done as if neither was said.
    Constrained: "experimental.constrained";

    /// Exceptions and long jumps.
    Exceptions: "eh" "wasm.throw" "wasm.rethrow" "wasm.catch" "wasm.get.exception" "wasm.get.ehselector"
        "wasm.landingpad.index" "wasm.lsda";
    /// Vectors by their own name.
    Vectors: "vector" "experimental.vector" "masked" "vp" "experimental.vp" "matrix" "vscale" "get.active.lane.mask"
        "experimental.stepvector" "stepvector" "experimental.get.vector.length";
    /// Named so that a longer name is not taken for the shorter one that is known.
    Refused: "memcpy.element.unordered.atomic" "memmove.element.unordered.atomic" "memset.element.unordered.atomic"
        "experimental.memset.pattern" "thread.pointer" "init.trampoline" "adjust.trampoline" "localescape"
        "localrecover" "type.checked.load" "type.checked.load.relative" "coro" "experimental.gc"
        "experimental.stackmap" "experimental.patchpoint" "experimental.deoptimize" "experimental.guard"
        "smul.fix" "umul.fix" "sdiv.fix" "udiv.fix" "smul.fix.sat" "umul.fix.sat" "sdiv.fix.sat" "udiv.fix.sat"
        "fptrunc.round" "convert.to.fp16" "convert.from.fp16" "call.preallocated.setup" "call.preallocated.arg"
        "call.preallocated.teardown" "swift.async.context.addr" "read_register" "write_register"
        "read_volatile_register" "get.fpenv" "set.fpenv" "reset.fpenv" "get.fpmode" "set.fpmode" "gcroot" "gcread"
        "gcwrite" "preserve.struct.access.index" "ptrauth" "icall.branch.funnel";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_known_head_counts() {
        assert_eq!(lookup("umin.i32"), Some(Intrinsic::UMin));
        assert_eq!(lookup("fptosi.sat.i32.f64"), Some(Intrinsic::FpToSiSat));
        assert_eq!(lookup("memcpy.p0i8.p0i8.i32"), Some(Intrinsic::MemCpy));
        assert_eq!(lookup("memcpy.inline.p0.p0.i32"), Some(Intrinsic::MemCpy));
        assert_eq!(lookup("memcpy.element.unordered.atomic.p0.p0.i32"), Some(Intrinsic::Refused));
        assert_eq!(lookup("dbg.value"), Some(Intrinsic::Dropped));
        assert_eq!(lookup("smul.fix.sat.i32"), Some(Intrinsic::Refused));
        assert_eq!(lookup("nobody.knows"), None);
    }
}

//! Why an intrinsic cannot be compiled, and what to do about it.

macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident: $why:literal $(, $help:literal)?;)*) => {
        /// Why an intrinsic is refused.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub enum Reason { $($(#[$doc])* $reason,)* }

        impl Reason {
            /// A clause that says why: `vectors are not supported`.
            #[must_use]
            pub const fn why(self) -> &'static str {
                match self { $(Self::$reason => $why,)* }
            }

            /// What to do about it, where there is something.
            #[must_use]
            pub const fn help(self) -> Option<&'static str> {
                match self { $(Self::$reason => reasons!(@help $($help)?),)* }
            }
        }
    };
    (@help) => { None };
    (@help $help:literal) => { Some($help) };
}

reasons! {
    /// What came before the instructions for atomic accesses, and blocks of thread-local variables.
    Atomics: "threads and their oldest accesses to memory are not supported";
    /// What only a code generator of LLVM makes.
    CodeGenerator: "only LLVM's own code generators use it";
    /// `llvm.type.checked.load` and the like, which LLVM lowers when it links.
    ControlFlowIntegrity: "control-flow integrity is not supported", "compile without -fsanitize=cfi and -fwhole-program-vtables";
    /// `llvm.coro.*`.
    Coroutines: "coroutines that LLVM has not lowered are not supported",
        "run LLVM's own passes first: opt -passes='default<O1>'";
    /// `llvm.wasm.memory.init` and `llvm.wasm.data.drop`.
    DataSegments: "passive data segments are not supported";
    /// Stack maps, patch points, guards.
    Deoptimisation: "stack maps and deoptimisation are not supported";
    /// `llvm.eh.*`, long jumps, `llvm.wasm.throw`.
    Exceptions: "exceptions and long jumps are not supported", "compile C++ with -fno-exceptions, Rust with -C panic=abort";
    /// Status flags and modes of floating point.
    FloatEnvironment: "neither target has a floating-point environment",
        "leave out what changes the rounding mode or reads the status flags: results are rounded to nearest";
    /// `llvm.gcroot`, statepoints.
    GarbageCollection: "garbage collection is not supported";
    /// Conversions of half and of formats without a type.
    HalfFloats: "half-precision floats are not supported";
    /// Loops counted by the machine.
    HardwareLoops: "neither target counts loops";
    /// The conversions with rounding and saturation of LLVM 3.
    NoDefinition: "LLVM never defined what it does";
    /// Intrinsics without a lowering so far.
    NotYet: "it is not supported";
    /// `llvm.objc.*`.
    ObjectiveC: "Objective-C is not supported";
    /// `llvm.x86.*` and so on.
    OtherTarget: "it is an intrinsic of another target",
        "compile for --target=wasm32-unknown-unknown, without headers such as immintrin.h or arm_neon.h";
    /// Signed pointers.
    PointerAuthentication: "signed pointers are not supported", "compile without -fptrauth-*";
    /// Arguments laid out by the caller, of Windows.
    Preallocated: "preallocated arguments are not supported";
    /// `externref` and tables of it.
    ReferenceTypes: "reference types and their tables are not supported";
    /// Registers by name, the thread pointer.
    Registers: "neither target has registers";
    /// BPF's accesses that are relocated when a program is loaded.
    RelocatableTypes: "accesses that are relocated at load time are not supported";
    /// Checks of the address sanitizers.
    Sanitizers: "address sanitizers are not supported", "compile without -fsanitize=...";
    /// SPIR-V and DirectX.
    Shaders: "it belongs to shaders";
    /// Stack protectors of a code generator.
    StackProtector: "stack protectors are not supported", "compile without -fstack-protector";
    /// Swift's asynchronous functions.
    Swift: "Swift's asynchronous functions are not supported";
    /// XRay.
    Tracing: "XRay is not supported", "compile without -fxray-instrument";
    /// Code that is written at run time.
    Trampolines: "trampolines are not supported",
        "do not take the address of a nested function";
    /// No line of the table.
    Unknown: "unknown intrinsic";
    /// Vectors of a length that only a processor knows.
    Vectors: "intrinsics of scalable vectors are not supported",
        "compile for --target=wasm32, which has none";
    /// Structured exceptions of Windows, and frames that other functions reach into.
    WindowsExceptions: "structured exceptions of Windows are not supported";
}

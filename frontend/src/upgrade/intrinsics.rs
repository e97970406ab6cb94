//! Intrinsics of other versions of LLVM under the names and with the operands of LLVM 19. The
//! source is `llvm/lib/IR/AutoUpgrade.cpp`.
//!
//! Four things changed over the years:
//! ```text
//! llvm.memcpy.p0i8.p0i8.i32        llvm.memcpy.p0.p0.i32       ; pointees went, LLVM 15
//! llvm.lifetime.start              llvm.lifetime.start.p0      ; any address space, LLVM 5
//! llvm.experimental.vector.reduce  llvm.vector.reduce          ; families were renamed, LLVM 12
//! llvm.ctlz.i32(i32 %x)            llvm.ctlz.i32(i32 %x, i1 false)   ; more arguments, LLVM 3.1
//! ```
//! What LLVM 20 and later changed is turned back, so that there is one name for each intrinsic.
//! Which types a name has is known to the table, [`emback_ir::intrinsic`].
//!
//! Intrinsics of other machines (`llvm.x86.*`) are renamed only as far as pointees go: nothing here
//! has code for them, and they are refused later under the name that the program has.
//! the table, [`emback_ir::intrinsic`].

use emback_ir::intrinsic::{Dropped, Intrinsic, Overload, mangling};
use emback_ir::{ApInt, AttrSet, Attribute, ConstData, Module, Operand, Type, Types};
use smallvec::SmallVec;

/// What has to be done to the calls of an intrinsic, judged by their number of arguments. A module
/// does not say which LLVM wrote it, so that each change must be one that a call of today does not
/// need: running it again changes nothing.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Upgrade {
    /// Describes variables to a debugger, or scopes that only metadata means: not kept.
    Drop,
    /// The alignment was an argument until LLVM 6; it is an attribute of both pointers. It was the
    /// lesser of the two alignments, so it holds for each.
    MemoryCopy,
    /// The same, of the one pointer.
    MemorySet,
    /// Further `i1 false` up to this many arguments: `is_zero_poison` of `ctlz` and `cttz` (LLVM
    /// 3.1), `nullunknown` and `dynamic` of `objectsize` (LLVM 5 and 9). False is what was meant
    /// without them.
    AddFalse(usize),
    /// Further `ptr null` up to this many arguments: the last one of annotations (LLVM 12).
    AddNull(usize),
    /// The size went away in LLVM 22: it is -1 then.
    Lifetime,
    /// The index of the memory, before this many arguments in all: LLVM 4 to 6 had no such
    /// argument.
    MemoryIndex(usize),
}

impl Upgrade {
    /// The change that calls of an intrinsic may need.
    pub(crate) fn of(intrinsic: Intrinsic) -> Option<Self> {
        if intrinsic.is_debug() {
            return Some(Self::Drop);
        }
        if intrinsic.is_lifetime_marker() {
            return Some(Self::Lifetime);
        }
        Some(match intrinsic {
            Intrinsic::Dropped(Dropped::ExperimentalNoaliasScopeDecl) => Self::Drop,
            Intrinsic::Memcpy | Intrinsic::MemcpyInline | Intrinsic::Memmove => Self::MemoryCopy,
            Intrinsic::Memset | Intrinsic::MemsetInline => Self::MemorySet,
            Intrinsic::Ctlz | Intrinsic::Cttz => Self::AddFalse(2),
            Intrinsic::Objectsize => Self::AddFalse(4),
            Intrinsic::WasmMemorySize => Self::MemoryIndex(1),
            Intrinsic::WasmMemoryGrow => Self::MemoryIndex(2),
            Intrinsic::Dropped(Dropped::VarAnnotation) | Intrinsic::PtrAnnotation => {
                Self::AddNull(5)
            }
            _ => return None,
        })
    }

    /// The alignment among these arguments of an old call, and the number of its argument. Five
    /// arguments are what tells an old call: pointer, pointer or byte, size, alignment, volatile.
    pub(crate) fn alignment(self, module: &Module, args: &[Operand]) -> Option<(usize, u64)> {
        let old = matches!(self, Self::MemoryCopy | Self::MemorySet) && args.len() == 5;
        old.then(|| {
            let align = args[3].constant().and_then(|id| module.consts.as_int(id)?.to_u64());
            (3, align.unwrap_or(0))
        })
    }

    /// Makes the arguments of a call, and the attributes of each, those of LLVM 19. An alignment of
    /// 0 and of 1 both say nothing, and give no attribute.
    pub(crate) fn call(
        self,
        module: &mut Module,
        args: &mut Vec<Operand>,
        attrs: &mut SmallVec<[AttrSet; 8]>,
    ) {
        match self {
            Self::Drop => {}
            Self::MemoryCopy | Self::MemorySet => {
                let Some((at, align)) = self.alignment(module, args) else { return };
                args.remove(at);
                if at < attrs.len() {
                    attrs.remove(at);
                }
                if align > 1 {
                    let pointers = if self == Self::MemoryCopy { 2 } else { 1 };
                    for set in attrs.iter_mut().take(pointers) {
                        let mut list = module.attributes.get(*set).to_vec();
                        list.insert(0, Attribute::Int(module.symbol("align"), align));
                        *set = module.attributes.intern(list);
                    }
                }
            }
            Self::AddFalse(count) => {
                while args.len() < count {
                    args.push(Operand::Const(module.consts.bool(false)));
                    attrs.push(AttrSet::EMPTY);
                }
            }
            Self::AddNull(count) => {
                while args.len() < count {
                    args.push(Operand::Const(module.consts.intern(Types::PTR, ConstData::Null)));
                    attrs.push(AttrSet::EMPTY);
                }
            }
            Self::Lifetime => {
                if args.len() == 1 {
                    let size = ConstData::Int(ApInt::from_i64(64, -1));
                    args.insert(0, Operand::Const(module.consts.intern(Types::I64, size)));
                    attrs.insert(0, AttrSet::EMPTY);
                }
            }
            Self::MemoryIndex(count) => {
                if args.len() + 1 == count {
                    args.insert(0, Operand::Const(module.consts.i32(0)));
                    attrs.insert(0, AttrSet::EMPTY);
                }
            }
        }
    }

    /// Makes the parameters of a declaration those of LLVM 19, whatever a reader knows of each;
    /// `of_type` gives that for a parameter that is added.
    pub(crate) fn parameters<T>(self, params: &mut Vec<T>, of_type: impl Fn(Type) -> T) {
        match self {
            Self::Drop => {}
            Self::MemoryCopy | Self::MemorySet => {
                if params.len() == 5 {
                    params.remove(3);
                }
            }
            Self::AddFalse(count) => {
                params.resize_with(count.max(params.len()), || of_type(Types::I1));
            }
            Self::AddNull(count) => {
                params.resize_with(count.max(params.len()), || of_type(Types::PTR));
            }
            Self::Lifetime => {
                if params.len() == 1 {
                    params.insert(0, of_type(Types::I64));
                }
            }
            Self::MemoryIndex(count) => {
                if params.len() + 1 == count {
                    params.insert(0, of_type(Types::I32));
                }
            }
        }
    }
}

/// Names that LLVM 20 and later overload and LLVM 19 does not.
const LATER: [(&[u8], &[u8]); 1] = [(b"llvm.thread.pointer.p0", b"llvm.thread.pointer")];

/// The words of a name that are looked at for the beginning of types, where the table does not have
/// the name.
const MOST_WORDS: usize = 16;

/// The name that LLVM 19 has for an intrinsic, if it is another one. `None` also where the name is
/// of no known form: it is kept, and the intrinsic is refused when it is called.
pub(crate) fn modern_name(name: &[u8]) -> Option<Vec<u8>> {
    if let Some((_, modern)) = LATER.iter().find(|(later, _)| *later == name) {
        return Some(modern.to_vec());
    }
    let out = match Intrinsic::longest_match(name) {
        Some((intrinsic, base)) => of_the_table(intrinsic, base, &name[base.len()..]),
        None => {
            // Another target's, or an unknown one: only pointees go.
            let dots = memchr::memchr_iter(b'.', name).skip(1).take(MOST_WORDS);
            dots.map(|dot| name.split_at(dot))
                .find_map(|(base, rest)| Some(spelled(base, &mangling::types(&rest[1..])?, rest)))
        }
    }?;
    (out != name).then_some(out)
}

/// The same of an intrinsic of the table: `base` is the name without types as it was written, and
/// `rest` what follows.
fn of_the_table(intrinsic: Intrinsic, base: &[u8], rest: &[u8]) -> Option<Vec<u8>> {
    let modern = intrinsic.base_name().into_bytes();
    let overloads = intrinsic.row().overloads;
    let mut types = match rest {
        [] => Vec::new(),
        [_, types @ ..] => mangling::types(types)?,
    };
    if modern != base && types.len() > overloads.len() {
        // The families that were renamed had the type of the result before the others.
        types.drain(..types.len() - overloads.len());
    }
    if let Some(missing) = overloads.get(types.len()..)
        && missing.iter().all(|&kind| kind == Overload::Pointer)
    {
        types.resize(overloads.len(), b"p0".to_vec());
    }
    Some(spelled(&modern, &types, rest))
}

/// A name of its parts. `written` are the types as they were written.
fn spelled(base: &[u8], types: &[Vec<u8>], written: &[u8]) -> Vec<u8> {
    let mut out = base.to_vec();
    for ty in types {
        out.push(b'.');
        out.extend_from_slice(ty);
    }
    // The number that LLVM gives a name because a struct in it has none.
    if let Some(dot) = memchr::memrchr(b'.', written)
        && written[dot + 1..].iter().all(u8::is_ascii_digit)
        && types.iter().any(|ty| memchr::memmem::find(ty, b"s_s").is_some())
    {
        out.extend_from_slice(&written[dot..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modern(name: &str) -> String {
        let out = modern_name(name.as_bytes()).unwrap_or_else(|| name.as_bytes().to_vec());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn names_become_those_of_llvm_19() {
        for (old, new) in [
            ("llvm.memcpy.p0i8.p0i8.i32", "llvm.memcpy.p0.p0.i32"),
            ("llvm.memset.p1i8.i64", "llvm.memset.p1.i64"),
            ("llvm.lifetime.start.p0i8", "llvm.lifetime.start.p0"),
            ("llvm.lifetime.end", "llvm.lifetime.end.p0"),
            ("llvm.objectsize.i32.p0i8", "llvm.objectsize.i32.p0"),
            ("llvm.objectsize.i64", "llvm.objectsize.i64.p0"),
            ("llvm.masked.load.v4i32.p0v4i32", "llvm.masked.load.v4i32.p0"),
            ("llvm.masked.load.v4i32", "llvm.masked.load.v4i32.p0"),
            ("llvm.masked.gather.v4i32.v4p0i32", "llvm.masked.gather.v4i32.v4p0"),
            ("llvm.ssa.copy.p0s_struct.foos", "llvm.ssa.copy.p0"),
            ("llvm.ssa.copy.s_s.1", "llvm.ssa.copy.s_s.1"),
            ("llvm.ssa.copy.p0s_s.1", "llvm.ssa.copy.p0"),
            ("llvm.ptr.annotation.p0i8", "llvm.ptr.annotation.p0.p0"),
            ("llvm.annotation.i32", "llvm.annotation.i32.p0"),
            ("llvm.var.annotation", "llvm.var.annotation.p0.p0"),
            ("llvm.foo.p0f_isVoidi32f", "llvm.foo.p0"),
            ("llvm.foo.p0p0i8", "llvm.foo.p0"),
            ("llvm.arm.neon.vld1.v4i32.p0i8", "llvm.arm.neon.vld1.v4i32.p0"),
            ("llvm.experimental.vector.reduce.add.v4i32", "llvm.vector.reduce.add.v4i32"),
            ("llvm.experimental.vector.reduce.add.i32.v4i32", "llvm.vector.reduce.add.v4i32"),
            ("llvm.experimental.vector.reduce.v2.fadd.f32.v4f32", "llvm.vector.reduce.fadd.v4f32"),
            ("llvm.experimental.vector.reverse.v4i32", "llvm.vector.reverse.v4i32"),
            ("llvm.experimental.vector.insert.v4i32.v2i32", "llvm.vector.insert.v4i32.v2i32"),
            ("llvm.invariant.group.barrier", "llvm.launder.invariant.group.p0"),
            ("llvm.invariant.group.barrier.p0i8", "llvm.launder.invariant.group.p0"),
            ("llvm.flt.rounds", "llvm.get.rounding"),
            ("llvm.wasm.trunc.saturate.signed.i32.f64", "llvm.fptosi.sat.i32.f64"),
            ("llvm.wasm.trunc.saturate.unsigned.i64.f32", "llvm.fptoui.sat.i64.f32"),
            ("llvm.wasm.current.memory.i32", "llvm.wasm.memory.size.i32"),
            ("llvm.wasm.grow.memory.i32", "llvm.wasm.memory.grow.i32"),
            ("llvm.thread.pointer.p0", "llvm.thread.pointer"),
            ("llvm.ctlz.i32", "llvm.ctlz.i32"),
            ("llvm.sadd.with.overflow.i32", "llvm.sadd.with.overflow.i32"),
            ("llvm.memcpy.p0.p0.i64", "llvm.memcpy.p0.p0.i64"),
            ("llvm.va_start", "llvm.va_start.p0"),
            ("llvm.fptosi.sat.i32.f64", "llvm.fptosi.sat.i32.f64"),
            ("llvm.powi.f64.i32", "llvm.powi.f64.i32"),
            ("llvm.eh.sjlj.setjmp", "llvm.eh.sjlj.setjmp"),
            ("llvm.eh.typeid.for", "llvm.eh.typeid.for.p0"),
            ("llvm.stacksave", "llvm.stacksave.p0"),
            ("llvm.stackrestore", "llvm.stackrestore.p0"),
            ("llvm.prefetch", "llvm.prefetch.p0"),
            ("llvm.frameaddress", "llvm.frameaddress.p0"),
            ("llvm.trap.i32", "llvm.trap.i32"),
            ("llvm.used", "llvm.used"),
            ("llvm.", "llvm."),
        ] {
            assert_eq!(modern(old), new);
            assert_eq!(modern(new), new, "of a name of LLVM 19");
        }
        // Names without end do not take long.
        modern(&format!("llvm.{}x", "s_.".repeat(2_000)));
    }
}

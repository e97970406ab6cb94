//! Scalar replacement of aggregates: splits stack objects into their parts, like LLVM's
//! SROA.
//!
//! Before: `%p = alloca { i32, float }`, accessed field by field, copied and cleared as a
//! whole
//!
//! After: `alloca i32` and `alloca float`, accessed whole; copies and fills as loads and
//! stores
//!
//! Leaves: no static alloca that falls into independent parts, as far as its address
//! stays in the function and the offsets are constants. Bytes that are accessed in
//! several sizes stay in memory.
//!
//! ```text
//! %p = alloca { i32, float }                        %p.0 = alloca i32
//! %q = getelementptr i8, ptr %p, i32 4              %p.1 = alloca float
//! store float %f, ptr %q                     ->     store float %f, ptr %p.1
//! call void @llvm.memset(%p, 0, 8)                  store i32 0, ptr %p.0
//!                                                   store float 0.0, ptr %p.1
//! ```
//! `mem2reg` then promotes the parts to registers. The parts are found in one pass over
//! the accesses of an object, sorted by offset. The types that an alloca or a
//! `getelementptr` names do not matter, only the bytes that are accessed: unions and
//! casts are no special case.

mod rewrite;
mod uses;

use emback_ir::graph::Cfg;
use emback_ir::{Body, FloatKind, Module, Type, TypeData, Types};

use crate::pass::{Pass, Run};
use emback_ir::data_layout::DataLayout;
use uses::{Access, AccessKind, Candidate};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "sroa",
    about: "objects on the stack into their parts",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// Splits what can be split.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) -> bool {
    let mut changed = false;
    for _ in 0..MAX_ROUNDS {
        if !uses::has_static_alloca(body) {
            break;
        }
        let cfg = Cfg::compute(body);
        let candidates = uses::candidates(module, body, layout, &cfg);
        let mut plans: Vec<(Candidate, Vec<Part>)> = Vec::new();
        for candidate in candidates {
            // A copy between two of them is rewritten for one at a time.
            let linked = plans
                .iter()
                .any(|(other, _)| candidate.copies.iter().any(|inst| other.copies.contains(inst)));
            if linked {
                continue;
            }
            if let Some(parts) = split(module, body, layout, &candidate) {
                plans.push((candidate, parts));
            }
        }
        if plans.is_empty() {
            break;
        }
        rewrite::rewrite(module, body, layout, &plans);
        changed = true;
    }
    changed
}

/// Bound on rounds. A copy between two objects is rewritten for one of them in each
/// round.
const MAX_ROUNDS: u32 = 8;
/// Most parts of an object; one with more is an array that should stay one.
const MAX_PARTS: usize = 64;

/// A range of bytes that becomes an alloca of its own.
#[derive(Clone, Debug)]
struct Part {
    start: u64,
    end: u64,
    /// The type of all accesses to the part, if they cover it whole; none for a part that
    /// stays bytes.
    ty: Option<Type>,
    align: u32,
}

/// The parts of an object; none if splitting gains nothing. Two accesses that overlap are
/// in one part, which has a type only if all of them are of the same bytes; a copy or
/// fill that covers a part only in part leaves it as bytes.
fn split(
    module: &Module,
    body: &Body,
    layout: &DataLayout,
    candidate: &Candidate,
) -> Option<Vec<Part>> {
    let mut whole: Vec<&Access> =
        candidate.accesses.iter().filter(|access| access.ty().is_some()).collect();
    whole.sort_by_key(|access| (access.offset, std::cmp::Reverse(access.size)));
    // Loads and stores that overlap share a part.
    let mut parts: Vec<Part> = Vec::new();
    for access in whole {
        let (start, end, ty) = (access.offset, access.offset + access.size, access.ty());
        match parts.last_mut() {
            Some(last) if start < last.end => {
                let same = last.start == start && last.end == end;
                let joined = match (last.ty, ty) {
                    (Some(a), Some(b)) if same => common_type(module, a, b),
                    _ => None,
                };
                last.ty = joined;
                last.end = last.end.max(end);
            }
            _ => parts.push(Part { start, end, ty, align: 1 }),
        }
        let last = parts.last_mut()?;
        if last.start == start {
            last.align = last.align.max(access.align);
        }
    }
    // A fill gives a value of any type, if its byte is known; of a pointer only if it is
    // null.
    for access in candidate.accesses.iter().filter(|access| access.ty().is_none()) {
        let (start, end) = (access.offset, access.offset + access.size);
        for part in parts.iter_mut().filter(|part| part.start < end && start < part.end) {
            let inside = start <= part.start && part.end <= end;
            let fits = part.ty.is_some_and(|ty| {
                is_plain(module, layout, ty)
                    && if let AccessKind::Set { byte } = access.kind {
                        match byte {
                            Some(0) => true,
                            Some(_) => !module.types.is_ptr(ty),
                            None => false,
                        }
                    } else {
                        true
                    }
            });
            if !inside || !fits {
                part.ty = None;
            }
        }
    }
    if parts.iter().all(|part| part.ty.is_none()) {
        return None;
    }
    add_bytes_between(&mut parts, candidate);
    if parts.len() > MAX_PARTS {
        return None;
    }
    // What the whole object was aligned to, as far as the offset keeps it.
    for part in &mut parts {
        let place =
            if part.start == 0 { u32::MAX } else { 1 << part.start.trailing_zeros().min(30) };
        part.align = part.align.max(candidate.align.min(place));
    }
    // A single part that is accessed directly and as one type is ready for `mem2reg`.
    let is_done = parts.len() == 1
        && candidate.derived.is_empty()
        && candidate
            .accesses
            .iter()
            .all(|access| access.ty().is_some() && access.ty() == parts[0].ty)
        && body.result(candidate.alloca).is_some();
    (!is_done).then_some(parts)
}

/// Adds the parts that only copies and fills touch: a struct that is copied as a whole
/// has fields that nobody accesses. Sorted ranges are merged in one pass.
fn add_bytes_between(parts: &mut Vec<Part>, candidate: &Candidate) {
    let mut blocks: Vec<(u64, u64)> = candidate
        .accesses
        .iter()
        .filter(|access| access.ty().is_none())
        .map(|access| (access.offset, access.offset + access.size))
        .collect();
    blocks.sort_unstable();
    let mut gaps = Vec::new();
    let mut ends = parts.iter().peekable();
    let mut at = 0;
    for (start, end) in blocks {
        at = at.max(start);
        while at < end {
            while ends.next_if(|part| part.end <= at).is_some() {}
            let next = ends.peek().map_or(u64::MAX, |part| part.start);
            if next <= at {
                at = ends.peek().map_or(end, |part| part.end);
                continue;
            }
            let stop = next.min(end);
            gaps.push(Part { start: at, end: stop, ty: None, align: 1 });
            at = stop;
        }
    }
    // Gaps that touch are one.
    for gap in gaps {
        match parts.iter_mut().find(|part| part.ty.is_none() && part.end == gap.start) {
            Some(part) if candidate.is_bytes_at(part) => part.end = gap.end,
            _ => parts.push(gap),
        }
    }
    parts.sort_by_key(|part| part.start);
}

/// A type as which both can be accessed, with a conversion that keeps all bits. A float
/// and a pointer of 32 bits meet in `i32`. Small differences (`i1`, `i24`) have bits in
/// memory that are not theirs.
fn common_type(module: &Module, a: Type, b: Type) -> Option<Type> {
    if a == b {
        return Some(a);
    }
    let scalar = |ty| {
        matches!(
            module.types[ty],
            TypeData::Int(8 | 16 | 32 | 64)
                | TypeData::Float(FloatKind::Float | FloatKind::Double)
                | TypeData::Ptr(0)
        )
    };
    if !scalar(a) || !scalar(b) {
        return None;
    }
    // Integers convert to all others of their size.
    let is_int = |ty| module.types.int_bits(ty).is_some();
    if is_int(a) {
        Some(a)
    } else if is_int(b) {
        Some(b)
    } else if a == Types::PTR || b == Types::PTR || a == Types::FLOAT {
        Some(Types::I32)
    } else {
        None
    }
}

/// Whether every bit of the bytes is a bit of the value, so that a load and a store copy
/// all of them (padding and `i1` are not).
fn is_plain(module: &Module, layout: &DataLayout, ty: Type) -> bool {
    match module.types[ty] {
        TypeData::Int(bits) => bits <= 64 && u64::from(bits) == 8 * layout.size(&module.types, ty),
        TypeData::Float(kind) => matches!(kind, FloatKind::Float | FloatKind::Double),
        TypeData::Ptr(space) => space == 0,
        TypeData::Void
        | TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => false,
    }
}

//! Where asm.js and WebAssembly may do different things, found in the program itself.

use std::collections::{BTreeMap, BTreeSet};

use emback::{Settings, is_main};
use emback_ir::{
    BinaryOp, Body, CastOp, ConstData, InstData, Intrinsic, Module, Operand, TypeData, Types,
};
use serde::Serialize;

use super::look::Look;
use super::{Function, accesses, insts};

/// A kind of difference, and where the program has it.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// Its name.
    pub kind: &'static str,
    /// What asm.js does.
    pub asm: &'static str,
    /// What WebAssembly does.
    pub wasm: &'static str,
    /// Where.
    pub places: Vec<Place>,
}

impl Difference {
    /// Whether a run came to it.
    #[must_use]
    pub fn seen(&self) -> bool {
        self.places.iter().any(|place| place.seen)
    }
}

/// A place in the program.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Place {
    /// The function.
    pub function: String,
    /// The input that it is in, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// The line of the `.ll`.
    pub line: u32,
    /// Its [`emback_ir::Place::number`], which [`super::Line::from`] names.
    #[serde(skip)]
    pub number: u32,
    /// What it says.
    pub text: String,
    /// A run ended here on one of the targets.
    pub seen: bool,
}

/// The kinds, in the order in which they are reported.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Division,
    Conversion,
    PastTheEnd,
    NullPage,
    Misaligned,
    Unaligned,
    IndirectCall,
    Trap,
    WideBoundary,
    Growth,
    SynchronousStart,
}

impl Kind {
    /// Name, asm.js, WebAssembly.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::Division => [
                "division by zero",
                "gives 0; the least number by -1 gives itself",
                "traps, on 0 and where the least number is divided by -1",
            ],
            Self::Conversion => [
                "float to int out of range",
                "wraps around, as JavaScript's ~~ does",
                "saturates; with -mno-nontrapping-fptoint it is the least number, or 0 without a sign",
            ],
            Self::PastTheEnd => [
                "access past the end of memory",
                "reads 0, or NaN for a float, and writes nothing",
                "traps",
            ],
            Self::NullPage => [
                "access near address 0",
                "reads and writes the bytes there, as memory begins at 0",
                "does the same; only natively the program ends",
            ],
            Self::Misaligned => [
                "address that is not aligned as promised",
                "rounds the address down to a multiple of the size",
                "takes the address as it is",
            ],
            Self::Unaligned => [
                "unaligned access",
                "is made of smaller accesses, as views of the heap are aligned",
                "is one access, which may be slower",
            ],
            Self::IndirectCall => [
                "call through a pointer",
                "goes through a masked table of its signature: a wrong pointer may call another function",
                "traps where pointer or signature are wrong",
            ],
            Self::Trap => ["explicit trap", "calls abort()", "is the instruction unreachable"],
            Self::WideBoundary => [
                "i64 at the boundary",
                "two numbers; the high half of a result by getTempRet0",
                "a BigInt with WASM_BIGINT=1, else two numbers too",
            ],
            Self::Growth => [
                "memory growth",
                "the memory is replaced, and the module is plain JavaScript then",
                "the memory grows in place",
            ],
            Self::SynchronousStart => [
                "synchronous start",
                "the program starts at once, while the script runs",
                "pages compile first, and the program starts later",
            ],
        }
    }
}

/// Where a run ended, and by what.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Seen {
    pub kind: Kind,
    /// The [`emback_ir::Place::number`] of the line of the `.ll`; 0 where it is not known.
    pub line: u32,
}

/// Everything that applies; `looks` are of asm.js and WebAssembly.
pub(super) fn find(
    module: &Module,
    lines: &[&str],
    functions: &[Function],
    looks: [&Look; 2],
    settings: &Settings,
) -> Vec<Difference> {
    // What nothing uses is dropped for both targets, whatever it would have done.
    let kept: BTreeSet<u32> = looks.iter().flat_map(|look| look.lines()).collect();
    let program = looks[0].program();
    let mut found: BTreeMap<Kind, Vec<Place>> = BTreeMap::new();
    let mut noted = BTreeSet::new();
    let mut note = |kind, at: usize, line: u32| {
        let places = found.entry(kind).or_default();
        let text = (line as usize).checked_sub(1).and_then(|at| lines.get(at));
        let text = text.map_or_else(String::new, |text| text.trim().to_owned());
        if noted.insert((kind, at, line)) {
            let function = functions[at].name.clone();
            places.push(Place { function, input: None, line, number: line, text, seen: false });
        }
    };
    for (at, (function, tree)) in functions.iter().zip(&program.functions).enumerate() {
        let Some(global) = module.global_by_name(&function.name) else { continue };
        let Some(body) = module.body(global) else { continue };
        for inst in insts(body) {
            let line = body.locs[inst].place.number();
            if let Some(kind) = kind(module, body, inst).filter(|_| kept.contains(&line)) {
                note(kind, at, line);
            }
        }
        for (kind, line) in accesses::find(tree, &program.layout, settings) {
            note(kind, at, line);
        }
        let head = function.ir.first().map_or(0, |line| line.number);
        if !module.globals[global].linkage.is_local() && crosses(module, module.globals[global].ty)
        {
            note(Kind::WideBoundary, at, head);
        }
        if is_main(&function.name) {
            note(Kind::SynchronousStart, at, head);
        }
    }
    if settings.allow_memory_growth {
        found.entry(Kind::Growth).or_default();
    }
    found.into_iter().map(|(kind, places)| difference(kind, places)).collect()
}

fn difference(kind: Kind, places: Vec<Place>) -> Difference {
    let [kind, asm, wasm] = kind.words();
    Difference { kind, asm, wasm, places }
}

/// Marks what runs came to, and puts it first. `accesses` are the lines of loads and stores.
pub(super) fn mark(
    differences: &mut Vec<Difference>,
    functions: &[Function],
    accesses: &BTreeSet<u32>,
    seen: &[Seen],
) {
    for seen in seen {
        let [name, ..] = seen.kind.words();
        let sites = match seen.kind {
            Kind::PastTheEnd | Kind::NullPage | Kind::Misaligned | Kind::Unaligned => {
                accesses.clone()
            }
            Kind::Division
            | Kind::Conversion
            | Kind::IndirectCall
            | Kind::Trap
            | Kind::WideBoundary
            | Kind::Growth
            | Kind::SynchronousStart => {
                let same = differences.iter().filter(|difference| difference.kind == name);
                same.flat_map(|difference| &difference.places).map(|place| place.number).collect()
            }
        };
        let seen = Seen { line: site(functions, &sites, seen.line), ..*seen };
        let at = differences.iter().position(|difference| difference.kind == name);
        let at = at.unwrap_or_else(|| {
            differences.push(difference(seen.kind, Vec::new()));
            differences.len() - 1
        });
        let places = &mut differences[at].places;
        let known = places.iter_mut().find(|place| place.number == seen.line && seen.line != 0);
        if let Some(place) = known {
            place.seen = true;
            continue;
        }
        let mut lines = functions.iter().flat_map(|f| f.ir.iter().map(move |line| (f, line)));
        let found = lines.find(|(_, line)| line.from.contains(&seen.line));
        places.push(Place {
            function: found.map(|(function, _)| function.name.clone()).unwrap_or_default(),
            input: found.and_then(|(function, _)| function.input.clone()),
            line: found.map_or(seen.line, |(_, line)| line.number),
            number: seen.line,
            text: found.map(|(_, line)| line.text.trim().to_owned()).unwrap_or_default(),
            seen: true,
        });
    }
    for difference in differences.iter_mut() {
        difference.places.sort_by_key(|place| !place.seen);
    }
    differences.sort_by_key(|difference| !difference.seen());
}

/// The site that a statement of this line has. Its line is that of its last instruction; those
/// whose values went into it are beside it in the columns. Where there are several, which one it
/// was is not known.
fn site(functions: &[Function], sites: &BTreeSet<u32>, line: u32) -> u32 {
    if sites.contains(&line) {
        return line;
    }
    let code =
        functions.iter().flat_map(|function| function.asm.code.iter().chain(&function.wasm.code));
    let own = code.filter(|code| code.from.first() == Some(&line));
    let inside: BTreeSet<u32> = own.flat_map(|code| code.from.iter().copied()).collect();
    let mut found = inside.intersection(sites);
    match (found.next(), found.next()) {
        (Some(&only), None) => only,
        _ => line,
    }
}

/// Which of the kinds an instruction is.
fn kind(module: &Module, body: &Body, inst: emback_ir::Inst) -> Option<Kind> {
    let unaligned = |align: u32, ty| {
        let size = match &module.types[ty] {
            TypeData::Int(bits) => bits.div_ceil(8).next_power_of_two().min(8),
            TypeData::Ptr(_) => 4,
            _ if ty == Types::DOUBLE => 8,
            _ if ty == Types::FLOAT => 4,
            _ => 1, // parts of aggregates and vectors have alignments of their own
        };
        align != 0 && align < size
    };
    match &body.insts[inst] {
        InstData::Binary { op, args, .. } => {
            let divides =
                matches!(op, BinaryOp::SDiv | BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::URem);
            (divides && !safe_divisor(module, *op, args[1])).then_some(Kind::Division)
        }
        InstData::Cast { op: CastOp::FpToSi | CastOp::FpToUi, .. } => Some(Kind::Conversion),
        InstData::Load { align, .. } => {
            let ty = body.values[body.result(inst)?].ty;
            unaligned(*align, ty).then_some(Kind::Unaligned)
        }
        InstData::Store { align, value, .. } => {
            unaligned(*align, body.operand_type(*value, &module.consts)).then_some(Kind::Unaligned)
        }
        InstData::Call(call) => match call.callee {
            Operand::Value(_) => Some(Kind::IndirectCall),
            Operand::Const(id) => {
                let &ConstData::Global(callee) = module.consts.data(id) else { return None };
                match module.intrinsic(callee) {
                    Some(Intrinsic::Trap | Intrinsic::Ubsantrap | Intrinsic::Looptrap) => {
                        Some(Kind::Trap)
                    }
                    Some(Intrinsic::WasmMemoryGrow) => Some(Kind::Growth),
                    Some(_) => None,
                    None => {
                        let outside = module.globals[callee].is_declaration();
                        (outside && crosses(module, call.function_type))
                            .then_some(Kind::WideBoundary)
                    }
                }
            }
        },
        _ => None, // means the same for both targets
    }
}

/// A constant by which nothing goes wrong: not 0, nor -1 where a signed quotient may not fit.
fn safe_divisor(module: &Module, op: BinaryOp, divisor: Operand) -> bool {
    let Operand::Const(id) = divisor else { return false };
    module
        .consts
        .as_int(id)
        .is_some_and(|v| !v.is_zero() && (op != BinaryOp::SDiv || v.to_i64() != Some(-1)))
}

/// Whether a signature has an i64.
fn crosses(module: &Module, ty: emback_ir::Type) -> bool {
    let Some((result, params, _)) = module.types.function_parts(ty) else { return false };
    let wide = |ty: &emback_ir::Type| matches!(module.types[*ty], TypeData::Int(33..=64));
    wide(&result) || params.iter().any(wide)
}

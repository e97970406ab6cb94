//! Makes a program report what it does: calls of hooks at each call, store and, in one
//! function, at each value. The runs of two builds of a program can then be compared
//! event by event, down to the first instruction that differs.
//!
//! Before: a module as it was read.
//! After:  each defined function reports its parameters and its number at entry, its result at each
//!         `ret`; each call of a function that is defined elsewhere its arguments and its result;
//!         each pointer that is called through; each store, and each `llvm.memcpy`, `memmove` and
//!         `memset`, its address, its value or source, and where what it wrote can be looked at. In
//!         the function of [`Plan::detail`] each instruction reports that it comes, what it works
//!         on and which value it made.
//!
//! ```text
//! store i32 %v, ptr %p
//!
//! call void @__diverge_pointer(i32 %p.address)
//! call void @__diverge_int(i32 %v, i32 0)
//! store i32 %v, ptr %p
//! call void @__diverge_store(i32 7, i32 %p.address, i32 4)
//! ```
//! What the program itself does is as before, only that no call is `musttail` any more.
//! It runs before anything that knows the target, so that all targets report the same.
//! The code grows by the number of stores and calls, and by every instruction of the one
//! function in detail.
//!
//! Values go ahead of the event that they belong to, each by a call of its own:
//! `__diverge_int(low, high)`, `__diverge_float(double)`, `__diverge_pointer(address)`.
//! No 64-bit integer crosses the border to JavaScript. A vector is reported lane by lane, with 0
//! for lanes that are undefined. Aggregates and numbers wider than 64 bits are not reported; of
//! a store of one, or of a vector, the bytes can be looked at.

mod lanes;

use emback_ir::inst::{CallData, TailKind};
use emback_ir::types::FloatKind;
use emback_ir::{
    BinaryOp, CastOp, Global, GlobalData, GlobalKind, Inst, InstData, InstLoc, Intrinsic, Module,
    Operand, Type, TypeData, Types,
};

use self::lanes::Lanes;
use crate::edit::{self, Editor};
use crate::optimise::effects;
use crate::program::function_behind;
use emback_ir::data_layout::DataLayout;

/// What is reported.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The number of the function whose every instruction is reported; `None` for calls
    /// and stores only.
    pub detail: Option<u32>,
}

/// An instruction that reports; its number is its place in [`run`]'s result.
#[derive(Clone, Debug)]
pub struct Site {
    /// The function it is in.
    pub function: Global,
    /// Where it comes from.
    pub loc: InstLoc,
    /// Its opcode.
    pub opcode: &'static str,
    /// Width of the integer it makes, or of a lane of it; 0 when it makes none.
    pub bits: u32,
    /// What it reads or writes.
    pub access: Option<Access>,
}

/// A load or a store.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Access {
    /// Bytes that it reads or writes.
    pub size: u32,
    /// Alignment of the address, as the program claims it.
    pub align: u32,
}

/// Names of the hooks that a program may call, with their parameters as letters: `i` an
/// `i32`, `d` a `double`. They are undefined in the module; whoever runs it provides
/// them.
pub const HOOKS: [(&str, &str); 12] = [
    ("__diverge_int", "ii"),
    ("__diverge_float", "d"),
    ("__diverge_pointer", "i"),
    ("__diverge_enter", "iii"), // function, lowest and highest address of the stack
    ("__diverge_leave", "i"),   // function
    ("__diverge_call", "i"),    // function that is defined elsewhere
    ("__diverge_back", "i"),    // the same
    ("__diverge_through", "i"), // pointer that is called through
    ("__diverge_store", "iii"), // site, address, bytes; the value is given
    ("__diverge_written", "iii"), // site, address, bytes; the value is not given
    ("__diverge_at", "i"),      // site
    ("__diverge_value", "i"),   // site
];

/// Instruments every body, and gives the sites that events name. A function's number is
/// the index of its [`Global`].
pub fn run(module: &mut Module, plan: Plan) -> Vec<Site> {
    let mut sites = Vec::new();
    let layout = DataLayout::of(module);
    let functions: Vec<Global> = module.globals.keys().collect();
    for function in functions {
        if let Some(mut body) = module.take_body(function) {
            let detail = plan.detail == Some(function.as_u32());
            let edit = Editor::new(module, &mut body);
            let (layout, sites, lanes) = (&layout, &mut sites, Lanes::default());
            Teller { edit, layout, function, detail, sites, lanes }.run();
            module.put_body(function, body);
        }
    }
    sites
}

/// One body at work.
struct Teller<'a> {
    edit: Editor<'a>,
    layout: &'a DataLayout,
    function: Global,
    detail: bool,
    sites: &'a mut Vec<Site>,
    lanes: Lanes,
}

impl Teller<'_> {
    fn run(mut self) {
        for (number, block) in self.edit.body.layout.clone().into_iter().enumerate() {
            let old = self.edit.open(block);
            if number == 0 {
                if let Some(&first) = old.first() {
                    self.edit.locate(first);
                }
                self.enter();
            }
            for inst in old {
                self.edit.locate(inst);
                self.instruction(inst);
            }
            self.edit.close();
        }
        self.edit.finish();
    }

    /// Reports the parameters and the bounds of the stack: addresses within them differ
    /// from target to target, as frames are laid out differently, and are not compared.
    fn enter(&mut self) {
        for param in self.edit.body.params.clone() {
            self.tell(param.into());
        }
        let number = self.number(self.function);
        let [low, high] = ["__stack_low", "__stack_high"].map(|name| self.boundary(name));
        self.hook("__diverge_enter", vec![number, low, high]);
    }

    /// Keeps an instruction, with its reports before and behind it.
    fn instruction(&mut self, inst: Inst) {
        let data = self.edit.body.insts[inst].clone();
        if let InstData::Ret { value } = data {
            value.into_iter().for_each(|value| self.tell(value));
            let number = self.number(self.function);
            self.hook("__diverge_leave", vec![number]);
        }
        if let InstData::Call(call) = &mut self.edit.body.insts[inst]
            // A `musttail` call must be followed by `ret`, and reports come between.
            && call.tail == TailKind::MustTail
        {
            call.tail = TailKind::None;
        }
        // Phis come first in a block, and the frame pass looks for allocas as they are.
        let quiet = (data.is_terminator() && !matches!(data, InstData::Unreachable))
            || matches!(data, InstData::Phi { .. } | InstData::Alloca { .. })
            || self.is_silent(&data);
        let site = (self.detail && !quiet).then(|| self.site(inst));
        if let Some(site) = site {
            self.operands(&data);
            self.hook("__diverge_at", vec![site]);
        }
        let outside = self.outside(&data).map(|callee| self.number(callee));
        if let (Some(callee), InstData::Call(call)) = (outside, &data) {
            call.args.iter().for_each(|&arg| self.tell(arg));
            self.hook("__diverge_call", vec![callee]);
        } else if let InstData::Call(call) = &data
            && call.callee.constant().is_none()
        {
            let pointer = self.edit.cast(CastOp::PtrToInt, call.callee, Types::I32);
            self.hook("__diverge_through", vec![pointer]);
        }
        self.edit.keep(inst);
        self.memory(inst, &data);
        let result = self.edit.body.result(inst).map(Operand::from);
        if let Some(callee) = outside {
            result.into_iter().for_each(|result| self.tell(result));
            self.hook("__diverge_back", vec![callee]);
        }
        if let (Some(site), Some(result)) = (site, result) {
            self.tell(result);
            self.hook("__diverge_value", vec![site]);
        }
    }

    /// What an instruction works on, where the event after it does not report that
    /// anyway.
    fn operands(&mut self, data: &InstData) {
        if let InstData::Load { ptr, .. } | InstData::Store { ptr, .. } = data {
            self.tell(*ptr);
        } else if let Some(call) = data.as_call() {
            if edit::as_global(self.edit.module, call.callee).is_none() {
                self.tell(call.callee);
            } else if effects::intrinsic(self.edit.module, call).is_some() {
                call.args.iter().for_each(|&arg| self.tell(arg));
            }
        } else {
            let mut operands = Vec::new();
            data.for_each_operand(|operand| operands.push(operand));
            operands.into_iter().for_each(|operand| self.tell(operand));
        }
    }

    /// The change of memory that an instruction makes: its address first, then what it
    /// wrote.
    fn memory(&mut self, inst: Inst, data: &InstData) {
        match data {
            InstData::Store { ptr, value, .. } => {
                self.tell(*ptr);
                let ty = self.edit.ty(*value);
                let size = self.size(ty);
                let size = self.edit.i32(size.cast_signed());
                let hook = if is_scalar(&self.edit.module.types, ty) {
                    self.tell(*value);
                    "__diverge_store"
                } else {
                    "__diverge_written"
                };
                self.written(hook, inst, *ptr, size);
            }
            InstData::Call(call) if self.writes_memory(call) => {
                let [to, from, length, ..] = call.args[..] else { return };
                [to, from, length].into_iter().for_each(|arg| self.tell(arg));
                let length = match self.edit.module.types.int_bits(self.edit.ty(length)) {
                    Some(..32) => self.edit.cast(CastOp::ZExt, length, Types::I32),
                    Some(33..) => self.edit.cast(CastOp::Trunc, length, Types::I32),
                    Some(32) | None => length,
                };
                self.written("__diverge_written", inst, to, length);
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {}
        }
    }

    /// Reports where something was written.
    fn written(&mut self, hook: &'static str, inst: Inst, to: Operand, size: Operand) {
        let site = self.site(inst);
        let address = self.edit.cast(CastOp::PtrToInt, to, Types::I32);
        self.hook(hook, vec![site, address, size]);
    }

    /// Whether a call writes memory that its arguments say: `memcpy`, `memmove`,
    /// `memset`.
    fn writes_memory(&self, call: &CallData) -> bool {
        effects::intrinsic(self.edit.module, call).is_some_and(Intrinsic::is_mem_intrinsic)
    }

    /// The function that is called directly and that is defined elsewhere.
    fn outside(&self, data: &InstData) -> Option<Global> {
        let InstData::Call(call) = data else { return None };
        let module = &*self.edit.module;
        let callee = function_behind(module, edit::as_global(module, call.callee)?)?;
        // The body at work is out of the module.
        let elsewhere = module.globals[callee].is_declaration() && callee != self.function;
        (elsewhere && module.intrinsic(callee).is_none()).then_some(callee)
    }

    /// Calls that are no work: notes, and what later passes look for as it is.
    fn is_silent(&self, data: &InstData) -> bool {
        let InstData::Call(call) = data else { return false };
        effects::intrinsic(self.edit.module, call).is_some_and(|intrinsic| {
            intrinsic.is_debug()
                || intrinsic.is_lifetime_marker()
                || intrinsic.is_va_list()
                || matches!(
                    intrinsic,
                    Intrinsic::Stacksave | Intrinsic::Stackrestore | Intrinsic::Frameaddress
                )
        })
    }

    /// Adds a site for `inst` and gives its number as an operand.
    fn site(&mut self, inst: Inst) -> Operand {
        let data = &self.edit.body.insts[inst];
        let opcode = data.opcode_name();
        let made = self.edit.body.result(inst).map(|result| self.edit.body.values[result].ty);
        let accessed = match data {
            InstData::Load { align, .. } => made.map(|ty| (ty, *align)),
            InstData::Store { value, align, .. } => Some((self.edit.ty(*value), *align)),
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => None,
        };
        // The alignment that the program claims: without one, that of the type.
        let access = accessed.map(|(ty, align)| {
            let natural = || self.layout.align(&self.edit.module.types, ty);
            let align = if align == 0 { u32::try_from(natural()).unwrap_or(1) } else { align };
            Access { size: self.size(ty), align }
        });
        let types = &self.edit.module.types;
        let lane = made.map(|ty| vector(types, ty).map_or(ty, |(lane, _)| lane));
        let bits = lane.and_then(|ty| types.int_bits(ty)).unwrap_or(0);
        let loc = self.edit.body.locs[inst];
        self.sites.push(Site { function: self.function, loc, opcode, bits, access });
        let number = i32::try_from(self.sites.len() - 1).unwrap_or(i32::MAX);
        self.edit.i32(number)
    }

    /// Bytes that a store of this type writes.
    fn size(&self, ty: Type) -> u32 {
        u32::try_from(self.layout.store_size(&self.edit.module.types, ty)).unwrap_or(u32::MAX)
    }

    /// The number of a function as an operand.
    fn number(&mut self, function: Global) -> Operand {
        self.edit.i32(function.as_u32().cast_signed())
    }

    /// The address of a boundary that the linker knows.
    fn boundary(&mut self, name: &str) -> Operand {
        let module = &mut *self.edit.module;
        let global = module.global_by_name(name).unwrap_or_else(|| {
            let symbol = module.symbol(name);
            let kind = GlobalKind::Variable(emback_ir::module::Variable::default());
            module.add_global(GlobalData::new(Some(symbol), Types::I8, kind))
        });
        let address = self.edit.global(global);
        self.edit.cast(CastOp::PtrToInt, address, Types::I32)
    }

    /// Reports a value, in as many pieces as it takes. Integers are extended with zeros,
    /// so that the bits beyond the type, which targets leave to themselves, never differ.
    fn tell(&mut self, value: Operand) {
        let ty = self.edit.ty(value);
        match self.edit.module.types[ty] {
            TypeData::Int(bits @ 1..=32) => {
                let low = if bits == 32 {
                    value
                } else {
                    self.edit.cast(CastOp::ZExt, value, Types::I32)
                };
                let high = self.edit.i32(0);
                self.hook("__diverge_int", vec![low, high]);
            }
            TypeData::Int(bits @ 33..=64) => {
                let wide = if bits == 64 {
                    value
                } else {
                    self.edit.cast(CastOp::ZExt, value, Types::I64)
                };
                let low = self.edit.cast(CastOp::Trunc, wide, Types::I32);
                let high = self.edit.binary_int(BinaryOp::LShr, wide, 32);
                let high = self.edit.cast(CastOp::Trunc, high, Types::I32);
                self.hook("__diverge_int", vec![low, high]);
            }
            TypeData::Float(FloatKind::Float) => {
                let wide = self.edit.cast(CastOp::FpExt, value, Types::DOUBLE);
                self.hook("__diverge_float", vec![wide]);
            }
            TypeData::Float(FloatKind::Double) => self.hook("__diverge_float", vec![value]),
            TypeData::Ptr(_) => {
                let address = self.edit.cast(CastOp::PtrToInt, value, Types::I32);
                self.hook("__diverge_pointer", vec![address]);
            }
            TypeData::Vector { element, .. } if pieces(&self.edit.module.types, ty) > 0 => {
                let defined = self.lanes.of(self.edit.module, self.edit.body, value);
                for (lane, defined) in (0..).zip(defined) {
                    let index = self.edit.i32(lane);
                    let lane = match defined {
                        true => self
                            .edit
                            .emit(InstData::ExtractElement { args: [value, index] }, element),
                        false => None,
                    };
                    // The same number of pieces in any case.
                    let lane = lane.map_or_else(|| self.edit.i32(0), Operand::from);
                    self.tell(lane);
                }
            }
            TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
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
            | TypeData::TargetExt { .. } => {}
        }
    }

    /// A call of a hook; its declaration is made at the first one.
    fn hook(&mut self, name: &str, args: Vec<Operand>) {
        let letters = HOOKS.iter().find(|(known, _)| *known == name).map_or("", |hook| hook.1);
        let params: Vec<_> =
            letters.chars().map(|c| if c == 'd' { Types::DOUBLE } else { Types::I32 }).collect();
        let hook = self.edit.declare(name, Types::VOID, &params);
        self.edit.call(hook, args);
    }
}

/// Whether values of this type are reported in one piece.
fn is_scalar(types: &Types, ty: Type) -> bool {
    matches!(
        types[ty],
        TypeData::Int(..=64)
            | TypeData::Float(FloatKind::Float | FloatKind::Double)
            | TypeData::Ptr(_)
    )
}

/// The type and the number of lanes of a vector.
fn vector(types: &Types, ty: Type) -> Option<(Type, usize)> {
    if let TypeData::Vector { element, count, scalable: false } = types[ty] {
        Some((element, usize::try_from(count).unwrap_or(usize::MAX)))
    } else {
        None
    }
}

/// The number of values by which one of this type is reported: 0 where it is not.
#[must_use]
pub fn pieces(types: &Types, ty: Type) -> usize {
    let (lane, count) = vector(types, ty).unwrap_or((ty, 1));
    if is_scalar(types, lane) { count } else { 0 }
}

#[cfg(test)]
mod tests;

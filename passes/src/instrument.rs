//! Makes a program tell what it does: calls of hooks at each call, store and, in one function, at each value.
//!
//! Before: a module as it was read.
//! After:  each defined function tells its parameters and its number at entry, its result at each `ret`; each store, and each
//!         `llvm.memcpy`, `memmove` and `memset`, its address and value. In the function of [`Plan::detail`] each instruction
//!         tells that it comes and which value it made. What the program itself does is as before, only that no call is
//!         `musttail` any more. It runs before anything that knows the target, so that all targets tell the same.
//!
//! Values go ahead of the event that they belong to, each by a call of its own: `__diverge_int(low, high)`,
//! `__diverge_float(double)`, `__diverge_pointer(address)`. No 64-bit integer crosses the border. Vectors, aggregates and
//! numbers wider than 64 bits are not told.

use emback_ir::inst::TailKind;
use emback_ir::types::FloatKind;
use emback_ir::{
    BinaryOp, CastOp, Global, GlobalData, GlobalKind, Inst, InstData, InstLoc, Module, Operand,
    TypeData, Types,
};

use crate::edit::Editor;
use crate::optimise::effects;

/// What is to be told.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The number of the function whose every instruction is told.
    pub detail: Option<u32>,
}

/// An instruction that tells of itself; its number is its place in [`run`]'s result.
#[derive(Clone, Debug)]
pub struct Site {
    /// The function it is in.
    pub function: Global,
    /// Where it comes from.
    pub loc: InstLoc,
    /// Its opcode.
    pub opcode: &'static str,
}

/// Names of the hooks that a program may call, with their parameters as letters: `i` an `i32`, `d` a `double`.
pub const HOOKS: [(&str, &str); 8] = [
    ("__diverge_int", "ii"),
    ("__diverge_float", "d"),
    ("__diverge_pointer", "i"),
    ("__diverge_enter", "iii"),
    ("__diverge_leave", "i"),
    ("__diverge_store", "i"),
    ("__diverge_at", "i"),
    ("__diverge_value", "i"),
];

/// Instruments every body. A function's number is the index of its [`Global`].
pub fn run(module: &mut Module, plan: Plan) -> Vec<Site> {
    let mut sites = Vec::new();
    let functions: Vec<Global> = module.globals.keys().collect();
    for function in functions {
        if let Some(mut body) = module.take_body(function) {
            let detail = plan.detail == Some(function.as_u32());
            Teller { edit: Editor::new(module, &mut body), function, detail, sites: &mut sites }
                .run();
            module.put_body(function, body);
        }
    }
    sites
}

struct Teller<'a> {
    edit: Editor<'a>,
    function: Global,
    detail: bool,
    sites: &'a mut Vec<Site>,
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

    fn enter(&mut self) {
        for param in self.edit.body.params.clone() {
            self.tell(param.into());
        }
        let number = self.number();
        let [low, high] = ["__stack_low", "__stack_high"].map(|name| self.boundary(name));
        self.hook("__diverge_enter", vec![number, low, high]);
    }

    fn instruction(&mut self, inst: Inst) {
        let data = self.edit.body.insts[inst].clone();
        if let InstData::Ret { value } = data {
            value.into_iter().for_each(|value| self.tell(value));
            let number = self.number();
            self.hook("__diverge_leave", vec![number]);
        }
        if let InstData::Call(call) = &mut self.edit.body.insts[inst]
            && call.tail == TailKind::MustTail
        {
            call.tail = TailKind::None;
        }
        // Phis stand together, and the frame pass looks for allocas as they are.
        let quiet = data.is_terminator()
            || matches!(data, InstData::Phi { .. } | InstData::Alloca { .. })
            || self.is_intrinsic(&data);
        let site = (self.detail && !quiet).then(|| self.site(inst));
        if let Some(site) = site {
            self.operands(&data);
            self.hook("__diverge_at", vec![site]);
        }
        self.edit.keep(inst);
        self.memory(inst, &data);
        if let (Some(site), Some(result)) = (site, self.edit.body.result(inst)) {
            self.tell(result.into());
            self.hook("__diverge_value", vec![site]);
        }
    }

    /// What an instruction works on, where that tells why it went wrong.
    fn operands(&mut self, data: &InstData) {
        match data {
            InstData::Load { ptr, .. } | InstData::Store { ptr, .. } => self.tell(*ptr),
            InstData::Cast { arg, .. } => self.tell(*arg),
            InstData::Binary { args, .. } => args.iter().for_each(|&arg| self.tell(arg)),
            _ => {}
        }
    }

    /// The change of memory that an instruction makes: its address first.
    fn memory(&mut self, inst: Inst, data: &InstData) {
        let (ptr, value) = match data {
            InstData::Store { ptr, value, .. } => (*ptr, *value),
            InstData::Call(call) => {
                let name = effects::intrinsic_name(self.edit.module, call);
                let known = name.is_some_and(|name| {
                    [&b"memcpy"[..], b"memmove", b"memset"]
                        .iter()
                        .any(|start| name.starts_with(start))
                });
                match (known, call.args.as_slice()) {
                    (true, [to, from, length, ..]) => {
                        let (from, length) = (*from, *length);
                        self.tell(*to);
                        (from, length)
                    }
                    _ => return,
                }
            }
            _ => return,
        };
        self.tell(ptr);
        self.tell(value);
        let site = self.site(inst);
        self.hook("__diverge_store", vec![site]);
    }

    fn is_intrinsic(&self, data: &InstData) -> bool {
        match data {
            InstData::Call(call) => crate::edit::as_global(self.edit.module, call.callee)
                .is_some_and(|callee| {
                    let name = self.edit.module.global_name(callee);
                    ["llvm.dbg", "llvm.lifetime", "llvm.va_", "llvm.stack", "llvm.frame"]
                        .iter()
                        .any(|start| name.starts_with(start))
                }),
            _ => false,
        }
    }

    fn site(&mut self, inst: Inst) -> Operand {
        let opcode = self.edit.body.insts[inst].opcode_name();
        let loc = self.edit.body.locs[inst];
        self.sites.push(Site { function: self.function, loc, opcode });
        let number = i32::try_from(self.sites.len() - 1).unwrap_or(i32::MAX);
        self.edit.i32(number)
    }

    fn number(&mut self) -> Operand {
        self.edit.i32(self.function.as_u32().cast_signed())
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

    /// Tells a value, in as many pieces as it takes.
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
            _ => {}
        }
    }

    fn hook(&mut self, name: &str, args: Vec<Operand>) {
        let letters = HOOKS.iter().find(|(known, _)| *known == name).map_or("", |hook| hook.1);
        let params: Vec<_> =
            letters.chars().map(|c| if c == 'd' { Types::DOUBLE } else { Types::I32 }).collect();
        let hook = self.edit.declare(name, Types::VOID, &params);
        self.edit.call(hook, args);
    }
}

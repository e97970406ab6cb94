//! Who uses what: users of each global, functions whose address is taken, signatures of
//! indirect calls.
//!
//! A function gets a slot in a table only if its address is used other than as a callee,
//! and a signature gets a table if anything is called through it, even where no function
//! has it: the call must have something to fail in. One walk over all operands; a
//! constant is walked once for each function that uses it.

use cranelift_entity::SecondaryMap;
use emback_ir::tree::Signature;
use emback_ir::{Const, ConstData, Global, GlobalKind, InstData, Module, Operand};

use crate::edit::as_global;
use crate::program::{function_behind, invoked_signature, signature};

/// What was found.
#[derive(Default)]
pub(super) struct Uses {
    /// Functions and variables that use a global, each once, in order.
    pub(super) users: SecondaryMap<Global, Vec<Global>>,
    /// Signatures of tables, in order of first use, and the functions in each, in order.
    pub(super) tables: Vec<(Signature, Vec<Global>)>,
    /// Functions that have a slot.
    taken: SecondaryMap<Global, bool>,
    /// The last user that a constant was walked for, so that shared ones are walked once.
    seen: SecondaryMap<Const, Option<Global>>,
}

/// Whether a variable is a note to the linker that takes no memory.
pub(super) fn is_metadata(module: &Module, global: Global) -> bool {
    let data = &module.globals[global];
    module.has_reserved_name(global)
        || data.section.is_some_and(|section| module.bytes(section) == b"llvm.metadata")
}

impl Uses {
    pub(super) fn of(module: &Module) -> Self {
        let mut uses = Self::default();
        for (global, data) in &module.globals {
            match &data.kind {
                GlobalKind::Function(function) => {
                    let Some(body) = function.body() else { continue };
                    for &block in &body.layout {
                        for &inst in &body.blocks[block].insts {
                            uses.inst(module, global, &body.insts[inst]);
                        }
                    }
                }
                GlobalKind::Variable(variable) if !is_metadata(module, global) => {
                    if let Some(init) = variable.init {
                        uses.constant(module, global, init);
                    }
                }
                GlobalKind::Variable(_) => {}
                GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                    // An alias is a name: a function gets a pointer when something takes
                    // that of the alias.
                    if function_behind(module, global).is_none() {
                        uses.constant(module, global, *target);
                    }
                }
            }
        }
        uses
    }

    /// Notes the uses of one instruction. A direct callee is used without its address
    /// being taken.
    fn inst(&mut self, module: &Module, user: Global, inst: &InstData) {
        let mut direct = None;
        if let InstData::Call(call) = inst {
            let callee = as_global(module, call.callee);
            match callee.and_then(|callee| function_behind(module, callee)) {
                Some(callee) => {
                    direct = Some(call.callee);
                    self.invoked(module, callee);
                }
                None => {
                    self.table(&signature(&module.types, call.function_type));
                }
            }
        }
        let mut first = true;
        inst.for_each_operand(|operand| {
            // The callee comes first; the same function may be an argument too.
            if std::mem::take(&mut first) && direct == Some(operand) {
                if let Some(callee) = as_global(module, operand) {
                    self.used_by(callee, user);
                }
                return;
            }
            if let Operand::Const(id) = operand {
                self.constant(module, user, id);
            }
        });
    }

    /// A function that calls a pointer needs the table of its signature.
    fn invoked(&mut self, module: &Module, callee: Global) {
        let data = &module.globals[callee];
        if data.is_declaration()
            && let Some(signature) = invoked_signature(&module.global_name(callee))
        {
            self.table(&signature);
        }
    }

    /// Notes a use, once for each user.
    fn used_by(&mut self, used: Global, user: Global) {
        if self.users[used].last() != Some(&user) {
            self.users[used].push(user);
        }
    }

    /// The number of the table of a signature.
    fn table(&mut self, wanted: &Signature) -> usize {
        match self.tables.iter().position(|(known, _)| known == wanted) {
            Some(index) => index,
            None => {
                self.tables.push((wanted.clone(), Vec::new()));
                self.tables.len() - 1
            }
        }
    }

    /// Notes that the address of `used` is taken. An undefined weak function has none: it
    /// is null.
    fn address_of(&mut self, module: &Module, used: Global, user: Global) {
        self.used_by(used, user);
        let Some(function) = function_behind(module, used) else { return };
        if used != function {
            self.used_by(function, user);
        }
        let data = &module.globals[function];
        let undefined = data.is_declaration() && data.linkage == emback_ir::Linkage::ExternWeak;
        if !self.taken[function] && !undefined {
            self.taken[function] = true;
            let table = self.table(&signature(&module.types, data.ty));
            self.tables[table].1.push(function);
        }
    }

    /// Notes every global in a constant.
    fn constant(&mut self, module: &Module, user: Global, id: Const) {
        let mut stack = vec![id];
        while let Some(id) = stack.pop() {
            if self.seen[id] == Some(user) {
                continue;
            }
            match module.consts.data(id) {
                ConstData::Global(global)
                | ConstData::DsoLocalEquivalent(global)
                | ConstData::NoCfi(global)
                | ConstData::BlockAddress(global, _) => self.address_of(module, *global, user),
                ConstData::Aggregate(parts) | ConstData::PtrAuth(parts) => {
                    stack.extend(parts.iter().rev());
                }
                ConstData::Splat(part) => stack.push(*part),
                ConstData::Expr(expr) => {
                    // The first operand comes off first.
                    let from = stack.len();
                    expr.for_each_part(|part| stack.push(part));
                    stack[from..].reverse();
                }
                ConstData::Int(_)
                | ConstData::Float(_)
                | ConstData::Null
                | ConstData::None
                | ConstData::Undef
                | ConstData::Poison
                | ConstData::Zero
                | ConstData::Bytes(_)
                | ConstData::Metadata(_)
                | ConstData::InlineAsm(_) => continue,
            }
            self.seen[id] = Some(user);
        }
    }
}

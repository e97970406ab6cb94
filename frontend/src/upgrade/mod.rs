//! Brings what older and newer versions of LLVM write to LLVM 19, for readers of any form.
//!
//! `intrinsics` has the names and operands of intrinsics, `attributes` the names of attributes;
//! the rest of this module is about constants.
//!
//! LLVM 3 to 18 had constant expressions of most instructions. LLVM 19 has `add`, `sub`, `mul`,
//! `xor`, `trunc`, `ptrtoint`, `inttoptr`, `bitcast`, `addrspacecast`, `getelementptr`,
//! `extractelement`, `insertelement` and `shufflevector`; the others are retired
//! ([`emback_ir::ConstExpr::is_retired`]), and what we print must do without them.
//!
//! * Whatever has a value that does not hang on an address becomes that value (`fold`).
//! * In a function body the rest becomes instructions: before its user, or for a phi at the end of
//!   the block that the value comes from (`expand`).
//! * In the value of a global the rest is said in the words that LLVM 19 has, where there are such
//!   (`respell`): `zext (X)` is `ptrtoint (inttoptr X)`, `shl (X, 2)` is `mul (X, 4)`.
//!
//! What is then still there stays as it was, for those who know addresses: right shifts, divisions,
//! comparisons and arithmetic of floating-point numbers on an address in the value of a global,
//! which LLVM 19 cannot say; and in bodies what has no place, namely a division that may trap on an
//! edge that is one of several or in the arguments of a pad. [`emback_ir::print::refused`] lists
//! these.

pub(crate) mod attributes;
mod expand;
mod fold;
pub(crate) mod intrinsics;
mod respell;

use cranelift_entity::EntityRef;
use emback_ir::{Const, Global, GlobalKind, Module};

/// The narrowest and the widest that a pointer of address space 0 may be, in bits. The two differ
/// where the module does not say: the modules of both targets do, but hand-written ones often have
/// no data layout, and a fold must be right for whichever target is chosen later.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
struct PointerBits {
    least: u32,
    most: u32,
}

impl PointerBits {
    fn of(module: &Module) -> Self {
        let bits = module.data_layout.split(|&byte| byte == b'-').find_map(|part| {
            let rest = part.strip_prefix(b"p0:").or_else(|| part.strip_prefix(b"p:"))?;
            let digits = rest.split(|&byte| byte == b':').next()?;
            std::str::from_utf8(digits).ok()?.parse().ok()
        });
        match bits {
            Some(bits) => Self { least: bits, most: bits },
            None => Self { least: 32, most: 64 },
        }
    }
}

/// The module without retired constant expressions, as far as that goes. Linear in the constants
/// and instructions; a module that has no retired expression, as all of LLVM 19 and later, costs
/// one scan of its constants.
pub(crate) fn constants(mut module: Module) -> Module {
    let mut retired = module.consts.retired();
    if !retired.contains(&true) {
        return module;
    }
    let pointer = PointerBits::of(&module);
    let folded = fold::all(&mut module, &retired, pointer);
    let mut respeller = respell::Respeller::new(pointer);
    for global in module.globals.keys().collect::<Vec<_>>() {
        values(&mut module, global, |module, id| {
            let id = folded.get(id.index()).copied().unwrap_or(id);
            respeller.constant(module, id)
        });
        if let Some(mut body) = module.take_body(global) {
            expand::body(&mut module, &mut body, &folded, &mut retired);
            module.put_body(global, body);
        }
    }
    module
}

/// Replaces the constants that a global is made of: the value of a variable, the target of an
/// alias, and the three constants of a function's head.
fn values(module: &mut Module, global: Global, mut by: impl FnMut(&mut Module, Const) -> Const) {
    let mut kind = std::mem::replace(
        &mut module.globals[global].kind,
        GlobalKind::Variable(emback_ir::Variable::default()),
    );
    match &mut kind {
        GlobalKind::Variable(variable) => {
            variable.init = variable.init.map(|id| by(module, id));
        }
        GlobalKind::Alias(id) | GlobalKind::IFunc(id) => *id = by(module, *id),
        GlobalKind::Function(function) => {
            for part in [&mut function.prefix, &mut function.prologue, &mut function.personality] {
                *part = part.map(|id| by(module, id));
            }
        }
    }
    module.globals[global].kind = kind;
}

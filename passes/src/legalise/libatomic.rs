//! Defines the functions of GCC's libatomic (`__atomic_*`) and the older `__sync_*` that
//! the module calls and does not define. Compilers call them for accesses that their
//! processor has no instruction for: wider than a register, or of a size that is no power
//! of two.
//!
//! ```text
//! declare i32 @__atomic_fetch_add_4(ptr, i32, i32)      gets a load, an add and a store
//! declare void @__atomic_load(i32, ptr, ptr, i32)       gets a memcpy
//! ```
//! Takes any module. Leaves each such function with an internal body, in plain loads and
//! stores: there is one thread. They are LLVM IR (`passes/src/helpers/atomics.ll`), which
//! is read only where one of them is declared. The names and types are those of GCC's
//! manual, "__atomic Builtins", and of LLVM's "Atomics" guide.

use std::sync::OnceLock;

use emback_ir::{Global, Linkage, Module};
use emback_link::define_by_name;

use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "libatomic",
    about: "define the functions of libatomic that the module calls",
    run: Run::Module(|module, _| run(module)),
};

/// Parts, each headed by its name in a comment.
const TEMPLATE: &str = include_str!("../helpers/atomics.ll");

/// Widths in bytes, as in the names of the functions.
const WIDTHS: [u32; 5] = [1, 2, 4, 8, 16];

/// Operations, as in the names of the functions, and how `%new` comes of `%old` and
/// `%value`.
const OPERATIONS: &[(&str, &str)] = &[
    ("add", "%new = add $T %old, %value"),
    ("sub", "%new = sub $T %old, %value"),
    ("and", "%new = and $T %old, %value"),
    ("or", "%new = or $T %old, %value"),
    ("xor", "%new = xor $T %old, %value"),
    ("nand", "%both = and $T %old, %value\n  %new = xor $T %both, -1"),
    ("max", "%c = icmp sgt $T %old, %value\n  %new = select i1 %c, $T %old, $T %value"),
    ("min", "%c = icmp slt $T %old, %value\n  %new = select i1 %c, $T %old, $T %value"),
    ("umax", "%c = icmp ugt $T %old, %value\n  %new = select i1 %c, $T %old, $T %value"),
    ("umin", "%c = icmp ult $T %old, %value\n  %new = select i1 %c, $T %old, $T %value"),
];

/// Runs over the module.
///
/// # Errors
/// None for a module that the verifier accepts.
pub fn run(module: &mut Module) -> Result<(), emback_ir::Diagnostics> {
    let is_wanted = |data: &emback_ir::GlobalData| {
        let name = data.name.expand().map(|name| module.bytes(name));
        data.is_declaration()
            && name
                .is_some_and(|name| name.starts_with(b"__atomic_") || name.starts_with(b"__sync_"))
    };
    if !module.globals.values().any(is_wanted) {
        return Ok(());
    }
    let defined: Vec<Global> = define_by_name(module, library())?;
    for global in defined {
        module.globals[global].linkage = Linkage::Internal;
    }
    Ok(())
}

/// All the functions, read once.
fn library() -> &'static Module {
    static LIBRARY: OnceLock<Module> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        emback_frontend::text::read(text().as_bytes(), "atomics.ll").unwrap_or_default()
    })
}

/// The text of the library: each part of the template at every width and operation. It
/// is made on demand, as most programs call none of its functions.
fn text() -> String {
    let part = |name: &str| {
        let (_, rest) = TEMPLATE.split_once(&format!("\n; {name}\n")).unwrap_or_default();
        rest.split_once("\n\n; ").map_or(rest, |(part, _)| part)
    };
    let mut out = part("one").to_owned();
    for bytes in WIDTHS {
        let at_width = |text: &str| {
            text.replace("$T", &format!("i{}", 8 * bytes)).replace("$B", &bytes.to_string())
        };
        out.push_str(&at_width(part("width")));
        for (name, new) in OPERATIONS {
            out.push_str(&at_width(&part("operation").replace("$OP", name).replace("$new", new)));
        }
    }
    out
}

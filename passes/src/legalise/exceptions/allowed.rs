//! Functions that catch no exceptions, though their code would: those that `-s
//! EXCEPTION_CATCHING_ALLOWED` does not name. Exceptions pass through them, and destructors in them
//! do not run, as in Emscripten.
//!
//! Before: a module as it was read.
//! After:  an `invoke` in such a function is a `call` and a branch. Its landing pads stay, and
//!         nothing reaches them.

use emback_ir::{Global, InstData, Module, Types};

use super::drop_edge;
use crate::edit::Editor;

/// Lets only those functions catch exceptions whose name `may_catch` accepts.
pub fn stop_catching(module: &mut Module, may_catch: &dyn Fn(&str) -> bool) {
    let functions: Vec<Global> = module.globals.keys().collect();
    for function in functions {
        if may_catch(&module.global_name(function)) {
            continue;
        }
        let Some(mut body) = module.take_body(function) else { continue };
        let mut dropped = Vec::new();
        let mut edit = Editor::new(module, &mut body);
        for block in edit.body.layout.clone() {
            let insts = edit.open(block);
            for inst in insts {
                edit.locate(inst);
                if let InstData::Invoke { call, normal, unwind } = &edit.body.insts[inst] {
                    let (call, normal, unwind) = (call.clone(), *normal, *unwind);
                    edit.body.insts[inst] = InstData::Call(call);
                    edit.keep(inst);
                    edit.emit(InstData::Br { target: normal }, Types::VOID);
                    dropped.push((block, unwind));
                } else {
                    edit.keep(inst);
                }
            }
            edit.close();
        }
        edit.finish();
        for (from, to) in dropped {
            drop_edge(&mut body, from, to);
        }
        module.put_body(function, body);
    }
}

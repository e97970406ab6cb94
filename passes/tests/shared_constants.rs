//! Expressions that share their parts, as only bitcode can have them: 2^60 parts in sixty constants. They cost
//! what is there.

use emback_ir::module::GlobalKind;
use emback_ir::{BinaryOp, CastOp, Const, ConstData, ConstExpr, InstFlags, Module, Operand, Types};
use emback_passes::layout::{LayoutOptions, layout};
use emback_passes::pipeline::{self, Options, Unobserved};
use emback_passes::target::{Target, Vectors};

/// The address of `@x`, doubled sixty times.
fn doubled(module: &mut Module) -> Const {
    let x = module.global_by_name("x").expect("it is defined");
    let arg = module.consts.intern(Types::PTR, ConstData::Global(x));
    let op = CastOp::PtrToInt;
    let cast = ConstExpr::Cast { op, arg, flags: InstFlags::NONE };
    let mut value = module.consts.intern(Types::I32, ConstData::Expr(Box::new(cast)));
    for _ in 0..60 {
        let (op, flags) = (BinaryOp::Add, InstFlags::NONE);
        let sum = ConstExpr::Binary { op, args: [value, value], flags };
        value = module.consts.intern(Types::I32, ConstData::Expr(Box::new(sum)));
    }
    value
}

#[test]
fn shared_parts_are_evaluated_and_expanded_once() {
    for optimise in [false, true] {
        let text = b"@x = global i32 0\n@y = global i32 0\ndefine i32 @f() {\n  ret i32 0\n}\n";
        let mut module = match emback_frontend::text::read(text, "a.ll") {
            Ok(module) => module,
            Err(errors) => panic!("{}", errors[0]),
        };
        let value = doubled(&mut module);
        for data in module.globals.values_mut() {
            match &mut data.kind {
                GlobalKind::Variable(variable) => variable.init = Some(value),
                GlobalKind::Function(function) => {
                    let body = function.body_mut().expect("a body");
                    for inst in body.insts.values_mut() {
                        inst.for_each_operand_mut(|operand| *operand = Operand::Const(value));
                    }
                }
                GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
            }
        }
        let options = Options {
            target: Target::AsmJs,
            tail_calls: false,
            vectors: Vectors::None,
            runtime: true,
            wasm_exceptions: false,
            cast_pointers: false,
            optimise,
            outlining_limit: 0,
            verify_each: false,
            roots: ["f", "x", "y"].map(str::to_owned).to_vec(),
        };
        if let Err(errors) = pipeline::legalise(&mut module, &options, &Unobserved) {
            panic!("{}", errors[0]);
        }
        assert!(layout(&module, &LayoutOptions::default()).is_ok());
    }
}

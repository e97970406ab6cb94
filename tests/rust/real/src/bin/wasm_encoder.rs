//! A module of WebAssembly, written, and read and validated by another crate.

use real::digest;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction, MemArg,
    MemorySection, MemoryType, Module, NameMap, NameSection, TypeSection, ValType,
};
use wasmparser::{Operator, Parser, Payload, Validator, WasmFeatures};

fn module(number: i64, good: bool) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32, ValType::F64], [ValType::I64]);
    types.ty().function([ValType::I32], []);
    let mut imports = ImportSection::new();
    imports.import("env", "out", EntityType::Function(1));
    let mut functions = FunctionSection::new();
    functions.function(0);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: Some(65536),
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut globals = GlobalSection::new();
    globals.global(
        GlobalType { val_type: ValType::I64, mutable: true, shared: false },
        &ConstExpr::i64_const(number),
    );
    let mut exports = ExportSection::new();
    exports.export("run", ExportKind::Func, 1).export("memory", ExportKind::Memory, 0);
    let mut body = Function::new([(2, ValType::I64), (1, ValType::F32)]);
    let at = MemArg { offset: 1 << 20, align: 3, memory_index: 0 };
    for instruction in [
        Instruction::Loop(BlockType::Empty),
        Instruction::LocalGet(0),
        Instruction::I64Load(at),
        Instruction::I64Const(number.wrapping_mul(-3)),
        Instruction::I64Rotl,
        Instruction::LocalTee(2),
        Instruction::I64Eqz,
        Instruction::BrIf(0),
        Instruction::End,
        Instruction::F64Const((-0.1).into()),
        Instruction::LocalGet(1),
        Instruction::F64Copysign,
        Instruction::I64TruncSatF64S,
        Instruction::LocalGet(2),
        if good { Instruction::I64Add } else { Instruction::F32Add },
        Instruction::End,
    ] {
        body.instruction(&instruction);
    }
    let mut code = CodeSection::new();
    code.function(&body);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(-1), (0..200u8).rev());
    let mut names = NameSection::new();
    let mut map = NameMap::new();
    map.append(1, "r\u{fc}n");
    names.functions(&map);
    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&memories)
        .section(&globals);
    module.section(&exports).section(&code).section(&data).section(&names);
    module.finish()
}

fn main() {
    for number in [0, 63, 64, -64, -65, 1 << 33, i64::MAX, i64::MIN] {
        let bytes = module(number, true);
        let valid = Validator::new().validate_all(&bytes).is_ok();
        println!("{} {valid}", digest(&bytes));
    }
    let mut bytes = module(-1_000_000_007, true);
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload {
            Ok(Payload::CodeSectionEntry(body)) => {
                for operator in body.get_operators_reader().expect("it is a body") {
                    match operator.expect("it is an operator") {
                        Operator::F64Const { value } => println!("f64.const {:016x}", value.bits()),
                        other => println!("{other:?}"),
                    }
                }
            }
            Ok(Payload::CustomSection(section)) => {
                println!("{} {:?}", section.name(), section.data())
            }
            Ok(other) => println!("{:?}", other.as_section()),
            Err(error) => println!("{error}"),
        }
    }
    println!(
        "{:?}",
        Validator::new().validate_all(&module(5, false)).err().map(|error| error.to_string())
    );
    let mut sound = 0;
    for place in 8..bytes.len() {
        bytes[place] ^= 0x41;
        match Validator::new_with_features(WasmFeatures::WASM1).validate_all(&bytes) {
            Ok(_) => sound += 1,
            Err(error) if place % 20 == 0 => println!("{place}: {error}"),
            Err(_) => {}
        }
        bytes[place] ^= 0x41;
    }
    println!("{sound}");
}

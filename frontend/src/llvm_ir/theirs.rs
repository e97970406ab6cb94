//! The summary of a module that LLVM read: the same lines as those of `ours`, from the types of the
//! llvm-ir crate.
//!
//! The text is read by the LLVM that the crate is linked with. Forms that are older or newer than
//! that are read by us only, so tests compare what is printed again.

use llvm_ir::constant::Float;
use llvm_ir::types::FPType;
use llvm_ir::{Constant, Instruction, Name, Operand, Terminator, Type, TypeRef};

use super::{FunctionSummary, Summary, float, is_dropped, line};

/// Lets LLVM read `source` and summarises what it found. The module of the crate is dropped at the
/// end: the summary holds text only.
///
/// # Errors
/// What LLVM says of a text that it refuses.
pub fn read(source: &str) -> Result<Summary, String> {
    let module = llvm_ir::Module::from_ir_str(source)?;
    let mut out = Summary::default();
    let context = Context { types: &module.types };
    for variable in &module.global_vars {
        let value =
            variable.initializer.as_ref().map_or("none".into(), |init| context.constant(init));
        let name = name('@', &variable.name);
        // The type that the crate gives is that of the address.
        out.variables.push(format!("{name}: {} = {value}", context.ty(&variable.ty)));
    }
    for function in &module.functions {
        let params: Vec<String> = function
            .parameters
            .iter()
            .map(|param| format!("{} {}", context.ty(&param.ty), name('%', &param.name)))
            .collect();
        let dots = if function.is_var_arg { ", ..." } else { "" };
        let result = context.ty(&function.return_type);
        let head = format!("{result} @{}({}{dots})", function.name, params.join(", "));
        let blocks = function
            .basic_blocks
            .iter()
            .map(|block| {
                let mut lines: Vec<String> =
                    block.instrs.iter().filter_map(|inst| context.inst(inst)).collect();
                lines.push(context.terminator(&block.term));
                (name('%', &block.name), lines)
            })
            .collect();
        out.functions.push(FunctionSummary { head, blocks });
    }
    Ok(out)
}

fn name(sigil: char, name: &Name) -> String {
    match name {
        Name::Name(name) => format!("{sigil}{name}"),
        Name::Number(number) => format!("{sigil}{number}"),
    }
}

struct Context<'m> {
    types: &'m llvm_ir::types::Types,
}

impl Context<'_> {
    fn inst(&self, inst: &Instruction) -> Option<String> {
        use Instruction as I;
        let op = |operand: &Operand| self.operand(operand);
        let mut operands = Vec::new();
        macro_rules! take {
            ($inst:ident: $($field:ident),*) => {{ $(operands.push(op(&$inst.$field));)* }};
        }
        match inst {
            I::Add(i) => take!(i: operand0, operand1),
            I::Sub(i) => take!(i: operand0, operand1),
            I::Mul(i) => take!(i: operand0, operand1),
            I::UDiv(i) => take!(i: operand0, operand1),
            I::SDiv(i) => take!(i: operand0, operand1),
            I::URem(i) => take!(i: operand0, operand1),
            I::SRem(i) => take!(i: operand0, operand1),
            I::And(i) => take!(i: operand0, operand1),
            I::Or(i) => take!(i: operand0, operand1),
            I::Xor(i) => take!(i: operand0, operand1),
            I::Shl(i) => take!(i: operand0, operand1),
            I::LShr(i) => take!(i: operand0, operand1),
            I::AShr(i) => take!(i: operand0, operand1),
            I::FAdd(i) => take!(i: operand0, operand1),
            I::FSub(i) => take!(i: operand0, operand1),
            I::FMul(i) => take!(i: operand0, operand1),
            I::FDiv(i) => take!(i: operand0, operand1),
            I::FRem(i) => take!(i: operand0, operand1),
            I::FNeg(i) => take!(i: operand),
            I::ExtractElement(i) => take!(i: vector, index),
            I::InsertElement(i) => take!(i: vector, element, index),
            I::ShuffleVector(i) => take!(i: operand0, operand1),
            I::ExtractValue(i) => {
                take!(i: aggregate);
                operands.extend(i.indices.iter().map(u32::to_string));
            }
            I::InsertValue(i) => {
                take!(i: aggregate, element);
                operands.extend(i.indices.iter().map(u32::to_string));
            }
            I::Alloca(i) => {
                operands.push(self.ty(&i.allocated_type));
                take!(i: num_elements);
            }
            I::Load(i) => take!(i: address),
            I::Store(i) => take!(i: value, address),
            I::Fence(_) => {}
            I::CmpXchg(i) => take!(i: address, expected, replacement),
            I::AtomicRMW(i) => take!(i: value, address),
            I::GetElementPtr(i) => {
                operands.push(self.ty(&i.source_element_type));
                take!(i: address);
                operands.extend(i.indices.iter().map(op));
            }
            I::Trunc(i) => take!(i: operand),
            I::ZExt(i) => take!(i: operand),
            I::SExt(i) => take!(i: operand),
            I::FPTrunc(i) => take!(i: operand),
            I::FPExt(i) => take!(i: operand),
            I::FPToUI(i) => take!(i: operand),
            I::FPToSI(i) => take!(i: operand),
            I::UIToFP(i) => take!(i: operand),
            I::SIToFP(i) => take!(i: operand),
            I::PtrToInt(i) => take!(i: operand),
            I::IntToPtr(i) => take!(i: operand),
            I::BitCast(i) => take!(i: operand),
            I::AddrSpaceCast(i) => take!(i: operand),
            I::ICmp(i) => {
                operands.push(format!("{:?}", i.predicate).to_lowercase());
                take!(i: operand0, operand1);
            }
            I::FCmp(i) => {
                operands.push(format!("{:?}", i.predicate).to_lowercase());
                take!(i: operand0, operand1);
            }
            I::Phi(i) => operands.extend(
                i.incoming_values
                    .iter()
                    .map(|(value, block)| format!("{} {}", op(value), name('%', block))),
            ),
            I::Select(i) => take!(i: condition, true_value, false_value),
            I::Freeze(i) => take!(i: operand),
            I::Call(i) => {
                let callee = self.callee(&i.function);
                if is_dropped(&callee) {
                    return None;
                }
                operands.push(callee);
                operands.extend(i.arguments.iter().map(|(arg, _)| op(arg)));
            }
            I::VAArg(i) => take!(i: arg_list),
            I::LandingPad(i) => operands.push(i.clauses.len().to_string()),
            I::CatchPad(i) => {
                take!(i: catch_switch);
                operands.extend(i.args.iter().map(op));
            }
            I::CleanupPad(i) => {
                take!(i: parent_pad);
                operands.extend(i.args.iter().map(op));
            }
        }
        let result = inst.try_get_result().map(|result| name('%', result));
        let ty = match &result {
            Some(_) => self.ty(&self.types.type_of(inst)),
            None => "void".into(),
        };
        Some(line(result.as_deref(), &variant(inst), &ty, &operands))
    }

    /// What is called: an operand, or `asm`.
    fn callee(
        &self,
        callee: &either::Either<llvm_ir::instruction::InlineAssembly, Operand>,
    ) -> String {
        match callee {
            either::Either::Left(_) => "asm".into(),
            either::Either::Right(operand) => self.operand(operand),
        }
    }

    /// One terminator. An `invoke` without a result has a name in the crate, which is dropped.
    fn terminator(&self, terminator: &Terminator) -> String {
        use Terminator as T;
        let op = |operand: &Operand| self.operand(operand);
        let label = |block: &Name| name('%', block);
        let mut result = None;
        let mut ty = "void".to_string();
        let operands = match terminator {
            T::Ret(t) => t.return_operand.iter().map(op).collect(),
            T::Br(t) => vec![label(&t.dest)],
            T::CondBr(t) => vec![op(&t.condition), label(&t.true_dest), label(&t.false_dest)],
            T::Switch(t) => {
                let mut operands = vec![op(&t.operand), label(&t.default_dest)];
                operands.extend(
                    t.dests
                        .iter()
                        .map(|(case, block)| format!("{} {}", self.constant(case), label(block))),
                );
                operands
            }
            T::IndirectBr(t) => {
                std::iter::once(op(&t.operand)).chain(t.possible_dests.iter().map(label)).collect()
            }
            T::Invoke(t) => {
                let returned = self.types.type_of(terminator);
                ty = self.ty(&returned);
                if !matches!(*returned, Type::VoidType) {
                    result = Some(label(&t.result));
                }
                let mut operands = vec![self.callee(&t.function)];
                operands.extend(t.arguments.iter().map(|(arg, _)| op(arg)));
                operands.extend([label(&t.return_label), label(&t.exception_label)]);
                operands
            }
            T::Resume(t) => vec![op(&t.operand)],
            T::Unreachable(_) => Vec::new(),
            T::CleanupRet(t) => {
                std::iter::once(op(&t.cleanup_pad)).chain(t.unwind_dest.iter().map(label)).collect()
            }
            T::CatchRet(t) => vec![op(&t.catch_pad), label(&t.successor)],
            T::CatchSwitch(t) => {
                result = Some(label(&t.result));
                ty = "token".into();
                let mut operands = vec![op(&t.parent_pad)];
                operands.extend(t.catch_handlers.iter().map(label));
                operands.extend(t.default_unwind_dest.iter().map(label));
                operands
            }
            // The crate shows nothing of it.
            T::CallBr(_) => Vec::new(),
        };
        line(result.as_deref(), &variant(terminator), &ty, &operands)
    }

    /// An operand with its type; of metadata only that it is.
    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::LocalOperand { name: local, ty } => {
                format!("{} {}", self.ty(ty), name('%', local))
            }
            Operand::ConstantOperand(constant) => self.constant(constant),
            Operand::MetadataOperand => "metadata".into(),
        }
    }

    /// A constant with its type, in the words of `ours`.
    fn constant(&self, constant: &Constant) -> String {
        let list = |parts: &mut dyn Iterator<Item = &Constant>| {
            format!("[{}]", parts.map(|part| self.constant(part)).collect::<Vec<_>>().join(", "))
        };
        match constant {
            Constant::Int { bits, value } if *bits <= 64 => {
                // The crate extends a value with its sign; the bits beyond the type are cut.
                let mask = if *bits == 64 { u64::MAX } else { (1 << bits) - 1 };
                format!("i{bits} {}", value & mask)
            }
            Constant::Int { bits, .. } => format!("i{bits} wide"),
            Constant::Float(Float::Single(value)) => format!("float {}", float(f64::from(*value))),
            Constant::Float(Float::Double(value)) => format!("double {}", float(*value)),
            Constant::Float(_) => self.ty(&self.types.type_of(constant)),
            Constant::Null(_) => "null".into(),
            Constant::TokenNone => "none".into(),
            Constant::Undef(ty) => format!("{} undef", self.ty(ty)),
            Constant::Poison(ty) => format!("{} poison", self.ty(ty)),
            Constant::AggregateZero(ty) => format!("{} zero", self.ty(ty)),
            Constant::Struct { values, .. } => list(&mut values.iter().map(|part| &**part)),
            Constant::Array { elements, .. } => list(&mut elements.iter().map(|part| &**part)),
            Constant::Vector(elements) => list(&mut elements.iter().map(|part| &**part)),
            Constant::GlobalReference { name: global, .. } => name('@', global),
            Constant::BlockAddress => "blockaddress".into(),
            Constant::PtrAuth { .. } => "ptrauth".into(),
            Constant::GetElementPtr(e) => {
                let parts = std::iter::once(&e.address).chain(&e.indices);
                format!("getelementptr{}", list(&mut parts.map(|part| &**part)))
            }
            Constant::Add(e) => {
                format!("add{}", list(&mut [&*e.operand0, &*e.operand1].into_iter()))
            }
            Constant::Sub(e) => {
                format!("sub{}", list(&mut [&*e.operand0, &*e.operand1].into_iter()))
            }
            Constant::Mul(e) => {
                format!("mul{}", list(&mut [&*e.operand0, &*e.operand1].into_iter()))
            }
            Constant::Xor(e) => {
                format!("xor{}", list(&mut [&*e.operand0, &*e.operand1].into_iter()))
            }
            Constant::PtrToInt(e) => {
                format!("ptrtoint {} to {}", self.constant(&e.operand), self.ty(&e.to_type))
            }
            Constant::IntToPtr(e) => {
                format!("inttoptr {} to {}", self.constant(&e.operand), self.ty(&e.to_type))
            }
            Constant::Trunc(e) => {
                format!("trunc {} to {}", self.constant(&e.operand), self.ty(&e.to_type))
            }
            Constant::BitCast(e) => {
                format!("bitcast {} to {}", self.constant(&e.operand), self.ty(&e.to_type))
            }
            Constant::AddrSpaceCast(e) => {
                format!("addrspacecast {} to {}", self.constant(&e.operand), self.ty(&e.to_type))
            }
            _ => "expression".into(),
        }
    }

    /// A type, in the words of `ours`.
    fn ty(&self, ty: &TypeRef) -> String {
        let list =
            |types: &[TypeRef]| types.iter().map(|ty| self.ty(ty)).collect::<Vec<_>>().join(", ");
        match &**ty {
            Type::VoidType => "void".into(),
            Type::IntegerType { bits } => format!("i{bits}"),
            Type::PointerType { addr_space } => format!("ptr{addr_space}"),
            Type::FPType(kind) => match kind {
                FPType::Half => "half",
                FPType::BFloat => "bfloat",
                FPType::Single => "float",
                FPType::Double => "double",
                FPType::FP128 => "fp128",
                FPType::X86_FP80 => "x86_fp80",
                FPType::PPC_FP128 => "ppc_fp128",
            }
            .into(),
            Type::FuncType { result_type, param_types, is_var_arg } => {
                format!("{} ({}){is_var_arg}", self.ty(result_type), list(param_types))
            }
            Type::VectorType { element_type, num_elements, .. } => {
                format!("<{num_elements} x {}>", self.ty(element_type))
            }
            Type::ArrayType { element_type, num_elements } => {
                format!("[{num_elements} x {}]", self.ty(element_type))
            }
            Type::StructType { element_types, is_packed: false } => {
                format!("{{{}}}", list(element_types))
            }
            Type::StructType { element_types, is_packed: true } => {
                format!("<{{{}}}>", list(element_types))
            }
            Type::NamedStructType { name } => format!("%{name}"),
            Type::X86_MMXType => "x86_mmx".into(),
            Type::X86_AMXType => "x86_amx".into(),
            Type::MetadataType => "metadata".into(),
            Type::LabelType => "label".into(),
            Type::TokenType => "token".into(),
            Type::TargetExtType => "target".into(),
        }
    }
}

/// The opcode: the name of the variant, as its derived form begins with it. To match on all
/// variants for their names would be a second list of sixty lines.
fn variant(value: &impl std::fmt::Debug) -> String {
    use std::fmt::Write as _;
    /// Takes the text up to the first bracket and then asks to stop.
    struct Head(String);
    impl std::fmt::Write for Head {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            let len = text.find('(').unwrap_or(text.len());
            self.0.push_str(&text[..len]);
            if len < text.len() { Err(std::fmt::Error) } else { Ok(()) }
        }
    }
    let mut head = Head(String::new());
    let _ = write!(head, "{value:?}");
    head.0.to_lowercase()
}

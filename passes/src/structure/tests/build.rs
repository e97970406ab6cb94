//! Bodies by hand, for tests.

use emback_ir::inst::CallData;
use emback_ir::{
    ApInt, BinaryOp, Block, Body, ConstData, Global, GlobalData, GlobalKind, InstData, InstFlags,
    InstLoc, IntPredicate, Module, Operand, Type, Types,
};

/// A function under construction, with the external functions that it may call.
pub(super) struct Build {
    pub module: Module,
    pub body: Body,
    pub global: Global,
    pub outside: Vec<Global>,
}

impl Build {
    /// A function `f` with a result of `i32`.
    pub(super) fn new(params: &[Type]) -> Self {
        let mut module = Module::default();
        let declare = |module: &mut Module, name: &str, result, params: &[Type]| {
            let ty = module.types.function(result, params, false);
            let name = module.symbol(name);
            module.add_global(GlobalData::new(Some(name), ty, GlobalKind::Function(Box::default())))
        };
        let outside = vec![
            declare(&mut module, "one", Types::I32, &[Types::I32]),
            declare(&mut module, "two", Types::I32, &[Types::I32, Types::I32]),
            declare(&mut module, "none", Types::VOID, &[Types::I32]),
            declare(&mut module, "float", Types::I32, &[Types::DOUBLE]),
            declare(&mut module, "emback.high.get", Types::I32, &[]),
            declare(&mut module, "emback.high.set", Types::VOID, &[Types::I32]),
            declare(&mut module, "llvm.stacksave.p0", Types::PTR, &[]),
            declare(&mut module, "llvm.stackrestore.p0", Types::VOID, &[Types::PTR]),
        ];
        let global = declare(&mut module, "f", Types::I32, params);
        let mut body = Body::default();
        for &param in params {
            body.add_param(param);
        }
        Self { module, body, global, outside }
    }

    pub(super) fn param(&self, index: usize) -> Operand {
        self.body.params[index].into()
    }

    pub(super) fn block(&mut self) -> Block {
        self.body.add_block()
    }

    pub(super) fn int(&mut self, value: i32) -> Operand {
        self.module.consts.i32(value).into()
    }

    pub(super) fn bool(&mut self, value: bool) -> Operand {
        self.module.consts.bool(value).into()
    }

    pub(super) fn double(&mut self, value: f64) -> Operand {
        self.module.consts.f64(value).into()
    }

    pub(super) fn i8(&mut self, value: i64) -> Operand {
        self.module.consts.intern(Types::I8, ConstData::Int(ApInt::from_i64(8, value))).into()
    }

    pub(super) fn push(&mut self, block: Block, data: InstData, ty: Type) -> Operand {
        let inst = self.body.append(block, data, ty, InstLoc::default());
        match self.body.result(inst) {
            Some(value) => value.into(),
            None => self.int(0),
        }
    }

    pub(super) fn binary(&mut self, block: Block, op: BinaryOp, a: Operand, b: Operand) -> Operand {
        let ty = self.body.operand_type(a, &self.module.consts);
        self.push(block, InstData::Binary { op, args: [a, b], flags: InstFlags::NONE }, ty)
    }

    pub(super) fn icmp(
        &mut self,
        block: Block,
        pred: IntPredicate,
        a: Operand,
        b: Operand,
    ) -> Operand {
        self.push(block, InstData::ICmp { pred, args: [a, b], flags: InstFlags::NONE }, Types::I1)
    }

    pub(super) fn call(&mut self, block: Block, which: usize, args: &[Operand]) -> Operand {
        let global = self.outside[which];
        let function_type = self.module.globals[global].ty;
        let result = self.module.types.function_parts(function_type).expect("a function").0;
        let callee = self.module.consts.intern(Types::PTR, ConstData::Global(global)).into();
        let call = CallData::new(callee, function_type, args.to_vec());
        self.push(block, InstData::Call(Box::new(call)), result)
    }

    pub(super) fn phi(&mut self, block: Block, ty: Type) -> Operand {
        let data = InstData::Phi { incoming: Box::default(), flags: InstFlags::NONE };
        self.push(block, data, ty)
    }

    pub(super) fn incoming(&mut self, phi: Operand, operand: Operand, from: Block) {
        let inst = self.body.def(phi.value().expect("a phi")).expect("a phi");
        if let InstData::Phi { incoming, .. } = &mut self.body.insts[inst] {
            incoming.push((operand, from));
        }
    }

    pub(super) fn br(&mut self, block: Block, target: Block) {
        self.push(block, InstData::Br { target }, Types::VOID);
    }

    pub(super) fn cond_br(&mut self, block: Block, cond: Operand, yes: Block, no: Block) {
        let data = InstData::CondBr { cond, if_true: yes, if_false: no };
        self.push(block, data, Types::VOID);
    }

    pub(super) fn switch(
        &mut self,
        block: Block,
        value: Operand,
        default: Block,
        cases: &[(i32, Block)],
    ) {
        let cases = cases.iter().map(|&(at, to)| (self.module.consts.i32(at), to)).collect();
        let data = InstData::Switch { value, default, cases: Box::new(cases) };
        self.push(block, data, Types::VOID);
    }

    pub(super) fn ret(&mut self, block: Block, value: Operand) {
        self.push(block, InstData::Ret { value: Some(value) }, Types::VOID);
    }
}

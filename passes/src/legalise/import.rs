//! Copies a function from one module into another: its types, constants, attributes, and the globals it names.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    AttrSet, Attribute, AttributeList, Body, Const, ConstData, ConstExpr, Global, GlobalData,
    GlobalKind, InstLoc, Module, Operand, Symbol, Type, TypeData,
};

/// Brings `function` of `source` into `module` and gives its id there. Globals it names are found by name, or brought
/// along. Debug locations stay behind: they speak of another source.
pub fn function(module: &mut Module, source: &Module, function: Global) -> Global {
    let mut import = Import {
        module,
        source,
        types: SecondaryMap::new(),
        consts: SecondaryMap::new(),
        globals: SecondaryMap::new(),
        waiting: Vec::new(),
    };
    let own = import.global(function);
    // One body may name further functions; each is copied once.
    while let Some((from, to)) = import.waiting.pop() {
        import.contents(from, to);
    }
    own
}

struct Import<'a> {
    module: &'a mut Module,
    source: &'a Module,
    types: SecondaryMap<Type, Option<Type>>,
    consts: SecondaryMap<Const, Option<Const>>,
    globals: SecondaryMap<Global, Option<Global>>,
    /// Globals made here whose body or value is still to be copied.
    waiting: Vec<(Global, Global)>,
}

impl Import<'_> {
    fn symbol(&mut self, symbol: Symbol) -> Symbol {
        self.module.symbol(self.source.bytes(symbol))
    }

    fn ty(&mut self, ty: Type) -> Type {
        if let Some(known) = self.types[ty] {
            return known;
        }
        let data = match &self.source.types[ty] {
            TypeData::Vector { element, count, scalable } => {
                TypeData::Vector { element: self.ty(*element), count: *count, scalable: *scalable }
            }
            TypeData::Array { element, count } => {
                TypeData::Array { element: self.ty(*element), count: *count }
            }
            TypeData::Struct { fields, packed } => {
                TypeData::Struct { fields: self.ty_list(fields), packed: *packed }
            }
            TypeData::Named(name) => {
                // Names are the other module's own: the body stands for the type.
                match self.source.types.named_body(*name) {
                    Some(body) => {
                        let body = self.ty(body);
                        self.types[ty] = Some(body);
                        return body;
                    }
                    None => TypeData::Named(self.symbol(*name)),
                }
            }
            TypeData::Function { result, params, varargs } => TypeData::Function {
                result: self.ty(*result),
                params: self.ty_list(params),
                varargs: *varargs,
            },
            TypeData::TargetExt { name, types, ints } => TypeData::TargetExt {
                name: self.symbol(*name),
                types: self.ty_list(types),
                ints: ints.clone(),
            },
            data @ (TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx) => data.clone(),
        };
        let own = self.module.types.intern(data);
        self.types[ty] = Some(own);
        own
    }

    fn ty_list(&mut self, types: &[Type]) -> Box<[Type]> {
        types.iter().map(|&ty| self.ty(ty)).collect()
    }

    fn const_list(&mut self, consts: &[Const]) -> Box<[Const]> {
        consts.iter().map(|&id| self.constant(id)).collect()
    }

    fn constant(&mut self, id: Const) -> Const {
        if let Some(known) = self.consts[id] {
            return known;
        }
        let ty = self.ty(self.source.consts.ty(id));
        let data = match self.source.consts.data(id) {
            ConstData::Aggregate(elements) => ConstData::Aggregate(self.const_list(elements)),
            ConstData::Splat(lane) => ConstData::Splat(self.constant(*lane)),
            ConstData::Global(global) => ConstData::Global(self.global(*global)),
            ConstData::BlockAddress(global, block) => {
                ConstData::BlockAddress(self.global(*global), *block)
            }
            ConstData::DsoLocalEquivalent(global) => {
                ConstData::DsoLocalEquivalent(self.global(*global))
            }
            ConstData::NoCfi(global) => ConstData::NoCfi(self.global(*global)),
            ConstData::PtrAuth(parts) => ConstData::PtrAuth(self.const_list(parts)),
            ConstData::Expr(expr) => ConstData::Expr(Box::new(self.expr(expr))),
            ConstData::Metadata(text) => ConstData::Metadata(self.symbol(*text)),
            ConstData::InlineAsm(asm) => {
                let mut asm = asm.clone();
                asm.template = self.symbol(asm.template);
                asm.constraints = self.symbol(asm.constraints);
                ConstData::InlineAsm(asm)
            }
            data @ (ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)) => data.clone(),
        };
        let own = self.module.consts.intern(ty, data);
        self.consts[id] = Some(own);
        own
    }

    fn expr(&mut self, expr: &ConstExpr) -> ConstExpr {
        let mut own = expr.clone();
        match &mut own {
            ConstExpr::Unary { arg, .. } | ConstExpr::Cast { arg, .. } => {
                *arg = self.constant(*arg)
            }
            ConstExpr::Binary { args, .. }
            | ConstExpr::ICmp { args, .. }
            | ConstExpr::FCmp { args, .. }
            | ConstExpr::ExtractElement { args }
            | ConstExpr::ShuffleVector { args, .. } => *args = args.map(|arg| self.constant(arg)),
            ConstExpr::Select { args } | ConstExpr::InsertElement { args } => {
                *args = args.map(|arg| self.constant(arg));
            }
            ConstExpr::GetElementPtr { source, base, indices, .. } => {
                *source = self.ty(*source);
                *base = self.constant(*base);
                *indices = self.const_list(indices);
            }
            ConstExpr::ExtractValue { agg, .. } => *agg = self.constant(*agg),
            ConstExpr::InsertValue { agg, value, .. } => {
                *agg = self.constant(*agg);
                *value = self.constant(*value);
            }
        }
        own
    }

    fn attributes(&mut self, set: AttrSet) -> AttrSet {
        let own = self
            .source
            .attributes
            .get(set)
            .iter()
            .map(|attribute| match attribute {
                Attribute::Flag(name) => Attribute::Flag(self.symbol(*name)),
                Attribute::Int(name, value) => Attribute::Int(self.symbol(*name), *value),
                Attribute::Type(name, ty) => {
                    let ty = self.ty(*ty);
                    Attribute::Type(self.symbol(*name), ty)
                }
                Attribute::String(name, value) => {
                    let value = value.map(|value| self.symbol(value));
                    Attribute::String(self.symbol(*name), value)
                }
                Attribute::Other(name, text) => {
                    let text = self.symbol(*text);
                    Attribute::Other(self.symbol(*name), text)
                }
            })
            .collect();
        self.module.attributes.intern(own)
    }

    fn attribute_list(&mut self, list: &AttributeList) -> AttributeList {
        AttributeList {
            func: self.attributes(list.func),
            result: self.attributes(list.result),
            params: list.params.iter().map(|&set| self.attributes(set)).collect(),
        }
    }

    fn global(&mut self, global: Global) -> Global {
        if let Some(known) = self.globals[global] {
            return known;
        }
        let data = &self.source.globals[global];
        let name = data.name.expand().map(|name| self.symbol(name));
        let known = name.and_then(|name| {
            let text = self.module.bytes(name).to_vec();
            self.module.global_by_name(text)
        });
        if let Some(known) = known {
            self.globals[global] = Some(known);
            return known;
        }
        let kind = match &data.kind {
            GlobalKind::Variable(variable) => {
                let mut variable = variable.clone();
                variable.init = None;
                variable.attrs = AttrSet::EMPTY;
                variable.code_model = None;
                GlobalKind::Variable(variable)
            }
            GlobalKind::Function(_) | GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {
                GlobalKind::Function(Box::default())
            }
        };
        let ty = self.ty(data.ty);
        let mut own = GlobalData::new(name, ty, kind);
        own.linkage = data.linkage;
        own.align = data.align;
        let own = self.module.add_global(own);
        self.globals[global] = Some(own);
        self.waiting.push((global, own));
        own
    }

    /// Value or body of a global that was made here.
    fn contents(&mut self, from: Global, to: Global) {
        match &self.source.globals[from].kind {
            GlobalKind::Variable(variable) => {
                let init = variable.init.map(|init| self.constant(init));
                if let GlobalKind::Variable(own) = &mut self.module.globals[to].kind {
                    own.init = init;
                }
            }
            GlobalKind::Function(function) => {
                let attrs = self.attribute_list(&function.attrs);
                let body = function.body().map(|body| self.body(body));
                if let Some(own) = self.module.globals[to].function_mut() {
                    own.attrs = attrs;
                    own.calling_convention = function.calling_convention;
                    own.state = body.into();
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }

    fn body(&mut self, body: &Body) -> Body {
        let mut own = body.clone();
        let blocks: Vec<_> = own.blocks.keys().collect();
        for block in blocks {
            let name = own.blocks[block].name.expand().map(|name| self.symbol(name));
            own.blocks[block].name = name.into();
        }
        let values: Vec<_> = own.values.keys().collect();
        for value in values {
            own.values[value].ty = self.ty(own.values[value].ty);
            let name = own.names[value].expand().map(|name| self.symbol(name));
            own.names[value] = name.into();
        }
        let insts: Vec<_> = own.insts.keys().collect();
        for inst in insts {
            own.locs[inst] = InstLoc::default();
            self.inst(&mut own.insts[inst]);
        }
        own
    }

    fn inst(&mut self, inst: &mut emback_ir::InstData) {
        use emback_ir::InstData;
        inst.for_each_operand_mut(|operand| {
            if let Operand::Const(id) = operand {
                *id = self.constant(*id);
            }
        });
        match inst {
            InstData::Switch { cases, .. } => {
                for (case, _) in cases.iter_mut() {
                    *case = self.constant(*case);
                }
            }
            InstData::Alloca { ty, .. } => *ty = self.ty(*ty),
            InstData::GetElementPtr { source, .. } => *source = self.ty(*source),
            InstData::Call(call)
            | InstData::Invoke { call, .. }
            | InstData::CallBr { call, .. } => {
                call.function_type = self.ty(call.function_type);
                call.attrs = self.attribute_list(&call.attrs);
                for bundle in &mut call.bundles {
                    bundle.tag = self.symbol(bundle.tag);
                }
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::IndirectBr { .. }
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
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {}
        }
    }
}

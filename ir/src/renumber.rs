//! Gives new ids to what a body, a constant or a global names of its module.

use crate::attributes::{Attribute, AttributeList};
use crate::constant::{ConstData, ConstExpr};
use crate::debug::InstLoc;
use crate::entities::{AttrSet, Const, Global, Symbol, Type};
use crate::function::Body;
use crate::inst::{InstData, Operand};
use crate::types::TypeData;

/// Says which id each thing of one module has in another. The walks below call it for each
/// use, so an answer should be at hand.
pub trait Renumber {
    /// The id of a byte string.
    fn symbol(&mut self, symbol: Symbol) -> Symbol;
    /// The id of a type.
    fn ty(&mut self, ty: Type) -> Type;
    /// The id of a constant.
    fn constant(&mut self, id: Const) -> Const;
    /// The id of a set of attributes.
    fn attributes(&mut self, set: AttrSet) -> AttrSet;
    /// The place and debug location of an instruction.
    fn location(&mut self, location: InstLoc) -> InstLoc;

    /// An attribute with what it names.
    fn attribute(&mut self, attribute: &Attribute) -> Attribute {
        match attribute {
            Attribute::Flag(name) => Attribute::Flag(self.symbol(*name)),
            Attribute::Int(name, value) => Attribute::Int(self.symbol(*name), *value),
            Attribute::Type(name, ty) => Attribute::Type(self.symbol(*name), self.ty(*ty)),
            Attribute::String(name, value) => {
                Attribute::String(self.symbol(*name), value.map(|value| self.symbol(value)))
            }
            Attribute::Other(name, text) => {
                Attribute::Other(self.symbol(*name), self.symbol(*text))
            }
        }
    }

    /// The attributes of a function or a call.
    fn attribute_list(&mut self, list: &AttributeList) -> AttributeList {
        AttributeList {
            func: self.attributes(list.func),
            result: self.attributes(list.result),
            params: list.params.iter().map(|&set| self.attributes(set)).collect(),
        }
    }

    /// Everything in a body.
    fn body(&mut self, body: &mut Body) {
        for block in body.blocks.values_mut() {
            block.name = block.name.expand().map(|name| self.symbol(name)).into();
        }
        for (value, data) in body.values.iter_mut() {
            data.ty = self.ty(data.ty);
            // Names are asked for value by value: the map may be shorter than the values.
            if let Some(name) = body.names[value].expand() {
                body.names[value] = self.symbol(name).into();
            }
        }
        for (inst, data) in body.insts.iter_mut() {
            self.inst(data);
            body.locs[inst] = self.location(body.locs[inst]);
        }
    }

    /// Everything in an instruction but its place.
    fn inst(&mut self, inst: &mut InstData) {
        inst.for_each_operand_mut(|operand| {
            if let Operand::Const(id) = operand {
                *id = self.constant(*id);
            }
        });
        if let InstData::Switch { cases, .. } = inst {
            for (case, _) in cases.iter_mut() {
                *case = self.constant(*case);
            }
        }
        if let Some(ty) = inst.own_type_mut() {
            *ty = self.ty(*ty);
        }
        if let Some(call) = inst.as_call_mut() {
            call.attrs = self.attribute_list(&call.attrs);
            for bundle in &mut call.bundles {
                bundle.tag = self.symbol(bundle.tag);
            }
        }
        if let Some(atomic) = inst.atomicity_mut() {
            atomic.scope = atomic.scope.map(|scope| self.symbol(scope));
        }
    }

    /// A type with its parts. The body of a named struct is not one of them.
    fn type_data(&mut self, data: &mut TypeData) {
        data.for_each_part_mut(|part| *part = self.ty(*part));
        if let TypeData::Named(name) | TypeData::TargetExt { name, .. } = data {
            *name = self.symbol(*name);
        }
    }

    /// A constant with its parts; `global` gives the ids of globals.
    fn const_data(&mut self, data: &mut ConstData, global: impl Fn(Global) -> Global)
    where
        Self: Sized,
    {
        data.for_each_part_mut(|part| *part = self.constant(*part));
        match data {
            ConstData::Expr(expr) => {
                if let ConstExpr::GetElementPtr { source, .. } = &mut **expr {
                    *source = self.ty(*source);
                }
            }
            ConstData::Global(id)
            | ConstData::BlockAddress(id, _)
            | ConstData::DsoLocalEquivalent(id)
            | ConstData::NoCfi(id) => *id = global(*id),
            ConstData::Metadata(text) => *text = self.symbol(*text),
            ConstData::InlineAsm(asm) => {
                asm.template = self.symbol(asm.template);
                asm.constraints = self.symbol(asm.constraints);
            }
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::PtrAuth(_) => {}
        }
    }
}

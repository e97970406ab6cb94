//! Calls that go through JavaScript, which catches what they throw (`exceptions`): no value
//! there is a `v128`. Arguments and result go through memory then.
//!
//! Before: `%r = call <4 x float> %f(<4 x float> %v) [ "emback.invoke"() ]`
//!
//! After: a store of `%v` to the frame, `call void @emback.vectors.TYPE(ptr %f, ptr %frame)
//! [ "emback.invoke"() ]`, and a load of `%r`. The function loads the arguments, calls `%f`,
//! and stores its result.

use emback_ir::intrinsic::mangling;
use emback_ir::{
    AttributeList, Body, CallData, Global, GlobalData, GlobalKind, InstData, InstFlags, Linkage,
    Operand, Type, TypeData, Types, Value,
};

use crate::edit::Editor;
use crate::legalise::exceptions::Mark;
use crate::legalise::scalarise::Scalariser;
use crate::v128::is_v128;

/// The number of the slot in the frame for arguments and results.
const PASSED: usize = 2;

/// Alignment of each of them.
const ALIGN: u64 = 16;

/// The offsets of values of these types behind each other, and the size of all.
fn places(sizes: impl IntoIterator<Item = u64>) -> (Vec<i64>, u64) {
    let mut end = 0_u64;
    let mut places = Vec::new();
    for size in sizes {
        places.push(end.cast_signed());
        end += size.next_multiple_of(ALIGN);
    }
    (places, end)
}

impl Scalariser<'_, '_> {
    /// Whether the call goes through JavaScript with a `v128`. Types are the new ones.
    pub(in super::super) fn needs_memory(&self, call: &CallData) -> bool {
        let module = &*self.ed.module;
        let Some((result, params, false)) = module.types.function_parts(call.function_type) else {
            return false;
        };
        self.simd
            && Mark::of(module, call).is_some()
            && params.iter().chain([&result]).any(|&ty| has_v128(&module.types, ty))
    }

    /// Makes such a call; gives its result.
    pub(in super::super) fn call_by_memory(&mut self, call: CallData) -> Option<Operand> {
        let (result, params, _) = self.ed.module.types.function_parts(call.function_type)?;
        let mut types = params.to_vec();
        let is_void = result == Types::VOID;
        if !is_void {
            types.push(result);
        }
        let sizes: Vec<u64> =
            types.iter().map(|&ty| self.layout.size(&self.ed.module.types, ty)).collect();
        let (places, size) = places(sizes);
        let frame = self.slots.get(self.ed.body, PASSED, size, ALIGN as u32);
        for (&arg, &place) in call.args.iter().zip(&places) {
            let at = self.ed.offset(frame, place, InstFlags::INBOUNDS);
            self.ed.store(arg, at, ALIGN as u32, false);
        }
        let name = mangling::mangle(self.ed.module, call.function_type);
        let name = format!("emback.vectors.{name}");
        let function = match self.ed.module.global_by_name(&name) {
            Some(known) => known,
            None => self.unpacking(&name, call.function_type, &types, &places, is_void),
        };
        let function_type = self.ed.module.globals[function].ty;
        let callee = self.ed.global(function);
        let args = vec![call.callee, frame];
        let attrs = AttributeList::default();
        let call = CallData { callee, function_type, args, attrs, ..call };
        self.ed.emit(InstData::Call(Box::new(call)), Types::VOID);
        let place = *places.last().filter(|_| !is_void)?;
        let at = self.ed.offset(frame, place, InstFlags::INBOUNDS);
        Some(self.ed.load(result, at, ALIGN as u32, false))
    }

    /// The function that calls one of this type with arguments from memory.
    fn unpacking(
        &mut self,
        name: &str,
        function_type: Type,
        types: &[Type],
        places: &[i64],
        is_void: bool,
    ) -> Global {
        let module = &mut *self.ed.module;
        let ty = module.types.function(Types::VOID, &[Types::PTR, Types::PTR], false);
        let symbol = module.symbol(name);
        let mut data = GlobalData::new(Some(symbol), ty, GlobalKind::Function(Box::default()));
        data.linkage = Linkage::Internal;
        let global = module.add_global(data);
        let mut body = Body::default();
        let block = body.add_block();
        let [callee, frame] = [0, 1].map(|_| Operand::from(body.add_param(Types::PTR)));
        let mut edit = Editor::new(module, &mut body);
        edit.open(block);
        let params = types.len() - usize::from(!is_void);
        let mut args = Vec::with_capacity(params);
        for (&ty, &place) in types.iter().zip(places).take(params) {
            let at = edit.offset(frame, place, InstFlags::INBOUNDS);
            args.push(edit.load(ty, at, ALIGN as u32, false));
        }
        let call = CallData::new(callee, function_type, args);
        let result = types.last().copied().filter(|_| !is_void).unwrap_or(Types::VOID);
        let value: Option<Value> = edit.emit(InstData::Call(Box::new(call)), result);
        if let (Some(value), Some(&place)) = (value, places.last()) {
            let at = edit.offset(frame, place, InstFlags::INBOUNDS);
            edit.store(value.into(), at, ALIGN as u32, false);
        }
        edit.emit(InstData::Ret { value: None }, Types::VOID);
        edit.close();
        edit.finish();
        module.put_body(global, Box::new(body));
        global
    }
}

/// Whether there is a `v128` in a type.
fn has_v128(types: &Types, ty: Type) -> bool {
    if let TypeData::Array { element, .. } = types.resolved(ty) {
        has_v128(types, *element)
    } else if let TypeData::Struct { fields, .. } = types.resolved(ty) {
        fields.iter().any(|&field| has_v128(types, field))
    } else {
        is_v128(types, ty)
    }
}

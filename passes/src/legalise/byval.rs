//! Arguments passed by value through memory: the caller makes the copy.
//!
//! Before: `call void @f(ptr byval(%S) align 4 %p)`
//!
//! After: a copy of `%S` from `%p` in a slot of the caller's frame, and `call void @f(ptr
//! %slot)`. For a `musttail` call the copy replaces the argument that the caller was
//! given itself, since the caller's frame ends before the call. A caller of `tailcc` need not
//! have such an argument; its call becomes an ordinary one.
//!
//! Leaves: no `byval`. The callee owns its copy already and is not changed.
//!
//! This is the convention of the C ABI for wasm32, in which a large struct is passed as a
//! pointer to a copy.

use emback_ir::inst::TailKind;
use emback_ir::{AttrSet, Attribute, Diagnostics, Inst, InstData, Module, Operand, Type};

use super::intrinsics::memory::{self, Place};
use super::slots::Slots;
use crate::edit::{Editor, as_global};
use crate::pass::{Pass, Run, each_body};
use crate::target::Target;
use emback_ir::data_layout::DataLayout;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "byval",
    about: "callers copy byval arguments",
    run: Run::Module(|module, context| run(module, &context.layout, context.options.target)),
};

/// Runs on the whole module.
///
/// # Errors
/// None so far.
pub fn run(module: &mut Module, layout: &DataLayout, target: Target) -> Result<(), Diagnostics> {
    if module.known_symbol("byval").is_none() {
        return Ok(());
    }
    each_body(module, |module, global, body| {
        let own = module.function(global).map(|function| function.attrs.params.clone());
        let ed = Editor::new(module, body);
        let own = own.unwrap_or_default();
        let mut copier = Copier { ed, slots: Slots::default(), layout, target, own };
        for block in copier.ed.body.layout.clone() {
            for inst in copier.ed.open(block) {
                copier.ed.locate(inst);
                copier.copy_arguments(inst);
                copier.ed.keep(inst);
            }
            copier.ed.close();
        }
        let Copier { ed, slots, .. } = copier;
        ed.finish();
        slots.finish(module, body);
        Ok(())
    })?;
    // After the calls: a call without the attribute takes it from the declaration.
    for global in module.globals.keys() {
        let Some(function) = module.globals[global].function() else { continue };
        let old = function.attrs.params.clone();
        let new: Box<[AttrSet]> = old.iter().map(|&set| without_byval(module, set)).collect();
        if let Some(function) = module.globals[global].function_mut() {
            function.attrs.params = new;
        }
    }
    Ok(())
}

/// The state of rewriting the calls of one body.
struct Copier<'a> {
    ed: Editor<'a>,
    slots: Slots,
    layout: &'a DataLayout,
    target: Target,
    /// The attributes of the parameters of the function itself.
    own: Box<[AttrSet]>,
}

impl Copier<'_> {
    /// Copies the `byval` arguments of one call.
    fn copy_arguments(&mut self, inst: Inst) {
        let (layout, target) = (self.layout, self.target);
        let InstData::Call(call) = &self.ed.body.insts[inst] else { return };
        let callee =
            as_global(self.ed.module, call.callee).and_then(|f| self.ed.module.function(f));
        // Variadic arguments are of `varargs`, which may come after this.
        let types = &self.ed.module.types;
        let fixed = types.function_parts(call.function_type).filter(|&(.., variadic)| variadic);
        let fixed = fixed.map_or(usize::MAX, |(_, params, _)| params.len());
        let mut copies = Vec::new();
        for (index, &arg) in call.args.iter().enumerate().take(fixed) {
            let declared = callee.map_or(AttrSet::EMPTY, |callee| callee.attrs.param(index));
            let set = [call.attrs.param(index), declared]
                .into_iter()
                .find(|&set| self.ed.module.type_attribute(set, "byval").is_some());
            if let Some(set) = set {
                copies.push((index, arg, set));
            }
        }
        let must_tail = call.tail == TailKind::MustTail
            && copies.iter().all(|&(index, _, set)| self.has_room(index, set));
        let count = copies.len();
        let mut own = Vec::new();
        for (number, (index, arg, set)) in copies.into_iter().enumerate() {
            let place = self.ed.body.params.get(index).map(|&param| Operand::from(param));
            let by = match place.filter(|_| must_tail) {
                Some(place) if arg == place => place,
                place => {
                    // With several copies, the source of one may be the target of an earlier
                    // one, so all are copied to slots first.
                    let straight = place.is_some() && count == 1;
                    let from = match straight {
                        true => arg,
                        false => {
                            copy(&mut self.ed, &mut self.slots, layout, target, number, arg, set)
                        }
                    };
                    own.extend(place.map(|place| (place, from, set)));
                    place.unwrap_or(from)
                }
            };
            if let InstData::Call(call) = &mut self.ed.body.insts[inst] {
                call.args[index] = by;
                // A callee must not read the frame of a caller that has ended, so the call is
                // no `tail` call.
                call.tail = if must_tail { TailKind::MustTail } else { TailKind::None };
            }
            let InstData::Call(call) = &self.ed.body.insts[inst] else { return };
            let mut params = call.attrs.params.clone();
            if let Some(slot) = params.get_mut(index) {
                *slot = without_byval(self.ed.module, *slot);
                if let InstData::Call(call) = &mut self.ed.body.insts[inst] {
                    call.attrs.params = params;
                }
            }
        }
        for (place, from, set) in own {
            let (bytes, align) = shape(self.ed.module, layout, set);
            let to = Place { ptr: place, align };
            copy_bytes(&mut self.ed, target, to, Place { ptr: from, align }, bytes);
        }
    }

    /// Whether the function was given an object itself that one of `set` can replace.
    fn has_room(&self, index: usize, set: AttrSet) -> bool {
        let module = &*self.ed.module;
        self.own.get(index).is_some_and(|&own| {
            let is_object = module.type_attribute(own, "byval").is_some();
            let (room, own_align) = shape(module, self.layout, own);
            let (bytes, align) = shape(module, self.layout, set);
            is_object && bytes <= room && align <= own_align
        })
    }
}

/// Copies the object that `arg` points to into slot `number`; returns its address. `set`
/// has the `byval` attribute.
pub(super) fn copy(
    ed: &mut Editor<'_>,
    slots: &mut Slots,
    layout: &DataLayout,
    target: Target,
    number: usize,
    arg: Operand,
    set: AttrSet,
) -> Operand {
    let (bytes, align) = shape(ed.module, layout, set);
    let slot = slots.get(ed.body, number, bytes, u32::try_from(align.max(4)).unwrap_or(4));
    let from = Place { ptr: arg, align };
    copy_bytes(ed, target, Place { ptr: slot, align: align.max(4) }, from, bytes);
    slot
}

/// Copies a constant number of bytes.
pub(super) fn copy_bytes(ed: &mut Editor<'_>, target: Target, to: Place, from: Place, bytes: u64) {
    let len = ed.int(emback_ir::Types::I32, i64::try_from(bytes).unwrap_or(i64::MAX));
    memory::copy(ed, target, to, from, len, false, false);
}

/// Size and alignment in bytes of the object of a `byval` parameter.
pub(super) fn shape(module: &Module, layout: &DataLayout, set: AttrSet) -> (u64, u64) {
    let ty: Option<Type> = module.type_attribute(set, "byval");
    let bytes = ty.map_or(0, |ty| layout.size(&module.types, ty));
    let natural = ty.map_or(1, |ty| layout.align(&module.types, ty));
    (bytes, module.int_attribute(set, "align").unwrap_or(natural).clamp(1, 1 << 16))
}

/// The attributes without `byval`.
fn without_byval(module: &mut Module, set: AttrSet) -> AttrSet {
    if module.type_attribute(set, "byval").is_none() {
        return set;
    }
    let is_byval = |attribute: &Attribute| matches!(attribute, Attribute::Type(name, _) if module.bytes(*name) == b"byval");
    let rest: Vec<Attribute> =
        module.attributes.get(set).iter().filter(|&attr| !is_byval(attr)).cloned().collect();
    module.attributes.intern(rest)
}

//! Attributes that have another name today (`UpgradeAttributes` of LLVM's `AutoUpgrade.cpp`).

use emback_ir::{AttrSet, Attribute, Module, Symbol};

/// The id of a set of attributes, with the names of today.
///
/// Until LLVM 8 two attributes said which functions keep a frame pointer. `"frame-pointer"` has
/// been the only one since.
pub(crate) fn set(module: &mut Module, mut attrs: Vec<Attribute>) -> AttrSet {
    // Only what a front end wrote as text is renamed, and few sets have any.
    if attrs.iter().any(|attr| matches!(attr, Attribute::String(..))) {
        frame_pointer(module, &mut attrs);
    }
    module.attributes.intern(attrs)
}

fn frame_pointer(module: &mut Module, attrs: &mut Vec<Attribute>) {
    let all = take(module, attrs, "no-frame-pointer-elim");
    let non_leaf = take(module, attrs, "no-frame-pointer-elim-non-leaf");
    // `"no-frame-pointer-elim"="true"` holds whatever the other one says, which has no value.
    let which = match all {
        Some(value) if value.is_some_and(|value| module.bytes(value) == b"true") => "all",
        _ if non_leaf.is_some() => "non-leaf",
        Some(_) => "none",
        None => return,
    };
    let name = module.symbol("frame-pointer");
    let value = module.symbol(which);
    // LLVM writes string attributes in the order of their names, after all others.
    let at = attrs.iter().position(|attr| match attr {
        Attribute::String(other, _) => module.bytes(*other) >= module.bytes(name),
        Attribute::Flag(_) | Attribute::Int(..) | Attribute::Type(..) | Attribute::Other(..) => {
            false
        }
    });
    attrs.insert(at.unwrap_or(attrs.len()), Attribute::String(name, Some(value)));
}

/// Removes the string attribute `name`, and gives its value where there was one.
fn take(module: &Module, attrs: &mut Vec<Attribute>, name: &str) -> Option<Option<Symbol>> {
    let name = module.known_symbol(name)?;
    let at =
        attrs.iter().position(|attr| matches!(attr, Attribute::String(own, _) if *own == name))?;
    match attrs.remove(at) {
        Attribute::String(_, value) => Some(value),
        Attribute::Flag(_) | Attribute::Int(..) | Attribute::Type(..) | Attribute::Other(..) => {
            None
        }
    }
}

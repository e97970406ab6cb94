//! Generates atomic accesses: each one whole, as there is one thread.

use super::writer::{Ty, Writer};
use arbitrary::Result;

/// A load, a store, an exchange or a read-modify-write.
pub(super) fn instruction(w: &mut Writer<'_, '_>) -> Result<()> {
    let index = w.operand(Ty::Int(32))?;
    let index = w.hidden(&format!("and i32 {index}, 3"));
    if w.chance(15)? {
        let at = place(w, "@doubles", "double", &index);
        return float(w, &at);
    }
    let bits = w.choose(&[8, 16, 32, 32, 64, 64])?;
    let ty = Ty::Int(bits);
    let name = ty.name();
    let at = place(w, "@atoms", "i64", &index);
    let order = w.choose(&["monotonic", "seq_cst"])?;
    match w.u.int_in_range(0..=5)? {
        0 => _ = w.value(ty, &format!("load atomic {name}, ptr {at} {order}, align 8")),
        1 => {
            let value = w.operand(ty)?;
            w.line(&format!("store atomic {name} {value}, ptr {at} {order}, align 8"));
        }
        2 => {
            let (old, new) = (w.operand(ty)?, w.operand(ty)?);
            let weak = w.chance(20)?;
            // A weak exchange may fail for no reason, but not on x86 and not here.
            let weak = if weak { "weak " } else { "" };
            let both = w.hidden(&format!(
                "cmpxchg {weak}ptr {at}, {name} {old}, {name} {new} acq_rel monotonic"
            ));
            w.value(ty, &format!("extractvalue {{ {name}, i1 }} {both}, 0"));
            w.value(Ty::Int(1), &format!("extractvalue {{ {name}, i1 }} {both}, 1"));
        }
        3 => w.line("fence seq_cst"),
        _ => {
            let op = w.choose(&[
                "xchg",
                "add",
                "sub",
                "and",
                "nand",
                "or",
                "xor",
                "max",
                "min",
                "umax",
                "umin",
                "uinc_wrap",
                "udec_wrap",
            ])?;
            let value = w.operand(ty)?;
            w.value(ty, &format!("atomicrmw {op} ptr {at}, {name} {value} {order}"));
        }
    }
    Ok(())
}

/// The address of an element.
fn place(w: &mut Writer<'_, '_>, array: &str, element: &str, index: &str) -> String {
    w.hidden(&format!("getelementptr inbounds {element}, ptr {array}, i32 {index}"))
}

/// Of a double.
fn float(w: &mut Writer<'_, '_>, at: &str) -> Result<()> {
    let op = w.choose(&["xchg", "fadd", "fsub"])?;
    let value = w.operand(Ty::Double)?;
    w.value(Ty::Double, &format!("atomicrmw {op} ptr {at}, double {value} seq_cst"));
    Ok(())
}

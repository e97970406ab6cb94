//! Generates arithmetic and conversions of the floats that the targets lack: `half`, `bfloat`, `x86_fp80` and `fp128`.

use super::writer::{SOFT, Ty, Writer};
use arbitrary::Result;

/// One instruction over such a type.
pub(super) fn instruction(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.choose(&SOFT)?;
    match w.u.int_in_range(0..=5)? {
        0..=2 => arithmetic(w, ty),
        3 => convert(w, ty),
        4 => to_int(w, ty),
        _ => from_int(w, ty),
    }
}

/// Arithmetic and exact functions over any float type.
pub(super) fn arithmetic(w: &mut Writer<'_, '_>, ty: Ty) -> Result<()> {
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let name = ty.name();
    let kind = w.choose(&[
        "fadd",
        "fsub",
        "fmul",
        "fdiv",
        "frem",
        "fneg",
        "fabs",
        "sqrt",
        "floor",
        "ceil",
        "trunc",
        "rint",
        "nearbyint",
        "round",
        "copysign",
        "fma",
    ])?;
    let one = (name.clone(), a.clone());
    let text = match kind {
        "fadd" | "fsub" | "fmul" | "fdiv" | "frem" => format!("{kind} {name} {a}, {b}"),
        "fneg" => format!("fneg {name} {a}"),
        "copysign" => {
            // The sign of a NaN is not specified.
            let known = w.hidden(&format!("fcmp ord {name} {b}, {b}"));
            let zero = w.hidden(&format!("fsub {name} {a}, {a}"));
            let b = w.hidden(&format!("select i1 {known}, {name} {b}, {name} {zero}"));
            let known = w.hidden(&format!("fcmp ord {name} {b}, {b}"));
            let signed = w.intrinsic(
                &name,
                &format!("llvm.copysign.{}", ty.suffix()),
                &[one, (name.clone(), b)],
            );
            let signed = w.hidden(&signed);
            w.value(ty, &format!("select i1 {known}, {name} {signed}, {name} {a}"));
            return Ok(());
        }
        // LLVM rounds it to float first.
        "fma" if matches!(ty, Ty::Half | Ty::BFloat) => return Ok(()),
        "fma" => {
            let c = w.operand(ty)?;
            let args = [one, (name.clone(), b), (name.clone(), c)];
            w.intrinsic(&name, &format!("llvm.fma.{}", ty.suffix()), &args)
        }
        _ => w.intrinsic(&name, &format!("llvm.{kind}.{}", ty.suffix()), &[one]),
    };
    w.value(ty, &text);
    Ok(())
}

/// Between two float types. LLVM goes from the wide types to `bfloat` through `float`, which rounds twice.
fn convert(w: &mut Writer<'_, '_>, ty: Ty) -> Result<()> {
    let other = w.choose(&[Ty::Half, Ty::BFloat, Ty::Float, Ty::Double, Ty::X87, Ty::Quad])?;
    let (from, to) = if w.chance(50)? { (ty, other) } else { (other, ty) };
    let op = match (from, to) {
        (Ty::Double | Ty::X87 | Ty::Quad, Ty::BFloat) => return Ok(()),
        _ if from.float_bits() < to.float_bits() => "fpext",
        _ if from.float_bits() > to.float_bits() => "fptrunc",
        _ => return Ok(()),
    };
    let value = w.operand(from)?;
    w.value(to, &format!("{op} {} {value} to {}", from.name(), to.name()));
    Ok(())
}

/// To an integer, saturating.
fn to_int(w: &mut Writer<'_, '_>, from: Ty) -> Result<()> {
    let to = w.int()?;
    if matches!(to, Ty::Int(129..)) {
        return Ok(()); // LLVM has no such conversion that saturates.
    }
    let value = w.operand(from)?;
    let kind = w.choose(&["fptosi", "fptoui"])?;
    let name = format!("llvm.{kind}.sat.{}.{}", to.name(), from.suffix());
    let text = w.intrinsic(&to.name(), &name, &[(from.name(), value)]);
    w.value(to, &text);
    Ok(())
}

/// From an integer: to the 16-bit types only what `float` has exactly, since LLVM rounds it to `float` first.
fn from_int(w: &mut Writer<'_, '_>, to: Ty) -> Result<()> {
    let from = w.int()?;
    match (from, to) {
        (Ty::Int(25..), Ty::Half | Ty::BFloat) | (Ty::Int(129..), _) => return Ok(()),
        _ => {}
    }
    let value = w.operand(from)?;
    let op = w.choose(&["sitofp", "uitofp"])?;
    w.value(to, &format!("{op} {} {value} to {}", from.name(), to.name()));
    Ok(())
}

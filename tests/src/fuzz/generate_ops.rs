//! Generates instructions that need more than a line of text: intrinsics, floats, memory, aggregates.

use super::generate_floats;
use super::writer::{RECORD, Ty, Writer};
use arbitrary::Result;

/// An intrinsic over integers.
pub(super) fn int_intrinsic(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.int()?;
    let Ty::Int(bits) = ty else { return Ok(()) };
    let name = ty.name();
    let kind = w.choose(&[
        "ctlz",
        "cttz",
        "ctpop",
        "bswap",
        "bitreverse",
        "fshl",
        "fshr",
        "umin",
        "umax",
        "smin",
        "smax",
        "abs",
        "sadd.sat",
        "uadd.sat",
        "ssub.sat",
        "usub.sat",
        "sshl.sat",
        "ushl.sat",
    ])?;
    let mut args = vec![(name.clone(), w.operand(ty)?)];
    match kind {
        "ctlz" | "cttz" | "abs" => args.push(("i1".to_owned(), "false".to_owned())),
        "ctpop" | "bitreverse" => {}
        "bswap" if bits % 16 == 0 => {}
        "bswap" => return Ok(()),
        "fshl" | "fshr" => {
            args.push((name.clone(), w.operand(ty)?));
            // LLVM cannot divide a count that it does not know by these widths.
            let count = if bits > 128 { w.constant(Ty::Int(8))? } else { w.operand(ty)? };
            let count = if count.starts_with('-') { "7".to_owned() } else { count };
            args.push((name.clone(), count));
        }
        "sshl.sat" | "ushl.sat" if bits < 3 => return Ok(()),
        "sshl.sat" | "ushl.sat" => {
            let amount = w.operand(ty)?;
            args.push((
                name.clone(),
                w.hidden(&format!("urem {name} {amount}, {}", bits.min(bits_limit(bits)))),
            ));
        }
        _ => args.push((name.clone(), w.operand(ty)?)),
    }
    let text = w.intrinsic(&name, &format!("llvm.{kind}.{name}"), &args);
    w.value(ty, &text);
    Ok(())
}

/// The greatest divisor that fits a signed type of so many bits.
fn bits_limit(bits: u32) -> u32 {
    if bits < 7 { (1 << (bits - 1)) - 1 } else { bits }
}

/// Fixed-point arithmetic. LLVM divides what four times fits 128 bits; what does not saturate must fit, so a half of the bits is used.
pub(super) fn fixed_point(w: &mut Writer<'_, '_>) -> Result<()> {
    let Ty::Int(bits) = w.int()? else { return Ok(()) };
    if !(4..=64).contains(&bits) {
        return Ok(());
    }
    let name = format!("i{bits}");
    let kinds =
        if bits > 32 { ["smul", "umul"].as_slice() } else { &["smul", "umul", "sdiv", "udiv"] };
    let kind = w.choose(kinds)?;
    let saturates = w.chance(60)?;
    let (mut a, mut b) = (w.operand(Ty::Int(bits))?, w.operand(Ty::Int(bits))?);
    let mut scale = w.u.int_in_range(0..=bits - 1)?;
    if !saturates {
        let (shift, half) = (if kind.starts_with('s') { "ashr" } else { "lshr" }, bits / 2 + 1);
        a = w.hidden(&format!("{shift} {name} {a}, {half}"));
        if kind.ends_with("mul") {
            b = w.hidden(&format!("{shift} {name} {b}, {half}"));
        } else {
            scale %= half;
        }
    }
    if kind.ends_with("div") {
        b = w.hidden(&format!("or {name} {b}, 1"));
    }
    let suffix = if saturates { ".sat" } else { "" };
    let args = [(name.clone(), a), (name.clone(), b), ("i32".to_owned(), scale.to_string())];
    let text = w.intrinsic(&name, &format!("llvm.{kind}.fix{suffix}.{name}"), &args);
    w.value(Ty::Int(bits), &text);
    Ok(())
}

/// An operation that returns an overflow flag.
pub(super) fn overflow(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.int()?;
    let name = ty.name();
    let kind = w.choose(&["sadd", "uadd", "ssub", "usub", "smul", "umul"])?;
    let args = [(name.clone(), w.operand(ty)?), (name.clone(), w.operand(ty)?)];
    let pair = format!("{{ {name}, i1 }}");
    let text = w.intrinsic(&pair, &format!("llvm.{kind}.with.overflow.{name}"), &args);
    let both = w.hidden(&text);
    w.value(ty, &format!("extractvalue {pair} {both}, 0"));
    w.value(Ty::Int(1), &format!("extractvalue {pair} {both}, 1"));
    Ok(())
}

/// Arithmetic and exact functions over float or double, and conversions between the two.
pub(super) fn float_op(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.choose(&[Ty::Float, Ty::Double, Ty::Double])?;
    if w.chance(94)? {
        return generate_floats::arithmetic(w, ty);
    }
    let value = w.operand(ty)?;
    if ty == Ty::Float {
        w.value(Ty::Double, &format!("fpext float {value} to double"));
    } else {
        w.value(Ty::Float, &format!("fptrunc double {value} to float"));
    }
    Ok(())
}

/// From float or double to an integer: saturating, or where the value is known to fit.
pub(super) fn float_to_int(w: &mut Writer<'_, '_>) -> Result<()> {
    let from = w.choose(&[Ty::Float, Ty::Double])?;
    let to = w.int()?;
    let Ty::Int(bits) = to else { return Ok(()) };
    if bits > 128 {
        return Ok(()); // LLVM has no such conversion that saturates.
    }
    let (from_name, to_name) = (from.name(), to.name());
    let suffix = if from == Ty::Float { "f32" } else { "f64" };
    let value = w.operand(from)?;
    let signed = w.chance(50)?;
    if w.chance(40)? {
        let kind = if signed { "fptosi" } else { "fptoui" };
        let text = w.intrinsic(
            &to_name,
            &format!("llvm.{kind}.sat.{to_name}.{suffix}"),
            &[(from_name, value)],
        );
        w.value(to, &text);
        return Ok(());
    }
    if bits < 3 {
        return Ok(());
    }
    // A power of two is exact in both types; 2^127 is the last in a float.
    let exponent = if signed { bits - 1 } else { bits.min(127) };
    let limit = format!("0x{:016X}", 2f64.powi(exponent.cast_signed()).to_bits());
    let small = w.hidden(&format!("fcmp olt {from_name} {value}, {limit}"));
    let floor = if signed {
        format!("0x{:016X}", (-(2f64.powi(exponent.cast_signed()))).to_bits())
    } else {
        "0.0".to_owned()
    };
    let large = w.hidden(&format!("fcmp oge {from_name} {value}, {floor}"));
    let fits = w.hidden(&format!("and i1 {small}, {large}"));
    let safe = w.hidden(&format!("select i1 {fits}, {from_name} {value}, {from_name} 1.5"));
    w.value(
        to,
        &format!("{} {from_name} {safe} to {to_name}", if signed { "fptosi" } else { "fptoui" }),
    );
    Ok(())
}

/// A load or store of the shared memory.
pub(super) fn memory(w: &mut Writer<'_, '_>) -> Result<()> {
    let index = w.operand(Ty::Int(32))?;
    if w.chance(25)? {
        let (array, ty, count) = w.choose(&[
            ("@doubles", Ty::Double, 16),
            ("@floats", Ty::Float, 16),
            ("@halves", Ty::Half, 16),
            ("@bfloats", Ty::BFloat, 16),
            ("@extended", Ty::X87, 4),
            ("@quads", Ty::Quad, 4),
        ])?;
        let name = ty.name();
        let masked = w.hidden(&format!("and i32 {index}, {}", count - 1));
        let place = w.hidden(&format!(
            "getelementptr inbounds [{count} x {name}], ptr {array}, i32 0, i32 {masked}"
        ));
        return access(w, ty, &place, "");
    }
    let bits = w.choose(&[8, 16, 32, 64])?;
    let bytes = bits / 8;
    let aligned = w.chance(70)?;
    let masked = w.hidden(&format!("and i32 {index}, {}", if aligned { 256 - bytes } else { 255 }));
    let place = if w.chance(50)? {
        w.hidden(&format!("getelementptr [264 x i8], ptr @bytes, i32 0, i32 {masked}"))
    } else {
        w.hidden(&format!("getelementptr i8, ptr @bytes, i32 {masked}"))
    };
    let align = if aligned { bytes } else { w.choose(&[1, 1])? };
    access(w, Ty::Int(bits), &place, &format!(", align {align}"))
}

fn access(w: &mut Writer<'_, '_>, ty: Ty, place: &str, align: &str) -> Result<()> {
    let volatile = if w.chance(15)? { "volatile " } else { "" };
    if w.chance(50)? {
        let value = w.operand(ty)?;
        w.line(&format!("store {volatile}{} {value}, ptr {place}{align}", ty.name()));
    } else {
        w.value(ty, &format!("load {volatile}{}, ptr {place}{align}", ty.name()));
    }
    Ok(())
}

/// Integers of odd widths through memory.
pub(super) fn odd_memory(w: &mut Writer<'_, '_>, slots: &[u32]) -> Result<()> {
    let bits = w.choose(slots)?;
    access(w, Ty::Int(bits), &format!("%odd{bits}"), "")
}

/// Taking the aggregate apart, putting it together, and moving it through memory.
pub(super) fn record(w: &mut Writer<'_, '_>) -> Result<()> {
    let parts = [
        ("0", Ty::Int(32)),
        ("1", Ty::Int(64)),
        ("2, 0", Ty::Int(16)),
        ("2, 1", Ty::Int(16)),
        ("3", Ty::Double),
    ];
    let (path, part) = w.choose(&parts)?;
    let whole = w.operand(Ty::Record)?;
    match w.u.int_in_range(0..=4)? {
        0 | 1 => _ = w.value(part, &format!("extractvalue {RECORD} {whole}, {path}")),
        2 | 3 => {
            let value = w.operand(part)?;
            w.value(
                Ty::Record,
                &format!("insertvalue {RECORD} {whole}, {} {value}, {path}", part.name()),
            );
        }
        _ if w.chance(50)? => w.line(&format!("store {RECORD} {whole}, ptr %record")),
        _ => _ = w.value(Ty::Record, &format!("load {RECORD}, ptr %record")),
    }
    Ok(())
}

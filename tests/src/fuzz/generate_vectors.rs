//! Generates instructions over vectors: of odd lengths, of odd elements, and of bits.

use super::writer::{Lane, Ty, Writer};
use arbitrary::Result;

/// One instruction that takes or gives a vector.
pub(super) fn instruction(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.vector()?;
    let Ty::Vector(lane, count) = ty else { return Ok(()) };
    match w.u.int_in_range(0..=12)? {
        0 | 1 => binary(w, lane, count),
        2 => compare(w, lane, count),
        3 => select(w, lane, count),
        4 => element(w, lane, count),
        5 | 6 => shuffle(w, lane, count),
        7 => convert(w, lane, count),
        8 => reshape(w, lane, count),
        9 => reduce(w, lane, count),
        10 => intrinsic(w, lane, count),
        11 => memory(w, lane, count),
        _ => permute(w, lane, count),
    }
}

/// The suffix of an intrinsic for these vectors.
fn suffix(lane: Lane, count: u32) -> String {
    format!("v{count}{}", lane.suffix())
}

fn binary(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let Lane::Int(bits) = lane else {
        let op = w.choose(&["fadd", "fsub", "fmul", "fdiv", "frem", "fneg"])?;
        let text = match op {
            "fneg" => format!("fneg {name} {a}"),
            _ => format!("{op} {name} {a}, {b}"),
        };
        w.value(ty, &text);
        return Ok(());
    };
    let op = w.choose(&[
        "add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "urem", "sdiv",
        "srem",
    ])?;
    let splat = |value: &str| Ty::splat(lane, count, value);
    let b = match op {
        "shl" | "lshr" | "ashr" | "sdiv" | "srem" if bits < 3 => return Ok(()),
        "shl" | "lshr" | "ashr" => {
            let most = (1 << bits.ilog2()) - 1;
            w.hidden(&format!("and {name} {b}, {}", splat(&most.to_string())))
        }
        "udiv" | "urem" if bits == 1 => splat("true"),
        "udiv" | "urem" => w.hidden(&format!("or {name} {b}, {}", splat("1"))),
        "sdiv" | "srem" => {
            let positive = w.hidden(&format!("lshr {name} {b}, {}", splat("1")));
            w.hidden(&format!("or {name} {positive}, {}", splat("1")))
        }
        _ => b,
    };
    w.value(ty, &format!("{op} {name} {a}, {b}"));
    Ok(())
}

fn compare(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let (op, pred) = match lane {
        Lane::Int(_) => {
            let all = ["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"];
            ("icmp", w.choose(&all)?)
        }
        Lane::Float | Lane::Double | Lane::Half => {
            let all = [
                "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
                "une", "uno", "true", "false",
            ];
            ("fcmp", w.choose(&all)?)
        }
    };
    w.value(Ty::Vector(Lane::Int(1), count), &format!("{op} {pred} {} {a}, {b}", ty.name()));
    Ok(())
}

fn select(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let by = if w.chance(75)? { Ty::Vector(Lane::Int(1), count) } else { Ty::Int(1) };
    let (c, a, b) = (w.operand(by)?, w.operand(ty)?, w.operand(ty)?);
    w.value(ty, &format!("select {} {c}, {name} {a}, {name} {b}", by.name()));
    Ok(())
}

/// An index of one of `count` lanes: a number or a value.
fn index(w: &mut Writer<'_, '_>, count: u32) -> Result<String> {
    if w.chance(50)? {
        return Ok(w.u.int_in_range(0..=count - 1)?.to_string());
    }
    let value = w.operand(Ty::Int(32))?;
    Ok(w.hidden(&format!("urem i32 {value}, {count}")))
}

/// Takes a lane out, or puts one in.
fn element(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let vector = w.operand(ty)?;
    let at = index(w, count)?;
    if w.chance(50)? {
        w.value(lane.ty(), &format!("extractelement {name} {vector}, i32 {at}"));
    } else {
        let value = w.operand(lane.ty())?;
        let scalar = lane.ty().name();
        w.value(ty, &format!("insertelement {name} {vector}, {scalar} {value}, i32 {at}"));
    }
    Ok(())
}

fn shuffle(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let length = if w.chance(50)? { count } else { w.u.int_in_range(1..=8)? };
    let mut mask = Vec::new();
    for _ in 0..length {
        mask.push(format!("i32 {}", w.u.int_in_range(0..=2 * count - 1)?));
    }
    let mask = format!("<{length} x i32> <{}>", mask.join(", "));
    w.value(Ty::Vector(lane, length), &format!("shufflevector {name} {a}, {name} {b}, {mask}"));
    Ok(())
}

/// To a vector of the same length and of other elements.
fn convert(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let Ty::Vector(to_lane, _) = w.vector()? else { return Ok(()) };
    let (from, to) = (Ty::Vector(lane, count), Ty::Vector(to_lane, count));
    let value = w.operand(from)?;
    let (from_name, to_name) = (from.name(), to.name());
    let op = match (lane, to_lane) {
        (Lane::Int(narrow), Lane::Int(wide)) if narrow < wide => w.choose(&["zext", "sext"])?,
        (Lane::Int(wide), Lane::Int(narrow)) if narrow < wide => "trunc",
        // LLVM rounds wider ones twice.
        (Lane::Int(25..), Lane::Half) => return Ok(()),
        (Lane::Int(_), Lane::Float | Lane::Double | Lane::Half) => {
            w.choose(&["sitofp", "uitofp"])?
        }
        (Lane::Float, Lane::Double) | (Lane::Half, Lane::Float | Lane::Double) => "fpext",
        (Lane::Double, Lane::Float) | (Lane::Float | Lane::Double, Lane::Half) => "fptrunc",
        (Lane::Float | Lane::Double | Lane::Half, Lane::Int(_)) => {
            let kind = w.choose(&["fptosi", "fptoui"])?;
            let intrinsic =
                format!("llvm.{kind}.sat.{}.{}", suffix(to_lane, count), suffix(lane, count));
            let text = w.intrinsic(&to_name, &intrinsic, &[(from_name, value)]);
            w.value(to, &text);
            return Ok(());
        }
        (Lane::Int(_), Lane::Int(_))
        | (Lane::Float, Lane::Float)
        | (Lane::Half, Lane::Half)
        | (Lane::Double, Lane::Double) => {
            w.value(to, &format!("freeze {to_name} {value}"));
            return Ok(());
        }
    };
    w.value(to, &format!("{op} {from_name} {value} to {to_name}"));
    Ok(())
}

/// A bitcast between an integer and a vector, or between two vectors. LLVM's code generators get those of elements
/// that are neither bits nor whole bytes wrong.
fn reshape(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let Lane::Int(bits @ (1 | 8 | 16 | 32 | 64)) = lane else { return Ok(()) };
    let (vector, whole) = (Ty::Vector(lane, count), bits * count);
    let mut other = Ty::Int(whole);
    if whole > 256 || w.chance(60)? {
        let lanes = [1, 8, 16, 32, 64];
        let bits = w.choose(&lanes)?;
        if whole % bits == 0 && whole / bits <= 64 {
            other = Ty::Vector(Lane::Int(bits), whole / bits);
        }
    }
    let (from, to) = if w.chance(50)? { (vector, other) } else { (other, vector) };
    let value = w.operand(from)?;
    w.value(to, &format!("bitcast {} {value} to {}", from.name(), to.name()));
    Ok(())
}

/// All lanes into one value. The order of ordered sums and products counts.
fn reduce(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let value = (ty.name(), w.operand(ty)?);
    let result = lane.ty();
    let (op, args) = match lane {
        Lane::Int(_) => {
            let ops = ["add", "mul", "and", "or", "xor", "smin", "smax", "umin", "umax"];
            (w.choose(&ops)?, vec![value])
        }
        Lane::Float | Lane::Double | Lane::Half => {
            let start = w.operand(result)?;
            (w.choose(&["fadd", "fmul"])?, vec![(result.name(), start), value])
        }
    };
    let name = format!("llvm.vector.reduce.{op}.{}", suffix(lane, count));
    let text = w.intrinsic(&result.name(), &name, &args);
    w.value(result, &text);
    Ok(())
}

/// An intrinsic that works on each lane.
fn intrinsic(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let a = (name.clone(), w.operand(ty)?);
    let Lane::Int(bits) = lane else {
        let op = w.choose(&["fabs", "sqrt", "floor", "ceil", "trunc", "rint", "nearbyint"])?;
        let text = w.intrinsic(&name, &format!("llvm.{op}.{}", suffix(lane, count)), &[a]);
        w.value(ty, &text);
        return Ok(());
    };
    let b = (name.clone(), w.operand(ty)?);
    if w.chance(25)? {
        let op = w.choose(&["sadd", "uadd", "ssub", "usub", "smul", "umul"])?;
        let flags = Ty::Vector(Lane::Int(1), count);
        let both = format!("{{ {name}, {} }}", flags.name());
        let op = format!("llvm.{op}.with.overflow.{}", suffix(lane, count));
        let text = w.intrinsic(&both, &op, &[a, b]);
        let pair = w.hidden(&text);
        w.value(ty, &format!("extractvalue {both} {pair}, 0"));
        w.value(flags, &format!("extractvalue {both} {pair}, 1"));
        return Ok(());
    }
    let op = w.choose(&[
        "ctlz",
        "cttz",
        "ctpop",
        "bswap",
        "bitreverse",
        "fshl",
        "fshr",
        "umin",
        "smax",
        "abs",
        "sadd.sat",
        "uadd.sat",
        "ssub.sat",
        "usub.sat",
        "smul.fix.sat",
        "umul.fix.sat",
    ])?;
    let args = match op {
        "ctlz" | "cttz" | "abs" => vec![a, ("i1".to_owned(), "false".to_owned())],
        "bswap" if !bits.is_multiple_of(16) => return Ok(()),
        "ctpop" | "bitreverse" | "bswap" => vec![a],
        "fshl" | "fshr" => {
            let count = (name.clone(), w.operand(ty)?);
            vec![a, b, count]
        }
        // LLVM has no product of vectors of these.
        "smul.fix.sat" | "umul.fix.sat" if !matches!(bits, 8 | 16 | 32) => return Ok(()),
        "smul.fix.sat" | "umul.fix.sat" => {
            let scale = w.u.int_in_range(0..=bits - 1)?;
            vec![a, b, ("i32".to_owned(), scale.to_string())]
        }
        _ => vec![a, b],
    };
    let text = w.intrinsic(&name, &format!("llvm.{op}.{}", suffix(lane, count)), &args);
    w.value(ty, &text);
    Ok(())
}

/// Accesses of the shared memory: whole, masked, or lane by lane.
fn memory(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let bits = match lane {
        Lane::Int(bits @ (8 | 16 | 32 | 64)) => bits,
        _ => w.choose(&[8, 16, 32])?,
    };
    let lane = Lane::Int(bits);
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let value = w.operand(ty)?;
    let flags = Ty::Vector(Lane::Int(1), count);
    let (mask_name, mask) = (flags.name(), w.operand(flags)?);
    let kind = w.u.int_in_range(0..=6)?;
    if kind >= 4 {
        // The places of lanes may be the same; a store to the last one counts.
        let wide = Ty::Vector(Lane::Int(32), count);
        let (wide_name, at) = (wide.name(), w.operand(wide)?);
        let most = Ty::splat(Lane::Int(32), count, "255");
        let at = w.hidden(&format!("and {wide_name} {at}, {most}"));
        let places = w.hidden(&format!("getelementptr i8, ptr @bytes, {wide_name} {at}"));
        let places = (format!("<{count} x ptr>"), places);
        let align = ("i32".to_owned(), "1".to_owned());
        let mask = (mask_name, mask);
        let suffix = format!("{}.v{count}p0", suffix(lane, count));
        if kind == 4 {
            let args = [places, align, mask, (name.clone(), value)];
            let text = w.intrinsic(&name, &format!("llvm.masked.gather.{suffix}"), &args);
            w.value(ty, &text);
        } else {
            let args = [(name, value), places, align, mask];
            let text = w.intrinsic("void", &format!("llvm.masked.scatter.{suffix}"), &args);
            w.line(&text);
        }
        return Ok(());
    }
    let at = w.operand(Ty::Int(32))?;
    let at = w.hidden(&format!("and i32 {at}, {}", 192 - 1));
    let place = w.hidden(&format!("getelementptr i8, ptr @bytes, i32 {at}"));
    match kind {
        0 => _ = w.value(ty, &format!("load {name}, ptr {place}, align 1")),
        1 => w.line(&format!("store {name} {value}, ptr {place}, align 1")),
        _ => {
            let suffix = format!("{}.p0", suffix(lane, count));
            let (place, align) = (("ptr".to_owned(), place), ("i32".to_owned(), "1".to_owned()));
            let (mask, value) = ((mask_name, mask), (name.clone(), value));
            if kind == 2 {
                let args = [place, align, mask, value];
                let text = w.intrinsic(&name, &format!("llvm.masked.load.{suffix}"), &args);
                w.value(ty, &text);
            } else {
                let args = [value, place, align, mask];
                let text = w.intrinsic("void", &format!("llvm.masked.store.{suffix}"), &args);
                w.line(&text);
            }
        }
    }
    Ok(())
}

/// Lanes in another order by name, and vectors through a slot of their own.
fn permute(w: &mut Writer<'_, '_>, lane: Lane, count: u32) -> Result<()> {
    let ty = Ty::Vector(lane, count);
    let name = ty.name();
    let (a, b) = ((name.clone(), w.operand(ty)?), (name.clone(), w.operand(ty)?));
    match w.u.int_in_range(0..=2)? {
        0 => {
            let op = format!("llvm.vector.reverse.{}", suffix(lane, count));
            let text = w.intrinsic(&name, &op, &[a]);
            w.value(ty, &text);
        }
        1 => {
            let both = Ty::Vector(lane, 2 * count);
            let op = format!("llvm.vector.interleave2.{}", suffix(lane, 2 * count));
            let text = w.intrinsic(&both.name(), &op, &[a, b]);
            w.value(both, &text);
        }
        _ => {
            let slot = w.hidden(&format!("alloca {name}"));
            w.line(&format!("store {name} {}, ptr {slot}", a.1));
            w.value(ty, &format!("load {name}, ptr {slot}"));
        }
    }
    Ok(())
}

//! Generates random modules without undefined or target-specific behaviour.
//!
//! They print what they compute, so a native build of the same text gives the expected output. They avoid only what LLVM
//! leaves undefined: no division by zero, no excessive shift, no overflow under nsw or nuw, no read of uninitialised memory,
//! no use of a NaN's bits. Every function terminates: loops are counted, and calls consume fuel.

use super::writer::{RECORD, Signature, Ty, Writer};
use super::{generate_atomics, generate_calls, generate_floats, generate_ops, generate_vectors};
use arbitrary::{Result, Unstructured};

/// The text of a module for wasm32 with a `main` that prints.
pub fn module(u: &mut Unstructured<'_>) -> Result<String> {
    let count = u.int_in_range(1..=5)?;
    module_of(u, count)
}

/// The same with so many functions.
pub fn module_of(u: &mut Unstructured<'_>, count: u32) -> Result<String> {
    let mut w = Writer::new(u);
    let mut functions = String::new();
    for index in 0..count {
        functions.push_str(&function(&mut w, index)?);
        if w.chance(25)?
            && let Some(tail) = generate_calls::tail(&mut w, index)?
        {
            functions.push_str(&tail);
        }
    }
    functions.push_str(&table(&mut w));
    functions.push_str(&main(&mut w)?);
    let mut text = format!("{TARGET}\n{HEAD}{}", generate_calls::THROWERS);
    text.push_str(&functions);
    for declaration in &w.declarations {
        text.push_str(declaration);
        text.push('\n');
    }
    Ok(text)
}

/// The module for a native build: of the host's target and its `size_t`, and with the function that its libraries lack.
#[must_use]
pub fn native(module: &str) -> String {
    let text = module.strip_prefix(TARGET).unwrap_or(module);
    let allocate = "@__cxa_allocate_exception(i";
    text.replace(&format!("{allocate}32"), &format!("{allocate}64")) + TO_BFLOAT
}

/// The lines that name the target.
const TARGET: &str = "target datalayout = \"e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20\"\n\
                      target triple = \"wasm32-unknown-unknown\"\n";

/// A function of the compiler's library, which gcc has since version 13.
const TO_BFLOAT: &str = "
define bfloat @__truncsfbf2(float %x) {
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %odd = and i32 %high, 1
  %half = add i32 %odd, 32767
  %sum = add i32 %bits, %half
  %rounded = lshr i32 %sum, 16
  %quiet = or i32 %high, 64
  %nan = fcmp uno float %x, %x
  %word = select i1 %nan, i32 %quiet, i32 %rounded
  %short = trunc i32 %word to i16
  %result = bitcast i16 %short to bfloat
  ret bfloat %result
}
";

const HEAD: &str = "@fuel = internal global i32 400
@bytes = global [264 x i8] zeroinitializer, align 16
@doubles = internal global [16 x double] zeroinitializer, align 16
@floats = internal global [16 x float] zeroinitializer, align 16
@atoms = global [4 x i64] zeroinitializer, align 16
@halves = internal global [16 x half] zeroinitializer, align 16
@bfloats = internal global [16 x bfloat] zeroinitializer, align 16
@extended = internal global [4 x x86_fp80] zeroinitializer, align 16
@quads = internal global [4 x fp128] zeroinitializer, align 16
@text = private constant [15 x i8] c\"%d: %08x %08x\\0A\\00\", align 1

declare i32 @printf(ptr, ...)

@hash = internal global i64 17

define internal void @mix(i64 %value) {
  %before = load i64, ptr @hash
  %times = mul i64 %before, 1099511628211
  %mixed = xor i64 %times, %value
  store i64 %mixed, ptr @hash
  ret void
}

define internal void @show(i32 %which, i64 %value) {
  %high = lshr i64 %value, 32
  %upper = trunc i64 %high to i32
  %lower = trunc i64 %value to i32
  %written = call i32 (ptr, ...) @printf(ptr @text, i32 %which, i32 %upper, i32 %lower)
  ret void
}

";

/// One function: `f0` calls no other function, `f1` only `f0`, and so on.
fn function(w: &mut Writer<'_, '_>, index: u32) -> Result<String> {
    let name = format!("@f{index}");
    let result = w.ty()?;
    let mut params = Vec::new();
    for _ in 0..w.u.int_in_range(0..=5)? {
        params.push(w.ty()?);
    }
    w.scope.clear();
    w.function.clone_from(&name);
    w.budget = 240;
    let mut written = Vec::new();
    for &param in &params {
        let name = w.name();
        written.push(format!("{} {name}", param.name()));
        w.scope.push((param, name));
    }
    let linkage = w.choose(&["internal ", "", "linkonce_odr ", "weak "])?;
    let outer = std::mem::take(&mut w.out);
    let head = format!("define {linkage}{} {name}({})", result.name(), written.join(", "));
    w.begin("entry");
    for bits in ODD_SLOTS {
        w.line(&format!("%odd{bits} = alloca i{bits}"));
        w.line(&format!("store i{bits} 3, ptr %odd{bits}"));
    }
    w.line(&format!("%record = alloca {RECORD}, align 8"));
    w.line(&format!("store {RECORD} zeroinitializer, ptr %record"));
    w.line("%fuel = alloca i32");
    w.line("%left = load i32, ptr @fuel");
    w.line("%less = sub i32 %left, 1");
    w.line("store i32 %less, ptr @fuel");
    w.line("%dry = icmp slt i32 %less, 0");
    w.line("br i1 %dry, label %out, label %start");
    w.begin("out");
    let early = w.constant(result)?;
    w.line(&format!("ret {} {early}", result.name()));
    w.begin("start");
    let parameters = w.scope.len();
    for _ in 0..w.u.int_in_range(1..=5)? {
        region(w, 3)?;
    }
    count(w, parameters, 16)?;
    let last = w.operand(result)?;
    w.line(&format!("ret {} {last}", result.name()));
    w.functions.push(Signature { name, result, params });
    let body = std::mem::replace(&mut w.out, outer);
    let invokes = body.contains(" = invoke ");
    let personality = if invokes { " personality ptr @__gxx_personality_v0" } else { "" };
    Ok(format!("{head}{personality} {{\n{body}}}\n\n"))
}

/// Widths that no memory access of a usual machine has.
const ODD_SLOTS: [u32; 8] = [7, 24, 33, 63, 65, 96, 128, 200];

/// All functions of one signature, to be called by number.
fn table(w: &mut Writer<'_, '_>) -> String {
    let names: Vec<String> =
        w.functions.iter().map(|function| format!("ptr {}", function.name)).collect();
    format!("@table = internal constant [{} x ptr] [{}]\n\n", names.len(), names.join(", "))
}

fn main(w: &mut Writer<'_, '_>) -> Result<String> {
    w.scope.clear();
    let outer = std::mem::take(&mut w.out);
    w.out.push_str("define i32 @main() {\n");
    w.begin("entry");
    for (index, function) in w.functions.clone().into_iter().enumerate() {
        for round in 0..2 {
            w.line("store i32 400, ptr @fuel");
            let mut args = Vec::new();
            for &param in &function.params {
                args.push(format!("{} {}", param.name(), w.constant(param)?));
            }
            let callee = if round == 0 {
                function.name.clone()
            } else {
                let slot = w.hidden(&format!("getelementptr ptr, ptr @table, i32 {index}"));
                w.hidden(&format!("load volatile ptr, ptr {slot}"))
            };
            let result =
                w.hidden(&format!("call {} {callee}({})", function.result.name(), args.join(", ")));
            show(w, &format!("call void @show(i32 {index}, "), function.result, &result)?;
        }
    }
    w.line("br label %sum");
    w.out.push_str(SUM);
    Ok(std::mem::replace(&mut w.out, outer))
}

/// What was left in memory counts too.
const SUM: &str = "sum:
  %at = phi i32 [ 0, %entry ], [ %after, %sum ]
  %hash = phi i32 [ 17, %entry ], [ %mixed, %sum ]
  %place = getelementptr [264 x i8], ptr @bytes, i32 0, i32 %at
  %byte = load i8, ptr %place
  %wide = zext i8 %byte to i32
  %times = mul i32 %hash, 31
  %mixed = xor i32 %times, %wide
  %after = add i32 %at, 1
  %more = icmp ult i32 %after, 264
  br i1 %more, label %sum, label %end
end:
  %bytes = zext i32 %mixed to i64
  call void @show(i32 -1, i64 %bytes)
  %values = load i64, ptr @hash
  call void @show(i32 -2, i64 %values)
  ret i32 0
}

";

/// Gives a value to `call`, the beginning of a call without its `i64`, in words, so that each of its defined bits counts.
fn show(w: &mut Writer<'_, '_>, call: &str, ty: Ty, value: &str) -> Result<()> {
    if ty == Ty::Record {
        let path = [
            ("0", Ty::Int(32)),
            ("1", Ty::Int(64)),
            ("2, 0", Ty::Int(16)),
            ("2, 1", Ty::Int(16)),
            ("3", Ty::Double),
        ];
        for (path, part) in path {
            let part_value = w.hidden(&format!("extractvalue {RECORD} {value}, {path}"));
            show(w, call, part, &part_value)?;
        }
        return Ok(());
    }
    if let Ty::Vector(lane, count) = ty {
        for index in 0..count {
            let name = ty.name();
            let part = w.hidden(&format!("extractelement {name} {value}, i32 {index}"));
            show(w, call, lane.ty(), &part)?;
        }
        return Ok(());
    }
    let wide = match ty {
        Ty::Int(bits @ 65..) => {
            for word in (64..bits).step_by(64) {
                let above = w.hidden(&format!("lshr i{bits} {value}, {word}"));
                let part = w.hidden(&format!("trunc i{bits} {above} to i64"));
                show(w, call, Ty::Int(64), &part)?;
            }
            w.hidden(&format!("trunc i{bits} {value} to i64"))
        }
        Ty::Int(64) => value.to_owned(),
        Ty::Int(bits) => w.hidden(&format!("zext i{bits} {value} to i64")),
        Ty::Float | Ty::Half | Ty::BFloat | Ty::X87 | Ty::Quad => {
            let bits = bits_of(w, ty, value);
            return show(w, call, Ty::Int(ty.float_bits()), &bits);
        }
        Ty::Double | Ty::Record | Ty::Vector(..) => bits_of(w, Ty::Double, value),
    };
    w.line(&format!("{call}i64 {wide})"));
    Ok(())
}

/// Makes the latest values count that came into scope after the first `since`: what nothing reads is not computed.
fn count(w: &mut Writer<'_, '_>, since: usize, most: usize) -> Result<()> {
    let from = since.max(w.scope.len().saturating_sub(most));
    for (ty, value) in w.scope.get(from..).unwrap_or_default().to_vec() {
        show(w, "call void @mix(", ty, &value)?;
    }
    Ok(())
}

/// The bits of a float, every NaN the same.
fn bits_of(w: &mut Writer<'_, '_>, ty: Ty, value: &str) -> String {
    let (name, int) = (ty.name(), format!("i{}", ty.float_bits()));
    let bits = w.hidden(&format!("bitcast {name} {value} to {int}"));
    let test = w.hidden(&format!("fcmp uno {name} {value}, {value}"));
    w.hidden(&format!("select i1 {test}, {int} 32767, {int} {bits}"))
}

/// Some instructions with some control flow among them. What it defines is in scope until its end.
fn region(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    for _ in 0..w.u.int_in_range(1..=6)? {
        if w.budget == 0 {
            break;
        }
        if depth > 0 && w.chance(25)? {
            match w.u.int_in_range(0..=6)? {
                0 | 1 => branch(w, depth)?,
                2 => switch(w, depth)?,
                3 => counted_loop(w, depth)?,
                4 => computed_goto(w, depth)?,
                5 => generate_calls::caught(w)?,
                _ => tangle(w, depth)?,
            }
        } else {
            instruction(w)?;
        }
    }
    Ok(())
}

/// A region of its own: its values are dropped at its end, except one of each type in `kept`, which is returned.
fn arm(w: &mut Writer<'_, '_>, depth: u32, kept: &[Ty]) -> Result<(Vec<String>, String)> {
    let scope = w.scope.len();
    if w.chance(85)? {
        region(w, depth - 1)?;
        count(w, scope, 3)?;
    }
    let mut values = Vec::new();
    for &ty in kept {
        values.push(w.operand(ty)?);
    }
    w.scope.truncate(scope);
    Ok((values, w.block.clone()))
}

fn kept_types(w: &mut Writer<'_, '_>) -> Result<Vec<Ty>> {
    let mut kept = Vec::new();
    for _ in 0..w.u.int_in_range(0..=3)? {
        kept.push(w.ty()?);
    }
    Ok(kept)
}

/// Phis at the head of a block for the arms that lead there.
fn join(w: &mut Writer<'_, '_>, kept: &[Ty], arms: &[(Vec<String>, String)]) {
    for (index, &ty) in kept.iter().enumerate() {
        let incoming: Vec<String> = arms
            .iter()
            .filter_map(|(values, block)| {
                values.get(index).map(|value| format!("[ {value}, %{block} ]"))
            })
            .collect();
        w.value(ty, &format!("phi {} {}", ty.name(), incoming.join(", ")));
    }
}

fn branch(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    let condition = w.operand(Ty::Int(1))?;
    let (yes, no, end) = (w.label(), w.label(), w.label());
    let kept = kept_types(w)?;
    w.line(&format!("br i1 {condition}, label %{yes}, label %{no}"));
    w.begin(&yes);
    let first = arm(w, depth, &kept)?;
    w.line(&format!("br label %{end}"));
    w.begin(&no);
    let second = arm(w, depth, &kept)?;
    w.line(&format!("br label %{end}"));
    w.begin(&end);
    join(w, &kept, &[first, second]);
    Ok(())
}

/// A jump to an address out of two or three, one of them perhaps of no block that is reached.
fn computed_goto(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    let count = w.u.int_in_range(2..=3usize)?;
    let labels: Vec<String> = (0..count).map(|_| w.label()).collect();
    let end = w.label();
    let kept = kept_types(w)?;
    let address =
        |w: &Writer<'_, '_>, label: &str| format!("blockaddress({}, %{label})", w.function);
    let mut to = address(w, &labels[0]);
    for label in &labels[1..] {
        let condition = w.operand(Ty::Int(1))?;
        let other = address(w, label);
        to = w.hidden(&format!("select i1 {condition}, ptr {to}, ptr {other}"));
    }
    let list: Vec<String> = labels.iter().map(|label| format!("label %{label}")).collect();
    w.line(&format!("indirectbr ptr {to}, [ {} ]", list.join(", ")));
    let mut arms = Vec::new();
    for label in &labels {
        w.begin(label);
        arms.push(arm(w, depth, &kept)?);
        w.line(&format!("br label %{end}"));
    }
    w.begin(&end);
    join(w, &kept, &arms);
    Ok(())
}

fn switch(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    let bits = w.choose(&[32, 32, 8, 64, 16, 3, 33, 65, 128, 200])?;
    let value = w.operand(Ty::Int(bits))?;
    let kept = kept_types(w)?;
    let (end, default) = (w.label(), w.label());
    let mut cases = Vec::new();
    let base: i64 = if w.chance(50)? { 0 } else { w.u.int_in_range(-3..=3)? };
    let step: i64 = if bits > 8 { w.choose(&[1, 1, 1, 1000, 70_000])? } else { 1 };
    let step = if bits == 64 && w.chance(30)? { step << 33 } else { step };
    for index in 0..w.u.int_in_range(1..=5i64)? {
        // Case values must differ in their type; a short type has few.
        let mask = i64::MAX >> (63 - bits.min(63));
        let number = (base + index * step) & if bits < 64 { mask } else { -1 };
        if cases.iter().all(|(other, _)| *other != number) && (bits > 31 || number < 1 << bits) {
            cases.push((number, w.label()));
        }
    }
    let list: Vec<String> =
        cases.iter().map(|(number, label)| format!("i{bits} {number}, label %{label}")).collect();
    w.line(&format!("switch i{bits} {value}, label %{default} [ {} ]", list.join(" ")));
    let mut arms = Vec::new();
    for label in cases.iter().map(|(_, label)| label).chain([&default]) {
        w.begin(label);
        arms.push(arm(w, depth, &kept)?);
        w.line(&format!("br label %{end}"));
    }
    w.begin(&end);
    join(w, &kept, &arms);
    Ok(())
}

/// A loop of at most eight iterations with loop-carried values, some of which are swapped, and one or two exits.
fn counted_loop(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    let (head, body, latch, end) = (w.label(), w.label(), w.label(), w.label());
    let carried = kept_types(w)?;
    let mut initial = Vec::new();
    for &ty in &carried {
        initial.push(w.operand(ty)?);
    }
    let before = w.block.clone();
    w.line(&format!("br label %{head}"));
    w.begin(&head);
    let scope = w.scope.len();
    let (counter, counted) = (w.name(), w.name());
    w.line(&format!("{counter} = phi i32 [ 0, %{before} ], [ {counted}, %{latch} ]"));
    let mut phis = Vec::new();
    let mut updates = Vec::new();
    for (ty, value) in carried.iter().zip(&initial) {
        let (phi, update) = (w.name(), w.name());
        w.line(&format!(
            "{phi} = phi {} [ {value}, %{before} ], [ {update}, %{latch} ]",
            ty.name()
        ));
        phis.push(phi);
        updates.push(update);
    }
    w.scope.push((Ty::Int(32), counter.clone()));
    w.scope.extend(carried.iter().copied().zip(phis.iter().cloned()));
    let two_exits = w.chance(40)?;
    if two_exits {
        let stop = w.operand(Ty::Int(1))?;
        w.line(&format!("br i1 {stop}, label %{end}, label %{body}"));
    } else {
        w.line(&format!("br label %{body}"));
    }
    w.begin(&body);
    region(w, depth - 1)?;
    w.line(&format!("br label %{latch}"));
    w.begin(&latch);
    let always = w.hidden("icmp eq i32 0, 0");
    for (at, &ty) in carried.iter().enumerate() {
        // A phi of the same type as the next value makes a swap; anything else a plain carry.
        let value = w.operand(ty)?;
        let update = updates.get(at).cloned().unwrap_or_default();
        let name = ty.name();
        w.line(&format!("{update} = select i1 {always}, {name} {value}, {name} {value}"));
    }
    let rounds = w.u.int_in_range(1..=8)?;
    w.line(&format!("{counted} = add i32 {counter}, 1"));
    let more = w.hidden(&format!("icmp ult i32 {counted}, {rounds}"));
    w.line(&format!("br i1 {more}, label %{head}, label %{end}"));
    let last = w.block.clone();
    w.scope.truncate(scope);
    w.begin(&end);
    let mut arms = vec![(updates, last)];
    if two_exits {
        arms.push((phis, head));
    }
    join(w, &carried, &arms);
    Ok(())
}

/// Blocks that jump among each other in a way no structured program has, until their fuel is spent.
fn tangle(w: &mut Writer<'_, '_>, depth: u32) -> Result<()> {
    let count = w.u.int_in_range(2..=4usize)?;
    let labels: Vec<String> = (0..count).map(|_| w.label()).collect();
    let end = w.label();
    let fuel = w.u.int_in_range(2..=9)?;
    w.line(&format!("store i32 {fuel}, ptr %fuel"));
    let first = w.operand(Ty::Int(1))?;
    let pick = |w: &mut Writer<'_, '_>| w.u.choose(&labels).cloned();
    let (a, b) = (pick(w)?, pick(w)?);
    w.line(&format!("br i1 {first}, label %{a}, label %{b}"));
    for label in &labels {
        let scope = w.scope.len();
        w.begin(label);
        region(w, depth.min(2) - 1)?;
        let left = w.hidden("load i32, ptr %fuel");
        let less = w.hidden(&format!("sub i32 {left}, 1"));
        w.line(&format!("store i32 {less}, ptr %fuel"));
        let more = w.hidden(&format!("icmp sgt i32 {less}, 0"));
        let go = w.label();
        w.line(&format!("br i1 {more}, label %{go}, label %{end}"));
        w.begin(&go);
        let condition = w.operand(Ty::Int(1))?;
        let (a, b) = (pick(w)?, pick(w)?);
        w.line(&format!("br i1 {condition}, label %{a}, label %{b}"));
        w.scope.truncate(scope);
    }
    w.begin(&end);
    Ok(())
}

/// One step of computing.
fn instruction(w: &mut Writer<'_, '_>) -> Result<()> {
    match w.u.int_in_range(0..=25)? {
        0..=3 => int_binary(w),
        16..=20 => generate_vectors::instruction(w),
        21 => generate_atomics::instruction(w),
        22 => generate_ops::fixed_point(w),
        23 | 24 => generate_floats::instruction(w),
        4 | 5 => compare(w),
        6 => select(w),
        7 => convert(w),
        8 => generate_ops::int_intrinsic(w),
        9 => generate_ops::overflow(w),
        10 => generate_ops::float_op(w),
        11 => generate_ops::float_to_int(w),
        12 => generate_ops::memory(w),
        13 => generate_ops::record(w),
        14 => generate_ops::odd_memory(w, &ODD_SLOTS),
        _ => call(w),
    }
}

fn int_binary(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.int()?;
    let Ty::Int(bits) = ty else { return Ok(()) };
    let name = ty.name();
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let op = w.choose(&[
        "add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "urem", "sdiv",
        "srem",
    ])?;
    let b = match op {
        "shl" | "lshr" | "ashr" if bits == 1 => "false".to_owned(),
        "shl" | "lshr" | "ashr" if bits.is_power_of_two() => {
            w.hidden(&format!("and {name} {b}, {}", bits - 1))
        }
        // The width itself does not fit a type of two bits.
        "shl" | "lshr" | "ashr" => w.hidden(&format!("urem {name} {b}, {bits}")),
        "udiv" | "urem" if bits == 1 => "true".to_owned(),
        "udiv" | "urem" => w.hidden(&format!("or {name} {b}, 1")),
        // In one bit, and in two, a signed division has no divisor that is always good but one.
        "sdiv" | "srem" if bits < 3 => return Ok(()),
        "sdiv" | "srem" if w.chance(50)? => w.choose(&["-3", "3", "-4", "2", "-2"])?.to_owned(),
        "sdiv" | "srem" => {
            let positive = w.hidden(&format!("lshr {name} {b}, 1"));
            w.hidden(&format!("or {name} {positive}, 1"))
        }
        _ => b,
    };
    w.value(ty, &format!("{op} {name} {a}, {b}"));
    Ok(())
}

fn compare(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.ty()?;
    let ty = if matches!(ty, Ty::Record | Ty::Vector(..)) { Ty::Double } else { ty };
    let (a, b) = (w.operand(ty)?, w.operand(ty)?);
    let text = if ty.is_int() {
        let predicate =
            w.choose(&["eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle"])?;
        format!("icmp {predicate} {} {a}, {b}", ty.name())
    } else {
        let predicates = [
            "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
            "une", "uno", "true", "false",
        ];
        format!("fcmp {} {} {a}, {b}", w.choose(&predicates)?, ty.name())
    };
    w.value(Ty::Int(1), &text);
    Ok(())
}

fn select(w: &mut Writer<'_, '_>) -> Result<()> {
    let ty = w.ty()?;
    let (c, a, b) = (w.operand(Ty::Int(1))?, w.operand(ty)?, w.operand(ty)?);
    let name = ty.name();
    w.value(ty, &format!("select i1 {c}, {name} {a}, {name} {b}"));
    Ok(())
}

fn convert(w: &mut Writer<'_, '_>) -> Result<()> {
    let from = w.int()?;
    let value = w.operand(from)?;
    // LLVM's own expansion for wider integers does not round to infinity.
    if !matches!(from, Ty::Int(129..)) && w.chance(30)? {
        let to = w.choose(&[Ty::Float, Ty::Double])?;
        let op = w.choose(&["sitofp", "uitofp"])?;
        w.value(to, &format!("{op} {} {value} to {}", from.name(), to.name()));
        return Ok(());
    }
    let to = w.int()?;
    let (Ty::Int(narrow), Ty::Int(wide)) = (from, to) else { return Ok(()) };
    let op = match narrow.cmp(&wide) {
        std::cmp::Ordering::Less => w.choose(&["zext", "sext"])?,
        std::cmp::Ordering::Equal => return freeze(w, from, &value),
        std::cmp::Ordering::Greater => "trunc",
    };
    w.value(to, &format!("{op} {} {value} to {}", from.name(), to.name()));
    Ok(())
}

fn freeze(w: &mut Writer<'_, '_>, ty: Ty, value: &str) -> Result<()> {
    w.value(ty, &format!("freeze {} {value}", ty.name()));
    Ok(())
}

fn call(w: &mut Writer<'_, '_>) -> Result<()> {
    if w.functions.is_empty() {
        return int_binary(w);
    }
    let at = w.u.int_in_range(0..=w.functions.len() - 1)?;
    let Some(function) = w.functions.get(at).cloned() else { return Ok(()) };
    let mut args = Vec::new();
    for &param in &function.params {
        args.push(format!("{} {}", param.name(), w.operand(param)?));
    }
    let callee = if w.chance(30)? {
        let slot = w.hidden(&format!("getelementptr inbounds ptr, ptr @table, i32 {at}"));
        w.hidden(&format!("load ptr, ptr {slot}"))
    } else {
        function.name
    };
    w.value(
        function.result,
        &format!("call {} {callee}({})", function.result.name(), args.join(", ")),
    );
    Ok(())
}

//! The macros of Emscripten's parseTools.js.
//!
//! `makeGetValue('p', 4, 'i32')` is `HEAP32[(p + 4) >> 2]`, `makeSetValue('p', 4, 'x', 'i32')`
//! stores, `makeDynCall('vi', 'f')` is a function that calls the pointer `f`.

use emback_ir::abi::dyn_call_name;

use super::{Surroundings, Value};

/// The arguments of a macro, as text; those that are missing are empty.
struct Arguments<'a> {
    name: &'a str,
    values: &'a [Value],
}

impl Arguments<'_> {
    fn text(&self, at: usize) -> String {
        self.values.get(at).map(Value::text).unwrap_or_default()
    }

    /// An argument that the macro cannot do without.
    fn needed(&self, at: usize) -> Result<String, String> {
        match self.values.get(at) {
            Some(value) => Ok(value.text()),
            None => Err(format!("{} needs more arguments", self.name)),
        }
    }

    fn is(&self, at: usize) -> bool {
        self.values.get(at).is_some_and(Value::is_true)
    }
}

/// The expansion of a call; `None` where there is no macro of this name.
pub(super) fn call(
    name: &str,
    values: &[Value],
    around: &Surroundings,
) -> Option<Result<Value, String>> {
    let arguments = Arguments { name, values };
    let value = match name {
        "cDefine" => arguments.needed(0).and_then(|key| {
            around.defines.get(&key).copied().map(Value::Number).ok_or_else(|| {
                format!("the value of {key} is not known: write the number, or build with --libc emscripten")
            })
        }),
        "getNativeTypeSize" => arguments.needed(0).and_then(|ty| size(&ty)).map(Value::Number),
        "charCode" => arguments.needed(0).map(|text| {
            Value::Number(text.encode_utf16().next().map_or(f64::NAN, f64::from))
        }),
        "isPointerType" => arguments.needed(0).map(|ty| Value::Bool(ty.ends_with('*'))),
        "expectToReceiveOnModule" | "hasExportedFunction" | "hasExportedSymbol" => {
            Ok(Value::Bool(true))
        }
        _ => expansion(&arguments, around)?.map(Value::Text),
    };
    Some(value)
}

/// Bytes of a type.
fn size(ty: &str) -> Result<f64, String> {
    Ok(match ty {
        "i1" | "i8" | "u8" => 1.0,
        "i16" | "u16" => 2.0,
        "i32" | "u32" | "float" => 4.0,
        "i64" | "u64" | "i53" | "u53" | "double" => 8.0,
        _ if ty.ends_with('*') => 4.0,
        _ => return Err(no_type(ty)),
    })
}

/// Macros that are code.
fn expansion(arguments: &Arguments<'_>, around: &Surroundings) -> Option<Result<String, String>> {
    let setting = |name: &str| around.settings.get(name).is_some_and(Value::is_true);
    let bigint = setting("WASM_BIGINT");
    let text = |at: usize| arguments.text(at);
    let needed = |at: usize| arguments.needed(at);
    Some(match arguments.name {
        // Emscripten moved the parameter `unsigned` from the fifth to the fourth place; both are
        // read.
        "makeGetValue" => needed(2).and_then(|ty| {
            let unsigned = arguments.is(3) || arguments.is(4);
            get(&text(0), &text(1), &ty, unsigned, bigint)
        }),
        "makeSetValue" => {
            needed(3).and_then(|ty| set(&text(0), &text(1), &text(2), &ty, bigint))
        }
        // With a pointer, the result is a function that still has to be called.
        "makeDynCall" => needed(0).and_then(|sig| {
            let name = dyn_call_name(&signature(&sig)?);
            Ok(match arguments.values.get(1) {
                Some(pointer) => format!("{name}.bind(null, {})", pointer.text()),
                None => name,
            })
        }),
        "makeHEAPView" => needed(2).map(|end| {
            let view = text(0);
            let bits: u32 = view.trim_start_matches(['U', 'F']).parse().unwrap_or(8);
            let shift = match bits / 8 {
                2 => " >> 1",
                4 => " >> 2",
                8 => " >> 3",
                _ => "",
            };
            format!("HEAP{view}.subarray(({}){shift}, ({end}){shift})", text(1))
        }),
        "makeMalloc" => needed(1).map(|size| format!("_malloc({size})")),
        "makeThrow" => needed(0).map(|what| format!("throw {what};")),
        "makeEval" => needed(0),
        "exportedAsmFunc" => needed(0),
        "heapAndOffset" => needed(1).map(|pointer| format!("{},{pointer}", text(0))),
        // Pointers and sizes are numbers.
        "from64" => Ok(String::new()),
        "from64Expr" | "to64" => needed(0),
        "makeStructuralReturn" => Ok(match arguments.values.first() {
            Some(Value::List(items)) if items.len() == 2 => {
                format!("setTempRet0({}); return (({})|0)", items[1].text(), items[0].text())
            }
            _ => return Some(Err("makeStructuralReturn needs a list of two values".to_owned())),
        }),
        "defineI64Param" => needed(0).map(|name| match bigint {
            true => format!("{name}_bigint"),
            false => format!("{name}_low, {name}_high"),
        }),
        "receiveI64ParamAsI32s" => needed(0).map(|name| match bigint {
            true => format!(
                "var {name}_low = Number({name}_bigint & BigInt(0xffffffff)) | 0, {name}_high = Number({name}_bigint >> BigInt(32)) | 0;"
            ),
            false => String::new(),
        }),
        "receiveI64ParamAsDouble" | "receiveI64ParamAsI53" => needed(0).map(|name| match bigint {
            true => format!("var {name} = Number({name}_bigint);"),
            false => format!("var {name} = {name}_high * 4294967296 + ({name}_low >>> 0);"),
        }),
        "sendI64Argument" => needed(1).map(|high| match bigint {
            true => format!("(BigInt({}>>>0) | (BigInt({high}) << BigInt(32)))", text(0)),
            false => format!("{}, {high}", text(0)),
        }),
        "runtimeKeepalivePush" => Ok("runtimeKeepalivePush();".to_owned()),
        "runtimeKeepalivePop" => Ok("runtimeKeepalivePop();".to_owned()),
        "makeModuleReceive" => needed(0).map(|local| {
            let name = arguments.values.get(1).map_or(local.clone(), Value::text);
            format!("if (Module['{name}']) {local} = Module['{name}'];")
        }),
        "makeModuleReceiveExpr" => {
            needed(1).map(|value| format!("Module['{}'] || {value}", text(0)))
        }
        "makeModuleReceiveWithVar" => needed(0).map(|local| {
            let name = Some(text(1)).filter(|name| !name.is_empty()).unwrap_or(local.clone());
            match text(2) {
                value if value.is_empty() => format!("var {local} = Module['{name}'];"),
                value => format!("var {local} = Module['{name}'] || {value};"),
            }
        }),
        "buildStringArray" => Ok(match arguments.values.first() {
            Some(Value::List(items)) => {
                let items = items.iter().map(|item| format!("'{}'", item.text()));
                format!("[{}]", items.collect::<Vec<_>>().join(","))
            }
            _ => "[]".to_owned(),
        }),
        "runOnMainThread" => needed(0),
        _ => return None,
    })
}

/// A load. A number of 53 bits is read from its two words.
fn get(
    pointer: &str,
    offset: &str,
    ty: &str,
    unsigned: bool,
    bigint: bool,
) -> Result<String, String> {
    if let "i53" | "u53" = ty {
        let low = cell(pointer, offset, "u32", true)?;
        let high = if ty == "u53" || unsigned { "u32" } else { "i32" };
        let high = cell(pointer, &plus_four(offset), high, ty == "u53" || unsigned)?;
        return Ok(format!("({low} + {high} * 4294967296)"));
    }
    if let ("i64" | "u64", true) = (ty, bigint) {
        let view = if ty == "u64" || unsigned { "HEAPU64" } else { "HEAP64" };
        return Ok(format!("{view}[({}) >> 3]", sum(pointer, offset)));
    }
    cell(pointer, offset, ty, unsigned)
}

/// A store. A number with more than 32 bits goes to two words.
fn set(pointer: &str, offset: &str, value: &str, ty: &str, bigint: bool) -> Result<String, String> {
    match ty {
        "i64" | "u64" if bigint => {
            let view = if ty == "u64" { "HEAPU64" } else { "HEAP64" };
            Ok(format!("{view}[({}) >> 3] = BigInt({value})", sum(pointer, offset)))
        }
        "i64" | "u64" | "i53" | "u53" => {
            let low = cell(pointer, offset, "i32", false)?;
            let high = cell(pointer, &plus_four(offset), "i32", false)?;
            Ok(format!(
                "(tempDouble = {value}, {low} = tempDouble >>> 0, {high} = Math.floor(tempDouble / 4294967296))"
            ))
        }
        _ => Ok(format!("{} = {value}", cell(pointer, offset, ty, false)?)),
    }
}

/// The address of the second word.
fn plus_four(offset: &str) -> String {
    match offset.parse::<i64>() {
        Ok(offset) => (offset + 4).to_string(),
        Err(_) if offset.is_empty() => "4".to_owned(),
        Err(_) => format!("{offset} + 4"),
    }
}

fn sum(pointer: &str, offset: &str) -> String {
    let pointer = if pointer.is_empty() { "0" } else { pointer };
    if offset.is_empty() || offset == "0" {
        pointer.to_owned()
    } else {
        format!("{pointer} + {offset}")
    }
}

fn no_type(ty: &str) -> String {
    format!("`{ty}` is no type: i8, i16, i32, i53, u8, u16, u32, u53, float, double or *")
}

/// The element of a view for `pointer + offset`: the index is shifted by the size of `ty`, which
/// must be aligned.
fn cell(pointer: &str, offset: &str, ty: &str, unsigned: bool) -> Result<String, String> {
    let (view, shift) = match ty {
        "i1" | "i8" if unsigned => ("HEAPU8", 0),
        "i1" | "i8" => ("HEAP8", 0),
        "u8" => ("HEAPU8", 0),
        "i16" if unsigned => ("HEAPU16", 1),
        "i16" => ("HEAP16", 1),
        "u16" => ("HEAPU16", 1),
        "i32" if unsigned => ("HEAPU32", 2),
        "i32" => ("HEAP32", 2),
        "u32" => ("HEAPU32", 2),
        "float" => ("HEAPF32", 2),
        "double" => ("HEAPF64", 3),
        _ if ty.ends_with('*') => ("HEAP32", 2),
        "i64" | "u64" => {
            return Err(format!(
                "{ty} in memory is two words: read i53, or HEAP32 at p and at p + 4, or build with -s WASM_BIGINT=1"
            ));
        }
        _ => return Err(no_type(ty)),
    };
    let sum = sum(pointer, offset);
    Ok(if shift == 0 { format!("{view}[{sum}]") } else { format!("{view}[({sum}) >> {shift}]") })
}

/// Emscripten's letters as ours: a pointer is an int, a 64-bit parameter two of them, a 64-bit
/// result the low half.
fn signature(sig: &str) -> Result<String, String> {
    let mut ours = String::new();
    for (at, letter) in sig.chars().enumerate() {
        match letter {
            'v' if at == 0 => ours.push('v'),
            'i' | 'f' | 'd' => ours.push(letter),
            'p' => ours.push('i'),
            'j' if at == 0 => ours.push('i'),
            'j' => ours.push_str("ii"),
            _ => {
                return Err(format!(
                    "`{sig}` is no signature: one letter for the result, then one for each parameter, of v i j f d p"
                ));
            }
        }
    }
    if ours.is_empty() {
        return Err("a signature has at least the letter of the result".to_owned());
    }
    Ok(ours)
}

//! The `{{{ .. }}}` macros that Emscripten's library files use most, expanded before the file is
//! parsed.
//!
//! `{{{ makeGetValue('p', 4, 'i32') }}}` is `HEAP32[(p + 4) >> 2]`, `{{{ makeSetValue('p', 4, 'x',
//! 'i32') }}}` stores, `{{{ makeDynCall('vi', 'f') }}}` is a function that calls the pointer `f`.
//! All lines stay where they are.

use emback_ir::abi::dyn_call_name;

use crate::error::{GlueError, Place};

/// Expands all macros of a file; `name` is what errors call it.
///
/// # Errors
/// Macros that are not known or have no end, at their line and column. Linear in the length of the
/// text but for the positions of errors.
pub(crate) fn expand(name: &str, text: &str) -> Result<String, GlueError> {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{{") {
        result.push_str(before);
        let at = text.len() - after.len() - 3;
        let Some((inside, after)) = after.split_once("}}}") else {
            return Err(fault(name, text, at, "this {{{ has no }}}"));
        };
        let value = one(inside.trim()).map_err(|message| fault(name, text, at, &message))?;
        result.push_str(&value);
        // A macro over several lines keeps them.
        result.extend(inside.matches('\n'));
        rest = after;
    }
    result.push_str(rest);
    Ok(result)
}

/// An error at byte `at` of the file.
fn fault(name: &str, text: &str, at: usize, message: &str) -> GlueError {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    GlueError::at(Place { file: name.to_owned(), line, column }, message)
}

/// The expansion of one macro, from what is between the braces.
fn one(inside: &str) -> Result<String, String> {
    if inside == "POINTER_SIZE" {
        return Ok("4".to_owned());
    }
    let unknown = || {
        let name = inside.split(['(', ' ']).next().unwrap_or("");
        format!(
            "the macro {name} is not known (makeGetValue, makeSetValue, makeDynCall and POINTER_SIZE are): write its expansion"
        )
    };
    // Macros are calls of functions of Emscripten's compiler. They are not evaluated as JavaScript:
    // that would need an engine in the compiler.
    let (name, list) = inside.split_once('(').ok_or_else(unknown)?;
    let list = list.trim_end().strip_suffix(')').ok_or_else(unknown)?;
    let args = arguments(list)?;
    let arg = |at: usize| args.get(at).map(String::as_str);
    match (name.trim(), args.len()) {
        // Emscripten moved the parameter `unsigned` from the fifth to the fourth place; both are
        // read.
        ("makeGetValue", 3..) => {
            cell(arg(0), arg(1), arg(2), arg(4) == Some("true") || arg(3) == Some("true"))
        }
        ("makeSetValue", 4..) => {
            let place = cell(arg(0), arg(1), arg(3), false)?;
            Ok(format!("{place} = {}", arg(2).unwrap_or("0")))
        }
        ("makeDynCall", 1) => Ok(dyn_call_name(&signature(arg(0).unwrap_or(""))?)),
        // With a pointer, the result is a function that still has to be called.
        ("makeDynCall", 2) => Ok(format!(
            "{}.bind(null, {})",
            dyn_call_name(&signature(arg(0).unwrap_or(""))?),
            arg(1).unwrap_or("0")
        )),
        ("makeGetValue" | "makeSetValue" | "makeDynCall", _) => {
            Err(format!("{name} needs more arguments"))
        }
        _ => Err(unknown()),
    }
}

/// String literals give their text, everything else is left as it is written.
fn arguments(list: &str) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut rest = list.trim();
    while !rest.is_empty() {
        // A string may hold commas, which separate arguments elsewhere.
        let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"' | '`'));
        let (value, after) = match quote {
            Some(quote) => {
                let inside = rest.get(1..).unwrap_or("");
                inside
                    .split_once(quote)
                    .ok_or_else(|| "a string in this macro is not closed".to_owned())?
            }
            None => rest.split_at(rest.find(',').unwrap_or(rest.len())),
        };
        found.push(value.trim().to_owned());
        rest = after.trim_start();
        match rest.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None if rest.is_empty() => {}
            None => {
                return Err("the arguments of a macro must be strings or plain words".to_owned());
            }
        }
    }
    Ok(found)
}

/// The element of a view for `pointer + offset`: the index is shifted by the size of `ty`, which
/// must be aligned.
fn cell(
    pointer: Option<&str>,
    offset: Option<&str>,
    ty: Option<&str>,
    unsigned: bool,
) -> Result<String, String> {
    let ty = ty.unwrap_or("");
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
        "i64" | "u64" | "i53" | "u53" => {
            return Err(format!(
                "{ty} in memory is two words: read or write HEAP32 at p and at p + 4"
            ));
        }
        _ => {
            return Err(format!(
                "`{ty}` is no type: i8, i16, i32, u8, u16, u32, float, double or *"
            ));
        }
    };
    let (pointer, offset) = (pointer.unwrap_or("0"), offset.unwrap_or("0"));
    let sum = if offset == "0" { pointer.to_owned() } else { format!("{pointer} + {offset}") };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_become_what_they_stand_for() {
        for (text, expected) in [
            ("{{{ makeGetValue('p', 4, 'i32') }}}", "HEAP32[(p + 4) >> 2]"),
            ("{{{ makeGetValue('p', '0', 'i8') }}}", "HEAP8[p]"),
            ("{{{makeGetValue(\"a + b\", 'n*2', 'u16')}}}", "HEAPU16[(a + b + n*2) >> 1]"),
            ("{{{ makeGetValue('p', 0, '*') }}}", "HEAP32[(p) >> 2]"),
            (
                "{{{ makeSetValue('p', 8, 'f(x, y)', 'double') }}};",
                "HEAPF64[(p + 8) >> 3] = f(x, y);",
            ),
            ("{{{ makeDynCall('vip', 'cb') }}}(1, 2)", "dynCall_vii.bind(null, cb)(1, 2)"),
            ("{{{ makeDynCall('jj') }}}(f, 1, 2)", "dynCall_iii(f, 1, 2)"),
            ("x * {{{ POINTER_SIZE }}}", "x * 4"),
        ] {
            assert_eq!(expand("l.js", text).unwrap(), expected);
        }
    }

    #[test]
    fn faults_are_located() {
        for (text, expected) in [
            ("\n  {{{ cDefine('X') }}}", "l.js:2:3: the macro cDefine is not known"),
            ("{{{ makeGetValue('p', 0, 'i64') }}}", "two words"),
            ("{{{ makeGetValue('p') }}}", "needs more arguments"),
            ("{{{ makeGetValue('p, 0) }}}", "not closed"),
            ("{{{ x", "has no }}}"),
            ("{{{ makeDynCall('zz', 'f') }}}", "no signature"),
        ] {
            let message = expand("l.js", text).unwrap_err().to_string();
            assert!(message.contains(expected), "{message}");
        }
    }
}

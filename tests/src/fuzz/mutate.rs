//! Mutates real `.ll` text slightly, so that most of it still parses.

use arbitrary::{Result, Unstructured};

/// Modules with much of the language in them.
const TEXTS: &[&str] = &[
    include_str!("../../../examples/hello.ll"),
    include_str!("../../../examples/structs.ll"),
    include_str!("../../../examples/varargs.ll"),
    include_str!("../../../examples/typed/callbacks.O0.ll"),
    include_str!("../../../examples/typed/switches.O2.ll"),
    include_str!("../../../examples/typed/wide.O0.ll"),
];

/// Words that mean something somewhere.
const WORDS: &[&str] = &[
    "i32",
    "i1",
    "i64",
    "i9",
    "i0",
    "i8388609",
    "float",
    "double",
    "ptr",
    "i8*",
    "void",
    "label",
    "metadata",
    "token",
    "x86_fp80",
    "<4 x i32>",
    "<vscale x 2 x i64>",
    "[3 x i8]",
    "{ i32, i64 }",
    "<{ i8 }>",
    "%T",
    "@g",
    "#0",
    "!0",
    "!{}",
    "null",
    "undef",
    "poison",
    "zeroinitializer",
    "c\"\\00\"",
    "0x7FF0000000000000",
    "0xK3FFF8000000000000000",
    "0xH3C00",
    "0xR3F80",
    "99999999999999999999999",
    "-1",
    "1e400",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    ",",
    "=",
    "*",
    "...",
    ";",
    "\"",
    "\n",
    "getelementptr (i8, ptr @g, i32 1)",
    "blockaddress(@f, %b)",
    "bitcast (i32 0 to float)",
    "splat (i32 1)",
    "dso_local_equivalent @f",
    "define",
    "declare",
    "global",
    "constant",
    "alias",
    "comdat",
    "attributes",
    "target",
    "!dbg !1",
    "align 8",
    "volatile",
    "atomic",
    "seq_cst",
    "addrspace(1)",
    "inbounds",
    "nuw",
    "fast",
    "phi",
    "switch",
    "invoke",
    "callbr",
    "landingpad",
    "catchswitch",
    "cleanuppad",
    "indirectbr",
    "va_arg",
    "freeze",
    "cmpxchg",
    "atomicrmw",
    "fence",
    "select",
    "extractvalue",
    "ret",
    "unreachable",
];

/// One of the texts after some changes of lines, words and bytes.
pub fn real_text(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut text = u.choose(TEXTS)?.as_bytes().to_vec();
    for _ in 0..u.int_in_range(1..=6)? {
        match u.int_in_range(0..=6)? {
            0 => {
                let line = line(&text, u)?;
                text.drain(line);
            }
            1 => {
                let from = line(&text, u)?;
                let copy = text.get(from).unwrap_or_default().to_vec();
                let to = line(&text, u)?.start;
                text.splice(to..to, copy);
            }
            2 => {
                let at = u.int_in_range(0..=text.len())?;
                text.truncate(at);
            }
            3 => {
                let at = u.int_in_range(0..=text.len())?;
                let byte = u.arbitrary()?;
                text.insert(at, byte);
            }
            4 => {
                let place = word(&text, u)?;
                text.drain(place);
            }
            _ => {
                let place = word(&text, u)?;
                let new = u.choose(WORDS)?.bytes();
                text.splice(place, new);
            }
        }
    }
    Ok(text)
}

/// The place of some line with its end.
fn line(text: &[u8], u: &mut Unstructured<'_>) -> Result<std::ops::Range<usize>> {
    let at = u.int_in_range(0..=text.len())?;
    let start = text[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let end =
        text[at..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |end| at + end + 1);
    Ok(start..end)
}

/// The range of a random word: text between spaces and brackets.
fn word(text: &[u8], u: &mut Unstructured<'_>) -> Result<std::ops::Range<usize>> {
    let between = |byte: &u8| b" \n,()[]{}<>=".contains(byte);
    let at = u.int_in_range(0..=text.len())?;
    let start = text[..at].iter().rposition(between).map_or(0, |end| end + 1);
    let end = text[at..].iter().position(between).map_or(text.len(), |end| at + end);
    Ok(start..end)
}

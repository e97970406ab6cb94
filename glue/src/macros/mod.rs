//! Library files before they are parsed: the `#if` lines of Emscripten's preprocessor, and its
//! `{{{ .. }}}` macros.
//!
//! In Emscripten both are JavaScript, which node evaluates. Here an evaluator (`eval`) knows the
//! expressions that occur: names of settings, literals, operators and calls of the
//! macros (`calls`). What it does not know is an error at its place.

mod calls;
mod eval;

use std::collections::BTreeMap;

pub use eval::Value;

use crate::error::{GlueError, Place};
use crate::scan::Lines;

/// What conditions and macros may refer to.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Settings by name.
    pub settings: BTreeMap<String, Value>,
    /// Constants of C headers, for `cDefine`.
    pub defines: BTreeMap<String, f64>,
    /// Sizes and offsets of structs, for `C_STRUCTS`: an object of objects.
    pub structs: Option<Value>,
    /// Files that may be included: the name that a library gives for it, its own name, its text.
    pub includes: Vec<(String, String, String)>,
}

/// How deep files may include each other.
const MOST_INCLUDES: usize = 32;

/// Evaluates all `#if` lines and macros of a file; `name` is what errors call it. The result says
/// of each of its lines where it is from.
///
/// # Errors
/// What cannot be evaluated, or has no end, at its line and column. Linear in the length of the
/// texts.
pub(crate) fn expand(
    name: &str,
    text: &str,
    around: &Surroundings,
) -> Result<(String, Lines), GlueError> {
    let mut out = Output { text: String::with_capacity(text.len()), lines: Lines::new(name) };
    preprocess(name, text, around, 0, &mut out)?;
    let Output { text, lines } = out;
    let text = macros(&text, &lines, around)?;
    Ok((text, lines))
}

struct Output {
    text: String,
    lines: Lines,
}

/// A block between `#if` and `#endif`.
struct Block {
    /// Its `#if`.
    place: Place,
    /// Its lines are kept.
    shown: bool,
    /// A branch of it was kept.
    done: bool,
    /// It has had its `#else`.
    last: bool,
}

/// Keeps the lines whose conditions hold.
fn preprocess(
    name: &str,
    text: &str,
    around: &Surroundings,
    depth: usize,
    out: &mut Output,
) -> Result<(), GlueError> {
    let mut open: Vec<Block> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        let shown = open.iter().all(|block| block.shown);
        let directive = trimmed.strip_prefix('#').filter(|rest| is_directive(rest));
        let Some(directive) = directive else {
            if shown {
                out.text.push_str(line);
                out.text.push('\n');
                out.lines.push(name, number + 1);
            }
            continue;
        };
        let column = line.len() - line.trim_start().len() + 1;
        let place = Place { file: name.to_owned(), line: number + 1, column };
        let fail = |message: String| GlueError::at(place.clone(), message);
        let (word, rest) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        // Conditions of blocks that are left out anyway are not evaluated.
        let outer = open.iter().rev().skip(1).all(|block| block.shown);
        match word {
            "if" | "ifdef" => {
                let holds = shown && condition(word, rest, around).map_err(fail)?;
                open.push(Block { place, shown: holds, done: holds, last: false });
            }
            "elif" | "else" | "endif" => {
                let Some(block) = open.last_mut() else {
                    return Err(fail(format!("#{word} has no #if before it")));
                };
                if word != "endif" && block.last {
                    return Err(fail(format!("#{word} after #else")));
                }
                match word {
                    "elif" => {
                        block.shown =
                            !block.done && outer && condition("if", rest, around).map_err(fail)?;
                        block.done |= block.shown;
                    }
                    "else" => {
                        block.shown = !block.done && outer;
                        block.last = true;
                    }
                    _ => drop(open.pop()),
                }
            }
            "include" if shown => {
                let wanted = rest.trim().trim_matches(|c| matches!(c, '"' | '\'' | '<' | '>'));
                if depth == MOST_INCLUDES {
                    return Err(fail(format!("{MOST_INCLUDES} files include each other")));
                }
                let known = around.includes.iter().find(|(given, ..)| given == wanted);
                let Some((_, file, text)) = known else {
                    return Err(fail(format!(
                        "the file {wanted} is not found: it is looked for beside the library"
                    )));
                };
                preprocess(file, text, around, depth + 1, out)?;
            }
            "error" if shown => return Err(fail(format!("#error {}", rest.trim()))),
            // `#warning` says nothing to who uses the library.
            _ => {}
        }
    }
    match open.pop() {
        Some(block) => Err(GlueError::at(block.place, "this #if has no #endif")),
        None => Ok(()),
    }
}

/// Whether a line that begins with `#` is one of the preprocessor; private names of classes are
/// none.
fn is_directive(rest: &str) -> bool {
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    matches!(word, "if" | "ifdef" | "elif" | "else" | "endif" | "include" | "error" | "warning")
}

fn condition(word: &str, text: &str, around: &Surroundings) -> Result<bool, String> {
    let text = text.split("//").next().unwrap_or_default().trim();
    if text.is_empty() {
        return Err(format!("#{word} has no condition"));
    }
    if word == "ifdef" && !around.settings.contains_key(text) {
        return Ok(false);
    }
    Ok(eval::evaluate(text, around)?.is_true())
}

/// Expands the macros.
fn macros(text: &str, lines: &Lines, around: &Surroundings) -> Result<String, GlueError> {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{{") {
        result.push_str(before);
        let at = text.len() - after.len() - 3;
        let fail = |message: String| GlueError::at(place(text, lines, at), message);
        let Some((inside, after)) = after.split_once("}}}") else {
            return Err(fail("this {{{ has no }}}".to_owned()));
        };
        let value = eval::evaluate(inside.trim(), around).map_err(fail)?;
        result.push_str(&value.text());
        // A macro over several lines keeps them.
        result.extend(inside.matches('\n'));
        rest = after;
    }
    result.push_str(rest);
    Ok(result)
}

/// The place of byte `at`.
fn place(text: &str, lines: &Lines, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    lines.place(line, column)
}

#[cfg(test)]
mod tests;

//! Tokens that are missing, duplicated or misplaced.

use super::{Fault, How};
use arbitrary::{Result, Unstructured};

type Tokens<'a> = &'a mut Vec<String>;

macro_rules! tokens {
    ($($name:literal $change:expr,)*) => {
        &[$(Fault { name: $name, how: How::Tokens($change) },)*]
    };
}

pub(super) const FAULTS: &[Fault] = tokens! {
    "token_dropped" |tokens, u| {
        let at = u.choose_index(tokens.len())?;
        tokens.remove(at);
        Ok(true)
    },
    "token_doubled" |tokens, u| {
        let at = u.choose_index(tokens.len())?;
        let token = tokens[at].clone();
        tokens.insert(at, token);
        Ok(true)
    },
    "token_swapped" |tokens, u| {
        let at = u.choose_index(tokens.len() - 1)?;
        tokens.swap(at, at + 1);
        Ok(true)
    },
    "token_moved" |tokens, u| {
        let from = u.choose_index(tokens.len())?;
        let token = tokens.remove(from);
        let to = u.choose_index(tokens.len())?;
        tokens.insert(to, token);
        Ok(true)
    },
    "token_copied" |tokens, u| {
        let from = u.choose_index(tokens.len())?;
        let to = u.choose_index(tokens.len())?;
        tokens[to] = tokens[from].clone();
        Ok(true)
    },
    "text_cut" |tokens, u| {
        let at = u.choose_index(tokens.len())?;
        tokens.truncate(at);
        Ok(true)
    },
    "semicolon_dropped" |tokens, u| replace(tokens, u, ";", ""),
    "semicolon_to_newline" |tokens, u| replace(tokens, u, ";", "\n"),
    "semicolon_doubled" |tokens, u| replace(tokens, u, ";", ";;"),
    "semicolon_to_comma" |tokens, u| replace(tokens, u, ";", ","),
    "comma_doubled" |tokens, u| replace(tokens, u, ",", ",,"),
    "comma_to_semicolon" |tokens, u| replace(tokens, u, ",", ";"),
    "paren_doubled" |tokens, u| replace(tokens, u, ")", "))"),
    "brace_doubled" |tokens, u| replace(tokens, u, "}", "}}"),
    "braces_added" |tokens, u| replace(tokens, u, "}", "}{}"),
    "braces_added_inside" |tokens, u| replace(tokens, u, "{", "{{}"),
    "equals_doubled" |tokens, u| replace(tokens, u, "=", "=="),
    "var_to_let" |tokens, u| replace(tokens, u, "var", "let"),
    "var_to_const" |tokens, u| replace(tokens, u, "var", "const"),
    "const_to_var" |tokens, u| replace(tokens, u, "const", "var"),
    "function_to_async" |tokens, u| replace(tokens, u, "function", "async function"),
    "function_to_generator" |tokens, u| replace(tokens, u, "function", "function*"),
    "while_to_if" |tokens, u| replace(tokens, u, "while", "if"),
    "if_to_while" |tokens, u| replace(tokens, u, "if", "while"),
    "else_dropped" |tokens, u| replace(tokens, u, "else", ""),
    "break_to_return" |tokens, u| replace(tokens, u, "break", "return"),
    "return_dropped" |tokens, u| replace(tokens, u, "return", ""),
    "colon_dropped" |tokens, u| replace(tokens, u, ":", ""),
    "zero_to_one" |tokens, u| replace(tokens, u, "0", "1"),
    "zero_to_double" |tokens, u| replace(tokens, u, "0", "0.0"),
    "zero_to_exponent" |tokens, u| replace(tokens, u, "0", "0e0"),
};

/// One of these tokens becomes another.
fn replace(tokens: Tokens<'_>, u: &mut Unstructured<'_>, from: &str, to: &str) -> Result<bool> {
    let places: Vec<usize> =
        (0..tokens.len()).filter(|&at| tokens.get(at).is_some_and(|token| token == from)).collect();
    if places.is_empty() {
        return Ok(false);
    }
    let at = *u.choose(&places)?;
    to.clone_into(&mut tokens[at]);
    Ok(true)
}

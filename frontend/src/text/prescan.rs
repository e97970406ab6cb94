//! A first look at the source: which globals it defines, in order, and where its attribute groups
//! are, so that mentions before the definition need no second pass.
//!
//! LLVM creates a placeholder at a mention and replaces it at the definition. Here ids are given
//! out in the order of definition before anything is parsed: a mention finds its id at once, and
//! what is printed keeps the order of the source. An attribute group likewise comes last in a file
//! and is used first.

use super::lexer::{Lexer, Mark, Tok};

/// A global's name as a token.
#[derive(Copy, Clone, Debug)]
pub(super) enum GlobalName<'s> {
    Name(&'s [u8]),
    Quoted(&'s [u8]),
    Number(u32),
}

/// What the first look found.
#[derive(Debug, Default)]
pub(super) struct Prescan<'s> {
    /// Names in order of definition, and for a function the `define` or `declare` of its head.
    pub(super) globals: Vec<(GlobalName<'s>, Option<Mark>)>,
    /// The `attributes` word of each group.
    pub(super) groups: Vec<Mark>,
    /// Whether every token was looked at.
    pub(super) thorough: bool,
}

/// The current token as the name of a global.
fn global_name<'s>(lex: &Lexer<'s>, tok: Tok) -> Option<GlobalName<'s>> {
    match tok {
        Tok::Global => Some(GlobalName::Name(lex.text())),
        Tok::GlobalQuoted => Some(GlobalName::Quoted(lex.text())),
        Tok::GlobalNumber(number) => Some(GlobalName::Number(number)),
        _ => None,
    }
}

/// Looks at the beginnings of lines only. Finds everything in text that a program wrote; a name it
/// misses, or one that is in a string, makes the reader fail, and then [`by_tokens`] is asked. Most
/// lines cost one scan for their end, where [`by_tokens`] would lex the whole source twice.
pub(super) fn by_lines(source: &[u8]) -> Prescan<'_> {
    let mut out = Prescan::default();
    let mut at = 0;
    let mut line = 0u32;
    while at < source.len() {
        line += 1;
        let rest = &source[at..];
        let len = rest.iter().position(|&c| c == b'\n').unwrap_or(rest.len());
        let text = &rest[..len];
        match text.first() {
            Some(b'@') => first_global(text, |name| out.globals.push((name, None))),
            Some(b'd') if text.starts_with(b"define ") || text.starts_with(b"declare ") => {
                // The name may be on a later line than the word.
                let head = Mark::new(at, line);
                first_global(rest, |name| out.globals.push((name, Some(head))));
            }
            Some(b'a') if text.starts_with(b"attributes #") => {
                let mut lex = Lexer::new(source);
                lex.seek(Mark::new(at, line));
                lex.next();
                out.groups.push(lex.mark());
            }
            _ => {}
        }
        at += len + 1;
    }
    out
}

/// Gives the first global of a head to `found`: `text` begins at `@`, `define` or `declare`, and
/// its result type and attributes hold no global.
fn first_global<'s>(text: &'s [u8], mut found: impl FnMut(GlobalName<'s>)) {
    let mut lex = Lexer::new(text);
    loop {
        let tok = lex.next();
        if let Some(name) = global_name(&lex, tok) {
            return found(name);
        }
        // A header has no body and no second definition before its name.
        if matches!(tok, Tok::Eof | Tok::Bad | Tok::Equal) {
            return;
        }
    }
}

/// Looks at every token: for definitions that do not begin their line, as a hand-written test or a
/// tool that joins lines has them.
pub(super) fn by_tokens(source: &[u8]) -> Prescan<'_> {
    let mut out = Prescan { thorough: true, ..Prescan::default() };
    let mut lex = Lexer::new(source);
    let mut depth = 0usize;
    let mut header = None;
    // A definition of a variable is `@name =`; the same tokens follow each other nowhere else.
    let mut candidate = None;
    loop {
        let tok = lex.next();
        if tok == Tok::Equal
            && let Some(name) = candidate
        {
            out.globals.push((name, None));
        }
        candidate = None;
        match tok {
            Tok::Eof | Tok::Bad => return out,
            Tok::LBrace | Tok::LParen | Tok::LSquare => depth += 1,
            Tok::RBrace | Tok::RParen | Tok::RSquare => depth = depth.saturating_sub(1),
            Tok::Word if depth == 0 => match lex.text() {
                b"define" | b"declare" => header = Some(lex.mark()),
                b"attributes" => out.groups.push(lex.mark()),
                _ => {}
            },
            Tok::Global | Tok::GlobalQuoted | Tok::GlobalNumber(_) if depth == 0 => {
                let name = global_name(&lex, tok);
                if header.is_some() {
                    out.globals.extend(name.map(|name| (name, header.take())));
                } else {
                    candidate = name;
                }
            }
            _ => {}
        }
    }
}

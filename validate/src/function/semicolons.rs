//! Checks the ends of statements: V8 requires a semicolon, a line feed or a brace there,
//! and has no automatic insertion of semicolons beyond that.
//!
//! ECMAScript inserts semicolons where the grammar would fail otherwise (section
//! "Automatic Semicolon Insertion"). V8's scanner for asm.js has only the flag that a
//! line feed preceded a token (`preceded_by_newline_`), which ends a statement, whatever
//! the token.

use swc_ecma_ast::{Expr, Stmt};

use super::Checker;
use crate::env::Global;
use crate::profile::Engine;
use crate::reading::Edit;
use crate::rule::Rule;
use crate::source::Text;

/// The next token after a position.
struct Next {
    /// Its first byte; none at the end.
    byte: Option<u8>,
    /// Its position in the function.
    at: usize,
    /// A line feed precedes it.
    on_new_line: bool,
}

impl<'a> Checker<'a> {
    /// Checks the end of a statement. `++` or `--` on the next line are two signs to V8,
    /// which continue the expression.
    pub(super) fn end_of_statement(&mut self, statement: &'a Stmt) {
        if self.engine != Engine::V8 {
            return;
        }
        let end = Text::range(statement).end;
        if self.byte_before(end) == Some(b';') {
            return;
        }
        let next = self.next_token(end);
        let ends = matches!(next.byte, None | Some(b'}' | b';')) || next.on_new_line;
        // Behind an operand, that is.
        let reads_on = matches!(statement, Stmt::Expr(_) | Stmt::Return(_));
        let sign = match self.source.get(next.at..next.at + 2) {
            Some("++") if reads_on => "+ +",
            Some("--") if reads_on => "- -",
            _ if ends => return,
            _ => return self.no_semicolon(end, "V8 requires a `;` or a line feed here"),
        };
        self.no_semicolon(end, "to V8 the signs on the next line are operators of this expression");
        self.edits.push(Edit { span: end..self.start + next.at as u32 + 2, text: sign });
    }

    /// Checks the end of a `return` without a value. V8 does not end it at the line end.
    ///
    /// Its parser reads an expression after `return` unless `;` or `}` follows.
    pub(super) fn end_of_return(&mut self, statement: &'a Stmt) {
        let end = Text::range(statement).end;
        if self.byte_before(end) == Some(b';') {
            return;
        }
        let next = self.next_token(end);
        if !matches!(next.byte, None | Some(b'}' | b';')) {
            self.no_semicolon(end, "V8 continues here, and returns the value on the next line");
            self.edits.push(Edit::blank(end..self.start + next.at as u32));
        }
    }

    /// Checks the end of a jump without a label. V8 takes a name on the next line for its
    /// label.
    pub(super) fn end_of_jump(&mut self, statement: &'a Stmt) {
        let end = Text::range(statement).end;
        if self.byte_before(end) == Some(b';') {
            return;
        }
        let next = self.next_token(end);
        match next.byte {
            Some(byte) if byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$') => {
                let word = self.word_after(end);
                if !is_keyword(word) {
                    self.no_semicolon(end, "V8 reads the name on the next line as a label");
                    self.edits.push(Edit::blank(end..self.start + next.at as u32));
                    return;
                }
            }
            _ => {}
        }
        self.end_of_statement(statement);
    }

    /// Reports a missing semicolon.
    #[cold]
    fn no_semicolon(&mut self, end: u32, message: &str) {
        let span = end.saturating_sub(1)..end;
        self.error_help(Rule::Semicolon, span, message, "write the `;`");
    }

    /// Records a callee that V8 does not call, followed by a parenthesis on the next
    /// line: V8 ends the statement between them.
    ///
    /// It is no error, but two statements where JavaScript has one: `OtherReading`.
    pub(super) fn call_on_next_line(&mut self, callee: &Expr) {
        if self.engine != Engine::V8 {
            return;
        }
        let called = match callee {
            Expr::Ident(name) if self.locals.contains_key(&name.sym) => false,
            Expr::Ident(name) => !matches!(self.global(&name.sym), Some(Global::Variable { .. })),
            Expr::Member(member) => match &*member.obj {
                Expr::Ident(name) => !matches!(self.global(&name.sym), Some(Global::View(_))),
                _ => true,
            },
            _ => false,
        };
        let end = Text::range(callee).end;
        let next = self.next_token(end);
        if !called && next.on_new_line && next.byte == Some(b'(') {
            self.edits.push(Edit { span: end..self.start + next.at as u32, text: ";" });
        }
    }

    /// Whether a comma follows an argument.
    pub(super) fn comma_after(&self, argument: &'a Expr) -> bool {
        self.next_token(Text::range(argument).end).byte == Some(b',')
    }

    /// The byte before a position of the file.
    fn byte_before(&self, place: u32) -> Option<u8> {
        let at = place.checked_sub(self.start)?.checked_sub(1)?;
        self.source.as_bytes().get(at as usize).copied()
    }

    /// The word that follows a position of the file.
    ///
    /// Empty if something else than a word follows.
    fn word_after(&self, place: u32) -> &'a str {
        let rest = self.rest(place);
        let skipped = skip_blank(rest).0;
        let word = &rest[skipped..];
        let length = word
            .bytes()
            .take_while(|&b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'))
            .count();
        &word[..length]
    }

    /// The text between two positions of the file.
    pub(super) fn between(&self, start: u32, end: u32) -> &'a str {
        let at = |place: u32| place.saturating_sub(self.start) as usize;
        self.source.get(at(start)..at(end)).unwrap_or("")
    }

    /// The text of the function from a position of the file on.
    fn rest(&self, place: u32) -> &'a str {
        let at = place.saturating_sub(self.start) as usize;
        self.source.get(at..).unwrap_or("")
    }

    /// The next token after a position of the file.
    fn next_token(&self, place: u32) -> Next {
        let rest = self.rest(place);
        let (skipped, on_new_line) = skip_blank(rest);
        let at = self.source.len() - rest.len() + skipped;
        Next { byte: rest.as_bytes().get(skipped).copied(), at, on_new_line }
    }
}

/// Keywords of V8's asm.js scanner.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "arguments"
            | "break"
            | "case"
            | "const"
            | "continue"
            | "default"
            | "do"
            | "else"
            | "eval"
            | "for"
            | "function"
            | "if"
            | "new"
            | "return"
            | "switch"
            | "var"
            | "while"
    )
}

/// The length of leading white space and comments in bytes, and whether there is a line
/// feed among them.
///
/// CR is white space to V8 and ends no line.
fn skip_blank(text: &str) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut line_feed = false;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b' ' | b'\t' | b'\r' => at += 1,
            b'\n' => {
                line_feed = true;
                at += 1;
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += bytes[at..].iter().take_while(|&&byte| byte != b'\n').count();
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => match text[at + 2..].find("*/") {
                Some(length) => {
                    line_feed |= text[at..at + 2 + length].contains('\n');
                    at += length + 4;
                }
                None => break,
            },
            _ => break,
        }
    }
    (at, line_feed)
}

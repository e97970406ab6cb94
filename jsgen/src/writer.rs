//! Turns swc's nodes into text by swc's printer. One [`WriteJs`] serves both forms: the
//! readable one has lines and spaces, the compact one only those spaces without which two
//! tokens would become one.

use swc_common::sync::Lrc;
use swc_common::{BytePos, SourceMap, Span};
use swc_ecma_ast::{EsVersion, Ident, Stmt};
use swc_ecma_codegen::text_writer::WriteJs;
use swc_ecma_codegen::{Config, Emitter, Node, Result};

/// Printed text, and where marked nodes start in it: (line, column, mark), lines from 0.
#[derive(Default)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) marks: Vec<(u32, u32, u32)>,
}

/// A placeholder for the name of local `index` until the text is written. Names are chosen only
/// after the body is lowered, when it is known how often each local is used and which
/// module names are in the way.
pub(crate) fn placeholder(index: usize) -> Ident {
    format!("@{index}").into()
}

/// Prints statements at this depth of indentation. `locals` are the names for
/// placeholders.
pub(crate) fn print(
    stmts: &[Stmt],
    readable: bool,
    indent: usize,
    locals: &[String],
) -> std::result::Result<Text, std::io::Error> {
    let writer = Writer {
        out: Text::default(),
        readable,
        indent,
        locals,
        line_start: true,
        space: false,
        semicolon: false,
        line: 0,
        line_begin: 0,
        mark: None,
    };
    // Ask for ES5: only then does swc end a `do` loop with a semicolon, which V8's asm.js
    // parser requires.
    let cfg = Config::default().with_target(EsVersion::Es5);
    let mut emitter =
        Emitter { cfg, cm: Lrc::new(SourceMap::default()), comments: None, wr: writer };
    for stmt in stmts {
        stmt.emit_with(&mut emitter)?;
        emitter.wr.write_line()?;
    }
    if emitter.wr.semicolon {
        emitter.wr.out.text.push(';');
    }
    Ok(emitter.wr.out)
}

/// The state of the output.
struct Writer<'a> {
    out: Text,
    readable: bool,
    indent: usize,
    locals: &'a [String],
    line_start: bool,
    /// A space is due before the next token, if the form has spaces.
    space: bool,
    /// A semicolon is due before the next token, unless that is `}` (compact form).
    semicolon: bool,
    line: u32,
    line_begin: usize,
    /// The mark of the next token.
    mark: Option<u32>,
}

/// Whether two such bytes side by side would be one token.
fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
}

impl Writer<'_> {
    fn last(&self) -> u8 {
        self.out.text.as_bytes().last().copied().unwrap_or(b'\n')
    }

    /// Writes one token with what is due before it. `+ +` and `- -` must not become `++`
    /// and `--`.
    fn write(&mut self, text: &str) {
        let Some(&first) = text.as_bytes().first() else { return };
        if self.semicolon {
            self.semicolon = false;
            if first != b'}' {
                self.out.text.push(';');
            }
        }
        if self.readable && self.line_start {
            for _ in 0..self.indent {
                self.out.text.push_str("  ");
            }
        } else {
            let last = self.last();
            let joined = in_name(last) && in_name(first)
                || last == first && (first == b'+' || first == b'-');
            if joined || self.readable && self.space {
                self.out.text.push(' ');
            }
        }
        self.space = false;
        self.line_start = false;
        if let Some(mark) = self.mark.take() {
            let column = u32::try_from(self.out.text.len() - self.line_begin).unwrap_or(u32::MAX);
            self.out.marks.push((self.line, column, mark));
        }
        self.out.text.push_str(text);
    }
}

impl WriteJs for Writer<'_> {
    fn increase_indent(&mut self) -> Result {
        self.indent += 1;
        Ok(())
    }

    fn decrease_indent(&mut self) -> Result {
        self.indent = self.indent.saturating_sub(1);
        Ok(())
    }

    fn write_semi(&mut self, _: Option<Span>) -> Result {
        if self.readable {
            self.space = false;
            self.write(";");
        } else {
            self.semicolon = true;
        }
        Ok(())
    }

    fn write_space(&mut self) -> Result {
        self.space = true;
        Ok(())
    }

    fn write_keyword(&mut self, _: Option<Span>, s: &'static str) -> Result {
        // swc closes a `do` body without a space.
        self.space |= s == "while" && self.last() == b'}';
        self.write(s);
        self.space = matches!(s, "while" | "for" | "switch");
        Ok(())
    }

    fn write_operator(&mut self, _: Option<Span>, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_param(&mut self, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_property(&mut self, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_line(&mut self) -> Result {
        self.space = false;
        if self.readable && !self.line_start {
            self.out.text.push('\n');
            self.line += 1;
            self.line_begin = self.out.text.len();
            self.line_start = true;
        }
        Ok(())
    }

    fn write_lit(&mut self, _: Span, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_comment(&mut self, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_str_lit(&mut self, _: Span, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_str(&mut self, s: &str) -> Result {
        self.write(s);
        Ok(())
    }

    fn write_symbol(&mut self, _: Span, s: &str) -> Result {
        let locals = self.locals;
        match s.strip_prefix('@') {
            Some(index) => {
                let local = index.parse::<usize>().ok().and_then(|index| locals.get(index));
                let name = local.ok_or_else(|| std::io::Error::other("a local without a name"))?;
                self.write(name);
            }
            None => self.write(s),
        }
        Ok(())
    }

    fn write_punct(&mut self, _: Option<Span>, s: &'static str, _: bool) -> Result {
        if s == "{" && self.last() == b')' {
            self.space = true;
        }
        if s == ";" {
            self.space = false;
        }
        self.write(s);
        Ok(())
    }

    fn care_about_srcmap(&self) -> bool {
        true
    }

    fn add_srcmap(&mut self, pos: BytePos) -> Result {
        // Marks are one more than their number, as 0 is swc's position of nothing.
        if !pos.is_dummy() {
            self.mark = pos.0.checked_sub(1);
        }
        Ok(())
    }

    fn commit_pending_semi(&mut self) -> Result {
        Ok(())
    }

    fn can_ignore_invalid_unicodes(&mut self) -> bool {
        true
    }
}

//! Bytes to tokens. A token holds no text: it is a kind and a span of the source.
//!
//! The rules are those of `llvm/lib/AsmParser/LLLexer.cpp`. What older modules write is a subset: a
//! few tokens came over the years (attribute groups, summaries, `/* */`), none went. Keywords are
//! no tokens here: which words mean something depends on where they are, and new attributes come
//! with every LLVM, so that a [`Tok::Word`] is compared by whoever reads it.
//!
//! The lexer goes forward in time linear in the bytes and never fails as such: the first thing that
//! is no token becomes [`Tok::Bad`], with its reason in [`Lexer::bad`].

use crate::build::Pos;

/// What a token is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Tok {
    Eof,
    /// Nothing the language has; [`Lexer::bad`] says what is wrong.
    Bad,
    Equal,
    Comma,
    Star,
    LSquare,
    RSquare,
    LBrace,
    RBrace,
    Less,
    Greater,
    LParen,
    RParen,
    Bar,
    Colon,
    Ellipsis,
    Exclaim,
    Hash,
    /// A keyword, an opcode, the name of an attribute, ... It has letters, digits and `_`; the
    /// other bytes of a label (`-`, `$`, `.`) end it.
    Word,
    /// `iN`, `N` from 1 to 2^23 (`IntegerType::MAX_INT_BITS`).
    IntType(u32),
    /// `bN`, the byte type, with the same bounds.
    ByteType(u32),
    /// `%name`, `%"name"`, `%7`: the span is the name without its sigil and quotes.
    Local,
    LocalQuoted,
    LocalNumber(u32),
    /// `@name`, `@"name"`, `@7`.
    Global,
    GlobalQuoted,
    GlobalNumber(u32),
    /// `$name`, `$"name"`.
    Comdat,
    ComdatQuoted,
    /// `!name`.
    Meta,
    /// `#7`: an attribute group, since LLVM 3.3. (`#dbg_value` of LLVM 19 is a `Hash` and a
    /// `Word`.)
    AttrGroup(u32),
    /// `^7`: an entry of a ThinLTO summary, since LLVM 7.
    Summary(u32),
    /// `"text"`: the span is the text.
    Str,
    /// `name:`, `"name":`, `7:`. The colon belongs to the token, so that one token tells a label
    /// from an instruction that begins with a word.
    Label,
    LabelQuoted,
    LabelNumber(u32),
    /// `-12`.
    Int,
    /// `u0x1F`, `s0x1F`.
    HexInt,
    /// `1.5e3`, `0x1.8p3`, `+inf`, `-nan(0x1)`.
    Float,
    /// `0x1F`, `0xK1F`, ..., `f0x1F`.
    HexFloat,
}

/// Classes of bytes, as bits of [`CLASS`]: one look-up decides how far a token goes.
///
/// `WORD` is in a keyword, `LABEL` in a name without quotes (`[-a-zA-Z$._0-9]` in LangRef,
/// "Identifiers").
const WORD: u8 = 1;
const LABEL: u8 = 2;
const DIGIT: u8 = 4;
const HEX: u8 = 8;

const CLASS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let c = byte as u8;
        let mut class = 0;
        if c.is_ascii_alphanumeric() || c == b'_' {
            class |= WORD | LABEL;
        }
        if matches!(c, b'-' | b'$' | b'.') {
            class |= LABEL;
        }
        if c.is_ascii_digit() {
            class |= DIGIT;
        }
        if c.is_ascii_hexdigit() {
            class |= HEX;
        }
        table[byte] = class;
        byte += 1;
    }
    table
};

/// Whether `byte` may be in an unquoted name.
pub(super) fn is_name_byte(byte: u8) -> bool {
    CLASS[byte as usize] & LABEL != 0
}

/// The text of a number as `u32`, if it fits.
fn number(digits: &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for &digit in digits {
        value = value.checked_mul(10)?.checked_add(u32::from(digit.wrapping_sub(b'0')))?;
    }
    Some(value)
}

/// A place in the source to which [`Lexer::seek`] can go back. It keeps the line as well: to count
/// lines anew at each seek would make a module with many metadata nodes quadratic.
#[derive(Copy, Clone, Debug)]
pub(super) struct Mark {
    offset: u32,
    line: u32,
}

impl Mark {
    pub(super) fn new(offset: usize, line: u32) -> Self {
        Self { offset: offset as u32, line }
    }

    pub(super) fn offset(self) -> usize {
        self.offset as usize
    }

    pub(super) fn pos(self) -> Pos {
        Pos::new(self.offset())
    }
}

/// Cuts the source into tokens.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'s> {
    src: &'s [u8],
    /// Next byte to look at.
    pos: usize,
    /// Line of `pos`, from 1.
    line: u32,
    /// Where the last token begins, sigil included.
    pub(super) token_start: usize,
    /// Line where the last token begins.
    pub(super) token_line: u32,
    // The span of the text of the last token.
    text_start: usize,
    text_end: usize,
    /// What is wrong with a [`Tok::Bad`].
    pub(super) bad: &'static str,
}

impl<'s> Lexer<'s> {
    /// A lexer at the first byte of `src`, behind a byte-order mark if there is one.
    pub(super) fn new(src: &'s [u8]) -> Self {
        let pos = if src.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        Self {
            src,
            pos,
            line: 1,
            token_start: pos,
            token_line: 1,
            text_start: pos,
            text_end: pos,
            bad: "",
        }
    }

    pub(super) fn src(&self) -> &'s [u8] {
        self.src
    }

    /// The text of the last token: a name without sigil and quotes, a word, a number.
    pub(super) fn text(&self) -> &'s [u8] {
        &self.src[self.text_start..self.text_end]
    }

    /// Where the last token ends, closing quote included.
    pub(super) fn end(&self) -> usize {
        self.pos
    }

    /// The place where the last token begins.
    pub(super) fn mark(&self) -> Mark {
        Mark { offset: self.token_start as u32, line: self.token_line }
    }

    /// Goes on at `mark`.
    pub(super) fn seek(&mut self, mark: Mark) {
        self.pos = mark.offset as usize;
        self.line = mark.line;
    }

    /// The first byte of the token after the last one; comments between them hide it.
    /// Cheaper than a token: it decides only whether a comma comes before metadata or a list.
    pub(super) fn next_byte(&self) -> u8 {
        let rest = &self.src[self.pos..];
        rest.iter().copied().find(|byte| !byte.is_ascii_whitespace()).unwrap_or(0)
    }

    fn byte(&self, at: usize) -> u8 {
        self.src.get(at).copied().unwrap_or(0)
    }

    fn class(&self, at: usize, class: u8) -> bool {
        self.src.get(at).is_some_and(|&byte| CLASS[byte as usize] & class != 0)
    }

    fn run(&self, mut at: usize, class: u8) -> usize {
        while self.class(at, class) {
            at += 1;
        }
        at
    }

    /// Blanks, comments to the end of a line, and `/* */` comments (LLVM 20). LLVM's lexer passes
    /// over zero bytes; 0x1A is the end-of-file mark of old Windows editors.
    fn skip_space(&mut self) {
        while let Some(&byte) = self.src.get(self.pos) {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.pos += 1;
                }
                b' ' | b'\t' | b'\r' | 0 | 0x1A => self.pos += 1,
                b';' => {
                    let rest = &self.src[self.pos..];
                    self.pos += rest.iter().position(|&c| c == b'\n').unwrap_or(rest.len());
                }
                b'/' if self.byte(self.pos + 1) == b'*' => {
                    let Some(len) = block_comment(&self.src[self.pos + 2..]) else { return };
                    self.count_lines(self.pos, self.pos + len);
                    self.pos += 2 + len;
                }
                _ => return,
            }
        }
    }

    /// Adds the lines of `from..to`: strings and comments may span lines, and are skipped at once.
    fn count_lines(&mut self, from: usize, to: usize) {
        let lines = self.src[from..to].iter().filter(|&&c| c == b'\n').count();
        self.line += lines as u32;
    }

    /// Ends the token: its text is `start..end`, and the next one begins at `end`.
    fn take(&mut self, start: usize, end: usize, kind: Tok) -> Tok {
        self.text_start = start;
        self.text_end = end;
        self.pos = end;
        kind
    }

    /// A token that is none. The caller returns it; the message reaches the user through
    /// `Parser::expected`.
    #[cold]
    fn fail(&mut self, message: &'static str) -> Tok {
        self.bad = message;
        // The rest is not looked at: a reader stops at the first token it cannot use.
        self.text_start = self.token_start;
        self.text_end = (self.token_start + 1).min(self.src.len());
        self.pos = self.text_end;
        Tok::Bad
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Tok {
        self.skip_space();
        self.token_start = self.pos;
        self.token_line = self.line;
        let start = self.pos;
        let Some(&byte) = self.src.get(start) else {
            return self.take(start, start, Tok::Eof);
        };
        let punctuation = match byte {
            b'%' => return self.name([Tok::Local, Tok::LocalQuoted], Tok::LocalNumber),
            b'@' => return self.name([Tok::Global, Tok::GlobalQuoted], Tok::GlobalNumber),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => return self.word(),
            b'0'..=b'9' | b'-' | b'+' => return self.digits(),
            b'.' if self.src[start..].starts_with(b"...") => {
                return self.take(start, start + 3, Tok::Ellipsis);
            }
            b'.' => return self.word(),
            b'"' => return self.string(start + 1, Tok::Str),
            b'$' => return self.dollar(),
            b'!' => return self.exclaim(),
            b'#' => {
                let end = self.run(start + 1, DIGIT);
                if end == start + 1 {
                    return self.take(start, end, Tok::Hash);
                }
                return self.numbered(end, Tok::AttrGroup);
            }
            b'^' => {
                let end = self.run(start + 1, DIGIT);
                return self.numbered(end, Tok::Summary);
            }
            b'=' => Tok::Equal,
            b',' => Tok::Comma,
            b'*' => Tok::Star,
            b'[' => Tok::LSquare,
            b']' => Tok::RSquare,
            b'{' => Tok::LBrace,
            b'}' => Tok::RBrace,
            b'<' => Tok::Less,
            b'>' => Tok::Greater,
            b'(' => Tok::LParen,
            b')' => Tok::RParen,
            b'|' => Tok::Bar,
            b':' => Tok::Colon,
            b'/' => return self.fail("this comment is never closed"),
            _ => return self.fail("this byte begins nothing in LLVM IR"),
        };
        self.take(start, start + 1, punctuation)
    }

    /// A sigil and one decimal number.
    fn numbered(&mut self, end: usize, kind: fn(u32) -> Tok) -> Tok {
        let start = self.token_start + 1;
        match number(&self.src[start..end]) {
            Some(value) if end > start => self.take(start, end, kind(value)),
            Some(_) => self.fail("a number is missing here"),
            None => self.fail("this number does not fit 32 bits"),
        }
    }

    /// `%` or `@` and a name, a quoted name or a number.
    fn name(&mut self, kinds: [Tok; 2], numbered: fn(u32) -> Tok) -> Tok {
        let start = self.pos + 1;
        match self.byte(start) {
            b'"' => self.string(start + 1, kinds[1]),
            b'0'..=b'9' => {
                let end = self.run(start, DIGIT);
                self.numbered(end, numbered)
            }
            byte if is_name_byte(byte) => {
                let end = self.run(start, LABEL);
                self.take(start, end, kinds[0])
            }
            _ => self.fail("a name is missing after this sigil"),
        }
    }

    /// The rest of a string whose text begins at `start`. There is no escape for `"` other than
    /// `\22`, so the next quote ends it; a colon after it makes it a label, `"a b":`.
    fn string(&mut self, start: usize, kind: Tok) -> Tok {
        let rest = &self.src[start..];
        let Some(len) = rest.iter().position(|&c| c == b'"') else {
            return self.fail("this string is never closed");
        };
        let end = start + len;
        self.count_lines(start, end);
        self.take(start, end, kind);
        self.pos = end + 1;
        if kind == Tok::Str && self.byte(self.pos) == b':' {
            self.pos += 1;
            return Tok::LabelQuoted;
        }
        kind
    }

    /// `$name` of a comdat, or a label that begins with `$`.
    fn dollar(&mut self) -> Tok {
        let start = self.pos + 1;
        if self.byte(start) == b'"' {
            return self.string(start + 1, Tok::ComdatQuoted);
        }
        let end = self.run(start, LABEL);
        if self.byte(end) == b':' {
            return self.label(self.pos, end);
        }
        if end == start {
            return self.fail("a name is missing after this sigil");
        }
        self.take(start, end, Tok::Comdat)
    }

    /// `!name`, whose characters may be escaped by `\\`, or the `!` of a node, string or number.
    fn exclaim(&mut self) -> Tok {
        let start = self.pos + 1;
        let first = self.byte(start);
        if first.is_ascii_digit() || !(is_name_byte(first) || first == b'\\') {
            return self.take(self.pos, start, Tok::Exclaim);
        }
        let mut end = start;
        while is_name_byte(self.byte(end)) || self.byte(end) == b'\\' {
            end += 1;
        }
        self.take(start, end, Tok::Meta)
    }

    /// `name:`: the text is the name, and the token ends behind the colon.
    fn label(&mut self, start: usize, end: usize) -> Tok {
        self.take(start, end, Tok::Label);
        self.pos = end + 1;
        Tok::Label
    }

    /// A keyword, a label, an integer type, or a hexadecimal number with a letter before its `0`.
    fn word(&mut self) -> Tok {
        let start = self.pos;
        let end = self.run(start, WORD);
        let label_end = self.run(end, LABEL);
        if self.byte(label_end) == b':' {
            return self.label(start, label_end);
        }
        // What begins with `.` and is neither `...` nor a label.
        if end == start {
            return self.fail("this byte begins nothing in LLVM IR");
        }
        let text = &self.src[start..end];
        if let [kind @ (b'i' | b'b'), b'0'..=b'9', ..] = text {
            let kind = if *kind == b'i' { Tok::IntType } else { Tok::ByteType };
            // `i8addrspace(1)*` is two tokens.
            let end = self.run(start + 1, DIGIT);
            return match number(&self.src[start + 1..end]) {
                Some(bits) if (1..=1 << 23).contains(&bits) => self.take(start, end, kind(bits)),
                _ => self.fail("an integer type has 1 to 8388608 bits"),
            };
        }
        if let [b'u' | b's' | b'f', b'0', b'x', digits @ ..] = text
            && !digits.is_empty()
            && digits.iter().all(u8::is_ascii_hexdigit)
        {
            let kind = if text[0] == b'f' { Tok::HexFloat } else { Tok::HexInt };
            return self.take(start, end, kind);
        }
        self.take(start, end, Tok::Word)
    }

    /// A number, or a label that begins with a digit or `-`: `-a:` and `1a:` are labels to LLVM,
    /// and `1:` is the label of a block without a name (written since LLVM 9; before, it was a
    /// comment).
    fn digits(&mut self) -> Tok {
        let start = self.pos;
        let sign = matches!(self.src[start], b'-' | b'+');
        let end = self.run(start + usize::from(sign), DIGIT);
        let label_end = self.run(end, LABEL);
        if self.byte(label_end) == b':' && self.src[start] != b'+' {
            if label_end == end && !sign {
                return match number(&self.src[start..end]) {
                    Some(value) => {
                        self.take(start, end, Tok::LabelNumber(value));
                        self.pos = end + 1;
                        Tok::LabelNumber(value)
                    }
                    None => self.fail("this number does not fit 32 bits"),
                };
            }
            return self.label(start, label_end);
        }
        if end == start + usize::from(sign) {
            return self.special_number();
        }
        if sign && end == start + 2 && self.src[start + 1] == b'0' && self.byte(end) == b'x' {
            return self.hex_point(end + 1);
        }
        if !sign && end == start + 1 && self.src[start] == b'0' && self.byte(end) == b'x' {
            return self.hex();
        }
        // A decimal needs its point: `1e5` is the integer 1 and a word, as in LLVM.
        if self.byte(end) == b'.' {
            let mut at = self.run(end + 1, DIGIT);
            if matches!(self.byte(at), b'e' | b'E') {
                let exponent = at + 1 + usize::from(matches!(self.byte(at + 1), b'-' | b'+'));
                if self.class(exponent, DIGIT) {
                    at = self.run(exponent, DIGIT);
                }
            }
            return self.take(start, at, Tok::Float);
        }
        self.take(start, end, Tok::Int)
    }

    /// `0x` and its kind letter, LangRef, "Simple Constants": `K` x86_fp80, `L` fp128, `M`
    /// ppc_fp128, `H` half, `R` bfloat.
    fn hex(&mut self) -> Tok {
        let start = self.pos;
        let kind = matches!(self.byte(start + 2), b'K' | b'L' | b'M' | b'H' | b'R');
        let digits = start + 2 + usize::from(kind);
        let end = self.run(digits, HEX);
        if end == digits {
            return self.fail("hexadecimal digits are missing after '0x'");
        }
        if !kind && self.byte(end) == b'.' {
            return self.hex_point(digits);
        }
        self.take(start, end, Tok::HexFloat)
    }

    /// `0x1.8p3`, whose digits begin at `digits`, as C writes hexadecimal floats. Unlike `0x3FF...`
    /// it is the number and not its bits, so it may have any floating-point type.
    fn hex_point(&mut self, digits: usize) -> Tok {
        let point = self.run(digits, HEX);
        let mark = self.run(point + 1, HEX);
        let exponent = mark + 1 + usize::from(matches!(self.byte(mark + 1), b'-' | b'+'));
        let end = self.run(exponent, DIGIT);
        let whole = point > digits
            && self.byte(point) == b'.'
            && matches!(self.byte(mark), b'p' | b'P')
            && end > exponent;
        if !whole {
            return self.fail("a hexadecimal number with a sign is written as '-0x1.8p3'");
        }
        self.take(self.token_start, end, Tok::Float)
    }

    /// `+inf`, `-qnan`, `+nan(0x1)`, `-snan(0x1)`: the sign is always there.
    fn special_number(&mut self) -> Tok {
        let start = self.token_start;
        let word = start + 1;
        let end = self.run(word, WORD);
        match &self.src[word..end] {
            b"inf" | b"qnan" => return self.take(start, end, Tok::Float),
            b"nan" | b"snan" if self.src[end..].starts_with(b"(0x") => {
                let digits = self.run(end + 3, HEX);
                if digits > end + 3 && self.byte(digits) == b')' {
                    return self.take(start, digits + 1, Tok::Float);
                }
            }
            _ => {}
        }
        self.fail("a number is missing after this sign")
    }

    /// Passes over one balanced group that the source opens at the current position, without
    /// tokens: its text is of no interest. Returns whether it was closed.
    /// Attribute arguments and metadata are read so. Strings and comments are stepped over, for a
    /// bracket in them closes nothing. Linear in the length of the group.
    pub(super) fn skip_group(&mut self) -> bool {
        let mut closers = Vec::new();
        let mut at = self.pos;
        while let Some(&byte) = self.src.get(at) {
            at += 1;
            match byte {
                b'(' => closers.push(b')'),
                b'{' => closers.push(b'}'),
                b'[' => closers.push(b']'),
                b')' | b'}' | b']' => {
                    if closers.pop() != Some(byte) {
                        break;
                    }
                    if closers.is_empty() {
                        self.count_lines(self.pos, at);
                        self.pos = at;
                        return true;
                    }
                }
                b'"' => {
                    let Some(len) = self.src[at..].iter().position(|&c| c == b'"') else { break };
                    at += len + 1;
                }
                b';' => {
                    let Some(len) = self.src[at..].iter().position(|&c| c == b'\n') else { break };
                    at += len;
                }
                b'/' if self.src.get(at) == Some(&b'*') => match block_comment(&self.src[at + 1..])
                {
                    Some(len) => at += 1 + len,
                    None => break,
                },
                _ => {}
            }
        }
        false
    }
}

/// The length of a comment `/* ... */`, its end included, after its `/*`.
pub(super) fn block_comment(text: &[u8]) -> Option<usize> {
    text.windows(2).position(|end| end == b"*/").map(|at| at + 2)
}

/// The bytes that `text` between quotes means: `\5C` and `\\` are undone. Any other backslash is
/// itself, as in LLVM's `UnEscapeLexed`. A name such as `\01_f` keeps its first byte: it means that
/// no prefix of the target is put before the symbol.
pub(super) fn unescape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.iter().position(|&c| c == b'\\') {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        match *rest {
            [_, b'\\', ..] => {
                out.push(b'\\');
                rest = &rest[2..];
            }
            [_, high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                out.push(hex_digit(high) << 4 | hex_digit(low));
                rest = &rest[3..];
            }
            _ => {
                out.push(b'\\');
                rest = &rest[1..];
            }
        }
    }
    out.extend_from_slice(rest);
    out
}

/// The value of a hexadecimal digit.
pub(super) fn hex_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

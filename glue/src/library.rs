//! Files of library functions in Emscripten's form, read into entries.
//!
//! ```js
//! mergeInto(LibraryManager.library, {
//!   strlen: function(s) { ... },          // the C symbol strlen, the JavaScript name _strlen
//!   strlen__sig: 'ii',
//!   strlen__deps: ['$helper', 'malloc'],  // what it needs; what its text mentions need not be listed
//!   $helper: function() { ... },          // JavaScript only, under the name helper
//!   state__postset: 'start();',           // statements that run when the library has been set up
//!   stdout__data: [2],                    // static storage that the program links against, in 32-bit words
//!   table__data: ['stdout', 'stdout+4'],  // addresses of other variables, plus bytes
//!   strlen2: 'strlen',                    // another name of the same
//!   $limit: '=1 << 20',                   // an expression
//! });
//! ```
//!
//! Emscripten runs library files in node at compile time; here only `#if` lines and macros are
//! [evaluated](crate::macros). A value must be what it looks like, and what is not is an error with
//! the form that is.

use std::collections::BTreeSet;

use emback_ir::abi::{DataWord, is_identifier, is_reserved_word};
use rustc_hash::FxHashMap;
use swc_common::{BytePos, Span, Spanned};
use swc_ecma_ast::{
    Callee, Decl, Expr, ExprOrSpread, KeyValueProp, Lit, ObjectLit, Pat, Prop, PropName,
    PropOrSpread, Stmt, UnaryOp,
};

use crate::error::{GlueError, Place};
use crate::macros::{self, Surroundings};
use crate::scan::{Source, names};

/// One symbol that a library gives.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key: a C symbol, or `$name` for a JavaScript name.
    pub name: String,
    /// Where its key is first seen.
    pub place: Place,
    /// What it is.
    pub value: Value,
    /// Keys that it needs, from `__deps`.
    pub deps: Vec<String>,
    /// Every name that its text mentions, sorted.
    pub names: BTreeSet<String>,
    /// The signature: result first, letters `v i j f d p`.
    pub sig: Option<String>,
    /// Statements that run when the library has been set up.
    pub postset: Option<String>,
    /// Words of static storage.
    pub data: Option<Vec<DataWord>>,
    /// Whether it comes with the compiler.
    pub builtin: bool,
    /// Whether it is of a [`Catalogue`](crate::catalogue::Catalogue).
    pub foreign: bool,
}

/// The value of an entry, as JavaScript text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A function: all from its parameter list on, `(a, b) { ... }`.
    Function(String),
    /// An expression.
    Expression(String),
    /// The key of the entry that this is another name of.
    Alias(String),
    /// Nothing but static storage.
    Nothing,
}

/// An entry without a value, to be completed.
impl Entry {
    fn new(name: &str, place: Place) -> Entry {
        Entry {
            name: name.to_owned(),
            place,
            value: Value::Nothing,
            deps: Vec::new(),
            names: BTreeSet::new(),
            sig: None,
            postset: None,
            data: None,
            builtin: false,
            foreign: false,
        }
    }

    /// The name under which JavaScript knows it: `$x` is `x`, the C symbol `x` is `_x`.
    pub fn js_name(&self) -> String {
        js_name(&self.name)
    }
}

/// `$x` is `x`, `x` is `_x`.
pub(crate) fn js_name(key: &str) -> String {
    match key.strip_prefix('$') {
        Some(name) => name.to_owned(),
        None => format!("_{key}"),
    }
}

/// The entries of one file.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// The place of each key in `entries`.
    entries: Vec<Entry>,
    index: FxHashMap<String, usize>,
}

impl Library {
    /// Reads one file; `name` is what errors call it.
    ///
    /// # Errors
    /// What is not in the form above, with the line and column in the file before its macros were
    /// expanded.
    pub fn parse(name: &str, text: &str) -> Result<Library, GlueError> {
        Library::parse_with(name, text, &Surroundings::default())
    }

    /// The same for a file with conditions and macros that refer to settings and headers.
    ///
    /// # Errors
    /// As [`Library::parse`], and what of these cannot be evaluated.
    pub fn parse_with(name: &str, text: &str, around: &Surroundings) -> Result<Library, GlueError> {
        let (text, lines) = macros::expand(name, text, around)?;
        Library::read(name, &Source::with_lines(name, &text, lines))
    }

    /// The same for a file in which there is nothing to expand.
    pub(crate) fn parse_expanded(name: &str, text: &str) -> Result<Library, GlueError> {
        Library::read(name, &Source::new(name, text))
    }

    fn read(name: &str, source: &Source) -> Result<Library, GlueError> {
        let script = source.parse_script()?;
        let mut reader =
            Reader { source, file: name, library: Library::default(), objects: Vec::new() };
        // A file is read, not run: what it computes is refused where it is, with what to write
        // instead.
        for statement in &script.body {
            reader.statement(statement)?;
        }
        Ok(reader.library)
    }

    /// Its entries, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Its entries, to be kept in another order.
    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// The entry with this key, made at `place` if there is none.
    /// Decorations may come before or after what they decorate, so that each makes the entry.
    fn entry(&mut self, name: &str, place: impl FnOnce() -> Place) -> &mut Entry {
        let at = *self.index.entry(name.to_owned()).or_insert_with(|| {
            self.entries.push(Entry::new(name, place()));
            self.entries.len() - 1
        });
        &mut self.entries[at]
    }
}

/// Reads the statements of a file into entries.
struct Reader<'a> {
    source: &'a Source,
    file: &'a str,
    library: Library,
    /// `var LibraryX = {...};` until `mergeInto` names it.
    objects: Vec<(String, ObjectLit)>,
}

/// The form of a file, for messages.
const FORM: &str =
    "a library file holds mergeInto(LibraryManager.library, { name: function(..) {..}, .. });";

impl Reader<'_> {
    /// A statement of the file: a call, an object with a name, or a directive.
    fn statement(&mut self, statement: &Stmt) -> Result<(), GlueError> {
        match statement {
            Stmt::Expr(expression) => match &*expression.expr {
                Expr::Call(call) => self.call(&call.callee, &call.args, call.span),
                Expr::Lit(Lit::Str(_)) => Ok(()), // a directive
                other => {
                    Err(self.source.error(other.span(), format!("unexpected expression; {FORM}")))
                }
            },
            // Emscripten's form of a library that is an object with a name.
            Stmt::Decl(Decl::Var(decl)) => {
                for var in &decl.decls {
                    match (&var.name, var.init.as_deref()) {
                        (Pat::Ident(name), Some(Expr::Object(object))) => {
                            self.objects.push((name.sym.as_str().to_owned(), object.clone()));
                        }
                        _ => {
                            return Err(self.source.error(
                                var.span,
                                "only `var Name = {..};` is supported here; put state into an entry of its own: $state: {..}",
                            ));
                        }
                    }
                }
                Ok(())
            }
            Stmt::Empty(_) => Ok(()),
            other => Err(self.source.error(other.span(), format!("unexpected statement; {FORM}"))),
        }
    }

    /// `mergeInto(LibraryManager.library, object)` or, as newer versions of Emscripten write it,
    /// `addToLibrary(object)`.
    fn call(
        &mut self,
        callee: &Callee,
        args: &[ExprOrSpread],
        span: Span,
    ) -> Result<(), GlueError> {
        let name = match callee {
            Callee::Expr(expr) => match &**expr {
                Expr::Ident(name) => name.sym.as_str().to_owned(),
                _ => String::new(),
            },
            _ => String::new(),
        };
        let object = match (name.as_str(), args) {
            ("mergeInto", [_, object]) | ("addToLibrary", [object]) => &object.expr,
            // Makes all functions depend on a helper; what their texts mention is found anyway.
            ("autoAddDeps", _) => return Ok(()),
            _ => return Err(self.source.error(span, format!("unexpected call; {FORM}"))),
        };
        match &**object {
            Expr::Object(object) => self.object(object),
            Expr::Ident(name) => {
                let known = self.objects.iter().find(|(known, _)| known == name.sym.as_str());
                let Some((_, object)) = known.cloned() else {
                    return Err(self
                        .source
                        .error(name.span, format!("`{}` is not declared above", name.sym)));
                };
                self.object(&object)
            }
            other => Err(self
                .source
                .error(other.span(), "expected an object literal with the library's functions")),
        }
    }

    /// The entries of an object literal.
    fn object(&mut self, object: &ObjectLit) -> Result<(), GlueError> {
        for property in &object.props {
            let property = match property {
                PropOrSpread::Prop(property) => &**property,
                PropOrSpread::Spread(spread) => {
                    return Err(self.source.error(
                        spread.dot3_token,
                        "write the entries out; `...` is not evaluated",
                    ));
                }
            };
            match property {
                Prop::KeyValue(pair) => self.pair(pair)?,
                Prop::Method(method) => {
                    let key = self.key(&method.key)?;
                    // The module gets a number back, and neither a promise nor an iterator is one.
                    if method.function.is_async || method.function.is_generator {
                        return Err(self
                            .source
                            .error(method.key.span(), "asm.js can call plain functions only"));
                    }
                    let text = self
                        .source
                        .between(method.key.span().hi, method.function.span.hi)
                        .to_owned();
                    let found = names(&method.function);
                    self.function(&key, method.key.span(), text, found)?;
                }
                Prop::Shorthand(name) => {
                    return Err(self.source.error(
                        name.span,
                        format!("write `{0}: ..`: `{0}` has no value here", name.sym),
                    ));
                }
                // `{ x = 1 }` is a pattern; the parser lets it through in both places.
                Prop::Assign(other) => {
                    return Err(self.source.error(other.span, "this is not an object literal"));
                }
                Prop::Getter(other) => {
                    return Err(self.source.error(other.span, "getters cannot be library entries"));
                }
                Prop::Setter(other) => {
                    return Err(self.source.error(other.span, "setters cannot be library entries"));
                }
            }
        }
        Ok(())
    }

    /// The key of a property; computed ones would have to be evaluated.
    fn key(&self, key: &PropName) -> Result<String, GlueError> {
        match key {
            PropName::Ident(name) => Ok(name.sym.as_str().to_owned()),
            PropName::Str(name) => Ok(name.value.to_string_lossy().into_owned()),
            PropName::Num(number) => Ok(number.value.to_string()),
            PropName::Computed(computed) => {
                Err(self.source.error(computed.span, "write the name out; it is not evaluated"))
            }
            PropName::BigInt(number) => {
                Err(self.source.error(number.span, "a number cannot be a symbol's name"))
            }
        }
    }

    /// The entry with this key, which is at `key_span`.
    fn entry(&mut self, key: &str, key_span: Span) -> Result<&mut Entry, GlueError> {
        let plain = key.strip_prefix('$');
        if !is_identifier(plain.unwrap_or(key)) {
            return Err(self.source.error(
                key_span,
                format!("`{key}` cannot be the name of a library function: after an optional `$` it must be an identifier"),
            ));
        }
        if let Some(word) = plain.filter(|word| is_reserved_word(word)) {
            return Err(self.source.error(
                key_span,
                format!("`{key}` cannot be the name of a library function: `{word}` is a reserved word of JavaScript"),
            ));
        }
        let source = self.source;
        Ok(self.library.entry(key, || source.place(key_span)))
    }

    /// Makes or completes an entry that is a function. A later definition of a key replaces an
    /// earlier one, as in JavaScript.
    fn function(
        &mut self,
        key: &str,
        key_span: Span,
        text: String,
        found: BTreeSet<String>,
    ) -> Result<(), GlueError> {
        let entry = self.entry(key, key_span)?;
        entry.value = Value::Function(text);
        entry.names.extend(found);
        Ok(())
    }

    /// `key: value`: a decoration, a function, an alias, an expression after `=`, or a value whose
    /// text is taken as it is.
    fn pair(&mut self, pair: &KeyValueProp) -> Result<(), GlueError> {
        let key = self.key(&pair.key)?;
        let value = &*pair.value;
        // The part after the last `__` is a decoration when it is one that is known: `__cxa_atexit`
        // is none.
        if let Some(at) = key.rfind("__").filter(|&at| at > 0) {
            let (base, decoration) = (&key[..at], &key[at + 2..]);
            if self.decoration(base, decoration, value, pair.key.span())? {
                return Ok(());
            }
        }
        match value {
            Expr::Fn(function) => {
                if function.function.is_async || function.function.is_generator {
                    return Err(self
                        .source
                        .error(function.function.span, "asm.js can call plain functions only"));
                }
                // All after the name, or after the word `function` where there is none.
                let start = match &function.ident {
                    Some(name) => name.span.hi,
                    None => function.function.span.lo + BytePos("function".len() as u32),
                };
                let text =
                    self.source.between(start, function.function.span.hi).trim_start().to_owned();
                let found = names(&function.function);
                self.function(&key, pair.key.span(), text, found)?;
            }
            Expr::Lit(Lit::Str(text)) => {
                let text = text.value.to_string_lossy().into_owned();
                let entry_value = match text.strip_prefix('=') {
                    Some(code) => {
                        let found = crate::scan::names_in_text(self.file, &format!("({code});"))
                            .map_err(|fault| {
                                self.source.error(
                                    value.span(),
                                    format!(
                                        "the text after `=` is no expression: {}",
                                        fault.message()
                                    ),
                                )
                            })?;
                        self.entry(&key, pair.key.span())?.names.extend(found);
                        Value::Expression(code.to_owned())
                    }
                    None => Value::Alias(text),
                };
                self.entry(&key, pair.key.span())?.value = entry_value;
            }
            _ => {
                let text = self.source.text(value.span()).to_owned();
                let found = names(value);
                let entry = self.entry(&key, pair.key.span())?;
                entry.value = Value::Expression(text);
                entry.names.extend(found);
            }
        }
        Ok(())
    }

    /// Takes `base__decoration: value`; false when this is a symbol's own name.
    fn decoration(
        &mut self,
        base: &str,
        decoration: &str,
        value: &Expr,
        key_span: Span,
    ) -> Result<bool, GlueError> {
        match decoration {
            "deps" => {
                let mut deps = Vec::new();
                for item in self.array(value)? {
                    deps.push(self.string(item)?);
                }
                self.entry(base, key_span)?.deps = deps;
            }
            "sig" => {
                let sig = self.string(value)?;
                if sig.is_empty() || !sig.chars().all(|letter| "vijfdp".contains(letter)) {
                    return Err(self.source.error(
                        value.span(),
                        format!("`{sig}` is no signature: one letter for the result, one for each parameter, of v i j f d p"),
                    ));
                }
                self.entry(base, key_span)?.sig = Some(sig);
            }
            "postset" => {
                let text = self.string(value).map_err(|fault| match fault.place() {
                    Some(place) => GlueError::at(place.clone(), "a postset must be a string of statements; a function would have to run now"),
                    None => fault,
                })?;
                let found = crate::scan::names_in_text(self.file, &text).map_err(|fault| {
                    self.source.error(value.span(), format!("in the postset: {}", fault.message()))
                })?;
                let entry = self.entry(base, key_span)?;
                entry.postset = Some(text);
                entry.names.extend(found);
            }
            "data" => {
                let mut words = Vec::new();
                for item in self.array(value)? {
                    words.push(self.word(item)?);
                }
                self.entry(base, key_span)?.data = Some(words);
            }
            "i53abi" => {
                return Err(self.source.error(
                    value.span(),
                    "__i53abi is not supported: a 64-bit parameter is two ints here, low half first",
                ));
            }
            "asm" | "docs" | "inline" | "internal" | "noleakcheck" | "nothrow" | "proxy"
            | "unimplemented" | "user" | "async" | "import" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The elements of an array literal without holes and spreads.
    fn array<'e>(&self, value: &'e Expr) -> Result<Vec<&'e Expr>, GlueError> {
        let wrong =
            |span| self.source.error(span, "expected a plain array literal: it is not evaluated");
        let Expr::Array(array) = value else { return Err(wrong(value.span())) };
        let mut items = Vec::new();
        for item in &array.elems {
            match item {
                Some(ExprOrSpread { spread: None, expr }) => items.push(&**expr),
                _ => return Err(wrong(array.span)),
            }
        }
        Ok(items)
    }

    /// The text of a string literal.
    fn string(&self, value: &Expr) -> Result<String, GlueError> {
        match value {
            Expr::Lit(Lit::Str(text)) => Ok(text.value.to_string_lossy().into_owned()),
            // Postsets of several lines are written as templates.
            Expr::Tpl(template) if template.exprs.is_empty() => {
                Ok(template.quasis.iter().map(|part| part.raw.as_str()).collect())
            }
            _ => Err(self
                .source
                .error(value.span(), "expected a plain string literal: it is not evaluated")),
        }
    }

    /// A word of static storage: a number, or an address as text.
    fn word(&self, value: &Expr) -> Result<DataWord, GlueError> {
        if let Expr::Lit(Lit::Str(text)) = value {
            let text = text.value.to_string_lossy().into_owned();
            let (symbol, offset) = text.split_once('+').unwrap_or((&text, "0"));
            return match offset.parse() {
                Ok(offset) if is_identifier(symbol) => {
                    Ok(DataWord::Address { symbol: symbol.to_owned(), offset })
                }
                _ => Err(self.source.error(
                    value.span(),
                    "an address in static storage is written 'symbol' or 'symbol+bytes'",
                )),
            };
        }
        let (number, negative) = match value {
            Expr::Lit(Lit::Num(number)) => (number.value, false),
            Expr::Unary(unary) if unary.op == UnaryOp::Minus => match &*unary.arg {
                Expr::Lit(Lit::Num(number)) => (number.value, true),
                _ => (f64::NAN, false),
            },
            _ => (f64::NAN, false),
        };
        let number = if negative { -number } else { number };
        // Signed and unsigned words are written alike, so that the range is that of both.
        if number.fract() == 0.0 && (-2147483648.0..=4294967295.0).contains(&number) {
            // In range and whole, so neither cast loses anything.
            return Ok(DataWord::Int(if number > 2147483647.0 {
                (number as u32).cast_signed()
            } else {
                number as i32
            }));
        }
        Err(self.source.error(value.span(), "static storage is given in whole 32-bit words"))
    }
}

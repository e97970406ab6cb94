//! Parsing JavaScript with swc, and the names that a piece of it mentions.

use std::collections::BTreeSet;

use emback_ir::abi::dyn_call_signature;
use swc_common::sync::Lrc;
use swc_common::{BytePos, FileName, SourceFile, SourceMap, Span};
use swc_ecma_ast::{
    EsVersion, Expr, Ident, Lit, MemberExpr, MemberProp, Module, ModuleItem, Script,
};
use swc_ecma_parser::{EsSyntax, Syntax, parse_file_as_module, parse_file_as_script};
use swc_ecma_visit::{Visit, VisitWith};

use crate::error::{GlueError, Place};

/// Where each line of a text is from, where it was put together from several files.
#[derive(Debug, Clone)]
pub(crate) struct Lines {
    /// The files.
    files: Vec<String>,
    /// For each line, the file and the line in it.
    lines: Vec<(usize, usize)>,
}

impl Lines {
    pub(crate) fn new(file: &str) -> Lines {
        Lines { files: vec![file.to_owned()], lines: Vec::new() }
    }

    /// The next line of the text.
    pub(crate) fn push(&mut self, file: &str, line: usize) {
        let known = self.files.iter().position(|known| known == file);
        let at = known.unwrap_or_else(|| {
            self.files.push(file.to_owned());
            self.files.len() - 1
        });
        self.lines.push((at, line));
    }

    /// The place of a line of the text, which counts from 1.
    pub(crate) fn place(&self, line: usize, column: usize) -> Place {
        let found = line.checked_sub(1).and_then(|at| self.lines.get(at).or(self.lines.last()));
        let &(file, line) = found.unwrap_or(&(0, line));
        let file = self.files.get(file).cloned().unwrap_or_default();
        Place { file, line, column }
    }
}

/// A text with its place in the source map, so that spans can be turned into text and positions
/// again.
pub(crate) struct Source {
    pub(crate) map: Lrc<SourceMap>,
    pub(crate) file: Lrc<SourceFile>,
    name: String,
    lines: Option<Lines>,
}

impl Source {
    pub(crate) fn new(name: &str, text: &str) -> Source {
        let map = Lrc::new(SourceMap::default());
        let file = map.new_source_file(FileName::Custom(name.to_owned()).into(), text.to_owned());
        Source { map, file, name: name.to_owned(), lines: None }
    }

    /// The same for a text whose lines are from elsewhere.
    pub(crate) fn with_lines(name: &str, text: &str, lines: Lines) -> Source {
        Source { lines: Some(lines), ..Source::new(name, text) }
    }

    /// The text of a span, as the author wrote it.
    pub(crate) fn text(&self, span: Span) -> &str {
        self.between(span.lo, span.hi)
    }

    pub(crate) fn between(&self, lo: BytePos, hi: BytePos) -> &str {
        // Positions count from 1 over all files of a source map.
        let start = self.file.start_pos.0;
        let range = lo.0.saturating_sub(start) as usize..hi.0.saturating_sub(start) as usize;
        self.file.src.get(range).unwrap_or("")
    }

    /// Where a span starts.
    pub(crate) fn place(&self, span: Span) -> Place {
        // The parser gives spans of nothing for what is missing; they are at the start or the end
        // of the file.
        let at = span.lo.clamp(self.file.start_pos, self.file.end_pos);
        let at = self.map.lookup_char_pos(at);
        let (line, column) = (at.line, at.col.0 + 1);
        match &self.lines {
            Some(lines) => lines.place(line, column),
            None => Place { file: self.name.clone(), line, column },
        }
    }

    /// A fault at the start of a span.
    #[cold]
    pub(crate) fn error(&self, span: Span, message: impl Into<String>) -> GlueError {
        GlueError::at(self.place(span), message)
    }

    pub(crate) fn parse_script(&self) -> Result<Script, GlueError> {
        // swc goes on after some faults and lists them beside the result.
        let mut faults = Vec::new();
        let parsed =
            parse_file_as_script(&self.file, syntax(), EsVersion::latest(), None, &mut faults);
        self.first_fault(parsed, faults)
    }

    pub(crate) fn parse_module(&self) -> Result<Module, GlueError> {
        let mut faults = Vec::new();
        let parsed =
            parse_file_as_module(&self.file, syntax(), EsVersion::latest(), None, &mut faults);
        self.first_fault(parsed, faults)
    }

    fn first_fault<T>(
        &self,
        parsed: Result<T, swc_ecma_parser::error::Error>,
        faults: Vec<swc_ecma_parser::error::Error>,
    ) -> Result<T, GlueError> {
        use swc_common::Spanned;
        let fault = match (parsed, faults.into_iter().next()) {
            (Ok(value), None) => return Ok(value),
            (Err(fault), _) | (Ok(_), Some(fault)) => fault,
        };
        Err(self.error(fault.span(), format!("this is not JavaScript: {}", fault.kind().msg())))
    }
}

/// The newest JavaScript. `return` at the top is let through: entries may be pieces of functions.
fn syntax() -> Syntax {
    Syntax::Es(EsSyntax { allow_return_outside_function: true, ..EsSyntax::default() })
}

/// The names that a node mentions: identifiers in value places (also bound ones; the caller asks
/// only for names that libraries know), and `Module.x` / `Module["x"]` is left out on purpose.
pub(crate) fn names<N: for<'a> VisitWith<Names<'a>>>(node: &N) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    node.visit_with(&mut Names { found: &mut found });
    found
}

pub(crate) struct Names<'a> {
    found: &'a mut BTreeSet<String>,
}

impl Visit for Names<'_> {
    fn visit_ident(&mut self, ident: &Ident) {
        self.found.insert(ident.sym.as_str().to_owned());
    }

    /// The name after a point is a property, not a variable. Functions that call pointers are
    /// known as properties of `Module`, too.
    fn visit_member_expr(&mut self, member: &MemberExpr) {
        member.obj.visit_with(self);
        if let Expr::Ident(object) = &*member.obj
            && object.sym.as_str() == "Module"
            && let Some(name) = property(&member.prop)
            && dyn_call_signature(name).is_some()
        {
            self.found.insert(format!("{MODULE}{name}"));
        }
        if let MemberProp::Computed(computed) = &member.prop {
            computed.visit_with(self);
        }
    }
}

/// What comes before the name of a property of `Module` in a set of names.
const MODULE: &str = "Module.";

/// The signature of a function that calls pointers, of the name that [`names`] has for it where it
/// is a property of `Module`.
pub(crate) fn dyn_call_on_module(name: &str) -> Option<&str> {
    name.strip_prefix(MODULE).and_then(dyn_call_signature)
}

/// The name of a property that is written out.
fn property(property: &MemberProp) -> Option<&str> {
    match property {
        MemberProp::Ident(name) => Some(name.sym.as_str()),
        MemberProp::Computed(computed) => match &*computed.expr {
            Expr::Lit(Lit::Str(text)) => text.value.as_str(),
            _ => None,
        },
        MemberProp::PrivateName(_) => None,
    }
}

/// The names that a text mentions, whether it is a list of statements or a module.
pub(crate) fn names_in_text(name: &str, text: &str) -> Result<BTreeSet<String>, GlueError> {
    let module = Source::new(name, text).parse_module()?;
    let mut found = BTreeSet::new();
    for item in &module.body {
        let item: &ModuleItem = item;
        item.visit_with(&mut Names { found: &mut found });
    }
    Ok(found)
}

/// The names that scripts mention, which come before and behind the runtime and see its functions.
pub(crate) fn names_of_scripts(scripts: &[&str]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in scripts.iter().filter(|text| !text.is_empty()) {
        match names_in_text("script", text) {
            Ok(found) => names.extend(found),
            // It may be half of a function, the other half of which is in another script.
            Err(_) => {
                let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
                names.extend(text.split(|c| !is_letter(c)).map(str::to_owned));
            }
        }
    }
    names
}

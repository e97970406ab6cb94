//! Holds the two readers to each other: bitcode and its text give the same module.

use emback_frontend::{bitcode, text};
use emback_ir::{
    AttributeList, Body, DebugLoc, Diagnostics, GlobalData, Inst, Module, print, verify,
};
use std::fmt::Write;

/// Whether bitcode is read as the same module as one of these texts.
///
/// # Errors
/// With the first difference to the first text.
pub fn alike(bytes: &[u8], texts: &[Vec<u8>]) -> Result<(), String> {
    let own = bitcode::read(bytes, NAME).map_err(|found| failure("not read", &found))?;
    let own = Shape::of(own);
    let mut first = None;
    for text in texts {
        let other = text::read(text, NAME).map_err(|found| failure("text", &found))?;
        match own.difference(&Shape::of(other)) {
            None => return Ok(()),
            Some(difference) => first = first.or(Some(difference)),
        }
    }
    Err(first.unwrap_or_else(|| "there is no text".to_owned()))
}

fn failure(what: &str, diagnostics: &Diagnostics) -> String {
    match diagnostics.first() {
        Some(diagnostic) => format!("{what}: {diagnostic}"),
        None => what.to_owned(),
    }
}

/// What modules are called that have no name of their own.
const NAME: &str = "module";

/// What there is of a module, as texts.
struct Shape {
    source: Option<Vec<u8>>,
    printed: String,
    debug: String,
    flags: Vec<String>,
    broken: usize,
}

impl Shape {
    fn of(mut module: Module) -> Self {
        let broken = verify::module(&module).len();
        let debug = debug(&module);
        let flags = module
            .flags
            .iter()
            .map(|flag| format!("{:?} {} {}", flag.behavior, module.text(flag.name), flag.value));
        let flags = flags.collect();
        // Of a text without it, the name of the file.
        let source = std::mem::take(&mut module.source_filename);
        let source = Some(source).filter(|source| source != NAME.as_bytes());
        // LLVM gives intrinsics attributes of its own when it reads bitcode.
        for global in module.globals.keys().collect::<Vec<_>>() {
            if module.has_reserved_name(global)
                && let Some(function) = module.globals[global].function_mut()
            {
                function.attrs = AttributeList::default();
            }
        }
        Self { source, printed: without_numbers(&print::module(&module)), debug, flags, broken }
    }

    fn difference(&self, other: &Self) -> Option<String> {
        let parts = [(&self.printed, &other.printed), (&self.debug, &other.debug)];
        for (own, other) in parts {
            let pairs = own.lines().zip(other.lines()).find(|(own, other)| own != other);
            if let Some((own, other)) = pairs {
                return Some(format!("bitcode: {own}\ntext:    {other}"));
            }
            if own != other {
                return Some(format!("{} and {} bytes of text", own.len(), other.len()));
            }
        }
        if other.source.is_some() && self.source != other.source {
            return Some(format!("the sources {:?} and {:?}", self.source, other.source));
        }
        if self.flags != other.flags {
            return Some(format!("flags {:?} and {:?}", self.flags, other.flags));
        }
        (self.broken != other.broken)
            .then(|| format!("{} and {} broken rules", self.broken, other.broken))
    }
}

/// A printed module whose structs without names have none: text numbers them by their uses,
/// bitcode has no numbers.
fn without_numbers(printed: &str) -> String {
    let mut out = String::with_capacity(printed.len());
    for line in printed.lines() {
        if line.starts_with("%\"") && line[2..].starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let mut rest = line;
        while let Some(at) = rest.find("%\"") {
            let (before, name) = rest.split_at(at + 2);
            let digits = name.len() - name.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            out.push_str(before);
            rest =
                if digits > 0 && name[digits..].starts_with('"') { &name[digits..] } else { name };
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}

/// The debug location of each instruction, with the scopes around it and the calls it was inlined at.
fn debug(module: &Module) -> String {
    let mut out = String::new();
    for (global, data) in &module.globals {
        let Some(body) = data.body() else { continue };
        let scope = data.function().and_then(|function| function.scope.expand());
        let name = module.global_name(global);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "@{name}{}", scopes(module, scope));
        for (number, inst) in insts(body).enumerate() {
            let mut next = body.locs[inst].debug.expand();
            let _ = write!(out, "{number}");
            while let Some(loc) = next {
                let _ = write!(out, " {}", location(module, loc));
                next = module.debug.locs[loc].inlined_at.expand();
            }
            out.push('\n');
        }
    }
    for data in module.globals.values().filter(|data| data.body().is_none()) {
        if let Some(scope) = declared_scope(data) {
            let _ = writeln!(out, "declared{}", scopes(module, Some(scope)));
        }
    }
    out
}

fn declared_scope(data: &GlobalData) -> Option<emback_ir::Scope> {
    data.function()?.scope.expand()
}

fn location(module: &Module, loc: DebugLoc) -> String {
    let data = module.debug.locs[loc];
    format!("{}:{}{}", data.line, data.column, scopes(module, data.scope.expand()))
}

fn scopes(module: &Module, mut scope: Option<emback_ir::Scope>) -> String {
    let mut out = String::new();
    while let Some(id) = scope {
        let data = module.debug.scopes[id];
        let name = data.name.expand().map(|name| module.text(name).into_owned());
        let file = data.file.expand().map(|file| {
            let file = module.debug.files[file];
            format!("{}/{}", module.text(file.directory), module.text(file.name))
        });
        let _ = write!(out, " in {name:?} {file:?}:{}", data.line);
        scope = data.parent.expand();
    }
    out
}

fn insts(body: &Body) -> impl Iterator<Item = Inst> + '_ {
    body.layout.iter().flat_map(|&block| body.blocks[block].insts.iter().copied())
}

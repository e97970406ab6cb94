//! Parses a part of a file with swc, and makes its errors those that engines report.

use std::ops::Range;

use swc_common::input::StringInput;
use swc_ecma_ast::{Decl, EsVersion, FnDecl, ModuleItem, Program, Stmt};
use swc_ecma_parser::error::SyntaxError;
use swc_ecma_parser::{EsSyntax, Lexer, Parser, Syntax};

use crate::diagnostic::Diagnostic;
use crate::profile::Engines;
use crate::rule::Rule;
use crate::source::Text;

/// What a text is to be parsed as.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Goal {
    /// A script.
    Script,
    /// A module.
    Module,
    /// A script, and a module where it is none.
    ScriptElseModule,
}

/// Parses a text; an error is what engines call a SyntaxError.
pub(crate) fn parse(
    text: Text<'_>,
    goal: Goal,
    asked: Engines,
) -> Result<Program, Box<Diagnostic>> {
    let result = match goal {
        Goal::Script => script(text),
        Goal::Module => module(text),
        Goal::ScriptElseModule => script(text).or_else(|first| module(text).map_err(|_| first)),
    };
    result.map_err(|error| {
        let mut fault = Diagnostic::fault(
            asked,
            Rule::Syntax,
            Text::range(&error),
            error.kind().msg().into_owned(),
        );
        // swc puts what it misses at the end of the text behind that end.
        let end = text.end();
        fault.span = fault.span.start.min(end)..fault.span.end.min(end);
        Box::new(fault)
    })
}

/// What a text was parsed as.
pub(crate) fn goal(program: &Program) -> Goal {
    match program {
        Program::Script(_) => Goal::Script,
        Program::Module(_) => Goal::Module,
    }
}

/// Parses a text that is a declaration of a function; `None` where it is something else.
pub(crate) fn function(
    text: Text<'_>,
    goal: Goal,
    asked: Engines,
) -> Result<Option<FnDecl>, Box<Diagnostic>> {
    let stmt = match parse(text, goal, asked)? {
        Program::Script(script) => only(script.body),
        Program::Module(module) => only(module.body).and_then(ModuleItem::stmt),
    };
    Ok(stmt.and_then(Stmt::decl).and_then(Decl::fn_decl))
}

/// The only one of a list.
fn only<T>(list: Vec<T>) -> Option<T> {
    let mut list = list.into_iter();
    list.next().filter(|_| list.len() == 0)
}

/// Parses a text as a script.
fn script(text: Text<'_>) -> Result<Program, swc_ecma_parser::error::Error> {
    let mut parser = parser(text);
    let result = parser.parse_script().map(Program::Script);
    finish(text, &mut parser, result)
}

/// Parses a text as a module: strict code, with `import` and `export`.
fn module(text: Text<'_>) -> Result<Program, swc_ecma_parser::error::Error> {
    let mut parser = parser(text);
    let result = parser.parse_module().map(Program::Module);
    finish(text, &mut parser, result)
}

/// A parser of the newest ECMAScript without JSX and proposals, which is what engines
/// accept.
fn parser(text: Text<'_>) -> Parser<Lexer<'_>> {
    let (start, end) = text.bounds();
    let input = StringInput::new(text.all(), start, end);
    Parser::new_from(Lexer::new(Syntax::Es(EsSyntax::default()), EsVersion::latest(), input, None))
}

/// Turns errors after which the parser continued into failures, as engines do. The first
/// in the text is reported.
fn finish(
    text: Text<'_>,
    parser: &mut Parser<Lexer<'_>>,
    result: Result<Program, swc_ecma_parser::error::Error>,
) -> Result<Program, swc_ecma_parser::error::Error> {
    use swc_common::Spanned;
    let program = result?;
    let errors = parser.take_errors().into_iter();
    let real = errors.filter(|error| {
        !(matches!(error.kind(), SyntaxError::DeclNotAllowed)
            && is_body_of_if(text, Text::range(error)))
    });
    match real.min_by_key(|error| error.span().lo) {
        Some(error) => Err(error),
        None => Ok(program),
    }
}

/// Whether the function at `span` is the body of an `if` or `else`. ECMA-262, annex B
/// ("FunctionDeclarations in IfStatement Statement Clauses"), allows this in sloppy mode,
/// but swc rejects it.
fn is_body_of_if(text: Text<'_>, span: Range<u32>) -> bool {
    if text.slice(span.clone()) != "function" {
        return false;
    }
    let before = text.slice(text.start()..span.start).trim_end();
    if before.ends_with("else") {
        return true;
    }
    let mut open = 0_i32;
    for (at, byte) in before.bytes().enumerate().rev() {
        match byte {
            b')' => open += 1,
            b'(' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return byte == b'(' && before[..at].trim_end().ends_with("if");
        }
    }
    false
}

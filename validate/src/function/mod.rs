//! One function body, held against the rules of one engine.
//!
//! Takes the declaration and the names of the module; leaves what it calls, its own type, figures and all that is wrong.

use swc_ecma_ast::FnDecl;

use crate::env::Env;
use crate::facts::{Counts, FunctionFacts};
use crate::source::Text;

/// Checks one function.
pub(crate) fn check(declaration: &FnDecl, env: &Env, text: Text<'_>) -> FunctionFacts {
    let _ = env;
    let _ = text.all();
    FunctionFacts {
        name: declaration.ident.sym.clone(),
        span: Text::range(declaration),
        signature: None,
        uses: Vec::new(),
        diagnostics: Vec::new(),
        counts: Counts::default(),
    }
}

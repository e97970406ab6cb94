//! Single faults, each of which breaks one rule. The engines give the expected verdict.

mod calls;
mod functions;
mod globals;
mod heap;
mod limits;
mod literals;
mod module;
mod operators;
mod spelling;
mod statements;
mod template;
mod tokens;
mod types;

use super::syntax::{Module, Node, Stmt, Ty};
use arbitrary::{Result, Unstructured};

/// A kind of fault.
#[derive(Debug)]
pub struct Fault {
    /// What reports call it.
    pub name: &'static str,
    /// How it gets in.
    pub how: How,
}

/// How a fault gets into a module.
#[derive(Debug, Clone, Copy)]
pub enum How {
    /// By a change of the tree; false where there is no place for it.
    Edit(fn(&mut Module, &mut Unstructured<'_>) -> Result<bool>),
    /// By a change of the tokens.
    Tokens(fn(&mut Vec<String>, &mut Unstructured<'_>) -> Result<bool>),
    /// As a statement somewhere in a function. Names that begin with `@` are placeholders; see `template`.
    Statement(&'static str),
    /// In the place of some expression of this type.
    Expression(Ty, &'static str),
    /// As a declaration of the module.
    Declaration(&'static str),
    /// As a function of the module, behind the others.
    Function(&'static str),
    /// As the type of what an expression has: one of this type where one of that type is.
    Swap(Ty, Ty),
}

/// What became of a fault.
#[derive(Debug)]
pub enum Planted {
    /// The module has it now.
    Module,
    /// This is the text that has it.
    Text(String),
    /// There is no place for it.
    NoPlace,
}

const fn edit(
    name: &'static str,
    how: fn(&mut Module, &mut Unstructured<'_>) -> Result<bool>,
) -> Fault {
    Fault { name, how: How::Edit(how) }
}

const fn statement(name: &'static str, text: &'static str) -> Fault {
    Fault { name, how: How::Statement(text) }
}

const fn expression(name: &'static str, ty: Ty, text: &'static str) -> Fault {
    Fault { name, how: How::Expression(ty, text) }
}

const fn declaration(name: &'static str, text: &'static str) -> Fault {
    Fault { name, how: How::Declaration(text) }
}

const fn function(name: &'static str, text: &'static str) -> Fault {
    Fault { name, how: How::Function(text) }
}

/// All kinds.
pub fn all() -> Vec<&'static Fault> {
    [
        module::FAULTS,
        globals::FAULTS,
        functions::FAULTS,
        literals::FAULTS,
        literals::SPELLED,
        operators::FAULTS,
        operators::EXCHANGED,
        operators::UNARIES,
        types::FAULTS,
        heap::FAULTS,
        calls::FAULTS,
        statements::FAULTS,
        spelling::FAULTS,
        spelling::GAPS,
        tokens::FAULTS,
        limits::FAULTS,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Puts a fault into a module.
pub fn plant(module: &mut Module, fault: &Fault, u: &mut Unstructured<'_>) -> Result<Planted> {
    let done = match fault.how {
        How::Edit(edit) => edit(module, u)?,
        How::Tokens(change) => {
            let mut tokens = super::print::tokens(module);
            return Ok(if change(&mut tokens, u)? {
                Planted::Text(super::print::join(&tokens, &module.spacing))
            } else {
                Planted::NoPlace
            });
        }
        How::Statement(text) => template::statement(module, text, u)?,
        How::Expression(ty, text) => template::expression(module, ty, text, u)?,
        How::Declaration(text) => template::declaration(module, text, u)?,
        How::Function(text) => template::function(module, text, u)?,
        How::Swap(from, to) => types::swap(module, from, to, u)?,
    };
    Ok(if done { Planted::Module } else { Planted::NoPlace })
}

/// Some expression that `fits`, changed by `change`; false where there is none.
fn some_node(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    fits: impl Fn(&Node) -> bool,
    change: impl FnOnce(&mut Node),
) -> Result<bool> {
    let mut count = 0;
    module.walk(&mut |node| count += usize::from(fits(node)));
    if count == 0 {
        return Ok(false);
    }
    let chosen = u.choose_index(count)?;
    let (mut at, mut change) = (0, Some(change));
    module.walk(&mut |node| {
        // What has been changed may fit again.
        if change.is_some() && fits(node) {
            if at == chosen
                && let Some(change) = change.take()
            {
                change(node);
            }
            at += 1;
        }
    });
    Ok(true)
}

/// The same for statements.
fn some_stmt(
    module: &mut Module,
    u: &mut Unstructured<'_>,
    fits: impl Fn(&Stmt) -> bool,
    change: impl FnOnce(&mut Stmt),
) -> Result<bool> {
    let mut count = 0;
    module.each_stmt(&mut |stmt| count += usize::from(fits(stmt)));
    if count == 0 {
        return Ok(false);
    }
    let chosen = u.choose_index(count)?;
    let (mut at, mut change) = (0, Some(change));
    module.each_stmt(&mut |stmt| {
        if change.is_some() && fits(stmt) {
            if at == chosen
                && let Some(change) = change.take()
            {
                change(stmt);
            }
            at += 1;
        }
    });
    Ok(true)
}

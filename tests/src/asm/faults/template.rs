//! Faults given as code with placeholders, which are replaced by names that the module declares.
//!
//! `@i` `@j`: integer variables of the function, `@d` `@e` doubles, `@x` `@y` floats. `@gi` `@gd` `@gx`: variables of the
//! module. `@Ki` `@Kd` `@Kx`: constants. `@I8` `@U8` `@I16` `@U16` `@I32` `@U32` `@F32` `@F64`: views. `@imp`: an imported
//! function. `@fi` `@fd` `@fx` `@fv`: a function of one integer that returns an integer, a double, a float, nothing.
//! `@ti` `@td` `@tx` `@tv`: a table of two such. `@stdlib` `@foreign` `@heap` `@M`: as the module calls them. `@new`: a name
//! that is not taken. Anything else is a member of `stdlib.Math`.

use crate::asm::syntax::{
    Function, Global, Item, Kind, Module, Node, Signature, Stmt, Table, Ty, VIEWS, VarTy, View,
};
use arbitrary::{Result, Unstructured};

/// Puts a statement somewhere into a function.
pub(super) fn statement(module: &mut Module, text: &str, u: &mut Unstructured<'_>) -> Result<bool> {
    let count = module.functions().count();
    let chosen = u.choose_index(count.max(1))?;
    let text = fill(module, text, Some(chosen), u)?;
    let Some(function) = module.functions().nth(chosen) else { return Ok(false) };
    insert(function, Stmt::Raw(text), u)?;
    Ok(true)
}

/// Puts a statement somewhere into this function, not behind the `return` that ends it.
pub(super) fn insert(function: &mut Function, stmt: Stmt, u: &mut Unstructured<'_>) -> Result<()> {
    let mut lists = 0;
    function.body.iter_mut().for_each(|stmt| stmt.lists(&mut |_| lists += 1));
    let chosen = u.int_in_range(0..=lists)?;
    let place = u.arbitrary::<u8>()? as usize;
    if chosen == 0 {
        let end = function.body.len();
        let end = if function.signature.returns.is_some() { end.saturating_sub(1) } else { end };
        function.body.insert(place % (end + 1), stmt);
        return Ok(());
    }
    let (mut at, mut stmt) = (0, Some(stmt));
    function.body.iter_mut().for_each(|outer| {
        outer.lists(&mut |list| {
            at += 1;
            if at == chosen
                && let Some(stmt) = stmt.take()
            {
                list.insert(place % (list.len() + 1), stmt);
            }
        });
    });
    Ok(())
}

/// Puts an expression in the place of one of type `ty`.
pub(super) fn expression(
    module: &mut Module,
    ty: Ty,
    text: &str,
    u: &mut Unstructured<'_>,
) -> Result<bool> {
    let chosen: usize = u.arbitrary::<u8>()?.into();
    let count = module.functions().count();
    // The function decides which names there are.
    for offset in 0..count {
        let number = (chosen + offset) % count;
        let filled = fill(module, text, Some(number), u)?;
        let Some(function) = module.functions().nth(number) else { continue };
        let mut places = 0;
        let mut count_places = |node: &mut Node| places += usize::from(is_value(node, ty));
        function.body.iter_mut().for_each(|stmt| stmt.walk(&mut count_places));
        if places == 0 {
            continue;
        }
        let place = u.choose_index(places)?;
        let (mut at, mut filled) = (0, Some(filled));
        function.body.iter_mut().for_each(|stmt| {
            stmt.walk(&mut |node| {
                if is_value(node, ty) {
                    if at == place
                        && let Some(text) = filled.take()
                    {
                        node.kind = Kind::Paren(Box::new(Node { ty, kind: Kind::Raw(text, 0) }));
                    }
                    at += 1;
                }
            });
        });
        return Ok(true);
    }
    Ok(false)
}

/// Whether it is read, as far as can be seen: bare variables may be what is assigned to.
pub(super) fn is_value(node: &Node, ty: Ty) -> bool {
    node.ty == ty && !matches!(node.kind, Kind::Name(_) | Kind::Element(..))
}

/// Puts a declaration among those of the module.
pub(super) fn declaration(
    module: &mut Module,
    text: &str,
    u: &mut Unstructured<'_>,
) -> Result<bool> {
    let text = fill(module, text, None, u)?;
    // Declarations precede their uses.
    let end = module.declarations_end();
    module.items.insert(end, Item::Raw(text));
    Ok(true)
}

/// Puts a function, or whatever follows functions, behind those of the module.
pub(super) fn function(module: &mut Module, text: &str, u: &mut Unstructured<'_>) -> Result<bool> {
    let text = fill(module, text, None, u)?;
    let end = module.functions_end();
    module.items.insert(end, Item::Raw(text));
    Ok(true)
}

/// Text with names for what begins with `@`; what there is not yet is added to the module, or to one of its functions.
pub(super) fn fill(
    module: &mut Module,
    text: &str,
    within: Option<usize>,
    u: &mut Unstructured<'_>,
) -> Result<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut new: Vec<(String, String)> = Vec::new();
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (word, following) = after.split_at(end);
        // A placeholder has the same replacement throughout the text.
        let name = match new.iter().find(|(known, _)| known == word) {
            Some((_, name)) => name.clone(),
            None => {
                let name = provide(module, word, within, u)?;
                new.push((word.to_owned(), name.clone()));
                name
            }
        };
        out.push_str(&name);
        rest = following;
    }
    out.push_str(rest);
    Ok(out)
}

fn provide(
    module: &mut Module,
    word: &str,
    within: Option<usize>,
    u: &mut Unstructured<'_>,
) -> Result<String> {
    Ok(match word {
        "i" | "j" => local(module, VarTy::Int, within, u)?,
        "d" | "e" => local(module, VarTy::Double, within, u)?,
        "x" | "y" => local(module, VarTy::Float, within, u)?,
        "gi" => global(module, VarTy::Int, true),
        "gd" => global(module, VarTy::Double, true),
        "gx" => global(module, VarTy::Float, true),
        "Ki" => global(module, VarTy::Int, false),
        "Kd" => global(module, VarTy::Double, false),
        "Kx" => global(module, VarTy::Float, false),
        "I8" => view(module, VIEWS[0]),
        "U8" => view(module, VIEWS[1]),
        "I16" => view(module, VIEWS[2]),
        "U16" => view(module, VIEWS[3]),
        "I32" => view(module, VIEWS[4]),
        "U32" => view(module, VIEWS[5]),
        "F32" => view(module, VIEWS[6]),
        "F64" => view(module, VIEWS[7]),
        "imp" => {
            let foreign = param(module, 1);
            let name = module.fresh("imp");
            declare(module, "var", &name, format!("{foreign}.imp"));
            module.env.foreign.push(name.clone());
            name
        }
        "fi" => one(module, Some(VarTy::Int)),
        "fd" => one(module, Some(VarTy::Double)),
        "fx" => one(module, Some(VarTy::Float)),
        "fv" => one(module, None),
        "ti" => table(module, Some(VarTy::Int)),
        "td" => table(module, Some(VarTy::Double)),
        "tx" => table(module, Some(VarTy::Float)),
        "tv" => table(module, None),
        "stdlib" => param(module, 0),
        "foreign" => param(module, 1),
        "heap" => param(module, 2),
        "M" => module.name.clone(),
        "new" | "newer" => module.fresh("z"),
        member => math(module, member),
    })
}

/// A parameter of the module.
pub(super) fn param(module: &mut Module, number: usize) -> String {
    while module.params.len() <= number {
        let name = ["stdlib_", "foreign_", "heap_"][module.params.len()];
        module.params.push(name.to_owned());
    }
    module.params[number].clone()
}

fn declare(module: &mut Module, keyword: &str, name: &str, value: String) {
    let end = module.declarations_end();
    module.items.insert(end, Item::Vars(keyword.to_owned(), vec![(name.to_owned(), value)]));
}

/// The name of a member of `stdlib.Math`.
pub(super) fn math(module: &mut Module, member: &str) -> String {
    let known = module.env.math.iter().find(|(_, other)| *other == member);
    if let Some((name, _)) = known {
        let name = name.clone();
        // A function may hide it; another import is not hidden.
        let hidden = module.functions().any(|f| f.scope.iter().any(|(other, _)| *other == name));
        if !hidden {
            return name;
        }
    }
    let stdlib = param(module, 0);
    let name = module.fresh("m");
    declare(module, "var", &name, format!("{stdlib}.Math.{member}"));
    name
}

/// A view, in a declaration of its own.
pub(super) fn view(module: &mut Module, view: View) -> String {
    let (stdlib, heap) = (param(module, 0), param(module, 2));
    let name = module.fresh("H");
    declare(module, "var", &name, format!("new {stdlib}.{}({heap})", view.array));
    module.env.views.push((name.clone(), view));
    name
}

/// What a variable of this type can begin with.
pub(super) fn literal(module: &mut Module, ty: VarTy) -> String {
    match ty {
        VarTy::Int => "7".to_owned(),
        VarTy::Double => "7.5".to_owned(),
        VarTy::Float => format!("{}(7)", math(module, "fround")),
    }
}

fn global(module: &mut Module, ty: VarTy, mutable: bool) -> String {
    let value = literal(module, ty);
    let name = module.fresh("q");
    declare(module, if mutable { "var" } else { "const" }, &name, value);
    module.env.globals.push(Global { name: name.clone(), ty, mutable, literal: !mutable });
    name
}

fn local(
    module: &mut Module,
    ty: VarTy,
    within: Option<usize>,
    u: &mut Unstructured<'_>,
) -> Result<String> {
    let Some(number) = within else { return Ok(global(module, ty, true)) };
    let value = literal(module, ty);
    let name = module.fresh("w");
    let Some(function) = module.functions().nth(number) else { return Ok(name) };
    let known: Vec<String> = function
        .scope
        .iter()
        .filter(|(_, other)| *other == ty)
        .map(|(name, _)| name.clone())
        .collect();
    if !known.is_empty() && u.ratio(1, 2)? {
        return u.choose(&known).cloned();
    }
    function.locals.push(vec![format!("{name}={value}")]);
    function.scope.push((name.clone(), ty));
    Ok(name)
}

fn one(module: &mut Module, returns: Option<VarTy>) -> String {
    let name = module.fresh("h");
    let body = match returns {
        Some(ty) => {
            let value = literal(module, ty);
            vec![Stmt::Return(Some(Node { ty: ty.read(), kind: Kind::Raw(value, 18) }))]
        }
        None => Vec::new(),
    };
    let signature = Signature { name: name.clone(), params: vec![VarTy::Int], returns };
    let function = Function {
        signature: signature.clone(),
        params: vec!["a".to_owned()],
        coercions: vec!["a=a|0;".to_owned()],
        locals: Vec::new(),
        body,
        scope: vec![("a".to_owned(), VarTy::Int)],
    };
    let end = module.functions_end();
    module.items.insert(end, Item::Function(function));
    module.env.functions.push(signature);
    name
}

fn table(module: &mut Module, returns: Option<VarTy>) -> String {
    let member = one(module, returns);
    let name = module.fresh("T");
    let signature = Signature { name: member.clone(), params: vec![VarTy::Int], returns };
    let members = vec![member.clone(), member];
    let end = module.functions_end();
    module.items.insert(end, Item::Table(Table { name: name.clone(), members, signature }));
    name
}

//! Gives the local variables of a script short names.
//!
//! The names of the runtime and of library functions stay, for pages, stack traces and the text of
//! the asm.js module refer to them: what is renamed are the parameters and variables of functions
//! inside of these. Variables of a function are taken as one set of names, whatever block a `var`
//! is in. Names that this would confuse keep their spelling, in the function and in those around
//! it: `let`, `const`, classes and `catch` belong to a block.
//!
//! ```text
//! function emInit(module, heap) { var count = 0; ... }
//! function emInit(a, b) { var c = 0; ... }
//! ```
//!
//! Three walks: one finds scopes, declarations and mentions, one chooses names, one writes them.
//! Linear in the number of mentions times the depth of functions. Names of asm.js are not touched:
//! its printer has chosen them.

use rustc_hash::{FxHashMap, FxHashSet};
use swc_atoms::Atom;
use swc_common::BytePos;
use swc_ecma_ast::{
    ArrowExpr, AssignPatProp, BlockStmt, BreakStmt, CatchClause, ClassDecl, ClassExpr, Constructor,
    ContinueStmt, FnDecl, FnExpr, Function, Ident, IfStmt, LabeledStmt, ObjectPatProp,
    ParamOrTsParamProp, Pat, Prop, StaticBlock, SwitchCase, VarDecl, VarDeclKind, WithStmt,
};
use swc_ecma_visit::{Visit, VisitMut, VisitMutWith, VisitWith};

use emback_ir::abi::is_reserved_word;

/// Renames what can be renamed in a script or a module. `keep` is a name whose function and all
/// around it are left as they are: a place where text is put in later.
///
/// Right for a program that parses: an undeclared name is a global of the engine and stays.
pub(crate) fn shorten<'k, N>(program: &mut N, keep: &'k str)
where
    N: VisitWith<Survey<'k>> + VisitMutWith<Renamer>,
{
    let mut survey = Survey {
        keep,
        scopes: vec![Scope { frozen: true, ..Scope::default() }],
        scope: 0,
        blocks: 0,
        own_name: None,
        mentions: Vec::new(),
        spelt: Vec::new(),
    };
    program.visit_with(&mut survey);
    let mut renamer = Renamer { names: survey.choose() };
    program.visit_mut_with(&mut renamer);
}

/// How a function declares a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Declared {
    /// As a parameter, a `var` or a function: the whole function sees it.
    Free,
    /// As `Free`, but in a form that spells the name out.
    Kept,
    /// In a block: elsewhere in the function, the name may mean something else.
    InBlock,
}

/// A function, or the whole script.
///
/// Names that the function declares, its parameters included.
#[derive(Default)]
struct Scope {
    /// The scope around it; the script's own for the script.
    parent: usize,
    /// No name of it can be changed.
    frozen: bool,
    /// A default of a parameter does not see the variables of the function, though the names may be
    /// the same.
    has_defaults: bool,
    names: FxHashMap<Atom, Declared>,
}

/// An identifier that is a variable.
///
/// The function that it is in.
struct Mention {
    scope: usize,
    name: Atom,
    /// Where it is in the text, by which the renamer finds it again.
    at: BytePos,
}

/// Finds all scopes, what they declare, and what is mentioned where.
pub(crate) struct Survey<'a> {
    keep: &'a str,
    /// A scope comes after the one around it.
    scopes: Vec<Scope>,
    scope: usize,
    /// Blocks that are open in the function.
    blocks: usize,
    /// The name of the function expression that comes next.
    own_name: Option<Atom>,
    mentions: Vec<Mention>,
    /// Names that are properties at the same time, `{ x }`, and where they are mentioned.
    spelt: Vec<(usize, Atom)>,
}

impl Survey<'_> {
    /// Walks a function, as a scope of its own.
    fn open(&mut self, inside: impl FnOnce(&mut Self)) {
        // The visitor calls itself for functions inside; what was open continues after them.
        let around = (self.scope, self.blocks);
        self.scopes.push(Scope { parent: self.scope, ..Scope::default() });
        self.scope = self.scopes.len() - 1;
        self.blocks = 0;
        if let Some(name) = self.own_name.take() {
            self.declare(&name, Declared::Kept);
        }
        inside(self);
        (self.scope, self.blocks) = around;
    }

    /// Walks what is a block of the current function.
    fn block(&mut self, inside: impl FnOnce(&mut Self)) {
        self.blocks += 1;
        inside(self);
        self.blocks -= 1;
    }

    /// Declares a name in the current function; of two declarations the stricter one counts.
    fn declare(&mut self, name: &Atom, declared: Declared) {
        let scope = &mut self.scopes[self.scope];
        // `function f(a = x) { var x }` reads an `x` around `f`, not its own.
        let declared = if scope.has_defaults { Declared::InBlock } else { declared };
        let known = scope.names.entry(name.clone()).or_insert(declared);
        *known = declared.max(*known);
    }

    /// Declares all names of a pattern. `{ x }` and `{ x = 1 }` name a property, too, so a new name
    /// of the variable would change which one is read.
    fn declare_all(&mut self, pattern: &Pat, declared: Declared) {
        match pattern {
            Pat::Ident(name) => self.declare(&name.id.sym, declared),
            Pat::Array(array) => {
                for item in array.elems.iter().flatten() {
                    self.declare_all(item, declared);
                }
            }
            Pat::Rest(rest) => self.declare_all(&rest.arg, declared),
            Pat::Assign(default) => self.declare_all(&default.left, declared),
            Pat::Object(object) => {
                for property in &object.props {
                    match property {
                        ObjectPatProp::KeyValue(pair) => self.declare_all(&pair.value, declared),
                        ObjectPatProp::Rest(rest) => self.declare_all(&rest.arg, declared),
                        ObjectPatProp::Assign(name) => {
                            let declared = declared.max(Declared::Kept);
                            self.declare(&name.key.id.sym, declared);
                        }
                    }
                }
            }
            Pat::Invalid(_) | Pat::Expr(_) => {}
        }
    }

    /// Declares the parameters of the current function, and finds out whether defaults are among
    /// them.
    fn parameters<'p>(&mut self, patterns: impl Iterator<Item = &'p Pat> + Clone) {
        let plain = |pattern: &Pat| matches!(pattern, Pat::Ident(_));
        self.scopes[self.scope].has_defaults = !patterns.clone().all(plain);
        for pattern in patterns {
            self.declare_all(pattern, Declared::Free);
        }
    }

    /// Leaves all names of this function and of those around it: text that is not known yet, `eval`
    /// or `with` may refer to them by name.
    fn freeze(&mut self) {
        let mut at = self.scope;
        while at > 0 {
            self.scopes[at].frozen = true;
            at = self.scopes[at].parent;
        }
    }

    /// The scope that a name means a variable of; `None` for a global of the engine.
    fn meant(&self, mut scope: usize, name: &Atom) -> Option<usize> {
        loop {
            if self.scopes[scope].names.contains_key(name) {
                return Some(scope);
            }
            if scope == 0 {
                return None;
            }
            scope = self.scopes[scope].parent;
        }
    }

    /// Whether a name that this scope declares gets a new spelling.
    fn can_rename(&self, scope: usize, name: &Atom) -> bool {
        let scope = &self.scopes[scope];
        !scope.frozen && scope.names.get(name) == Some(&Declared::Free)
    }

    /// Keeps names that are spelt out or that a block of an inner function declares.
    fn keep_unclear(&mut self) {
        for (scope, name) in std::mem::take(&mut self.spelt) {
            if let Some(scope) = self.meant(scope, &name) {
                let declared = self.scopes[scope].names.entry(name).or_insert(Declared::Kept);
                *declared = Declared::Kept.max(*declared);
            }
        }
        for at in 0..self.scopes.len() {
            let names = self.scopes[at].names.iter();
            let names = names.filter(|(_, declared)| **declared == Declared::InBlock);
            let names: Vec<Atom> = names.map(|(name, _)| name.clone()).collect();
            let mut around = at;
            while around > 0 {
                around = self.scopes[around].parent;
                for name in &names {
                    if let Some(declared) = self.scopes[around].names.get_mut(name) {
                        *declared = Declared::Kept.max(*declared);
                    }
                }
            }
        }
    }

    /// The new names, by the places of the old ones.
    ///
    /// Outer scopes are named before inner ones, so that an inner scope knows how the names that it
    /// mentions are spelt now. Its own names then avoid three sets: those, what stays as it is
    /// inside of it, and reserved words.
    fn choose(mut self) -> FxHashMap<BytePos, Atom> {
        self.keep_unclear();
        // What a scope mentions, itself or inside, of scopes around it: new names of its own must
        // not hide it.
        let mut outer: Vec<FxHashSet<(Option<usize>, &Atom)>> =
            vec![FxHashSet::default(); self.scopes.len()];
        let mut counts: Vec<FxHashMap<&Atom, usize>> =
            vec![FxHashMap::default(); self.scopes.len()];
        let mut meant = Vec::with_capacity(self.mentions.len());
        for mention in &self.mentions {
            let found = self.meant(mention.scope, &mention.name);
            meant.push(found);
            // The walk ends at a scope that has the same mention: those around it have it, too.
            let mut at = mention.scope;
            while Some(at) != found && outer[at].insert((found, &mention.name)) && at > 0 {
                at = self.scopes[at].parent;
            }
            if let Some(scope) = found.filter(|&scope| self.can_rename(scope, &mention.name)) {
                *counts[scope].entry(&mention.name).or_default() += 1;
            }
        }
        // Names that stay in a scope or inside of it would hide a new name that is the same.
        let mut kept: Vec<FxHashSet<&Atom>> = vec![FxHashSet::default(); self.scopes.len()];
        for at in (0..self.scopes.len()).rev() {
            let names = self.scopes[at].names.keys();
            kept[at].extend(names.filter(|name| !self.can_rename(at, name)));
            if at > 0 {
                let inside: Vec<&Atom> = kept[at].iter().copied().collect();
                kept[self.scopes[at].parent].extend(inside);
            }
        }
        let mut chosen: Vec<FxHashMap<&Atom, Atom>> = Vec::with_capacity(self.scopes.len());
        for at in 0..self.scopes.len() {
            let mut names: Vec<(&Atom, usize)> =
                counts[at].iter().map(|(name, count)| (*name, *count)).collect();
            // The most frequent names get the shortest; the rest of the order is the same in each
            // build.
            names.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
            let spelling = |&(scope, name): &(Option<usize>, &Atom)| {
                let chosen = scope.and_then(|scope| chosen.get(scope)?.get(name));
                chosen.unwrap_or(name).clone()
            };
            let taken: FxHashSet<Atom> = outer[at].iter().map(spelling).collect();
            // A reserved word of strict mode is kept out, too: the runtime may be put into a
            // module.
            let mut free = (0..).map(short_name).filter(|name| {
                !taken.contains(name) && !kept[at].contains(name) && !is_reserved_word(name)
            });
            let names = names.into_iter().map(|(name, _)| name);
            chosen.push(names.zip(&mut free).collect());
        }
        let places = self.mentions.iter().zip(meant);
        let renamed = places.filter_map(|(mention, scope)| {
            Some((mention.at, chosen.get(scope?)?.get(&mention.name)?.clone()))
        });
        renamed.collect()
    }
}

/// The names of one letter, then those of two, and so on.
///
/// Bijective numeration of base 52: no name occurs twice.
fn short_name(mut number: usize) -> Atom {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % 52]));
        number /= 52;
        if number == 0 {
            return name.into();
        }
        number -= 1;
    }
}

impl Visit for Survey<'_> {
    // Every identifier that is a variable comes through this method: swc has another type for names
    // of properties.
    fn visit_ident(&mut self, ident: &Ident) {
        let name = ident.sym.as_str();
        if name == self.keep || name == "eval" {
            self.freeze();
        }
        let name = ident.sym.clone();
        self.mentions.push(Mention { scope: self.scope, name, at: ident.span.lo });
    }

    fn visit_function(&mut self, function: &Function) {
        self.open(|survey| {
            survey.parameters(function.params.iter().map(|parameter| &parameter.pat));
            function.visit_children_with(survey);
        });
    }

    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        self.open(|survey| {
            survey.parameters(arrow.params.iter());
            arrow.visit_children_with(survey);
        });
    }

    fn visit_constructor(&mut self, constructor: &Constructor) {
        self.open(|survey| {
            let patterns = constructor.params.iter().filter_map(|parameter| match parameter {
                ParamOrTsParamProp::Param(parameter) => Some(&parameter.pat),
                ParamOrTsParamProp::TsParamProp(_) => None,
            });
            survey.parameters(patterns);
            constructor.visit_children_with(survey);
        });
    }

    fn visit_static_block(&mut self, block: &StaticBlock) {
        self.open(|survey| block.visit_children_with(survey));
    }

    fn visit_fn_decl(&mut self, declaration: &FnDecl) {
        // In a block it is visible in the block and, in most modes, in the function.
        let declared = if self.blocks == 0 { Declared::Free } else { Declared::InBlock };
        self.declare(&declaration.ident.sym, declared);
        declaration.visit_children_with(self);
    }

    // Its own name is visible inside it alone.
    fn visit_fn_expr(&mut self, function: &FnExpr) {
        self.own_name = function.ident.as_ref().map(|name| name.sym.clone());
        function.function.visit_with(self);
    }

    // A class is a block-scoped declaration (ECMAScript, "Class Definitions").
    fn visit_class_decl(&mut self, class: &ClassDecl) {
        self.declare(&class.ident.sym, Declared::InBlock);
        class.visit_children_with(self);
    }

    fn visit_class_expr(&mut self, class: &ClassExpr) {
        if let Some(name) = &class.ident {
            self.declare(&name.sym, Declared::InBlock);
        }
        class.visit_children_with(self);
    }

    fn visit_var_decl(&mut self, declaration: &VarDecl) {
        let declared = match declaration.kind {
            VarDeclKind::Var => Declared::Free,
            VarDeclKind::Let | VarDeclKind::Const => Declared::InBlock,
        };
        for variable in &declaration.decls {
            self.declare_all(&variable.name, declared);
        }
        declaration.visit_children_with(self);
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause) {
        if let Some(pattern) = &clause.param {
            self.declare_all(pattern, Declared::InBlock);
        }
        clause.visit_children_with(self);
    }

    // `{ x }` as a value.
    fn visit_prop(&mut self, property: &Prop) {
        if let Prop::Shorthand(name) = property {
            self.spelt.push((self.scope, name.sym.clone()));
        }
        property.visit_children_with(self);
    }

    // `{ x }` and `{ x = 1 }` as a target.
    fn visit_assign_pat_prop(&mut self, property: &AssignPatProp) {
        self.spelt.push((self.scope, property.key.id.sym.clone()));
        property.visit_children_with(self);
    }

    fn visit_with_stmt(&mut self, with: &WithStmt) {
        self.freeze();
        with.visit_children_with(self);
    }

    fn visit_block_stmt(&mut self, block: &BlockStmt) {
        self.block(|survey| block.visit_children_with(survey));
    }

    fn visit_switch_case(&mut self, case: &SwitchCase) {
        self.block(|survey| case.visit_children_with(survey));
    }

    // `if (c) function f() {}` has a block of its own in sloppy mode (annex B.3.3).
    fn visit_if_stmt(&mut self, statement: &IfStmt) {
        self.block(|survey| statement.visit_children_with(survey));
    }

    // Labels are no variables.
    fn visit_labeled_stmt(&mut self, statement: &LabeledStmt) {
        self.block(|survey| statement.body.visit_with(survey));
    }

    fn visit_break_stmt(&mut self, _: &BreakStmt) {}

    fn visit_continue_stmt(&mut self, _: &ContinueStmt) {}
}

/// Puts the new names in.
pub(crate) struct Renamer {
    names: FxHashMap<BytePos, Atom>,
}

impl VisitMut for Renamer {
    fn visit_mut_ident(&mut self, ident: &mut Ident) {
        if let Some(name) = self.names.get(&ident.span.lo) {
            ident.sym = name.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compact::compact;

    /// The text inside of a function of the runtime, shortened.
    fn shortened(text: &str) -> String {
        let script = format!("(function(Module){{emAsmGoesHere;{text}}})();");
        let script = compact(&script, false).unwrap();
        let start = "(function(Module){emAsmGoesHere;";
        let end = "})()";
        let inside = script.trim_end().trim_end_matches(';').strip_suffix(end).unwrap();
        inside.strip_prefix(start).unwrap().to_owned()
    }

    #[test]
    fn local_variables_become_short() {
        for (text, expected) in [
            // Names of the runtime stay, and what is used most is shortest; new names avoid what is
            // mentioned.
            (
                "function put(file,bytes){return file.bytes+bytes[bytes.length]+a}",
                "function put(c,b){return c.bytes+b[b.length]+a}",
            ),
            // Functions inside see the variables around them.
            (
                "function f(list){function each(item){return list[item]}return each(list)}",
                "function f(a){function b(b){return a[b]}return b(a)}",
            ),
            // The same name inside is another variable, and its new name may be used again.
            (
                "function f(list){return function(list){return list}(list)}",
                "function f(a){return function(a){return a}(a)}",
            ),
            ("function f(){for(var at in x){}at()}", "function f(){for(var a in x){}a()}"),
            ("var top=function(name){top=name}", "var top=function(a){top=a}"),
            ("f(one=>two=>one+two)", "f(a=>b=>a+b)"),
            ("function f(...rest){return rest}", "function f(...rest){return rest}"),
            (
                "function f(x){next:for(;;)break next;x.next}",
                "function f(a){next:for(;;)break next;a.next}",
            ),
        ] {
            assert_eq!(shortened(text), expected);
        }
    }

    #[test]
    fn names_that_could_be_confused_stay() {
        for text in [
            "function f(err){{let err=1;err}err()}",
            "function f(err){return function(){try{}catch(err){}return err}}",
            "function f(item){return{item}}",
            "function f(item){({item}=x)}",
            "function f(item){var{part}=item;return{item,part}}",
            "function f(item){return eval(\"item\")}",
            "function f(item){with(item)item()}",
            "function f(name){return function name(){return name}(name)}",
            "function f(x,y=x){var x}",
            "function f(part){{class part{}}return part}",
            "function f(part){{function part(){}}return part}",
        ] {
            let short = shortened(text);
            if text.contains("function name()") {
                // The parameter is not the function that has its name.
                assert_eq!(short, "function f(a){return function name(){return name}(a)}");
            } else {
                assert_eq!(short, text);
            }
        }
    }

    #[test]
    fn a_new_name_is_not_hidden_by_one_that_stays() {
        assert_eq!(
            shortened("function f(list){try{}catch(a){return list}}"),
            "function f(b){try{}catch(a){return b}}"
        );
        assert_eq!(
            shortened("function f(list){return function(x){return function a(){return list+x}}}"),
            "function f(b){return function(c){return function a(){return b+c}}}"
        );
    }

    #[test]
    fn short_names_are_each_given_once() {
        let names: Vec<_> = (0..6000).map(super::short_name).collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert_eq!((names[0].as_str(), names[51].as_str(), names[52].as_str()), ("a", "Z", "aa"));
    }
}

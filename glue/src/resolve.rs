//! Symbol resolution: which library functions a program needs, found once, before code is
//! generated.
//!
//! Code generation has to know what library functions call in the program (exports), through which
//! signatures they call function pointers (`dynCall_<sig>`) and which static storage they have. The
//! script, assembled after code generation, has to contain those library functions that the
//! generated module imports and all that they refer to. Both questions are answered by one
//! [`Resolution`], a graph of library entries in which every name is bound: to an entry, to a
//! function of the program, or to JavaScript that every script has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use emback_ir::abi::{DataWord, RuntimeExport, RuntimeImport, dyn_call_signature};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::Place;
use crate::libraries::Libraries;
use crate::library::{Entry, Value, js_name};
use crate::scan::dyn_call_on_module;

/// Names that the shell defines in every script: a library may refer to them, a page may ask for
/// them.
pub(crate) const SHELL_NAMES: [&str; 30] = [
    "ABORT",
    "ENVIRONMENT_IS_NODE",
    "ENVIRONMENT_IS_SHELL",
    "ENVIRONMENT_IS_WEB",
    "ENVIRONMENT_IS_WORKER",
    "EXITSTATUS",
    "ExitStatus",
    "HEAP16",
    "HEAP32",
    "HEAP64",
    "HEAP8",
    "HEAPF32",
    "HEAPF64",
    "HEAPU16",
    "HEAPU32",
    "HEAPU64",
    "HEAPU8",
    "Module",
    "abort",
    "arguments_",
    "asm",
    "buffer",
    "callMain",
    "err",
    "exit",
    "out",
    "quit_",
    "run",
    "thisProgram",
    "updateMemoryViews",
];

/// The library function that lays out the arguments of main.
pub(crate) const ARGUMENTS: &str = "emArguments";
/// The library function that finds an import which the page defines.
pub(crate) const PAGE_IMPORT: &str = "emPageImport";

/// Whether every script has this name without a library: the shell's, or of the module's exports
/// for the runtime.
pub(crate) fn is_shell_name(name: &str) -> bool {
    SHELL_NAMES.contains(&name) || RuntimeExport::is_always(name)
}

/// JavaScript names of the library functions that a module may import or a script may call without
/// anyone having asked for them. They are resolved for every program, and added to a script that
/// uses them.
fn runtime_functions() -> impl Iterator<Item = &'static str> {
    let by_signature =
        [RuntimeImport::NullFunc(String::new()), RuntimeImport::JsCall(String::new())];
    let imports = RuntimeImport::FIXED.into_iter().chain(by_signature);
    imports.map(|import| import.library_function()).chain([ARGUMENTS, PAGE_IMPORT])
}

/// What a program wants of the libraries.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// C symbols, functions and variables alike: those that the program uses and does not define,
    /// and library functions that the page may call.
    pub symbols: &'a [&'a str],
    /// Names of `EXPORTED_RUNTIME_METHODS`: `ccall`, `UTF8ToString`. Those of the shell may be
    /// among them.
    pub methods: &'a [&'a str],
    /// C functions that the program defines and could export. A library function that refers to one
    /// of these gets the program's, even if a library has another.
    pub defined: &'a [&'a str],
}

/// What the libraries give for what is wanted.
#[derive(Debug, Clone, Default)]
pub struct Resolution {
    /// Static storage to lay out: (symbol, 32-bit words), sorted by symbol.
    pub data: Vec<(String, Vec<DataWord>)>,
    /// Signatures, sorted, whose `dynCall_<sig>` the module must export.
    pub dyn_calls: Vec<String>,
    /// C functions of the program, sorted, that library code calls and the module must export.
    pub asm_exports: Vec<String>,
    /// Library code calls function pointers by a signature known only at run time (`dynCall(sig,
    /// ..)`, `ccall`): the module should export `dynCall_<sig>` for every table.
    pub any_dyn_call: bool,
    /// Methods of the runtime that a page may ask for by `EXPORTED_RUNTIME_METHODS`, sorted.
    pub(crate) methods: Vec<String>,
    unresolved: Vec<Unresolved>,
    nodes: Vec<Node>,
    /// Places in `nodes` by key.
    index: FxHashMap<String, usize>,
}

/// A name that nothing defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// A C symbol that the program wants.
    Symbol(String),
    /// A name of `EXPORTED_RUNTIME_METHODS`.
    Method(String),
    /// A name that a library entry depends on.
    Dependency {
        /// The place of the entry.
        place: Place,
        /// Its key.
        entry: String,
        /// What it depends on.
        name: String,
    },
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Symbol(name) => write!(f, "undefined symbol: {name}"),
            Self::Method(name) => {
                write!(f, "-s EXPORTED_RUNTIME_METHODS: the runtime has nothing called {name}")
            }
            Self::Dependency { place, entry, name } => write!(
                f,
                "{place}: the library function {entry} needs {name}, which no library and no input defines"
            ),
        }
    }
}

/// An entry whose names are bound.
#[derive(Debug, Clone)]
struct Node {
    entry: Arc<Entry>,
    needs: Vec<Need>,
    /// For an alias: the JavaScript name at the end of its chain of aliases.
    target: Option<String>,
}

/// What a name in an entry is bound to.
#[derive(Debug, Clone)]
enum Need {
    /// Another entry, by its place in [`Resolution::nodes`].
    Entry(usize),
    /// A C function of the program.
    Program(String),
    /// `dynCall_<sig>` of the module, by signature.
    DynCall(String),
    /// The same as a property of `Module`.
    ModuleDynCall(String),
    /// A name that no library gives: of the shell, of the engine, of a parameter or a local
    /// variable.
    Name(String),
}

/// Binds everything that is reached from `wanted`.
pub fn resolve(libraries: &Libraries, wanted: &Wanted<'_>) -> Resolution {
    let mut binder = Binder {
        libraries,
        defined: wanted.defined.iter().copied().collect(),
        result: Resolution::default(),
    };
    // Symbols come before methods and helpers, so that the first fault that is reported is one of
    // the program.
    let mut roots = Vec::new();
    for &symbol in wanted.symbols {
        if binder.defined.contains(symbol) {
            continue;
        }
        match libraries.get(symbol) {
            Some(entry) => roots.push(binder.node(entry)),
            None => binder.result.unresolved.push(Unresolved::Symbol(symbol.to_owned())),
        }
    }
    for &method in wanted.methods {
        match libraries.get(&format!("${method}")) {
            Some(entry) => roots.push(binder.node(entry)),
            None if is_shell_name(method) || dyn_call_signature(method).is_some() => {}
            None => binder.result.unresolved.push(Unresolved::Method(method.to_owned())),
        }
    }
    for name in runtime_functions() {
        roots.extend(libraries.get(&format!("${name}")).map(|entry| binder.node(entry)));
    }
    let mut result = binder.finish();
    let all = result.reach(roots);
    result.data = all.data.into_iter().collect();
    let asked = wanted.methods.iter().filter_map(|method| dyn_call_signature(method));
    let asked = all.module_dyn_calls.into_iter().chain(asked.map(str::to_owned));
    result.dyn_calls = all.dyn_calls.into_iter().chain(asked).collect();
    result.dyn_calls.sort_unstable();
    result.dyn_calls.dedup();
    result.asm_exports = all.asm_exports.into_iter().collect();
    result.methods = libraries.methods();
    result.any_dyn_call = result.node("$dynCall").is_some();
    result
}

impl Resolution {
    /// The first name that nothing defines, if there is one.
    #[must_use]
    pub fn unresolved(&self) -> Option<&Unresolved> {
        self.unresolved.first()
    }

    /// The symbols that the built-in library has as functions of `Math`, each with the name there.
    #[must_use]
    pub fn math_functions(&self) -> Vec<(String, String)> {
        let function = |node: &Node| {
            // What `sinf` is another name of may be the user's.
            let at = node.target.as_ref().and_then(|target| self.node(target.strip_prefix('_')?));
            let entry = at.map_or(&node.entry, |at| &self.nodes[at].entry);
            let Value::Expression(value) = &entry.value else { return None };
            let name = value.strip_prefix("Math.").filter(|_| entry.builtin)?;
            Some((node.entry.name.clone(), name.to_owned()))
        };
        self.nodes.iter().filter_map(function).collect()
    }

    /// The entry that a key is bound to.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.node(key).map(|at| &*self.nodes[at].entry)
    }

    fn node(&self, key: &str) -> Option<usize> {
        self.index.get(key).copied()
    }

    /// Whether the entry with this key is among those reached.
    pub(crate) fn reaches(&self, reached: &Reached, key: &str) -> bool {
        self.node(key).is_some_and(|at| reached.nodes.contains(&at))
    }

    /// Whether a function of a user's library mentions one of these names, itself or through others
    /// of users' libraries.
    pub(crate) fn mentions(&self, key: &str, names: &[&str]) -> bool {
        // The built-in library is left out: what it prints goes through the streams of C.
        let mut seen = FxHashSet::default();
        let mut waiting: Vec<usize> = self.node(key).into_iter().collect();
        while let Some(at) = waiting.pop() {
            let Node { entry, needs, .. } = &self.nodes[at];
            if entry.builtin || !seen.insert(at) {
                continue;
            }
            for need in needs {
                match need {
                    Need::Entry(next) => waiting.push(*next),
                    Need::Name(name) if names.contains(&name.as_str()) => return true,
                    Need::Name(_)
                    | Need::Program(_)
                    | Need::DynCall(_)
                    | Need::ModuleDynCall(_) => {}
                }
            }
        }
        false
    }

    /// The part of the graph that is reached from these keys, in their order.
    pub(crate) fn reach_keys<'k>(&self, keys: impl IntoIterator<Item = &'k str>) -> Reached {
        self.reach(keys.into_iter().filter_map(|key| self.node(key)))
    }

    fn reach(&self, roots: impl IntoIterator<Item = usize>) -> Reached {
        let mut walk =
            Walk { nodes: &self.nodes, seen: FxHashSet::default(), out: Reached::default() };
        for root in roots {
            walk.visit(root);
        }
        walk.out
    }

    /// The text that defines these entries, in their order.
    pub(crate) fn text(&self, reached: &Reached) -> String {
        let mut text = String::new();
        // Emscripten has all postsets behind all functions, and its libraries count on that where
        // they need each other.
        let mut behind = String::new();
        for &at in &reached.nodes {
            let Node { entry, target, .. } = &self.nodes[at];
            // A function declaration is hoisted, so that functions may call each other in any
            // order; values are set in the order of the text.
            let name = entry.js_name();
            match (&entry.value, target) {
                (Value::Function(body), _) => text.push_str(&format!("function {name}{body}\n")),
                (Value::Expression(value), _) => {
                    text.push_str(&format!("var {name} = {value};\n"));
                }
                (Value::Alias(_), Some(target)) => {
                    text.push_str(&format!("var {name} = {target};\n"));
                }
                (Value::Alias(_) | Value::Nothing, _) => {}
            }
            if let Some(postset) = &entry.postset {
                let text = if entry.foreign { &mut behind } else { &mut text };
                // A postset need not end in a semicolon, and the next line may begin with a
                // parenthesis.
                text.push_str(postset);
                text.push_str(if postset.trim_end().ends_with([';', '}']) { "\n" } else { ";\n" });
            }
        }
        text + &behind
    }
}

/// Entries that go into a script, and what they need of the rest of it.
#[derive(Debug, Default)]
pub(crate) struct Reached {
    /// Places of the entries, those that others need first.
    nodes: Vec<usize>,
    pub(crate) data: BTreeMap<String, Vec<DataWord>>,
    pub(crate) dyn_calls: BTreeSet<String>,
    /// Those that are looked for on `Module`, which has them if the program has such functions.
    pub(crate) module_dyn_calls: BTreeSet<String>,
    pub(crate) asm_exports: BTreeSet<String>,
    /// Those that functions of the built-in library call, which are written for 64-bit values in
    /// halves.
    pub(crate) by_halves: BTreeSet<String>,
    /// Names that no library gives; most are of locals.
    pub(crate) names: BTreeSet<String>,
}

/// A walk in depth first order. Chains of needs may be as long as a library likes, so that the walk
/// keeps its own stack.
struct Walk<'a> {
    nodes: &'a [Node],
    seen: FxHashSet<usize>,
    out: Reached,
}

impl Walk<'_> {
    /// Takes what an entry needs, then the entry, so that the expression of a value finds what it
    /// refers to set.
    fn visit(&mut self, root: usize) {
        let mut stack = Vec::new();
        self.open(root, &mut stack);
        while let Some((at, next)) = stack.last_mut() {
            let node = &self.nodes[*at];
            let Some(need) = node.needs.get(*next) else {
                self.out.nodes.push(*at);
                stack.pop();
                continue;
            };
            *next += 1;
            match need {
                Need::Entry(needed) => self.open(*needed, &mut stack),
                Need::Program(symbol) => {
                    if node.entry.builtin {
                        self.out.by_halves.insert(symbol.clone());
                    }
                    self.out.asm_exports.insert(symbol.clone());
                }
                Need::DynCall(sig) => {
                    self.out.dyn_calls.insert(sig.clone());
                }
                Need::ModuleDynCall(sig) => {
                    self.out.module_dyn_calls.insert(sig.clone());
                }
                Need::Name(name) => {
                    self.out.names.insert(name.clone());
                }
            }
        }
    }

    /// Puts an entry on the stack, with the number of the need to take next.
    fn open(&mut self, at: usize, stack: &mut Vec<(usize, usize)>) {
        if self.seen.insert(at) {
            let entry = &self.nodes[at].entry;
            if let Some(words) = &entry.data {
                self.out.data.insert(entry.name.clone(), words.clone());
            }
            stack.push((at, 0));
        }
    }
}

struct Binder<'a> {
    libraries: &'a Libraries,
    defined: FxHashSet<&'a str>,
    result: Resolution,
}

impl<'a> Binder<'a> {
    /// The place of an entry among the nodes. Its names are bound by [`Binder::finish`].
    fn node(&mut self, entry: &'a Arc<Entry>) -> usize {
        if let Some(&at) = self.result.index.get(&entry.name) {
            return at;
        }
        // The place is known before the needs are bound, so that entries may need each other.
        let at = self.result.nodes.len();
        self.result.index.insert(entry.name.clone(), at);
        let target = self.target(entry);
        self.result.nodes.push(Node { entry: Arc::clone(entry), needs: Vec::new(), target });
        at
    }

    /// Binds the names of all nodes, and of those that come up on the way.
    fn finish(mut self) -> Resolution {
        // Binding adds nodes at the end, so that this is a worklist; an index survives that, an
        // iterator does not.
        let mut at = 0;
        while let Some(node) = self.result.nodes.get(at) {
            let entry = Arc::clone(&node.entry);
            let mut needs = Vec::new();
            for dependency in &entry.deps {
                needs.extend(self.dependency(&entry, dependency));
            }
            for word in entry.data.iter().flatten() {
                if let DataWord::Address { symbol, .. } = word {
                    needs.extend(self.dependency(&entry, symbol));
                }
            }
            for name in &entry.names {
                needs.push(self.mention(&entry, name).unwrap_or_else(|| Need::Name(name.clone())));
            }
            if let Value::Alias(target) = &entry.value {
                needs.extend(self.dependency(&entry, target));
            }
            self.result.nodes[at].needs = needs;
            at += 1;
        }
        self.result
    }

    /// A key from `__deps` or an alias: something must define it.
    fn dependency(&mut self, from: &Entry, key: &str) -> Option<Need> {
        if self.defined.contains(key) {
            return Some(Need::Program(key.to_owned()));
        }
        if let Some(entry) = self.libraries.get(key) {
            return Some(Need::Entry(self.node(entry)));
        }
        let plain = key.strip_prefix('$').unwrap_or(key);
        if is_shell_name(plain) {
            return Some(Need::Name(plain.to_owned()));
        }
        let need = self.mention(from, key);
        if need.is_none() {
            self.result.unresolved.push(Unresolved::Dependency {
                place: from.place.clone(),
                entry: from.name.clone(),
                name: key.to_owned(),
            });
        }
        need
    }

    /// A name in the text of an entry: of the library, of the program, or of neither.
    fn mention(&mut self, from: &Entry, name: &str) -> Option<Need> {
        // A local variable of the built-in library may have a name of a library that it does not
        // know.
        let may_see = |entry: &&Arc<Entry>| !(from.builtin && entry.foreign);
        if let Some(sig) = dyn_call_signature(name) {
            return Some(Need::DynCall(sig.to_owned()));
        }
        if let Some(sig) = dyn_call_on_module(name) {
            return Some(Need::ModuleDynCall(sig.to_owned()));
        }
        // `_malloc` is C's `malloc`, of the program if it has one. A helper that is called `_x` is
        // found below.
        if let Some(symbol) = name.strip_prefix('_') {
            if self.defined.contains(symbol) {
                return Some(Need::Program(symbol.to_owned()));
            }
            if let Some(entry) = self.libraries.get(symbol).filter(may_see) {
                return Some(Need::Entry(self.node(entry)));
            }
        }
        let entry = self.libraries.get(&format!("${name}")).filter(may_see)?;
        Some(Need::Entry(self.node(entry)))
    }

    /// Aliases of functions may be called before their line of the script runs, so each is set to
    /// the end of its chain at once. `'x'` may also mean the helper `$x`. `None` for what is no
    /// alias.
    fn target(&self, entry: &Entry) -> Option<String> {
        let Value::Alias(target) = &entry.value else { return None };
        let mut last = target.clone();
        let mut seen = FxHashSet::default();
        while seen.insert(last.clone()) {
            let helper = format!("${last}");
            if self.libraries.get(&last).is_none() && self.libraries.get(&helper).is_some() {
                last = helper;
            }
            match self.libraries.get(&last).map(|entry| &entry.value) {
                Some(Value::Alias(next)) if !self.defined.contains(last.as_str()) => {
                    last.clone_from(next);
                }
                _ => break,
            }
        }
        Some(js_name(&last))
    }
}

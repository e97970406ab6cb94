//! Debug locations with the scopes and files that they lead to, and module flags: what is kept of
//! metadata. It is made when all nodes are known, of those that instructions and functions ask for.

use std::hash::Hash;

use emback_ir::module::{CustomSection, FlagBehavior, ModuleFlag};
use emback_ir::{DebugLoc, File, FileData, Global, LocData, Scope, ScopeData, Symbol, Value};
use rustc_hash::{FxHashMap, FxHashSet};

use super::old_debug::{self, Part, Parts};
use super::{Builder, Error, Pos, variables};

/// The kinds of nodes that mean something here.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Kind {
    #[default]
    Other,
    Subprogram,
    /// `DILexicalBlock`, `DILexicalBlockFile`, `DINamespace`, `DICommonBlock`, `DIModule`.
    Block,
    /// A file is a scope without a name.
    File,
    /// `DILocalVariable`.
    Variable,
    /// `DIBasicType`, `DIDerivedType`, `DICompositeType`, `DISubroutineType`.
    Type,
    /// `DIExpression`.
    Expression,
}

/// The fields of a node that mean something here, of any kind of node: those that a kind lacks stay
/// empty. `N` is how a reader names nodes.
#[derive(Clone, Debug)]
pub(crate) struct Fields<N> {
    /// Which of these nodes it is.
    pub(crate) kind: Kind,
    // 0 where it is not written: compiler-generated code has no line.
    pub(crate) line: u32,
    /// The column of a location, 0 where it is not written.
    pub(crate) column: u32,
    /// The scope that a location or another scope is in.
    pub(crate) scope: Option<N>,
    /// Of a location that was inlined, that of the call.
    pub(crate) inlined_at: Option<N>,
    // The file of a scope; `filename` and `directory` are those of a file itself.
    pub(crate) file: Option<N>,
    /// The name of a subprogram, a variable or a type.
    pub(crate) name: Option<Symbol>,
    /// The tag of DWARF that a type has; which parameter a variable is, from 1, or 0; 0 for an
    /// expression that is empty.
    pub(crate) number: u32,
    /// The type of a subprogram or a variable, the base of a type, the list of types of a subroutine
    /// type.
    pub(crate) ty: Option<N>,
    /// The name of a file, from its directory on.
    pub(crate) filename: Option<Symbol>,
    /// The directory of a file.
    pub(crate) directory: Option<Symbol>,
    /// The function that an old subprogram names; today the function names its subprogram.
    pub(crate) function: Option<Global>,
}

impl<N> Default for Fields<N> {
    fn default() -> Self {
        Self {
            kind: Kind::Other,
            line: 0,
            column: 0,
            scope: None,
            inlined_at: None,
            file: None,
            name: None,
            number: 0,
            ty: None,
            filename: None,
            directory: None,
            function: None,
        }
    }
}

/// What was asked for, and what was made of it.
#[derive(Debug)]
pub(crate) struct DebugNodes<N> {
    /// The location of each node that an instruction has.
    locs: FxHashMap<N, DebugLoc>,
    /// The locations whose data is to be read, each with its node and its first use.
    loc_uses: Vec<(DebugLoc, N, Pos)>,
    /// How many of these uses were read.
    locs_read: usize,
    /// The scope of each node that was asked for; `None` for a node that is no scope.
    scopes: FxHashMap<N, Option<Scope>>,
    /// The file of each node that was asked for, in the same way.
    files: FxHashMap<N, Option<File>>,
    /// Functions with their subprograms.
    pub(crate) function_scopes: Vec<(Global, N, Pos)>,
    /// Operands of `!llvm.module.flags`.
    pub(crate) flags: Vec<(N, Pos)>,
    /// Operands of `!wasm.custom_sections`.
    pub(crate) custom_sections: Vec<(N, Pos)>,
    /// What is kept besides locations.
    pub(crate) keep: Keep,
    /// The variables of functions, if any are kept.
    pub(crate) variables: Vec<N>,
    /// The records that say which value a variable has.
    pub(crate) records: Vec<Record<N>>,
}

/// What a reader keeps of debug information besides locations.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Keep {
    /// How the source declares each function: [`emback_ir::Function::prototype`].
    pub prototypes: bool,
    /// Values have the names of the variables that they are values of, in place of those of LLVM IR.
    pub names: bool,
}

/// That a value is that of a variable: a `#dbg_value` or `#dbg_declare`.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Record<N> {
    pub(crate) function: Global,
    pub(crate) value: Value,
    pub(crate) variable: N,
    /// Where it is, if it is at a location.
    pub(crate) location: Option<DebugLoc>,
    /// The value is the address of the variable.
    pub(crate) is_address: bool,
}

impl<N> Default for DebugNodes<N> {
    fn default() -> Self {
        Self {
            locs: FxHashMap::default(),
            loc_uses: Vec::new(),
            locs_read: 0,
            scopes: FxHashMap::default(),
            files: FxHashMap::default(),
            function_scopes: Vec::new(),
            flags: Vec::new(),
            custom_sections: Vec::new(),
            keep: Keep::default(),
            variables: Vec::new(),
            records: Vec::new(),
        }
    }
}

impl<N> DebugNodes<N> {
    /// Nothing yet, for a reader that keeps this.
    pub(crate) fn keeping(keep: Keep) -> Self {
        Self { keep, ..Self::default() }
    }

    /// The operands of the named metadata of this name, where they are kept.
    pub(crate) fn named(&mut self, name: &[u8]) -> Option<&mut Vec<(N, Pos)>> {
        match name {
            b"llvm.module.flags" => Some(&mut self.flags),
            b"wasm.custom_sections" => Some(&mut self.custom_sections),
            _ => None,
        }
    }
}

/// A scope, if a node is one, and the node of what is around it.
type ScopeIn<N> = (Option<Scope>, Option<N>);

/// A reader of nodes. It provides their fields; the rest is the same for all of them.
pub(crate) trait DebugReader: Sized {
    /// How it names nodes.
    type Node: Copy + Eq + Hash;
    /// What its own faults are.
    type Error: From<Box<Error>>;

    /// The builder and what was asked of it, which are borrowed at the same time.
    fn debug(&mut self) -> (&mut Builder, &mut DebugNodes<Self::Node>);

    /// That there is such a node; `at` is where it is used.
    fn check_node(&self, node: Self::Node, at: Pos) -> Result<(), Self::Error>;

    /// The fields of a node that is not a tuple.
    fn fields(&mut self, node: Self::Node) -> Result<Option<Fields<Self::Node>>, Self::Error>;

    /// The operands of a node that is a tuple.
    fn tuple(&mut self, node: Self::Node) -> Result<Option<Parts<Self::Node>>, Self::Error>;

    /// The location of this node: its data is read when all nodes are known. Instructions of one
    /// node have one location.
    fn debug_loc(&mut self, node: Self::Node, at: Pos) -> DebugLoc {
        let (build, nodes) = self.debug();
        *nodes.locs.entry(node).or_insert_with(|| {
            let empty = LocData { line: 0, column: 0, scope: None.into(), inlined_at: None.into() };
            let loc = build.module.debug.locs.push(empty);
            nodes.loc_uses.push((loc, node, at));
            loc
        })
    }

    /// Reads what instructions and functions asked for, when every node has its place.
    fn finish_debug(&mut self) -> Result<(), Self::Error> {
        // Reading one location may ask for further ones: those of its inlined calls.
        loop {
            let nodes = self.debug().1;
            let Some(&(loc, node, at)) = nodes.loc_uses.get(nodes.locs_read) else { break };
            nodes.locs_read += 1;
            self.check_node(node, at)?;
            let fields = match self.tuple(node)? {
                Some(parts) => old_debug::location(&parts),
                None => self.fields(node)?,
            };
            let Some(fields) = fields else { continue };
            let scope = match fields.scope {
                Some(scope) => self.scope(scope)?,
                None => None,
            };
            let inlined_at = fields.inlined_at.map(|node| self.debug_loc(node, at));
            self.debug().0.module.debug.locs[loc] = LocData {
                line: fields.line,
                column: fields.column,
                scope: scope.into(),
                inlined_at: inlined_at.into(),
            };
        }
        let mut subprograms = Vec::new();
        let keep = self.debug().1.keep;
        for (global, node, at) in std::mem::take(&mut self.debug().1.function_scopes) {
            self.check_node(node, at)?;
            if keep != Keep::default() {
                subprograms.push((global, node));
            }
            let scope = self.scope(node)?;
            if let Some(function) = self.debug().0.module.globals[global].function_mut() {
                function.scope = scope.into();
            }
        }
        for (node, at) in std::mem::take(&mut self.debug().1.flags) {
            self.check_node(node, at)?;
            self.module_flag(node)?;
        }
        for (node, at) in std::mem::take(&mut self.debug().1.custom_sections) {
            self.check_node(node, at)?;
            self.custom_section(node)?;
        }
        self.break_inlining_cycles();
        if keep != Keep::default() {
            variables::finish(self, &subprograms)?;
        }
        Ok(())
    }

    /// Breaks chains of `inlinedAt` that lead to themselves: a walk along one must end. Each
    /// location is visited once, as a walk stops at the first that an earlier one has seen.
    fn break_inlining_cycles(&mut self) {
        let locs = &mut self.debug().0.module.debug.locs;
        let mut done = vec![0u32; locs.len()];
        for (serial, start) in (1..).zip(locs.keys().collect::<Vec<_>>()) {
            let mut at = Some(start);
            while let Some(loc) = at {
                let mark = &mut done[loc.as_u32() as usize];
                if *mark != 0 {
                    if *mark == serial {
                        locs[loc].inlined_at = None.into();
                    }
                    break;
                }
                *mark = serial;
                at = locs[loc].inlined_at.expand();
            }
        }
    }

    /// The scope of a node, with the scopes around it. This is a loop, for a chain of lexical
    /// blocks may be long; a scope is entered before its parent is known, so that a cycle is met
    /// and cut.
    fn scope(&mut self, node: Self::Node) -> Result<Option<Scope>, Self::Error> {
        if let Some(&known) = self.debug().1.scopes.get(&node) {
            return Ok(known);
        }
        let mut first = None;
        let mut inner: Option<Scope> = None;
        let mut made = FxHashSet::default();
        let mut next = Some(node);
        while let Some(node) = next.take() {
            let (found, fresh) = match self.debug().1.scopes.get(&node) {
                Some(&known) => (known, false),
                None => {
                    let (scope, parent) = self.new_scope(node)?;
                    self.debug().1.scopes.insert(node, scope);
                    made.extend(scope);
                    next = parent;
                    (scope, true)
                }
            };
            // A chain that comes back to itself has no outermost scope: it is cut where it closes.
            if let (Some(inner), Some(outer)) = (inner, found)
                && (fresh || !made.contains(&outer))
            {
                self.debug().0.module.debug.scopes[inner].parent = outer.into();
            }
            first = first.or(found);
            inner = found;
            if found.is_none() {
                break;
            }
        }
        Ok(first)
    }

    /// One scope without its parent, and the node of that. Only subprograms give their name: it is
    /// what a trace shows, where a block or a namespace would say nothing.
    fn new_scope(&mut self, node: Self::Node) -> Result<ScopeIn<Self::Node>, Self::Error> {
        let fields = match old_debug::scope(self, node)? {
            Some(fields) => Some(fields),
            None => self.fields(node)?,
        };
        let Some(fields) = fields else { return Ok((None, None)) };
        match fields.kind {
            Kind::Subprogram | Kind::Block => {}
            Kind::File => {
                let file = self.file(node)?;
                let data = ScopeData {
                    file: file.into(),
                    parent: None.into(),
                    name: None.into(),
                    line: 0,
                };
                return Ok((Some(self.debug().0.module.debug.scopes.push(data)), None));
            }
            Kind::Other | Kind::Variable | Kind::Type | Kind::Expression => {
                return Ok((None, None));
            }
        }
        let file = match fields.file {
            Some(file) => self.file(file)?,
            None => None,
        };
        let name = fields.name.filter(|_| fields.kind == Kind::Subprogram);
        let data = ScopeData {
            file: file.into(),
            parent: None.into(),
            name: name.into(),
            line: fields.line,
        };
        let scope = self.debug().0.module.debug.scopes.push(data);
        if let Some(global) = fields.function
            && let Some(function) = self.debug().0.module.globals[global].function_mut()
        {
            function.scope = scope.into();
        }
        Ok((Some(scope), fields.scope))
    }

    /// The file of a node, in either form.
    fn file(&mut self, node: Self::Node) -> Result<Option<File>, Self::Error> {
        if let Some(&file) = self.debug().1.files.get(&node) {
            return Ok(file);
        }
        if let Some(data) = old_debug::file(self, node)? {
            let file = Some(self.debug().0.module.debug.files.push(data));
            self.debug().1.files.insert(node, file);
            return Ok(file);
        }
        let fields = self.fields(node)?;
        let file = match fields {
            Some(Fields { kind: Kind::File, filename: Some(name), directory, .. }) => {
                let module = &mut self.debug().0.module;
                let directory = directory.unwrap_or_else(|| module.symbol(""));
                Some(module.debug.files.push(FileData { name, directory }))
            }
            _ => None,
        };
        self.debug().1.files.insert(node, file);
        Ok(file)
    }

    /// `!{i32 behaviour, !"name", i32 value}`, kept where the value is a number: LangRef, "Module
    /// Flags Metadata". A linker merges flags by their behaviour. Values of other kinds (the linker
    /// options of old versions) are for formats that are not made here.
    fn module_flag(&mut self, node: Self::Node) -> Result<(), Self::Error> {
        let parts = self.tuple(node)?.unwrap_or_default();
        if let [Part::Number(behavior), Part::Text(name), Part::Number(value), ..] = &parts[..]
            && let Some(behavior) = FlagBehavior::from_number(*behavior)
        {
            let module = &mut self.debug().0.module;
            let name = module.symbol(name);
            module.flags.push(ModuleFlag { behavior, name, value: *value });
        }
        Ok(())
    }

    /// `!{!"name", !"contents"}`: a piece of a custom section, as rustc writes it for `#[link_section]`.
    fn custom_section(&mut self, node: Self::Node) -> Result<(), Self::Error> {
        let parts = self.tuple(node)?.unwrap_or_default();
        if let [Part::Text(name), Part::Text(contents), ..] = &parts[..] {
            let module = &mut self.debug().0.module;
            let (name, contents) = (module.symbol(name), module.symbol(contents));
            module.custom_sections.push(CustomSection { name, contents });
        }
        Ok(())
    }
}

//! Prints a module with the lines of its own text as debug locations: the line table that
//! a code generator makes then tells the origin of each instruction. A function is a
//! subprogram; scopes, variables and types of the source are not printed.

use rustc_hash::FxHashMap;

use super::{Groups, Printer, put};
use crate::debug::InstLoc;
use crate::entities::Global;
use crate::module::Module;

/// The nodes before those of functions and lines.
const HEAD: &str = "\
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: \"module.ll\", directory: \"\")
!2 = !DISubroutineType(types: !5)
!3 = !{i32 2, !\"Debug Info Version\", i32 3}
!4 = !{i32 7, !\"Dwarf Version\", i32 4}
!5 = !{}
";
const FIRST: usize = 6;

/// Debug locations, added as they are needed.
#[derive(Default)]
pub(super) struct Lines {
    nodes: Vec<String>,
    /// Of the function at work.
    scope: usize,
    /// Numbers of the lines of that function.
    known: FxHashMap<u32, usize>,
}

impl Lines {
    fn add(&mut self, node: String) -> usize {
        self.nodes.push(node);
        FIRST + self.nodes.len() - 1
    }
}

/// A module as `.ll` whose instructions have the number of their [`InstLoc::place`] as
/// the line of their location. Module flags are left out.
#[must_use]
pub fn module_with_lines(module: &Module) -> String {
    let groups = Groups::Numbered { texts: Default::default(), of_set: FxHashMap::default() };
    let mut printer = Printer::new(module, groups);
    printer.lines = Some(Lines::default());
    printer.module();
    printer.out
}

impl Printer<'_> {
    /// The reference after the head of a definition.
    pub(super) fn subprogram(&mut self, global: Global) {
        let Some(mut lines) = self.lines.take() else { return };
        let before = self.out.len();
        self.text("distinct !DISubprogram(name: ");
        let name = self.module.global_name(global);
        self.quoted(name.as_bytes());
        self.text(", scope: !1, file: !1, type: !2, spFlags: DISPFlagDefinition, unit: !0)");
        lines.scope = lines.add(self.out.split_off(before));
        lines.known.clear();
        put!(self, " !dbg !{}", lines.scope);
        self.lines = Some(lines);
    }

    /// The reference after an instruction.
    pub(super) fn location(&mut self, loc: InstLoc) {
        let Some(lines) = &mut self.lines else { return };
        let scope = lines.scope;
        let line = loc.place.number();
        let number = match lines.known.get(&line) {
            Some(&number) => number,
            None => {
                let node = format!("!DILocation(line: {line}, scope: !{scope})");
                let number = lines.add(node);
                lines.known.insert(line, number);
                number
            }
        };
        put!(self, ", !dbg !{number}");
    }

    /// All nodes that were added.
    pub(super) fn locations(&mut self) {
        let Some(lines) = self.lines.take() else { return };
        self.text(HEAD);
        for (number, node) in (FIRST..).zip(&lines.nodes) {
            put!(self, "!{number} = {node}\n");
        }
    }
}

//! Prints the module, its globals, and the head of each function.

use std::rc::Rc;

use super::{Names, Printer, put};
use crate::constant::ConstData;
use crate::entities::{Const, Global};
use crate::function::{Body, BodyState};
use crate::module::{
    Function, GlobalData, GlobalKind, Linkage, ModuleFlag, Tls, UnnamedAddr, Variable, Visibility,
};

/// Calling conventions that have a name of their own; any other is `cc N`.
const CALLING_CONVENTIONS: &[(u32, &str)] = &[
    (8, "fastcc"),
    (9, "coldcc"),
    (10, "ghccc"),
    (13, "anyregcc"),
    (14, "preserve_mostcc"),
    (15, "preserve_allcc"),
    (16, "swiftcc"),
    (17, "cxx_fast_tlscc"),
    (18, "tailcc"),
    (19, "cfguard_checkcc"),
    (20, "swifttailcc"),
    (21, "preserve_nonecc"),
    (64, "x86_stdcallcc"),
    (65, "x86_fastcallcc"),
    (66, "arm_apcscc"),
    (67, "arm_aapcscc"),
    (68, "arm_aapcs_vfpcc"),
    (70, "x86_thiscallcc"),
    (71, "ptx_kernel"),
    (72, "ptx_device"),
    (75, "spir_func"),
    (76, "spir_kernel"),
    (78, "x86_64_sysvcc"),
    (79, "win64cc"),
    (80, "x86_vectorcallcc"),
];

/// A data layout without what LLVM 19 cannot read: names of address spaces and flags of
/// their pointers, as in `pu3(name):32:32`.
fn layout(text: &[u8]) -> Vec<u8> {
    let parts = text.split(|&byte| byte == b'-').map(|part| {
        let head = part.iter().position(|&byte| byte == b':').unwrap_or(part.len());
        let (head, sizes) = part.split_at(head);
        let Some(space) = head.strip_prefix(b"p") else { return part.to_vec() };
        let end = space.iter().position(|&byte| byte == b'(').unwrap_or(space.len());
        let flags = space.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        [b"p", space.get(flags..end).unwrap_or_default(), sizes].concat()
    });
    parts.collect::<Vec<_>>().join(&b'-')
}

impl Printer<'_> {
    pub(super) fn module(&mut self) {
        let module = self.module;
        let layout = layout(&module.data_layout);
        let heads: [(&str, &[u8]); 3] = [
            ("source_filename", &module.source_filename),
            ("target datalayout", &layout),
            ("target triple", &module.triple),
        ];
        for (key, value) in heads.into_iter().filter(|(_, value)| !value.is_empty()) {
            put!(self, "{key} = ");
            self.quoted(value);
            self.text("\n");
        }
        for line in &module.module_asm {
            self.text("module asm ");
            self.quoted_symbol(line.text);
            self.text("\n");
        }
        self.section(Self::named_types);
        self.section(|printer| {
            for (&name, kind) in &module.comdats {
                printer.symbol('$', name);
                put!(printer, " = comdat {}\n", kind.name());
            }
        });
        let order = self.printed_order();
        self.section(|printer| {
            for &global in &order {
                printer.variable_or_alias(global);
            }
        });
        for &global in &order {
            self.section(|printer| printer.function(global));
        }
        self.section(Self::attribute_groups);
        if self.lines.is_some() {
            self.section(Self::locations);
        } else {
            self.module_metadata();
        }
    }

    /// The output of `write` after an empty line; nothing if it is empty.
    fn section(&mut self, write: impl FnOnce(&mut Self)) {
        let before = self.out.len();
        if before > 0 {
            self.text("\n");
        }
        let start = self.out.len();
        write(self);
        if self.out.len() == start {
            self.out.truncate(before);
        } else if !self.out.ends_with('\n') {
            self.text("\n");
        }
    }

    /// The named metadata of the module.
    fn module_metadata(&mut self) {
        let module = self.module;
        let flags = module.flags.len();
        let all = flags + module.custom_sections.len();
        if all == 0 {
            return;
        }
        self.text("\n");
        self.named_nodes("llvm.module.flags", 0..flags);
        self.named_nodes("wasm.custom_sections", flags..all);
        self.text("\n");
        for (number, &ModuleFlag { behavior, name, value }) in module.flags.iter().enumerate() {
            let bits = if u32::try_from(value).is_ok() { 32 } else { 64 };
            put!(self, "!{number} = !{{i32 {}, !", behavior as u32);
            self.quoted_symbol(name);
            put!(self, ", i{bits} {value}}}\n");
        }
        for (number, section) in (flags..).zip(&module.custom_sections) {
            put!(self, "!{number} = !{{!");
            self.quoted_symbol(section.name);
            self.text(", !");
            self.quoted_symbol(section.contents);
            self.text("}\n");
        }
    }

    /// `!name = !{!0, !1}`, where there are any nodes.
    fn named_nodes(&mut self, name: &str, nodes: std::ops::Range<usize>) {
        if nodes.is_empty() {
            return;
        }
        put!(self, "!{name} = !{{");
        let mut first = true;
        for number in nodes {
            self.comma(&mut first);
            put!(self, "!{number}");
        }
        self.text("}\n");
    }

    fn variable_or_alias(&mut self, global: Global) {
        let data = &self.module.globals[global];
        match &data.kind {
            GlobalKind::Variable(variable) => self.variable(global, data, variable),
            GlobalKind::Alias(target) => self.indirect(global, data, "alias", *target),
            GlobalKind::IFunc(resolver) => self.indirect(global, data, "ifunc", *resolver),
            GlobalKind::Function(_) => {}
        }
    }

    fn variable(&mut self, global: Global, data: &GlobalData, variable: &Variable) {
        self.global_name(global);
        self.text(" =");
        if data.linkage == Linkage::External && variable.init.is_none() {
            self.text(" external");
        }
        self.linkage_words(data);
        self.thread_local(data);
        self.unnamed_addr(data);
        if data.address_space != 0 {
            put!(self, " addrspace({})", data.address_space);
        }
        self.text(if variable.externally_initialized { " externally_initialized" } else { "" });
        self.text(if variable.constant { " constant " } else { " global " });
        self.ty(data.ty);
        if let Some(init) = variable.init {
            self.text(" ");
            self.constant(init);
        }
        let words = [
            ("section", data.section),
            ("partition", data.partition),
            ("code_model", variable.code_model),
        ];
        for (word, text) in words {
            if let Some(text) = text {
                put!(self, ", {word} ");
                self.quoted_symbol(text);
            }
        }
        self.comdat(", ", data);
        if data.align != 0 {
            put!(self, ", align {}", data.align);
        }
        self.function_attributes(variable.attrs);
        self.text("\n");
    }

    fn indirect(&mut self, global: Global, data: &GlobalData, word: &str, target: Const) {
        self.global_name(global);
        self.text(" =");
        self.linkage_words(data);
        self.thread_local(data);
        self.unnamed_addr(data);
        put!(self, " {word} ");
        self.ty(data.ty);
        self.text(", ");
        // LLVM takes a constant expression here without a type in front of it.
        if matches!(self.module.consts.data(target), ConstData::Expr(_)) {
            self.constant(target);
        } else {
            self.typed_constant(target);
        }
        if let Some(partition) = data.partition {
            self.text(", partition ");
            self.quoted_symbol(partition);
        }
        self.text("\n");
    }

    /// Linkage, preemption, visibility and DLL storage, each with a space before it.
    fn linkage_words(&mut self, data: &GlobalData) {
        if data.linkage != Linkage::External {
            put!(self, " {}", data.linkage.name());
        }
        let hidden = data.visibility != Visibility::Default && data.linkage != Linkage::ExternWeak;
        if data.dso_local && !data.linkage.is_local() && !hidden {
            self.text(" dso_local");
        }
        if data.visibility != Visibility::Default {
            put!(self, " {}", data.visibility.name());
        }
        let dll = data.dll_storage.name();
        if !dll.is_empty() {
            put!(self, " {dll}");
        }
    }

    fn thread_local(&mut self, data: &GlobalData) {
        match data.tls {
            Tls::None => {}
            Tls::GeneralDynamic => self.text(" thread_local"),
            Tls::LocalDynamic | Tls::InitialExec | Tls::LocalExec => {
                put!(self, " thread_local({})", data.tls.name());
            }
        }
    }

    fn unnamed_addr(&mut self, data: &GlobalData) {
        if data.unnamed_addr != UnnamedAddr::Significant {
            put!(self, " {}", data.unnamed_addr.name());
        }
    }

    /// The comdat, whose name is omitted if it is that of the global.
    fn comdat(&mut self, before: &str, data: &GlobalData) {
        let Some(comdat) = data.comdat else { return };
        put!(self, "{before}comdat");
        if data.name.expand() != Some(comdat) {
            self.text("(");
            self.symbol('$', comdat);
            self.text(")");
        }
    }

    pub(super) fn calling_convention(&mut self, number: u32) {
        if number == 0 {
            return;
        }
        match CALLING_CONVENTIONS.iter().find(|(known, _)| *known == number) {
            Some((_, name)) => put!(self, " {name}"),
            None => put!(self, " cc {number}"),
        }
    }

    /// `define` or `declare`; nothing for other globals.
    pub(super) fn function(&mut self, global: Global) {
        let module = self.module;
        let Some(function) = module.function(global) else { return };
        match &function.state {
            BodyState::Body(body) => {
                let names = Rc::new(Names::of(module, body));
                self.definition(global, body, &names);
            }
            BodyState::Declared => {
                self.text("declare");
                self.function_head(global, function, None);
                self.text("\n");
            }
            // As LLVM dumps a function that a lazy reader has yet to read; text without
            // the body cannot be read back.
            state @ (BodyState::Unread | BodyState::Taken) => {
                let unread = matches!(state, BodyState::Unread);
                self.text(if unread { "; Materializable\n" } else { "; Taken\n" });
                self.text("define");
                self.function_head(global, function, None);
                self.subprogram(global);
                self.text(" {}\n");
            }
        }
    }

    pub(super) fn definition(&mut self, global: Global, body: &Body, names: &Names) {
        let module = self.module;
        let Some(function) = module.function(global) else { return };
        self.text("define");
        self.function_head(global, function, Some((body, names)));
        self.subprogram(global);
        self.text(" {\n");
        for (number, &block) in body.layout.iter().enumerate() {
            if number > 0 {
                self.text("\n");
            }
            if number > 0 || !names.is_numbered(block) {
                self.block_label(names, block);
                self.text("\n");
            }
            for &inst in body.blocks.get(block).map_or(&[][..], |data| &data.insts) {
                self.text("  ");
                self.instruction(body, names, inst);
                self.location(body.locs[inst]);
                self.text("\n");
            }
        }
        self.text("}\n");
    }

    /// A function up to its body, or a declaration.
    fn function_head(
        &mut self,
        global: Global,
        function: &Function,
        body: Option<(&Body, &Names)>,
    ) {
        let module = self.module;
        let data = &module.globals[global];
        self.linkage_words(data);
        self.calling_convention(function.calling_convention);
        self.value_attributes(function.attrs.result);
        self.text(" ");
        let (result, params, varargs) =
            module.types.function_parts(data.ty).unwrap_or((data.ty, &[], false));
        self.ty(result);
        self.text(" ");
        self.global_name(global);
        self.text("(");
        let mut first = true;
        for (index, &ty) in params.iter().enumerate() {
            self.comma(&mut first);
            self.ty(ty);
            self.value_attributes(function.attrs.param(index));
            if let Some((body, names)) = body
                && let Some(&value) = body.params.get(index)
            {
                self.text(" ");
                self.value(names, value);
            }
        }
        if varargs {
            self.comma(&mut first);
            self.text("...");
        }
        self.text(")");
        self.variadic = varargs;
        self.unnamed_addr(data);
        if data.address_space != 0 || self.code_elsewhere {
            put!(self, " addrspace({})", data.address_space);
        }
        self.function_attributes(function.attrs.func);
        for (word, text) in [("section", data.section), ("partition", data.partition)] {
            if let Some(text) = text {
                put!(self, " {word} ");
                self.quoted_symbol(text);
            }
        }
        self.comdat(" ", data);
        if data.align != 0 {
            put!(self, " align {}", data.align);
        }
        if let Some(gc) = function.gc {
            self.text(" gc ");
            self.quoted_symbol(gc);
        }
        let constants = [
            ("prefix", function.prefix),
            ("prologue", function.prologue),
            ("personality", function.personality),
        ];
        for (word, id) in constants {
            if let Some(id) = id {
                put!(self, " {word} ");
                self.typed_constant(id);
            }
        }
    }
}

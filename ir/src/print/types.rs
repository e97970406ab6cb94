//! Prints types.

use super::{Printer, put};
use crate::entities::Type;
use crate::types::{FloatKind, TypeData};

impl FloatKind {
    /// As `.ll` spells it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::BFloat => "bfloat",
            Self::Float => "float",
            Self::Double => "double",
            Self::X86Fp80 => "x86_fp80",
            Self::Fp128 => "fp128",
            Self::PpcFp128 => "ppc_fp128",
        }
    }
}

impl Printer<'_> {
    pub(super) fn ty(&mut self, ty: Type) {
        match &self.module.types[ty] {
            TypeData::Void => self.text("void"),
            TypeData::Int(bits) => put!(self, "i{bits}"),
            TypeData::Float(kind) => self.text(kind.name()),
            TypeData::Ptr(0) => self.text("ptr"),
            TypeData::Ptr(space) => put!(self, "ptr addrspace({space})"),
            TypeData::Vector { element, count, scalable } => {
                self.text(if *scalable { "<vscale x " } else { "<" });
                put!(self, "{count} x ");
                self.ty(*element);
                self.text(">");
            }
            TypeData::Array { element, count } => {
                put!(self, "[{count} x ");
                self.ty(*element);
                self.text("]");
            }
            TypeData::Struct { fields, packed } => {
                let (open, close) = if *packed { ("<{", "}>") } else { ("{", "}") };
                self.text(open);
                let mut first = true;
                for &field in fields {
                    self.text(if first { " " } else { ", " });
                    first = false;
                    self.ty(field);
                }
                self.text(if first { "" } else { " " });
                self.text(close);
            }
            TypeData::Named(name) => self.symbol('%', *name),
            TypeData::Function { result, params, varargs } => {
                self.ty(*result);
                self.text(" (");
                let mut first = true;
                for &param in params {
                    self.comma(&mut first);
                    self.ty(param);
                }
                if *varargs {
                    self.comma(&mut first);
                    self.text("...");
                }
                self.text(")");
            }
            TypeData::Label => self.text("label"),
            TypeData::Metadata => self.text("metadata"),
            TypeData::Token => self.text("token"),
            TypeData::X86Mmx => self.text("x86_mmx"),
            TypeData::X86Amx => self.text("x86_amx"),
            TypeData::TargetExt { name, types, ints } => {
                self.text("target(");
                self.quoted_symbol(*name);
                for &ty in types {
                    self.text(", ");
                    self.ty(ty);
                }
                for int in ints {
                    put!(self, ", {int}");
                }
                self.text(")");
            }
        }
    }

    /// `%name = type { ... }` for every named struct, by name.
    pub(super) fn named_types(&mut self) {
        let module = self.module;
        let mut named: Vec<_> = module.types.named_types().collect();
        named.sort_by_key(|&(name, _)| module.bytes(name));
        for (name, body) in named {
            self.symbol('%', name);
            self.text(" = type ");
            match body {
                Some(body) => self.ty(body),
                None => self.text("opaque"),
            }
            self.text("\n");
        }
    }
}

//! Symbols that stand for others: `--wrap` and `--defsym` of linkers.

use emback_ir::{ConstData, Global, GlobalData, GlobalKind, Linkage, Module, TypeData};
use rustc_hash::FxHashMap;

use crate::substitute::{self, int_to_ptr};

/// Names whose uses refer to another symbol. A definition keeps its name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Redirects {
    to: FxHashMap<Vec<u8>, Vec<u8>>,
    /// Symbols that `--defsym` defines, each with the one that it is another name of.
    defined: Vec<(Vec<u8>, Vec<u8>)>,
    /// Symbols that `--defsym` defines as addresses.
    addresses: FxHashMap<Vec<u8>, u32>,
}

impl Redirects {
    /// `--wrap SYMBOL`: uses of SYMBOL refer to `__wrap_SYMBOL`, and those of `__real_SYMBOL` to
    /// SYMBOL. As in `wasm-ld`, also the uses in the module that defines it.
    pub fn wrap(&mut self, symbol: &[u8]) {
        self.to.insert(symbol.to_vec(), [b"__wrap_", symbol].concat());
        self.to.insert([b"__real_", symbol].concat(), symbol.to_vec());
    }

    /// `--defsym NAME=SYMBOL`: NAME is another name of SYMBOL.
    pub fn define(&mut self, name: &[u8], symbol: &[u8]) {
        self.to.insert(name.to_vec(), symbol.to_vec());
        self.defined.push((name.to_vec(), symbol.to_vec()));
    }

    /// `--defsym NAME=NUMBER`: NAME is at this address.
    pub fn place(&mut self, name: &[u8], address: u32) {
        self.addresses.insert(name.to_vec(), address);
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.to.is_empty() && self.addresses.is_empty()
    }

    /// Whether a use of `name` needs no definition.
    #[must_use]
    pub fn has_address(&self, name: &[u8]) -> bool {
        self.addresses.contains_key(name)
    }

    /// The name of the symbol that a use of `name` refers to.
    #[must_use]
    pub fn of<'n>(&'n self, name: &'n [u8]) -> &'n [u8] {
        self.to.get::<[u8]>(name).map_or(name, Vec::as_slice)
    }

    /// The symbols of `--defsym`, in order, each with the one that it is another name of.
    pub fn defined(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.defined.iter().map(|(name, symbol)| (name.as_slice(), symbol.as_slice()))
    }

    /// Puts the addresses of `--defsym` in the place of symbols in a linked module, defined or not.
    fn add_addresses(&self, module: &mut Module) {
        let name = |data: &GlobalData| data.name.expand().filter(|_| !data.linkage.is_local());
        let address =
            |(global, data)| Some((global, *self.addresses.get(module.bytes(name(data)?))?));
        let by: FxHashMap<Global, u32> = module.globals.iter().filter_map(address).collect();
        if by.is_empty() {
            return;
        }
        substitute::constants(module, |module, data, ty| match data {
            ConstData::Global(global) => {
                by.get(global).map(|&address| int_to_ptr(module, ty, address))
            }
            _ => None,
        });
    }

    /// Adds the symbols of `--defsym` to a linked module: addresses, and aliases of definitions. What
    /// nothing defines is undefined where it is used. A definition of the same name gives way.
    pub(crate) fn add_names(&self, module: &mut Module) {
        self.add_addresses(module);
        for (name, symbol) in self.defined() {
            let Some(target) = module.global_by_name(symbol) else { continue };
            let data = &module.globals[target];
            if data.is_declaration() || data.linkage == Linkage::AvailableExternally {
                continue;
            }
            let (ty, space) = (data.ty, data.address_space);
            let pointer = module.types.intern(TypeData::Ptr(space));
            let target = module.consts.intern(pointer, ConstData::Global(target));
            let name = module.symbol(name);
            let mut alias = GlobalData::new(Some(name), ty, GlobalKind::Alias(target));
            (alias.linkage, alias.address_space) = (Linkage::External, space);
            match module.global_by_symbol(name) {
                Some(other) if !module.globals[other].linkage.is_local() => {
                    module.globals[other] = alias;
                }
                Some(other) => {
                    module.rename_global(other, None);
                    module.add_global(alias);
                }
                None => {
                    module.add_global(alias);
                }
            }
        }
    }
}

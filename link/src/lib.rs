//! The linker: definitions move from one module to another, symbols are resolved,
//! archives are read.
//!
//! [`modules`] is what a driver calls. It is built of parts that serve alone as well:
//!
//! * [`mover`] moves globals with all that they reach, LLVM's `IRMover`;
//! * [`symbols`] decides between two symbols of one name, and between two comdats;
//! * [`linker`] adds one module after the other to a destination, LLVM's `ModuleLinker`;
//! * [`live`] finds what a program needs of several modules, and reads no other body;
//! * [`archive`] finds the members of an archive that define a symbol.
//!
//! What a module looks like after linking is what `llvm-link` makes of the same inputs,
//! up to the order of globals and the numbers behind the names of local symbols that had
//! to be renamed.

pub mod archive;
mod comdats;
mod flags;
mod layouts;
pub mod linker;
pub mod live;
pub mod mover;
mod reachable;
mod redirects;
mod substitute;
pub mod symbols;

pub use linker::{Linker, modules};
pub use mover::{
    Locations, Mover, Needed, Placement, Plan, Source, copy_by_name, define_by_name,
    define_by_name_where, define_needed,
};
pub use reachable::reachable;
pub use redirects::Redirects;

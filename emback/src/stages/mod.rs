//! The stages of a compilation, as values: [`Read`], [`Legal`], [`Linked`], [`Code`]. Each is made
//! from the one before, and one can stop at any of them to look at it.
//!
//! ```
//! use emback::stages::{Read, Unobserved};
//! use emback::{Input, Options};
//!
//! let source = "define i32 @twice(i32 %x) {\n  %y = add i32 %x, %x\n  ret i32 %y\n}\n";
//! let options = Options::default();
//! let read = Read::new(&[Input::new("twice.ll", source)])?;
//! let legal = read.legalise(&options, &Unobserved)?;
//! let linked = legal.link(&options, &Unobserved)?;
//! assert_eq!(linked.program().functions.len(), 1);
//! let code = linked.print(&options)?;
//! let output = code.bundle(&options)?;
//! assert!(output.is_asm);
//! # Ok::<(), emback::Error>(())
//! ```
//!
//! All stages of one program get the same options. Only [`Options::debug`](crate::Options::debug),
//! [`Options::validate`](crate::Options::validate) and
//! [`Options::output_name`](crate::Options::output_name) may differ after [`Read::legalise`]: that
//! pass does not depend on them.

mod code;
mod files;
mod gather;
mod legal;
mod linked;
mod read;
mod roots;

pub use emback_passes::pipeline::{Observer, Stage, Unobserved};

pub use code::{Code, Printed};
pub use legal::Legal;
pub use linked::Linked;
pub(crate) use linked::dyn_calls;
#[cfg(feature = "llvm")]
pub(crate) use linked::{resolve, settle_weak_symbols};
pub use read::Read;

//! Tests of the asm.js validator against engines: random modules, single faults planted in them, published modules, and
//! the engines that judge them.

pub mod case;
pub mod compare;
pub mod faults;
pub mod forms;
pub mod generate;
pub mod judge;
pub mod packages;
pub mod print;
pub mod syntax;
pub mod validator;

//! What the engines that validate say of asm.js: random modules, single faults planted in them, modules that others
//! published, and the judges.

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

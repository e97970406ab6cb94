//! Tests of the check of one function: a body, or a whole function, is checked in a
//! module with one name of every kind.
//!
//! A case is printed with what is wrong in it: whom it concerns, which rule, and the text
//! that is pointed at.

mod calls;
mod declarations;
mod facts;
mod harness;
mod heap;
mod literals;
mod operators;
mod spelling;
mod statements;
mod words;

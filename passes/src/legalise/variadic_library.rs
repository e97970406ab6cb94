//! The variadic functions of the C library, with their fixed parameters.
//!
//! A program that declares one without a prototype (`extern int printf();`) calls it with a type
//! that is not variadic, which works on machines that pass variadic arguments as any others. C99,
//! 7.19.6 and 7.24.2, and POSIX.1-2008 declare them.

use emback_ir::{Type, Types};

/// A fixed parameter.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Fixed {
    Pointer,
    Int,
}

impl Fixed {
    pub(super) const fn ty(self) -> Type {
        match self {
            Self::Pointer => Types::PTR,
            Self::Int => Types::I32,
        }
    }
}

use Fixed::{Int, Pointer};

/// The fixed parameters of a variadic function; `None` for any other.
pub(super) fn fixed(name: &str) -> Option<&'static [Fixed]> {
    Some(match name {
        "printf" | "scanf" | "wprintf" | "wscanf" => &[Pointer],
        "fprintf" | "sprintf" | "fscanf" | "sscanf" | "asprintf" | "fwprintf" | "fwscanf"
        | "swscanf" => &[Pointer, Pointer],
        "snprintf" | "swprintf" => &[Pointer, Int, Pointer],
        "dprintf" => &[Int, Pointer],
        "open" => &[Pointer, Int],
        "fcntl" | "ioctl" => &[Int, Int],
        _ => return None,
    })
}

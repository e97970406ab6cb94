//! The effects of a call of an intrinsic besides its result, in the terms of LLVM's
//! function attributes.

/// Whether memory is read or written. Also a place's share of [`Effects`].
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Access {
    /// Neither.
    None,
    /// Read at most.
    Read,
    /// Written at most.
    Write,
    /// Read and written.
    ReadWrite,
}

impl Access {
    /// Whether it may write.
    #[must_use]
    pub const fn writes(self) -> bool {
        matches!(self, Self::Write | Self::ReadWrite)
    }

    /// Whether it may read.
    #[must_use]
    pub const fn reads(self) -> bool {
        matches!(self, Self::Read | Self::ReadWrite)
    }
}

/// The effects of an intrinsic, as LLVM's `Intrinsics.td` states them: `memory(...)`,
/// `willreturn`, `nounwind`, `noreturn` and `speculatable`. Attributes that a module
/// writes at the declaration do not count: LLVM replaces them too.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Effects {
    /// Memory that arguments point to.
    pub args: Access,
    /// Memory that the module cannot reach: the floating-point environment, what keeps a
    /// hint in its place.
    pub inaccessible: Access,
    /// All other memory.
    pub other: Access,
    /// It comes back, or leaves by unwinding.
    pub will_return: bool,
    /// It never comes back.
    pub no_return: bool,
    /// It does not leave by unwinding.
    pub no_unwind: bool,
    /// It may run where the program would not have run it.
    pub speculatable: bool,
}

/// A value from the operands alone, at any time.
pub const PURE: Effects = NO_MEMORY.speculatable();
/// A value from the operands alone.
pub const NO_MEMORY: Effects = memory(Access::None, Access::None, Access::None);
/// Reads any memory.
pub const READ: Effects = memory(Access::Read, Access::Read, Access::Read);
/// Writes any memory.
pub const WRITE: Effects = memory(Access::Write, Access::Write, Access::Write);
/// Reads what its arguments point to.
pub const ARGS_READ: Effects = memory(Access::Read, Access::None, Access::None);
/// Writes what its arguments point to.
pub const ARGS_WRITE: Effects = memory(Access::Write, Access::None, Access::None);
/// Reads and writes what its arguments point to.
pub const ARGS: Effects = memory(Access::ReadWrite, Access::None, Access::None);
/// Reads and writes memory that the module cannot reach: it stays in its place, and no
/// load or store cares.
pub const INACCESSIBLE: Effects = memory(Access::None, Access::ReadWrite, Access::None);
/// Writes memory that the module cannot reach.
pub const INACCESSIBLE_WRITE: Effects = memory(Access::None, Access::Write, Access::None);
/// Reads and writes what its arguments point to, and memory that the module cannot reach.
pub const INACCESSIBLE_OR_ARGS: Effects =
    memory(Access::ReadWrite, Access::ReadWrite, Access::None);
/// Reads and writes any memory. What is not known has this, with
/// [`Effects::may_not_return`] and [`Effects::may_unwind`].
pub const ANY: Effects = memory(Access::ReadWrite, Access::ReadWrite, Access::ReadWrite);

/// The effect on each kind of memory; the call returns and does not unwind.
const fn memory(args: Access, inaccessible: Access, other: Access) -> Effects {
    Effects {
        args,
        inaccessible,
        other,
        will_return: true,
        no_return: false,
        no_unwind: true,
        speculatable: false,
    }
}

impl Effects {
    /// The same, but it may run for ever, end the program or leave the function in
    /// another way.
    #[must_use]
    pub const fn may_not_return(self) -> Self {
        Self { will_return: false, ..self }
    }

    /// The same, but it never comes back.
    #[must_use]
    pub const fn never_returns(self) -> Self {
        Self { will_return: false, no_return: true, ..self }
    }

    /// The same, but it may leave by unwinding.
    #[must_use]
    pub const fn may_unwind(self) -> Self {
        Self { no_unwind: false, ..self }
    }

    /// The same, and it may run where the program would not have run it.
    #[must_use]
    pub const fn speculatable(self) -> Self {
        Self { speculatable: true, ..self }
    }

    /// Whether it may write any memory, what the module cannot reach included.
    #[must_use]
    pub const fn writes(self) -> bool {
        self.args.writes() || self.inaccessible.writes() || self.other.writes()
    }

    /// Whether it may write memory that a load of the module may read.
    #[must_use]
    pub const fn writes_reachable(self) -> bool {
        self.args.writes() || self.other.writes()
    }

    /// Whether it neither reads nor writes memory.
    #[must_use]
    pub const fn is_memory_none(self) -> bool {
        matches!(
            (self.args, self.inaccessible, self.other),
            (Access::None, Access::None, Access::None)
        )
    }

    /// Whether a call may be removed if its result is not used.
    #[must_use]
    pub const fn is_removable(self) -> bool {
        !self.writes() && self.will_return && self.no_unwind
    }
}

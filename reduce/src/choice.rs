//! Selects the opportunities of a pass to apply. Each pass is written once, as code that
//! asks at every opportunity whether to take it. Run with [`Choice::none`] it counts; run
//! with [`Choice::of`] it edits. So the count can never disagree with the edit.

/// Asked by a pass at each of its opportunities, in their order.
///
/// The number of opportunities and their order come from the module as the pass was given
/// it: what is taken must not change what is asked later.
#[derive(Debug)]
pub struct Choice<'a> {
    taken: &'a [bool],
    next: usize,
}

impl<'a> Choice<'a> {
    /// Takes nothing: a pass run with it only counts.
    #[must_use]
    pub fn none() -> Self {
        Self { taken: &[], next: 0 }
    }

    /// Takes those that are marked; past the end nothing is.
    #[must_use]
    pub fn of(taken: &'a [bool]) -> Self {
        Self { taken, next: 0 }
    }

    /// The next opportunity: whether to take it.
    pub fn take(&mut self) -> bool {
        self.next += 1;
        self.taken.get(self.next - 1).copied().unwrap_or(false)
    }

    /// How many there were so far.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.next
    }
}

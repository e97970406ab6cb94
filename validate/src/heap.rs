//! Valid lengths of a heap: powers of two up to 16 MiB, multiples of 16 MiB beyond.
//! Engines check this at link time, when the buffer is passed to the module.
//!
//! The specification: section 7, Linking. The list there is a power of two from 2^12 to
//! 2^24, or a multiple of 2^24. Such lengths let an engine check an index with a mask or
//! one comparison with an immediate operand of ARM's encoding.

use std::fmt;

use crate::profile::Engine;

/// A heap length that an engine rejects at link time.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct BadHeapLength {
    /// The engine.
    pub engine: Engine,
    /// The length, in bytes.
    pub bytes: u64,
    /// The next larger length that it takes, if there is one.
    pub next: Option<u64>,
}

impl fmt::Display for BadHeapLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} does not link with a heap of {} bytes", self.engine.name(), self.bytes)?;
        match self.next {
            Some(next) => write!(f, "; the next length that it takes is {next}"),
            None => write!(f, "; it takes at most {}", largest_heap(self.engine)),
        }
    }
}

impl std::error::Error for BadHeapLength {}

/// The length from which multiples take the place of powers of two.
const MIB_16: u64 = 1 << 24;

/// Whether `engine` links a module that has views with a heap of that many bytes.
///
/// # Errors
///
/// With the next larger length that it accepts.
pub fn heap_length(bytes: u64, engine: Engine) -> Result<(), BadHeapLength> {
    match next_heap_length(bytes, engine) {
        Some(next) if next == bytes => Ok(()),
        next => Err(BadHeapLength { engine, bytes, next }),
    }
}

/// The least length of at least `bytes` that an engine links with.
///
/// None if that is beyond its largest heap.
pub(crate) fn next_heap_length(bytes: u64, engine: Engine) -> Option<u64> {
    let least = match engine {
        Engine::Spec | Engine::V8 => 1 << 12,
        Engine::SpiderMonkey => 1 << 16,
    };
    let length = if bytes <= least {
        least
    } else if bytes <= MIB_16 {
        bytes.next_power_of_two()
    } else {
        bytes.checked_next_multiple_of(MIB_16)?
    };
    (length <= largest_heap(engine)).then_some(length)
}

/// The largest heap that an engine links with. SpiderMonkey's limit is one step of 16 MiB
/// below 2 GiB.
pub(crate) fn largest_heap(engine: Engine) -> u64 {
    match engine {
        Engine::Spec => (1 << 32) - MIB_16,
        Engine::V8 => 1 << 31,
        Engine::SpiderMonkey => 0x7f00_0000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_powers_of_two_and_then_multiples_of_16_mib() {
        use Engine::{SpiderMonkey, V8};
        let mib = 1 << 20;
        for engine in Engine::ALL {
            for good in [1 << 16, 1 << 20, 16 * mib, 32 * mib, 48 * mib, 0x7f00_0000] {
                assert_eq!(heap_length(good, engine), Ok(()));
            }
            for (bad, next) in [(65_537, 1 << 17), (3 * mib, 4 * mib), (17 * mib, 32 * mib)] {
                assert_eq!(heap_length(bad, engine).map_err(|bad| bad.next), Err(Some(next)));
            }
        }
        assert_eq!(heap_length(4096, V8), Ok(()));
        assert_eq!(heap_length(4096, SpiderMonkey).map_err(|bad| bad.next), Err(Some(1 << 16)));
        assert_eq!(heap_length(1 << 31, V8), Ok(()));
        assert_eq!(heap_length(1 << 31, SpiderMonkey).map_err(|bad| bad.next), Err(None));
    }
}

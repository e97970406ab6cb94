//! The rule sets: the engines that had a validator, and the specification.

use std::fmt;

/// A definition of asm.js. In this crate "engine" includes the specification.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Engine {
    /// The working draft of 18 August 2014, to the letter, and `Math.clz32`: the draft
    /// stopped before it, and every engine with a validator has it.
    Spec,
    /// V8 as it was until its validator was switched off in 2026: a scanner and parser of
    /// its own.
    V8,
    /// SpiderMonkey as it was until Firefox 148: works on the tree of its JavaScript
    /// parser.
    SpiderMonkey,
}

impl Engine {
    /// All of them, in the order in which they are reported.
    pub const ALL: [Engine; 3] = [Engine::Spec, Engine::V8, Engine::SpiderMonkey];

    /// The usual name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Engine::Spec => "the specification",
            Engine::V8 => "V8",
            Engine::SpiderMonkey => "SpiderMonkey",
        }
    }

    /// Its bit in [`Engines`].
    fn bit(self) -> u8 {
        match self {
            Engine::Spec => 1,
            Engine::V8 => 2,
            Engine::SpiderMonkey => 4,
        }
    }
}

/// A set of engines.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Engines(u8);

impl Engines {
    /// None of them.
    pub const NONE: Engines = Engines(0);

    /// Whether `engine` is in it.
    #[must_use]
    pub fn contains(self, engine: Engine) -> bool {
        self.0 & engine.bit() != 0
    }

    /// Whether there is none in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in either.
    #[must_use]
    pub fn union(self, other: Engines) -> Engines {
        Engines(self.0 | other.0)
    }

    /// Those in this set and not in the other.
    #[must_use]
    pub fn without(self, other: Engines) -> Engines {
        Engines(self.0 & !other.0)
    }

    /// Its members, in the order of [`Engine::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Engine> {
        Engine::ALL.into_iter().filter(move |&engine| self.contains(engine))
    }
}

impl From<Engine> for Engines {
    fn from(engine: Engine) -> Engines {
        Engines(engine.bit())
    }
}

impl FromIterator<Engine> for Engines {
    fn from_iter<I: IntoIterator<Item = Engine>>(engines: I) -> Engines {
        engines.into_iter().fold(Engines::NONE, |all, engine| all.union(engine.into()))
    }
}

impl fmt::Display for Engines {
    /// `V8 and SpiderMonkey`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Engine::name).collect();
        match names.as_slice() {
            [] => write!(f, "no engine"),
            [one] => write!(f, "{one}"),
            [head @ .., last] => write!(f, "{} and {last}", head.join(", ")),
        }
    }
}

/// The profile to check against.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub enum Profile {
    /// The specification alone.
    Spec,
    /// V8 alone.
    V8,
    /// SpiderMonkey alone.
    SpiderMonkey,
    /// V8 and SpiderMonkey: what both accept.
    #[default]
    Both,
    /// All three.
    All,
}

impl Profile {
    /// The engines that must all accept a module.
    #[must_use]
    pub fn engines(self) -> Engines {
        match self {
            Profile::Spec => Engine::Spec.into(),
            Profile::V8 => Engine::V8.into(),
            Profile::SpiderMonkey => Engine::SpiderMonkey.into(),
            Profile::Both => Engines::from_iter([Engine::V8, Engine::SpiderMonkey]),
            Profile::All => Engines::from_iter(Engine::ALL),
        }
    }
}

//! Options of a linker, as `-Wl,` and `-Xlinker` give them.

use crate::failure::Failure;

use super::options::{Invocation, Item};

/// What becomes of an option of the linker.
enum Action {
    /// The link has it under this name, with its argument if it takes one.
    Build(&'static str),
    /// A setting says the same; `#` is the argument.
    Setting(&'static str),
    /// It is about files of native systems, or asks for what is done anyway.
    Nothing,
}

/// An option: its names without hyphens, whether it has an argument, and what becomes of it.
struct LinkerOption {
    names: &'static [&'static str],
    takes: bool,
    action: Action,
}

macro_rules! table {
    ($([$($name:literal)+] $takes:ident $action:expr;)*) => {
        &[$(LinkerOption { names: &[$($name),+], takes: table!(@ $takes), action: $action }),*]
    };
    (@ flag) => { false };
    (@ takes) => { true };
}

/// Those of ld, lld and wasm-ld that build systems pass.
static TABLE: &[LinkerOption] = table! {
    ["whole-archive"] flag Action::Build("--whole-archive");
    ["no-whole-archive"] flag Action::Build("--no-whole-archive");
    ["start-group" "(" "end-group" ")"] flag Action::Nothing;
    ["u" "undefined"] takes Action::Build("-u");
    ["wrap"] takes Action::Build("--wrap");
    ["defsym"] takes Action::Build("--defsym");
    ["l" "library"] takes Action::Build("-l");
    ["L" "library-path"] takes Action::Build("-L");
    ["export-all"] flag Action::Setting("EXPORT_ALL=1");
    ["allow-undefined" "unresolved-symbols=ignore-all" "warn-unresolved-symbols" "import-undefined"] flag
        Action::Setting("ERROR_ON_UNDEFINED_SYMBOLS=0");
    ["import-memory"] flag Action::Setting("IMPORTED_MEMORY=1");
    ["shared-memory"] flag Action::Setting("SHARED_MEMORY=1");
    ["growable-table"] flag Action::Setting("ALLOW_TABLE_GROWTH=1");
    ["initial-memory"] takes Action::Setting("INITIAL_MEMORY=#");
    ["max-memory"] takes Action::Setting("MAXIMUM_MEMORY=#");
    ["soname" "h" "rpath" "R" "rpath-link" "version-script" "dynamic-linker" "I" "Map" "m" "hash-style" "build-id" "e" "entry"
     "T" "script" "sort-section" "sort-common" "plugin" "plugin-opt" "dynamic-list" "exclude-libs" "compatibility_version"
     "current_version" "install_name" "out-implib" "subsystem" "retain-symbols-file" "color-diagnostics" "error-limit" "threads"
     "thinlto-cache-dir" "thinlto-jobs" "features" "table-base" "global-base" "mllvm" "compress-debug-sections"] takes Action::Nothing;
    ["as-needed" "no-as-needed" "gc-sections" "no-gc-sections" "print-gc-sections" "s" "strip-all" "S" "strip-debug" "x" "discard-all"
     "X" "discard-locals" "Bstatic" "Bdynamic" "Bsymbolic" "Bsymbolic-functions" "static" "dn" "dy" "call_shared" "non_shared"
     "no-undefined" "fatal-warnings" "no-fatal-warnings" "warn-common" "export-dynamic" "E" "no-export-dynamic" "no-entry"
     "allow-multiple-definition" "allow-shlib-undefined" "no-allow-shlib-undefined" "enable-new-dtags" "disable-new-dtags"
     "eh-frame-hdr" "relax" "no-relax" "demangle" "no-demangle" "stats" "v" "V" "verbose" "M" "print-map" "cref" "stack-first"
     "no-stack-first" "icf=all" "icf=safe" "O0" "O1" "O2" "O3" "search_paths_first" "headerpad_max_install_names" "dead_strip"
     "bind_at_load" "merge-data-segments" "no-merge-data-segments" "no-check-features" "check-features"
     "export-table" "import-table" "strip-unneeded" "nmagic" "N" "n" "omagic" "no-keep-memory"
     "reduce-memory-overheads" "trace" "t" "pie" "no-pie" "no-dynamic-linker" "text" "combreloc" "no-warn-mismatch"] flag Action::Nothing;
};

/// Puts what the linker was told, each word at a place among the items, into the command line.
///
/// # Errors
/// When an option is unknown or lacks its argument.
pub(super) fn apply(words: Vec<(usize, String)>, out: &mut Invocation) -> Result<(), Failure> {
    let mut words = words.into_iter();
    let mut found: Vec<(usize, Vec<String>)> = Vec::new();
    while let Some((place, word)) = words.next() {
        let refuse = |what: &str| {
            Failure::usage(format!("-Wl,{word}: {what}"))
                .help("leave it out: the linker is emback's own, and has the options that emback cc --help names")
        };
        if !word.starts_with('-') {
            // A file, or what an unknown option of a newer linker takes.
            found.push((place, vec![word]));
            continue;
        }
        // A stack's size is a keyword of -z.
        if let Some(keyword) = word.strip_prefix("-z") {
            let keyword = match keyword {
                "" => words
                    .next()
                    .map(|(_, next)| next)
                    .ok_or_else(|| refuse("its argument is missing"))?,
                keyword => keyword.to_owned(),
            };
            if let Some(size) = keyword.strip_prefix("stack-size=") {
                out.settings.push(format!("STACK_SIZE={size}"));
            }
            continue;
        }
        let bare = word.trim_start_matches('-');
        let (name, joined) = match bare.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (bare, None),
        };
        // The link is where programs are optimised, as with LLVM's LTO.
        if let Some(level) = bare.strip_prefix("lto-O") {
            found.push((place, vec![format!("-O{level}")]));
            continue;
        }
        // Symbols to export have their names of C.
        if matches!(name, "export" | "export-if-defined" | "export-dynamic-symbol") {
            let symbol = match joined {
                Some(symbol) => symbol,
                None => words
                    .next()
                    .map(|(_, next)| next)
                    .ok_or_else(|| refuse("its argument is missing"))?,
            };
            out.exports.push(symbol);
            continue;
        }
        let named = |wanted: &str| TABLE.iter().find(|option| option.names.contains(&wanted));
        // One letter has its argument behind it: -usymbol, -Lfolder.
        let letter = name.char_indices().nth(1).map(|(at, _)| bare.split_at(at));
        let (option, value) = match (named(bare).or_else(|| named(name)), letter) {
            (Some(option), _) if !option.takes => (option, None),
            (Some(option), _) => {
                // Some are flags as well, with an argument only behind `=`.
                let only_joined = matches!(
                    name,
                    "build-id"
                        | "color-diagnostics"
                        | "threads"
                        | "error-limit"
                        | "features"
                        | "plugin-opt"
                );
                let value = match joined {
                    None if !only_joined => words.next().map(|(_, next)| next),
                    joined => joined,
                };
                if value.is_none() && !only_joined {
                    return Err(refuse("its argument is missing"));
                }
                (option, value)
            }
            (None, Some((letter, value))) if !word.starts_with("--") => match named(letter) {
                Some(option) if option.takes => (option, Some(value.to_owned())),
                _ => return Err(refuse("there is no such option")),
            },
            (None, _) => return Err(refuse("there is no such option")),
        };
        match option.action {
            Action::Build(name) => {
                found.push((place, std::iter::once(name.to_owned()).chain(value).collect()));
            }
            Action::Setting(setting) => {
                out.settings.push(setting.replace('#', &value.unwrap_or_default()))
            }
            Action::Nothing => {}
        }
    }
    // From the end on, so that the places of the others stay.
    for (place, arguments) in found.into_iter().rev() {
        let arguments = arguments.into_iter().map(|argument| Item::Argument(argument.into()));
        out.items.splice(place..place, arguments);
    }
    Ok(())
}

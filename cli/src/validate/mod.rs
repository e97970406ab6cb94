//! `emback validate`: checks existing asm.js against the rules of engines.
//!
//! `input` reads a file, the checker checks it, and `human` or `json` prints the report; `stats`
//! prints statistics.

mod examples;
mod explain;
mod fit;
mod human;
mod input;
mod json;
mod stats;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;
use clap::{Args, ValueEnum};
use emback_ir::Diagnostic as Word;
use emback_validate::places::Places;
use emback_validate::{ModuleReport, Options, Profile, Report, Rule, Severity, check};

use crate::common::{Color, Format};
use crate::failure::Failure;
use crate::report;
use human::Page;
use input::Input;

/// What `emback validate --help` says last.
const HELP: &str = "\
Exit status: 0 every module is valid, 1 one is not, or a file cannot be read or holds no asm.js module, 2 the command \
line is at fault. All files are checked, even after an error in one of them. Warnings do not change the status.

--format json writes an array to the standard output, with an object for each file, in their order:
  file         as it was given; <stdin> for '-'
  valid        whether it was read, holds a module, and all its modules are valid
  error        why nothing was checked, or null
  faults       diagnostics of the file: it is not JavaScript, or nests too deeply
  modules      one for each function with \"use asm\":
    name         of the function, or null
    range        from start up to end, each with byte (from 0), line and column (from 1, in characters)
    valid        whether all checked engines accept it
    verdicts     \"valid\" or \"invalid\" for each checked engine: spec, v8, spidermonkey
    diagnostics  in the order of the text:
      rule, about    name of the rule, and what it requires
      severity       \"error\" or \"warning\"
      engines        the engines that reject it, or that a warning concerns
      message        what is wrong
      found, wanted  types, or null
      help           what to write instead, or null
      function       in which function, or null
      range          where
      related        message and range of a related place, or null
    stats        with --stats: statistics of the module, its tables and all its functions
    fit          with --profile-fit: an array of engine, limit, allowed, used, and the range where that is";

/// `emback validate`.
#[derive(Args, Debug)]
#[command(after_long_help = HELP)]
pub struct ValidateArgs {
    /// JavaScript, or HTML with scripts in it; '-' is the standard input
    #[arg(value_name = "FILE", required_unless_present_any = ["list_rules", "explain"])]
    pub inputs: Vec<PathBuf>,

    /// Select the profile to check against
    #[arg(long, value_enum, value_name = "PROFILE", default_value_t = ProfileName::Both, help_heading = "What to check")]
    pub profile: ProfileName,

    /// Also report code that validates but is slow or misleading
    #[arg(short = 'W', long, help_heading = "What to check")]
    pub warnings: bool,

    /// Print text for people, or JSON for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human, help_heading = "What to print")]
    pub format: Format,

    /// Also print statistics of each module, and of its largest functions or all of them
    #[arg(long, value_enum, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "largest", help_heading = "What to print")]
    pub stats: Option<StatsLength>,

    /// Also print how close each module comes to the limits of engines
    #[arg(long, help_heading = "What to print")]
    pub profile_fit: bool,

    /// Print only errors and warnings: nothing about valid modules, and no verdicts
    #[arg(short, long, help_heading = "What to print")]
    pub quiet: bool,

    /// Show at most N errors of a module, then count the rest by rule; 0 shows all
    ///
    /// The same limit applies to warnings. JSON always has all.
    #[arg(long, value_name = "N", default_value_t = crate::report::MOST, help_heading = "What to print")]
    pub max_errors: usize,

    /// When to use colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "What to print")]
    pub color: Color,

    /// Explain a rule, by the name in brackets after 'error' or 'warning'
    #[arg(long, value_name = "RULE", exclusive = true, help_heading = "What to print")]
    pub explain: Option<String>,

    /// List all rules and what they require
    #[arg(long, exclusive = true, help_heading = "What to print")]
    pub list_rules: bool,
}

/// The profile to check against.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum ProfileName {
    /// The specification: the working draft of 18 August 2014
    Spec,
    /// V8, up to where its asm.js compiler was switched off
    V8,
    /// SpiderMonkey, up to Firefox 148
    #[value(name = "spidermonkey")]
    SpiderMonkey,
    /// V8 and SpiderMonkey: what both accept
    Both,
    /// V8, SpiderMonkey and the specification
    All,
}

/// The functions for which statistics are printed.
#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum StatsLength {
    /// The ten largest
    Largest,
    /// All
    All,
}

/// Checks files, and returns the exit status.
///
/// # Errors
/// When the result cannot be written.
pub fn validate(args: &ValidateArgs) -> Result<u8, Failure> {
    if args.list_rules {
        out(&explain::list());
        return Ok(0);
    }
    if let Some(name) = &args.explain {
        out(&explain::explain(name)?);
        return Ok(0);
    }
    let session = Session { args, renderer: report::renderer(args.color) };
    let mut valid = true;
    let mut files = Vec::new();
    for path in &args.inputs {
        let (fine, file) = session.file(path);
        valid &= fine;
        files.extend(file);
    }
    if args.format == Format::Json {
        let text = serde_json::to_string_pretty(&files)
            .map_err(|error| Failure::other(format!("no JSON can be made: {error}")))?;
        out(&text);
        out("\n");
    }
    Ok(u8::from(!valid))
}

/// What stays the same for all files.
struct Session<'a> {
    /// The arguments of the command.
    args: &'a ValidateArgs,
    /// What makes text of diagnostics, with or without colour.
    renderer: Renderer,
}

impl Session<'_> {
    /// Checks a file and prints what people read; gives what programs read, where they do.
    fn file(&self, path: &Path) -> (bool, Option<json::File>) {
        let name = input::name(path);
        match input::read(path) {
            Ok(input) => self.checked(name, &input),
            Err(why) if self.args.format == Format::Json => {
                (false, Some(json::File::unreadable(name, why)))
            }
            Err(why) => {
                self.say(&Word::error(format!("{name}: {why}")));
                (false, None)
            }
        }
    }

    /// Checks what was read, and prints or returns the report.
    fn checked(&self, name: String, input: &Input) -> (bool, Option<json::File>) {
        let options = Options {
            engines: profile(self.args.profile).engines(),
            warnings: self.args.warnings,
            syntax: input.syntax,
        };
        let report = check(&input.text, &options);
        let empty = report.modules.is_empty() && report.faults.is_empty();
        let refused = report.modules.iter().any(|module| !module.refused_by().is_empty());
        let valid = !empty && !refused && report.faults.is_empty();
        let places = Places::new(&input.text);
        if self.args.format == Format::Json {
            let writer = json::Writer {
                places: &places,
                skipped: input.skipped,
                stats: self.args.stats.is_some(),
                fit: self.args.profile_fit,
            };
            let error = empty.then(|| "no asm.js module".to_owned());
            return (valid, Some(writer.file(name, valid, error, report)));
        }
        if empty {
            self.say(
                &Word::error(format!("{name}: no asm.js module"))
                    .help("a module is a function that begins with \"use asm\""),
            );
        }
        let page = Page { name: &name, places: &places, renderer: &self.renderer };
        self.report(&page, &report, &options);
        (valid, None)
    }

    /// Prints the report of a file for people.
    fn report(&self, page: &Page<'_>, report: &Report, options: &Options) {
        for fault in &report.faults {
            report::write(&page.diagnostic(fault, options.engines));
        }
        if !report.faults.is_empty() && report.modules.is_empty() {
            self.verdict(&format!("{}: not checked\n", page.name));
        }
        for module in &report.modules {
            self.module(page, module, report.modules.len() == 1);
        }
    }

    /// Prints the diagnostics of a module, up to `--max-errors`, and its verdict.
    fn module(&self, page: &Page<'_>, module: &ModuleReport, alone: bool) {
        let most = match self.args.max_errors {
            0 => usize::MAX,
            most => most,
        };
        let (mut errors, mut warnings) = (0, 0);
        let mut left_out: Vec<Rule> = Vec::new();
        for diagnostic in &module.diagnostics {
            let count = match diagnostic.severity() {
                Severity::Error => &mut errors,
                Severity::Warning => &mut warnings,
            };
            *count += 1;
            if *count > most {
                left_out.push(diagnostic.rule);
            } else {
                report::write(&page.diagnostic(diagnostic, module.asked));
            }
        }
        if !left_out.is_empty() {
            let more = human::left_out(module, &left_out);
            let errors = left_out.iter().any(|rule| rule.severity() == Severity::Error);
            let word = if errors { Word::error(more) } else { Word::warning(more) };
            self.say(&word.help("--max-errors 0 shows all"));
        }
        let mut text = page.verdict(module, alone);
        text.push('\n');
        if let Some(length) = self.args.stats {
            text.push_str(&stats::text(&module.stats, length));
        }
        if self.args.profile_fit {
            text.push_str(&fit::text(&module.fit, page.places));
        }
        self.verdict(&text);
    }

    /// Prints what belongs to the standard output, unless `--quiet` is given.
    fn verdict(&self, text: &str) {
        if !self.args.quiet {
            out(text);
        }
    }

    /// Prints a message about a file as a whole.
    fn say(&self, word: &Word) {
        report::write(&report::render(&self.renderer, word, &[]));
    }
}

/// The profile of the checker that an argument names.
fn profile(name: ProfileName) -> Profile {
    match name {
        ProfileName::Spec => Profile::Spec,
        ProfileName::V8 => Profile::V8,
        ProfileName::SpiderMonkey => Profile::SpiderMonkey,
        ProfileName::Both => Profile::Both,
        ProfileName::All => Profile::All,
    }
}

/// A closed pipe is no error: the reader has read enough.
fn out(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

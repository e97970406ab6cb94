//! `emback doctor`: lists the external programs that emback can use, and the purpose of each.

use std::fmt::Write as _;
use std::io::Write as _;

use clap::Args;
use emback::llvm::tools::{Candidate, Kind, OLDEST_LLVM, Search, Surroundings, Verdict};
use serde::Serialize;

use crate::cc::yowasp::Package;
use crate::common::Format;
use crate::failure::Failure;

/// `emback doctor`.
#[derive(Args, Debug)]
pub struct DoctorArgs {
    /// Print text for people, or JSON for programs
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Format::Human)]
    pub format: Format,
}

/// One kind of program.
#[derive(Serialize, Debug)]
struct Finding {
    name: &'static str,
    purpose: &'static str,
    how_to_get: &'static str,
    /// The environment variable that names a program, and its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    named: Option<(String, String)>,
    candidates: Vec<Found>,
}

/// A candidate file.
#[derive(Serialize, Debug)]
struct Found {
    path: String,
    version: Option<String>,
    /// Whether it is the one that is used.
    taken: bool,
    /// Why it cannot be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    unfit: Option<String>,
}

impl Finding {
    fn of(kind: Kind, around: &Surroundings) -> Self {
        let search = Search::new(kind, around);
        let mut taken = false;
        let found = |candidate: Candidate| {
            let path = candidate.path.display().to_string();
            match candidate.verdict {
                Verdict::Fit(tool) => {
                    let version = Some(tool.version.to_string());
                    let first = !std::mem::replace(&mut taken, true);
                    Found { path, version, taken: first, unfit: None }
                }
                Verdict::Unfit(why) => {
                    Found { path, version: None, taken: false, unfit: Some(why) }
                }
            }
        };
        let mut candidates: Vec<Found> = search.all().into_iter().map(found).collect();
        if kind == Kind::Clang
            && let Some(package) = Package::find(around)
        {
            let path = package.folder.display().to_string();
            // As a program, the folder of the package cannot be started.
            candidates.retain(|other| other.path != path);
            candidates.push(Found {
                path,
                version: Some(package.version),
                taken: !taken,
                unfit: None,
            });
        }
        let named = search.named().map(|name| name.to_string_lossy().into_owned());
        Self {
            name: kind.name(),
            purpose: kind.purpose(),
            how_to_get: kind.how_to_get(),
            named: kind.variable().map(str::to_owned).zip(named),
            candidates,
        }
    }

    /// Whether the environment names a program, but none can be used.
    fn is_at_fault(&self) -> bool {
        self.named.is_some() && !self.candidates.iter().any(|found| found.taken)
    }
}

/// Lists the programs. Returns 1 if the environment names a program that cannot be used.
///
/// # Errors
/// If writing to the standard output fails.
pub fn doctor(args: &DoctorArgs) -> Result<u8, Failure> {
    let around = Surroundings::of_process();
    let findings: Vec<Finding> = Kind::ALL.iter().map(|&kind| Finding::of(kind, &around)).collect();
    let text = match args.format {
        Format::Human => human(&findings),
        Format::Json => json(&findings)?,
    };
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        // A closed pipe is no error: the reader has read enough.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            return Err(Failure::other(format!("the standard output: {error}")));
        }
        _ => {}
    }
    Ok(u8::from(findings.iter().any(Finding::is_at_fault)))
}

/// The list for programs.
fn json(findings: &[Finding]) -> Result<String, Failure> {
    let value = serde_json::json!({
        "emback": env!("CARGO_PKG_VERSION"),
        "oldest_llvm": OLDEST_LLVM,
        "programs": findings,
    });
    let text = serde_json::to_string_pretty(&value)
        .map_err(|error| Failure::other(format!("no JSON can be made of it: {error}")))?;
    Ok(text + "\n")
}

/// The list for people.
fn human(findings: &[Finding]) -> String {
    let mut text = format!(
        "emback {} builds asm.js and WebAssembly by itself. These programs of others it can use:\n",
        env!("CARGO_PKG_VERSION")
    );
    let longest = findings
        .iter()
        .flat_map(|finding| &finding.candidates)
        .map(|found| found.path.chars().count())
        .max()
        .unwrap_or(0)
        .min(60);
    // Writing to a string cannot fail.
    for finding in findings {
        let _ = writeln!(text, "\n{}: {}", finding.name, finding.purpose);
        if let Some((variable, value)) = &finding.named {
            let _ = writeln!(text, "  {variable} names {value}");
        }
        for found in &finding.candidates {
            let (mark, words) = match (&found.unfit, &found.version) {
                (Some(why), _) => ("no  ", why.as_str()),
                (None, Some(version)) if found.taken => ("yes ", version.as_str()),
                (None, version) => ("also", version.as_deref().unwrap_or_default()),
            };
            let _ = writeln!(text, "  {mark} {:longest$}  {words}", found.path);
        }
        if !finding.candidates.iter().any(|found| found.taken) {
            let _ = writeln!(text, "  not found: {}", finding.how_to_get);
        }
    }
    text
}

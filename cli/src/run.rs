//! `emback run`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use clap::Args;
use emback::Emit;
use emback::llvm::tools::Folder;

use crate::build;
use crate::common::{self, BackendArgs, Checked, CommonArgs};
use crate::failure::Failure;
use crate::input::plain;
use crate::signals;

/// `emback run`.
#[derive(Args, Debug)]
pub struct RunArgs {
    /// The engine that runs the program, by name or path: node, js102, ...
    #[arg(long, value_name = "PROGRAM", default_value = "node", help_heading = "Running")]
    pub engine: PathBuf,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub common: CommonArgs,

    #[command(flatten)]
    #[allow(missing_docs, reason = "clap shows the parts")]
    pub backend: BackendArgs,

    /// Arguments of the program, after '--'
    #[arg(last = true, value_name = "ARGS")]
    pub program_args: Vec<std::ffi::OsString>,
}

/// Builds in a temporary folder and runs the program there; gives its status.
///
/// # Errors
/// When it cannot be built, or the engine cannot be started.
pub fn run(args: &RunArgs) -> Result<u8, Failure> {
    let checked = Checked::new(&args.common)?;
    checked.check_backend(&args.backend)?;
    let name = script_name(&args.common.inputs);
    let mut request = checked.request(Emit::Js, Some(name.clone()))?;
    request.options.wasm_backend = args.backend.wasm_backend.into();
    if !request.options.target.has_runtime() {
        return Err(Failure::usage(format!(
            "--target {}: a module without a runtime does not run by itself",
            args.common.target
        ))
        .help(
            "run it with --target wasm32-unknown-emscripten, or build it and give it to a host",
        ));
    }
    if request.options.settings.modularize {
        return Err(Failure::usage("a factory function does not run by itself")
            .help("leave MODULARIZE and EXPORT_ES6 out, or use 'emback build'"));
    }
    let output = request.compile()?;
    common::check_starts(&request, &output)?;
    let folder = Folder::new()
        .map_err(|error| Failure::other(format!("no temporary folder: {}", plain(&error))))?;
    let script = folder.path().join(name);
    build::write(output, &script)?;
    // Standard input, output and error are inherited.
    signals::watch();
    let mut command = Command::new(&args.engine);
    command.arg(&script).args(&args.program_args);
    let status = signals::spawn(&mut command).and_then(|mut running| running.wait());
    signals::check()?;
    let status = status.map_err(|error| no_engine(&args.engine, &error))?;
    Ok(code(status))
}

/// The name of the script, which the program sees as `argv[0]`.
fn script_name(inputs: &[PathBuf]) -> String {
    let stem =
        inputs.first().and_then(|input| input.file_stem()).map(|stem| stem.to_string_lossy());
    match stem.as_deref() {
        None | Some("-" | "") => "program.js".to_owned(),
        Some(stem) => format!("{stem}.js"),
    }
}

/// The failure to start the engine.
fn no_engine(engine: &Path, error: &std::io::Error) -> Failure {
    let message = format!("{}: cannot be started: {}", engine.display(), plain(error));
    Failure::other(message).help("install node, or name an engine with --engine PROGRAM")
}

/// The status as a shell tells it.
pub(crate) fn code(status: ExitStatus) -> u8 {
    let code = status.code().unwrap_or_else(|| {
        #[cfg(unix)]
        {
            use std::os::unix::process::ExitStatusExt as _;
            status.signal().map_or(1, |signal| 128 + signal)
        }
        #[cfg(not(unix))]
        1
    });
    u8::try_from(code & 0xff).unwrap_or(1)
}

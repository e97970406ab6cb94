//! How time and memory grow with the size of a program. Each is compiled by a process of its own.
//!
//! `growth table [SHAPE...]`: builds each shape at one, two and four times its size, for both targets at -O0 and -O2, and
//! prints seconds of processor time, peak memory and the two ratios. A `!` marks more than 2.3 times for twice the size.
//! `growth write SHAPE SIZE`: prints a program.
//! `growth build SHAPE SIZE asmjs|wasm O0|O2`: compiles one, and prints seconds and bytes.

use std::process::{Command, ExitCode};

use emback::{Input, Level, Options, Target, compile};
use emback_tests::process::peak_memory;
use emback_tests::shapes::{SHAPES, Shape, shape};

/// What makes a row stand out, of at least these seconds and bytes: below, the start of the process decides.
const TOO_MUCH: f64 = 2.3;
const SECONDS: f64 = 0.1;
const BYTES: f64 = 64e6;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["table", ref names @ ..] => table(names),
        ["write", name, size] => {
            program(name, size).map(|(shape, size)| print!("{}", (shape.write)(size)))
        }
        ["build", name, size, target, level] => build(name, size, target, level),
        _ => Err("usage: growth table [SHAPE...]|write SHAPE SIZE|build SHAPE SIZE TARGET LEVEL"
            .to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("growth: {why}");
            ExitCode::FAILURE
        }
    }
}

fn program(name: &str, size: &str) -> Result<(&'static Shape, usize), String> {
    let shape = shape(name).ok_or_else(|| {
        let names: Vec<&str> = SHAPES.iter().map(|shape| shape.name).collect();
        format!("there is no shape {name}; there are {}", names.join(", "))
    })?;
    let size = size.parse().map_err(|_| format!("the size {size} is no number"))?;
    Ok((shape, size))
}

fn build(name: &str, size: &str, target: &str, level: &str) -> Result<(), String> {
    let (shape, size) = program(name, size)?;
    let target = match target {
        "asmjs" => Target::AsmJs,
        "wasm" => Target::Wasm,
        _ => return Err(format!("there is no target {target}")),
    };
    let level = match level {
        "O0" => Level::O0,
        "O2" => Level::O2,
        _ => return Err(format!("there is no level {level}")),
    };
    let input = Input::new(format!("{name}.ll"), (shape.write)(size));
    let options =
        Options { target, level, output_name: Some("growth.js".into()), ..Options::default() };
    let before = processor_time();
    compile(&[input], &options).map_err(|error| format!("{error}"))?;
    println!("{:.3} {}", processor_time() - before, peak_memory());
    Ok(())
}

/// Seconds that the threads of this process have run.
fn processor_time() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let times = tasks.filter_map(|task| {
        let line = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        line.split_whitespace().next()?.parse::<f64>().ok()
    });
    times.sum::<f64>() / 1e9
}

fn table(names: &[&str]) -> Result<(), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    for shape in SHAPES.iter().filter(|shape| names.is_empty() || names.contains(&shape.name)) {
        for (target, level) in [("asmjs", "O0"), ("asmjs", "O2"), ("wasm", "O0"), ("wasm", "O2")] {
            let mut row = format!("{:20} {target:5} {level}", shape.name);
            let mut last = None;
            let mut times = String::new();
            let mut bytes = String::new();
            let mut mark = "";
            for factor in [1, 2, 4] {
                let size = (shape.size * factor).to_string();
                let output = Command::new(&this)
                    .args(["build", shape.name, &size, target, level])
                    .output()
                    .map_err(|error| error.to_string())?;
                let text = String::from_utf8_lossy(&output.stdout);
                let mut numbers = text.split_whitespace().filter_map(|word| word.parse().ok());
                let (Some(time), Some(memory)): (Option<f64>, Option<f64>) =
                    (numbers.next(), numbers.next())
                else {
                    let why = String::from_utf8_lossy(&output.stderr);
                    row += &format!("  size {size}: {} {}", output.status, why.trim());
                    mark = "  !";
                    continue;
                };
                times += &format!(" {time:7.3}");
                bytes += &format!(" {:5.0}", memory / 1e6);
                if let Some((before, held)) = last.replace((time, memory)) {
                    times += &format!(" x{:.2}", time / before);
                    bytes += &format!(" x{:.2}", memory / held);
                    if time > SECONDS && time / before > TOO_MUCH
                        || memory > BYTES && memory / held > TOO_MUCH
                    {
                        mark = "  !";
                    }
                }
            }
            println!("{row} {times} s {bytes} MB{mark}");
        }
    }
    Ok(())
}

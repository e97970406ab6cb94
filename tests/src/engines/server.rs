//! A node process that runs one program after another, which saves its startup time.

use super::{Engine, put};
use crate::process::{Ending, Outcome};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

static SCRIPT: LazyLock<PathBuf> = LazyLock::new(|| put("serve.cjs", include_str!("serve.cjs")));
static PLAIN_SCRIPT: LazyLock<PathBuf> = LazyLock::new(|| {
    put("serve-plain.cjs", &include_str!("serve.cjs").replace("%IsAsmWasmCode(module)", "false"))
});

/// After so many programs a new one is started: what they leave in memory adds up.
const PROGRAMS: u32 = 200;

struct Server {
    child: Child,
    requests: ChildStdin,
    answers: Receiver<String>,
    served: u32,
}

thread_local! {
    // One for each thread that runs cases and each of the two modes.
    static SERVERS: RefCell<[Option<Server>; 2]> = const { RefCell::new([None, None]) };
}

/// Runs the program at `file` in a node that this thread keeps. `None`: it could not be judged in this way.
pub(super) fn run(engine: Engine, file: &Path, seconds: u32) -> Option<Outcome> {
    let slot = match engine {
        Engine::Node => 0,
        Engine::NodePlain => 1,
        Engine::Js102 | Engine::Js78 => return None,
    };
    SERVERS.with_borrow_mut(|servers| {
        let place = servers.get_mut(slot)?;
        let mut server = match place.take() {
            Some(server) if server.served < PROGRAMS => server,
            // The one that is dropped sees the end of its input and leaves.
            Some(_) | None => start(engine)?,
        };
        match server.ask(file, seconds) {
            Some(outcome) => {
                *place = Some(server);
                Some(outcome)
            }
            None => {
                // It hangs or has died; either way it is not asked again.
                let _ = server.child.kill();
                let _ = server.child.wait();
                None
            }
        }
    })
}

fn start(engine: Engine) -> Option<Server> {
    let mut command = Command::new("node");
    if engine.validates() {
        command.arg("--allow-natives-syntax").arg(&*SCRIPT);
    } else {
        command.arg("--no-validate-asm").arg(&*PLAIN_SCRIPT);
    }
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = piped.spawn().ok()?;
    let requests = child.stdin.take()?;
    let output = BufReader::new(child.stdout.take()?);
    let (sender, answers) = channel();
    thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    Some(Server { child, requests, answers, served: 0 })
}

impl Server {
    fn ask(&mut self, file: &Path, seconds: u32) -> Option<Outcome> {
        writeln!(self.requests, "{}", file.display()).ok()?;
        self.served += 1;
        let answer = self.answers.recv_timeout(Duration::from_secs(u64::from(seconds))).ok()?;
        let answer: serde_json::Value = serde_json::from_str(&answer).ok()?;
        // One character a byte.
        let bytes =
            |key: &str| Some(answer[key].as_str()?.chars().map(|c| c as u8).collect::<Vec<u8>>());
        let status = i32::try_from(answer["status"].as_i64()?).ok()?;
        let ending = if status > 128 { Ending::Signal } else { Ending::Exit(status) };
        Some(Outcome { stdout: bytes("stdout")?, stderr: bytes("stderr")?, ending })
    }
}

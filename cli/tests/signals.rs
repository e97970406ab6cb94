//! Signals that end the program.
#![cfg(unix)]

mod common;

use std::fs::{self, OpenOptions};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use common::Place;

const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until it holds.
#[track_caller]
fn wait(what: &str, mut holds: impl FnMut() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < until, "in vain: {what}");
        sleep(Duration::from_millis(5));
    }
}

/// `emback cc` works in its own process here: it reads an object file, of which nothing comes.
#[test]
fn the_first_one_ends_what_is_being_compiled() {
    for (signal, status) in [("TERM", 143), ("INT", 130)] {
        let place = Place::new();
        let temporary = place.path("temporary");
        fs::create_dir(&temporary).expect("a folder");
        let made = Command::new("mkfifo").arg(place.path("a.bc")).status().expect("it starts");
        assert!(made.success());
        // Open for both: who only reads or writes waits for the other.
        let pipe = OpenOptions::new().read(true).write(true).open(place.path("a.bc"));
        let pipe = pipe.expect("the pipe opens");
        let mut child = Command::new(env!("CARGO_BIN_EXE_emback"))
            .args(["cc", "a.bc", "-o", "a.js"])
            .current_dir(place.path(""))
            .env("TMPDIR", &temporary)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let is_empty = || fs::read_dir(&temporary).expect("it is there").next().is_none();
        wait("a temporary folder is made", || !is_empty());
        let id = child.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status().expect("it starts");
        assert!(sent.success());
        wait("it ends", || child.try_wait().expect("it is a child").is_some());
        let output = child.wait_with_output().expect("it has ended");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), told.as_str()), (Some(status), ""));
        assert!(is_empty());
        assert_eq!(place.files(), ["a.bc", "temporary"]);
        drop(pipe);
    }
}

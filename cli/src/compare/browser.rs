//! Runs a program in a browser. A local server serves the page, which sends back the output and the
//! times. This needs no browser-specific protocol, so it works with all browsers.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use serde::Deserialize;
use wait_timeout::ChildExt as _;

use super::engine::{Engine, Job, Kind, Once, Timing, cannot, end, wait};
use crate::signals::{self, Running};

/// The script of the page, which loads the program and sends back what it did.
const PAGE: &str = include_str!("page.js");
/// How long a browser may take to close its files.
const GRACE: Duration = Duration::from_secs(5);
/// How long a connection may be silent: browsers open some that they never use.
const SILENCE: Duration = Duration::from_secs(10);
/// More than any page sends.
const MOST: u64 = 256 << 20;

/// Options that keep a browser from doing anything but showing the page.
const CHROMIUM: [&str; 9] = [
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// The same for Firefox, as preferences.
const FIREFOX: &str = r#"
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
"#;

/// What the page sends.
#[derive(Deserialize)]
struct Report {
    /// What the program printed.
    stdout: String,
    /// What it printed to the standard error.
    stderr: String,
    /// What the page measured.
    #[serde(flatten)]
    timing: Timing,
}

/// Runs it in a page of a browser that is started for it alone: caches of an earlier run would make
/// loading faster.
///
/// # Errors
/// When it cannot be started, or never shows the page.
pub(super) fn in_page(engine: &Engine, job: &Job, target: &str) -> Result<Once, String> {
    let fail = |error| cannot(engine.program, &error);
    let profile = tempfile::Builder::new().prefix("emback-browser-").tempdir().map_err(fail)?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(fail)?;
    // Others on this machine can reach the port, but not guess the name.
    let token = profile.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let url = format!("http://{}/{token}/", listener.local_addr().map_err(fail)?);
    let complaints = profile.path().join("stderr");
    let (send, receive) = channel();
    let site =
        Site { root: format!("/{token}/"), folder: job.folder.join(target), page: page(job) };
    listener.set_nonblocking(true).map_err(fail)?;

    let begun = Instant::now();
    let stderr = std::fs::File::create(&complaints).map_err(fail)?;
    let mut child = start(engine, profile.path(), &url, stderr).map_err(fail)?;
    let (mut report, mut loaded) = (None, false);
    let waited = wait(&mut child, begun + job.timeout, || {
        while let Ok((stream, _)) = listener.accept() {
            let (site, send) = (site.clone(), send.clone());
            std::thread::spawn(move || site.answer(stream, &send));
        }
        while let Ok(event) = receive.try_recv() {
            match event {
                Event::Loaded => loaded = true,
                Event::Report(body) => report = Some(body),
            }
        }
        report.is_some()
    });
    let total = begun.elapsed();
    stop(&mut child);
    let words = std::fs::read(&complaints).unwrap_or_default();
    let words = String::from_utf8_lossy(&words);
    remove(profile);
    let exited = waited.map_err(fail)?;
    if let Some(body) = report {
        let report: Report = serde_json::from_slice(&body)
            .map_err(|error| format!("{}: {error}", engine.program))?;
        return Ok(Once {
            status: report.timing.status,
            timed_out: false,
            stdout: report.stdout,
            stderr: report.stderr,
            load: report.timing.load,
            run: report.timing.run,
            total,
        });
    }
    if loaded && exited.is_none() {
        return Ok(Once { timed_out: true, total, ..Once::default() });
    }
    let last = words.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let what = if loaded { "ended before the program did" } else { "does not show the page" };
    Err(format!("{} {what}: {last}", engine.program))
}

/// Starts the browser with a profile of its own, so that nothing of the user's is read or changed.
fn start(
    engine: &Engine,
    profile: &Path,
    url: &str,
    stderr: std::fs::File,
) -> std::io::Result<Running> {
    let mut command = Command::new(engine.program);
    if engine.kind == Kind::Firefox {
        std::fs::write(profile.join("user.js"), FIREFOX)?;
        command.args(["--headless", "--no-remote", "--profile"]).arg(profile).arg(url);
    } else {
        let mut folder = std::ffi::OsString::from("--user-data-dir=");
        folder.push(profile);
        command.args(CHROMIUM).arg(folder);
        #[cfg(unix)]
        if rustix::process::geteuid().is_root() {
            command.arg("--no-sandbox"); // it refuses to run as root with it
        }
        command.arg(url);
    }
    signals::spawn(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr))
}

/// Lets the browser close its files, so that its folder can go.
fn stop(child: &mut Child) {
    #[cfg(unix)]
    if let Some(id) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw)
        && matches!(child.try_wait(), Ok(None))
    {
        let _ = rustix::process::kill_process(id, rustix::process::Signal::TERM);
        let _ = child.wait_timeout(GRACE);
    }
    end(child);
}

/// Removes the folder, in which what the browser had started may still write for a moment.
fn remove(profile: tempfile::TempDir) {
    let folder = profile.keep();
    let until = Instant::now() + GRACE;
    while std::fs::remove_dir_all(&folder).is_err() && folder.exists() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The page that the server sends.
fn page(job: &Job) -> String {
    let args: Vec<_> = job.args.iter().map(|arg| arg.to_string_lossy()).collect();
    let given = serde_json::json!({ "name": job.name, "args": args }).to_string();
    let given = given.replace('<', "\\u003c"); // no end tag within
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>emback</title><body><script>var emback = {given};\n{PAGE}</script>\n"
    )
}

/// What the server tells the waiting thread.
enum Event {
    /// The page was requested.
    Loaded,
    /// The report that the page sent.
    Report(Vec<u8>),
}

/// What is served.
#[derive(Clone)]
struct Site {
    /// The path that begins every URL: nobody else can guess it.
    root: String,
    /// Where the files of the program are.
    folder: PathBuf,
    /// The page itself.
    page: String,
}

impl Site {
    /// Answers one request; whatever goes wrong, the browser sees a connection that ends.
    fn answer(&self, stream: TcpStream, send: &Sender<Event>) {
        let _ = self.try_answer(stream, send);
    }

    /// Reads one request and writes the answer. Only this page, the program's files and the report
    /// are served; everything else is not found.
    fn try_answer(&self, stream: TcpStream, send: &Sender<Event>) -> std::io::Result<()> {
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(SILENCE))?;
        let mut reader = BufReader::new(stream.try_clone()?.take(MOST));
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut words = line.split_ascii_whitespace();
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut length = 0;
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let name = path.strip_prefix(self.root.as_str());
        let (status, kind, body) = match (method, name) {
            ("POST", Some("done")) => {
                let mut body = Vec::new();
                reader.take(length).read_to_end(&mut body)?;
                let _ = send.send(Event::Report(body)); // the receiver is gone after the time-out
                ("204 No Content", "text/plain", Vec::new())
            }
            ("GET", Some("")) => {
                let _ = send.send(Event::Loaded);
                ("200 OK", "text/html", self.page.clone().into_bytes())
            }
            ("GET", Some(name)) => match self.file(name) {
                Some(body) => ("200 OK", kind(name), body),
                None => ("404 Not Found", "text/plain", Vec::new()),
            },
            _ => ("404 Not Found", "text/plain", Vec::new()),
        };
        // The two policies are what a page needs for a fine clock.
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\
             Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n\r\n",
            body.len()
        );
        let mut stream = stream;
        stream.write_all(head.as_bytes())?;
        stream.write_all(&body)
    }

    /// A file of the folder, by its plain name.
    fn file(&self, name: &str) -> Option<Vec<u8>> {
        let name = name.split('?').next().unwrap_or_default();
        let plain = Path::new(name).file_name().is_some_and(|file| file == name);
        plain.then(|| std::fs::read(self.folder.join(name)).ok()).flatten()
    }
}

fn kind(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

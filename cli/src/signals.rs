//! Signals that end the program: the processes that it has started end first, and temporary folders
//! are removed.
//!
//! A command that starts processes calls [`watch`], starts them with [`spawn`], and asks [`check`]
//! when one has ended. The first signal ends all of them, makes further ones fail to start, and ends
//! emback when they have ended: who waited for them may have something to say or to put away before,
//! but what is being compiled is given up. The second signal ends emback at once.

use std::io;
use std::ops::{Deref, DerefMut};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};

use crate::failure::Failure;

/// The signal that was caught, or 0.
static CAUGHT: AtomicI32 = AtomicI32::new(0);

/// Processes to end.
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// Held for writing when emback is about to end, and for reading by what must not be broken off.
static UNBROKEN: RwLock<()> = RwLock::new(());

/// How long who waited for a process has to end emback in its own way.
#[cfg(unix)]
const GRACE: std::time::Duration = std::time::Duration::from_millis(500);

/// From now on SIGINT, SIGTERM and SIGHUP end the processes of [`spawn`] as well, and emback when
/// these have ended.
pub(crate) fn watch() {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        // Without them a signal ends emback alone, as it does any program.
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]) else {
            return;
        };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                if CAUGHT.swap(signal, Ordering::SeqCst) != 0 {
                    std::process::exit(128 + signal);
                }
                let running = running();
                let is_waited_for = !running.is_empty();
                running.iter().for_each(|&id| end(id));
                drop(running);
                // On a thread of its own: a second signal may come meanwhile.
                std::thread::spawn(move || leave(signal, is_waited_for));
            }
        });
    }
}

/// Ends emback after a signal, with the status that shells give to it. Temporary folders are removed.
#[cfg(unix)]
fn leave(signal: i32, is_waited_for: bool) {
    use std::thread::sleep;
    if is_waited_for {
        while !running().is_empty() {
            sleep(std::time::Duration::from_millis(20));
        }
        sleep(GRACE);
    }
    let _all_is_whole = UNBROKEN.write().unwrap_or_else(PoisonError::into_inner);
    emback::llvm::tools::remove_all();
    std::process::exit(128 + signal);
}

/// Keeps a signal from ending emback as long as this is held: for what takes a moment and must not
/// be left half done. A second signal does not wait for it.
pub(crate) fn unbroken() -> RwLockReadGuard<'static, ()> {
    UNBROKEN.read().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a signal has ended what ran.
///
/// # Errors
/// The signal.
pub(crate) fn check() -> Result<(), Failure> {
    match CAUGHT.load(Ordering::SeqCst) {
        0 => Ok(()),
        signal => Err(Failure::Signal(signal)),
    }
}

/// Starts a process.
///
/// # Errors
/// As [`Command::spawn`]; and after a signal.
pub(crate) fn spawn(command: &mut Command) -> io::Result<Running> {
    // Held over the start, so that no process is missed.
    let mut running = running();
    if check().is_err() {
        return Err(io::Error::other("interrupted"));
    }
    let child = command.spawn()?;
    running.push(child.id());
    Ok(Running { child })
}

/// A process that a signal ends.
pub(crate) struct Running {
    child: Child,
}

impl Deref for Running {
    type Target = Child;

    fn deref(&self) -> &Child {
        &self.child
    }
}

impl DerefMut for Running {
    fn deref_mut(&mut self) -> &mut Child {
        &mut self.child
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let id = self.child.id();
        running().retain(|&other| other != id);
    }
}

/// The list of processes. A thread that panicked while it held the list left it whole.
fn running() -> std::sync::MutexGuard<'static, Vec<u32>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks a process to end. SIGTERM lets engines and browsers remove what they wrote.
#[cfg(unix)]
fn end(id: u32) {
    let id = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw);
    if let Some(id) = id {
        let _ = rustix::process::kill_process(id, rustix::process::Signal::TERM);
    }
}

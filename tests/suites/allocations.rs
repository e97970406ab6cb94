//! The readers of bitcode and of archives allocate at most 16 bytes at once for each byte of their input, whatever a damaged
//! file says of itself. An allocator that keeps the largest request measures it.

use emback_frontend::bitcode;
use emback_link::archive::Archive;
use emback_tests::process::Run;
use emback_tests::random::Random;
use emback_tests::{list, tools, workdir};
use libtest_mimic::{Arguments, Failed, Trial};
use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What an allocation may be larger than by, for tables that have a size of their own.
const FIXED: usize = 4096;
const TIMES: usize = 16;

/// The system's allocator, with the largest request so far.
struct Measured;

static LARGEST: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Measured = Measured;

// SAFETY: all calls go to the system's allocator with the arguments that they came with.
#[allow(unsafe_code, reason = "an allocator cannot be written without, and only one sees requests")]
unsafe impl GlobalAlloc for Measured {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LARGEST.fetch_max(size, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn main() {
    tools::require(&["llvm-as-14", "llvm-as-19", "llvm-ar-19"]);
    let folder = workdir::fresh("allocations");
    // One after the other: the largest request is that of the whole process.
    let arguments = Arguments { test_threads: Some(1), ..Arguments::from_args() };
    let cases =
        vec![Trial::test("bitcode_and_archives", move || all(&folder).map_err(Failed::from))];
    libtest_mimic::run(&arguments, cases).exit()
}

fn all(folder: &Path) -> Result<(), String> {
    let root = workdir::root();
    let mut files: Vec<PathBuf> = workdir::files(&root.join("../shared/llvm6"), "bc");
    for (number, input) in workdir::files(&root.join("examples"), "ll").iter().enumerate() {
        let version = [14, 19][number % 2];
        let output = folder.join(workdir::stem(input)).with_extension("bc");
        let run = Run::new(format!("llvm-as-{version}"), 120).arg(input).arg("-o").arg(&output);
        if run.outcome().success() {
            files.push(output);
        }
    }
    let archive = folder.join("all.a");
    let outcome = Run::new("llvm-ar-19", 120).arg("rcs").arg(&archive).args(&files).outcome();
    if !outcome.success() {
        return Err(outcome.complaint());
    }
    files.push(archive);
    for file in &files {
        let bytes = fs::read(file).map_err(|error| error.to_string())?;
        damaged(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

/// Holds a file, its beginnings and what it is with wrong bits to the bound.
fn damaged(bytes: &[u8]) -> Result<(), String> {
    held(bytes)?;
    let rounds = if list::full() { 20_000 } else { 300 };
    let mut random = Random::new(bytes.len() as u64);
    for round in 0..rounds {
        let mut damaged = bytes.to_vec();
        for _ in 0..1 + random.below(8) {
            let bit = random.below(damaged.len() * 8);
            damaged[bit / 8] ^= 1 << (bit % 8);
        }
        if round % 4 == 0 {
            damaged.truncate(1 + random.below(bytes.len()));
        }
        held(&damaged)?;
    }
    Ok(())
}

fn held(bytes: &[u8]) -> Result<(), String> {
    LARGEST.store(0, Ordering::Relaxed);
    if Archive::is_archive(bytes) {
        let _ = Archive::parse(bytes);
    } else {
        let _ = bitcode::read(bytes, "damaged.bc");
    }
    let largest = LARGEST.load(Ordering::Relaxed);
    let most = bytes.len() * TIMES + FIXED;
    if largest <= most {
        return Ok(());
    }
    Err(format!("{} bytes need an allocation of {largest}, more than {most}", bytes.len()))
}

//! The `emback` program; all of it is in the library beside it.

/// Syntax trees are many small pieces that live together: the system's allocator takes a quarter of the time of a check.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    emback_cli::main()
}

//! The `emback` program; all of it is in the library beside it.

/// Passes and printers allocate many small lists, on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    emback_cli::main()
}

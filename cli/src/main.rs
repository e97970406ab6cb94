//! The `emback` program; all of it is in the library beside it.

fn main() -> std::process::ExitCode {
    emback_cli::main()
}

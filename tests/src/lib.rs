//! Shared parts of the test suites: the engines that run the output, the compilers that give the expected output, and
//! the bookkeeping around them. The suites are in `suites/`, one program each.

pub mod asm;
pub mod bitcode;
pub mod browsers;
pub mod check;
pub mod console;
pub mod csmith;
pub mod cxx;
pub mod emback;
pub mod emscripten_core;
pub mod engines;
pub mod examples;
pub mod fuzz;
pub mod golden;
pub mod list;
pub mod oracle;
pub mod process;
pub mod random;
pub mod registry;
pub mod shapes;
pub mod simd_header;
pub mod suite;
pub mod tools;
pub mod torture;
pub mod validator;
pub mod workdir;

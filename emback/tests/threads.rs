//! The output does not depend on threads: the same bytes from one, two and eight of them, every time.

use std::path::Path;

use emback::{Input, Level, Options, Output, Target};

const REPEATS: usize = 20;

fn compile(input: &Input, options: &Options, threads: usize) -> Output {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(64 << 20);
    let pool = pool.build().expect("a pool");
    pool.install(|| emback::compile(std::slice::from_ref(input), options)).expect("it compiles")
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    for (name, target, level) in [
        ("matrix.ll", Target::AsmJs, Level::O2),
        ("sha256.ll", Target::AsmJs, Level::O0),
        ("traits.ll", Target::Wasm, Level::O2),
        ("structs.ll", Target::Wasm, Level::O0),
    ] {
        let bytes = std::fs::read(examples.join(name)).expect("the example is there");
        let input = Input::new(name, bytes);
        let output_name = Some("program.js".to_owned());
        let options = Options { target, level, output_name, debug: true, ..Options::default() };
        let serial = compile(&input, &options, 1);
        for threads in [1, 2, 8] {
            for _ in 0..REPEATS {
                assert!(compile(&input, &options, threads) == serial, "{name}: {threads} threads");
            }
        }
    }
}

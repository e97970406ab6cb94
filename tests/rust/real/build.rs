//! `fst` keeps automata of 20 MB, twice as much while they grow: more memory than the default.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "emscripten") {
        println!("cargo::rustc-link-arg-bin=fst=-sINITIAL_MEMORY=134217728");
    }
}

fn main() {
    println!("cargo:rerun-if-changed=library");
    let built = cmake::Config::new("library").define("ROUNDS", "3").build();
    println!("cargo:rustc-link-search=native={}", built.join("lib").display());
    println!("cargo:rustc-link-lib=static=rounds");
}

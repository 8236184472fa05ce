//! Link arguments of the engine: how much stack and memory a submission gets.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // RustPython raises RecursionError when Rust's stack in linear memory runs low. A worker's own stack for WebAssembly calls, some 500 KB in Chromium, cannot be asked; this is the largest size with which the first still runs low before the second, measured over 25 kinds of recursion.
        println!("cargo:rustc-link-arg-cdylib=-zstack-size=393216");
        // 1 GiB: a memory hog ends here, well before the tab does.
        println!("cargo:rustc-link-arg-cdylib=--max-memory=1073741824");
    }
    println!("cargo:rerun-if-changed=build.rs");
}

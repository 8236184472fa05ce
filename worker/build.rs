//! Link arguments of the engine: how much stack and memory a submission gets.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // Rust's own stack in linear memory; the browser's stack for WebAssembly calls is the tighter one.
        println!("cargo:rustc-link-arg-cdylib=-zstack-size=8388608");
        // 1 GiB: a memory hog ends here, well before the tab does.
        println!("cargo:rustc-link-arg-cdylib=--max-memory=1073741824");
    }
    println!("cargo:rerun-if-changed=build.rs");
}

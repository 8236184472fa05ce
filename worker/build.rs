//! Link arguments of the engine: how much stack and memory a submission gets.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // Several times what a browser's stack holds: the site is built so that deep recursion gets fresh ones.
        println!("cargo:rustc-link-arg-cdylib=-zstack-size=8388608");
        // Each constant keeps its name, so that those of modules left out can go (xtask/src/site/leave_out.rs).
        println!("cargo:rustc-link-arg-cdylib=--no-merge-data-segments");
        // 1 GiB: a memory hog ends here, well before the tab does.
        println!("cargo:rustc-link-arg-cdylib=--max-memory=1073741824");
    }
    println!("cargo:rerun-if-changed=build.rs");
}

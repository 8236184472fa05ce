//! The engine that workers run: Python, NumPy and the judge.

use std::path::PathBuf;

use anyhow::Result;
use walrus::Module;

use super::{cargo_wasm, deep_stacks, digest, fresh_folder, leave_out, parts, read, wasm_file, write};
use crate::paths;
use crate::process::{command, run};

/// Names of the engine's files; they carry a hash, so that a returning visitor downloads them only when they change.
pub struct Engine {
    pub worker: String,
    pub compile: String,
    pub js: String,
    pub wasm: String,
}

/// The engine's folder, as it will be served.
pub fn folder() -> PathBuf {
    parts().join("engine")
}

/// What [`build`] made.
pub fn names() -> Result<Engine> {
    let stamp = String::from_utf8(read(&folder().join(STAMP))?)?;
    let worker = format!("worker-{}.js", digest(&read(&worker_script())?));
    let compile = format!("compile-{}.js", digest(&read(&compile_script())?));
    Ok(Engine { worker, compile, js: format!("engine-{stamp}.js"), wasm: format!("engine-{stamp}_bg.wasm") })
}

pub fn build() -> Result<()> {
    run(cargo_wasm("worker", "release").args(["--config", SIMD]))?;
    let stacks = read(&paths::root().join("worker/stacks.js"))?;
    let stacks_name = format!("./stacks-{}.js", digest(&stacks));
    let mut module = Module::from_buffer(&read(&wasm_file("worker", "release"))?)?;
    leave_out::leave_out(&mut module)?;
    deep_stacks::deepen(&mut module, &stacks_name)?;
    let engine = module.emit_wasm();
    let hash = digest(&engine);
    let folder = folder();
    if read(&folder.join(STAMP)).is_ok_and(|stamp| stamp == hash.as_bytes()) {
        return Ok(());
    }
    fresh_folder(&folder)?;
    let wasm = named();
    write(&wasm, engine)?;
    run(command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--remove-producers-section", "--remove-name-section"])
        .args(["--out-name", &format!("engine-{hash}"), "--out-dir"])
        .arg(&folder)
        .arg(&wasm))?;
    let js = folder.join(format!("engine-{hash}.js"));
    let script = String::from_utf8(read(&js)?)?;
    write(&js, format!("export {{ deepen }} from \"{stacks_name}\";\n{script}"))?;
    write(&folder.join(stacks_name), stacks)?;
    write(&folder.join(STAMP), hash)
}

/// The engine before wasm-bindgen, with the names of its functions.
pub fn named() -> PathBuf {
    parts().join("deep.wasm")
}

/// Vector instructions, which every browser has; packs do without, as their host on a terminal has none.
const SIMD: &str = r#"target.wasm32-unknown-unknown.rustflags=["-Ctarget-feature=+simd128"]"#;

/// The few lines of JavaScript that every worker starts with.
pub fn worker_script() -> PathBuf {
    paths::root().join("worker/worker.js")
}

/// What fetches and compiles the engine, beside the page.
pub fn compile_script() -> PathBuf {
    paths::root().join("worker/compile.js")
}

/// Written last; names the engine that the other files are of.
pub const STAMP: &str = ".engine.hash";

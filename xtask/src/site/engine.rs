//! The engine that workers run: Python, NumPy and the judge.

use std::path::PathBuf;

use anyhow::Result;

use super::{cargo_wasm, digest, fresh_folder, parts, read, wasm_file, write};
use crate::paths;
use crate::process::{command, run};

/// Names of the engine's files; they carry a hash, so that a returning visitor downloads them only when they change.
pub struct Engine {
    pub worker: String,
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
    Ok(Engine { worker, js: format!("engine-{stamp}.js"), wasm: format!("engine-{stamp}_bg.wasm") })
}

pub fn build() -> Result<()> {
    run(&mut cargo_wasm("worker", "release"))?;
    let wasm = wasm_file("worker", "release");
    let hash = digest(&read(&wasm)?);
    let folder = folder();
    if read(&folder.join(STAMP)).is_ok_and(|stamp| stamp == hash.as_bytes()) {
        return Ok(());
    }
    fresh_folder(&folder)?;
    run(command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--remove-producers-section"])
        .args(["--out-name", &format!("engine-{hash}"), "--out-dir"])
        .arg(&folder)
        .arg(&wasm))?;
    write(&folder.join(STAMP), hash)
}

/// The few lines of JavaScript that every worker starts with.
pub fn worker_script() -> PathBuf {
    paths::root().join("worker/worker.js")
}

/// Written last; names the engine that the other files are of.
pub const STAMP: &str = "engine.hash";

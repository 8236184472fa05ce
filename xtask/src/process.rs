//! Running other programs with their progress in sight.

use std::ffi::OsStr;
use std::process::Command;
use std::time::Instant;
use std::{env, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::paths;

/// A program to be run at the root of the repository, with the pinned tools first on its path.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    let old = env::var_os("PATH").unwrap_or_default();
    let dirs: Vec<PathBuf> = [paths::tools().join("bin")].into_iter().chain(env::split_paths(&old)).collect();
    if let Ok(path) = env::join_paths(dirs) {
        command.env("PATH", path);
    }
    command.current_dir(paths::root());
    command
}

/// Cargo, of the pinned toolchain.
pub fn cargo() -> Command {
    let mut cargo = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Cargo sets these for the program that it runs, which is us; they are not for the crates that we build.
    for (key, _) in env::vars_os() {
        if key.to_str().is_some_and(|key| key.starts_with("CARGO_PKG_") || key == "CARGO_MANIFEST_DIR") {
            cargo.env_remove(key);
        }
    }
    cargo
}

/// Runs to the end, printing what it prints. Errors: it cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs to the end and returns what it printed. Errors: it cannot be started or fails.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` failed ({}):\n{}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of this name is on the path.
pub fn exists(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|dir| dir.join(program).is_file())
}

/// Announces a piece of work, does it, and says how long it took.
pub fn section<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("── {title}");
    let start = Instant::now();
    let result = work().with_context(|| format!("{title}: not done"));
    let verb = if result.is_ok() { "done" } else { "failed" };
    println!("── {title}: {verb} after {:.1} s", start.elapsed().as_secs_f64());
    result
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

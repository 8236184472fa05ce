//! `katagrad python FILE`: a script in the runtime of the page.

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use python::{Session, Stream};

/// Runs the script and gives its exit status. Errors: the file cannot be read.
pub fn run(file: &Path, args: &[String]) -> Result<ExitCode> {
    let source = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let name = file.display().to_string();
    let args = args.to_vec();
    crate::engine::with_deep_stack(move || {
        let code = Session::new().run_script(&source, &name, &args, |stream, text| {
            // A closed pipe ends the reader, not the script.
            let _ = match stream {
                Stream::Stdout => stdout().write_all(text.as_bytes()).and_then(|()| stdout().flush()),
                Stream::Stderr => stderr().write_all(text.as_bytes()),
            };
        });
        Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
    })
}

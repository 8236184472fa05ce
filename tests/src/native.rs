//! The engine of `katagrad` on this machine, asked in the messages that the page sends a worker.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};
use judge::Report;
use protocol::{Grade, Request, Response, decode, encode};
use xtask::{katagrad, paths};

/// An engine in a process of its own; dropping it ends it.
pub struct Native {
    child: Child,
    stdin: ChildStdin,
    stdout: ChildStdout,
}

impl Native {
    /// Starts the engine for the built-in problems. Errors: `katagrad` is not built.
    pub fn start() -> Result<Native> {
        let katagrad = katagrad::path();
        let mut command = Command::new(&katagrad);
        command.arg("engine").current_dir(paths::root()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("{} does not start; `cargo build --workspace` makes it", katagrad.display()))?;
        let stdin = child.stdin.take().context("it has no input")?;
        let stdout = child.stdout.take().context("it has no output")?;
        Ok(Native { child, stdin, stdout })
    }

    /// Grades a submission.
    pub fn grade(&mut self, grade: &Grade) -> Result<Report> {
        let request = encode(&Request::Grade(grade.clone()));
        self.stdin.write_all(&u32::try_from(request.len())?.to_le_bytes())?;
        self.stdin.write_all(&request)?;
        self.stdin.flush()?;
        let mut report = Report::default();
        while report.verdict.is_none() {
            match decode(&self.read_frame()?)? {
                Response::Event { event, .. } => report.apply(event),
                response => bail!("the engine answers {response:?}"),
            }
        }
        Ok(report)
    }

    fn read_frame(&mut self) -> Result<Vec<u8>> {
        let mut len = [0; 4];
        self.stdout.read_exact(&mut len).context("the engine has ended")?;
        let mut frame = vec![0; u32::from_le_bytes(len) as usize];
        self.stdout.read_exact(&mut frame)?;
        Ok(frame)
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

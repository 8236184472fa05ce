//! How deep Python recurses in the browser, by kind of recursion.

use anyhow::{Context, Result};

use crate::app::App;

/// Recursions of every kind, each until it is ended; `measure()` prints a line for each.
pub const SOURCE: &str = include_str!("recursion.py");

/// Where a kind of recursion ended.
#[derive(Debug)]
pub struct Level {
    /// What recursed: `f(*args)`, `sorted(key=f)` …
    pub kind: String,
    /// How many levels there were.
    pub depth: u32,
    /// How many frames of Python a level has; the recursion limit counts frames.
    pub frames: u32,
    /// What the error said.
    pub error: String,
}

/// Measures in the page. Errors: a kind did not end in a RecursionError.
pub fn levels(app: &App) -> Result<Vec<Level>> {
    app.open_problem("two_sum")?;
    app.write(&format!("{SOURCE}\n\ndef two_sum(nums, target):\n    measure()\n    return [0, 0]\n"))?;
    app.run_examples()?;
    app.verdict()?;
    app.part("output")?.trim_end().lines().map(level).collect()
}

fn level(line: &str) -> Result<Level> {
    let read = || -> Option<Level> {
        let (depth, rest) = line.trim_start().split_once(' ')?;
        let (frames, rest) = rest.split_once(' ')?;
        let (kind, error) = rest.split_at_checked(19)?;
        let (depth, frames) = (depth.parse().ok()?, frames.parse().ok()?);
        Some(Level { kind: kind.trim_end().to_owned(), depth, frames, error: error.to_owned() })
    };
    read().with_context(|| format!("not a line about a recursion: {line}"))
}

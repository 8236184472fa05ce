//! How deep Python recurses in the browser: a line for each kind of recursion.
//!
//! usage: `bench-depth SITE`.

use std::path::Path;

use anyhow::{Context, Result};
use tests::app::App;
use tests::recursion;

fn main() -> Result<()> {
    let site = std::env::args().nth(1).context("usage: bench-depth SITE")?;
    let app = App::open(Path::new(&site))?;
    let levels = recursion::levels(&app).with_context(|| app.evidence("bench-depth"))?;
    println!("{:>6} {:>6}  {:<18} error", "levels", "frames", "kind");
    for level in levels {
        println!("{:>6} {:>6}  {:<18} {}", level.depth, level.depth * level.frames, level.kind, level.error);
    }
    Ok(())
}

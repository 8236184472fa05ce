//! Grades every solution of every problem natively and in a browser, and fails where the reports differ.
//!
//! usage: `verdicts SITE`, with the built site.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail, ensure};
use tests::app::App;
use tests::browser::Browser;
use tests::verdicts::{Selection, differences};

fn main() -> Result<()> {
    let words: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [site] = &words[..] else { bail!("usage: verdicts SITE") };
    let app = App::open_in(&Browser::start()?, site)?;
    app.open_list()?;
    let (n_graded, differences) = differences(&app, site, Selection::All)?;
    for difference in &differences {
        println!("{difference}");
    }
    ensure!(differences.is_empty(), "{} of {n_graded} reports differ", differences.len());
    println!("{n_graded} submissions have the same report natively and in a browser");
    Ok(())
}

//! Submits again and again in one tab of the built site, and fails where a verdict is wrong or memory grows: `soak SITE COUNT`.

use std::env;
use std::path::Path;

use anyhow::{Context, Result, bail};
use tests::app::App;
use tests::held::PARTS;
use tests::soak::{Soak, soak, stops};

/// How often a submission is stopped, one time after the other.
const STOPS: usize = 50;

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [site, count] = &words[..] else { bail!("usage: soak SITE COUNT") };
    let site = Path::new(site);
    let app = App::open(site)?;
    app.open_list()?;
    println!("{:>11}{}", "submissions", PARTS.map(|part| format!(" {part:>12}")).concat());
    let size = Soak { n_submissions: count.parse().context("COUNT is no number")?, n_problems: usize::MAX };
    let outcome = soak(&app, site, size, |n_done, held| println!("{n_done:>11}{held}"))
        .and_then(|_| stops(&app, site, STOPS))
        .with_context(|| app.evidence("soak"));
    let (_, after) = outcome?;
    println!("{:>11}{after}", format!("{STOPS} stops"));
    let complaints = app.complaints();
    if !complaints.is_empty() {
        bail!("the console is not quiet: {complaints:#?}");
    }
    println!("every submission got its verdict, and memory is flat");
    Ok(())
}

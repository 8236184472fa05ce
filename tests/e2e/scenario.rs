//! What every scenario shares.

use std::fs;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use tests::app::{self, App};
use xtask::paths;

/// One at a time: clocks are real, and a machine has few cores.
static TURN: Mutex<()> = Mutex::new(());

/// Plays a scenario on the site, opened in a fresh browser.
#[track_caller]
pub fn scenario(play: impl FnOnce(&App) -> Result<()>) {
    scenario_on(&app::dist().unwrap_or_else(|error| panic!("{error:#}")), play);
}

/// As [`scenario`], on this site.
#[track_caller]
pub fn scenario_on(site: &Path, play: impl FnOnce(&App) -> Result<()>) {
    let place = Location::caller();
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let app = App::open(site).unwrap_or_else(|error| panic!("the site does not open: {error:#}"));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        play(&app)?;
        assert!(app.complaints().is_empty(), "the console is not quiet: {:#?}", app.complaints());
        anyhow::Ok(())
    }));
    let stem = Path::new(place.file()).file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{}", place.line());
    let evidence = if matches!(outcome, Ok(Ok(()))) { String::new() } else { app.evidence(&name) };
    drop(app);
    drop(turn);
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => panic!("{name}: {error:#}\n{evidence}"),
        Err(panic) => {
            eprintln!("{name}:\n{evidence}");
            resume_unwind(panic)
        }
    }
}

/// The text of a file of a problem: `two_sum/accepted/dictionary.py`.
pub fn problem_file(path: &str) -> Result<String> {
    fs::read_to_string(paths::root().join("problems").join(path)).context(path.to_owned())
}

/// A solution that is accepted.
pub fn accepted() -> Result<String> {
    problem_file("two_sum/accepted/dictionary.py")
}

/// Submits this code for Two Sum and returns the verdict.
pub fn submit(app: &App, code: &str) -> Result<String> {
    app.open_problem("two_sum")?;
    app.write(code)?;
    app.submit()?;
    app.verdict()
}

/// Runs the examples of Two Sum with this code and returns the verdict.
pub fn run_examples(app: &App, code: &str) -> Result<String> {
    app.open_problem("two_sum")?;
    app.write(code)?;
    app.run_examples()?;
    app.verdict()
}

/// Checks that a good solution is accepted now, whatever went before.
pub fn check_recovers(app: &App) -> Result<()> {
    app.write(&accepted()?)?;
    app.run_examples()?;
    assert_eq!(app.verdict()?, "Accepted", "the next run does not work");
    Ok(())
}

/// Checks that a text says something.
#[track_caller]
pub fn check_says(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is missing in:\n{text}");
}

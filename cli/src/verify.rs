//! `katagrad verify`: proves a problem set. Starters are not accepted, accepted solutions are on every seed, and each wrong solution gets the verdict it promises.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use judge::{Case, Plan, Report, Verdict};
use pack::manifest::Entry;
use protocol::Grade;

use crate::engine::Engine;
use crate::library::{self, Library};

/// How much longer than on the page a case may take where the promise is not about time: a busy machine proves nothing.
const PATIENCE: f64 = 6.0;

/// What to prove.
#[derive(clap::Args)]
pub struct Options {
    /// Problems by id; all of them if none is named.
    problems: Vec<String>,
    /// Fresh seeds that each accepted solution must pass, and each wrong one must fail.
    #[arg(long, default_value_t = 20)]
    seeds: u64,
    #[command(flatten)]
    library: library::Options,
}

/// Proves each problem and prints a line for it. Exit status 1 if a promise is broken. Errors: the set cannot be read, or its code fails.
pub fn run(options: &Options) -> Result<ExitCode> {
    let library = Library::open(&options.library)?;
    let entries = match options.problems.as_slice() {
        [] => library.manifest.problems.iter().collect(),
        ids => ids.iter().map(|id| library.entry(id)).collect::<Result<Vec<_>>>()?,
    };
    let mut engine = Engine::new(&options.library);
    let (mut n_passed, mut n_failed) = (0, 0);
    for entry in entries {
        let started = Instant::now();
        let proof = prove(&library, &mut engine, entry, options.seeds)?;
        n_passed += proof.n_kept;
        n_failed += proof.broken.len();
        let state = if proof.broken.is_empty() { "ok" } else { "BROKEN" };
        println!(
            "{:<28} {:>4} promises kept {:>8.1} s  {state}",
            entry.id,
            proof.n_kept,
            started.elapsed().as_secs_f64()
        );
        for broken in &proof.broken {
            println!("    {broken}");
        }
    }
    println!("{n_passed} passed, {n_failed} failed");
    Ok(if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[derive(Default)]
struct Proof {
    n_kept: usize,
    broken: Vec<String>,
}

impl Proof {
    fn promise(&mut self, kept: bool, broken: impl FnOnce() -> String) {
        if kept {
            self.n_kept += 1;
        } else {
            self.broken.push(broken());
        }
    }
}

fn prove(library: &Library, engine: &mut Engine, entry: &Entry, seeds: u64) -> Result<Proof> {
    let solutions = library.solutions(entry)?;
    let mut proof = Proof::default();
    let mut submit = |source: &str, seed: u64, patience: f64| {
        let mut request = request(library, entry, source, Plan::Submit { seed, shrink_calls: 0 });
        request.limits.seconds *= patience;
        engine.grade(&request)
    };

    let starter = submit(&entry.starter, 1, PATIENCE)?;
    proof.promise(starter.verdict != Some(Verdict::Accepted), || {
        "starter.py is already accepted; remove the answer from it".to_owned()
    });
    for solution in &solutions.accepted {
        for seed in 1..=seeds {
            let report = submit(&solution.source, seed, PATIENCE)?;
            proof.promise(report.verdict == Some(Verdict::Accepted), || {
                format!("accepted/{}.py is not accepted with seed {seed}: {}", solution.name, failure(&report, entry))
            });
        }
    }
    for wrong in &solutions.wrong {
        // A loop runs into the clock each time, and proves no more the second time.
        let (seeds, patience) = if wrong.verdict == "TimeLimit" { (1, 1.0) } else { (seeds, PATIENCE) };
        for seed in 1..=seeds {
            let report = submit(&wrong.source, seed, patience)?;
            let verdict = report.verdict.as_ref().map_or("none", Verdict::name);
            proof.promise(verdict == wrong.verdict, || {
                format!(
                    "wrong/{}.py promises {} but got {verdict} with seed {seed}: {}",
                    wrong.name,
                    wrong.verdict,
                    failure(&report, entry)
                )
            });
        }
    }
    Ok(proof)
}

/// What grades `source` as an answer to the problem.
pub fn request(library: &Library, entry: &Entry, source: &str, plan: Plan) -> Grade {
    Grade {
        job: 0,
        pack: library.manifest.id.clone(),
        problem: entry.id.clone(),
        signature: entry.signature.clone(),
        source: source.to_owned(),
        plan,
        limits: entry.limits.clone(),
    }
}

fn failure(report: &Report, entry: &Entry) -> String {
    let case = report.first_failure();
    let place = case.map_or_else(String::new, |Case { id, .. }| format!(" at {id}"));
    let verdict = case.map(|case| &case.verdict).or(report.verdict.as_ref());
    format!(
        "{}{place}",
        verdict.map_or_else(|| "no failure".to_owned(), |verdict| crate::check::headline(verdict, entry))
    )
}

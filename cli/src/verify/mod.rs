//! `katagrad verify`: proves a problem set. Prose can be read, starters are not accepted, accepted solutions are on every seed, each wrong solution gets the verdict it promises in the group it promises, and no mutant of an accepted solution survives unexplained.

mod equivalents;
mod matrix;
mod mutation;
mod outcome;
mod promises;
mod prose;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use judge::Plan;
use pack::manifest::Entry;
use protocol::Grade;

use crate::library::{self, Library};
use equivalents::Equivalents;
use matrix::Matrix;

/// How much longer than on the page a case may take where the promise is not about time: a busy machine proves nothing.
const PATIENCE: f64 = 6.0;

/// What to prove, and how thoroughly.
#[derive(clap::Args)]
pub struct Options {
    /// Problems by id; all of them if none is named.
    problems: Vec<String>,
    /// Fresh seeds that each accepted solution must pass.
    #[arg(long, default_value_t = 20)]
    seeds: u64,
    /// How many mutants of a problem are run; all of them if it is not given.
    #[arg(long)]
    mutants: Option<usize>,
    /// Any text, such as a commit's digest: chooses which mutants are run.
    #[arg(long, default_value = "")]
    sample: String,
    /// Everything: 200 seeds and every mutant.
    #[arg(long, conflicts_with_all = ["seeds", "mutants", "sample"])]
    full: bool,
    /// Engines at work at once; as many as there are processors if it is not given.
    #[arg(long)]
    engines: Option<usize>,
    /// Writes each problem's kill matrix, and the score over all, into this folder.
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
    #[command(flatten)]
    library: library::Options,
}

/// What every part of the proof works with.
struct Bench<'a> {
    library: &'a Library,
    options: &'a library::Options,
    n_engines: usize,
}

/// What was found of one problem.
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

/// Proves each problem and prints a line for it. Exit status 1 if a promise is broken. Errors: the set cannot be read, or its code fails.
pub fn run(options: &Options) -> Result<ExitCode> {
    let library = Library::open(&options.library)?;
    let entries = match options.problems.as_slice() {
        [] => library.manifest.problems.iter().collect(),
        ids => ids.iter().map(|id| library.entry(id)).collect::<Result<Vec<_>>>()?,
    };
    let n_engines = options.engines.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let bench = Bench { library: &library, options: &options.library, n_engines };
    let mut matrices = Vec::new();
    let (mut n_passed, mut n_failed) = (0, 0);
    for entry in entries {
        let started = Instant::now();
        let (proof, matrix) = prove(&bench, entry, options)?;
        n_passed += proof.n_kept;
        n_failed += proof.broken.len();
        println!(
            "{:<28} {:>5} promises kept, {} {:>8.1} s  {}",
            entry.id,
            proof.n_kept,
            matrix.score(),
            started.elapsed().as_secs_f64(),
            if proof.broken.is_empty() { "ok" } else { "BROKEN" }
        );
        for broken in &proof.broken {
            println!("    {broken}");
        }
        matrices.push(matrix);
    }
    if let [matrix] = matrices.as_slice() {
        println!("\n{}", matrix.page());
    }
    println!("{n_passed} passed, {n_failed} failed; {}", matrix::total_score(&matrices));
    if let Some(folder) = &options.write {
        matrix::write(&matrices, folder)?;
    }
    Ok(if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn prove(bench: &Bench<'_>, entry: &Entry, options: &Options) -> Result<(Proof, Matrix)> {
    let solutions = bench.library.solutions(entry)?;
    let equivalents = match bench.library.folder_of(&entry.id) {
        Some(folder) => Equivalents::read(&folder)?,
        None => Equivalents::default(),
    };
    let mut proof = Proof::default();
    let mut matrix = Matrix::new(entry, &bench.library.problem(&entry.id)?.groups()?);
    prose::check(entry, &bench.library.whys(entry), &solutions, &mut proof);
    let seeds = if options.full { 200 } else { options.seeds };
    let slowest = promises::check(bench, entry, &solutions, seeds, &mut proof, &mut matrix)?;
    let sample = mutation::Sample { n_mutants: options.mutants, salt: &options.sample };
    mutation::check(bench, entry, &solutions.accepted, &equivalents, &sample, slowest, &mut proof, &mut matrix)?;
    Ok((proof, matrix))
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

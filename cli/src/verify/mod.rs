//! `katagrad verify`: proves a problem set. Prose can be read, starters are not accepted, accepted solutions are on every seed, each wrong solution gets the verdict it promises in the group it promises, and no mutant of an accepted solution survives unexplained.

mod equivalents;
mod matrix;
mod mutation;
mod outcome;
mod promises;
mod prose;
mod record;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow};
use judge::Plan;
use pack::manifest::Entry;
use protocol::{Grade, Submission};

use crate::library::{self, Library};
use crate::pool::Pool;
use equivalents::Equivalents;
use matrix::Matrix;
use outcome::Outcome;
use record::Record;

/// How much longer than on the page a case may take where the promise is not about time: what is right but slow is told by the growth of its work.
const PATIENCE: f64 = 6.0;

/// What to prove, and how thoroughly.
#[derive(clap::Args, Clone)]
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
    /// Writes each problem's kill matrix, and the score over all, into this folder; what it says of other problems stays.
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
    /// Only problems whose proof in that folder is not of what they are now.
    #[arg(long, requires = "write")]
    stale: bool,
    #[command(flatten)]
    library: library::Options,
}

/// What every part of the proof works with.
struct Bench<'a> {
    library: &'a Library,
    pool: Pool<'a>,
}

impl Bench<'_> {
    /// Grades submissions to a problem.
    fn grade(&self, entry: &Entry, requests: &[Grade]) -> Result<Vec<Outcome>> {
        let check = self.library.problem(&entry.id)?.check()?;
        self.pool.grade_all(requests, |report, seconds| Outcome::read(report, seconds, &check, entry))
    }
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
    // Built once, for every engine.
    let options = &Options { library: options.library.prepared()?, ..options.clone() };
    let library = Library::open(&options.library)?;
    let mut entries: Vec<&Entry> = match options.problems.as_slice() {
        [] => library.manifest.problems.iter().collect(),
        ids => ids.iter().map(|id| library.entry(id)).collect::<Result<_>>()?,
    };
    let mut record = options.write.as_deref().map(Record::open).transpose()?;
    let mut digests = BTreeMap::new();
    if let Some(record) = &record {
        for entry in &entries {
            let digest = match library.folder_of(&entry.id) {
                Some(folder) => record::digest(&folder)?,
                None => entry.solutions.sha256.clone(),
            };
            digests.insert(&*entry.id, digest);
        }
        entries.retain(|entry| !options.stale || !record.holds(&entry.id, &digests[&*entry.id], options.n_seeds()));
    }
    let ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    let n_engines = options.engines.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1);
    let n_at_once = n_engines.min(ids.len()).max(1);
    let mut matrices = Vec::new();
    let (mut n_passed, mut n_failed) = (0, 0);
    let next = AtomicUsize::new(0);
    let (sender, proved) = channel();
    thread::scope(|scope| -> Result<()> {
        let worker = |sender| scope.spawn(|| prove_each(options, &ids, n_engines / n_at_once, &next, sender));
        let workers: Vec<_> = (0..n_at_once).map(|_| worker(sender.clone())).collect();
        drop(sender);
        // They are done in any order, and told in theirs.
        let mut waiting = BTreeMap::new();
        for (idx, one) in proved {
            waiting.insert(idx, one);
            while let Some(Proved { proof, matrix, seconds }) = waiting.remove(&matrices.len()) {
                n_passed += proof.n_kept;
                n_failed += proof.broken.len();
                let id = ids[matrices.len()];
                println!(
                    "{id:<28} {:>5} promises kept, {} {seconds:>8.1} s  {}",
                    proof.n_kept,
                    matrix.score(),
                    if proof.broken.is_empty() { "ok" } else { "BROKEN" }
                );
                for broken in &proof.broken {
                    println!("    {broken}");
                }
                if let Some(record) = &mut record {
                    record.add(id, digests[id].clone(), options.n_seeds(), &proof, &matrix)?;
                }
                matrices.push(matrix);
            }
        }
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a worker panicked"))?)
    })?;
    if let [matrix] = matrices.as_slice() {
        println!("\n{}", matrix.page());
    }
    let sum = |count: fn(&Matrix) -> usize| matrices.iter().map(count).sum();
    let score = matrix::score(sum(Matrix::n_killed), sum(Matrix::n_survivors), sum(Matrix::n_equivalent));
    println!("{n_passed} passed, {n_failed} failed; {score}");
    if let Some(record) = &mut record {
        record.list(&library.manifest.problems, &how())?;
    }
    Ok(if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A problem proved.
struct Proved {
    proof: Proof,
    matrix: Matrix,
    /// How long it took.
    seconds: f64,
}

/// Proves one problem after the other, as long as there is another that nobody has begun, and sends what was found with its position. Errors: the set cannot be read, or its code fails; then no other is begun.
fn prove_each(
    options: &Options,
    ids: &[&str],
    n_engines: usize,
    next: &AtomicUsize,
    sender: Sender<(usize, Proved)>,
) -> Result<()> {
    let work = || -> Result<()> {
        let library = Library::open(&options.library)?;
        let bench = Bench { library: &library, pool: Pool::new(&options.library, n_engines) };
        while let idx = next.fetch_add(1, Relaxed)
            && let Some(id) = ids.get(idx)
        {
            let started = Instant::now();
            let (proof, matrix) = prove(&bench, library.entry(id)?, options)?;
            sender.send((idx, Proved { proof, matrix, seconds: started.elapsed().as_secs_f64() }))?;
        }
        Ok(())
    };
    work().inspect_err(|_| next.store(ids.len(), Relaxed))
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
    let slowest = promises::check(bench, entry, &solutions, options.n_seeds(), &mut proof, &mut matrix)?;
    let sample = mutation::Sample { n_mutants: options.mutants, salt: &options.sample };
    mutation::check(bench, entry, &solutions.accepted, &equivalents, &sample, slowest, &mut proof, &mut matrix)?;
    Ok((proof, matrix))
}

impl Options {
    fn n_seeds(&self) -> u64 {
        if self.full { 200 } else { self.seeds }
    }
}

/// How problems are proved, in Markdown.
fn how() -> String {
    format!(
        "- Right solutions pass fresh seeds, each of which draws other inputs; {}.
- Wrong solutions get the verdict that they promise, first in the group that they promise.
- {}.
- Mutants are single slips in right solutions, made automatically. Each is found out by the cases that every submission meets, or it is as right as the original, with a reason.",
        promises::LARGE,
        promises::ROOM,
    )
}

/// What grades an answer to the problem.
pub fn request(library: &Library, entry: &Entry, submission: Submission, plan: Plan) -> Grade {
    Grade {
        job: 0,
        pack: library.manifest.id.clone(),
        problem: entry.id.clone(),
        signature: entry.signature.clone(),
        submission,
        plan,
        limits: entry.limits.clone(),
    }
}

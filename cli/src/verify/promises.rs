//! What the files of a problem promise: the starter fails, accepted solutions pass on every seed and well within the tolerance, wrong ones fail as they say and well outside it.

use std::time::Instant;

use anyhow::Result;
use judge::{FIXED_SEED, Plan};
use pack::manifest::{Entry, Solutions, Wrong};
use protocol::Grade;

use super::matrix::{Matrix, Row};
use super::outcome::Outcome;
use super::{Bench, PATIENCE, Proof, request};
use crate::pool::grade_all;

/// The most of a tolerance that a right solution may use, and the least by which a wrong one must miss it.
const RIGHT_WITHIN: f64 = 0.1;
const WRONG_BEYOND: f64 = 10.0;

/// Seeds on which wrong solutions are run: the cases of the first are run with every other, so more would prove little.
const WRONG_SEEDS: u64 = 2;

/// Checks all of them. Gives how many seconds the slowest accepted solution takes for a whole submission.
pub(super) fn check(
    bench: &Bench<'_>,
    entry: &Entry,
    solutions: &Solutions,
    seeds: u64,
    proof: &mut Proof,
    matrix: &mut Matrix,
) -> Result<f64> {
    let checker = bench.library.problem(&entry.id)?.check()?;
    let submit = |source: &str, seed: u64, patience: f64| {
        let mut request = request(bench.library, entry, source, Plan::Submit { seed, shrink_calls: 0, ideas: vec![] });
        request.limits.seconds *= patience;
        request
    };
    let grade = |requests: &[Grade]| {
        grade_all(bench.options, bench.n_engines, requests, |report| Outcome::read(report, &checker, entry))
    };

    let starter = &grade(&[submit(&entry.starter, FIXED_SEED, PATIENCE)])?[0];
    proof.promise(!starter.is_accepted(), || "starter.py is already accepted; remove the answer from it".to_owned());

    let mut slowest = 0.0f64;
    for solution in &solutions.accepted {
        let started = Instant::now();
        let first = grade(&[submit(&solution.source, FIXED_SEED, PATIENCE)])?;
        slowest = slowest.max(started.elapsed().as_secs_f64());
        let others: Vec<Grade> =
            (FIXED_SEED + 1..=seeds).map(|seed| submit(&solution.source, seed, PATIENCE)).collect();
        let outcomes = [first, grade(&others)?].concat();
        for (seed, outcome) in (FIXED_SEED..).zip(&outcomes) {
            proof.promise(outcome.is_accepted(), || {
                format!("accepted/{}.py is not accepted with seed {seed}: {}", solution.name, outcome.failure)
            });
        }
        if let Some(error) = outcomes.iter().filter_map(|outcome| outcome.error).max_by(f64::total_cmp) {
            matrix.right_error = matrix.right_error.max(error);
            proof.promise(error <= RIGHT_WITHIN, || {
                format!("accepted/{}.py uses {error:.2} of the tolerance; it may use {RIGHT_WITHIN}", solution.name)
            });
        }
    }

    for wrong in &solutions.wrong {
        // A loop runs into the clock each time, and proves no more the second time.
        let (seeds, patience) = if wrong.verdict == "TimeLimit" { (1, 1.0) } else { (WRONG_SEEDS, PATIENCE) };
        let requests: Vec<Grade> =
            (FIXED_SEED..FIXED_SEED + seeds).map(|seed| submit(&wrong.source, seed, patience)).collect();
        let outcomes = grade(&requests)?;
        for (seed, outcome) in (FIXED_SEED..).zip(&outcomes) {
            check_wrong(wrong, seed, outcome, proof);
        }
        if let Some(error) = outcomes[0].error.filter(|_| wrong.verdict == "WrongAnswer") {
            matrix.wrong_error = matrix.wrong_error.min(error);
            proof.promise(error >= WRONG_BEYOND, || {
                format!("wrong/{}.py errs by {error:.1} tolerances at most; it should by {WRONG_BEYOND}", wrong.name)
            });
        }
        matrix
            .wrong
            .push(Row { label: format!("`{}`: {}", wrong.name, wrong.idea), failed: outcomes[0].failed.clone() });
    }
    Ok(slowest)
}

fn check_wrong(wrong: &Wrong, seed: u64, outcome: &Outcome, proof: &mut Proof) {
    let Wrong { name, verdict, group, .. } = wrong;
    let found = &outcome.verdict;
    proof.promise(found == verdict, || {
        format!("wrong/{name}.py promises {verdict} but got {found} with seed {seed}: {}", outcome.failure)
    });
    if seed != FIXED_SEED {
        return;
    }
    let first = outcome.failed.first().map_or("none", |(group, _)| group.as_str());
    proof.promise(group.as_deref() == Some(first), || match group {
        Some(group) => format!("wrong/{name}.py promises to fail first in {group} but does in {first}"),
        None => format!("wrong/{name}.py names no group; write `# {verdict} in {first}: …` on its first line"),
    });
}

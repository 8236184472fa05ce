//! Mutants of the accepted solutions, run on the cases that every submission meets: a mutant killed here is killed in every submission.

use anyhow::{Result, anyhow};
use judge::{FIXED_SEED, Plan};
use mutants::{Mutant, mutants};
use pack::manifest::{Entry, Solution};
use protocol::Submission;

use super::equivalents::{Equivalents, keys};
use super::matrix::{Matrix, Row};
use super::{Bench, PATIENCE, Proof, request};

/// In a sample, where time is short, a mutant that loops is ended when one case has taken as many times as long as a whole submission of the slowest accepted solution. Where all are run it has the time that the page gives it, and one that is recorded as right has more.
const SLOWER: f64 = 3.0;

/// So long anything may take.
const LEAST_SECONDS: f64 = 2.0;

/// Which mutants to run.
pub(super) struct Sample<'a> {
    /// How many of a problem; all of them if it is `None`.
    pub n_mutants: Option<usize>,
    /// Another text, other mutants.
    pub salt: &'a str,
}

/// Runs the mutants; each that survives must be recorded as equivalent, and what is recorded must survive.
#[expect(clippy::too_many_arguments, reason = "it joins everything that the proof of a problem has gathered")]
pub(super) fn check(
    bench: &Bench<'_>,
    entry: &Entry,
    accepted: &[Solution],
    equivalents: &Equivalents,
    sample: &Sample<'_>,
    slowest: f64,
    proof: &mut Proof,
    matrix: &mut Matrix,
) -> Result<()> {
    let mut all: Vec<(&str, Mutant)> = Vec::new();
    for Solution { name, source, .. } in accepted {
        let mutants = mutants(source).map_err(|error| anyhow!("accepted/{name}.py cannot be read: {error}"))?;
        all.extend(mutants.into_iter().map(|mutant| (name.as_str(), mutant)));
    }
    let keys = keys(all.iter().map(|(name, mutant)| (*name, mutant)));
    for stale in equivalents.keys().filter(|recorded| !keys.iter().any(|key| key == recorded)) {
        proof.promise(false, || format!("equivalent.toml: there is no mutant `{stale}`; take it out"));
    }
    matrix.n_mutants = all.len();
    let chosen = sample.choose(keys.into_iter().zip(all.into_iter().map(|(_, mutant)| mutant)).collect());
    let plan = Plan::Submit { seed: FIXED_SEED, shrink_calls: 0, ideas: vec![] };
    let requests: Vec<_> = chosen
        .iter()
        .map(|(key, mutant)| {
            let mut request = request(bench.library, entry, Submission::Python(mutant.source.clone()), plan.clone());
            let seconds = &mut request.limits.seconds;
            *seconds = match equivalents.why(key) {
                Some(_) => *seconds * PATIENCE,
                None if sample.n_mutants.is_some() => seconds.min((SLOWER * slowest).max(LEAST_SECONDS)),
                None => *seconds,
            };
            request
        })
        .collect();
    for ((key, mutant), outcome) in chosen.iter().zip(bench.grade(entry, &requests)?) {
        let survives = outcome.is_accepted();
        matrix.n_timed_out += usize::from(outcome.verdict == "TimeLimit");
        let why = equivalents.why(key);
        matrix.add_mutant(mutant.operator, Row { label: key.clone(), failed: outcome.failed }, survives, why);
        proof.promise(survives == why.is_some(), || match survives {
            true => format!("survives, line {}: {key}", mutant.line),
            false => format!("equivalent.toml: `{key}` is killed ({}); take it out", outcome.failure),
        });
    }
    Ok(())
}

impl Sample<'_> {
    fn choose(&self, mut all: Vec<(String, Mutant)>) -> Vec<(String, Mutant)> {
        let Some(n_mutants) = self.n_mutants else { return all };
        // FNV-1a of salt and program: the order is another for each salt.
        let digest = |mutant: &Mutant| {
            let bytes = self.salt.bytes().chain(mutant.source.bytes());
            bytes.fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
        };
        all.sort_by_cached_key(|(_, mutant)| digest(mutant));
        all.truncate(n_mutants);
        all
    }
}
